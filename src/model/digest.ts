import { createHash } from 'node:crypto'
import * as rfc8785 from 'canonicalize'

// The package is CommonJS; its types describe an ES module.
const canonicalize = rfc8785.default as unknown as (value: unknown) => string | undefined

/** `sha256:…` of bytes as they are. */
export function digestOf(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** RFC 8785: one text for one value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null'
}
