import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one start takes, milliseconds. */
export interface Took {
  wall: number
  cpu: number
}

export interface Round {
  empty: Took
  validate: Took
}

const SECRET = { RAG_TOKEN: 'a-secret-token' }
const URLS = ['BASELINE_URL', 'CANARY_URL', 'INDEX_URL', 'RETRIEVER_URL', 'PROM_URL', 'ROUTER_URL']
const env = {
  ...process.env,
  ...Object.fromEntries(URLS.map(name => [name, 'https://service.example'])),
  ...SECRET
}

const EMPTY = ['-e', '']
const VALIDATE = [resolve('dist/cli.js'), 'validate', '--manifest', resolve('examples/rollout.yml')]

/** An empty script and the built `validate` on the example, in turn, on the node that this runs with. */
export function measureStarts(rounds: number): Round[] {
  time(VALIDATE)
  return Array.from({ length: rounds }, () => ({ empty: time(EMPTY), validate: time(VALIDATE) }))
}

export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] as number
}

function time(args: readonly string[]): Took {
  const preload = fileURLToPath(new URL('report-cpu.cjs', import.meta.url))
  const started = performance.now()
  const { status, stderr, output } = spawnSync(process.execPath, ['-r', preload, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe']
  })
  const wall = performance.now() - started
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { wall, cpu: Number(output[3]) / 1000 }
}
