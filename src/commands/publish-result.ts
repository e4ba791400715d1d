import { announce } from '../github/announce.js'
import { publish, runOf } from '../github/publish.js'
import { digestOf } from '../model/digest.js'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'
import { CHECK_SUMMARY_BYTES, COMMENT_BYTES } from '../report/budget.js'
import { renderMarkdown } from '../report/markdown.js'
import type { CommandName } from './run.js'
import { pathInCheckout } from './source.js'

/**
 * Posts a result where people look. `command` is the one that was asked for: what `report` is given comes from others,
 * so it never passes for a rollout of this repository.
 */
export async function publishResult(
  world: World,
  command: CommandName,
  result: Result,
  manifest?: unknown
): Promise<void> {
  if (command !== 'report' && result.rollout !== null) await announceRollout(world, result)
  else await publishVerdict(world, result, typeof manifest === 'string' ? manifest : undefined)
}

/** A manifest that stands here needs no other name than its own. */
const USUAL = '.github/rollout.yml'

/**
 * What tells a result from others of the same name: the place of a manifest where it is not the usual one, so that two
 * in one repository never write over each other, and that it came from a fork, which can't take another rollout's check.
 */
function distinctionOf(world: World, manifest: string | undefined): { place?: string; isForks: boolean } {
  const path = manifest === undefined ? undefined : (pathInCheckout(world, manifest) ?? manifest)
  const isForks = world.event?.kind === 'workflow_run' && world.event.run.isFork
  return path === undefined || path === USUAL ? { isForks } : { isForks, place: safePlace(path) }
}

/** A path stands in a marker and in a name; one with other characters, or too long, is known by its digest. */
function safePlace(path: string): string {
  return /^(?!.*--)[\w./-]{1,60}$/.test(path) ? path : digestOf(path).slice(7, 19)
}

/** On the pull request's one comment, and in a check run on the evaluated commit. */
async function publishVerdict(world: World, result: Result, manifest: string | undefined): Promise<void> {
  const { github, event, log, env, cwd } = world
  if (!github || !event) log.notice('Nothing is posted: this is no workflow run, or it has no token.')
  const fullReportUrl = github && event ? runOf(github, event)?.url : undefined
  const sized = (budgetBytes: number) =>
    renderMarkdown(result, { budgetBytes, ...(fullReportUrl && { fullReportUrl }) })
  await publish(
    { github, event, log },
    {
      result,
      comment: sized(COMMENT_BYTES),
      check: { title: `${result.decision}: ${result.why}`.slice(0, 200), summary: sized(CHECK_SUMMARY_BYTES) },
      root: env['GITHUB_WORKSPACE'] ?? cwd,
      ...distinctionOf(world, manifest)
    }
  )
}

/** On the pull request that the commit came from. On a laptop without GitHub there is nobody to tell. */
async function announceRollout({ github, event, log }: World, result: Result): Promise<void> {
  if (github) {
    const comment = renderMarkdown(result, { budgetBytes: COMMENT_BYTES })
    const from = github.run ? `\nThe [workflow run](${github.run.url}) has the whole report in its summary.\n` : ''
    await announce({ github, log }, { result, comment: comment + from })
  } else if (event) {
    log.notice('Nothing is posted: this run has no token.')
  }
}
