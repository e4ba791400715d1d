import { LOOKS, REQUESTS_PER_LOOK, REQUESTS_PER_USER } from './data.js'
import { fullGrid, repeatsOf, shortGrid } from './grid.js'
import { MEASURES, type Measure } from './measures.js'
import { type Result, runAll } from './pool.js'
import type { Options } from './section.js'
import { tableOf } from './table.js'

/**
 * How often does each live judge stop a healthy release over a day of looks, and how soon a bad one? The project's judge
 * is its own code; the peers are re-created from their rules. `full`: every level with every traffic share and
 * dependence.
 */
export async function peerTables({ days, seed, full = false }: Options & { full?: boolean }): Promise<string> {
  const results = await runAll(full ? fullGrid(days) : shortGrid(days), seed)
  return [
    `${LOOKS} looks, one every 5 minutes; ${REQUESTS_PER_LOOK} requests of both arms between two looks; ${REQUESTS_PER_USER} requests a user on average.`,
    'A cell: the share of releases stopped, and for bad ones · the median canary requests until then, over all of them. Last column: the share of healthy releases that the project knew to be inside the limit, and · when.',
    ...MEASURES.flatMap(measure => {
      const [independent, dependent] = [true, false].map(isIndependent => ofMeasure(results, measure, isIndependent))
      return [
        `### ${measure.title}`,
        repeatsLine(measure, days),
        'Independent requests:',
        tableOf(measure, independent!),
        'Dependent requests:',
        tableOf(measure, dependent!)
      ]
    })
  ].join('\n\n')
}

function repeatsLine(measure: Measure, healthy: number): string {
  const [good, bad] = measure.probes.map(level => repeatsOf(measure, level, healthy))
  const onLimit = repeatsOf(measure, measure.limit, healthy)
  return `${good} days of each healthy release, ${onLimit} of the one on the limit, ${bad} of each bad one.`
}

function ofMeasure(results: readonly Result[], measure: Measure, isIndependent: boolean): Result[] {
  return results.filter(
    ({ world }) => world.measure === measure && (world.dependence.kind === 'independent') === isIndependent
  )
}
