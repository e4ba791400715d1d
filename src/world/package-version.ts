import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's version, from the package.json two levels above src/ and dist/bundle/. */
export async function packageVersion(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const up of ['..', join('..', '..')]) {
    const text = await readFile(join(here, up, 'package.json'), 'utf8').catch(() => '{}')
    const { name, version } = JSON.parse(text) as { name?: string; version?: string }
    if (name === 'rollout-gate' && version) return version
  }
  return 'unknown'
}
