import type { Result } from '../model/result.js'

/** An in-toto resource: what it is, and the SHA-256 of its bytes in hexadecimal. */
interface Resource {
  name: string
  digest: { sha256: string }
}

interface TestResult {
  result: 'PASSED' | 'WARNED' | 'FAILED'
  /** What the verdict was reached with. */
  configuration: Resource[]
  url?: string
  passedTests: string[]
  warnedTests: string[]
  failedTests: string[]
}

export const PREDICATE_TYPE = 'https://in-toto.org/attestation/test-result/v0.1'

/**
 * The predicate of an in-toto statement over a gate's result.json and rows.jsonl: the verdict, the rows of the gate table
 * by their ids, and the digests of what they were measured with. A row that was not decided is a warning.
 */
export function predicateOf(result: Result): TestResult {
  const rows = (...verdicts: Result['gates'][number]['verdict'][]) =>
    result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ row }) => row)
  const { manifest, gold, baseline, pins_baseline, pins_canary } = result.evaluated
  const used = { manifest, gold, baseline, pins_baseline, pins_canary }
  return {
    result: WORDS[result.decision] ?? 'FAILED',
    configuration: Object.entries(used).flatMap(([name, digest]) => (digest === null ? [] : [resource(name, digest)])),
    ...(result.run && { url: result.run.url }),
    passedTests: rows('pass'),
    warnedTests: rows('inconclusive', 'waived'),
    failedTests: rows('fail')
  }
}

const WORDS: Partial<Record<Result['decision'], TestResult['result']>> = { pass: 'PASSED', warn: 'WARNED' }

function resource(name: string, digest: string): Resource {
  return { name, digest: { sha256: digest.replace(/^sha256:/, '') } }
}
