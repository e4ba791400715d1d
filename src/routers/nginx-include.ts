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
const NOTE =
  '# Written by rollout-gate. No step is taken over a change by hand, and a rollback writes over it: use another file.'
/** What versions before wrote in its place. */
const OLD_NOTE = '# Written by rollout-gate, which refuses to read it after a change by hand.'

/**
 * The file's whole content, for the http block of nginx. The canary's bucket stands first, so that it only grows; at 0
 * its line is left out, since nginx refuses 0%. Who is canary is what `isCanary(key, salt, canary)` says.
 */
export function renderInclude(split: Split): string {
  return `${MARK}${canonicalJson(split)}
${NOTE}
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

/** The split that a content was rendered from; null where it is not, byte for byte, what is or was written. */
export function parseInclude(text: string): Split | null {
  const [first = ''] = text.split('\n', 1)
  if (!first.startsWith(MARK)) return null
  const parsed = splitSchema.safeParse(jsonOf(first.slice(MARK.length)))
  return parsed.success && renderInclude(parsed.data) === text.replace(`\n${OLD_NOTE}\n`, `\n${NOTE}\n`)
    ? parsed.data
    : null
}

export interface StandingInclude {
  split: Split
  /** What somebody changed without changing the split; null where it is as it was written. */
  changed: string | null
}

/**
 * The split that stands in a file which somebody may have edited: comments, blank lines, line ends and further
 * directives change nothing. Null where the three blocks are not those that the first line says.
 */
export function readInclude(text: string): StandingInclude | null {
  const own = parseInclude(text)
  if (own) return { split: own, changed: null }
  const line = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .find(each => each.trimStart().startsWith(MARK))
  const parsed = splitSchema.safeParse(line && jsonOf(line.trim().slice(MARK.length)))
  if (!parsed.success) return null
  const wanted = statementsOf(renderInclude(parsed.data))
  const found = statementsOf(text)
  const others = found.filter(each => !wanted.includes(each))
  const isWhole = wanted.every(each => found.includes(each)) && found.length - others.length === wanted.length
  if (!isWhole || others.some(each => DEFINES_OURS.test(each))) return null
  const changed = others.length > 0 ? `it also holds ${others[0]!.slice(0, 80)}` : 'its comments or line ends'
  return { split: parsed.data, changed }
}

/** What a file that can't be read says of the arms, for a message; null where it says nothing. */
export function armsIn(text: string): string | null {
  return (
    statementsOf(text)
      .find(each => each.includes('$rollout_arm'))
      ?.slice(0, 120) ?? null
  )
}

/** A directive that gives one of the three variables another value. */
const DEFINES_OURS = /\$rollout_(?:arm|mirror|state)\b/

/** The directives at the top of an nginx configuration: words joined by one space, without comments. */
function statementsOf(text: string): string[] {
  const words =
    text.match(/#[^\r\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|(?:\\.|\$\{[^}]*\}|[^\s{};"'])+|["']/g) ?? []
  const statements: string[] = []
  let current: string[] = []
  let depth = 0
  for (const word of words.filter(each => !each.startsWith('#'))) {
    current.push(word)
    depth += word === '{' ? 1 : word === '}' ? -1 : 0
    if (depth === 0 && (word === ';' || word === '}')) {
      statements.push(current.join(' '))
      current = []
    }
  }
  return current.length > 0 ? [...statements, current.join(' ')] : statements
}
