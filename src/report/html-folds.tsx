import { counted } from '../model/counted.js'
import type { Result } from '../model/result.js'
import { rowWords } from '../model/words.js'
import { auditPrompt } from './audit-prompt.js'
import { clean, oneLine, shorten } from './escape.js'
import { factsOf, originsOf, type View } from './view.js'
import { DECISION_WORDS } from './words.js'

/** What stands around the verdict and the table: the rollout, what was wrong, what to look up. */

export function Folded({ result }: { result: Result }) {
  const prompt = auditPrompt(result)
  return (
    <section id="how">
      <h2>How this was measured</h2>
      <p>{countsOf(result)}</p>
      <Words result={result} />
      {result.gates.length > 0 && result.problems.length > 0 && (
        <details>
          <summary>{`Lines to look at (${result.problems.length})`}</summary>
          <ProblemList result={result} />
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

/** The facts of a measurement in a line. */
function countsOf(result: Result): string {
  return factsOf(result).join(' · ')
}

/** What each measured row means, for who reads its name for the first time. */
function Words({ result }: { result: Result }) {
  const rows = result.gates.flatMap(({ row }) => {
    const words = rowWords(row)
    return words ? [{ row, ...words }] : []
  })
  if (rows.length === 0) return null
  return (
    <details>
      <summary>Words used here</summary>
      <dl>
        {rows.map(({ row, name, meaning }) => [
          <dt>
            {name} <code class="soft">{row}</code>
          </dt>,
          <dd>{meaning}</dd>
        ])}
      </dl>
    </details>
  )
}

export function Problems({ result }: { result: Result }) {
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

export function Notes({ notes }: { notes: Result['notes'] }) {
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

export function Worst({ view: { worst } }: { view: View }) {
  if (worst.items.length === 0) return null
  return (
    <section>
      <h2>The worst questions</h2>
      {worst.items.map(({ qid, question, line, what, baseline, canary }) => (
        <article>
          <h3>{question}</h3>
          <p>{`${qid}, line ${line}. ${what}`}</p>
          <dl>
            <dt>current version</dt>
            <dd>{baseline}</dd>
            <dt>new version</dt>
            <dd>{canary}</dd>
          </dl>
        </article>
      ))}
      {worst.more > 0 && <p class="soft">{`${counted(worst.more, 'more question')} got worse.`}</p>}
    </section>
  )
}
