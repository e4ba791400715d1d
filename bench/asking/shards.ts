import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { here, prepare, type Run, serve, timed } from './setting.js'

/**
 * A big gold set asked in shards and judged as one: wall time and peak memory of each part, beside a plain fetch loop that
 * asks the same, and whether the verdict is that of the same rows in one file, byte for byte, times aside.
 *
 *     npm run bench:shards -- --items 10000 --shards 8
 */

const { values } = parseArgs({
  options: { items: { type: 'string', default: '10000' }, shards: { type: 'string', default: '8' } }
})
const [ITEMS, SHARDS] = [Number(values.items), Number(values.shards)]
const SEEDS = [1, 2, 3, 4, 5, 6]
const CONCURRENCY = 8
const QUESTIONS = ITEMS * SEEDS.length
/** What tells of the clock and of this run alone. */
const OF_THE_CLOCK = ['started_at', 'finished_at', 'run']

const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-shards-'))
const server = await serve(0)
console.log(
  `node ${process.version}, ${ITEMS} items × ${SEEDS.length} runs, ${SHARDS} shards, concurrency ${CONCURRENCY}\n`
)
console.log('| what | time | peak memory |')
console.log('|---|---|---|')
try {
  const manifest = prepare({ folder, url: server.url, items: ITEMS, seeds: SEEDS, concurrency: CONCURRENCY })
  const gate = (out: string, ...flags: string[]) =>
    timed(['gate', '--manifest', manifest, '--out', join(folder, out), ...flags])
  tell('the loop', await timed([server.url, String(QUESTIONS), String(CONCURRENCY)], join(here, 'loop.js')))
  tell('baseline', await timed(['baseline', '--manifest', manifest, '--out', join(folder, 'baseline')]))
  const files: string[] = []
  for (let shard = 1; shard <= SHARDS; shard++) {
    tell(`shard ${shard}`, await gate(`shard-${shard}`, '--shard', `${shard}/${SHARDS}`))
    files.push(join(folder, `shard-${shard}`, 'rows.jsonl'))
  }
  tell('judging the shards', await gate('merged', ...files.flatMap(file => ['--results', file])))
  const whole = join(folder, 'rows.jsonl')
  // The first line of each says what was asked; all but one of them are left out.
  const [first, ...others] = files.map(file => readFileSync(file, 'utf8'))
  writeFileSync(whole, first + others.map(text => text.slice(text.indexOf('\n') + 1)).join(''))
  tell('judging one file', await gate('whole', '--results', whole))
  const [merged, one] = ['merged', 'whole'].map(verdictIn)
  console.log(`\nThe verdicts are ${merged === one ? 'identical' : 'different'}: ${merged!.length} bytes.`)
  if (merged !== one) process.exitCode = 1
} finally {
  server.end()
  rmSync(folder, { recursive: true })
}

function tell(what: string, { seconds, megabytes }: Run): void {
  console.log(`| ${what} | ${seconds.toFixed(1)} s | ${megabytes.toFixed(0)} MB |`)
}

function verdictIn(out: string): string {
  const result = JSON.parse(readFileSync(join(folder, out, 'result.json'), 'utf8'))
  return JSON.stringify(Object.fromEntries(Object.entries(result).filter(([key]) => !OF_THE_CLOCK.includes(key))))
}
