import { isShadow } from '../../manifest/phases.js'
import { isSticky } from '../../manifest/sticky.js'
import { agreeing, counted } from '../../model/counted.js'
import { stillOnCanary } from '../../window/summary.js'
import { rateSequence } from './confidence-sequence.js'
import { type LiveReading, measuredReading, unmeasured } from './reading.js'
import { armWithoutKeys, type WindowInput } from './window-input.js'

/**
 * `stickiness`: requests by users who were seen on both arms, and users of the canary who were moved off it since the
 * reference window; the worse of the two. Counted by users, as one user's requests move together.
 */
export function stickinessReading({ manifest, phase, summary, reference }: WindowInput): LiveReading {
  const { users, arms } = summary
  if (isShadow(phase)) return unmeasured(manifest, 'stickiness', 'In a shadow phase users see the baseline alone.')
  if (isSticky(manifest) === false) return unmeasured(manifest, 'stickiness', 'The router cannot keep users on an arm.')
  if (arms.canary.requests === 0) {
    return unmeasured(manifest, 'stickiness', 'The canary served no request.', 'no_traffic')
  }
  if (users === null || users.requests === 0) {
    const absent = users?.noUsers.length
      ? 'The log carries no user_key that tells users apart.'
      : 'The log carries no user_key.'
    return unmeasured(manifest, 'stickiness', absent)
  }
  const silent = armWithoutKeys(summary)
  if (silent !== undefined) {
    return unmeasured(manifest, 'stickiness', `No row of the ${silent} has a user_key, so its users cannot be told.`)
  }
  const distinct = users.baseline + users.canary - users.both
  const moved = users.requestsOfBoth / users.requests
  const within = rateSequence({ k: moved * distinct, n: distinct })
  const said = `${users.both} of ${counted(distinct, 'user')} ${agreeing(users.both, 'was', 'were')} seen on both arms.`
  const since = reference?.users ? stillOnCanary(reference.users, users) : null
  const came = since ? since.stayed + since.left : 0
  const left = since && came > 0 ? rateSequence({ k: since.left, n: came }) : null
  const note = left
    ? `${said} ${since!.left} of ${counted(came, 'user')} of the earlier canary ${agreeing(since!.left, 'has', 'have')} left it.`
    : said
  const sequence = left && left.value > within.value ? left : within
  return { ...measuredReading(manifest, 'stickiness', { ...sequence, canary: sequence.value }, distinct), note }
}
