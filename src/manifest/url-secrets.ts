import { SHORTEST_SECRET } from '../world/redact.js'
import type { Environment } from './interpolate.js'
import type { YamlSource } from './yaml.js'
import type { Path } from './yaml-value.js'

/** Values in a query are masked from so many characters on where only the whole URL is known to be secret. */
const TELLING = 8

/**
 * What variables put into the query of a URL, or make a segment of its path: a token there is as secret as one in a
 * header. A host never is, nor a number.
 */
export function urlSecretsOf(
  { value, written, references }: Pick<YamlSource, 'value' | 'written' | 'references'>,
  env: Environment
): string[] {
  return references.flatMap(({ name, path }) => {
    if (!/^https?:\/\//i.test(String(valueAt(value, path)))) return []
    const filled = (Object.hasOwn(env, name) ? env[name] : undefined) ?? ''
    const text = written(path) ?? ''
    const query = text.indexOf('?')
    if (query >= 0 && text.lastIndexOf(`\${${name}}`) > query) return longEnough([filled], SHORTEST_SECRET)
    return isSegment(text, name) ? [filled].filter(value => !NUMBER.test(value)) : ofUrl(filled)
  })
}

const NUMBER = /^\d+(\.\d+)?$/

/** `/${NAME}/` and nothing else between the slashes, after the host. */
function isSegment(text: string, name: string): boolean {
  const [path = ''] = text.split(/[?#]/, 1)
  return path.split('/').some((part, at, parts) => part === `\${${name}}` && at > 0 && parts[at - 1] !== '')
}

/** The variable is the URL, or its beginning: which of its parameters are secret it does not say. */
function ofUrl(text: string): string[] {
  const query = /\?([^#]+)/.exec(text)?.[1]
  if (query === undefined) return []
  const written = query.split('&').map(pair => pair.slice(pair.indexOf('=') + 1))
  return [query, ...longEnough([...written, ...new URLSearchParams(query).values()], TELLING)]
}

function longEnough(values: readonly string[], length: number): string[] {
  return values.filter(value => value.length >= length)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value)
}
