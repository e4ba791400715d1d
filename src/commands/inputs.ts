import { relative, resolve, sep } from 'node:path'
import { type GoldSet, passagesOf } from '../gold/item.js'
import { GOLD_BYTES, parseGold } from '../gold/load.js'
import type { GoldManifest } from '../gold/plan.js'
import { baseOf, MANIFEST_BYTES, type Manifest, type ParseOptions, parseManifest } from '../manifest/load.js'
import { placeholdersIn } from '../manifest/placeholders.js'
import { expressionProblems } from '../manifest/response-expressions.js'
import type { ContractField } from '../manifest/schema.js'
import { allBut } from '../manifest/sections.js'
import { readYaml } from '../manifest/yaml.js'
import { InputError, type Problem } from '../model/errors.js'
import { GOLD_ROW_IDS, ROWS } from '../model/rows.js'
import type { World } from '../model/world.js'
import { CALENDAR_BYTES, type Calendar, parseCalendar } from '../probes/calendar.js'
import { capProblems } from '../world/input.js'
import { readSource } from './source.js'

/** A manifest that has a gold set, and that gold set. */
export interface Inputs {
  manifest: Manifest & GoldManifest
  gold: GoldSet
}

/**
 * Loads the manifest and masks every secret that it names, before anything else can print one. `use`: the sections that
 * the command reads, so that a variable which others alone name may be unset, and whether their errors are spared.
 */
export async function loadTrustedManifest(
  world: World,
  file: string,
  use: Pick<ParseOptions, 'reads' | 'spares'> = {}
): Promise<Manifest> {
  const path = resolve(world.cwd, file)
  const shown = shownPath(world, path)
  const bytes = await readSource(
    world,
    path,
    { file: shown, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES },
    true
  )
  const manifest = await parseWhole(bytes, { file: shown, env: world.env, base: baseOf(path), ...use })
  for (const secret of manifest.secretValues) world.log.mask(secret)
  return manifest
}

/** The manifest with its expressions, or every problem of both. */
async function parseWhole(bytes: Uint8Array, options: ParseOptions): Promise<Manifest> {
  const { file, reads = () => true } = options
  const read = <T extends object>(sections: T) =>
    Object.fromEntries(Object.entries(sections).filter(([section]) => reads(section)))
  let manifest: Manifest
  try {
    manifest = parseManifest(bytes, options)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const faults = await faultsBeside(bytes, file, read)
    throw new InputError(error.reason, capProblems([...error.problems, ...faults]), error.rollout)
  }
  const faults = await expressionProblems(
    read({ response: manifest.response, window: manifest.window }),
    manifest,
    file
  )
  if (faults.length > 0) throw new InputError('manifest_invalid', faults, manifest.name)
  return manifest
}

/** Of a manifest that has other faults; none where it is no YAML. */
async function faultsBeside(bytes: Uint8Array, file: string, read: (sections: object) => object): Promise<Problem[]> {
  try {
    const source = readYaml(bytes, { file, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES }, null)
    return await expressionProblems(read(Object(source.value)), source, file)
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

export async function loadGoldSet(world: World, manifest: GoldManifest & Manifest): Promise<GoldSet> {
  const path = resolve(manifest.base, manifest.gold.path)
  const shown = shownPath(world, path)
  try {
    return parseGold(
      await readSource(world, path, { file: shown, reason: 'gold_invalid', maxBytes: GOLD_BYTES }),
      shown,
      placeholdersIn(manifest.request.body)
    )
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.reason, error.problems, manifest.name) : error
  }
}

/** The release calendar, as trusted as the manifest that names it. */
export async function openTrustedCalendar(world: World, path: string): Promise<Calendar> {
  const file = shownPath(world, path)
  return parseCalendar(
    await readSource(world, path, { file, reason: 'manifest_invalid', maxBytes: CALENDAR_BYTES }),
    file
  )
}

/** What asking the gold set has no use for: where traffic goes, and what it is seen by. */
export const reads = allBut('router', 'window')

/** Manifest and gold set, for a command that asks it; a manifest without `gold` can't be judged. */
export async function loadInputs(world: World, file: string): Promise<Inputs> {
  const manifest = asContracted(await loadTrustedManifest(world, file, { reads }))
  if (!hasGold(manifest)) {
    const message = 'no gold set; this command needs gold: { path: eval/gold.jsonl }'
    throw new InputError('manifest_invalid', [{ file: manifest.file, line: 1, column: 1, severity: 'error', message }])
  }
  const gold = await loadGoldSet(world, manifest)
  const problems = unjudgeable(manifest, gold)
  if (problems.length > 0) throw new InputError('gold_invalid', problems, manifest.name)
  return { manifest, gold }
}

/** What would leave a required row unmeasured whatever the services answer, told before they are asked. */
export function unjudgeable(manifest: Manifest, gold: GoldSet): Problem[] {
  const problem = (message: string): Problem => ({ file: gold.file, line: 1, column: 1, severity: 'error', message })
  const answerable = gold.items.filter(item => item.answerable)
  if (answerable.length === 0)
    return [problem('no answerable item; expected some, or refusing everything would be right')]
  const isDropped = 'coverage' in manifest.not_required
  if (isDropped || answerable.some(item => passagesOf(item).length > 0)) return []
  return [
    problem(
      'no answerable item names its target, so that coverage cannot be measured; add target or targets, or not_required: { coverage: "…" }'
    )
  ]
}

/** Which fields of a snippet a figure is computed from. */
const NEEDED = { coverage: ['section_id', 'offsets'], delta_s: ['text'] } as const satisfies Record<
  string,
  readonly ContractField[]
>

/** The manifest as its gold set is judged: a row that needs what `response.contract` leaves out is not required. */
export function asContracted<M extends Manifest>(manifest: M): M {
  const { contract, delta_s } = manifest.response
  if (!contract) return manifest
  const waived = GOLD_ROW_IDS.flatMap(row => {
    const from = ROWS[row].gold?.from
    const fields: readonly ContractField[] = from ? NEEDED[from] : []
    const absent = fields.filter(field => !contract.includes(field) && (field !== 'text' || delta_s === null))
    return absent.length > 0 ? [[row, `response.contract has no ${absent.join(' and no ')}`]] : []
  })
  return { ...manifest, not_required: { ...Object.fromEntries(waived), ...manifest.not_required } }
}

export function hasGold(manifest: Manifest): manifest is Manifest & GoldManifest {
  return manifest.gold !== undefined
}

/** A path as people see it: from the working folder where it is inside. */
export function shownPath(world: Pick<World, 'cwd'>, path: string): string {
  const inside = relative(world.cwd, path)
  return (inside === '' || inside.startsWith('..') ? path : inside).split(sep).join('/')
}
