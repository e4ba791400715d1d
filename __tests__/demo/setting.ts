import { setTimeout as sleep } from 'node:timers/promises'
import { readPages } from '../../demo/corpus.js'
import { goldItems } from '../../demo/gold-set.js'
import { type Running, start } from '../../demo/running.js'
import type { Passed } from '../../demo/splitter.js'
import { CONFIGURATIONS, release } from '../../demo/variants.js'

export const pages = await readPages()
export const items = goldItems(pages)

export async function startServices(names: readonly (keyof typeof CONFIGURATIONS)[]): Promise<Map<string, Running>> {
  const services = new Map<string, Running>()
  for (const name of names) services.set(name, await start(release(pages, CONFIGURATIONS[name])))
  return services
}

export async function stopServices(services: ReadonlyMap<string, Running>): Promise<void> {
  await Promise.all([...services.values()].map(service => service.close()))
}

/** Waits until it is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5)
}

export function passed(given: Partial<Passed> = {}): Passed {
  return {
    id: 'r-1',
    at: Date.UTC(2026, 10, 25),
    change: 0,
    arm: 'baseline',
    status: 200,
    text: '{}',
    latencyMs: 12,
    user: 'ann',
    body: '{"question":"What is a tool loop?","seed":7}',
    mirrored: false,
    served: null,
    ...given
  }
}
