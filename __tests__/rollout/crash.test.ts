import { cpSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { deploymentLedger } from '../../src/github/deployments.js'
import { NOTHING } from '../../src/model/weights.js'
import type { TransitionDeps } from '../../src/rollout/deps.js'
import type { Ledger } from '../../src/rollout/ledger.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { RouterError } from '../../src/routers/router.js'
import { type GitHubDouble, startGitHub } from '../doubles/github/server.js'
import { newState, type State } from '../doubles/github/state.js'
import { directGitHub, reply } from '../doubles/github/without-sockets.js'
import { newLog, open } from '../github/support.js'
import { type Blow, type Fate, Killed, newFate, type Outside } from './fate.js'
import {
  BY_HAND,
  folderLedgerOf,
  NAME,
  newDeps,
  newRouter,
  pendingOf,
  promote,
  promotion,
  type RouterDouble,
  SHA,
  stopHard,
  tempFolder,
  timesDone
} from './setting.js'

/** Every step of every command dies, or is answered by every fault; then the command is run again. */

interface Place {
  router: RouterDouble
  enter: (fate: Fate) => Promise<TransitionDeps>
  /** Another place where the same has happened so far. */
  copy: () => Promise<Place>
  close: () => Promise<void>
}

const copyOf = ({ weights, version }: RouterDouble) => newRouter({ weights, version })

async function inFolder(router = newRouter(), folder = tempFolder()): Promise<Place> {
  const enter = async (fate: Fate) => stageOf(folderLedgerOf(folder, fate), router, folder, fate)
  const copy = async () => {
    const other = tempFolder()
    cpSync(folder, other, { recursive: true })
    return inFolder(copyOf(router), other)
  }
  return { router, enter, copy, close: async () => undefined }
}

/** The real client and ledger against the double's routes: hundreds of stories, so without sockets between. */
async function atGitHub(router = newRouter(), state = newState({ commits: [SHA] })): Promise<Place> {
  const folder = tempFolder()
  const enter = async (fate: Fate) => {
    const ledger = deploymentLedger(directGitHub(state, fate), { name: NAME, ref: SHA })
    return stageOf(ledger, router, folder, fate)
  }
  const copy = () => atGitHub(copyOf(router), structuredClone(state))
  return { router, enter, copy, close: async () => undefined }
}

/** The client as it is shipped, over real sockets, to the double that checks every request. */
async function overSockets(
  router = newRouter(),
  state: Partial<State> = { commits: [SHA] }
): Promise<Place & { double: GitHubDouble }> {
  const double = await startGitHub(state)
  const folder = tempFolder()
  const enter = async (fate: Fate) => {
    const github = await open(double, newLog())
    github.octokit.hook.wrap('request', (request, options) =>
      fate.through(`github ${options.method} ${options.url}`, () => Promise.resolve(request(options)))
    )
    return stageOf(deploymentLedger(github, { name: NAME, ref: SHA }), router, folder, fate)
  }
  const copy = () => overSockets(copyOf(router), structuredClone(double.state))
  return { double, router, enter, copy, close: () => double.close() }
}

function stageOf(ledger: Ledger, router: RouterDouble, folder: string, fate: Fate): TransitionDeps {
  return newDeps({ ledger, router: router.connect(fate), pending: pendingOf(folder, fate) })
}

interface Story {
  name: string
  /** What happened before. */
  before: (place: Place) => Promise<void>
  command: (deps: TransitionDeps) => Promise<unknown>
  /** Where it must end. */
  end: { canary: number; mirror: number }
  rollback: boolean
}

const upTo = (phases: readonly (string | null)[]) => async (place: Place) => {
  for (const phase of phases) await promote(await place.enter(newFate()), promotion(phase))
}

/** Someone else's promote, killed when the router had the new weights and the ledger did not know. */
async function halfWay(place: Place): Promise<void> {
  await upTo([null])(place)
  const deps = await place.enter(newFate())
  const { set } = deps.router
  deps.router.set = async (...to) => {
    await set(...to)
    throw new Killed()
  }
  deps.router.read = async () => {
    if (place.router.weights.canary > 0) throw new Killed()
    return { ...place.router.weights, version: String(place.router.version) }
  }
  await promote(deps, promotion('shadow')).catch(() => undefined)
  expect(place.router.weights).toEqual({ canary: 5, mirror: 0 })
}

/** A rollback that reached the router and no more. */
async function unrecorded(place: Place): Promise<void> {
  await upTo([null, 'shadow'])(place)
  place.router.weights = { ...NOTHING }
  place.router.version++
}

const STORIES: Story[] = [
  {
    name: 'promote into shadow',
    before: upTo([]),
    command: deps => promote(deps, promotion(null)),
    end: { canary: 0, mirror: 1 },
    rollback: false
  },
  {
    name: 'promote to 5 %',
    before: upTo([null]),
    command: deps => promote(deps, promotion('shadow')),
    end: { canary: 5, mirror: 0 },
    rollback: false
  },
  {
    name: 'watch with a hard stop',
    before: upTo([null, 'shadow']),
    command: stopHard,
    end: NOTHING,
    rollback: true
  },
  {
    name: 'rollback',
    before: upTo([null, 'shadow']),
    command: deps => rollBack(deps, BY_HAND),
    end: NOTHING,
    rollback: true
  },
  {
    name: 'recover a promote',
    before: halfWay,
    command: recover,
    end: { canary: 5, mirror: 0 },
    rollback: false
  },
  {
    name: 'recover a rollback',
    before: unrecorded,
    command: recover,
    end: NOTHING,
    rollback: true
  }
]

/** Faults of the in-memory router; `late` ones did their work before the answer was lost. */
const ROUTER_FAULTS: Record<string, Blow> = {
  500: refuses('unreachable', '500'),
  403: refuses('refused', '403'),
  409: refuses('conflict', '409'),
  422: refuses('refused', '422'),
  'time-out': refuses('unreachable', 'no reply'),
  'half-closed': async ({ run }) => {
    await run()
    throw new RouterError('unreachable', 'the connection was closed before the reply was complete')
  }
}

function refuses(kind: RouterError['kind'], said: string): Blow {
  return async () => {
    throw new RouterError(kind, said)
  }
}

const GITHUB_FAULTS: Record<string, Blow> = {
  500: async () => reply(500, { message: 'Server Error' }),
  403: async () => reply(403, { message: 'Resource not accessible by integration' }),
  409: async () => reply(409, { message: 'Conflict' }),
  422: async () => reply(422, { message: 'Validation Failed' }),
  'time-out': async () => {
    throw new TypeError('The operation was aborted due to timeout')
  },
  'half-closed': async ({ run }) => {
    await run()
    throw new TypeError('fetch failed: other side closed')
  }
}

async function callsOf(story: Story, place: Place): Promise<string[]> {
  const fate = newFate()
  await story.command(await place.enter(fate))
  await place.close()
  return fate.calls
}

/** One case: strike, run again, look. Gives what is wrong. */
async function strike(story: Story, place: Place, at: number, blow: Blow): Promise<string[]> {
  await Promise.resolve(story.command(await place.enter(newFate(at, blow)))).catch(() => undefined)
  await Promise.resolve(story.command(await place.enter(newFate())))
  const { standing, entries } = await recover(await place.enter(newFate()))
  const up = place.router.log.filter(({ canary }) => canary > 0)
  return [
    ...(standing.repair === null ? [] : [`left to repair: ${standing.repair.kind}`]),
    ...(JSON.stringify(standing.routed) === JSON.stringify(story.end)
      ? []
      : [`routed ${JSON.stringify(standing.routed)}`]),
    ...(JSON.stringify(standing.recorded) === JSON.stringify(story.end) ? [] : ['ledger and router differ']),
    ...Object.entries(timesDone(entries)).flatMap(([key, times]) =>
      times > 1 ? [`${key} was entered ${times} times`] : []
    ),
    ...(story.rollback && up.length > 0 ? ['the canary served after the rollback'] : []),
    ...(story.rollback && standing.state !== 'rolled_back' ? [`it is ${standing.state}`] : [])
  ]
}

async function strikeEverywhere(
  newPlace: () => Promise<Place>,
  blowsOf: (place: Place, call: string) => Record<string, Blow>,
  stories = STORIES
): Promise<{ cases: number; failures: string[] }> {
  let cases = 0
  const failures: string[] = []
  for (const story of stories) {
    const origin = await newPlace()
    await story.before(origin)
    const calls = await callsOf(story, await origin.copy())
    for (const [at, call] of calls.entries()) {
      for (const name of Object.keys(blowsOf(origin, call))) {
        const place = await origin.copy()
        cases++
        const wrong = await strike(story, place, at, blowsOf(place, call)[name]!).catch(error => [String(error)])
        failures.push(...wrong.map(what => `${story.name}, call ${at} (${call}), ${name}: ${what}`))
        await place.close()
      }
    }
    await origin.close()
  }
  return { cases, failures }
}

test('killed before and after every outside call over a folder, all agrees at the end', async () => {
  const { cases, failures } = await strikeEverywhere(inFolder, () => ({ before: 'before', after: 'after' }))
  console.log(`folder ledger, killed at every step: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBeGreaterThan(100)
})

test('every router call fails in every way over a folder, and all agrees at the end', async () => {
  const faults = (_: Place, call: string) => (call.startsWith('router') ? ROUTER_FAULTS : {})
  const { cases, failures } = await strikeEverywhere(inFolder, faults)
  console.log(`folder ledger, router faults: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBeGreaterThan(100)
})

test('killed before and after every request to GitHub, all agrees at the end', async () => {
  const { cases, failures } = await strikeEverywhere(atGitHub, () => ({ before: 'before', after: 'after' }))
  console.log(`GitHub ledger, killed at every step: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBeGreaterThan(200)
})

test('GitHub answers every request in every bad way, and all agrees at the end', async () => {
  const faults = (_: Place, call: string) => (call.startsWith('github') ? GITHUB_FAULTS : {})
  const { cases, failures } = await strikeEverywhere(atGitHub, faults)
  console.log(`GitHub ledger, faults of its API: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBeGreaterThan(300)
})

test('over real sockets a record whose answer was lost is made once', async () => {
  const hangUp = (place: Place, call: string) => (lost: Outside) => {
    const { double } = place as Awaited<ReturnType<typeof overSockets>>
    double.fail(call.replace(/^github /, ''), { hangUp: 'after' })
    return lost.run()
  }
  const faults = (place: Place, call: string): Record<string, Blow> =>
    call.startsWith('github POST') ? { 'half-closed': hangUp(place, call) } : {}
  const { cases, failures } = await strikeEverywhere(overSockets, faults, STORIES.slice(1, 2))
  console.log(`GitHub over sockets, answers lost: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBe(4)
})
