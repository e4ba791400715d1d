import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** The table of attacks cites tests: a file, and how the title of one begins or goes on. */

const rows = readFileSync('docs/security.md', 'utf8')
  .split('## Attacks that were tried')[1]!
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| attack'))

test('the table has an attack a line', () => expect(rows.length).toBeGreaterThan(20))

test.each(rows)('%s', row => {
  const [, file = '', title = ''] = /`(__tests__\/[\w./-]+)`, "([^"]+)" \|$/.exec(row) ?? []
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(title)
})
