import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { COMMAND_NAMES, loadCommands } from '../../src/commands/run.js'
import { actionInputs } from '../../tools/schema/commands.js'

const commands = await loadCommands()

test('the inputs of action.yml are those that the commands take, in their words', () => {
  expect(parse(readFileSync('action.yml', 'utf8')).inputs).toEqual(actionInputs(commands))
})

test('every command has a file of its own, which begins with its description', () => {
  for (const name of COMMAND_NAMES) {
    const file = `src/commands/${name}.ts`
    expect([file, existsSync(file)]).toEqual([file, true])
    const [first] = readFileSync(file, 'utf8')
      .split(/^import [^;]*? from '.*'\n/m)
      .at(-1)!
      .trim()
      .split('\n')
    expect([file, first]).toEqual([file, expect.stringMatching(/^export const description = \{/)])
  }
})
