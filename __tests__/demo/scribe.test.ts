import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Running } from '../../demo/running.js'
import { openScribe } from '../../demo/scribe.js'
import { reply } from '../../demo/service.js'
import type { Passed } from '../../demo/splitter.js'
import { requestSchema } from '../../src/window/record.js'
import { items, passed, startServices, stopServices } from './setting.js'

const folder = mkdtempSync(join(tmpdir(), 'scribe-'))
let services: Map<string, Running>
let baseline: Running
let canary: Running

beforeAll(async () => {
  services = await startServices(['baseline', 'leaner'])
  baseline = services.get('baseline')!
  canary = services.get('leaner')!
})
afterAll(async () => {
  await stopServices(services)
  rmSync(folder, { recursive: true, force: true })
})

let logs = 0

/** What stands in the log of these requests. */
async function logged(all: readonly Passed[]) {
  const file = join(folder, `${++logs}.jsonl`)
  const scribe = openScribe(file, { name: 'demo', baseline, canary, record: 'baseline.json' }, items)
  for (const one of all) scribe.write(one)
  await scribe.close()
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map(line => requestSchema.parse(JSON.parse(line)))
}

/** A request that was answered by the release that the arm serves. */
function answered(question: string, given: Partial<Passed> = {}): Passed {
  const { release } = given.arm === 'canary' ? canary : baseline
  const body = JSON.stringify({ question, seed: 7 })
  return passed({ body, text: JSON.stringify(reply(release, question, 7)), ...given })
}

describe('the request log of the demo', () => {
  test('says what a request was, took and cost, and whether its question was solved', async () => {
    const [row] = await logged([answered('What is a tool loop?', { latencyMs: 12.5 })])
    expect(row).toMatchObject({
      ts: '2026-11-25T00:00:00.000Z',
      request_id: 'r-1',
      arm: 'baseline',
      status: 200,
      latency_ms: 12.5,
      mirrored: false,
      coverage: 1,
      solved: true,
      tool_calls: 0,
      tool_loop: false,
      lambda_retrieve: '→',
      lambda_reason: '→',
      delta_s_prod_shadow: null,
      pins: { ...baseline.release.pins }
    })
    expect(row!.cost_usd).toBeGreaterThan(0)
    expect(row!.retrieve_ms).toBeGreaterThan(0)
    expect(row!.delta_s_question_retrieved).toBeGreaterThan(0)
    expect(row!.delta_s_question_retrieved).toBeLessThan(1)
  })

  test('says that a service repeats its search once it does, and not before', async () => {
    const question = 'What is a tool loop?'
    const ask = async () => {
      const body = JSON.stringify({ question, seed: 7 })
      const text = await (await fetch(canary.url, { method: 'POST', body })).text()
      return passed({ arm: 'canary', body, text })
    }
    const before = await ask()
    canary.startLooping()
    const rows = await logged([before, await ask()])
    expect(rows.map(({ tool_loop, tool_calls }) => [tool_loop, tool_calls])).toEqual([
      [false, 0],
      [true, 3]
    ])
  })

  test('names no user, and the same user by the same key', async () => {
    const rows = await logged(
      ['ann', 'bo', 'ann'].map((user, i) => answered('What is a tool loop?', { user, id: `${i}` }))
    )
    const [ann, bo, again] = rows.map(({ user_key }) => user_key)
    expect([again, ann === bo, ann!.includes('ann')]).toEqual([ann, false, false])
  })

  test('tells an unanswerable question that was refused from one that was answered', async () => {
    const question = 'Does the gate run on GitLab pipelines?'
    const wrong = { ...reply(baseline.release, 'What is a tool loop?', 7) }
    const rows = await logged([answered(question), answered(question, { id: 'r-2', text: JSON.stringify(wrong) })])
    expect(rows).toMatchObject([
      { solved: true, lambda_reason: '→', coverage: null },
      { solved: false, lambda_reason: '×', coverage: null }
    ])
  })

  test('compares the answer of a copy with what the user was answered', async () => {
    const question = 'What is a tool loop?'
    const same = JSON.stringify(reply(baseline.release, question, 7))
    const other = JSON.stringify(
      reply(baseline.release, 'How many days old may the baseline artifact be by default?', 7)
    )
    const copy = { arm: 'canary', mirrored: true } as const
    const rows = await logged([
      answered(question, { ...copy, served: same }),
      answered(question, { ...copy, id: 'r-2', served: other })
    ])
    expect(rows.map(({ mirrored, arm }) => [mirrored, arm])).toEqual([
      [true, 'canary'],
      [true, 'canary']
    ])
    expect(rows[0]!.delta_s_prod_shadow).toBeLessThan(0.2)
    expect(rows[1]!.delta_s_prod_shadow).toBeGreaterThan(0.5)
  })

  test('holds what is known of a request that failed: nothing of the answer', async () => {
    const rows = await logged([
      passed({ status: 500, text: '{"error":"no room for another user"}' }),
      passed({ id: 'r-2', status: 0, text: '' })
    ])
    expect(rows.map(({ status }) => status)).toEqual([500, 0])
    for (const row of rows) expect(row).not.toHaveProperty('solved')
  })
})
