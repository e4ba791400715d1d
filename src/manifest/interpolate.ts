/**
 * `${NAME}` in a scalar is taken from the environment; `$${` stands for a plain `${`. Braces mean something in YAML,
 * so references are hidden behind private-use characters of the same length before the text is parsed: positions stay,
 * and `{ url: ${URL} }` means what it says.
 */

export type Environment = Readonly<Record<string, string | undefined>>

const OPEN = '\uE000'
const CLOSE = '\uE001'
const NAME = '[A-Za-z_][A-Za-z0-9_]*'
const HIDDEN = new RegExp(`(\\$?)\\$${OPEN}(${NAME})${CLOSE}`, 'g')

export function hideReferences(text: string): string {
  return text.replace(new RegExp(`\\$\\{(${NAME})\\}`, 'g'), `$$${OPEN}$1${CLOSE}`)
}

/** The text as its author wrote it. */
export function showReferences(text: string): string {
  return text.replace(new RegExp(`\\$${OPEN}(${NAME})${CLOSE}`, 'g'), '$${$1}')
}

export function hasReference(text: string): boolean {
  return text.includes('${') || text.includes(`$${OPEN}`)
}

/**
 * Stands for a variable that is not set, so that what is around it can be checked all the same. No host has this name
 * (RFC 2606).
 */
export const STAND_IN = 'https://unset.invalid'

export interface Filled {
  value: string
  /** Names in order of appearance, without those of `unset`. */
  names: string[]
  /** What is wrong, with the piece of the hidden text it is about. */
  faults: Fault[]
  /** The variables that are not set, or empty. */
  unset: Fault[]
}

interface Fault {
  piece: string
  message: string
}

/** Fills in the references of one scalar. */
export function fillReferences(hidden: string, env: Environment): Filled {
  const names: string[] = []
  const faults: Fault[] = []
  const unset: Fault[] = []
  const rest = hidden.replace(HIDDEN, '').replaceAll('$${', '')
  if (rest.includes('${')) {
    faults.push({
      piece: '${',
      message: 'a "${" that names no environment variable; expected ${NAME}, or $${ for a plain ${'
    })
  }
  const value = hidden.replaceAll('$${', '${').replace(HIDDEN, (whole, escaped: string, name: string) => {
    if (escaped) return `\${${name}}`
    const found = Object.hasOwn(env, name) ? env[name] : undefined
    if (found) names.push(name)
    else unset.push({ piece: whole, message: notSet(name, found) })
    return found || STAND_IN
  })
  return { value, names, faults, unset }
}

function notSet(name: string, found: string | undefined): string {
  const state = found === undefined ? 'not set' : 'empty'
  return `\${${name}}: the environment variable ${name} is ${state}; expected a value (in GitHub Actions: env: on the step)`
}
