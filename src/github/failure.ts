import type { Log } from '../model/world.js'

/** What went wrong with a request to GitHub, in words, and how to make a thing only once all the same. */

/** The HTTP status that a request ended with; 500 stands for a broken connection or a time-out; 0 for no request. */
export function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0
}

/**
 * One sentence for people. `permission` is the line that would let the job do it, such as `checks: write`; a 403 that
 * is no rate limit names it.
 */
export function explainFailure(error: unknown, permission: string): string {
  const status = statusOf(error)
  const said = saidBy(error)
  if (status === 401) return `GitHub does not accept the token (401: ${said}).`
  if (isRateLimit(error)) return `GitHub's rate limit was reached (${status}: ${said}).`
  if (status === 403)
    return `The token may not do it (403: ${said}). Give this job the line \`${permission}\` under \`permissions:\`.`
  if (status === 404)
    return `GitHub does not find it, or hides it from this token (404: ${said}). It needs \`${permission}\`.`
  if (status >= 500) return `GitHub failed or could not be reached, also when asked again (${said}).`
  return status > 0 ? `GitHub refused it (${status}: ${said}).` : said || 'unknown error'
}

/** GitHub's own words, without the address of its documentation. */
export function saidBy(error: unknown): string {
  return error instanceof Error ? error.message.split(' - https://')[0]! : String(error)
}

/** What could not be shown decides nothing: a warning that says what to do. */
export function warnOf(log: Log, what: string, permission: string, error: unknown): void {
  log.warning(`Could not ${what}. ${explainFailure(error, permission)} The job's result stands.`)
}

export function isRateLimit(error: unknown): boolean {
  const said = error instanceof Error ? error.message : ''
  return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test(said))
}

/**
 * Makes a thing that must not be made twice. A broken answer may hide that it was made: before another try, it is
 * looked for. `make` must not be retried by itself; see NO_RETRY.
 */
export async function makeOnce<T>(make: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (statusOf(error) < 500) throw error
    return (await find()) ?? (await make())
  }
}

export const NO_RETRY = { retries: 0 } as const
