import { jsonOf, parseJson } from '../model/json.js'
import type { Finished, Run } from './command.js'
import { RouterError } from './router-error.js'

/** One object of a cluster, read and patched through kubectl, which knows every way to log in. */

export interface JsonPatchOperation {
  op: 'test' | 'add' | 'remove'
  path: string
  value?: unknown
}

interface KubernetesObject {
  metadata: { uid: string; resourceVersion: string; generation: number; annotations: Record<string, string> }
}

interface ObjectName {
  /** Plural and group, such as `httproutes.gateway.networking.k8s.io`. */
  resource: string
  namespace: string
  name: string
}

const REQUEST_TIMEOUT = '--request-timeout=20s'
/** Status updates of a controller move the resourceVersion too, and cost one attempt each. */
const ATTEMPTS = 5
/** Lines that may be where an object begins, or ends. */
const MOST_LINES = 20

/** The object as JSON. */
export async function getObject(run: Run, { resource, namespace, name }: ObjectName): Promise<unknown> {
  const finished = await run([
    'kubectl',
    'get',
    resource,
    name,
    '--namespace',
    namespace,
    '-o',
    'json',
    REQUEST_TIMEOUT
  ])
  if (finished.code !== 0) throw faultOf(finished)
  return objectOf(finished)
}

interface Change<T> {
  parse: (json: unknown) => T
  /** Whether it goes on, where others change the object all the time, without the test that nobody came between. */
  persists: boolean
}

/**
 * Reads the object, lets `change` decide, and patches if nobody came between. `change` throws where the object is not
 * at the version that was expected; where only the controller's status moved it is asked again.
 */
export async function changeObject<T extends KubernetesObject>(
  run: Run,
  name: ObjectName,
  { parse, persists }: Change<T>,
  change: (object: T) => JsonPatchOperation[]
): Promise<void> {
  let object = parse(await getObject(run, name))
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= ATTEMPTS
    const operations = change(object)
    const finished = await patch(run, name, persists && isLast ? operations : [unchanged(object), ...operations])
    if (finished.code === 0) return
    const fault = faultOf(finished)
    const { resourceVersion } = object.metadata
    object = await rereadAfter(fault, () => getObject(run, name).then(parse))
    // A patch that is turned down although nothing moved is turned down for what it says.
    if (object.metadata.resourceVersion === resourceVersion) throw fault
    if (isLast) throw new RouterError('conflict', `${name.resource}/${name.name} is changed all the time`)
  }
}

function unchanged({ metadata }: KubernetesObject): JsonPatchOperation {
  return { op: 'test', path: '/metadata/resourceVersion', value: metadata.resourceVersion }
}

function patch(run: Run, { resource, namespace, name }: ObjectName, operations: JsonPatchOperation[]) {
  const words = ['kubectl', 'patch', resource, name, '--namespace', namespace, '--type=json', '-o', 'name']
  return run([...words, REQUEST_TIMEOUT, `--patch=${JSON.stringify(operations)}`])
}

/** Only a patch that was turned down (409, 422) may have been overtaken. */
async function rereadAfter<T>(fault: RouterError, read: () => Promise<T>): Promise<T> {
  if (!TURNED_DOWN.test(fault.message)) throw fault
  return read()
}

/** kubectl's words for 409 and 422. A failed `test` is a 422 whose text does not say so. */
const TURNED_DOWN = /\(Conflict\)|has been modified|request is invalid|is invalid:/
const REFUSED =
  /\((Forbidden|Unauthorized|NotFound|BadRequest|MethodNotAllowed)\)|must be logged in|doesn't have a resource type|is invalid|no configuration has been provided|context .* does not exist/

function faultOf({ stderr, code }: Finished): RouterError {
  const message = `kubectl: ${stderr || `ended with ${code}`}`
  return new RouterError(
    REFUSED.test(stderr) ? 'refused' : TURNED_DOWN.test(stderr) ? 'conflict' : 'unreachable',
    message
  )
}

/** What it printed. Wrappers and plugins that log in may print lines of their own before it, or after it. */
function objectOf({ stdout }: Finished): unknown {
  const parsed = parseJson(stdout)
  if ('value' in parsed) return parsed.value
  const object = objectAmong(stdout.split(/\r?\n/))
  if (object !== undefined) return object
  const { message, line, column } = parsed.fault
  throw new RouterError('unreachable', `kubectl printed no JSON: ${message} in line ${line}, column ${column}`)
}

/** The first lines, from one that begins with a brace to one that ends with one, that are an object of a cluster. */
function objectAmong(lines: readonly string[]): unknown {
  const from = lines.flatMap((line, at) => (line.startsWith('{') ? [at] : [])).slice(0, MOST_LINES)
  const to = lines.flatMap((line, at) => (/^(?:\{.*)?\}\s*$/.test(line) ? [at] : [])).slice(-MOST_LINES)
  for (const start of from) {
    for (const end of to.toReversed()) {
      const value = end < start ? undefined : jsonOf(lines.slice(start, end + 1).join('\n'))
      if (value !== null && typeof value === 'object' && 'metadata' in value) return value
    }
  }
  return undefined
}

/** A segment of a JSON Pointer (RFC 6901). */
export function escapeSegment(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}
