import { type Published, publish, runOf } from '../github/publish.js'
import { CHECK_SUMMARY_BYTES, COMMENT_BYTES } from '../report/budget.js'
import { renderMarkdown } from '../report/markdown.js'
import type { Result } from '../report/result.js'
import type { World } from '../world.js'

/** Posts a result where people look: the pull request's one comment, and a check run on the evaluated commit. */
export function publishResult(world: World, result: Result): Promise<Published> {
  const { github, event, log, env, cwd } = world
  if (!github || !event) log.notice('Nothing is posted: this is no workflow run, or it has no token.')
  const fullReportUrl = github && event ? runOf(github, event)?.url : undefined
  const sized = (budgetBytes: number) =>
    renderMarkdown(result, { budgetBytes, ...(fullReportUrl && { fullReportUrl }) })
  return publish(
    { github, event, log },
    {
      result,
      comment: sized(COMMENT_BYTES),
      check: { title: `${result.decision}: ${result.why}`.slice(0, 200), summary: sized(CHECK_SUMMARY_BYTES) },
      root: env['GITHUB_WORKSPACE'] ?? cwd
    }
  )
}
