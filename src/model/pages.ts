/** The pages to open when a row fails or a stop fires: this project's own first, then those of the Problem Map. */

const DOCS = 'https://github.com/your-org/rollout-gate/blob/main/docs/'

/** What to think of after a rollback, and how to go up again. */
export const ROLLBACK_PAGE = `${DOCS}rollback.md`

/** The section of docs/fixes.md about a row or a stop, by its plain name: GitHub's anchor of that heading. */
export function fixesOf(name: string): string {
  const anchor = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
  return `${DOCS}fixes.md#${anchor}`
}

const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/'

/** The pages of the Problem Map (docs/runbook.md §10). */
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
