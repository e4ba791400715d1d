import { resolve, sep } from 'node:path'
import type { Weakness } from '../gold/check-items.js'
import { findPassage } from '../gold/find-passage.js'
import { type GoldSet, passagesOf } from '../gold/item.js'
import { InputError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { decodeInput, readInput } from '../world/input.js'

const MAX_SOURCE = 64 * 1024 * 1024
const ENDINGS = ['', '.md', '.txt', '.html', '.mdx', '.rst']

/** Holds targets against the files of a folder that their section_id names, with or without its ending. */
export async function checkTargets(
  { cwd }: Pick<World, 'cwd'>,
  { items, lines }: Pick<GoldSet, 'items' | 'lines'>,
  folder: string
): Promise<Weakness[]> {
  const root = resolve(cwd, folder)
  const texts = new Map<string, Promise<string | null>>()
  const textOf = (section: string) => {
    const known = texts.get(section) ?? sourceOf(root, section)
    texts.set(section, known)
    return known
  }
  const found: Weakness[] = []
  for (const item of items) {
    for (const { section_id, offsets } of passagesOf(item)) {
      const source = await textOf(section_id)
      const message =
        source === null
          ? `no file of ${folder} is called as its section_id ${JSON.stringify(section_id.slice(0, 80))}`
          : faultOf(source, offsets, item.anchor)
      if (message !== null) found.push({ qid: item.qid, line: lines.get(item.qid)!, message })
    }
  }
  return found
}

function faultOf(source: string, [start, end]: readonly [number, number], anchor: string | undefined): string | null {
  if (end > source.length) return `its target ends at ${end}, and the source has ${source.length} characters`
  if (anchor === undefined || isIn(source.slice(start, end), anchor)) return null
  const [place] = findPassage(source, anchor)
  return place
    ? `its anchor is not at the target's offsets but at [${place.offsets.join(', ')}]`
    : 'its anchor is nowhere in the source: did the source change?'
}

/** One holds the other, blanks aside. */
function isIn(passage: string, anchor: string): boolean {
  const [a, b] = [passage, anchor].map(text => text.replace(/\s+/g, ' ').trim()) as [string, string]
  return a !== '' && (a.includes(b) || b.includes(a))
}

async function sourceOf(root: string, section: string): Promise<string | null> {
  const name = section.replace(/#.*$/, '')
  for (const file of ENDINGS.map(ending => name + ending)) {
    const path = resolve(root, file)
    if (!path.startsWith(root + sep) || name.includes('\0')) return null
    const input = { file: path, reason: 'gold_invalid' as const, maxBytes: MAX_SOURCE }
    try {
      return decodeInput(await readInput(path, input), input)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
  return null
}
