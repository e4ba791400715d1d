/** What is wrong with an expression, and at which character of its text. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  constructor(
    message: string,
    readonly at: number
  ) {
    super(message)
  }
}
