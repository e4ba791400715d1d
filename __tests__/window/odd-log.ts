import fc from 'fast-check'
import { LAMBDA_TEXTS } from '../../src/window/record.js'
import { START } from './rows.js'

/** Lines of a log, most of them sound rows, in any order of time and of keys; the others odd in every way. */
export function oddLog(length: { minLength?: number; maxLength: number }): fc.Arbitrary<string[]> {
  return fc.array(
    fc.oneof({ arbitrary: fc.nat().map(drawnLine), weight: 9 }, { arbitrary: oddLine, weight: 1 }),
    length
  )
}

const value = fc.oneof(fc.jsonValue(), fc.double(), fc.string({ unit: 'grapheme' }), fc.constantFrom(-0, 600, 1e-7))
/** A sound row with something else put in, or behind it: then a key comes twice. */
const oddLine = fc
  .tuple(fc.nat(), fc.oneof(fc.nat(40), fc.string()), value, fc.boolean())
  .map(([seed, at, its, behind]) => {
    const row = drawnRow(drawing(seed))
    const key = typeof at === 'string' ? at : Object.keys(row)[at % Object.keys(row).length]!
    const more = JSON.stringify({ [key]: its }).slice(1)
    return behind ? `${JSON.stringify(row).slice(0, -1)},${more}` : JSON.stringify({ ...row, [key]: its })
  })

interface Draw {
  among<T>(...some: readonly T[]): T
  number(low: number, high: number): number
  /** Absent or null one time in six. */
  maybe<T>(make: () => T): T | null | undefined
}

function drawnLine(seed: number): string {
  const draw = drawing(seed)
  const row = Object.entries(drawnRow(draw))
  const first = draw.among(0, 0, 0, 5, 17) % row.length
  const text = JSON.stringify(Object.fromEntries([...row.slice(first), ...row.slice(0, first)]))
  const spaced = text.replaceAll('":', '": ').replaceAll(',"', ', "')
  const cut = draw.among('', ' ', '{}', '[]', 'null', '\uFEFF', text.slice(0, draw.number(0, 400)))
  return draw.among(text, text, text, text, text, spaced, spaced, `${text}\r`, cut)
}

function drawnRow({ among, number, maybe }: Draw): Record<string, unknown> {
  const ms = START + Math.floor(number(-2_000_000, 4_000_000))
  const iso = new Date(ms).toISOString()
  const name = () => among('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '', 'größe', '→ x', among('tab\t', '"'))
  const parts = ['retrieve_ms', 'rerank_ms', 'reason_ms'].map(part => [part, maybe(() => number(0, 500))])
  const deltas = ['question_retrieved', 'retrieved_anchor', 'prod_shadow'].map(each => [
    `delta_s_${each}`,
    maybe(() => number(-1, 2))
  ])
  return {
    ts: among<string | number>(
      iso,
      iso,
      iso.replace('Z', '456+00:00'),
      new Date(ms - 7_200_000).toISOString().replace('Z', '-02:00'),
      ms,
      ms / 1000,
      iso.replace('T', ' ')
    ),
    request_id: among(
      `r-${Math.floor(number(0, 300))}`,
      `request-${Math.floor(number(0, 300))}`,
      among('-', 'NULL', '0'),
      '7'
    ),
    arm: among('baseline', 'baseline', 'canary', 'canary', 'Canary ', 'v2', 'none', 'shadow'),
    status: among(200, 200, 200, 200, 204, 499, 404, 503, 0),
    latency_ms: number(0, 10_000),
    session_id: maybe(name),
    user_key: maybe(name),
    phase: maybe(() => 'canary-5'),
    schema_version: maybe(() => among<string | number>(1, '1.2')),
    ...Object.fromEntries([...parts, ...deltas]),
    lambda_retrieve: maybe(() => among(...LAMBDA_TEXTS)),
    lambda_reason: maybe(() => among(...LAMBDA_TEXTS)),
    coverage: maybe(() => number(0, 1)),
    tool_calls: maybe(() => among(3, 4, 9)),
    tool_failures: maybe(() => among(0, 1, 3)),
    tool_retries: maybe(() => 1),
    tool_loop: maybe(() => among(true, false, false, false)),
    solved: maybe(() => among(true, false)),
    cost_usd: maybe(() => number(0, 2)),
    pins: maybe(() => among({ A: '1' }, { A: '2', B: '' }, {}, { A: '1' }, among({ A: '}' }, { A: '1' }))),
    req_hash: maybe(name),
    mirrored: maybe(() => among(true, false)),
    answer: among(undefined, undefined, undefined, undefined, undefined, null, '', 'long'),
    tenant: maybe(() => among<unknown>(name(), 7, true, 'x'.repeat(300))),
    route: maybe(() => among('/ask', '/chat')),
    more: among<unknown>(undefined, undefined, undefined, 1.5, true, 'some text', undefined, { nested: [1] })
  }
}

/** The same for the same seed: far cheaper than to let every field be drawn, and shrunk, by itself. */
function drawing(seed: number): Draw {
  let state = seed | 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const among = <T>(...some: readonly T[]) => some[Math.floor(uniform() * some.length)]!
  const any = (low: number, high: number) => low + uniform() * (high - low)
  return {
    among,
    number: (low, high) => among(any, (a: number, b: number) => Number(any(a, b).toFixed(3)))(low, high),
    maybe: make => (uniform() < 5 / 6 ? make() : among(undefined, null))
  }
}
