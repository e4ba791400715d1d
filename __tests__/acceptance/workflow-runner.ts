import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { startStore } from '../doubles/artifact-store.js'
import { addArtifact, addRun } from '../doubles/github/routes-actions.js'
import { type Scope, type State, stamp, type WorkflowRun } from '../doubles/github/state.js'
import { type Contexts, fill, holds, textOf } from './expressions.js'
import type { Scene, Step } from './runner.js'

/**
 * Runs a workflow file as GitHub would: jobs by their needs, steps in order, each step of the Action as the built
 * program under a token that may do what the job's `permissions` say and no more. Concurrency and time-outs are left
 * out, as nothing may rest on them.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ACTION = 'your-org/rollout-gate@v0'
const CALLED = /^your-org\/rollout-gate\/(\.github\/workflows\/[a-z-]+\.yml)@v0$/

export interface Trigger {
  name: string
  inputs?: Record<string, string | boolean>
  /** The event's payload, beside the inputs. */
  payload?: unknown
  secrets?: Record<string, string>
  /** Environments whose reviewers say no. */
  rejects?: readonly string[]
  /** Runs this run again, all of its jobs. */
  again?: WorkflowRun
}

interface StepRan {
  name: string
  outcome: 'success' | 'failure' | 'skipped'
  /** What the Action came to; null for other steps. */
  action: Step | null
}

export interface JobRan {
  result: 'success' | 'failure' | 'skipped'
  steps: StepRan[]
}

export interface Ran {
  conclusion: 'success' | 'failure'
  /** Those of a called workflow by `CALLER / NAME`. */
  jobs: Record<string, JobRan>
  run: WorkflowRun
}

interface Workflow {
  on: Record<string, { inputs?: Record<string, Input>; secrets?: Record<string, unknown> } | null>
  permissions: Permissions
  jobs: Record<string, Job>
}
interface Input {
  type: string
  default?: unknown
  required?: boolean
  options?: string[]
}
type Permissions = Partial<Record<Scope, 'read' | 'write'>>
interface Job {
  needs?: string | string[]
  if?: unknown
  permissions?: Permissions
  environment?: unknown
  uses?: string
  with?: Record<string, unknown>
  secrets?: Record<string, unknown> | 'inherit'
  steps?: StepText[]
}
interface StepText {
  id?: string
  name?: string
  if?: unknown
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, unknown>
  'continue-on-error'?: boolean
}

interface Place {
  scene: Scene
  trigger: Trigger
  run: WorkflowRun
  store: Awaited<ReturnType<typeof startStore>>
  contexts: Contexts
}

/** Runs a file of this project, or the text of a workflow. */
export async function runWorkflow(scene: Scene, workflow: string, trigger: Trigger): Promise<Ran> {
  const isFile = workflow.endsWith('.yml')
  const { state } = scene.github
  const started = { path: isFile ? workflow : '.github/workflows/caller.yml', event: trigger.name }
  const run = trigger.again ?? addRun(state, { ...started, status: 'in_progress', conclusion: null })
  if (trigger.again) Object.assign(run, { run_attempt: run.run_attempt + 1, status: 'in_progress' })
  const store = await startStore()
  for (const { name, zip } of state.artifacts.filter(artifact => artifact.run === run.id)) store.kept.set(name, zip)
  const read: Workflow = parse(isFile ? readFileSync(join(ROOT, workflow), 'utf8') : workflow)
  const payload = { ...(trigger.payload as object), inputs: trigger.inputs ?? null }
  const inputs = inputsOf(read.on[trigger.name]?.inputs ?? {}, trigger.inputs ?? {})
  const contexts = { github: { event_name: trigger.name, event: payload }, inputs, secrets: trigger.secrets ?? {} }
  try {
    const jobs = await runJobs({ scene, trigger, run, store, contexts }, read, null)
    const failed = Object.values(jobs).some(({ result }) => result === 'failure')
    const conclusion = failed ? 'failure' : 'success'
    Object.assign(run, { status: 'completed', conclusion })
    return { conclusion, jobs, run }
  } finally {
    await store.close()
  }
}

/** `granted`: the most that the caller lets the jobs have; null: what they ask for. */
async function runJobs(place: Place, workflow: Workflow, granted: Permissions | null): Promise<Record<string, JobRan>> {
  const ran: Record<string, JobRan> = {}
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const ancestors = ancestorsOf(workflow, name).map(each => ran[each]!.result)
    const needs = Object.fromEntries(needsOf(job).map(each => [each, { result: ran[each]!.result }]))
    const contexts = { ...place.contexts, needs }
    const statuses = {
      success: () => ancestors.every(result => result === 'success'),
      failure: () => ancestors.includes('failure'),
      always: () => true,
      cancelled: () => false
    }
    const permissions = job.permissions ?? workflow.permissions
    if (granted) refuseMore(name, permissions, granted)
    if (!holds(job.if, contexts, statuses)) ran[name] = { result: 'skipped', steps: [] }
    else if (job.uses) {
      const called = await runCalled({ ...place, contexts }, job, permissions)
      for (const [inner, job] of Object.entries(called)) ran[`${name} / ${inner}`] = job
      const failed = Object.values(called).some(({ result }) => result === 'failure')
      ran[name] = { result: failed ? 'failure' : 'success', steps: [] }
    } else ran[name] = await runJob({ ...place, contexts }, job, permissions)
  }
  return ran
}

async function runCalled(place: Place, job: Job, granted: Permissions): Promise<Record<string, JobRan>> {
  const [, file] = CALLED.exec(job.uses!)!
  const workflow: Workflow = parse(readFileSync(join(ROOT, file!), 'utf8'))
  const { inputs = {}, secrets: known = {} } = workflow.on['workflow_call']!
  const secrets = job.secrets === 'inherit' ? place.contexts['secrets'] : filled(job.secrets ?? {}, place.contexts)
  for (const name of Object.keys(job.secrets === 'inherit' ? {} : (secrets as object))) {
    if (!(name in known)) throw new Error(`${file} knows no secret ${name}`)
  }
  const given = inputsOf(inputs, filled(job.with ?? {}, place.contexts))
  const contexts = { github: place.contexts['github'], inputs: given, secrets }
  return runJobs({ ...place, contexts }, workflow, granted)
}

async function runJob(place: Place, job: Job, permissions: Permissions): Promise<JobRan> {
  const { scene, trigger } = place
  const environment = textOf(fill(job.environment, place.contexts))
  // The environment's own secrets are there for its jobs alone, also those of a called workflow, and come first.
  const ofEnvironment = environment === '' ? {} : trigger.secrets
  const contexts = { ...place.contexts, secrets: { ...(place.contexts['secrets'] as object), ...ofEnvironment } }
  if (environment !== '') deployJob(scene.github.state, environment)
  if (trigger.rejects?.includes(environment)) return { result: 'failure', steps: [] }
  // Another machine each time: nothing is left of the job before.
  for (const left of ['out', '.rollout']) await rm(join(scene.folder, left), { recursive: true, force: true })
  const nothing = { contents: 'none', actions: 'none', 'pull-requests': 'none', checks: 'none', deployments: 'none' }
  scene.github.state.permissions = { ...nothing, ...permissions } as State['permissions']

  const steps: StepRan[] = []
  const results: Record<string, unknown> = {}
  let failed = false
  for (const [at, step] of job.steps!.entries()) {
    const now = { ...contexts, steps: results }
    const statuses = { success: () => !failed, failure: () => failed, always: () => true, cancelled: () => false }
    const name = step.id ?? step.name ?? step.uses ?? step.run ?? String(at)
    if (!holds(step.if, now, statuses)) {
      steps.push({ name, outcome: 'skipped', action: null })
      continue
    }
    const ran = { name, ...(await runStep(place, now, step, steps)) }
    steps.push(ran)
    if (step.id) results[step.id] = { outcome: ran.outcome, outputs: ran.action?.outputs ?? {} }
    failed ||= ran.outcome === 'failure' && step['continue-on-error'] !== true
  }
  return { result: failed ? 'failure' : 'success', steps }
}

async function runStep(
  place: Place,
  contexts: Contexts,
  step: StepText,
  before: readonly StepRan[]
): Promise<Pick<StepRan, 'outcome' | 'action'>> {
  const { scene, trigger, run, store } = place
  const env = texts(filled(step.env ?? {}, contexts))
  if (step.run !== undefined) return { outcome: await inShell(scene.folder, step.run, env), action: null }
  const inputs = texts(filled(step.with ?? {}, contexts))
  if (step.uses!.startsWith('actions/checkout@')) {
    if (inputs['persist-credentials'] !== 'false') throw new Error('a checkout keeps its credentials')
    return { outcome: 'success', action: null }
  }
  if (step.uses !== ACTION) throw new Error(`cannot run ${step.uses}`)
  const checkedOut = before.some(({ name }) => name.startsWith('actions/checkout@'))
  if (inputs['command'] !== 'report' && !checkedOut) throw new Error('the manifest is not checked out')
  const { command = '', ...rest } = inputs
  const runner = { GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.run_attempt), GITHUB_ACTOR: 'jo' }
  const payload = (contexts['github'] as { event: unknown }).event
  const action = await scene.step({
    command,
    inputs: rest,
    env: { ...env, ...runner, ...store.env },
    event: { name: trigger.name, sha: run.head_sha, payload }
  })
  const kept = scene.github.state.artifacts.filter(artifact => artifact.run === run.id).map(({ name }) => name)
  for (const [name, zip] of store.kept) if (!kept.includes(name)) addArtifact(scene.github.state, run, zip, { name })
  return { outcome: action.exit === 0 ? 'success' : 'failure', action }
}

/** What GitHub does by itself for a job with `environment:`. */
function deployJob(state: State, environment: string): void {
  const facts = { sha: 'c'.repeat(40), ref: 'main', task: 'deploy', payload: {}, description: null }
  const kind = { transient_environment: false, production_environment: false, statuses: [] }
  state.deployments.push({ ...stamp(state), ...facts, environment, ...kind })
}

async function inShell(cwd: string, script: string, env: Record<string, string>): Promise<StepRan['outcome']> {
  const { PATH = '' } = process.env
  const child = spawn('bash', ['-e', '-c', script], { cwd, env: { PATH, ...env }, stdio: 'ignore' })
  const exit = await new Promise(resolve => child.once('close', resolve))
  return exit === 0 ? 'success' : 'failure'
}

/** As the run's form and the API let them through: known, of the choices, and all that are required. */
function inputsOf(known: Record<string, Input>, given: Record<string, unknown>): Record<string, unknown> {
  for (const name of Object.keys(given)) if (!(name in known)) throw new Error(`no such input: ${name}`)
  return Object.fromEntries(
    Object.entries(known).map(([name, { type, default: fallback, required, options }]) => {
      const value = given[name] ?? fallback ?? (type === 'boolean' ? false : '')
      if (required && value === '') throw new Error(`the input ${name} is required`)
      if (options && !options.includes(String(value))) throw new Error(`${name}: ${value} is no choice`)
      return [name, value]
    })
  )
}

/** GitHub does not start a run whose called workflow asks for more than its caller has. */
function refuseMore(job: string, asked: Permissions, granted: Permissions): void {
  for (const [scope, level] of Object.entries(asked)) {
    const most = granted[scope as Scope]
    if (most !== 'write' && most !== level)
      throw new Error(`${job} asks for ${scope}: ${level}; its caller has ${most}`)
  }
}

function needsOf({ needs = [] }: Job): string[] {
  return [needs].flat()
}

function ancestorsOf(workflow: Workflow, name: string): string[] {
  return needsOf(workflow.jobs[name]!).flatMap(each => [each, ...ancestorsOf(workflow, each)])
}

function filled(values: Record<string, unknown>, contexts: Contexts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value, contexts)]))
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]))
}
