import { readFileSync } from 'node:fs'
import { splitWords } from '../../src/doors/split.js'
import { readWords } from '../../src/doors/words.js'
import { deploymentLedger } from '../../src/github/deployments.js'
import { readMember } from '../../src/github/zip.js'
import { readBaseline } from '../../src/gold/baseline.js'
import { readCsv } from '../../src/gold/import/csv.js'
import { FORMATS, importItems } from '../../src/gold/import/records.js'
import { parseGold } from '../../src/gold/load.js'
import type { GoldManifest } from '../../src/gold/plan.js'
import { compileReply } from '../../src/gold/reply.js'
import { readRowsText } from '../../src/gold/rows-file.js'
import { readStream } from '../../src/gold/stream.js'
import { compileExpression } from '../../src/manifest/expression.js'
import { parseManifest } from '../../src/manifest/load.js'
import { readYaml } from '../../src/manifest/yaml.js'
import type { GitHub } from '../../src/model/github.js'
import { parseJson } from '../../src/model/json.js'
import { parseCalendar } from '../../src/probes/calendar.js'
import { looksAmong } from '../../src/report/looks.js'
import { parseResult } from '../../src/report/parse.js'
import { parseRoute } from '../../src/routers/gateway-route.js'
import { readInclude } from '../../src/routers/nginx-include.js'
import { readAnswer } from '../../src/window/clickhouse/answer.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { mappedSource } from '../../src/window/mapped.js'
import { otlpSource } from '../../src/window/otlp/otlp.js'
import { prometheusSource } from '../../src/window/prometheus.js'
import { createScanner } from '../../src/window/scan.js'
import type { WindowQuery } from '../../src/window/summary.js'
import { classifyAddress, parseRange } from '../../src/world/hosts.js'
import { decodeBody } from '../../src/world/http-body.js'
import { createRedactor } from '../../src/world/redact.js'
import { bytes, zipOf } from '../github/support.js'

/** What reads something that others wrote, with sound examples of it. */
export interface Parser {
  seeds: readonly string[]
  /** Returns or throws one of the errors that a person is told. */
  read(input: Buffer): unknown
}

const kept = (name: string) => readFileSync(`__tests__/fixtures/95fed8b/${name}`, 'utf8')
const firstLines = (text: string, count: number) => text.split('\n').slice(0, count).join('\n')
const gold = firstLines(kept('gold.jsonl'), 3)
const requests = firstLines(kept('requests.jsonl'), 6)
const traces = firstLines(readFileSync('__tests__/fixtures/traces/openai-otel-fastapi.jsonl', 'utf8'), 2)
const manifest = kept('rollout.yml')
const results = ['gate', 'promote', 'watch'].map(command => kept(`result-${command}.json`))
const rows = firstLines(kept('rows.jsonl'), 3)
const [baselineHead, ...baselineRows] = [JSON.parse(kept('baseline.json'))].flatMap(({ rows, ...head }) => [
  head,
  ...rows
])
const baseline = JSON.stringify({ ...baselineHead, rows: baselineRows.slice(0, 4) })

const query: WindowQuery = { from: null, to: null, canary: 'served', segments: [], historyMs: 0 }
const behindUrl = (input: Buffer) => ({
  paths: ['http://log.test/'],
  cwd: '/',
  openUrl: async () => ({
    body: (async function* () {
      yield input
    })(),
    start: 0,
    etag: null
  })
})

const REPLY = {
  answer: 'A refund takes 14 days.',
  citations: ['s1'],
  retrieved: [{ snippet_id: 's1', section_id: 'returns.md', offsets: [0, 20], text: 'A refund takes', score: 0.5 }],
  tool_calls: [{ name: 'search', ok: true, args: {} }],
  usage: { input_tokens: 1, output_tokens: 2 },
  timings: { retrieve_ms: 1 },
  pins: { MODEL_VER: 'm' }
}
const readReply = compileReply(
  parseManifest(manifest, { file: 'm', env: {}, reads: () => false, spares: true }) as GoldManifest
)

const ROUTE = {
  metadata: { uid: 'u', name: 'r', namespace: 'n', resourceVersion: '1', generation: 1, annotations: {} },
  spec: {
    parentRefs: [{ name: 'g' }],
    rules: [
      {
        backendRefs: [
          { name: 'a', port: 80, weight: 95 },
          { name: 'b', port: 80, weight: 5 }
        ]
      }
    ]
  }
}
const VECTOR = {
  status: 'success',
  data: {
    resultType: 'matrix',
    result: [
      {
        metric: { arm: 'canary' },
        values: [
          [1764000000, '1'],
          [1764000060, 'NaN']
        ]
      }
    ]
  }
}
const STREAM = ['response.output_text.delta', 'response.completed']
  .map(type => `event: ${type}\ndata: ${JSON.stringify({ type, delta: 'a', response: { output: [] } })}\n\n`)
  .join('')
const CLICKHOUSE =
  '{\n\t"meta":\n\t[\n\t\t{"name": "a", "type": "String"}\n\t],\n\n\t"data":\n\t[\n\t\t["x"],\n\t\t["y"]\n\t],\n\n\t"rows": 2\n}\n'
const INCLUDE = 'split_clients $key $arm { 5% canary; * baseline; }\n# rollout-gate {"canary":5,"mirror":0}\n'
const scanner = createScanner()
const secrets = createRedactor()
for (const secret of ['sk-live/9f&2c41d7+abc/Zz', 'hunter2"\\é', 'abcd']) secrets.add(secret)

/** Every parser of the program by what it reads. */
export const PARSERS: Readonly<Record<string, Parser>> = {
  'the manifest': {
    seeds: [
      manifest,
      "version: 1\nname: a\narms:\n  baseline: { url: 'http://a/', pins: { INDEX_HASH: i, RERANK_HASH: r, PROMPT_VER: p, MODEL_VER: m-1 } }\n  canary: { url: 'http://b/', pins: { INDEX_HASH: i, RERANK_HASH: r, PROMPT_VER: p2, MODEL_VER: m-1 } }\n"
    ],
    read: input => parseManifest(input, { file: 'rollout.yml', env: { TOKEN: 'x' }, base: '/' })
  },
  'the gold set': { seeds: [gold], read: input => parseGold(input, 'gold.jsonl') },
  'the release calendar': {
    seeds: [readFileSync('examples/ops/release_calendar.yml', 'utf8')],
    read: input => parseCalendar(input, 'calendar.yml')
  },
  'rows.jsonl': { seeds: [rows], read: input => readRowsText(input, 'rows.jsonl') },
  'a recorded baseline': { seeds: [baseline], read: input => readBaseline(`${input}`) },
  'a result': { seeds: results, read: input => parseResult(`${input}`, 'result.json', 'untrusted_source') },
  'a request log': { seeds: [requests], read: input => jsonlSource(behindUrl(input)).read(query) },
  'a request log that is mapped': {
    seeds: [requests],
    read: input =>
      mappedSource({
        ...behindUrl(input),
        arms: {},
        fields: { ts: '/ts', arm: '/arm', status: '/status', latency_ms: '/latency_ms' },
        join: null,
        sample: 0,
        measure: null,
        lexical: true
      }).read(query)
  },
  'a line of a log, beside JSON.parse': {
    seeds: requests.split('\n'),
    read: input => {
      const line = input.subarray(0, input.includes(10) ? input.indexOf(10) : input.length)
      if (scanner.scan(line, line.toString('latin1'), 0) !== line.length) return
      const said = scanner.row() as Record<string, unknown>
      const meant = JSON.parse(`${line}`)
      for (const [key, value] of Object.entries(said)) {
        if (JSON.stringify(value) !== JSON.stringify(meant[key])) throw new Error(`${key} is read as ${String(value)}`)
      }
    }
  },
  traces: {
    seeds: [traces],
    read: input =>
      otlpSource({
        ...behindUrl(input),
        arm: '/resource/deployment.environment',
        arms: {},
        mirrored: undefined,
        ignored: [],
        sample: 0,
        measure: null,
        lexical: true
      } as never).read(query)
  },
  "Prometheus' answers": {
    seeds: [JSON.stringify(VECTOR)],
    read: input =>
      prometheusSource({
        url: 'http://prometheus.test/',
        armLabel: 'arm',
        arms: {},
        selector: '',
        headers: {},
        http: { request: async () => ({ status: 200, headers: {}, body: input, ms: 1 }), close: async () => undefined }
      } as never).read({ ...query, from: 1_764_000_000_000, to: 1_764_000_600_000 })
  },
  "ClickHouse's answers": {
    seeds: [CLICKHOUSE],
    read: input =>
      readAnswer(
        (async function* () {
          yield input
        })(),
        () => undefined
      ).catch(asTold)
  },
  'a reply': {
    seeds: [JSON.stringify(REPLY)],
    read: input => {
      const json = parseJson(`${input}`)
      return 'value' in json ? readReply(json.value, {}) : null
    }
  },
  'a streamed reply': {
    seeds: [
      STREAM,
      'data: {"choices":[{"delta":{"content":"a"}}]}\n\ndata: [DONE]\n\n',
      '0:"a"\nd:{"finishReason":"stop"}\n'
    ],
    read: input => [
      readStream(input, { 'content-type': 'text/event-stream' }),
      readStream(input, { 'x-vercel-ai-data-stream': 'v1' })
    ]
  },
  'an encoded body': {
    seeds: ['a', '\x1f\x8b\b\0\0\0\0\0'],
    read: input => decodeBody(input, ['gzip', 'br', 'deflate', 'gzip, br', 'x'][input.length % 5], 1000).catch(asTold)
  },
  'JSON, beside JSON.parse': {
    seeds: [gold, JSON.stringify(REPLY), '[1.5e3, "\\u00e9"]'],
    read: input => {
      const text = `${input}`
      let meant: { value: unknown } | null = null
      try {
        meant = { value: JSON.parse(text) }
      } catch {
        // No JSON.
      }
      const said = parseJson(text)
      if ('value' in said !== (meant !== null)) throw new Error('JSON.parse says otherwise')
    }
  },
  'an artifact': {
    seeds: [Buffer.from(zipOf({ 'result.json': bytes('{}'), 'rows.jsonl': bytes('a\n') })).toString('latin1')],
    read: input =>
      readMember(Buffer.from(`${input}`, 'latin1'), { file: 'result.json', maxBytes: 1000, alone: false }).catch(asTold)
  },
  'the deployments': {
    seeds: kept('ledger.jsonl').split('\n').slice(0, 2),
    read: input => {
      const parsed = parseJson(`${input}`)
      const payload = 'value' in parsed ? parsed.value : `${input}`
      return deploymentLedger(listing(payload), { name: 'support-rag', ref: null }).read()
    }
  },
  'looks.jsonl': {
    seeds: ['{"rollout":"r","phase":"p","at":"2026-01-01T00:00:00Z","requests":1,"rows":{}}'],
    read: input => looksAmong(`${input}`.split('\n'), 'r')
  },
  'an nginx include': { seeds: [INCLUDE], read: input => readInclude(`${input}`) },
  'a Gateway route': {
    seeds: [JSON.stringify(ROUTE)],
    read: input => {
      const json = parseJson(`${input}`)
      return 'value' in json && parseRoute(json.value)
    }
  },
  'gold sets of other tools': {
    seeds: [
      '[{"vars":{"question":"q"},"assert":[{"type":"contains","value":"v"}]}]',
      'question,ground_truth\n"a ""b""",c\n'
    ],
    read: input => [
      readCsv(`${input}`),
      ...FORMATS.map(format =>
        importItems(
          format,
          `${input}`,
          text => readYaml(Buffer.from(text), { file: 'f', reason: 'gold_invalid', maxBytes: 1e6 }, null).value
        )
      )
    ]
  },
  expressions: {
    seeds: ['$.answer', 'answer & "x"', 'hits[score > 0.5].id', '$sum(items.n)'],
    read: async input => (await compileExpression(`${input}`)) as unknown
  },
  'words and flags': {
    seeds: [
      'gate --nope',
      'gate --baseline out/baseline.json --shard 2/4',
      'watch --every 15s --for 5h --promote',
      'promote "--reason=a b"'
    ],
    read: input => readWords(splitWords(`${input}`))
  },
  'addresses and ranges': {
    seeds: ['10.0.0.0/8', 'fd12::/16', '::ffff:1.2.3.4', '2002:a9fe:a9fe::1/128', 'fe80::1%eth0'],
    read: input => {
      const range = parseRange(`${input}`)
      return range && classifyAddress(range.network)
    }
  },
  'text that may hold secrets': {
    seeds: ['token sk-live\\/9f\\u00262c41d7+abc/Zz and hunter2&quot;', 'c2stbGl2ZS85ZiYyYzQxZDcrYWJjL1p6'],
    read: input => {
      if (secrets.redact(`${input}`).includes('sk-live/9f&2c41d7+abc/Zz')) throw new Error('a secret is shown')
    }
  }
}

function listing(payload: unknown): GitHub {
  const deployment = {
    id: 1,
    sha: 'a',
    payload,
    creator: { login: 'github-actions[bot]' },
    created_at: '2026-01-01T00:00:00Z'
  }
  const octokit = {
    paginate: async (list: unknown) => (list === 'deployments' ? [deployment] : []),
    rest: { repos: { listDeployments: 'deployments', listDeploymentStatuses: 'statuses' } }
  }
  return { owner: 'o', repo: 'r', octokit, serverUrl: 'https://github.com', run: null } as unknown as GitHub
}

/** What these throw is an Error with words for people; what a bug throws is of another kind. */
function asTold(error: Error): string {
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  if (isBug && !('code' in error)) throw error
  return error.message
}
