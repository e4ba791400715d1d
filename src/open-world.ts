import type { Log, World } from './model/world.js'
import { systemClock } from './world/clock.js'
import { createRedactor } from './world/redact.js'

/** The real world, as both doors open it. The GitHub client is loaded only where there is a token for it. */
export async function openWorld(plainLog: Log, token: string | undefined, signal: AbortSignal): Promise<World> {
  const { env } = process
  const redactor = createRedactor()
  const log = {
    ...plainLog,
    mask(secret: string) {
      plainLog.mask(secret)
      redactor.add(secret)
    }
  }
  return {
    env,
    cwd: process.cwd(),
    clock: systemClock,
    log,
    signal,
    redact: redactor.redact,
    http: guard => lazyHttp(guard, env),
    ...(await openGitHub(env, token, log))
  }
}

async function openGitHub(
  env: World['env'],
  token: string | undefined,
  log: Log
): Promise<Pick<World, 'github' | 'event'>> {
  if (!env['GITHUB_EVENT_NAME'] && !token) return { github: null, event: null }
  const [{ connect }, { readEvent }] = await Promise.all([import('./github/client.js'), import('./github/event.js')])
  if (token) log.mask(token)
  return { event: await readEvent(env), github: await connect({ env, token, log }) }
}

/** undici is loaded with the first request, not at start-up. */
function lazyHttp(guard: Parameters<World['http']>[0], env: World['env']): ReturnType<World['http']> {
  const opened = import('./world/http.js').then(({ openHttp }) => openHttp(guard, { env }))
  return {
    request: async (request, signal) => (await opened).request(request, signal),
    close: async () => (await opened).close()
  }
}

/**
 * Fires on the first SIGINT or SIGTERM. Only a person's second Ctrl-C ends the process at once: a runner that cancels a
 * job sends SIGINT and then SIGTERM, and what had begun is still to be finished.
 */
export function untilAsked(): AbortSignal {
  const asked = new AbortController()
  let interrupted = false
  process.on('SIGTERM', () => asked.abort())
  process.on('SIGINT', () => {
    if (interrupted) process.exit(130)
    interrupted = true
    asked.abort()
  })
  return asked.signal
}
