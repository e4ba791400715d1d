import { CONTRACT_FIELDS } from '../manifest/schema.js'
import { agreeing, counted } from '../model/counted.js'
import { type ClaimTest, claimTest } from './answer.js'
import { isExpression } from './expression.js'
import { type GoldItem, type GoldSet, passagesOf } from './item.js'
import type { Row } from './row.js'
import { readable } from './text.js'

/** What is weak in a gold set: items that tell a good version from a bad one less well than they look. */

export interface Weakness {
  /** Null: of the set as a whole. */
  qid: string | null
  line: number
  message: string
}

const LEAST_UNANSWERABLE = 0.1
const MOST_UNANSWERABLE = 0.4
/** Two texts that share so much of their words ask in the same words. */
const ALIKE = 0.8
/** So many items are held against each other; of more the exact copies alone are found. */
const COMPARED = 2_000

/** Weak items in file order, then what is weak in the set as a whole. */
export async function weaknesses(
  { items, lines }: Pick<GoldSet, 'items' | 'lines'>,
  contract: readonly string[] = CONTRACT_FIELDS
): Promise<Weakness[]> {
  const spared = ['section_id', 'offsets'].filter(field => !contract.includes(field))
  const byItem = await Promise.all(
    items.map(async item =>
      [
        ...(spared.length > 0 ? [] : untargeted(item)),
        ...unclaimed(item),
        ...(await giveaways(item)),
        ...copies(item)
      ].map(message => ({
        qid: item.qid,
        line: lines.get(item.qid)!,
        message
      }))
    )
  )
  return [...byItem.flat(), ...placeless(spared), ...duplicates({ items, lines }), ...shares(items)]
}

/** Replies that do not say where a passage stands are compared with no target, whatever the items name. */
function placeless(spared: readonly string[]): Weakness[] {
  if (spared.length === 0) return []
  const message = `the replies name no ${spared.join(' and no ')} (response.contract), so whether the right passage is retrieved is not seen: let the service say where each passage stands`
  return [{ qid: null, line: 1, message }]
}

function untargeted(item: GoldItem): string[] {
  if (!item.answerable || passagesOf(item).length > 0) return []
  return [
    'has no target: whether the right passage is retrieved is not seen; add target: {section_id, offsets} (--find "text" FILE gives the offsets)'
  ]
}

function unclaimed(item: GoldItem): string[] {
  const hasClaim = item.gold_claim_substr.length > 0
  if (!item.answerable) {
    const named = hasClaim || passagesOf(item).length > 0
    return named ? ['is not answerable and yet has a claim or a target; take them out, or set answerable: true'] : []
  }
  return hasClaim
    ? []
    : [
        'has no gold_claim_substr: any answer that cites right counts as right; add a short text that only a right answer has'
      ]
}

/** A claim that the question itself holds is found in an answer that only repeats the question. */
async function giveaways(item: GoldItem): Promise<string[]> {
  const asked = [item.question, ...item.paraphrases]
  const found = await Promise.all(
    item.gold_claim_substr.map(async claim => ({ claim, test: await claimTest([claim]) }))
  )
  return [
    ...found
      .filter(({ test }) => asked.some(text => holds(test, text)))
      .map(
        ({ claim }) =>
          `the claim ${short(claim)} stands in the question: an answer that repeats it counts as right; choose what only the answer has`
      ),
    ...found
      .filter(
        ({ claim }) =>
          item.anchor !== undefined && !isExpression(claim) && !readable(item.anchor).includes(readable(claim))
      )
      .filter(() => item.gold_claim_substr.length === 1)
      .map(({ claim }) => `the claim ${short(claim)} is not in the anchor: does the target hold the answer?`)
  ]
}

/** An expression that runs away finds nothing. */
function holds(test: ClaimTest, text: string): boolean {
  try {
    return test(text)
  } catch {
    return false
  }
}

function copies({ question, paraphrases }: GoldItem): string[] {
  return paraphrases.flatMap((text, at) => {
    const before = [question, ...paraphrases.slice(0, at)]
    const name = `paraphrases[${at}] ${short(text)}`
    if (before.some(other => wordsOf(other).join(' ') === wordsOf(text).join(' ')))
      return [`${name} is a copy; say it in other words`]
    return before.some(other => likeness(other, text) >= ALIKE)
      ? [`${name} differs in hardly a word; say it in other words`]
      : []
  })
}

function duplicates({ items, lines }: Pick<GoldSet, 'items' | 'lines'>): Weakness[] {
  const alone = items.filter(({ session_id, history }) => session_id === undefined && history === undefined)
  const first = new Map<string, GoldItem>()
  const bags = alone.map(item => ({ item, words: new Set(wordsOf(item.question)) }))
  return bags.flatMap(({ item, words }, at) => {
    const key = wordsOf(item.question).join(' ')
    const same = first.get(key)
    first.set(key, same ?? item)
    const near =
      same ??
      (bags.length <= COMPARED ? bags.slice(0, at).find(other => overlap(other.words, words) >= 0.9)?.item : undefined)
    if (!near) return []
    const message = `asks ${same ? 'the same' : 'nearly the same'} as ${near.qid} (line ${lines.get(near.qid)}): it counts twice and tells once`
    return [{ qid: item.qid, line: lines.get(item.qid)!, message }]
  })
}

function shares(items: readonly GoldItem[]): Weakness[] {
  const without = items.filter(({ answerable }) => !answerable).length
  const share = without / items.length
  const of = `${without} of ${counted(items.length, 'item')} (${(100 * share).toFixed(0)} %) ${agreeing(without, 'has', 'have')} no answer in the sources`
  const whole = (message: string) => [{ qid: null, line: 1, message }]
  if (share < LEAST_UNANSWERABLE) return whole(`${of}; about one in five shows whether a version makes answers up`)
  return share > MOST_UNANSWERABLE ? whole(`${of}; with so many a version that refuses everything looks good`) : []
}

/** Claims of an item that right answers to others hold: a wrong answer may hold them too. */
export async function looseClaims(
  { items, lines }: Pick<GoldSet, 'items' | 'lines'>,
  rows: readonly Row[]
): Promise<Weakness[]> {
  const answers = rows.filter(({ error, refusal, answer }) => error === null && !refusal && answer !== '')
  const others = items.filter(({ answerable, gold_claim_substr }) => answerable && gold_claim_substr.length > 0)
  const found = await Promise.all(
    others.map(async item => {
      const test = await claimTest(item.gold_claim_substr)
      const own = new Set(wordsOf(item.question))
      const holding = answers.filter(
        ({ qid, answer }) =>
          qid !== item.qid &&
          !sharesTarget(
            item,
            items.find(other => other.qid === qid)
          ) &&
          holds(test, answer)
      )
      const times = new Set(holding.map(({ qid }) => qid)).size
      const share = times / Math.max(1, others.length - 1)
      if (times < 3 || share < 0.1 || own.size === 0) return []
      const message = `its claims stand in answers to ${counted(times, 'other question')}: a wrong answer may hold them too; choose a longer one`
      return [{ qid: item.qid, line: lines.get(item.qid)!, message }]
    })
  )
  return found.flat()
}

function sharesTarget(item: GoldItem, other: GoldItem | undefined): boolean {
  const sections = new Set(passagesOf(item).map(({ section_id }) => section_id))
  return other !== undefined && passagesOf(other).some(({ section_id }) => sections.has(section_id))
}

/** Items that the baseline does not solve in all its runs, with the reasons. */
export function unsolved({ items, lines }: Pick<GoldSet, 'items' | 'lines'>, rows: readonly Row[]): Weakness[] {
  return items.flatMap(item => {
    const own = rows.filter(({ qid }) => qid === item.qid)
    const failed = own.filter(({ solved }) => !solved)
    if (failed.length === 0) return []
    const reasons = new Map<string, number>()
    for (const row of failed) for (const why of whyNot(item, row)) reasons.set(why, (reasons.get(why) ?? 0) + 1)
    const listed = [...reasons].toSorted((a, b) => b[1] - a[1]).map(([why, times]) => `${why} (${times})`)
    const example = failed.find(({ answer }) => answer !== '')?.answer
    const said = example ? `; it answered ${short(example, 80)}` : ''
    const message = `the baseline solves ${own.length - failed.length} of ${own.length}: ${listed.join(', ')}${said}`
    return [{ qid: item.qid, line: lines.get(item.qid)!, message }]
  })
}

/** Why a run is not solved, a phrase each. */
export function whyNot(item: GoldItem, row: Row): string[] {
  if (row.error) return [`no reply: ${row.error.kind}`]
  if (!item.answerable) return ['it answers what the sources do not hold']
  if (row.refusal) return ['it refuses']
  const reasons = [
    ...(row.tool_loop ? ['it calls a tool over and over'] : []),
    ...(row.coverage !== null && row.coverage < 0.5 ? ['the right passage is not retrieved'] : []),
    ...(!row.contains_claim && item.gold_claim_substr.length > 0 ? ['the claim is not in the answer'] : []),
    ...(!row.citation_hit && (passagesOf(item).length > 0 || item.gold_citations.length > 0)
      ? ['the right passage is not cited']
      : [])
  ]
  return reasons.length > 0 ? reasons : ['not solved']
}

const wordsOf = (text: string) =>
  readable(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function likeness(a: string, b: string): number {
  return overlap(new Set(wordsOf(a)), new Set(wordsOf(b)))
}

/** Shared words by all words, as Jaccard has it. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(word => b.has(word)).length
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared)
}

function short(text: string, length = 40): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ')
  return JSON.stringify(line.length > length ? `${line.slice(0, length - 1)}…` : line)
}
