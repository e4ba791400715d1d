import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askAll, type Evidence } from '../../src/gold/ask-all.js'
import type { Embedder } from '../../src/gold/embed.js'
import { remembering } from '../../src/gold/embed-cache.js'
import { hashingEmbedder } from '../../src/gold/embed-hashing.js'
import type { ManifestPlaces } from '../../src/gold/first-replies.js'
import { type GoldItem, type GoldSet, goldItemSchema } from '../../src/gold/item.js'
import { type GoldManifest, type Plan, planRuns } from '../../src/gold/plan.js'
import type { Role } from '../../src/gold/row.js'
import { openRows } from '../../src/gold/rows.js'
import type { RowsOptions } from '../../src/gold/rows-file.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import type { Clock, Http } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'
import { PINS } from '../doubles/http-service.js'

/** Time that passes only when someone sleeps; what was slept is kept. */
export interface FastClock extends Clock {
  slept: number[]
}

/** The real clock, but sleeping takes no time. */
export function fastClock(now: () => number = Date.now): FastClock {
  const slept: number[] = []
  let skipped = 0
  return {
    slept,
    now,
    elapsed: () => performance.now() + skipped,
    async sleep(ms, signal) {
      slept.push(ms)
      skipped += ms
      await new Promise(resolve => setImmediate(resolve))
      signal?.throwIfAborted()
    }
  }
}

export interface Changes {
  baseline?: string
  canary?: string
  request?: Record<string, unknown>
  response?: Record<string, unknown>
  gold?: Record<string, unknown>
  prices?: { input_per_mtok: number; output_per_mtok: number }
}

export function manifestOf(changes: Changes = {}): GoldManifest {
  const nowhere = 'http://127.0.0.1:9/ask'
  return manifestSchema.parse({
    version: 1,
    name: 'test',
    arms: {
      baseline: { url: changes.baseline ?? nowhere, pins: PINS },
      canary: { url: changes.canary ?? nowhere, pins: PINS }
    },
    request: { timeout: '5s', ...changes.request },
    response: changes.response ?? {},
    ...(changes.prices && { prices: changes.prices }),
    gold: { path: 'gold.jsonl', concurrency: 4, ...changes.gold }
  }) as GoldManifest
}

export function itemOf(changes: Partial<GoldItem> = {}): GoldItem {
  return goldItemSchema.parse({
    qid: 'q1',
    question: 'How long are logs kept?',
    paraphrases: ['What is the retention period of logs?', 'For how many days do logs stay?'],
    answerable: true,
    gold_claim_substr: ['ninety days'],
    gold_citations: ['s1'],
    target: { section_id: 'retention', offsets: [0, 100] },
    ...changes
  })
}

export function goldOf(items: GoldItem[]): GoldSet {
  return {
    file: 'gold.jsonl',
    items,
    lines: new Map(items.map((item, i) => [item.qid, i + 1])),
    digest: 'sha256:gold',
    warnings: []
  }
}

export const manyItems = (count: number) => Array.from({ length: count }, (_, i) => itemOf({ qid: `q${i}` }))

export const tempFolder = () => mkdtempSync(join(tmpdir(), 'gold-'))

export const guardFor = () => ({ allowedHosts: ['127.0.0.1'], allowedRanges: [] })

export function headerOf(plan: Plan): RowsOptions['header'] {
  return {
    manifest: 'sha256:manifest',
    gold: 'sha256:gold',
    pins_baseline: 'sha256:b',
    pins_canary: 'sha256:c',
    embedder: hashingEmbedder.id,
    plan: plan.parameters
  }
}

interface Asking {
  manifest: GoldManifest
  items: GoldItem[]
  roles?: Role[]
  file?: string
  resume?: boolean
  signal?: AbortSignal
  clock?: Clock
  embedder?: Embedder
  http?: Http
  told?: (line: string) => void
  places?: ManifestPlaces
}

/** Asks a whole plan over real HTTP. */
export async function ask(asking: Asking): Promise<Evidence & { plan: Plan; file: string }> {
  const { manifest, items, resume = false } = asking
  const gold = goldOf(items)
  const plan = planRuns({ manifest, gold, roles: asking.roles ?? ['canary'] })
  const file = asking.file ?? join(tempFolder(), 'rows.jsonl')
  const http = asking.http ?? openHttp(guardFor())
  try {
    const evidence = await askAll(
      {
        clock: asking.clock ?? fastClock(),
        log: { progress: () => {}, info: asking.told ?? (() => {}) },
        signal: asking.signal ?? new AbortController().signal,
        http: { baseline: http, canary: http },
        embedder: asking.embedder ?? remembering(hashingEmbedder)
      },
      {
        manifest,
        gold,
        plan,
        rows: openRows({ file, header: headerOf(plan), resume }),
        ...(asking.places && { places: asking.places })
      }
    )
    return { ...evidence, plan, file }
  } finally {
    await http.close()
  }
}
