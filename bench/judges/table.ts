import type { Dependence } from './data.js'
import { isBad, type Measure } from './measures.js'
import type { Result } from './pool.js'
import { PROJECT } from './run.js'

/** One Markdown table: the rows of one measure that the same judges looked at. */
export function tableOf(measure: Measure, results: readonly Result[]): string {
  const names = results[0]!.judges.map(({ name }) => name)
  const head = ['canary', 'traffic', ...dependenceHead(results), ...names, 'project: surely inside']
  const lines = results.map(result => [...labels(measure, result), ...figures(measure, result)])
  return [head, head.map(() => '---'), ...lines].map(line => `| ${line.join(' | ')} |`).join('\n')
}

const isDependent = ({ world }: Result): boolean => world.dependence.kind !== 'independent'
const dependenceHead = (results: readonly Result[]): string[] => (results.some(isDependent) ? ['dependence'] : [])

function labels(measure: Measure, result: Result): string[] {
  const { level, share, dependence } = result.world
  const ought = isBad(measure, level) ? 'bad' : 'healthy'
  const dependent = isDependent(result) ? [nameOf(dependence)] : []
  return [`${measure.show(level)} (${ought})`, `${100 * share} %`, ...dependent]
}

function nameOf({ kind, rho }: Dependence): string {
  return `${kind}, ρ = ${rho}`
}

function figures(measure: Measure, { world, judges }: Result): string[] {
  const stopped = judges.map(({ outcome }) => shareAnd(outcome.stoppedAt, isBad(measure, world.level)))
  const passed = judges.find(({ name }) => name === PROJECT)!.outcome.passedAt
  return [...stopped, isBad(measure, world.level) ? '' : shareAnd(passed, true)]
}

/** In how many of the releases it happened, and the median number of canary requests until then, over all of them. */
function shareAnd(happened: readonly (number | null)[], withMedian: boolean): string {
  const at = happened.map(requests => requests ?? Infinity).sort((a, b) => a - b)
  const share = at.filter(Number.isFinite).length / at.length
  const median = at[Math.ceil(at.length / 2) - 1]!
  const percent = `${Number((100 * share).toFixed(1))} %`
  return withMedian && Number.isFinite(median) ? `${percent} · ${median.toLocaleString('en')}` : percent
}
