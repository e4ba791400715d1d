import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isDoubtful, leadsAway, pathInCheckout, refuseLinks } from '../../src/commands/source.js'
import type { Event } from '../../src/model/event.js'

/** Which paths may be anybody's where a stranger can cause the event. */

let folder: string
let checkout: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'source-')))
  checkout = join(folder, 'checkout')
  for (const name of ['checkout/out', 'kept']) mkdirSync(join(folder, name), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const on = (kind: 'issue_comment' | 'push' | 'pull_request') => ({
  event: { kind, sha: 'a'.repeat(40), number: 1, isPullRequest: true, speakers: [] } as Event,
  env: { GITHUB_WORKSPACE: checkout },
  cwd: checkout
})

test('a path that leads into the checkout through a link, or is reached under another name of it, is in it', () => {
  symlinkSync(checkout, join(folder, 'link'))
  const where = on('issue_comment')
  expect(
    ['out/a', join(folder, 'link/out/b'), join(folder, 'kept/c')].map(path => pathInCheckout(where, path))
  ).toEqual(['out/a', 'out/b', null])
  expect(isDoubtful(where, join(folder, 'link/new/folder'))).toBe(true)
})

test('a link in the checkout that leads out of it is as doubtful as the checkout', () => {
  symlinkSync(join(folder, 'kept'), join(checkout, 'away'))
  expect(isDoubtful(on('issue_comment'), 'away/result.json')).toBe(true)
})

test('reports are written through no link of a checkout that may be a stranger’s', () => {
  writeFileSync(join(checkout, 'out/result.json'), '')
  expect(() => refuseLinks(on('issue_comment'), 'out')).not.toThrow()
  symlinkSync(join(folder, 'kept'), join(checkout, 'away'))
  symlinkSync(join(folder, 'kept/x'), join(checkout, 'out/report.md'))
  for (const out of ['out', 'away', 'away/new'])
    expect(() => refuseLinks(on('issue_comment'), out)).toThrow(/is no regular file/)
  for (const out of ['out', 'away']) expect(() => refuseLinks(on('push'), out)).not.toThrow()
  expect(() => refuseLinks(on('issue_comment'), join(folder, 'kept'))).not.toThrow()
})

test('a pull request has no file of the runner read for it: neither by its manifest nor by a link', () => {
  const where = on('pull_request')
  writeFileSync(join(folder, 'kept/secret'), '')
  symlinkSync(join(folder, 'kept/secret'), join(checkout, 'gold.jsonl'))
  symlinkSync(join(folder, 'kept'), join(checkout, 'eval'))
  symlinkSync('out', join(checkout, 'inside'))
  const away = ['../kept/secret', join(folder, 'kept/secret'), '/proc/self/environ', 'gold.jsonl', 'eval/new.jsonl']
  expect(away.filter(path => !leadsAway(where, path, false))).toEqual([])
  const own = ['out/gold.jsonl', 'inside/gold.jsonl', 'not/there', '.']
  expect(own.filter(path => leadsAway(where, path, false))).toEqual([])
  expect(leadsAway(where, '../kept/secret', true)).toBe(false)
  expect(leadsAway(where, 'gold.jsonl', true)).toBe(true)
  expect(away.filter(path => leadsAway(on('push'), path, false))).toEqual([])
})
