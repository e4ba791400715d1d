import fc from 'fast-check'
import type { Http, HttpReply, World } from '../../src/model/world.js'
import { HttpError } from '../../src/world/http-error.js'

/** What may befall a request: lost on its way there or on its way back, answered by something else, or damaged. */
type Fault = 'none' | 'lost' | 'unanswered' | 'late' | 'empty' | 'cut' | 'page' | 'other json' | number

export const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.constant<Fault>('none'), weight: 6 },
    {
      arbitrary: fc.constantFrom<Fault>('lost', 'unanswered', 'late', 'empty', 'cut', 'page', 'other json'),
      weight: 3
    },
    { arbitrary: fc.constantFrom<Fault>(204, 302, 401, 403, 404, 409, 412, 429, 500, 502, 503), weight: 2 }
  ),
  { minLength: 1, maxLength: 24 }
)

/** The HTTP of a world in which requests meet these faults, one after the other, and again from the first on. */
export function faulty(http: World['http'], plan: readonly Fault[]): { http: World['http']; met(): number } {
  let asked = 0
  let met = 0
  const wrap = (inner: Http): Http => ({
    close: () => inner.close(),
    async request(request, signal) {
      const fault = plan[asked++ % plan.length]!
      if (fault !== 'none') met++
      if (fault === 'lost') throw new HttpError('refused', 'connect ECONNREFUSED')
      if (fault === 'late') throw new HttpError('timeout', 'nothing came in time')
      if (typeof fault === 'number') return answer(fault, '')
      const reply = await inner.request(request, signal)
      switch (fault) {
        case 'unanswered':
          throw new HttpError('reset', 'read ECONNRESET')
        case 'empty':
          return answer(200, '')
        case 'cut':
          return { ...reply, body: reply.body.subarray(0, reply.body.length / 2) }
        case 'page':
          return answer(200, '<html>maintenance</html>')
        case 'other json':
          return answer(200, '{"canary":"x","answer":null,"retrieved":{"a":[]},"pins":[]}')
        default:
          return reply
      }
    }
  })
  return { http: guard => wrap(http(guard)), met: () => met }
}

function answer(status: number, text: string): HttpReply {
  return { status, headers: {}, body: Buffer.from(text), ms: 1 }
}
