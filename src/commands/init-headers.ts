import { fillReferences, hideReferences } from '../manifest/interpolate.js'
import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'

/** Headers as they go into the manifest, and as they are sent. */
interface Headers {
  headers: Record<string, string>
  sent: Record<string, string>
}

/** Shorter values stand in many a header by chance. */
const SHORTEST_SECRET = 8
const SECRET = /auth|token|key|secret|cookie|password/i

/**
 * A shell fills in `$TOKEN` before this program sees it: a value of the environment is written as `${NAME}`, so that no
 * secret lands in a file. Throws InputError.
 */
export function readHeaders(given: readonly string[], { env, log }: Pick<World, 'env' | 'log'>): Headers {
  const named = Object.entries(env)
    .flatMap(([name, value]) =>
      value && value.length >= SHORTEST_SECRET && /^[A-Z_][A-Z0-9_]*$/.test(name) ? [[name, value] as const] : []
    )
    .toSorted(([, a], [, b]) => b.length - a.length)
  const pairs = given.map(line => {
    const [, name, value] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? []
    if (name === undefined || value === undefined)
      throw flagError(`--header ${line.slice(0, 20)}: expected NAME: VALUE`)
    const kept = named.reduce((text, [variable, secret]) => text.replaceAll(secret, `\${${variable}}`), value)
    const { value: sent, names, unset, faults } = fillReferences(hideReferences(kept), env)
    const [fault] = [...unset, ...faults]
    if (fault) throw flagError(`--header ${name}: ${fault.message}`)
    if (names.length === 0 && SECRET.test(name))
      throw flagError(
        `--header ${name}: a secret that would stand in a file; expected a value of the environment: export TOKEN=…, then --header '${name}: Bearer \${TOKEN}'`
      )
    for (const variable of names) log.mask(env[variable]!)
    return { name: name.toLowerCase(), kept, sent }
  })
  return {
    headers: Object.fromEntries(pairs.map(({ name, kept }) => [name, kept])),
    sent: Object.fromEntries(pairs.map(({ name, sent }) => [name, sent]))
  }
}
