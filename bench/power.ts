import { parseArgs } from 'node:util'
import { armOf } from '../src/gates/arm.js'
import { type Noise, noiseOf, resolutionOf } from '../src/gates/resolve.js'
import { manifestOf, playGate, type Question, readingsOfRounds, scoreOf, shiftThatLoses } from './simulated-gate.js'
import { simulate } from './simulated-gold.js'

/**
 * Is the minimum detectable effect caught four times in five? Each cell plans as `validate --baseline` does, from the noise
 * between two passes (the mean over simulated baselines); then releases that lose just that are judged by the gate's code.
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
/** Baselines that the noise is the mean of. */
const PLANS = 100

console.log(
  `${RELEASES} releases a cell: the stated effect of gold_regression, in points, and the share of releases caught.\n`
)
console.log('| items × runs | versions | set, 1 round | set, 3 rounds | population, 1 round | population, 3 rounds |')
console.log('|---|---|---|---|---|---|')
for (const versionSd of numbers(values.worlds)) {
  for (const items of numbers(values.items)) {
    const noise = noiseOfBaselines(items, versionSd)
    const cells = (['set', 'population'] as const).flatMap(question =>
      [1, 3].map(rounds => cellOf({ items, versionSd, question, rounds, noise }))
    )
    console.log(`| ${items} × ${RUNS} | ${versionSd === 0 ? 'the same' : 'another'} | ${cells.join(' | ')} |`)
  }
}

interface Cell {
  items: number
  versionSd: number
  question: Question
  rounds: number
  noise: Noise
}

function cellOf(cell: Cell): string {
  const manifest = manifestOf(cell.question, cell.rounds)
  const size = { items: cell.items, runs: cell.items * RUNS }
  const { effect } = resolutionOf(manifest, [cell.noise], size)[0]!
  const shift = shiftThatLoses(effect, cell.versionSd)
  let caught = 0
  for (let release = 0; release < RELEASES; release++) {
    const seed = `${values.seed} ${cell.items} ${cell.versionSd} ${release}`
    const readings = readingsOfRounds(simulate({ ...cell, runs: RUNS, shift }, seed), scoreOf)
    caught += Number(playGate(manifest, readings).blocked)
  }
  return `${effect.toFixed(1)}: ${((100 * caught) / RELEASES).toFixed(1)} %`
}

/** Of gold_regression: the root of the mean square over baselines. */
function noiseOfBaselines(items: number, versionSd: number): Noise {
  const found = Array.from({ length: PLANS }, (_, plan) => {
    const seed = `${values.seed} plan ${items} ${versionSd} ${plan}`
    const { baseline, again } = simulate({ items, runs: RUNS, versionSd, shift: 0 }, seed)
    return noiseOf(armOf(baseline), armOf(again)).find(({ row }) => row === 'gold_regression')!
  })
  const mean = (of: (noise: Noise) => number) =>
    Math.sqrt(found.reduce((sum, noise) => sum + of(noise) ** 2, 0) / PLANS)
  return { row: 'gold_regression', set: mean(({ set }) => set), population: mean(({ population }) => population) }
}
