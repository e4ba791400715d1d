import type { Arm } from '../model/arm-names.js'
import type { FlatRow } from './flat-row.js'
import { type Memory, newMemory } from './memory.js'
import type { Mix } from './summary.js'

/** Values of a field that are counted apart, in order of coming. */
const MOST_VALUES = 20

interface Mixes {
  add(row: FlatRow, arm: Arm): void
  finish(): Mix[]
}

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
