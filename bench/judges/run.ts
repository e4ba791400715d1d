import { STOP_IDS, STOPS } from '../../src/model/stops.js'
import { canaryPerLook, day, type World } from './data.js'
import type { Judge } from './judge.js'
import { argoJudge, flaggerJudge, kayentaJudge } from './peer-judges.js'
import { projectJudge } from './project.js'
import { thresholdJudge } from './threshold.js'
import { createWindow } from './window.js'

/** Statistical rows that can stop a phase: alpha is split over as many. */
export const STOPPING_ROWS = STOP_IDS.filter(id => STOPS[id].test !== null).length
const ALPHA = 0.05

export const PROJECT = 'project'
export const UNCLUSTERED = 'project, unclustered'

const PEERS: readonly Judge[] = [kayentaJudge, flaggerJudge(5), argoJudge(3), thresholdJudge]
const project = projectJudge({ name: PROJECT, alpha: ALPHA, clustered: true })

/** The project's judge at alpha, and at what the whole window has in a phase (half of a stop's part), where requests are independent; with and without clustering where not. */
export function judgesFor({ dependence }: World): readonly Judge[] {
  return dependence.kind === 'independent'
    ? [
        project,
        projectJudge({ name: 'project, split alpha', alpha: ALPHA / STOPPING_ROWS / 2, clustered: true }),
        ...PEERS
      ]
    : [project, projectJudge({ name: UNCLUSTERED, alpha: ALPHA, clustered: false }), ...PEERS]
}

/** What one judge did to each simulated release of a world: the canary requests at its first stop and its first pass. */
export interface Outcome {
  stoppedAt: (number | null)[]
  passedAt: (number | null)[]
}

/** Every judge looks at the same days. */
export function runWorld(world: World, repeats: number, seed: string, judges = judgesFor(world)): Outcome[] {
  const outcomes = judges.map((): Outcome => ({ stoppedAt: [], passedAt: [] }))
  for (let repeat = 0; repeat < repeats; repeat++) {
    runDay(world, `${seed} ${repeat}`, judges).forEach(({ stoppedAt, passedAt }, at) => {
      outcomes[at]!.stoppedAt.push(stoppedAt)
      outcomes[at]!.passedAt.push(passedAt)
    })
  }
  return outcomes
}

interface Course {
  stoppedAt: number | null
  passedAt: number | null
}

function runDay(world: World, seed: string, judges: readonly Judge[]): Course[] {
  const window = createWindow(world.measure)
  const watches = judges.map(judge => judge.watch(world.measure, window))
  const courses = judges.map((): Course => ({ stoppedAt: null, passedAt: null }))
  let requests = 0
  for (const look of day(world, seed)) {
    requests += canaryPerLook(world.share)
    window.add(look)
    courses.forEach((course, at) => {
      if (course.stoppedAt !== null) return
      const verdict = watches[at]!(look)
      if (verdict === 'stop') course.stoppedAt = requests
      if (verdict === 'pass') course.passedAt ??= requests
    })
    if (courses.every(course => course.stoppedAt !== null)) break
  }
  return courses
}
