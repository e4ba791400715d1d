import type { WindowInput } from '../../../src/gates/live/window-input.js'
import type { WindowSummary } from '../../../src/window/summary.js'
import { HEALTHY, manifest, phaseNamed, summarise, traffic } from './setting.js'

const SHADOW = manifest('phases: [{ name: shadow, mirror: 20, window: { min_requests: 200 } }]\n')

/** A shadow phase of 20 %: every fifth request of production is copied, unless `copiedOf` says another. */
export function createSummaryOfShadow(of: {
  copiedOf?: number
  copiedLatency?: number
  deltaS?: number
  minutes?: number
}): { summary: WindowSummary; given: Partial<WindowInput> } {
  const { copiedOf = 5, copiedLatency, deltaS = 0.2, minutes = 30 } = of
  const isCopied = (index: number) => index % copiedOf === copiedOf - 1
  const production = 6000
  const rows = [
    ...traffic('baseline', {
      ...HEALTHY,
      requests: production,
      minutes,
      fields: index => ({
        mirrored: isCopied(index),
        latency_ms: isCopied(index) && copiedLatency ? copiedLatency : 300 + (index % 97)
      })
    }),
    ...traffic('canary', {
      ...HEALTHY,
      requests: Math.floor(production / copiedOf),
      minutes,
      fields: index => ({ mirrored: true, latency_ms: 300 + (index % 97), delta_s_prod_shadow: deltaS })
    })
  ]
  return {
    summary: summarise(rows, { canary: 'mirrored' }),
    given: { manifest: SHADOW, phase: phaseNamed('shadow', SHADOW) }
  }
}
