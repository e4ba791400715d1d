import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { Result } from '../../src/model/result.js'
import type { World } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'
import { type Asked, type Behaviour, goldText, PINS, type Service, startService } from '../doubles/rag-service.js'
import { fastClock } from '../gold/setting.js'

/** Commands on a gold set, told in this process to two real services on loopback. */

export interface GoldScene {
  folder: string
  baseline: Service
  canary: Service
  /** Lines of the log since the last command. */
  log: string[]
  /** Runs a command; `signal` asks it to end. */
  tell(words: readonly string[], signal?: AbortSignal): Promise<Result>
  rows(): Promise<string>
  cutRows(text: string): Promise<void>
}

interface Given {
  baseline?: Behaviour
  canary?: Behaviour
  gold?: Record<string, unknown>
  manifest?: Record<string, unknown>
  http?: World['http']
}

/** One run an item unless `gold` says otherwise: 24 to an arm. Latency is not judged: these services have none. */
export async function inGoldScene(given: Given, story: (scene: GoldScene) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gold-scene-'))
  const baseline = await startService('baseline', given.baseline)
  const canary = await startService('canary', given.canary)
  const manifest = {
    version: 1,
    name: 'support-rag',
    arms: {
      baseline: { url: baseline.url, pins: PINS.baseline },
      canary: { url: canary.url, pins: PINS.canary }
    },
    request: { retries: 0 },
    gold: { path: 'gold.jsonl', phrasings: 1, seeds: [7], ...given.gold },
    baseline: { path: 'recorded/baseline.json' },
    targets: { latency_p95: 1000 },
    stops: { soft_latency: 1000 },
    ...given.manifest
  }
  const scene: GoldScene = {
    folder,
    baseline,
    canary,
    log: [],
    async tell(words, signal = new AbortController().signal) {
      scene.log.length = 0
      const { options } = await readWords([...words, '--manifest', 'rollout.yml'])
      const { result } = await run(words[0] as 'gate', worldIn(scene, signal, given.http), options)
      return result
    },
    rows: () => readFile(join(folder, 'out/rows.jsonl'), 'utf8'),
    cutRows: text => writeFile(join(folder, 'out/rows.jsonl'), text)
  }
  try {
    await writeFile(join(folder, 'rollout.yml'), JSON.stringify(manifest))
    await writeFile(join(folder, 'gold.jsonl'), goldText())
    await story(scene)
  } finally {
    await Promise.all([baseline.close(), canary.close(), rm(folder, { recursive: true, force: true })])
  }
}

/** The same with a baseline on disk, and nothing asked since. */
export function withBaseline(given: Given, story: (scene: GoldScene) => Promise<void>): Promise<void> {
  return inGoldScene(given, async scene => {
    const recorded = await scene.tell(['baseline', '--out', 'recorded'])
    if (recorded.exit_code !== 0) throw new Error(recorded.why)
    scene.baseline.asked.length = 0
    await story(scene)
  })
}

/** How many questions each arm was asked, by seed. */
export function askedBySeed({ asked }: Service): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { seed } of asked) counts[seed] = (counts[seed] ?? 0) + 1
  return counts
}

/** Wrong where `is` says so, with the right passage at hand. */
export function wrongWhere(is: (asked: Asked) => boolean): Behaviour {
  return (good, asked) => (is(asked) ? { ...good, answer: 'It is kept for a while.', citations: ['s99-0'] } : good)
}

function worldIn({ folder, log }: GoldScene, signal: AbortSignal, http: World['http'] = openHttp): World {
  const say = (line: string) => void log.push(line)
  const quiet = () => undefined
  return {
    env: {},
    cwd: folder,
    clock: fastClock(),
    log: {
      info: say,
      notice: say,
      warning: say,
      error: say,
      untrusted: quiet,
      mask: quiet,
      progress: quiet,
      stands: quiet
    },
    http,
    github: null,
    event: null,
    signal
  }
}
