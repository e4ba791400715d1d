import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { manifestSchema } from '../manifest/schema.js'
import { canonicalJson, digestOf } from '../model/digest.js'
import { parseJson } from '../model/json.js'
import { ROW_IDS } from '../model/rows.js'
import { tolerant } from '../model/tolerant.js'
import { whyNotWritten } from '../model/unread.js'
import type { GoldSet } from './item.js'
import { isCut } from './measure.js'
import type { GoldManifest } from './plan.js'
import { type Row, rowSchema, snippetSchema } from './row.js'
import { openScoring, SCORING } from './scoring.js'

/** The baseline artifact: both passes of the baseline arm, and what they can be compared with. */

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)

/** Two runs are comparable where all of these are equal. */
export const comparableSchema = z.strictObject({
  gold: digest.describe('Digest of the gold set.'),
  pins: digest.describe("Digest of the baseline arm's pins."),
  embedder: z.string().describe('What ΔS was computed with.'),
  phrasings: z.int(),
  seeds: z.array(z.int()),
  scoring: z.int().default(1).describe('How answers were scored (src/gold/scoring.ts); absent in the oldest files.'),
  asking: digest.describe('Digest of how a question is asked and its reply read and scored.')
})

export type Comparable = z.output<typeof comparableSchema>

export const baselineSchema = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal('rollout-gate baseline'),
  name: z.string(),
  created_at: z.iso.datetime(),
  sha: z.string().nullable(),
  manifest: digest,
  comparable: comparableSchema,
  noise: z
    .array(z.strictObject({ row: z.enum(ROW_IDS), set: z.number().min(0), population: z.number().min(0) }))
    .describe("Standard errors of each row's value when nothing changed, from pass 2 against pass 1."),
  rows: z.array(rowSchema),
  snippets: z.array(snippetSchema).optional().describe('What the first pass retrieved, for people to read.')
})

export type Baseline = z.output<typeof baselineSchema>

/** A later version may have rows that this one does not judge, and so needs no noise of. */
const knownNoise = z.array(z.unknown()).transform(entries => entries.filter(isOfKnownRow))
const readable = tolerant(baselineSchema).extend({ noise: knownNoise.pipe(tolerant(baselineSchema.shape.noise)) })

function isOfKnownRow(entry: unknown): boolean {
  const row = (entry as { row?: unknown } | null)?.row
  return typeof row !== 'string' || (ROW_IDS as readonly string[]).includes(row)
}

/** The keys that `response` had when the first baselines were written: their digest holds each, whatever its value. */
const FIRST_RESPONSE = {
  ...named('answer', 'citations', 'retrieved', 'tool_calls', 'usage', 'cost_usd', 'timings', 'pins', 'delta_s'),
  snippet: named('snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text'),
  tool_call: named('name', 'arguments', 'ok', 'retries')
}

type Names = { readonly [name: string]: true | Names }

function named(...names: string[]): Names {
  return Object.fromEntries(names.map(name => [name, true]))
}

/** A value without the keys that came later and are at their default: so a new key leaves every digest as it was. */
export function withoutUnused(value: object, first: Names, defaults: object): object {
  const inFirst = Object.entries(value).flatMap(([key, own]) => {
    const before = Object.hasOwn(first, key) ? first[key] : undefined
    const usual = Object.hasOwn(defaults, key) ? defaults[key as keyof typeof defaults] : undefined
    if (before === undefined) return isDeepStrictEqual(own, usual) ? [] : [[key, own]]
    return [[key, before === true ? own : withoutUnused(own, before, usual ?? {})]]
  })
  return Object.fromEntries(inFirst)
}

/** What makes two measurements comparable, of this manifest and gold set. */
export function comparableOf(
  manifest: GoldManifest,
  digests: { gold: string; pinsBaseline: string },
  embedder: string
): Comparable {
  const { request, prices, gold } = manifest
  const asking = {
    method: request.method,
    body: request.body,
    response: withoutUnused(manifest.response, FIRST_RESPONSE, manifestSchema.shape.response.parse(undefined)),
    prices: prices ?? null,
    refusal: gold.refusal,
    ...gradingOf(gold)
  }
  return {
    gold: digests.gold,
    pins: digests.pinsBaseline,
    embedder,
    phrasings: gold.phrasings,
    seeds: gold.seeds,
    scoring: SCORING,
    asking: digestOf(canonicalJson(asking))
  }
}

/** Absent without a grader, so that older baselines stay comparable. */
function gradingOf({ grader }: GoldManifest['gold']) {
  if (!grader) return {}
  const { url, body, score, pass } = grader
  return { grader: { url, body, score, pass } }
}

/** In which respects two measurements can't be compared, in words; empty where they can. */
export function differences(found: Comparable, wanted: Comparable): string[] {
  const words: Record<keyof Comparable, string> = {
    gold: 'another gold set',
    pins: 'other pins of the baseline arm',
    embedder: `ΔS by ${found.embedder} instead of ${wanted.embedder}`,
    phrasings: `${found.phrasings} phrasings instead of ${wanted.phrasings}`,
    seeds: `seeds ${found.seeds.join(', ')} instead of ${wanted.seeds.join(', ')}`,
    scoring: `answers scored by rules ${found.scoring} instead of ${wanted.scoring}`,
    asking: 'another request, response, prices or refusal in the manifest'
  }
  return (Object.keys(words) as (keyof Comparable)[])
    .filter(key => canonicalJson(found[key]) !== canonicalJson(wanted[key]))
    .map(key => words[key])
}

/**
 * The baseline as its answers are scored today. Rows keep the beginning of an answer: one that was cut can't be scored
 * again, and the baseline stays as it is, to be found not comparable.
 */
export async function scoredToday<B extends { comparable: Pick<Comparable, 'scoring' | 'gold'>; rows: Row[] }>(
  baseline: B,
  { manifest, gold }: { manifest: Pick<GoldManifest, 'gold'>; gold: Pick<GoldSet, 'items' | 'digest'> }
): Promise<B> {
  if (baseline.comparable.scoring === SCORING || baseline.comparable.gold !== gold.digest) return baseline
  const items = new Map(gold.items.map(item => [item.qid, item]))
  const replied = baseline.rows.filter(row => row.error === null)
  if (baseline.comparable.scoring > SCORING || replied.some(row => isCut(row) || !items.has(row.qid))) return baseline
  const score = openScoring(manifest.gold.refusal, { items: gold.items })
  const rows = await Promise.all(
    baseline.rows.map(async row => (row.error === null ? { ...row, ...(await score(items.get(row.qid)!, row)) } : row))
  )
  return { ...baseline, comparable: { ...baseline.comparable, scoring: SCORING }, rows }
}

/** The artifact's content, or why it is none. Its text is data from elsewhere: nothing in it is believed unchecked. */
export function readBaseline(text: string): { baseline: Baseline } | { broken: string; line: number; column: number } {
  const json = parseJson(text)
  if ('fault' in json) {
    const { line, column, message } = json.fault
    return { broken: `not JSON: ${message}`, line, column }
  }
  const parsed = readable.safeParse(json.value)
  if (parsed.success) return { baseline: parsed.data }
  return { broken: whyNotWritten(json.value, parsed.error, 'a baseline.json'), line: 1, column: 1 }
}

/** The same in one sentence, for a file that nobody named. */
export function sayBroken({ broken, line, column }: { broken: string; line: number; column: number }): string {
  return `line ${line}, column ${column}: ${broken}`
}

export function rowsOfPass(baseline: Pick<Baseline, 'rows'>, pass: 'baseline_1' | 'baseline_2'): Row[] {
  return baseline.rows.filter(row => row.role === pass)
}
