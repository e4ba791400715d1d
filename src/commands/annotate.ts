import type { Manifest } from '../manifest/load.js'
import type { Path } from '../manifest/yaml-value.js'
import type { GateRow, Result } from '../model/result.js'
import { findRow } from '../model/rows.js'
import type { ProbeOutcome } from '../probes/outcome.js'

type Problem = Result['problems'][number]

/** Failed rows point at the lines that a person can change: a target, an arm, a probe, a gold item. */
export function annotate(
  manifest: Manifest,
  table: { gates: readonly GateRow[]; lost: Result['worst'] },
  probes: readonly ProbeOutcome[],
  goldFile: string
): Problem[] {
  const failing = table.gates.filter(row => row.verdict === 'fail')
  const onManifest = failing.flatMap(row =>
    placesOf(row, probes).map(place => problemAt(manifest, place.path, place.why))
  )
  const quality = failing.some(row => row.gate === 'G2')
  const onGold = quality ? table.lost.map(item => goldProblem(goldFile, item)) : []
  return [...onManifest, ...onGold]
}

function placesOf(row: GateRow, probes: readonly ProbeOutcome[]): { path: Path; why: string }[] {
  const details = probes.find(outcome => outcome.row === row.row)?.details.filter(detail => !detail.ok) ?? []
  if (details.length > 0) {
    return details.map(({ path, name, why }) => ({
      path: path ?? [sectionOf(row.row)],
      why: `${row.row}: ${name}: ${why}`
    }))
  }
  return [{ path: pathOf(row), why: `${row.row}: ${row.why}` }]
}

function pathOf(row: GateRow): Path {
  if (row.source === 'manifest') return ['targets', row.row]
  const { pointsAt } = findRow(row.row) ?? {}
  return pointsAt ? ['arms', 'canary', pointsAt] : ['arms', 'canary']
}

function sectionOf(row: string): string {
  return findRow(row)?.declaredBy ?? 'arms'
}

function problemAt(manifest: Manifest, path: Path, message: string): Problem {
  return { file: manifest.file, ...manifest.locate(path), message, severity: 'error' }
}

function goldProblem(file: string, { line, qid, what }: Result['worst'][number]): Problem {
  return { file, line, column: 1, message: `${qid}: ${what}`, severity: 'warning' }
}
