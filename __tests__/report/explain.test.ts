import { expect, test } from '@jest/globals'
import { explainAll } from '../../src/report/explain.js'
import { passed } from './fixtures.js'

test.each([
  ['result.json', './result.json'],
  ['out/gate/result.json', 'out/gate/result.json'],
  ['$&/result.json', '$&/result.json'],
  ['/result.json', '/result.json']
])('the next step names the result where it lies: %s', (file, named) => {
  expect(explainAll({ result: passed(), file }).join('\n')).toContain(`--evidence ${named}`)
})
