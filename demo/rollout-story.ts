import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { GoldItem } from '../src/gold/item.js'
import { EXIT } from '../src/model/reasons.js'
import { type Act, openAct, USERS } from './act.js'
import { tellBadRelease } from './bad-release.js'
import type { DemoDeps } from './deps.js'
import { tellGoodRelease } from './good-release.js'
import { tellKilledPromotion } from './killed-promotion.js'
import { tellLateBreak } from './late-break.js'
import { manifestOf, writeManifest } from './manifest-file.js'
import { type Running, serviceOf } from './running.js'

type Services = ReadonlyMap<string, Running>
type Told = (deps: DemoDeps, act: Act, evidence: string) => Promise<string[]>

/**
 * Three releases meet real users; the last of them breaks after a good while. `evidence`: the result.json of the gate that judged the first of them. Resolves with
 * what went otherwise than told; empty where nothing did.
 */
export async function tellRollouts(
  deps: DemoDeps,
  services: Services,
  items: readonly GoldItem[],
  evidence: string
): Promise<string[]> {
  const { say } = deps
  await rm(join(deps.out, 'ledger'), { recursive: true, force: true })
  const tell = (part: Omit<ActPart, 'items'>, story: Told) => tellAct(deps, services, { ...part, items }, story)

  say('')
  say(`Now leaner meets users. ${USERS} of them ask at one address, where a splitter keeps each on one release.`)
  say('Every request is logged; promote reads the log, and goes one phase up when the evidence is enough.')
  say('That takes seconds here; the default is half an hour a phase.')
  const first = { baseline: 'baseline', canary: 'leaner', record: '../baseline/baseline.json', evidence }
  const good = await tell(first, tellGoodRelease)
  if (good.length > 0) return good

  say('')
  say('Every user is on leaner. It is the baseline from here on, and recorded as such.')
  const record = await recordBaseline(deps, services)
  if (record !== null) return [record]
  say('')
  say('forty_users: leaner with a memory of its users, and room for 40 of them. No gold question names a user …')
  const bad = await tell({ baseline: 'leaner', canary: 'forty_users', record: RECORD }, tellBadRelease)
  say('')
  say('many_users: the same with room for all; this time promote is killed on its way …')
  const killed = await tell(
    { baseline: 'leaner', canary: 'many_users', record: RECORD },
    async (deps, act, evidence) => {
      const faults = await tellKilledPromotion(deps, act, evidence)
      return faults.length > 0 ? faults : tellLateBreak(deps, act, serviceOf(services, 'many_users').startLooping)
    }
  )
  say('')
  for (const line of whatToOpen(deps.out)) say(line)
  return [...bad, ...killed]
}

/** The reports that show most, and where the rest is. */
function whatToOpen(out: string): string[] {
  const reports = {
    'leaner/report.html': 'a candidate that passes',
    'cautious/report.html': 'one that is undecided, and what it takes to tell',
    'broken_chunks/report.html': 'one that fails, question by question',
    'rollout_many_users/watch/report.html': 'a release that broke after a good while, rolled back'
  }
  const lines = Object.entries(reports).map(([file, what]) => `- ${join(out, file)}: ${what}`)
  return ['Open in a browser:', ...lines, `Manifests, request logs and the ledger are in ${out}`]
}

const RECORD = '../baseline_leaner/baseline.json'

/** Resolves with why it could not be recorded; null where it was. */
async function recordBaseline(deps: DemoDeps, services: Services): Promise<string | null> {
  const [baseline, canary] = [serviceOf(services, 'leaner'), serviceOf(services, 'forty_users')]
  const folder = join(deps.out, 'baseline_leaner')
  const compared = { name: 'demo-baseline-leaner', baseline, canary, record: RECORD }
  const manifest = await writeManifest(folder, manifestOf(compared))
  const { result, exit } = await deps.run('baseline', { manifest, out: folder })
  return exit === EXIT.ok ? null : `leaner could not be recorded as the baseline: ${result.why}`
}

interface ActPart {
  baseline: string
  canary: string
  record: string
  items: readonly GoldItem[]
  /** Left out: the gate is asked. */
  evidence?: string
}

/** Opens the stage, lets users in, and tells the story. */
async function tellAct(deps: DemoDeps, services: Services, part: ActPart, story: Told): Promise<string[]> {
  const { canary, items, record } = part
  const compared = {
    name: `demo-${canary.replaceAll('_', '-')}`,
    baseline: serviceOf(services, part.baseline),
    canary: serviceOf(services, canary),
    record
  }
  const act = await openAct({ deps, folder: join(deps.out, `rollout_${canary}`), compared, items })
  try {
    const gate = part.evidence ?? (await passGate(deps, act))
    if (gate === null) return [`${canary} did not pass the gate.`]
    act.letUsersIn()
    return await story(deps, act, gate)
  } finally {
    await act.close()
  }
}

/** The path of the gate's result.json; null where it did not pass. */
async function passGate({ say }: DemoDeps, act: Act): Promise<string | null> {
  const { result, exit, out } = await act.run('gate')
  say(`gate: ${result.decision}. ${result.why}`)
  return exit === EXIT.ok ? join(out, 'result.json') : null
}
