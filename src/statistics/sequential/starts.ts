/**
 * One e-process over all starts of a break. Each block of time pays `payoff` ≥ −1 per unit staked, and nothing on average
 * or less while the canary is within its limit (payoffs.ts). Who stakes the share κ of all that is held, in each block
 * from start s on, holds Π (1 + κ·payoff). With weights w that sum to 1 over all starts, and v over the stakes,
 *
 *     E_t = Σ_s w_s · Σ_κ v_κ · Π_{b=s..t} (1 + κ·payoff_b)
 *
 * is an e-process: while the expected payoff of a block, given all before it, is at most 0, the chance that E ever reaches
 * 1/α is at most α, over all looks and all starts together. No design effect is in it, so a break can't hide in the
 * dependence that it seems to be itself: requests that depend on each other show in the means of their blocks.
 * What was tried and dropped is in docs/judges.md.
 * Sources: Shin, Ramdas & Rinaldo 2022, e-detectors (arXiv 2203.03532); Waudby-Smith & Ramdas 2023, betting on bounded
 * means (arXiv 2010.09686).
 */
interface OverStarts {
  /** Takes the payoff of the next block, NaN for one without evidence, and gives log E at its end. */
  add(payoff: number): number
  /** The block from which on most is held, counted over all that were added from 0: the likely start of a break. */
  since(): number
}

/** A share of all that is held, below 1, and how much of the weight is staked so. */
export interface Stake {
  share: number
  weight: number
}

/** Small stakes grow slowly on small breaks, so weight is worth most to them. */
export const STAKES: readonly Stake[] = [
  { share: 0.05, weight: 0.3 },
  { share: 0.1, weight: 0.3 },
  { share: 0.2, weight: 0.2 },
  { share: 0.4, weight: 0.1 },
  { share: 0.8, weight: 0.1 }
]

/** Of the phase's first block: the e-process of the whole sees what is bad from the beginning too. */
const FIRST_WEIGHT = 0.1
/** Of the other starts of the first two weeks, all alike: a break on day nine is seen nearly as soon as one after an hour. */
const EVEN_WEIGHT = 0.6
const EVEN_SECONDS = 14 * 24 * 3600
/** The endless series of the rest begins here: it is flatter over the first day. */
const BEGINS_AFTER = 100
/** Σ 1/(s·log²(s + 2)) over s = 101, 102, … */
const SERIES = 0.21665693534695846

/**
 * log w_s of the s-th block after the first, s = 0, 1, …, of blocks of so many seconds: the same over two weeks, and
 * ∝ 1/(s'·log²(s' + 2)) with s' = 100 + s. That series never ends, so that no phase is ever blind.
 */
export function logStartWeight(s: number, seconds: number): number {
  if (s === 0) return Math.log(FIRST_WEIGHT)
  const even = Math.floor(EVEN_SECONDS / seconds)
  const place = BEGINS_AFTER + s
  const rest = (1 - FIRST_WEIGHT - EVEN_WEIGHT) / SERIES / place / Math.log(place + 2) ** 2
  return Math.log(rest + (s <= even ? EVEN_WEIGHT / even : 0))
}

/** The width of blocks, and how they are bet on. */
interface Blocks {
  stakes?: readonly Stake[]
  seconds: number
}

/**
 * `first`: which block of the phase comes first here, counted over those with evidence. From a later one on, E holds only
 * the starts from there: it is at most the E of the whole phase, so that α holds for all such stretches together.
 */
export function overStarts({ stakes = STAKES, seconds, first = 0 }: Blocks & { first?: number }): OverStarts {
  const held = stakes.map(() => Number.NEGATIVE_INFINITY)
  const best = stakes.map(() => ({ start: 0, log: Number.NEGATIVE_INFINITY }))
  let start = first
  let block = 0
  let logE = Number.NEGATIVE_INFINITY

  const stake = (k: number, begins: number, payoff: number) => {
    const { share, weight } = stakes[k]!
    const starting = begins + Math.log(weight)
    const factor = Math.log1p(share * payoff)
    if (starting > best[k]!.log) best[k] = { start: block, log: starting }
    best[k]!.log += factor
    held[k] = logSum(held[k]!, starting) + factor
  }
  return {
    add(payoff) {
      if (!Number.isNaN(payoff)) {
        const begins = logStartWeight(start++, seconds)
        for (let k = 0; k < stakes.length; k++) stake(k, begins, payoff)
        logE = held.reduce(logSum)
      }
      block++
      return logE
    },
    since: () => best.reduce((a, b) => (b.log > a.log ? b : a)).start
  }
}

/** The highest E of a series of blocks and where it stood; a test that has fired stays fired. */
interface Highest {
  logE: number
  /** The block at whose end, and the likely start of what it saw; null without evidence. */
  at: number | null
  since: number | null
}

/**
 * The highest E over the ends of all blocks. With `from`, of the starts from that block on: what the last stretch of a
 * phase says by itself, with the weights that its starts have in the phase.
 */
export function highestOverStarts(
  payoffs: readonly number[],
  { stakes = STAKES, seconds, from = 0 }: Blocks & { from?: number }
): Highest {
  const first = payoffs.slice(0, from).filter(payoff => !Number.isNaN(payoff)).length
  const bets = overStarts({ stakes, seconds, first })
  let highest: Highest = { logE: Number.NEGATIVE_INFINITY, at: null, since: null }
  for (let at = from; at < payoffs.length; at++) {
    const logE = bets.add(payoffs[at]!)
    if (logE > highest.logE) highest = { logE, at, since: from + bets.since() }
  }
  return highest
}

/**
 * log E of several e-processes with weights that sum to 1: the greatest of weight · E. It is at most their average, which
 * need not hold α here: blocks of several widths end at different times, and an e-process may be stopped only at the ends
 * of its own (Choe & Ramdas 2024, arXiv 2402.09698). By the union bound over the parts this one may, and in simulations it
 * fires within 2 % of the requests that the average takes.
 */
export function strongest(parts: readonly { weight: number; logE: number }[]): number {
  return Math.max(...parts.map(({ weight, logE }) => Math.log(weight) + logE))
}

/** log(eᵃ + eᵇ), far beyond what a number can hold. */
function logSum(a: number, b: number): number {
  const greater = Math.max(a, b)
  if (!Number.isFinite(greater)) return greater
  return greater + Math.log1p(Math.exp(Math.min(a, b) - greater))
}
