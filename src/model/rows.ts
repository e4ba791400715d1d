/**
 * The one table of gate rows and stop rules (docs/runbook.md §6, §7, §10): what each is held against by default,
 * from which side, where it is required and which page to open when it fails.
 */

export type Gate = 'G1' | 'G2' | 'G3' | 'traffic'
export type Op = '<=' | '>=' | '<' | '>' | '=='

export interface RowRule {
  gate: Gate
  /** Shown to people. */
  label: string
  op: Op
  /** The target; a value exactly on it passes. Null where the target is no single number. */
  target: number | null
  /** The line that a live window must exclude before it may pass; null where the row has none. */
  line: number | null
  /** How numbers of this row are shown. */
  unit: 'count' | 'share' | 'delta_s' | 'points' | 'ratio' | 'percent' | 'p_value' | 'slope'
  requiredIn: readonly ('gate' | 'live')[]
  page: string
}

const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/'

export const PAGES = {
  boot: `${MAP}bootstrap-ordering.md`,
  pins: `${MAP}GlobalFixMap/OpsDeploy/version_pinning_and_model_lock.md`,
  contracts: `${MAP}data-contracts.md`,
  deltaS: `${MAP}embedding-vs-semantic.md`,
  retrieval: `${MAP}retrieval-playbook.md`,
  citations: `${MAP}retrieval-traceability.md`,
  lambda: `${MAP}GlobalFixMap/Eval_Observability/lambda_observe.md`,
  resonance: `${MAP}entropy-collapse.md`,
  gold: `${MAP}GlobalFixMap/Eval/eval_rag_precision_recall.md`,
  monitoring: `${MAP}ops/live_monitoring_rag.md`,
  debug: `${MAP}ops/debug_playbook.md`,
  cost: `${MAP}GlobalFixMap/Eval/eval_cost_reporting.md`,
  deadlock: `${MAP}deployment-deadlock.md`,
  predeploy: `${MAP}predeploy-collapse.md`,
  rollback: `${MAP}GlobalFixMap/OpsDeploy/rollback_and_fast_recovery.md`,
  freeze: `${MAP}GlobalFixMap/OpsDeploy/release_calendar_and_change_freeze.md`,
  shadow: `${MAP}GlobalFixMap/OpsDeploy/shadow_traffic_mirroring.md`
} as const

const BOTH = ['gate', 'live'] as const
const GATE = ['gate'] as const
const LIVE = ['live'] as const
const NOWHERE = [] as const

export const ROWS = {
  secrets_present: rule('G1', 'secrets present', '<=', 0, 'count', NOWHERE, PAGES.boot),
  pins_fixed: rule('G1', 'pins fixed', '<=', 0, 'count', BOTH, PAGES.pins),
  pins_live: rule('G1', 'pins live', '<=', 0, 'count', BOTH, PAGES.pins),
  contracts: rule('G1', 'reply contracts', '<=', 0, 'count', GATE, PAGES.contracts),
  boot_order: rule('G1', 'boot order', '<=', 0, 'count', NOWHERE, PAGES.boot),
  freeze: rule('G1', 'change freeze', '<=', 0, 'count', NOWHERE, PAGES.freeze),
  delta_s_drift_median: rule('G2', 'ΔS drift, median', '<=', 0.03, 'delta_s', BOTH, PAGES.deltaS, 0.06),
  delta_s_drift_p95: rule('G2', 'ΔS drift, p95', '<=', 0.1, 'delta_s', BOTH, PAGES.deltaS, 0.15),
  delta_s_median: rule('G2', 'ΔS median', '<=', 0.45, 'delta_s', NOWHERE, PAGES.deltaS),
  coverage: rule('G2', 'coverage', '>=', 0.7, 'share', GATE, PAGES.retrieval, 0.6),
  lambda_convergence: rule('G2', 'λ convergence', '>=', 0.8, 'share', GATE, PAGES.lambda),
  lambda_collapse: rule('G2', 'λ collapse', '<=', 0, 'count', GATE, PAGES.lambda),
  lambda_split: rule('G2', 'λ split', '<=', 0.1, 'share', GATE, PAGES.lambda),
  e_resonance: rule('G2', 'E_resonance', '<=', 0.02, 'slope', NOWHERE, PAGES.resonance),
  gold_regression: rule('G2', 'gold regression', '<=', 2, 'points', GATE, PAGES.gold),
  latency_p95: rule('G3', 'latency p95', '<=', 1.15, 'ratio', BOTH, PAGES.monitoring, 1.3),
  error_rate: rule('G3', 'error rate', '<=', 0.005, 'percent', BOTH, PAGES.debug, 0.01),
  tool_success: rule('G3', 'tool success', '>=', 0.99, 'percent', NOWHERE, PAGES.debug, 0.98),
  cost_per_solved: rule('G3', 'cost per solved', '<=', 1.1, 'ratio', NOWHERE, PAGES.cost, 1.2),
  probes: rule('G3', 'probes', '<=', 0, 'count', NOWHERE, PAGES.monitoring),
  srm: rule('traffic', 'served split', '>=', null, 'p_value', LIVE, PAGES.shadow),
  stickiness: rule('traffic', 'stickiness', '<=', 0.001, 'percent', LIVE, PAGES.shadow),
  mirrored_share: rule('traffic', 'mirrored share', '==', null, 'percent', NOWHERE, PAGES.shadow),
  mirror_p99_added: rule('traffic', 'mirror p99 added', '<=', 0.05, 'percent', NOWHERE, PAGES.shadow),
  shadow_delta_s: rule('traffic', 'shadow ΔS', '<=', 0.45, 'delta_s', NOWHERE, PAGES.shadow)
} as const satisfies Record<string, RowRule>

export type RowId = keyof typeof ROWS

export interface StopRule {
  label: string
  op: Op
  /** The stop fires beyond this. */
  limit: number
  hard: boolean
  unit: RowRule['unit']
  pages: readonly string[]
}

const HARD_PAGES = [PAGES.deadlock, PAGES.predeploy] as const

export const STOPS = {
  stop_delta_s_p95: { label: 'ΔS p95 drift', op: '>', limit: 0.15, hard: true, unit: 'delta_s', pages: HARD_PAGES },
  stop_coverage: { label: 'coverage', op: '<', limit: 0.6, hard: true, unit: 'share', pages: HARD_PAGES },
  stop_lambda_flip: { label: 'λ flip rate', op: '>', limit: 0.2, hard: true, unit: 'share', pages: HARD_PAGES },
  stop_5xx: { label: '5xx rate', op: '>', limit: 0.01, hard: true, unit: 'percent', pages: HARD_PAGES },
  stop_tool_loop: { label: 'tool loops', op: '>', limit: 0, hard: true, unit: 'count', pages: HARD_PAGES },
  soft_latency: { label: 'latency p95', op: '>', limit: 1.15, hard: false, unit: 'ratio', pages: [PAGES.monitoring] },
  soft_cost: { label: 'cost per solved', op: '>', limit: 1.1, hard: false, unit: 'ratio', pages: [PAGES.cost] }
} as const satisfies Record<string, StopRule>

export type StopId = keyof typeof STOPS

export const ROW_IDS = Object.keys(ROWS) as RowId[]
export const STOP_IDS = Object.keys(STOPS) as StopId[]

function rule(
  gate: Gate,
  label: string,
  op: Op,
  target: number | null,
  unit: RowRule['unit'],
  requiredIn: RowRule['requiredIn'],
  page: string,
  line: number | null = null
): RowRule {
  return { gate, label, op, target, line, unit, requiredIn, page }
}
