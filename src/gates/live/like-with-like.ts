import { isFull } from '../../manifest/phases.js'
import { ROWS } from '../../model/rows.js'
import type { CellSummary, Stratum } from '../../window/summary.js'
import { sum } from '../arm.js'
import { isInside } from '../targets.js'
import type { LiveReading } from './reading.js'
import { pooled } from './weighted.js'
import type { Arms, WindowInput } from './window-input.js'

/** The arms as rows that compare them take them: alike in every field that window.segments names. */
export interface LikeArms {
  arms: Arms
  /** Share of the canary's requests that have no like on the baseline: they are compared with nothing. */
  unlike: number
}

/** A stratum with fewer requests of the baseline is joined to the others like it, or has no like at all. */
const FEWEST = 20
/** With more of the canary's requests than this without their like, no row that compares passes. */
const MOST_UNLIKE = 0.1

/**
 * The baseline as it would be at the canary's own mix: each stratum counts by its share of the canary's requests, and
 * the whole for as many requests as tell as much (Kish 1965). So a mix that differs neither makes a good canary fail nor
 * hides a bad one. Source: direct standardisation (Fleiss, Levin & Paik 2003, chapter 19).
 */
export function likeWithLike({ phase, summary, reference }: WindowInput, whole: Arms): LikeArms {
  const baselines = isFull(phase) ? (reference?.strata ?? []) : summary.strata
  if (whole.baseline === null || summary.strata.length === 0 || baselines.length === 0)
    return { arms: whole, unlike: 0 }
  const { paired, unlike } = pair(summary.strata, baselines)
  if (paired.length === 0) return { arms: whole, unlike: unlike > 0 ? 1 : 0 }
  const requests = (arm: 'baseline' | 'canary') => sum(paired.map(pair => pair[arm].requests))
  const [ofCanary, ofBaseline] = [requests('canary'), requests('baseline')]
  const arms = {
    ...whole,
    canary: unlike === 0 ? whole.canary : pooled(paired.map(({ canary }) => ({ cell: canary, weight: 1 }))),
    baseline: pooled(
      paired.map(({ canary, baseline }) => ({
        cell: baseline,
        weight: canary.requests / ofCanary / (baseline.requests / ofBaseline)
      }))
    )
  }
  return { arms, unlike: unlike / (unlike + ofCanary) }
}

interface Pair {
  canary: CellSummary
  baseline: CellSummary
}

/** The canary's strata, each with the baseline's; small ones are one. `unlike`: the canary's requests in the others. */
function pair(
  canaries: readonly Stratum[],
  baselines: readonly Stratum[]
): { paired: readonly Pair[]; unlike: number } {
  const byKey = new Map(baselines.map(({ key, arms }) => [key, arms.baseline]))
  const all = canaries.flatMap(({ key, arms: { canary } }) =>
    canary.requests > 0 ? [{ canary, baseline: byKey.get(key) ?? null }] : []
  )
  const enough = all.filter((each): each is Pair => (each.baseline?.requests ?? 0) >= FEWEST)
  const few = all.filter(each => (each.baseline?.requests ?? 0) < FEWEST)
  const small = few.filter(({ canary }) => canary.requests < FEWEST)
  const joined = joinedOf(small)
  const left = few.filter(each => joined === null || !small.includes(each))
  return {
    paired: joined === null ? enough : [...enough, joined],
    unlike: sum(left.map(({ canary }) => canary.requests))
  }
}

/** Small strata as one; null where the baseline has nothing of them. */
function joinedOf(small: readonly { canary: CellSummary; baseline: CellSummary | null }[]): Pair | null {
  const ofBaseline = small.flatMap(({ baseline }) => (baseline && baseline.requests > 0 ? [baseline] : []))
  if (ofBaseline.length === 0) return null
  const whole = (cells: readonly CellSummary[]) => pooled(cells.map(cell => ({ cell, weight: 1 })))
  return { canary: whole(small.map(({ canary }) => canary)), baseline: whole(ofBaseline) }
}

/** Of the readings of the whole and of like with like, those that each row is judged by. */
export function comparedAlike(
  whole: readonly LiveReading[],
  like: readonly LiveReading[],
  unlike: number
): LiveReading[] {
  return whole.map(reading => {
    const alike = ROWS[reading.row].relative ? like.find(({ row }) => row === reading.row)! : reading
    if (alike === reading || unlike <= MOST_UNLIKE || alike.value === null) return alike
    const { op, threshold } = alike.target
    return isInside(alike.value, op, threshold) ? { ...alike, undecidable: withoutLike(unlike) } : alike
  })
}

/** What to say of requests that have no like. */
export function withoutLike(unlike: number): string {
  const percent = `${(100 * unlike).toFixed(0)} %`
  return `${percent} of the canary's requests have values of window.segments that the baseline hardly serves, so they are compared with nothing; send such requests to both arms, or take the field out of window.segments.`
}
