import { isShadow, type Phase } from '../../manifest/phases.js'
import type { ManifestContent } from '../../manifest/schema.js'
import { isSticky } from '../../manifest/sticky.js'
import { LIVE_ROW_IDS, type LiveRowId, ROWS, type RowId } from '../../model/rows.js'

/**
 * Rows about the split alone. Were users served as planned and kept on their arm, both are inside their targets from the
 * first request on; neither has a line to exclude, so the minimum decides.
 */
export function splitRows(manifest: Pick<ManifestContent, 'router' | 'not_required'>, phase: Phase): RowId[] {
  if (isShadow(phase)) return []
  const isKnown = (row: LiveRowId) => ROWS[row].live?.required !== 'sticky' || isSticky(manifest) !== false
  return LIVE_ROW_IDS.filter(row => ROWS[row].live?.from === 'users' && isKnown(row) && !(row in manifest.not_required))
}
