import type { Command, Flag } from '../commands/describe.js'
import { suggestion } from '../model/nearest.js'
import { GENERAL_MEANINGS } from './help.js'

/** What bash, zsh and fish complete: commands, their flags, and files where a flag takes one. */

type Shell = keyof typeof SCRIPTS

const SCRIPTS = { bash, zsh, fish }

/** The script for the shell that the words name; else what is wrong with them. */
export function completionOf(
  words: readonly string[],
  commands: readonly Command[]
): { script: string; fault: null } | { script: null; fault: string } {
  const [shell = '', ...rest] = words
  if (Object.hasOwn(SCRIPTS, shell) && rest.length === 0)
    return { script: SCRIPTS[shell as Shell](commands), fault: null }
  const near = suggestion(shell, Object.keys(SCRIPTS))
  const found = words.join(' ') || 'nothing'
  return { script: null, fault: `completion: found ${found}, expected bash, zsh or fish${near}` }
}

function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name)
  const taking = (kinds: readonly string[]) => flagsTaking(commands, kinds).map(flag => `--${flag}`)
  return `# rollout-gate completion bash > /etc/bash_completion.d/rollout-gate
_rollout_gate() {
  local current=\${COMP_WORDS[COMP_CWORD]} word command=
  COMPREPLY=()
  case \${COMP_WORDS[COMP_CWORD-1]} in
    ${taking(['FILE', 'FILE...']).join('|')}) compopt -o filenames; COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${taking(['DIR']).join('|')}) compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")); return ;;
    ${taking(otherValues(commands)).join('|')}) return ;;
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case $command in
${commands.map(command => `    ${command.name}) COMPREPLY=($(compgen -W '${flagsOf(command).join(' ')}' -- "$current")) ;;`).join('\n')}
    *) COMPREPLY=($(compgen -W '${[...names, 'help', 'version', 'completion'].join(' ')}' -- "$current")) ;;
  esac
}
complete -F _rollout_gate rollout-gate
`
}

function zsh(commands: readonly Command[]): string {
  const described = commands.map(({ name, description }) =>
    quoted(`${name}:${description.summary.replaceAll(':', '\\:')}`)
  )
  return `#compdef rollout-gate
# rollout-gate completion zsh > "\${fpath[1]}/_rollout-gate"
_rollout_gate() {
  local -a commands=(${described.join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(command => `    ${command.name}) _arguments ${zshFlags(command).join(' ')} ;;`).join('\n')}
  esac
}
_rollout_gate "$@"
`
}

function zshFlags({ description }: Command): string[] {
  const own = Object.entries(description.flags).map(([name, { value, meaning, many }]: [string, Flag]) => {
    const said = meaning.replaceAll(/[[\]\\]/g, '').replaceAll(':', '\\:')
    const action = value === null ? '' : `:${value}:${isFile(value) ? '_files' : value === 'DIR' ? '_files -/' : ''}`
    return quoted(`${many ? '*' : ''}--${name}[${said}]${action}`)
  })
  return [...own, ...Object.entries(GENERAL_MEANINGS).map(([name, meaning]) => quoted(`--${name}[${meaning}]`))]
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, description }) => [
    `complete -c rollout-gate -n __fish_use_subcommand -a ${name} -d ${quoted(description.summary)}`,
    ...Object.entries(description.flags).map(([flag, { value, meaning }]: [string, Flag]) => {
      const values =
        value === null
          ? ''
          : isFile(value)
            ? ' -r -F'
            : value === 'DIR'
              ? " -x -a '(__fish_complete_directories)'"
              : ' -x'
      return `complete -c rollout-gate -n '__fish_seen_subcommand_from ${name}' -l ${flag}${values} -d ${quoted(meaning)}`
    })
  ])
  const general = Object.entries(GENERAL_MEANINGS).map(
    ([name, meaning]) => `complete -c rollout-gate -l ${name} -d ${quoted(meaning)}`
  )
  return [
    '# rollout-gate completion fish > ~/.config/fish/completions/rollout-gate.fish',
    'complete -c rollout-gate -f',
    ...lines,
    ...general,
    ''
  ].join('\n')
}

function flagsOf({ description }: Command): string[] {
  return [...Object.keys(description.flags), ...Object.keys(GENERAL_MEANINGS)].map(name => `--${name}`)
}

function isFile(value: string): boolean {
  return value === 'FILE' || value === 'FILE...'
}

/** Names of the flags whose value is called so by some command. */
function flagsTaking(commands: readonly Command[], values: readonly string[]): string[] {
  const all = commands.flatMap(({ description }) => Object.entries(description.flags))
  return [...new Set(all.filter(([, { value }]) => value !== null && values.includes(value)).map(([name]) => name))]
}

/** What values are called that are no file and no folder. */
function otherValues(commands: readonly Command[]): string[] {
  const all = commands.flatMap(({ description }) => Object.values(description.flags).map(({ value }) => value ?? 'DIR'))
  return [...new Set(all)].filter(value => !isFile(value) && value !== 'DIR')
}

/** For all three shells: in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
