import type { ManifestContent } from '../manifest/schema.js'
import { ROWS, type RowId } from '../model/rows.js'

type Asked = Pick<ManifestContent, 'secrets' | 'boot' | 'probes' | 'freeze' | 'require' | 'not_required'>

/**
 * Whether the decision needs a row measured (docs/runbook.md §6): the rows that are needed here anyway, those whose input the
 * manifest declares, and those that it lists under `require`; but none that it drops.
 */
export function requiredRows(manifest: Asked, isNeeded: (row: RowId) => boolean): (row: RowId) => boolean {
  return row =>
    !(row in manifest.not_required) && (isNeeded(row) || isDeclared(row, manifest) || manifest.require.includes(row))
}

function isDeclared(row: RowId, manifest: Asked): boolean {
  const { declaredBy } = ROWS[row]
  const section = declaredBy && manifest[declaredBy]
  return Array.isArray(section) ? section.length > 0 : section !== undefined
}
