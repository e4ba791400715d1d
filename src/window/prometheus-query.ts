import { z } from 'zod'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import type { Http, HttpReply } from '../model/world.js'
import type { Sample } from './prometheus-counter.js'

export interface Series {
  labels: Readonly<Record<string, string>>
  samples: readonly Sample[]
}

export interface Endpoint {
  url: string
  headers?: Record<string, string>
  http: Http
  timeoutMs?: number
}

const MAX_BYTES = 128 * 2 ** 20
/** Prometheus takes an older sample for the end of a series. */
const LOOKBACK_S = 300

const answerSchema = z.object({
  status: z.literal('success'),
  data: z.object({
    resultType: z.literal('matrix'),
    result: z.array(
      z.object({
        metric: z.record(z.string(), z.string()),
        values: z.array(z.tuple([z.number(), z.string()])).default([])
      })
    )
  })
})
const refusalSchema = z.object({ error: z.string() })

/**
 * The samples of every series of a metric within [from, to] (milliseconds since 1970) as they were scraped, and up to
 * five minutes before. Throws UnmeasurableError where Prometheus can't be asked or refuses.
 */
export async function queryRange(
  { url, headers = {}, http, timeoutMs = 30_000 }: Endpoint,
  metric: string,
  from: number,
  to: number,
  signal?: AbortSignal
): Promise<Series[]> {
  const seconds = Math.ceil((to - from) / 1000) + LOOKBACK_S
  const target = new URL(`${url.replace(/\/+$/, '')}/api/v1/query`)
  target.search = new URLSearchParams({ query: `${metric}[${seconds}s]`, time: String(to / 1000) }).toString()
  const request = { method: 'GET', url: target.href, headers, timeoutMs, maxBytes: MAX_BYTES }
  const reply = await http.request(request, signal).catch(error => {
    if ((error as Error).name !== 'HttpError') throw error
    throw new UnmeasurableError('service_unreachable', (error as Error).message, { cause: error })
  })
  return readAnswer(reply, metric)
}

function readAnswer(reply: HttpReply, metric: string): Series[] {
  const body = jsonOf(reply.body.toString('utf8'))
  if (reply.status !== 200) {
    const said = refusalSchema.safeParse(body)
    const why = said.success ? `: ${said.data.error.slice(0, 200)}` : '; check its URL and headers'
    throw new UnmeasurableError('service_unreachable', `Prometheus answered ${reply.status} for ${metric}${why}`)
  }
  const answer = answerSchema.safeParse(body)
  if (!answer.success) {
    throw new UnmeasurableError(
      'service_unreachable',
      'the answer is none of Prometheus; check that the URL is its base URL'
    )
  }
  return answer.data.data.result.map(({ metric: labels, values }) => ({
    labels,
    samples: values.map(([seconds, value]) => ({ ts: Math.round(seconds * 1000), value: Number(value) }))
  }))
}
