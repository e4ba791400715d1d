import { join, resolve } from 'node:path'
import { InputError } from '../model/errors.js'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'
import { parseResult, RESULT_BYTES } from '../report/parse.js'
import { decodeInput, readInput } from '../world/input.js'
import { textOr } from './flag-kinds.js'
import { shownPath } from './inputs.js'

/** Where `explain` and `show` look. It is not --out: nothing is written there. */
export const from = textOr('out', 'DIR', { meaning: 'the folder of the result to look at' })

/** The last result of a folder; null where there is none. Throws InputError where it can't be read. */
export async function lastResult(world: World, folder: string): Promise<{ result: Result; file: string } | null> {
  const path = join(resolve(world.cwd, folder), 'result.json')
  const input = { file: shownPath(world, path), reason: 'not_measured' as const, maxBytes: RESULT_BYTES }
  try {
    const text = decodeInput(await readInput(path, input), input)
    return { result: parseResult(text, input.file, 'not_measured'), file: input.file }
  } catch (error) {
    if (error instanceof InputError && error.problems[0]?.message === 'no such file') return null
    throw error
  }
}
