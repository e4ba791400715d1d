import { dirname, join } from 'node:path'
import { decideGate } from '../gates/decide.js'
import { type GateTable, judgeGold } from '../gates/gold.js'
import { readBaseline, sayBroken, scoredToday } from '../gold/baseline.js'
import { completeness } from '../gold/completeness.js'
import { planRuns } from '../gold/plan.js'
import type { Row } from '../gold/row.js'
import { type RowsHeader, readRowsText } from '../gold/rows-file.js'
import { SCORING } from '../gold/scoring.js'
import { InputError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import type { GateRow, Result } from '../model/result.js'
import { isProbed, ROWS, type RowId } from '../model/rows.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import { readBounded } from '../world/files.js'
import { goldCase, type Passes, passesAmong, recordedPasses } from './gold-case.js'
import { asContracted, type Inputs } from './inputs.js'
import { doubtsAbout } from './measure.js'
import { standingOf } from './rounds.js'

/** A gate's result, with the rows that came with it. */
export interface Claimed {
  result: Result
  /** Content of rows.jsonl; null where none came. */
  rows: string | null
  /** As shown in problems. */
  place: string
}

/** What the rows say of themselves, or why they can't be asked. */
export type Recomputed =
  | {
      table: GateTable
      verdict: Conclusion
      counts: Result['counts']
      /** When the first of its runs began, ms since 1970. */
      measuredAt: number
    }
  | { unverified: string }

/** Finds the baseline of a digest. */
type FindBaseline = (digest: string) => Promise<{ text: string } | { absent: string }>

/**
 * Computes the gate table anew from rows.jsonl and the baseline that the result names, by this manifest and gold set: of
 * the result nothing is believed but what its probes found, which nobody can look at again. Never throws for what is in
 * the files. `anyManifest`: phases and routers may have changed since, as what must hold is read from this manifest.
 */
export async function recompute(
  { result, rows: text, place }: Claimed,
  { gold, ...inputs }: Inputs,
  findBaseline: FindBaseline,
  { anyManifest = false } = {}
): Promise<Recomputed> {
  const manifest = asContracted(inputs.manifest)
  if (text === null) return { unverified: 'it came without rows.jsonl' }
  const read = readClaimedRows(text, place)
  if ('unverified' in read) return read
  const { header } = read
  const { digest, pinsDigest: pins } = manifest
  const mine = { manifest: digest, gold: gold.digest, pins_baseline: pins.baseline, pins_canary: pins.canary }
  const asked = { ...result.evaluated, ...header }
  const others = Object.entries(mine).filter(
    ([key, own]) =>
      !(anyManifest && key === 'manifest') &&
      (result.evaluated[key as keyof typeof mine] !== own || asked[key as keyof typeof mine] !== own)
  )
  if (others.length > 0) return { unverified: `it is of another ${others.map(([key]) => WORDS[key]).join(' and ')}` }
  const rows = await scoredRows(read, { manifest, gold })
  if (rows === null) return { unverified: 'another version scored its answers' }
  const passes = await passesOf(result, rows, { manifest, gold }, findBaseline)
  if ('unverified' in passes) return passes
  const plan = planRuns({ manifest, gold, roles: header.plan.roles })
  const probes = probesOf(result.gates)
  const {
    first,
    input,
    rows: judged
  } = standingOf(rows, {
    inputs: { manifest, gold },
    plan,
    inputOf: goldCase({ manifest, gold }, { recorded: result.evaluated.baseline === null ? null : passes, probes })
  })
  if (first.missing.length > 0) return { unverified: `${first.missing.length} of its planned runs have no row` }
  const table = judgeGold(input)
  const verdict = decideGate({
    gates: table.gates,
    stops: table.stops,
    missing: 0,
    planned: judged.length,
    manifest,
    warnings: result.notes.some(({ level }) => level === 'warning'),
    doubts: doubtsAbout(table)
  })
  const failed = judged.filter(({ error, drift }) => error !== null || drift.length > 0).length
  const measuredAt = judged.reduce((first, { started_at }) => Math.min(first, Date.parse(started_at)), Infinity)
  return { table, verdict, counts: { planned: judged.length, measured: judged.length, failed }, measuredAt }
}

const WORDS: Readonly<Record<string, string>> = {
  manifest: 'manifest',
  gold: 'gold set',
  pins_baseline: 'baseline',
  pins_canary: 'canary'
}

function readClaimedRows(text: string, place: string) {
  try {
    const read = readRowsText(Buffer.from(text), `${place}: rows.jsonl`)
    return read ?? { unverified: 'its rows.jsonl is empty' }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { unverified: `its rows.jsonl is broken: ${error.problems[0]?.message ?? error.message}` }
  }
}

/** The rows as their answers are scored today; null where they can't be. */
async function scoredRows(
  { header, rows }: { header: RowsHeader; rows: Row[] },
  inputs: Inputs
): Promise<Row[] | null> {
  const { scoring, gold } = header
  const today = await scoredToday({ comparable: { scoring, gold }, rows }, inputs)
  return today.comparable.scoring === SCORING ? today.rows : null
}

/** Both passes of the baseline: from the rows themselves where it was measured beside the canary. */
async function passesOf(
  { evaluated }: Result,
  rows: readonly Row[],
  { manifest, gold }: Inputs,
  findBaseline: FindBaseline
): Promise<Passes | { unverified: string }> {
  if (evaluated.baseline === null) {
    const passes = passesAmong(rows)
    return passes.baseline.length > 0 ? passes : { unverified: 'it names no baseline, and holds no rows of one' }
  }
  const found = await findBaseline(evaluated.baseline)
  if ('absent' in found) return { unverified: `its baseline cannot be had: ${found.absent}` }
  const read = readBaseline(found.text)
  if ('broken' in read) return { unverified: `its baseline cannot be used: ${sayBroken(read)}` }
  const baseline = await scoredToday(read.baseline, { manifest, gold })
  const { comparable } = baseline
  const fits = comparable.gold === gold.digest && comparable.pins === manifest.pinsDigest.baseline
  if (!fits || comparable.scoring !== SCORING) return { unverified: 'its baseline is not comparable' }
  const whole = completeness(planRuns({ manifest, gold, roles: ['baseline_1', 'baseline_2'] }), baseline.rows)
  if (whole.missing.length > 0) return { unverified: 'its baseline misses rows' }
  return recordedPasses(baseline)
}

/** A manifest declares no more of a kind. */
const MOST_PROBES = 100

/** What the probes of the job found, as it said. */
function probesOf(gates: readonly GateRow[]): ProbeOutcome[] {
  return gates.flatMap(({ row, verdict, value, n, why }) => {
    const isDeclared = n > 0 || verdict !== 'not_measured'
    if (!Object.hasOwn(ROWS, row) || !isProbed(row as never) || !isDeclared) return []
    const said = verdict === 'pass' || verdict === 'not_measured' ? verdict : 'fail'
    const bad = { name: row, ok: false, why }
    const details =
      said === 'fail' ? Array<typeof bad>(Math.max(1, Math.min(n, value ?? 1, MOST_PROBES))).fill(bad) : []
    return { row: row as RowId, verdict: said, value, n: Math.max(n, details.length), why, details }
  })
}

const ROWS_BYTES = 256 * 1024 * 1024

/** Content of the rows.jsonl in the folder of a result.json; null where there is none. */
export async function rowsBeside(result: string): Promise<string | null> {
  const file = join(dirname(result), 'rows.jsonl')
  const bytes = await readBounded(file, ROWS_BYTES).catch(() => null)
  return bytes === null ? null : bytes.toString('utf8')
}
