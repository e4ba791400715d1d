import type { Event } from './event.js'
import type { GitHub } from './github.js'

/** Everything a command needs from outside. A test tells the same story with another world. */
export interface World {
  env: Readonly<Record<string, string | undefined>>
  /** Folder that paths given on the command line start at. */
  cwd: string
  clock: Clock
  log: Log
  /** Text that is kept or shown, without the secrets that were masked in the log; absent where there are none. */
  redact?: (text: string) => string
  /** Opens HTTP with a guard over the hosts it may reach; see http.ts. */
  http: (guard: HostGuard) => Http
  /** Null where there is no token or no repository: everything then works on local files. */
  github: GitHub | null
  /** What started the workflow; null on a laptop. */
  event: Event | null
  /** Fires when the process is asked to end; whatever waits gives up. */
  signal: AbortSignal
}

export interface Clock {
  /** Wall clock, milliseconds since 1970. May jump. */
  now(): number
  /** Monotonic milliseconds: for durations. Never jumps. */
  elapsed(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export interface Log {
  info(line: string): void
  notice(line: string): void
  warning(line: string): void
  error(line: string): void
  /** Text of a service, model or pull request: printed so that no line of it can act as a workflow command. */
  untrusted(text: string): void
  /** From here on the value is shown as *** in every log line. */
  mask(secret: string): void
  /** A terminal redraws one line; a job log gets a line now and then. */
  progress(label: string, done: number, total: number): void
  /**
   * How something stands that is looked at again and again. A terminal redraws one line; elsewhere a line is printed
   * where `what` has changed, and else each ten minutes.
   */
  stands(line: string, what: string): void
}

/** Which hosts a request may go to. Link-local and metadata addresses are refused whatever it says. */
export interface HostGuard {
  /** Host names or `host:port` of trusted manifests; loopback and private addresses included. */
  allowedHosts: readonly string[]
  /** CIDR ranges that are allowed although private. */
  allowedRanges: readonly string[]
}

export interface HttpRequest {
  method: string
  url: string
  headers?: Record<string, string>
  body?: string
  /** From the first byte sent to the last byte read. */
  timeoutMs: number
  /** A longer body is an error, and is not read on. */
  maxBytes: number
}

export interface HttpReply {
  status: number
  /** Names in lower case; several values joined with ", ". */
  headers: Record<string, string>
  body: Buffer
  /** Wall time of this one attempt, monotonic milliseconds. */
  ms: number
  /** Of a body whose length was not told before: after how many milliseconds so many bytes had come. */
  arrivals?: readonly Arrival[]
}

export interface Arrival {
  bytes: number
  ms: number
}

export interface Http {
  /** One attempt. Rejects with HttpError (http.ts) where no complete reply came. */
  request(request: HttpRequest, signal?: AbortSignal): Promise<HttpReply>
  close(): Promise<void>
}
