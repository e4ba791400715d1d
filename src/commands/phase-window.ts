import { resolve } from 'node:path'
import { pointsAsked } from '../gates/live/bets.js'
import { decideBesideBygone, decideLive } from '../gates/live/decide.js'
import { judgeLive, type LiveTable, withProbes } from '../gates/live/judge.js'
import type { Asked, WindowInput } from '../gates/live/window-input.js'
import { deltaS } from '../gold/embed.js'
import { openEmbedder } from '../gold/embedder.js'
import type { Manifest } from '../manifest/load.js'
import { isFull, isShadow, type Phase } from '../manifest/phases.js'
import { floatingPins } from '../manifest/pins.js'
import { canonicalJson, digestOf } from '../model/digest.js'
import type { Problem } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import type { Http, World } from '../model/world.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import type { Judged } from '../rollout/decide-step.js'
import type { Distribution } from '../window/distribution.js'
import { unitHistogram } from '../window/histogram.js'
import { arePointsFor, areSet, type FixedPoints, fixedPoints } from '../window/points.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../window/summary.js'
import type { Findings } from './conclude.js'
import { type Note, notice } from './notes.js'
import { shownWindow } from './shown-window.js'
import { isDoubtful } from './source.js'

/** The evidence that a phase is judged from. */
export interface PhaseWindow {
  phase: Phase
  summary: WindowSummary
  /** The last window in which both arms served users; null where there was none, or none is needed. */
  reference: WindowSummary | null
  answersApart: Distribution | null
  readAt: number
}

/** Milliseconds since 1970; null: from the first row, to the last. */
export type Span = Pick<WindowQuery, 'from' | 'to'>

export interface Spans {
  window: Span
  reference: Span | null
  /** How far before the window the canary users' own earlier requests are looked for. */
  historyMs: number
  /** What the phase is bet on with, where its record says so, or an earlier look set it. */
  points?: FixedPoints | null
}

/** Reads the window of a phase, and the one that it is compared with. `out`: folder for cached embeddings. */
export async function readPhaseWindow(
  world: World,
  manifest: Manifest,
  { phase, spans, source, http, out }: { phase: Phase; spans: Spans; source: WindowSource; http: Http; out: string }
): Promise<PhaseWindow> {
  const asked = { segments: segmentFields(manifest), notErrors: manifest.window?.not_errors }
  const canary = isShadow(phase) ? 'mirrored' : 'served'
  const query = { ...spans.window, canary, historyMs: spans.historyMs, ...asked } as const
  const compared =
    spans.reference && ({ ...spans.reference, canary: 'served', historyMs: 0, ...asked, points: null } as const)
  const summary = await readWithPoints(manifest, phase, spans.points ?? null, {
    read: points => source.read({ ...query, points }, world.signal),
    readOn: async () => (await source.readOn?.(query, world.signal)) ?? null
  })
  return {
    phase,
    summary,
    reference: compared && (await source.read(compared, world.signal)),
    readAt: world.clock.now(),
    answersApart: isShadow(phase) ? await embedAnswers(world, manifest, summary, http, out) : null
  }
}

/**
 * Points that are known serve as they are. A first phase sets them from its own first rows, which takes a second reading
 * unless an earlier look did; where nobody is served by the baseline there is nothing to compare with.
 */
async function readWithPoints(
  manifest: Manifest,
  phase: Phase,
  known: FixedPoints | null,
  {
    read,
    readOn
  }: {
    read: (points: FixedPoints | null) => Promise<WindowSummary>
    readOn: () => Promise<WindowSummary | null>
  }
): Promise<WindowSummary> {
  const asked = pointsAsked(manifest)
  if (isFull(phase) || (known && arePointsFor(known, asked))) return read(known)
  const seen = (await readOn()) ?? (await read(null))
  if (seen.grid?.points || !seen.first) return seen
  const again = await read(fixedPoints(asked, seen.first.distributions, seen.first.until))
  return served(again) < served(seen) ? seen : again
}

/** A source may give less the second time; what came before is judged then, without the points. */
function served({ arms }: WindowSummary): number {
  return arms.baseline.requests + arms.canary.requests
}

/** The points for the phase after this window; undefined where its baseline had too few rows. */
function nextPoints(manifest: Manifest, { arms }: WindowSummary): FixedPoints | undefined {
  const points = fixedPoints(pointsAsked(manifest), arms.baseline.distributions)
  return areSet(points) ? points : undefined
}

/**
 * ΔS between production's and the shadow's answers to the same requests, from the sample that the log has; null where
 * there is none, where the log has ΔS itself, and with the lexical embedder, whose ΔS is held to no absolute target.
 */
async function embedAnswers(
  world: World,
  manifest: Manifest,
  { mirror }: WindowSummary,
  http: Http,
  out: string
): Promise<Distribution | null> {
  if (!mirror || mirror.deltaS.n > 0 || mirror.answers.length === 0) return null
  const folder = isDoubtful(world, out) ? null : resolve(world.cwd, out)
  const { clock, signal } = world
  const embedder = await openEmbedder(manifest.embeddings, { http, clock, signal, folder })
  if (!embedder.semantic) return null
  const vectors = await embedder.embed(mirror.answers.flatMap(({ production, shadow }) => [production, shadow]))
  const histogram = unitHistogram()
  for (let at = 0; at < vectors.length; at += 2) {
    const apart = deltaS([vectors[at]!], [vectors[at + 1]!])
    if (apart !== null) histogram.add(apart)
  }
  return histogram.distribution()
}

export interface JudgedWindow {
  window: PhaseWindow
  table: LiveTable
  verdict: Conclusion
  /** What it would be without what is over and befell both arms; null where nothing is. */
  beside: Conclusion | null
  /** What the next phase is bet on with. */
  points: FixedPoints | undefined
  /** What result.json says of it. */
  findings: Required<Pick<Findings, 'gates' | 'stops' | 'window' | 'metrics' | 'problems' | 'notes'>>
}

/** `duration`: a window shorter than this, in milliseconds, passes nothing yet. No probe is looked at. `asked`: what the canary said now. */
export function judgeWindow(
  manifest: Manifest,
  window: PhaseWindow,
  duration: number,
  asked: Asked | null = null
): JudgedWindow {
  return judgedAs(manifest, window, judgeLive({ ...liveCase(manifest, window, null, duration), asked }))
}

/** A judged window, and what the probes found since. */
export function addProbes(
  manifest: Manifest,
  { window, table }: JudgedWindow,
  probes: readonly ProbeOutcome[]
): JudgedWindow {
  const facts = liveCase(manifest, window, probes, window.phase.window.duration)
  return judgedAs(manifest, window, withProbes(table, facts))
}

function liveCase(
  manifest: Manifest,
  window: PhaseWindow,
  probes: readonly ProbeOutcome[] | null,
  duration: number
): WindowInput {
  return { ...window, manifest, floatingPins: floatingPins(manifest.arms), probes, duration }
}

function judgedAs(manifest: Manifest, window: PhaseWindow, table: LiveTable): JudgedWindow {
  const { summary, phase } = window
  return {
    window,
    table,
    verdict: decideLive(table, manifest),
    beside: decideBesideBygone(table, manifest),
    points: nextPoints(manifest, summary),
    findings: {
      gates: table.gates,
      stops: table.stops,
      window: shownWindow(summary, table, phase),
      metrics: table.metrics,
      problems: brokenRows(summary, table),
      notes: table.notes
    }
  }
}

/** A window that is only shown: whatever goes wrong with it is a note, and changes nothing that was done. */
export async function shownOnly(
  judging: Promise<JudgedWindow | null>
): Promise<{ judged: JudgedWindow | null; notes: Note[] }> {
  try {
    return { judged: await judging, notes: [] }
  } catch (error) {
    const { name, message } = error as Error
    const why = name === 'AbortError' ? 'the command was asked to end.' : message
    return { judged: null, notes: [notice(`The window could not be read: ${why}`)] }
  }
}

/** What a step rests on, with the digest of `gates`, `stops` and `window` of result.json, as canonical JSON. */
export function evidenceOf({ window: { phase }, verdict, beside, findings, points }: JudgedWindow): Judged {
  const { gates, stops, window: shown } = findings
  const fired = stops.filter(stop => stop.fired && stop.hard)
  return {
    phase: phase.name,
    verdict,
    digest: digestOf(canonicalJson({ gates, stops, window: shown })),
    rows: fired.map(({ row }) => row),
    shared: fired.length > 0 && fired.every(stop => stop.shared === true),
    ...(beside && { beside }),
    ...(points && { points })
  }
}

/** Broken rows with their places. A few are warnings; too many of them are errors. */
function brokenRows({ problems }: WindowSummary, { unsound }: LiveTable): Problem[] {
  const severity = unsound?.reason === 'log_invalid' ? 'error' : 'warning'
  return problems.map(problem => ({ ...problem, severity }))
}

function segmentFields(manifest: Manifest): string[] {
  const segments = manifest.window?.segments ?? []
  return segments.map(segment => (typeof segment === 'string' ? segment : segment.field))
}
