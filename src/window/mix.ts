import type { Arm } from '../model/arm-names.js'
import type { FlatRow } from './flat-row.js'
import { type Memory, newMemory } from './memory.js'
import { MOST_VALUES } from './segments.js'
import type { Mix } from './summary.js'

interface Mixes {
  add(row: FlatRow, arm: Arm): void
  /** Requests by one field, counted elsewhere; null: without it; `FURTHER`: of values that came later. */
  addRows(field: string, value: string | null | typeof FURTHER, arm: Arm, count: number): void
  finish(): Mix[]
}

export const FURTHER = Symbol('further')

type Counts = Record<Arm, number>

/** Counts the requests of each arm by the values of each field of flat rows, in constant memory. */
export function createMixes(fields: readonly string[], memory: Memory = newMemory()): Mixes {
  const byField = memory.of('mixes', () =>
    fields.map(field => ({ field, values: new Map<string, Counts>(), further: none(), without: none() }))
  )
  const countsOf = ({ values, further, without }: (typeof byField)[number], value: string | null): Counts => {
    if (value === null) return without
    const known = values.get(value)
    if (known !== undefined) return known
    if (values.size === MOST_VALUES) return further
    const counts = none()
    values.set(value, counts)
    return counts
  }
  return {
    add(row, arm) {
      for (let i = 0; i < byField.length; i++) {
        const counts = countsOf(byField[i]!, row.values[i]!)
        if (arm === 'canary') counts.canary++
        else counts.baseline++
      }
    },
    addRows(field, value, arm, count) {
      const each = byField.find(own => own.field === field)!
      const counts = value === FURTHER ? each.further : countsOf(each, value)
      counts[arm] += count
    },
    finish: () =>
      byField.flatMap(({ field, values, further, without }) => {
        if (values.size === 0) return []
        const apart = [...values].map(([value, counts]) => ({ value, ...counts }))
        const rest = further.baseline + further.canary > 0 ? [{ value: null, ...further }] : []
        return [{ field, values: [...apart, ...rest], without }]
      })
  }
}

function none(): Counts {
  return { baseline: 0, canary: 0 }
}
