import type { GoldItem } from '../gold/item.js'
import type { Row } from '../gold/row.js'
import { agreeing, counted } from '../model/counted.js'
import { mean } from '../statistics/moments.js'
import { signFlip } from '../statistics/permutation.js'
import { type Arm, known, share } from './arm.js'
import type { GoldEvidence } from './evidence.js'
import { intervalOfSums } from './interval.js'
import { notMeasured, type Reading } from './reading.js'
import { targetOf } from './targets.js'

/** The row of an optional grader: what it says counts only as far as it agrees with itself and with the claims. */

/** Where an arm has a larger share of answers without a grade, those that have one may be the good ones. */
const MAX_UNGRADED = 0.05
const LEAST_TWICE = 10
const LEAST_SELF_AGREEMENT = 0.9
/** Where both kinds of answers occur so often, agreement is corrected for chance. */
const LEAST_OF_EACH = 5
/** Cohen's κ of moderate agreement (Landis & Koch 1977). */
const LEAST_KAPPA = 0.4
const LEAST_PLAIN_AGREEMENT = 0.9

/** Whether a run is right in the grader's eyes; null where it has no grade. */
type IsRight = (row: Row) => boolean | null

export function gradedReading(evidence: GoldEvidence): Reading {
  const { manifest, baseline, canary, items } = evidence
  const row = 'graded_regression'
  const target = targetOf(manifest, row)
  const grader = manifest.gold?.grader
  if (!grader) return notMeasured(row, target, 'The manifest names no grader.')
  const isRight = rightness(items, grader.pass)
  const arms = { baseline: scoreOf(baseline, isRight), canary: scoreOf(canary, isRight), n: canary.rows.length }
  const no = (why: string) => notMeasured(row, target, `No evidence: ${why}`, arms)
  for (const [name, arm] of Object.entries({ baseline, canary })) {
    const fault = ungraded(name, arm, isRight)
    if (fault !== null) return no(fault)
  }
  if (arms.baseline === null || arms.canary === null) return no('an arm has no rows.')
  const agreement = agreementOf([...baseline.rows, ...canary.rows], items, grader.pass)
  if (agreement.doubt !== null) return no(agreement.doubt)
  const losses = lossesByItem(baseline, canary, isRight)
  const beyond = [...losses.values()].map(loss => loss - target.threshold / 100)
  const { p } = signFlip(beyond, row)
  return {
    row,
    ...arms,
    value: arms.baseline - arms.canary,
    target,
    interval: () =>
      intervalOfSums(
        [...losses.keys()],
        qid => [losses.get(qid)!],
        ([total]) => (100 * total!) / losses.size,
        row
      ).ci,
    pValues: { set: p, population: p },
    note: agreement.told
  }
}

/** What needs no grader counts as it is: an error and a refusal are wrong, and where no answer is due a refusal is right. */
function rightness(items: readonly GoldItem[], pass: number): IsRight {
  const answerable = new Map(items.map(item => [item.qid, item.answerable]))
  return row => {
    if (!answerable.get(row.qid)) return row.refusal
    if (!row.graded) return row.error !== null || row.refusal || row.answer.trim() === '' ? false : null
    return row.graded.score === null ? null : row.graded.score >= pass
  }
}

/** Points: mean over items of the share of its graded runs that are right. */
function scoreOf(arm: Arm, isRight: IsRight): number | null {
  return known(100 * mean([...arm.byItem.values()].map(rows => shareRight(rows, isRight)).filter(Number.isFinite)))
}

function shareRight(rows: readonly Row[], isRight: IsRight): number {
  const graded = rows.map(isRight).filter(right => right !== null)
  return share(graded, right => right)
}

function lossesByItem(baseline: Arm, canary: Arm, isRight: IsRight): Map<string, number> {
  return new Map(
    [...canary.byItem].flatMap(([qid, rows]) => {
      const loss = shareRight(baseline.byItem.get(qid) ?? [], isRight) - shareRight(rows, isRight)
      return Number.isFinite(loss) ? [[qid, loss] as const] : []
    })
  )
}

function ungraded(name: string, arm: Arm, isRight: IsRight): string | null {
  const missing = arm.rows.filter(row => isRight(row) === null)
  if (missing.length <= MAX_UNGRADED * arm.rows.length) return null
  const first = missing.find(row => row.graded?.error)?.graded?.error ?? 'they were not graded'
  return `${missing.length} of ${counted(arm.rows.length, 'answer')} of the ${name} ${agreeing(missing.length, 'has', 'have')} no grade; the first: ${first}.`
}

/** How far a grader can be believed: what is wrong with it, or what speaks for it. */
function agreementOf(
  rows: readonly Row[],
  items: readonly GoldItem[],
  pass: number
): { doubt: string | null; told: string } {
  const claimed = new Set(items.filter(item => item.gold_claim_substr.length > 0).map(({ qid }) => qid))
  const graded = rows.flatMap(row => (row.graded && row.graded.score !== null ? [{ row, ...row.graded }] : []))
  const twice = graded.flatMap(({ score, again }) =>
    typeof again === 'number' ? [(score as number) >= pass === again >= pass] : []
  )
  const same = twice.filter(Boolean).length
  const itself = `it agrees with itself on ${same} of ${twice.length} answers that it was asked twice`
  const against = graded.filter(({ row }) => claimed.has(row.qid))
  const verdicts = against.map(({ row, score }) => [row.contains_claim, (score as number) >= pass] as const)
  const agreed = verdicts.filter(([claim, grade]) => claim === grade).length
  const kappa = kappaOf(verdicts)
  const claims = `with the claims on ${agreed} of ${verdicts.length}${kappa === null ? '' : ` (κ ${kappa.toFixed(2)})`}`
  const told = `The grader: ${itself}, and ${claims}.`
  return { doubt: doubtOf(), told }

  function doubtOf(): string | null {
    if (twice.length < LEAST_TWICE)
      return `only ${counted(twice.length, 'answer')} ${agreeing(twice.length, 'was', 'were')} graded twice; ${LEAST_TWICE} tell whether a grader agrees with itself.`
    if (same < LEAST_SELF_AGREEMENT * twice.length) return `${itself}; expected 9 of 10.`
    if (verdicts.length < LEAST_TWICE) return `only ${verdicts.length} graded answers are to items with claims.`
    const agrees = kappa === null ? agreed >= LEAST_PLAIN_AGREEMENT * verdicts.length : kappa >= LEAST_KAPPA
    return agrees ? null : `it agrees ${claims}; expected ${kappa === null ? '9 of 10' : `κ ≥ ${LEAST_KAPPA}`}.`
  }
}

/** Cohen 1960; null where one of the claims' verdicts hardly occurs, so that chance could not be told. */
function kappaOf(verdicts: readonly (readonly [boolean, boolean])[]): number | null {
  const n = verdicts.length
  const found = verdicts.filter(([claim]) => claim).length
  const right = verdicts.filter(([, grade]) => grade).length
  if (Math.min(found, n - found) < LEAST_OF_EACH) return null
  const observed = share(verdicts, ([claim, grade]) => claim === grade)
  const byChance = (found * right + (n - found) * (n - right)) / n ** 2
  return (observed - byChance) / (1 - byChance)
}
