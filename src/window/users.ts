import { addUnit, byRatio, newColumns, sumsOf } from './cell.js'
import { hash53 } from './hash.js'
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

export interface Users {
  /** The cell of this user, or null where the user is not in the sample. */
  cell(userKey: string, kind: Kind): UserCell | null
  summary(withoutKey: number): UserSummary | null
  /** Of the users sampled who were seen on one arm alone: all, the canary's, and the baseline's seen from then on. */
  aloneSince(ts: number): { all: number; canary: number; since: number }
  /** The cells of all users sampled. */
  cells(kind: Kind): readonly UserCell[]
}

export function createUsers(most = MOST_USERS): Users {
  const sample = createSample<(UserCell | null)[]>(most, () => [null, null, null])
  const ofKind = (kind: Kind) => [...sample.groups()].flatMap(([key, cells]) => (cells[kind] ? [{ key, cells }] : []))

  return {
    cell(userKey, kind) {
      const cells = sample.get(hash53(userKey))
      if (cells === null) return null
      cells[kind] ??= newUserCell()
      return cells[kind]
    },
    cells: kind => ofKind(kind).map(({ cells }) => cells[kind]!),
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

function requestsOf(cells: readonly (UserCell | null)[]): number {
  return (cells[KIND.baseline]?.requests ?? 0) + (cells[KIND.canary]?.requests ?? 0)
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
