import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { here, prepare, type Run, serve, timed } from './setting.js'

/**
 * The built `gate`, from start to exit code, beside a plain fetch loop against the same loopback server in the same
 * run: wall time and peak memory. The gate asks, measures, judges and writes its reports; the loop only asks.
 *
 *     npm run bench:asking
 */

const CONCURRENCY = 8
const ROUNDS = 3
const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-bench-'))

console.log(`node ${process.version}, concurrency ${CONCURRENCY}, median of ${ROUNDS} rounds\n`)
console.log('| questions | server | loop | gate | gate − 1.5 × loop | peak of loop | peak of gate |')
console.log('|---|---|---|---|---|---|---|')
try {
  for (const delay of [0, 50]) for (const questions of [200, 2000]) await compare(questions, delay)
} finally {
  rmSync(folder, { recursive: true })
}

async function compare(questions: number, delay: number): Promise<void> {
  const server = await serve(delay)
  const { url } = server
  try {
    // Two seeds, so that there are half as many items as questions.
    const items = Math.ceil(questions / 2)
    const manifest = prepare({ folder, url, items, seeds: [7, 21], concurrency: CONCURRENCY })
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
    server.end()
  }
}

function middle(runs: Run[]): Run {
  const seconds = runs.map(run => run.seconds).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number
  return { seconds, megabytes: Math.max(...runs.map(run => run.megabytes)) }
}
