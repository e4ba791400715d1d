import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { type Result, resultSchema } from '../../src/model/result.js'
import { type Command, commandsOf, parseOutputs } from '../doubles/actions-runner.js'
import { type GitHubDouble, startGitHub } from '../doubles/github/server.js'
import type { State } from '../doubles/github/state.js'
import { type Behaviour, goldText, PINS, type Service, startService } from '../doubles/rag-service.js'
import { BASE, HEAD, withPull } from '../github/support.js'

/** The built Action and command line, spawned as a runner and as a person spawn them. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const INDEX = join(ROOT, 'dist/index.js')
export const CLI = join(ROOT, 'dist/cli.js')
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const fitsSchema = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/result.schema.json'), 'utf8')))

/** What a process came to. `log` is all that it printed, in order. */
export interface Ended {
  exit: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** A step of a job: exit code, the files of the runner's protocol, and what stands in the out folder. */
export interface Step extends Ended {
  commands: Command[]
  outputs: Record<string, string>
  summary: string
  /** out/result.json, found to conform; null where there is none. */
  result: Result | null
}

export interface StepOptions {
  command?: string
  inputs?: Record<string, string>
  env?: Record<string, string>
  event?: { name: string; sha?: string; payload?: unknown }
  /** Gets the process before it ends. */
  meanwhile?: (kill: (signal: NodeJS.Signals) => void) => unknown
}

export interface Scene {
  /** The checkout that steps run in. */
  folder: string
  github: GitHubDouble
  baseline: Service
  canary: Service
  /** Runs the Action's step. */
  step(options?: StepOptions): Promise<Step>
  /** Runs the command line in the checkout. */
  cli(words: readonly string[], options?: Pick<StepOptions, 'env' | 'meanwhile'>): Promise<Ended>
  write(path: string, content: string | Uint8Array): Promise<void>
  read(path: string): Promise<string>
}

export interface Given {
  state?: Partial<State>
  baseline?: Behaviour
  canary?: Behaviour
  /** Changes of the manifest: keys of the top level. */
  manifest?: Record<string, unknown>
  gold?: string
}

/** Tells a story in a fresh checkout with two services and a GitHub; fails where GitHub's description was departed from. */
export async function inScene(given: Given, story: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'acceptance-'))
  const [baseline, canary] = await Promise.all([
    startService('baseline', given.baseline),
    startService('canary', given.canary)
  ])
  const github = await startGitHub({ ...withPull(), ...given.state })
  const write = (path: string, content: string | Uint8Array) => writeInto(folder, path, content)
  try {
    await write('.github/rollout.yml', manifestText({ baseline, canary }, given.manifest))
    await write('eval/gold.jsonl', given.gold ?? goldText())
    await story({
      folder,
      github,
      baseline,
      canary,
      write,
      read: path => readFile(join(folder, path), 'utf8'),
      step: options => runStep(folder, github, options),
      cli: (words, options = {}) => run(CLI, words, folder, options.env ?? {}, options.meanwhile)
    })
  } finally {
    await Promise.all([baseline.close(), canary.close(), rm(folder, { recursive: true, force: true })])
    await github.close()
  }
}

/** A manifest in JSON, which is YAML, one top-level key a line. One run an item and no latency target: both cost time. */
export function manifestText(services: Record<'baseline' | 'canary', Pick<Service, 'url'>>, changes = {}): string {
  const manifest = {
    version: 1,
    name: 'support-rag',
    arms: {
      baseline: { url: services.baseline.url, pins: PINS.baseline },
      canary: { url: services.canary.url, pins: PINS.canary }
    },
    request: { timeout: '5s', retries: 0 },
    gold: { path: 'eval/gold.jsonl', phrasings: 1, seeds: [7] },
    targets: { latency_p95: 1000 },
    stops: { soft_latency: 1000 },
    ...changes
  }
  const lines = Object.entries(manifest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `${lines.join('\n')}\n`
}

async function runStep(folder: string, github: GitHubDouble, options: StepOptions = {}): Promise<Step> {
  const { command = 'gate', inputs = {}, env = {}, event = pullRequest() } = options
  const runner = await mkdtemp(join(tmpdir(), 'runner-'))
  const file = (name: string) => join(runner, name)
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_ENV: 'env', GITHUB_STATE: 'state' }
  try {
    await Promise.all(Object.values(files).map(name => writeFile(file(name), '')))
    await writeFile(file('event.json'), JSON.stringify(event.payload ?? {}))
    // A runner gives every input of action.yml, with its default, hyphens kept.
    const given = {
      command,
      manifest: '.github/rollout.yml',
      out: 'out',
      baseline: '',
      results: '',
      phase: '',
      window: '',
      reason: '',
      promote: 'false',
      options: '',
      publish: 'true',
      'github-token': github.token,
      ...inputs
    }
    const ended = await run(
      INDEX,
      [],
      folder,
      {
        ...github.env,
        ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, file(path)])),
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_EVENT_NAME: event.name,
        GITHUB_SHA: event.sha ?? 'c'.repeat(40),
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKSPACE: folder,
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: runner,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env
      },
      options.meanwhile
    )
    return {
      ...ended,
      commands: commandsOf(ended.stdout),
      outputs: parseOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
      result: await resultIn(join(folder, given.out))
    }
  } finally {
    await rm(runner, { recursive: true, force: true })
  }
}

/** Pull request 7 of the double: of this repository, unless it is a fork's. */
export function pullRequest(given: { fork?: boolean; name?: string } = {}): NonNullable<StepOptions['event']> {
  const { fork = false, name = 'pull_request' } = given
  const pull_request = {
    number: 7,
    user: { login: 'dev' },
    head: { sha: HEAD, repo: { id: fork ? 9 : 4711 } },
    base: { sha: BASE, repo: { id: 4711 } }
  }
  return { name, payload: { pull_request } }
}

async function resultIn(out: string): Promise<Result | null> {
  const text = await readFile(join(out, 'result.json'), 'utf8').catch(() => null)
  return text === null ? null : conforming(JSON.parse(text))
}

/** A result that both the program's own schema and the published one accept. */
export function conforming(value: unknown): Result {
  expect(fitsSchema(value) ? [] : fitsSchema.errors).toEqual([])
  return resultSchema.parse(value)
}

async function run(
  file: string,
  words: readonly string[],
  cwd: string,
  env: Record<string, string>,
  meanwhile: StepOptions['meanwhile']
): Promise<Ended> {
  const { PATH = '', HOME = cwd } = process.env
  const child = spawn(process.execPath, [file, ...words], { cwd, env: { PATH, HOME, ...env } })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit, signal) => resolve({ exit, signal, ...said }))
  })
  await meanwhile?.(signal => child.kill(signal))
  return ended
}

async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** Every file below a folder, as path and text. */
export async function filesIn(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(paths.map(async path => [path, await readFile(path, 'utf8')] as [string, string]))
}
