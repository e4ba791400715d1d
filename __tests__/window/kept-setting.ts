import { deserialize, serialize } from 'node:v8'
import type { Checkpoint } from '../../src/window/checkpoint.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../../src/window/summary.js'
import { folderWith, START, WHOLE } from './rows.js'

export const QUERY: WindowQuery = { ...WHOLE, from: START, to: START + 3600_000, segments: ['tenant'] }
const openUrl = () => Promise.reject(new Error('there is no URL here'))

/** A source that is read again and again. */
export const kept = (cwd: string, paths = ['*']): WindowSource => jsonlSource({ paths, cwd, openUrl, again: true })

/** A source that leaves what it has read for the next that is opened. */
export function leaving(cwd: string, checkpoint: Checkpoint): WindowSource {
  return jsonlSource({ paths: ['*'], cwd, openUrl, checkpoint })
}

/** A source that reads all that is there. */
export const unkept = (cwd: string): WindowSource => jsonlSource({ paths: ['*'], cwd, openUrl })

/** As a file would keep it. */
export function inMemory(): Checkpoint {
  let left = serialize([])
  return {
    // A copy: what is made of it lies in its bytes.
    read: async () => deserialize(Buffer.from(left)),
    write: async windows => {
      left = serialize(windows)
    }
  }
}

/** The same rows by one reading of whole logs. */
export async function plainly(logs: string | readonly string[], query = QUERY): Promise<WindowSummary> {
  const cwd = await folderWith(Object.fromEntries([logs].flat().map((text, i) => [`all-${i}.jsonl`, text])))
  return unkept(cwd).read(query)
}

/** What does not depend on the order in which rows were read. */
export function figures({
  arms,
  rows,
  blocks,
  grid,
  users,
  mirror,
  sessions,
  leftOut,
  segments,
  supply
}: WindowSummary) {
  const own = (arm: typeof arms.canary) => ({
    ...arm,
    ratios: Object.entries(arm.ratios).filter(([name]) => !/_p\d\d$/.test(name)),
    toolLoopRequest: null
  })
  const { late: _, ...counted } = rows
  const { learned: __, behind: ___, ...came } = supply!
  return {
    arms: [own(arms.baseline), own(arms.canary)],
    rows: counted,
    blocks,
    grid,
    users,
    mirror,
    sessions,
    leftOut,
    segments: segments.toSorted((a, b) => a.value.localeCompare(b.value)),
    supply: came
  }
}
