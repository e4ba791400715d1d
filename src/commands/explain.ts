import { flagError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { plainText } from './flag-kinds.js'
import { from, lastResult } from './last-result.js'
import type { Outcome } from './outcome.js'

export const description = {
  summary: 'say what a row, a stop or a reason means',
  topic: 'see',
  examples: [
    'rollout-gate explain',
    'rollout-gate explain coverage',
    'rollout-gate explain evidence_thin --from out/gate'
  ],
  flags: {
    name: plainText('NAME', { meaning: 'a row, stop or reason code; without it, the last result' }),
    from
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** Answers from the last result where there is one; exit 0, whatever that result was. */
export async function explainIt(world: World, { name, from }: Options): Promise<Outcome> {
  const conclude = startResult(world, 'explain')
  const { explain, explainAll, findNamed } = await import('../report/explain.js')
  const last = await lastResult(world, from)
  const outcome = (lines: readonly string[]): Outcome => {
    const why = lines[0] ?? ''
    const result = conclude({ decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }, {})
    return { result, text: `${lines.join('\n')}\n`, uploads: [], publish: false }
  }
  if (name === undefined) {
    if (last) return outcome(explainAll(last))
    throw flagError(
      `no result in ${from}; run rollout-gate gate, or name what to explain: rollout-gate explain coverage`
    )
  }
  const found = findNamed(name)
  if ('near' in found) {
    const near = found.near === null ? '; docs/verdicts.md lists the rows' : `; did you mean "${found.near}"?`
    throw flagError(`${name.slice(0, 80)}: no such row, stop or reason${near}`)
  }
  const blank = conclude({ decision: 'hold', reason: 'unknown', exit: EXIT.hold, why: '' }, {})
  return outcome(found.flatMap((named, at) => [...(at > 0 ? [''] : []), ...explain(named, last, blank)]))
}
