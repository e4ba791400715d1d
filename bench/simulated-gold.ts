import type { GoldItem } from '../src/gold/item.js'
import { nothingSeen, type Role, type Row } from '../src/gold/row.js'
import { random } from '../src/statistics/random.js'
import { normalQuantile } from '../src/statistics/special.js'

/**
 * Simulated gold runs: each item has a difficulty (sd 1.5 on the logit), each version its own noise on each item
 * (sd `versionSd` on the logit), and each run is a coin with that chance.
 */
export interface World {
  items: number
  /** Runs an item: phrasings × seeds. */
  runs: number
  /** Sd of item × version noise on the logit; 0 is the same version run again. */
  versionSd: number
  /** Shift of the canary's logits, negative is worse; or the points that it loses on these very items. */
  shift: number | { lost: number }
}

export const DIFFICULTY_SD = 1.5
/** Mean logit at which the pass rate is about .82. */
export const EASE = 2.1

export interface Simulated {
  gold: GoldItem[]
  baseline: Row[]
  again: Row[]
  canary: Row[]
  /** Asks one further round of both arms, under fresh seeds. */
  askAgain: () => { canary: Row[]; baseline: Row[] }
  /** True gold scores, points, of this draw of items and versions. */
  truth: { baseline: number; canary: number }
}

export function simulate(world: World, seed: string): Simulated {
  const uniform = random(seed)
  const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, uniform())))
  const difficulty = Array.from({ length: world.items }, () => EASE + DIFFICULTY_SD * normal())
  const version = () => difficulty.map(logit => logit + world.versionSd * normal())
  const old = version().map(logistic)
  const logits = world.versionSd === 0 ? difficulty : version()
  const shift = typeof world.shift === 'number' ? world.shift : shiftTo(100 * meanOf(old) - world.shift.lost, logits)
  const next = logits.map(logit => logistic(logit + shift))
  const pass = (role: Role, chances: number[], round = 0) =>
    chances.flatMap((chance, item) =>
      Array.from({ length: world.runs }, (_, run) => rowOf(role, item, run + round * world.runs, uniform() < chance))
    )
  let rounds = 0
  return {
    gold: difficulty.map((_, item) => itemOf(item)),
    baseline: pass('baseline_1', old),
    again: pass('baseline_2', old),
    canary: pass('canary', next),
    askAgain: () => {
      rounds++
      return { canary: pass('canary', next, rounds), baseline: pass('baseline_1', old, rounds) }
    },
    truth: { baseline: 100 * meanOf(old), canary: 100 * meanOf(next) }
  }
}

function itemOf(item: number): GoldItem {
  return {
    qid: `q${item}`,
    question: '?',
    paraphrases: ['?', '?'],
    answerable: true,
    gold_claim_substr: [],
    gold_citations: [],
    tags: []
  }
}

function rowOf(role: Role, item: number, run: number, solved: boolean): Row {
  return {
    schema_version: 1,
    role,
    qid: `q${item}`,
    phrasing: run % 3,
    seed: Math.floor(run / 3),
    started_at: '2026-01-01T00:00:00Z',
    statuses: [200],
    error: null,
    drift: [],
    pins: 'match',
    pins_seen: null,
    refusal: false,
    contains_claim: solved,
    citation_hit: solved,
    cited: true,
    solved,
    delta_s: 0.3,
    delta_s_anchor: null,
    coverage: 0.9,
    lambda: solved ? '→' : '×',
    ...nothingSeen(),
    latency_ms: 100
  }
}

/** The shift at which items of such logits have a mean rate of so many percent. */
export function shiftTo(percent: number, logits: readonly number[]): number {
  let [low, high] = [-12, 12]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (100 * meanOf(logits.map(logit => logistic(logit + middle))) > percent) high = middle
    else low = middle
  }
  return low
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
