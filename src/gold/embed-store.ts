import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { z } from 'zod'
import { jsonOf } from '../model/json.js'
import type { VectorStore } from './embed-cache.js'

/** A larger cache is thrown away. */
const MAX_BYTES = 128 * 1024 * 1024

const lineSchema = z.strictObject({ key: z.string(), vector: z.base64() })

/**
 * Vectors on disk, embeddings.jsonl: one line each, keyed by sha256 of the embedder's id and the text, the vector as
 * base64 of little-endian float32. It is a cache: a line that can't be read is left out, and a file that can't be
 * written is no error.
 */
export function openVectorStore(file: string, embedderId: string): VectorStore {
  const vectors = readLines(file)
  const keyOf = (text: string) => createHash('sha256').update(`${embedderId}\n${text}`).digest('hex')
  return {
    get(text) {
      const vector = vectors.get(keyOf(text))
      return vector === undefined ? undefined : decoded(vector)
    },
    put(text, vector) {
      const key = keyOf(text)
      if (vectors.has(key)) return
      const encoded = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64')
      vectors.set(key, encoded)
      try {
        appendFileSync(file, `${JSON.stringify({ key, vector: encoded })}\n`)
      } catch {
        // A full disk shows in rows.jsonl, where it matters.
      }
    }
  }
}

function readLines(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map()
  if (statSync(file).size > MAX_BYTES) {
    rmSync(file)
    return new Map()
  }
  const entries = readFileSync(file, 'utf8')
    .split('\n')
    .map(line => lineSchema.safeParse(jsonOf(line)))
  return new Map(entries.flatMap(entry => (entry.success ? [[entry.data.key, entry.data.vector] as const] : [])))
}

function decoded(base64: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4))
}
