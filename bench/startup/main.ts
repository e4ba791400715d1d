import { measureStarts, quantile, type Round } from './measure.js'

/**
 * How long the built `validate` takes from start to exit code, beside an empty node script, in turn: medians, by the
 * clock and in processor time. On a machine that does other things trust the processor time.
 *
 *     npm run bench:startup
 */

const ROUNDS = 25
const rounds = measureStarts(ROUNDS)
const row = (name: string, of: (round: Round, unit: 'wall' | 'cpu') => number) => {
  const [wall, cpu] = (['wall', 'cpu'] as const).map(unit =>
    quantile(
      rounds.map(round => of(round, unit)),
      0.5
    ).toFixed(0)
  )
  console.log(`| ${name} | ${wall} | ${cpu} |`)
}

console.log(`node ${process.version}, median of ${ROUNDS} rounds\n`)
console.log('| | ms | CPU ms |')
console.log('|---|---|---|')
row('empty script', ({ empty }, unit) => empty[unit])
row('validate', ({ validate }, unit) => validate[unit])
row('difference', ({ empty, validate }, unit) => validate[unit] - empty[unit])
