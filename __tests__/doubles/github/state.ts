/** What the double remembers: one repository. Tests put facts in and look at what came of them. */

export type Permission = 'none' | 'read' | 'write'
export type Scope = 'contents' | 'actions' | 'pull-requests' | 'checks' | 'deployments'

export interface Comment {
  id: number
  issue: number
  login: string
  body: string
  edits: number
  created_at: string
}

export interface CommitComment extends Omit<Comment, 'issue'> {
  commit: string
}

export interface Annotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: string
  message: string
  start_column?: number
  end_column?: number
  title?: string
}

export interface CheckRun {
  id: number
  name: string
  head_sha: string
  external_id: string | null
  details_url: string | null
  status: string
  conclusion: string | null
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
}

export interface Pull {
  number: number
  state: 'open' | 'closed'
  head: { sha: string; ref: string; owner: string }
  /** `repo`: full name, where it is not this repository. */
  base: { sha: string; ref: string; repo?: string }
  /** Null, as by default, where it was not merged. */
  merged_at?: string | null
  /** Of an open one, the commit that a merge would make now. */
  merge_commit_sha?: string | null
  updated_at?: string
  /** Commits that it brings, beside its head and its merge. */
  commits?: string[]
}

export interface WorkflowRun {
  id: number
  path: string
  event: string
  status: string
  conclusion: string | null
  head_branch: string | null
  head_sha: string
  repository_id: number
  head_repository_id: number
  run_attempt: number
  created_at: string
}

export interface Artifact {
  id: number
  run: number
  name: string
  zip: Uint8Array
  expired: boolean
  created_at: string
  /** What the API says, true or not; null for artifacts older than digests. */
  digest: string | null
  /** What the API says, true or not. */
  size_in_bytes: number
}

export interface DeploymentStatus {
  id: number
  state: string
  description: string
  environment_url: string
  log_url: string
  created_at: string
}

export interface Deployment {
  id: number
  sha: string
  ref: string
  task: string
  environment: string
  payload: unknown
  description: string | null
  transient_environment: boolean
  production_environment: boolean
  created_at: string
  /** Who made it; the token's own user unless given. */
  creator?: string
  /** Oldest first. */
  statuses: DeploymentStatus[]
}

export interface State {
  owner: string
  repo: string
  repositoryId: number
  defaultBranch: string
  /** Who the token belongs to, and what it may do. */
  login: string
  permissions: Record<Scope, Permission>
  /** What people may do, by login; others may read. */
  people: Record<string, 'admin' | 'write' | 'read' | 'none'>
  /** Commits of the default branch, oldest first. */
  commits: string[]
  /** Keyed `SHA:PATH`. */
  files: Map<string, string>
  /** Whether required status checks of the ref to be deployed are green, and whether it is behind the default branch. */
  checksGreen: boolean
  behindDefault: boolean
  pulls: Pull[]
  comments: Comment[]
  commitComments: CommitComment[]
  checkRuns: CheckRun[]
  runs: WorkflowRun[]
  artifacts: Artifact[]
  deployments: Deployment[]
  /** Time of the next thing made, milliseconds since 1970; each is a second later than the one before. */
  now: number
  nextId: number
}

export function newState(given: Partial<State>): State {
  return {
    owner: 'octo-org',
    repo: 'support-rag',
    repositoryId: 4711,
    defaultBranch: 'main',
    login: 'github-actions[bot]',
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write', deployments: 'write' },
    people: { dev: 'write' },
    commits: [],
    files: new Map(),
    checksGreen: true,
    behindDefault: false,
    pulls: [],
    comments: [],
    commitComments: [],
    checkRuns: [],
    runs: [],
    artifacts: [],
    deployments: [],
    now: Date.parse('2026-11-20T08:00:00Z'),
    nextId: 1000,
    ...given
  }
}

/** The next id and the moment it was given out. */
export function stamp(state: State): { id: number; created_at: string } {
  state.now += 1000
  state.nextId += 1
  return { id: state.nextId, created_at: new Date(state.now).toISOString().replace('.000', '') }
}
