import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import { generatedFiles } from '../../tools/schema/generated.js'

const generated = await generatedFiles()

test.each(Object.keys(generated))('%s is what `npm run schema` writes', file => {
  expect(readFileSync(file, 'utf8')).toBe(generated[file])
})

function validator(name: string) {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictTuples: false, allErrors: true })
  ;(formats as unknown as (ajv: Ajv) => void)(ajv)
  return ajv.compile(JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')))
}

test('an editor that knows the schema accepts the example, and refuses a key that is none', () => {
  const validate = validator('rollout')
  const example = parse(readFileSync('examples/rollout.yml', 'utf8'))
  validate(example)
  expect(validate.errors).toBeNull()
  expect(validate({ ...example, gold: { ...example.gold, seedz: [1] } })).toBe(false)
  expect(validate.errors).toEqual([
    expect.objectContaining({ instancePath: '/gold', params: { additionalProperty: 'seedz' } })
  ])
})

test.each([
  ['an url that is neither http nor a reference', { arms: { baseline: { url: 'ftp://x', pins: {} } } }],
  ['a duration without a unit', { request: { timeout: '30' } }],
  ['an unknown row', { targets: { delta: 1 } }]
])('an editor refuses %s', (_, change) => {
  const example = parse(readFileSync('examples/rollout.yml', 'utf8'))
  expect(validator('rollout')({ ...example, ...change })).toBe(false)
})

test('a row of the request log fits its schema, and one without an arm does not', () => {
  const validate = validator('request')
  const row = { ts: '2026-11-20T09:30:00Z', request_id: 'r-1', arm: 'canary', status: 200, latency_ms: 412, more: 1 }
  expect(validate(row)).toBe(true)
  const { arm: _, ...rest } = row
  expect(validate(rest)).toBe(false)
  expect(validate({ ...row, coverage: 2 })).toBe(false)
})

test('the example gold set and calendar fit their schemas', () => {
  const gold = validator('gold')
  for (const line of readFileSync('examples/eval/gold.jsonl', 'utf8').trim().split('\n')) {
    gold(JSON.parse(line))
    expect(gold.errors).toBeNull()
  }
  const calendar = validator('release_calendar')
  calendar(parse(readFileSync('examples/ops/release_calendar.yml', 'utf8')))
  expect(calendar.errors).toBeNull()
})
