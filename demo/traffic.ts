import { Pool } from 'undici'
import { random } from '../src/statistics/random.js'

/** Users who ask questions over HTTP until they are told to stop. */
export interface Traffic {
  /** Resolves when the last answer has come. */
  stop(): Promise<void>
}

interface TrafficOptions {
  /** Where questions are sent. */
  url: string
  questions: readonly string[]
  /** How many users there are; each request is of one of them, drawn at random. */
  users: number
  /** Requests under way at once: the next is sent when one is answered. */
  underWay: number
  /** The same seed draws the same users and questions in the same order. */
  seed: string
}

export function startTraffic({ url, underWay, ...drawn }: TrafficOptions): Traffic {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: underWay })
  const next = requests(drawn)
  let stopped = false
  const askOnAndOn = async () => {
    while (!stopped) {
      const { user, body } = next()
      const headers = { 'content-type': 'application/json', 'x-user': user }
      const reply = await pool.request({ method: 'POST', path: pathname, headers, body })
      await reply.body.dump()
    }
  }
  const asking = Promise.all(Array.from({ length: underWay }, askOnAndOn))
  asking.catch(() => undefined)
  return {
    async stop() {
      stopped = true
      await asking
      await pool.close()
    }
  }
}

/** Who asks what next. */
export function requests({ questions, users, seed }: Pick<TrafficOptions, 'questions' | 'users' | 'seed'>) {
  const draw = random(seed)
  const below = (n: number) => Math.floor(draw() * n)
  return () => ({
    user: `user-${below(users)}`,
    body: JSON.stringify({ question: questions[below(questions.length)], seed: below(1000) })
  })
}
