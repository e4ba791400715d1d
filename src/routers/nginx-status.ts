import { HttpError } from '../world/http-error.js'
import { type Split, stateOf } from './nginx-include.js'
import type { RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const REQUEST_MS = 5_000
const READ_MS = 1_000
const PAUSE_MS = 100
/** Old and new workers accept side by side for a tenth of a second: one new answer is not yet the last old one. */
const IN_A_ROW_AFTER_A_CHANGE = 3

interface NginxStatus {
  /** Resolves once nginx answers that it serves this split, and keeps to it. Rejects with `unverified` where it does not. */
  serves(split: Split, after: 'a change' | 'a while'): Promise<void>
  close(): Promise<void>
}

/** The location that answers `$rollout_state`: what nginx has loaded, whatever stands in the file. */
export function openNginxStatus(
  url: string,
  settleMs: number,
  { http: openHttp, clock, signal }: RouterDeps
): NginxStatus {
  const http = openHttp({ allowedHosts: [new URL(url).host], allowedRanges: [] })
  const ask = async () => {
    // An old worker that is leaving ends its connections, so each question takes a fresh one.
    const headers = { connection: 'close' }
    const request = { method: 'GET', url, headers, timeoutMs: REQUEST_MS, maxBytes: 1024 }
    const reply = await http.request(request, signal)
    return reply.status === 200 ? reply.body.toString('utf8').trim() : `status ${reply.status}`
  }
  return {
    async serves(split, after) {
      const started = clock.elapsed()
      const limit = after === 'a change' ? settleMs : READ_MS
      const needed = after === 'a change' ? IN_A_ROW_AFTER_A_CHANGE : 1
      for (let inARow = 0; ; await clock.sleep(PAUSE_MS, signal)) {
        const answer = await ask().catch(asRouterError)
        inARow = answer === stateOf(split) ? inARow + 1 : 0
        if (inARow >= needed) return
        if (clock.elapsed() - started > limit) throw differs(url, split, answer)
      }
    },
    close: () => http.close()
  }
}

function differs(url: string, split: Split, answer: string): RouterError {
  const shown = JSON.stringify(answer.slice(0, 100))
  return new RouterError(
    'unverified',
    `nginx does not serve what the include says: ${url} answers ${shown}; expected "${stateOf(split)}"`
  )
}

function asRouterError(cause: unknown): never {
  if (cause instanceof HttpError) throw new RouterError('unreachable', cause.message, { cause })
  throw cause
}
