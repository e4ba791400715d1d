/** The repository that this run belongs to, and the API client for it. */
export interface GitHub {
  owner: string
  repo: string
}
