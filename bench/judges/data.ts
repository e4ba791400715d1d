import { random } from '../../src/statistics/random.js'
import { isAboutArms, type Measure } from './measures.js'
import { normals } from './normal.js'

/**
 * A simulated day of two arms, looked at every five minutes. The same world and seed give the same day.
 *
 * Dependence, on the normal number behind each request:
 *   independent  none; users still send several requests each
 *   users        the next request of a user correlates ρ with that user's last one (AR(1) along each user's requests)
 *   minutes      a quarter of the variance belongs to the minute; minutes of an arm follow an AR(1) with coefficient ρ
 */
export interface World {
  measure: Measure
  level: number
  /** Share of the traffic on the canary. */
  share: number
  dependence: Dependence
}

export interface Dependence {
  kind: 'independent' | 'users' | 'minutes'
  rho: number
}

export const LOOKS = 288
export const MINUTES_PER_LOOK = 5
/** Requests of both arms together between two looks. */
export const REQUESTS_PER_LOOK = 1000
/** Requests of a user, on average; geometric. */
export const REQUESTS_PER_USER = 8
const MINUTE_SHARE = 0.25

/** The requests of an arm since the last look, in order of time, the same number in each of the five minutes. */
export interface Batch {
  values: Float64Array
  users: Int32Array
}

export interface Look {
  canary: Batch
  baseline: Batch
}

/** Requests of the canary between two looks. */
export function canaryPerLook(share: number): number {
  return REQUESTS_PER_LOOK * share
}

/** The looks of one day; each batch is overwritten by the next. */
export function* day({ measure, level, share, dependence }: World, seed: string): Generator<Look> {
  const canarySize = canaryPerLook(share)
  const baselineSize = isAboutArms(measure) ? REQUESTS_PER_LOOK - canarySize : canarySize
  const canary = arm(canarySize, dependence, measure.valueOf(level), `${seed} canary`)
  const baseline = arm(baselineSize, dependence, measure.valueOf(measure.baselineAt(level)), `${seed} baseline`)
  for (let look = 0; look < LOOKS; look++) yield { canary: canary(), baseline: baseline() }
}

function arm(size: number, dependence: Dependence, value: (z: number) => number, seed: string): () => Batch {
  const batch = { values: new Float64Array(size), users: new Int32Array(size) }
  const normal = normals(seed)
  const nextUser = visits(size, seed)
  const latent = latentOf(dependence, normal)
  const perMinute = size / MINUTES_PER_LOOK
  return () => {
    for (let i = 0; i < size; i++) {
      if (i % perMinute === 0) latent.nextMinute()
      const visit = nextUser()
      batch.users[i] = visit.user
      batch.values[i] = value(latent.ofRequest(visit.place, visit.isNew))
    }
    return batch
  }
}

/** As many users at a time as requests a look; after each request a user leaves with chance 1/8, and a new one comes. */
function visits(size: number, seed: string): () => { user: number; place: number; isNew: boolean } {
  const uniform = random(`${seed} users`)
  const here = Int32Array.from({ length: size }, (_, i) => i)
  const isNew = new Uint8Array(size).fill(1)
  const visit = { user: 0, place: 0, isNew: true }
  let come = size
  let turn = 0
  return () => {
    const place = turn++ % size
    visit.user = here[place]!
    visit.place = place
    visit.isNew = isNew[place] === 1
    const leaves = uniform() < 1 / REQUESTS_PER_USER
    if (leaves) here[place] = come++
    isNew[place] = leaves ? 1 : 0
    return visit
  }
}

interface Latent {
  nextMinute(): void
  ofRequest(place: number, isNew: boolean): number
}

function latentOf({ kind, rho }: Dependence, normal: () => number): Latent {
  const fresh = Math.sqrt(1 - rho * rho)
  if (kind === 'independent') return { nextMinute: () => undefined, ofRequest: normal }
  if (kind === 'users') {
    const last: number[] = []
    const ofRequest = (place: number, isNew: boolean): number =>
      (last[place] = isNew ? normal() : rho * last[place]! + fresh * normal())
    return { nextMinute: () => undefined, ofRequest }
  }
  let minute = normal()
  return {
    nextMinute: () => {
      minute = rho * minute + fresh * normal()
    },
    ofRequest: () => Math.sqrt(MINUTE_SHARE) * minute + Math.sqrt(1 - MINUTE_SHARE) * normal()
  }
}
