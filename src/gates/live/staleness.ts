import ms from 'ms'
import { isFull } from '../../manifest/phases.js'
import type { WindowInput } from './window-input.js'

/**
 * Why the window is not seen up to its end: an arm's last sample lies further back than its scrapes are apart, or one
 * of its instances no longer answers. Null where it is, and where an arm has no sample at all: then it has no traffic.
 * At weight 100 the baseline may be gone.
 */
export function staleEvidence({ phase, summary }: Pick<WindowInput, 'phase' | 'summary'>): string | null {
  const { scraped, to } = summary
  if (!scraped || to === null) return null
  const arms = isFull(phase) ? (['canary'] as const) : (['baseline', 'canary'] as const)
  const said = arms.flatMap(arm => {
    const last = scraped.last[arm]
    if (last !== null && to - last > scraped.delayMs) {
      const ago = ms(to - last, { long: true })
      return [`The last sample of the ${arm} is of ${new Date(last).toISOString()}, ${ago} before the window's end.`]
    }
    const down = scraped.down[arm]
    if (down.length === 0) return []
    return [`Prometheus can no longer scrape ${down.slice(0, 3).join(', ')} of the ${arm} (up is 0).`]
  })
  return said.length > 0 ? said.join(' ') : null
}
