import { type Command, type Description, type Flag, type Permissions, TOPICS } from '../commands/describe.js'

/** What `--help` prints: an overview, and a page for each command. */

const EXITS =
  'Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back,\n4 hold, 5 could not measure\n'
/** Characters of a line of the help. */
const WIDTH = 80

/** Of what every command takes. */
export const GENERAL_MEANINGS = {
  json: 'print the result as JSON',
  quiet: 'say only the result, warnings and errors (-q)',
  verbose: 'all that is known: every row, stop, note and chance',
  help: 'what there is to say to a command (-h)',
  version: 'the version of this program (-V)'
} as const

export function overview(commands: readonly Command[]): string {
  const headed = TOPICS.flatMap(topic =>
    commands
      .filter(({ description }) => description.topic === topic)
      .map(({ name, description }, at) => [`${(at === 0 ? topic : '').padEnd(7)}${name}`, description.summary] as const)
  )
  const rest = ['', 'help COMMAND, completion SHELL, version'] as const
  return [
    'rollout-gate: may the new version of a model, prompt, retriever or index take\ntraffic? It decides by evidence, and moves the traffic.\n',
    table([...headed, rest], 18),
    'Most take: --manifest FILE (rollout.yml) · --out DIR (out) · --json · --quiet\nrollout-gate COMMAND --help shows the rest.   Start: rollout-gate demo\n',
    EXITS
  ].join('\n')
}

export function page({ name, description }: Command): string {
  const flags = Object.entries(description.flags).map(
    ([flag, { value, meaning }]: [string, Flag]) => [flagShown(flag, value), meaning] as const
  )
  const general = (['json', 'quiet', 'verbose'] as const).map(flag => [`--${flag}`, GENERAL_MEANINGS[flag]] as const)
  return [
    `${wrapped(`rollout-gate ${name}: ${description.summary}`, 0)}\n`,
    description.examples.map(line => `  ${line}\n`).join(''),
    table([...flags, ...general]),
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
function table(rows: readonly (readonly [string, string])[], least = 0): string {
  const indent = Math.max(least, ...rows.map(([left]) => left.length + 4))
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
