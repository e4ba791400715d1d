import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { COMMAND_NAMES, loadCommands } from '../../src/commands/run.js'
import { actionInputs, commandsReference, inputsYaml } from '../../tools/commands/reference.js'

/** `npm run schema` writes the generated files anew; without it they must be what the descriptions make of them. */
const PAGE = 'docs/commands.md'
const commands = await loadCommands()

if (process.env['UPDATE'] === '1') {
  writeFileSync(PAGE, commandsReference(commands))
  const action = readFileSync('action.yml', 'utf8')
  writeFileSync(
    'action.yml',
    action.replace(/^inputs:\n(?: .*\n)*/m, () => inputsYaml(commands))
  )
}

test('the page of commands is what their descriptions make of it', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(commandsReference(commands))
})

test('the inputs of action.yml are those that the commands take, in their words', () => {
  const text = readFileSync('action.yml', 'utf8')
  expect(parse(text).inputs).toEqual(actionInputs(commands))
  expect(text).toContain(inputsYaml(commands))
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
