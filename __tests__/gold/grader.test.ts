import { afterEach, describe, expect, test } from '@jest/globals'
import { scoreOf } from '../../src/gold/grader.js'
import { fillGrading } from '../../src/gold/grading.js'
import { type Answer, goodReply, json, type Service, startService } from '../doubles/http-service.js'
import { ask, itemOf, manifestOf, manyItems } from './setting.js'

const services: Service[] = []

afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})

async function serve(answer: Answer): Promise<Service> {
  const service = await startService(answer)
  services.push(service)
  return service
}

async function graded(answer: Answer, gold: object = {}, items = [itemOf({ anchor: 'Logs are kept ninety days.' })]) {
  const grader = await serve(answer)
  const arm = await serve(response => json(response, goodReply()))
  const manifest = manifestOf({
    canary: arm.url,
    gold: { seeds: [1], concurrency: 1, grader: { url: grader.url, retries: 0, cost_usd: 0.1, ...gold } }
  })
  return { grader, ...(await ask({ manifest, items })) }
}

test('each answer is graded, told the question, the claims and the anchor', async () => {
  const { grader, rows } = await graded(response => json(response, { score: 0.75 }))
  expect(grader.received[0]!.body).toEqual({
    question: expect.stringMatching(/\?$/),
    answer: 'The retention period is ninety days.',
    claims: ['ninety days'],
    anchor: 'Logs are kept ninety days.'
  })
  expect(rows.map(row => row.graded)).toEqual(
    rows.map(() => ({ score: 0.75, again: 0.75, cost_usd: 0.2, error: null }))
  )
})

test('a model is asked in its own shape, and answers in a word', async () => {
  const { grader, rows } = await graded(
    response => json(response, { choices: [{ message: { content: ' Yes.\n' } }] }),
    {
      headers: { Authorization: 'Bearer secret' },
      body: { model: 'm', messages: [{ role: 'user', content: 'Is it right?\n{{answer}}\nExpected:\n{{claims}}' }] },
      score: '/choices/0/message/content'
    }
  )
  expect(grader.received[0]!.headers.authorization).toBe('Bearer secret')
  expect(grader.received[0]!.body).toMatchObject({
    messages: [{ content: 'Is it right?\nThe retention period is ninety days.\nExpected:\nninety days' }]
  })
  expect(rows.every(row => row.graded?.score === 1)).toBe(true)
})

test('refusals and questions without an answer are not sent to it', async () => {
  const { grader, rows } = await graded(response => json(response, { score: 1 }), {}, [itemOf({ answerable: false })])
  expect([grader.received.length, rows[0]!.graded]).toEqual([0, undefined])
})

test.each<[string, Answer, RegExp]>([
  ['a status', response => json(response, {}, 500), /^it answered 500$/],
  ['no score', response => json(response, { grade: 1 }), /^\/score: expected a number from 0 to 1, found nothing$/],
  ['a score beyond 1', response => json(response, { score: 7 }), /found 7$/],
  ['prose', response => json(response, { score: 'I think yes' }), /found "I think yes"$/],
  ['no JSON', response => void response.end('yes'), /found nothing$/]
])('%s is no grade, and is told', async (_, answer, message) => {
  const { rows } = await graded(answer)
  expect(rows[0]!.graded!.score).toBeNull()
  expect(rows[0]!.graded!.error).toMatch(message)
})

test('a grader that is not there is not waited for at every answer', async () => {
  const { grader, rows } = await graded(response => json(response, {}, 500), {}, manyItems(4))
  expect(grader.received.length).toBe(5)
  expect(rows.at(-1)!.graded).toEqual({
    score: null,
    cost_usd: 0,
    error: 'not asked: the grader failed 5 times running'
  })
})

test('what grading costs counts under the limit', async () => {
  const grader = await serve(response => json(response, { score: 1 }))
  const arm = await serve(response => json(response, goodReply()))
  const manifest = manifestOf({
    canary: arm.url,
    gold: { seeds: [1], concurrency: 1, max_cost_usd: 1, grader: { url: grader.url, cost_usd: 0.2 } }
  })
  const { rows, missing, notes } = await ask({ manifest, items: manyItems(4) })
  expect([rows.length, missing.length]).toEqual([2, 10])
  expect(notes[0]).toContain('asking stopped at $0.8200')
})

describe('a score', () => {
  test.each([
    [1, 1],
    [0.5, 0.5],
    [true, 1],
    [false, 0],
    ['0.25', 0.25],
    ['**Yes**', 1],
    ['FAIL', 0],
    [' no. ', 0]
  ])('%j is %d', (found, score) => expect(scoreOf(found)).toBe(score))
  test.each([null, undefined, {}, [], '', 'maybe', '2', -1, 1.01, Number.NaN, 'yes and no'])('%j is none', found =>
    expect(scoreOf(found)).toBeNull()
  )
})

test('what is filled in is not filled in again', () => {
  const grading = { question: '{{answer}}', answer: '$& {{qid}}', claims: ['a', 'b'], anchor: null, qid: 'q1' }
  expect(fillGrading({ a: ['{{claims}}', 'x {{question}} {{answer}} {{anchor}}|{{other}}'] }, grading)).toEqual({
    a: [['a', 'b'], 'x {{answer}} $& {{qid}} |{{other}}']
  })
})
