import type { ManifestContent } from '../manifest/schema.js'
import { findRow } from '../model/rows.js'
import { STOPS } from '../model/stops.js'

type Rules = Pick<ManifestContent, 'targets' | 'stops' | 'not_required' | 'require' | 'report_only' | 'evidence'>

/** In which respects a manifest lets more pass than another, a sentence each. */
export function looserThan(head: Rules, base: Rules): string[] {
  return [
    ...looserNumbers('target', head.targets, base.targets, row => findRow(row)),
    ...looserNumbers('stop', head.stops, base.stops, row => {
      const { limit, op } = STOPS[row as keyof typeof STOPS]
      // A stop fires beyond its limit, so its sign is the other way round from a target's.
      return { target: limit, op: op.startsWith('>') ? '<=' : '>=' }
    }),
    ...Object.keys(head.not_required)
      .filter(row => !(row in base.not_required))
      .map(row => told(`does not require ${row}`)),
    ...base.require.filter(row => !head.require.includes(row)).map(row => told(`no longer requires ${row}`)),
    ...(head.report_only && !base.report_only ? [told('only reports')] : []),
    ...(head.evidence.alpha < base.evidence.alpha
      ? [told(`asks for more certainty of a failure: alpha ${head.evidence.alpha} instead of ${base.evidence.alpha}`)]
      : []),
    ...(head.evidence.gold !== base.evidence.gold
      ? [told(`judges by evidence.gold ${head.evidence.gold} instead of ${base.evidence.gold}`)]
      : []),
    ...(head.evidence.inconclusive === 'warn' && base.evidence.inconclusive === 'hold'
      ? [told('lets undecided rows pass with a warning')]
      : [])
  ]
}

function looserNumbers(
  what: string,
  head: Partial<Record<string, number>>,
  base: Partial<Record<string, number>>,
  ruleOf: (row: string) => { target: number | null; op: string } | undefined
): string[] {
  return [...new Set([...Object.keys(head), ...Object.keys(base)])].flatMap(row => {
    const rule = ruleOf(row)
    if (!rule) return []
    const [mine, theirs] = [head[row] ?? rule.target, base[row] ?? rule.target]
    if (mine === null || theirs === null) return []
    const isLooser = rule.op.startsWith('<') ? mine > theirs : mine < theirs
    return isLooser ? [told(`has a looser ${what} for ${row}: ${mine} instead of ${theirs}`)] : []
  })
}

function told(what: string): string {
  return `Beside the base commit, the manifest of this one ${what}.`
}
