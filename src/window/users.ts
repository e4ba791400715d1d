import { addUnit, byRatio, newColumns, sumsOf } from './cell.js'
import { hash53 } from './hash.js'
import { createHeavyKeys, type HeavyKey } from './heavy.js'
import { RATIO_COUNT, type RatioSums, type Sums } from './ratio.js'
import { createSample } from './sample.js'
import type { UserSummary } from './summary.js'

/** A user's requests of one kind, summed per ratio. */
export interface UserCell {
  requests: number
  /** Time of the newest. */
  last: number
  /** Rows, Σ num and Σ den of each ratio, side by side. */
  sums: Float64Array
}

/** The two arms, and the canary users' own baseline requests before the window. */
export const KIND = { baseline: 0, canary: 1, earlier: 2 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

const MOST_USERS = 32_768

/** One key with this share of the rows that carry one may be no user. */
const GREAT_SHARE = 0.05
/** It is none where it has this many times the rows of the other keys, on average. */
const TIMES_OTHERS = 10

export interface Users {
  /** The cell of this user, or null where the user is not in the sample. */
  cell(userKey: string, kind: Kind): UserCell | null
  summary(withoutKey: number): UserSummary | null
  /** Of the users sampled who were seen on one arm alone: all, the canary's, and the baseline's seen from then on. */
  aloneSince(ts: number): { all: number; canary: number; since: number }
  /** The cells of all users sampled, without keys that are no user. */
  cells(kind: Kind): readonly UserCell[]
}

export function createUsers(most = MOST_USERS): Users {
  const sample = createSample<(UserCell | null)[]>(most, () => [null, null, null])
  const keys = createHeavyKeys()

  /** Keys such as `anonymous`: far more rows than any of the others; of keys that are all alike, those seen on both arms. */
  const noUsers = (): HeavyKey[] => {
    const great = keys.above(GREAT_SHARE)
    if (great.length === 0) return great
    const greatRows = great.reduce((sum, { rows }) => sum + rows, 0)
    let seen = 0
    for (const cells of sample.groups().values()) if (requestsOf(cells) > 0) seen++
    const others = Math.max(0, seen / sample.share() - great.length)
    if (others < 1) return great.filter(({ hash }) => isOnBoth(sample.groups().get(hash)))
    return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows))
  }
  const realUsers = (leftOut = noUsers()) => {
    const none = new Set(leftOut.map(({ hash }) => hash))
    return [...sample.groups()].flatMap(([key, cells]) => (none.has(key) ? [] : [{ key, cells }]))
  }

  return {
    cell(userKey, kind) {
      const hash = hash53(userKey)
      if (kind !== KIND.earlier) keys.add(hash, userKey)
      const cells = sample.get(hash)
      if (cells === null) return null
      cells[kind] ??= newUserCell()
      return cells[kind]
    },
    cells: kind => realUsers().flatMap(({ cells }) => cells[kind] ?? []),
    aloneSince(ts) {
      const alone = { all: 0, canary: 0, since: 0 }
      for (const [baseline, canary] of sample.groups().values()) {
        if (!baseline === !canary) continue
        alone.all++
        if (canary) alone.canary++
        else if (baseline!.last >= ts) alone.since++
      }
      return alone
    },
    summary(withoutKey) {
      if (sample.groups().size === 0) return null
      const leftOut = noUsers()
      const users = realUsers(leftOut)
      const ofKind = (kind: Kind) => users.filter(({ cells }) => cells[kind] !== null)
      const baseline = ofKind(KIND.baseline)
      const canary = ofKind(KIND.canary)
      const both = canary.filter(({ cells }) => cells[KIND.baseline] !== null)
      const requests = (users: typeof baseline) => users.reduce((sum, { cells }) => sum + requestsOf(cells), 0)
      const onBaselineAlone = baseline.filter(({ cells }) => cells[KIND.canary] === null)
      const earlier = canary.flatMap(({ cells }) => cells[KIND.earlier] ?? [])
      return {
        share: sample.share(),
        baseline: baseline.length,
        canary: canary.length,
        both: both.length,
        requests: requests(canary) + requests(onBaselineAlone),
        requestsOfBoth: requests(both),
        withoutKey,
        noUsers: leftOut.map(({ key, rows }) => ({ key, rows })),
        served: servedByUser(users.map(({ cells }) => cells)),
        keys: { baseline: ascending(baseline), canary: ascending(canary) },
        earlier: earlier.length === 0 ? null : byRatio(r => overUsers(earlier, r))
      }
    }
  }
}

function newUserCell(): UserCell {
  return { requests: 0, last: Number.NEGATIVE_INFINITY, sums: new Float64Array(3 * RATIO_COUNT) }
}

export function addToUser({ sums }: UserCell, r: number, num: number, den: number): void {
  sums[3 * r]! += 1
  sums[3 * r + 1]! += num
  sums[3 * r + 2]! += den
}

/** One that counts 1 or 0; `times` −1 takes it back. */
export function countOfUser({ sums }: UserCell, r: number, num: 0 | 1, times: 1 | -1): void {
  sums[3 * r]! += times
  sums[3 * r + 1]! += times * num
  sums[3 * r + 2]! += times
}

function requestsOf(cells: readonly (UserCell | null)[]): number {
  return (cells[KIND.baseline]?.requests ?? 0) + (cells[KIND.canary]?.requests ?? 0)
}

function isOnBoth(cells: readonly (UserCell | null)[] | undefined): boolean {
  return cells !== undefined && cells[KIND.baseline] !== null && cells[KIND.canary] !== null
}

/** Each user one unit: how many of its requests the canary served, of how many. */
function servedByUser(users: readonly (readonly (UserCell | null)[])[]): Sums {
  const sums = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 }
  for (const cells of users) {
    const den = requestsOf(cells)
    if (den === 0) continue
    const num = cells[KIND.canary]?.requests ?? 0
    sums.units++
    sums.num += num
    sums.den += den
    sums.numSq += num * num
    sums.denSq += den * den
    sums.cross += num * den
  }
  return sums
}

function ascending(users: readonly { key: number }[]): number[] {
  return users.map(user => user.key).sort((a, b) => a - b)
}

/** Sums over users, each one unit; null where there are none. */
export function clusterSums(cells: readonly UserCell[], r: number): (Sums & { rows: number }) | null {
  if (cells.length === 0) return null
  const columns = newColumns()
  let rows = 0
  for (const { sums } of cells) {
    if (sums[3 * r] === 0) continue
    rows += sums[3 * r]!
    addUnit(columns, r, sums[3 * r + 1]!, sums[3 * r + 2]!)
  }
  return { ...sumsOf(columns, r), rows }
}

function overUsers(cells: readonly UserCell[], r: number): RatioSums {
  const { rows: _, ...sums } = clusterSums(cells, r)!
  return { ...sums, at: null, users: null, blocks: null }
}
