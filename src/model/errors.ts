import type { ReasonCode } from './reasons.js'

/** One thing wrong with an input, at a place a person can open. Lines and columns count from 1. */
export interface Problem {
  file: string
  line: number
  column: number
  /** What was found, what was expected and, where there is one, the nearest valid name. */
  message: string
  severity: 'error' | 'warning'
}

/** Input that can't be used: nothing was done, every problem is listed. Exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError'
  constructor(
    readonly reason: ReasonCode,
    readonly problems: readonly Problem[],
    /** Name of the rollout, where the manifest could be read so far: a report replaces the one before by it. */
    readonly rollout: string | null = null
  ) {
    super(problems.map(showProblem).join('\n'))
  }
}

/** Something needed for the judgement could not be had: the gate fails closed. Exit code 5. */
export class UnmeasurableError extends Error {
  override readonly name = 'UnmeasurableError'
  constructor(
    readonly reason: ReasonCode,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

/** Words that can't be understood: a sentence each. */
export class FlagError extends Error {
  override readonly name = 'FlagError'
}

/** Flags that are missing or at odds: no file is to blame. */
export function flagError(message: string, rollout: string | null = null): InputError {
  const problem: Problem = { file: '(command line)', line: 1, column: 1, message, severity: 'error' }
  return new InputError('manifest_invalid', [problem], rollout)
}

/** `file:line:column: message`, the form that editors and terminals make clickable. */
export function showProblem(problem: Problem): string {
  const mark = problem.severity === 'warning' ? 'warning: ' : ''
  return `${problem.file}:${problem.line}:${problem.column}: ${mark}${problem.message}`
}
