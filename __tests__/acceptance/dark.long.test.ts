import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { startWebhook } from '../doubles/webhook-router.js'
import { inScene } from './runner.js'

/** The built program, a canary of half an hour ago, and a log that it no longer writes. */

const MINUTE = 60_000

/** A row a second, of 400 users in turn; every fourth is on the canary, which dies ten minutes ago. */
function log(since: number): string {
  const now = Date.now()
  const seconds = Array.from({ length: Math.floor((now - since) / 1000) }, (_, i) => i)
  return seconds
    .map(i => ({ i, ts: since + i * 1000, user: (i * 7) % 400 }))
    .map(({ i, ts, user }) => ({
      ts,
      request_id: `r${i}`,
      arm: user % 4 === 0 ? 'canary' : 'baseline',
      status: 200,
      latency_ms: 300 + (i % 50),
      user_key: `u${user}`,
      delta_s_question_retrieved: 0.3
    }))
    .filter(({ arm, ts }) => arm === 'baseline' || ts < now - 10 * MINUTE)
    .map(row => `${JSON.stringify(row)}\n`)
    .join('')
}

describe('a canary that is dead and leaves no row', () => {
  test('is found by judge, and sent back by watch', async () => {
    const router = await startWebhook({ canary: 0, mirror: 0 })
    const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
    const manifest = {
      phases: [
        { name: 'quarter', weight: 25 },
        { name: 'all', weight: 100 }
      ],
      window: { source: { kind: 'jsonl', path: 'log.jsonl' } },
      router: { kind: 'webhook', url: router.url, timeout: '60s', capabilities }
    }
    try {
      await inScene({ manifest }, async ({ folder, cli }) => {
        const file = ['--manifest', '.github/rollout.yml']
        expect((await cli(['gate', ...file, '--out', 'gate'])).exit).toBe(0)
        expect((await cli(['promote', ...file, '--evidence', 'gate/result.json'])).exit).toBe(0)
        expect(router.weights).toEqual({ canary: 25, mirror: 0 })

        const since = Date.now() - 30 * MINUTE
        const ledger = join(folder, '.rollout/support-rag.jsonl')
        const entries = await readFile(ledger, 'utf8')
        await writeFile(ledger, entries.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, new Date(since).toISOString()))
        const path = join(folder, 'log.jsonl')
        await writeFile(path, log(since))

        const judged = await cli(['judge', ...file, '--phase', 'quarter', '--window', path])
        expect(judged.exit).toBe(1)
        expect(judged.stdout).toMatch(/Hard stop, new version is silent: For/)

        const watched = await cli(['watch', ...file])
        const said = expect.stringMatching(/For \d+ minutes no user of \d+ was\s+served\s+by\s+the\s+canary/)
        expect(watched).toMatchObject({ exit: 3, stdout: said })
        expect(router.weights).toEqual({ canary: 0, mirror: 0 })
      })
    } finally {
      await router.close()
    }
  })
})
