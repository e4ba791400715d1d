import type { Arm } from '../../model/arm-names.js'
import { addSums, type Cell } from '../cell.js'
import type { IntakeOfSums } from '../intake.js'
import { FURTHER } from '../mix.js'
import type { WindowQuery } from '../summary.js'
import { type Answered, ofArm, type Part } from './part.js'
import { addBinOf, bins, LATENCY, OF_DELTA_S } from './parts-bins.js'
import { STRATA, stratumOf, valueSql, valuesName } from './query.js'
import { plainRatiosOf, readWide, summed, wideSums } from './ratios.js'

/** Requests by the values of fields: mixes, segments and strata. */

/** The value of a field by its place among the first values; 0 for a further one, −1 where there is none. */
export function mix(field: string, { segments }: WindowQuery): Part {
  const value = valueSql(field)
  return {
    selected: {
      arm: 'arm',
      texts: `[any(${value})]`,
      place: `if(${value} = '', -1, toInt64(indexOf(${valuesName(field)}, ${value})))`,
      sums: [summed.count(null)],
      groupBy: 'which, place'
    },
    add(to, row) {
      const [count] = row.sums as [number]
      to.mixes.addRows(field, row.place < 0 ? null : row.place === 0 ? FURTHER : row.texts[0]!, ofArm(row), count)
      if (row.place === 0 && segments.includes(field)) to.segments.leaveOut(field, count)
    }
  }
}

interface Grouped {
  /** The values that a row has. */
  value: string
  /** The place of a row's group among the first groups, from 1; 0 where it came later. */
  place: string
  /** The cells of a group; of the further ones where its values are null. */
  cellsOf(to: IntakeOfSums, values: readonly string[] | null): Readonly<Record<Arm, Cell>> | null
}

export function segment(field: string): Grouped {
  return {
    value: `[${valueSql(field)}]`,
    place: `indexOf(${valuesName(field)}, ${valueSql(field)})`,
    cellsOf: ({ segments }, values) => (values === null ? null : segments.cellsOf(field, values[0]!))
  }
}

export function stratum(fields: readonly string[]): Grouped {
  return {
    value: stratumOf(fields),
    place: `indexOf(${STRATA}, ${stratumOf(fields)})`,
    cellsOf: ({ strata }, values) => strata.cellsOf(values?.map(text => (text === '' ? null : text)) ?? null)
  }
}

/** The sums of groups of rows, and their two main distributions. */
export function cells({ value, place, cellsOf }: Grouped, fields: readonly string[]): Part[] {
  const group = { arm: 'arm', texts: `any(${value})`, place }
  const cellOf = (to: IntakeOfSums, row: Answered) => cellsOf(to, row.place === 0 ? null : row.texts)?.[ofArm(row)]
  const ratios = plainRatiosOf(fields)
  const sums: Part = {
    selected: { ...group, sums: [summed.count(null), ...ratios.flatMap(wideSums)], groupBy: 'which, place' },
    add(to, row) {
      const cell = cellOf(to, row)
      if (!cell) return
      cell.requests += row.sums[0]!
      for (const [r, sum] of readWide(ratios, row.sums, 1)) addSums(cell.columns, r, sum)
    }
  }
  const main = [LATENCY, OF_DELTA_S].filter(({ needs }) => needs.every(field => fields.includes(field)))
  return [
    sums,
    ...main.map((binned): Part => {
      const { bin, sums } = bins(binned)
      return {
        selected: { ...group, sums, where: binned.when, groupBy: `which, place, ${bin}` },
        add(to, row) {
          const cell = cellOf(to, row)
          if (cell) addBinOf(cell.histograms[binned.name], row)
        }
      }
    })
  ]
}
