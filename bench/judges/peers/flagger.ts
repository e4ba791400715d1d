/**
 * Flagger's rule for one metric. Each tick measures the requests since the last one; a failing check, or one without
 * data, is counted; counts never fall. The canary is rolled back on the tick that finds `threshold` failed checks
 * counted before it, as the check of the count comes before the tick's own measurement.
 */
export function flagger({ threshold = 1 }: { threshold?: number } = {}): (isOutside: boolean | null) => boolean {
  let failed = 0
  return isOutside => {
    if (failed >= threshold) return true
    if (isOutside !== false) failed++
    return false
  }
}

/**
 * The chance that a canary whose checks each fail with probability `failing` is rolled back before `steps` of them have
 * succeeded: `threshold` failures come first (negative binomial).
 */
export function chanceOfRollback(failing: number, { threshold, steps }: { threshold: number; steps: number }): number {
  let [ways, promoted] = [1, 0]
  for (let failures = 0; failures < threshold; failures++) {
    promoted += ways * failing ** failures * (1 - failing) ** steps
    ways = (ways * (steps + failures)) / (failures + 1)
  }
  return 1 - promoted
}
