import { plannedRounds } from '../src/gates/alpha.js'
import { evidenceOf, type GoldInput, readingsOf } from '../src/gates/gold.js'
import { quality } from '../src/gates/quality.js'
import type { Reading } from '../src/gates/reading.js'
import { afterRound, isOpen, verdicts } from '../src/gates/verdict.js'
import { type ManifestContent, manifestSchema } from '../src/manifest/schema.js'
import { SCORE_ROW } from '../src/model/rows.js'
import { normalQuantile } from '../src/statistics/special.js'
import { DIFFICULTY_SD, EASE, logistic, type Simulated, shiftTo } from './simulated-gold.js'

/** The gate's own judgement of simulated gold runs, round by round. */

export type Question = 'set' | 'population'

export const manifestOf = (gold: Question, rounds: number): ManifestContent =>
  manifestSchema.parse({
    version: 1,
    name: 'bench',
    arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } },
    gold: { path: 'gold.jsonl', rounds },
    evidence: { gold }
  })

interface Played {
  blocked: boolean
  /** Whether gold_regression passes. */
  passed: boolean
  /** Until no row asks again. */
  rounds: number
}

/** The gate's verdicts as its rounds go on: a round's readings are made once and serve every question and plan. */
export function playGate(manifest: ManifestContent, readingsAfter: (round: number) => readonly Reading[]): Played {
  const of = plannedRounds(manifest, [])
  const { evidence } = manifest
  const look = (round: number) => verdicts(readingsAfter(round), evidence, { round, of })
  let judged = look(1)
  let round = 1
  while (round < of && judged.every(({ verdict }) => verdict !== 'fail') && judged.some(isOpen)) {
    round++
    judged = afterRound(judged, look(round), evidence)
  }
  const blocked = judged.some(({ verdict }) => verdict === 'fail')
  const passed = judged.some(({ reading, verdict }) => isRegression(reading) && verdict === 'pass')
  return { blocked, passed, rounds: round }
}

export const isRegression = ({ row }: Reading) => row === SCORE_ROW

const JUDGED = manifestOf('set', 3)

/** gold_regression alone, as `gate` has it. */
export const scoreOf = (input: GoldInput): Reading[] => [quality.gold_regression(evidenceOf(input))]

/** The readings after each round; what a round asks is simulated when it is first looked at. `of`: some rows are enough. */
export function readingsOfRounds(
  { gold, baseline, again, canary, askAgain }: Simulated,
  of: (input: GoldInput) => Reading[] = readingsOf
): (round: number) => Reading[] {
  const input: GoldInput = {
    manifest: JUDGED,
    gold: { file: 'gold.jsonl', items: gold, lines: new Map(), digest: '', warnings: [] },
    rows: { canary, baseline, again, interleaved: [] },
    measuredTogether: true,
    probes: [],
    floatingPins: 0,
    semantic: false
  }
  const known: Reading[][] = []
  const further: ReturnType<typeof askAgain>[] = []
  return round => {
    while (known.length < round) {
      if (known.length > 0) further.push(askAgain())
      known.push(of({ ...input, further: [...further] }))
    }
    return known[round - 1]!
  }
}

/** The shift of the canary's logits that loses so many points on average, over all items that there could be. */
export function shiftThatLoses(points: number, versionSd: number): number {
  const sd = Math.hypot(DIFFICULTY_SD, versionSd)
  const logits = Array.from({ length: ITEMS }, (_, at) => EASE + sd * normalQuantile((at + 0.5) / ITEMS))
  const best = logits.reduce((sum, logit) => sum + logistic(logit), 0) / (ITEMS / 100)
  return points === 0 ? 0 : shiftTo(best - points, logits)
}

/** Items at even quantiles of difficulty stand for all. */
const ITEMS = 2000
