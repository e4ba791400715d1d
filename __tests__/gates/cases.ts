import { type GoldInput, readingsOf } from '../../src/gates/gold.js'
import type { Reading } from '../../src/gates/reading.js'
import { verdicts } from '../../src/gates/verdict.js'
import type { GoldItem } from '../../src/gold/item.js'
import type { Role, Row } from '../../src/gold/row.js'
import { type ManifestContent, type ManifestInput, manifestSchema } from '../../src/manifest/schema.js'
import type { Verdict } from '../../src/model/result.js'

/** Gold sets written by hand, for tests of the judgement. */

const pins = { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }

export function manifest(input: Partial<ManifestInput> = {}): ManifestContent {
  return manifestSchema.parse({
    version: 1,
    name: 'test',
    arms: {
      baseline: { url: 'http://localhost/b', pins },
      canary: { url: 'http://localhost/c', pins: { ...pins, PROMPT_VER: 'p-2' } }
    },
    gold: { path: 'gold.jsonl' },
    ...input
  })
}

export function item(qid: string, input: Partial<GoldItem> = {}): GoldItem {
  return {
    qid,
    question: `${qid}?`,
    paraphrases: ['b?', 'c?'],
    answerable: true,
    gold_claim_substr: [],
    gold_citations: [],
    tags: [],
    ...input
  }
}

/** A run that went well in every respect. */
export function row(input: Partial<Row> = {}): Row {
  return {
    schema_version: 1,
    role: 'canary',
    qid: 'q0',
    phrasing: 0,
    seed: 7,
    started_at: '2026-01-01T00:00:00.000Z',
    statuses: [200],
    error: null,
    drift: [],
    pins: 'match',
    pins_seen: null,
    refusal: false,
    contains_claim: true,
    citation_hit: true,
    cited: true,
    solved: true,
    delta_s: 0.3,
    delta_s_anchor: 0.2,
    coverage: 0.9,
    lambda: '→',
    recall: 1,
    ndcg: 1,
    mrr: 1,
    tool_calls: 0,
    tool_failures: 0,
    tool_retries: 0,
    tool_loop: false,
    latency_ms: 100,
    retrieve_ms: 10,
    rerank_ms: 5,
    reason_ms: 80,
    input_tokens: 100,
    output_tokens: 20,
    cost_usd: 0.001,
    answer: 'yes',
    retrieved: ['s1'],
    ...input
  }
}

export const failedRow: Partial<Row> = {
  error: { kind: 'timeout', message: 'no answer in 30 s' },
  statuses: [0, 0, 0],
  pins: null,
  solved: false,
  citation_hit: false,
  contains_claim: false,
  cited: false,
  lambda: '←',
  delta_s: null,
  delta_s_anchor: null,
  coverage: null,
  recall: null,
  ndcg: null,
  mrr: null,
  latency_ms: null,
  cost_usd: null
}

export const unsolved: Partial<Row> = { solved: false, citation_hit: false, contains_claim: false, lambda: '×' }

/** Six runs an item; `change` says what differs from a good run. */
export function pass(
  role: Role,
  items: number,
  change: (item: number, run: number) => Partial<Row> = () => ({})
): Row[] {
  return Array.from({ length: items }, (_, at) =>
    Array.from({ length: 6 }, (_, run) =>
      row({ role, qid: `q${at}`, phrasing: run % 3, seed: run < 3 ? 7 : 21, ...change(at, run) })
    )
  ).flat()
}

export function goldCase(
  input: Partial<GoldInput> & { canary?: Row[]; baseline?: Row[]; again?: Row[] } = {}
): GoldInput {
  const { canary, baseline, again, ...rest } = input
  const items = new Set([...(canary ?? []), ...(baseline ?? [])].map(one => one.qid)).size || 10
  const old = baseline ?? pass('baseline_1', items)
  return {
    manifest: manifest(),
    gold: {
      file: 'gold.jsonl',
      items: Array.from({ length: items }, (_, at) => item(`q${at}`)),
      lines: new Map(Array.from({ length: items }, (_, at) => [`q${at}`, at + 1])),
      digest: 'sha256:0',
      warnings: []
    },
    rows: { canary: canary ?? pass('canary', items), baseline: old, again: again ?? old, interleaved: [] },
    measuredTogether: true,
    probes: [],
    floatingPins: 0,
    semantic: false,
    ...rest
  }
}

/** One row's numbers, verdict and adjusted p; intervals are not computed. */
export function judged(facts: GoldInput, id: string): { reading: Reading; verdict: Verdict; p: number | null } {
  const found = verdicts(readingsOf(facts), facts.manifest.evidence).find(one => one.reading.row === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
