import { canaryPerLook, type Dependence, day, LOOKS, type Look, type World } from './data.js'
import { MEASURES } from './measures.js'
import { projectJudge } from './project.js'
import { STOPPING_ROWS } from './run.js'
import { createWindow } from './window.js'

/**
 * How soon is a canary stopped that was good for half a day and then breaks? Canary requests from the break on, median,
 * at the alpha that a stop has in a phase; with the stretches that are judged by themselves, and by the whole window alone.
 *
 *     npm run bench:breaks
 */
const DAYS = 40
const SHARE = 0.05
const ALPHA = 0.05 / STOPPING_ROWS
const GOOD_LOOKS = LOOKS / 2
const CASES = [
  { measure: '5xx', good: 0.003, bad: [0.02, 0.05, 0.2, 0.99] },
  { measure: 'flips', good: 0.05, bad: [0.4] }
] as const
const DEPENDENCES: Dependence[] = [
  { kind: 'independent', rho: 0 },
  { kind: 'minutes', rho: 0.8 }
]

/** Half a day of one world, then half a day of another. */
function* broken(world: Omit<World, 'level'>, good: number, bad: number, seed: string): Generator<Look> {
  let looks = 0
  for (const look of day({ ...world, level: good }, `${seed} good`)) {
    if (looks++ === GOOD_LOOKS) break
    yield look
  }
  yield* day({ ...world, level: bad }, `${seed} bad`)
}

/** Canary requests after the break until the judge stops; null where it does not within half a day. */
function stoppedAfter(world: Omit<World, 'level'>, good: number, bad: number, seed: string, stretches: boolean) {
  const window = createWindow(world.measure)
  const judge = projectJudge({ name: '', alpha: ALPHA, clustered: true, stretches }).watch(world.measure, window)
  let looks = 0
  for (const look of broken(world, good, bad, seed)) {
    window.add(look)
    looks++
    if (judge(look) === 'stop') return looks <= GOOD_LOOKS ? 'before' : (looks - GOOD_LOOKS) * canaryPerLook(SHARE)
    if (looks === LOOKS) break
  }
  return null
}

function told(found: readonly (number | null | 'before')[]): string {
  const stopped = found.filter(each => typeof each === 'number').sort((a, b) => a - b)
  const early = found.filter(each => each === 'before').length
  const share = `${Math.round((100 * stopped.length) / found.length)} %`
  const median = stopped.length * 2 > found.length ? ` · ${stopped[Math.floor(found.length / 2)]}` : ''
  return `${share}${median}${early > 0 ? ` (${early} before)` : ''}`
}

console.log(`${DAYS} days each, ${100 * SHARE} % traffic, ${canaryPerLook(SHARE)} canary requests between two looks.\n`)
console.log(
  '| healthy for half a day, then | dependence | stopped · median canary requests since | by the whole window alone |'
)
console.log('| --- | --- | --- | --- |')
for (const { measure: id, good, bad } of CASES) {
  const measure = MEASURES.find(each => each.id === id)!
  for (const level of bad) {
    for (const dependence of DEPENDENCES) {
      const world = { measure, share: SHARE, dependence }
      const of = (stretches: boolean) =>
        told(Array.from({ length: DAYS }, (_, at) => stoppedAfter(world, good, level, `breaks ${at}`, stretches)))
      const name = `${id} ${100 * good} %, then ${100 * level} %`
      const kind = dependence.kind === 'independent' ? 'independent' : `${dependence.kind}, ρ = ${dependence.rho}`
      console.log(`| ${name} | ${kind} | ${of(true)} | ${of(false)} |`)
    }
  }
}
