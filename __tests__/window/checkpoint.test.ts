import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync
} from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkpointFile } from '../../src/window/checkpoint.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { fixedPoints } from '../../src/window/points.js'
import type { WindowQuery } from '../../src/window/summary.js'
import { openStream } from '../../src/world/http-stream.js'
import { figures, leaving, plainly, QUERY } from './kept-setting.js'
import { at, folderWith, lines, row } from './rows.js'

/** A log, a place for checkpoints, and looks at the log by one process after the other. */
async function place(text: string, name = 'log.jsonl') {
  const cwd = await folderWith({ [name]: text })
  const file = join(await mkdtemp(join(tmpdir(), 'checkpoint-')), 'rag.checkpoint')
  const said: string[] = []
  const opened = (bound = ['program', 'manifest']) =>
    leaving(
      cwd,
      checkpointFile(file, bound, message => said.push(message))
    )
  const look = async (query: WindowQuery = QUERY, bound?: string[]) => {
    const source = opened(bound)
    const summary = await source.read(query)
    await source.close!()
    return summary
  }
  return { cwd, log: join(cwd, name), file, said, opened, look }
}

const some = (count: number) => Array.from({ length: count }, (_, i) => row({ ts: at(i), user_key: `u-${i % 7}` }))
const failed = ({ arms }: { arms: { canary: { ratios: { error_rate: { num: number } } } } }) =>
  arms.canary.ratios.error_rate.num

/** Rows enough that the middle of the log is neither its beginning nor its end, and one there that fails from now on. */
function failInTheMiddle(log: string): void {
  const text = readFileSync(log, 'latin1')
  const middle = text.indexOf('"status":200', text.length / 2)
  const handle = Buffer.from(text, 'latin1')
  handle.write('"status":503', middle)
  writeInPlace(log, handle)
}

function writeInPlace(log: string, bytes: Buffer): void {
  const { ino } = statSync(log)
  appendFileSync(log, bytes, { flag: 'r+' })
  expect(statSync(log).ino).toBe(ino)
}

describe('a checkpoint', () => {
  test('lets the next process read on, and come to the same as by reading everything', async () => {
    const torn = JSON.stringify(row({ ts: at(700) }))
    const written = [lines(some(200)), torn.slice(0, 40)]
    const { look, log } = await place(written.join(''))
    expect(figures(await look())).toEqual(figures(await plainly(written.join(''))))
    written.push(`${torn.slice(40)}\n`, lines([row({ ts: at(800) }), row({ ts: at(5000) })]))
    appendFileSync(log, written.slice(2).join(''))
    expect(figures(await look())).toEqual(figures(await plainly(written.join(''))))
    // What was read once is not read again.
    failInTheMiddle(log)
    expect(failed(await look())).toBe(0)
    const later = { ...QUERY, to: QUERY.to! + 3600_000 }
    expect(figures(await look(later))).toEqual(figures(await plainly(written.join(''), later)))
  })

  test('goes on with a log that was renamed', async () => {
    const { look, log } = await place(lines(some(200)))
    await look()
    appendFileSync(log, lines([row({ ts: at(700) })]))
    renameSync(log, `${log}.1`)
    await writeFile(log, lines([row({ ts: at(701) })]))
    failInTheMiddle(`${log}.1`)
    const next = await look()
    expect([next.rows.counted, next.rows.duplicates, failed(next)]).toEqual([202, 0, 0])
  })

  test('is the user’s alone, whole, and nothing is left beside it', async () => {
    const { look, file } = await place(lines(some(3)))
    await Promise.all([look(), look(), look()])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(file, '..'))).toEqual(['rag.checkpoint'])
    expect((await look()).rows.counted).toBe(3)
  })

  const edited = (file: string, edit: (bytes: Buffer) => Buffer) => writeFile(file, edit(readFileSync(file)))
  const doubts: Record<string, (at: { file: string; log: string; cwd: string }) => unknown> = {
    'is damaged': ({ file }) => edited(file, bytes => Buffer.concat([bytes.subarray(0, 900), bytes.subarray(901)])),
    'has another byte': ({ file }) =>
      edited(file, bytes => bytes.fill(bytes.at(-9)! ^ 1, bytes.length - 9, bytes.length - 8)),
    'was cut short': ({ file }) => edited(file, bytes => bytes.subarray(0, 5000)),
    'is gone': ({ file }) => rmSync(file),
    'could be read by others': ({ file }) => chmodSync(file, 0o644),
    'is a link': ({ file }) => {
      renameSync(file, `${file}.real`)
      symlinkSync(`${file}.real`, file)
    },
    'is of a log that was written anew': async ({ log }) => {
      await writeFile(`${log}.new`, readFileSync(log))
      renameSync(`${log}.new`, log)
    },
    'is of a log that was cut': ({ log }) => edited(log, bytes => bytes.subarray(0, bytes.lastIndexOf('{'))),
    'is of a log with another beginning': ({ log }) => edited(log, bytes => Buffer.concat([Buffer.from('\n'), bytes])),
    'is of a log with another end': ({ log }) =>
      edited(log, bytes => Buffer.from(bytes.toString().replace(/r-(\d+)"(?=[^\n]*\n$)/, 'x-$1"'))),
    'is of a log that was taken away': ({ log, cwd }) => renameSync(log, join(cwd, '..', `${Date.now()}.away`))
  }
  test.each(Object.keys(doubts))('that %s is thrown away', async doubt => {
    const { look, log, file, cwd } = await place(lines(some(200)))
    await writeFile(join(cwd, 'more.jsonl'), lines([row({ ts: at(50) })]))
    await look()
    failInTheMiddle(log)
    await doubts[doubt]!({ file, log, cwd })
    const texts = readdirSync(cwd).map(name => readFileSync(join(cwd, name), 'utf8'))
    const plain = await plainly(texts)
    expect(figures(await look())).toEqual(figures(plain))
    expect(figures(await look())).toEqual(figures(plain))
  })

  test('of another program, manifest, window or time is thrown away', async () => {
    const { look, log } = await place(lines(some(200)))
    const others: Parameters<typeof look>[] = [
      [QUERY, ['another program', 'manifest']],
      [QUERY, ['program', 'another manifest']],
      [{ ...QUERY, from: QUERY.from! + 1 }],
      [{ ...QUERY, segments: [] }],
      [{ ...QUERY, canary: 'mirrored' }],
      [{ ...QUERY, to: QUERY.to! - 1 }]
    ]
    for (const given of others) {
      const sound = readFileSync(log)
      await look()
      failInTheMiddle(log)
      const source = await look(...given)
      expect(source.rows.read).toBe(200)
      expect(failed(source)).toBe(given[0]!.canary === 'mirrored' ? 0 : 1)
      writeInPlace(log, sound)
    }
  })

  test('is not left where something could not be read', async () => {
    const { look, file, cwd } = await place(lines(some(3)))
    await writeFile(join(cwd, 'old.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 1]))
    expect((await look()).unread).toHaveLength(1)
    expect(() => statSync(file)).toThrow(/ENOENT/)
  })

  test('that can not be written is said, and takes nothing back', async () => {
    const { look, said, file } = await place(lines(some(3)))
    rmSync(join(file, '..'), { recursive: true })
    await writeFile(join(file, '..'), '')
    expect((await look()).rows.counted).toBe(3)
    expect(said).toEqual([expect.stringMatching(/could not be written, so the next look reads the whole log/)])
  })

  test('keeps what the window is bet on with', async () => {
    const { opened } = await place(lines(some(20).map(each => ({ ...each, arm: 'baseline' }))))
    const first = opened()
    const asked = [{ of: 'latency' as const, p: 0.95, beyond: 'alone' as const, limit: 90 }]
    const seen = await first.read(QUERY)
    const points = fixedPoints(asked, seen.arms.baseline.distributions)
    const bet = await first.read({ ...QUERY, points })
    await first.close!()
    const next = opened()
    expect((await next.readOn!(QUERY))!.grid).toEqual(bet.grid)
    await next.close!()
  })

  test('reads on behind a URL, and in full where it no longer goes on', async () => {
    let body = lines(some(40))
    const asked: string[] = []
    const server = createServer((request, reply) => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      asked.push(from === 0 ? 'all' : 'rest')
      const part = Buffer.from(body).subarray(from)
      if (from > 0 && part.length === 0) reply.writeHead(416)
      else if (from > 0) reply.writeHead(206, { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` })
      reply.end(part)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log.jsonl`
    const guard = { allowedHosts: ['127.0.0.1'], allowedRanges: [] }
    const file = join(await mkdtemp(join(tmpdir(), 'checkpoint-')), 'rag.checkpoint')
    const look = async () => {
      const source = jsonlSource({
        paths: [url],
        cwd: '/',
        openUrl: (target, signal, since) => openStream(target, guard, { idleMs: 2000, since }, signal),
        checkpoint: checkpointFile(file, [], () => undefined)
      })
      const { rows } = await source.read(QUERY)
      await source.close!()
      return rows.counted
    }
    try {
      expect(await look()).toBe(40)
      body += lines([row(), row()])
      expect(await look()).toBe(42)
      expect(asked).toEqual(['all', 'rest'])
      body = lines([row()])
      expect(await look()).toBe(1)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
