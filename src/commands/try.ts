import { compileAsk } from '../gold/ask.js'
import { openEmbedder } from '../gold/embedder.js'
import { fieldLines, foundFields } from '../gold/found-fields.js'
import type { GoldItem } from '../gold/item.js'
import { compileMeasure } from '../gold/measure.js'
import type { PlannedRun } from '../gold/plan.js'
import type { Row } from '../gold/row.js'
import { newNonce } from '../gold/session.js'
import { guardOf } from '../manifest/guard.js'
import { counted } from '../model/counted.js'
import { flagError } from '../model/errors.js'
import { suggestion } from '../model/nearest.js'
import { type Conclusion, EXIT } from '../model/reasons.js'
import type { Http, World } from '../model/world.js'
import { evaluatedOf, startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { text } from './flag-kinds.js'
import { pinsHeader } from './init-files.js'
import { type Inputs, loadInputs } from './inputs.js'
import type { Outcome } from './outcome.js'
import { manifest } from './shared-flags.js'

export const description = {
  summary: 'ask each version one question; show what was found',
  topic: 'begin',
  examples: ['rollout-gate try', 'rollout-gate try --qid refund-window'],
  flags: {
    manifest,
    qid: text('QID', { meaning: 'which question; else the first that has an answer' })
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

const ARMS = [
  ['baseline', 'baseline_1'],
  ['canary', 'canary']
] as const

interface Tried {
  lines: string[]
  row: Row
  /** Fields that the gate can't do without, and that are not in the reply. */
  missing: string[]
  /** Of those, lists that are there and have no entry: `retrieved`, `citations`. */
  empty: string[]
}

/** One request to each arm, no more: what a whole gate would find, before it is paid for. */
export async function tryOne(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'try')
  const inputs = await loadInputs(world, options.manifest)
  const item = itemOf(inputs, options.qid)
  const http = world.http(guardOf(inputs.manifest))
  const tried: Tried[] = []
  try {
    for (const [arm, role] of ARMS) tried.push(await tryArm(world, inputs, http, { arm, role, item }))
  } finally {
    await http.close()
  }
  const failed = tried.filter(({ row }) => row.error !== null)
  const cost = tried.reduce((sum, { row }) => sum + (row.cost_usd ?? 0), 0)
  const { next, verdict } = conclusionOf(inputs, item, tried)
  const lines = [
    `${item.qid}: ${oneLine(item.question)}`,
    ...tried.flatMap(({ lines }) => ['', ...lines]),
    '',
    ...(cost > 0 ? [`It cost $${cost.toPrecision(2)} for ${counted(tried.length, 'request')}.`] : []),
    `Next: ${next}`,
    ''
  ]
  const result = conclude(verdict, {
    name: inputs.manifest.name,
    evaluated: evaluatedOf(inputs.manifest, { gold: inputs.gold.digest }),
    counts: { planned: tried.length, measured: tried.length - failed.length, failed: failed.length }
  })
  return { result, text: lines.join('\n'), uploads: [], publish: false }
}

/** What comes of both replies, and the one thing to do. */
function conclusionOf(inputs: Inputs, item: GoldItem, tried: readonly Tried[]): { next: string; verdict: Conclusion } {
  const { file, arms } = inputs.manifest
  const failure = tried.find(({ row }) => row.error !== null)?.row.error
  const missing = [...new Set(tried.flatMap(each => each.missing))]
  const empty = [...new Set(tried.flatMap(each => each.empty))]
  if (failure)
    return {
      next: 'mend what is said above, then try again.',
      verdict: { decision: 'error', reason: 'service_unreachable', exit: EXIT.unmeasurable, why: failure.message }
    }
  if (missing.length > 0) {
    const why = `Not found in the replies: ${missing.join(', ')}.`
    return {
      next: missing.includes('response.pins')
        ? `let each reply show its pins, as the header ${pinsHeader(arms.baseline.pins)}`
        : `say in ${file} where ${missing.join(', ')} ${missing.length === 1 ? 'stands' : 'stand'}; rollout-gate try shows it again.`,
      verdict: { decision: 'error', reason: 'manifest_invalid', exit: EXIT.invalid, why }
    }
  }
  if (empty.length > 0 && item.answerable) {
    const why = `The list at ${empty.join(' and at ')} is empty, so what the gate needs was not seen.`
    return {
      next: 'see why the service finds nothing for this question, or try another: rollout-gate try --qid QID',
      verdict: { decision: 'error', reason: 'not_measured', exit: EXIT.unmeasurable, why }
    }
  }
  const unseen = empty.length > 0 ? ' No passage was retrieved, so their fields were not seen here.' : ''
  const why = `Both versions answer, and everything that is needed was found.${unseen}`
  return {
    next: nextAfter(inputs, item, tried),
    verdict: { decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }
  }
}

/** Where it answers what nothing answers, how it refuses may not be known yet. */
function nextAfter({ manifest }: Inputs, { answerable }: GoldItem, tried: readonly Tried[]): string {
  const said = tried.find(({ row }) => !answerable && !row.refusal)?.row.answer
  const refusal = said && JSON.stringify(beginningOf(oneLine(said)))
  return refusal
    ? `if this is how it refuses, write into ${manifest.file}, under gold: refusal: [${refusal}]. Else it answers what it can't know.`
    : 'rollout-gate baseline, then rollout-gate gate --baseline out/baseline.json --out out/gate'
}

function itemOf({ gold }: Inputs, qid: string | undefined): GoldItem {
  if (qid === undefined) return gold.items.find(({ answerable }) => answerable) ?? gold.items[0]!
  const item = gold.items.find(item => item.qid === qid)
  if (item) return item
  throw flagError(
    `--qid ${qid}: no such item in ${gold.file}${suggestion(
      qid,
      gold.items.map(item => item.qid)
    )}`
  )
}

async function tryArm(
  world: World,
  { manifest }: Inputs,
  http: Http,
  { arm, role, item }: { arm: 'baseline' | 'canary'; role: Row['role']; item: GoldItem }
): Promise<Tried> {
  const { clock, signal } = world
  const door = { http, lane: { turn: <T>(attempt: () => Promise<T>) => attempt() } }
  const once = { ...manifest, request: { ...manifest.request, retries: 0 } }
  const ask = compileAsk({ manifest: once, arm, door, clock, signal, nonce: newNonce() })
  const { history = [] } = item
  const run: PlannedRun = {
    role,
    item,
    qid: item.qid,
    question: item.question,
    phrasing: 0,
    seed: manifest.gold.seeds[0]!,
    session: `try ${role}`
  }
  const answered = await ask({ ...run, history })
  // ΔS is not shown here: an embedder that costs is not asked.
  const embedder = await openEmbedder({ provider: 'hashing' }, { http, clock, signal, folder: '' })
  const row = await compileMeasure(manifest, embedder)(run, answered)
  const heading = `${arm} at ${new URL(manifest.arms[arm].url).host}`
  if (!answered.reply) return { row, missing: [], empty: [], lines: [heading, `  ✗ ${row.error!.message}`] }
  const { fields } = await foundFields(manifest, answered.reply)
  const lines = [
    `${heading}, ${Math.round(answered.latency_ms ?? 0)} ms`,
    ...fieldLines(fields),
    ...judged(row, item),
    ...pinLines(row)
  ]
  const lacking = fields.filter(({ isFound, optional, name }) => !isFound && !optional && !isRefused(row, item, name))
  const named = (isEmpty: boolean) =>
    lacking.filter(field => field.isEmpty === isEmpty).map(({ name }) => `response.${name}`)
  return { row, missing: named(false), empty: named(true).filter(name => !name.startsWith('response.snippet.')), lines }
}

/** A right refusal cites nothing. */
const isRefused = ({ refusal }: Row, { answerable }: GoldItem, name: string) =>
  name === 'citations' && (refusal || !answerable)

function judged(row: Row, item: GoldItem): string[] {
  const why = [
    item.answerable && item.gold_claim_substr.length > 0 && !row.contains_claim
      ? 'the expected text is not in the answer'
      : '',
    item.answerable && row.refusal ? 'it refuses' : '',
    item.answerable && !row.citation_hit && (item.target || item.targets || item.gold_citations.length > 0)
      ? 'no citation of the right passage'
      : '',
    !item.answerable && !row.refusal
      ? `a refusal is right here, and this is none of gold.refusal: ${JSON.stringify(oneLine(row.answer).slice(0, 80))}`
      : ''
  ].filter(text => text !== '')
  const covered = row.coverage === null ? '' : `; right passage retrieved: ${(100 * row.coverage).toFixed(0)} %`
  return [
    row.solved
      ? `  ✓ correct by the gold set${covered}`
      : `  ✗ not correct by the gold set: ${why.join(', ') || 'see the fields above'}${covered}`
  ]
}

function pinLines({ pins, pins_seen }: Row): string[] {
  if (pins !== 'mismatch') return []
  const seen = Object.entries(pins_seen ?? {}).map(([name, value]) => `${name}=${oneLine(value)}`)
  return [`  ✗ it runs other pins than the manifest says: ${seen.join(', ')}`]
}

/** Whole words, as many as tell a refusal from an answer. */
const beginningOf = (text: string) => (text.length > 40 ? text.slice(0, 41).replace(/\s+\S*$/, '') : text).trim()

const oneLine = (text: string) => text.slice(0, 200).replace(/[\p{C}\s]+/gu, ' ')
