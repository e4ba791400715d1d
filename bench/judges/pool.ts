import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { Cell } from './grid.js'
import { MEASURES } from './measures.js'
import { judgesFor, type Outcome, runWorld } from './run.js'

/** What crosses to a worker and back: a measure has functions, so its id goes. */
interface Task {
  at: number
  measure: string
  level: number
  share: number
  dependence: Cell['world']['dependence']
  repeats: number
  seed: string
}

export interface Result extends Cell {
  /** One for each of the world's judges. */
  judges: { name: string; outcome: Outcome }[]
}

/** Simulates every cell, on all cores. */
export async function runAll(cells: readonly Cell[], seed: string): Promise<Result[]> {
  const tasks = cells.map(({ world, repeats }, at): Task => {
    return { ...world, at, measure: world.measure.id, repeats, seed: seedOf(world, seed) }
  })
  const outcomes = new Array<Outcome[]>(cells.length)
  const queue = tasks.values()
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, outcomes)))
  return cells.map((cell, at) => {
    const named = judgesFor(cell.world).map(({ name }, judge) => ({ name, outcome: outcomes[at]![judge]! }))
    return { ...cell, judges: named }
  })
}

function seedOf({ measure, level, share, dependence }: Cell['world'], seed: string): string {
  return [seed, measure.id, level, share, dependence.kind, dependence.rho].join(' ')
}

function work(queue: Iterator<Task>, outcomes: Outcome[][]): Promise<void> {
  const worker = new Worker(new URL(import.meta.url))
  return new Promise((resolve, reject) => {
    const next = () => {
      const { value, done } = queue.next()
      if (!done) return worker.postMessage(value)
      void worker.terminate()
      resolve()
    }
    worker.on('error', reject)
    worker.on('message', ({ at, done }: { at: number; done: Outcome[] }) => {
      outcomes[at] = done
      next()
    })
    next()
  })
}

if (!isMainThread) {
  parentPort!.on('message', ({ at, measure, level, share, dependence, repeats, seed }: Task) => {
    const world = { measure: MEASURES.find(({ id }) => id === measure)!, level, share, dependence }
    parentPort!.postMessage({ at, done: runWorld(world, repeats, seed) })
  })
}
