import { addUnit, type Columns, newColumns } from './cell.js'
import { RATIO_COUNT } from './ratio.js'

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
  /** Counts a request, or so many up to that time. */
  request(place: number, ts: number, times?: number): void
  requests(place: number): number
  /** Time of the newest request. */
  last(place: number): number
  /** What a request adds to a ratio; `times` −1 takes it back. */
  add(place: number, ratio: number, num: number, den: number, times?: 1 | -1): void
  /** What so many requests add to a ratio. */
  addRows(place: number, ratio: number, rows: number, num: number, den: number): void
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

export function createUserCells(): UserCells {
  let cells = new Float64Array(FIRST * WIDTH)
  let end = 0
  const freed: number[] = []

  const grow = () => {
    const before = cells
    cells = new Float64Array(2 * before.length)
    cells.set(before)
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
      const place = freed.pop() ?? end
      if (place === end) {
        end += WIDTH
        if (end > cells.length) grow()
      }
      cells.fill(0, place, place + WIDTH)
      cells[place + HASH] = hash
      cells[place + KIND] = kind
      cells[place + LAST] = Number.NEGATIVE_INFINITY
      return place
    },
    free(place) {
      cells[place + HASH] = FREED
      freed.push(place)
    },
    hash: place => cells[place + HASH]!,
    request(place, ts, times = 1) {
      cells[place + REQUESTS]! += times
      if (ts > cells[place + LAST]!) cells[place + LAST] = ts
    },
    requests: place => cells[place + REQUESTS]!,
    last: place => cells[place + LAST]!,
    add(place, ratio, num, den, times = 1) {
      const at = place + SUMS + 3 * ratio
      cells[at]! += times
      cells[at + 1]! += times * num
      cells[at + 2]! += times * den
    },
    addRows(place, ratio, rows, num, den) {
      const at = place + SUMS + 3 * ratio
      cells[at]! += rows
      cells[at + 1]! += num
      cells[at + 2]! += den
    },
    sumUp,
    sumUpAll(kind, without) {
      const sums = noSumsOfUsers()
      for (let place = 0; place < end; place += WIDTH) {
        const hash = cells[place + HASH]!
        if (cells[place + KIND] === kind && hash !== FREED && !without.has(hash)) sumUp(place, sums)
      }
      return sums
    }
  }
}
