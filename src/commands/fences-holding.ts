import type { Manifest } from '../manifest/load.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import { ROWS } from '../model/rows.js'
import type { ProbeOutcome } from '../probes/outcome.js'

/** What was looked at before the first step and is not as it must be; null where all is. */
export function fencesHolding(
  { not_required }: Pick<Manifest, 'not_required'>,
  probes: readonly ProbeOutcome[]
): Conclusion | null {
  const open = probes.filter(({ row, verdict }) => verdict !== 'pass' && !(row in not_required))
  const failed = open.filter(({ row, verdict }) => verdict === 'fail' && ROWS[row].failsAs !== 'frozen')
  if (failed.length > 0) return verdictOf('gate_failed', EXIT.failed, failed)
  const unmeasured = open.filter(({ verdict }) => verdict === 'not_measured')
  if (unmeasured.length > 0) return { ...verdictOf('not_measured', EXIT.unmeasurable, unmeasured), decision: 'error' }
  return open.length > 0 ? verdictOf('frozen', EXIT.hold, open) : null
}

function verdictOf(reason: Conclusion['reason'], exit: Conclusion['exit'], found: readonly ProbeOutcome[]): Conclusion {
  return { decision: 'fail', reason, exit, why: found.map(({ why }) => why).join(' ') }
}
