import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Flag } from '../../src/commands/describe.js'
import { COMMAND_NAMES, loadCommands } from '../../src/commands/run.js'
import { commandToRun } from '../../src/doors/acts-first.js'
import { readWords } from '../../src/doors/words.js'

const commands = await loadCommands()
const flags = new Map<string, Flag>(commands.flatMap(({ description }) => Object.entries(description.flags)))

/** A flag as it is given on a command line. */
const shown = (name: string) => {
  const { value } = flags.get(name)!
  if (value === null) return [`--${name}`]
  return [`--${name}`, value === 'I/N' ? '1/2' : value === 'TIME' ? '15s' : 'some']
}

describe.each(commands.map(command => [command.name, command] as const))('%s', (name, { description }) => {
  const own = Object.keys(description.flags)
  const foreign = [...flags.keys()].filter(flag => !own.includes(flag))

  test('takes all of its own flags, and its options are those and no others', async () => {
    const asked = await readWords([name, ...own.flatMap(shown)])
    expect([asked.faults, asked.command?.name]).toEqual([[], name])
    expect(Object.keys(asked.options).sort()).toEqual([...own].sort())
    expect(commandToRun(asked).name).toBe(name)
  })

  test('names every flag of another command at once, with who takes it', async () => {
    const asked = await readWords([name, ...foreign.flatMap(shown)])
    expect(asked.faults.length).toBe(foreign.length)
    for (const flag of foreign) {
      const takers = commands.filter(other => flag in other.description.flags).map(other => other.name)
      const fault = asked.faults.find(said => said.startsWith(`--${flag}: `))
      for (const taker of takers) expect(fault).toContain(taker)
    }
    if (name === 'rollback') expect(commandToRun(asked).name).toBe('rollback')
    else expect(() => commandToRun(asked)).toThrow(asked.faults.join('\n'))
  })

  test.each(foreign)('names --%s also where its value is missing, or it has one too many', async flag => {
    const wrong = flags.get(flag)!.value === null ? `--${flag}=yes` : `--${flag}`
    expect((await readWords([name, wrong])).faults).toEqual([
      expect.stringContaining(`--${flag}: ${name} does not take`)
    ])
  })

  test.each(own)('names the flag that --%s was meant to be', async flag => {
    const { faults } = await readWords([name, `--${flag}x`])
    expect(faults[0]).toMatch(new RegExp(`^--${flag}x: no such flag; did you mean "`))
  })
})

test('a rollback is run whatever stands beside it, and its own flags that are right are read', async () => {
  const words = fc.array(
    fc.oneof(
      fc.string(),
      fc.string().map(text => `--${text}`),
      fc.constantFrom('--manifest', '--reason')
    )
  )
  await fc.assert(
    fc.asyncProperty(words, async more => {
      const asked = await readWords(['rollback', '--ledger', 'kept', ...more])
      expect(commandToRun(asked).name).toBe('rollback')
      if (!more.some(word => word.startsWith('--l'))) expect(asked.options).toMatchObject({ ledger: 'kept' })
    })
  )
})

test.each([
  [
    ['rollback', '--manifest', '--reason', 'x'],
    { manifest: 'rollout.yml', reason: 'x' },
    '--manifest: expected a value'
  ],
  [['rollback', '--reason'], { reason: undefined }, '--reason: expected a value'],
  [['rollback', '--manifset=a.yml'], { manifest: 'rollout.yml' }, 'did you mean "--manifest"?'],
  [['rollback', 'now'], {}, 'now: not expected here'],
  [
    ['validate', 'examples/rollout.yml'],
    {},
    'examples/rollout.yml: not expected here; expected --manifest examples/rollout.yml'
  ],
  [['watch', 'a b.YAML'], {}, 'a b.YAML: not expected here; expected --manifest "a b.YAML"'],
  [['judge', 'log.jsonl.gz'], {}, 'log.jsonl.gz: not expected here; expected --window log.jsonl.gz'],
  [['promote', 'gate/result.json'], {}, 'gate/result.json: not expected here; expected --evidence gate/result.json'],
  [['gate', 'baseline.json'], {}, 'baseline.json: not expected here; expected --baseline baseline.json'],
  [['gate', 'rows.jsonl'], {}, 'rows.jsonl: not expected here'],
  [['status', '--manifest', 'a.yml', 'b.yml'], { manifest: 'a.yml' }, 'b.yml: not expected here'],
  [['rollback', '--reason', 'x'.repeat(1001)], { reason: undefined }, 'at most 1000']
])('%j goes on without what is wrong', async (words, options, fault) => {
  const asked = await readWords(words)
  expect(asked.options).toMatchObject(options)
  expect(asked.faults.join('\n')).toContain(fault)
})

test.each([
  [['gate', '--out', '--resume'], '--out: expected a value, found the flag --resume'],
  [['watch', '--for', '5h'], '--for: expected with --every'],
  [['watch', '--every', '5 parsecs'], '--every 5 parsecs: expected a duration such as 15s'],
  [['gate', '--constructor'], '--constructor: no such flag'],
  [['gate', '--__proto__=1'], '--__proto__: no such flag'],
  [['gate', '-x'], '-x: no such flag'],
  [['judge', '--windw', 'a'], 'did you mean "--window"?'],
  [['judge', '--shrad=1/2'], 'did you mean "--shard"? judge does not take it; gate does'],
  [['toString'], 'toString: no such command'],
  [[''], '(nothing): no such command'],
  [['gat', '--resume', '--nix'], 'gat: no such command; did you mean "gate"?\n--nix: no such flag']
])('%j: %s', async (words, fault) => {
  const asked = await readWords(words)
  expect(asked.faults.join('\n')).toContain(fault)
  expect(() => commandToRun(asked)).toThrow(fault)
})

test('the word behind a flag that there is not counts as its value, and is not told apart', async () => {
  const { faults } = await readWords(['judge', '--phse', 'canary-5', '--resum'])
  expect(faults).toEqual([
    '--phse: no such flag; did you mean "--phase"?',
    expect.stringContaining('--resum: no such flag; did you mean "--resume"?')
  ])
})

test('flags may come before the command, and files follow the flag that takes a list', async () => {
  expect(await readWords(['--manifest', 'gate', 'validate', '--json'])).toMatchObject({
    command: { name: 'validate' },
    options: { manifest: 'gate' },
    general: new Set(['json']),
    faults: []
  })
  expect((await readWords(['judge', '--window', 'a', 'b', '--out', 'o', 'c'])).options).toMatchObject({
    window: ['a', 'b', 'c'],
    out: 'o'
  })
  expect((await readWords(['judge', 'a'])).faults).toEqual(['a: not expected here'])
})

test('a flag means a value, or a switch, to all commands that take it', () => {
  for (const { description } of commands) {
    for (const [name, flag] of Object.entries(description.flags) as [string, Flag][])
      expect([name, flag.value, flag.many]).toEqual([name, flags.get(name)!.value, flags.get(name)!.many])
  }
  expect(COMMAND_NAMES).toContain('rollback')
})
