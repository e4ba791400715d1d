import { describe, expect, test } from '@jest/globals'
import { watchedBy } from '../../src/alarms/watched.js'
import { InputError, showProblem } from '../../src/model/errors.js'
import { MINIMAL, parse } from '../manifest/setting.js'

const router = (own: Record<string, string> = {}) =>
  `router: ${JSON.stringify({ kind: 'lambda-alias', function: 'support-rag', alias: 'live', canary_version: '42', ...own })}\n`
const source = (own: Record<string, string> = {}) =>
  `window: { source: ${JSON.stringify({ kind: 'cloudwatch', function: 'support-rag', region: 'eu-west-1', ...own })} }\n`
const watched = (text: string) => watchedBy(parse(MINIMAL + text))

function problems(text: string): string[] {
  try {
    watched(text)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.reason).toBe('manifest_invalid')
    return error.problems.map(showProblem)
  }
}

describe('what is watched', () => {
  test('is the canary’s version behind the alias', () => {
    expect(watched(router())).toEqual({
      rollout: 'rag',
      function: 'support-rag',
      region: null,
      alias: { name: 'live', canary: '42' }
    })
  })

  test('is the whole function where only the source names one', () => {
    expect(watched(source())).toEqual({ rollout: 'rag', function: 'support-rag', region: 'eu-west-1', alias: null })
  })

  test('is in the region of the source, where both stand', () => {
    expect(watched(source() + router())).toMatchObject({ region: 'eu-west-1', alias: { name: 'live' } })
  })

  test.each([
    'arn:aws:lambda:eu-west-1:123456789012:function:support-rag',
    'arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:support-rag:7',
    '123456789012:function:support-rag'
  ])('is the bare name of %s', name => {
    expect(watched(router({ function: name }) + source())).toMatchObject({ function: 'support-rag' })
  })
})

describe('a manifest is refused, with the place,', () => {
  test('that names no Lambda function', () => {
    const [message] = problems('')
    expect(message).toMatch(/^m.yml:1:1: no AWS Lambda function to watch; alarms needs router: \{ kind: lambda-alias/)
  })

  test('whose router is of another kind', () => {
    expect(problems('router: { kind: gateway-api, namespace: a, route: b, baseline: c, canary: d }\n')).toEqual([
      expect.stringMatching(/^m.yml:9:\d+: no AWS Lambda function/)
    ])
  })

  test.each([
    ['a function that no dimension can hold', router({ function: 'süpport rag' }), /router\.function.*name or ARN/],
    ['a function that is too long', router({ function: 'a'.repeat(65) }), /router\.function.*name or ARN/],
    ['$LATEST for an alias', router({ alias: '$LATEST' }), /router\.alias: found "\$LATEST", expected the name/],
    ['a number for an alias', router({ alias: '7' }), /router\.alias: found "7"/],
    ['version 0', router({ canary_version: '0' }), /router\.canary_version: found "0", expected the number/],
    ['a region that is a city', source({ region: 'Dublin' }), /window\.source\.region: found "Dublin"/],
    ['two functions', source({ function: 'other' }) + router(), /window.source.function is other and router.function/]
  ])('that has %s', (_, text, message) => {
    expect(problems(text)).toEqual([expect.stringMatching(message)])
    expect(problems(text)[0]).toMatch(/^m.yml:\d+:\d+: /)
  })

  test('with every problem at once', () => {
    expect(problems(source({ region: 'Dublin', function: 'a b' }) + router({ alias: '7' }))).toHaveLength(4)
  })
})
