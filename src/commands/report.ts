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
import { rowsBeside } from './recompute.js'
import { baseline, manifest, out } from './shared-flags.js'
import { refuseDoubtful } from './source.js'
import { verifiedResult } from './verify-result.js'

export const description = {
  summary: 'publish a result.json that another job made',
  topic: 'see',
  examples: ['rollout-gate report --results out/result.json'],
  flags: {
    manifest,
    out,
    baseline,
    results: files({
      meaning: 'a result.json on disk, instead of the artifact of the run that triggered this one',
      input: 'a result.json on disk, instead of the artifact of the run that triggered it'
    })
  },
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: [],
  publishes: 'from everywhere',
  permissions: { contents: 'read', actions: 'read' },
  toPublish: { 'pull-requests': 'write', checks: 'write' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/**
 * Publishes a result that an unprivileged job made. Nothing in it is believed: its verdict is computed anew from its
 * rows, and where it is posted comes from the event alone. The exit code says whether it could be published, not what
 * it found.
 */
export async function report(world: World, options: Options): Promise<Outcome> {
  const file = options.results[0]
  const { text, rows } = file ? await fromFile(world, file) : await fromRun(world)
  const place = file ?? RESULT_ARTIFACT
  const claimed = parseResult(text, place, 'untrusted_source')
  refuseOtherCommit(world, claimed)
  const result = await verifiedResult(world, { result: claimed, rows, place }, options)
  return { result, exit: EXIT.ok, publish: true, uploads: [] }
}

interface Found {
  text: string
  rows: string | null
}

async function fromFile(world: World, file: string): Promise<Found> {
  refuseDoubtful(world, [file], 'Leave results out: the artifact of the run before is read.')
  const path = resolve(world.cwd, file)
  const bytes = await readInput(path, { file, reason: 'untrusted_source', maxBytes: RESULT_BYTES })
  return { text: bytes.toString('utf8'), rows: await rowsBeside(path) }
}

async function fromRun({ github, event }: World): Promise<Found> {
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
  return fetched
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
