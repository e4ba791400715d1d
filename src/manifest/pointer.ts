import jsonpointer from 'jsonpointer'

/** Reads one place of any parsed JSON; undefined where the place does not exist. */
type Reader = (value: unknown) => unknown

/** A JSON Pointer (RFC 6901), compiled once. */
export function compilePointer(pointer: string): Reader {
  if (pointer === '') return value => value
  const compiled = jsonpointer.compile(pointer)
  return value => (typeof value === 'object' && value !== null ? compiled.get(value) : undefined)
}
