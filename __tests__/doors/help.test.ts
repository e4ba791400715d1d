import { expect, test } from '@jest/globals'
import type { Flag } from '../../src/commands/describe.js'
import { loadCommands } from '../../src/commands/run.js'
import { flagShown, overview, page } from '../../src/doors/help.js'

const commands = await loadCommands()

test('the overview has every command and every flag', () => {
  const text = overview(commands)
  for (const { name, description } of commands) {
    expect(text).toContain(`  ${name} `)
    expect(text).toContain(description.summary)
    for (const [flag, { value }] of Object.entries(description.flags) as [string, Flag][])
      expect(text).toContain(`  ${flagShown(flag, value)} `)
  }
})

test('a page has all flags of its command and none of another', () => {
  for (const command of commands) {
    const shown = [...page(command).matchAll(/^ {2}--(\S+)/gm)].map(([, flag]) => flag)
    expect(shown).toEqual([...Object.keys(command.description.flags), 'json'])
  }
})

test('no line is wider than a terminal mostly is', () => {
  for (const text of [overview(commands), ...commands.map(page)])
    expect(text.split('\n').filter(line => line.length > 120)).toEqual([])
})
