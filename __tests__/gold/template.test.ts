import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileTemplate } from '../../src/gold/template.js'

const history = [
  { role: 'user' as const, content: 'Coats?' },
  { role: 'assistant' as const, content: '30 days, {{seed}}' }
]
const messages = [...history, { role: 'user' as const, content: 'And shoes?' }]
const values = {
  question: 'How "long"?\n$& {{seed}}',
  seed: 7,
  session: 's-1',
  qid: 'q1',
  phrasing: 2,
  history,
  messages
}

describe('compileTemplate', () => {
  test('a placeholder alone in its string keeps its type', () => {
    const body = { q: '{{question}}', seed: '{{seed}}', n: '{{ phrasing }}', s: '{{session}}', id: '{{qid}}' }
    expect(compileTemplate(body)(values)).toEqual({ q: values.question, seed: 7, n: 2, s: 's-1', id: 'q1' })
  })

  test('within a longer string it becomes text, and what it brings is not filled in again', () => {
    const body = { messages: [{ role: 'user', content: 'Q ({{qid}}, {{seed}}): {{question}}' }] }
    expect(compileTemplate(body)(values)).toEqual({
      messages: [{ role: 'user', content: `Q (q1, 7): ${values.question}` }]
    })
  })

  test('what was said before is a list of messages, and becomes entries where it stands in a list', () => {
    const system = { role: 'system', content: 'Be brief.' }
    const body = { h: '{{ history }}', messages: [system, '{{messages}}'], nested: [['{{history}}']] }
    expect(compileTemplate(body)(values)).toEqual({ h: history, messages: [system, ...messages], nested: [history] })
    expect(compileTemplate(['{{history}}', '{{qid}}'])({ ...values, history: [] })).toEqual(['q1'])
  })

  test('within a longer string what was said is a transcript', () => {
    expect(compileTemplate('So far:\n{{history}}\nNow: {{qid}}')(values)).toBe(
      'So far:\nuser: Coats?\nassistant: 30 days, {{seed}}\nNow: q1'
    )
  })

  test('leaves unknown names, keys and everything that is no string as they are', () => {
    const body = { '{{seed}}': '{{name}} {seed}', a: [1, true, null, 'x {{other}}'] }
    expect(compileTemplate(body)(values)).toEqual(body)
  })

  test('a body without placeholders is itself, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), body => {
        fc.pre(!JSON.stringify(body).includes('{{') && !JSON.stringify(body).includes('__proto__'))
        expect(JSON.stringify(compileTemplate(body as never)(values))).toBe(JSON.stringify(body))
      })
    )
  })

  test('any question and seed come through unchanged', () => {
    const fill = compileTemplate({ deep: [{ q: '{{question}}', s: '{{seed}}', t: 'a{{question}}b{{seed}}' }] })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), (question, seed) => {
        expect(fill({ ...values, question, seed })).toEqual({
          deep: [{ q: question, s: seed, t: `a${question}b${seed}` }]
        })
      })
    )
  })
})
