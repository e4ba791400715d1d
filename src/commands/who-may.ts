import { explainFailure } from '../github/failure.js'
import { mayWrite } from '../github/writers.js'
import { UnmeasurableError } from '../model/errors.js'
import { type Event, nameOfEvent, speakersOf } from '../model/event.js'
import type { World } from '../model/world.js'

/** Events whose manifest is the repository's own: of a commit that was merged, or read from the default branch. */
const TRUSTED: readonly Event['kind'][] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'deployment',
  'workflow_run',
  'issue_comment'
]

/**
 * Lets a rollout be opened only on events whose manifest is the repository's own, and, where a stranger can cause the
 * event, only for people who may write to it: GitHub is asked, the payload is not believed. Throws UnmeasurableError.
 */
export async function refuseStrangers({ event, github }: World): Promise<void> {
  if (!event) return
  if (!TRUSTED.includes(event.kind)) {
    const message = `Traffic is not moved on ${nameOfEvent(event)}, where the manifest may be anybody's; use workflow_dispatch, schedule, repository_dispatch or push.`
    throw new UnmeasurableError('untrusted_source', message)
  }
  const speakers = speakersOf(event)
  if (speakers === null) return
  if (event.kind === 'workflow_run' && event.run.isFork) throw refusal('it follows the run of a fork')
  if (speakers.length === 0) throw refusal('its payload does not say who caused it')
  if (!github) throw refusal('there is no token to ask GitHub with whether they may')
  for (const login of speakers) {
    const may = await mayWrite(github, login).catch(error => {
      const message = `GitHub does not say whether ${login} may write to the repository, so nothing was done. ${explainFailure(error, 'contents: read')}`
      throw new UnmeasurableError('api_unavailable', message, { cause: error })
    })
    if (!may) throw refusal(`${login} may not write to ${github.owner}/${github.repo}`)
  }

  function refusal(why: string): UnmeasurableError {
    const message = `Nothing was done on ${event!.kind}: ${why}. Only people who may write to the repository move its traffic.`
    return new UnmeasurableError('untrusted_source', message)
  }
}
