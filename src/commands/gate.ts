import { dirname, join, resolve } from 'node:path'
import { armOf } from '../gates/arm.js'
import { decideGate } from '../gates/decide.js'
import { evidenceOf, type GateTable, judgeGold } from '../gates/gold.js'
import { lostLanguages } from '../gates/languages.js'
import { noiseOf } from '../gates/resolve.js'
import { targetOf } from '../gates/targets.js'
import { readSnippets } from '../gold/snippets.js'
import { guardOf } from '../manifest/guard.js'
import { UnmeasurableError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import { ROWS, SCORE_ROW } from '../model/rows.js'
import type { World } from '../model/world.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import { probeAll } from '../probes/probe-all.js'
import type { Asked as AskedQuestions } from '../report/questions.js'
import { annotate } from './annotate.js'
import { type Findings, startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { type BaselineSource, type Found, findComparableBaseline } from './find-baseline.js'
import { files, shard } from './flag-kinds.js'
import { type Evaluated, gatherAnswers, notAsked } from './gather-answers.js'
import { goldCase, type Passes, recordedPasses } from './gold-case.js'
import { type Inputs, loadInputs, openTrustedCalendar } from './inputs.js'
import { doubtsAbout, measuredFindings, SNIPPETS } from './measure.js'
import { type Note, notice, tell, warning } from './notes.js'
import { type Outcome, RESULT_ARTIFACT, resultUpload } from './outcome.js'
import { resolutionNotes, resolutionOn, shownResolution } from './resolution.js'
import { baseline, manifest, out, resume } from './shared-flags.js'

export const description = {
  summary: 'judge the canary on the gold set',
  topic: 'judge',
  examples: [
    'rollout-gate gate --baseline eval/baseline.json',
    'rollout-gate gate --shard 2/4',
    'rollout-gate gate --results part*/rows.jsonl'
  ],
  flags: {
    manifest,
    out,
    baseline,
    resume,
    shard: shard({ meaning: 'ask only the I-th of N parts of the gold set' }),
    results: files({
      meaning: 'rows.jsonl of shards, judged together; only further rounds are asked',
      input: 'rows.jsonl files of shards, one a line'
    })
  },
  files: ['result.json', 'rows.jsonl', 'predicate.json', 'report.md', 'report.html'],
  artifacts: [RESULT_ARTIFACT],
  changes: [],
  publishes: 'from a job',
  permissions: { contents: 'read', actions: 'read' },
  toPublish: { 'pull-requests': 'write', checks: 'write' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

const SHOWN_ITEMS = 3
const SHOWN_WARNINGS = 3

/** Judges the canary on the gold set: probes, evidence, gate table, decision. */
export async function gate(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'gate')
  const inputs = await loadInputs(world, options.manifest)
  const http = world.http(guardOf(inputs.manifest))
  try {
    const found = await findComparableBaseline(world, inputs, options.baseline)
    const { passes, said } = foundBefore(inputs, found)
    const notes = [...inputNotes(inputs), ...said]
    tell(world, notes)
    const probes = await probeAll(world, inputs.manifest, http, path => openTrustedCalendar(world, path))
    const fence = brokenFence(probes)
    const inputOf = goldCase(inputs, { recorded: passes, probes })
    const measured = fence ? notAsked(inputOf) : await gatherAnswers(world, inputs, options, { passes, http, inputOf })
    const about = findingsOf(inputs, found, measured, world)
    notes.push(...measured.notes.map(notice))
    if (options.shard)
      return shardOutcome(conclude, about, { ...options, hidesTexts: hidesTexts(inputs) }, measured, notes)
    const table = judgeGold(measured.input)
    notes.push(...languageNotes(table, inputs))
    const verdict = decideGate({
      gates: table.gates,
      stops: table.stops,
      missing: measured.missing.length,
      planned: measured.runs.length,
      manifest: inputs.manifest,
      warnings: notes.some(note => note.level === 'warning'),
      doubts: doubtsAbout(table)
    })
    const seen = resolutionFound(measured, found)
    const result = conclude(verdict, { ...about, ...shownOf(inputs, table, probes), ...seen, notes })
    const asked = askedOf(inputs, found, measured, { ...options, cwd: world.cwd })
    return { result, asked, publish: true, uploads: [uploadOf(options)] }
  } catch (error) {
    if (!(error instanceof UnmeasurableError) || !inputs.manifest.report_only) throw error
    const verdict = { decision: 'error' as const, reason: error.reason, exit: EXIT.ok, why: error.message }
    const result = conclude(verdict, { name: inputs.manifest.name, report_only: true })
    return { result, publish: true, uploads: [uploadOf(options)] }
  } finally {
    await http.close()
  }
}

/** A canary without its secrets or services is not asked: the missing one is the finding. */
function brokenFence(probes: readonly ProbeOutcome[]): boolean {
  return probes.some(({ row, verdict }) => verdict !== 'pass' && ROWS[row].beforeAsking)
}

function findingsOf(inputs: Inputs, found: Found, measured: Evaluated, world: World): Findings {
  const source = 'source' in found ? found.source : null
  return {
    ...(measured.rounds && { rounds: measured.rounds }),
    ...measuredFindings(inputs, measured, { baseline: source?.digest ?? null }),
    report_only: inputs.manifest.report_only,
    baseline_source: source ?? (measured.rows.length > 0 ? measuredNow(world) : null)
  }
}

function measuredNow(world: World): BaselineSource {
  return { kind: 'measured_now', created_at: new Date(world.clock.now()).toISOString(), digest: null, url: null }
}

/** The first warnings of each file; `validate` lists them all. */
function inputNotes({ manifest, gold }: Inputs): Note[] {
  return [manifest.warnings, gold.warnings].flatMap(warnings => {
    const more = warnings.length - SHOWN_WARNINGS
    const shown = warnings
      .slice(0, SHOWN_WARNINGS)
      .map(({ file, line, message }) => warning(`${file}:${line}: ${message}`))
    return more > 0 ? [...shown, warning(`${warnings[0]?.file}: ${more} more warnings; validate lists them.`)] : shown
  })
}

/** What is known before a question is asked: a recorded baseline's passes, and what can be seen on them. */
function foundBefore(inputs: Inputs, found: Found): { passes: Passes | null; said: Note[] } {
  if ('absent' in found) {
    return { passes: null, said: [notice(`${found.absent} The baseline arm is measured now.`)] }
  }
  const passes = recordedPasses(found.baseline)
  const seen = resolutionOn(inputs, { first: passes.baseline, noise: found.baseline.noise })
  return { passes, said: [...found.notes.map(notice), ...resolutionNotes(seen)] }
}

/** What was to be seen on these rows, where both passes of the baseline are whole. */
function resolutionFound({ input, runs, rows }: Evaluated, found: Found): Findings {
  const { baseline, again } = input.rows
  if (rows.length === 0 || rows.length < runs.length) return {}
  const noise = 'baseline' in found ? found.baseline.noise : noiseOf(armOf(baseline), armOf(again))
  return {
    resolution: shownResolution(resolutionOn(input, { first: baseline, noise, pairs: evidenceOf(input).pairs }))
  }
}

/** A language that fell on its own may be too small a part of the set to show in its score. */
function languageNotes({ languages }: GateTable, { manifest }: Inputs): Note[] {
  const target = targetOf(manifest, SCORE_ROW).threshold
  return lostLanguages(languages, { target, alpha: manifest.evidence.alpha }).map(({ lang, lost, items }) =>
    warning(
      `${lang ?? 'Items without a language'}: ${lost!.toFixed(1)} points lost on ${items} items, chance ruled out; the gate judges all languages together.`
    )
  )
}

function shownOf(inputs: Inputs, table: GateTable, probes: readonly ProbeOutcome[]): Findings {
  const { manifest, gold } = inputs
  return {
    gates: table.gates,
    stops: table.stops,
    metrics: table.metrics,
    worst: hidesTexts(inputs) ? [] : table.lost.slice(0, SHOWN_ITEMS),
    missed_claims: hidesTexts(inputs) ? [] : table.missed_claims,
    languages: table.languages,
    worse_items: table.lost.length,
    problems: [...manifest.warnings, ...gold.warnings, ...annotate(manifest, table, probes, gold.file)]
  }
}

/** Answers may be confidential: then they stay in rows.jsonl. */
function hidesTexts({ manifest }: Inputs): boolean {
  return manifest.report.texts === 'none'
}

/** Every question with both versions' answers, for the page. */
function askedOf(
  { manifest, gold }: Inputs,
  found: Found,
  { input }: Evaluated,
  { results, cwd, out }: { results: readonly string[]; cwd: string; out: string }
): AskedQuestions {
  const folders = [...results.map(file => dirname(resolve(cwd, file))), resolve(cwd, out)]
  const recorded = 'baseline' in found ? (found.baseline.snippets ?? []) : []
  const snippets = readSnippets(folders.map(each => join(each, SNIPPETS)))
  for (const snippet of recorded) snippets.set(snippet.key, snippet)
  const { baseline, canary } = input.rows
  return { items: gold.items, lines: gold.lines, baseline, canary, snippets, texts: manifest.report.texts }
}

function shardOutcome(
  conclude: ReturnType<typeof startResult>,
  about: Findings,
  { shard, out, hidesTexts }: Options & { hidesTexts: boolean },
  { missing, runs }: Evaluated,
  notes: Note[]
): Outcome {
  const part = `Shard ${shard?.index} of ${shard?.count}`
  const verdict =
    missing.length > 0
      ? {
          decision: 'error' as const,
          reason: 'rows_missing' as const,
          exit: EXIT.unmeasurable,
          why: `${part}: ${missing.length} of ${runs.length} runs have no row.`
        }
      : {
          decision: 'warn' as const,
          reason: 'evidence_thin' as const,
          exit: EXIT.ok,
          why: `${part} is measured and judges nothing: give all shards' rows.jsonl to gate --results.`
        }
  const upload = {
    name: `rollout-gate-shard-${shard?.index}`,
    files: ['rows.jsonl', ...(hidesTexts ? [] : [SNIPPETS])],
    root: out
  }
  return { result: conclude(verdict, { ...about, notes }), publish: false, uploads: [upload] }
}

function uploadOf(options: Options): Outcome['uploads'][number] {
  return resultUpload(RESULT_ARTIFACT, options, ['rows.jsonl'])
}
