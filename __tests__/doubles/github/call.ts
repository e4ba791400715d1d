import type { State } from './state.js'

/** One request as a route sees it: already authorised and found to conform. */
export interface Call {
  state: State
  /** Origin of the API and of the store that artifact zips come from. */
  api: string
  store: string
  values: Record<string, string>
  query: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: the body was checked against GitHub's description before.
  body: any
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

export type Route = (call: Call) => Answer

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

export function invalid(resource: string, field: string, message: string): Answer {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource, field, code: 'custom', message }],
      documentation_url: 'https://docs.github.com/rest'
    }
  }
}

export const NOT_FOUND = refused(404, 'Not Found')

/** One page of a list, and the Link header to its neighbours: 30 a page where nothing else is asked, 100 at most. */
export function paged<T>(call: Call, path: string, all: readonly T[], body: (page: T[]) => unknown): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query['per_page'] ?? 30)))
  const page = Math.max(1, Number(call.query['page'] ?? 1))
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(to) })
    return `<${call.api}${path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])
  ]
  return {
    status: 200,
    body: body(all.slice((page - 1) * size, page * size)),
    headers: links.length > 0 ? { link: links.join(', ') } : {}
  }
}

export function repositoryPath(state: State): string {
  return `/repos/${state.owner}/${state.repo}`
}
