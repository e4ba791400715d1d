import type { World } from '../model/world.js'
import type { Outcome } from './outcome.js'

/** Headings of the overview, in its order. */
export const TOPICS = ['begin', 'judge', 'move', 'see', 'more'] as const

/**
 * What a command is, in one place: each file of a command begins with its description. Parsing, refusals, help, the doors,
 * action.yml's inputs and docs/commands.md are made from it.
 */
export interface Description<F extends Flags = Flags> {
  /** A phrase that begins with a verb, for the overview. */
  summary: string
  /** Under which heading of the overview it stands. */
  topic: (typeof TOPICS)[number]
  /** Command lines that people start from. */
  examples: readonly string[]
  /** By name, without the dashes; the order is that of the help. */
  flags: F
  /** What is wrong with flags that are each right by themselves: a sentence each. */
  faults?(options: OptionsOf<F>): string[]
  /**
   * It does its work whatever is wrong with its flags or with the folder of its reports, and says afterwards what was
   * wrong. Every other command refuses before it begins.
   */
  actsFirst?: true
  /** What it writes into --out. With result.json among them a door writes the reports. */
  files: readonly string[]
  /** Artifacts that it uploads from a job, by name. */
  artifacts: readonly string[]
  /** What it changes beyond this machine. */
  changes: readonly string[]
  /** Where its result is posted on the pull request; null: nowhere. */
  publishes: 'from a job' | 'from everywhere' | null
  /** Permissions of the job's token. */
  permissions: Permissions
  /** What posting needs beyond them. */
  toPublish?: Permissions
}

export type Permissions = Readonly<
  Partial<Record<'contents' | 'actions' | 'deployments' | 'pull-requests' | 'checks', 'read' | 'write'>>
>

/** What the commands that move traffic change, where they post, and what they need for it. */
export const MOVES_TRAFFIC = {
  artifacts: [],
  changes: ['deployments', 'router'],
  publishes: 'from everywhere',
  permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
} as const satisfies Partial<Description>

export interface Flag<T = unknown> {
  /** What its value is called in the help; null for a switch, which takes none. */
  value: string | null
  /** Whether it may be given again; plain words beside it are then further values. */
  many: boolean
  /** Whether a plain word beside the command is its value, where the flag is not given: `init URL`. */
  plain?: true
  /** A phrase for the help, without a full stop. */
  meaning: string
  /** What the Action's input of the same name is said to be; null where there is no such input. */
  input: string | null
  /** What the given values come to; none where the flag was not given. Throws FlagError; its message follows the name. */
  read(given: readonly string[]): T
}

export type Flags = Readonly<Record<string, Flag>>

/** A command's own flags, read; no other command's. */
export type OptionsOf<F extends Flags> = { readonly [Name in keyof F]: ReturnType<F[Name]['read']> }

/** The options of some command, where it does not matter which. */
export type Options = Readonly<Record<string, unknown>>

/** A description and the story that it tells of. */
export interface Command<Name extends string = string> {
  name: Name
  description: Description
  tell(world: World, options: Options): Promise<Outcome>
}

/** Joins a description and its story; the types see to it that the story is given the flags that are described. */
export function commandOf<Name extends string, F extends Flags>(
  name: Name,
  description: Description<F>,
  story: (world: World, options: OptionsOf<F>) => Promise<Outcome>
): Command<Name> {
  return { name, description, tell: story } as unknown as Command<Name>
}

/** The options of a command that was given no flag. */
export function defaultsOf<F extends Flags>({ flags }: Pick<Description<F>, 'flags'>): OptionsOf<F> {
  return Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flag.read([])])) as OptionsOf<F>
}

/** Whether a door writes result.json, report.md and report.html for it. */
export function writesReports({ files }: Description): boolean {
  return files.includes('result.json')
}
