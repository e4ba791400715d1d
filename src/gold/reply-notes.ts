import type { ManifestContent } from '../manifest/schema.js'
import { CONTRACT_FIELDS } from '../manifest/schema.js'
import { ARMS } from '../model/arm-names.js'
import { quantile } from '../statistics/quantile.js'
import { armOfRole } from './plan.js'
import type { Row } from './row.js'

/** What people should know of the replies as they were read: fields that are not asked for, and the time to the first token. */
export function notesOnReplies(rows: readonly Row[], { response }: Pick<ManifestContent, 'response'>): string[] {
  const { contract } = response
  const absent = contract ? CONTRACT_FIELDS.filter(field => !contract.includes(field)) : []
  const spared =
    absent.length > 0
      ? [
          `Not asked of a passage, as response.contract leaves ${absent.length === 1 ? 'it' : 'them'} out: ${absent.join(', ')}.`
        ]
      : []
  const times = ARMS.flatMap(arm => {
    const own = rows.filter(row => armOfRole(row.role) === arm).flatMap(row => row.first_token_ms ?? [])
    if (own.length === 0) return []
    return [`${arm} ${shown(quantile(own, 0.5))} and ${shown(quantile(own, 0.95))} ms (n = ${own.length})`]
  })
  return times.length === 0 ? spared : [...spared, `Time to the first token, median and p95: ${times.join('; ')}.`]
}

const shown = (ms: number) => ms.toFixed(0)
