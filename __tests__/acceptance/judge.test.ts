import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { halfHour } from '../commands/rollout-setting.js'
import { CLI, conforming, inScene } from './runner.js'

const WINDOW = { duration: '30m', min_requests: 200 }
const PHASES = [
  { name: 'quarter', weight: 25, window: WINDOW },
  { name: 'all', weight: 100, window: WINDOW }
]

test('judges a gzip log as it judges the same log unpacked', () =>
  inScene({ manifest: { phases: PHASES } }, async ({ cli, write }) => {
    const text = halfHour()
      .map(row => `${JSON.stringify(row)}\n`)
      .join('')
    await Promise.all([write('log.jsonl', text), write('log.jsonl.gz', gzipSync(text))])
    for (const file of ['log.jsonl', 'log.jsonl.gz']) {
      const words = ['judge', '--manifest', '.github/rollout.yml', '--phase', 'quarter', '--window', file, '--json']
      const { exit, stdout } = await cli(words)
      const { decision, window } = conforming(JSON.parse(stdout))
      expect([file, exit, decision, window]).toEqual([
        file,
        0,
        'pass',
        expect.objectContaining({ requests: { baseline: 4500, canary: 1500 } })
      ])
    }
  }))

test('reads a log that is piped in as it reads a file', () =>
  inScene({ manifest: { phases: PHASES } }, async ({ folder }) => {
    const text = halfHour()
      .map(row => `${JSON.stringify(row)}\n`)
      .join('')
    const words = ['judge', '--manifest', '.github/rollout.yml', '--phase', 'quarter', '--window', '-', '--json']
    const stdout = execFileSync(process.execPath, [CLI, ...words], { cwd: folder, input: gzipSync(text) })
    const { decision, window } = conforming(JSON.parse(stdout.toString()))
    expect(decision).toBe('pass')
    expect(window).toMatchObject({ requests: { baseline: 4500, canary: 1500 } })
  }))
