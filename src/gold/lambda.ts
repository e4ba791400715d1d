import { canonicalJson } from '../model/digest.js'
import type { ToolCall } from './reply.js'
import type { RunLambda } from './row.js'

const LOOP_LENGTH = 3
const MAX_TOOL_CALLS = 25

/** A tool loop: the same tool with the same arguments three times running, or more than 25 calls. */
export function isToolLoop(calls: readonly ToolCall[]): boolean {
  if (calls.length > MAX_TOOL_CALLS) return true
  let running = 0
  let before: string | null = null
  for (const call of calls) {
    const now = formOf(call)
    running = now !== null && now === before ? running + 1 : 1
    if (running >= LOOP_LENGTH) return true
    before = now
  }
  return false
}

/** Equal for calls of one tool with equal arguments. Arguments nested too deeply to be written down equal nothing. */
function formOf(call: ToolCall): string | null {
  try {
    return `${call.name} ${canonicalJson(call.arguments)}`
  } catch {
    return null
  }
}

interface Course {
  answerable: boolean
  /** No reply came, or one without an answer. */
  failed: boolean
  refusal: boolean
  /** The answer names at least one citation. */
  cited: boolean
  citation_hit: boolean
  tool_loop: boolean
}

/**
 * λ of a run (docs/runbook.md §4). An error and a tool loop abort every run; otherwise an unanswerable item converges
 * where it is refused, and an answerable one where a citation hits.
 */
export function lambdaOf(run: Course): RunLambda {
  if (run.failed || run.tool_loop) return '←'
  if (!run.answerable) return run.refusal ? '→' : '×'
  if (run.refusal || !run.cited) return '←'
  return run.citation_hit ? '→' : '×'
}
