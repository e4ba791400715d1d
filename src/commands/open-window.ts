import { join, resolve } from 'node:path'
import { guardOf } from '../manifest/guard.js'
import type { Manifest } from '../manifest/load.js'
import { expressionProblems } from '../manifest/response-expressions.js'
import { InputError, type Problem, UnmeasurableError } from '../model/errors.js'
import type { Http, World } from '../model/world.js'
import type { Input } from '../window/inputs.js'
import type { JoinOptions } from '../window/join.js'
import type { MappedOptions } from '../window/mapped.js'
import type { InputOptions } from '../window/read-inputs.js'
import type { WindowSource } from '../window/summary.js'
import { faultsOf } from './router-problems.js'
import { leadsAway, refuseDoubtful } from './source.js'

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
  if (files.length > 0)
    return openFiles(world, manifest, files, world.cwd, { ...options, checkpoints: null, named: '--window' })
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

const readFiles: Reader<Extract<Source, { kind: 'jsonl' | 'otlp' }>> = async (
  { world, manifest, options },
  { path, headers }
) => {
  await refuseLogsAway(world, path, manifest.base)
  return openFiles(world, manifest, [path], manifest.base, options, headers)
}

const readTable: Reader<Extract<Source, { kind: 'clickhouse' }>> = async ({ world, manifest, options }, source) => {
  const [{ requestsSource, tracesSource }, { openClickhouse }, { patienceOf }] = await Promise.all([
    import('../window/clickhouse/clickhouse.js'),
    import('../world/clickhouse.js'),
    import('../window/patience.js')
  ])
  const { table, columns, traces, arms, ...endpoint } = source
  const ask = openClickhouse(endpoint, guardOf(manifest))
  const shared = { ask, arms, patience: patienceOf(options.every), now: world.clock.now }
  if (!traces) return requestsSource({ ...shared, table: table!, columns })
  const { ignore: ignored, ...told } = traces
  return tracesSource({
    ...shared,
    ...told,
    ignored,
    ...(await distancesOf(world, manifest, options.out, told.sample))
  })
}

/** Every kind of source that can be read; a kind of the schema that is not here is refused. */
const READERS: { [Kind in Source['kind']]?: Reader<Extract<Source, { kind: Kind }>> } = {
  jsonl: readFiles,
  otlp: readFiles,
  clickhouse: readTable,
  prometheus: async ({ http }, { url, arm_label: armLabel, arms, selector = '', headers }) => {
    const { prometheusSource } = await import('../window/prometheus.js')
    return prometheusSource({ url, armLabel, arms, selector, headers, http })
  }
}

function unreadable(why: InputError): WindowSource {
  return { read: () => Promise.reject(why) }
}

/** A kind of source that no window can be read from yet. The alarms of a function without a rollout need its name only. */
export function sourceProblems(manifest: Manifest): Problem[] {
  const kind = manifest.window?.source?.kind
  if (!kind || READERS[kind]) return []
  const kinds = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(READERS))
  const message = `window.source: ${kind} cannot be read; expected ${kinds}, such as a JSONL export of the same requests`
  const severity = manifest.router || manifest.phases ? 'error' : 'warning'
  return [{ file: manifest.file, ...manifest.locate(['window', 'source', 'kind']), message, severity }]
}

interface WindowOptions {
  /** Folder of the command's reports, which keeps embeddings too. */
  out: string
  /** How often the window is read, in ms. */
  every?: number | undefined
  /** What a person named given files with; else the manifest names them. */
  named?: string
  /** Folder in which the next command of its kind finds what this one has read; null: none may. */
  checkpoints?: string | null
}

/**
 * Request logs or traces by their paths, read as the manifest's source says; relative ones start at `cwd`, and `-` is what
 * is piped in. The headers of a source go to its own URL alone.
 */
export async function openFiles(
  world: World,
  manifest: Manifest,
  paths: readonly string[],
  cwd: string,
  { out, every, named, checkpoints: folder = null }: WindowOptions,
  headers: Readonly<Record<string, string>> = {}
): Promise<WindowSource> {
  refuseDoubtfulLogs(world, paths, cwd)
  const { patienceOf } = await import('../window/patience.js')
  const patience = patienceOf(every)
  const openUrl = openerOf(world, manifest, headers)
  const given = paths.includes(PIPE) ? await withInput(world, paths) : paths
  const inputs: InputOptions = { paths: given, cwd, named, patience, slow: new Set(), openUrl }
  const source = manifest.window?.source
  switch (source?.kind) {
    case 'otlp': {
      const { otlpSource } = await import('../window/otlp/otlp.js')
      const { arm, arms, mirrored, ignore: ignored } = source
      return otlpSource({
        ...inputs,
        arm,
        arms,
        mirrored,
        ignored,
        ...(await distancesOf(world, manifest, out, source.sample))
      })
    }
    case 'jsonl': {
      const { arms, fields, join } = source
      if (!join && Object.keys(fields).length === 0) break
      if (join) {
        refuseDoubtfulLogs(world, [join.path], manifest.base)
        await refuseLogsAway(world, join.path, manifest.base)
      }
      const fault = await faultOf(manifest)
      if (fault) return unreadable(fault)
      const [{ mappedSource }, { readJoined }] = await Promise.all([
        import('../window/mapped.js'),
        import('../window/join.js')
      ])
      const second: JoinOptions | null = join
        ? {
            paths: [join.path],
            cwd: manifest.base,
            named: 'window.source.join.path',
            patience,
            openUrl: openerOf(world, manifest, join.headers),
            arms,
            ...join
          }
        : null
      const joined: MappedOptions['join'] = second && ((query, signal) => readJoined(second, query, signal))
      return mappedSource({
        ...inputs,
        arms,
        fields,
        join: joined,
        again: every !== undefined,
        ...(await distancesOf(world, manifest, out, source.sample))
      })
    }
  }
  const { jsonlSource } = await import('../window/jsonl.js')
  const arms = source?.kind === 'jsonl' ? source.arms : {}
  const checkpoint = folder === null ? null : await openCheckpoint(world, manifest, folder, [cwd, ...paths])
  return jsonlSource({ ...inputs, arms, again: every !== undefined, checkpoint })
}

/** What an earlier command of this program has read of the same logs for the same manifest. */
async function openCheckpoint(world: World, { name, digest }: Manifest, folder: string, logs: readonly string[]) {
  const [{ checkpointFile }, { programDigest }] = await Promise.all([
    import('../window/checkpoint.js'),
    import('../world/program.js')
  ])
  const bound = [await programDigest(), digest, ...logs]
  return checkpointFile(join(folder, `${name}.checkpoint`), bound, message => world.log.warning(message))
}

/** A pull request's manifest names no logs of the runner, neither itself nor by what its folders link to. */
async function refuseLogsAway(world: World, path: string, cwd: string): Promise<void> {
  if (world.event?.kind !== 'pull_request' || isUrl(path)) return
  const isAway = (found: string) => leadsAway(world, resolve(cwd, found), false)
  const found = async () => {
    const { findInputs } = await import('../window/inputs.js')
    return (await findInputs({ paths: [path], cwd })).inputs
  }
  // The folder before the pattern is followed: it may lead anywhere.
  const folder = path.replace(/[*?[{(!].*$/s, '')
  if (!isAway(folder) && !(await found()).some(input => isAway(input.path))) return
  const message = `${path} leads out of the repository, and on a pull request its logs are not read. Name the URL of the log, or give the file by --window.`
  throw new UnmeasurableError('untrusted_source', message)
}

function isUrl(path: string): boolean {
  return /^https?:/i.test(path)
}

function refuseDoubtfulLogs(world: World, paths: readonly string[], cwd: string): void {
  const onDisk = paths.filter(path => path !== PIPE && !isUrl(path)).map(path => resolve(cwd, path))
  refuseDoubtful(world, onDisk, 'Name the URL of the log, or a folder outside of the checkout.')
}

/** How ΔS is measured where the source carries texts. */
async function distancesOf(world: World, manifest: Manifest, out: string, sample: number) {
  const { distancesBy, isLexical } = await import('./measure-distances.js')
  const measure = sample === 0 ? null : distancesBy(world, manifest, out)
  return { sample, measure, lexical: isLexical(manifest.embeddings) }
}

function openerOf(
  world: World,
  manifest: Manifest,
  headers: Readonly<Record<string, string>>
): InputOptions['openUrl'] {
  return async (url, signal, since) => {
    const { openStream } = await import('../world/http-stream.js')
    return openStream(url, guardOf(manifest), { env: world.env, headers, since }, signal)
  }
}

/** A command that reads a manifest with faults finds those of its log here. */
async function faultOf({ window, file, name, locateWithin }: Manifest): Promise<InputError | null> {
  const faults = await expressionProblems({ window }, { locateWithin }, file)
  return faults.length > 0 ? new InputError('manifest_invalid', faults, name) : null
}

async function withInput({ signal }: World, paths: readonly string[]): Promise<(string | Input)[]> {
  const { spoolInput } = await import('../world/spool.js')
  const input = { path: await spoolInput(process.stdin, signal), shown: 'standard input', url: false }
  return [...paths.filter(path => path !== PIPE), input]
}
