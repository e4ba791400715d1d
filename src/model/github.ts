import type { getOctokit } from '@actions/github'

export type Octokit = ReturnType<typeof getOctokit>

/** The workflow run this process is part of. */
export interface Run {
  id: string
  attempt: number
  url: string
  event: string
  repository: string
}

/** The repository that this process works for, and the API client for it. */
export interface GitHub {
  owner: string
  repo: string
  octokit: Octokit
  /** Where people see the repository: https://github.com, or the host of a GHES. */
  serverUrl: string
  /** Null outside a workflow run. */
  run: Run | null
}
