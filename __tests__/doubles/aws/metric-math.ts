import type { Query } from '../../../src/alarms/definition.js'

/** What an alarm's formulas come to for these values of its metrics: the little of metric math that they use. */
export function watchedValue(queries: readonly Query[], metrics: Record<string, number>): number {
  const known: Record<string, number> = { ...metrics }
  for (const query of queries) {
    if ('Expression' in query) known[query.Id] = evaluate(query.Expression, known)
  }
  const [watched] = queries.filter(query => query.ReturnData)
  return known[watched!.Id]!
}

function evaluate(expression: string, known: Record<string, number>): number {
  const names = Object.keys(known)
  const body = expression.replaceAll(' AND ', ' && ').replaceAll('IF(', 'pick(')
  const formula = new Function('pick', ...names, `return ${body}`)
  const pick = (condition: boolean, yes: number, no: number) => (condition ? yes : no)
  return formula(pick, ...names.map(name => known[name]))
}
