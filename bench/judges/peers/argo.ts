export type Measurement = 'Successful' | 'Failed' | 'Inconclusive' | 'Error'
export type Phase = 'Running' | 'Successful' | 'Failed' | 'Inconclusive' | 'Error'

/** A metric's limits in an Argo Rollouts analysis, with its names and defaults. */
export interface ArgoLimits {
  /** Measurements after which the metric is done; errors do not count. */
  count?: number
  failureLimit?: number
  inconclusiveLimit?: number
  consecutiveErrorLimit?: number
}

/**
 * Argo Rollouts' rule for one metric: counters only grow (errors in a row excepted), a limit is passed when its counter
 * is greater, and where several are passed the later of Failed, Inconclusive, Error holds.
 */
export function argo(limits: ArgoLimits = {}): (measured: Measurement) => Phase {
  const { count = Infinity, failureLimit = 0, inconclusiveLimit = 0, consecutiveErrorLimit = 4 } = limits
  const counts = { Successful: 0, Failed: 0, Inconclusive: 0, Error: 0 }
  return measured => {
    counts[measured]++
    if (measured !== 'Error') counts.Error = 0
    if (counts.Error > consecutiveErrorLimit) return 'Error'
    if (counts.Inconclusive > inconclusiveLimit) return 'Inconclusive'
    if (failureLimit >= 0 && counts.Failed > failureLimit) return 'Failed'
    const done = counts.Successful + counts.Failed + counts.Inconclusive >= count
    if (!done) return 'Running'
    return failureLimit === -1 ? 'Failed' : 'Successful'
  }
}

/** What a measured number is worth: failure wins over success, neither is inconclusive, and no condition at all is success. */
export function measurementOf(
  value: number | null,
  conditions: { success?: (value: number) => boolean; failure?: (value: number) => boolean }
): Measurement {
  const { success, failure } = conditions
  if (!success && !failure) return 'Successful'
  if (value === null) return 'Error'
  if (failure?.(value)) return 'Failed'
  if (!success || success(value)) return 'Successful'
  return failure ? 'Inconclusive' : 'Failed'
}
