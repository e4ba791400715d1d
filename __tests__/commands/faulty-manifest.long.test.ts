import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { halfHour, inQuarter, newPlace, type Place } from './rollout-setting.js'

let place: Place
afterEach(() => place.close())

const rewrite = (change: (text: string) => string) => {
  const file = join(place.folder, 'rollout.yml')
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(file, changed)
}

const adding = (section: string) => (text: string) => `${text}${section}\n`
const replacing = (old: string, by: string) => (text: string) => text.replace(old, by)

const gold = (by: string) => (text: string) => text.replace(/^gold: .*$/m, () => `gold: ${by}`)

/** A fault of each section but the router's, with words of what is said of it. */
const FAULTS: [what: string, change: (text: string) => string, told: string][] = [
  ['a gold set without a path', gold('{ pth: g.jsonl }'), 'unknown key "pth"'],
  ['a variable of the gold set that is not set', gold('{ path: "${GOLD}" }'), 'GOLD is not set'],
  [
    'a variable of the embeddings that is not set',
    adding('embeddings: { provider: openai, url: "${EMB}", model: m }'),
    'EMB is not set'
  ],
  ['a probe without a URL', adding('probes: [{ name: a }]'), 'probes'],
  [
    'a boot step that waits for nobody',
    adding('boot: [{ name: a, url: "https://a.example.com", needs: [b] }]'),
    'unknown boot step "b"'
  ],
  ['a calendar that is none', adding('freeze: { tier: T9, calendar: c.yml }'), 'T9'],
  ['a stop limit in per cent', adding('stops: { stop_5xx: 2 }'), 'found 2'],
  ['a stop that does not exist', adding('stops: { stop_6xx: 0.1 }'), 'stop_6xx'],
  ['a target out of range', adding('targets: { error_rate: 5 }'), 'found 5'],
  ['an alpha out of range', adding('evidence: { alpha: 5 }'), 'alpha'],
  ['a row that is not required without a reason', adding('not_required: { latency_p95: "" }'), 'latency_p95'],
  ['an unknown section', adding('traget: {}'), 'unknown key "traget"'],
  ['a section that is no map', adding('prices: cheap'), 'prices'],
  [
    'a key of the window that does not exist',
    replacing('window: {', 'window: {"warm_up":"5m",'),
    'unknown key "warm_up"'
  ],
  ['a typo in the phases', replacing('"min_requests"', '"min_request"'), 'unknown key "min_request"'],
  ['a phase that is gone', replacing('"name":"quarter"', '"name":"a quarter"'), 'name'],
  ['a plan that the router cannot do', replacing('"step":1', '"step":10'), 'step'],
  ['an arm without an address', replacing('"url":"http:', '"ulr":"http:'), 'unknown key "ulr"'],
  ['a pin that floats', replacing('"PROMPT_VER":"p-2"', '"PROMPT_VER":"latest"'), 'PROMPT_VER floats'],
  ['a request in unknown words', replacing('request: {', 'request: {"bdy":1,'), 'unknown key "bdy"']
]

test.each(FAULTS)('%s lets nothing go up, and sends a broken canary back', async (what, change, told) => {
  place = await inQuarter()
  place.log(halfHour({ requests: 60 }))
  place.clock.minutes = 30
  rewrite(change)
  for (const command of ['status', 'promote']) {
    const { result } = await place.command(command)
    expect(result).toMatchObject({ decision: 'error', reason_code: 'manifest_invalid', exit_code: 2, phase: 'quarter' })
    const named = expect.objectContaining({ severity: 'error', message: expect.stringContaining(told) })
    expect(result.problems).toContainEqual(named)
    expect(result.why).toContain('Nothing goes up until the manifest is right: rollout.yml:')
    expect([result.stops.length > 0, place.router.weights.canary]).toEqual([true, 25])
  }
  place.log(halfHour({ requests: 120, errors: 0.6 }))
  expect((await place.command('status')).result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop' })
  const { result, publish } = await place.command(what.length % 2 ? 'promote' : 'watch')
  expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
  expect(result.problems.every(({ severity }) => severity === 'warning')).toBe(true)
  expect([place.router.weights, publish]).toEqual([{ canary: 0, mirror: 0 }, true])
})

describe('a watch that stays, with a manifest that has a fault', () => {
  test('goes on holding the stop rules until one fires', async () => {
    place = await inQuarter()
    place.log([...halfHour({ requests: 100 }), ...halfHour({ requests: 120, errors: 0.6 }, 30)])
    rewrite(gold('{ pth: g.jsonl }'))
    const { result } = await place.command('watch --every 2m --for 2h --promote')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    expect([place.clock.minutes > 30, place.clock.minutes < 40]).toEqual([true, true])
    expect(place.said.filter(line => line.includes('unknown key "pth"')).length).toBeGreaterThan(0)
  })

  test('ends with exit 2 when its time is over, and at once where nothing is under way', async () => {
    place = await inQuarter()
    place.log(halfHour({ requests: 100 }))
    rewrite(gold('{ pth: g.jsonl }'))
    const { result } = await place.command('watch --every 10m --for 25m')
    expect(result).toMatchObject({ reason_code: 'manifest_invalid', exit_code: 2, phase: 'quarter' })
    expect(place.clock.minutes).toBe(20)
    await place.close()
    place = await newPlace()
    rewrite(gold('{ pth: g.jsonl }'))
    const idle = await place.command('watch --every 10m --for 25m')
    expect(idle.result).toMatchObject({ reason_code: 'manifest_invalid', exit_code: 2, phase: null })
    expect(place.clock.minutes).toBe(0)
  })
})

test.each([
  ['names no kind', replacing('"kind":"jsonl"', '"kind":"csv"'), 'csv'],
  ['names a variable that is not set', replacing('"path":"log.jsonl"', '"path":"${LOG}"'), 'LOG is not set']
])(
  'a source of windows that %s is exit 2, after a rollback that the router had not followed',
  async (_, change, told) => {
    place = await inQuarter()
    rewrite(change)
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ reason_code: 'manifest_invalid', exit_code: 2 })
    expect(result.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(told))
    await place.command('rollback')
    place.router.weights = { canary: 25, mirror: 0 }
    expect((await place.command('watch')).result).toMatchObject({ reason_code: 'rolled_back', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  }
)

test('rows given as --window are judged where the manifest’s own source can not be read', async () => {
  place = await inQuarter()
  place.log(halfHour({ requests: 120, errors: 0.6 }))
  place.clock.minutes = 9
  rewrite(replacing('"kind":"jsonl"', '"kind":"csv"'))
  expect((await place.command('watch --window log.jsonl')).result).toMatchObject({ exit_code: 3 })
})
