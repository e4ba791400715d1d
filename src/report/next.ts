import type { ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { oneLine } from './escape.js'
import { isCommandLine, refusedFiles } from './headline.js'

/** What a person does next. `folder`: where the command wrote its files. */
export function nextOf(result: Result, folder = OUT): string {
  return sayNext(result).replaceAll(`${OUT}/`, () => `${folder}/`)
}

const OUT = 'out'

function sayNext(result: Result): string {
  if (isCommandLine(result))
    return `Correct the command line; rollout-gate ${result.command} --help shows what there is.`
  if (refusedFiles(result).length > 0) return ofInput(result)
  return ofRollout(result) ?? OWN[result.command]?.[result.reason_code] ?? ofMissing(result) ?? NEXT[result.reason_code]
}

const MOST_NAMED = 3

/** Which rows are missing, where any are there; else no row can be made measurable. */
function ofMissing({ reason_code, gates, not_required }: Result): string | null {
  if (reason_code !== 'not_measured') return null
  const missing = gates.filter(({ verdict, row }) => verdict === 'not_measured' && !Object.hasOwn(not_required, row))
  const [first] = missing
  if (first === undefined) return 'Put right what is said above, then run it again.'
  const named = missing.slice(0, MOST_NAMED).map(({ row }) => `${row}: "WHY"`)
  const more = missing.length > MOST_NAMED ? ', …' : ''
  return `See why (${oneLine(first.why, 200).replace(/\.$/, '')}); or do without, in the manifest: not_required: { ${named.join(', ')}${more} }`
}

/** What a command can do without the file that it was refused for. */
function ofInput({ reason_code, command, problems }: Result): string {
  if (reason_code === 'manifest_invalid' && problems.some(({ message }) => message === 'no such file'))
    return 'Name your manifest with --manifest FILE, or have one written: rollout-gate init URL'
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.every(({ message }) => message.includes('environment variable')))
    return `Set the environment variables that are named above; then rollout-gate ${command} again.`
  if (reason_code === 'manifest_invalid' || reason_code === 'gold_invalid')
    return OWN[command]?.[reason_code] ?? NEXT[reason_code]
  if (command === 'promote' && errors.some(({ message }) => message.includes('--baseline FILE')))
    return 'Name the baseline that the gate had: rollout-gate promote --evidence out/result.json --baseline FILE'
  if (command === 'promote') return `${BEGIN}.`
  if (command === 'report') return 'Name the result.json of a gate: rollout-gate report --results out/result.json'
  if (reason_code === 'baseline_unavailable')
    return `Name a file that rollout-gate baseline wrote, or leave --baseline out; then rollout-gate ${command} again.`
  if (reason_code === 'not_comparable') return 'Ask every part again with this manifest: rollout-gate gate --shard I/N'
  return `Correct what is listed above, or name another file; then rollout-gate ${command} again.`
}

const LIVE = ['promote', 'judge', 'watch', 'status']
const BEGIN = 'rollout-gate gate, then rollout-gate promote --evidence out/result.json'

/** Where it depends on how the rollout stands; null where it doesn't. */
function ofRollout({ command, decision, reason_code, exit_code, phase, rollout }: Result): string | null {
  const isIdle = phase === null && rollout?.state === 'idle'
  if (reason_code === 'gate_failed' && phase !== null && LIVE.includes(command)) {
    return 'Roll back (rollout-gate rollback), or fix what fails and wait for a full window without it.'
  }
  if (decision === 'rollback' && rollout?.moved) {
    return 'Leave traffic as it is; drop what the new version wrote to caches and conversations; fix it, then rollout-gate gate. The same versions go up again only with --retry --reason.'
  }
  if (reason_code === 'already_there' && rollout !== null && !rollout.in_ledger && command === 'rollback')
    return 'Put right what keeps the ledger from being written, then rollout-gate rollback again: it is recorded then.'
  if (reason_code === 'rolled_back' && command === 'watch' && exit_code === 0)
    return 'Find out why the new version failed; the current one is as it was before.'
  if (reason_code === 'already_there' && isIdle && (command === 'status' || command === 'watch')) return BEGIN
  if (reason_code === 'not_next_phase' && rollout?.state === 'astray') {
    return 'Roll back (rollout-gate rollback), or set the router to what the ledger says.'
  }
  if (reason_code === 'router_unreachable' && rollout) {
    return 'The router can be read, but did not take the step: put right what it said, then run again.'
  }
  return null
}

const WAIT = { evidence_thin: 'Wait for more requests, then run it again.' }

/** Where a command means something of its own. */
const OWN: Readonly<Record<string, Partial<Record<ReasonCode, string>>>> = {
  gate: {
    all_green: 'rollout-gate promote --evidence out/result.json, where the manifest has a router; else merge.',
    hard_stop: 'Fix what fails, then rollout-gate gate. All users stay on the current version.',
    evidence_thin: 'Ask more questions or seeds, then rollout-gate gate.',
    warnings: 'Go on: the rollout measures it on real traffic. Or settle it here with more questions or seeds.'
  },
  validate: {
    all_green: 'rollout-gate gate',
    manifest_invalid: 'Correct the places listed above, then rollout-gate validate again.',
    gold_invalid: 'Correct the lines listed above, then rollout-gate validate again.'
  },
  baseline: {
    all_green:
      'rollout-gate gate --baseline out/baseline.json --out out/gate; in a workflow, gate finds the recording by itself.'
  },
  demo: { all_green: 'Open the reports; then, for your own service: rollout-gate init URL' },
  judge: {
    ...WAIT,
    all_green: 'Nothing to do: judge moves no traffic. rollout-gate promote does.',
    hard_stop: 'rollout-gate rollback, or watch, now: judge moves no traffic, and the new version may still serve.'
  },
  promote: {
    ...WAIT,
    all_green: 'rollout-gate watch: it looks at the stop rules until the window is full.',
    not_measured: 'rollout-gate gate, then give its result with --evidence; or see what could not be measured.',
    not_next_phase: 'rollout-gate status: it says where the rollout stands.'
  },
  watch: {
    ...WAIT,
    all_green: 'rollout-gate promote; or let watch do it with --promote.',
    not_next_phase: 'rollout-gate status: it says where the rollout stands.'
  },
  status: {
    ...WAIT,
    all_green: 'rollout-gate promote: the phase was green for a full window.',
    claimed_by_another: 'rollout-gate promote again: it finishes the step, unless another run is at work on it.',
    rollback_incomplete: 'rollout-gate rollback, or set the router to 0 by hand, now.',
    not_next_phase: 'See the plan of the manifest: it does not have the phase that the rollout stands in.'
  },
  pause: {
    not_next_phase: BEGIN,
    paused: 'rollout-gate resume, when the reason is gone. The stop rules go on.'
  },
  resume: { all_green: 'rollout-gate watch' }
}

const NEXT: Record<ReasonCode, string> = {
  all_green: 'Nothing to do: the new version may go on.',
  warnings: 'Read the warnings, then go on.',
  gate_failed: 'Fix what fails, then rollout-gate gate.',
  hard_stop: 'Leave traffic as it is; fix what fails, then rollout-gate gate. The same versions need --retry --reason.',
  soft_stop: 'Bring cost or latency back within its target, or show better answers that pay for it.',
  evidence_thin: 'Wait for more requests, or add questions or seeds.',
  evidence_exhausted:
    'Decide by hand (promote --override --reason, or rollback), or plan a longer window or more traffic.',
  evidence_stale:
    'See why the newest rows are missing: the log or its shipping stopped, or they come late (window.source.delay).',
  no_traffic: 'Check that the router sends requests to both versions and that the log names the arm.',
  not_measured:
    'Make the required rows that are not measured measurable, or drop them with a reason under not_required.',
  rows_missing: 'Run it again with --resume: only the missing tries are asked.',
  baseline_unavailable: 'Run the baseline workflow on the default branch, then this one again.',
  not_comparable: 'Measure the baseline again with this gold set, embedder and seeds.',
  pins_changed: 'Run the gate for the pins that the manifest names now.',
  pins_mismatch: 'Deploy what the manifest names, or name what is deployed; then run the gate again.',
  manifest_invalid: 'Correct the places listed, and check them with rollout-gate validate.',
  gold_invalid: 'Correct the lines of the gold set listed, and check them with rollout-gate validate.',
  log_invalid: 'Put right what writes the request log: what is wrong with it is said above.',
  frozen: 'Wait until the change freeze is over.',
  paused: 'rollout-gate resume, when the reason for the pause is gone.',
  claimed_by_another: 'Let the other run finish: it holds the claim.',
  not_next_phase: 'Promote one phase at a time, in the order of the manifest.',
  already_there: 'Nothing to do.',
  same_canary_after_rollback: 'Change the new version, or insist with --retry --reason.',
  rolled_back:
    'rollout-gate watch: it says when the current version is as before. Then find out why the new one failed.',
  rollback_incomplete: 'Set the router to 0 % by hand, now; then rollout-gate rollback.',
  router_unreachable: 'Check that the router can be reached from here, then run again.',
  service_unreachable: 'Check that the service is up and can be reached from here, then run again.',
  api_unavailable: 'Put right what is named above, or wait until it answers; then run it again.',
  permission_missing: 'Give the permission that is named above, then run it again.',
  untrusted_source: 'Use a result or baseline made by a trusted run of this repository.',
  unknown: 'Use the version that wrote it, or a later one.',
  complete:
    'Deploy the canary as the baseline, set the router to 0, move its pins to arms.baseline, and record the baseline.'
}
