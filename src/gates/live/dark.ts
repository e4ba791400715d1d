import ms from 'ms'
import { isFull, isShadow } from '../../manifest/phases.js'
import { isSticky } from '../../manifest/sticky.js'
import type { StopRow } from '../../model/result.js'
import { STOPS } from '../../model/stops.js'
import { logNoneSince } from '../../statistics/sequential/none-since.js'
import { logStartWeight } from '../../statistics/sequential/start-weights.js'
import type { SilenceSummary, VisitSummary, WindowSummary } from '../../window/summary.js'
import { limitOf } from '../targets.js'
import { unsoundLog } from './soundness.js'
import type { WindowInput } from './window-input.js'

/**
 * `stop_dark` (docs/runbook.md §7): the canary's rows stay away although the router sends it users. What is counted is
 * users, each once, as a user's requests and visits go to one arm; where the router draws per request, requests. Were
 * the canary alive, it would be chance that all of its users are among those who have not come since its last row.
 */
interface DarkStop {
  row: StopRow
  unconfirmed: false
  needed: null
  silent?: string
}

/** With fewer users or requests of its own the canary's share is not known, and the planned one is taken. */
const FEWEST_OWN = 3
const FIRST_ROW_MS = 10 * 60_000
/** What comes in blocks as far behind as rows have stood before: silence must last longer than two of them. */
const BLOCKS_OF_DELAY = 2
/** Where the arms' rows do not come together, nothing shows how late the canary's are: logs shipped every 15 minutes. */
const UNSEEN_DELAY_MS = 20 * 60_000
/** Rows whose arm or time is not known may be the canary's. */
const MOST_UNPLACED = 0.01

export function darkStop(input: WindowInput, alpha: number): DarkStop {
  const { op, hard, pages } = STOPS.stop_dark
  const threshold = limitOf(input.manifest, 'stop_dark')
  const empty = { row: 'stop_dark', threshold, op, hard, page: pages.join(' ') }
  const settled = (row: Pick<StopRow, 'value' | 'n' | 'fired' | 'why'>): DarkStop => ({
    row: { ...empty, ...row },
    unconfirmed: false,
    needed: null
  })
  const silence = silenceOf(input)
  if ('notMeasured' in silence) return settled({ value: null, n: 0, fired: false, why: silence.notMeasured })
  const { n, missed, said } = silence
  const isBeyondChance = silence.logChance - silence.logSpent <= Math.log(alpha)
  if (!isBeyondChance || missed <= threshold) {
    return settled({ value: 0, n, fired: false, why: 'Quiet: its silence may be chance.' })
  }
  const early = tooEarly(input, silence)
  if (early !== null) return settled({ value: 0, n, fired: false, why: `${said} ${early}` })

  const proof = isShadow(input.phase) ? null : proofOf(input, silence)
  const value = Number(missed.toPrecision(3))
  if (proof) return settled({ value, n, fired: true, why: `${said} Not bad luck. ${proof}` })
  const silent = `The canary's rows stay away. ${said} ${doubtOf(input)}`
  return { ...settled({ value, n, fired: false, why: silent }), silent }
}

interface Silence {
  /** The chance of it, were the canary alive, and the part of alpha that a silence from then on may spend; logarithms. */
  logChance: number
  logSpent: number
  lastedMs: number
  /** What was counted in all, and what should have come to the canary since. */
  n: number
  missed: number
  /** Whether the canary's share, or rate, is its own and not the planned one. */
  own: boolean
  visits: VisitSummary
  said: string
}

/** Those counted in a silence that began at `from`, in a place of the window of which `share` of alpha is for all. */
type Counted = SilenceSummary['users'] & { from: number; place: number; share: number; unit: 'users' | 'requests' }

function silenceOf(input: WindowInput): Silence | { notMeasured: string } {
  const { phase, summary } = input
  const { visits, arms } = summary
  if (visits === null) return { notMeasured: 'Not measured. Counters tell no users apart.' }
  const counts = countedIn(input, summary, visits)
  if (counts === null) return { notMeasured: 'Not measured. Without a user_key users cannot be counted.' }
  const last = arms.canary.lastTs
  const end = isFull(phase) ? (summary.to ?? 0) : (arms.baseline.lastTs ?? 0)
  const lastedMs = Math.max(0, end - (last ?? summary.from ?? 0))
  const lasted = ms(Math.round(lastedMs), { long: true })
  const silences = counts.map((counted): Silence => {
    const judged = isFull(phase)
      ? againstEarlier(input, counted, end)
      : againstBaseline(counted, isShadow(phase) ? null : phase.weight / 100)
    const logSpent = Math.log(counted.share) + logStartWeight(counted.place)
    const said = `For ${lasted} no ${unitOf(counted)} was served by the canary; ${judged.expected}.`
    return { ...judged, logSpent, lastedMs, n: counted.all, visits, said }
  })
  return silences.reduce((least, each) => (isLessLikely(each, least) ? each : least))
}

function isLessLikely(a: Silence, b: Silence): boolean {
  return a.logChance - a.logSpent < b.logChance - b.logSpent
}

/** Users where rows say who they are of, and requests where each is drawn for itself. */
function countedIn(input: WindowInput, summary: WindowSummary, visits: VisitSummary): Counted[] | null {
  const perRequest = isShadow(input.phase) || isSticky(input.manifest) === false
  if (perRequest) return [requestsIn(summary, visits)]
  const { users, arms } = summary
  const requests = arms.baseline.requests + arms.canary.requests
  if (users === null || users.withoutKey > requests / 2) return null
  const share = 1 / visits.silences.length
  return visits.silences.map(({ users: counted, from, place }) => ({ ...counted, from, place, share, unit: 'users' }))
}

/** Requests, those since from the first block of time on that has none of the canary's until the end. */
function requestsIn({ arms, blocks }: WindowSummary, { silences }: VisitSummary): Counted {
  const baseline = arms.baseline.arrivals ?? []
  const canary = arms.canary.requests
  const block = (arms.canary.arrivals ?? []).findLastIndex(requests => requests > 0) + 1
  const since = baseline.slice(block).reduce((sum, requests) => sum + requests, 0)
  const minute = Math.max(1, Math.ceil((block * (blocks?.widthMs ?? 0)) / 60_000))
  const place = Math.max(block, minute)
  const all = arms.baseline.requests + canary
  return { all, canary, since, from: silences[0]!.from, place, share: 1, unit: 'requests' }
}

function unitOf({ unit, since }: Counted): string {
  return `${unit === 'users' ? 'user' : 'request'} of ${since}`
}

type Judged = Pick<Silence, 'logChance' | 'missed' | 'own'> & { expected: string }

/** Beside the baseline: who came since, by the share of all that was the canary's. */
function againstBaseline({ all, canary, since, unit }: Counted, planned: number | null): Judged {
  const own = canary >= FEWEST_OWN
  if (!own && planned === null) return { logChance: 0, missed: 0, own, expected: 'too few came before' }
  const share = own ? canary / all : planned!
  const logChance = own ? logNoneSince(all, canary, since) : since * Math.log1p(-share)
  const percent = `${Number((100 * share).toPrecision(3))} %`
  const expected = own
    ? `${canary} of all ${all} ${unit} of this window, ${percent}, were before`
    : `${percent} are planned`
  return { logChance, missed: share * since, own, expected }
}

/** At weight 100: by the rate at which users came to the canary before, or to both arms in the last shared window. */
function againstEarlier({ summary, reference, manifest }: WindowInput, now: Counted, end: number): Judged {
  const own = now.canary >= FEWEST_OWN
  const before = own
    ? { came: now.canary, from: summary.from, to: now.from }
    : cameIn(reference, isSticky(manifest) === false)
  if (!before || before.from === null || before.to === null)
    return { logChance: 0, missed: 0, own, expected: 'none came before' }
  const span = Math.max(1, before.to - before.from)
  const since = Math.max(0, end - now.from)
  const logChance = before.came * Math.log(span / (span + since))
  const expected = `${before.came} ${now.unit} came in the ${ms(span, { long: true })} before`
  return { logChance, missed: (before.came * since) / span, own, expected }
}

function cameIn(reference: WindowSummary | null, perRequest: boolean) {
  if (!reference) return null
  const { from, to, users, arms } = reference
  const requests = arms.baseline.requests + arms.canary.requests
  const came = perRequest || users === null ? requests : users.baseline + users.canary - users.both
  return { came, from, to }
}

/** Why it is too early to say anything, though chance is ruled out; null where it is not. */
function tooEarly({ manifest, phase, summary }: WindowInput, { lastedMs, visits }: Silence): string | null {
  if (summary.arms.canary.requests === 0 && lastedMs < FIRST_ROW_MS) return 'The phase is younger than ten minutes.'
  const source = manifest.window?.source
  const declared = source && 'delay' in source ? source.delay : undefined
  const { together, rowsSince } = visits
  const late = summary.lateness!.canary
  const shown = together && !isFull(phase) ? BLOCKS_OF_DELAY * late.most : UNSEEN_DELAY_MS
  if (lastedMs <= (declared ?? shown)) {
    return `Its rows may come ${ms(declared ?? shown, { long: true })} late.`
  }
  const inBlocks = declared === undefined && together && rowsSince <= BLOCKS_OF_DELAY * late.rows
  return inBlocks ? 'Its rows have come in blocks, as far apart as this.' : null
}

/** What tells silence from a log that stays away; null where nothing does. */
function proofOf(input: WindowInput, { own, visits }: Silence): string | null {
  if (input.asked?.answers === false) return input.asked.why
  const together = own && visits.together && !isFull(input.phase) && mostArePlaced(input)
  return together ? "The baseline's rows go on in the same log." : null
}

function mostArePlaced(input: WindowInput): boolean {
  const { otherArms, skewed, read } = input.summary.rows
  const unplaced = Object.values(otherArms).reduce((sum, rows) => sum + rows, 0) + skewed.after
  return unsoundLog(input) === null && unplaced <= MOST_UNPLACED * read
}

function doubtOf({ asked, phase }: WindowInput): string {
  if (isShadow(phase)) return 'In a shadow phase that holds and sends nobody back.'
  return asked?.why ?? 'Whether it answers was not asked, and nothing else tells it from a log that has not come.'
}
