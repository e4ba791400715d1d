import { counted } from '../model/counted.js'
/** What every surface says of a result, as plain cleaned text: the surfaces only lay it out and escape it. */

import { z } from 'zod'
import { sayChance } from '../model/odds.js'
import type { Result } from '../model/result.js'
import { findRow, SCORE_ROW } from '../model/rows.js'
import { rowWords } from '../model/words.js'
import { type Differs, differsOf } from './differs.js'
import { oneLine } from './escape.js'
import { type ItemView, itemsOf } from './gold-view.js'
import { headlineOf } from './headline.js'
import { nextOf } from './next.js'
import { capital, type RowView, type StopView, viewRow, viewStop } from './row-view.js'
import { age } from './words.js'

export interface View {
  /** The verdict in one sentence, without a full stop. */
  headline: string
  /** `29.9 of 100 answers correct, was 94.3`; '' where nothing was counted. */
  score: string
  /** Why, in whole sentences; the first says most. */
  why: readonly string[]
  /** What changes how the verdict must be read. */
  remarks: readonly string[]
  /** The pins of both arms; null where they are not known. */
  differs: Differs | null
  /** In the table's order; `failing` blocks, `open` is not settled, `aside` blocks nothing. */
  rows: Readonly<Record<RowView['standing'], readonly RowView[]>>
  /** How bad luck stands to the failing rows that were tested; '' where none was. */
  chance: string
  /** The same of rows that are not settled: of the one that is nearest to failing. */
  doubt: string
  /** What else there is to say of rows that fail or are not settled, those together that say the same. */
  details: readonly Detail[]
  stops: { fired: readonly StopView[]; quiet: readonly StopView[] }
  /** The items that changed most for the worse; `more`: how many others did, where that is known. */
  worst: { items: readonly ItemView[]; more: number }
  /** Warnings and notices that nothing above has said. */
  notes: Result['notes']
  /** One thing to do. */
  next: string
}

/** Of one or more rows: a sentence or two. */
interface Detail {
  rows: readonly RowView[]
  text: string
}

/** Pure: the same result gives the same view. */
export function viewOf(result: Result, folder?: string): View {
  const rows = result.gates.map(row => viewRow(row, result.evidence?.alpha))
  const of = (standing: RowView['standing']) =>
    inOrder(
      rows.filter(row => row.standing === standing),
      result
    )
  const stops = result.stops.map(viewStop).filter(({ measured }) => measured)
  const fired = stops.filter(stop => stop.fired)
  const view = {
    headline: headlineOf(result),
    score: scoreOf(result),
    remarks: remarksOf(result),
    differs: differsOf(result),
    rows: { failing: of('failing'), open: of('open'), passing: of('passing'), aside: of('aside') },
    chance: chanceOf(result, of('failing'), Math.max),
    doubt: chanceOf(result, of('open'), Math.min),
    details: detailsOf([...of('failing'), ...of('open')]),
    stops: { fired, quiet: stops.filter(stop => !stop.fired) },
    worst: { items: itemsOf(result), more: Math.max(0, (result.worse_items ?? 0) - itemsOf(result).length) },
    next: nextOf(result, folder)
  }
  const why = whyOf(result, view)
  return { ...view, why, notes: notesOf(result, why) }
}

/** The score first, as it says most to most; what the manifest does not require last. */
function inOrder(rows: readonly RowView[], { not_required }: Result): RowView[] {
  const place = ({ id }: RowView) => (id === SCORE_ROW ? 0 : id in not_required ? 2 : 1)
  return rows.toSorted((a, b) => place(a) - place(b))
}

function whyOf(result: Result, { headline, rows, stops }: Pick<View, 'headline' | 'rows' | 'stops'>): string[] {
  const score = scoreSentence(result)
  const hard = stops.fired.map(stopSentence)
  const cause = causeOf(result)
  const why = oneLine(result.why, 400)
  // The decision's own sentence names rows and stops that the table shows with their numbers.
  const isShown = hard.length > 0 || rows.failing.length > 0 || rows.open.length > 0 || score !== ''
  const isSaid = LISTS_ROWS.includes(result.reason_code) && isShown
  const own = isSaid || `${headline}.` === why || `${headline}` === why ? [] : [why]
  return [...(score === '' ? [] : [score]), ...cause, ...hard, ...own]
}

/** Decisions whose sentence is a list of rows or stops. */
const LISTS_ROWS: readonly string[] = [
  'gate_failed',
  'hard_stop',
  'soft_stop',
  'warnings',
  'all_green',
  'pins_mismatch'
]

/** Null where there is no verdict too: figures that nothing may rest on are no headline. */
function goldRow({ gates, decision }: Result) {
  if (decision === 'error') return null
  const row = gates.find(({ row }) => row === SCORE_ROW)
  return row && row.baseline !== null && row.canary !== null ? viewRow(row) : null
}

function scoreOf(result: Result): string {
  const row = goldRow(result)
  if (row === null) return ''
  return row.baseline === row.canary
    ? `${row.canary} of 100 answers correct, as before`
    : `${row.canary} of 100 answers correct, was ${row.baseline}`
}

function scoreSentence(result: Result): string {
  const row = goldRow(result)
  if (row === null) return ''
  if (result.command === 'baseline') return `${row.canary} of 100 answers are correct.`
  return row.baseline === row.canary
    ? `${row.canary} of 100 answers are correct, before and now.`
    : `${row.canary} of 100 answers are correct; of the current version's, ${row.baseline}.`
}

/** `Hard stop, server errors: 71 of 162 requests, 43.8 %; over 1 % stops.` */
function stopSentence({ hard, name, counted, value, limit, why, isCount }: StopView): string {
  const share = counted === '' ? value : `${counted}, ${value}`
  const said = isCount ? why : `${share}; ${limit} ${hard ? 'stops' : 'holds'}.`
  return `${hard ? 'Hard stop' : 'Soft stop'}, ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${said}`
}

/** By rule, and only where the numbers leave no doubt: too little of the right text comes back, so retrieval broke. */
function causeOf({ gates }: Result): string[] {
  const coverage = gates.find(({ row, verdict }) => findRow(row)?.gold?.from === 'coverage' && verdict === 'fail')
  if (!coverage || coverage.baseline === null || coverage.canary === null) return []
  const { baseline, canary } = viewRow(coverage)
  return [`Retrieval broke: it finds ${canary} of the text that holds the answers, was ${baseline}.`]
}

function detailsOf(rows: readonly RowView[]): Detail[] {
  const details = new Map<string, RowView[]>()
  for (const row of rows.filter(({ detail }) => detail !== '')) {
    details.set(row.detail, [...(details.get(row.detail) ?? []), row])
  }
  return [...details].map(([text, rows]) => ({ rows, text }))
}

/** What holds of the rows that were tested, by the p of one of them: of those that fail the least sure. */
function chanceOf({ evidence }: Result, rows: readonly RowView[], one: (...p: number[]) => number): string {
  const tested = rows.flatMap(({ source }) => (source.p_adjusted === null ? [] : [source.p_adjusted]))
  if (tested.length === 0) return ''
  const said = sayChance(one(...tested), evidence?.alpha ?? 0.05)
  const isForEach = tested.length > 1 && one === Math.max
  return isForEach ? said.replace(/\.$/, ', for each that is tested.') : said
}

const REPORT_ONLY = 'Report only: the manifest says report_only, so this job exits 0 whatever is found.'

function remarksOf(result: Result): string[] {
  return result.report_only ? [REPORT_ONLY] : []
}

/** Rows that the manifest drops, each with its reason. */
export function droppedRows(result: Result, reasonLength: number): { label: string; reason: string }[] {
  return Object.entries(result.not_required).map(([row, reason]) => ({
    label: rowWords(row)?.name ?? oneLine(row, 80),
    reason: oneLine(reason, reasonLength)
  }))
}

/** Each once, warnings first, without what is said already. */
function notesOf({ notes, problems }: Result, why: readonly string[]): Result['notes'] {
  const said = new Set([...why, ...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)])
  const cleaned = notes.map(({ level, text }) => ({ level, text: oneLine(text, 500) }))
  const fresh = cleaned.filter(({ text }) => {
    if (text === '' || said.has(text)) return false
    said.add(text)
    return true
  })
  return [...fresh.filter(({ level }) => level === 'warning'), ...fresh.filter(({ level }) => level === 'notice')]
}

/** Names of rows on one line: `Correct answers, right passage found and 3 more`. */
export function namesOf(rows: readonly Pick<RowView, 'name'>[], most: number): string {
  const names = rows.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1))
  const shown = names.slice(0, most).join(', ')
  return capital(names.length > most ? `${shown} and ${names.length - most} more` : shown)
}

/** Facts for who looks closer: the command, how much was measured, the commit, the run. */
export function factsOf(result: Result): string[] {
  const { counts, run } = result
  const facts = [oneLine(result.command, 40), result.reason_code]
  if (result.phase !== null) facts.push(`phase ${oneLine(result.phase, 64)}`)
  if (result.next_phase !== null) facts.push(`next ${oneLine(result.next_phase, 64)}`)
  if (counts.planned > 0)
    facts.push(`${counts.measured} of ${counted(counts.planned, 'run')} measured, ${counted(counts.failed, 'error')}`)
  facts.push(...windowFacts(result.window))
  if (result.evaluated.sha !== null) facts.push(`commit ${oneLine(result.evaluated.sha, 12).replace('…', '')}`)
  if (run !== null) facts.push(`run ${oneLine(run.id, 24)}, attempt ${run.attempt}`)
  return facts
}

const windowSchema = z.object({
  requests: z.object({ baseline: z.number(), canary: z.number() }),
  from: z.string().nullable(),
  to: z.string().nullable()
})

/** How many requests a live window held, and when. */
function windowFacts(window: Result['window']): string[] {
  const seen = windowSchema.safeParse(window)
  if (!seen.success) return []
  const { requests, from, to } = seen.data
  const when = from === null || to === null ? [] : [`window ${oneLine(from, 24)} to ${oneLine(to, 24)}`]
  return [`${counted(requests.canary, 'request')} of the new version, ${requests.baseline} of the current one`, ...when]
}

/** What was evaluated against what, as term and text. */
export function originsOf(result: Result): [string, string][] {
  const { evaluated, baseline_source: source, evidence } = result
  const origins: [string, string | null][] = [
    ['started', result.started_at],
    ['finished', result.finished_at],
    [
      'baseline',
      source && `${BASELINE_KINDS[source.kind]}, ${age(source.created_at, result.finished_at)} (${source.created_at})`
    ],
    [
      'evidence',
      evidence && `${EVIDENCE[evidence.gold]}, alpha ${evidence.alpha}, embedder ${oneLine(evidence.embedder, 80)}`
    ],
    ['commit', evaluated.sha],
    ['manifest', evaluated.manifest],
    ['gold set', evaluated.gold],
    ['baseline digest', evaluated.baseline],
    ['baseline pins', evaluated.pins_baseline],
    ['canary pins', evaluated.pins_canary]
  ]
  return origins.flatMap(([term, text]): [string, string][] => (text === null ? [] : [[term, oneLine(text, 120)]]))
}

const BASELINE_KINDS = { artifact: 'an artifact', file: 'a file', measured_now: 'measured in this run' } as const

const EVIDENCE = {
  set: 'did this gold set change',
  population: 'did questions like these change',
  estimate: 'the bare estimate decides'
} as const
