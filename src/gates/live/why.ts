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
      if (estimated) return 'Inside its target, by the bare figure.'
      return reading.line === null
        ? 'Inside its target.'
        : `Inside its target, and surely on the right side of ${shown(reading.line)}.`
    case 'fail':
      if (reading.breach !== undefined) return `${reading.breach}.`
      if (reading.sequence === null) return 'Outside its target.'
      if (estimated) return 'Outside its target, by the bare figure.'
      return 'Outside its target. Not bad luck, however often one looks.'
    case 'inconclusive':
      return undecided(reading, needed, terms)
  }
}

function undecided(reading: LiveReading, needed: Needed | null, terms: Terms): string {
  if (reading.undecidable !== undefined) return reading.undecidable
  const { target, line, value } = reading
  const outside = !isInside(value!, target.op, target.threshold) && target.op !== '=='
  const stands = outside ? 'Outside its target' : 'Fine so far'
  if (needed === null) return `${stands}, not settled.`
  const waits = waitingFor(needed)
  if (terms.requests < terms.minRequests && (!outside || terms.live === 'estimate')) {
    return `${stands}, not settled: ${waits} (${terms.requests} of at least ${terms.minRequests} so far).`
  }
  if (outside) return `Outside its target, which may be bad luck: ${waits}.`
  return line === null
    ? `${stands}, not settled: ${waits}.`
    : `Fine so far, but it could still be ${target.op === '>=' ? 'under' : 'over'} ${shown(line)}: ${waits}.`
}

function waitingFor(needed: Needed): string {
  if (needed.requests === null) return "the value sits on the limit, and more requests won't settle it"
  return describeNeeded({ ...needed, requests: needed.requests })
}

function shown(value: number): string {
  return String(Number(value.toPrecision(2)))
}
