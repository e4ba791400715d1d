import { expect, test } from '@jest/globals'
import { unknownPlaceholders } from '../../src/manifest/placeholders.js'

test('names each unknown placeholder, where it stands, and what was meant', () => {
  const body = { a: '{{question}} {{qeustion}}', b: ['{{ seed }}', { c: '{{memory}} {not} {{}' }], d: 3, e: null }
  expect(unknownPlaceholders(body, ['request', 'body'])).toEqual([
    { path: ['request', 'body', 'a'], message: 'unknown placeholder "{{qeustion}}"; did you mean "question"?' },
    {
      path: ['request', 'body', 'b', 1, 'c'],
      message: 'unknown placeholder "{{memory}}"; known here: question, seed, session, qid, phrasing, history, messages'
    }
  ])
})
