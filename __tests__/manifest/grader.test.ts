import { expect, test } from '@jest/globals'
import { findingsOf } from '../../src/manifest/meaning.js'
import { manifestSchema } from '../../src/manifest/schema.js'

const url = 'http://localhost/grade'

function findings(grader: object, gold: object = {}) {
  const parsed = manifestSchema.shape.gold.parse({ path: 'g.jsonl', ...gold, grader: { url, ...grader } })
  return findingsOf({ gold: parsed }).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('a limit on the cost needs to know what grading costs', () => {
  expect(findings({}, { max_cost_usd: 1 })).toEqual([
    'gold.grader: max_cost_usd counts what grading costs; expected cost_usd, what one grading costs'
  ])
  expect([findings({}), findings({ cost_usd: 0 }, { max_cost_usd: 1 })]).toEqual([[], []])
})

test('an unknown placeholder of its request is named with its place', () => {
  expect(findings({ body: { a: ['{{anwser}}'], b: '{{seed}} {{answer}}' } })).toEqual([
    'gold.grader.body.a.0: unknown placeholder "{{anwser}}"; did you mean "answer"?',
    'gold.grader.body.b: unknown placeholder "{{seed}}"; known here: question, answer, claims, anchor, qid'
  ])
})
