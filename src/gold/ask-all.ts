import PQueue from 'p-queue'
import type { ArmName } from '../manifest/schema.js'
import { agreeing, counted } from '../model/counted.js'
import type { Clock, Http, Log } from '../model/world.js'
import { refusalTest } from './answer.js'
import { type Answered, compileAsk } from './ask.js'
import { type Budget, openBudget } from './budget.js'
import { type Completeness, completeness } from './completeness.js'
import { openConversation } from './conversation.js'
import type { Embedder } from './embed.js'
import type { Experience } from './estimate.js'
import {
  type FirstReply,
  firstConversations,
  foundLines,
  type ManifestPlaces,
  refuseHopeless
} from './first-replies.js'
import { openGrader } from './grader.js'
import type { GoldSet, Message } from './item.js'
import { openLane } from './lane.js'
import { compileMeasure } from './measure.js'
import { armOfRole, type GoldManifest, looksAt, type Plan, type PlannedRun } from './plan.js'
import { openPresence, type Presence } from './presence.js'
import type { Row } from './row.js'
import type { RowsFile } from './rows.js'
import { runId } from './rows-file.js'
import type { KeepSnippets } from './snippets.js'

interface AskWorld {
  clock: Clock
  log: Pick<Log, 'progress' | 'info'>
  signal: AbortSignal
  http: Readonly<Record<ArmName, Http>>
  embedder: Embedder
}

interface AskAllOptions {
  manifest: GoldManifest
  gold: GoldSet
  plan: Plan
  /** Is closed in the end, whatever happens. */
  rows: RowsFile
  /** Keeps what was retrieved, for people to read. */
  keep?: KeepSnippets | undefined
  /** What earlier rows tell about the cost of a run, for max_cost_usd. */
  experience?: Experience | null
  /** Places in the manifest, for what its first replies show to be wrong; without them nothing is refused there. */
  places?: ManifestPlaces
  /** Looked at now and then, while nothing is under way: whether the runs that are still to come can change nothing. */
  isClear?: (sofar: Completeness) => boolean
  /** What is being asked, for the progress. */
  label?: string
}

export interface Evidence extends Completeness {
  /** What people should know, a sentence each. */
  notes: string[]
  /** Those that are about this asking, and not about its rows. */
  aboutAsking: string[]
}

/**
 * Asks every planned run that has no row yet, measures it and appends its row. When the signal fires, or the next run
 * would pass max_cost_usd, asking stops and what is left is missing. Throws UnmeasurableError where an arm never
 * answers (service_unreachable, baseline_unavailable) or embeddings can't be had. Rows that were finished by then are on disk in every case.
 */
export async function askAll(world: AskWorld, options: AskAllOptions): Promise<Evidence> {
  const { manifest, plan, rows } = options
  try {
    const session = openSession(world, options)
    const queue = new PQueue({ concurrency: manifest.gold.concurrency })
    let asked = 0
    const askUntil = async (end: number) => {
      const conversations = plan.conversations.slice(asked, end)
      asked = end
      await Promise.all(conversations.map(conversation => queue.add(() => session.converse(conversation))))
    }
    // The first run alone tells what a run costs, where nothing else does.
    if (session.needsCost()) await askUntil(1)
    await session.askFirst(queue)
    for (const look of [...looksAt(plan), plan.conversations.length]) {
      await askUntil(look)
      if (options.isClear?.(session.sofar())) break
    }
    session.conclude()
    return session.evidence()
  } finally {
    rows.close()
  }
}

/** One asking of a plan, with all that its runs share. */
function openSession(
  world: AskWorld,
  { manifest, gold, plan, rows, keep: kept, experience, places, label = 'asking' }: AskAllOptions
) {
  const stop = new AbortController()
  const signal = AbortSignal.any([world.signal, stop.signal])
  const budget = openBudget(manifest.gold.max_cost_usd, rows.finished, experience?.cost_usd ?? null)
  const runaways = new Map<string, string>()
  const ranAway = (qid: string, error: Error) => runaways.set(qid, error.message)
  /** The rows of the first runs, and what was found in their replies; null when they are over. */
  let probe: { rows: Map<string, Row>; found: Map<string, ReadonlySet<string>> } | null = {
    rows: new Map(),
    found: new Map()
  }
  const begun = new Set<readonly PlannedRun[]>()
  const measure = compileMeasure(manifest, world.embedder, {
    items: gold.items,
    ranAway,
    saw,
    grade: graderOf(),
    keep: kept
  })
  const arms = { baseline: openArm('baseline'), canary: openArm('canary') }
  const finished = new Map(rows.finished.map(row => [runId(row), row]))
  const total = plan.runs.length
  let failure: unknown = null
  let done = plan.runs.filter(run => finished.has(runId(run))).length

  return { askFirst, converse, conclude, sofar, evidence, needsCost }

  function graderOf() {
    const { grader } = manifest.gold
    const answers = plan.runs.filter(run => run.role === plan.runs[0]?.role).length
    return grader && openGrader({ http: world.http.canary, clock: world.clock, signal }, grader, answers)
  }

  function openArm(arm: ArmName): {
    ask(run: PlannedRun & { history: readonly Message[] }): Promise<Answered>
    presence: Presence
  } {
    const lane = openLane(manifest.gold.concurrency, world.clock, signal)
    const door = { http: world.http[arm], lane }
    const needed = plan.runs.some(run => run.role !== 'interleaved' && armOfRole(run.role) === arm)
    return {
      ask: compileAsk({ manifest, arm, door, clock: world.clock, signal, nonce: rows.nonce }),
      presence: openPresence(arm, manifest.arms[arm].url, needed)
    }
  }

  function saw(run: PlannedRun, found: ReadonlySet<string>): void {
    probe?.found.set(runId(run), found)
  }

  /** The probe of a plan of which nothing has been asked before: see first-replies.ts. */
  async function askFirst(queue: PQueue): Promise<void> {
    if (rows.finished.length > 0) {
      probe = null
      return
    }
    const conversations = firstConversations(plan)
    await Promise.all(conversations.map(turns => queue.add(() => converse(turns))))
    const { rows: asked, found } = probe!
    probe = null
    if (failure || signal.aborted) return
    const firsts = conversations.flat().flatMap((run): FirstReply[] => {
      const row = asked.get(runId(run)) ?? finished.get(runId(run))
      return row ? [{ run, row, found: found.get(runId(run)) ?? null }] : []
    })
    for (const line of foundLines(firsts, manifest)) world.log.info(line)
    if (places) refuseHopeless(firsts, manifest, places)
  }

  /** The turns of one conversation, one after the other; each may be told what was said before. */
  async function converse(turns: readonly PlannedRun[]): Promise<void> {
    if (begun.has(turns)) return
    begun.add(turns)
    const conversation = openConversation()
    try {
      for (const run of turns) {
        const history = conversation.before(run.item)
        const row = finished.get(runId(run)) ?? (signal.aborted ? null : await askOne(run, history))
        if (row) conversation.note(run.question, row)
      }
    } catch (error) {
      if (!signal.aborted) failure = error
      stop.abort()
    }
  }

  async function askOne(run: PlannedRun, history: readonly Message[]): Promise<Row | null> {
    const { ask, presence } = arms[armOfRole(run.role)]
    if (presence.silent() || !budget.start()) return null
    let row: Row | null = null
    try {
      const answered = await ask({ ...run, history })
      presence.noteQuota(answered.quotaMs ?? null)
      row = await measure(run, answered)
      probe?.rows.set(runId(run), row)
      for (const kept of presence.note(row, answered.seen)) keep(kept)
    } finally {
      budget.settle(row)
    }
    world.log.progress(label, ++done, total)
    return row
  }

  function keep(row: Row): void {
    rows.append(row)
    finished.set(runId(row), row)
  }

  function needsCost(): boolean {
    return manifest.gold.max_cost_usd !== undefined && (experience?.cost_usd ?? null) === null && budget.spent() === 0
  }

  function conclude(): void {
    if (failure) throw failure
    if (signal.aborted) return
    for (const { presence } of Object.values(arms)) presence.conclude()
  }

  function sofar(): Completeness {
    return completeness(plan, [...finished.values()], arms.baseline.presence.silent())
  }

  function evidence(): Evidence {
    const complete = sofar()
    const aboutAsking = notesOn(manifest, { budget, silent: arms.baseline.presence.silent(), runaways })
    return { ...complete, aboutAsking, notes: [...aboutAsking, ...notesOnRows(complete.rows, manifest)] }
  }
}

function notesOn(
  manifest: GoldManifest,
  { budget, silent, runaways }: { budget: Budget; silent: boolean; runaways: ReadonlyMap<string, string> }
): string[] {
  const limit = manifest.gold.max_cost_usd
  const notes: string[] = []
  if (limit !== undefined && budget.exhausted()) {
    notes.push(
      `asking stopped at $${budget.spent().toFixed(4)}: one more run would have passed max_cost_usd ($${limit})`
    )
  }
  if (silent) notes.push('the baseline does not answer: latency and cost are compared with its artifact alone')
  const [runaway] = runaways
  if (runaway) {
    const [qid, message] = runaway
    notes.push(
      `gold_claim_substr of ${qid}: ${message}, and counts as not found there; write it without nested repetition`
    )
  }
  return notes
}

/** What people should know of the rows, whoever asked them. */
export function notesOnRows(rows: readonly Row[], { gold }: Pick<GoldManifest, 'gold'>): string[] {
  const replies = rows.filter(row => row.error === null)
  const unmeasured = replies.filter(row => row.delta_s === null).length
  const notes: string[] = []
  if (gold.max_cost_usd !== undefined && replies.length > 0 && replies.every(row => row.cost_usd === null)) {
    notes.push('max_cost_usd could not be kept to: no reply told its cost; add prices, or cost_usd to the reply')
  }
  if (unmeasured > 0) {
    notes.push(
      `${unmeasured} of ${counted(replies.length, 'reply')} ${agreeing(unmeasured, 'has', 'have')} no retrieval distance: nothing was retrieved, or nothing to compare`
    )
  }
  return [...notes, ...recognised(replies, gold.refusal)]
}

const SHOWN_REFUSALS = 5
const SHOWN_WORDS = 80

/** Refusals that say more than a token, each listed, so that people can see whether they are any. */
function recognised(replies: readonly Row[], tokens: readonly string[]): string[] {
  const refusing = refusalTest(tokens)
  const found = new Map(
    replies.filter(row => row.refusal && refusing(row.answer, row.cited) !== 'whole').map(row => [row.answer, row])
  )
  if (found.size === 0) return []
  const shown = [...found.values()].slice(0, SHOWN_REFUSALS).map(row => `${row.qid}: "${line(row.answer)}"`)
  const more = found.size - shown.length
  return [`Recognised as refusals: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`]
}

const line = (text: string) => [...text.replace(/[\p{C}\s]+/gu, ' ')].slice(0, SHOWN_WORDS).join('')
