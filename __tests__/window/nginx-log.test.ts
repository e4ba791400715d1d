import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { requestSchema } from '../../src/window/record.js'
import { folderWith } from './rows.js'

/** The formats and the one-liner of docs/live-window.md, as they stand there. */

const page = readFileSync('docs/live-window.md', 'utf8')

interface Served {
  msec: string
  request_id: string
  rollout_arm: string
  /** The maps of the page make these. */
  rollout_row_arm?: string
  rollout_row_mirrored?: string
  rollout_seconds?: string
  status: string
  request_time: string
  rollout_user: string
  upstream_addr: string
}

const SERVED: Served[] = [
  {
    msec: '1763631000.120',
    request_id: 'a1',
    rollout_arm: 'canary',
    status: '200',
    request_time: '0.412',
    rollout_user: 'u-1',
    upstream_addr: '127.0.0.1:4012'
  },
  {
    msec: '1763631001.007',
    request_id: 'a2',
    rollout_arm: 'baseline',
    status: '503',
    request_time: '0.000',
    rollout_user: '',
    upstream_addr: '127.0.0.1:4011'
  },
  {
    msec: '1763631002.450',
    request_id: 'a3',
    rollout_arm: 'canary',
    status: '200',
    request_time: '12.5',
    rollout_user: 'u-2',
    upstream_addr: '127.0.0.1:4011, 127.0.0.1:4012'
  }
]

/** What nginx writes for a request: variables filled in; outside of JSON an empty one is `-`. */
function logged(format: string, served: Served, empty: string): string {
  const { rollout_arm, request_time } = served
  const mapped = {
    rollout_row_arm: rollout_arm,
    rollout_row_mirrored: 'false',
    rollout_seconds: request_time,
    ...served
  }
  return format.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (_, braced?: keyof Served, bare?: keyof Served) => mapped[(braced ?? bare)!] || empty
  )
}

function formatNamed(name: string): string {
  const found = new RegExp(`log_format ${name} (?:escape=json )?'(.*)';`).exec(page)
  return found![1]!
}

const EXPECTED = [
  { ts: 1763631000.12, request_id: 'a1', arm: 'canary', status: 200, latency_ms: 412, user_key: 'u-1' },
  { ts: 1763631001.007, request_id: 'a2', arm: 'baseline', status: 503, latency_ms: 0 },
  { ts: 1763631002.45, request_id: 'a3', arm: 'canary', status: 200, latency_ms: 12_500, user_key: 'u-2' }
]

function rowsOf(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const row = requestSchema.parse(JSON.parse(line))
      return row.user_key ? row : { ...row, user_key: undefined }
    })
}

describe('an nginx access log', () => {
  test('in the JSON format of the documentation is a request log', () => {
    const text = SERVED.map(served => logged(formatNamed('rollout'), served, '')).join('\n')
    expect(rowsOf(text)).toEqual(EXPECTED.map(row => ({ ...row, mirrored: false })))
  })

  test('in a plain format becomes one by the one-liner of the documentation', async () => {
    const command = /^awk .*$/m.exec(page)![0]
    const log = SERVED.map(served => `${logged(formatNamed('timed'), served, '-')}\n`).join('')
    const cwd = await folderWith({ 'access.log': log })
    execFileSync('sh', ['-c', command], { cwd })
    expect(rowsOf(readFileSync(join(cwd, 'requests.jsonl'), 'utf8'))).toEqual(EXPECTED)
  })
})
