import { beforeAll, describe, expect, test } from '@jest/globals'
import { readPages } from '../../demo/corpus.js'
import { goldJsonl } from '../../demo/gold-set.js'
import { reply } from '../../demo/service.js'
import { CONFIGURATIONS, type Release, release } from '../../demo/variants.js'
import { armOf, metricsOf } from '../../src/gates/arm.js'
import { type GoldInput, readingsOf } from '../../src/gates/gold.js'
import { verdicts } from '../../src/gates/verdict.js'
import { remembering } from '../../src/gold/embed-cache.js'
import { hashingEmbedder } from '../../src/gold/embed-hashing.js'
import { parseGold } from '../../src/gold/load.js'
import { compileMeasure } from '../../src/gold/measure.js'
import { type GoldManifest, planRuns } from '../../src/gold/plan.js'
import type { Role, Row } from '../../src/gold/row.js'
import { manifestSchema } from '../../src/manifest/schema.js'

/**
 * What the gate finds in each release of the demo, judged from its replies without a network in between: whoever edits
 * a page, a question or a release sees here what that does to the story. Latencies are left out.
 */

const pages = await readPages()
const gold = parseGold(Buffer.from(goldJsonl(pages)), 'gold.jsonl')
const embedder = remembering(hashingEmbedder)
const baseline = release(pages, CONFIGURATIONS.baseline)

function manifestFor(promised: Release, seeds: number[]): GoldManifest {
  const url = 'http://127.0.0.1:1/answer'
  const manifest = manifestSchema.parse({
    version: 1,
    name: 'demo',
    arms: { baseline: { url, pins: baseline.pins }, canary: { url, pins: promised.pins } },
    gold: { path: 'gold.jsonl', seeds }
  })
  return manifest as GoldManifest
}

async function rowsOf(running: Release, role: Role, manifest: GoldManifest): Promise<Row[]> {
  const measure = compileMeasure(manifest, embedder)
  const rows: Row[] = []
  for (const run of planRuns({ manifest, gold, roles: [role] }).runs) {
    const body = JSON.parse(JSON.stringify(reply(running, run.question, run.seed)))
    const answered = { started_at: '2026-01-01T00:00:00.000Z', statuses: [200], seen: true, error: null, latency_ms: 1 }
    rows.push(await measure(run, { ...answered, reply: { body, headers: {} } }))
  }
  return rows
}

const SEEDS = [7, 21]
let recorded: Row[]
beforeAll(async () => {
  recorded = await rowsOf(baseline, 'baseline_1', manifestFor(baseline, SEEDS))
})

/** The verdicts on a canary that promises one release and runs another. The service repeats itself under a seed. */
async function judged(promised: Release, running = promised, seeds = SEEDS, first = recorded) {
  const manifest = manifestFor(promised, seeds)
  const facts: GoldInput = {
    manifest,
    gold,
    rows: {
      baseline: first,
      again: first.map(row => ({ ...row, role: 'baseline_2' })),
      canary: await rowsOf(running, 'canary', manifest),
      interleaved: []
    },
    measuredTogether: true,
    probes: [],
    floatingPins: 0,
    semantic: false
  }
  const table = verdicts(readingsOf(facts), manifest.evidence)
  const metricsFor = (rows: readonly Row[]) => metricsOf(armOf(rows), gold.items)
  return { table, metrics: { baseline: metricsFor(first), canary: metricsFor(facts.rows.canary) } }
}

type Judged = Awaited<ReturnType<typeof judged>>

const rowsWith = ({ table }: Judged, verdict: string) =>
  table.filter(row => row.verdict === verdict).map(row => row.reading.row)

describe('the good release', () => {
  const leaner = release(pages, CONFIGURATIONS.leaner)
  let good: Judged
  beforeAll(async () => {
    good = await judged(leaner)
  })

  test('is held against a baseline that is good, and not perfect', () => {
    const { gold_score, coverage } = good.metrics.baseline
    expect(gold_score).toBeGreaterThan(75)
    expect(gold_score).toBeLessThan(98)
    expect(coverage).toBeGreaterThan(0.9)
    const convergence = good.table.find(row => row.reading.row === 'lambda_convergence')!.reading
    expect(convergence.baseline).toBeGreaterThan(0.87)
  })

  test('passes every row', () => {
    expect(rowsWith(good, 'fail')).toEqual([])
    expect(rowsWith(good, 'inconclusive')).toEqual([])
  })

  test('passes under other seeds too', async () => {
    const seeds = [3, 4]
    const first = await rowsOf(baseline, 'baseline_1', manifestFor(baseline, seeds))
    const other = await judged(leaner, leaner, seeds, first)
    expect(rowsWith(other, 'fail')).toEqual([])
    expect(rowsWith(other, 'inconclusive')).toEqual([])
  })
})

describe('a release that is neither surely good nor surely bad', () => {
  test('refuses a little more often, and is left undecided', async () => {
    const cautious = await judged(release(pages, CONFIGURATIONS.cautious))
    expect(rowsWith(cautious, 'fail')).toEqual([])
    expect(rowsWith(cautious, 'inconclusive')).toContain('gold_regression')
  })
})

describe('a bad release', () => {
  test('whose index is cut anywhere loses the passages, down to the hard stop', async () => {
    const bad = await judged(release(pages, CONFIGURATIONS.broken_chunks))
    expect(rowsWith(bad, 'fail')).toEqual(
      expect.arrayContaining(['coverage', 'lambda_convergence', 'lambda_collapse', 'gold_regression'])
    )
    expect(bad.metrics.canary.coverage).toBeLessThan(0.6)
  })

  test('that always answers collapses on what it should refuse', async () => {
    const bad = await judged(release(pages, CONFIGURATIONS.eager_prompt))
    expect(rowsWith(bad, 'fail')).toEqual(expect.arrayContaining(['lambda_collapse', 'gold_regression']))
    expect(bad.metrics.baseline.under_refusal).toBe(0)
    expect(bad.metrics.canary.under_refusal).toBeGreaterThan(0.8)
  })

  test('that was never deployed is as good as the baseline, and fails on its pins alone', async () => {
    const bad = await judged(release(pages, CONFIGURATIONS.leaner), baseline)
    expect(rowsWith(bad, 'fail')).toEqual(['pins_live'])
  })
})
