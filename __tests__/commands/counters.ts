import { START } from '../gates/live/setting.js'

/** Counters of both arms as Prometheus has them, scraped every 15 s from five minutes before a window of 30 on. */

export interface Series {
  metric: Record<string, string>
  values: [second: number, value: string][]
}

export type CanaryOf = 'good' | '60 % 5xx' | 'dark'

const FIRST_S = -290
const SCRAPES = 146
/** A dark canary is well for ten minutes. */
const DARK_AFTER_S = 600

export function counters(canary: CanaryOf): Series[] {
  const failing = canary === '60 % 5xx' ? 0.6 : 0.0005
  return Object.entries({ baseline: 36_000, canary: 12_000 }).flatMap(([arm, requests]) => {
    const isDark = arm === 'canary' && canary === 'dark'
    const series = (__name__: string, share: number, more = {}): Series => ({
      metric: { __name__, arm, instance: `${arm}:80`, ...more },
      values: Array.from({ length: SCRAPES }, (_, i): Series['values'][number] => {
        const second = FIRST_S + 15 * i
        return [START / 1000 + second, String(Math.round((requests * share * i) / SCRAPES))]
      }).filter(([at]) => !isDark || at < START / 1000 + DARK_AFTER_S)
    })
    return [
      series('rag_request_count_total', 1),
      series('rag_error_count_total', arm === 'canary' ? failing : 0.0005),
      series('rag_e2e_latency_seconds_bucket', 0.5, { le: '0.4' }),
      series('rag_e2e_latency_seconds_bucket', 0.985, { le: '0.9' }),
      series('rag_e2e_latency_seconds_bucket', 1, { le: '+Inf' })
    ]
  })
}
