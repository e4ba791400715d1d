/** The runner's side of its protocol: what it makes of a step's log and of its output file. */

export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/**
 * The workflow commands that a runner obeys in a log, as actions/runner parses them: `::name key=value::message` at the
 * start of a line, the older `##[name]message` anywhere in it, none between stop-commands and its token.
 */
export function commandsOf(log: string): Command[] {
  const commands: Command[] = []
  let resume: string | null = null
  for (const line of log.split(/\r\n|\r|\n/)) {
    const found = parseCommand(line)
    if (!found) continue
    if (resume !== null) {
      if (found.name === resume) resume = null
      continue
    }
    if (found.name === 'stop-commands') resume = found.message
    commands.push(found)
  }
  if (resume !== null) throw new Error('commands were stopped and never resumed')
  return commands
}

function parseCommand(line: string): Command | null {
  const now = /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
  const old = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  const [, name, properties = '', message = ''] = now ?? old ?? []
  if (name === undefined) return null
  const pairs = properties.split(/[,;]/).flatMap(pair => {
    const [key, ...rest] = pair.split('=')
    return rest.length > 0 ? [[key!.trim(), unescaped(rest.join('='))] as const] : []
  })
  return { name, properties: Object.fromEntries(pairs), message: unescaped(message) }
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** `name<<delimiter`, lines, `delimiter`: the form in which @actions/core writes outputs. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at]!) ?? []
    if (name === undefined) {
      if (lines[at] !== '') throw new Error(`no output: ${lines[at]}`)
      continue
    }
    const end = lines.indexOf(delimiter!, at + 1)
    if (end < 0) throw new Error(`${name} is never ended`)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
