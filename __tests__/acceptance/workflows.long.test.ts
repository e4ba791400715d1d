import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { canonicalJson, digestOf } from '../../src/model/digest.js'
import type { State } from '../doubles/github/state.js'
import { ALL_QIDS, wrongOn } from '../doubles/rag-service.js'
import { HEAD, withPull } from '../github/support.js'
import { pullRequest } from './runner.js'
import {
  actionOf,
  dispatch,
  enterPhase,
  expectEnoughPermissions,
  inPlace,
  made,
  recordsOf,
  resultsOf
} from './workflow-setting.js'

// The workflows that bring a release up: baseline, gate, promote, and the reusable ones.

const [promote, gate, baseline, publishGate] = ['promote', 'gate', 'baseline', 'publish-gate'].map(
  name => `examples/workflows/${name}.yml`
) as [string, string, string, string]

/** What the steps rested on, oldest first. */
function evidenceOf(state: State): unknown[] {
  return recordsOf(state, 'claim').map(({ evidence }) => (evidence as { digest: string }).digest)
}

function gateResultIn({ artifacts }: State): Uint8Array {
  return unzipSync(artifacts.find(({ name }) => name === 'rollout-gate-result')!.zip)['result.json']!
}

/** The part of a result.json that a window's digest is of; see docs/results.md. */
function windowIn(text: string): string {
  const { gates, stops, window } = JSON.parse(text)
  return canonicalJson({ gates, stops, window })
}

test.concurrent(
  'the promote workflow begins on the gate of the same run and goes on without, with one deployment a step',
  () =>
    inPlace(async place => {
      const { github, router, run, log, read } = place
      const began = await run(promote, dispatch({ begin: true, to: 'graduate-25' }))
      expect(resultsOf(began)).toEqual({ gate: 'success', promote: 'success' })
      expect(actionOf(began, 'promote').outputs).toMatchObject({ decision: 'graduate', phase: 'graduate-25' })
      // First the proof that the way back works.
      expect(router.log).toEqual([
        { canary: 0, mirror: 0 },
        { canary: 25, mirror: 0 }
      ])
      expect(made(github.state, 'rollout-gate')).toEqual(['support-rag-graduate-25'])
      expect(made(github.state, 'deploy')).toEqual(['support-rag-approval'])
      expectEnoughPermissions(began)

      await log()
      const next = await run(promote, dispatch({ to: 'full' }))
      expect(resultsOf(next)).toEqual({ gate: 'skipped', promote: 'success' })
      expect(router.log.at(-1)).toEqual({ canary: 100, mirror: 0 })
      expect(made(github.state, 'rollout-gate')).toEqual(['support-rag-graduate-25', 'support-rag-full'])
      expectEnoughPermissions(next)

      const window = windowIn(await read('out/result.json'))
      expect(evidenceOf(github.state)).toEqual([digestOf(gateResultIn(github.state)), digestOf(window)])

      const again = await run(promote, { ...dispatch({}), again: next.run })
      expect(actionOf(again, 'promote').outputs['reason-code']).toBe('already_there')
      expect([again.conclusion, router.log.length]).toEqual(['success', 3])
    }),
  90_000
)

test.concurrent('the promote workflow moves nothing where a reviewer says no', () =>
  inPlace(async ({ router, run, github }) => {
    const ran = await run(promote, { ...dispatch({}), rejects: ['support-rag-approval'] })
    expect(resultsOf(ran)).toEqual({ gate: 'skipped', promote: 'failure' })
    expect([router.requests, made(github.state, 'rollout-gate')]).toEqual([0, []])
  }))

test.concurrent('the promote workflow asks nobody for an approval where the gate is red', () =>
  inPlace(
    async ({ router, run }) => {
      const ran = await run(promote, dispatch({ begin: true }))
      expect(resultsOf(ran)).toEqual({ gate: 'failure', promote: 'skipped' })
      expect(router.requests).toBe(0)
    },
    { canary: wrongOn(...ALL_QIDS) }
  ))

test.concurrent('the promote workflow begins nothing without evidence', () =>
  inPlace(async ({ router, run }) => {
    const ran = await run(promote, dispatch({}))
    expect(resultsOf(ran)).toMatchObject({ promote: 'failure' })
    expect(actionOf(ran, 'promote').result!.why).toContain('run gate in this workflow run')
    expect(router.log).toEqual([])
  }))

test.concurrent(
  'the promote workflow goes on over thin evidence with --override, and keeps who and why',
  () =>
    inPlace(async place => {
      enterPhase(place)
      await place.log({ requests: 60 })
      const held = await place.run(promote, dispatch({}))
      expect(actionOf(held, 'promote').outputs).toMatchObject({ decision: 'hold', 'reason-code': 'evidence_thin' })
      const mute = await place.run(promote, dispatch({ override: true }))
      expect(actionOf(mute, 'promote').exit).toBe(2)
      const ran = await place.run(promote, dispatch({ override: true, reason: 'a quiet weekend' }))
      expect(ran.conclusion).toBe('success')
      expect(recordsOf(place.github.state, 'override')).toMatchObject([{ why: 'a quiet weekend', by: { who: 'jo' } }])
    }),
  60_000
)

test.concurrent('the gate workflow: a baseline that a night recorded serves the gate, which comments', () =>
  inPlace(
    async ({ run, github }) => {
      const night = await run(baseline, { name: 'schedule' })
      expect(night.conclusion).toBe('success')
      night.run.path = '.github/workflows/baseline.yml'
      const judged = await run(gate, pullRequest())
      expect(judged.conclusion).toBe('success')
      expect(actionOf(judged, 'gate').result!.baseline_source!.kind).toBe('artifact')
      expect(github.state.comments).toHaveLength(1)
      expectEnoughPermissions(judged)
    },
    { manifest: { baseline: { workflow: '.github/workflows/baseline.yml' } } }
  ))

test.concurrent('the publish-gate workflow: what a fork’s gate found is published by the other workflow', () =>
  inPlace(
    async ({ run, github }) => {
      const judged = await run(gate, pullRequest({ fork: true }))
      expect(judged.conclusion).toBe('success')
      const { id, run_attempt } = judged.run
      const repository = { id: 4711, owner: { login: 'octo-org' } }
      const fork = { id: 9, owner: { login: 'stranger' } }
      const finished = { id, run_attempt, head_sha: HEAD, head_branch: 'feature', head_repository: fork }
      const workflow_run = { ...finished, event: 'pull_request', conclusion: 'success' }
      github.state.comments = []
      const payload = { repository, workflow_run }
      const ran = await run(publishGate, { name: 'workflow_run', payload })
      expect([ran.conclusion, github.state.comments.length]).toEqual(['success', 1])
      expectEnoughPermissions(ran)
    },
    { state: withPull('stranger') }
  ))

/** What somebody writes to call one. */
function caller(on: string, name: string, permissions: Record<string, string>): string {
  const uses = `your-org/rollout-gate/.github/workflows/${name}.yml@v0`
  return JSON.stringify({ on: { [on]: null }, jobs: { [name]: { uses, permissions, secrets: 'inherit' } } })
}

/** What a page of the documentation tells to write. */
function documented(page: string): string {
  const blocks = readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8').matchAll(
    /^```yaml\n(.*?)^```$/gms
  )
  return [...blocks]
    .map(([, text]) => text!)
    .find(text => text.includes('uses: your-org/rollout-gate/.github/workflows/'))!
}

test.concurrent('the reusable workflows gate and baseline', () =>
  inPlace(async ({ run, github }) => {
    const night = await run(caller('schedule', 'baseline', { contents: 'read' }), { name: 'schedule' })
    expect(resultsOf(night)).toMatchObject({ 'baseline / baseline': 'success' })
    const may = { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' }
    const judged = await run(caller('pull_request', 'gate', may), pullRequest())
    expect(resultsOf(judged)).toMatchObject({ 'gate / gate': 'success' })
    expect(github.state.comments).toHaveLength(1)
  }))

test.concurrent(
  'the reusable workflows promote, watch that goes up by itself, and rollback, as documented',
  () =>
    inPlace(async place => {
      const began = await place.run(documented('rollout'), dispatch({ begin: true }))
      expect(resultsOf(began)).toMatchObject({ 'promote / gate': 'success', 'promote / promote': 'success' })
      expect(made(place.github.state, 'deploy')).toEqual(['support-rag-approval'])
      expectEnoughPermissions(began)
      await place.log()
      const up = await place.run(documented('watch'), { name: 'schedule' })
      expect([up.conclusion, place.router.weights.canary]).toEqual(['success', 100])
      const back = await place.run(documented('rollback'), dispatch({ reason: 'complaints' }))
      expect([back.conclusion, place.router.weights.canary]).toEqual(['success', 0])
      expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ why: 'complaints' }])
    }),
  90_000
)
