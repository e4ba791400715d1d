import { join, resolve } from 'node:path'
import { armOf, errors } from '../gates/arm.js'
import type { GateTable } from '../gates/gold.js'
import { askAll, type Evidence } from '../gold/ask-all.js'
import type { Completeness } from '../gold/completeness.js'
import type { Embedder } from '../gold/embed.js'
import { embedderId, openEmbedder } from '../gold/embedder.js'
import { type Estimate, type Experience, estimate, showEstimate } from '../gold/estimate.js'
import { type Plan, type PlannedRun, planRuns, type Shard } from '../gold/plan.js'
import { notesOnReplies } from '../gold/reply-notes.js'
import type { Role, Row } from '../gold/row.js'
import { openRows } from '../gold/rows.js'
import { type KeepSnippets, openSnippets } from '../gold/snippets.js'
import { agreeing, counted } from '../model/counted.js'
import { UnmeasurableError } from '../model/errors.js'
import { nameOfEvent } from '../model/event.js'
import type { Result } from '../model/result.js'
import type { Http, World } from '../model/world.js'
import { evaluatedOf, type Findings } from './conclude.js'
import type { Inputs } from './inputs.js'
import { isDoubtful } from './source.js'
import { rowWithoutSecrets } from './without-secrets.js'

/** A baseline arm that failed on a larger share of its runs than this is nothing to compare with. */
const MAX_BASELINE_ERRORS = 0.05
/** Points. Below this score the baseline is hardly a measure, or its replies are read wrongly. */
const DOUBTFUL_SCORE = 50

export interface Measured extends Evidence {
  plan: Plan
}

/** Beside rows.jsonl. */
export const SNIPPETS = 'snippets.jsonl'

interface Measuring {
  roles: readonly Role[]
  experience: Experience | null
  http: Http
}

/** Says what the plan's runs will cost, asks them, and writes every row as it arrives. */
export async function measure(
  world: World,
  inputs: Inputs,
  options: { out: string; resume: boolean; shard?: Shard | undefined },
  { roles, experience, http }: Measuring
): Promise<Measured> {
  const plan = planRuns({ ...inputs, roles, shard: options.shard })
  tellEstimate(world, estimate(plan, inputs.manifest, experience))
  const ask = await openAsking(world, inputs, { out: options.out, plan, http })
  return { ...(await ask({ plan, resume: options.resume, experience })), plan }
}

export function tellEstimate(world: World, foreseen: Estimate, more = ''): void {
  world.log[foreseen.over_limit ? 'warning' : 'info'](`${showEstimate(foreseen)}.${more}`)
}

interface AskedNow {
  plan: Plan
  /** Go on with the rows that are there. */
  resume: boolean
  experience: Experience | null
  isClear?: (sofar: Completeness) => boolean
  label?: string
}

interface Answers extends Evidence {
  /** All rows that were in the file before, of whatever round. */
  before: readonly Row[]
}

export type Ask = (asked: AskedNow) => Promise<Answers>

/** Opens rows.jsonl for what the first plan asks; the returned function asks a plan, and appends its rows there. */
export async function openAsking(
  world: World,
  inputs: Inputs,
  { out, plan: first, http }: { out: string; plan: Plan; http: Http }
): Promise<Ask> {
  const { manifest, gold } = inputs
  const folder = resolve(world.cwd, out)
  const isOurs = !isDoubtful(world, folder)
  const embedder = await openTrackedEmbedder(world, inputs, http, isOurs ? folder : null)
  let keep: KeepSnippets | undefined
  return async ({ resume, ...asked }) => {
    const isFirst = asked.plan === first
    if (resume && isFirst && !isOurs) {
      const name = world.event && nameOfEvent(world.event)
      world.log.notice(`No rows are resumed: on ${name} those of ${out} may be a stranger's.`)
    }
    const rows = openRows({
      file: join(folder, 'rows.jsonl'),
      header: {
        manifest: manifest.digest,
        gold: gold.digest,
        pins_baseline: manifest.pinsDigest.baseline,
        pins_canary: manifest.pinsDigest.canary,
        embedder: embedder.id,
        plan: first.parameters
      },
      // A further round goes on with the file that this process began.
      resume: resume && (isOurs || !isFirst)
    })
    if (rows.finished.length > 0 && isFirst)
      world.log.info(
        `${counted(rows.finished.length, 'row')} ${agreeing(rows.finished.length, 'is', 'are')} there already and not asked again.`
      )
    if (manifest.report.texts !== 'none') keep ??= openSnippets(join(folder, SNIPPETS), resume && isOurs, world.redact)
    const { clock, log, signal } = world
    const arms = { baseline: http, canary: http }
    // What the first replies show of the manifest they show once.
    const kept = { ...rows, append: (row: Row) => rows.append(rowWithoutSecrets(row, world.redact)) }
    const evidence = await askAll(
      { clock, log, signal, http: arms, embedder },
      { manifest, gold, rows: kept, keep, ...asked, ...(isFirst && { places: manifest }) }
    )
    const notes = isFirst ? [...evidence.notes, ...notesOnReplies(evidence.rows, manifest)] : evidence.notes
    const shown = evidence.rows.map(row => rowWithoutSecrets(row, world.redact))
    return { ...evidence, rows: shown, notes, before: rows.finished }
  }
}

async function openTrackedEmbedder(
  world: World,
  { manifest }: Inputs,
  http: Http,
  folder: string | null
): Promise<Embedder> {
  return openEmbedder(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder })
}

export function rowsOfRole(rows: readonly Row[], role: Role): Row[] {
  return rows.filter(row => row.role === role)
}

/** What a result says of a measured gold set, whichever arm it was. */
export function measuredFindings(
  { manifest, gold }: Inputs,
  { runs, rows }: { runs: readonly PlannedRun[]; rows: readonly Row[] },
  evaluated: Partial<Result['evaluated']>
) {
  const { gold: rule, alpha, inconclusive } = manifest.evidence
  return {
    name: manifest.name,
    evaluated: evaluatedOf(manifest, { gold: gold.digest, ...evaluated }),
    counts: { planned: runs.length, measured: rows.length, failed: errors(armOf(rows)) },
    not_required: manifest.not_required,
    evidence: { gold: rule, alpha, inconclusive, embedder: embedderId(manifest.embeddings) }
  } satisfies Findings
}

/** Whether ΔS compares meanings: with a real embedder, or where the service tells it. */
export function isSemantic({ embeddings, response }: Inputs['manifest']): boolean {
  return embeddings.provider !== 'hashing' || response.delta_s !== null
}

/** A baseline that solves almost nothing agrees with any canary: then green rows prove little. */
export function doubtsAbout({ metrics }: Pick<GateTable, 'metrics'>): string[] {
  const score = metrics.baseline.gold_score
  if (score === null || score >= DOUBTFUL_SCORE) return []
  return [
    `The baseline solves ${score.toFixed(0)} % of the gold set, so that a worse canary would hardly show: look at gold_claim_substr, gold_citations and the response pointers.`
  ]
}

export function isBaselineFailing(rows: readonly Row[]): boolean {
  return errors(armOf(rows)) > MAX_BASELINE_ERRORS * rows.length
}

export function refuseFailingBaseline(rows: readonly Row[]): void {
  if (!isBaselineFailing(rows)) return
  const failed = errors(armOf(rows))
  const first = rows.find(row => row.error !== null)?.error?.message ?? 'replies drift from the schema'
  throw new UnmeasurableError(
    'baseline_unavailable',
    `The baseline arm failed on ${failed} of ${counted(rows.length, 'run')}, so there is nothing to compare with. The first: ${first}.`
  )
}
