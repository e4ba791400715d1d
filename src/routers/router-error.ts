/**
 * - conflict: another change came first; nothing was written
 * - unreachable: no answer, or none that says what happened; look again
 * - refused: bad input, a missing permission, or something a person must put right first
 * - unverified: what can be read is not what was set, or is not known to be served
 */
export type RouterErrorKind = 'conflict' | 'unreachable' | 'refused' | 'unverified'

export class RouterError extends Error {
  override readonly name = 'RouterError'
  constructor(
    readonly kind: RouterErrorKind,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
