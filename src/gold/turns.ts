import type { Problem } from '../model/errors.js'
import type { GoldItem } from './item.js'

/** What is wrong with an item as a turn of a conversation, told before anything is asked. */

interface Finding {
  key: keyof GoldItem
  message: string
  severity: Problem['severity']
}

type TurnCheck = (item: GoldItem, line: number) => Finding[]

const UNSENT_HISTORY = 'history, and the request does not send it; expected {{messages}} or {{history}} in request.body'
const UNSENT_SESSION =
  'a later turn of a session, and the request tells neither the session nor what was said; expected {{session}}, or {{messages}} or {{history}} for a service that remembers nothing, in request.body'
/** The question itself and its first two paraphrases are asked. */
const ASKED_PARAPHRASES = 2

/**
 * Takes the items in file order. A history that the request has no place for would leave its question without sense,
 * and so would a paraphrase that is asked where an earlier turn has none.
 * @param sent the placeholders of the request's body.
 */
export function openTurnCheck(sent: ReadonlySet<string>): TurnCheck {
  const sendsHistory = sent.has('history') || sent.has('messages')
  const shortest = new Map<string, { line: number; paraphrases: number }>()
  let told = false

  return (item, line) => [...aboutHistory(item), ...aboutSession(item, line)]

  function aboutHistory({ history }: GoldItem): Finding[] {
    return history && !sendsHistory ? [{ key: 'history', message: UNSENT_HISTORY, severity: 'error' }] : []
  }

  function aboutSession(item: GoldItem, line: number): Finding[] {
    if (item.session_id === undefined) return []
    const paraphrases = Math.min(ASKED_PARAPHRASES, item.paraphrases.length)
    const before = shortest.get(item.session_id)
    if (!before || paraphrases < before.paraphrases) shortest.set(item.session_id, { line, paraphrases })
    if (!before) return []
    const findings: Finding[] = []
    if (!told && !sendsHistory && !sent.has('session')) {
      findings.push({ key: 'session_id', message: UNSENT_SESSION, severity: 'warning' })
      told = true
    }
    if (paraphrases > before.paraphrases) {
      const message = `more paraphrases than the turn on line ${before.line}, which is left out of the conversation where they are asked; expected as many in each turn of a session`
      findings.push({ key: 'paraphrases', message, severity: 'warning' })
    }
    return findings
  }
}
