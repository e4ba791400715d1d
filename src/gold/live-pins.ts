import { randomUUID } from 'node:crypto'
import { digestOfPins } from '../manifest/pins.js'
import type { ArmName, ManifestContent, Pins } from '../manifest/schema.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Clock, Http } from '../model/world.js'
import { compileAsk } from './ask.js'
import { compilePins } from './reply.js'

/** What an arm shows now of the pins that the manifest names. */
interface LivePins {
  /** Of the pins shown; the manifest's own digest where all of them match. */
  digest: string
  /** What differs, in words; null where nothing does. */
  differs: string | null
}

const RUN = { qid: 'live-pins', phrasing: 0, seed: 0, session: 'live-pins' }

/**
 * Asks an arm one question, for the pins of its reply (docs/runbook.md §1: every reply shows them). Rejects with
 * UnmeasurableError (service_unreachable) where there is no reply.
 */
export async function readLivePins(
  manifest: Pick<ManifestContent, 'request' | 'response' | 'arms'>,
  { arm, question }: { arm: ArmName; question: string },
  { http, clock, signal }: { http: Http; clock: Clock; signal: AbortSignal }
): Promise<LivePins> {
  const door = { http, lane: { turn: <T>(attempt: () => Promise<T>) => attempt() } }
  const ask = compileAsk({ manifest, arm, door, clock, signal, nonce: randomUUID() })
  const { reply, error } = await ask({ ...RUN, question })
  if (!reply) {
    const message = `The ${arm} does not say what it runs with, so nothing moves: ${error!.message}.`
    throw new UnmeasurableError('service_unreachable', message)
  }
  const shown = await compilePins(manifest.response.pins)(reply.body, reply.headers)
  return comparedWith(manifest.arms[arm].pins, shown, arm)
}

function comparedWith(declared: Pins, shown: Pins, arm: ArmName): LivePins {
  const names = Object.keys(declared)
  const seen = Object.fromEntries(names.filter(name => Object.hasOwn(shown, name)).map(name => [name, shown[name]!]))
  const faults = names.flatMap(name => {
    if (!Object.hasOwn(seen, name)) return [`shows no ${name}`]
    return seen[name] === declared[name]
      ? []
      : [`shows ${name} ${JSON.stringify(seen[name]!.slice(0, 100))}, expected ${declared[name]}`]
  })
  return { digest: digestOfPins(seen), differs: faults.length > 0 ? `The ${arm} ${faults.join(', and ')}.` : null }
}
