import { describe, expect, test } from '@jest/globals'
import { isFull, isShadow, phaseAfter, phasesOf } from '../../src/manifest/phases.js'
import { MINIMAL, parse } from './setting.js'

describe('the phases of a rollout', () => {
  test("are the runbook's where the manifest names none", () => {
    const phases = phasesOf(parse(MINIMAL))
    expect(phases.map(({ name, mirror, weight }) => [name, mirror, weight])).toEqual([
      ['shadow', 1, 0],
      ['canary-5', null, 5],
      ['graduate-25', null, 25],
      ['graduate-50', null, 50],
      ['full', null, 100]
    ])
    expect(phases.map(({ environment }) => environment)).toContain('rag-canary-5')
    expect(phases.map(({ window }) => window.min_requests)).toEqual([200, 500, 1000, 1000, 1000])
  })

  test("are the manifest's own, with its environments and windows", () => {
    const phases = phasesOf(
      parse(
        `${MINIMAL}phases: [{ name: half, environment: e, weight: 50, window: { duration: 1h } }, { name: all, weight: 100 }]\n`
      )
    )
    expect(phases[0]).toEqual({
      name: 'half',
      environment: 'e',
      mirror: null,
      weight: 50,
      window: { duration: 3_600_000, min_requests: 1000, max: 86_400_000 }
    })
    expect([phases[1]!.environment, isFull(phases[1]!), isShadow(phases[1]!)]).toEqual(['rag-all', true, false])
  })

  test('follow one another, and nothing follows the last', () => {
    const phases = phasesOf(parse(MINIMAL))
    expect(phaseAfter(phases, phases[0]!)!.name).toBe('canary-5')
    expect(phaseAfter(phases, phases.at(-1)!)).toBeNull()
  })
})
