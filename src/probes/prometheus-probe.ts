import { z } from 'zod'
import type { ManifestContent } from '../manifest/schema.js'
import { jsonOf } from '../model/json.js'
import type { Http, HttpReply } from '../model/world.js'
import { HttpError } from '../world/http.js'
import { type ProbeDetail, quote } from './outcome.js'

type AnyProbe = ManifestContent['probes'][number]
export type PrometheusProbe = Extract<AnyProbe, { prometheus: unknown }>

const MAX_BYTES = 1024 * 1024
const SHOWN_SERIES = 3

const sample = z.tuple([z.number(), z.string()])
const series = z.object({ metric: z.record(z.string(), z.string()), value: sample.optional() })
const answer = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('vector'), result: z.array(series) }),
    z.object({ resultType: z.literal('scalar'), result: sample }),
    z.object({ resultType: z.literal('matrix') }),
    z.object({ resultType: z.literal('string') })
  ])
})
const refusal = z.object({ error: z.string() })

interface Series {
  name: string
  value: number
}

/**
 * Runs an instant query (GET /api/v1/query); every series must lie within min and max, bounds included. No series and
 * NaN are no data, which is not healthy. Where Prometheus can't be asked the probe is not measured.
 */
export async function probePrometheus(
  http: Http,
  probe: PrometheusProbe,
  path: (string | number)[],
  signal?: AbortSignal
): Promise<ProbeDetail> {
  const { name, prometheus, timeout: timeoutMs } = probe
  const url = queryUrl(prometheus.url, prometheus.query)
  const request = { method: 'GET', url, headers: prometheus.headers, timeoutMs, maxBytes: MAX_BYTES }
  try {
    return { name, path, ...judge(await http.request(request, signal), probe.expect) }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof HttpError)) throw error
    return { name, path, ...unasked(error.message) }
  }
}

type Judgement = Pick<ProbeDetail, 'ok' | 'why' | 'measured'>

function judge(reply: HttpReply, expect: PrometheusProbe['expect']): Judgement {
  const body = jsonOf(reply.body.toString('utf8'))
  if (reply.status !== 200) {
    const said = refusal.safeParse(body)
    const why = said.success ? `: ${quote(said.data.error)}` : '; check its URL and headers'
    return unasked(`Prometheus answered ${reply.status}${why}`)
  }
  const parsed = answer.safeParse(body)
  if (!parsed.success) return unasked('the answer is none of Prometheus; check that the URL is its base URL')
  const { data } = parsed.data
  if (data.resultType === 'matrix' || data.resultType === 'string') {
    return unasked(`the query gives a ${data.resultType}; write one that gives an instant vector or a scalar`)
  }
  if (data.resultType === 'scalar') return withinBounds([{ name: 'scalar', value: toNumber(data.result[1]) }], expect)
  if (data.result.some(each => !each.value)) {
    return unasked('the query gives native histograms; take a number of them, by histogram_quantile for example')
  }
  return withinBounds(
    data.result.map(each => ({ name: seriesName(each.metric), value: toNumber(each.value![1]) })),
    expect
  )
}

function withinBounds(all: readonly Series[], expect: PrometheusProbe['expect']): Judgement {
  const { min = -Infinity, max = Infinity } = expect
  if (all.length === 0) return { ok: false, why: 'no data: the query gives no series; check the name of the metric' }
  const outside = all.filter(({ value }) => !(value >= min && value <= max))
  if (outside.length === 0) return { ok: true, why: `${listed(all)}, ${bounds(expect)}` }
  return { ok: false, why: `expected ${bounds(expect)}, found ${listed(outside)}` }
}

function listed(all: readonly Series[]): string {
  const shown = all.slice(0, SHOWN_SERIES).map(({ name, value }) => `${showValue(value)} for ${name}`)
  return [...shown, ...(all.length > SHOWN_SERIES ? [`${all.length - SHOWN_SERIES} more series`] : [])].join(', ')
}

function bounds({ min, max }: PrometheusProbe['expect']): string {
  if (min === undefined) return `at most ${max}`
  return max === undefined ? `at least ${min}` : `${min} to ${max}`
}

function showValue(value: number): string {
  if (Number.isNaN(value)) return 'no data (NaN)'
  return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf'
}

/** Prometheus writes NaN, +Inf and -Inf beside decimal numbers; anything else counts as no data. */
function toNumber(text: string): number {
  const infinite = /^([+-]?)Inf$/.exec(text)
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity
  return text.trim() === '' ? Number.NaN : Number(text)
}

function seriesName(metric: Record<string, string>): string {
  const { __name__ = '', ...labels } = metric
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`)
  return quote(`${__name__}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''}`) || 'the one series'
}

function queryUrl(base: string, query: string): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`
  url.searchParams.set('query', query)
  return url.href
}

function unasked(why: string): Judgement {
  return { ok: false, why, measured: false }
}
