import { join } from 'node:path'
import { baseOf, MANIFEST_BYTES, parseManifest } from '../manifest/load.js'
import { InputError, UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import type { Ledger } from '../rollout/ledger.js'
import { checkoutRoot, readSource } from './source.js'

/**
 * A ledger that is read for one manifest only: where another one of the same name made its last entry, and still has the
 * name, their rollouts would be taken for one. Reading it rejects with UnmeasurableError (`log_invalid`) then, so that
 * nothing goes up; a rollback reaches the router all the same.
 */
export function ofOneManifest(world: World, ledger: Ledger, mine: { name: string; path: string }): Ledger {
  return {
    ...ledger,
    async read() {
      const entries = await ledger.read()
      const other = entries.findLast(({ manifest }) => manifest !== undefined)?.manifest
      if (other !== undefined && other !== mine.path && (await nameIn(world, other)) === mine.name) {
        throw new UnmeasurableError(
          'log_invalid',
          `${other} and ${mine.path} both name "${mine.name}", and the ledger ${ledger.where} is of ${other}. Give one of them another name.`
        )
      }
      return entries
    }
  }
}

/** The name that a manifest of the checkout has; null where there is none, as after it was moved. */
async function nameIn(world: World, path: string): Promise<string | null> {
  const place = join(checkoutRoot(world), path)
  try {
    const bytes = await readSource(world, place, { file: path, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES })
    return parseManifest(bytes, { file: path, env: {}, base: baseOf(place), reads: () => false, spares: true }).name
  } catch (error) {
    if (error instanceof InputError) return error.rollout ?? null
    throw error
  }
}
