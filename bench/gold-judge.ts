import { parseArgs } from 'node:util'
import { isRegression, manifestOf, playGate, readingsOfRounds, shiftThatLoses } from './simulated-gate.js'
import { type Simulated, simulate } from './simulated-gold.js'

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
const PLANS = {
  set: manifestOf('set', 1),
  setRounds: manifestOf('set', 3),
  population: manifestOf('population', 1),
  populationRounds: manifestOf('population', 3)
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
    const [set, setRounds] = [playGate(PLANS.set, readings), playGate(PLANS.setRounds, readings)]
    const alone = playGate(PLANS.setRounds, round => readings(round).filter(isRegression))
    count.set += Number(set.blocked)
    count.setRounds += Number(setRounds.blocked)
    count.population += Number(playGate(PLANS.population, readings).blocked)
    count.populationRounds += Number(playGate(PLANS.populationRounds, readings).blocked)
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
