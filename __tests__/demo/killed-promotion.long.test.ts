import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Act, openAct } from '../../demo/act.js'
import { startNode } from '../../demo/child.js'
import type { DemoDeps } from '../../demo/deps.js'
import { tellKilledPromotion } from '../../demo/killed-promotion.js'
import type { Running } from '../../demo/running.js'
import { readSteps } from '../../demo/steps.js'
import { folderLedger } from '../../src/rollout/folder-ledger.js'
import { actorOf, ownership } from '../../src/rollout/owner.js'
import { openRouter } from '../../src/routers/open-router.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { compile } from '../rollout/compile.js'
import { newFate } from '../rollout/fate.js'
import { NAME, newDeps, PLAN, type Promotion, pendingOf, promote, promotion } from '../rollout/setting.js'
import { items, startServices, stopServices } from './setting.js'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
const THIN = { decision: 'warn', reason: 'evidence_thin', exit: 4, why: 'Not decided yet.' } as const
/** A quarter is copied in shadow, so that a window fills in seconds. */
const QUARTER = PLAN.map(phase => (phase.mirror === null ? phase : { ...phase, mirror: 25 }))
let services: Map<string, Running>
let child: string

beforeAll(async () => {
  services = await startServices(['leaner', 'many_users'])
  child = compile(fileURLToPath(new URL('../rollout/child.ts', import.meta.url)), folder)
})
afterAll(async () => {
  await stopServices(services)
  rmSync(folder, { recursive: true, force: true })
})

interface Played {
  faults: string[]
  lines: string[]
  act: Act
}

/** Plays the act: promotions are real, on a real ledger and splitter; what they judge is given. */
async function play(start: (act: Act) => DemoDeps['start']): Promise<Played> {
  const out = mkdtempSync(join(folder, 'out-'))
  const lines: string[] = []
  const judged = [promotion(null, { plan: QUARTER }), promotion('canary-5')]
  judged[1] = { ...judged[1]!, judged: { ...judged[1]!.judged, verdict: THIN } }
  const deps: DemoDeps = {
    out,
    say: line => lines.push(line),
    run: async () => promoteHere(act, judged.shift()!),
    start: words => start(act)(words)
  }
  const [baseline, canary] = [services.get('leaner')!, services.get('many_users')!]
  const compared = { name: NAME, baseline, canary, record: 'baseline.json' }
  const act: Act = await openAct({ deps, folder: join(out, 'rollout'), compared, items })
  try {
    act.letUsersIn()
    return { faults: await tellKilledPromotion(deps, act, 'gate/result.json'), lines, act }
  } finally {
    await act.close()
  }
}

async function promoteHere({ ledger, splitter }: Act, asked: Promotion) {
  const router = await openRouter(
    {
      kind: 'webhook',
      url: splitter.weightsUrl,
      settle: 10_000,
      headers: {},
      timeout: 10_000,
      capabilities: { sticky: true, mirrorPercent: true, step: 1 }
    },
    {
      name: NAME,
      base: folder,
      env: {},
      clock: systemClock,
      http: guard => openHttp(guard),
      signal: new AbortController().signal
    }
  )
  const by = actorOf('jo', null)
  const deps = newDeps({
    by,
    clock: systemClock,
    isAtWork: ownership(by, systemClock, null),
    ledger: folderLedger(ledger, { name: NAME, clock: systemClock, url: null }),
    router,
    pending: pendingOf(
      ledger,
      newFate(Number.POSITIVE_INFINITY, 'before', () => undefined)
    )
  })
  const { decision, exit, why, standing } = await promote(deps, asked)
  await router.close()
  const result = { decision, why, phase: standing?.phase ?? null } as Awaited<ReturnType<Act['run']>>['result']
  return { result, exit, out: folder }
}

describe('the promotion that is killed', () => {
  test('dies when the splitter has taken its step, and is finished by the next: once', async () => {
    const words: string[] = []
    const { faults, lines, act } = await play(({ ledger, splitter }) => given => {
      words.push(given[0]!)
      return startNode(child, [ledger, splitter.weightsUrl, 'promote', 'shadow', '1000000', 'before'])
    })
    expect(faults).toEqual([])
    expect(words).toEqual(['promote'])
    const { standing, done } = await readSteps(act)
    expect([standing.state, standing.phase, standing.recorded]).toEqual([
      'steady',
      'canary-5',
      { canary: 5, mirror: 0 }
    ])
    expect([...done.values()]).toEqual([1, 1])
    expect(lines).toEqual([
      'promote was killed (SIGKILL) when the splitter had taken its step and not answered yet.',
      'The splitter sends canary 5 %; the ledger says canary 0 %, mirror 25 %.',
      'promote, run again, found the step in the splitter and recorded it as done. No user met an error.',
      'Splitter and ledger agree: canary 5 %. Each step was done once: (baseline) > shadow, shadow > canary-5.'
    ])
  })

  test('is told otherwise where nothing is killed', async () => {
    const ended = Promise.resolve({ exit: 1, signal: null, stdout: '', stderr: '' })
    const { faults } = await play(() => () => ({ ended, kill: async () => undefined }))
    expect(faults).toEqual(['promote was to be killed on its way to canary-5, and ended with exit code 1.'])
  })
})
