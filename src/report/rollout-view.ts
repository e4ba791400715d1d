import ms from 'ms'
import { z } from 'zod'
import { PAGES, ROLLBACK_PAGE } from '../model/pages.js'
import type { ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import type { RolloutSeen } from '../model/rollout-seen.js'
import { rowWords, stopWords } from '../model/words.js'
import { oneLine } from './escape.js'
import { mapPages, type Page } from './row-view.js'

/** What a report says of the rollout itself: where it stands, what is missing, what to think of after a rollback. */

type Fact = [term: string, text: string]

const STATES: Record<RolloutSeen['state'], string> = {
  idle: 'none is under way',
  moving: 'a step is under way',
  steady: 'under way',
  complete: 'complete',
  rolled_back: 'rolled back',
  astray: 'the router sends what no record explains',
  unknown: 'not known: the ledger could not be read'
}

const UNREAD = 'not known: the router could not be read'

/** As terms and texts, in plain text. */
export function rolloutFactsOf({ rollout, phase, next_phase, finished_at }: Result): Fact[] {
  if (rollout === null) return []
  const { id, state, since, before, routed, recorded, moved, paused, unfinished, ledger, in_ledger, rows, by } = rollout
  const facts: (Fact | null)[] = [
    ['rollout', [id, state === 'unknown' && in_ledger ? UNREAD : STATES[state]].filter(Boolean).join(', ')],
    phase === null
      ? null
      : ['phase', next_phase === null ? oneLine(phase, 64) : `${oneLine(phase, 64)}, then ${oneLine(next_phase, 64)}`],
    since === null ? null : ['since', `${showTime(since)}, ${ago(since, finished_at)}`],
    moved ? ['before', before === null ? 'not known' : shares(before)] : null,
    ['router', routed === null ? 'could not be read' : `${shares(routed)}, read back`],
    recorded !== null && routed !== null && shares(recorded) !== shares(routed)
      ? ['ledger says', shares(recorded)]
      : null,
    paused === null
      ? null
      : ['paused', `by ${oneLine(paused.who, 80)} since ${showTime(paused.since)}: ${oneLine(paused.why, 200)}`],
    unfinished === null ? null : ['unfinished', `${unfinished}; the next promote, watch or rollback sees to it`],
    rows.length > 0 ? ['fired', rows.map(stopLabel).join(', ')] : null,
    moved ? ['by', oneLine(by, 80)] : null,
    ['ledger', in_ledger ? oneLine(ledger, 200) : `${oneLine(ledger, 200)}; the record follows when it can be reached`]
  ]
  return facts.filter(fact => fact !== null)
}

function shares({ canary, mirror }: { canary: number; mirror: number }): string {
  const copies = mirror > 0 ? `, ${mirror} % of requests copied to it` : ''
  return `${canary} % of users on the new version${copies}`
}

const MISTRUSTED: readonly ReasonCode[] = ['log_invalid', 'baseline_unavailable']

const windowSchema = z.object({
  needed: z.record(z.string(), z.object({ requests: z.number().nullable(), at: z.string().nullable() }))
})

/** What the window still lacks, row by row; longest first. Nothing where it is over. */
export function missingOf({ window, rollout, stops, reason_code, not_required }: Result): string[] {
  if (rollout?.moved || rollout?.state === 'rolled_back' || rollout?.state === 'complete') return []
  // A number that rests on broken rows, or on a canary that has to go, is none to wait for.
  if (stops.some(({ fired, hard }) => fired && hard) || MISTRUSTED.includes(reason_code)) return []
  const seen = windowSchema.safeParse(window)
  if (!seen.success) return []
  return Object.entries(seen.data.needed)
    .filter(([row]) => !Object.hasOwn(not_required, row))
    .sort(([, a], [, b]) => (b.requests ?? Number.POSITIVE_INFINITY) - (a.requests ?? Number.POSITIVE_INFINITY))
    .map(([row, { requests, at }]) => {
      if (requests === null) return `${rowLabel(row)}: the value sits on the limit, and more requests won't settle it`
      const when = at === null ? '' : `, about ${showTime(at)}`
      return `${rowLabel(row)}: ${grouped(requests)} more ${requests === 1 ? 'request' : 'requests'}${when}`
    })
}

const greenSchema = z.object({
  green: z.object({
    checks: z.array(
      z.object({
        what: z.string(),
        value: z.number().nullable(),
        op: z.string(),
        threshold: z.number().nullable(),
        ok: z.boolean().nullable()
      })
    )
  })
})

/** The watch for green: each figure of the baseline, and what it is held against. */
export function recoveryOf({ window }: Pick<Result, 'window'>): string[] {
  const seen = greenSchema.safeParse(window)
  if (!seen.success) return []
  return seen.data.green.checks.map(({ what, value, op, threshold, ok }) => {
    const unknown = value === null ? 'not measured' : 'nothing to compare with'
    const state = ok === null ? unknown : ok ? 'as before' : 'not as before'
    const bar = threshold === null ? '' : ` (${op} ${short(threshold)})`
    return `${rowLabel(what)}: ${value === null ? '–' : short(value)}${bar}, ${state}`
  })
}

/** What outlives the canary when its traffic is gone; for whoever rolled back. */
const TO_THINK_OF = [
  'Answer and prompt caches: drop what the new version wrote, or key them by the pins.',
  'CDN and client caches: purge answers that the new version gave.',
  'Sessions and conversations that began on the new version: their history holds its answers.',
  'Index builders, backfills and schema changes of the new version: stop them before they overwrite what the current one reads.',
  'Freeze: nothing else ships until the current version is as before; run watch for that.',
  'The same versions go up again only with --retry --reason.'
] as const

/** Empty unless traffic was sent back by this command. */
export function afterRollbackOf({ rollout, decision }: Pick<Result, 'rollout' | 'decision'>): readonly string[] {
  return rollout?.moved && decision === 'rollback' ? TO_THINK_OF : []
}

export const ROLLBACK_PAGES: readonly Page[] = [
  { name: 'Roll back', url: ROLLBACK_PAGE },
  ...mapPages([PAGES.rollback, PAGES.deadlock, PAGES.predeploy])
]

/** `2026-11-20 09:30 UTC`. */
export function showTime(iso: string): string {
  return `${oneLine(iso, 40).slice(0, 16).replace('T', ' ')} UTC`
}

function ago(from: string, to: string): string {
  const passed = Date.parse(to) - Date.parse(from)
  if (passed < 1000) return 'just now'
  return `${ms(passed, { long: true })} ago`
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}

function rowLabel(row: string): string {
  if (row === 'delta_s_p95') return 'retrieval distance (worst 5 %)'
  const stop = stopWords(row)
  return rowWords(row)?.name ?? (stop ? `stop on ${stop.name}` : oneLine(row.replaceAll('_', ' '), 80))
}

function stopLabel(row: string): string {
  return stopWords(row)?.name ?? oneLine(row, 80)
}

/** 13,118. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Where the rollout stands, what a rollback took and what is not in order, in sentences; none for commands that look at none. */
export function rolloutSentences(result: Result): string[] {
  const { rollout, decision } = result
  if (rollout === null) return []
  const { paused, unfinished, in_ledger, routed, recorded } = rollout
  const isApart = recorded !== null && routed !== null && shares(recorded) !== shares(routed)
  return [
    ...(decision === 'rollback' ? rollbackSentences(result) : [placeSentence(result)]),
    isApart ? `The ledger says ${shares(recorded)}.` : '',
    paused === null
      ? ''
      : `Paused by ${oneLine(paused.who, 80)} since ${showTime(paused.since)}: ${oneLine(paused.why, 200)}`,
    unfinished === null ? '' : `Left to do: ${unfinished}; the next promote, watch or rollback sees to it.`,
    in_ledger ? '' : 'The ledger does not hold it yet: the record follows when it can be reached.'
  ].filter(sentence => sentence !== '')
}

function rollbackSentences({ rollout, stops, reason_code }: Result): string[] {
  const { users_met: users, state, since, routed } = rollout!
  const began = stops.find(({ fired, hard, since }) => fired && hard && since)?.since
  const isBack = routed !== null && routed.canary === 0 && routed.mirror === 0
  return [
    users ? `In this phase the new version served ${grouped(users)} ${users === 1 ? 'user' : 'users'}.` : '',
    began === undefined ? '' : `It went wrong from ${clockTime(began)} on.`,
    state === 'rolled_back' && since !== null ? `It was rolled back at ${clockTime(since)}.` : '',
    // Without a ledger to read it is not known where the router stood; that it stood at 0 then is.
    routed === null && reason_code !== 'already_there'
      ? 'The router could not be read.'
      : isBack
        ? 'The router confirms 0 %.'
        : ''
  ]
}

const windowRequests = z.object({ requests: z.object({ canary: z.number() }), min_requests: z.number().optional() })

function placeSentence({ rollout, phase, window, finished_at }: Result): string {
  const { routed, since } = rollout!
  if (phase === null) return ''
  const seen = windowRequests.safeParse(window)
  const requests = seen.success ? seen.data : null
  const of = requests?.min_requests ? ` of ${grouped(requests.min_requests)}` : ''
  // After a step the window is that of the phase before.
  const counted = requests === null || rollout!.moved ? '' : `, ${grouped(requests.requests.canary)}${of} requests`
  const when = since === null ? '' : `, since ${showTime(since)} (${ago(since, finished_at)})`
  const now = routed === null ? 'the router could not be read' : `the router reads back ${shares(routed)}`
  return `${oneLine(phase, 64)}: ${now}${counted}${when}.`
}

/** `15:38:38 UTC`. */
function clockTime(iso: string): string {
  return `${oneLine(iso, 40).slice(11, 19)} UTC`
}
