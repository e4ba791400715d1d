import { type AwsDeps, SettingError } from '../alarms/aws.js'
import { readBaselineVersion, tryBaselineVersion } from '../alarms/baseline-version.js'
import type { Application, Applied } from '../alarms/cloudwatch.js'
import type { AlarmDefinition } from '../alarms/definition.js'
import { type Baseline, type Mirror, mirrorStops, NAMESPACE } from '../alarms/mirror.js'
import { type Watched, watchedBy } from '../alarms/watched.js'
import type { Manifest } from '../manifest/load.js'
import { allBut } from '../manifest/sections.js'
import { agreeing, counted } from '../model/counted.js'
import { InputError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { onOff } from './flag-kinds.js'
import { loadTrustedManifest } from './inputs.js'
import { type Note, notice, tell, warning } from './notes.js'
import type { Outcome } from './outcome.js'
import { manifest } from './shared-flags.js'

export const description = {
  summary: 'print, or make, CloudWatch alarms that mirror the stop rules',
  topic: 'more',
  examples: ['rollout-gate alarms > alarms.json', 'rollout-gate alarms --apply'],
  flags: { manifest, apply: onOff({ meaning: 'make them, instead of printing them' }) },
  files: [],
  artifacts: [],
  changes: ['alarms, with --apply'],
  publishes: null,
  permissions: { contents: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** What alarms on the canary's own traffic have no use for. */
const reads = allBut('request', 'response', 'prices', 'gold', 'embeddings', 'boot', 'probes', 'freeze', 'baseline')

/** Prints CloudWatch alarms that mirror the stop rules, or makes them. */
export async function alarms(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'alarms')
  const manifest = await loadTrustedManifest(world, options.manifest, { reads })
  const watched = watchedBy(manifest)
  const deps = { env: world.env, clock: world.clock, signal: world.signal, region: watched.region }
  const { mirror, baseline, application } = await mirrored(manifest, watched, options, deps).catch(located(manifest))
  const notes = [...notesOn(watched, mirror, baseline), ...(application ? notesOnLeft(application) : [])]
  tell(world, notes)
  const result = conclude(verdictOn(mirror, application, notes), {
    name: manifest.name,
    evaluated: {
      sha: null,
      manifest: manifest.digest,
      gold: null,
      baseline: null,
      pins_baseline: manifest.pinsDigest.baseline,
      pins_canary: manifest.pinsDigest.canary
    },
    notes,
    problems: [...manifest.warnings]
  })
  const text = application ? table(application.applied) : `${JSON.stringify(mirror.alarms, null, 2)}\n`
  return { result, text, publish: false, uploads: [] }
}

async function mirrored(manifest: Manifest, watched: Watched, options: Options, deps: AwsDeps) {
  const baseline = await (options.apply ? readBaselineVersion : tryBaselineVersion)(watched, deps)
  const mirror = mirrorStops(manifest, watched, baseline)
  if (!options.apply) return { mirror, baseline, application: null }
  const { applyAlarms } = await import('../alarms/cloudwatch.js')
  return { mirror, baseline, application: await applyAlarms(watched.rollout, mirror.alarms, deps) }
}

/** A region or an alias that is not there is the input's mistake. */
function located(manifest: Manifest): (error: unknown) => never {
  return error => {
    if (!(error instanceof SettingError)) throw error
    const place = manifest.locate(error.setting === 'alias' ? ['router', 'alias'] : ['router'])
    const problem = { file: manifest.file, ...place, message: error.message, severity: 'error' as const }
    throw new InputError('manifest_invalid', [problem], manifest.name)
  }
}

function notesOn(watched: Watched, mirror: Mirror, baseline: Baseline): Note[] {
  const whole = watched.alias
    ? []
    : [
        warning(
          `stop_5xx watches the whole function ${watched.function}: nothing in the manifest tells its arms apart, so that a small canary hardly shows; router: lambda-alias would.`
        )
      ]
  const unmirrored = mirror.unmirrored.map(({ stop, why, never }) =>
    (never ? notice : warning)(`${stop} has no alarm: ${why}.`.replace(/\.\.$/, '.'))
  )
  const published = mirror.alarms.filter(isPublished)
  const rests = notice(
    `${published.length} of ${counted(mirror.alarms.length, 'alarm')} ${agreeing(published.length, 'rests', 'rest')} on metrics that your service publishes (docs/alarms.md); without them they stay INSUFFICIENT_DATA.`
  )
  const compared = 'version' in baseline ? [notice(`The baseline is version ${baseline.version}.`)] : []
  return [...whole, ...unmirrored, ...compared, rests]
}

function isPublished({ Metrics }: AlarmDefinition): boolean {
  return Metrics.some(query => 'MetricStat' in query && query.MetricStat.Metric.Namespace === NAMESPACE)
}

function notesOnLeft({ left }: Application): Note[] {
  if (left.length === 0) return []
  const names = left.map(name => `'${name.replaceAll("'", "'\\''")}'`).join(' ')
  return [
    warning(
      `${counted(left.length, 'alarm')} of this rollout no longer correspond to a stop rule, and are left alone: aws cloudwatch delete-alarms --alarm-names ${names}`
    )
  ]
}

function verdictOn(mirror: Mirror, application: Application | null, notes: readonly Note[]) {
  const warned = notes.some(({ level }) => level === 'warning')
  return {
    decision: warned ? ('warn' as const) : ('pass' as const),
    reason: warned ? ('warnings' as const) : ('all_green' as const),
    exit: EXIT.ok,
    why: application
      ? `${changesOf(application.applied)}.`
      : `${counted(mirror.alarms.length, 'alarm')} printed, none made.`
  }
}

function changesOf(applied: readonly Applied[]): string {
  const count = (change: Applied['change']) => applied.filter(one => one.change === change).length
  return `${counted(applied.length, 'alarm')} in place: ${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged`
}

function table(applied: readonly Applied[]): string {
  return applied.map(({ name, change, state }) => `${change.padEnd(9)}  ${state.padEnd(17)}  ${name}\n`).join('')
}
