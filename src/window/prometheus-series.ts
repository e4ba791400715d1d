import { type ArmNames, armReader } from '../model/arm-names.js'
import type { Scrapes } from './prometheus-births.js'
import { type Increment, incrementsOf, isCount, notACount } from './prometheus-counter.js'
import type { Series } from './prometheus-query.js'

/** What one series counted within the window. */
export interface SeriesCount {
  labels: Readonly<Record<string, string>>
  increments: Increment[]
  /** It began within the window, so it is counted from 0. */
  born: boolean
  /** It began within the window, and nothing shows from where: what its first sample held is left out. */
  unproven: boolean
}

/** The series of one metric by arm; arms are told apart without case and blanks. */
export interface MetricCounts {
  byArm: ReadonlyMap<string, readonly SeriesCount[]>
  /** What could not be counted, each with the series and the time. */
  faults: readonly string[]
}

/** Which arm a series belongs to; '' where it carries no label, `other` where it is said to be of neither. */
export type ArmOf = (series: Pick<Series, 'labels'>) => string

export function armOfSeries(armLabel: string, arms: ArmNames): ArmOf {
  const read = armReader(arms)
  return ({ labels }) => read((labels[armLabel] ?? '').trim())
}

interface Terms {
  armLabel: string
  armOf: ArmOf
  from: number
  to: number
  scrapes: Scrapes
}

export function countSeries(metric: string, series: readonly Series[], terms: Terms): MetricCounts {
  const byArm = new Map<string, SeriesCount[]>()
  const faults: string[] = []
  for (const each of series) {
    const fault = faultOf(metric, each, terms)
    if (fault !== null) faults.push(fault)
    const count = countOf(each, terms)
    if (count !== null) {
      const arm = terms.armOf(each)
      if (arm === '' && totalOf(count.increments) > 0) faults.push(withoutArm(metric, each, terms.armLabel))
      byArm.set(arm, [...(byArm.get(arm) ?? []), count])
    }
  }
  return { byArm, faults }
}

/** What is wrong with the series: nothing passes on it. Null where nothing is. */
function faultOf(metric: string, { labels, samples }: Series, { from, to }: Terms): string | null {
  const bad = notACount(samples, from, to)
  if (bad === undefined) return null
  const at = new Date(bad.ts).toISOString()
  return `${showSeries(metric, labels)} at ${at}: found ${bad.value}, expected a number that is finite and not negative`
}

/** What its sound samples count, for the stops; null where they are too few. */
function countOf({ labels, samples: all }: Series, { from, to, scrapes }: Terms): SeriesCount | null {
  const samples = all.filter(isCount)
  const born = scrapes.isBorn(samples)
  const increments = incrementsOf(samples, from, to, born)
  const unproven = !born && samples[0] !== undefined && samples[0].ts > from && samples[0].value > 0
  return increments && { labels, increments, born, unproven }
}

function withoutArm(metric: string, { labels }: Series, armLabel: string): string {
  const advice = 'name the series that are meant with window.source.selector, or their label with arm_label'
  return `${showSeries(metric, labels)} carries no label ${armLabel}; ${advice}`
}

export function showSeries(metric: string, { __name__: _, ...labels }: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`)
  return `${metric}{${pairs.join(', ')}}`.slice(0, 200)
}

export function incrementsIn(counts: readonly SeriesCount[]): Increment[] {
  return counts.flatMap(({ increments }) => increments)
}

export function totalOf(increments: readonly Increment[]): number {
  return increments.reduce((sum, { by }) => sum + by, 0)
}
