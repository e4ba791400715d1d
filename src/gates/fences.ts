import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { GoldRowId, ProbedRowId, RowId } from '../model/rows.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import { type Arm, breaksContract } from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import { notMeasured, type Reading } from './reading.js'
import { targetOf } from './targets.js'

/** G1, and the probes of G3: what was observed decides, chance has no part in it. */

export const fences = { pins_fixed: pinsFixed, pins_live: pinsLive, contracts } satisfies Partial<
  Record<GoldRowId, Measure>
>

function pinsFixed({ manifest, floatingPins }: GoldEvidence): Reading {
  return counted('pins_fixed', manifest, { baseline: null, canary: floatingPins, value: floatingPins, n: 2 })
}

function pinsLive({ manifest, baseline, again, interleaved, canary }: GoldEvidence): Reading {
  const wrong = (arms: readonly Arm[]) => arms.flatMap(arm => arm.rows).filter(hasOtherPins)
  const ofBaseline = wrong([baseline, again, interleaved])
  const ofCanary = wrong([canary])
  const replies = canary.rows.filter(row => row.pins !== null).length
  if (replies === 0) return notMeasured('pins_live', targetOf(manifest, 'pins_live'), 'The canary sent no reply.')
  const first = ofCanary[0] ?? ofBaseline[0]
  return {
    ...counted('pins_live', manifest, {
      baseline: ofBaseline.length,
      canary: ofCanary.length,
      value: ofBaseline.length + ofCanary.length,
      n: replies
    }),
    ...(first && { note: pinNote(first, ofBaseline.length + ofCanary.length) })
  }
}

function contracts({ manifest, baseline, canary }: GoldEvidence): Reading {
  const replies = canary.rows.filter(row => row.error === null).length
  if (replies === 0) return notMeasured('contracts', targetOf(manifest, 'contracts'), 'The canary sent no reply.')
  const broken = canary.rows.filter(breaksContract)
  return {
    ...counted('contracts', manifest, {
      baseline: baseline.rows.filter(breaksContract).length,
      canary: broken.length,
      value: broken.length,
      n: replies
    }),
    ...(broken[0] && { note: contractNote(broken) })
  }
}

/** A row that a probe decides: secrets, boot order, freeze, probes. What is not declared is not measured. */
export function probed(
  row: ProbedRowId,
  { manifest, probes }: { manifest: ManifestContent; probes: readonly ProbeOutcome[] }
): Reading {
  const outcome = probes.find(one => one.row === row)
  const target = targetOf(manifest, row)
  if (!outcome) return notMeasured(row, target, 'The manifest declares none.')
  if (outcome.verdict === 'not_measured') return notMeasured(row, target, outcome.why)
  const failed = outcome.details.filter(detail => !detail.ok).length
  return {
    ...counted(row, manifest, { baseline: null, canary: failed, value: failed, n: outcome.n }),
    ...(outcome.verdict === 'fail' && { breach: withoutStop(outcome.why) })
  }
}

function hasOtherPins(row: Row): boolean {
  return row.pins === 'mismatch' || row.pins === 'missing'
}

function pinNote(row: Row, count: number): string {
  const seen = Object.entries(row.pins_seen ?? {}).map(([key, value]) => `${key}=${value}`)
  const what = row.pins === 'missing' ? 'shows no pins' : `shows ${seen.slice(0, 3).join(', ')}`
  return `${count} ${count === 1 ? 'reply' : 'replies'} with other pins; the first, to ${row.qid}, ${what}.`
}

function contractNote(broken: readonly Row[]): string {
  const first = broken[0] as Row
  const what = first.drift[0] ?? 'an answer without a citation; if it is a refusal, add its words to gold.refusal'
  return `${broken.length} broken; the first, to ${first.qid}: ${what}.`
}

function counted(
  row: RowId,
  manifest: ManifestContent,
  numbers: Pick<Reading, 'baseline' | 'canary' | 'value' | 'n'>
): Reading {
  return { row, ...numbers, target: targetOf(manifest, row), interval: null, pValues: null }
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
