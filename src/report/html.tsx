import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import type { Result } from '../model/result.js'
import { auditPrompt } from './audit-prompt.js'
import { clean, oneLine, shorten } from './escape.js'
import { titleOf } from './headline.js'
import { Evidence, GateTable, Languages, MissedClaims, OpenRows, Pages, Stops } from './html-tables.js'
import { rowsToOpen, tally } from './open.js'
import { afterRollbackOf, missingOf, ROLLBACK_PAGES, recoveryOf, rolloutFactsOf } from './rollout-view.js'
import type { RowView } from './row-view.js'
import { STYLE } from './style.js'
import { droppedRows, factsOf, originsOf, type View, viewOf } from './view.js'
import { DECISION_MOODS, DECISION_WORDS } from './words.js'

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** The report as one self-contained page: no script, nothing loaded, light and dark, for screen, phone and paper. */
export function renderHtml(result: Result): string {
  return `<!doctype html>\n${renderToString(<Page result={result} />)}\n`
}

function Page({ result }: { result: Result }) {
  const word = DECISION_WORDS[result.decision]
  const view = viewOf(result)
  const { failing, open, passing, aside } = view.rows
  const rows = [...failing, ...open, ...passing]
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${titleOf(result)}: ${word.text}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <header class={DECISION_MOODS[result.decision]}>
            <p class="facts">{[tally(result), ...factsOf(result)].filter(fact => fact !== '').join(' · ')}</p>
            <h1>
              <span class="word">{word.glyph}</span> {view.headline}
            </h1>
            {view.why.map(sentence => (
              <p class="why">{sentence}</p>
            ))}
            <p>Next: {view.next}</p>
          </header>
          <Standings result={result} view={view} />
          <Rollout result={result} />
          {result.gates.length === 0 && <Problems result={result} />}
          <GateTable rows={rows} />
          <OpenRows rows={rowsToOpen(result, rows)} />
          <Stops stops={[...view.stops.fired, ...view.stops.quiet]} />
          <Worst result={result} />
          <MissedClaims result={result} />
          <Languages result={result} />
          <Notes notes={view.notes} />
          <Folded result={result} rows={rows} aside={aside} />
        </main>
      </body>
    </html>
  )
}

function Folded({ result, rows, aside }: { result: Result; rows: readonly RowView[]; aside: readonly RowView[] }) {
  const prompt = auditPrompt(result)
  return (
    <section>
      {result.gates.length > 0 && result.problems.length > 0 && (
        <details>
          <summary>{`Lines to look at (${result.problems.length})`}</summary>
          <ProblemList result={result} />
        </details>
      )}
      <Evidence rows={rows} />
      {aside.length > 0 && (
        <details>
          <summary>Not measured, not required</summary>
          <ul>
            {aside.map(row => (
              <li>{`${row.gate} ${row.name}: ${row.why}`}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>What was evaluated</summary>
        <dl>{originsOf(result).map(([term, text]) => [<dt>{term}</dt>, <dd>{text}</dd>])}</dl>
      </details>
      {result.window !== null && (
        <details>
          <summary>Window</summary>
          <pre>{shorten(clean(JSON.stringify(result.window, null, 2)), 4000)}</pre>
        </details>
      )}
      {prompt !== null && (
        <details>
          <summary>Audit prompt</summary>
          <p>{`The verdict of this report is computed: ${DECISION_WORDS[result.decision].text}. For a second opinion, copy:`}</p>
          <pre>{prompt}</pre>
        </details>
      )}
    </section>
  )
}

function Standings({ result, view }: { result: Result; view: View }) {
  const dropped = droppedRows(result, 300)
  return (
    <>
      {view.remarks.map(text => (
        <p class="remark">{text}</p>
      ))}
      {dropped.map(({ label, reason }) => (
        <p class="remark">{`Not required by the manifest: ${label} (${reason})`}</p>
      ))}
    </>
  )
}

function Rollout({ result }: { result: Result }) {
  const facts = rolloutFactsOf(result)
  if (facts.length === 0) return null
  const lists: [string, readonly string[]][] = [
    ['Still missing', missingOf(result)],
    ['The baseline since', recoveryOf(result)],
    ['After a rollback, think of', afterRollbackOf(result)]
  ]
  return (
    <section>
      <h2>Rollout</h2>
      <dl>{facts.map(([term, text]) => [<dt>{term}</dt>, <dd>{text}</dd>])}</dl>
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <>
            <h3>{title}</h3>
            <ul>
              {lines.map(line => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        ))}
      {afterRollbackOf(result).length > 0 && (
        <p>
          <Pages pages={ROLLBACK_PAGES} />
        </p>
      )}
    </section>
  )
}

function Problems({ result }: { result: Result }) {
  if (result.problems.length === 0) return null
  return (
    <section>
      <h2>Problems</h2>
      <ProblemList result={result} />
    </section>
  )
}

function ProblemList({ result }: { result: Result }) {
  return (
    <ul>
      {result.problems.map(({ file, line, column, message, severity }) => (
        <li>
          {severity}, <code>{oneLine(`${file}:${line}:${column}`, 200)}</code>: {oneLine(message, 400)}
        </li>
      ))}
    </ul>
  )
}

function Notes({ notes }: { notes: Result['notes'] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h2>Notes</h2>
      <ul>
        {notes.map(({ level, text }) => (
          <li>{`${level}: ${oneLine(text, 500)}`}</li>
        ))}
      </ul>
    </section>
  )
}

function Worst({ result }: { result: Result }) {
  if (result.worst.length === 0) return null
  return (
    <section>
      <h2>Worst items</h2>
      {result.worst.slice(0, 3).map(item => (
        <article>
          <h3>{oneLine(item.question, 400)}</h3>
          <p>{`${oneLine(item.qid, 80)}, line ${item.line}. ${oneLine(item.what, 300)}`}</p>
          <dl>
            <dt>baseline</dt>
            <dd>{oneLine(item.baseline_answer, 800) || 'no answer'}</dd>
            <dt>canary</dt>
            <dd>{oneLine(item.canary_answer, 800) || 'no answer'}</dd>
          </dl>
        </article>
      ))}
    </section>
  )
}
