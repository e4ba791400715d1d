import type { World } from '../model/world.js'
import { guardOf } from '../probes/probe-all.js'
import type { Scene } from './look.js'
import { type Named, openRollout } from './open-rollout.js'
import { openWindow } from './open-window.js'

/** Opens the rollout and its request log for a command, and closes both whatever comes of it. */
export async function inRollout<T>(
  world: World,
  options: Named & { window: readonly string[]; out: string },
  command: (scene: Scene) => Promise<T>
): Promise<T> {
  const rollout = await openRollout(world, options)
  const http = world.http(guardOf(rollout.manifest))
  try {
    const source = await openWindow(world, rollout.manifest, http, options.window)
    return await command({ world, rollout, http, source, out: options.out })
  } finally {
    await Promise.all([http.close(), rollout.close()])
  }
}
