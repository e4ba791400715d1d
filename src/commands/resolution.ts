import { armOf } from '../gates/arm.js'
import { type GoldInput, plannedFamily } from '../gates/gold.js'
import type { PairedItem } from '../gates/pairs.js'
import { type DetectableEffect, isDetectable, type Noise, resolutionOf } from '../gates/resolve.js'
import type { Row } from '../gold/row.js'
import type { Result } from '../model/result.js'
import { ROWS, type RowId } from '../model/rows.js'
import { ROW_WORDS } from '../model/words.js'
import { showMargin } from '../report/numbers.js'
import { capital } from '../report/row-view.js'
import { type Note, warning } from './notes.js'

/** What a gold set can see, from the baseline's own noise. */
interface Resolution {
  /** The rows that share alpha. */
  family: readonly RowId[]
  effects: readonly DetectableEffect[]
}

/**
 * `first`: the baseline's first pass; `noise`: what its two passes differ by where nothing changed; `pairs`: both arms'
 * answers, once the canary is asked.
 */
export function resolutionOn(
  { manifest, gold }: Pick<GoldInput, 'manifest' | 'gold'>,
  { first, noise, pairs }: { first: readonly Row[]; noise: readonly Noise[]; pairs?: readonly PairedItem[] }
): Resolution {
  const arm = armOf(first)
  const size = { items: gold.items.length, runs: first.length, first: arm, ...(pairs && { pairs }) }
  return { family: plannedFamily(manifest, arm), effects: resolutionOf(manifest, noise, size) }
}

/** As a result has it. */
export function shownResolution({ family, effects }: Resolution): NonNullable<Result['resolution']> {
  const known = (effect: number) => (Number.isFinite(effect) ? effect : null)
  return {
    family: [...family],
    effects: effects.map(({ alike, ...each }) => ({
      ...each,
      effect: known(each.effect),
      ...(alike !== undefined && { alike: known(alike) })
    }))
  }
}

/** What this gold set can not see, with what would do. */
export function resolutionNotes({ effects }: Resolution): Note[] {
  return effects
    .filter(resolution => !isDetectable(resolution))
    .map(found => {
      const { row, margin, items, seeds } = found
      return warning(
        `${capital(ROW_WORDS[row].name)}: your limit is ${show(row, margin)}; ${whatIsSeen(found)}. ${whatWouldDo(show(row, 2 * margin), items, seeds)}`
      )
    })
}

function show(row: RowId, value: number): string {
  return showMargin(value, ROWS[row].unit)
}

function whatIsSeen({ row, effect, differ, alike }: DetectableEffect): string {
  if (!Number.isFinite(effect)) return 'these questions see no change, however large'
  const seen = `${isLoss(row) ? 'a loss' : 'a rise'} of ${show(row, effect)} four times in five`
  if (differ === undefined || alike === undefined) return `these questions see ${seen}, and smaller ones less often`
  return `these questions see ${seen} if the new version also answers single questions better or worse by about ${show(row, differ)}, as another model may, and one of ${show(row, alike)} if it loses on all alike`
}

function whatWouldDo(seen: string, items: number | null, seeds: number | null): string {
  const means = [items === null ? [] : `${items} questions`, seeds === null ? [] : `${seeds} seeds`].flat()
  return means.length > 0
    ? `To see ${seen}, ${means.join(' or ')} would do.`
    : `No number of questions or seeds would show ${seen}.`
}

/** A score falls where the canary is worse; all else rises. */
function isLoss(row: DetectableEffect['row']): boolean {
  return ROWS[row].unit === 'points' || ROWS[row].op === '>='
}
