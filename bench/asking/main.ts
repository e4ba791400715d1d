import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * The built `gate`, from start to exit code, beside a plain fetch loop against the same loopback server in the same
 * run: wall time and peak memory. The gate asks, measures, judges and writes its reports; the loop only asks.
 *
 *     npm run bench:asking
 */

const CONCURRENCY = 8
const ROUNDS = 3
const here = fileURLToPath(new URL('.', import.meta.url))
const dist = resolve('dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-bench-'))

interface Run {
  seconds: number
  megabytes: number
}

console.log(`node ${process.version}, concurrency ${CONCURRENCY}, median of ${ROUNDS} rounds\n`)
console.log('| questions | server | loop | gate | gate − 1.5 × loop | peak of loop | peak of gate |')
console.log('|---|---|---|---|---|---|---|')
try {
  for (const delay of [0, 50]) for (const questions of [200, 2000]) await compare(questions, delay)
} finally {
  rmSync(folder, { recursive: true })
}

async function compare(questions: number, delay: number): Promise<void> {
  const server = spawn(process.execPath, [join(here, 'server.js'), String(delay)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    const url = `http://127.0.0.1:${await firstLine(server)}/ask`
    const manifest = prepare(url, questions)
    await timed(['baseline', '--manifest', manifest, '--out', join(folder, 'baseline')])
    const loops: Run[] = []
    const gates: Run[] = []
    for (let round = 0; round < ROUNDS; round++) {
      loops.push(await timed([url, String(questions), String(CONCURRENCY)], join(here, 'loop.js')))
      gates.push(await timed(['gate', '--manifest', manifest, '--out', join(folder, 'gate')]))
    }
    const [loop, gate] = [middle(loops), middle(gates)]
    const over = gate.seconds - 1.5 * loop.seconds
    const row = [
      questions,
      `${delay} ms`,
      `${loop.seconds.toFixed(2)} s`,
      `${gate.seconds.toFixed(2)} s`,
      `${over.toFixed(2)} s`
    ]
    console.log(`| ${row.join(' | ')} | ${loop.megabytes.toFixed(0)} MB | ${gate.megabytes.toFixed(0)} MB |`)
  } finally {
    server.kill()
  }
}

/** One run an item in one phrasing under one seed, so that questions are items. */
function prepare(url: string, questions: number): string {
  const item = (at: number) => ({
    qid: `q${at}`,
    question: `What does the gate do, in case ${at}?`,
    answerable: true,
    gold_claim_substr: ['by evidence'],
    gold_citations: ['s1'],
    target: { section_id: 'gate', offsets: [0, 100] },
    anchor: 'The gate judges a canary by evidence'
  })
  const items = Math.ceil(questions / 2)
  writeFileSync(
    join(folder, 'gold.jsonl'),
    Array.from({ length: items }, (_, at) => `${JSON.stringify(item(at))}\n`).join('')
  )
  const arm = {
    url,
    pins: { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }
  }
  const manifest = {
    version: 1,
    name: 'bench',
    arms: { baseline: arm, canary: arm },
    gold: { path: 'gold.jsonl', phrasings: 1, seeds: [7, 21], concurrency: CONCURRENCY, interleave: 'none' },
    baseline: { path: 'baseline/baseline.json' },
    // A reply in a millisecond doubles with the wind; what is measured here is the gate, not the verdict.
    targets: { latency_p95: 1000 }
  }
  const file = join(folder, 'rollout.yml')
  writeFileSync(file, JSON.stringify(manifest))
  return file
}

async function timed(args: string[], script = dist): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr?.on('data', chunk => (errors += chunk))
  let megabytes = 0
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child))), 20)
  const [code] = await once(child, 'exit')
  clearInterval(watch)
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}: ${errors}`)
  return { seconds: (performance.now() - started) / 1000, megabytes }
}

/** The kernel's own high-water mark of a process. */
function peakOf(child: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function middle(runs: Run[]): Run {
  const seconds = runs.map(run => run.seconds).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number
  return { seconds, megabytes: Math.max(...runs.map(run => run.megabytes)) }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! })
  const [line] = await once(lines, 'line')
  return line
}
