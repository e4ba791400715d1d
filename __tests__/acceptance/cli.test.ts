import { describe, expect, test } from '@jest/globals'
import { ALL_QIDS, wrongOn } from '../doubles/rag-service.js'
import { newResult } from '../github/support.js'
import { conforming, inScene } from './runner.js'

const GATE = ['gate', '--manifest', '.github/rollout.yml']

describe('the command line', () => {
  test.concurrent('prints the table to stdout, the rest to stderr, and exits with the verdict', () =>
    inScene({ canary: wrongOn(...ALL_QIDS.slice(0, 9)) }, async ({ cli, read }) => {
      const gate = await cli(GATE)
      expect(gate.exit).toBe(1)
      expect(gate.stdout).toMatch(/^✗ Don't ship .*✗ Correct answers /s)
      expect(gate.stdout).not.toContain('\u001b')
      expect(gate.stderr).toMatch(/The report is .*out\/report\.html/)
      expect(conforming(JSON.parse(await read('out/result.json'))).run).toBeNull()
    }))

  test.concurrent('with --json prints the one result and nothing else', () =>
    inScene({}, async ({ cli, read }) => {
      const gate = await cli([...GATE, '--json'])
      expect([gate.exit, conforming(JSON.parse(gate.stdout)).decision]).toEqual([0, 'pass'])
      expect(JSON.parse(await read('out/result.json'))).toEqual(JSON.parse(gate.stdout))
    }))

  test.concurrent.each([[['--help']], [['-h']], [['help']], [[]], [['gat', '--help']]])(
    '%j says what there is: exit 0',
    words =>
      inScene({}, async ({ cli }) => {
        const help = await cli(words)
        expect([help.exit, help.stderr]).toEqual([0, ''])
        for (const word of ['validate', 'gate', 'baseline', 'report', 'demo', '--manifest', 'Exit codes']) {
          expect(help.stdout).toContain(word)
        }
      })
  )

  test.concurrent.each([
    [['gate', '--help']],
    [['help', 'gate']],
    [['--help', 'gate']],
    [['gate', '-h', '--nonsense']]
  ])('%j is its page', words =>
    inScene({}, async ({ cli }) => {
      const help = await cli(words)
      expect([help.exit, help.stderr]).toEqual([0, ''])
      for (const word of ['rollout-gate gate', '--resume', '--shard I/N', 'checks: write', 'Exit codes'])
        expect(help.stdout).toContain(word)
      expect(help.stdout).not.toMatch(/--override|--apply|--every/)
    })
  )

  test.concurrent('--version is the version of package.json', () =>
    inScene({}, async ({ cli }) => {
      const version = await cli(['--version'])
      expect([version.exit, version.stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
    }))

  test.concurrent.each([
    [['gat'], 'gat: no such command', 'gate'],
    [['gate', '--manifset', 'x'], '--manifset: no such flag', '--manifest|manifest'],
    [['gate', '--shard', '0/2'], '--shard 0/2: expected I/N', '1/4'],
    [['gate', '--shard', '3/2'], '--shard 3/2: expected I/N', '1/4'],
    [['gate', '--out'], '--out: expected a value', ''],
    [['pause', '--reason', 'x'.repeat(1001)], '--reason: found 1001 characters', 'at most 1000'],
    [['gate', '--resume=yes'], '--resume: takes no value', ''],
    [
      ['status', '--apply', '--every', '1s', '--nix'],
      '--apply: status does not take it; alarms does',
      '--every[\\s\\S]*--nix'
    ],
    [['promote', '--phase', 'canary-50'], '--phase: promote does not take it; judge does', ''],
    [['gate', 'rows.jsonl'], 'rows.jsonl: not expected here', '']
  ])('%j is exit 2 and named', (words, found, nearest) =>
    inScene({}, async ({ cli }) => {
      const refused = await cli(words)
      expect([refused.exit, refused.stdout]).toEqual([2, ''])
      expect(refused.stderr).toContain(found)
      expect(refused.stderr).toMatch(new RegExp(nearest))
    })
  )

  test.concurrent('report exits 0 where it could publish, whatever the result says', () =>
    inScene({}, async ({ cli, write, github }) => {
      await write('given.json', JSON.stringify(newResult({ decision: 'fail', exit_code: 1 })))
      const token = { ...github.env, GITHUB_TOKEN: github.token }
      const report = await cli(['report', '--results', 'given.json'], { env: token })
      expect([report.exit, report.stdout]).toEqual([0, expect.stringMatching(/^✗ /)])
    }))

  test.concurrent('inside a job prints nothing that the runner takes for a command, and JSON that says the same', () =>
    inScene({}, async ({ cli, write, github }) => {
      const why = `${'a long reason '.repeat(8)}\n::error::pwned ##[add-mask]e`
      await write('given.json', JSON.stringify(newResult({ why })))
      const env = { ...github.env, GITHUB_TOKEN: github.token, GITHUB_ACTIONS: 'true' }
      const words = await cli(['report', '--results', 'given.json'], { env })
      expect([words.exit, words.stdout + words.stderr]).toEqual([0, expect.stringContaining('pwned')])
      expect(words.stdout + words.stderr).not.toMatch(/^\s*::|##\[/m)
      const json = await cli(['report', '--results', 'given.json', '--json'], { env })
      expect(JSON.parse(json.stdout).why).toMatch(/^This result is not verified/)
      expect(json.stdout).not.toMatch(/^\s*::|##\[/m)
    }))

  test.concurrent('says what was foreseen without a stack', () =>
    inScene({}, async ({ cli }) => {
      const gate = await cli(GATE, { env: { GITHUB_EVENT_NAME: 'push' } })
      expect([gate.exit, gate.stderr]).toEqual([5, expect.stringContaining('The payload of the push event')])
      expect(gate.stderr).not.toMatch(/^\s+at /m)
    }))

  test.concurrent('validate reaches no service, and says what the plan will need', () =>
    inScene({}, async ({ cli, baseline, canary }) => {
      const valid = await cli(['validate', '--manifest', '.github/rollout.yml'])
      expect([valid.exit, valid.stdout]).toEqual([
        0,
        expect.stringMatching(/^✓ \.github\/rollout\.yml is valid\n.*Next: rollout-gate gate\n$/s)
      ])
      expect(valid.stderr).toContain('24 questions to the canary, 24 to the baseline')
      expect([baseline.asked, canary.asked]).toEqual([[], []])
    }))

  test.concurrent('an out folder that cannot be made is refused by name before anything is asked', () =>
    inScene({}, async ({ cli, write }) => {
      await write('taken', 'a file')
      const gate = await cli([...GATE, '--out', 'taken'])
      expect([gate.exit, gate.stdout]).toEqual([2, ''])
      expect(gate.stderr).toContain('taken')
    }))
})
