import { quantileOf } from '../../src/gates/live/bounded-estimate.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import type { RatioName } from '../../src/window/ratio.js'
import type { ArmSummary } from '../../src/window/summary.js'
import { type ArmFigures, report } from './reading.js'

/** Reads a window as `judge` does, in a process of its own: `node project.js FILE`. */

const [file] = process.argv.slice(2) as [string]
const openUrl = () => Promise.reject(new Error('there is no URL here'))
const source = jsonlSource({ paths: [file], cwd: '/', openUrl })
const summary = await source.read({ from: null, to: null, canary: 'served', segments: [], historyMs: 0 })
const { rows, arms } = summary
if (rows.counted !== rows.read) throw new Error(`of ${rows.read} rows only ${rows.counted} were counted`)
report({ baseline: figuresOf(arms.baseline), canary: figuresOf(arms.canary) })

function figuresOf({ requests, ratios, distributions }: ArmSummary): ArmFigures {
  const ratio = (name: RatioName) => ratios[name].num / ratios[name].den
  return {
    requests,
    latency_p50: quantileOf(distributions.latency, 0.5),
    latency_p95: quantileOf(distributions.latency, 0.95),
    delta_s_p50: quantileOf(distributions.delta_s, 0.5),
    delta_s_p95: quantileOf(distributions.delta_s, 0.95),
    error_rate: ratio('error_rate'),
    rate_5xx: ratio('rate_5xx'),
    lambda_flip: ratio('lambda_flip'),
    tool_success: ratio('tool_success'),
    coverage: ratio('coverage'),
    cost_per_solved: ratio('cost_per_solved')
  }
}
