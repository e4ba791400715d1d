import { describe, expect, test } from '@jest/globals'
import { type BootStep, type BootWorld, probeBoot } from '../../src/probes/boot.js'
import { systemClock } from '../../src/world/clock.js'
import { deadUrl, loopback, serve, sleepingWorld } from '../doubles/loopback.js'

function step(name: string, url: string, needs: string[] = [], timeout = 30_000): BootStep {
  return { name, url, needs, timeout }
}

function world(over: Partial<BootWorld> = {}): BootWorld {
  return { ...sleepingWorld(), signal: new AbortController().signal, ...over }
}

/** Answers 503 until it has been asked `times` times, and keeps the names asked, in order. */
async function lateService(late: Record<string, number>) {
  const asked: string[] = []
  const url = await serve((request, response) => {
    const name = request.url!.slice(1)
    asked.push(name)
    const left = late[name] ?? 0
    late[name] = left - 1
    response.writeHead(left > 0 ? 503 : 200).end()
  })
  return { asked, at: (name: string) => `${url}/${name}` }
}

describe('a boot graph', () => {
  test('is brought up in the order of its needs, whatever the order of the list', async () => {
    const { asked, at } = await lateService({ index: 3, cache: 1 })
    const outcome = await probeBoot(world(), [
      step('service', at('service'), ['retriever', 'cache']),
      step('retriever', at('retriever'), ['index']),
      step('index', at('index')),
      step('cache', at('cache'))
    ])
    expect(outcome).toMatchObject({ row: 'boot_order', verdict: 'pass', value: 0, n: 4 })
    expect(outcome.why).toMatch(/cache \(0.3 s\), index \(1.8 s\), retriever \(1.8 s\), service \(1.8 s\)/)
    expect(asked.indexOf('retriever')).toBeGreaterThan(asked.lastIndexOf('index'))
    expect(asked.indexOf('service')).toBeGreaterThan(asked.lastIndexOf('retriever'))
    expect(asked.slice(0, 2).sort()).toEqual(['cache', 'index'])
  })

  test('waits longer from time to time, up to five seconds', async () => {
    const pauses: number[] = []
    const { clock, http } = sleepingWorld()
    const { at } = await lateService({ index: 8 })
    const counting = {
      ...clock,
      sleep: (ms: number, signal?: AbortSignal) => {
        pauses.push(ms)
        return clock.sleep(ms, signal)
      }
    }
    await probeBoot(world({ clock: counting, http }), [step('index', at('index'))])
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000, 5000])
  })

  test('names a service that is not ready in time, and what was not asked because of it', async () => {
    const { asked, at } = await lateService({ index: 1000 })
    const outcome = await probeBoot(world(), [
      step('index', at('index'), [], 10_000),
      step('retriever', at('retriever'), ['index']),
      step('service', at('service'), ['retriever']),
      step('other', at('other'))
    ])
    expect(outcome).toMatchObject({ verdict: 'fail', value: 3, n: 4 })
    expect(outcome.details.map(detail => detail.ok)).toEqual([false, false, false, true])
    expect(outcome.why).toContain('index: not ready within 10 s: answered 503')
    expect(outcome.why).toContain('retriever: not asked, because index did not become ready')
    expect(outcome.why).toContain('service: not asked, because retriever did not become ready')
    expect(outcome.details[0]!.path).toEqual(['boot', 0])
    expect(asked).not.toContain('retriever')
  })

  test('that has taken two minutes is a deadlock', async () => {
    const slept = sleepingWorld()
    const url = await deadUrl()
    const outcome = await probeBoot(world(slept), [step('index', url, [], 600_000)])
    expect(outcome.verdict).toBe('fail')
    expect(outcome.why).toContain('120 s (deadlock)')
    expect(outcome.why).toContain('ECONNREFUSED')
    expect(slept.clock.elapsed()).toBe(120_000)
  })

  test('counts the deadlock over the whole graph, not from the start of each step', async () => {
    const slept = sleepingWorld()
    const { at } = await lateService({ index: 20, retriever: 1000 })
    const outcome = await probeBoot(world(slept), [
      step('index', at('index'), [], 100_000),
      step('retriever', at('retriever'), ['index'], 100_000)
    ])
    expect(outcome.details.map(detail => detail.ok)).toEqual([true, false])
    expect(outcome.why).toContain('deadlock')
    expect(slept.clock.elapsed()).toBe(120_000)
  })

  test('with a cycle names it and asks nothing', async () => {
    const { asked, at } = await lateService({})
    const outcome = await probeBoot(world(), [
      step('a', at('a'), ['b']),
      step('b', at('b'), ['c']),
      step('c', at('c'), ['a']),
      step('d', at('d'))
    ])
    expect(outcome.verdict).toBe('fail')
    expect(outcome.why).toContain('a → b → c → a')
    expect(asked).toEqual([])
  })

  test('that names an unknown step says so', async () => {
    const { at } = await lateService({})
    const outcome = await probeBoot(world(), [step('a', at('a'), ['indx'])])
    expect(outcome.why).toContain('needs indx, which is no boot step')
  })

  test('does not ask again where the address is not allowed', async () => {
    const slept = sleepingWorld()
    const outcome = await probeBoot(world(slept), [
      step('metadata', 'http://169.254.169.254/'),
      step('after', 'http://127.0.0.1:1/', ['metadata'])
    ])
    expect(outcome.verdict).toBe('not_measured')
    expect(outcome.why).toContain('never reached')
    expect(slept.clock.elapsed()).toBe(0)
  })

  test('gives up when the process is asked to end', async () => {
    const { at } = await lateService({ index: 1000 })
    const control = new AbortController()
    const probing = probeBoot(world({ clock: systemClock, http: loopback(), signal: control.signal }), [
      step('index', at('index'))
    ])
    setTimeout(() => control.abort(), 30)
    await expect(probing).rejects.toMatchObject({ name: 'AbortError' })
  })
})
