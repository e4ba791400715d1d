import { parseArgs } from 'node:util'
import { LOOKS, REQUESTS_PER_LOOK, REQUESTS_PER_USER } from './data.js'
import { fullGrid, repeatsOf, shortGrid } from './grid.js'
import { MEASURES, type Measure } from './measures.js'
import { type Result, runAll } from './pool.js'
import { tableOf } from './table.js'

/**
 * How often does each live judge stop a healthy release over a day of looks, and how soon a bad one? The project's judge
 * is its own code; the peers are re-created from their rules.
 *
 *     npm run bench:judges                     the short grid
 *     npm run bench:judges -- --full           every level with every traffic share and dependence, five times as often
 *     npm run bench:judges -- --repeats 50     other numbers of repeats; --seed for other days; --measure 5xx for one
 */
const { values: flags } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    repeats: { type: 'string' },
    seed: { type: 'string', default: 'judges' },
    measure: { type: 'string' }
  }
})
const healthy = Number(flags.repeats ?? (flags.full ? 500 : 100))
const measures = MEASURES.filter(({ id }) => flags.measure === undefined || id === flags.measure)
const cells = (flags.full ? fullGrid(healthy) : shortGrid(healthy)).filter(({ world }) =>
  measures.includes(world.measure)
)

const started = Date.now()
const results = await runAll(cells, flags.seed)
console.log(
  `${LOOKS} looks, one every 5 minutes; ${REQUESTS_PER_LOOK} requests of both arms between two looks; ` +
    `${REQUESTS_PER_USER} requests a user on average. Seed “${flags.seed}”.`
)
console.log(
  'A cell: the share of releases stopped, and for bad ones · the median canary requests until then, over all of them. ' +
    'Last column: the share of healthy releases that the project knew to be inside the limit, and · when.'
)
for (const measure of measures) {
  console.log(`\n### ${measure.title}\n\n${repeatsLine(measure)}`)
  const [independent, dependent] = [true, false].map(isIndependent => ofMeasure(measure, isIndependent))
  console.log(`\nIndependent requests:\n\n${tableOf(measure, independent!)}`)
  console.log(`\nDependent requests:\n\n${tableOf(measure, dependent!)}`)
}
console.error(`\n${cells.length} cells in ${Math.round((Date.now() - started) / 1000)} s`)

function repeatsLine(measure: Measure): string {
  const [good, bad] = measure.probes.map(level => repeatsOf(measure, level, healthy))
  const onLimit = repeatsOf(measure, measure.limit, healthy)
  return `${good} days of each healthy release, ${onLimit} of the one on the limit, ${bad} of each bad one.`
}

function ofMeasure(measure: Measure, isIndependent: boolean): Result[] {
  return results.filter(
    ({ world }) => world.measure === measure && (world.dependence.kind === 'independent') === isIndependent
  )
}
