import type { ArmName } from '../manifest/schema.js'
import { ARMS } from '../model/arm-names.js'
import { counted } from '../model/counted.js'
import { mean } from '../statistics/moments.js'
import { armOfRole, type GoldManifest, type Plan, type PlannedRun } from './plan.js'
import type { Row } from './row.js'

/** What a run cost and how long it took on average, from earlier rows. Null where no row tells. */
export interface Experience {
  latency_ms: number | null
  cost_usd: number | null
}

export interface Estimate {
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
export function estimate(
  { runs }: Pick<Plan, 'runs'>,
  manifest: GoldManifest,
  experience: Experience | null
): Estimate {
  const canary = runs.filter(run => armOfRole(run.role) === 'canary').length
  return estimateOf({ canary, baseline: runs.length - canary }, manifest, experience)
}

/** The same where all rounds are asked: a further one asks both arms what the first one asks the canary. */
export function estimateOfRounds(
  { runs: { canary, baseline } }: Estimate,
  rounds: number,
  manifest: GoldManifest,
  experience: Experience | null
): Estimate {
  return estimateOf({ canary: rounds * canary, baseline: baseline + (rounds - 1) * canary }, manifest, experience)
}

function estimateOf(runs: Estimate['runs'], manifest: GoldManifest, experience: Experience | null): Estimate {
  const total = runs.canary + runs.baseline
  const latency = experience?.latency_ms ?? null
  const cost = experience?.cost_usd ?? null
  const max_cost_usd = manifest.gold.max_cost_usd ?? null
  const cost_usd = cost === null ? null : cost * total
  return {
    runs,
    cost_usd,
    seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
    max_cost_usd,
    over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
  }
}

/** The estimate in words. */
export function showEstimate(foreseen: Estimate): string {
  const { max_cost_usd, over_limit } = foreseen
  const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`
  const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : ''
  return `${showNeeds(foreseen)}${limit}${warning}`
}

/** Requests, time and money, without the manifest's limit. */
export function showNeeds({ runs, cost_usd, seconds }: Estimate): string {
  const asked = [...ARMS]
    .reverse()
    .filter(arm => runs[arm] > 0)
    .map((arm, at) => `${at === 0 ? counted(runs[arm], 'question') : runs[arm]} to the ${arm}`)
    .join(', ')
  const time =
    seconds === null
      ? 'time unknown'
      : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`
  const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`
  return `${asked || 'nothing to ask'}; ${time}; ${money}`
}

/**
 * What asking these runs may cost, USD: each as much as its arm's did on average, and those that may be under way at once
 * as much as the dearest. Null where no row of an arm tells.
 */
export function greatestCost(runs: readonly PlannedRun[], rows: readonly Row[], concurrency: number): number | null {
  const costsOf = (arm: ArmName) =>
    rows.filter(row => armOfRole(row.role) === arm).flatMap(({ cost_usd }) => (cost_usd === null ? [] : [cost_usd]))
  const costs = { baseline: costsOf('baseline'), canary: costsOf('canary') }
  const usual = (arm: ArmName) => {
    const count = runs.filter(run => armOfRole(run.role) === arm).length
    return count === 0 ? 0 : count * mean(costs[arm])
  }
  const dearest = [...costs.baseline, ...costs.canary].reduce((most, cost) => Math.max(most, cost), 0)
  const most = usual('baseline') + usual('canary') + Math.min(concurrency, runs.length) * dearest
  return Number.isFinite(most) ? most : null
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
