import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { ALPHA, BASELINE, CANARY, CELLS } from './cells.js'

/**
 * How often does an interval of the live judge miss the truth, at any of 288 looks at a growing window? Promised is at
 * most alpha. Every interval is computed by the code that `judge` runs.
 *
 *     npm run bench:coverage
 *     npm run bench:coverage -- --repeats 5000
 */

const LOOKS = 288

interface Task {
  cell: number
  repeats: number
}

interface Missed extends Task {
  /** Repeats in which the truth was outside at some look. */
  ever: number
  /** Repeats in which it was outside at the look where most were. */
  atWorstLook: number
}

if (isMainThread) await main()
else parentPort!.on('message', (task: Task) => parentPort!.postMessage(simulate(task)))

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { repeats: { type: 'string', default: '300' } } })
  const repeats = Number(values.repeats)
  const missed = await simulateAll(CELLS.map((_, cell) => ({ cell, repeats })))
  const traffic = `${CANARY} canary requests a look (${BASELINE} of the baseline beside them)`
  console.log(`alpha ${ALPHA}, ${LOOKS} looks, ${traffic}, ${repeats} repeats.\n`)
  console.log('| interval | world | held at all looks | held at the worst look |')
  console.log('|---|---|---|---|')
  for (const each of missed) console.log(lineOf(each))
  // A share of repeats is itself known to a few percent only.
  const most = ALPHA * repeats + 2 * Math.sqrt(ALPHA * (1 - ALPHA) * repeats)
  if (missed.some(({ ever }) => ever > most)) throw new Error('an interval holds less often than promised')
}

function lineOf({ cell, ever, atWorstLook, repeats }: Missed): string {
  const { interval, world } = CELLS[cell]!
  const held = (missed: number) => `${(100 * (1 - missed / repeats)).toFixed(1)} %`
  return `| ${interval} | ${world} | ${held(ever)} | ${held(atWorstLook)} |`
}

function simulate({ cell, repeats }: Task): Missed {
  const outside = new Float64Array(LOOKS)
  let ever = 0
  for (let repeat = 0; repeat < repeats; repeat++) {
    const look = CELLS[cell]!.open(`${cell} ${repeat}`)
    let wasOutside = false
    for (let at = 0; at < LOOKS; at++) {
      if (look()) continue
      wasOutside = true
      outside[at]!++
    }
    if (wasOutside) ever++
  }
  return { cell, repeats, ever, atWorstLook: Math.max(...outside) }
}

/** On all cores; the costly cells, which are the last, first. */
async function simulateAll(tasks: readonly Task[]): Promise<Missed[]> {
  const queue = tasks.toReversed().values()
  const done: Missed[] = []
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, done)))
  return done.sort((a, b) => a.cell - b.cell)
}

function work(queue: Iterator<Task>, done: Missed[]): Promise<void> {
  const worker = new Worker(new URL(import.meta.url))
  return new Promise((resolve, reject) => {
    const next = () => {
      const { value, done: empty } = queue.next()
      if (!empty) return worker.postMessage(value)
      void worker.terminate()
      resolve()
    }
    worker.on('error', reject)
    worker.on('message', (missed: Missed) => {
      done.push(missed)
      next()
    })
    next()
  })
}
