import { decideLive } from '../gates/live/decide.js'
import { judgeLive, type LiveTable } from '../gates/live/judge.js'
import type { Manifest } from '../manifest/load.js'
import { isShadow, type Phase } from '../manifest/phases.js'
import { pinFaults } from '../manifest/pins.js'
import { canonicalJson, digestOf } from '../model/digest.js'
import type { Problem } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import type { Http, World } from '../model/world.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import type { Judged } from '../rollout/decide.js'
import type { Distribution } from '../window/distribution.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../window/summary.js'
import { embedAnswers } from './answers-apart.js'
import type { Findings } from './conclude.js'
import { windowSeen } from './window-seen.js'

/** What a phase is judged from. */
export interface PhaseWindow {
  phase: Phase
  summary: WindowSummary
  /** The last window in which both arms served users; null where there was none, or none is needed. */
  reference: WindowSummary | null
  answersApart: Distribution | null
}

/** Milliseconds since 1970; null: from the first row, to the last. */
export type Span = Pick<WindowQuery, 'from' | 'to'>

export interface Spans {
  window: Span
  reference: Span | null
  /** How far before the window the canary users' own earlier requests are looked for. */
  historyMs: number
}

/** Reads the window of a phase, and the one that it is compared with. `out`: folder for cached embeddings. */
export async function readPhaseWindow(
  world: World,
  manifest: Manifest,
  { phase, spans, source, http, out }: { phase: Phase; spans: Spans; source: WindowSource; http: Http; out: string }
): Promise<PhaseWindow> {
  const read = (span: Span, canary: WindowQuery['canary'], historyMs: number) =>
    source.read({ ...span, canary, segments: segmentFields(manifest), historyMs }, world.signal)
  const summary = await read(spans.window, isShadow(phase) ? 'mirrored' : 'served', spans.historyMs)
  return {
    phase,
    summary,
    reference: spans.reference ? await read(spans.reference, 'served', 0) : null,
    answersApart: isShadow(phase) ? await embedAnswers(world, manifest, summary, http, out) : null
  }
}

export interface JudgedWindow {
  table: LiveTable
  verdict: Conclusion
  /** What result.json says of it. */
  findings: Required<Pick<Findings, 'gates' | 'stops' | 'window' | 'metrics' | 'problems' | 'notes'>>
}

/** `duration`: a window shorter than this, in milliseconds, passes nothing yet. `probes` null: not looked at. */
export function judgeWindow(
  manifest: Manifest,
  seen: PhaseWindow,
  { probes, duration }: { probes: readonly ProbeOutcome[] | null; duration: number }
): JudgedWindow {
  const table = judgeLive({ ...seen, manifest, floatingPins: floatingPins(manifest), probes, duration })
  return {
    table,
    verdict: decideLive(table, manifest),
    findings: {
      gates: table.gates,
      stops: table.stops,
      window: windowSeen(seen.summary, table, seen.phase),
      metrics: table.metrics,
      problems: brokenRows(seen.summary, table),
      notes: table.notes
    }
  }
}

/** What a step rests on, with the digest of `gates`, `stops` and `window` of result.json, as canonical JSON. */
export function evidenceOf(phase: Phase, { verdict, findings }: JudgedWindow): Judged {
  const { gates, stops, window } = findings
  return {
    phase: phase.name,
    verdict,
    digest: digestOf(canonicalJson({ gates, stops, window })),
    rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
  }
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

function floatingPins({ arms }: Manifest): number {
  return [arms.baseline, arms.canary].flatMap(arm => pinFaults(arm.pins)).filter(({ severity }) => severity === 'error')
    .length
}
