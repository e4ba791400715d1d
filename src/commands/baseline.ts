import { join, resolve } from 'node:path'
import { armOf } from '../gates/arm.js'
import { rowLabels } from '../gates/conclusion.js'
import { judgeGold } from '../gates/gold.js'
import { type Noise, noiseOf } from '../gates/resolve.js'
import { type Baseline, baselineSchema } from '../gold/baseline.js'
import type { KeptSnippet, Row } from '../gold/row.js'
import { readSnippets } from '../gold/snippets.js'
import { guardOf } from '../manifest/guard.js'
import { digestOf } from '../model/digest.js'
import { evaluatedSha } from '../model/event.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import type { GateRow } from '../model/result.js'
import { findRow } from '../model/rows.js'
import type { World } from '../model/world.js'
import { probeAll } from '../probes/probe-all.js'
import { writeAtomically } from '../world/files.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { comparableNow } from './find-baseline.js'
import { type Inputs, loadInputs, openTrustedCalendar, shownPath } from './inputs.js'
import {
  doubtsAbout,
  isSemantic,
  type Measured,
  measure,
  measuredFindings,
  refuseFailingBaseline,
  rowsOfRole,
  SNIPPETS
} from './measure.js'
import { notice, tell } from './notes.js'
import type { Outcome } from './outcome.js'
import { resolutionNotes, resolutionOn, shownResolution } from './resolution.js'
import { manifest, out, resume } from './shared-flags.js'

export const description = {
  summary: 'measure the baseline arm twice and record it',
  topic: 'begin',
  examples: ['rollout-gate baseline --out eval'],
  flags: { manifest, out, resume },
  files: ['baseline.json', 'rows.jsonl', 'result.json', 'report.md', 'report.html'],
  artifacts: ['rollout-baseline, or as the manifest names it'],
  changes: [],
  publishes: null,
  permissions: { contents: 'read', actions: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** Measures the baseline arm in two passes: the first is the baseline, the second tells its noise. */
export async function baseline(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'baseline')
  const inputs = await loadInputs(world, options.manifest)
  const { manifest, gold } = inputs
  const http = world.http(guardOf(manifest))
  try {
    const probes = await probeAll(world, manifest, http, path => openTrustedCalendar(world, path))
    const measured = await measure(world, inputs, options, {
      roles: ['baseline_1', 'baseline_2'],
      experience: null,
      http
    })
    const [first, second] = [rowsOfRole(measured.rows, 'baseline_1'), rowsOfRole(measured.rows, 'baseline_2')]
    refuseFailingBaseline([...first, ...second])
    const noise = noiseOf(armOf(first), armOf(second))
    const resolution = resolutionOn(inputs, { first, noise })
    const notes = [...measured.notes.map(notice), ...resolutionNotes(resolution)]
    tell(world, notes)
    const table = judgeGold({
      manifest,
      gold,
      rows: { canary: second, baseline: first, again: first, interleaved: [] },
      measuredTogether: true,
      probes,
      floatingPins: 0,
      semantic: isSemantic(manifest)
    })
    const verdict = decideBaseline(measured, table.gates, doubtsAbout(table))
    const out = resolve(world.cwd, options.out)
    const snippets = snippetsOf(join(out, SNIPPETS), first)
    const text = verdict.exit === EXIT.ok ? baselineText(world, inputs, { rows: measured.rows, noise, snippets }) : null
    if (text !== null) await writeAtomically(join(out, 'baseline.json'), text)
    const recorded = text === null ? null : digestOf(text)
    const result = conclude(verdict, {
      ...measuredFindings(
        inputs,
        { runs: measured.plan.runs, rows: measured.rows },
        { baseline: recorded, pins_canary: null }
      ),
      gates: table.gates,
      metrics: table.metrics,
      resolution: shownResolution(resolution),
      missed_claims: table.missed_claims,
      languages: table.languages,
      notes,
      problems: [...manifest.warnings, ...gold.warnings]
    })
    return {
      result,
      publish: false,
      uploads: text === null ? [] : [{ name: artifactName(inputs), files: ['baseline.json'], root: options.out }],
      needsUpload: !(manifest.baseline && 'path' in manifest.baseline),
      insteadOfUpload: ` Or commit ${shownPath(world, join(out, 'baseline.json'))} to the repository, and name it in the manifest: baseline: { path: … }.`
    }
  } finally {
    await http.close()
  }
}

/** A baseline is recorded when it is whole and is what it says it is; how good it is only warns. */
function decideBaseline({ missing, plan }: Measured, gates: readonly GateRow[], doubts: readonly string[]): Conclusion {
  if (missing.length > 0) {
    const why = `${missing.length} of ${plan.runs.length} planned runs have no row, so nothing was recorded. Run again with --resume.`
    return { decision: 'error', reason: 'rows_missing', exit: EXIT.unmeasurable, why }
  }
  const pins = gates.find(({ row }) => findRow(row)?.failsAs === 'pins_mismatch')
  if (pins?.verdict !== 'pass') {
    return {
      decision: 'fail',
      reason: 'pins_mismatch',
      exit: EXIT.failed,
      why: `Nothing was recorded: the service is not what the manifest says. ${pins?.why ?? ''}`.trim()
    }
  }
  if (doubts.length > 0)
    return { decision: 'warn', reason: 'warnings', exit: EXIT.ok, why: `Recorded. ${doubts.join(' ')}` }
  const outside = gates.filter(row => row.verdict === 'fail' || row.verdict === 'inconclusive')
  if (outside.length > 0) {
    return {
      decision: 'warn',
      reason: 'warnings',
      exit: EXIT.ok,
      why: `Recorded. The baseline itself is outside target on ${rowLabels(outside, outside.length)}.`
    }
  }
  return {
    decision: 'pass',
    reason: 'all_green',
    exit: EXIT.ok,
    why: 'Recorded: two passes, and the noise between them.'
  }
}

/** Characters of snippets that a baseline carries. */
const MOST_SNIPPETS = 8_000_000

/** As much of what the first pass retrieved as leaves the baseline quick to fetch. */
function snippetsOf(file: string, rows: readonly Row[]): KeptSnippet[] {
  const snippets = readSnippets([file])
  const named = new Set(rows.flatMap(row => row.snippets ?? []))
  let left = MOST_SNIPPETS
  return [...named].flatMap(key => {
    const snippet = snippets.get(key)
    left -= snippet?.text.length ?? 0
    return snippet && left >= 0 ? [snippet] : []
  })
}

function baselineText(
  world: World,
  inputs: Inputs,
  { rows, noise, snippets }: { rows: readonly Row[]; noise: readonly Noise[]; snippets: readonly KeptSnippet[] }
): string {
  const recorded: Baseline = {
    schema_version: 1,
    kind: 'rollout-gate baseline',
    name: inputs.manifest.name,
    created_at: new Date(world.clock.now()).toISOString(),
    sha: world.event ? evaluatedSha(world.event) : null,
    manifest: inputs.manifest.digest,
    comparable: comparableNow(inputs),
    noise: [...noise],
    rows: [...rows],
    ...(snippets.length > 0 && { snippets: [...snippets] })
  }
  return `${JSON.stringify(baselineSchema.parse(recorded))}\n`
}

function artifactName({ manifest }: Inputs): string {
  return manifest.baseline && 'artifact' in manifest.baseline ? manifest.baseline.artifact : 'rollout-baseline'
}
