import { setTimeout as sleep } from 'node:timers/promises'
import { counted } from '../src/model/counted.js'
import { EXIT } from '../src/model/reasons.js'
import { sameWeights, showWeights } from '../src/model/weights.js'
import type { Act } from './act.js'
import type { Ended } from './child.js'
import { PATIENCE_MS, untilFull } from './climb.js'
import type { DemoDeps } from './deps.js'
import { readSteps, type Steps } from './steps.js'

const PAUSE_MS = 250

/** A promotion is killed between router and ledger, and run again. Resolves with what went otherwise. */
export async function tellKilledPromotion({ say }: DemoDeps, act: Act, evidence: string): Promise<string[]> {
  const begun = await act.run('promote', { evidence })
  if (begun.result.phase !== 'shadow') return [`${act.name} did not enter shadow: ${begun.result.why}`]
  await untilFull(act)
  const { exit, signal } = await killOnTheWay(act)
  if (signal !== 'SIGKILL')
    return [`promote was to be killed on its way to canary-5, and ended with exit code ${exit}.`]

  const before = await readSteps(act)
  say('promote was killed (SIGKILL) when the splitter had taken its step and not answered yet.')
  say(
    `The splitter sends ${showWeights(act.splitter.weights())}; the ledger says ${showWeights(before.standing.recorded)}.`
  )
  await act.run('promote')
  const after = await readSteps(act)
  const faults = faultsOf(before, after, act)
  if (faults.length > 0) return faults
  say('promote, run again, found the step in the splitter and recorded it as done. No user met an error.')
  const steps = [...after.done.keys()].map(key => key.replace(/^\S+ /, '')).join(', ')
  say(`Splitter and ledger agree: ${showWeights(after.standing.recorded)}. Each step was done once: ${steps}.`)
  return []
}

/** Promotes until one is killed: when the splitter has taken its weights, and has not answered it. */
async function killOnTheWay(act: Act): Promise<Pick<Ended, 'exit' | 'signal'>> {
  const began = performance.now()
  for (;;) {
    const child = act.start('promote')
    act.onNextSet(child.kill)
    const ended = await child.ended
    if (ended.exit !== EXIT.hold || performance.now() - began > PATIENCE_MS) return ended
    await sleep(PAUSE_MS)
  }
}

function faultsOf(before: Steps, after: Steps, { splitter, journal }: Act): string[] {
  const errors = journal.all().flatMap(span => span.errors).length
  const { state, phase, recorded } = after.standing
  const inCanary5 = state === 'steady' && phase === 'canary-5'
  return [
    ...(errors === 0 ? [] : [`${counted(errors, 'request')} of users failed while promote was killed and run again.`]),
    ...(before.standing.state === 'moving' ? [] : [`After the kill the rollout was ${before.standing.state}.`]),
    ...(inCanary5 ? [] : [`After the recovery the rollout is ${state} in ${phase}, not in canary-5.`]),
    ...(sameWeights(recorded, splitter.weights()) ? [] : ['Splitter and ledger do not agree.']),
    ...[...after.done].flatMap(([key, times]) => (times > 1 ? [`The step ${key} was done ${times} times.`] : []))
  ]
}
