import type { ManifestContent } from '../manifest/schema.js'
import type { Weights } from '../model/weights.js'
import type { World } from '../model/world.js'

export { RouterError, type RouterErrorKind } from './router-error.js'

/** What moves the traffic. Every kind of router is driven through this one interface. */

export type RouterConfig = NonNullable<ManifestContent['router']>

/** The weights that stand now, and the version that `set` compares with. */
export interface Reading extends Weights {
  version: string
  /** What a person should know beyond the weights: who still reaches the canary at 0 %, and what nothing goes up over. */
  remains?: readonly string[]
}

export interface Capabilities {
  /** Whether a user stays on one arm. */
  sticky: boolean
  /** Whether a share of requests can be copied to the canary. */
  mirrorPercent: boolean
  /** The smallest step of a percentage. */
  step: number
}

/** All of it rejects with RouterError and nothing else. */
export interface Router {
  capabilities: Capabilities
  read(): Promise<Reading>
  /**
   * Sets both weights if the router still is at `version`, reads them back, and gives the new version. Idempotent:
   * where they stand already nothing is written. `null` writes them whatever stands there, without a look before: for a
   * rollback, which waits for nobody. What is applied late is waited for, `settle` long at most.
   */
  set(weights: Weights, version: string | null): Promise<string>
  /**
   * Proves the way back while nothing goes to the canary: writes 0 over 0, as a rollback would, if the router still is
   * at `version`, reads it back, and gives the new version.
   */
  prove(version: string): Promise<string>
  close(): Promise<void>
}

export interface RouterDeps extends Pick<World, 'clock' | 'env' | 'http' | 'signal'> {
  /** The manifest's name: the salt of a split that names none. */
  name: string
  /** Folder that relative paths and commands start at. */
  base: string
}
