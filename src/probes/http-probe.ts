import { isDeepStrictEqual } from 'node:util'
import { compilePointer } from '../manifest/pointer.js'
import type { ManifestContent } from '../manifest/schema.js'
import { jsonOf } from '../model/json.js'
import type { Http, HttpReply } from '../model/world.js'
import { HttpError } from '../world/http.js'
import { type ProbeDetail, quote } from './outcome.js'

type AnyProbe = ManifestContent['probes'][number]
export type HttpProbe = Extract<AnyProbe, { url: string }>

const MAX_BYTES = 1024 * 1024

/** Asks once with GET and holds the answer to what is expected. A service that does not answer is not healthy. */
export async function probeHttp(
  http: Http,
  probe: HttpProbe,
  path: (string | number)[],
  signal?: AbortSignal
): Promise<ProbeDetail> {
  const { name, url, headers, timeout: timeoutMs } = probe
  try {
    const reply = await http.request({ method: 'GET', url, headers, timeoutMs, maxBytes: MAX_BYTES }, signal)
    const wrong = findWrong(probe, reply)
    return { name, path, ok: wrong.length === 0, why: wrong.join(', ') || `${reply.status} in ${round(reply.ms)} ms` }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof HttpError)) throw error
    const refused = error.kind === 'blocked' ? ({ measured: false } as const) : {}
    return { name, path, ok: false, why: error.message, ...refused }
  }
}

/** Everything in which an answer differs from what is expected, as "expected …, found …". */
export function findWrong(probe: Pick<HttpProbe, 'expect' | 'max_ms'>, reply: HttpReply): string[] {
  const { expect, max_ms } = probe
  const wrong: string[] = []
  if (reply.status !== expect.status) wrong.push(`expected status ${expect.status}, found ${reply.status}`)
  if (max_ms !== undefined && reply.ms > max_ms) {
    wrong.push(`expected an answer within ${max_ms} ms, found ${round(reply.ms)} ms`)
  }
  return [...wrong, ...findWrongValues(expect.json, reply.body)]
}

function findWrongValues(expected: HttpProbe['expect']['json'], body: Buffer): string[] {
  const entries = Object.entries(expected)
  if (entries.length === 0) return []
  const parsed = jsonOf(body.toString('utf8'))
  if (parsed === undefined) return [`expected JSON, found "${quote(body.toString('utf8'))}"`]
  return entries.flatMap(([pointer, value]) => {
    const found = compilePointer(pointer)(parsed)
    if (isDeepStrictEqual(found, value)) return []
    return [`${pointer || 'the body'}: expected ${shown(value)}, found ${shown(found)}`]
  })
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : quote(JSON.stringify(value))
}

/** One decimal, upwards: what was too slow must not look as if it had not been. */
function round(ms: number): number {
  return Math.ceil(ms * 10) / 10
}
