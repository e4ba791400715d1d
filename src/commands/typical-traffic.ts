import { splitRows } from '../gates/live/split-rows.js'
import type { Phase } from '../manifest/phases.js'
import type { ManifestContent } from '../manifest/schema.js'
import { LIVE_ROW_IDS, ROWS, type RowId } from '../model/rows.js'
import type { Forecast } from './forecast.js'
import type { Expected } from './predictions.js'
import { TYPICAL_FORECASTS, type TypicalForecast } from './typical-forecasts.js'

/**
 * Live traffic where nobody knows it: as a typical service has it. Phases as people plan them, at the runbook's targets,
 * stand in a table, since to compute them takes longer than all else that `validate` does; others are computed.
 */
export function typicalTraffic(manifest: ManifestContent): Expected {
  const known = isAsTheRunbook(manifest) ? TYPICAL_FORECASTS : []
  return {
    of: "a typical service's figures",
    perSecond: null,
    forecast(phase, requests) {
      const found = known.find(entry => isOf(entry, phase, requests))
      return found ? asForecast(found, manifest, phase) : computed(manifest, phase, requests)
    }
  }
}

/** Rows that the requests of a window are measured by. */
const MEASURED = LIVE_ROW_IDS.filter(row => ROWS[row].live?.from === 'requests')

/** Whether a forecast of this manifest hangs on nothing but the phase. */
function isAsTheRunbook({ evidence, targets, not_required, window }: ManifestContent): boolean {
  return (
    evidence.alpha === 0.05 &&
    evidence.live === 'required' &&
    MEASURED.every(row => targets[row] === undefined || targets[row] === ROWS[row].target) &&
    Object.keys(not_required).length === 0 &&
    !window?.segments.some(segment => typeof segment === 'object' && segment.gate)
  )
}

function isOf(entry: TypicalForecast, { mirror, weight, window }: Phase, requests: number): boolean {
  return (
    entry.mirror === mirror &&
    entry.weight === weight &&
    entry.min_requests === window.min_requests &&
    entry.requests === requests
  )
}

function asForecast(
  { beyond, undetectable, min_requests }: TypicalForecast,
  manifest: ManifestContent,
  phase: Phase
): Forecast {
  const rows: RowId[] = [...MEASURED, ...splitRows(manifest, phase)]
  const predictions = rows.map(row => ({ row, requests: beyond[row] ?? min_requests }))
  return { predictions, undetectable }
}

async function computed(manifest: ManifestContent, phase: Phase, requests: number): Promise<Forecast> {
  const [{ forecastFrom }, { typicalFigures }] = await Promise.all([
    import('./forecast.js'),
    import('./typical-figures.js')
  ])
  return forecastFrom(typicalFigures(), { manifest, phase, requests })
}
