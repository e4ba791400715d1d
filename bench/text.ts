import { hashingEmbedder } from '../src/gold/embed-hashing.js'
import { goldItemSchema } from '../src/gold/item.js'
import { compileMeasure } from '../src/gold/measure.js'
import type { GoldManifest, PlannedRun } from '../src/gold/plan.js'
import { readable } from '../src/gold/text.js'
import { manifestSchema } from '../src/manifest/schema.js'
import { oneLine } from '../src/report/escape.js'

/**
 * What text costs, whatever it is made of: reading it as a person does, measuring a whole reply of 10 MB (answer and
 * retrieved text), and bringing it to a report; milliseconds a megabyte, and the longest that one reply kept everything
 * else in the process waiting.
 *
 *     npm run bench:text
 */

const MEGABYTE = 1_000_000
const REPLY = 10 * MEGABYTE

/** Nested and broken emphasis, marks without end, letters that grow, digits in groups: each was once dear to read. */
const UNITS: Record<string, string> = {
  letters: 'a',
  blanks: ' ',
  'line breaks': '\n',
  stars: '*',
  'nested emphasis': '**a *b ',
  'code marks': '`',
  digits: '1',
  'groups of digits': '123,',
  'numbers and blanks': '100 ',
  'combining marks': 'a\u0301',
  'marks alone': '\u0301',
  'two classes of marks': '\u0301\u0323',
  'zero-width': '\u200d',
  Han: '三',
  'kana and blanks': 'カ ',
  Thai: 'เ',
  'Arabic ligatures': '\uFDFA',
  'Arabic vowels': 'م\u064F',
  'Hindi nasals': 'न\u094Dत',
  superscripts: '²',
  fractions: '1½',
  'squared units': '㎡',
  sigmas: 'Σ',
  emoji: '👨‍👩‍👧',
  'half characters': '\uD800',
  quotes: '“',
  'a refusal that goes on': 'not in context, '
}

const pins = { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }
const arm = { url: 'http://localhost/ask', pins }
const manifest = manifestSchema.parse({
  version: 1,
  name: 'bench',
  arms: { baseline: arm, canary: arm },
  gold: { path: 'gold.jsonl' }
}) as GoldManifest
const items = Array.from({ length: 500 }, (_, at) =>
  goldItemSchema.parse({
    qid: `q${at}`,
    question: 'How long?',
    answerable: true,
    gold_claim_substr: [`${30 + at} days`, '/thirty\\s+days/']
  })
)
const run: PlannedRun = {
  qid: 'q0',
  phrasing: 0,
  seed: 7,
  role: 'canary',
  item: items[0]!,
  question: 'How long?',
  session: 's'
}

/** Processor time, so that what else runs on the machine has no part in it. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function timeOf(work: () => unknown): number {
  const started = cpuMs()
  work()
  return cpuMs() - started
}

/** The longest that `work` held the processor without letting anybody else go on. */
async function delayOf(work: () => Promise<unknown>): Promise<number> {
  let last = cpuMs()
  let longest = 0
  const look = () => {
    const now = cpuMs()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  await work()
  look()
  clearInterval(timer)
  return longest
}

const measure = compileMeasure(manifest, hashingEmbedder, { items })
const snippet = (text: string) => ({
  snippet_id: 's1',
  section_id: 's',
  source_url: 'https://example.com',
  offsets: [0, 10],
  tokens: 5,
  text
})
const ofLength = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const cell = (value: number) => value.toFixed(1).padStart(10)

// The first run loads what is loaded once.
const warm = { started_at: '', statuses: [200], seen: true, error: null, latency_ms: 1 }
const first = { answer: 'not in context, sorry', citations: [], retrieved: [snippet('some text')] }
await measure(run, { ...warm, reply: { body: first, headers: {} } })

console.log(`${''.padEnd(24)}  read, ms/MB   report, ms/MB   reply of 10 MB, longest wait, ms`)
for (const [name, unit] of Object.entries(UNITS)) {
  const text = ofLength(unit, MEGABYTE)
  readable(text.slice(0, 50_000))
  const reading = timeOf(() => readable(text))
  const reporting = timeOf(() => oneLine(text, 500))
  const long = ofLength(unit, REPLY)
  const body = { answer: long, citations: [], retrieved: [snippet(long)] }
  const answered = { ...warm, reply: { body, headers: {} } }
  const short = { ...answered, reply: { body: { ...body, answer: ofLength(unit, 1_900) }, headers: {} } }
  const waits = [await delayOf(() => measure(run, answered)), await delayOf(() => measure(run, short))]
  console.log(`${name.padEnd(24)} ${cell(reading)}     ${cell(reporting)}     ${cell(Math.max(...waits))}`)
}
