import { isAbsolute, normalize, relative } from 'node:path'
import type { Problem } from '../model/errors.js'
import type { GitHub } from '../model/github.js'
import type { Result } from '../model/result.js'
import { makeOnce, NO_RETRY } from './failure.js'

export interface CheckPage {
  title: string
  /** Markdown; cut at a line where it is longer than GitHub's 65,535 bytes. */
  summary: string
}

export interface CheckPlace {
  /** The commit that was evaluated. */
  sha: string
  /** The workflow run that evaluated it. */
  run: { id: string; attempt: number; url: string }
  /** Top folder of the repository's checkout, for paths that come absolute. */
  root: string
}

type Annotation = NonNullable<
  NonNullable<Parameters<GitHub['octokit']['rest']['checks']['update']>[0]>['output']
>['annotations']

const SUMMARY_BYTES = 65_535
const BATCH = 50
/** GitHub takes any number, fifty a request; nobody reads more than these. */
const MOST_ANNOTATIONS = 500
const MESSAGE_CHARACTERS = 4000

/** The name says that this is the report; what a branch should require is the job. */
function checkName(name: string): string {
  return `rollout-gate (${name})`
}

/** The picture of the job's exit: neutral, which GitHub lets pass, only where the job passes too. */
export function conclusionOf(result: Result): 'success' | 'failure' | 'neutral' {
  if (result.exit_code !== 0) return 'failure'
  return result.decision === 'pass' || result.decision === 'graduate' ? 'success' : 'neutral'
}

/**
 * Shows the result as a check run on the evaluated commit, with annotations on the lines that result.problems point
 * at. Published again by the same run and attempt it is updated; a re-run makes a new one, which GitHub shows in place
 * of the old, so that no annotation of an earlier attempt is left. Resolves to its URL; rejects with the API's error.
 */
export async function publishCheck(
  github: GitHub,
  { name, result, page, place }: { name: string; result: Result; page: CheckPage; place: CheckPlace }
): Promise<string> {
  const { octokit, owner, repo } = github
  const output = { title: page.title, summary: fitBytes(page.summary, SUMMARY_BYTES) }
  const annotations = annotationsOf(result.problems, place.root)
  const facts = {
    owner,
    repo,
    name: checkName(name),
    external_id: `${place.run.id}:${place.run.attempt}:${name}`,
    details_url: place.run.url,
    status: 'completed' as const,
    conclusion: conclusionOf(result),
    started_at: result.started_at,
    completed_at: result.finished_at
  }
  const find = () => findCheck(github, place.sha, facts.name, facts.external_id)
  const make = async () => {
    const first = { ...output, annotations: annotations.slice(0, BATCH) }
    const { data } = await octokit.rest.checks.create({
      ...facts,
      head_sha: place.sha,
      output: first,
      request: NO_RETRY
    })
    return { id: data.id, url: data.html_url ?? '', annotated: first.annotations.length }
  }
  const found = await find()
  const check = found ?? (await makeOnce(make, find))
  if (found) await octokit.rest.checks.update({ ...facts, check_run_id: check.id, output })
  // Annotations add up on GitHub's side, so what is there already is not sent again.
  for (let at = check.annotated; at < annotations.length; at += BATCH) {
    const batch = { ...output, annotations: annotations.slice(at, at + BATCH) }
    await octokit.rest.checks.update({ owner, repo, check_run_id: check.id, output: batch })
  }
  return check.url
}

async function findCheck({ octokit, owner, repo }: GitHub, sha: string, name: string, externalId: string) {
  const { data } = await octokit.rest.checks.listForRef({ owner, repo, ref: sha, check_name: name, per_page: 100 })
  const found = data.check_runs.find(check => check.external_id === externalId)
  return found ? { id: found.id, url: found.html_url ?? '', annotated: found.output.annotations_count } : null
}

/** Only lines of files inside the repository can be annotated. */
function annotationsOf(problems: readonly Problem[], root: string): NonNullable<Annotation> {
  return problems.slice(0, MOST_ANNOTATIONS).flatMap(({ file, line, column, message, severity }) => {
    const path = repositoryPath(file, root)
    if (path === null) return []
    return {
      path,
      start_line: line,
      end_line: line,
      start_column: column,
      end_column: column,
      annotation_level: severity === 'error' ? ('failure' as const) : ('warning' as const),
      message: message.slice(0, MESSAGE_CHARACTERS)
    }
  })
}

function repositoryPath(file: string, root: string): string | null {
  const path = normalize(isAbsolute(file) ? relative(root, file) : file).replaceAll('\\', '/')
  return path === '.' || path.startsWith('../') || isAbsolute(path) ? null : path
}

/** The text, or as many of its first lines as fit, and a line that says so. */
export function fitBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  const note = '\n\n_Cut here; the whole report is in the artifact of this run._\n'
  const room = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note))
  // A newline is one byte that no longer character contains, so a cut there splits nothing.
  return room.subarray(0, Math.max(0, room.lastIndexOf(0x0a))).toString('utf8') + note
}
