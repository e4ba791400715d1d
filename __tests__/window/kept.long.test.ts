import { appendFile, copyFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RequestRow } from '../../src/window/record.js'
import type { RowCounts, WindowSource, WindowSummary } from '../../src/window/summary.js'
import { figures, inMemory, kept, leaving, plainly, QUERY, unkept } from './kept-setting.js'
import { at, folderWith, lines, row } from './rows.js'

test(
  'a window that is read again counts each row once, however the log is rotated, cut, packed or torn between looks',
  () =>
    fc.assert(
      fc.asyncProperty(acts, async todo => {
        const log = await writtenLog()
        const source = kept(log.cwd)
        const look = () => expectNoneTwice(source, log.written())
        try {
          await look()
          for (const each of todo) {
            if (each.act === 'backup') {
              await log.does({ ...each, act: 'end' })
              await look()
            }
            await log.does(each)
            if (each.act === 'look') await look()
          }
          await look()
        } finally {
          await source.close!()
        }
      }),
      { numRuns: 30 }
    ),
  280_000
)

test(
  'so does one whose looks are processes of their own, which go on from a checkpoint, two of them at once',
  () =>
    fc.assert(
      fc.asyncProperty(acts, async todo => {
        const log = await writtenLog()
        const checkpoint = inMemory()
        const look = async () => {
          const source = leaving(log.cwd, checkpoint)
          await expectCopiesOutsideAlone(source, log)
          await source.close!()
        }
        for (const each of todo) {
          await log.does(each)
          if (each.act === 'look') await look()
        }
        await Promise.all([look(), look()])
        await look()
      }),
      { numRuns: 8, endOnFailure: true }
    ),
  280_000
)

/** A copy of what was read already is known. */
async function expectNoneTwice(source: WindowSource, written: readonly string[]): Promise<void> {
  const [seen, plain] = [await source.read(QUERY), await plainly(written)]
  expect([seen.rows.duplicates, seen.unread]).toEqual([0, []])
  expectSame(seen, plain, ['torn', 'read'])
}

/**
 * A copy that stood there at the first look is read as a log of its own: its requests are known by their ids, and no ids
 * are kept of the rows outside of the window.
 */
async function expectCopiesOutsideAlone(
  source: WindowSource,
  { cwd, written }: { cwd: string; written(): readonly string[] }
): Promise<void> {
  const [seen, plain, withCopies] = [await source.read(QUERY), await plainly(written()), await unkept(cwd).read(QUERY)]
  for (const outside of [outsideOf, skewedOf]) {
    expect(outside(seen)).toBeGreaterThanOrEqual(outside(plain))
    expect(outside(seen)).toBeLessThanOrEqual(outside(withCopies))
  }
  expectSame(seen, plain, ['torn', 'read', 'duplicates', 'outside', 'skewed'])
}

const outsideOf = ({ rows }: WindowSummary) => rows.outside
const skewedOf = ({ rows }: WindowSummary) => rows.skewed.before

/** `but`: counts of rows that may be others. */
function expectSame(seen: WindowSummary, plain: WindowSummary, but: readonly (keyof RowCounts)[]): void {
  const own = Object.fromEntries(but.map(name => [name, seen.rows[name]]))
  expect(figures(seen)).toEqual(figures({ ...plain, rows: { ...plain.rows, ...own } }))
}

type Act =
  | { act: 'append'; file: number; rows: Appended[]; cut: number }
  | { act: 'end' | 'rotate' | 'copy' | 'backup' | 'pack'; file: number }
  | { act: 'look' }

/** `long`: whether the row alone is longer than the head that a log is known by. */
type Appended = { long: boolean; fields: Partial<RequestRow> }

const appended = fc.record({
  act: fc.constant('append' as const),
  file: fc.nat(1),
  rows: fc.array(
    fc.record({
      long: fc.boolean(),
      fields: fc.record({
        ts: fc.integer({ min: -400, max: 3000 }).map(seconds => at(seconds)),
        arm: fc.constantFrom('baseline', 'canary'),
        status: fc.constantFrom(200, 200, 503),
        latency_ms: fc.integer({ min: 1, max: 90 }),
        user_key: fc.constantFrom('a', 'b', undefined),
        tenant: fc.constantFrom('x', 'y')
      })
    }),
    { maxLength: 6 }
  ) as fc.Arbitrary<Appended[]>,
  cut: fc.oneof(fc.constant(0), fc.nat(200))
})
const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: appended, weight: 4 },
  {
    arbitrary: fc.record({ act: fc.constantFrom('end', 'rotate', 'copy', 'backup', 'pack'), file: fc.nat(1) }),
    weight: 4
  },
  { arbitrary: fc.constant({ act: 'look' as const }), weight: 4 }
) as fc.Arbitrary<Act>

const acts = fc.array(act, { minLength: 4, maxLength: 30 })

/** Two logs in a folder as a service and logrotate write them, and all that they were ever told. */
async function writtenLog() {
  const cwd = await folderWith({})
  const files = [0, 1].map(i => ({
    path: join(cwd, `log-${i}.jsonl`),
    all: '',
    rest: '',
    rotated: 0,
    packed: 0,
    copies: 0
  }))
  for (const file of files) await writeFile(file.path, '')
  const put = async (file: (typeof files)[number], text: string) => {
    await appendFile(file.path, text)
    file.all += text
  }
  /** What was cut in the middle is written on. */
  const end = async (file: (typeof files)[number]) => {
    await put(file, file.rest)
    file.rest = ''
  }
  return {
    cwd,
    written: () => files.map(({ all }) => all),
    async does(each: Act) {
      if (each.act === 'look') return
      const file = files[each.file]!
      await end(file)
      if (each.act === 'append') {
        const text = lines(
          each.rows.map(({ long, fields }) => row({ ...fields, answer: long ? 'é→'.repeat(900) : '' }))
        )
        const cut = Math.max(0, text.length - each.cut)
        await put(file, text.slice(0, cut))
        file.rest = text.slice(cut)
      } else if (each.act === 'rotate') {
        await rename(file.path, `${file.path}.${++file.rotated}`)
        await writeFile(file.path, '')
      } else if (each.act === 'copy') {
        await copyFile(file.path, `${file.path}.${++file.rotated}`)
        await truncate(file.path, 0)
      } else if (each.act === 'backup') {
        await copyFile(file.path, `${file.path}.backup-${++file.copies}`)
      } else if (each.act === 'pack' && file.packed < file.rotated) {
        const old = `${file.path}.${++file.packed}`
        await writeFile(`${old}.gz`, gzipSync(await readFile(old)))
        await rm(old)
      }
    }
  }
}
