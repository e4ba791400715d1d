import { z } from 'zod'
import { canonicalJson } from '../model/digest.js'
import { jsonOf } from '../model/json.js'

/** The include that splits the traffic: text from a split, and back. Pure. */

const splitSchema = z.strictObject({
  /** The nginx variable that says who a user is. */
  key: z.string().startsWith('$'),
  salt: z.string(),
  /** Percentage of users served by the canary. */
  canary: z.number().min(0).max(100),
  /** Percentage of requests copied to the canary. */
  mirror: z.number().min(0).max(100),
  /** Grows with every change, so that no two contents are the same. */
  revision: z.int().min(0)
})

export type Split = z.infer<typeof splitSchema>

const MARK = '# rollout-gate '

/**
 * The file's whole content, for the http block of nginx. The canary's bucket stands first, so that it only grows; at 0
 * its line is left out, since nginx refuses 0%. Who is canary is what `isCanary(key, salt, canary)` says.
 */
export function renderInclude(split: Split): string {
  return `${MARK}${canonicalJson(split)}
# Written by rollout-gate, which refuses to read it after a change by hand.
split_clients "\${${split.key.slice(1)}}${split.salt}" $rollout_arm {${shares(split.canary, 'canary', 'baseline')}
}
split_clients "\${request_id}" $rollout_mirror {${shares(split.mirror, '1', "''")}
}
map '' $rollout_state {
  default '${stateOf(split)}';
}
`
}

function shares(percent: number, name: string, rest: string): string {
  if (percent === 100) return `\n  * ${name};`
  return `${percent > 0 ? `\n  ${percent}% ${name};` : ''}\n  * ${rest};`
}

/** What an nginx that has loaded the split answers with `return 200 $rollout_state`. */
export function stateOf({ canary, mirror, revision }: Split): string {
  return `canary=${canary} mirror=${mirror} revision=${revision}`
}

/** The split that a content was rendered from; null where it is not, byte for byte, what would be written. */
export function parseInclude(text: string): Split | null {
  const [first = ''] = text.split('\n', 1)
  if (!first.startsWith(MARK)) return null
  const parsed = splitSchema.safeParse(jsonOf(first.slice(MARK.length)))
  return parsed.success && renderInclude(parsed.data) === text ? parsed.data : null
}
