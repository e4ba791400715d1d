import { resolve } from 'node:path'
import type { Manifest } from '../manifest/load.js'
import { digestOf } from '../model/digest.js'
import type { World } from '../model/world.js'
import { shownPath } from './inputs.js'
import { readSource } from './source.js'

const BASELINE_BYTES = 128 * 1024 * 1024

/**
 * The baseline of that digest, from where the manifest, or `file`, says: an artifact as admissible as for `gate`, or a
 * file. Says why where it can't be had; never another one.
 */
export async function baselineOfDigest(
  world: World,
  manifest: Pick<Manifest, 'baseline' | 'base'>,
  digest: string,
  file: string | undefined
): Promise<{ text: string } | { absent: string }> {
  const { baseline: declared } = manifest
  const path = file ?? (declared && 'path' in declared ? resolve(manifest.base, declared.path) : null)
  if (path !== null) {
    const full = resolve(world.cwd, path)
    const input = {
      file: shownPath(world, full),
      reason: 'baseline_unavailable' as const,
      maxBytes: BASELINE_BYTES
    }
    const bytes = await readSource(world, full, input, file !== undefined).catch((error: Error) => error)
    if (bytes instanceof Error) return { absent: `the baseline cannot be read: ${bytes.message}` }
    return digestOf(bytes) === digest
      ? { text: bytes.toString('utf8') }
      : { absent: `${input.file} is not the baseline that the result names` }
  }
  if (!declared || !('artifact' in declared))
    return { absent: 'the manifest names no baseline; name the file that the gate had, with --baseline FILE' }
  if (!world.github)
    return {
      absent:
        'without a GitHub token the baseline artifact cannot be fetched; name the file that the gate had, with --baseline FILE'
    }
  const { findBaseline } = await import('../github/artifacts.js')
  const { artifact, workflow, branch, max_age: maxAgeMs } = declared
  const query = { artifact, workflow, branch, maxAgeMs, now: world.clock.now(), digest }
  const found = await findBaseline(world.github, query)
  return 'unavailable' in found ? { absent: found.unavailable } : { text: found.text }
}
