import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { part } from './part.js'

test('the Python that the pages show is Python', () => {
  const blocks = readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .flatMap(name => [...readFileSync(`docs/${name}`, 'utf8').matchAll(/^```python\n([\s\S]*?)^```$/gm)])
    .map(([, text]) => text)
  expect(blocks.length).toBeGreaterThan(0)
  const program = 'import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)'
  const { status, stderr } = spawnSync(part('PYTHON_BIN'), ['-c', program], { input: JSON.stringify(blocks) })
  expect([status, stderr.toString()]).toEqual([0, ''])
})
