const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u0640\u2800]/u

/** Nothing that a person could see: empty, white space, invisible characters. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}
