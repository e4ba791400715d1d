import { resolve } from 'node:path'
import { UnmeasurableError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'
import { parseResult, RESULT_BYTES } from '../report/parse.js'
import { readInput } from '../world/input.js'
import type { Description, OptionsOf } from './describe.js'
import { files } from './flag-kinds.js'
import { type Outcome, RESULT_ARTIFACT } from './outcome.js'
import { out } from './shared-flags.js'
import { refuseDoubtful } from './source.js'

export const description = {
  summary: 'publish a result.json that another job made',
  flags: {
    out,
    results: files({
      meaning: 'a result.json on disk, instead of the artifact of the run that triggered this one',
      input: 'a result.json on disk, instead of the artifact of the run that triggered it'
    })
  },
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: [],
  publishes: 'from everywhere',
  permissions: { actions: 'read' },
  toPublish: { 'pull-requests': 'write', checks: 'write' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/**
 * Publishes a result that an unprivileged job made. Nothing in it is believed: it is parsed, bounded and escaped, and
 * where it is posted comes from the event alone. The exit code says whether it could be published, not what it found.
 */
export async function report(world: World, options: Options): Promise<Outcome> {
  const file = options.results[0]
  const text = file ? await fromFile(world, file) : await fromRun(world)
  const result = parseResult(text, file ?? RESULT_ARTIFACT, 'untrusted_source')
  refuseOtherCommit(world, result)
  return { result, exit: EXIT.ok, publish: true, uploads: [] }
}

async function fromFile(world: World, file: string): Promise<string> {
  refuseDoubtful(world, [file], 'Leave results out: the artifact of the run before is read.')
  const bytes = await readInput(resolve(world.cwd, file), { file, reason: 'untrusted_source', maxBytes: RESULT_BYTES })
  return bytes.toString('utf8')
}

async function fromRun({ github, event }: World): Promise<string> {
  if (event?.kind !== 'workflow_run') {
    throw new UnmeasurableError(
      'not_measured',
      'report needs results: a result.json, or a workflow_run event whose run made one.'
    )
  }
  if (!github)
    throw new UnmeasurableError(
      'permission_missing',
      'report needs a token: give the job actions: read and pass github-token.'
    )
  const { fetchResultArtifact } = await import('../github/artifacts.js')
  const fetched = await fetchResultArtifact(github, event.run.runId, RESULT_ARTIFACT)
  if ('unavailable' in fetched) throw new UnmeasurableError('not_measured', fetched.unavailable)
  return fetched.text
}

/** A result says of which commit it is; the run that it came from must have had that one. */
function refuseOtherCommit({ event }: World, result: Result): void {
  if (event?.kind !== 'workflow_run' || result.evaluated.sha === event.run.headSha) return
  const found = result.evaluated.sha ?? 'no commit'
  throw new UnmeasurableError(
    'untrusted_source',
    `The result is of ${found}, the run that made it of ${event.run.headSha}.`
  )
}
