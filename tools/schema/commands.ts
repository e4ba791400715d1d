import type { Command, Flag } from '../../src/commands/describe.js'
import { aboutIt, flagShown, permissionsShown } from '../../src/doors/help.js'
import { DEFAULTS, GENERAL_INPUTS, inputsOf } from '../../src/doors/inputs.js'
import { listOf } from '../../src/doors/words.js'

/** docs/commands.md and the inputs of action.yml, from the descriptions of the commands. */

const PREFACE = `# Commands

The Action's input \`command\`, or the first word on the command line. This page is made from the descriptions of the commands
by \`npm run schema\`; \`rollout-gate COMMAND --help\` prints its part.

A flag that a command does not take is refused by name before anything is done: exit 2. \`rollback\` alone does its work first
and says afterwards which words it did not use. \`--json\` prints the result as JSON, with any command.`

const INPUTS = `## In a workflow

The Action's inputs are flags by another name, and are refused in the same way where a command does not take them. \`true\` and
\`false\` are the only switches. \`options\` takes every other flag, split into words as a shell splits them: quotes and
backslashes keep blanks together, and nothing is expanded. Whatever the command, \`out\` gets \`result.json\`, \`report.md\` and
\`report.html\`.`

const GENERAL: Readonly<Record<(typeof GENERAL_INPUTS)[number], (commands: readonly Command[]) => string>> = {
  command: commands => `What to do - ${listOf(commands.map(({ name }) => name)).replace(/ and (\w+)$/, ' or $1')}.`,
  out: () => 'Folder for result.json, rows.jsonl, report.md and report.html.',
  options: () =>
    'Further flags as on the command line, such as --resume, --shard 1/4, --to canary-5 or --every 15s --for 5h; quotes keep blanks together.',
  publish: () => 'Whether to post comments and the check run, "true" or "false".',
  'github-token': () => "Token for comments, the check run, artifacts and deployments. Default the job's own token."
}

interface Input {
  description: string
  required?: true
  default?: string
}

/** The inputs of action.yml, in its order. */
export function actionInputs(commands: readonly Command[]): Record<string, Input> {
  const ofFlags = [...new Set(commands.flatMap(inputsOf))].filter(name => !isGeneral(name))
  const names = ['command', 'manifest', 'out', ...ofFlags.filter(name => name !== 'manifest'), 'options', 'publish']
  return Object.fromEntries(
    [...names, 'github-token'].map(name => {
      const description = isGeneral(name) ? GENERAL[name](commands) : describedInput(name, commands)
      const fallback = DEFAULTS[name]
      const said = fallback === undefined || fallback.startsWith('$') ? '' : ` Default ${shownDefault(fallback)}.`
      const more = { ...(name === 'command' && { required: true as const }), ...(fallback && { default: fallback }) }
      return [name, { description: description + said, ...more }]
    })
  )
}

/** The block `inputs:` of action.yml. */
export function inputsYaml(commands: readonly Command[]): string {
  const lines = Object.entries(actionInputs(commands)).map(([name, { description, required, default: fallback }]) => {
    const text = /: | #/.test(description) ? JSON.stringify(description) : description
    const value = fallback === 'true' || fallback === 'false' ? `"${fallback}"` : fallback
    return `  ${name}:\n    description: ${text}\n${required ? '    required: true\n' : ''}${value ? `    default: ${value}\n` : ''}`
  })
  return `inputs:\n${lines.join('')}`
}

/** docs/commands.md. */
export function commandsReference(commands: readonly Command[]): string {
  const overview = commands.map(({ name, description }) => {
    const { summary, files, changes, permissions, toPublish } = description
    const written = [...changes, ...files.map(file => `\`${file}\``)].join(', ') || '–'
    const needs = permissionsShown(permissions) + (toPublish ? `; to post ${permissionsShown(toPublish)}` : '')
    return `| [\`${name}\`](#${name}) | ${summary} | ${written} | ${needs} |`
  })
  const table = ['| command | does | writes | permissions in a job |', '|---|---|---|---|', ...overview].join('\n')
  const inputs = Object.entries(actionInputs(commands)).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |`
  )
  const inputTable = ['| input | |', '|---|---|', ...inputs].join('\n')
  return `${[PREFACE, table, ...commands.map(section), INPUTS, inputTable].join('\n\n')}\n`
}

function section({ name, description }: Command): string {
  const flags = Object.entries(description.flags).map(
    ([flag, { value, meaning }]: [string, Flag]) => `| \`${flagShown(flag, value)}\` | ${meaning} |`
  )
  const about = aboutIt(description).map(([label, text]) => `- ${label}: ${text}.`)
  return [
    `## ${name}\n\n${upper(description.summary)}.`,
    ['| flag | |', '|---|---|', ...flags].join('\n'),
    about.join('\n')
  ].join('\n\n')
}

/** What the commands that take an input say of it; the commands are named where they are not nearly all. */
function describedInput(name: string, commands: readonly Command[]): string {
  const takers = commands.filter(command => inputsOf(command).includes(name))
  const texts = [...new Set(takers.map(({ description }) => description.flags[name]!.input!))]
  return texts
    .map(text => {
      const group = takers.filter(({ description }) => description.flags[name]!.input === text).map(taker => taker.name)
      if (commands.length - group.length < 4) return `${upper(text)}.`
      return `For ${listOf(group)}, ${text}.`
    })
    .join(' ')
}

function upper(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`
}

function shownDefault(fallback: string): string {
  return fallback === 'true' || fallback === 'false' ? `"${fallback}"` : fallback
}

function isGeneral(name: string): name is (typeof GENERAL_INPUTS)[number] {
  return (GENERAL_INPUTS as readonly string[]).includes(name)
}
