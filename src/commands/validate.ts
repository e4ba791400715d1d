import { resolve } from 'node:path'
import { plannedRounds } from '../gates/alpha.js'
import { estimate, showEstimate } from '../gold/estimate.js'
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
import {
  asContracted,
  hasGold,
  type Inputs,
  loadGoldSet,
  loadTrustedManifest,
  openTrustedCalendar,
  reads,
  unjudgeable
} from './inputs.js'
import type { KnownBaseline } from './known-baseline.js'
import { type Note, notice } from './notes.js'
import { sourceProblems } from './open-window.js'
import type { Outcome } from './outcome.js'
import { type Expected, forecastPlan, type PlanForecast } from './predictions.js'
import { routerProblems } from './router-problems.js'
import { sayGreatest } from './say-rounds.js'
import { baseline, manifest, window } from './shared-flags.js'
import { typicalTraffic } from './typical-traffic.js'

export const description = {
  summary: 'check manifest, gold set and calendar; say what the plan will need',
  topic: 'begin',
  examples: ['rollout-gate validate', 'rollout-gate validate --baseline eval/baseline.json'],
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
  const manifest = asContracted(await loadTrustedManifest(world, options.manifest, { reads }))
  const unset = manifest.unset.map(({ problem }) => problem)
  const problems: Problem[] = [
    ...manifest.warnings,
    ...unset,
    ...routerProblems(manifest, phasesOf(manifest)),
    ...sourceProblems(manifest)
  ]
  const gold = await collecting(problems, async () => (hasGold(manifest) ? loadGoldSet(world, manifest) : null))
  await collecting(problems, () => checkCalendar(world, manifest))
  if (gold) problems.push(...gold.warnings, ...unjudgeable(manifest, gold))
  const errors = problems.filter(problem => problem.severity === 'error')
  if (errors.length > 0) throw new InputError(reasonOf(errors, manifest), problems, manifest.name)
  for (const problem of problems) world.log.warning(showProblem({ ...problem, severity: 'error' }))
  const asked = gold ? await planNotes(world, manifest, gold, options) : NO_GOLD
  const live = await liveForecast(world, manifest, options, asked.rows)
  const tell = (some: readonly Note[]) => {
    for (const note of some) world.log[note.level === 'warning' ? 'warning' : 'info'](note.text)
  }
  tell(asked.notes)
  for (const line of live.table) world.log.info(line)
  tell(live.doubts)
  const notes = [...asked.notes, ...live.phases, ...live.doubts]
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
async function planNotes(world: World, manifest: Manifest, gold: GoldSet, options: Options): Promise<Planned> {
  if (!hasGold(manifest)) return NO_GOLD
  const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline)
  const known = onDisk ? await baselineOnDisk(world, { manifest, gold }, options) : NOTHING_KNOWN
  const roles = manifest.gold.interleave === 'none' ? (['canary'] as const) : (['canary', 'interleaved'] as const)
  const usual = estimate(planRuns({ manifest, gold, roles: [...roles] }), manifest, known.experience)
  const rounds = plannedRounds(manifest, known.rows ?? [])
  const notes = [
    ...known.absent,
    notice(`${showEstimate(usual)}.${sayGreatest(usual, rounds, { manifest }, known.experience)}`),
    ...known.resolutions
  ]
  return { notes, rows: known.rows }
}

interface Planned {
  notes: Note[]
  /** Of a baseline on disk, which tell what live traffic is like. */
  rows: readonly Row[] | null
}

const NO_GOLD: Planned = { notes: [notice('The manifest has no gold set: gate and baseline need one.')], rows: null }

const NOTHING_KNOWN: KnownBaseline = { absent: [], rows: null, experience: null, resolutions: [] }

/** Loaded where there is one: to read and weigh it takes more code than all else here. */
async function baselineOnDisk(world: World, inputs: Inputs, options: Options): Promise<KnownBaseline> {
  const { knownBaseline } = await import('./known-baseline.js')
  return knownBaseline(world, inputs, options.baseline)
}

/** What the phases will need, where the manifest says anything of live traffic, or a request log is given. */
async function liveForecast(
  world: World,
  manifest: Manifest,
  { window }: Options,
  rows: readonly Row[] | null
): Promise<PlanForecast> {
  if (!manifest.phases && !manifest.window && !manifest.router && window.length === 0)
    return { table: [], phases: [], doubts: [] }
  return forecastPlan(manifest, await expectedTraffic(world, manifest, window, rows))
}

async function expectedTraffic(
  world: World,
  manifest: Manifest,
  window: Options['window'],
  rows: readonly Row[] | null
): Promise<Expected> {
  if (window.length === 0 && rows === null) return typicalTraffic(manifest)
  const { expectedFromLog, expectedFromRows } = await import('./expected.js')
  return window.length > 0 || rows === null
    ? expectedFromLog(world, manifest, window)
    : expectedFromRows(manifest, rows)
}
