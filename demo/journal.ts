import type { Weights } from '../src/model/weights.js'
import type { Passed } from './splitter.js'

/** What users met while the weights stayed as they were. */
export interface Span {
  weights: Weights
  /** When it began, milliseconds since 1970. */
  since: number
  /** Requests of users. */
  requests: number
  /** Requests that the canary took, copies included. */
  canary: number
  /** Users' requests without a 2xx reply. */
  errors: Pick<Passed, 'at' | 'user'>[]
}

export interface Journal {
  /** Called with each change of the weights, in their order. */
  begin(weights: Weights): void
  /** A request belongs to the span in which it came: the one that its `change` began. */
  note(passed: Passed): void
  now(): Readonly<Span>
  /** All spans, as they came. */
  all(): readonly Readonly<Span>[]
}

export function openJournal(): Journal {
  const newSpan = (weights: Weights, since: number): Span => ({ weights, since, requests: 0, canary: 0, errors: [] })
  const spans = [newSpan({ canary: 0, mirror: 0 }, 0)]
  return {
    begin(weights) {
      spans.push(newSpan(weights, Date.now()))
    },
    note({ at, change, user, arm, status, served }) {
      const span = spans[change]!
      if (arm === 'canary') span.canary++
      if (served !== null) return
      span.requests++
      if (status < 200 || status > 299) span.errors.push({ at, user })
    },
    now: () => spans.at(-1)!,
    all: () => spans
  }
}
