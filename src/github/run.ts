import type { GitHub, Run } from '../model/github.js'

/** Whether that attempt of a workflow run is still under way. Rejects where the API does not tell. */
export const runGoesOn =
  ({ octokit, owner, repo }: GitHub) =>
  async (run: Pick<Run, 'id' | 'attempt'>): Promise<boolean> => {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run.id) })
    return (data.run_attempt ?? 1) === run.attempt && data.status !== 'completed'
  }
