import { mean } from '../statistics/moments.js'
import { armOfRole, type GoldManifest, type Plan } from './plan.js'
import type { Row } from './row.js'

/** What a run cost and how long it took on average, from earlier rows. Null where no row tells. */
export interface Experience {
  latency_ms: number | null
  cost_usd: number | null
}

interface Estimate {
  /** Questions to each arm. */
  runs: { baseline: number; canary: number }
  /** Null where nothing is known about the cost of a run. */
  cost_usd: number | null
  seconds: number | null
  /** The manifest's limit, and whether the estimate passes it. */
  max_cost_usd: number | null
  over_limit: boolean
}

/** Means over earlier rows; tokens are priced where the rows carry no cost. */
export function experienceOf(rows: readonly Row[], prices: GoldManifest['prices']): Experience {
  const costs = rows.map(row => costOf(row, prices)).filter(cost => cost !== null)
  const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null)
  return {
    latency_ms: latencies.length > 0 ? mean(latencies) : null,
    cost_usd: costs.length > 0 ? mean(costs) : null
  }
}

/** Requests, money and time that a plan will need, retries aside. */
export function estimate(plan: Plan, manifest: GoldManifest, experience: Experience | null): Estimate {
  const canary = plan.runs.filter(run => armOfRole(run.role) === 'canary').length
  const total = plan.runs.length
  const latency = experience?.latency_ms ?? null
  const cost = experience?.cost_usd ?? null
  const max_cost_usd = manifest.gold.max_cost_usd ?? null
  const cost_usd = cost === null ? null : cost * total
  return {
    runs: { baseline: total - canary, canary },
    cost_usd,
    seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
    max_cost_usd,
    over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
  }
}

/** The estimate as a sentence. */
export function showEstimate({ runs, cost_usd, seconds, max_cost_usd, over_limit }: Estimate): string {
  const asked = `${runs.canary} questions to the canary, ${runs.baseline} to the baseline`
  const time =
    seconds === null
      ? 'time unknown'
      : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`
  const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`
  const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`
  const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : ''
  return `${asked}; ${time}; ${money}${limit}${warning}`
}

/** Of asking, and of grading the answer. */
function costOf(row: Row, prices: GoldManifest['prices']): number | null {
  const asking = row.cost_usd ?? priceOf(row, prices)
  return asking === null ? null : asking + (row.graded?.cost_usd ?? 0)
}

function priceOf(row: Row, prices: GoldManifest['prices']): number | null {
  if (!prices || row.input_tokens === null || row.output_tokens === null) return null
  return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6
}
