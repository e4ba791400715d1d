import type { GitHub } from '../model/github.js'
import { statusOf } from './failure.js'

/** GitHub tells `maintain` as write, and `triage` as read. */
const WRITES = ['admin', 'write']

/** Whether a person may write to the repository. Rejects with the API's error where it does not tell. */
export async function mayWrite({ octokit, owner, repo }: GitHub, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
    return WRITES.includes(data.permission)
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}
