import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What the benches of asking share: the service, a gold set and its manifest, and a program that is timed. */

export const here = fileURLToPath(new URL('.', import.meta.url))
const dist = resolve('dist/cli.js')

export interface Run {
  seconds: number
  megabytes: number
}

interface Plan {
  folder: string
  url: string
  items: number
  seeds: readonly number[]
  concurrency: number
}

/** A service of its own process that answers after so many ms: `url`, and how it is ended. */
export async function serve(delay: number): Promise<{ url: string; end(): void }> {
  const server = spawn(process.execPath, [join(here, 'server.js'), String(delay)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return { url: `http://127.0.0.1:${await firstLine(server)}/ask`, end: () => void server.kill() }
}

/** Writes gold set and manifest. One phrasing an item. Resolves with the manifest's path. */
export function prepare({ folder, url, items, seeds, concurrency }: Plan): string {
  const item = (at: number) => ({
    qid: `q${at}`,
    question: `What does the gate do, in case ${at}?`,
    answerable: true,
    gold_claim_substr: ['by evidence'],
    gold_citations: ['s1'],
    target: { section_id: 'gate', offsets: [0, 100] },
    anchor: 'The gate judges a canary by evidence'
  })
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
    gold: { path: 'gold.jsonl', phrasings: 1, seeds, concurrency, interleave: 'none' },
    baseline: { path: 'baseline/baseline.json' },
    // A reply in a millisecond doubles with the wind; what is measured here is the gate, not the verdict.
    targets: { latency_p95: 1000 }
  }
  const file = join(folder, 'rollout.yml')
  writeFileSync(file, JSON.stringify(manifest))
  return file
}

export async function timed(args: string[], script = dist): Promise<Run> {
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

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! })
  const [line] = await once(lines, 'line')
  return line
}
