import type { Result } from '../model/result.js'
import type { Question } from './questions.js'
import { droppedRows, namesOf, type View } from './view.js'
import type { Mood } from './words.js'

/** The verdict in a sentence, why, what differs, what to do next: what ten seconds are enough for. */

interface Props {
  result: Result
  view: View
  mood: Mood
  items: readonly Question[]
}

export function Verdict({ result, view, mood, items }: Props) {
  return (
    <section class={`verdict ${mood}`}>
      <h1>{view.headline}</h1>
      {view.why.slice(0, 1).map(sentence => (
        <p class="lead">{sentence}</p>
      ))}
      <div class="cols">
        <Why view={view} isDown={result.decision === 'rollback'} />
        <WhatDiffers view={view} />
        <Next result={result} view={view} items={items} />
      </div>
    </section>
  )
}

/** Where traffic went back, what was not settled yet is no reason; what is not required never is one. */
function Why({ view, isDown }: { view: View; isDown: boolean }) {
  const { passing } = view.rows
  const failing = view.rows.failing.filter(({ source }) => source.required)
  const open = isDown ? [] : view.rows.open
  const more = view.why.slice(1)
  const listed = [...failing, ...open]
  if (listed.length === 0 && more.length === 0 && passing.length === 0) return null
  return (
    <div>
      <h2>{failing.length > 0 ? 'Why it fails' : open.length > 0 ? 'What is not settled' : 'Why'}</h2>
      {more.map(sentence => (
        <p>{sentence}</p>
      ))}
      <ul class="reasons">
        {listed.slice(0, 5).map(row => (
          <li class={row.standing === 'failing' ? 'bad' : 'unsure'}>
            <a href={`#row=${row.id}`}>{row.name}</a>
            {row.verdict === 'not_measured' ? ': not measured' : `: ${fromTo(row)}, target ${row.target}`}
          </li>
        ))}
      </ul>
      {listed.length > 5 && <p class="small">{`and ${listed.length - 5} more in the table below.`}</p>}
      {(failing.length > 0 ? view.chance : view.doubt) !== '' && (
        <p class="small soft">{failing.length > 0 ? view.chance : view.doubt}</p>
      )}
      {passing.length > 0 && <p class="small soft">{`Inside the target: ${lower(namesOf(passing, 6))}.`}</p>}
    </div>
  )
}

function fromTo({ baseline, canary, value }: View['rows']['failing'][number]): string {
  if (canary === '–') return value
  return baseline === '–' ? canary : `${baseline} → ${canary}`
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function WhatDiffers({ view: { differs } }: { view: View }) {
  if (differs === null) return null
  const { changed, same } = differs
  return (
    <div>
      <h2>What differs between the two</h2>
      {changed.length === 0 && <p>Nothing that is pinned differs.</p>}
      <dl class="pins">
        {changed.map(({ pin, from, to }) => (
          <>
            <dt>{pin}</dt>
            <dd>
              <code>{from}</code> → <code>{to}</code>
            </dd>
          </>
        ))}
      </dl>
      {same.length > 0 && <p class="small soft">{`The same: ${same.join(', ')}.`}</p>}
    </div>
  )
}

const COMMAND = /rollout-gate [a-z]+(?: --[a-z-]+(?: [^\s,;:]+)?)*/

function Next({ result, view, items }: Omit<Props, 'mood'>) {
  const worst = view.worst.items[0]
  const isThere = worst !== undefined && items.some(({ id }) => id === worst.qid)
  const page = view.stops.fired[0]?.pages[0] ?? view.rows.failing[0]?.pages[0]
  const command = COMMAND.exec(view.next)?.[0]
  return (
    <div>
      <h2>Do next</h2>
      <ol class="next">
        {isThere && (
          <li>
            <a href={`#item=${encodeURIComponent(worst.qid)}`}>Open the worst question</a> and compare what the two
            versions retrieved.
          </li>
        )}
        {page && (
          <li>
            How to fix it: <a href={page.url}>{page.name}</a>.
          </li>
        )}
        <li>
          {view.next}
          {command && (
            <div class="command">
              <code>{command}</code>{' '}
              <button type="button" class="btn scripted" data-copy={command}>
                Copy
              </button>
            </div>
          )}
        </li>
      </ol>
      {result.report_only && <p class="small">This job exits 0 whatever is found.</p>}
    </div>
  )
}

export function Remarks({ result, view }: { result: Result; view: View }) {
  const dropped = droppedRows(result, 300)
  return (
    <>
      {view.remarks.map(text => (
        <p class="remark">{text}</p>
      ))}
      {dropped.length > 0 && (
        <details>
          <summary>{`Not required by the manifest: ${dropped.map(({ label }) => label).join(', ')}`}</summary>
          <ul>
            {dropped.map(({ label, reason }) => (
              <li>{`${label}: ${reason}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
