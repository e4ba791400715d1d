import { outcomeOf, type ProbeOutcome } from './outcome.js'

/** Whether every named environment variable is set and holds more than white space. Shows names, never values. */
export function checkSecrets(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[]
): ProbeOutcome {
  const details = names.map((name, index) => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined
    const ok = value !== undefined && value.trim() !== ''
    const why = ok ? 'set' : `${value === undefined ? 'not set' : 'empty'}; pass it to this step under env`
    return { name, ok, why, path: ['secrets', index] }
  })
  return outcomeOf('secrets_present', details, `${names.length === 1 ? 'The secret is' : 'All secrets are'} set.`)
}
