import { expect, test } from '@jest/globals'
import { TOPICS } from '../../src/commands/describe.js'
import { loadCommands } from '../../src/commands/run.js'
import { overview, page } from '../../src/doors/help.js'
import { splitWords } from '../../src/doors/split.js'
import { readWords } from '../../src/doors/words.js'

const commands = await loadCommands()

test('the overview has every command once, under its heading, on one screen', () => {
  const lines = overview(commands).split('\n')
  for (const { name, description } of commands) {
    const its = lines.filter(line => line.slice(9, 21).trim() === name)
    expect(its).toEqual([expect.stringContaining(description.summary.split(' ').slice(0, 4).join(' '))])
  }
  for (const topic of TOPICS) expect(lines.filter(line => line.startsWith(`  ${topic} `))).toHaveLength(1)
  expect(lines.length).toBeLessThanOrEqual(33)
})

test('a page begins with command lines that can be run', async () => {
  for (const command of commands) {
    expect(command.description.examples.length).toBeGreaterThan(0)
    for (const line of command.description.examples) {
      expect(page(command)).toContain(`  ${line}\n`)
      const words = line.slice(line.indexOf('rollout-gate ') + 'rollout-gate '.length)
      const { command: named, faults } = await readWords(splitWords(words.replace(/ > .*/, '')))
      expect({ line, named: named?.name, faults }).toEqual({ line, named: command.name, faults: [] })
    }
  }
})

test('a page has all flags of its command and none of another', () => {
  for (const command of commands) {
    const shown = [...page(command).matchAll(/^ {2}--(\S+)/gm)].map(([, flag]) => flag)
    expect(shown).toEqual([...Object.keys(command.description.flags), 'json', 'quiet', 'verbose'])
  }
})

test('no line is wider than a terminal mostly is', () => {
  for (const text of [overview(commands), ...commands.map(page)])
    expect(text.split('\n').filter(line => line.length > 80)).toEqual([])
})
