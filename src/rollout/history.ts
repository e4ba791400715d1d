import { type Claim, type EntryOf, endOf, type Recorded, type Rollback, rolloutId } from './record.js'

/** What the entries of the ledger come to. */
export interface History {
  /** The rollout that came last; null where there was none. */
  rollout: { id: string; digest: string; attempt: number } | null
  ended: 'rolled_back' | 'complete' | null
  /** Its claims that counted, in order: all done, but the last may be open. */
  chain: readonly Claim[]
  /** The phase that it stands in: the last claim that was done. */
  phase: Claim | null
  /** The claim that is neither done nor undone. */
  open: Claim | null
  /** The rollback that ended it, or that took back what no claim explains. */
  rollback: Rollback | null
  paused: Recorded | null
  /** Claims since it began that came too late, and claims that were undone. */
  lost: readonly Claim[]
  /** By digest of the canary's pins: the highest attempt that was begun or allowed. */
  attempts: ReadonlyMap<string, number>
  /** Rollout ids that may not go up any more: complete or rolled back; and those rolled back. */
  closed: ReadonlySet<string>
  fallen: ReadonlySet<string>
  retries: readonly Recorded<EntryOf<'retry'>>[]
  /** What belongs to the rollout that came last, in order. */
  entries: readonly Recorded[]
}

interface Story {
  rollout: History['rollout']
  ended: History['ended']
  chain: Claim[]
  rollback: Rollback | null
  paused: Recorded | null
  lost: Claim[]
  attempts: Map<string, number>
  closed: Set<string>
  fallen: Set<string>
  retries: Recorded<EntryOf<'retry'>>[]
}

/** How often a canary was begun, or allowed to begin. One that went back without any claim has had one attempt. */
export function attemptsOf({ attempts, fallen }: History, name: string, digest: string): number {
  return attempts.get(digest) ?? (fallen.has(rolloutId(name, digest, 1)) ? 1 : 0)
}

/**
 * Reads the entries in the order of their ids. A claim counts where it goes on from where the story stands: so of two
 * claims of one step the lower id counts, and a claim of a rollout that was rolled back never does. A rollback ends
 * the rollout that is under way when it comes.
 */
export function historyOf(entries: readonly Recorded[]): History {
  const story: Story = {
    rollout: null,
    ended: null,
    chain: [],
    rollback: null,
    paused: null,
    lost: [],
    attempts: new Map(),
    closed: new Set(),
    fallen: new Set(),
    retries: []
  }
  const sorted = [...entries].sort((a, b) => a.id - b.id)
  for (const entry of sorted) tell(story, entry)
  const done = story.chain.filter(claim => endOf(claim)?.mark === 'done')
  const open = story.chain.find(claim => endOf(claim) === null) ?? null
  const own = sorted.filter(entry => entry.rollout === story.rollout?.id || entry === story.rollback)
  return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open, entries: own }
}

function tell(story: Story, entry: Recorded): void {
  if (entry.kind === 'claim') claimed(story, entry)
  if (entry.kind === 'rollback') rolledBack(story, entry)
  if (entry.kind === 'pause' && !story.ended) story.paused = entry
  if (entry.kind === 'resume') story.paused = null
  if (entry.kind === 'retry') allowed(story, entry)
}

function claimed(story: Story, claim: Claim): void {
  attempted(story, claim.digests.canary, claim.attempt)
  if (endOf(claim)?.mark === 'undone' || !follows(story, claim)) {
    story.lost.push(claim)
    return
  }
  if (claim.from === null) begin(story, claim)
  story.chain.push(claim)
  if (claim.to !== null) return
  story.closed.add(claim.rollout)
  if (endOf(claim)?.mark === 'done') story.ended = 'complete'
}

function follows(story: Story, claim: Claim): boolean {
  if (story.closed.has(claim.rollout)) return false
  const starts = claim.from === null
  if (story.rollout === null || story.ended) return starts
  // A rollout enters its first phase only after the one before has ended; the marks of that one may not have been read.
  if (starts && endOf(claim)?.mark === 'done') return true
  const last = story.chain.at(-1)!
  const ready = endOf(last)?.mark === 'done' && !story.paused
  return ready && claim.rollout === story.rollout.id && claim.from === last.to
}

function begin(story: Story, { rollout, digests, attempt }: Claim): void {
  story.rollout = { id: rollout, digest: digests.canary, attempt }
  story.ended = null
  story.chain = []
  story.lost = []
  story.rollback = null
  story.paused = null
}

/** Also of traffic that no claim explains: that of a canary whose claim does not count, or that was routed by hand. */
function rolledBack(story: Story, rollback: Rollback): void {
  close(story, rollback.rollout)
  if (story.ended === 'rolled_back') return
  // What is complete stays so where another canary went back.
  if (story.ended === 'complete' && rollback.rollout !== story.rollout?.id) leave(story)
  if (story.rollout) close(story, story.rollout.id)
  story.ended = 'rolled_back'
  story.rollback = rollback
  story.paused = null
}

function leave(story: Story): void {
  story.rollout = null
  story.chain = []
  story.lost = []
}

function close({ closed, fallen }: Story, rollout: string): void {
  closed.add(rollout)
  fallen.add(rollout)
}

function allowed(story: Story, retry: Recorded<EntryOf<'retry'>>): void {
  story.retries.push(retry)
  attempted(story, retry.digest, retry.attempt)
}

function attempted(story: Story, digest: string, attempt: number): void {
  story.attempts.set(digest, Math.max(attempt, story.attempts.get(digest) ?? 0))
}
