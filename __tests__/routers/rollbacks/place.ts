import { tmpdir } from 'node:os'
import { openRouter } from '../../../src/routers/open-router.js'
import type { Router, RouterConfig } from '../../../src/routers/router.js'
import { routerConfig, routerDeps } from '../setting.js'

/** A router of one kind whose canary serves users, with something in the way of a rollback. */
export interface Place {
  router: Router
  named: Named
  /** Percentage of users that the canary really serves. */
  served(): number | Promise<number>
  close?(): unknown
}

/** How a manifest names the router, and where from. */
export interface Named {
  config: { kind: RouterConfig['kind'] } & Record<string, unknown>
  env: Record<string, string | undefined>
  /** Folder that relative paths start at. */
  base: string
}

export async function opened(config: Named['config'], { env = process.env, base = tmpdir() } = {}) {
  const named: Named = { config, env, base }
  return { router: await openRouter(routerConfig(config), routerDeps({ env, base })), named }
}

export interface Obstacle {
  /** What stands in the way. */
  what: string
  /** back: nothing goes to the canary, and that is read back. told: an error that says what a person does now. */
  expected: 'back' | 'told'
  /** What the error names. */
  says?: string
  /** What the reading tells of the rest, where something remains. */
  remains?: string
  arrange(): Promise<Place>
}
