import { parseArgs } from 'node:util'
import { armOf } from '../src/gates/arm.js'
import { pairUp } from '../src/gates/pairs.js'
import { noiseOf, resolutionOf } from '../src/gates/resolve.js'
import { manifestOf, playGate, type Question, readingsOfRounds, scoreOf, shiftThatLoses } from './simulated-gate.js'
import { simulate } from './simulated-gold.js'

/**
 * Is the minimum detectable effect caught four times in five? Each release has a baseline and a plan of its own: the
 * effect is stated as `validate --baseline` states it (before) or as `gate` does in its result, beside a version that
 * loses nothing (after). Then a version that loses just that is judged by the gate's code: on these very items (`set`),
 * or on average over all items that there could be (`population`).
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

interface Plan {
  question: Question
  rounds: number
  stated: 'before' | 'after'
}

const PLANS: Plan[] = [
  { question: 'set', rounds: 1, stated: 'before' },
  { question: 'set', rounds: 3, stated: 'before' },
  ...[1, 3].flatMap(rounds =>
    (['before', 'after'] as const).map(stated => ({ question: 'population' as const, rounds, stated }))
  )
]
const headOf = ({ question, rounds, stated }: Plan) =>
  `${question}, ${rounds === 1 ? '1 round' : `${rounds} rounds`}${question === 'set' ? '' : `, ${stated}`}`

console.log(
  `${RELEASES} releases a cell: the stated effect of gold_regression, in points, and the share of releases caught.\n`
)
console.log(`| items × runs | versions | ${PLANS.map(headOf).join(' | ')} |`)
console.log(`|${'---|'.repeat(PLANS.length + 2)}`)
for (const versionSd of numbers(values.worlds)) {
  for (const items of numbers(values.items)) {
    const cells = PLANS.map(plan => cellOf({ items, runs: RUNS, versionSd }, plan))
    console.log(`| ${items} × ${RUNS} | ${versionSd === 0 ? 'the same' : 'another'} | ${cells.join(' | ')} |`)
  }
}

interface World {
  items: number
  runs: number
  versionSd: number
}

function cellOf(world: World, plan: Plan): string {
  const manifest = manifestOf(plan.question, plan.rounds)
  let [total, caught] = [0, 0]
  for (let release = 0; release < RELEASES; release++) {
    const seed = `${values.seed} ${world.items} ${world.versionSd} ${release}`
    const effect = statedEffect(world, plan, seed)
    const shift = plan.question === 'set' ? { lost: effect } : shiftThatLoses(effect, world.versionSd)
    const readings = readingsOfRounds(simulate({ ...world, shift }, seed), scoreOf)
    total += effect
    caught += Number(playGate(manifest, readings).blocked)
  }
  return `${(total / RELEASES).toFixed(1)}: ${((100 * caught) / RELEASES).toFixed(1)} %`
}

/** Before the canary is asked there are two effects: of a version that loses on all items alike, and of another one. */
function statedEffect({ items, runs, versionSd }: World, { question, rounds, stated }: Plan, seed: string): number {
  const { baseline, again, canary } = simulate({ items, runs, versionSd, shift: 0 }, seed)
  const [first, second] = [armOf(baseline), armOf(again)]
  const noise = noiseOf(first, second).filter(({ row }) => row === 'gold_regression')
  const pairs = stated === 'after' ? pairUp(first, armOf(canary), second) : undefined
  const [found] = resolutionOf(manifestOf(question, rounds), noise, {
    items,
    runs: items * runs,
    ...(pairs && { pairs })
  })
  return (versionSd === 0 ? found!.alike : undefined) ?? found!.effect
}
