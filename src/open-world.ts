import { systemClock } from './clock.js'
import type { Log, World } from './world.js'

/** The real world, as both doors open it. The GitHub client is loaded only where there is a token for it. */
export async function openWorld(log: Log, token: string | undefined, signal: AbortSignal): Promise<World> {
  const { env } = process
  return {
    env,
    cwd: process.cwd(),
    clock: systemClock,
    log,
    signal,
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
  const opened = import('./http.js').then(({ openHttp }) => openHttp(guard, { env }))
  return {
    request: async (request, signal) => (await opened).request(request, signal),
    close: async () => (await opened).close()
  }
}

/** Fires on the first SIGINT or SIGTERM; a second one ends the process at once. */
export function untilAsked(): AbortSignal {
  const asked = new AbortController()
  const stop = () => (asked.signal.aborted ? process.exit(130) : asked.abort())
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return asked.signal
}
