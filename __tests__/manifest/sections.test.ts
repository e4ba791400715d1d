import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseManifest } from '../../src/manifest/load.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import { allBut, only, type Reads } from '../../src/manifest/sections.js'
import { digestOf } from '../../src/model/digest.js'
import { InputError, showProblem } from '../../src/model/errors.js'
import { ENV, MINIMAL } from './setting.js'

const TEXT = `${MINIMAL}${[
  'router: { kind: webhook, url: "${ROUTER_URL}", headers: { authorization: "Bearer ${ROUTER_TOKEN}" }, capabilities: { sticky: true, mirrorPercent: true, step: 1 } }',
  'window: { warmup: 1m, source: { kind: prometheus, url: "${PROM_URL}" } }',
  'boot: [{ name: index, url: "${INDEX_URL}/ping" }]',
  ''
].join('\n')}`

function read(text: string, reads: Reads, { spares = false, env = ENV as Record<string, string | undefined> } = {}) {
  return parseManifest(text, { file: 'm.yml', env, base: '/repo', reads, spares })
}

function refusal(text: string, reads: Reads, spares = false): string[] {
  try {
    read(text, reads, { spares })
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(showProblem)
    throw error
  }
  throw new Error('it was read')
}

const named = (problems: readonly string[]) => problems.map(text => /\$\{(\w+)\}/.exec(text)?.[1])

describe('a variable that is not set', () => {
  test('is an error in the sections that are read, all of them at once, each at its place', () => {
    const problems = refusal(TEXT, allBut('window'))
    expect(named(problems)).toEqual(['ROUTER_URL', 'ROUTER_TOKEN', 'INDEX_URL'])
    expect(problems[0]).toMatch(/^m\.yml:9:32: \$\{ROUTER_URL\}: the environment variable ROUTER_URL is not set; /)
  })

  test('is left alone in the others, and told apart from warnings', () => {
    const manifest = read(TEXT, allBut('router', 'window', 'boot'))
    expect(manifest.warnings).toEqual([])
    expect(manifest.unset.map(({ path }) => path.join('.'))).toEqual([
      'router.url',
      'router.headers.authorization',
      'window.source.url',
      'boot.0.url'
    ])
    expect(manifest.window?.warmup).toBe(60_000)
    expect(manifest.boot).toHaveLength(1)
  })

  test('makes no error of what it stands for', () => {
    const text = TEXT.replace('kind: webhook', 'kind: "${KIND}"')
    expect(read(text, allBut('router', 'window', 'boot')).router).toBeUndefined()
  })

  test('does not keep other errors of a section that is not read from being told', () => {
    const problems = refusal(TEXT.replace('sticky: true', 'stiky: true'), allBut('router', 'window', 'boot'))
    expect(problems.join()).toContain('unknown key "stiky" in router.capabilities; did you mean "sticky"?')
  })

  test('where an alias repeats it in a section that is read is an error there', () => {
    const text = `${MINIMAL}window: { source: { kind: jsonl, path: &there "\${THERE}" } }\ngold: { path: *there }\n`
    expect(named(refusal(text, allBut('window')))).toEqual(['THERE'])
  })

  test('changes nothing of the digests', () => {
    const env = { ...ENV, ROUTER_URL: 'https://r.example.com', ROUTER_TOKEN: 't', PROM_URL: 'https://p.example.com' }
    const set = read(TEXT, allBut(), { env: { ...env, INDEX_URL: 'https://i.example.com' } })
    const unset = read(TEXT, allBut('router', 'window', 'boot'))
    expect(unset.digest).toBe(digestOf(TEXT))
    expect([unset.digest, unset.pinsDigest]).toEqual([set.digest, set.pinsDigest])
  })
})

describe('whoever spares what is not read', () => {
  const router =
    'router: { kind: webhook, url: https://r.example.com, capabilities: { sticky: true, mirrorPercent: true, step: 1 } }'

  test.each([
    ['a variable', 'gold: { path: "${NOPE}" }'],
    ['a typo', 'gold: { pth: g.jsonl }'],
    ['a key that stands twice', 'gold: { path: a, path: b }'],
    ['a reference that names nothing', 'gold: { path: "${NO-PE}" }'],
    ['an alias of nothing', 'gold: { path: *nothing }'],
    ['a merge key', 'gold: { <<: {}, path: a }'],
    ['a tag', 'gold: !!js { path: a }'],
    ['a number that is none', 'prices: { input_per_mtok: .nan, output_per_mtok: 1 }'],
    ['an unknown section', 'glod: { path: a }']
  ])('is not held up by %s', (_, fault) => {
    const { router: found, faults, unset } = read(`${MINIMAL}${fault}\n${router}\n`, only('router'), { spares: true })
    expect(found?.kind).toBe('webhook')
    expect(faults.length + unset.length).toBeGreaterThan(0)
    expect(faults.every(({ severity }) => severity === 'error')).toBe(true)
  })

  test('is held up by the section that is read, by version and by name', () => {
    const faulty = (text: string) => refusal(text, only('router'), true).length
    expect(faulty(`${MINIMAL}${router.replace('https:', '${NOPE}')}`)).toBe(1)
    expect(faulty(`${MINIMAL.replace('version: 1', 'version: 2')}${router}`)).toBe(1)
    expect(faulty(`${MINIMAL.replace('name: rag', 'name: "${NOPE}"')}${router}`)).toBeGreaterThan(0)
  })

  test.each([
    ['stops: { stop_5xx: 2, soft_cost: 3 }', { stops: { soft_cost: 3 } }],
    ['targets: { error_rat: 0.01, error_rate: 0.02 }', { targets: { error_rate: 0.02 } }],
    ['not_required: { nope: x, recall: known }', { not_required: {} }],
    ['evidence: { live: estimate, alpha: 5 }', { evidence: { live: 'estimate', alpha: 0.05 } }],
    ['window: { warm_up: 5m, source: { kind: jsonl, path: a } }', { window: { source: { kind: 'jsonl', path: 'a' } } }],
    ['window: { warmup: soon, source: { kind: jsonl, path: a } }', { window: { warmup: 0, source: { path: 'a' } } }],
    ['window: { warmup: 5m, source: { kind: csv } }', { window: { warmup: 300_000 } }],
    ['secrets: [A_KEY, "no name"]', { secrets: ['A_KEY'] }],
    ['probe_hosts: [a.example.com, 7]', { probe_hosts: ['a.example.com'] }],
    ['phases: [{ name: a, weight: 5 }, { name: b, wait: 100 }]', { phases: [{ name: 'a', weight: 5 }] }]
  ])('takes what is right of a section: %s', (section, taken) => {
    const manifest = read(`${MINIMAL}${section}\n${router}\n`, only('router'), { spares: true })
    expect(manifest.faults.length).toBeGreaterThan(0)
    expect(manifest).toMatchObject(taken)
    expect(manifest.window?.source?.kind).not.toBe('csv')
    expect(manifest.stops.stop_5xx).toBeUndefined()
  })

  test('keeps the address of an arm whose pins can not be read', () => {
    const text = `${MINIMAL.replace('PROMPT_VER: p-2', 'PROMPT_VER: 2')}${router}`
    const { arms, spared } = read(text, only('router'), { spares: true })
    expect(arms.canary).toEqual({ url: expect.not.stringContaining('unset.invalid'), pins: {} })
    expect([...spared]).toEqual(['arms'])
  })

  test('knows that pins of which one is not set identify nothing', () => {
    const text = `${MINIMAL.replace('PROMPT_VER: p-2', 'PROMPT_VER: "${PROMPT}"')}${router}`
    expect([...read(text, only('router'), { spares: true }).spared]).toEqual(['arms'])
  })
})

test('whatever is read, an unset variable is either an error or listed, never silent', () => {
  const sections = Object.keys(manifestSchema.shape) as (keyof typeof manifestSchema.shape)[]
  const names = ['INDEX_URL', 'PROM_URL', 'ROUTER_TOKEN', 'ROUTER_URL']
  fc.assert(
    fc.property(fc.subarray(sections), fc.boolean(), (unread, spares) => {
      let told: (string | undefined)[]
      try {
        told = named(read(TEXT, allBut(...unread), { spares }).unset.map(({ problem }) => problem.message))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        told = named(error.problems.map(showProblem))
        expect(told.length).toBeGreaterThan(0)
        return
      }
      expect([...told].sort()).toEqual(names)
    })
  )
})
