import type { GoldItem } from '../gold/item.js'
import type { Result } from '../model/result.js'
import { signFlip } from '../statistics/permutation.js'
import { type Arm, armOf, goldScore } from './arm.js'
import { type PairedItem, pairUp } from './pairs.js'
import { goldGain } from './quality.js'

type Language = NonNullable<Result['languages']>[number]

interface Arms {
  baseline: Arm
  canary: Arm
  items: readonly GoldItem[]
}

/**
 * The gold score of each language that items name, worst loss first; empty where there are not two groups to tell
 * apart. No verdict rests on it, for its tests would take from the one that decides: p is adjusted over the languages
 * (Bonferroni), so that all of them together warn at most alpha often where nothing changed.
 */
export function languagesOf({ baseline, canary, items }: Arms): Language[] {
  const groups = byLanguage(items)
  if (groups.size < 2) return []
  return [...groups]
    .map(([lang, qids]) => {
      const [before, after] = [baseline, canary].map(arm => armOf(arm.rows.filter(({ qid }) => qids.has(qid))))
      return languageOf(lang, { before: before!, after: after!, tests: groups.size })
    })
    .sort((a, b) => (b.lost ?? -101) - (a.lost ?? -101) || (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** Languages that lost more than the target on their own, chance ruled out. */
export function lostLanguages(
  languages: readonly Language[],
  { target, alpha }: { target: number; alpha: number }
): Language[] {
  return languages.filter(({ lost, p }) => lost !== null && lost > target && p !== null && p <= alpha)
}

const nameOf = ({ lang }: Language) => lang ?? '~'

/** Ids of items by language; `DE` and `de` are one, and null has those that name none. */
function byLanguage(items: readonly GoldItem[]): Map<string | null, Set<string>> {
  const groups = new Map<string | null, Set<string>>()
  for (const { lang, qid } of items) {
    const name = lang === undefined ? null : (Intl.getCanonicalLocales(lang)[0] ?? lang)
    groups.set(name, (groups.get(name) ?? new Set()).add(qid))
  }
  return groups
}

function languageOf(
  lang: string | null,
  { before, after, tests }: { before: Arm; after: Arm; tests: number }
): Language {
  const [baseline, canary] = [goldScore(before), goldScore(after)]
  const pairs = pairUp(before, after)
  const losses = pairs.flatMap(({ pairs: runs }) =>
    runs.map(run => (Number(run.baseline.solved) - Number(run.canary.solved)) / runs.length)
  )
  return {
    lang,
    items: after.byItem.size,
    baseline,
    canary,
    lost: baseline === null || canary === null ? null : baseline - canary,
    ci: intervalOfLoss(pairs),
    p: losses.length === 0 ? null : Math.min(1, tests * signFlip(losses, `language ${lang}`).p)
  }
}

function intervalOfLoss(pairs: readonly PairedItem[]): Language['ci'] {
  if (pairs.length < 2) return null
  const [low, high] = goldGain({ pairs }).ci
  return [high === null ? null : -high, low === null ? null : -low]
}
