import { describe, expect, test } from '@jest/globals'
import { listen, readBody, sendJson } from '../../demo/loopback.js'
import { requests, startTraffic } from '../../demo/traffic.js'
import { until } from './setting.js'

const DRAWN = { questions: ['Why?', 'How?'], users: 50, seed: 'demo' }

describe('the traffic', () => {
  test('is of many users with all questions, the same under the same seed', () => {
    const draw = (seed: string) => {
      const next = requests({ ...DRAWN, seed })
      return Array.from({ length: 500 }, next)
    }
    const drawn = draw('demo')
    expect(drawn).toEqual(draw('demo'))
    expect(drawn).not.toEqual(draw('other'))
    expect(new Set(drawn.map(({ user }) => user)).size).toBe(50)
    expect(new Set(drawn.map(({ body }) => JSON.parse(body).question))).toEqual(new Set(DRAWN.questions))
  })

  test('comes over real connections, so many at once, until it is told to stop', async () => {
    const asked: { user: unknown; body: unknown }[] = []
    let now = 0
    let most = 0
    const server = await listen(async (request, response) => {
      most = Math.max(most, ++now)
      const body = JSON.parse((await readBody(request)) ?? '')
      await new Promise(resolve => setTimeout(resolve, 2))
      asked.push({ user: request.headers['x-user'], body })
      now--
      sendJson(response, asked.length % 2 ? 200 : 500, {})
    })
    const traffic = startTraffic({ ...DRAWN, url: `${server.origin}/answer`, underWay: 3 })
    await until(() => asked.length >= 30)
    await traffic.stop()
    const { length } = asked
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(asked).toHaveLength(length)
    expect(most).toBe(3)
    const next = requests(DRAWN)
    const drawn = Array.from({ length }, next).map(({ user, body }) => ({ user, body: JSON.parse(body) }))
    expect(asked).toEqual(expect.arrayContaining(drawn))
    await server.close()
  })
})
