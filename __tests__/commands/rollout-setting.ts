import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Outcome } from '../../src/commands/outcome.js'
import { run } from '../../src/commands/run.js'
import { commandToRun } from '../../src/doors/acts-first.js'
import { readWords } from '../../src/doors/words.js'
import { resultSchema } from '../../src/model/result.js'
import type { World } from '../../src/model/world.js'
import type { RequestRow } from '../../src/window/record.js'
import { openHttp } from '../../src/world/http.js'
import { ANSWERABLE, greenRows } from '../doubles/gate-evidence.js'
import { serve } from '../doubles/loopback.js'
import { startWebhook, type WebhookDouble } from '../doubles/webhook-router.js'
import { HEALTHY, MINUTE, START, traffic } from '../gates/live/setting.js'
import { newResult } from '../github/support.js'
import { GREEN_ROWS } from '../report/fixtures.js'

/** A rollout on one machine: a router and a canary on loopback, a request log and a ledger in a folder, a clock of its own. */
export interface Place {
  folder: string
  router: WebhookDouble
  /** What the canary shows as its pins. */
  shown: { pins: Record<string, string> | null }
  /** Minutes since the story began. */
  clock: { minutes: number }
  said: string[]
  world: World
  /** Runs a command as a user would. */
  command(words: string, world?: Partial<World>): Promise<Outcome>
  /** Writes the request log anew; rows of a later time come into it as the clock goes on. */
  log(rows: readonly RequestRow[]): void
  /** Entries and marks of the ledger. */
  ledger(): Record<string, unknown>[]
  evidence(given?: Parameters<typeof newResult>[0]): void
  close(): Promise<void>
}

const BASELINE = { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-1', MODEL_VER: 'gpt-4o-2025-07-15' }
export const CANARY = { ...BASELINE, PROMPT_VER: 'p-2' }

export async function newPlace(changes: Record<string, unknown> = {}): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'rollout-'))
  const router = await startWebhook({ canary: 0, mirror: 0 })
  const shown: Place['shown'] = { pins: CANARY }
  const service = await serve((_, response) => {
    if (shown.pins === null) return void response.writeHead(503).end()
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ answer: 'a', pins: shown.pins }))
  })
  const clock = { minutes: 0 }
  const said: string[] = []
  const later: { rows: readonly RequestRow[]; written: number } = { rows: [], written: 0 }
  const writeLog = () => {
    const now = START + clock.minutes * MINUTE
    const rows = later.rows.filter(({ ts }) => Number(ts) <= now)
    if (rows.length === later.written) return
    later.written = rows.length
    writeFileSync(join(folder, 'log.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  }
  const say = (line: string) => void said.push(line)
  const world: World = {
    env: { GITHUB_ACTOR: 'jo' },
    cwd: folder,
    clock: {
      now: () => START + clock.minutes * MINUTE,
      elapsed: () => clock.minutes * MINUTE,
      sleep: async ms => {
        clock.minutes += ms / MINUTE
        writeLog()
      }
    },
    log: { info: say, notice: say, warning: say, error: say, untrusted: say, mask() {}, progress() {}, stands: say },
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const manifest = {
    version: 1,
    name: 'rag',
    arms: { baseline: { url: `${service}/a`, pins: BASELINE }, canary: { url: `${service}/b`, pins: CANARY } },
    request: { retries: 0 },
    gold: { path: 'gold.jsonl', phrasings: 1, seeds: [7] },
    phases: [
      { name: 'quarter', weight: 25, window: { duration: '30m', min_requests: 200, max: '4h' } },
      { name: 'all', weight: 100, window: { duration: '30m', min_requests: 200, max: '4h' } }
    ],
    window: { source: { kind: 'jsonl', path: 'log.jsonl' } },
    router: {
      kind: 'webhook',
      url: router.url,
      timeout: '60s',
      capabilities: { sticky: true, mirrorPercent: true, step: 1 }
    },
    ...changes
  }
  const text = `${Object.entries(manifest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n`
  const place: Place = {
    folder,
    router,
    shown,
    clock,
    said,
    world,
    async command(words, other = {}) {
      writeLog()
      const asked = await readWords(words.split(' '))
      const outcome = await run(commandToRun(asked).name, { ...world, ...other }, asked.options)
      expect(resultSchema.safeParse(outcome.result).error).toBeUndefined()
      return outcome
    },
    log: rows => {
      Object.assign(later, { rows, written: -1 })
      writeLog()
    },
    ledger: () =>
      readFileSync(join(folder, '.rollout/rag.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    evidence: (given = {}) => writeFileSync(join(folder, 'gate.json'), JSON.stringify(gateResult(text, given))),
    close: async () => {
      await router.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  try {
    writeFileSync(join(folder, 'rollout.yml'), text)
    writeFileSync(join(folder, 'gold.jsonl'), ANSWERABLE)
    writeFileSync(join(folder, 'rows.jsonl'), greenRows(text, new Date(START).toISOString()).rows)
    place.log([])
    place.evidence()
    return place
  } catch (error) {
    // An open server would keep the whole run from ending.
    await place.close()
    throw error
  }
}

/** What `gate` would have found of the manifest. */
function gateResult(text: string, given: Parameters<typeof newResult>[0]) {
  const started_at = new Date(START).toISOString()
  const evaluated = { ...greenRows(text, started_at).evaluated, ...given?.evaluated }
  return newResult({ name: 'rag', gates: GREEN_ROWS, started_at, finished_at: started_at, ...given, evaluated })
}

/** Requests of half an hour at 25 %, from the given minute on; `given` says what the canary's are like. */
export function halfHour(given: Partial<Parameters<typeof traffic>[1]> = {}, starts = 0): RequestRow[] {
  const { requests = 1500, minutes = 30 } = given
  const canary = { ...HEALTHY, ...given, requests, minutes, starts }
  return [
    ...traffic('baseline', { ...HEALTHY, requests: 3 * requests, minutes, starts }, `at ${starts}`),
    ...traffic('canary', canary, `at ${starts}`)
  ]
}

/** A rollout that has entered its first phase at minute 0. */
export async function inQuarter(changes: Record<string, unknown> = {}): Promise<Place> {
  const place = await newPlace(changes)
  const { result } = await place.command('promote --evidence gate.json')
  expect([result.decision, result.phase]).toEqual(['graduate', 'quarter'])
  return place
}
