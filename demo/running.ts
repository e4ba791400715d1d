import { QUESTIONS } from './questions.js'
import { reply, type Service, serve } from './service.js'
import type { Release } from './variants.js'

/** A release that is being served. */
export type Running = Service & { release: Release }

/** Serves it, warmed up: one that has long been up answers faster, and without this the first arm looks slow. */
export async function start(release: Release): Promise<Running> {
  const service = await serve(release)
  for (const { phrasings } of QUESTIONS) for (const question of phrasings) reply(release, question, 0)
  return { ...service, release }
}

/** The service of this name. Throws where none runs. */
export function serviceOf(services: ReadonlyMap<string, Running>, name: string): Running {
  const service = services.get(name)
  if (service === undefined) throw new Error(`No service ${name} is running.`)
  return service
}
