import { describe, expect, test } from '@jest/globals'
import { findWrong, type HttpProbe, probeHttp } from '../../src/probes/http-probe.js'
import { deadUrl, loopback, serve } from '../doubles/loopback.js'

function probe(url: string, over: Partial<HttpProbe> = {}): HttpProbe {
  return { name: 'health', url, headers: {}, expect: { status: 200, json: {} }, timeout: 5000, ...over }
}

async function ask(body: string, over: Partial<HttpProbe> = {}, status = 200) {
  const url = await serve((_, response) => response.writeHead(status).end(body))
  return probeHttp(loopback(), probe(url, over), ['probes', 0])
}

function json(values: HttpProbe['expect']['json']) {
  return { expect: { status: 200, json: values } }
}

describe('an HTTP probe', () => {
  test('passes on the expected status, and sends its headers', async () => {
    let token: string | undefined
    const url = await serve((request, response) => {
      token = request.headers['x-token'] as string
      response.writeHead(204).end()
    })
    const expected = probe(url, { headers: { 'X-Token': 't' }, expect: { status: 204, json: {} } })
    expect(await probeHttp(loopback(), expected, ['probes', 3])).toMatchObject({ ok: true, path: ['probes', 3] })
    expect(token).toBe('t')
  })

  test('says which status it expected and found', async () => {
    expect(await ask('', {}, 503)).toMatchObject({ ok: false, why: 'expected status 200, found 503' })
  })

  test('compares values deeply, and says where they differ', async () => {
    const body = JSON.stringify({ ready: true, pools: [{ 'a/b': { x: 1, y: [null] } }] })
    expect(await ask(body, json({ '/ready': true, '/pools/0/a~1b': { y: [null], x: 1 } }))).toMatchObject({ ok: true })
    const { ok, why } = await ask(body, json({ '/ready': 'true', '/pools/1': {}, '': [] }))
    expect(ok).toBe(false)
    expect(why).toContain('/ready: expected "true", found true')
    expect(why).toContain('/pools/1: expected {}, found nothing')
    expect(why).toContain('the body: expected [], found {"ready"')
  })

  test.each(['null', '5', '"x"', '{"a":null}'])('does not stumble over %s', async body => {
    expect(await ask(body, json({ '/a/b/c': 1 }))).toMatchObject({
      ok: false,
      why: '/a/b/c: expected 1, found nothing'
    })
  })

  test('shows a body that is no JSON in one short line', async () => {
    const { why } = await ask(`<html>\u001b[31m\n${'x'.repeat(5000)}`, json({ '/ready': true }))
    expect(why).toMatch(/^expected JSON, found "<html> x/)
    expect(why.length).toBeLessThan(300)
  })

  test('is not healthy when it takes too long, in the very millisecond still healthy', () => {
    const reply = { status: 200, headers: {}, body: Buffer.from(''), ms: 500 }
    const expected = { expect: { status: 200, json: {} }, max_ms: 500 }
    expect(findWrong(expected, reply)).toEqual([])
    expect(findWrong(expected, { ...reply, ms: 500.01 })).toEqual(['expected an answer within 500 ms, found 500.1 ms'])
  })

  test('is not healthy when nobody answers, in time or at all', async () => {
    expect(await probeHttp(loopback(), probe(await deadUrl()), [])).toMatchObject({ ok: false })
    const silent = await serve(() => {})
    const { why } = await probeHttp(loopback(), probe(silent, { timeout: 50 }), [])
    expect(why).toContain('after 50 ms')
  })

  test('does not read more than a mebibyte', async () => {
    expect((await ask('x'.repeat(1024 * 1024 + 1))).why).toContain('more than 1048576 bytes')
  })

  test('that may not be asked is not measured', async () => {
    const detail = await probeHttp(loopback(), probe('http://10.255.255.1/'), [])
    expect(detail).toMatchObject({ ok: false, measured: false })
    expect(detail.why).toContain('add "10.255.255.1" to probe_hosts')
  })
})
