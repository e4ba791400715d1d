import { parseArgs } from 'node:util'
import { plannedRounds } from '../src/gates/alpha.js'
import { type GoldInput, readingsOf } from '../src/gates/gold.js'
import type { Reading } from '../src/gates/reading.js'
import { afterRound, isOpen, verdicts } from '../src/gates/verdict.js'
import { type ManifestContent, manifestSchema } from '../src/manifest/schema.js'
import { random } from '../src/statistics/random.js'
import { normalQuantile } from '../src/statistics/special.js'
import { DIFFICULTY_SD, EASE, logistic, type Simulated, simulate } from './simulated-gold.js'

/**
 * How often does each rule block a canary on a gold set, by one round of runs or by up to three? Up to 2 points are
 * inside the target. The project's own rule is the code that `gate` runs; the bare rules are re-created.
 *
 *     npm run bench:gold-judge            300 releases a row
 *     npm run bench:gold-judge -- --releases 1000 --items 20,40 --seed mine --loss 0,1.8 --worlds 0
 */

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '300' },
    items: { type: 'string', default: '20,30,40,100' },
    loss: { type: 'string', default: '0,1,1.8,4,8,12,20' },
    worlds: { type: 'string', default: '0,.8' },
    seed: { type: 'string', default: 'gold' }
  }
})
const numbers = (text: string) => text.split(',').map(Number)
const RELEASES = Number(values.releases)
const RUNS = 6

const QUESTIONS = ['set', 'population'] as const
type Question = (typeof QUESTIONS)[number]

const manifestOf = (gold: Question, rounds: number): ManifestContent =>
  manifestSchema.parse({
    version: 1,
    name: 'bench',
    arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } },
    gold: { path: 'gold.jsonl', rounds },
    evidence: { gold }
  })

interface Outcome {
  blocked: boolean
  /** Whether gold_regression passes. */
  passed: boolean
  /** Until no row asks again. */
  rounds: number
}

/** The gate's verdicts as its rounds go on: every row's readings are made once and serve both questions and plans. */
function playGate(manifest: ManifestContent, readingsAfter: (round: number) => readonly Reading[]): Outcome {
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

const isRegression = ({ row }: Reading) => row === 'gold_regression'

/** The readings after each round; what a round asks is simulated when it is first looked at. */
function readingsOfRounds({ gold, baseline, again, canary, askAgain }: Simulated): (round: number) => Reading[] {
  const input: GoldInput = {
    manifest: manifestOf('set', 3),
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
      known.push(readingsOf({ ...input, further: [...further] }))
    }
    return known[round - 1]!
  }
}

const passRate = (rows: Simulated['canary']) => rows.filter(row => row.solved).length / rows.length
const dropped = ({ baseline, canary }: Simulated, margin: number) =>
  passRate(baseline) - passRate(canary) > margin + 1e-12

const HEAD =
  '| items × runs | true loss | set | set, rounds | population | population, rounds | dropped > 2 points | dropped > 0.01 (ragas) | passes: set | set, rounds | rounds: gold_regression | all rows |'

console.log(
  `Share of ${RELEASES} releases blocked, and share that pass gold_regression, in %; mean rounds asked (set).\n`
)
for (const versionSd of numbers(values.worlds)) {
  console.log(`### ${versionSd === 0 ? 'the same version run again' : 'another version'}\n\n${HEAD}`)
  console.log(`|${'---|'.repeat(HEAD.split('|').length - 2)}`)
  for (const items of numbers(values.items)) {
    for (const loss of numbers(values.loss)) console.log(lineOf(items, loss, versionSd))
  }
  console.log('')
}

function lineOf(items: number, loss: number, versionSd: number): string {
  const shift = shiftThatLoses(loss, versionSd)
  const count = { set: 0, setRounds: 0, population: 0, populationRounds: 0, two: 0, one: 0, pass: 0, passRounds: 0 }
  let [truth, own, all] = [0, 0, 0]
  for (let release = 0; release < RELEASES; release++) {
    const simulated = simulate({ items, runs: RUNS, versionSd, shift }, `${values.seed} ${items} ${loss} ${release}`)
    truth += (simulated.truth.baseline - simulated.truth.canary) / RELEASES
    const readings = readingsOfRounds(simulated)
    const play = (question: Question, rounds: number) => playGate(manifestOf(question, rounds), readings)
    const [set, setRounds] = [play('set', 1), play('set', 3)]
    const alone = playGate(manifestOf('set', 3), round => readings(round).filter(isRegression))
    count.set += Number(set.blocked)
    count.setRounds += Number(setRounds.blocked)
    count.population += Number(play('population', 1).blocked)
    count.populationRounds += Number(play('population', 3).blocked)
    count.two += Number(dropped(simulated, 0.02))
    count.one += Number(dropped(simulated, 0.01))
    count.pass += Number(set.passed)
    count.passRounds += Number(alone.passed)
    own += alone.rounds / RELEASES
    all += setRounds.rounds / RELEASES
  }
  const shares = Object.values(count).map(times => ((100 * times) / RELEASES).toFixed(1))
  return `| ${items} × ${RUNS} | ${truth.toFixed(1)} | ${shares.join(' | ')} | ${own.toFixed(2)} | ${all.toFixed(2)} |`
}

/** The shift of the canary's logits that loses so many points on average, over 4,000 items. */
function shiftThatLoses(points: number, versionSd: number): number {
  const uniform = random('shift')
  const normal = () => normalQuantile(Math.max(uniform(), 1e-12))
  const items = Array.from({ length: 4000 }, () => [EASE + DIFFICULTY_SD * normal(), normal(), normal()] as const)
  const lossAt = (shift: number) =>
    items.reduce((total, [logit, old, next]) => {
      return total + logistic(logit + versionSd * old) - logistic(logit + shift + versionSd * next)
    }, 0) / 40
  let [low, high] = [-6, 3]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (lossAt(middle) > points) low = middle
    else high = middle
  }
  return points === 0 && versionSd === 0 ? 0 : low
}
