import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../../docs/alarms.md', import.meta.url), 'utf8')

/** The one block of docs/alarms.md in this language that holds the text. */
export function blockWith(language: string, text: string): string {
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(
    ([, found, block]) => found === language && block!.includes(text)
  )
  if (blocks.length !== 1) throw new Error(`docs/alarms.md has ${blocks.length} ${language} blocks with ${text}`)
  return blocks[0]![2]!
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, looked at by tests alone.
export function jsonWith(text: string): any {
  return JSON.parse(blockWith('json', text))
}
