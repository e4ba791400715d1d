import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { jsonOf } from '../model/json.js'
import { tolerant } from '../model/tolerant.js'
import type { Snippet } from './reply.js'
import { type KeptSnippet, snippetSchema } from './row.js'

/**
 * snippets.jsonl, beside rows.jsonl: each passage that was retrieved, once, for people to read. Rows name them by key.
 * No number rests on it, so that what is broken in it, or beyond its bounds, is left out.
 */

/** Keeps the first of a reply's snippets; gives their keys, in their order. */
export type KeepSnippets = (retrieved: readonly Snippet[]) => string[]

/** Characters of a text and of an id, snippets of a reply, and bytes of the file. */
const TEXT = 4000
const ID = 200
const SNIPPETS = 10
const FILE_BYTES = 32 * 1024 * 1024

const readable = tolerant(snippetSchema)

/** Opens the file for appending, secrets taken out by `redact`; without `resume` it begins anew. Past its bound nothing more is kept. */
export function openSnippets(
  file: string,
  resume: boolean,
  redact: (text: string) => string = text => text
): KeepSnippets {
  mkdirSync(dirname(file), { recursive: true })
  const kept = new Set(resume ? readSnippets([file]).keys() : [])
  let bytes = resume && existsSync(file) ? readFileSync(file).length : 0
  if (!resume) writeFileSync(file, '')
  return retrieved => {
    const snippets = retrieved.slice(0, SNIPPETS).map(snippet => keptOf(snippet, redact))
    const fresh = new Map(snippets.filter(({ key }) => !kept.has(key)).map(snippet => [snippet.key, snippet]))
    for (const snippet of fresh.values()) {
      const line = `${JSON.stringify(snippet)}\n`
      if (bytes + line.length > FILE_BYTES) continue
      appendFileSync(file, line)
      bytes += Buffer.byteLength(line)
      kept.add(snippet.key)
    }
    return snippets.flatMap(({ key }) => (kept.has(key) ? [key] : []))
  }
}

/** The snippets of files that are there, by key; a torn or broken line is passed over. */
export function readSnippets(files: readonly string[]): Map<string, KeptSnippet> {
  const snippets = new Map<string, KeptSnippet>()
  for (const file of files.filter(each => existsSync(each))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const parsed = readable.safeParse(jsonOf(line))
      if (parsed.success) snippets.set(parsed.data.key, parsed.data)
    }
  }
  return snippets
}

function keptOf({ snippet_id, section_id, offsets, text }: Snippet, redact: (text: string) => string): KeptSnippet {
  const shown = {
    id: snippet_id === null ? null : redact(snippet_id).slice(0, ID),
    section: section_id === null ? null : redact(section_id).slice(0, ID),
    offsets: offsets === null ? null : ([offsets[0], offsets[1]] as [number, number]),
    text: redact(text ?? '')
      .slice(0, TEXT)
      .replace(/[\uD800-\uDBFF]$/, '')
  }
  return { key: createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16), ...shown }
}
