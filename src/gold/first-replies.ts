import type { ArmName } from '../manifest/schema.js'
import { ARMS } from '../model/arm-names.js'
import { counted } from '../model/counted.js'
import { InputError, type Problem, UnmeasurableError } from '../model/errors.js'
import { armOfRole, type GoldManifest, type Plan, type PlannedRun } from './plan.js'
import type { Row } from './row.js'

/**
 * The first runs of each arm are a probe: what the manifest finds in their replies is shown before the rest is asked,
 * and a plan that can't be measured ends there, having paid for these few.
 */

const FIRST_RUNS = 4

/** A first run, its row, and where something was found in its reply; null without a reply. */
export interface FirstReply {
  run: PlannedRun
  row: Row
  found: ReadonlySet<string> | null
}

/** The conversations that are asked first: of each arm a few, short ones about answerable items before others. */
export function firstConversations(plan: Plan): (readonly PlannedRun[])[] {
  return ARMS.flatMap(arm => {
    const own = plan.conversations.filter(([first]) => first && armOfRole(first.role) === arm)
    return own.toSorted((a, b) => costOf(a) - costOf(b)).slice(0, FIRST_RUNS)
  })
}

const costOf = (turns: readonly PlannedRun[]) => turns.length + (turns[0]?.item.answerable ? 0 : 0.5)

/** What was found in the first replies of each arm, a line each. */
export function foundLines(firsts: readonly FirstReply[], manifest: GoldManifest): string[] {
  return ARMS.flatMap(arm => {
    const own = firsts.filter(({ run }) => armOfRole(run.role) === arm)
    const replies = own.filter(({ found }) => found !== null)
    if (replies.length === 0) return []
    const counts = namesOf(manifest).map(name => ({
      name,
      times: replies.filter(({ found }) => found!.has(name)).length
    }))
    const always = counts.filter(({ times }) => times === replies.length).map(({ name }) => name)
    const sometimes = counts.filter(({ times }) => times > 0 && times < replies.length)
    const never = counts.filter(({ times }) => times === 0).map(({ name }) => name)
    const parts = [
      `found ${always.join(', ') || 'nothing in all of them'}`,
      ...sometimes.map(({ name, times }) => `${name} in ${times}`),
      ...(never.length > 0 ? [`not found: ${never.join(', ')}`] : [])
    ]
    return [`The first ${counted(replies.length, 'reply')} of the ${arm}: ${parts.join('; ')}.`]
  })
}

/** What a reply must hold, by the manifest's names. */
function neededOf({ response }: GoldManifest): string[] {
  const { contract, delta_s } = response
  const fields = contract ?? ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text']
  const needed = fields.filter(field => field !== 'text' || delta_s === null).map(field => `snippet.${field}`)
  return ['answer', 'citations', 'retrieved', ...needed, ...(delta_s === null ? [] : ['delta_s'])]
}

const namesOf = (manifest: GoldManifest) => [
  ...neededOf(manifest),
  ...['pins', 'usage', 'cost_usd', 'timings', 'tool_calls']
]

export interface ManifestPlaces {
  name: string
  file: string
  locate(path: readonly string[]): Pick<Problem, 'line' | 'column'>
}

/** Throws UnmeasurableError where an arm can't be asked so, InputError where what is needed stands nowhere that the manifest says. */
export function refuseHopeless(firsts: readonly FirstReply[], manifest: GoldManifest, places: ManifestPlaces): void {
  for (const arm of ARMS) refuseUnanswered(arm, firsts, manifest)
  const problems = unfound(firsts, manifest, places)
  if (problems.length > 0) throw new InputError('manifest_invalid', problems, places.name)
}

const ADVICE: Readonly<Record<string, string>> = {
  http_401: 'give its token in request.headers',
  http_403: 'give a token that may ask it in request.headers',
  http_404: 'check the path of the URL',
  http_405: 'check request.method',
  http_415: 'check content-type in request.headers',
  http_429: 'raise its quota, or lower gold.concurrency',
  not_json: 'check the URL'
}

/** Every first run of an arm failed in one way that asking on does not heal. */
function refuseUnanswered(arm: ArmName, firsts: readonly FirstReply[], manifest: GoldManifest): void {
  const own = firsts.filter(({ run }) => armOfRole(run.role) === arm)
  const kinds = new Set(own.map(({ row }) => row.error?.kind ?? ''))
  const [kind] = kinds
  if (own.length < 2 || kinds.size > 1 || !kind || !isOfThePlan(kind)) return
  const advice = ADVICE[kind] ?? 'check request.body against what the service expects'
  const { host } = new URL(manifest.arms[arm].url)
  throw new UnmeasurableError(
    arm === 'canary' ? 'service_unreachable' : 'baseline_unavailable',
    `the ${arm} at ${host} answers none of the first ${counted(own.length, 'question')}, and no more are asked: ${own[0]!.row.error!.message}; ${advice}`
  )
}

const isOfThePlan = (kind: string) => kind === 'not_json' || /^http_4(?!08|25)\d\d$/.test(kind)

/** What the canary alone lacks is a finding about the canary; what the baseline lacks too is about the manifest. */
function unfound(firsts: readonly FirstReply[], manifest: GoldManifest, places: ManifestPlaces): Problem[] {
  const telling = firsts.filter(({ found, row }) => found !== null && !row.refusal)
  if (!telling.some(({ run }) => armOfRole(run.role) === 'baseline')) return []
  const nowhere = neededOf(manifest).filter(name => telling.every(({ found }) => !found!.has(name)))
  // Within nothing nothing is found.
  const told = nowhere.filter(name => !nowhere.includes('retrieved') || !name.startsWith('snippet.'))
  return told.map(name => {
    const path = ['response', ...name.split('.')]
    const at = textAt(manifest.response, name)
    const drift = telling[0]!.row.drift.find(line => at !== '' && (line.includes(at) || line.includes(`${name} (`)))
    const leaving =
      name.startsWith('snippet.') && name !== 'snippet.snippet_id' ? ', or leave it out of response.contract' : ''
    const message = `${path.join('.')} finds nothing in the first ${counted(telling.length, 'reply')}, and no more are asked${drift ? ` (${drift})` : ''}; expected the place where it stands: a JSON Pointer or a JSONata expression${leaving}`
    return { file: places.file, ...places.locate(path), message, severity: 'error' }
  })
}

/** Where the manifest says that it stands. */
function textAt(response: object, name: string): string {
  const at = name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], response)
  return typeof at === 'string' ? at : ''
}
