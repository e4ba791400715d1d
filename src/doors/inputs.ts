import type * as toolkit from '@actions/core'
import type { Command, Flag } from '../commands/describe.js'
import { isCommand, loadCommand, loadCommands } from '../commands/run.js'
import { FlagError } from '../model/errors.js'
import { suggestion } from '../model/nearest.js'
import { splitWords } from './split.js'
import { type Asked, readWords, refusal } from './words.js'

/** The Action's inputs, as the words of a command line, so that both doors understand the same. */

export type Inputs = Pick<typeof toolkit, 'getInput' | 'getBooleanInput' | 'getMultilineInput'>

/** What action.yml gives where a workflow says nothing. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  manifest: '.github/rollout.yml',
  out: 'out',
  promote: 'false',
  publish: 'true',
  'github-token': '${{ github.token }}'
}

/** Inputs of the Action itself: every command takes them. */
export const GENERAL_INPUTS = ['command', 'out', 'options', 'publish', 'github-token'] as const

export interface AskedByInputs extends Asked {
  /** Where the reports go, for every command. */
  out: string
  /** Whether the result may be posted. */
  publish: boolean
}

/** Reads the inputs of a step; `env` is what the runner gave them in, for those that a command does not take. */
export async function readInputs(
  core: Inputs,
  env: Readonly<Record<string, string | undefined>>
): Promise<AskedByInputs> {
  const name = core.getInput('command')
  const command = isCommand(name) ? await loadCommand(name) : null
  const faults: string[] = []
  const collect = <T>(fallback: T, read: () => T): T => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof FlagError)) throw error
      faults.push(error.message)
      return fallback
    }
  }
  const out = core.getInput('out') || DEFAULTS['out']!
  const publish = collect(true, () => booleanOf(core, 'publish'))
  const given = Object.entries(command?.description.flags ?? {}).flatMap(([flag, described]) =>
    collect<string[]>([], () => wordsOf(core, flag, described))
  )
  const further = collect<string[]>([], () => optionsOf(core))
  const foreign = command ? await foreignInputs(core, env, command) : []
  const asked = await readWords([name, ...given, ...further])
  const general = [...asked.general].map(flag => `options: --${flag} is for the command line`)
  return {
    ...asked,
    faults: [...faults, ...foreign, ...general, ...asked.faults],
    out: typeof asked.options['out'] === 'string' ? asked.options['out'] : out,
    publish
  }
}

/** The words for a flag; none where its input is empty or there is none of its name. */
function wordsOf(core: Inputs, name: string, { input, many, value }: Flag): string[] {
  if (input === null) return []
  if (value === null) return booleanOf(core, name) ? [`--${name}`] : []
  if (many)
    return core
      .getMultilineInput(name)
      .filter(Boolean)
      .map(line => `--${name}=${line}`)
  const said = core.getInput(name) || DEFAULTS[name]
  return said ? [`--${name}=${said}`] : []
}

/** An empty input, such as an expression that came to nothing, is as good as none. */
function booleanOf(core: Inputs, name: string): boolean {
  const said = core.getInput(name)
  if (said === '') return DEFAULTS[name] === 'true'
  try {
    return core.getBooleanInput(name)
  } catch {
    throw new FlagError(`${name}: found ${JSON.stringify(said)}, expected true or false`)
  }
}

function optionsOf(core: Inputs): string[] {
  try {
    return splitWords(core.getInput('options'))
  } catch (error) {
    throw error instanceof FlagError ? new FlagError(`options: ${error.message}`) : error
  }
}

/** A sentence for each input that was given a value of its own and that this command does not take. */
async function foreignInputs(
  core: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  command: Command
): Promise<string[]> {
  const taken = [...GENERAL_INPUTS, ...inputsOf(command)]
  const rest = Object.keys(env)
    .filter(name => name.startsWith('INPUT_'))
    .map(name => name.slice('INPUT_'.length).toLowerCase())
    .filter(name => !taken.includes(name) && !saysNothing(name, core.getInput(name)))
  if (rest.length === 0) return []
  const others = await loadCommands()
  const known = [...new Set([...GENERAL_INPUTS, ...others.flatMap(inputsOf)])]
  return rest.map(name =>
    known.includes(name)
      ? `${name}: ${refusal(name, command, others)}`
      : `${name}: no such input${suggestion(name, known, 'there are')}`
  )
}

/** An empty input, or one that action.yml fills in. */
function saysNothing(name: string, said: string): boolean {
  return said === '' || said === DEFAULTS[name] || (DEFAULTS[name] === 'false' && ['False', 'FALSE'].includes(said))
}

/** The inputs that a command takes by its flags. */
export function inputsOf({ description }: Command): string[] {
  return Object.entries(description.flags).flatMap(([name, { input }]) => (input === null ? [] : [name]))
}
