import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A digest of this program as it runs: two builds of one version differ. Of the bundle, in which all files lie side by side. */
export async function programDigest(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url))
  const names = (await readdir(here)).filter(name => name.endsWith('.js')).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(here, name)))
  return hash.digest('hex')
}
