import { median } from './quantile.js'

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points with different x (x defaults to 0, 1, 2, …);
 * NaN below two such points. Source: Sen 1968.
 */
export function theilSen(y: readonly number[], x: readonly number[] = y.map((_, i) => i)): number {
  const slopes: number[] = []
  for (let i = 0; i < y.length; i++) {
    for (let j = i + 1; j < y.length; j++) {
      if (x[i] !== x[j]) slopes.push((y[j]! - y[i]!) / (x[j]! - x[i]!))
    }
  }
  return median(slopes)
}
