import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import type { Result } from '../model/result.js'
import { titleOf } from './headline.js'
import { Folded, Notes, Problems, Worst } from './html-folds.js'
import { QuestionSection, Steadiness, widthRules } from './html-questions.js'
import { Rollout } from './html-rollout.js'
import { GateTables, Languages, MissedClaims, Stops } from './html-tables.js'
import { Remarks, Verdict } from './html-verdict.js'
import type { Look } from './looks.js'
import { tally } from './open.js'
import { differences, placesOf } from './page/differences.js'
import { maker } from './page/dom.js'
import { explorer } from './page/explorer.js'
import { openPage } from './page/open-page.js'
import { questionView } from './page/question.js'
import { type Asked, type Questions, questionsOf } from './questions.js'
import { type Packed, packQuestions } from './questions-budget.js'
import { STYLE } from './style.js'
import { factsOf, viewOf } from './view.js'
import { DECISION_MOODS, DECISION_WORDS } from './words.js'

/** Each function as its own text: whatever a bundler calls them, inside they use nothing but their arguments. */
const SCRIPT = `(${openPage})(window,(page,data)=>{const h=(${maker})(page.document);(${explorer})(page,data,{h,view:(${questionView})(data,{h,differences:${differences},placesOf:${placesOf}})})})`

/**
 * The report as one self-contained page: nothing loaded, light and dark, for screen, phone and paper. Without JavaScript
 * all is there but the list of questions. `asked`: what was asked and answered, where a gold set was. `looks`: what was
 * found of the rollout before, oldest first. `folder`: where the command wrote its files.
 */
export function renderHtml(result: Result, asked?: Asked, looks: readonly Look[] = [], folder?: string): string {
  const questions = asked ? questionsOf(asked) : NONE
  const packed = packQuestions(questions)
  return `<!doctype html>\n${renderToString(<Page result={result} questions={questions} packed={packed} looks={looks} folder={folder} />)}\n`
}

const NONE: Questions = { of: 0, items: [], texts: [], passages: [], left_out: [] }

interface Parts {
  result: Result
  questions: Questions
  packed: Packed
  looks: readonly Look[]
  folder: string | undefined
}

function Page({ result, questions, packed, looks, folder }: Parts) {
  const word = DECISION_WORDS[result.decision]
  const mood = DECISION_MOODS[result.decision]
  const view = viewOf(result, folder)
  const { items } = questions
  const style = STYLE + widthRules(items)
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(style)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${word.glyph} ${word.text}: ${titleOf(result)}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#gates">
          Skip to the gate table
        </a>
        <header class="top">
          <div>
            <span class={`badge ${mood}`}>{`${word.glyph} ${word.text}`}</span>
            <b>{titleOf(result)}</b>
            <span class="soft small wide">{[tally(result), ...factsOf(result)].filter(Boolean).join(' · ')}</span>
            <nav aria-label="parts of the page">
              {result.gates.length > 0 && <a href="#gates">Gate</a>}
              {items.length > 0 && <a href="#questions">Questions</a>}
              <a href="#how">How measured</a>
            </nav>
            <button type="button" class="btn scripted" data-theme-switch>
              <span aria-hidden="true">◐</span> Theme
            </button>
          </div>
        </header>
        <main>
          <Verdict result={result} view={view} mood={mood} items={items} />
          <Remarks result={result} view={view} />
          <Steadiness items={items} />
          <Rollout result={result} view={view} looks={looks} />
          {result.gates.length === 0 && <Problems result={result} />}
          <GateTables result={result} view={view} items={items} />
          <Stops stops={[...view.stops.fired, ...view.stops.quiet]} />
          <QuestionSection questions={questions} packed={packed} />
          {items.length === 0 && <Worst view={view} />}
          <MissedClaims result={result} />
          <Languages result={result} />
          <Notes notes={view.notes} />
          <Folded result={result} />
        </main>
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  )
}

function policyOf(style: string): string {
  return `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
