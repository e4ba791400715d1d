import { embedderId } from '../../src/gold/embedder.js'
import { parseGold } from '../../src/gold/load.js'
import { type GoldManifest, planRuns } from '../../src/gold/plan.js'
import { SCORING } from '../../src/gold/scoring.js'
import { type Manifest, parseManifest } from '../../src/manifest/load.js'
import { row } from '../gates/cases.js'
import { GOLD, goldText } from './rag-service.js'

/** Twenty-four items that a service can answer. */
export const ANSWERABLE = goldText(GOLD.filter(item => item.answerable))

/** What a gate that found nothing wrong leaves of a manifest: its rows.jsonl, and what its result says of them. */
export function greenRows(manifestText: string, startedAt: string) {
  const manifest = parseManifest(manifestText, { file: 'rollout.yml', env: {}, base: '/' }) as Manifest & GoldManifest
  const gold = parseGold(Buffer.from(ANSWERABLE), 'gold.jsonl')
  const plan = planRuns({ manifest, gold, roles: ['canary', 'baseline_1', 'baseline_2'] })
  const { digest, pinsDigest } = manifest
  const digests = {
    manifest: digest,
    gold: gold.digest,
    pins_baseline: pinsDigest.baseline,
    pins_canary: pinsDigest.canary
  }
  const header = {
    kind: 'rows',
    schema_version: 1,
    ...digests,
    embedder: embedderId(manifest.embeddings),
    scoring: SCORING,
    plan: plan.parameters,
    nonce: 'n'
  }
  const rows = plan.runs.map(({ role, qid, phrasing, seed }) =>
    row({ role, qid, phrasing, seed, started_at: startedAt })
  )
  const lines = [header, ...rows].map(line => `${JSON.stringify(line)}\n`)
  return { rows: lines.join(''), evaluated: { sha: null, baseline: null, ...digests }, runs: rows.length }
}
