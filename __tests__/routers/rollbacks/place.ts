import type { Router } from '../../../src/routers/router.js'

/** A router of one kind whose canary serves users, with something in the way of a rollback. */
export interface Place {
  router: Router
  /** Percentage of users that the canary really serves. */
  served(): number | Promise<number>
  close?(): unknown
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
