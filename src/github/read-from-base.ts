import { UnmeasurableError } from '../model/errors.js'
import type { GitHub } from '../model/github.js'

/**
 * The text of a file at a trusted commit (see trustedSha), through the API, whatever is checked out here.
 * Null where the file is not there. Throws on anything that is no regular file.
 */
export async function readFromBase(github: GitHub, path: string, ref: string): Promise<string | null> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding !== 'base64') {
      throw new UnmeasurableError('untrusted_source', `${path} at ${ref} is no regular file of at most 1 MB.`)
    }
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return null
    throw error
  }
}
