import { deflateRawSync } from 'node:zlib'
import { bytesOf } from './budget.js'
import { shorten } from './escape.js'
import type { Answer, Question, Questions } from './questions.js'

/** The questions as the page carries them, within its budget. */

/** Of the page's data; what stands around it takes less than half a megabyte. */
const DATA_BYTES = 2_400_000
/** Below this, plain JSON is as good. */
const PLAIN_BYTES = 200_000
/** Code points of a text, where room is short. */
const SHORT = 600
const SHORTEST = 160

export interface Packed {
  /** `json`, or `deflate`: base64 of its raw deflate. */
  form: 'json' | 'deflate'
  data: string
  /** What was left out for want of room, a sentence each. */
  left_out: string[]
}

/** From everything to the least that is still a list; each step keeps less than the one before. */
const STEPS: readonly { what: string; cut(questions: Questions): Questions }[] = [
  { what: '', cut: questions => questions },
  {
    what: 'Answers and passages of unchanged questions are left out: the page would be too large.',
    cut: questions => withTexts(questions, hasChanged)
  },
  {
    what: `Texts are cut at ${SHORT} characters: the page would be too large.`,
    cut: questions => cutAt(withTexts(questions, hasChanged), SHORT)
  },
  {
    what: `Texts are cut at ${SHORTEST} characters: the page would be too large.`,
    cut: questions => cutAt(withTexts(questions, hasChanged), SHORTEST)
  },
  {
    what: 'Answers and passages are left out: the page would be too large.',
    cut: questions => withTexts(questions, () => false)
  }
]

export function packQuestions(questions: Questions, most = DATA_BYTES): Packed {
  for (const { what, cut } of STEPS) {
    const left_out = what === '' ? questions.left_out : [...questions.left_out, what]
    const packed = pack({ ...cut(questions), left_out })
    if (packed.data.length <= most) return { ...packed, left_out }
  }
  return fewest(
    withTexts(questions, () => false),
    most
  )
}

/** The first questions alone, as many as there is room for; those that changed first. */
function fewest(questions: Questions, most: number): Packed {
  const items = [...questions.items].sort((a, b) => Number(hasChanged(b)) - Number(hasChanged(a)))
  for (let kept = items.length; ; kept = Math.floor(kept / 2)) {
    const what = `${kept} of ${questions.of} questions are shown, without texts: the page would be too large.`
    const left_out = [...questions.left_out, what]
    const packed = pack({ ...questions, items: items.slice(0, kept), left_out })
    if (packed.data.length <= most || kept === 0) return { ...packed, left_out }
  }
}

function pack(questions: Questions): Pick<Packed, 'form' | 'data'> {
  // A script element ends at the first "</", whatever it holds.
  const json = JSON.stringify(questions).replaceAll('<', '\\u003c')
  if (bytesOf(json) <= PLAIN_BYTES) return { form: 'json', data: json }
  return { form: 'deflate', data: deflateRawSync(json, { level: 9 }).toString('base64') }
}

function hasChanged({ tries }: Question): boolean {
  return tries.some(each => each.current?.state !== each.new?.state || each.current?.hit !== each.new?.hit)
}

/** Without the texts of questions that are not to keep them, and of nothing else. */
function withTexts(questions: Questions, keeps: (question: Question) => boolean): Questions {
  const items = questions.items.map(item => (keeps(item) ? item : withoutTexts(item)))
  const answers = items
    .flatMap(({ tries }) => tries.flatMap(each => [each.current, each.new]))
    .filter(each => each !== null)
  const named = new Set(answers.flatMap(({ passages }) => passages ?? []))
  const texts = new Set([
    ...answers.flatMap(({ text }) => text ?? []),
    ...[...named].map(at => questions.passages[at]!.text)
  ])
  return {
    ...questions,
    items,
    texts: texts.size === 0 ? [] : questions.texts.map((text, at) => (texts.has(at) ? text : '')),
    passages: named.size === 0 ? [] : questions.passages
  }
}

function withoutTexts(item: Question): Question {
  const bare = (answer: Answer | null) => answer && { ...answer, text: null, passages: null }
  return {
    ...item,
    hits: [],
    tries: item.tries.map(each => ({ ...each, current: bare(each.current), new: bare(each.new) }))
  }
}

function cutAt(questions: Questions, length: number): Questions {
  return { ...questions, texts: questions.texts.map(text => shorten(text, length)) }
}
