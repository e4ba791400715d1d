import { addUnit, type Columns, newColumns } from './cell.js'
import { type Memory, newMemory } from './memory.js'
import { OWN_DENOMINATORS, RATIO_COUNT, type RowRatios } from './ratio.js'
import type { PlaceSums } from './series.js'

/**
 * The sums of many users side by side in one array, by the place at which a user's begin: millions of rows make no object,
 * and a look at all users reads memory in order. A user has a cell for each kind of requests, each leads to the next.
 */
export interface UserCells {
  /** The first cell of a user, of any kind yet; `hash` is the user's. */
  make(hash: number): number
  /** The user's cell of a kind, made if it is new. `first`: the user's first. */
  ofKind(first: number, kind: number): number
  /** The same; `NONE` where there is none. */
  find(first: number, kind: number): number
  /** All cells of the user may become another's. */
  free(first: number): void
  hash(place: number): number
  /** Counts a request, or so many up to that time. */
  request(place: number, ts: number, times?: number): void
  requests(place: number): number
  /** Time of the newest request. */
  last(place: number): number
  /** What a request adds to a ratio without denominators of its own; `times` −1 takes it back. */
  add(place: number, ratio: number, num: number, times: 1 | -1): void
  /** What a request adds to all ratios that it carries. */
  addRow(place: number, ratios: RowRatios): void
  /** What so many requests add to a ratio. */
  addRows(place: number, ratio: number, sums: PlaceSums): void
  /** Adds the cell to sums over users. */
  sumUp(place: number, sums: SumsOfUsers): void
  /** Sums over all users of a kind but those of these hashes. */
  sumUpAll(kind: number, without: ReadonlySet<number>): SumsOfUsers
}

export const NONE = -1

/** Each user one unit, and rows of each ratio. */
export interface SumsOfUsers {
  users: number
  columns: Columns
  rows: Float64Array
}

export function noSumsOfUsers(): SumsOfUsers {
  return { users: 0, columns: newColumns(), rows: new Float64Array(RATIO_COUNT) }
}

/**
 * Hash, kind, the user's next cell, requests and time of the newest, then rows and Σ num of each ratio, and Σ den of those
 * for which it is not their rows.
 */
const [HASH, KIND, NEXT, REQUESTS, LAST, SUMS] = [0, 1, 2, 3, 4, 5]
const DENS = SUMS + 2 * RATIO_COUNT
const WIDTH = DENS + OWN_DENOMINATORS.length
const FIRST = 1024
const FREED = -1

export function createUserCells(memory: Memory = newMemory()): UserCells {
  const own = memory.of('cells', () => ({
    cells: new Float64Array(FIRST * WIDTH),
    end: 0,
    freed: [] as number[]
  }))
  let { cells } = own

  const grow = () => {
    const before = cells
    cells = new Float64Array(2 * before.length)
    cells.set(before)
    own.cells = cells
  }
  const make = (hash: number): number => {
    const place = own.freed.pop() ?? own.end
    if (place === own.end) {
      own.end += WIDTH
      if (own.end > cells.length) grow()
    }
    cells.fill(0, place, place + WIDTH)
    cells[place + HASH] = hash
    cells[place + KIND] = NONE
    cells[place + NEXT] = NONE
    cells[place + LAST] = Number.NEGATIVE_INFINITY
    return place
  }
  const find = (first: number, kind: number): number => {
    let place = first
    while (place !== NONE && cells[place + KIND] !== kind) place = cells[place + NEXT]!
    return place
  }
  const addKind = (first: number, kind: number): number => {
    const place = cells[first + KIND] === NONE ? first : make(cells[first + HASH]!)
    cells[place + KIND] = kind
    if (place !== first) {
      cells[place + NEXT] = cells[first + NEXT]!
      cells[first + NEXT] = place
    }
    return place
  }
  const denOf = (place: number, ratio: number): number => {
    const own = OWN_DENOMINATORS.indexOf(ratio)
    return cells[own < 0 ? place + SUMS + 2 * ratio : place + DENS + own]!
  }
  const sumUp = (place: number, sums: SumsOfUsers) => {
    sums.users++
    for (let ratio = 0; ratio < RATIO_COUNT; ratio++) {
      const at = place + SUMS + 2 * ratio
      const rows = cells[at]!
      if (rows === 0) continue
      sums.rows[ratio]! += rows
      addUnit(sums.columns, ratio, cells[at + 1]!, denOf(place, ratio))
    }
  }
  return {
    make,
    find,
    ofKind(first, kind) {
      const place = find(first, kind)
      return place === NONE ? addKind(first, kind) : place
    },
    free(first) {
      for (let place = first; place !== NONE; place = cells[place + NEXT]!) {
        cells[place + HASH] = FREED
        own.freed.push(place)
      }
    },
    hash: place => cells[place + HASH]!,
    request(place, ts, times = 1) {
      cells[place + REQUESTS]! += times
      if (ts > cells[place + LAST]!) cells[place + LAST] = ts
    },
    requests: place => cells[place + REQUESTS]!,
    last: place => cells[place + LAST]!,
    add(place, ratio, num, times) {
      const at = place + SUMS + 2 * ratio
      cells[at]! += times
      cells[at + 1]! += times * num
    },
    addRows(place, ratio, { rows, num, den }) {
      const at = place + SUMS + 2 * ratio
      cells[at]! += rows
      cells[at + 1]! += num
      const own = OWN_DENOMINATORS.indexOf(ratio)
      if (own >= 0) cells[place + DENS + own]! += den
    },
    addRow(place, { num, den }) {
      for (let ratio = 0, at = place + SUMS; ratio < RATIO_COUNT; ratio++, at += 2) {
        if (Number.isNaN(num[ratio]!)) continue
        cells[at]! += 1
        cells[at + 1]! += num[ratio]!
      }
      for (let i = 0; i < OWN_DENOMINATORS.length; i++) {
        const ratio = OWN_DENOMINATORS[i]!
        if (!Number.isNaN(num[ratio]!)) cells[place + DENS + i]! += den[ratio]!
      }
    },
    sumUp,
    sumUpAll(kind, without) {
      const sums = noSumsOfUsers()
      for (let place = 0; place < own.end; place += WIDTH) {
        const hash = cells[place + HASH]!
        if (cells[place + KIND] === kind && hash !== FREED && !without.has(hash)) sumUp(place, sums)
      }
      return sums
    }
  }
}
