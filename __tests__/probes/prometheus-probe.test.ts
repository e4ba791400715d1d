import { describe, expect, test } from '@jest/globals'
import { type PrometheusProbe, probePrometheus } from '../../src/probes/prometheus-probe.js'
import { deadUrl, loopback, serve } from '../doubles/loopback.js'

function probe(url: string, bounds: PrometheusProbe['expect'] = { max: 1 }): PrometheusProbe {
  return {
    name: 'empty',
    prometheus: { url, query: 'increase(empty_total{a="b&c"}[5m])', headers: {} },
    expect: bounds,
    timeout: 5000
  }
}

async function ask(body: unknown, bounds?: PrometheusProbe['expect'], status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const url = await serve((_, response) => response.writeHead(status).end(text))
  return probePrometheus(loopback(), probe(url, bounds), ['probes', 0])
}

function vector(...values: string[]) {
  const result = values.map((value, i) => ({ metric: { __name__: 'm', pod: `p${i}` }, value: [1700000000.1, value] }))
  return { status: 'success', data: { resultType: 'vector', result } }
}

const scalar = (value: string) => ({ status: 'success', data: { resultType: 'scalar', result: [1700000000, value] } })

describe('a Prometheus probe', () => {
  test('asks /api/v1/query under its base URL with the query as it is', async () => {
    let asked: URL | undefined
    const url = await serve((request, response) => {
      asked = new URL(request.url!, 'http://x')
      response.end(JSON.stringify(vector('0')))
    })
    expect(await probePrometheus(loopback(), probe(`${url}/prom/`), ['probes', 1])).toMatchObject({ ok: true })
    expect(asked?.pathname).toBe('/prom/api/v1/query')
    expect(asked?.searchParams.get('query')).toBe('increase(empty_total{a="b&c"}[5m])')
  })

  test.each([
    ['a vector within', vector('0', '1'), { max: 1 }],
    ['a scalar on the line', scalar('0.5'), { min: 0.5, max: 0.5 }],
    ['an infinity where nothing bounds it', vector('+Inf'), { min: 0 }]
  ])('passes on %s', async (_, body, bounds) => {
    expect(await ask(body, bounds)).toMatchObject({ ok: true })
  })

  test.each([
    ['one series outside', vector('0', '1.5', '1'), { max: 1 }, 'expected at most 1, found 1.5 for m{pod="p1"}'],
    ['+Inf above', vector('+Inf'), { max: 1 }, 'found +Inf for m{pod="p0"}'],
    ['-Inf below', vector('-Inf'), { min: 0 }, 'found -Inf'],
    ['both bounds', scalar('3'), { min: 1, max: 2 }, 'expected 1 to 2, found 3 for scalar'],
    ['an empty vector', vector(), { max: 1 }, 'no data'],
    ['NaN', scalar('NaN'), { max: 1 }, 'no data (NaN)'],
    ['NaN among others', vector('0', 'NaN'), { max: 1 }, 'no data (NaN) for m{pod="p1"}'],
    ['a number that is none', vector(''), { max: 1 }, 'no data (NaN)']
  ])('fails on %s', async (_, body, bounds, why) => {
    const detail = await ask(body, bounds)
    expect(detail).toMatchObject({ ok: false, why: expect.stringContaining(why) })
    expect(detail.measured).toBeUndefined()
  })

  test.each([
    ['a matrix', { status: 'success', data: { resultType: 'matrix', result: [] } }, 200, 'matrix'],
    ['a string', { status: 'success', data: { resultType: 'string', result: [1, 'x'] } }, 200, 'string'],
    [
      'native histograms',
      { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, histogram: [1, {}] }] } },
      200,
      'histogram_quantile'
    ],
    ['a page of something else', '<html>', 200, 'base URL'],
    ['another shape', { status: 'success', data: {} }, 200, 'base URL'],
    [
      'a refusal',
      { status: 'error', errorType: 'bad_data', error: 'parse error:\nunexpected )' },
      400,
      ': unexpected )'
    ],
    ['a refusal without words', 'nope', 401, '401; check its URL and headers']
  ])('is not measured by %s', async (_, body, status, why) => {
    const detail = await ask(body, { max: 1 }, status)
    expect(detail).toMatchObject({ ok: false, measured: false, why: expect.stringContaining(why) })
  })

  test('is not measured when Prometheus is away', async () => {
    expect(await probePrometheus(loopback(), probe(await deadUrl()), [])).toMatchObject({ ok: false, measured: false })
  })

  test('shows the words of others shortened and without control characters', async () => {
    const body = { status: 'error', error: `\u001b[31m::error::x\r${'y'.repeat(5000)}` }
    const { why } = await ask(body, { max: 1 }, 400)
    expect(why.length).toBeLessThan(400)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(why).not.toMatch(/[\u0000-\u001f]/)
  })
})
