import { resolutionOf } from '../src/gates/resolve.js'
import { manifestSchema } from '../src/manifest/schema.js'

/** What a gold set sees, by the planning that `validate` and `gate` call: the table of docs/gold-set.md. `npm run bench:resolution` */

const RUNS = 6
/** Variance of a run around its item's rate where the pass rate is about .82 (difficulty sd 1.5 on the logit). */
const RUN_VARIANCE = 0.112

const PLANS = (['set', 'population'] as const).flatMap(gold => [1, 3].map(rounds => ({ gold, rounds })))

console.log(
  `| items | ${PLANS.map(({ gold, rounds }) => `${gold}, ${rounds === 1 ? '1 round' : `${rounds} rounds`}`).join(' | ')} |`
)
console.log(`|---|${PLANS.map(() => '---|').join('')}`)
for (const items of [20, 30, 40, 100, 400]) {
  const error = 100 * Math.sqrt((2 * RUN_VARIANCE) / (RUNS * items))
  const effects = PLANS.map(({ gold, rounds }) => {
    const manifest = manifestSchema.parse({
      version: 1,
      name: 'bench',
      arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } },
      gold: { path: 'gold.jsonl', rounds },
      evidence: { gold }
    })
    const noise = [{ row: 'gold_regression' as const, set: error, population: error }]
    const { effect, alike } = resolutionOf(manifest, noise, { items, runs: items * RUNS })[0]!
    return alike === undefined ? effect.toFixed(1) : `${alike.toFixed(1)} to ${effect.toFixed(1)}`
  })
  console.log(`| ${items} | ${effects.join(' | ')} |`)
}
