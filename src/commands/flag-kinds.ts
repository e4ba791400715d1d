import ms from 'ms'
import type { Shard } from '../gold/plan.js'
import { FlagError } from '../model/errors.js'
import type { Flag } from './describe.js'

/** The kinds of flags. Of a flag that may be given once, the last one counts. */

/** Characters of a reason. It goes into the ledger, whose entries are bounded. */
const MAX_REASON = 1000

type Words = Pick<Flag, 'meaning'> & { input?: string }

export function text(value: string, words: Words): Flag<string | undefined> {
  return { value, many: false, input: null, ...words, read: given => given.at(-1) }
}

/** Text that may stand alone beside the command: `explain coverage` for `explain --name coverage`. */
export function plainText(value: string, words: Words): Flag<string | undefined> {
  return { ...text(value, { ...words, meaning: `${words.meaning}; the word alone will do` }), plain: true }
}

/** Text of which there may be several. */
export function texts(value: string, words: Words): Flag<readonly string[]> {
  return { value, many: true, input: null, ...words, read: given => given }
}

/** Text that is never absent. */
export function textOr(fallback: string, value: string, words: Words): Flag<string> {
  const meaning = `${words.meaning} (default ${fallback})`
  return { value, many: false, input: null, ...words, meaning, read: given => given.at(-1) ?? fallback }
}

export function files(words: Words): Flag<readonly string[]> {
  return { value: 'FILE...', many: true, input: null, ...words, read: given => given }
}

/** On where it is given. */
export function onOff(words: Words): Flag<boolean> {
  return { value: null, many: false, input: null, ...words, read: given => given.length > 0 }
}

/** Milliseconds. */
export function duration(value: string, words: Words): Flag<number | undefined> {
  return { value, many: false, input: null, ...words, read: given => durationOf(given.at(-1)) }
}

/** A person's words for the ledger. */
export function reasonText(words: Words): Flag<string | undefined> {
  return { value: 'TEXT', many: false, input: null, ...words, read: given => bounded(given.at(-1)) }
}

export function shard(words: Words): Flag<Shard | undefined> {
  return { value: 'I/N', many: false, input: null, ...words, read: given => shardOf(given.at(-1)) }
}

function durationOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined
  const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms(said as ms.StringValue) : 0
  if (length > 0) return length
  throw new FlagError(` ${said}: expected a duration such as 15s, 30m or 5h`)
}

function bounded(said: string | undefined): string | undefined {
  if (said === undefined || said.length <= MAX_REASON) return said
  throw new FlagError(`: found ${said.length} characters, expected at most ${MAX_REASON}; link to the rest`)
}

function shardOf(said: string | undefined): Shard | undefined {
  if (said === undefined) return undefined
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(said) ?? []
  if (count !== undefined && Number(index) <= Number(count)) return { index: Number(index), count: Number(count) }
  throw new FlagError(` ${said}: expected I/N, such as 1/4`)
}
