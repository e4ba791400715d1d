import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { NOTHING } from '../../src/model/weights.js'
import { RouterError } from '../../src/routers/router.js'
import { GATEWAY, INGRESS_NGINX } from './rollbacks/kubernetes.js'
import { LAMBDA } from './rollbacks/lambda.js'
import { NGINX } from './rollbacks/nginx.js'
import type { Place } from './rollbacks/place.js'
import { WEBHOOK } from './rollbacks/webhook.js'

// Every kind of router × what stands in the way of a rollback: nothing goes to the canary and that is read back, or an
// error says what a person must do now. Never anything else.

const KINDS = {
  webhook: WEBHOOK,
  nginx: NGINX,
  'gateway-api': GATEWAY,
  'ingress-nginx': INGRESS_NGINX,
  'lambda-alias': LAMBDA
}

let place: Place | undefined
let cases = 0
let good = 0
const saved = { ...process.env }

afterEach(async () => {
  await place?.close?.()
  place = undefined
  process.env = { ...saved }
})

afterAll(() => {
  process.stdout.write(`rollbacks: ${cases} cases, ${cases - good} failures\n`)
})

describe.each(Object.entries(KINDS))('a rollback of %s', (_, obstacles) => {
  test.each(obstacles)(
    'past $what comes $expected',
    async ({ expected, says, remains, arrange }) => {
      cases += 1
      place = await arrange()
      const refusal = await place.router.set(NOTHING, null).then(
        () => null,
        (error: unknown) => error
      )
      if (expected === 'back') {
        expect(refusal).toBeNull()
        expect(await place.served()).toBe(0)
        const reading = await place.router.read()
        expect(reading).toMatchObject(NOTHING)
        if (remains) expect(reading.remains?.join('; ')).toContain(remains)
        else expect(reading.remains ?? []).toEqual([])
      } else {
        expect(refusal).toBeInstanceOf(RouterError)
        expect((refusal as Error).message).toContain('Now, by hand: ')
        expect((refusal as Error).message).toContain(says)
      }
      good += 1
    },
    60_000
  )
})
