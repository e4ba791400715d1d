import { resolve } from 'node:path'
import type { Manifest } from '../manifest/load.js'
import { InputError, UnmeasurableError } from '../model/errors.js'
import type { Http, World } from '../model/world.js'
import { guardOf } from '../probes/probe-all.js'
import type { WindowSource } from '../window/summary.js'
import { refuseDoubtful } from './source.js'

/** Opens where a window's requests are read: given files, else the source that the manifest names. `every`: how often. */
export async function openWindow(
  world: World,
  manifest: Manifest,
  http: Http,
  files: readonly string[],
  every?: number
): Promise<WindowSource> {
  if (files.length > 0) return openFiles(world, manifest, files, world.cwd, { every })
  const source = manifest.window?.source
  if (!source) {
    const message = 'no request log; this command needs window: { source: … }, or files given as --window'
    const place = manifest.locate(['window'])
    throw new InputError('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }])
  }
  switch (source.kind) {
    case 'jsonl':
      return openFiles(world, manifest, [source.path], manifest.base, { every, headers: source.headers })
    case 'prometheus': {
      const { prometheusSource } = await import('../window/prometheus.js')
      const { url, arm_label: armLabel, arms, selector = '', headers } = source
      return prometheusSource({ url, armLabel, arms, selector, headers, http })
    }
    default:
      throw new UnmeasurableError(
        'not_measured',
        `window.source: ${source.kind} can not be read yet; expected jsonl or prometheus`
      )
  }
}

/**
 * Request logs by their paths; relative ones start at `cwd`. `every`: how often they are read, in ms. The headers of a
 * source go to its own URL alone.
 */
export async function openFiles(
  world: World,
  manifest: Manifest,
  paths: readonly string[],
  cwd: string,
  { every, headers = {} }: { every?: number | undefined; headers?: Readonly<Record<string, string>> } = {}
): Promise<WindowSource> {
  const onDisk = paths.filter(path => !/^https?:/i.test(path)).map(path => resolve(cwd, path))
  refuseDoubtful(world, onDisk, 'Name the URL of the log, or a folder outside of the checkout.')
  const { jsonlSource } = await import('../window/jsonl.js')
  const { patienceOf } = await import('../window/patience.js')
  const source = manifest.window?.source
  return jsonlSource({
    paths,
    cwd,
    arms: source?.kind === 'jsonl' ? source.arms : {},
    patience: patienceOf(every),
    openUrl: async (url, signal) => {
      const { openStream } = await import('../world/http-stream.js')
      return openStream(url, guardOf(manifest), { env: world.env, headers }, signal)
    }
  })
}
