import { createWriteStream, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { flagError } from '../model/errors.js'

/**
 * What comes in by a pipe, as a file: a log may be read more than once. The file is gone when the process ends. Resolves
 * with its path; throws InputError where nothing is piped in.
 */
export async function spoolInput(input: NodeJS.ReadStream, signal: AbortSignal): Promise<string> {
  if (input.isTTY)
    throw flagError(
      '--window -: nothing is piped in; expected a log, as in zcat log.gz | rollout-gate judge --window -'
    )
  const folder = await mkdtemp(join(tmpdir(), 'rollout-gate-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'input')
  await pipeline(input, createWriteStream(path, { mode: 0o600 }), { signal })
  return path
}
