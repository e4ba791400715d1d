import { counted } from '../model/counted.js'
import type { Question, Questions } from './questions.js'
import type { Packed } from './questions-budget.js'

/** Every question: the frame that the page's script fills, and what stands there without it. */

const FILTERS: readonly [id: string, text: string][] = [
  ['worse', 'Got worse'],
  ['lost', 'Lost completely'],
  ['refused', 'Refused'],
  ['better', 'Better'],
  ['same', 'Same'],
  ['all', 'All']
]

const ORDERS: readonly [id: string, text: string][] = [
  ['loss', 'biggest loss'],
  ['coverage', 'least of the passage found'],
  ['distance', 'retrieval distance, change'],
  ['slow', 'slowest'],
  ['dear', 'dearest'],
  ['line', 'line in the gold set']
]

export function QuestionSection({ questions, packed }: { questions: Questions; packed: Packed }) {
  if (questions.items.length === 0) return null
  return (
    <section id="questions">
      <h2>Every question</h2>
      <p class="soft small">
        One cell a try; upper row current version, lower row new: <i class="cell correct" /> correct ·{' '}
        <i class="cell wrong" /> wrong · <i class="cell refused" /> refused although there is an answer ·{' '}
        <i class="cell failed" /> no reply
      </p>
      {packed.left_out.map(text => (
        <p class="remark">{text}</p>
      ))}
      <div id="explorer" hidden>
        <search class="tools">
          <input
            id="search"
            type="search"
            placeholder="Search questions and answers ( / )"
            aria-label="Search questions and answers"
          />
          {FILTERS.map(([id, text]) => (
            <button type="button" class="chip" data-filter={id} aria-pressed="false">
              {text} <b />
            </button>
          ))}
          <label class="small">
            sort by{' '}
            <select id="sort">
              {ORDERS.map(([id, text]) => (
                <option value={id}>{text}</option>
              ))}
            </select>
          </label>
          <span id="count" class="soft small" aria-live="polite" />
        </search>
        <div class="panes">
          <ul id="list" class="list" aria-label="questions" tabindex={0} />
          <div id="detail" class="detail" />
        </div>
      </div>
      <noscript>
        <p>The list of questions needs JavaScript; what stands above does not.</p>
      </noscript>
      <script
        id="data"
        type="application/json"
        data-form={packed.form}
        dangerouslySetInnerHTML={{ __html: packed.data }}
      />
    </section>
  )
}

/** Of each version: how many questions cite the right passage in all tries, in some, in none. */
export function Steadiness({ items }: { items: readonly Question[] }) {
  if (items.length === 0) return null
  const tries = items.map(each => each.tries.length)
  const [least, most] = [Math.min(...tries), Math.max(...tries)]
  const times = least === most ? `${most}` : `${least} to ${most}`
  const arms = [
    ['current', 'current version', 'old'],
    ['new', 'new version', 'new']
  ] as const
  return (
    <div class="steady">
      {arms.map(([arm, name, kind]) => {
        const [always, sometimes, never] = counts(items, arm)
        return (
          <>
            <b class={kind}>{name}</b>
            <div
              class="parts"
              role="img"
              aria-label={`${name}: ${always} always right, ${sometimes} sometimes, ${never} never, of ${items.length}`}
            >
              <Part count={always} of={items.length} sign="✓" word="always right" kind="good" />
              <Part count={sometimes} of={items.length} sign="~" word="sometimes" kind="unsure" />
              <Part count={never} of={items.length} sign="✗" word="never" kind="bad" />
            </div>
          </>
        )
      })}
      <p class="soft small">
        {`${counted(items.length, 'question')}, each asked ${times} ${most === 1 ? 'time' : 'times'}: the answer cites the right passage ✓ always, ~ sometimes or ✗ never. A question without an answer is right when it is refused.`}
      </p>
    </div>
  )
}

/** The word stands where there is room for it. */
function Part({
  count,
  of,
  sign,
  word,
  kind
}: {
  count: number
  of: number
  sign: string
  word: string
  kind: string
}) {
  if (count === 0) return null
  return (
    <span class={`${kind} w${count}`}>
      {`${sign} ${count}`} {count >= of / 5 && <em class="wide">{word}</em>}
    </span>
  )
}

function counts(items: readonly Question[], arm: 'current' | 'new'): [number, number, number] {
  const of = (item: Question) => item.tries.filter(each => each[arm]?.right).length
  const asked = (item: Question) => item.tries.filter(each => each[arm] !== null).length
  const always = items.filter(item => asked(item) > 0 && of(item) === asked(item)).length
  const never = items.filter(item => of(item) === 0).length
  return [always, items.length - always - never, never]
}

/** The rules that give the parts their widths: the page's policy allows no style attributes. */
export function widthRules(items: readonly Question[]): string {
  const widths = new Set((['current', 'new'] as const).flatMap(arm => counts(items, arm)))
  return [...widths].map(count => `.w${count}{flex:${count} 1 0}`).join('')
}
