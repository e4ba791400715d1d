import { isInside } from '../targets.js'
import { describeEffect } from './effect.js'
import { describeNeeded, type Needed } from './needed.js'
import type { LiveReading } from './reading.js'
import type { LiveVerdict, Terms } from './rule.js'

/** The sentence beside a live verdict: what decided, what is still needed and when, and how requests were counted. */
export function whyOf(
  reading: LiveReading,
  verdict: LiveVerdict | 'not_measured',
  needed: Needed | null,
  terms: Terms
): string {
  const counted = reading.sequence === null ? '' : describeEffect(reading.sequence.effect)
  return [sentence(reading, verdict, needed, terms), reading.note, counted].filter(Boolean).join(' ')
}

function sentence(
  reading: LiveReading,
  verdict: LiveVerdict | 'not_measured',
  needed: Needed | null,
  terms: Terms
): string {
  const estimated = terms.live === 'estimate' && reading.sequence !== null
  switch (verdict) {
    case 'not_measured':
      return ''
    case 'pass':
      if (estimated) return 'Inside its target, by the estimate alone.'
      return reading.line === null
        ? 'Inside its target.'
        : `Inside its target, and the interval excludes the line ${shown(reading.line)}.`
    case 'fail':
      if (reading.breach !== undefined) return `${reading.breach}.`
      if (reading.sequence === null) return 'Outside its target.'
      if (estimated) return 'Outside its target, by the estimate alone.'
      return `Outside its target, and chance is ruled out at alpha ${shown(terms.failing)}, over all looks together.`
    case 'inconclusive':
      return undecided(reading, needed, terms)
  }
}

function undecided(reading: LiveReading, needed: Needed | null, terms: Terms): string {
  if (reading.undecidable !== undefined) return reading.undecidable
  const { target, line, value } = reading
  const outside = !isInside(value!, target.op, target.threshold) && target.op !== '=='
  const stands = outside ? 'Outside its target' : 'Inside its target'
  if (needed === null) return `${stands}, not decided.`
  const waits = waitingFor(needed)
  if (terms.requests < terms.minRequests && (!outside || terms.live === 'estimate')) {
    return `${stands}, not decided: ${waits} (${terms.requests} of at least ${terms.minRequests} so far).`
  }
  if (outside) return `${stands}, but chance is not ruled out: ${waits}.`
  return line === null
    ? `${stands}, not decided: ${waits}.`
    : `${stands}, but the line ${shown(line)} is not excluded: ${waits}.`
}

function waitingFor(needed: Needed): string {
  if (needed.requests === null) return 'at this figure no number of requests would tell'
  return describeNeeded({ ...needed, requests: needed.requests })
}

function shown(value: number): string {
  return String(Number(value.toPrecision(2)))
}
