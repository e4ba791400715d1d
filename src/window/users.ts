import { addUnit, noUnits } from '../statistics/sequential/clusters.js'
import { byRatio, sumsOf } from './cell.js'
import { hash53 } from './hash.js'
import { createHeavyKeys, type HeavyKey } from './heavy.js'
import { type Memory, newMemory } from './memory.js'
import type { RatioSums, Sums } from './ratio.js'
import { createSample } from './sample.js'
import type { UserSummary } from './summary.js'
import { createUserCells, NONE, noSumsOfUsers, type SumsOfUsers, type UserCells } from './user-cells.js'

/** The two arms, and the canary users' own baseline requests before the window. */
export const KIND = { baseline: 0, canary: 1, earlier: 2 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

export const MOST_USERS = 32_768

/** One key with this share of the rows that carry one may be no user. */
const GREAT_SHARE = 0.05
/** It is none where it has this many times the rows of the other keys, on average. */
const TIMES_OTHERS = 10

export interface Users {
  cells: UserCells
  /** The cell of the user of this hash, or `NONE` where the user is not in the sample. `key`: what was hashed. */
  place(hash: number, kind: Kind, key: () => string): number
  /** The same for a user whose rows were counted elsewhere: its key is not looked at for how common it is. */
  placeOfSums(userKey: string, kind: Kind): number
  /** So many rows of a key that may be no user; null: of all other keys. */
  addRows(userKey: string | null, count: number): void
  /** The users are themselves a sample, drawn elsewhere: this share of them. */
  drawn(share: number): void
  summary(withoutKey: number): UserSummary | null
  /** For each time, of the users sampled who were seen on one arm alone: all, the canary's, and the baseline's seen since. */
  aloneSince(times: readonly number[]): { all: number; canary: number; since: number }[]
  /** Sums over the users sampled of this kind, each one unit, without keys that are no user. */
  sums(kind: Kind): UserSums
}

/** Of each ratio, over users; null where there are none. */
export type UserSums = (r: number) => (Sums & { rows: number }) | null

export function createUsers(most = MOST_USERS, memory: Memory = newMemory()): Users {
  const cells = createUserCells(memory)
  /** Of each user the first cell. */
  const sample = createSample(most, cells.make, { letGo: cells.free, memory })
  const keys = createHeavyKeys(memory)

  const has = (first: number, kind: Kind) => cells.find(first, kind) !== NONE
  const requestsOf = (first: number, kind: Kind) => {
    const place = cells.find(first, kind)
    return place === NONE ? 0 : cells.requests(place)
  }
  const requestsOfArms = (first: number) => requestsOf(first, KIND.baseline) + requestsOf(first, KIND.canary)
  const isOnBoth = (first: number | undefined) =>
    first !== undefined && has(first, KIND.baseline) && has(first, KIND.canary)
  /** Keys such as `anonymous`: far more rows than any of the others; of keys that are all alike, those seen on both arms. */
  const noUsers = (): HeavyKey[] => {
    const great = keys.above(GREAT_SHARE)
    if (great.length === 0) return great
    const greatRows = great.reduce((sum, { rows }) => sum + rows, 0)
    let seen = 0
    sample.each(first => {
      if (requestsOfArms(first) > 0) seen++
    })
    const others = Math.max(0, seen / sample.share() - great.length)
    if (others < 1) return great.filter(({ hash }) => isOnBoth(sample.find(hash)))
    return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows))
  }
  const eachUser = (leftOut: readonly HeavyKey[], visit: (first: number, hash: number) => void) => {
    const none = new Set(leftOut.map(({ hash }) => hash))
    sample.each((first, hash) => {
      if (!none.has(hash)) visit(first, hash)
    })
  }

  const placeOf = (hash: number, kind: Kind) => {
    const first = sample.get(hash)
    return first === null ? NONE : cells.ofKind(first, kind)
  }

  return {
    cells,
    place(hash, kind, key) {
      if (kind !== KIND.earlier) keys.add(hash, key)
      return placeOf(hash, kind)
    },
    placeOfSums: (userKey, kind) => placeOf(hash53(userKey), kind),
    addRows(userKey, count) {
      keys.addRows(userKey === null ? null : { hash: hash53(userKey), key: userKey }, count)
    },
    drawn: sample.drawn,
    sums(kind) {
      const sums = cells.sumUpAll(kind, new Set(noUsers().map(({ hash }) => hash)))
      return r => sumsOfRatio(sums, r)
    },
    aloneSince(times) {
      const alone = times.map(() => ({ all: 0, canary: 0, since: 0 }))
      sample.each(first => {
        const baseline = cells.find(first, KIND.baseline)
        const canary = cells.find(first, KIND.canary)
        if ((baseline === NONE) === (canary === NONE)) return
        const last = baseline === NONE ? 0 : cells.last(baseline)
        alone.forEach((counts, i) => {
          counts.all++
          if (canary !== NONE) counts.canary++
          else if (last >= times[i]!) counts.since++
        })
      })
      return alone
    },
    summary(withoutKey) {
      if (sample.size() === 0) return null
      const leftOut = noUsers()
      const keys = { baseline: [] as number[], canary: [] as number[] }
      const found = { both: 0, requests: 0, requestsOfBoth: 0 }
      /** A user is one unit: how many of its requests the canary served, of how many. */
      const served = noUnits()
      const earlier = noSumsOfUsers()
      eachUser(leftOut, (first, hash) => {
        const requests = requestsOfArms(first)
        if (requests > 0) addUnit(served, requestsOf(first, KIND.canary), requests)
        found.requests += requests
        const isOnBaseline = has(first, KIND.baseline)
        if (isOnBaseline) keys.baseline.push(hash)
        if (!has(first, KIND.canary)) return
        keys.canary.push(hash)
        if (has(first, KIND.earlier)) cells.sumUp(cells.find(first, KIND.earlier), earlier)
        if (!isOnBaseline) return
        found.both++
        found.requestsOfBoth += requests
      })
      return {
        share: sample.share(),
        baseline: keys.baseline.length,
        canary: keys.canary.length,
        both: found.both,
        requests: found.requests,
        requestsOfBoth: found.requestsOfBoth,
        withoutKey,
        noUsers: leftOut.map(({ key, rows }) => ({ key, rows })),
        served,
        keys: { baseline: ascending(keys.baseline), canary: ascending(keys.canary) },
        earlier: earlier.users === 0 ? null : byRatio(r => ofUsersAlone(sumsOfRatio(earlier, r)!))
      }
    }
  }
}

function ascending(hashes: readonly number[]): number[] {
  return Array.from(Float64Array.from(hashes).sort())
}

function sumsOfRatio({ users, columns, rows }: SumsOfUsers, r: number): ReturnType<UserSums> {
  return users === 0 ? null : { ...sumsOf(columns, r), rows: rows[r]! }
}

function ofUsersAlone({ rows: _, ...sums }: Sums & { rows: number }): RatioSums {
  return { ...sums, at: null, users: null, blocks: null }
}
