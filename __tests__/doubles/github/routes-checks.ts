import { type Answer, type Call, created, invalid, NOT_FOUND, ok, paged, type Route, repositoryPath } from './call.js'
import { complete } from './contract.js'
import { type CheckRun, stamp } from './state.js'

/** Check runs and their annotations, with the limits that GitHub states in prose or not at all. */

const BYTE_LIMIT = 65_535
const ANNOTATION_LIMIT = 50

export const checkRoutes: Record<string, Route> = {
  'POST /repos/{owner}/{repo}/check-runs': call => {
    const refusal = refusalOf(call.body, null)
    if (refusal) return refusal
    const { name, head_sha } = call.body
    const run = change({ ...blank(name, head_sha), id: stamp(call.state).id }, call.body)
    call.state.checkRuns.push(run)
    return created(showRun(call, run))
  },

  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': call => {
    const run = runOf(call)
    if (!run) return NOT_FOUND
    const refusal = refusalOf(call.body, run)
    return refusal ?? ok(showRun(call, change(run, call.body)))
  },

  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': call => {
    const run = runOf(call)
    return run ? ok(showRun(call, run)) : NOT_FOUND
  },

  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': call => {
    const run = runOf(call)
    if (!run) return NOT_FOUND
    const path = `${repositoryPath(call.state)}/check-runs/${run.id}/annotations`
    return paged(call, path, run.annotations, page => page.map(one => complete('check-annotation', one)))
  },

  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': call => {
    const { check_name, filter = 'latest' } = call.query
    const all = call.state.checkRuns
      .filter(run => run.head_sha === call.values['ref'] && (!check_name || run.name === check_name))
      .sort((a, b) => b.id - a.id)
    const found = filter === 'all' ? all : all.filter((run, at) => all.findIndex(one => one.name === run.name) === at)
    const path = `${repositoryPath(call.state)}/commits/${call.values['ref']}/check-runs`
    return paged(call, path, found, page => ({
      total_count: found.length,
      check_runs: page.map(run => showRun(call, run))
    }))
  }
}

function blank(name: string, head_sha: string): Omit<CheckRun, 'id'> {
  const nothing = { external_id: null, details_url: null, conclusion: null, title: null, summary: null, text: null }
  return { name, head_sha, status: 'queued', ...nothing, annotations: [] }
}

// biome-ignore lint/suspicious/noExplicitAny: the body was checked against GitHub's description before.
function refusalOf(body: any, run: CheckRun | null): Answer | null {
  const completed = body.status === 'completed'
  if (completed && !body.conclusion && !run?.conclusion) {
    return invalid('CheckRun', 'conclusion', 'conclusion is required when status is completed')
  }
  for (const field of ['summary', 'text']) {
    const bytes = Buffer.byteLength(body.output?.[field] ?? '')
    if (bytes > BYTE_LIMIT) {
      return invalid('CheckRun', field, `${field} exceeds a maximum bytesize of ${BYTE_LIMIT}`)
    }
  }
  if (body.output && !body.output.title && !run?.title) return invalid('CheckRun', 'title', 'title is missing')
  const annotations = body.output?.annotations ?? []
  if (annotations.length > ANNOTATION_LIMIT) {
    return invalid('CheckRun', 'annotations', `annotations exceeds a maximum quantity of ${ANNOTATION_LIMIT}`)
  }
  for (const { start_line, end_line, start_column } of annotations) {
    if (start_line < 1 || end_line < start_line || (start_column !== undefined && start_line !== end_line)) {
      return invalid('CheckRun', 'annotations', 'annotation has an invalid position')
    }
  }
  return null
}

/** Annotations are added to those there are; everything else replaces. A conclusion completes the run. */
// biome-ignore lint/suspicious/noExplicitAny: the body was checked against GitHub's description before.
function change(run: CheckRun, body: any): CheckRun {
  const { output, ...fields } = body
  const { annotations = [], ...shown } = output ?? {}
  Object.assign(run, fields, shown, body.conclusion ? { status: 'completed' } : {})
  run.annotations.push(...annotations)
  return run
}

function runOf(call: Call): CheckRun | undefined {
  return call.state.checkRuns.find(run => run.id === Number(call.values['check_run_id']))
}

function showRun({ state }: Call, run: CheckRun): object {
  const { title, summary, text, annotations, ...facts } = run
  const html_url = `https://github.com/${state.owner}/${state.repo}/runs/${run.id}`
  const app = { slug: state.login.replace('[bot]', '') }
  const output = { title, summary, text, annotations_count: annotations.length }
  return complete('check-run', { ...facts, html_url, app, output })
}
