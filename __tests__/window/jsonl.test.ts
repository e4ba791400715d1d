import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { jsonlSource } from '../../src/window/jsonl.js'
import type { WindowQuery, WindowSummary } from '../../src/window/summary.js'
import { openStream } from '../../src/world/http-stream.js'
import { at, folderWith, lines, row, START, WHOLE } from './rows.js'

const { gzipSync } = zlib
const GUARD = { allowedHosts: ['127.0.0.1'], allowedRanges: [] }
const openUrl = (url: string, signal?: AbortSignal) => openStream(url, GUARD, { idleMs: 300 }, signal)

async function read(
  files: Record<string, string | Uint8Array>,
  query: Partial<WindowQuery> = {},
  paths: readonly string[] = ['*']
): Promise<WindowSummary> {
  const cwd = await folderWith(files)
  return jsonlSource({ paths, cwd, openUrl }).read({ ...WHOLE, ...query })
}

const both = [row({ arm: 'baseline' }), row({ arm: 'canary' })]

describe('a log file', () => {
  test('may be gzip, plain, UTF-16, with BOM, with CRLF, with blank lines, without an end of line', async () => {
    const forms = {
      plain: lines(both),
      gzip: gzipSync(lines(both)),
      'two gzip members': Buffer.concat(both.map(each => gzipSync(lines([each])))),
      bom: `\uFEFF${lines(both)}`,
      'UTF-16': Buffer.from(`\uFEFF${lines(both)}`, 'utf16le'),
      'UTF-16, big-endian': Buffer.from(`\uFEFF${lines(both)}`, 'utf16le').swap16(),
      'UTF-16 without its mark': Buffer.from(lines(both), 'utf16le'),
      crlf: lines(both).replaceAll('\n', '\r\n'),
      blank: `\n  \n${lines(both)}\n\n`,
      'no end of line': lines(both).trimEnd()
    }
    for (const [form, content] of Object.entries(forms)) {
      const { arms, rows } = await read({ 'log.jsonl': content })
      const seen = [form, arms.baseline.requests, arms.canary.requests, rows.read, rows.broken, rows.torn]
      expect(seen).toEqual([form, 1, 1, 2, 0, 0])
    }
  })

  test('that is being written has a torn last line, which is not broken', async () => {
    const { rows } = await read({ 'log.jsonl': `${lines(both)}{"ts":"2026-11-2` })
    expect(rows).toMatchObject({ counted: 2, torn: 1, broken: 0 })
  })

  test('that is empty leaves both arms without requests', async () => {
    const { arms, rows, from, blocks, users } = await read({ 'log.jsonl': '' })
    expect([arms.baseline.requests, arms.canary.requests, rows.read, from, blocks, users]).toEqual([
      0,
      0,
      0,
      null,
      null,
      null
    ])
    expect(arms.canary.ratios.error_rate.units).toBe(0)
    expect(arms.canary.distributions.latency).toEqual({ n: 0, bins: [] })
  })

  test('of one row is a window of one moment', async () => {
    const { arms, from, to } = await read({ 'log.jsonl': lines([row({ ts: at(5) })]) })
    expect([arms.baseline.requests, arms.canary.requests, from, to]).toEqual([0, 1, START + 5000, START + 5000])
  })

  test('of broken rows says of the first twenty where they stand and what is wrong', async () => {
    const { rows, problems } = await read({ 'log.jsonl': '{"ts": 12,\n'.repeat(30) })
    expect(rows).toMatchObject({ read: 30, broken: 30, counted: 0 })
    expect(problems).toHaveLength(20)
    expect(problems[1]).toMatchObject({ file: 'log.jsonl', line: 2, severity: 'error' })
  })

  test('names every wrong field of a row, and the one that was meant', async () => {
    const { latency_ms: _, ...rest } = row({ status: 'ok' as unknown as number })
    const text = JSON.stringify({ ...rest, latency: 12 })
    const { problems } = await read({ 'log.jsonl': `${text}\n[]\n` })
    expect(problems[0]).toMatchObject({ line: 1, column: text.indexOf('"status"') + 1 })
    expect(problems[0]!.message).toContain('status: found "ok"')
    expect(problems[0]!.message).toContain('latency_ms is missing; there is "latency"')
    expect(problems[1]).toMatchObject({ line: 2, column: 1, message: expect.stringContaining('found a list') })
  })

  test('keeps a line of more than a MiB out of memory and counts it broken', async () => {
    const huge = JSON.stringify(row({ answer: 'x'.repeat(3 * 2 ** 20) }))
    const { rows, problems } = await read({ 'log.jsonl': `${lines([both[0]])}${huge}\n${lines([both[1]])}` })
    expect(rows).toMatchObject({ read: 3, counted: 2, broken: 1 })
    expect(problems[0]).toMatchObject({ line: 2, column: 1 })
  })

  test('of many megabytes is cut into the same lines wherever its chunks end', async () => {
    const many = Array.from({ length: 9_000 }, (_, i) =>
      row({ user_key: `größe→${i % 7}`, answer: 'é→'.repeat(i % 90) })
    )
    const { rows, users } = await read({ 'log.jsonl': lines(many) })
    expect(rows).toMatchObject({ counted: 9_000, broken: 0 })
    expect(users?.canary).toBe(7)
  })

  const other = {
    bz2: 'BZh91AY&SY',
    xz: '\xfd7zXZ\0',
    zip: 'PK\x03\x04',
    'utf-32': '\xff\xfe\0\0{\0\0\0',
    br: '\x1b\xff'
  }
  test.each(Object.entries(other))('that is %s is named, beside one that is read', async (ending, begins) => {
    const packed = { [`log.${ending}`]: Buffer.from(begins, 'latin1'), 'log.jsonl': lines(both) }
    const { rows, unread } = await read(packed)
    expect(rows).toMatchObject({ counted: 2, broken: 0 })
    expect(unread).toEqual([
      { file: `log.${ending}`, why: expect.stringMatching(/it is in .*plain or as \.gz/), before: false }
    ])
  })

  test('that is zstd is read where node can, and named where it can not', async () => {
    const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer }
    const packed = zstdCompressSync?.(lines(both)) ?? Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])
    const { rows, unread } = await read({ 'log.zst': packed, 'log.jsonl': lines([row({ request_id: 'other' })]) })
    const named = unread.map(({ why }) => why).join()
    if (zstdCompressSync) expect([rows.counted, named]).toEqual([3, ''])
    else expect(named).toContain('node 22.15')
  })

  test('that is damaged gzip from its first row on can not be judged', async () => {
    const whole = gzipSync(lines(both))
    await expect(read({ 'a.gz': whole.subarray(0, 20) })).rejects.toMatchObject({ name: 'UnmeasurableError' })
  })

  test('that is gzip cut short, or damaged later, is read up to there and named', async () => {
    const many = Array.from({ length: 20_000 }, () => row({ user_key: Math.random().toString(36) }))
    const whole = gzipSync(lines(many))
    const half = Math.floor(whole.length / 2)
    const damaged = Buffer.from(whole)
    damaged.fill(0xff, half, half + 64)
    for (const content of [whole.subarray(0, half), damaged]) {
      const { rows, unread } = await read({ 'a.gz': content })
      expect(rows.counted).toBeGreaterThan(5000)
      expect(unread).toEqual([{ file: 'a.gz', why: expect.stringContaining('gzip stream is damaged'), before: false }])
    }
  })

  test('that is cut short before the window may go on into it', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => row({ ts: at(i), user_key: Math.random().toString(36) }))
    const cut = gzipSync(lines(many))
    const files = { 'a.gz': cut.subarray(0, cut.length >> 1), 'b.jsonl': lines([row({ ts: at(19_000) })]) }
    const { rows, unread } = await read(files, { from: START + 15_000_000 })
    expect(rows.counted).toBe(1)
    expect(unread).toMatchObject([{ file: 'a.gz', before: false }])
  })

  test('that a link leads to a pipe or a device for is refused by name, at once', async () => {
    const cwd = await folderWith({})
    spawnSync('mkfifo', [join(cwd, 'pipe')])
    symlinkSync(join(cwd, 'pipe'), join(cwd, 'pipe.jsonl'))
    symlinkSync('/dev/zero', join(cwd, 'zero.jsonl'))
    for (const path of ['pipe.jsonl', 'zero.jsonl']) {
      const reading = jsonlSource({ paths: [path], cwd, openUrl }).read(WHOLE)
      await expect(reading).rejects.toMatchObject({
        name: 'UnmeasurableError',
        reason: 'not_measured',
        message: expect.stringContaining(`${path} is no regular file`)
      })
    }
  })

  test('that does not exist is not measured', async () => {
    await expect(read({}, {}, ['nothing/*.jsonl'])).rejects.toMatchObject({ reason: 'not_measured' })
  })
})

describe('several files', () => {
  test('are one window, in any order of time, each read once', async () => {
    const files = { 'b.jsonl': lines([row({ ts: at(0) })]), 'a.jsonl': lines([row({ ts: at(60) })]) }
    const { rows, from, to } = await read(files, {}, ['*.jsonl', 'a.*'])
    expect([rows.counted, rows.late, from, to]).toEqual([2, 0, START, START + 60_000])
  })

  test('that repeat rows count them once', async () => {
    const content = lines(both)
    const { rows } = await read({ 'log.jsonl': content, 'log.1.gz': gzipSync(content) })
    expect(rows).toMatchObject({ read: 4, counted: 2, duplicates: 2 })
  })
})

describe('the window', () => {
  const query = { from: START, to: START + 600_000 }

  test('holds rows from its start up to, not including, its end', async () => {
    const rows = [at(-0.001), at(0), at(599.999), at(600)].map(ts => row({ ts }))
    const summary = await read({ 'log.jsonl': lines(rows) }, query)
    expect(summary.rows).toMatchObject({ counted: 2, outside: 2, skewed: { before: 0, after: 0 } })
  })

  test('keeps rows more than five minutes outside out, as skewed', async () => {
    const rows = [at(-301), at(-299), at(10), at(899), at(901)].map(ts => row({ ts }))
    const summary = await read({ 'log.jsonl': lines(rows) }, query)
    expect(summary.rows).toMatchObject({ counted: 1, outside: 2, skewed: { before: 1, after: 1 } })
  })

  test('counts a row that comes late, and says so', async () => {
    const rows = [at(400), at(50), at(401)].map(ts => row({ ts }))
    const summary = await read({ 'log.jsonl': lines(rows) }, query)
    expect(summary.rows).toMatchObject({ counted: 3, late: 1 })
  })

  test('keeps other arms out, by name', async () => {
    const rows = [row({ arm: 'canary-2' }), row({ arm: 'canary-2' }), row({ arm: 'baseline' })]
    const summary = await read({ 'log.jsonl': lines(rows) })
    expect(summary.rows.otherArms).toEqual({ 'canary-2': 2 })
    expect(summary.arms.canary.requests).toBe(0)
  })

  test('knows an arm whatever its case and blanks, and by the names that it is given', async () => {
    const rows = ['Canary', ' CANARY', 'green', 'Green ', 'control'].map(arm => row({ arm }))
    const cwd = await folderWith({ 'log.jsonl': lines(rows) })
    const arms = { green: 'canary', control: 'other' } as const
    const summary = await jsonlSource({ paths: ['*'], cwd, openUrl, arms }).read(WHOLE)
    expect([summary.arms.canary.requests, summary.rows.otherArms]).toEqual([4, {}])
  })
})

describe('a log behind a URL', () => {
  const closing: (() => void)[] = []
  afterEach(() => {
    for (const close of closing.splice(0)) close()
  })
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => {
      server.closeAllConnections()
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/log.jsonl?token=secret`
  }
  const readUrl = (url: string) => jsonlSource({ paths: [url], cwd: '/', openUrl }).read(WHOLE)

  test('is read like a file, gzip or not', async () => {
    for (const body of [lines(both), gzipSync(lines(both))]) {
      const url = await serve((_, reply) => reply.end(body))
      expect((await readUrl(url)).rows.counted).toBe(2)
    }
  })

  test('follows a redirect within its origin and no other', async () => {
    const url = await serve((request, reply) =>
      request.url === '/moved' ? reply.end(lines(both)) : reply.writeHead(302, { location: '/moved' }).end()
    )
    expect((await readUrl(url)).rows.counted).toBe(2)
    const away = await serve((_, reply) => reply.writeHead(302, { location: 'http://127.0.0.1:1/' }).end())
    await expect(readUrl(away)).rejects.toMatchObject({ reason: 'service_unreachable' })
  })

  test.each([
    ['answers 500', (_: unknown, reply: Reply) => reply.writeHead(500).end('no')],
    ['never answers', () => undefined],
    ['stalls before its first row', (_: unknown, reply: Reply) => reply.write('\n')]
  ])('that %s is no window, and its query stays unsaid', async (_, listener) => {
    const url = await serve(listener as RequestListener)
    const failure = await readUrl(url).catch(error => error)
    expect(failure).toMatchObject({ name: 'UnmeasurableError', reason: 'service_unreachable' })
    expect(failure.message).toContain('/log.jsonl')
    expect(failure.message).not.toContain('secret')
  })

  test.each([
    ['stalls', (_: unknown, reply: Reply) => reply.write(lines(both))],
    ['breaks off', (_: unknown, reply: Reply) => reply.write(lines(both), () => setImmediate(() => reply.destroy()))]
  ])('that %s after its first rows is judged by them, and named without its query', async (_, listener) => {
    const { rows, unread } = await readUrl(await serve(listener as RequestListener))
    expect([rows.counted, unread.length]).toEqual([2, 1])
    expect(unread[0]).toMatchObject({ why: expect.stringContaining('/log.jsonl could not be read'), before: false })
    expect(unread[0]!.why).not.toContain('secret')
  })

  const drip = (reply: Reply) => {
    const timer = setInterval(() => reply.write('\n'), 20)
    reply.on('close', () => clearInterval(timer))
  }

  test('that drips is given up in time, and what came until then is judged', async () => {
    const patience = { idleMs: 150, leastBytes: 1000, totalMs: 60_000 }
    const url = await serve((_, reply) => reply.write(lines(both), () => drip(reply)))
    const began = performance.now()
    const { rows, unread } = await jsonlSource({ paths: [url], cwd: '/', openUrl, patience }).read(WHOLE)
    expect(performance.now() - began).toBeLessThan(5000)
    expect([rows.counted, unread[0]!.why]).toEqual([2, expect.stringContaining('was given up')])
  })

  test('that was given up on once is given up on sooner the next time', async () => {
    const patience = { idleMs: 1000, leastBytes: 1000, totalMs: 60_000 }
    const url = await serve((_, reply) => reply.write(lines(both), () => drip(reply)))
    const source = jsonlSource({ paths: [url], cwd: '/', openUrl, patience, slow: new Set() })
    const why = async () => (await source.read(WHOLE)).unread[0]!.why
    expect([await why(), await why()]).toEqual([
      expect.stringContaining('bytes came in 1 s,'),
      expect.stringContaining('bytes came in 0.1 s,')
    ])
  })

  test('that never ends is given up in the end, however much it sends', async () => {
    const patience = { idleMs: 10_000, leastBytes: 10, totalMs: 1000 }
    const url = await serve((_, reply) => {
      const timer = setInterval(() => reply.write(lines([row()])), 5)
      reply.on('close', () => clearInterval(timer))
    })
    const { rows, unread } = await jsonlSource({ paths: [url], cwd: '/', openUrl, patience }).read(WHOLE)
    expect([rows.counted > 2, unread.length]).toEqual([true, 1])
  })

  test('is not read from an address that the guard refuses', async () => {
    const url = await serve((_, reply) => reply.end(lines(both)))
    const refused = (target: string) => openStream(target, { allowedHosts: [], allowedRanges: [] })
    const source = jsonlSource({ paths: [url], cwd: '/', openUrl: refused })
    await expect(source.read(WHOLE)).rejects.toMatchObject({ reason: 'service_unreachable' })
  })

  test('is given up when the caller gives up', async () => {
    const url = await serve((_, reply) => void reply.write(lines(both)))
    const given = new AbortController()
    const reading = jsonlSource({ paths: [url], cwd: '/', openUrl }).read(WHOLE, given.signal)
    given.abort()
    await expect(reading).rejects.toThrow()
  })
})

type Reply = Parameters<RequestListener>[1]
