import { z } from 'zod'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import type { Http, HttpReply } from '../model/world.js'
import type { Sample } from './prometheus-counter.js'

export interface Series {
  labels: Readonly<Record<string, string>>
  samples: readonly Sample[]
}

export interface Answer {
  series: Series[]
  /** Why the answer may lack a part: what Prometheus, or what stands before it, warns of. */
  warnings: readonly string[]
}

/** Where Prometheus is, and how it is asked. */
export interface Endpoint {
  url: string
  headers?: Readonly<Record<string, string>>
  /** Label matchers added to each query; '' for none. */
  selector: string
  http: Http
  timeoutMs?: number
}

const MAX_BYTES = 128 * 2 ** 20

/** Seconds since 1970, as dates can say them. */
const timeSchema = z
  .number()
  .nonnegative()
  .lt(Date.UTC(2100, 0) / 1000)
const answerSchema = z.object({
  status: z.literal('success'),
  warnings: z.array(z.string()).default([]),
  data: z.object({
    resultType: z.literal('matrix'),
    result: z.array(
      z.object({
        metric: z.record(z.string(), z.string()),
        values: z.array(z.tuple([timeSchema, z.string()])).default([])
      })
    )
  })
})
const refusalSchema = z.object({ error: z.string() })

/**
 * The samples of every series of a metric within [from, to] (milliseconds since 1970), as they were scraped. Throws
 * UnmeasurableError where Prometheus can't be asked or refuses.
 */
export async function queryRange(
  { url, headers = {}, selector, http, timeoutMs = 30_000 }: Endpoint,
  metric: string,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal
): Promise<Answer> {
  const matchers = selector === '' ? '' : `{${selector}}`
  const query = `${metric}${matchers}[${Math.ceil((to - from) / 1000)}s]`
  const target = new URL(`${url.replace(/\/+$/, '')}/api/v1/query`)
  target.search = new URLSearchParams({ query, time: String(to / 1000) }).toString()
  const request = { method: 'GET', url: target.href, headers, timeoutMs, maxBytes: MAX_BYTES }
  const reply = await http.request(request, signal).catch(error => {
    if ((error as Error).name !== 'HttpError') throw error
    throw unreachable(adviceOf(error as Error & { kind: string }), { cause: error })
  })
  return readAnswer(reply, metric)
}

function adviceOf({ kind, message }: Error & { kind: string }): string {
  if (kind === 'too_large') return `${message}; or narrow it down with window.source.selector`
  return kind === 'redirect' ? `${message}; a login page needs window.source.headers` : message
}

function readAnswer(reply: HttpReply, metric: string): Answer {
  const body = jsonOf(reply.body.toString('utf8'))
  if (reply.status !== 200) {
    const said = refusalSchema.safeParse(body)
    const why = said.success ? `: ${said.data.error.slice(0, 200)}` : ''
    const denied = reply.status === 401 || reply.status === 403
    const advice = denied
      ? '; a token or a tenant goes into window.source.headers'
      : said.success
        ? ''
        : '; check its URL'
    throw unreachable(`Prometheus answered ${reply.status} for ${metric}${why}${advice}`)
  }
  const answer = answerSchema.safeParse(body)
  if (!answer.success) {
    throw unreachable('the answer is none of Prometheus; check that window.source.url is its base URL')
  }
  const { warnings, data } = answer.data
  return {
    warnings: warnings.map(text => `Prometheus answers in part for ${metric}: ${text.slice(0, 200)}`),
    series: data.result.map(({ metric: labels, values }) => ({
      labels,
      samples: values.map(([seconds, value]) => ({ ts: Math.round(seconds * 1000), value: numberOf(value) }))
    }))
  }
}

/** Prometheus writes NaN, +Inf and -Inf beside decimal numbers. */
function numberOf(text: string): number {
  const infinite = /^([+-]?)Inf$/.exec(text)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return text.trim() === '' ? Number.NaN : Number(text)
}

function unreachable(message: string, options?: ErrorOptions): UnmeasurableError {
  return new UnmeasurableError('service_unreachable', message, options)
}
