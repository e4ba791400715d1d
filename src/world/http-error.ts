type HttpErrorKind =
  | 'timeout'
  | 'refused'
  | 'dns'
  | 'tls'
  | 'reset'
  | 'too_large'
  | 'redirect'
  | 'blocked'
  | 'aborted'
  | 'protocol'

/** No complete reply came. The message names the URL (without its query) and says what to do. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  constructor(
    readonly kind: HttpErrorKind,
    message: string,
    /** Where a status line had come before the reply was given up. */
    readonly status?: number,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

const KINDS: Record<string, HttpErrorKind> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  // A proxy that does not open the tunnel; what this client aborts itself has its own error.
  UND_ERR_ABORTED: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_HEADERS_OVERFLOW: 'too_large',
  UND_ERR_CLOSED: 'aborted',
  UND_ERR_DESTROYED: 'aborted'
}

const TLS_CODE = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/

const ADVICE: Record<HttpErrorKind, string> = {
  timeout: 'check that the service is up, or give it a longer timeout',
  refused: 'no connection; check host, port, proxy and that the service is up',
  dns: 'the name does not resolve; check the host name and the DNS of this machine',
  tls: 'check the certificate; a private CA goes into NODE_EXTRA_CA_CERTS',
  reset: "the connection was closed before the reply was complete; look at the service's log",
  too_large: 'the reply is larger than is read; check that the URL is the right one',
  redirect: 'use the final URL',
  blocked: 'this address is not allowed',
  aborted: 'the request was given up',
  protocol: 'this is no valid HTTP exchange; check that the port speaks HTTP, and http against https'
}

/** An error of sockets, TLS or the HTTP parser in the words of HttpError. */
export function translate(error: Error, url: URL, status: number): HttpError {
  if (error instanceof HttpError) return error
  const code = codeOf(error)
  const kind = TLS_CODE.test(code) ? 'tls' : (KINDS[code] ?? 'protocol')
  const detail = error.message && !error.message.includes(code) ? `${code} ${error.message}` : error.message || code
  return new HttpError(kind, `${show(url)}: ${detail.trim()}; ${ADVICE[kind]}`, status || undefined, { cause: error })
}

export function tooLarge(url: URL, maxBytes: number, status: number): HttpError {
  return new HttpError('too_large', `${show(url)}: more than ${maxBytes} bytes; ${ADVICE.too_large}`, status)
}

export function timedOut(url: URL, timeoutMs: number, status: number): HttpError {
  const point = status ? 'the body was not complete' : 'no reply'
  return new HttpError(
    'timeout',
    `${show(url)}: ${point} after ${timeoutMs} ms; ${ADVICE.timeout}`,
    status || undefined
  )
}

export function givenUp(url: URL, status: number): HttpError {
  return new HttpError('aborted', `${show(url)}: ${ADVICE.aborted}`, status || undefined)
}

/** `kind` says whether the manifest can allow the address at all. */
export function blocked(url: URL, address: string, kind: 'private' | 'never'): HttpError {
  const advice =
    kind === 'never'
      ? 'link-local, metadata and multicast addresses are never reached'
      : `add "${url.hostname}" to probe_hosts in the manifest if this is intended`
  const where = address === url.hostname.replace(/^\[|\]$/g, '') ? 'is' : `resolves to ${address},`
  const what = kind === 'never' ? 'a forbidden address' : 'a private address'
  return new HttpError('blocked', `${show(url)}: ${url.hostname} ${where} ${what}; ${advice}`)
}

/** What a resolver that knows no address should have said. */
export function notFound(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${name}`), { code: 'ENOTFOUND' })
}

/** A URL as it may stand in a message: the query and the credentials may be secret. */
export function show(url: URL): string {
  return `${url.origin}${url.pathname}`
}

function codeOf(error: Error): string {
  const own = (error as NodeJS.ErrnoException).code
  if (typeof own === 'string') return own
  return error.cause instanceof Error ? codeOf(error.cause) : ''
}
