import { join, resolve } from 'node:path'
import { whyNot } from '../gold/check-items.js'
import type { GoldItem } from '../gold/item.js'
import { armOfRole } from '../gold/plan.js'
import type { Row } from '../gold/row.js'
import { readRowsFile } from '../gold/rows-file.js'
import { counted } from '../model/counted.js'
import { flagError, InputError } from '../model/errors.js'
import { suggestion } from '../model/nearest.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { oneLine } from '../report/escape.js'
import { block } from '../report/lines.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { plainText } from './flag-kinds.js'
import { loadInputs, shownPath } from './inputs.js'
import { from, lastResult } from './last-result.js'
import type { Outcome } from './outcome.js'
import { manifest } from './shared-flags.js'

export const description = {
  summary: 'show every try of a gold question, and why it failed',
  topic: 'see',
  examples: ['rollout-gate show refund-window', 'rollout-gate show refund-window --from out/gate'],
  flags: {
    qid: plainText('QID', { meaning: 'the question' }),
    from,
    manifest: { ...manifest, meaning: 'where the gold set is named (default rollout.yml)' }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

const WIDTH = 80
const ARMS = [
  ['canary', 'new version'],
  ['baseline', 'current version']
] as const

/** Answers from rows.jsonl of the last run; the gold set tells what was expected, where it can be read. */
export async function show(world: World, { qid, from, manifest }: Options): Promise<Outcome> {
  const file = join(resolve(world.cwd, from), 'rows.jsonl')
  const read = readRowsFile(file)
  if (!read) throw flagError(`no rows.jsonl in ${from}; run rollout-gate gate, or say where it went with --from DIR`)
  const known = [...new Set(read.rows.map(row => row.qid))]
  if (qid === undefined)
    throw flagError(
      `show: expected the qid of a question${suggestion('', known)}, such as rollout-gate show ${known[0] ?? 'QID'}`
    )
  const rows = read.rows.filter(row => row.qid === qid)
  if (rows.length === 0)
    throw flagError(`${qid.slice(0, 80)}: no such question in ${shownPath(world, file)}${suggestion(qid, known)}`)
  const item = await itemOf(world, manifest, qid)
  const last = await lastResult(world, from)
  const worse = last?.result.worst.find(each => each.qid === qid)
  const lines = [
    ...(item ? block(`${qid}: ${oneLine(item.question, 400)}`, WIDTH, 0) : [qid]),
    ...(item ? expected(item) : []),
    ...(worse ? [`  ${oneLine(worse.what, 200)}`] : []),
    ...ARMS.flatMap(([arm, name]) => {
      const own = rows.filter(row => armOfRole(row.role) === arm)
      if (own.length === 0) return []
      const solved = own.filter(row => row.solved).length
      return [
        '',
        `${name}: correct in ${solved} of ${counted(own.length, 'try')}`,
        ...own.flatMap(row => tryLines(row, item))
      ]
    }),
    ''
  ]
  const why = `${qid}: ${rows.filter(row => row.solved).length} of ${counted(rows.length, 'try')} correct.`
  const result = startResult(world, 'show')({ decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }, {})
  return { result, text: lines.join('\n'), uploads: [], publish: false }
}

/** Null where the manifest or the gold set can't be read here, or has the question no more. */
async function itemOf(world: World, manifest: string, qid: string): Promise<GoldItem | null> {
  try {
    const { gold } = await loadInputs(world, manifest)
    return gold.items.find(item => item.qid === qid) ?? null
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function expected({ answerable, gold_claim_substr: claims, target }: GoldItem): string[] {
  if (!answerable) return ['  The sources have no answer: a refusal is right.']
  const texts = claims.map(claim => JSON.stringify(oneLine(claim, 60)))
  return [
    ...(texts.length > 0 ? block(`Expected in the answer: ${texts.join(' or ')}.`, WIDTH, 2) : []),
    ...(target ? [`  The answer is in ${oneLine(target.section_id, 60)}, ${target.offsets.join(' to ')}.`] : [])
  ]
}

function tryLines(row: Row, item: GoldItem | null): string[] {
  const wording = row.phrasing === 0 ? 'as written' : `paraphrase ${row.phrasing}`
  const why = row.solved ? '' : `: ${reasonsOf(row, item).join(', ')}`
  const said = row.error ? oneLine(row.error.message, 300) : oneLine(row.answer, 300) || '(no text)'
  return [
    `  ${row.solved ? '✓ correct' : '✗ not correct'} (${wording}, seed ${row.seed})${why}`,
    ...block(said, WIDTH, 4),
    ...(row.retrieved.length > 0
      ? block(`retrieved: ${row.retrieved.map(id => oneLine(id, 60)).join(', ')}`, WIDTH, 4)
      : [])
  ]
}

/** Without the item, what the row itself tells. */
function reasonsOf(row: Row, item: GoldItem | null): string[] {
  if (item) return whyNot(item, row)
  return row.error ? [`no reply: ${row.error.kind}`] : row.refusal ? ['it refuses'] : ['not solved']
}
