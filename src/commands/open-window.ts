import type { Manifest } from '../manifest/load.js'
import { InputError, type Problem } from '../model/errors.js'
import type { Http, World } from '../model/world.js'
import { guardOf } from '../probes/probe-all.js'
import type { WindowSource } from '../window/summary.js'

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
  const problems = sourceProblems(manifest).map(problem => ({ ...problem, severity: 'error' as const }))
  if (problems.length > 0) throw new InputError('manifest_invalid', problems, manifest.name)
  const read = READERS[source.kind] as Reader<Source>
  return read({ world, manifest, http, every }, source)
}

type Source = NonNullable<NonNullable<Manifest['window']>['source']>
type Reader<S> = (
  from: { world: World; manifest: Manifest; http: Http; every: number | undefined },
  source: S
) => Promise<WindowSource>

/** Every kind of source that can be read; a kind of the schema that is not here is refused. */
const READERS: { [Kind in Source['kind']]?: Reader<Extract<Source, { kind: Kind }>> } = {
  jsonl: ({ world, manifest, every }, source) =>
    openFiles(world, manifest, [source.path], manifest.base, { every, headers: source.headers }),
  prometheus: async ({ http }, { url, arm_label: armLabel, arms, selector = '', headers }) => {
    const { prometheusSource } = await import('../window/prometheus.js')
    return prometheusSource({ url, armLabel, arms, selector, headers, http })
  }
}

/** A kind of source that no window can be read from yet. The alarms of a function without a rollout need its name only. */
export function sourceProblems(manifest: Manifest): Problem[] {
  const kind = manifest.window?.source?.kind
  if (!kind || READERS[kind]) return []
  const message = `window.source: ${kind} can not be read; expected ${Object.keys(READERS).join(' or ')}, such as a JSONL export of the same requests`
  const severity = manifest.router || manifest.phases ? 'error' : 'warning'
  return [{ file: manifest.file, ...manifest.locate(['window', 'source', 'kind']), message, severity }]
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
