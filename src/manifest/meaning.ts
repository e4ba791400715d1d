import { isDeepStrictEqual } from 'node:util'
import { ARMS, equalNames } from '../model/arm-names.js'
import { suggestion } from '../model/nearest.js'
import type { TargetUnit } from '../model/row-rule.js'
import { ROWS, type RowId } from '../model/rows.js'
import { STOPS, type StopId } from '../model/stops.js'
import { tableFaults } from './clickhouse.js'
import { pinFaults } from './pins.js'
import { GRADER_PLACEHOLDERS, unknownPlaceholders } from './placeholders.js'
import type { ManifestContent } from './schema.js'
import { plainHttpUrls } from './urls.js'
import type { Path } from './yaml-value.js'

/** What the schema alone can't say: names that refer to each other, orders, contradictions. Pure. */

interface Finding {
  path: Path
  message: string
  severity: 'error' | 'warning'
  /** Point at the key instead of the value. */
  atKey?: boolean
}

/** Everything questionable about the parts of a manifest that are well-formed. */
export function findingsOf(manifest: Partial<ManifestContent>): Finding[] {
  return [
    ...aboutArms(manifest),
    ...aboutRows(manifest),
    ...aboutNumbers(manifest),
    ...aboutGold(manifest),
    ...unknownPlaceholders(manifest.request?.body, ['request', 'body']).map(({ path, message }) =>
      error(path, message)
    ),
    ...unknownPlaceholders(manifest.gold?.grader?.body, ['gold', 'grader', 'body'], GRADER_PLACEHOLDERS).map(
      ({ path, message }) => error(path, message)
    ),
    ...repeated(manifest.probes ?? [], 'name', ['probes'], 'probe'),
    ...aboutBoot(manifest.boot ?? []),
    ...aboutPhases(manifest),
    ...aboutSource(manifest),
    ...plainHttpUrls(manifest).map(({ path, url }) =>
      warning(
        path,
        `${url.host} is asked over plain http: whoever is on the way can read and change it; expected https`
      )
    )
  ]
}

function aboutArms({ arms }: Partial<ManifestContent>): Finding[] {
  if (!arms) return []
  const faults = ARMS.flatMap(arm =>
    pinFaults(arms[arm].pins).map(({ key, message, severity }): Finding => {
      const path = key === null ? ['arms', arm, 'pins'] : ['arms', arm, 'pins', key]
      return { path, message: `arms.${arm}: ${message}`, severity, atKey: true }
    })
  )
  const alike = isDeepStrictEqual(arms.baseline.pins, arms.canary.pins)
  return alike
    ? [
        ...faults,
        warning(['arms', 'canary', 'pins'], 'both arms have the same pins: there is nothing to compare', true)
      ]
    : faults
}

function aboutRows({ require = [], not_required = {} }: Partial<ManifestContent>): Finding[] {
  return require.flatMap((row, index) =>
    Object.hasOwn(not_required, row)
      ? [error(['require', index], `${row} stands under require and under not_required; expected one of the two`)]
      : []
  )
}

/** What a target or a limit can be, by the unit of its row; a percentage where a share belongs switches a row off. */
const RANGES: Record<TargetUnit, [least: number, most: number]> = {
  share: [0, 1],
  percent: [0, 1],
  p_value: [0, 1],
  delta_s: [0, 1],
  points: [0, 100],
  ratio: [0, 10_000],
  count: [0, 1e6],
  slope: [0, 1]
}

function aboutNumbers({ targets = {}, stops = {} }: Partial<ManifestContent>): Finding[] {
  const inRange = (section: 'targets' | 'stops', row: string, value: number, unit: TargetUnit): Finding[] => {
    const [least, most] = RANGES[unit]
    if (value >= least && value <= most) return []
    const hint = most === 1 && value > 1 && value <= 100 ? `; for ${value} % write ${value / 100}` : ''
    return [error([section, row], `found ${value}, expected a number from ${least} to ${most}${hint}`)]
  }
  return [
    ...Object.entries(targets).flatMap(([row, value]) => inRange('targets', row, value, ROWS[row as RowId].unit)),
    ...Object.entries(stops).flatMap(([row, value]) => inRange('stops', row, value, STOPS[row as StopId].unit))
  ]
}

function aboutGold({ gold }: Partial<ManifestContent>): Finding[] {
  if (!gold) return []
  const seeds = gold.seeds.flatMap((seed, index) =>
    gold.seeds.indexOf(seed) < index
      ? [error(['gold', 'seeds', index], `the seed ${seed} stands here twice; expected once`)]
      : []
  )
  const costs =
    gold.grader && gold.max_cost_usd !== undefined && gold.grader.cost_usd === undefined
      ? [
          error(
            ['gold', 'grader'],
            'max_cost_usd counts what grading costs; expected cost_usd, what one grading costs',
            true
          )
        ]
      : []
  if (gold.interleave !== 'none') return [...seeds, ...costs]
  const message =
    "interleave: none compares today's latency and cost with those of the day the baseline was recorded; expected item or all where latency counts"
  return [...seeds, ...costs, warning(['gold', 'interleave'], message)]
}

function aboutBoot(boot: ManifestContent['boot']): Finding[] {
  const names = boot.map(({ name }) => name)
  const unknown = boot.flatMap(({ needs }, step) =>
    needs.flatMap((need, index) =>
      names.includes(need)
        ? []
        : [error(['boot', step, 'needs', index], `unknown boot step "${need}"${suggestion(need, names)}`)]
    )
  )
  const cycle = findCycle(new Map(boot.map(({ name, needs }) => [name, needs])))
  const around = cycle
    ? [error(['boot', names.indexOf(cycle[0]!), 'needs'], `boot steps wait for each other: ${cycle.join(' → ')}`)]
    : []
  return [...repeated(boot, 'name', ['boot'], 'boot step'), ...unknown, ...around]
}

/** The first cycle in order of the file, its first name repeated at the end, or null. */
export function findCycle(needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (name: string, trail: string[]): string[] | null => {
    const seen = trail.indexOf(name)
    if (seen >= 0) return [...trail.slice(seen), name]
    if (done.has(name)) return null
    for (const need of needs.get(name) ?? []) {
      const cycle = visit(need, [...trail, name])
      if (cycle) return cycle
    }
    done.add(name)
    return null
  }
  for (const name of needs.keys()) {
    const cycle = visit(name, [])
    if (cycle) return cycle
  }
  return null
}

function aboutPhases({ phases, name }: Partial<ManifestContent>): Finding[] {
  if (!phases) return []
  const named = phases.map(phase => ({ ...phase, environment: phase.environment ?? `${name}-${phase.name}` }))
  return [
    ...repeated(phases, 'name', ['phases'], 'phase'),
    ...repeated(named, 'environment', ['phases'], 'environment'),
    ...aboutWeights(phases),
    ...phases.flatMap(({ window }, index) =>
      window.max < window.duration
        ? [
            error(
              ['phases', index, 'window', 'max'],
              'window.max is shorter than window.duration; expected at least as long'
            )
          ]
        : []
    )
  ]
}

function aboutSource({ window }: Partial<ManifestContent>): Finding[] {
  const source = window?.source
  return [
    ...unusedHeaders(source),
    ...equalArms(source),
    ...tableFaults(window).map(({ path, message, atKey }) => error(path, message, atKey))
  ]
}

type Source = NonNullable<ManifestContent['window']>['source']

function unusedHeaders(source: Source): Finding[] {
  if (!source || !('path' in source) || Object.keys(source.headers).length === 0) return []
  if (/^https?:\/\//i.test(source.path)) return []
  const message = 'headers are sent to a URL, and path names files; expected an http(s) URL as path, or no headers'
  return [error(['window', 'source', 'headers'], message, true)]
}

/** Names are compared without case and blanks, so two that are then equal can't be told apart. */
function equalArms(source: Source): Finding[] {
  if (!source || !('arms' in source)) return []
  return equalNames(source.arms).map(({ name, like }) =>
    error(
      ['window', 'source', 'arms', name],
      `"${name}" and "${like}" are the same name, as names are compared without case and blanks; expected one of them`,
      true
    )
  )
}

function aboutWeights(phases: NonNullable<ManifestContent['phases']>): Finding[] {
  const weights = phases.map(({ weight }) => weight)
  const orders = weights.flatMap((weight, index) => {
    const before = weights.slice(0, index).filter(earlier => earlier !== undefined)
    if (before.length === 0) return []
    if (weight === undefined)
      return [error(['phases', index], 'a mirror phase after a weight phase; expected mirrors first')]
    const last = before.at(-1)!
    return weight < last
      ? [
          error(
            ['phases', index, 'weight'],
            `weight ${weight} after ${last}; expected at least ${last}: traffic only grows`
          )
        ]
      : []
  })
  const given = weights.filter(weight => weight !== undefined)
  const end = weights.findLastIndex(weight => weight !== undefined)
  if (given.length === 0 || given.at(-1) === 100) return orders
  return [
    ...orders,
    error(['phases', end, 'weight'], `the last weight is ${given.at(-1)}; expected 100, or mirror phases only`)
  ]
}

function repeated<Key extends string>(
  entries: readonly { [key in Key]: string }[],
  key: Key,
  path: Path,
  what: string
): Finding[] {
  const first = new Map<string, number>()
  return entries.flatMap((entry, index) => {
    const value = entry[key]
    if (!first.has(value)) {
      first.set(value, index)
      return []
    }
    return [error([...path, index, key], `a second ${what} "${value}"; expected each ${key} once`)]
  })
}

function error(path: Path, message: string, atKey = false): Finding {
  return { path, message, severity: 'error', atKey }
}

function warning(path: Path, message: string, atKey = false): Finding {
  return { path, message, severity: 'warning', atKey }
}
