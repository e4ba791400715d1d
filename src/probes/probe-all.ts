import { resolve } from 'node:path'
import type { Manifest } from '../manifest/load.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { Http, World } from '../model/world.js'
import { probeBoot } from './boot.js'
import { loadCalendar } from './calendar.js'
import { checkFreeze } from './freeze.js'
import { probeHttp } from './http-probe.js'
import { outcomeOf, type ProbeOutcome } from './outcome.js'
import { probePrometheus } from './prometheus-probe.js'
import { checkSecrets } from './secrets.js'

/**
 * What can be seen before a question is asked, one outcome for each row that the manifest declares: secrets (masked
 * first), change freeze, boot order, then all probes at once. A probe that fails is an outcome; what rejects is an
 * unusable calendar (InputError) or the world's signal.
 */
export async function probeAll(
  world: Pick<World, 'env' | 'clock' | 'log' | 'signal'>,
  manifest: Manifest,
  http: Http,
  openCalendar: typeof loadCalendar = loadCalendar
): Promise<ProbeOutcome[]> {
  for (const value of manifest.secretValues) world.log.mask(value)
  const outcomes: ProbeOutcome[] = []
  if (manifest.secrets.length > 0) outcomes.push(checkSecrets(world.env, manifest.secrets))
  if (manifest.freeze) outcomes.push(await probeFreeze(world, manifest, manifest.freeze, openCalendar))
  if (manifest.boot.length > 0) {
    world.log.info(`Waiting for ${manifest.boot.map(step => step.name).join(', ')} to become ready.`)
    outcomes.push(await probeBoot({ ...world, http }, manifest.boot))
  }
  if (manifest.probes.length > 0) outcomes.push(await probeHealth(world, manifest, http))
  return outcomes
}

async function probeFreeze(
  { clock }: Pick<World, 'clock'>,
  { base }: Manifest,
  { tier, calendar }: NonNullable<ManifestContent['freeze']>,
  openCalendar: typeof loadCalendar
): Promise<ProbeOutcome> {
  return checkFreeze(await openCalendar(resolve(base, calendar), calendar), tier, clock.now())
}

async function probeHealth({ signal }: Pick<World, 'signal'>, manifest: Manifest, http: Http): Promise<ProbeOutcome> {
  const details = await Promise.all(
    manifest.probes.map((probe, index) =>
      'prometheus' in probe
        ? probePrometheus(http, probe, ['probes', index], signal)
        : probeHttp(http, probe, ['probes', index], signal)
    )
  )
  return outcomeOf('probes', details, `All ${details.length} healthy.`)
}
