import { type Prediction, predictRows } from '../gates/live/predict.js'
import { type Undetectable, undetectableRows } from '../gates/live/undetectable.js'
import type { Phase } from '../manifest/phases.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { CellSummary } from '../window/summary.js'

/** What a phase takes to pass, were the canary as good as the baseline, and what it can't see. */
export interface Forecast {
  predictions: readonly Prediction[]
  undetectable: readonly Undetectable[]
}

/** Forecasts a phase from the figures of the baseline; `requests` of the canary come before `window.max`. */
export function forecastFrom(
  figures: CellSummary,
  { manifest, phase, requests }: { manifest: ManifestContent; phase: Phase; requests: number }
): Forecast {
  return {
    predictions: predictRows(manifest, phase, figures),
    undetectable: undetectableRows(manifest, phase, figures, requests)
  }
}
