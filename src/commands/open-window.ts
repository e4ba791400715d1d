import type { Manifest } from '../manifest/load.js'
import { InputError, type Problem } from '../model/errors.js'
import type { Http, World } from '../model/world.js'
import { guardOf } from '../probes/probe-all.js'
import type { Input } from '../window/inputs.js'
import type { InputOptions } from '../window/read-inputs.js'
import type { WindowSource } from '../window/summary.js'
import { faultsOf } from './router-problems.js'

/** Stands for what is piped in. */
const PIPE = '-'

/** Opens where a window's requests are read: given files, else the source that the manifest names. */
export async function openWindow(
  world: World,
  manifest: Manifest,
  http: Http,
  files: readonly string[],
  options: WindowOptions
): Promise<WindowSource> {
  if (files.length > 0) return openFiles(world, manifest, http, files, world.cwd, options)
  const source = manifest.window?.source
  const faults = faultsOf(manifest)
  const isUnset = manifest.unset.some(({ path }) => path[0] === 'window' && path[1] === 'source')
  // A rollback that is under way is finished before the log is asked for.
  if (isUnset || (!source && manifest.spared.has('window')))
    return unreadable(new InputError('manifest_invalid', faults))
  if (!source) {
    const message = 'no request log; this command needs window: { source: … }, or files given as --window'
    const place = manifest.locate(['window'])
    throw new InputError('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }, ...faults])
  }
  const problems = sourceProblems(manifest).map(problem => ({ ...problem, severity: 'error' as const }))
  if (problems.length > 0) throw new InputError('manifest_invalid', problems, manifest.name)
  const read = READERS[source.kind] as Reader<Source>
  return read({ world, manifest, http, options }, source)
}

type Source = NonNullable<NonNullable<Manifest['window']>['source']>
type Reader<S> = (
  from: { world: World; manifest: Manifest; http: Http; options: WindowOptions },
  source: S
) => Promise<WindowSource>

const readFiles: Reader<Extract<Source, { kind: 'jsonl' | 'otlp' }>> = (
  { world, manifest, http, options },
  { path, headers }
) => openFiles(world, manifest, http, [path], manifest.base, options, headers)

/** Every kind of source that can be read; a kind of the schema that is not here is refused. */
const READERS: { [Kind in Source['kind']]?: Reader<Extract<Source, { kind: Kind }>> } = {
  jsonl: readFiles,
  otlp: readFiles,
  prometheus: async ({ http }, { url, arm_label: armLabel, arms, selector = '', headers }) => {
    const { prometheusSource } = await import('../window/prometheus.js')
    return prometheusSource({ url, armLabel, arms, selector, headers, http })
  }
}

type Source = NonNullable<NonNullable<Manifest['window']>['source']>

async function openTable(
  world: World,
  manifest: Manifest,
  http: Http,
  source: Extract<Source, { kind: 'clickhouse' }>,
  { out, every }: WindowOptions
): Promise<WindowSource> {
  const [{ requestsSource, tracesSource }, { openClickhouse }, { patienceOf }] = await Promise.all([
    import('../window/clickhouse/clickhouse.js'),
    import('../world/clickhouse.js'),
    import('../window/patience.js')
  ])
  const { table, columns, traces, arms, ...endpoint } = source
  const ask = openClickhouse(endpoint, guardOf(manifest))
  const shared = { ask, arms, patience: patienceOf(every), now: world.clock.now }
  if (traces === undefined) return requestsSource({ ...shared, table: table!, columns })
  return tracesSource({ ...shared, ...traces, ...(await tracesOf(world, manifest, http, traces, out)) })
}

/** What is known of traces wherever they lie: how their texts are measured. */
async function tracesOf(
  world: World,
  manifest: Manifest,
  http: Http,
  { ignore, sample }: { ignore: readonly string[]; sample: number },
  out: string
) {
  const { distancesBy, isLexical } = await import('./measure-distances.js')
  const measure = sample === 0 ? null : distancesBy(world, manifest, http, out)
  return { ignored: ignore, measure, lexical: isLexical(manifest.embeddings) }
}

function unreadable(why: InputError): WindowSource {
  return { read: () => Promise.reject(why) }
}

/** A kind of source that no window can be read from yet. The alarms of a function without a rollout need its name only. */
export function sourceProblems(manifest: Manifest): Problem[] {
  const kind = manifest.window?.source?.kind
  if (!kind || READERS[kind]) return []
  const kinds = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(READERS))
  const message = `window.source: ${kind} can not be read; expected ${kinds}, such as a JSONL export of the same requests`
  const severity = manifest.router || manifest.phases ? 'error' : 'warning'
  return [{ file: manifest.file, ...manifest.locate(['window', 'source', 'kind']), message, severity }]
}

interface WindowOptions {
  /** Folder of the command's reports, which keeps embeddings too. */
  out: string
  /** How often the window is read, in ms. */
  every?: number | undefined
}

/**
 * Request logs or traces by their paths; relative ones start at `cwd`, and `-` is what is piped in. The headers of a
 * source go to its own URL alone.
 */
export async function openFiles(
  world: World,
  manifest: Manifest,
  http: Http,
  paths: readonly string[],
  cwd: string,
  { out, every }: WindowOptions,
  headers: Readonly<Record<string, string>> = {}
): Promise<WindowSource> {
  const { patienceOf } = await import('../window/patience.js')
  const inputs: InputOptions = {
    paths: paths.includes(PIPE) ? await withInput(world, paths) : paths,
    cwd,
    patience: patienceOf(every),
    slow: new Set(),
    openUrl: async (url, signal) => {
      const { openStream } = await import('../world/http-stream.js')
      return openStream(url, guardOf(manifest), { env: world.env, headers }, signal)
    }
  }
  const source = manifest.window?.source
  if (source?.kind === 'otlp') {
    const { otlpSource } = await import('../window/otlp/otlp.js')
    const { arm, arms, mirrored, sample } = source
    const texts = await tracesOf(world, manifest, http, source, out)
    return otlpSource({ ...inputs, arm, arms, mirrored, sample, ...texts })
  }
  const { jsonlSource } = await import('../window/jsonl.js')
  return jsonlSource({ ...inputs, arms: source?.kind === 'jsonl' ? source.arms : {} })
}

async function withInput({ signal }: World, paths: readonly string[]): Promise<(string | Input)[]> {
  const { spoolInput } = await import('../world/spool.js')
  const input = { path: await spoolInput(process.stdin, signal), shown: 'standard input', url: false }
  return [...paths.filter(path => path !== PIPE), input]
}
