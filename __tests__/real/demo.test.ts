import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

// The built program tells its whole story: real services, users, request logs, promotions, and a real kill.

const PHASES = ['(baseline)', 'shadow', 'canary-5', 'graduate-25', 'graduate-50', 'full', '(complete)']
let folder: string
let said: { stdout: string; stderr: string }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  said = await promisify(execFile)(process.execPath, [cli, 'demo', '--out', folder])
}, 180_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Line {
  kind?: string
  key?: string
  rows?: string[]
  mark?: string
  of?: number
}

async function ledger(name: string) {
  const text = await readFile(join(folder, 'demo', 'ledger', `${name}.jsonl`), 'utf8')
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
  const doneTimes = (line: number) => lines.filter(({ mark, of }) => mark === 'done' && of === line).length
  const steps = lines.flatMap(({ kind, key }, at) =>
    kind === 'claim' ? Array.from({ length: doneTimes(at + 1) }, () => key!.replace(/^\S+ /, '')) : []
  )
  return { steps, rollbacks: lines.filter(({ kind }) => kind === 'rollback') }
}

const upTo = (last: number) => PHASES.slice(1, last + 1).map((phase, at) => `${PHASES[at]} > ${phase}`)

describe('the demo', () => {
  test('comes true', () => {
    expect(said.stdout).toMatch(/^✓ Each candidate was judged as it should be/)
  })

  test('takes the good release all the way up, each step once', async () => {
    expect(await ledger('demo-leaner')).toEqual({ steps: upTo(6), rollbacks: [] })
  })

  test('takes the bad one back from 5 %, for its 5xx', async () => {
    const { steps, rollbacks } = await ledger('demo-forty-users')
    expect(steps).toEqual(upTo(2))
    expect(rollbacks).toMatchObject([{ rows: expect.arrayContaining(['stop_5xx']) }])
  })

  test('finishes the promotion that was killed, and takes the release back when it breaks after a good while', async () => {
    const { steps, rollbacks } = await ledger('demo-many-users')
    expect(steps).toEqual(upTo(2))
    expect(said.stderr).toContain('promote was killed (SIGKILL)')
    expect(said.stderr).toContain('It is fine for a full window')
    expect(rollbacks).toMatchObject([{ rows: ['stop_tool_loop'] }])
  })
})
