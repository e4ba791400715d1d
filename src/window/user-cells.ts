import { addUnit, type Columns, newColumns } from './cell.js'
import { type Memory, newMemory } from './memory.js'
import { RATIO_COUNT, type RowRatios } from './ratio.js'

/**
 * The sums of many users side by side in one array, by the place at which a user's begin: millions of rows make no object,
 * and a look at all users reads memory in order.
 */
export interface UserCells {
  /** A cell without requests; `hash` is that of its user, `kind` says which of the user's requests it holds. */
  make(hash: number, kind: number): number
  /** The cell may become another user's. */
  free(place: number): void
  hash(place: number): number
  /** Counts a request. */
  request(place: number, ts: number): void
  requests(place: number): number
  /** Time of the newest request. */
  last(place: number): number
  /** What a request adds to a ratio; `times` −1 takes it back. */
  add(place: number, ratio: number, num: number, den: number, times: 1 | -1): void
  /** What a request adds to all ratios that it carries. */
  addRow(place: number, ratios: RowRatios): void
  /** Adds the cell to sums over users. */
  sumUp(place: number, sums: SumsOfUsers): void
  /** Sums over all users of a kind but those of these hashes. */
  sumUpAll(kind: number, without: ReadonlySet<number>): SumsOfUsers
}

/** Each user one unit, and rows of each ratio. */
export interface SumsOfUsers {
  users: number
  columns: Columns
  rows: Float64Array
}

export function noSumsOfUsers(): SumsOfUsers {
  return { users: 0, columns: newColumns(), rows: new Float64Array(RATIO_COUNT) }
}

/** Hash, kind, requests and time of the newest, then rows, Σ num and Σ den of each ratio. */
const [HASH, KIND, REQUESTS, LAST, SUMS] = [0, 1, 2, 3, 4]
const WIDTH = SUMS + 3 * RATIO_COUNT
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
  const sumUp = (place: number, sums: SumsOfUsers) => {
    sums.users++
    for (let ratio = 0; ratio < RATIO_COUNT; ratio++) {
      const at = place + SUMS + 3 * ratio
      const rows = cells[at]!
      if (rows === 0) continue
      sums.rows[ratio]! += rows
      addUnit(sums.columns, ratio, cells[at + 1]!, cells[at + 2]!)
    }
  }
  return {
    make(hash, kind) {
      const place = own.freed.pop() ?? own.end
      if (place === own.end) {
        own.end += WIDTH
        if (own.end > cells.length) grow()
      }
      cells.fill(0, place, place + WIDTH)
      cells[place + HASH] = hash
      cells[place + KIND] = kind
      cells[place + LAST] = Number.NEGATIVE_INFINITY
      return place
    },
    free(place) {
      cells[place + HASH] = FREED
      own.freed.push(place)
    },
    hash: place => cells[place + HASH]!,
    request(place, ts) {
      cells[place + REQUESTS]! += 1
      if (ts > cells[place + LAST]!) cells[place + LAST] = ts
    },
    requests: place => cells[place + REQUESTS]!,
    last: place => cells[place + LAST]!,
    add(place, ratio, num, den, times) {
      const at = place + SUMS + 3 * ratio
      cells[at]! += times
      cells[at + 1]! += times * num
      cells[at + 2]! += times * den
    },
    addRow(place, { num, den }) {
      for (let ratio = 0; ratio < RATIO_COUNT; ratio++) {
        if (Number.isNaN(num[ratio]!)) continue
        const at = place + SUMS + 3 * ratio
        cells[at]! += 1
        cells[at + 1]! += num[ratio]!
        cells[at + 2]! += den[ratio]!
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
