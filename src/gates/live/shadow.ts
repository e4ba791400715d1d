import { isShadow } from '../../manifest/phases.js'
import { agreeing, counted } from '../../model/counted.js'
import type { RowId } from '../../model/rows.js'
import { boundedQuantile } from './bounded-estimate.js'
import { boundedSequence, comparedSequence, rateSequence, ratio } from './confidence-sequence.js'
import { type LiveReading, measuredReading, unmeasured } from './reading.js'
import type { WindowInput } from './window-input.js'

/** What a shadow phase is measured by: how much was copied, what copying cost users, how far the answers are apart. */

const COPIED_WITHIN_MS = 10 * 60_000

export const shadow = {
  mirrored_share: mirroredShare,
  mirror_p99_added: addedLatency,
  shadow_delta_s: answersApart
}

const NO_SHADOW = 'Measured in a shadow phase alone.'

function mirroredShare({ manifest, phase, summary }: WindowInput): LiveReading {
  const row: RowId = 'mirrored_share'
  if (!isShadow(phase)) return unmeasured(manifest, row, NO_SHADOW)
  const { mirror, from, to } = summary
  if (!mirror || mirror.production === 0) return unmeasured(manifest, row, 'The log holds no request of production.')
  const asked = manifest.targets.mirrored_share ?? phase.mirror! / 100
  const copies = Math.min(mirror.copies, mirror.production)
  const sequence = rateSequence({ k: copies, n: mirror.production })
  const reading = measuredReading(manifest, row, sequence, mirror.copies)
  const waited = (mirror.firstCopy ?? to ?? 0) - (from ?? 0)
  return {
    ...reading,
    target: { ...reading.target, threshold: asked },
    note: `${mirror.copies} of ${counted(mirror.production, 'request')} ${agreeing(mirror.copies, 'was', 'were')} copied; the plan says ${Number((100 * asked).toFixed(1))} %.${mirror.copies === 0 ? ' Does the log carry mirrored?' : ''}`,
    ...(waited > COPIED_WITHIN_MS && { breach: 'Nothing was copied within 10 minutes' })
  }
}

function addedLatency({ manifest, phase, summary }: WindowInput): LiveReading {
  const row: RowId = 'mirror_p99_added'
  if (!isShadow(phase)) return unmeasured(manifest, row, NO_SHADOW)
  const { latencyCopied, latencyNotCopied } = summary.mirror ?? {}
  if (!latencyCopied?.n || !latencyNotCopied?.n) {
    return unmeasured(manifest, row, 'The rows of the baseline do not say which requests were copied (mirrored).')
  }
  const sequence = comparedSequence(
    boundedQuantile(latencyNotCopied, 0.99),
    boundedQuantile(latencyCopied, 0.99),
    (copied, not) => ratio(copied, not) - 1
  )
  return measuredReading(manifest, row, sequence, latencyCopied.n)
}

function answersApart({ manifest, phase, summary, answersApart: embedded }: WindowInput): LiveReading {
  const row: RowId = 'shadow_delta_s'
  if (!isShadow(phase)) return unmeasured(manifest, row, NO_SHADOW)
  const own = summary.mirror?.deltaS
  const apart = own && own.n > 0 ? own : embedded
  if (!apart || apart.n === 0) {
    const answers = summary.mirror?.answers.length ?? 0
    const why =
      answers > 0
        ? 'The log carries answers, and the manifest names no embeddings that could tell how far they are apart.'
        : 'The log carries neither delta_s_prod_shadow nor answers joined by req_hash.'
    return unmeasured(manifest, row, why)
  }
  return measuredReading(manifest, row, boundedSequence(boundedQuantile(apart, 0.5)), apart.n)
}
