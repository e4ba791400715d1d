import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPending } from '../../src/commands/open-pending.js'
import type { Event } from '../../src/model/event.js'
import type { World } from '../../src/model/world.js'
import { type PendingNote, pendingFile } from '../../src/rollout/pending.js'
import { BASE, newLog, withGitHub } from '../github/support.js'

const NOW = Date.parse('2026-11-20T08:00:00Z')
const note = (at = '2026-11-20T07:59:00Z'): PendingNote => ({
  schema_version: 1,
  name: 'rag',
  nonce: 'n',
  at,
  by: { who: 'jo', run: null, host: 'h', pid: 1, process: 'p' },
  before: { canary: 25, mirror: 0 },
  why: 'It failed.',
  rows: [],
  evidence: { digest: null, result: 'manual', reason: 'rolled_back' }
})
const dispatch: Event = { kind: 'workflow_dispatch', sha: BASE }
const comment: Event = { kind: 'issue_comment', sha: BASE, number: 7, isPullRequest: true, speakers: ['dev'] }

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pending-'))
  path = join(folder, 'rag.pending-rollback.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const world = (event: Event | null, github: World['github'] = null) =>
  ({ env: {}, cwd: folder, clock: { now: () => NOW }, log: newLog(), event, github }) as unknown as World

test('a note that a rollback left counts, also in another process', async () => {
  await pendingFile(path).write(note())
  expect(await openPending(world(null), path).read()).toEqual(note())
  expect(await openPending(world(dispatch), path).read()).toEqual(note())
})

test('a note of a time to come, or of the commit, is in doubt and undoes nothing', () =>
  withGitHub({ files: new Map([[`${BASE}:rag.pending-rollback.json`, '{}']]) }, async ({ github }) => {
    await pendingFile(path).write(note('2026-11-20T08:06:00Z'))
    expect(await openPending(world(null), path).read()).toBeNull()
    await pendingFile(path).write(note())
    expect(await openPending(world(dispatch, github), path).read()).toBeNull()
    expect(await pendingFile(path).read()).not.toBeNull()
  }))

test('in a checkout that may be a stranger’s a note is neither read nor written', async () => {
  await pendingFile(path).write(note())
  const pending = openPending(world(comment), path)
  expect(await pending.read()).toBeNull()
  await pending.write({ ...note(), nonce: 'other' })
  expect(await pendingFile(path).read()).toEqual(note())
})
