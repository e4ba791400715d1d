import * as core from '@actions/core'
import { afterEach, describe, expect, test } from '@jest/globals'
import { COMMAND_NAMES, loadCommands } from '../../src/commands/run.js'
import { commandToRun } from '../../src/doors/acts-first.js'
import { DEFAULTS, inputsOf, readInputs } from '../../src/doors/inputs.js'
import { readWords } from '../../src/doors/words.js'

const commands = await loadCommands()

/** As the runner does: every input of action.yml with its default, hyphens kept. */
function step(command: string, inputs: Record<string, string> = {}) {
  for (const [name, value] of Object.entries({ ...DEFAULTS, command, ...inputs }))
    process.env[`INPUT_${name.toUpperCase()}`] = value
  return readInputs(core, process.env)
}

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
})

test.each(COMMAND_NAMES)('%s takes what action.yml gives by itself', async name => {
  const asked = await step(name, { window: '', reason: '', phase: '', results: '', baseline: '', options: '' })
  expect(asked).toMatchObject({ faults: [], out: 'out', publish: true })
  if ('manifest' in asked.options) expect(asked.options['manifest']).toBe('.github/rollout.yml')
})

describe.each([
  ['promote', 'watch'],
  ['publish', 'gate'],
  ['promote', 'rollback'],
  ['publish', 'rollback']
])('the input %s of %s', (name, command) => {
  test.each(['true', 'True', 'TRUE', 'false', 'False', 'FALSE', ''])('may be %j', async said => {
    const isForeign = name === 'promote' && command !== 'watch' && /true/i.test(said)
    const asked = await step(command, { [name]: said })
    expect(asked.faults).toEqual(isForeign ? ['promote: rollback does not take it; watch does'] : [])
    const read = name === 'publish' ? asked.publish : asked.options['promote']
    if (name in asked) expect(read).toBe(said === '' ? true : /true/i.test(said))
    if (command === 'watch') expect(read).toBe(/true/i.test(said))
  })

  test.each(['yes', 'no', 'on', 'off', '1', '0', 'tRue', 'truе', 'y', '"true"', 'null'])(
    'may not be %j',
    async said => {
      const asked = await step(command, { [name]: said })
      expect(asked.faults).toHaveLength(1)
      const expected = name === 'promote' && command !== 'watch' ? 'watch does' : 'expected true or false'
      expect(asked.faults[0]).toMatch(new RegExp(`^${name}: .*${expected}$`))
      if (command === 'rollback') expect(commandToRun(asked).name).toBe('rollback')
      else expect(() => commandToRun(asked)).toThrow(expected)
    }
  )
})

test.each(commands.map(command => [command.name, command] as const))(
  '%s names every input of another command at once',
  async (name, command) => {
    const known = [...new Set(commands.flatMap(inputsOf))]
    const foreign = known.filter(input => input !== 'out' && !inputsOf(command).includes(input))
    const asked = await step(
      name,
      Object.fromEntries(foreign.map(input => [input, input === 'promote' ? 'true' : 'x']))
    )
    expect(asked.faults.map(fault => fault.split(':')[0]).sort()).toEqual([...foreign].sort())
    for (const fault of asked.faults) expect(fault).toMatch(new RegExp(`: ${name} does not take it; .* (does|do)$`))
  }
)

test('an input that is none is named with the one that was meant', async () => {
  expect((await step('gate', { manifset: 'x' })).faults).toEqual(['manifset: no such input; did you mean "manifest"?'])
})

test('options split as a shell does, and an open quote is named', async () => {
  expect((await step('pause', { options: '--reason "lunch break"' })).options['reason']).toBe('lunch break')
  expect((await step('pause', { options: '--reason "lunch' })).faults).toEqual([
    expect.stringMatching(/^options: expected the end of the quote "/)
  ])
})

test.each(['--help', '--json', '--version', '-h'])(
  'options: %s is for the command line, and stops no rollback',
  async word => {
    const asked = await step('gate', { options: word })
    expect(() => commandToRun(asked)).toThrow('is for the command line')
    expect(commandToRun(await step('rollback', { options: word })).name).toBe('rollback')
  }
)

test('both doors understand a phase and any number of windows', async () => {
  const asked = await step('judge', { phase: 'quarter', window: 'a.jsonl\n  b c.jsonl.gz \n\n' })
  expect(asked.options).toMatchObject({ phase: 'quarter', window: ['a.jsonl', 'b c.jsonl.gz'] })
  const words = ['judge', '--manifest=.github/rollout.yml', '--phase=quarter', '--window', 'a.jsonl', 'b c.jsonl.gz']
  expect((await readWords(words)).options).toEqual(asked.options)
})

test('without a command, or with one that is none, options are not taken for it', async () => {
  expect((await step('', { options: 'rollback' })).command).toBeNull()
  expect((await step('gat', { options: 'rollback' })).faults[0]).toBe('gat: no such command; did you mean "gate"?')
})

test('--out among the options counts for the reports too', async () => {
  expect((await step('gate', { options: '--out elsewhere' })).out).toBe('elsewhere')
})
