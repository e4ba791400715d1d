import { counted } from '../model/counted.js'
import { EXIT, type ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { sayWeights } from '../model/weights.js'
import { oneLine } from './escape.js'

/** The verdict in a sentence without a symbol: what is at the head of every surface. */
export function headlineOf(result: Result): string {
  const refused = refusedFiles(result)
  if (refused.length > 0) return `${refused.join(' and ')} cannot be used: nothing was done`
  const subject = subjectOf(result)
  return capital((OWN[result.command]?.[result.reason_code] ?? HEADLINES[result.reason_code])(subject), result)
}

/** A name keeps its letters; a sentence of ours begins with a capital. */
function capital(headline: string, { name }: Result): string {
  return name === null ? headline.charAt(0).toUpperCase() + headline.slice(1) : headline
}

/** What a headline may speak of. */
interface Subject {
  name: string
  result: Result
  /** On a window or a rollout, where people are already served. */
  isLive: boolean
  /** `5 % of users`, `25 % of requests copied`; '' where the router was not read. */
  share: string
}

type Headline = (subject: Subject) => string

function subjectOf(result: Result): Subject {
  const routed = result.rollout?.routed ?? null
  return {
    name: titleOf(result),
    result,
    isLive: result.rollout !== null || LIVE.includes(result.command),
    share: routed === null ? '' : sayWeights(routed)
  }
}

export function titleOf({ name }: Pick<Result, 'name'>): string {
  return name === null ? 'the new version' : oneLine(name, 64)
}

const LIVE = ['promote', 'watch', 'status', 'judge', 'rollback', 'pause', 'resume']

const HEADLINES: Record<ReasonCode, Headline> = {
  all_green: ({ name, isLive, share, result }) => {
    if (!isLive) return `${name} is as good as the current version`
    if (result.rollout?.moved && share !== '') return `${name}: now ${share}`
    return `${name}: nothing wrong${share === '' ? '' : `, at ${share}`}; it may go up`
  },
  warnings: ({ name, result }) => {
    const has = (verdict: string) => result.gates.some(row => row.verdict === verdict)
    if (has('inconclusive')) return `${name} may be slightly worse`
    if (has('waived')) return `${name} costs more, and its better answers pay for it`
    return `${name} passes, with a warning`
  },
  gate_failed: ({ name, isLive, result }) => {
    if (result.decision === 'rollback') return rolledBack(name)
    return isLive && result.rollout !== null
      ? `${name} is held: it is worse than its targets allow`
      : `Don't ship ${name}`
  },
  hard_stop: ({ name, result }) => (result.decision === 'rollback' ? rolledBack(name) : `Don't ship ${name}`),
  soft_stop: ({ name }) => `${name} is held: slower or dearer, without better answers`,
  evidence_thin: ({ name, isLive, share, result }) => {
    if (!isLive) return `${name} may be slightly worse`
    const quiet = result.gates.every(({ verdict }) => verdict !== 'fail') && result.stops.every(({ fired }) => !fired)
    const state = quiet ? 'nothing wrong so far' : 'not settled yet'
    return share === '' ? `${name}: ${state}` : `${name}: ${share}, and ${state}`
  },
  evidence_exhausted: ({ name }) => `Time is up, and ${name} isn't settled`,
  evidence_stale: ({ name }) => `${name} is held: the newest requests are missing from the log`,
  no_traffic: ({ name }) => `${name}: an arm has no request in the log`,
  not_measured: ({ name }) => `No verdict on ${name}: what it needs was not measured`,
  rows_missing: ({ result: { counts } }) =>
    counts.planned > counts.measured
      ? `No verdict: ${counts.planned - counts.measured} of ${counted(counts.planned, 'try')} missing`
      : 'No verdict: tries are missing',
  baseline_unavailable: ({ name }) => `No verdict: there is nothing to compare ${name} with`,
  not_comparable: () => "No verdict: the evidence can't be compared, or is not verified",
  pins_changed: () => 'No verdict: the versions are not those that were measured',
  pins_mismatch: ({ name }) => `Don't ship ${name}: the wrong version answered`,
  manifest_invalid: ({ result }) =>
    isCommandLine(result) ? 'Nothing was done' : 'The manifest has errors: nothing was done',
  gold_invalid: () => 'The gold questions have errors: nothing was done',
  log_invalid: ({ name }) => `No verdict on ${name}: the request log can't be relied on`,
  frozen: ({ name }) => `${name} is held by a change freeze`,
  paused: ({ name, result }) => {
    const paused = result.rollout?.paused
    return paused ? `${name} was paused by ${oneLine(paused.who, 60)}` : `${name} is paused`
  },
  claimed_by_another: ({ name }) => `${name}: another run is at work on a step`,
  not_next_phase: ({ name, result }) =>
    result.rollout?.state === 'astray'
      ? `${name}: the router sends what no record explains`
      : `${name}: that is not the next step`,
  already_there: ({ name, share, result }) => {
    if (result.rollout?.state === 'idle') return `${name}: no rollout is under way`
    return share === '' ? `${name}: nothing to do` : `Nothing to do: ${name} already has ${share}`
  },
  same_canary_after_rollback: ({ name }) => `${name} was rolled back before, and nothing of it has changed`,
  rolled_back: ({ name }) => rolledBack(name),
  rollback_incomplete: ({ name }) => `The router has not confirmed the rollback of ${name}: set it to 0 by hand, now`,
  router_unreachable: ({ name }) => `${name}: the router did not answer or did not take the change`,
  service_unreachable: ({ name }) => `No verdict on ${name}: a service did not answer`,
  api_unavailable: () => 'Stopped: what it needs did not answer, or could not be used',
  permission_missing: () => 'Stopped: a permission is missing',
  untrusted_source: () => 'Refused: it comes from a place that is not trusted',
  complete: ({ name }) => `Everybody is on ${name}`,
  unknown: ({ name }) => `${name}: the reason is of another version of this program`
}

/** The files that an input of exit code 2 is refused for, as far as a line holds them. */
export function refusedFiles({ exit_code, problems }: Result): string[] {
  if (exit_code !== EXIT.invalid) return []
  const files = problems.filter(({ severity, file }) => severity === 'error' && file !== COMMAND_LINE)
  const names = [...new Set(files.map(({ file }) => oneLine(file, 60)))]
  return names.length > MOST_FILES
    ? [...names.slice(0, MOST_FILES - 1), `${names.length - MOST_FILES + 1} more files`]
    : names
}

const MOST_FILES = 2
const COMMAND_LINE = '(command line)'

/** Whether no file is to blame. */
export function isCommandLine({ problems }: Pick<Result, 'problems'>): boolean {
  return problems.length > 0 && problems.every(({ file }) => file === COMMAND_LINE)
}

/** Where a command means something of its own. */
const OWN: Readonly<Record<string, Partial<Record<ReasonCode, Headline>>>> = {
  validate: { all_green: said, warnings: said },
  baseline: { all_green: ({ name }) => `${name}: the current version is measured and recorded`, warnings: said },
  demo: { all_green: said },
  alarms: { all_green: said },
  judge: {
    all_green: ({ name }) => `${name} is as good as the current version in this window`,
    hard_stop: ({ name }) => `${name} must not go on: a stop rule fired`,
    gate_failed: ({ name }) => `${name} must not go on: it is worse than its targets allow`
  },
  pause: { paused: ({ name }) => `${name} is paused: it goes no further up` },
  resume: { all_green: ({ name }) => `${name} goes on` }
}

function rolledBack(name: string): string {
  return `${name} was rolled back: all users are on the current version`
}

/** The command's own sentence. */
function said({ result }: Subject): string {
  return oneLine(result.why, 300).replace(/\.$/, '')
}
