import { parseArgs } from 'node:util'
import { armOf } from '../src/gates/arm.js'
import { noiseOf, resolutionOf } from '../src/gates/resolve.js'
import {
  isRegression,
  manifestOf,
  playGate,
  type Question,
  readingsOfRounds,
  shiftThatLoses
} from './simulated-gate.js'
import { simulate } from './simulated-gold.js'

/**
 * Is the minimum detectable effect caught four times in five? Each cell plans from two passes of simulated baselines, as
 * `validate --baseline` does, and takes the mean; then releases that lose just that are judged by the gate's own code.
 *
 *     npm run bench:power                     400 releases a cell
 *     npm run bench:power -- --releases 1000 --items 20,40 --seed mine --worlds 0
 */

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '400' },
    items: { type: 'string', default: '20,30,40,100' },
    worlds: { type: 'string', default: '0,.8' },
    seed: { type: 'string', default: 'power' }
  }
})
const numbers = (text: string) => text.split(',').map(Number)
const RELEASES = Number(values.releases)
const RUNS = 6
/** Baselines that the mean of the stated effect is over. */
const PLANS = 60

console.log(
  `${RELEASES} releases a cell: the stated effect of gold_regression, in points, and the share of releases caught.\n`
)
console.log('| items × runs | versions | set, 1 round | set, 3 rounds | population, 1 round | population, 3 rounds |')
console.log('|---|---|---|---|---|---|')
for (const versionSd of numbers(values.worlds)) {
  for (const items of numbers(values.items)) {
    const cells = (['set', 'population'] as const).flatMap(question =>
      [1, 3].map(rounds => cellOf({ items, versionSd, question, rounds }))
    )
    console.log(`| ${items} × ${RUNS} | ${versionSd === 0 ? 'the same' : 'another'} | ${cells.join(' | ')} |`)
  }
}

interface Cell {
  items: number
  versionSd: number
  question: Question
  rounds: number
}

function cellOf(cell: Cell): string {
  const effect = statedEffect(cell)
  const shift = shiftThatLoses(effect, cell.versionSd)
  const manifest = manifestOf(cell.question, cell.rounds)
  let caught = 0
  for (let release = 0; release < RELEASES; release++) {
    const seed = `${values.seed} ${cell.items} ${cell.versionSd} ${release}`
    const readings = readingsOfRounds(simulate({ ...cell, runs: RUNS, shift }, seed))
    caught += Number(playGate(manifest, round => readings(round).filter(isRegression)).blocked)
  }
  return `${effect.toFixed(1)}: ${((100 * caught) / RELEASES).toFixed(1)} %`
}

function statedEffect({ items, versionSd, question, rounds }: Cell): number {
  const manifest = manifestOf(question, rounds)
  const effects = Array.from({ length: PLANS }, (_, plan) => {
    const { baseline, again } = simulate(
      { items, runs: RUNS, versionSd, shift: 0 },
      `${values.seed} plan ${items} ${plan}`
    )
    const [first, second] = [armOf(baseline), armOf(again)]
    const score = noiseOf(first, second).filter(({ row }) => row === 'gold_regression')
    return resolutionOf(manifest, score, { items, runs: baseline.length, first })[0]!.effect
  })
  return effects.reduce((sum, effect) => sum + effect, 0) / PLANS
}
