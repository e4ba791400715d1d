import type { Arm } from '../../model/arm-names.js'
import { sessionSalt } from '../flat-row.js'
import { hash53 } from '../hash.js'
import { LONGEST_ANSWER } from '../mirror.js'
import { RATIO } from '../ratio.js'
import { LONG, MOST_STEPS } from '../sessions.js'
import { NONE } from '../user-cells.js'
import { KIND } from '../users.js'
import { ofArm, type Part } from './part.js'
import { DELTA_S, narrowSums, readNarrow, type SqlRatio, summed } from './ratios.js'

/** What is sampled by hash: users, sessions, and answers to the same request. */

const EARLIER = 'earlier'

/** Each user of the sample apart, so that keys which are no users can be left out of all sums. */
export function users(ratios: readonly SqlRatio[], plain: readonly SqlRatio[]): Part {
  return {
    selected: {
      arm: `if(inside, toString(arm), '${EARLIER}')`,
      texts: '[user_key]',
      sums: [summed.count(null), 'toFloat64(max(ts))', ...ratios.flatMap(narrowSums)],
      from: 'measured',
      where: "plain AND (judged OR earlier) AND user_key != '' AND user_hash % user_parts = 0",
      groupBy: 'which, user_key'
    },
    add({ users }, { which, texts, sums }) {
      const isEarlier = which === EARLIER
      const user = users.placeOfSums(texts[0]!, isEarlier ? KIND.earlier : KIND[which as Arm])
      if (user === NONE) return
      const read = readNarrow(ratios, sums, 2)
      for (const [i, { name }] of (isEarlier ? plain : ratios).entries()) {
        users.cells.addRows(user, RATIO[name], read[i]!)
      }
      if (!isEarlier) users.cells.request(user, sums[1]!, sums[0]!)
    }
  }
}

/** Keys that may carry a twentieth of the rows: whether they are users is decided with all of the others. */
export const commonUsers: Part = {
  selected: {
    texts: '[user_key]',
    sums: [summed.count(null)],
    where: "user_key != '' AND has(common_users, user_hash)",
    groupBy: 'user_key'
  },
  add({ users }, { texts, sums: [count] }) {
    users.addRows(texts[0]!, count!)
    users.addRows(null, -count!)
  }
}

/** ΔS step by step, of the sessions of the sample that are long enough. */
export const sessions: Part = {
  selected: {
    arm: 'arm',
    texts: '[session_id]',
    sums: `if(count() >= ${LONG}, arrayFlatten(arrayMap(s -> [toFloat64(s.1), s.2], groupArraySorted(${MOST_STEPS})((ts, toFloat64(assumeNotNull(${DELTA_S})))))), [])`,
    where: 'step AND session_hash % session_parts = 0',
    groupBy: 'which, session_id'
  },
  add({ sessions }, row) {
    const arm = ofArm(row)
    const session = hash53(row.texts[0]!, sessionSalt(arm))
    sessions.open(arm, session)
    for (let i = 0; i < row.sums.length; i += 2) sessions.add(arm, session, row.sums[i]!, row.sums[i + 1]!)
  }
}

/** Answers to the same request on both arms, whole pairs of the sample. */
export const answers: Part = {
  selected: {
    arm: 'arm',
    texts: `[req_hash, substringUTF8(answer, 1, ${LONGEST_ANSWER})]`,
    place: 'ts',
    sums: [],
    from: 'rows',
    where: 'plain AND answered AND pair_hash % pair_parts = 0'
  },
  add: ({ mirror }, { which, texts }) =>
    mirror.addAnswer(which === 'canary' ? 'shadow' : 'production', texts[0]!, texts[1]!)
}
