/** Nobody looks for text behind so much of nothing. */
const LOOKED_AT = 100_000
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u0640\u2800]/u

/** Nothing that a person could see: empty, white space, invisible characters. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text.slice(0, LOOKED_AT))
}
