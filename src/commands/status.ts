import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import type { TransitionDeps } from '../rollout/deps.js'
import { readSnapshot } from '../rollout/snapshot.js'
import type { Standing } from '../rollout/standing.js'
import { settled } from '../rollout/transition-result.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { judgeStanding } from './find-window.js'
import { onOff } from './flag-kinds.js'
import { looksOf } from './looks.js'
import { warning } from './notes.js'
import { inSession, type Session } from './open-rollout.js'
import type { Outcome } from './outcome.js'
import { phaseUnderWay } from './phase-spans.js'
import { type JudgedWindow, shownOnly } from './phase-window.js'
import { concludeRollout } from './rollout-result.js'
import { ledger, manifest, out, window } from './shared-flags.js'
import { heldByManifest, mayGoUp, nothingUnderWay, planNext } from './tick.js'

export const description = {
  summary: 'where the rollout stands, and what is missing to go on',
  topic: 'see',
  examples: ['rollout-gate status', 'rollout-gate status --html > rollout.html'],
  flags: {
    manifest,
    out,
    window,
    ledger,
    html: onOff({ meaning: 'the page of the rollout on stdout, instead of the summary' })
  },
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: 'read', deployments: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** Where the rollout stands, by ledger and router, and what is missing to go on. Writes and moves nothing. */
export async function status(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'status')
  return inSession(world, options, async session => {
    const { rollout } = session
    const { standing, remains } = await readSnapshot(rollout.deps)
    const { judged, notes } = await shownOnly(judgeStanding(session, standing))
    const planned = planNext(session, standing, { to: null, retry: null })
    const refusal = (await cutShort(rollout.deps, standing)) ?? ('decision' in planned ? planned : null)
    const found = verdictOf(session, standing, judged, refusal)
    const verdict = { ...found, exit: found.reason === 'manifest_invalid' ? EXIT.invalid : EXIT.ok }
    const beside = remains.map(text => warning(`The router has more than weights: ${text}.`))
    const outcome = concludeRollout(rollout, world, conclude, {
      verdict,
      standing,
      moved: null,
      judged,
      notes: [...notes, ...beside]
    })
    const looks = looksOf(session, standing)
    if (!options.html) return { ...outcome, looks }
    const { renderHtml } = await import('../report/html.js')
    return { ...outcome, looks, text: renderHtml(outcome.result, undefined, looks, options.out) }
  })
}

/** A step that was claimed by a process that is gone. */
async function cutShort(deps: TransitionDeps, { history: { open } }: Standing): Promise<Conclusion | null> {
  if (!open || (await deps.isAtWork(open.by, open.at))) return null
  const why = `The step ${open.key} was cut short; the next promote, watch or rollback finishes or undoes it.`
  return settled('claimed_by_another', why)
}

function verdictOf(
  { rollout }: Session,
  standing: Standing,
  judged: JudgedWindow | null,
  refusal: Conclusion | null
): Conclusion {
  const { plan } = rollout
  const phase = phaseUnderWay(plan, standing)
  if (judged?.verdict.reason === 'hard_stop') return { ...judged.verdict, decision: 'rollback' }
  const faulty = heldByManifest(rollout)
  if (faulty) return faulty
  if (refusal && (phase || standing.history.open || standing.state === 'astray')) return refusal
  if (!phase) return nothingUnderWay(standing)
  if (judged) return mayGoUp(plan, phase, judged.verdict)
  return { decision: 'hold', reason: 'not_measured', exit: EXIT.hold, why: 'The window could not be read.' }
}
