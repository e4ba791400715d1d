import { nearest } from '../model/nearest.js'
import { REASON_CODES, type ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { ROW_IDS, ROWS, type RowId } from '../model/rows.js'
import { STOP_IDS, STOPS, type StopId } from '../model/stops.js'
import { ROW_WORDS, STOP_WORDS } from '../model/words.js'
import { oneLine } from './escape.js'
import { headlineOf } from './headline.js'
import { block, wrap } from './lines.js'
import { nextOf } from './next.js'
import { sayTarget } from './numbers.js'
import { capital, pagesOf, viewRow, viewStop } from './row-view.js'
import { VERDICT_WORDS } from './words.js'

/** What a row, a stop or a reason means, and what it came to in a result: plain text. */

type Named = { kind: 'row'; id: RowId } | { kind: 'stop'; id: StopId } | { kind: 'reason'; id: ReasonCode }

const WIDTH = 80
const LONGEST = 600

/** What the name means; `near` where there is none, the nearest name or null. Ids and plain names will do. */
export function findNamed(said: string): Named[] | { near: string | null } {
  const wanted = plain(said)
  const rows = ROW_IDS.filter(id => [id, ROW_WORDS[id].name].some(name => plain(name) === wanted))
  const stops = STOP_IDS.filter(id =>
    [id, id.replace(/^(stop|soft)_/, ''), STOP_WORDS[id].name].some(name => plain(name) === wanted)
  )
  const reasons = REASON_CODES.filter(id => plain(id) === wanted)
  const found: Named[] = [
    ...rows.map(id => ({ kind: 'row', id }) as const),
    ...stops.map(id => ({ kind: 'stop', id }) as const),
    ...reasons.map(id => ({ kind: 'reason', id }) as const)
  ]
  if (found.length > 0) return found
  const names = [...ROW_IDS, ...STOP_IDS, ...REASON_CODES, ...ROW_IDS.map(id => ROW_WORDS[id].name)]
  const within = names.find(name => wanted.length > 3 && plain(name).includes(wanted))
  return { near: nearest(said, names) ?? within ?? null }
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** `result`: the last one, and where it lies; null where there is none. `blank`: a result that says nothing. */
export function explain(named: Named, last: { result: Result; file: string } | null, blank: Result): string[] {
  if (named.kind === 'row') return explainRow(named.id, last)
  if (named.kind === 'stop') return explainStop(named.id, last)
  const isLast = last?.result.reason_code === named.id
  const result = isLast ? last.result : { ...blank, reason_code: named.id }
  return [
    ...wrap(`${named.id}: ${headlineOf(result)}.`, WIDTH),
    ...(isLast
      ? ['', `In ${last.file} (${last.result.command}):`, ...block(oneLine(last.result.why, LONGEST), WIDTH, 2)]
      : []),
    '',
    ...wrap(`What to do: ${nextOf(result, folderOf(last))}`, WIDTH)
  ]
}

/** Where the last result lies; its own default where there is none. */
function folderOf(last: { file: string } | null): string | undefined {
  if (last === null) return undefined
  const end = last.file.lastIndexOf('/')
  return end < 0 ? '.' : last.file.slice(0, end)
}

function explainRow(id: RowId, last: { result: Result; file: string } | null): string[] {
  const { unit, op, target, page } = ROWS[id]
  const { name, meaning } = ROW_WORDS[id]
  const found = last?.result.gates.find(({ row }) => row === id)
  const asked =
    target === null
      ? []
      : block(`Target: ${sayTarget(op, target, unit)}, unless the manifest says otherwise (targets.${id}).`, WIDTH, 2)
  return [
    `${capital(name)} (${id})`,
    ...block(meaning, WIDTH, 2),
    ...(found ? [] : asked),
    ...(last && found ? inResult(viewRow(found, last.result.evidence?.alpha), last) : absent(last, 'row')),
    '',
    ...more(ROW_WORDS[id], [page])
  ]
}

function inResult(row: ReturnType<typeof viewRow>, { result, file }: { result: Result; file: string }): string[] {
  const { glyph, text } = VERDICT_WORDS[row.verdict]
  return [
    '',
    `In ${file} (${result.command} of ${result.name ?? 'no name'}, ${result.finished_at.slice(0, 16).replace('T', ' ')} UTC):`,
    `  ${glyph} ${text}`,
    `  current version ${row.baseline}, new version ${row.canary}${row.change === '–' ? '' : `, change ${row.change}`}; target: ${row.target}`,
    ...(row.range === '' ? [] : [`  what it may really be: ${row.range}`]),
    ...block(oneLine(row.why, LONGEST), WIDTH, 2)
  ]
}

function explainStop(id: StopId, last: { result: Result; file: string } | null): string[] {
  const { unit, op, limit, hard, pages } = STOPS[id]
  const { name, meaning } = STOP_WORDS[id]
  const found = last?.result.stops.find(({ row }) => row === id)
  const view = found && viewStop(found)
  const does = hard ? 'sends all users back to the current version' : 'holds the rollout where it is'
  return [
    `${capital(name)} (stop rule ${id})`,
    ...block(meaning, WIDTH, 2),
    `  It fires ${sayTarget(op, limit, unit)}, and ${does}.`,
    ...(last && view
      ? [
          '',
          `In ${last.file} (${last.result.command}):`,
          `  ${view.fired ? '✗ it fired' : view.measured ? '✓ quiet' : '- not measured'}: ${view.value}${view.counted === '' ? '' : `, ${view.counted}`}`,
          ...(view.why === 'Quiet.' ? [] : block(oneLine(view.why, LONGEST), WIDTH, 2))
        ]
      : absent(last, 'stop rule')),
    '',
    ...more(STOP_WORDS[id], pages)
  ]
}

function absent(last: { file: string } | null, what: string): string[] {
  return [
    '',
    ...wrap(
      last ? `${last.file} has no such ${what}.` : 'There is no result yet: with one, this says what it came to.',
      WIDTH
    )
  ]
}

function more(words: { name: string }, map: readonly string[]): string[] {
  const pages = pagesOf(words, map).map(({ url }) => `  ${url}`)
  return ['How to fix it:', ...pages, 'What it measures, and how it is judged: docs/measures.md, docs/verdicts.md']
}

/** The last result as a whole: the verdict, what fails, and what to do. */
export function explainAll({ result, file }: { result: Result; file: string }): string[] {
  const rows = result.gates.map(row => viewRow(row))
  const shown = rows.filter(({ standing }) => standing === 'failing' || standing === 'open')
  const fired = result.stops.filter(({ fired }) => fired).map(viewStop)
  return [
    ...wrap(`${headlineOf(result)}.`, WIDTH),
    `  ${file}: ${result.command}, ${result.reason_code}`,
    ...block(oneLine(result.why, LONGEST), WIDTH, 2),
    ...(shown.length + fired.length > 0 ? [''] : []),
    ...fired.map(({ id, name, value }) => `  ✗ ${name}: ${value}  (explain ${id})`),
    ...shown.map(
      ({ id, name, verdict, baseline, canary }) =>
        `  ${VERDICT_WORDS[verdict].glyph} ${name}: ${baseline} → ${canary}  (explain ${id})`
    ),
    '',
    ...wrap(`What to do: ${nextOf(result, folderOf({ file }))}`, WIDTH)
  ]
}
