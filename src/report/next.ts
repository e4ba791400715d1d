import type { ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'

/** What a person does next. */
export function nextOf(result: Result): string {
  return ofRollout(result) ?? OWN[result.command]?.[result.reason_code] ?? NEXT[result.reason_code]
}

const LIVE = ['promote', 'judge', 'watch', 'status']
const BEGIN = 'Run gate, then promote --evidence.'

/** Where it depends on how the rollout stands; null where it doesn't. */
function ofRollout({ command, reason_code, exit_code, phase, rollout }: Result): string | null {
  const isIdle = phase === null && rollout?.state === 'idle'
  if (reason_code === 'gate_failed' && phase !== null && LIVE.includes(command)) {
    return 'Open the pages of the failing rows; roll back, or fix and wait for a green window.'
  }
  if (reason_code === 'rolled_back' && command === 'watch' && exit_code === 0) return 'Find out why the canary failed.'
  if (reason_code === 'already_there' && isIdle && (command === 'status' || command === 'watch')) return BEGIN
  if (reason_code === 'not_next_phase' && rollout?.state === 'astray') {
    return 'Roll back, or set the router to what the ledger says.'
  }
  if (reason_code === 'router_unreachable' && rollout) {
    return 'The router can be read, but did not take the step: put right what it said, then run again.'
  }
  return null
}

const WAIT = { evidence_thin: 'Wait for more requests.' }

/** Where a command means something of its own. */
const OWN: Readonly<Record<string, Partial<Record<ReasonCode, string>>>> = {
  validate: { all_green: 'Run the command gate.' },
  baseline: { all_green: 'Nothing: the gates that follow compare with this baseline.' },
  demo: { all_green: 'Open the reports, then write a manifest for your own service.' },
  judge: WAIT,
  promote: {
    ...WAIT,
    all_green: 'Watch the phase until its window is full.',
    not_measured: 'Run the gate, and give its result as --evidence; or see what could not be measured.',
    not_next_phase: 'See where it stands with the command status.'
  },
  watch: {
    ...WAIT,
    all_green: 'Promote, or let watch do it with --promote.',
    not_next_phase: 'See the command status.'
  },
  status: {
    ...WAIT,
    all_green: 'Run promote: the phase is green for a full window.',
    claimed_by_another: 'Run promote again: it finishes the step, unless another run is at work on it.',
    rollback_incomplete: 'Set the router to 0 now, or run rollback.',
    not_next_phase: 'See the plan of the manifest: it does not have the phase that the rollout stands in.'
  },
  pause: {
    not_next_phase: BEGIN,
    paused: 'Use the command resume when the reason is gone. The stop rules go on.'
  },
  resume: { all_green: 'Nothing: the rollout goes on.' }
}

const NEXT: Record<ReasonCode, string> = {
  all_green: 'Nothing: the canary may go on.',
  warnings: 'Read the warnings: what is not settled here is carried into the rollout.',
  gate_failed: 'Open the pages of the failing rows, fix what they point at, and run the gate again.',
  hard_stop: 'Leave all traffic on the baseline, and open the pages of the stop rule that fired.',
  soft_stop: 'Bring cost or latency back within the target, or prove the quality gain that pays for it.',
  evidence_thin: 'Wait for more requests, or add items or seeds to the gold set.',
  evidence_exhausted:
    'The window is over without a verdict: decide by hand, or plan a longer window or a larger weight.',
  evidence_stale:
    'See why the newest rows are missing: the log or its shipping stopped, or they come late (window.source.delay).',
  no_traffic: 'Check that the router sends requests to both arms and that the log names the arm.',
  not_measured:
    'Make the required rows that are not measured measurable, or drop them with a reason under not_required.',
  rows_missing: 'Run again with --resume: only the missing runs are asked.',
  baseline_unavailable: 'Run the baseline workflow on the default branch, then this one again.',
  not_comparable: 'Measure the baseline again with this gold set, embedder and seeds.',
  pins_changed: 'Run the gate for the pins that the manifest names now.',
  pins_mismatch: 'Deploy what the manifest names, or name what is deployed; then run the gate again.',
  manifest_invalid: 'Correct the places listed, and check them with the command validate.',
  gold_invalid: 'Correct the lines of the gold set listed, and check them with the command validate.',
  log_invalid: 'Correct what writes the request log: the broken lines are listed.',
  frozen: 'Wait until the change freeze is over.',
  paused: 'Use the command resume when the reason for the pause is gone.',
  claimed_by_another: 'Let the other run finish: it holds the claim.',
  not_next_phase: 'Promote one phase at a time, in the order of the manifest.',
  already_there: 'No action is needed.',
  same_canary_after_rollback: 'Change the canary, or insist with --retry and --reason.',
  rolled_back: 'Watch the baseline recover, then find out why the canary failed.',
  rollback_incomplete: 'Set the router to the baseline by hand, now, then run rollback again.',
  router_unreachable: 'Check that the router can be reached from here, then run again.',
  service_unreachable: 'Check that the service is up and can be reached from here, then run again.',
  api_unavailable: 'Run again when the API answers.',
  permission_missing: 'Give the job the permission that is named.',
  untrusted_source: 'Use a result or baseline made by a trusted run of this repository.',
  unknown: 'Use the version that wrote it, or a later one.',
  complete:
    'Deploy the canary as the baseline, set the router to 0, move its pins to arms.baseline, and record the baseline.'
}
