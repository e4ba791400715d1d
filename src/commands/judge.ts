import ms from 'ms'
import { guardOf } from '../manifest/guard.js'
import type { Manifest } from '../manifest/load.js'
import { type Phase, phaseAfter, phasesOf } from '../manifest/phases.js'
import { allBut } from '../manifest/sections.js'
import { flagError, UnmeasurableError } from '../model/errors.js'
import { suggestion } from '../model/nearest.js'
import type { World } from '../model/world.js'
import type { History } from '../rollout/history.js'
import { endOf } from '../rollout/record.js'
import { evaluatedOf, startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { text } from './flag-kinds.js'
import { loadTrustedManifest } from './inputs.js'
import { manifestNotes, type Note, notice, tell } from './notes.js'
import { readHistory } from './open-rollout.js'
import { openWindow } from './open-window.js'
import { type Outcome, resultUpload } from './outcome.js'
import { spansOf } from './phase-spans.js'
import { judgeWindow, readPhaseWindow, type Spans } from './phase-window.js'
import { manifest, out, window } from './shared-flags.js'

export const description = {
  summary: 'judge a window of real requests for a phase; move nothing',
  topic: 'judge',
  examples: [
    'rollout-gate judge --phase canary-5 --window access.log.jsonl',
    'zcat requests.gz | rollout-gate judge --phase canary-5 --window -'
  ],
  flags: {
    manifest,
    out,
    phase: text('NAME', {
      meaning: 'the phase of the rollout whose window is judged',
      input: 'the phase of the rollout whose window is judged'
    }),
    window
  },
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: ['rollout-gate-judgement'],
  changes: [],
  publishes: null,
  permissions: { contents: 'read', deployments: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** What a window is judged without: how a question is asked, what is probed before, and where traffic goes. */
const reads = allBut('router', 'request', 'response', 'prices', 'gold', 'boot', 'probes', 'freeze', 'baseline')

/** Judges a window of real requests for a phase, and moves nothing. */
export async function judge(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'judge')
  const manifest = await loadTrustedManifest(world, options.manifest, { reads })
  const phases = phasesOf(manifest)
  const phase = phaseNamed(manifest, phases, options.phase)
  const http = world.http(guardOf(manifest))
  try {
    const source = await openWindow(world, manifest, http, options.window, options)
    const { spans, notes: ofWindow } = await windowOf(world, manifest, phase, options.window)
    const seen = await readPhaseWindow(world, manifest, { phase, spans, source, http, out: options.out })
    const { verdict, findings } = judgeWindow(manifest, seen, 0)
    const notes = [...manifestNotes(manifest), ...ofWindow, ...findings.notes]
    tell(world, notes)
    const result = conclude(verdict, {
      ...findings,
      name: manifest.name,
      phase: phase.name,
      next_phase: phaseAfter(phases, phase)?.name ?? null,
      evaluated: evaluatedOf(manifest),
      not_required: manifest.not_required,
      notes,
      problems: [...manifest.warnings, ...findings.problems]
    })
    return { result, publish: false, uploads: [resultUpload('rollout-gate-judgement', options)] }
  } finally {
    await http.close()
  }
}

/**
 * Files are the window that they hold. A source is asked for the phase's own window where the ledger tells it, else for
 * the last one, each look at which is a new test.
 */
async function windowOf(
  world: World,
  manifest: Manifest,
  phase: Phase,
  files: readonly string[]
): Promise<{ spans: Spans; notes: Note[] }> {
  if (files.length > 0) return { spans: { window: { from: null, to: null }, reference: null, historyMs: 0 }, notes: [] }
  const now = world.clock.now()
  const history = await enteredPhase(world, manifest, phase)
  if (history) {
    const since = endOf(history.phase!)!.at
    return { spans: spansOf(phase, { history, since }, manifest.window?.warmup ?? 0, now), notes: [] }
  }
  const { duration } = phase.window
  const text = `No record says when ${phase.name} was entered, so the last ${ms(duration, { long: true })} are judged. Each such look is a new test: over many looks their chances of a false alarm add up.`
  const window = { from: now - duration, to: now }
  return { spans: { window, reference: null, historyMs: duration }, notes: [notice(text)] }
}

/** The history of a rollout that stands in this phase; null where it stands elsewhere, or the ledger can't be read. */
async function enteredPhase(
  world: World,
  manifest: Pick<Manifest, 'name' | 'ledger'>,
  phase: Phase
): Promise<History | null> {
  try {
    const history = await readHistory(world, manifest)
    return history.ended === null && history.phase?.to === phase.name ? history : null
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error
    world.log.info(`The ledger cannot be read: ${error.message}`)
    return null
  }
}

/** The phase of this name; the only or first one is never guessed. */
function phaseNamed(manifest: Manifest, phases: readonly Phase[], name: string | undefined): Phase {
  const found = phases.find(phase => phase.name === name)
  if (found) return found
  const names = phases.map(phase => phase.name)
  const message =
    name === undefined
      ? `judge needs a phase: --phase ${names.join(' | ')}`
      : `--phase: no phase "${name}"${suggestion(name, names, 'there are')}`
  throw flagError(message, manifest.name)
}
