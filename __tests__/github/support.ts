import { type Zippable, zipSync } from 'fflate'
import { connect } from '../../src/github/client.js'
import type { GitHub } from '../../src/model/github.js'
import { type Result, resultSchema } from '../../src/model/result.js'
import type { Log } from '../../src/model/world.js'
import { type GitHubDouble, startGitHub } from '../doubles/github/server.js'
import type { State } from '../doubles/github/state.js'

export const HEAD = 'a'.repeat(40)
export const BASE = 'b'.repeat(40)

/** A log that remembers its lines as `level: text`. */
export function newLog(): Log & { lines: string[] } {
  const lines: string[] = []
  const keep = (level: string) => (line: string) => void lines.push(`${level}: ${line}`)
  return {
    lines,
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    untrusted: keep('untrusted'),
    mask: keep('mask'),
    progress: () => undefined,
    stands: () => undefined
  }
}

export interface Scene {
  double: GitHubDouble
  github: GitHub
  log: Log & { lines: string[] }
}

/** Runs a story against a fresh GitHub; fails when any request or answer departed from GitHub's description. */
export async function withGitHub(
  given: Partial<State>,
  story: (scene: Scene) => Promise<void>,
  env: Record<string, string> = {}
): Promise<void> {
  const double = await startGitHub(given)
  try {
    const log = newLog()
    const github = await open(double, log, env)
    await story({ double, github, log })
  } finally {
    await double.close()
  }
}

/** A client of the double for which a second is a millisecond. */
export async function open(double: GitHubDouble, log: Log, env: Record<string, string> = {}): Promise<GitHub> {
  const run = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', GITHUB_EVENT_NAME: 'pull_request' }
  const github = await connect({
    env: { ...double.env, ...run, ...env },
    token: double.token,
    log,
    secondMs: 1,
    timeoutMs: 60_000
  })
  if (!github) throw new Error('not connected')
  return github
}

/** State with pull request 7, open from a branch of the given owner. */
export function withPull(owner = 'octo-org'): Partial<State> {
  return {
    commits: [BASE],
    pulls: [{ number: 7, state: 'open', head: { sha: HEAD, ref: 'feature', owner }, base: { sha: BASE, ref: 'main' } }]
  }
}

/** A token as GitHub gives it to a fork's pull request. */
export const READ_ONLY: State['permissions'] = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'read',
  checks: 'read',
  deployments: 'read'
}

export function zipOf(members: Zippable): Uint8Array {
  return zipSync(members)
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function newResult(given: Partial<Result> = {}): Result {
  return resultSchema.parse({
    schema_version: 1,
    command: 'gate',
    name: 'support-rag',
    decision: 'pass',
    reason_code: 'all_green',
    exit_code: 0,
    why: 'Every required row is inside its target.',
    gates: [],
    stops: [],
    evaluated: { sha: HEAD, manifest: null, gold: null, baseline: null, pins_baseline: null, pins_canary: null },
    phase: null,
    next_phase: null,
    window: null,
    counts: { planned: 6, measured: 6, failed: 0 },
    started_at: '2026-11-20T08:00:00Z',
    finished_at: '2026-11-20T08:05:00Z',
    run: null,
    report_only: false,
    not_required: {},
    evidence: null,
    baseline_source: null,
    metrics: null,
    notes: [],
    worst: [],
    problems: [],
    ...given
  })
}
