import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ALL_QIDS, goldText, wrongOn } from '../doubles/rag-service.js'
import { BASE, HEAD, READ_ONLY } from '../github/support.js'
import { inScene, manifestText, pullRequest, type Step } from './runner.js'

const BAD = wrongOn(...ALL_QIDS.slice(0, 9))
const UNSURE = wrongOn('q01')
const MARKER = '<!-- rollout-gate:v1:support-rag -->'
const TABLE = '| current | new | target |'

const named = (step: Step, name: string) => step.commands.filter(command => command.name === name)

describe('on a pull request', () => {
  test.concurrent('a canary as good as the baseline passes: exit 0, outputs, summary, one comment, a green check', () =>
    inScene({}, async ({ step, github, folder }) => {
      const gate = await step()
      expect([gate.exit, gate.stderr]).toEqual([0, ''])
      expect(gate.result).toMatchObject({
        decision: 'pass',
        reason_code: 'all_green',
        counts: { measured: 72, failed: 0 }
      })
      expect(JSON.parse(gate.outputs['result']!)).toEqual(gate.result)
      expect(gate.outputs).toMatchObject({
        decision: 'pass',
        'reason-code': 'all_green',
        'evaluated-sha': HEAD,
        phase: '',
        'next-phase': '',
        'report-path': join(folder, 'out/report.html')
      })
      expect(gate.summary).toContain(TABLE)
      expect(named(gate, 'error').concat(named(gate, 'warning'))).toEqual([])
      expect((await readdir(join(folder, 'out'))).sort()).toEqual([
        'predicate.json',
        'report.html',
        'report.md',
        'result.json',
        'rows.jsonl',
        'snippets.jsonl'
      ])
      const { comments, checkRuns } = github.state
      expect(comments).toEqual([expect.objectContaining({ issue: 7, body: expect.stringContaining(TABLE) })])
      expect(comments[0]!.body.split('\n')[0]).toBe(MARKER)
      expect(checkRuns).toEqual([
        expect.objectContaining({ head_sha: HEAD, status: 'completed', conclusion: 'success', annotations: [] })
      ])
    }))

  test.concurrent('a worse canary fails: exit 1, a red check, annotations on the lines of manifest and gold set', () =>
    inScene({ canary: BAD }, async ({ step, github }) => {
      const gate = await step()
      expect([gate.exit, gate.outputs['decision'], gate.outputs['reason-code']]).toEqual([1, 'fail', 'gate_failed'])
      const failing = gate.result!.gates.filter(row => row.verdict === 'fail').map(row => row.row)
      expect(failing).toEqual(expect.arrayContaining(['gold_regression', 'lambda_collapse']))
      expect(gate.result!.worst).toHaveLength(3)
      const [check] = github.state.checkRuns
      expect(check!.conclusion).toBe('failure')
      expect(check!.annotations).toContainEqual(
        expect.objectContaining({ path: '.github/rollout.yml', start_line: 3, annotation_level: 'failure' })
      )
      const onGold = check!.annotations.filter(one => one.path === 'eval/gold.jsonl').map(one => one.start_line)
      expect(onGold.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(named(gate, 'error')).toContainEqual(
        expect.objectContaining({ properties: { file: '.github/rollout.yml', line: '3', col: expect.any(String) } })
      )
      expect(github.state.comments[0]!.body).toMatch(/❌ \*\*Correct answers\*\* \|/)
    }))

  test.concurrent('what chance does as much warns: exit 0, a neutral check', () =>
    inScene({ canary: UNSURE }, async ({ step, github }) => {
      const gate = await step()
      expect([gate.exit, gate.outputs['decision'], gate.outputs['reason-code']]).toEqual([0, 'warn', 'warnings'])
      expect(github.state.checkRuns[0]!.conclusion).toBe('neutral')
      expect(github.state.comments[0]!.body).toContain('inconclusive')
    }))

  test.concurrent('a re-run updates the one comment and adds its own check', () =>
    inScene({ canary: UNSURE }, async ({ step, github }) => {
      await step()
      await step({ env: { GITHUB_RUN_ATTEMPT: '2' } })
      const { comments, checkRuns } = github.state
      expect(comments.map(({ edits }) => edits)).toEqual([1])
      expect(comments[0]!.body).toContain('attempt 2')
      expect(checkRuns.map(run => run.external_id)).toEqual(['77:1:support-rag', '77:2:support-rag'])
    }))

  test.concurrent('publish: false asks GitHub for nothing and judges all the same', () =>
    inScene({ canary: BAD }, async ({ step, github }) => {
      const gate = await step({ inputs: { publish: 'false' } })
      expect([gate.exit, gate.summary.includes(TABLE), github.seen]).toEqual([1, true, []])
    }))

  test.concurrent('of a fork: the exit code is the verdict, the summary has the table, one notice and no error', () =>
    inScene({ canary: BAD, state: { permissions: READ_ONLY } }, async ({ step, github }) => {
      const gate = await step({ event: pullRequest({ fork: true }) })
      expect([gate.exit, gate.summary.includes(TABLE)]).toEqual([1, true])
      const aboutForks = gate.commands.filter(command => command.message.includes('fork'))
      expect(aboutForks.map(command => command.name)).toEqual(['notice'])
      expect(named(gate, 'warning')).toEqual([])
      expect(github.state.comments.concat(github.state.checkRuns as never[])).toEqual([])
    }))
})

describe('on other events', () => {
  const merge_group = { head_sha: 'd'.repeat(40), base_sha: BASE }
  test.concurrent.each([
    ['merge_group', { name: 'merge_group', payload: { merge_group } }, 'd'.repeat(40)],
    ['push', { name: 'push', sha: 'e'.repeat(40) }, 'e'.repeat(40)],
    ['schedule', { name: 'schedule', sha: 'e'.repeat(40) }, 'e'.repeat(40)]
  ])('%s is judged and checked, with no comment', (_, event, sha) =>
    inScene({}, async ({ step, github }) => {
      const gate = await step({ event })
      expect([gate.exit, gate.outputs['evaluated-sha']]).toEqual([0, sha])
      expect(github.state.comments).toEqual([])
      expect(github.state.checkRuns.map(run => [run.head_sha, run.conclusion])).toEqual([[sha, 'success']])
    })
  )

  test.concurrent('pull_request_target reads manifest and gold set from the base commit, whatever is checked out', () =>
    inScene({}, async ({ step, github, baseline, canary, write, read }) => {
      github.state.files.set(`${BASE}:.github/rollout.yml`, await read('.github/rollout.yml'))
      github.state.files.set(`${BASE}:eval/gold.jsonl`, goldText())
      const changed = manifestText({ baseline: canary, canary: baseline }, { name: 'changed', report_only: true })
      await write('.github/rollout.yml', changed)
      await write('eval/gold.jsonl', 'not even JSON')
      const gate = await step({ event: pullRequest({ name: 'pull_request_target', fork: true }) })
      expect([gate.exit, gate.result!.name, gate.result!.decision]).toEqual([0, 'support-rag', 'pass'])
      expect(github.state.comments).toHaveLength(1)
    }))

  test.concurrent('pull_request_target with no manifest at the base commit is exit 2, and asks no service', () =>
    inScene({}, async ({ step, baseline, canary }) => {
      const gate = await step({ event: pullRequest({ name: 'pull_request_target' }) })
      expect([gate.exit, gate.outputs['reason-code']]).toEqual([2, 'manifest_invalid'])
      expect(gate.result!.problems[0]!.message).toContain('no such file at commit bbbbbbbbbbbb')
      expect([baseline.asked, canary.asked]).toEqual([[], []])
    }))
})

describe('what the manifest asks for', () => {
  const quiet = { inputs: { publish: 'false' } }
  const year = new Date().getUTCFullYear()

  test.concurrent('report_only exits 0 whatever it finds, and says so', () =>
    inScene({ canary: BAD, manifest: { report_only: true } }, async ({ step, github }) => {
      const gate = await step()
      expect([gate.exit, gate.outputs['decision']]).toEqual([0, 'fail'])
      expect(gate.summary).toContain('Report only')
      expect(github.state.comments[0]!.body).toContain('Report only')
      expect(github.state.checkRuns[0]!.conclusion).toBe('neutral')
    }))

  test.concurrent('a row that is not required blocks nothing, and its reason stands in the report', () => {
    const reason = 'the gold set is being rewritten'
    const rows = ['lambda_convergence', 'lambda_collapse', 'gold_regression', 'cost_per_solved']
    const not_required = Object.fromEntries(rows.map(row => [row, reason]))
    const stops = { soft_latency: 1000, soft_cost: 1000 }
    return inScene({ canary: BAD, manifest: { not_required, stops } }, async ({ step }) => {
      const gate = await step(quiet)
      expect([gate.exit, gate.result!.not_required]).toEqual([0, not_required])
      expect(gate.summary).toContain(reason)
    })
  })

  test.concurrent('inconclusive: hold makes an undecided row exit 4', () =>
    inScene({ canary: UNSURE, manifest: { evidence: { inconclusive: 'hold' } } }, async ({ step }) => {
      const gate = await step(quiet)
      expect([gate.exit, gate.outputs['reason-code']]).toEqual([4, 'evidence_thin'])
    }))

  test.concurrent('a change freeze is exit 4 and names its window; tier T0 passes it', () =>
    inScene(
      { manifest: { freeze: { tier: 'T2', calendar: 'ops/calendar.yml' } } },
      async ({ step, write, canary, baseline }) => {
        const window = `{ id: all-year, kind: hard_freeze, start: ${year}-01-01T00:00:00Z, end: ${year + 1}-01-02T00:00:00Z }`
        await write('ops/calendar.yml', `windows:\n  - ${window}\n`)
        const gate = await step(quiet)
        expect([gate.exit, gate.outputs['reason-code']]).toEqual([4, 'frozen'])
        expect(gate.result!.why).toContain('all-year')
        const urgent = { freeze: { tier: 'T0', calendar: 'ops/calendar.yml' } }
        await write('.github/rollout.yml', manifestText({ baseline, canary }, urgent))
        expect((await step(quiet)).exit).toBe(0)
      }
    ))

  test.concurrent('a secret that is not set is exit 1, and nothing is asked', () =>
    inScene({ manifest: { secrets: ['RAG_TOKEN'] } }, async ({ step, baseline, canary }) => {
      const gate = await step(quiet)
      expect([gate.exit, gate.outputs['reason-code']]).toEqual([1, 'gate_failed'])
      const row = gate.result!.gates.find(row => row.row === 'secrets_present')
      expect([row!.verdict, baseline.asked, canary.asked]).toEqual(['fail', [], []])
      expect(gate.result!.problems).toContainEqual(
        expect.objectContaining({ file: '.github/rollout.yml', line: 8, message: expect.stringContaining('RAG_TOKEN') })
      )
    }))

  test.concurrent('runs that max_cost_usd leaves out make the result invalid: exit 5', () =>
    inScene(
      { manifest: { gold: { path: 'eval/gold.jsonl', phrasings: 1, seeds: [7], max_cost_usd: 0.02 } } },
      async ({ step, canary, baseline }) => {
        const gate = await step(quiet)
        expect([gate.exit, gate.outputs['reason-code']]).toEqual([5, 'rows_missing'])
        expect(gate.result!.counts).toMatchObject({
          planned: 72,
          measured: canary.asked.length + baseline.asked.length
        })
        expect(canary.asked.length + baseline.asked.length).toBeLessThanOrEqual(20)
        expect(gate.result!.notes).toContainEqual(
          expect.objectContaining({ text: expect.stringContaining('max_cost_usd') })
        )
      }
    ))

  test.concurrent('a canary that is away is exit 5, with its address and what to do', () =>
    inScene({}, async ({ step, canary, github }) => {
      await canary.close()
      const gate = await step()
      expect([gate.exit, gate.outputs['reason-code']]).toEqual([5, 'service_unreachable'])
      expect(gate.result!.why).toContain(new URL(canary.url).host)
      expect(gate.result!.why).toContain('check host, port, proxy and that the service is up')
      expect(github.state.checkRuns[0]!.conclusion).toBe('failure')
    }))

  test.concurrent('an invalid manifest is exit 2 with an annotation on each line that is wrong, and nothing is asked', () =>
    inScene(
      { manifest: { targets: { gold_regresion: 2 }, evidnce: {} } },
      async ({ step, baseline, canary, github }) => {
        const gate = await step()
        expect([gate.exit, gate.outputs['reason-code']]).toEqual([2, 'manifest_invalid'])
        const errors = named(gate, 'error').filter(command => command.properties['file'])
        expect(errors.map(({ properties, message }) => [properties['file'], properties['line'], message])).toEqual([
          ['.github/rollout.yml', '6', expect.stringContaining('did you mean "gold_regression"')],
          ['.github/rollout.yml', '8', expect.stringContaining('did you mean "evidence"')]
        ])
        expect(github.state.checkRuns[0]!.annotations.map(one => one.start_line)).toEqual([6, 8])
        expect([baseline.asked, canary.asked]).toEqual([[], []])
      }
    ))

  test.concurrent('a wrong option is exit 2 and says what there is', () =>
    inScene({}, async ({ step, github, canary }) => {
      const gate = await step({ inputs: { options: '--resum --shard 3/2' } })
      expect(gate.exit).toBe(2)
      expect(named(gate, 'error')[0]!.message).toMatch(/--resum: no such flag.*--resume|--resum.*resume/)
      expect(named(gate, 'error')[0]!.message).toContain('--shard 3/2: expected I/N')
      expect([github.seen, canary.asked]).toEqual([[], []])
    }))
})
