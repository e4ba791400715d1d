import { placeholdersIn } from '../manifest/placeholders.js'
import type { Answered } from './ask.js'
import { isBlank } from './blank.js'
import { LONGEST_SAID } from './conversation.js'
import { deltaS, type Embedder } from './embed.js'
import type { Grade } from './grader.js'
import type { Grading } from './grading.js'
import { isToolLoop } from './lambda.js'
import { comparePins } from './pins.js'
import { armOfRole, type GoldManifest, type PlannedRun } from './plan.js'
import { compileReply, type Reply } from './reply.js'
import { citationHit, coverage, rankMeasures } from './retrieval.js'
import { nothingSeen, type Row } from './row.js'
import { runId } from './rows-file.js'
import { openScoring, type ScoringAround } from './scoring.js'
import type { KeepSnippets } from './snippets.js'

const SHOWN_ANSWER = 500
const SHOWN_SNIPPETS = 10
const SHOWN_ID = 200

/** Turns what came of a run into its row. Throws what the embedder throws. */
type Measure = (run: PlannedRun, answered: Answered) => Promise<Row>

interface MeasureAround extends ScoringAround {
  /** Told where something was found in a reply. */
  saw?: (run: PlannedRun, found: ReadonlySet<string>) => void
  grade?: Grade | undefined
  /** Keeps the texts that were retrieved, for people; without it rows hold their ids alone. */
  keep?: KeepSnippets | undefined
}

type Deltas = Pick<Row, 'delta_s' | 'delta_s_anchor'>

/** All measures of one run (docs/runbook.md §4), with everything that can be prepared once prepared. */
export function compileMeasure(manifest: GoldManifest, embedder: Embedder, around: MeasureAround = {}): Measure {
  const readReply = compileReply(manifest)
  const { contract } = manifest.response
  const tellsSpans = !contract || (contract.includes('section_id') && contract.includes('offsets'))
  const score = openScoring(manifest.gold.refusal, around)
  const isSent = sendsHistory(manifest)
  return async (run, answered) => {
    if (!answered.reply) return errorRow(run, answered)
    const reply = await readReply(answered.reply.body, answered.reply.headers)
    around.saw?.(run, reply.found)
    const { item } = run
    const citation_hit = citationHit(reply.citations, reply.retrieved, item)
    const cited = reply.citations.length > 0
    const tool_loop = isToolLoop(reply.tool_calls)
    const scored = await score(item, { answer: reply.answer, cited, citation_hit, tool_loop })
    const isGraded = around.grade && isGradable(run, reply.answer, scored.refusal)
    const graded = isGraded ? await around.grade!(runId(run), gradingOf(run, reply.answer)) : undefined
    return {
      ...identity(run, answered),
      error: null,
      drift: [...reply.drift],
      ...comparePins(manifest.arms[armOfRole(run.role)].pins, reply.pins),
      citation_hit,
      cited,
      ...scored,
      ...(await deltas(run, reply, embedder, manifest.response.delta_s !== null)),
      coverage: tellsSpans ? coverage(reply.retrieved, item) : null,
      ...rankMeasures(reply.retrieved, item),
      tool_calls: reply.tool_calls.length,
      tool_failures: reply.tool_calls.filter(call => !call.ok).length,
      tool_retries: reply.tool_calls.reduce((sum, call) => sum + call.retries, 0),
      tool_loop,
      latency_ms: answered.latency_ms,
      ...(typeof answered.first_token_ms === 'number' && { first_token_ms: answered.first_token_ms }),
      retrieve_ms: reply.retrieve_ms,
      rerank_ms: reply.rerank_ms,
      reason_ms: reply.reason_ms,
      input_tokens: reply.input_tokens,
      output_tokens: reply.output_tokens,
      cost_usd: reply.cost_usd,
      answer: firstOf(reply.answer, SHOWN_ANSWER),
      ...(isSent && run.followed && reply.answer.length > SHOWN_ANSWER
        ? { answer_whole: firstOf(reply.answer, LONGEST_SAID) }
        : {}),
      retrieved: reply.retrieved
        .flatMap(snippet => snippet.snippet_id ?? [])
        .slice(0, SHOWN_SNIPPETS)
        .map(id => firstOf(id, SHOWN_ID)),
      ...(around.keep && {
        citations: reply.citations.slice(0, SHOWN_SNIPPETS).map(id => firstOf(id, SHOWN_ID)),
        snippets: around.keep(reply.retrieved)
      }),
      ...(graded && { graded })
    }
  }
}

/** A refusal, a blank answer and an answer where none is due need no grader, nor do runs that tell of latency alone. */
function isGradable({ item, role }: PlannedRun, answer: string, refusal: boolean): boolean {
  return item.answerable && role !== 'interleaved' && !refusal && !isBlank(answer)
}

function gradingOf({ item, question }: PlannedRun, answer: string): Grading {
  const { qid, gold_claim_substr: claims, anchor = null } = item
  return { qid, question, answer: firstOf(answer, LONGEST_SAID), claims, anchor }
}

function sendsHistory({ request }: Pick<GoldManifest, 'request'>): boolean {
  const sent = placeholdersIn(request.body)
  return sent.has('history') || sent.has('messages')
}

function identity(run: PlannedRun, { started_at, statuses }: Answered) {
  const { role, qid, phrasing, seed } = run
  return { schema_version: 1 as const, role, qid, phrasing, seed, started_at, statuses }
}

/** ΔS(question, retrieved), or the service's own where the manifest asks for it, and ΔS(retrieved, anchor). */
async function deltas(run: PlannedRun, reply: Reply, embedder: Embedder, ownDeltaS: boolean): Promise<Deltas> {
  const texts = reply.retrieved.flatMap(({ text }) => (text === null || isBlank(text) ? [] : [text]))
  const isBare = reply.retrieved.every(({ text }) => text !== null && isBlank(text))
  const { anchor } = run.item
  const [question, anchored, ...snippets] = await embedder.embed([run.question, anchor ?? '', ...texts])
  return {
    delta_s: ownDeltaS ? (isBare ? null : reply.delta_s) : deltaS([question!], snippets),
    delta_s_anchor: anchor === undefined ? null : deltaS(snippets, [anchored!])
  }
}

/** A run without a reply: it solves nothing, and what was not seen is not measured. */
function errorRow(run: PlannedRun, answered: Answered): Row {
  return {
    ...identity(run, answered),
    error: answered.error && { kind: answered.error.kind, message: firstOf(answered.error.message, SHOWN_ANSWER) },
    drift: [],
    pins: null,
    pins_seen: null,
    refusal: false,
    contains_claim: false,
    citation_hit: false,
    cited: false,
    solved: false,
    delta_s: null,
    delta_s_anchor: null,
    coverage: null,
    lambda: '←',
    ...nothingSeen(),
    latency_ms: null
  }
}

/** Whether a row holds no more than the beginning of its answer. */
export const isCut = ({ answer }: Pick<Row, 'answer'>) => answer.length >= SHOWN_ANSWER - 1 && answer.endsWith('…')

/** At most that many characters, cut between code points. */
function firstOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
