import { counted } from '../model/counted.js'
import type { Result } from '../model/result.js'
import type { RolloutEvent, RolloutSeen } from '../model/rollout-seen.js'
import { sayWeights } from '../model/weights.js'
import { clean, oneLine, shorten } from './escape.js'
import { Pages } from './html-pages.js'
import type { Look } from './looks.js'
import { requestsOf } from './looks.js'
import { LookChart, WeightChart } from './rollout-charts.js'
import {
  afterRollbackOf,
  missingOf,
  ROLLBACK_PAGES,
  recoveryOf,
  rolloutFactsOf,
  rolloutSentences,
  showTime
} from './rollout-view.js'
import type { RowView } from './row-view.js'
import type { View } from './view.js'

/** The rollout: where it stands, how it came there, what is missing, how sure each measure is, what was done. */

interface Props {
  result: Result
  view: View
  looks: readonly Look[]
}

export function Rollout({ result, view, looks }: Props) {
  const { rollout } = result
  if (rollout === null) return null
  const facts = rolloutFactsOf(result)
  const lists: [string, readonly string[]][] = [
    ['Still missing', missingOf(result)],
    ['The current version since', recoveryOf(result)],
    ['After a rollback, think of', afterRollbackOf(result)]
  ]
  return (
    <section id="rollout">
      <h2>Where it stands</h2>
      {rolloutSentences(result).map(sentence => (
        <p>{sentence}</p>
      ))}
      <Steps rollout={rollout} phase={result.phase} />
      <WeightChart rollout={rollout} now={result.finished_at} expected={expectedOf(result)} />
      <Meter result={result} />
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <>
            <h3>{title}</h3>
            <ul>
              {lines.map(each => (
                <li>{each}</li>
              ))}
            </ul>
          </>
        ))}
      {afterRollbackOf(result).length > 0 && (
        <p>
          <Pages pages={ROLLBACK_PAGES} head="More" />
        </p>
      )}
      <Commands rollout={rollout} />
      <Measures
        rows={[...view.rows.failing, ...view.rows.open, ...view.rows.passing]}
        looks={looks}
        rollout={rollout}
      />
      <Events events={rollout.events ?? []} />
      <details>
        <summary>Rollout, router and ledger</summary>
        <dl>{facts.map(([term, text]) => [<dt>{term}</dt>, <dd>{text}</dd>])}</dl>
      </details>
    </section>
  )
}

function Steps({ rollout, phase }: { rollout: RolloutSeen; phase: string | null }) {
  const { plan = [], events = [], state } = rollout
  if (plan.length === 0 || rollout.id === null) return null
  const entered = new Map(
    events.flatMap(event => (event.kind === 'step' && event.phase ? [[event.phase, event.at]] : []))
  )
  const left = events.findLast(({ kind }) => kind === 'rollback')?.phase ?? null
  const here = plan.findIndex(({ name }) => name === (state === 'rolled_back' ? left : phase))
  return (
    <ol class="steps">
      {plan.map(({ name, ...weights }, at) => {
        const done = state === 'complete' || (here >= 0 && at < here)
        const is = done ? 'done' : at === here ? (state === 'rolled_back' ? 'failed' : 'now') : 'later'
        return (
          <li class={is} aria-current={is === 'now' ? 'step' : undefined}>
            <span class="sign" aria-hidden="true">
              {{ done: '✓', now: '●', failed: '✗', later: String(at + 1) }[is]}
            </span>{' '}
            <b>{oneLine(name, 64)}</b> <span class="soft">{sayWeights(weights)}</span>
            <small>
              {is === 'later' && state === 'rolled_back' ? 'not reached' : STEP_WORDS[is]}
              {entered.has(name) && `, entered ${showTime(entered.get(name)!)}`}
            </small>
          </li>
        )
      })}
    </ol>
  )
}

const STEP_WORDS = { done: 'done', now: 'under way', failed: 'rolled back from here', later: 'to come' } as const

/** When the slowest figure is expected, and what the router would send then; null where nothing is. */
function expectedOf({
  window,
  rollout,
  next_phase,
  stops
}: Result): { at: string; canary: number; name: string } | null {
  const next = rollout?.plan?.find(({ name }) => name === next_phase)
  if (!next || rollout?.state !== 'steady' || stops.some(({ fired }) => fired)) return null
  const needed = (window as { needed?: Record<string, { at: string | null }> } | null)?.needed
  const times = Object.values(needed ?? {}).map(({ at }) => at)
  const [last] = times
    .filter(at => at !== null)
    .sort()
    .slice(-1)
  return last === undefined || times.includes(null) ? null : { at: last, canary: next.canary, name: next.name }
}

/** How many requests the phase has of those that it takes at least. */
function Meter({ result }: { result: Result }) {
  const least = (result.window as { min_requests?: number } | null)?.min_requests
  if (result.rollout?.state !== 'steady' || typeof least !== 'number' || least <= 0) return null
  const seen = requestsOf(result.window)
  return (
    <p>
      <svg
        class="meter"
        role="img"
        aria-label={`${seen} of ${counted(least, 'request')}`}
        viewBox="0 0 200 10"
        width="200"
        height="10"
        preserveAspectRatio="none"
      >
        <rect class="track" width="200" height="10" rx="5" />
        <rect class="seen" width={Math.min(200, (200 * seen) / least)} height="10" rx="5" />
      </svg>{' '}
      {`${seen} of ${counted(least, 'request')} of the new version`}
    </p>
  )
}

const COMMANDS: readonly [what: string, command: string][] = [
  ['Go up when it may', 'rollout-gate promote'],
  ['Hold it here', 'rollout-gate pause --reason "…"'],
  ['Send all users back', 'rollout-gate rollback --reason "…"']
]

function Commands({ rollout: { state } }: { rollout: RolloutSeen }) {
  if (state !== 'steady' && state !== 'moving' && state !== 'astray') return null
  return (
    <>
      <h3>What you can do</h3>
      <dl class="commands">
        {COMMANDS.map(([what, command]) => [
          <dt>{what}</dt>,
          <dd class="command">
            <code>{command}</code>{' '}
            <button type="button" class="btn scripted" data-copy={command}>
              Copy
            </button>
          </dd>
        ])}
      </dl>
    </>
  )
}

function Measures({
  rows,
  looks,
  rollout
}: {
  rows: readonly RowView[]
  looks: readonly Look[]
  rollout: RolloutSeen
}) {
  const shown = rows.filter(({ id }) => looks.filter(look => look.rows[id]).length > 1)
  const entered = (rollout.events ?? []).filter(({ kind }) => kind === 'step').flatMap(({ phase }) => phase ?? [])
  const lacking = [...new Set(entered)].filter(name => !looks.some(({ phase }) => phase === name))
  return (
    <>
      {shown.length > 0 && (
        <>
          <h2>Each measure, and how sure it is by now</h2>
          <p class="key">
            <span class="new">▬ value, with the range that chance allows; it narrows with every request</span>
            <span>│ target</span>
          </p>
          <div class="measures">
            {shown.map(row => (
              <LookChart row={row} looks={looks.filter(look => look.rows[row.id])} />
            ))}
          </div>
        </>
      )}
      {lacking.length > 0 && (
        <p class="soft small">{`No looks are kept here of ${lacking.map(name => oneLine(name, 64)).join(', ')}: with GitHub as the ledger they lie in the artifacts of the runs that looked.`}</p>
      )}
    </>
  )
}

const EVENT_WORDS: Record<RolloutEvent['kind'], string> = {
  step: 'Step',
  complete: 'Complete',
  rollback: 'Rolled back',
  pause: 'Paused',
  resume: 'Goes on',
  override: 'Allowed by hand',
  retry: 'Allowed to try again'
}

function Events({ events }: { events: readonly RolloutEvent[] }) {
  if (events.length === 0) return null
  return (
    <>
      <h2>Who did what, and why</h2>
      <ol class="events">
        {[...events].reverse().map(({ at, kind, phase, routed, who, why }) => (
          <li class={kind === 'rollback' ? 'failed' : undefined}>
            <time dateTime={at}>{showTime(at)}</time> <b>{EVENT_WORDS[kind]}</b>
            {phase !== null && ` ${kind === 'rollback' ? 'from' : 'to'} ${oneLine(phase, 64)}`}
            {routed !== null && `: ${sayWeights(routed)}`}
            <span class="soft">{`, by ${oneLine(who, 80)}`}</span>
            {why !== '' && <p class="soft">{shorten(clean(why), 600)}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
