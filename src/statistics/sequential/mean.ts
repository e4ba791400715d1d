/**
 * Below this many values the asymptotics can't be trusted: every bound is infinite. Simulated, skewed costs (log-normal,
 * σ = 1) and scores that are nearly all alike were held at all looks in 91 to 94 % when looked at from 50 on, and in 95 %
 * from 200 on.
 */
export const MEAN_FROM = 200

interface MeanSeen {
  mean: number
  /** Sample standard deviation of the single values. */
  sd: number
  n: number
  alpha: number
  /** The n at which the bound should be tightest; fixed before the data are seen. */
  tightestAt: number
}

/**
 * The anytime-valid interval of a mean, in its unit, at 1 − alpha for all looks together; asymptotic.
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (arXiv 2103.06476), theorem 2.2.
 */
export function meanConfidenceSequence(seen: MeanSeen): [low: number, high: number] {
  const radius = radiusOf(seen, 2)
  return [seen.mean - radius, seen.mean + radius]
}

/** The one-sided lower bound at 1 − alpha (the same source, proposition B.1). */
export function meanLowerBound(seen: MeanSeen): number {
  return seen.mean - radiusOf(seen, 1)
}

/** The one-sided upper bound at 1 − alpha. */
export function meanUpperBound(seen: MeanSeen): number {
  return seen.mean + radiusOf(seen, 1)
}

function radiusOf(seen: MeanSeen, sides: 1 | 2): number {
  return seen.n >= MEAN_FROM ? seen.sd * radiusPerSd(seen, sides) : Infinity
}

/** Half the width of the interval, or the distance of the one-sided bound, in standard deviations. */
function radiusPerSd({ n, alpha, tightestAt }: Pick<MeanSeen, 'n' | 'alpha' | 'tightestAt'>, sides: 1 | 2): number {
  if (!(n >= MEAN_FROM)) return Infinity
  const spent = Math.min(sides === 1 ? 2 * alpha : alpha, 0.999)
  const logOdds = -2 * Math.log(spent)
  const rho2 = (logOdds + Math.log(logOdds + 1)) / tightestAt
  const root = Math.sqrt(n * rho2 + 1)
  const bar = sides === 2 ? Math.log(root / alpha) : Math.log1p(root / (2 * alpha))
  return Math.sqrt(((2 * (n * rho2 + 1)) / (n * n * rho2)) * bar)
}

/** Sums over n requests, such as one database query can return: of y, x, y², x² and x·y. */
export interface PairSums {
  n: number
  y: number
  x: number
  yy: number
  xx: number
  xy: number
}

/**
 * The anytime-valid interval of Σy/Σx (x ≥ 0): every c0 at which the interval of the mean of y − c0·x holds 0, found by
 * Fieller's quadratic (1954). Unbounded below that many requests and where Σx itself is
 * not yet told from 0.
 */
export function ratioConfidenceSequence(
  sums: PairSums,
  { alpha, tightestAt }: { alpha: number; tightestAt: number }
): [low: number, high: number] {
  const { n } = sums
  if (!(n >= MEAN_FROM)) return [-Infinity, Infinity]
  const r2 = radiusPerSd({ n, alpha, tightestAt }, 2) ** 2
  const [y, x] = [sums.y / n, sums.x / n]
  const centred = (product: number, of: number): number => (r2 * (product - n * of)) / (n - 1)
  const square = x * x - centred(sums.xx, x * x)
  const half = x * y - centred(sums.xy, x * y)
  const constant = y * y - centred(sums.yy, y * y)
  if (!(square > 0)) return [-Infinity, Infinity]
  const spread = Math.sqrt(Math.max(0, half * half - square * constant))
  return [(half - spread) / square, (half + spread) / square]
}
