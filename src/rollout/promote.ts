import { advance } from './advance.js'
import { type Asked, type Decided, decide } from './decide.js'
import type { Look } from './look.js'
import { type Outcome, wentBack } from './outcome.js'
import { recover } from './recover.js'
import { rollBack } from './roll-back.js'
import type { Stage } from './stage.js'
import { allowRetry, override } from './words.js'

export type Promotion = Omit<Asked, 'name' | 'standing' | 'by'>

/**
 * Puts right what a crash left, decides, and goes one step up, or back where a hard stop fired. Rejects with
 * UnmeasurableError where router or ledger fail.
 */
export async function promote(stage: Stage, promotion: Promotion): Promise<Outcome> {
  const seen = await recover(stage)
  const { standing } = seen
  if (seen.mended) return wentBack(seen.mended, standing)
  const decided = decide({ ...promotion, name: stage.name, standing, by: stage.by })
  if (decided.decision === 'rollback') return rollBack(stage, stopOf(promotion, decided))
  if (!decided.step) return { ...decided, moved: false, before: standing.routed, standing, recorded: true }
  await wordsFirst(stage, promotion, decided, seen)
  return advance(stage, decided.step, seen)
}

async function wordsFirst(stage: Stage, { digests }: Promotion, { retry, override: word }: Decided, seen: Look) {
  if (retry) await allowRetry(stage, digests.canary, retry.attempt, retry.why)
  if (word) await override(stage, seen.standing.history, word.over, word.why)
}

function stopOf({ judged }: Promotion, { why, reason, decision }: Decided) {
  return { why, rows: judged.rows, evidence: { digest: judged.digest, result: decision, reason } }
}
