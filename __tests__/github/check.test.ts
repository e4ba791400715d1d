import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { conclusionOf, fitBytes, publishCheck } from '../../src/github/check.js'
import type { Problem } from '../../src/model/errors.js'
import type { GitHub } from '../../src/model/github.js'
import { HEAD, newResult, withGitHub } from './support.js'

const CREATE = 'POST /repos/{owner}/{repo}/check-runs'
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
const page = { title: 'pass', summary: 'All green.' }
const root = '/home/runner/work/support-rag/support-rag'

function problem(line: number, given: Partial<Problem> = {}): Problem {
  return { file: 'eval/gold.jsonl', line, column: 3, message: `row ${line}`, severity: 'error', ...given }
}

function show(github: GitHub, result = newResult(), summary = page.summary) {
  const place = { sha: HEAD, run: github.run!, root }
  return publishCheck(github, { name: 'support-rag', result, page: { ...page, summary }, place })
}

describe('the check run', () => {
  it('stands on the evaluated commit and leads to the run', () =>
    withGitHub({}, async ({ double, github }) => {
      const url = await show(github)
      const { id, ...run } = double.state.checkRuns[0]!
      expect(run).toMatchObject({
        name: 'rollout-gate (support-rag)',
        head_sha: HEAD,
        status: 'completed',
        conclusion: 'success',
        external_id: '77:1:support-rag',
        details_url: 'https://github.com/octo-org/support-rag/actions/runs/77/attempts/1'
      })
      expect(url).toContain(`/runs/${id}`)
    }))

  it.each([
    ['success', { decision: 'pass', exit_code: 0 }],
    ['success', { decision: 'graduate', exit_code: 0 }],
    ['neutral', { decision: 'warn', exit_code: 0 }],
    ['neutral', { decision: 'fail', exit_code: 0, report_only: true }],
    ['failure', { decision: 'fail', exit_code: 1 }],
    ['failure', { decision: 'hold', exit_code: 4 }],
    ['failure', { decision: 'rollback', exit_code: 3 }],
    ['failure', { decision: 'error', exit_code: 5 }]
  ] as const)('is %s on %j', (conclusion, given) => {
    expect(conclusionOf(newResult(given))).toBe(conclusion)
  })

  it('annotates the lines that failed, 50 a request', () =>
    withGitHub({}, async ({ double, github }) => {
      const problems = Array.from({ length: 120 }, (_, at) => problem(at + 1))
      await show(github, newResult({ problems }))
      const { annotations } = double.state.checkRuns[0]!
      expect(annotations.map(one => one.start_line)).toEqual(problems.map(one => one.line))
      expect(annotations[0]).toEqual({
        path: 'eval/gold.jsonl',
        start_line: 1,
        end_line: 1,
        start_column: 3,
        end_column: 3,
        annotation_level: 'failure',
        message: 'row 1'
      })
      expect([double.calls(CREATE).length, double.calls(UPDATE).length]).toEqual([1, 2])
    }))

  it('annotates files of the repository only, by their path in it', () =>
    withGitHub({}, async ({ double, github }) => {
      const files = ['./a.yml', `${root}/b/c.yml`, '/etc/passwd', '../outside.yml', '.github/rollout.yml']
      const problems = files.map((file, at) => problem(at + 1, { file, severity: 'warning' }))
      await show(github, newResult({ problems }))
      const { annotations } = double.state.checkRuns[0]!
      expect(annotations.map(one => one.path)).toEqual(['a.yml', 'b/c.yml', '.github/rollout.yml'])
      expect(new Set(annotations.map(one => one.annotation_level))).toEqual(new Set(['warning']))
    }))

  it('is updated by the same attempt, without its annotations twice', () =>
    withGitHub({}, async ({ double, github }) => {
      const problems = Array.from({ length: 60 }, (_, at) => problem(at + 1))
      const first = await show(github, newResult({ problems }))
      const again = await show(github, newResult({ problems, decision: 'fail', exit_code: 1 }))
      expect(again).toBe(first)
      expect(double.state.checkRuns).toHaveLength(1)
      expect(double.state.checkRuns[0]).toMatchObject({ conclusion: 'failure', annotations: { length: 60 } })
    }))

  it('is made anew by a re-run, so that nothing of the earlier attempt is left on it', () =>
    withGitHub({}, async ({ double, github }) => {
      await show(github, newResult({ problems: [problem(1)], decision: 'fail', exit_code: 1 }))
      await show({ ...github, run: { ...github.run!, attempt: 2 } })
      expect(double.state.checkRuns.map(run => [run.external_id, run.conclusion, run.annotations.length])).toEqual([
        ['77:1:support-rag', 'failure', 1],
        ['77:2:support-rag', 'success', 0]
      ])
    }))

  it('is not made twice where the answer to the first try was lost', () =>
    withGitHub({}, async ({ double, github }) => {
      double.fail(CREATE, { hangUp: 'after' })
      await show(github, newResult({ problems: Array.from({ length: 51 }, (_, at) => problem(at + 1)) }))
      expect(double.state.checkRuns).toHaveLength(1)
      expect(double.state.checkRuns[0]!.annotations).toHaveLength(51)
    }))

  it('shortens a summary that GitHub would refuse', () =>
    withGitHub({}, async ({ double, github }) => {
      await show(github, newResult(), '| ✅ | ΔS |\n'.repeat(9000))
      const summary = double.state.checkRuns[0]!.summary!
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
      expect(summary).toContain('Cut here')
    }))
})

describe('fitting bytes', () => {
  it('keeps whole lines from the start, within the limit, and leaves short texts alone', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }))
    fc.assert(
      fc.property(lines, fc.integer({ min: 80, max: 400 }), (lines, limit) => {
        const text = lines.join('\n')
        const fitted = fitBytes(text, limit)
        expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(limit)
        if (Buffer.byteLength(text) <= limit) return expect(fitted).toBe(text)
        const kept = fitted.split('\n\n_Cut here')[0]!
        return expect(text.startsWith(`${kept}\n`) || kept === '').toBe(true)
      })
    )
  })
})
