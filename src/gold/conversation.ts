import { isBlank } from './blank.js'
import type { GoldItem, Message } from './item.js'
import type { Row } from './row.js'

/** What has been said in one conversation, for services that remember nothing. */
interface Conversation {
  /** Before the item's question, oldest first: the turns so far, and what the item itself says went before. */
  before(item: Pick<GoldItem, 'history'>): readonly Message[]
  /** Takes what a turn asked, and what came of it. */
  note(question: string, row: Pick<Row, 'error' | 'answer' | 'answer_whole'>): void
}

/** Longer answers are sent on up to here. */
export const LONGEST_SAID = 20_000

/**
 * A turn that got no answer is left out together with its question: services refuse two questions in a row, and an
 * answer that nobody gave must not be made up.
 */
export function openConversation(): Conversation {
  const said: Message[] = []
  return {
    before({ history = [] }) {
      said.push(...history)
      return [...said]
    },
    note(question, { error, answer, answer_whole }) {
      if (error !== null || isBlank(answer)) return
      said.push({ role: 'user', content: question }, { role: 'assistant', content: answer_whole ?? answer })
    }
  }
}
