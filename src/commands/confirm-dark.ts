import { randomUUID } from 'node:crypto'
import type { Asked } from '../gates/live/window-input.js'
import { compileAsk } from '../gold/ask.js'
import type { Manifest } from '../manifest/load.js'
import { isShadow } from '../manifest/phases.js'
import type { ArmName } from '../manifest/schema.js'
import { probeHttp } from '../probes/http-probe.js'
import type { Session } from './open-rollout.js'
import { type JudgedWindow, judgeWindow } from './phase-window.js'

const QUESTION = { qid: 'are-you-there', phrasing: 0, seed: 0, session: 'are-you-there', question: 'Are you there?' }

/**
 * Where the canary's rows stay away beyond chance and the log alone can not tell why, asks the canary, and judges the
 * window again by what it said.
 */
export async function confirmDark(session: Session, judged: JudgedWindow): Promise<JudgedWindow> {
  const { window, table } = judged
  if (table.silent === null || isShadow(window.phase) || !knowsHowToAsk(session.rollout.manifest)) return judged
  const asked = await askCanary(session)
  return judgeWindow(session.rollout.manifest, window, window.phase.window.duration, asked)
}

/** A question sent to a wrong place, or in wrong words, says nothing of the canary. */
function knowsHowToAsk({ spared, unset }: Manifest): boolean {
  const faulty = [...spared, ...unset.map(({ path }) => path[0])]
  return !['arms', 'request', 'response', 'probes', 'probe_hosts'].some(section => faulty.includes(section))
}

/** A canary that fails says something only where the baseline can be reached from here. */
async function askCanary(session: Session): Promise<Asked> {
  const fault = (await failingProbe(session)) ?? (await failingReply(session, 'canary'))
  if (fault === null) return { answers: true, why: 'Asked now, it answers, so its log may have stopped instead.' }
  const control = await failingReply(session, 'baseline')
  if (control === null) return { answers: false, why: `Asked now, it fails: ${fault}.` }
  return { answers: true, why: `Neither arm can be reached from here, which says nothing of the canary: ${fault}.` }
}

/** What is wrong with a probe of the canary's own origin; null where nothing is. */
async function failingProbe({ world, http, rollout: { manifest } }: Session): Promise<string | null> {
  const { origin } = new URL(manifest.arms.canary.url)
  for (const [index, probe] of manifest.probes.entries()) {
    if ('prometheus' in probe || new URL(probe.url).origin !== origin) continue
    const { ok, why, measured } = await probeHttp(http, probe, ['probes', index], world.signal)
    if (!ok && measured !== false) return `probe ${probe.name}: ${why}`
  }
  return null
}

/** Why an arm does not answer one question; null where it does, be it by refusing the question. */
async function failingReply({ world, http, rollout: { manifest } }: Session, arm: ArmName): Promise<string | null> {
  const { clock, signal } = world
  const once = { ...manifest, request: { ...manifest.request, retries: Math.min(1, manifest.request.retries) } }
  const door = { http, lane: { turn: <T>(attempt: () => Promise<T>) => attempt() } }
  const ask = compileAsk({ manifest: once, arm, door, clock, signal, nonce: randomUUID() })
  const { error, statuses } = await ask(QUESTION)
  const status = statuses.at(-1) ?? 0
  const isDown = status >= 500 || (status === 0 && error?.kind !== 'blocked')
  return error !== null && isDown ? error.message.replace(/\.$/, '') : null
}
