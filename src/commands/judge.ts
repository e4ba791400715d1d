import { resolve } from 'node:path'
import { InputError, type Problem } from '../errors.js'
import { decideLive } from '../gates/live/decide.js'
import { judgeLive, type LiveTable } from '../gates/live/judge.js'
import type { Manifest } from '../manifest/load.js'
import { pinFaults } from '../manifest/pins.js'
import { suggestion } from '../nearest.js'
import { guardOf } from '../probes/probe-all.js'
import { isShadow, type Phase, phaseAfter, phasesOf } from '../rollout/phases.js'
import type { WindowQuery, WindowSummary } from '../window/summary.js'
import type { Http, World } from '../world.js'
import { embedAnswers } from './answers-apart.js'
import { startResult } from './conclude.js'
import { loadTrustedManifest } from './inputs.js'
import { tell, warning } from './notes.js'
import { openWindow } from './open-window.js'
import type { Options } from './options.js'
import type { Outcome } from './outcome.js'
import { windowSeen } from './window-seen.js'

/** Judges a window of real requests for a phase, and moves nothing. */
export async function judge(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'judge')
  const manifest = await loadTrustedManifest(world, options.manifest)
  const phases = phasesOf(manifest)
  const phase = phaseNamed(manifest, phases, options.phase)
  const http = world.http(guardOf(manifest))
  try {
    const summary = await readWindow(world, manifest, phase, options.window, http)
    const table = judgeLive({
      manifest,
      phase,
      summary,
      reference: null,
      floatingPins: floatingPins(manifest),
      probes: null,
      answersApart: isShadow(phase) ? await embedAnswers(world, manifest, summary, http, options.out) : null,
      duration: 0
    })
    const verdict = decideLive(table, manifest)
    const notes = [
      ...manifest.warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`)),
      ...table.notes
    ]
    tell(world, notes)
    const result = conclude(verdict, {
      name: manifest.name,
      phase: phase.name,
      next_phase: phaseAfter(phases, phase)?.name ?? null,
      evaluated: {
        sha: null,
        manifest: manifest.digest,
        gold: null,
        baseline: null,
        pins_baseline: manifest.pinsDigest.baseline,
        pins_canary: manifest.pinsDigest.canary
      },
      gates: table.gates,
      stops: table.stops,
      window: windowSeen(summary, table, phase),
      metrics: table.metrics,
      not_required: manifest.not_required,
      notes,
      problems: [...manifest.warnings, ...brokenRows(summary, table)]
    })
    return { result, publish: false, uploads: [resultUpload(world, options)] }
  } finally {
    await http.close()
  }
}

/** Files are the window that they hold; a source is asked for the last window. */
async function readWindow(
  world: World,
  manifest: Manifest,
  phase: Phase,
  files: readonly string[],
  http: Http
): Promise<WindowSummary> {
  const source = await openWindow(world, manifest, http, files)
  const { duration } = phase.window
  const now = world.clock.now()
  const query: WindowQuery = {
    from: files.length > 0 ? null : now - duration,
    to: files.length > 0 ? null : now,
    canary: isShadow(phase) ? 'mirrored' : 'served',
    segments: segmentFields(manifest),
    historyMs: files.length > 0 ? 0 : duration
  }
  return source.read(query, world.signal)
}

/** Broken rows, located; few of them warn, and too many are what is wrong. */
function brokenRows({ problems }: WindowSummary, { unsound }: LiveTable): Problem[] {
  const severity = unsound?.reason === 'log_invalid' ? 'error' : 'warning'
  return problems.map(problem => ({ ...problem, severity }))
}

function segmentFields(manifest: Manifest): string[] {
  const segments = manifest.window?.segments ?? []
  return segments.map(segment => (typeof segment === 'string' ? segment : segment.field))
}

/** The phase of this name; the only or first one is never guessed. */
function phaseNamed(manifest: Manifest, phases: readonly Phase[], name: string | undefined): Phase {
  const found = phases.find(phase => phase.name === name)
  if (found) return found
  const names = phases.map(phase => phase.name)
  const message =
    name === undefined
      ? `judge needs a phase: --phase ${names.join(' | ')}`
      : `--phase: no phase "${name}"${suggestion(name, names)}; there are ${names.join(', ')}`
  const place = manifest.locate(['phases'])
  throw new InputError('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }])
}

function floatingPins({ arms }: Manifest): number {
  return [arms.baseline, arms.canary].flatMap(arm => pinFaults(arm.pins)).filter(({ severity }) => severity === 'error')
    .length
}

function resultUpload(world: World, { out }: Options) {
  return {
    name: 'rollout-gate-judgement',
    files: ['result.json', 'report.md', 'report.html'],
    root: resolve(world.cwd, out)
  }
}
