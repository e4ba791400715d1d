import type { Act } from '../../demo/act.js'
import type { DemoDeps, Ran } from '../../demo/deps.js'
import type { Journal, Span } from '../../demo/journal.js'
import type { Result } from '../../src/model/result.js'

interface ActDouble {
  act: Act
  deps: DemoDeps
  lines: string[]
  /** What was run, with its flags. */
  asked: unknown[]
}

type Found = Partial<Pick<Result, 'decision' | 'reason_code' | 'phase' | 'why' | 'window'>> & { exit?: number }

/** A rollout whose commands find what they are told, one after the other, and whose users met what the spans say. */
export function newAct(found: readonly Found[], spans: readonly Partial<Span>[] = [{}]): ActDouble {
  const left = [...found]
  const asked: unknown[] = []
  const lines: string[] = []
  const all = spans.map(span => ({
    weights: { canary: 100, mirror: 0 },
    since: 0,
    requests: 10_000,
    canary: 10_000,
    errors: [],
    ...span
  }))
  // The spans after the first come with a rollback.
  let at = 0
  const run = async (command: string, flags?: object): Promise<Ran> => {
    asked.push({ command, ...flags })
    const { exit = 0, ...result } = left.shift()!
    if (exit === 3) at = all.length - 1
    return {
      exit,
      out: '',
      result: { decision: 'graduate', reason_code: 'all_green', why: 'Because.', ...result } as Result
    }
  }
  const journal: Journal = { begin() {}, note() {}, now: () => all[at]!, all: () => all.slice(0, at + 1) }
  const act = {
    name: 'demo-leaner',
    journal,
    run,
    splitter: { weights: () => all[at]!.weights }
  } as unknown as Act
  return { act, asked, lines, deps: { say: (line: string) => lines.push(line) } as unknown as DemoDeps }
}

export const PHASES = ['shadow', 'canary-5', 'graduate-25', 'graduate-50', 'full']
export const COMPLETE = { phase: 'full', reason_code: 'complete' } as const
export const NOT_YET = { decision: 'hold', reason_code: 'evidence_thin', exit: 4 } as const
