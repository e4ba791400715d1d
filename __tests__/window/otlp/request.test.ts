import { expect, test } from '@jest/globals'
import { readTrace, type TraceRequest } from '../../../src/window/otlp/request.js'
import { type Span, spansOf } from '../../../src/window/otlp/spans.js'
import { textsOf } from '../../../src/window/otlp/texts.js'
import { type Expected, type ExpectedRequest, isRequest, linesOf, SETS, textOf } from './fixtures.js'

function tracesOf(files: readonly string[]): Map<string, Span[]> {
  const traces = new Map<string, Map<string, Span>>()
  for (const line of linesOf(files)) {
    for (const span of spansOf(JSON.parse(line), [])!) {
      const of = traces.get(span.trace) ?? new Map<string, Span>()
      traces.set(span.trace, of.set(span.id, span))
    }
  }
  return new Map([...traces].map(([id, spans]) => [id, [...spans.values()]]))
}

/** How the texts of the shop's documents are found again in a passage, which may begin with its source. */
const idsOf = (passages: readonly string[], texts: Record<string, string>) =>
  passages.map(passage => Object.keys(texts).find(id => passage.includes(texts[id]!)) ?? passage)

test('there are traces of five instrumentations', () => expect(SETS.length).toBeGreaterThanOrEqual(8))

test.each(SETS)('%s: each request is what the driver knew of it', file => {
  const expected = JSON.parse(textOf(file)) as Expected
  const traces = tracesOf(expected.files)
  const wrong: unknown[] = []
  for (const asked of expected.requests) {
    const readings = asked.trace_ids.map(id => readTrace(traces.get(id)!, { arm: asked.arm, ignored: [] }))
    const found = readings.flatMap(reading => (reading.kind === 'request' ? [reading] : []))
    if (!isRequest(asked)) {
      if (found.length > 0) wrong.push([asked.req, asked.scenario, 'is no request'])
      continue
    }
    if (found.length !== 1) wrong.push([asked.req, asked.scenario, `${found.length} requests`])
    else wrong.push(...differences(asked, found[0]!.request, found[0]!.cut))
  }
  for (const id of expected.other_traces.ids) {
    const reading = readTrace(traces.get(id)!, { arm: 'baseline', ignored: [] })
    if (reading.kind === 'request') wrong.push([id, 'is no request'])
  }
  expect(wrong).toEqual([])
})

function differences(asked: ExpectedRequest, { row, tokens, model }: TraceRequest, cut: boolean): unknown[] {
  const died = asked.status === 'unknown'
  const isStatus =
    asked.http_status !== undefined
      ? row.status === asked.http_status
      : row.status >= 500 === (asked.status === 'error')
  // LlamaIndex's agents stream without asking for the count, and who goes away leaves no span of the model.
  const hasTokens = !asked.agent && !asked.stream
  const checks: [string, boolean, unknown][] = [
    ['cut', cut === died, cut],
    ['status', died ? row.status === 0 : isStatus, row.status],
    ['tool_calls', row.tool_calls === asked.tool_calls, row.tool_calls],
    ['tool_failures', row.tool_failures === asked.tool_failures, row.tool_failures],
    ['tool_loop', row.tool_loop === asked.tool_max_same >= 3, row.tool_loop],
    ['session', row.session_id === asked.session, row.session_id],
    ['user', row.user_key === asked.user, row.user_key],
    [
      'tokens',
      !hasTokens || (tokens.prompt === asked.tokens.prompt && tokens.completion === asked.tokens.completion),
      tokens
    ],
    [
      'model',
      asked.models.length === 0 || model === null
        ? !hasTokens || asked.models.length === 0
        : asked.models.some(name => name.startsWith(model)),
      model
    ],
    ['start', died || Math.abs((row.ts as number) - asked.start_unix_ms) < 1000, row.ts],
    ['latency', died || Math.abs(row.latency_ms - asked.latency_ms!) < 100, row.latency_ms]
  ]
  return checks.filter(([, isRight]) => !isRight).map(([what, , got]) => [asked.req, asked.scenario, what, got])
}

test.each(SETS.filter(file => !file.includes('.defaults.')))('%s: what was asked and retrieved', file => {
  const expected = JSON.parse(textOf(file)) as Expected
  const traces = tracesOf(expected.files)
  const wrong: unknown[] = []
  for (const asked of expected.requests) {
    if (!asked.rag || asked.trace_ids.length > 1) continue
    const texts = textsOf(traces.get(asked.trace_ids[0]!)!)
    if (texts.question !== asked.question)
      wrong.push([asked.req, asked.scenario, 'question', texts.question, asked.question])
    const docs = idsOf(texts.passages ?? [], expected.texts)
    if (docs.join() !== asked.docs.join())
      wrong.push([asked.req, asked.scenario, 'docs', docs.join(), asked.docs.join()])
  }
  expect(wrong).toEqual([])
})
