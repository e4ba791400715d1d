import type { ArmName, ManifestContent } from '../manifest/schema.js'
import { random } from '../statistics/random.js'
import type { GoldItem, GoldSet } from './item.js'
import { seedsOfRound } from './round-seeds.js'
import type { Role, RunKey } from './row.js'

/** A manifest that has a gold set: what planning, asking and measuring need. */
export type GoldManifest = ManifestContent & { gold: NonNullable<ManifestContent['gold']> }

/** `--shard I/N`: the I-th of N parts of the items, I from 1. */
export interface Shard {
  index: number
  count: number
}

/** One question that is going to be asked. */
export interface PlannedRun extends RunKey {
  role: Role
  item: GoldItem
  /** The phrasing's text. */
  question: string
  /** Names the conversation within the plan; the rows file's nonce makes it unique among all runs of this program. */
  session: string
  /** Whether a later turn of its conversation is asked. */
  followed?: boolean
}

export interface Plan {
  /** In the order of asking. The runs of one conversation stand together and are asked one after the other. */
  conversations: readonly (readonly PlannedRun[])[]
  /** All runs in a fixed order: by role, item in file order, phrasing and seed. */
  runs: readonly PlannedRun[]
  /** What the plan was made from, for the header of rows.jsonl. */
  parameters: PlanParameters
}

export interface PlanParameters {
  roles: readonly Role[]
  phrasings: number
  seeds: readonly number[]
  interleave: 'item' | 'all' | 'none'
  order: string
  shard: string | null
}

interface PlanOptions {
  manifest: GoldManifest
  gold: GoldSet
  roles: readonly Role[]
  shard?: Shard | undefined
  /** Seed of the order; the digest of the gold set unless given. */
  order?: string | undefined
}

/** The order of roles in rows and reports. */
const ROLES: readonly Role[] = ['canary', 'baseline_1', 'baseline_2', 'interleaved']

export const armOfRole = (role: Role): ArmName => (role === 'canary' ? 'canary' : 'baseline')

/**
 * Every run of the given roles. Runs of all roles are mixed in one random order, so that whatever changes with time
 * meets both arms alike; turns of one conversation keep the order of the file. The same seed gives the same order.
 */
export function planRuns(options: PlanOptions): Plan {
  const { manifest, gold, shard } = options
  const roles = ROLES.filter(role => options.roles.includes(role))
  const order = options.order ?? gold.digest
  const topics = ofShard(topicsOf(gold.items), shard)
  const conversations = roles.flatMap(role => topics.flatMap(topic => conversationsOf(topic, role, manifest, order)))
  return {
    conversations: shuffled(conversations, random(`order ${order}`)),
    runs: inFixedOrder(conversations.flat(), gold),
    parameters: {
      roles,
      phrasings: manifest.gold.phrasings,
      seeds: manifest.gold.seeds,
      interleave: manifest.gold.interleave,
      order,
      shard: shard ? `${shard.index}/${shard.count}` : null
    }
  }
}

/** The runs of a further round: every item again, of both arms, under the round's own seeds. */
export function planRound({ manifest, gold }: Pick<PlanOptions, 'manifest' | 'gold'>, round: number): Plan {
  const seeds = seedsOfRound(manifest.gold.seeds, round)
  const roles = ['canary', 'baseline_1'] as const
  return planRuns({ manifest: { ...manifest, gold: { ...manifest.gold, seeds } }, gold, roles })
}

const MOST_PARTS = 4
/** A part smaller than this tells too little, and saves too little, to be looked at by itself. */
const RUNS_A_PART = 100

/** After how many conversations a plan is looked at, to see whether the others are needed; a small plan never is. */
export function looksAt({ conversations, runs }: Plan): number[] {
  const parts = Math.min(MOST_PARTS, Math.floor(runs.length / RUNS_A_PART))
  return Array.from({ length: Math.max(0, parts - 1) }, (_, at) => Math.ceil(((at + 1) * conversations.length) / parts))
}

/** Items that share a session_id, in file order; an item without one stands alone. */
function topicsOf(items: readonly GoldItem[]): GoldItem[][] {
  const topics = new Map<string, GoldItem[]>()
  for (const item of items) {
    const id = item.session_id === undefined ? `item ${item.qid}` : `session ${item.session_id}`
    const topic = topics.get(id)
    if (topic) topic.push(item)
    else topics.set(id, [item])
  }
  return [...topics.values()]
}

function ofShard(topics: GoldItem[][], shard: Shard | undefined): GoldItem[][] {
  return shard ? topics.filter((_, index) => index % shard.count === shard.index - 1) : topics
}

/** The conversations that a topic is asked in for one role: one for each phrasing under each seed. */
function conversationsOf(topic: GoldItem[], role: Role, manifest: GoldManifest, order: string): PlannedRun[][] {
  const { phrasings, seeds, interleave } = manifest.gold
  const conversations: PlannedRun[][] = []
  for (let phrasing = 0; phrasing < phrasings; phrasing++) {
    for (const seed of new Set(seeds)) {
      const turns = topic.filter(item => phrasing <= item.paraphrases.length)
      if (turns.length > 0)
        conversations.push(
          turns.map((item, at) => plannedRun(item, role, { phrasing, seed, followed: at < turns.length - 1 }))
        )
    }
  }
  if (role !== 'interleaved' || interleave === 'all') return conversations
  return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order)
}

/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic: GoldItem[], conversations: PlannedRun[][], order: string): PlannedRun[][] {
  const whole = conversations.filter(turns => turns.length === topic.length)
  const pick = random(`interleaved ${order} ${topic[0]!.qid}`)()
  return [whole[Math.floor(pick * whole.length)]!]
}

function plannedRun(
  item: GoldItem,
  role: Role,
  { phrasing, seed, followed }: { phrasing: number; seed: number; followed: boolean }
): PlannedRun {
  const session = JSON.stringify([
    role,
    item.session_id === undefined ? 'item' : 'session',
    item.session_id ?? item.qid
  ])
  return {
    qid: item.qid,
    phrasing,
    seed,
    role,
    item,
    question: phrasing === 0 ? item.question : item.paraphrases[phrasing - 1]!,
    session: `${session}/${phrasing}/${seed}`,
    followed
  }
}

function inFixedOrder(runs: readonly PlannedRun[], gold: GoldSet): PlannedRun[] {
  const place = new Map(gold.items.map((item, index) => [item.qid, index]))
  return runs.toSorted(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      place.get(a.qid)! - place.get(b.qid)! ||
      a.phrasing - b.phrasing ||
      a.seed - b.seed
  )
}

/** Fisher–Yates. */
function shuffled<T>(values: readonly T[], uniform: () => number): T[] {
  const result = [...values]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1))
    ;[result[i], result[j]] = [result[j]!, result[i]!]
  }
  return result
}
