import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { windowRows } from '../window-rows.js'

/**
 * What a look costs: processor time of a look that finds 1,000 new rows behind so many old ones, of a resident watch and
 * of one that goes on from a checkpoint; and the share of a processor that a resident watch takes beside a service of
 * 1,000 requests a second, with its memory. Reading and judging, in a process of its own, without its start.
 *
 *     npm run bench:looks                                        behind 10,000 and 1,000,000 rows; two minutes of traffic
 *     npm run bench:looks -- --behind 5000000 --minutes 10
 */

const { values } = parseArgs({
  options: {
    behind: { type: 'string', multiple: true, default: ['10000', '1000000'] },
    minutes: { type: 'string', default: '2' },
    looks: { type: 'string', default: '9' }
  }
})
const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-looks-'))
const NEW = 1000
const EVERY_MS = 15_000
const CANARY = 0.05
const USERS = 20_000

try {
  await main()
} finally {
  rmSync(folder, { recursive: true })
}

async function main(): Promise<void> {
  console.log(`node ${process.version}, ${NEW} new rows a look, ${USERS} users\n`)
  console.log(
    '| rows before | | first look, processor time | a look that reads | with its verdict | the write after it | memory |'
  )
  console.log('|---|---|---|---|---|---|---|')
  for (const behind of values.behind.map(Number)) {
    await behindRows(behind, 'resident')
    await behindRows(behind, 'from a checkpoint')
  }
  if (Number(values.minutes) > 0) await besideService(Number(values.minutes))
}

export interface Look {
  /** Processor time of reading, and of reading and judging, ms. */
  readMs: number
  allMs: number
  /** Of leaving a checkpoint, once the verdict is known. */
  writeMs: number
  rows: number
  /** Memory of the process now. */
  megabytes: number
}

async function behindRows(behind: number, kind: 'resident' | 'from a checkpoint'): Promise<void> {
  const file = join(folder, `behind-${behind}.jsonl`)
  const count = Number(values.looks)
  const rows = windowRows({ rows: behind + NEW * count, canary: CANARY, users: USERS, seed: 7 })
  rmSync(file, { force: true })
  append(file, rows, behind)
  const watch = kind === 'resident' ? startWatch(file) : scheduledWatch(file, join(folder, `${behind}.checkpoint`))
  const first = await watch.look(behind)
  const looks: Look[] = []
  for (let i = 0; i < count; i++) {
    append(file, rows, NEW)
    looks.push(await watch.look(behind + NEW * (i + 1)))
  }
  watch.end()
  if (looks.at(-1)!.rows !== behind + NEW * looks.length) throw new Error(`${looks.at(-1)!.rows} rows were counted`)
  const ms = (of: (look: Look) => number) => `${median(looks.map(of)).toFixed(0)} ms`
  const cells = [
    behind.toLocaleString('en'),
    kind,
    `${(first.allMs / 1000).toFixed(1)} s`,
    ms(look => look.readMs),
    ms(look => look.allMs),
    kind === 'resident' ? '' : ms(look => look.writeMs),
    `${Math.max(...looks.map(look => look.megabytes)).toFixed(0)} MB`
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** Each look a process of its own. */
function scheduledWatch(file: string, checkpoint: string): ReturnType<typeof startWatch> {
  return {
    async look(rows) {
      const watch = startWatch(file, checkpoint)
      const look = await watch.look(rows)
      watch.end()
      return look
    },
    end: () => undefined
  }
}

async function besideService(minutes: number): Promise<void> {
  const file = join(folder, 'live.jsonl')
  const perLook = EVERY_MS
  const looks = Math.round((minutes * 60_000) / EVERY_MS)
  const rows = windowRows({ rows: perLook * (looks + 1), canary: CANARY, users: USERS, seed: 8 })
  append(file, rows, perLook)
  const watch = startWatch(file)
  await watch.look(perLook)
  const seen: Look[] = []
  for (let i = 0; i < looks; i++) {
    append(file, rows, perLook)
    seen.push(await watch.look(perLook * (i + 2)))
  }
  watch.end()
  const share = seen.reduce((sum, { allMs }) => sum + allMs, 0) / (looks * EVERY_MS)
  const memory = Math.max(...seen.map(({ megabytes }) => megabytes))
  console.log(
    `\n${minutes} minutes of 1,000 requests a second, a look each 15 s: ${(100 * share).toFixed(1)} % of a processor, ${memory.toFixed(0)} MB`
  )
}

function append(file: string, rows: Generator<Record<string, unknown>>, count: number): void {
  for (let left = count; left > 0; ) {
    const lines: string[] = []
    for (; lines.length < 4096 && left > 0; left--) lines.push(JSON.stringify(rows.next().value))
    appendFileSync(file, `${lines.join('\n')}\n`)
  }
}

function startWatch(...files: string[]) {
  const child = spawn(process.execPath, [join(here, 'watch.js'), ...files], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: Interface = createInterface(child.stdout)
  return {
    /** `rows`: how many there are by now. */
    async look(rows: number): Promise<Look> {
      child.stdin.write(`${rows}\n`)
      const [line] = (await once(lines, 'line')) as [string]
      return JSON.parse(line) as Look
    },
    end: () => void child.stdin.end()
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
