import { deltaS, type Embedder } from '../src/gold/embed.js'
import type { GoldItem } from '../src/gold/item.js'
import { compileMeasure } from '../src/gold/measure.js'
import type { GoldManifest } from '../src/gold/plan.js'
import { isRelevant } from '../src/gold/retrieval.js'
import type { Row } from '../src/gold/row.js'
import { digestOf } from '../src/model/digest.js'
import type { RequestRow } from '../src/window/record.js'
import { parseJson } from './loopback.js'
import type { reply } from './service.js'
import type { Passed } from './splitter.js'

/** Writes down what came through the splitter: a row of the request log (docs/live-window.md). */
type RowOf = (passed: Passed) => Promise<RequestRow>

interface RowOptions {
  manifest: GoldManifest
  /** The gold item of a question, in any phrasing: what the demo's users ask is known. */
  itemOf: (question: string) => GoldItem | undefined
  embedder: Embedder
}

type Reply = ReturnType<typeof reply>

/** Measured as the gate measures its gold runs, by the same functions. What came before measures the same. */
export function compileRow({ manifest, itemOf, embedder }: RowOptions): RowOf {
  const measure = compileMeasure(manifest, embedder)
  const known = new Map<string, Promise<Row>>()

  const measured = (passed: Passed, item: GoldItem, question: string, body: Reply) => {
    const { answer, citations, retrieved, tool_calls } = body
    const snippets = retrieved.map(snippet => snippet.snippet_id)
    const key = JSON.stringify([passed.arm, question, answer, citations, snippets, tool_calls])
    const found = known.get(key)
    if (found) return found
    const role = passed.arm === 'canary' ? ('canary' as const) : ('baseline_1' as const)
    const run = { qid: item.qid, phrasing: 0, seed: 0, session: '', role, item, question }
    const came = { started_at: '', statuses: [200], seen: true, error: null, latency_ms: null }
    const row = measure(run, { ...came, reply: { body, headers: {} } })
    known.set(key, row)
    return row
  }
  return async passed => {
    const row = identity(passed)
    const { question } = JSON.parse(passed.body) as { question: string }
    const item = itemOf(question)
    if (passed.status !== 200 || item === undefined) return row
    const body = JSON.parse(passed.text) as Reply
    const figures = await measured(passed, item, question, body)
    return {
      ...row,
      ...body.timings,
      delta_s_question_retrieved: figures.delta_s,
      delta_s_retrieved_anchor: figures.delta_s_anchor,
      delta_s_prod_shadow: await apart(embedder, passed, body),
      lambda_retrieve: item.answerable ? foundLambda(item, body) : figures.lambda,
      lambda_reason: figures.lambda,
      coverage: figures.coverage,
      tool_calls: figures.tool_calls,
      tool_failures: figures.tool_failures,
      tool_loop: figures.tool_loop,
      solved: figures.solved,
      cost_usd: body.cost_usd,
      pins: { ...body.pins }
    }
  }
}

function identity({ id, at, arm, status, latencyMs, user, mirrored }: Passed) {
  return {
    ts: new Date(at).toISOString(),
    request_id: id,
    arm,
    status,
    latency_ms: latencyMs,
    // Nobody needs to know who it was.
    user_key: digestOf(user).slice('sha256:'.length, 24),
    req_hash: id,
    mirrored
  }
}

/** λ at the retrieve step: whether what answers the question was found. */
function foundLambda(item: GoldItem, { retrieved }: Reply): '→' | '×' {
  const found = retrieved.some(({ snippet_id, section_id, offsets, text }) => {
    const [start, end] = offsets
    return isRelevant({ snippet_id, section_id, offsets: [start!, end!], text, complete: true }, item)
  })
  return found ? '→' : '×'
}

/** ΔS between the user's answer and the copy's; null for what is no copy. */
async function apart(embedder: Embedder, { served }: Passed, { answer }: Reply): Promise<number | null> {
  const production = served === null ? undefined : (parseJson(served) as Partial<Reply> | undefined)
  if (production?.answer === undefined) return null
  const [a, b] = await embedder.embed([production.answer, answer])
  return deltaS([a!], [b!])
}
