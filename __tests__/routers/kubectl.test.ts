import { describe, expect, test } from '@jest/globals'
import { getObject } from '../../src/routers/kubectl.js'
import { fault } from './setting.js'

const NAME = { resource: 'httproutes.gateway.networking.k8s.io', namespace: 'rag', name: 'support-rag' }
const OBJECT = { kind: 'HTTPRoute', metadata: { uid: 'u', resourceVersion: '7' }, spec: { rules: [{}] } }
const PRETTY = JSON.stringify(OBJECT, null, 4)
const printing = (stdout: string) => async () => ({ code: 0, stdout, stderr: 'Warning: v1beta1 is deprecated' })

describe('an object that kubectl printed', () => {
  test.each([
    ['alone', `${PRETTY}\n`],
    ['after the words of a wrapper', `Logged in as {jo}.\n${PRETTY}\n`],
    ['after a line of JSON', `{"level":"warning","text":"token expires soon"}\r\n${PRETTY}\r\n`],
    ['before the words of a wrapper', `${JSON.stringify(OBJECT)}\nA new version is there: {1.34}\n`],
    ['with a byte order mark', `\uFEFF${PRETTY}`]
  ])('is read %s', async (_, stdout) => {
    expect(await getObject(printing(stdout), NAME)).toEqual(OBJECT)
  })

  test.each([
    ['cut short', PRETTY.slice(0, -2), 'printed no JSON'],
    ['words alone', 'Please log in: {url}\n', 'printed no JSON'],
    ['nothing', '', 'printed no JSON']
  ])('is unreachable where there is none: %s', async (_, stdout, message) => {
    await expect(getObject(printing(stdout), NAME)).rejects.toEqual(fault('unreachable', message))
  })
})
