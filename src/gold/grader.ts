import { compilePointer } from '../manifest/pointer.js'
import { jsonOf } from '../model/json.js'
import type { Clock, Http } from '../model/world.js'
import { random } from '../statistics/random.js'
import { requestWithRetries } from './attempts.js'
import { fillGrading, type Grading } from './grading.js'
import type { GoldManifest } from './plan.js'
import type { Row } from './row.js'

/** Asks a service of the user's, or a language model, whether an answer is right (docs/gold-set.md). */

type GraderOptions = NonNullable<GoldManifest['gold']['grader']>
export type Graded = NonNullable<Row['graded']>

/** Grades one answer; `run` names it, so that the same answers are asked twice whenever it is run. */
export type Grade = (run: string, grading: Grading) => Promise<Graded>

interface GraderWorld {
  http: Http
  clock: Clock
  signal: AbortSignal
}

/** At least so many answers of each arm are asked twice where there are as many, and a fifth of them in any case. */
const TWICE = 30
const TWICE_SHARE = 0.2
/** A grader that is not there is not waited for at every answer. */
const FAILURES_IN_A_ROW = 5
const MAX_REPLY_BYTES = 1024 * 1024
const SHOWN_ERROR = 300

/** @param answers how many answers of an arm are going to be graded. */
export function openGrader(world: GraderWorld, grader: GraderOptions, answers: number): Grade {
  const readScore = compilePointer(grader.score)
  const share = Math.max(TWICE_SHARE, Math.min(1, TWICE / Math.max(1, answers)))
  let failures = 0
  return async (run, grading) => {
    const first = await gradeOnce(grading, run)
    const isTwice = first.score !== null && random(`graded twice ${run}`)() < share
    if (!isTwice) return first
    const second = await gradeOnce(grading, `${run} again`)
    return { ...first, again: second.score, cost_usd: first.cost_usd + second.cost_usd }
  }

  async function gradeOnce(grading: Grading, jitter: string): Promise<Graded> {
    if (failures >= FAILURES_IN_A_ROW)
      return { score: null, cost_usd: 0, error: `not asked: the grader failed ${failures} times running` }
    const { attempts, ...read } = await askGrader(grading, jitter)
    failures = 'score' in read ? 0 : failures + 1
    const cost_usd = attempts * (grader.cost_usd ?? 0)
    return 'score' in read
      ? { score: read.score, cost_usd, error: null }
      : { score: null, cost_usd, error: read.error.slice(0, SHOWN_ERROR) }
  }

  async function askGrader(
    grading: Grading,
    jitter: string
  ): Promise<{ attempts: number } & ({ score: number } | { error: string })> {
    const { clock, http, signal } = world
    const headers = { accept: 'application/json', 'content-type': 'application/json', ...lowerCased(grader.headers) }
    const body = JSON.stringify(fillGrading(grader.body, grading))
    const { reply, failure, statuses } = await requestWithRetries(
      { method: 'POST', url: grader.url, headers, body, timeoutMs: grader.timeout, maxBytes: MAX_REPLY_BYTES },
      { http, clock, signal, retries: grader.retries, jitter }
    )
    const attempts = statuses.length
    if (!reply) return { attempts, error: failure!.message }
    if (reply.status < 200 || reply.status > 299) return { attempts, error: `it answered ${reply.status}` }
    const found = readScore(jsonOf(reply.body.toString('utf8')))
    const score = scoreOf(found)
    return score === null
      ? { attempts, error: `${grader.score}: expected a number from 0 to 1, found ${shown(found)}` }
      : { attempts, score }
  }
}

const RIGHT = /^(?:yes|true|pass|passed|correct|right)$/i
const WRONG = /^(?:no|false|fail|failed|incorrect|wrong)$/i

/** A number from 0 to 1, true or false, or one such word, as models answer; null for anything else. */
export function scoreOf(found: unknown): number | null {
  if (typeof found === 'boolean') return Number(found)
  if (typeof found === 'number') return found >= 0 && found <= 1 ? found : null
  if (typeof found !== 'string') return null
  const said = found.trim().replace(/[.!*]+$|^\*+/g, '')
  if (RIGHT.test(said)) return 1
  if (WRONG.test(said)) return 0
  return /^(?:0|1|[01]?\.\d+)$/.test(said) ? scoreOf(Number(said)) : null
}

function shown(found: unknown): string {
  return found === undefined ? 'nothing' : (JSON.stringify(found)?.slice(0, 80) ?? 'nothing')
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
