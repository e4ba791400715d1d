import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findGateEvidence } from '../src/commands/gate-evidence.js'
import { deploymentLedger } from '../src/github/deployments.js'
import {
  baselineSchema,
  comparableOf,
  differences,
  readBaseline,
  scoredToday,
  withoutUnused
} from '../src/gold/baseline.js'
import { embedderId } from '../src/gold/embedder.js'
import { parseGold } from '../src/gold/load.js'
import type { GoldManifest } from '../src/gold/plan.js'
import { rowSchema } from '../src/gold/row.js'
import { readRowsFile } from '../src/gold/rows-file.js'
import { type Manifest, parseManifest } from '../src/manifest/load.js'
import { resultSchema } from '../src/model/result.js'
import type { World } from '../src/model/world.js'
import { parseResult } from '../src/report/parse.js'
import { folderLedger } from '../src/rollout/folder-ledger.js'
import { pendingFile, pendingNoteSchema } from '../src/rollout/pending.js'
import { entrySchema } from '../src/rollout/record.js'
import { recover } from '../src/rollout/recover.js'
import { jsonlSource } from '../src/window/jsonl.js'
import { withGitHub } from './github/support.js'
import { newFate } from './rollout/fate.js'
import { NAME, newDeps, newRouter, pendingOf, quickClock, SHA, tempFolder } from './rollout/setting.js'
import { WHOLE } from './window/rows.js'

/** Files that commit 95fed8b wrote: the names of a folder are the commits that made what is in it. */
const FOLDER = '__tests__/fixtures/95fed8b'
const fixture = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const named = (start: string) => readdirSync(FOLDER).filter(name => name.startsWith(start))

function inFile(name: string, text: string): string {
  const file = join(tempFolder(), name)
  writeFileSync(file, text)
  return file
}

/** What a first step rests on, where this is the gate's result that it is given. */
function evidenceIn(text: string) {
  const manifest = parseManifest(fixture('rollout.yml'), { file: 'rollout.yml', env: {}, base: resolve(FOLDER) })
  const clock = { ...quickClock, now: () => Date.parse(JSON.parse(text).finished_at) }
  const world = { cwd: '/', github: null, event: null, clock } as World
  const evidence = inFile('result.json', text)
  writeFileSync(join(dirname(evidence), 'rows.jsonl'), fixture('rows.jsonl'))
  return findGateEvidence(world, manifest, { evidence, baseline: resolve(FOLDER, 'baseline.json') })
}

const ledgerOf = (text: string) => {
  const folder = tempFolder()
  writeFileSync(join(folder, `${NAME}.jsonl`), text)
  return folderLedger(folder, { name: NAME, clock: quickClock, url: null })
}

/** Every file of the kind, and how it is read; each reader throws, or rejects, where it can't read it. */
const READERS: readonly [files: string[], read: (text: string) => unknown][] = [
  [named('result-'), text => parseResult(text, 'result.json', 'not_comparable')],
  [['baseline.json'], text => baselineOf(text)],
  [
    ['rows.jsonl', 'baseline-rows.jsonl'],
    text => {
      const { header, rows } = readRowsFile(inFile('rows.jsonl', text))!
      return { header, rows }
    }
  ],
  [['ledger.jsonl'], text => ledgerOf(text).read()],
  [
    ['pending-rollback.json'],
    async text => {
      const note = await pendingFile(inFile('pending.json', text)).read()
      if (note === null) throw new Error('moved aside')
      return note
    }
  ]
]
const FILES = READERS.flatMap(([names, read]) => names.map(name => [name, read] as const))

function baselineOf(text: string) {
  const read = readBaseline(text)
  if ('broken' in read) throw new Error(read.broken)
  return read.baseline
}

describe('what commit 95fed8b wrote', () => {
  test.each(FILES)('%s is read, with all that it says', async (name, read) => {
    const lines = name.endsWith('.jsonl') ? fixture(name).trim().split('\n') : [fixture(name)]
    const said = JSON.stringify(await read(fixture(name)))
    for (const text of lines.flatMap(line => textsOf(JSON.parse(line)))) expect(said).toContain(JSON.stringify(text))
  })

  test('as deployments is read from their payloads', async () => {
    const entries = fixture('ledger.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .filter(line => line.kind !== undefined)
    await withGitHub({ commits: [SHA] }, async ({ github }) => {
      const { owner, repo, octokit } = github
      for (const entry of entries) {
        const about = { owner, repo, ref: SHA, task: 'rollout-gate', auto_merge: false, required_contexts: [] }
        await octokit.rest.repos.createDeployment({
          ...about,
          environment: entry.environment,
          payload: { ...entry, of_tomorrow: { deep: [1] } }
        })
      }
      const read = await deploymentLedger(github, { name: NAME, ref: SHA }).read()
      expect(read.map(({ id, marks, ...entry }) => entry)).toEqual(entries)
    })
  })

  test('is gone on with: the rollout stands in the phase that the ledger says', async () => {
    const router = newRouter()
    router.weights = { canary: 0, mirror: 1 }
    const ledger = ledgerOf(fixture('ledger.jsonl'))
    const pending = pendingOf(tempFolder(), newFate())
    const { standing } = await recover(newDeps({ ledger, router: router.connect(newFate()), pending }))
    expect(standing).toMatchObject({ phase: 'shadow', repair: null })
    expect(standing.rollout).toMatchObject({ attempt: 3 })
  })

  test('as a baseline can be compared with what the same manifest and gold set measure today', async () => {
    const manifest = parseManifest(fixture('rollout.yml'), { file: 'rollout.yml', env: {}, base: '/' })
    const gold = parseGold(Buffer.from(fixture('gold.jsonl')), 'gold.jsonl')
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline }
    const today = comparableOf(manifest as Manifest & GoldManifest, digests, embedderId(manifest.embeddings))
    const old = baselineOf(fixture('baseline.json'))
    expect(differences(old.comparable, today)).toEqual(['answers scored by rules 1 instead of 5'])
    const scored = await scoredToday(old, { manifest: manifest as Manifest & GoldManifest, gold })
    expect(scored.comparable).toEqual(today)
    expect(scored.rows).toEqual(old.rows)
    expect(parseResult(fixture('result-gate.json'), 'r', 'not_comparable').evaluated).toMatchObject({
      manifest: manifest.digest,
      gold: gold.digest,
      pins_canary: manifest.pinsDigest.canary
    })
  })

  test('as a digest of asking stays what it was when `response` gains a key, until the key is set', () => {
    const manifest = parseManifest(fixture('rollout.yml'), { file: 'rollout.yml', env: {}, base: '/' }) as GoldManifest
    const asking = (response: object) =>
      comparableOf({ ...manifest, response: { ...manifest.response, ...response } }, { gold: '', pinsBaseline: '' }, '')
        .asking
    const old = baselineOf(fixture('baseline.json')).comparable.asking
    expect(asking({})).toBe(old)
    expect(asking({ answer: '/text' })).not.toBe(old)
    expect(asking({ key_of_tomorrow: '/new' })).not.toBe(old)
    const [first, usual] = [
      { answer: true, snippet: { text: true } },
      { answer: '/a', snippet: { text: '/t', page: null } }
    ] as const
    const without = (value: object) => withoutUnused(value, first, usual)
    expect(without({ answer: '/a', snippet: { text: '/t', page: null } })).toEqual({
      answer: '/a',
      snippet: { text: '/t' }
    })
    expect(without({ answer: '/b', snippet: { text: '/t', page: '/p' } })).toEqual({
      answer: '/b',
      snippet: { text: '/t', page: '/p' }
    })
  })

  test("as a gate's result is evidence that follows from its rows", async () => {
    const { judged } = await evidenceIn(fixture('result-gate.json'))
    expect(judged.verdict.exit).toBe(0)
  })

  test('as a request log is read, every row', async () => {
    const openUrl = () => Promise.reject(new Error('no URL is read'))
    const { rows } = await jsonlSource({ paths: ['requests.jsonl'], cwd: FOLDER, openUrl }).read(WHOLE)
    expect(rows).toMatchObject({ read: 40, counted: 40, broken: 0 })
  })
})

/** All texts and numbers of a value, wherever they stand. */
function textsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [value]
  return Object.values(value).flatMap(textsOf)
}

/** Where a name is data, such as that of a pin, every name is known. */
const NAMED_BY_USERS = ['pins', 'pins_seen', 'not_required', 'window']
const REASONS = ['reason', 'reason_code', 'over']

type Change = (value: Record<string, unknown>) => Record<string, unknown>

/** The n-th map of the value changed, those named by users left alone; counts them in `seen`. */
function changedAt(value: unknown, n: number, change: Change, seen = { maps: 0 }): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(each => changedAt(each, n, change, seen))
  const own = seen.maps++ === n
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    NAMED_BY_USERS.includes(key) ? child : changedAt(child, n, change, seen)
  ])
  const whole = Object.fromEntries(entries)
  return own ? change(whole) : whole
}

function mapsOf(value: unknown): number {
  const seen = { maps: 0 }
  changedAt(value, -1, same => same, seen)
  return seen.maps
}

/** The text with one map changed, in whatever line it stands. */
function edited(name: string, pick: number, change: Change): string {
  const lines = name.endsWith('.jsonl') ? fixture(name).trim().split('\n') : [fixture(name)]
  const values = lines.map(line => JSON.parse(line))
  const n = pick % mapsOf(values)
  return (changedAt(values, n, change) as unknown[]).map(value => `${JSON.stringify(value)}\n`).join('')
}

const withReason =
  (reason: string): Change =>
  value =>
    Object.fromEntries(
      Object.entries(value).map(([key, old]) => [key, REASONS.includes(key) && typeof old === 'string' ? reason : old])
    )

describe('what a later version may write', () => {
  const unknownField = fc.record({
    pick: fc.nat(),
    name: fc.string().filter(text => !['', '__proto__', 'mark', 'kind', 'row'].includes(text)),
    value: fc.jsonValue({ maxDepth: 2 })
  })

  test.each(FILES)('into %s: an unknown field at any depth changes nothing', async (name, read) => {
    const before = await read(fixture(name))
    await fc.assert(
      fc.asyncProperty(unknownField, async ({ pick, name: field, value }) => {
        fc.pre(!fixture(name).includes(JSON.stringify(field)))
        expect(await read(edited(name, pick, map => ({ ...map, [field]: value })))).toEqual(before)
      }),
      { numRuns: 40 }
    )
  })

  test.each(FILES)(
    'into %s: an unknown reason at any depth is `unknown`, and changes nothing else',
    async (name, read) => {
      const reason = fc.stringMatching(/^[a-z][a-z_]{3,20}_of_tomorrow$/)
      await fc.assert(
        fc.asyncProperty(fc.nat(), reason, async (pick, code) => {
          const found = await read(edited(name, pick, withReason(code)))
          expect(found).toEqual(await read(edited(name, pick, withReason('unknown'))))
        }),
        { numRuns: 40 }
      )
    }
  )

  test('lets no rollout begin on a reason that is not known', async () => {
    const text = JSON.stringify({ ...JSON.parse(fixture('result-gate.json')), reason_code: 'greener_than_green' })
    const result = parseResult(text, 'r', 'not_comparable')
    expect(result.reason_code).toBe('unknown')
    await expect(evidenceIn(text)).rejects.toThrow('decides pass by unknown')
  })

  test('leaves the noise of a row that is not known out of a baseline', () => {
    const baseline = JSON.parse(fixture('baseline.json'))
    const noise = [...baseline.noise, { row: 'row_of_tomorrow', set: 1, population: 1, deep: {} }]
    expect(baselineOf(JSON.stringify({ ...baseline, noise }))).toEqual(baselineOf(fixture('baseline.json')))
  })

  test.each([
    ['a result without its decision', 'result-gate.json', 'decision'],
    ['a baseline without its rows', 'baseline.json', 'rows'],
    ['a note without its reason', 'pending-rollback.json', 'evidence']
  ])('excuses nothing that is missing: %s', async (_, name, field) => {
    const { [field]: __, ...rest } = JSON.parse(fixture(name))
    const read = FILES.find(([file]) => file === name)![1]
    await expect(async () => read(JSON.stringify(rest))).rejects.toThrow()
  })

  test('is not what this version may write: its own schemas stay strict', () => {
    const first = (name: string, at = 0) => JSON.parse(fixture(name).split('\n')[at]!)
    const strict = [
      [resultSchema, JSON.parse(fixture('result-gate.json'))],
      [baselineSchema, JSON.parse(fixture('baseline.json'))],
      [rowSchema, first('rows.jsonl', 1)],
      [entrySchema, first('ledger.jsonl')],
      [pendingNoteSchema, first('pending-rollback.json')]
    ] as const
    for (const [schema, value] of strict) {
      expect(schema.safeParse(value).success).toBe(true)
      expect(schema.safeParse({ ...value, of_tomorrow: 1 }).success).toBe(false)
    }
  })
})
