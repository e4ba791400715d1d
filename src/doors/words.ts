import { parseArgs } from 'node:util'
import type { Command, Flags, Options } from '../commands/describe.js'
import { COMMAND_NAMES, type CommandName, isCommand, loadCommand, loadCommands } from '../commands/run.js'
import { FlagError } from '../model/errors.js'
import { nearest, suggestion } from '../model/nearest.js'

/**
 * The words of a command line, read by the description of its command. Node's own parser does the parsing: its tokens show
 * every word that is wrong at once, with its place. citty passes unknown flags over, commander stops at the first one.
 */

/** What stands beside any command. */
const GENERAL = { json: {}, quiet: { short: 'q' }, verbose: {}, help: { short: 'h' }, version: { short: 'V' } } as const
export type General = keyof typeof GENERAL

export interface Asked {
  /** Null where the first word is none. */
  command: Command<CommandName> | null
  /** The command's flags; a flag that is wrong counts as not given. */
  options: Options
  general: ReadonlySet<General>
  /** Everything that is wrong, a sentence each. */
  faults: readonly string[]
}

/** Reads a command and its flags. */
export async function readWords(said: readonly string[]): Promise<Asked> {
  const words = asFlags(said)
  const command = await commandAmong(words)
  if (!command) return withoutCommand(words)
  const own = command.description.flags
  const short = parse(words, own)
  // The others are needed only where a flag is wrong: to say which command takes it, and whether the next word is its value.
  const others = short.unknown.length > 0 ? await loadCommands() : []
  const { given, plain, unknown, general, unread } =
    others.length > 0 ? parse(words, { ...flagsOf(others), ...own }) : short
  const isForeign = (name: string) => !Object.hasOwn(own, name) && !Object.hasOwn(GENERAL, name)
  const foreign = [...new Set([...given.keys(), ...unread.keys()])].filter(isForeign)
  const { options, left, wrong } = readFlags(own, given, plain.slice(1))
  const stray = left.map(word => `${word}: not expected here${meantFlag(word, own, given)}`)
  return {
    command,
    options,
    general,
    faults: [
      ...foreign.map(name => `--${name}: ${refusal(name, command, others)}`),
      ...unknown.map(flag => `${flag}: no such flag${nearFlag(flag, command, others)}`),
      ...[...unread].flatMap(([name, fault]) => (isForeign(name) ? [] : [fault])),
      ...wrong,
      ...stray,
      ...(command.description.faults?.(options as never) ?? [])
    ]
  }
}

/** `help gate` and `version`, as people type them, are flags by another name; `gold check` is `gold-check`. */
function asFlags(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words
  const joined = `${first}-${rest[0]}`
  if (isCommand(joined)) return [joined, ...rest.slice(1)]
  if (first === 'help' && isCommand(`${rest[0]}-${rest[1]}`))
    return [`${rest[0]}-${rest[1]}`, ...rest.slice(2), '--help']
  return first === 'help' || first === 'version' ? [...rest, `--${first}`] : words
}

/** Why a command does not take a flag, or an input, of others. */
export function refusal(name: string, { name: command }: Command, others: readonly Command[]): string {
  const takers = others.filter(({ description }) => Object.hasOwn(description.flags, name)).map(other => other.name)
  return `${command} does not take it; ${listOf(takers)} ${takers.length === 1 ? 'does' : 'do'}`
}

/** `a, b and c`. */
export function listOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}

/** Every flag that some command takes. */
function flagsOf(commands: readonly Command[]): Flags {
  return Object.assign({}, ...commands.map(({ description }) => description.flags))
}

/** The command is the first plain word. It mostly comes first; else the flags of all commands tell which words are values. */
async function commandAmong(words: readonly string[]): Promise<Command<CommandName> | null> {
  const [first] = words
  if (isCommand(first)) return loadCommand(first)
  const { plain } = parse(words, flagsOf(await loadCommands()))
  return isCommand(plain[0]) ? loadCommand(plain[0]) : null
}

async function withoutCommand(words: readonly string[]): Promise<Asked> {
  const { plain, unknown, general, unread } = parse(words, flagsOf(await loadCommands()))
  const name = plain[0] ?? ''
  const noCommand = `${name || '(nothing)'}: no such command${suggestion(name, COMMAND_NAMES)}`
  const noFlags = unknown.map(flag => `${flag}: no such flag`)
  return { command: null, options: {}, general, faults: [noCommand, ...noFlags, ...unread.values()] }
}

interface Parsed {
  /** Values by flag; an empty text for each time that a switch stands there. */
  given: ReadonlyMap<string, readonly string[]>
  /** Words that are neither a flag nor its value; the first is the command. */
  plain: readonly string[]
  /** Flags that are not among those known, as they stand there. */
  unknown: readonly string[]
  general: ReadonlySet<General>
  /** What is wrong with flags whose value is missing, or should be. */
  unread: ReadonlyMap<string, string>
}

function parse(words: readonly string[], flags: Flags): Parsed {
  const known = Object.entries(flags).map(([name, { value }]) => [name, value === null ? 'boolean' : 'string'] as const)
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(known.map(([name, type]) => [name, { type }])),
      ...Object.fromEntries(
        Object.entries(GENERAL).map(([name, more]) => [name, { type: 'boolean' as const, ...more }])
      )
    },
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  // The parser takes the next word for the value, also where that is a flag: then the value was forgotten.
  const bare = tokens.find(token => token.kind === 'option' && token.inlineValue === false && /^-./.test(token.value))
  if (bare?.kind === 'option') {
    const rest = parse(words.toSpliced(bare.index, 1), flags)
    const fault = `${bare.rawName}: expected a value, found the flag ${bare.value}`
    return { ...rest, unread: new Map([[bare.name, fault], ...rest.unread]) }
  }
  const given = new Map<string, string[]>()
  const plain: string[] = []
  const unknown: string[] = []
  const general = new Set<General>()
  const unread = new Map<string, string>()
  let strayFrom: number | null = null
  for (const token of tokens) {
    // The word behind a flag that there is not was most likely its value.
    if (token.kind === 'positional' && (token.index - 1 !== strayFrom || plain.length === 0)) plain.push(token.value)
    if (token.kind !== 'option') continue
    strayFrom = null
    const { name, rawName, value } = token
    const isSwitch = Object.hasOwn(GENERAL, name) || (Object.hasOwn(flags, name) && flags[name]!.value === null)
    if (!Object.hasOwn(GENERAL, name) && !Object.hasOwn(flags, name)) {
      unknown.push(rawName)
      strayFrom = value === undefined ? token.index : null
    } else if (isSwitch && value !== undefined) unread.set(name, `${rawName}: takes no value`)
    else if (!isSwitch && value === undefined) unread.set(name, `${rawName}: expected a value`)
    else if (Object.hasOwn(GENERAL, name)) general.add(name as General)
    else given.set(name, [...(given.get(name) ?? []), value ?? ''])
  }
  return { given, plain, unknown, general, unread }
}

/**
 * Plain words belong to the flags that take them, in their order: `init URL`. The others belong to the flag that takes a
 * list, where it was given: `--window a.jsonl b.jsonl`.
 */
function readFlags(own: Flags, given: Parsed['given'], plain: readonly string[]) {
  const taking = Object.keys(own).filter(name => own[name]!.plain && !given.has(name))
  const alone = new Map(taking.slice(0, plain.length).map((name, at) => [name, plain[at]!]))
  const rest = plain.slice(alone.size)
  const listed = Object.keys(own).find(name => own[name]!.many && given.has(name))
  const wrong: string[] = []
  const options = Object.entries(own).map(([name, flag]) => {
    const values = alone.has(name) ? [alone.get(name)!] : [...(given.get(name) ?? []), ...(name === listed ? rest : [])]
    try {
      return [name, flag.read(values)]
    } catch (error) {
      if (!(error instanceof FlagError)) throw error
      wrong.push(`--${name}${error.message}`)
      return [name, flag.read([])]
    }
  })
  return { options: Object.fromEntries(options) as Options, left: listed ? [] : rest, wrong }
}

/** Flags that take a file, by how the names of such files end. */
const FILE_FLAGS: readonly (readonly [end: RegExp, flag: string])[] = [
  [/\.ya?ml$/i, 'manifest'],
  [/\.(jsonl|log)(\.gz)?$/i, 'window'],
  [/\.json$/i, 'evidence'],
  [/\.json$/i, 'baseline']
]

/** The flag that a stray word is the value of, where it looks like a file and the flag was not given. */
function meantFlag(word: string, own: Flags, given: Parsed['given']): string {
  const meant = FILE_FLAGS.find(([end, flag]) => end.test(word) && Object.hasOwn(own, flag) && !given.has(flag))
  return meant ? `; expected --${meant[1]} ${/\s/.test(word) ? `"${word}"` : word}` : ''
}

/** Names of flags with the dashes that they are typed with. */
function asTyped(text: string, names: readonly string[]): string {
  return text.replace(/[a-z][a-z-]*(?=[",]|$)/g, word => (names.includes(word) ? `--${word}` : word))
}

/** The nearest flag of the command, else of another one. */
function nearFlag(flag: string, { name, description }: Command, others: readonly Command[]): string {
  const said = flag.replace(/^-+/, '')
  const own = [...Object.keys(description.flags), ...Object.keys(GENERAL)]
  const foreign = nearest(said, own) === null ? nearest(said, Object.keys(flagsOf(others))) : null
  if (foreign === null) return asTyped(suggestion(said, own, `${name} takes`), own)
  return `; did you mean "--${foreign}"? ${refusal(foreign, { name, description } as Command, others)}`
}
