import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ArmFigures, Figures, Reading } from './reading.js'

/**
 * A window of request rows read from one JSONL file, beside DuckDB computing the same quantiles and rates of the same
 * file in the same run, alone and with the rest of a window's work: wall time from start to exit, processor time and peak memory, each in its own process.
 *
 *     npm run bench:window-read                       1,000,000 rows, median of 3 rounds
 *     npm run bench:window-read -- --rows 10000000 --rounds 1
 *
 * DuckDB is no dependency of the project: it is installed into out/duckdb, or is found in the folder named by DUCKDB_NODE.
 */

const DUCKDB = '@duckdb/node-api@1.5.6-r.1'
/** A bin of the project's histogram is at most 1/256 of its value wide; rates are sums and must agree. */
const QUANTILES_WITHIN = 1 / 256
const RATES_WITHIN = 1e-9

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } }
})
const rows = Number(values.rows)
const rounds = Number(values.rounds)
const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-bench-'))

try {
  await main()
} finally {
  rmSync(folder, { recursive: true })
}

async function main(): Promise<void> {
  const duckdb = duckdbFolder()
  const file = join(folder, 'requests.jsonl')
  await run('write.js', file, JSON.stringify({ rows, canary: 0.05, users: 20_000, seed: 7 }))
  const bytes = statSync(file).size
  console.log(`node ${process.version}, ${rows.toLocaleString('en')} rows of ${Math.round(bytes / rows)} bytes`)

  const project: Timed[] = []
  const narrow: Timed[] = []
  const equal: Timed[] = []
  for (let round = 0; round < rounds; round++) {
    project.push(await read('project.js', file))
    narrow.push(await read('duckdb.js', file, duckdb, 'narrow'))
    equal.push(await read('duckdb.js', file, duckdb, 'equal'))
    for (const each of [narrow, equal]) mustAgree(project.at(-1)!.figures, each.at(-1)!.figures)
  }
  show(middle(project), middle(narrow), middle(equal))
}

interface Timed extends Reading {
  seconds: number
}

async function read(script: string, ...args: string[]): Promise<Timed> {
  const started = performance.now()
  const said = await run(script, ...args)
  return { ...(JSON.parse(said) as Reading), seconds: (performance.now() - started) / 1000 }
}

async function run(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(here, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return said
}

function duckdbFolder(): string {
  const given = process.env['DUCKDB_NODE']
  const into = given ?? resolve('out/duckdb')
  if (existsSync(join(into, 'node_modules/@duckdb/node-api'))) return into
  if (given !== undefined) throw new Error(`DUCKDB_NODE names ${given}, which has no node_modules/@duckdb/node-api`)
  mkdirSync(into, { recursive: true })
  writeFileSync(join(into, 'package.json'), '{"private":true}\n')
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  execFileSync('npm', ['install', '--prefix', into, ...flags, DUCKDB], { stdio: 'inherit' })
  return into
}

function mustAgree(ours: Figures, theirs: Figures): void {
  for (const arm of ['baseline', 'canary'] as const) {
    for (const figure of Object.keys(theirs[arm]) as (keyof ArmFigures)[]) {
      const [a, b] = [ours[arm][figure], theirs[arm][figure]]
      const within = /_p\d\d$/.test(figure) ? QUANTILES_WITHIN : RATES_WITHIN
      if (!(Math.abs(a - b) <= within * Math.abs(b))) throw new Error(`${figure} of ${arm}: ${a}, by DuckDB ${b}`)
    }
  }
}

/** Median of times, and the highest peak of memory. */
function middle(runs: readonly Timed[]): Timed {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds)
  return { ...sorted[Math.floor(sorted.length / 2)]!, megabytes: Math.max(...runs.map(each => each.megabytes)) }
}

function show(project: Timed, narrow: Timed, equal: Timed): void {
  const { canary } = project.figures
  console.log(
    `canary: p95 ${canary.latency_p95.toFixed(1)} ms, errors ${(100 * canary.error_rate).toFixed(3)} %; agreed\n`
  )
  console.log('| reader | wall time | processor time | peak memory |')
  console.log('|---|---|---|---|')
  const row = (name: string, of: Timed) =>
    `| ${name} | ${of.seconds.toFixed(2)} s | ${of.cpuSeconds.toFixed(2)} s | ${of.megabytes.toFixed(0)} MB |`
  const ratio = (name: string, to: Timed) => {
    const ratios = [project.seconds / to.seconds, project.cpuSeconds / to.cpuSeconds, project.megabytes / to.megabytes]
    return `| ${name} | ${ratios.map(each => `${each.toFixed(2)} ×`).join(' | ')} |`
  }
  console.log(row("the window's reader", project))
  console.log(row('DuckDB, these figures', narrow))
  console.log(row("DuckDB, all of a window's work", equal))
  console.log(ratio('ratio to these figures', narrow))
  console.log(ratio('ratio to all of it', equal))
}
