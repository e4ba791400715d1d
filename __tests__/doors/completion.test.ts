import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { loadCommands } from '../../src/commands/run.js'
import { completionOf } from '../../src/doors/completion.js'

const commands = await loadCommands()

/** What bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  const { script } = completionOf(['bash'], commands)
  const asked = `COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
    _rollout_gate 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', `${script}\n${asked}`], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
}

test('bash offers the commands that begin so', () => {
  expect(offered('rollout-gate', 'ro')).toEqual(['rollback'])
  expect(offered('rollout-gate', '')).toEqual([...commands.map(({ name }) => name), 'help', 'version', 'completion'])
})

test('bash offers the flags of the command that was typed, and of no other', () => {
  expect(offered('rollout-gate', 'pause', '--re')).toEqual(['--reason'])
  expect(offered('rollout-gate', 'promote', '--re')).toEqual(['--retry', '--reason'])
})

test('bash offers files where a flag takes one, and nothing where it takes another value', () => {
  expect(offered('rollout-gate', 'gate', '--manifest', 'package.js')).toEqual(['package.json'])
  expect(offered('rollout-gate', 'gate', '--shard', '')).toEqual([])
})

test.each(['zsh', 'fish'])('%s has every command, and every flag with what it means', shell => {
  const { script } = completionOf([shell], commands)
  for (const { name, description } of commands) {
    expect(script).toContain(name)
    for (const flag of Object.keys(description.flags)) expect(script).toMatch(new RegExp(`(--|-l )${flag}\\b`))
  }
})

test.each([[[]], [['tcsh']], [['bash', 'fish']]])('%j is refused with what is expected', words => {
  expect(completionOf(words, commands).fault).toMatch(/expected bash, zsh or fish/)
})
