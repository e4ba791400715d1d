import { counted } from '../src/model/counted.js'
import { EXIT } from '../src/model/reasons.js'
import type { Act } from './act.js'
import { type Climbed, climb } from './climb.js'
import type { DemoDeps, Ran } from './deps.js'
import { aligned } from './table.js'

const WIDTHS = [12, 12, 7, 9, 11, 7]
const HEADINGS = ['phase', 'users on it', 'copied', 'requests', 'of canary', 'time', 'promote']

/** A good release goes all the way up. Resolves with what went otherwise. */
export async function tellGoodRelease({ say }: DemoDeps, act: Act, evidence: string): Promise<string[]> {
  let ran = await act.run('promote', { evidence })
  say(aligned(HEADINGS, WIDTHS))
  const errors: unknown[] = []
  while (ran.exit === EXIT.ok && ran.result.phase !== null && ran.result.reason_code !== 'complete') {
    const climbed = await climb(act, ran.result.phase)
    say(lineOf(climbed))
    errors.push(...climbed.span.errors)
    ran = climbed.ran
  }
  const { canary } = act.splitter.weights()
  if (ran.result.reason_code !== 'complete') return [`${act.name} did not complete: ${ran.result.why}`]
  return [
    ...(canary === 100 ? [] : [`${act.name} is complete, and ${canary} % of users are on it.`]),
    ...(errors.length === 0 ? [] : [`${act.name}: ${counted(errors.length, 'request')} of users failed.`])
  ]
}

function lineOf({ phase, span, seconds, ran }: Climbed): string {
  const { weights, requests, canary } = span
  const copied = weights.mirror > 0 ? `${weights.mirror} %` : '–'
  const cells = [
    phase,
    `${weights.canary} %`,
    copied,
    `${requests}`,
    `${canary}`,
    `${seconds.toFixed(1)} s`,
    found(ran)
  ]
  return aligned(cells, WIDTHS)
}

function found({ result, exit }: Ran): string {
  const { decision, phase, why } = result
  if (exit !== EXIT.ok) return `${decision}: ${why}`
  return result.reason_code === 'complete' ? 'complete' : `${decision}: on to ${phase}`
}
