import type { Command, Description, Flag, Permissions } from '../commands/describe.js'
import { listOf } from './words.js'

/** What `--help` prints: an overview, and a page for each command. */

const EXITS =
  'Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back, 4 hold, 5 could not measure.\n'
/** Characters of a line of the help. */
const WIDTH = 110

export function overview(commands: readonly Command[]): string {
  const takers = new Map<string, string[]>()
  for (const { name, description } of commands) {
    for (const [flag, { value }] of Object.entries(description.flags)) {
      const shown = flagShown(flag, value)
      takers.set(shown, [...(takers.get(shown) ?? []), name])
    }
  }
  return [
    'rollout-gate decides by evidence whether a new model, prompt, retriever or index may take traffic.\n',
    'Usage: rollout-gate COMMAND [flags]\n',
    table(commands.map(({ name, description }) => [name, description.summary])),
    'Flags, and the commands that take them. rollout-gate COMMAND --help says what they mean.\n',
    table([
      ...[...takers].map(([flag, names]) => [flag, takersShown(names, commands)] as const),
      ['--json', 'any: print the result as JSON'],
      ['--version', '']
    ]),
    EXITS
  ].join('\n')
}

function takersShown(takers: readonly string[], commands: readonly Command[]): string {
  const rest = commands.map(({ name }) => name).filter(name => !takers.includes(name))
  return rest.length < 4 ? `any but ${listOf(rest)}` : listOf(takers)
}

export function page({ name, description }: Command): string {
  const flags = Object.entries(description.flags).map(
    ([flag, { value, meaning }]: [string, Flag]) => [flagShown(flag, value), meaning] as const
  )
  return [
    `rollout-gate ${name}: ${description.summary}.\n`,
    `Usage: rollout-gate ${name} [flags]\n`,
    table([...flags, ['--json', 'print the result as JSON']]),
    table(aboutIt(description).map(([label, text]) => [`${label}:`, text])),
    EXITS
  ].join('\n')
}

/** What a command writes, changes and needs, as label and text. */
export function aboutIt(description: Description): [string, string][] {
  const { files, artifacts, changes, publishes, permissions, toPublish, actsFirst } = description
  const posted = publishes && `the result, on the pull request${publishes === 'from a job' ? ', from a job' : ''}`
  const lines: [string, string][] = [
    ['Writes', files.length > 0 ? `${files.join(', ')} into --out` : ''],
    ['Uploads', artifacts.length > 0 ? `from a job, the artifact ${artifacts.join(', ')}` : ''],
    ['Changes', changes.join(', ')],
    ['Posts', posted ?? ''],
    [
      'Permissions',
      `in a job: ${permissionsShown(permissions)}${toPublish ? `; to post, ${permissionsShown(toPublish)}` : ''}`
    ],
    ['Flags', actsFirst ? 'whatever is wrong with them is said after the work is done' : '']
  ]
  return lines.filter(([, text]) => text !== '')
}

export function permissionsShown(permissions: Permissions): string {
  const shown = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`)
  return shown.length > 0 ? shown.join(', ') : 'none'
}

export function flagShown(name: string, value: string | null): string {
  return value === null ? `--${name}` : `--${name} ${value}`
}

/** Two columns; the second is wrapped. */
function table(rows: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4
  return rows
    .map(([left, right]) => `  ${left}`.padEnd(indent) + wrapped(right, indent).trimEnd())
    .map(line => `${line.trimEnd()}\n`)
    .join('')
}

function wrapped(text: string, indent: number): string {
  let column = indent
  return text
    .split(' ')
    .map((word, index) => {
      const breaks = index > 0 && column + 1 + word.length > WIDTH
      const before = index === 0 ? '' : breaks ? `\n${' '.repeat(indent)}` : ' '
      column = breaks ? indent + word.length : column + before.length + word.length
      return before + word
    })
    .join('')
}
