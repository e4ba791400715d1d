import { appendFile, rename, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { jsonlSource } from '../../src/window/jsonl.js'
import { openStream } from '../../src/world/http-stream.js'
import { figures, kept, plainly, QUERY } from './kept-setting.js'
import { at, folderWith, lines, row, START } from './rows.js'

describe('a window that is read again', () => {
  test('goes on with what was written to a log before it was rotated out of sight', async () => {
    const cwd = await folderWith({ 'log.jsonl': lines([row()]) })
    const source = kept(cwd, ['log.jsonl'])
    await source.read(QUERY)
    await appendFile(join(cwd, 'log.jsonl'), lines([row(), row()]))
    await rename(join(cwd, 'log.jsonl'), join(cwd, 'log.1'))
    await writeFile(join(cwd, 'log.jsonl'), lines([row()]))
    expect((await source.read(QUERY)).arms.canary.requests).toBe(4)
    await appendFile(join(cwd, 'log.1'), lines([row()]))
    expect((await source.read(QUERY)).arms.canary.requests).toBe(5)
    await source.close!()
  })

  test('takes a row that lay after its end once the end has come', async () => {
    const rows = [row({ ts: at(10) }), row({ ts: at(700) }), row({ ts: at(4000), arm: 'baseline' })]
    const broken = `${JSON.stringify(row({ ts: at(700) })).slice(0, -1)},"more":NaN}\n`
    const cwd = await folderWith({ 'log.jsonl': lines(rows) + broken })
    const source = kept(cwd)
    for (const to of [60, 720, 5000].map(seconds => START + seconds * 1000)) {
      const query = { ...QUERY, to }
      expect(figures(await source.read(query))).toEqual(figures(await plainly(lines(rows) + broken, query)))
    }
    await source.close!()
  })

  test('begins anew where another window is asked for, or its end moves back', async () => {
    const all = lines([row({ ts: at(10) }), row({ ts: at(700) })])
    const source = kept(await folderWith({ 'log.jsonl': all }))
    const queries = [{}, { from: START + 60_000 }, {}, { to: START + 60_000 }, { segments: ['route'] }]
    for (const query of queries.map(each => ({ ...QUERY, ...each }))) {
      expect(await source.read(query)).toEqual({
        ...(await plainly(all, query)),
        supply: expect.anything()
      })
    }
    await source.close!()
  })

  test('names what can not be read at each look, until it can', async () => {
    const whole = gzipSync(lines([row(), row()]))
    const cwd = await folderWith({ 'log.jsonl': lines([row()]), 'old.gz': whole.subarray(0, 30) })
    const source = kept(cwd)
    for (let looks = 0; looks < 2; looks++) {
      expect((await source.read(QUERY)).unread).toMatchObject([{ file: 'old.gz', before: false }])
    }
    await writeFile(join(cwd, 'old.gz'), whole)
    const { unread, rows } = await source.read(QUERY)
    expect([unread, rows.counted]).toEqual([[], 3])
    await source.close!()
  })

  test('leaves no file open', async () => {
    const cwd = await folderWith({ 'a.jsonl': lines([row()]), 'b.jsonl': lines([row()]) })
    const source = kept(cwd)
    await source.read(QUERY)
    await source.close!()
    await appendFile(join(cwd, 'a.jsonl'), lines([row()]))
    expect((await source.read(QUERY)).rows.counted).toBe(3)
    await source.close!()
  })
})

describe('a log behind a URL that is read again', () => {
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
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log.jsonl`
    const guard = { allowedHosts: ['127.0.0.1'], allowedRanges: [] }
    return jsonlSource({
      paths: [url],
      cwd: '/',
      again: true,
      openUrl: (target, signal, since) => openStream(target, guard, { idleMs: 2000, since }, signal)
    })
  }

  test.each(['ranges and tags', 'ranges', 'tags', 'neither', 'gzip'])('is asked for what is new: %s', async kind => {
    let body = Buffer.from(lines(Array.from({ length: 30 }, () => row())))
    const sent: number[] = []
    const source = await serve((request, reply) => {
      const whole = kind === 'gzip' ? gzipSync(body) : body
      const tag = `"${whole.length}"`
      if (kind.includes('tags')) reply.setHeader('etag', tag)
      const from = kind.includes('ranges') ? /^bytes=(\d+)-$/.exec(request.headers.range ?? '') : null
      const part = from ? whole.subarray(Number(from[1])) : whole
      if (kind.includes('tags') && request.headers['if-none-match'] === tag) reply.writeHead(304).end()
      else if (from && part.length === 0) reply.writeHead(416).end()
      else if (from) reply.writeHead(206, { 'content-range': `bytes ${from[1]}-${whole.length - 1}/${whole.length}` })
      sent.push(reply.writableEnded ? 0 : part.length)
      if (!reply.writableEnded) reply.end(part)
    })
    const counted = async () => {
      const { rows, unread } = await source.read(QUERY)
      return [rows.counted, rows.duplicates, unread.length]
    }
    expect(await counted()).toEqual([30, 0, 0])
    expect(await counted()).toEqual([30, 0, 0])
    body = Buffer.concat([body, Buffer.from(lines([row(), row()]))])
    expect(await counted()).toEqual([32, 0, 0])
    if (kind.includes('ranges')) expect(Math.max(...sent.slice(1))).toBeLessThan(2000)
    if (kind.includes('tags')) expect(sent[1]).toBe(0)
    // Rotated: shorter, then longer than it was.
    body = Buffer.from(lines([row()]))
    expect(await counted()).toEqual([33, 0, 0])
    body = Buffer.from(lines(Array.from({ length: 90 }, () => row())))
    expect(await counted()).toEqual([123, 0, 0])
    await source.close!()
  })
})
