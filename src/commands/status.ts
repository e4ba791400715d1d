import { UnmeasurableError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { refusalOf } from '../rollout/decide.js'
import { look } from '../rollout/look.js'
import { settled } from '../rollout/outcome.js'
import type { Stage } from '../rollout/stage.js'
import type { Standing } from '../rollout/standing.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { mayGoUp, nothingUnderWay, type Scene } from './look.js'
import { notice } from './notes.js'
import { inRollout } from './open-scene.js'
import type { Outcome } from './outcome.js'
import { phaseUnderWay, spansOf } from './phase-spans.js'
import { type JudgedWindow, judgeWindow, readPhaseWindow } from './phase-window.js'
import { concludeRollout } from './rollout-result.js'
import { ledger, manifest, out, window } from './shared-flags.js'

export const description = {
  summary: 'where the rollout stands, and what is missing to go on',
  flags: { manifest, out, window, ledger },
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
  return inRollout(world, options, async scene => {
    const { stage, manifest } = scene.rollout
    const { standing } = await look(stage)
    const judged = await windowSoFar(scene, standing).catch(asNote)
    const seen = judged && 'table' in judged ? judged : null
    const notes = judged && 'text' in judged ? [judged] : []
    const place = { name: stage.name, plan: scene.rollout.plan, digests: manifest.pinsDigest, by: stage.by }
    const refusal = (await cutShort(stage, standing)) ?? refusalOf({ ...place, standing, to: null, retry: null })
    const verdict = { ...verdictOf(scene, standing, seen, refusal), exit: EXIT.ok }
    return concludeRollout(scene.rollout, world, conclude, { verdict, standing, moved: null, judged: seen, notes })
  })
}

/** A step that was claimed by a process that is gone. */
async function cutShort(stage: Stage, { history: { open } }: Standing): Promise<Conclusion | null> {
  if (!open || (await stage.isAtWork(open.by, open.at))) return null
  const why = `The step ${open.key} was cut short; the next promote, watch or rollback sees to it.`
  return settled('claimed_by_another', why)
}

async function windowSoFar({ world, rollout, ...scene }: Scene, standing: Standing): Promise<JudgedWindow | null> {
  const { plan, manifest } = rollout
  const phase = phaseUnderWay(plan, standing)
  if (!phase) return null
  const spans = spansOf(phase, standing, manifest.window?.warmup ?? 0, world.clock.now())
  const seen = await readPhaseWindow(world, manifest, { ...scene, phase, spans })
  return judgeWindow(manifest, seen, { probes: null, duration: phase.window.duration })
}

function verdictOf(
  scene: Scene,
  standing: Standing,
  judged: JudgedWindow | null,
  refusal: Conclusion | null
): Conclusion {
  const { plan } = scene.rollout
  const phase = phaseUnderWay(plan, standing)
  if (judged?.verdict.reason === 'hard_stop') return { ...judged.verdict, decision: 'rollback' }
  if (refusal && (phase || standing.history.open || standing.state === 'astray')) return refusal
  if (!phase) return nothingUnderWay(standing)
  if (judged) return mayGoUp(plan, phase, judged.verdict)
  return { decision: 'hold', reason: 'not_measured', exit: EXIT.hold, why: 'The window could not be read.' }
}

function asNote(error: unknown) {
  if (error instanceof UnmeasurableError) return notice(`The window could not be read: ${error.message}`)
  throw error
}
