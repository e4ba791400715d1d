import { byRatio, sumsOf } from './cell.js'
import { hash53 } from './hash.js'
import { createHeavyKeys, type HeavyKey } from './heavy.js'
import type { RatioSums, Sums } from './ratio.js'
import { createSample } from './sample.js'
import type { UserSummary } from './summary.js'
import { createUserCells, noSumsOfUsers, type SumsOfUsers, type UserCells } from './user-cells.js'

/** Places of a user's cells, by kind; `NONE` where it has none. */
type Places = [number, number, number]

export const NONE = -1

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
  /** The cell of this user, or `NONE` where the user is not in the sample. */
  place(userKey: string, kind: Kind): number
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

export function createUsers(most = MOST_USERS): Users {
  const cells = createUserCells()
  const letGo = (places: Places) => {
    for (const place of places) if (place !== NONE) cells.free(place)
  }
  const sample = createSample<Places>(most, () => [NONE, NONE, NONE], letGo)
  const keys = createHeavyKeys()
  let drawnShare = 1
  const share = () => drawnShare * sample.share()

  const requestsOf = (places: Readonly<Places>, kind: Kind) => {
    const place = places[kind]
    return place === NONE ? 0 : cells.requests(place)
  }
  const requestsOfArms = (places: Readonly<Places>) =>
    requestsOf(places, KIND.baseline) + requestsOf(places, KIND.canary)
  /** Keys such as `anonymous`: far more rows than any of the others; of keys that are all alike, those seen on both arms. */
  const noUsers = (): HeavyKey[] => {
    const great = keys.above(GREAT_SHARE)
    if (great.length === 0) return great
    const greatRows = great.reduce((sum, { rows }) => sum + rows, 0)
    let seen = 0
    sample.each(places => {
      if (requestsOfArms(places) > 0) seen++
    })
    const others = Math.max(0, seen / share() - great.length)
    if (others < 1) return great.filter(({ hash }) => isOnBoth(sample.find(hash)))
    return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows))
  }
  const eachUser = (leftOut: readonly HeavyKey[], visit: (places: Readonly<Places>, hash: number) => void) => {
    const none = new Set(leftOut.map(({ hash }) => hash))
    sample.each((places, hash) => {
      if (!none.has(hash)) visit(places, hash)
    })
  }

  const placeOf = (hash: number, kind: Kind) => {
    const places = sample.get(hash)
    if (places === null) return NONE
    if (places[kind] === NONE) places[kind] = cells.make(hash, kind)
    return places[kind]
  }

  return {
    cells,
    place(userKey, kind) {
      const hash = hash53(userKey)
      if (kind !== KIND.earlier) keys.add(hash, userKey)
      return placeOf(hash, kind)
    },
    placeOfSums: (userKey, kind) => placeOf(hash53(userKey), kind),
    addRows(userKey, count) {
      keys.addRows(userKey === null ? null : { hash: hash53(userKey), key: userKey }, count)
    },
    drawn(given) {
      drawnShare = given
    },
    sums(kind) {
      const sums = cells.sumUpAll(kind, new Set(noUsers().map(({ hash }) => hash)))
      return r => sumsOfRatio(sums, r)
    },
    aloneSince(times) {
      const alone = times.map(() => ({ all: 0, canary: 0, since: 0 }))
      sample.each(([baseline, canary]) => {
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
      const served = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 }
      const earlier = noSumsOfUsers()
      eachUser(leftOut, (places, hash) => {
        const requests = requestsOfArms(places)
        addServed(served, requestsOf(places, KIND.canary), requests)
        found.requests += requests
        const isOnBaseline = places[KIND.baseline] !== NONE
        if (isOnBaseline) keys.baseline.push(hash)
        if (places[KIND.canary] === NONE) return
        keys.canary.push(hash)
        if (places[KIND.earlier] !== NONE) cells.sumUp(places[KIND.earlier], earlier)
        if (!isOnBaseline) return
        found.both++
        found.requestsOfBoth += requests
      })
      return {
        share: share(),
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

function isOnBoth(places: Readonly<Places> | undefined): boolean {
  return places !== undefined && places[KIND.baseline] !== NONE && places[KIND.canary] !== NONE
}

/** A user is one unit: how many of its requests the canary served, of how many. */
function addServed(sums: Sums, num: number, den: number): void {
  if (den === 0) return
  sums.units++
  sums.num += num
  sums.den += den
  sums.numSq += num * num
  sums.denSq += den * den
  sums.cross += num * den
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
