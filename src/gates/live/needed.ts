import type { WindowInput } from './window-input.js'

/** Canary requests still needed until a row is decided, and when they will have come at the window's own rate. */
export interface Needed {
  row: string
  /** Null where no number would do. */
  requests: number | null
  /** ISO time; null where the rate is not known. */
  at: string | null
}

export function neededOf({ summary }: Pick<WindowInput, 'summary'>, row: string, requests: number | null): Needed {
  const { from, to, arms } = summary
  const perMs = from !== null && to !== null && to > from ? arms.canary.requests / (to - from) : 0
  const when = requests !== null && perMs > 0 ? to! + requests / perMs : Number.NaN
  return { row, requests, at: when < LATEST ? new Date(when).toISOString() : null }
}

/** Later than this no date is worth telling. */
const LATEST = Date.UTC(2200, 0)

/** `812 more requests of the new version, about 2026-11-20 10:42 UTC`. */
export function describeNeeded({ requests, at }: { requests: number; at: string | null }): string {
  const by = at === null ? '' : `, about ${at.slice(0, 16).replace('T', ' ')} UTC`
  const count = String(requests).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${count} more ${requests === 1 ? 'request' : 'requests'} of the new version${by}`
}
