import { resolve } from 'node:path'
import { armOf } from '../gates/arm.js'
import { minimumDetectableEffects } from '../gates/mde.js'
import { rowsOfPass } from '../gold/baseline.js'
import { estimate, experienceOf, showEstimate } from '../gold/estimate.js'
import type { GoldSet } from '../gold/item.js'
import { planRuns } from '../gold/plan.js'
import type { Row } from '../gold/row.js'
import type { Manifest } from '../manifest/load.js'
import { phasesOf } from '../manifest/phases.js'
import { InputError, type Problem, showProblem } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { evaluatedOf, startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { findComparableBaseline } from './find-baseline.js'
import { hasGold, loadGoldSet, loadTrustedManifest, openTrustedCalendar, reads, unjudgeable } from './inputs.js'
import { type Note, notice, resolutionNotes } from './notes.js'
import type { Outcome } from './outcome.js'
import { routerProblems } from './router-problems.js'
import { baseline, manifest, window } from './shared-flags.js'

export const description = {
  summary: 'check manifest, gold set and freeze calendar; say what the plan will need',
  flags: {
    manifest,
    baseline: { ...baseline, meaning: `${baseline.meaning}; its noise tells what the gold set can't resolve` },
    window: { ...window, meaning: 'request logs (JSONL, .gz, globs, URLs) that tell what the phases will need' }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/**
 * Checks manifest, gold set and calendar as a whole, and says what the plan will need. Reaches no service. A pull
 * request's check has no secrets of the router, so a variable that only traffic needs is a warning where it is not set.
 */
export async function validate(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'validate')
  const manifest = await loadTrustedManifest(world, options.manifest, { reads })
  const unset = manifest.unset.map(({ problem }) => problem)
  const problems: Problem[] = [...manifest.warnings, ...unset, ...routerProblems(manifest, phasesOf(manifest))]
  const gold = await collecting(problems, async () => (hasGold(manifest) ? loadGoldSet(world, manifest) : null))
  await collecting(problems, () => checkCalendar(world, manifest))
  if (gold) problems.push(...gold.warnings, ...unjudgeable(manifest, gold))
  const errors = problems.filter(problem => problem.severity === 'error')
  if (errors.length > 0) throw new InputError(reasonOf(errors, manifest), problems, manifest.name)
  for (const problem of problems) world.log.warning(showProblem({ ...problem, severity: 'error' }))
  const live = (rows: readonly Row[] | null) => liveNotes(world, manifest, options, rows)
  const notes = gold
    ? await planNotes(world, manifest, gold, options, live)
    : [notice('The manifest has no gold set: gate and baseline need one.'), ...(await live(null))]
  for (const note of notes) world.log[note.level === 'warning' ? 'warning' : 'info'](note.text)
  const verdict = {
    decision: 'pass' as const,
    reason: 'all_green' as const,
    exit: EXIT.ok,
    why: `${manifest.file} is valid.`
  }
  const result = conclude(verdict, {
    name: manifest.name,
    evaluated: evaluatedOf(manifest, { gold: gold?.digest ?? null }),
    notes,
    problems
  })
  return { result, publish: false, uploads: [] }
}

function reasonOf(errors: readonly Problem[], manifest: Manifest): 'gold_invalid' | 'manifest_invalid' {
  return hasGold(manifest) && errors.some(problem => problem.file.endsWith('.jsonl'))
    ? 'gold_invalid'
    : 'manifest_invalid'
}

/** Undefined where the part is invalid; its problems join the others, so that a person sees all at once. */
async function collecting<T>(problems: Problem[], load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

async function checkCalendar(world: World, manifest: Manifest): Promise<void> {
  if (manifest.freeze) await openTrustedCalendar(world, resolve(manifest.base, manifest.freeze.calendar))
}

/** Requests, time and money, and what the gold set can't resolve where a baseline on disk tells its noise. */
async function planNotes(
  world: World,
  manifest: Manifest,
  gold: GoldSet,
  options: Options,
  live: (rows: readonly Row[] | null) => Promise<Note[]>
): Promise<Note[]> {
  if (!hasGold(manifest)) return []
  const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline)
  const found = onDisk ? await findComparableBaseline(world, { manifest, gold }, options.baseline) : null
  const roles = manifest.gold.interleave === 'none' ? (['canary'] as const) : (['canary', 'interleaved'] as const)
  const plan = planRuns({ manifest, gold, roles: [...roles] })
  if (!found || 'absent' in found) {
    const absent = found ? [notice(found.absent)] : []
    return [...absent, notice(`${showEstimate(estimate(plan, manifest, null))}.`), ...(await live(null))]
  }
  const first = rowsOfPass(found.baseline, 'baseline_1')
  const experience = experienceOf(first, manifest.prices)
  const resolutions = minimumDetectableEffects(manifest, found.baseline.noise, {
    items: gold.items.length,
    first: armOf(first)
  })
  return [
    notice(`${showEstimate(estimate(plan, manifest, experience))}.`),
    ...resolutionNotes(resolutions),
    ...(await live(first))
  ]
}

/** What the phases will need, where the manifest says anything of live traffic, or a request log is given. */
async function liveNotes(
  world: World,
  manifest: Manifest,
  { window }: Options,
  rows: readonly Row[] | null
): Promise<Note[]> {
  if (!manifest.phases && !manifest.window && !manifest.router && window.length === 0) return []
  const { expectedFromLog, expectedFromRows } = await import('./expected.js')
  const { predictionNotes } = await import('./predictions.js')
  const expected = window.length > 0 ? await expectedFromLog(world, manifest, window) : expectedFromRows(rows)
  return predictionNotes(manifest, expected)
}
