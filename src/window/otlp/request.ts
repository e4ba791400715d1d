import type { RequestRow } from '../record.js'
import { HEALTH_ROUTES } from './names.js'
import { factOf, numberOf, type Span, textOf } from './spans.js'

/** One request out of the spans of one trace that belong to one arm. */

export interface TraceRequest {
  row: RequestRow
  /** Tokens of the innermost model calls: what a request is paid for. Embeddings are not in it. */
  tokens: { prompt: number; completion: number }
  model: string | null
}

/**
 * - `request`: a request that ended, or whose root never came: then it counts as failed without a reply.
 * - `not a request`: a health check, or a trace that does not begin with what serves one, such as the building of an index.
 */
type Reading = { kind: 'request'; request: TraceRequest; cut: boolean } | { kind: 'not a request' }

/** How many calls of one request, or same calls running, are a loop (docs/runbook.md §9). */
const LOOP_CALLS = 25
const LOOP_SAME = 3

export interface Naming {
  arm: string
  /** An attribute that is true on copies of requests, which users do not see. */
  mirrored?: string | undefined
  /** Routes that are no requests of users, beside the usual health checks. */
  ignored: readonly string[]
}

/** Reads the spans of a trace, each once, in any order. */
export function readTrace(spans: readonly Span[], { arm, mirrored, ignored }: Naming): Reading {
  const tree = treeOf(spans)
  const root = rootOf(spans, tree)
  if (root !== null && !servesRequest(root, ignored)) return { kind: 'not a request' }
  const first = root ?? spans.reduce((a, b) => (b.start < a.start ? b : a))
  const last = root?.end ?? Math.max(...spans.map(({ end }) => end))
  const fact = (name: 'session' | 'user') => textIn([...(root ? [root] : []), ...spans], name)
  const of = (role: Span['role']) => spans.filter(span => span.role === role)
  const tools = outermost(of('tool'), tree).sort((a, b) => a.start - b.start)
  const copied = mirrored !== undefined && spans.some(span => isTrue(attributeOf(span, mirrored)))
  const row: RequestRow = {
    ts: first.start,
    request_id: first.trace,
    arm,
    status: root === null ? 0 : statusOf(root),
    latency_ms: last - first.start,
    session_id: fact('session'),
    user_key: fact('user'),
    ...durations({
      retrieve_ms: outermost(of('retriever'), tree),
      rerank_ms: outermost(of('reranker'), tree),
      reason_ms: outermost(of('model'), tree)
    }),
    tool_calls: tools.length,
    tool_failures: tools.filter(({ failed }) => failed).length,
    tool_loop: tools.length > LOOP_CALLS || longestRun(tools.map(callOf)) >= LOOP_SAME,
    ...(copied && { mirrored: true })
  }
  const paid = innermost(of('model'), tree)
  const sum = (name: 'promptTokens' | 'completionTokens') =>
    paid.reduce((total, span) => total + (numberOf(factOf(span.attributes, name)) ?? 0), 0)
  const tokens = { prompt: sum('promptTokens'), completion: sum('completionTokens') }
  const model = textIn(paid.toReversed(), 'model')
  return { kind: 'request', request: { row, tokens, model }, cut: root === null }
}

/** Retrievers that stand within no other: inner ones saw passages that the outer one dropped. */
export function outermostRetrievers(spans: readonly Span[]): Span[] {
  return outermost(
    spans.filter(({ role }) => role === 'retriever'),
    treeOf(spans)
  )
}

/** An attribute of the span itself, else of its process. */
export function attributeOf(span: Span, name: string): unknown {
  return span.attributes[name] ?? span.resource[name]
}

/** Parents that are there, by the id of the child. */
type Tree = ReadonlyMap<string, Span>

function treeOf(spans: readonly Span[]): Tree {
  const byId = new Map(spans.map(span => [span.id, span]))
  return new Map(
    spans.flatMap(({ id, parent }) => (parent !== null && byId.has(parent) ? [[id, byId.get(parent)!]] : []))
  )
}

/**
 * What a request begins with: the first server span, whose parent may be a caller's that is not exported; else the span
 * that says it is a root. Null where neither came: the process died, or the trace was cut.
 */
function rootOf(spans: readonly Span[], tree: Tree): Span | null {
  const servers = spans.filter(span => span.isServer && !ancestors(span, tree).some(({ isServer }) => isServer))
  const roots = servers.length > 0 ? servers : spans.filter(({ parent }) => parent === null)
  return roots.reduce<Span | null>((a, b) => (a === null || b.start < a.start ? b : a), null)
}

/** A trace that begins with a single step, such as a retriever that is called outside of a chain, is no request. */
function servesRequest(root: Span, ignored: readonly string[]): boolean {
  if (!root.isServer) return root.role === 'request' || root.role === null
  const route = textOf(factOf(root.attributes, 'route'))?.replace(/[?#].*$/, '')
  return route === undefined || ![...HEALTH_ROUTES, ...ignored].includes(route.replace(/(.)\/$/, '$1'))
}

/** HTTP's where the span has one; else what the span's own status says. */
function statusOf({ attributes, failed }: Span): number {
  const status = numberOf(factOf(attributes, 'status'))
  if (status !== null && Number.isInteger(status) && status >= 0 && status < 600) return status
  return failed ? 500 : 200
}

function ancestors(span: Span, tree: Tree): Span[] {
  const found: Span[] = []
  const seen = new Set([span.id]) // ids come from outside: a circle must not hang
  for (let up = tree.get(span.id); up !== undefined && !seen.has(up.id); up = tree.get(up.id)) {
    seen.add(up.id)
    found.push(up)
  }
  return found
}

/** Without those that stand within another of them: an instrumentation may write one call several times over. */
function outermost(spans: readonly Span[], tree: Tree): Span[] {
  return spans.filter(span => !ancestors(span, tree).some(up => up.role === span.role))
}

function innermost(spans: readonly Span[], tree: Tree): Span[] {
  const holding = new Set(spans.flatMap(span => ancestors(span, tree).filter(up => up.role === span.role)))
  return spans.filter(span => !holding.has(span))
}

/** The time that spans took together; nothing is said of a step that did not happen. */
function durations(steps: Readonly<Record<string, readonly Span[]>>): Record<string, number> {
  const taken = Object.entries(steps).filter(([, spans]) => spans.length > 0)
  return Object.fromEntries(
    taken.map(([name, spans]) => [name, spans.reduce((sum, { start, end }) => sum + end - start, 0)])
  )
}

/** The tool and what it was asked, without what differs at each call. */
function callOf({ name, attributes }: Span): string {
  const input = textOf(factOf(attributes, 'toolInput')) ?? ''
  return JSON.stringify([textOf(factOf(attributes, 'tool')) ?? name, askedOf(input)])
}

/** OpenLLMetry writes steps and checkpoints beside what was asked. */
function askedOf(input: string): unknown {
  try {
    const read: unknown = JSON.parse(input)
    return (read as { input_str?: unknown } | null)?.input_str ?? read
  } catch {
    return input
  }
}

function longestRun(calls: readonly string[]): number {
  let [longest, run] = [0, 0]
  calls.forEach((call, at) => {
    run = call === calls[at - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}

function textIn(spans: readonly Span[], fact: 'session' | 'user' | 'model'): string | null {
  for (const { attributes } of spans) {
    const text = textOf(factOf(attributes, fact))
    if (text !== null) return text
  }
  return null
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'true' || value === '1'
}
