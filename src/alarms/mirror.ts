import { limitOf } from '../gates/targets.js'
import type { ManifestContent } from '../manifest/schema.js'
import { STOP_IDS, type StopId } from '../model/stops.js'
import { type AlarmDefinition, alarmOf, type Dimension, fetched, type Looks, type MetricQuery } from './definition.js'
import { comparedP95, costRatio, meanBelow, shareAbove } from './formulas.js'
import type { Watched } from './watched.js'

/** Stop rules (docs/runbook.md §7) as CloudWatch alarms. Pure. */

export interface Mirror {
  alarms: AlarmDefinition[]
  /** Stop rules without an alarm, and why. */
  /** `never`: no setting would give it an alarm. */
  unmirrored: { stop: StopId; why: string; never?: true }[]
}

/** The version that the canary is compared with, or why there is none. */
export type Baseline = { version: string } | { absent: string }

interface Facts {
  watched: Watched
  baseline: Baseline
  limit: number
}

type Part = Omit<Parameters<typeof alarmOf>[0], 'rollout' | 'stop' | 'limit'>

/** Namespace of the metrics that a service publishes itself, by the names of the request log. */
export const NAMESPACE = 'RolloutGate'
const RARE: Looks = { of: 3, over: 2 }
const LASTING: Looks = { of: 3, over: 3 }
/** Half an hour: a soft stop asks for no haste. */
const SOFT: Looks = { of: 6, over: 6 }
const AT_ONCE: Looks = { of: 1, over: 1 }

/** The rules as alarms, each named in exactly one of the two lists. */
export function mirrorStops(manifest: Pick<ManifestContent, 'stops'>, watched: Watched, baseline: Baseline): Mirror {
  const targets = { targets: {}, stops: manifest.stops }
  const mirrored = STOP_IDS.map(stop => {
    const limit = limitOf(targets, stop)
    return { stop, limit, parts: RULES[stop]({ watched, baseline, limit }) }
  })
  return {
    alarms: mirrored.flatMap(({ stop, limit, parts }) =>
      isWithout(parts) ? [] : parts.map(part => alarmOf({ ...part, rollout: watched.rollout, stop, limit }))
    ),
    unmirrored: mirrored.flatMap(({ stop, parts }) => (isWithout(parts) ? [{ stop, ...parts }] : []))
  }
}

/** Why a rule has no alarm. */
type Without = { why: string; never?: true }

function isWithout(parts: Part[] | Without): parts is Without {
  return !Array.isArray(parts)
}

/** Each rule's alarms, or why it has none. */
const RULES: Record<StopId, (facts: Facts) => Part[] | Without> = {
  stop_delta_s_p95: ({ watched }) => [
    {
      looks: LASTING,
      what: "p95 of ΔS(question, retrieved), the canary's less the baseline's,",
      metrics: [
        ...(['canary', 'baseline'] as const).flatMap(arm => {
          const metric = published(watched, 'delta_s_question_retrieved', arm)
          return [fetched(`${arm}_p95`, metric, 'p95'), fetched(`${arm}_requests`, metric, 'SampleCount')]
        }),
        comparedP95('-', 'ΔS p95 drift')
      ]
    }
  ],
  stop_coverage: ({ watched, limit }) => {
    const coverage = published(watched, 'coverage', 'canary')
    const metrics = [fetched('sum_of_values', coverage, 'Sum'), fetched('requests', coverage, 'SampleCount')]
    return [{ looks: RARE, what: "the canary's coverage", metrics: [...metrics, ...meanBelow(limit, 'coverage')] }]
  },
  stop_lambda_flip: ({ watched, limit }) => [
    { looks: RARE, what: "the canary's share of λ flips", metrics: shareOf(watched, 'lambda_flip', limit) }
  ],
  stop_5xx: ({ watched, limit }) => [
    {
      looks: RARE,
      what: `the share of invocations of ${whoOf(watched)} that failed (exceptions, time-outs)`,
      metrics: [
        fetched('failed', lambdaMetric(watched, 'Errors', watched.alias?.canary), 'Sum'),
        fetched('requests', lambdaMetric(watched, 'Invocations', watched.alias?.canary), 'Sum'),
        ...shareAbove(limit, 'share of failed invocations')
      ]
    },
    {
      part: 'answered',
      looks: RARE,
      what: 'the share of requests that the canary itself answered with 5xx',
      metrics: shareOf(watched, 'server_error', limit)
    }
  ],
  stop_tool_loop: ({ watched }) => [
    {
      looks: AT_ONCE,
      what: 'requests of the canary that ran into a tool loop, in five minutes,',
      metrics: [fetched('value', published(watched, 'tool_loop', 'canary'), 'Sum', true)]
    }
  ],
  stop_dark: () => ({
    why: 'silence is judged against the users of the other arm, of which metrics know nothing',
    never: true
  }),
  soft_latency: ({ watched, baseline }) => {
    if (!watched.alias) {
      return { why: 'nothing tells the arms of the function apart; with router: lambda-alias its versions do' }
    }
    if ('absent' in baseline) return { why: baseline.absent }
    const arms = { canary: watched.alias.canary, baseline: baseline.version }
    return [
      {
        looks: SOFT,
        what: `p95 duration, version ${arms.canary} over version ${arms.baseline},`,
        metrics: [
          ...(['canary', 'baseline'] as const).flatMap(arm => [
            fetched(`${arm}_p95`, lambdaMetric(watched, 'Duration', arms[arm]), 'p95'),
            fetched(`${arm}_requests`, lambdaMetric(watched, 'Invocations', arms[arm]), 'Sum')
          ]),
          comparedP95('/', 'p95 duration, canary over baseline')
        ]
      }
    ]
  },
  soft_cost: ({ watched }) => [
    {
      looks: SOFT,
      what: 'cost per solved query, canary over baseline (a quality gain, which would waive it, is not seen here),',
      metrics: [
        ...(['canary', 'baseline'] as const).flatMap(arm => [
          fetched(`${arm}_cost`, published(watched, 'cost_usd', arm), 'Sum'),
          fetched(`${arm}_solved`, published(watched, 'solved', arm), 'Sum')
        ]),
        costRatio('cost per solved query, canary over baseline')
      ]
    }
  ]
}

function shareOf(watched: Watched, name: string, limit: number) {
  const metric = published(watched, name, 'canary')
  return [
    fetched('failed', metric, 'Sum'),
    fetched('requests', metric, 'SampleCount'),
    ...shareAbove(limit, `share of ${name}`)
  ]
}

type Metric = MetricQuery['MetricStat']['Metric']

function published({ rollout }: Watched, MetricName: string, arm: 'canary' | 'baseline'): Metric {
  const dimensions = [dimension('arm', arm), dimension('rollout', rollout)]
  return { Namespace: NAMESPACE, MetricName, Dimensions: dimensions }
}

/** One version behind the alias, or the whole function. */
function lambdaMetric({ function: name, alias }: Watched, MetricName: string, version: string | undefined): Metric {
  const behind =
    alias && version
      ? [
          dimension('ExecutedVersion', version),
          dimension('FunctionName', name),
          dimension('Resource', `${name}:${alias.name}`)
        ]
      : [dimension('FunctionName', name)]
  return { Namespace: 'AWS/Lambda', MetricName, Dimensions: behind }
}

function whoOf({ function: name, alias }: Watched): string {
  return alias ? `version ${alias.canary} behind ${name}:${alias.name}` : `the whole function ${name}, both arms,`
}

function dimension(Name: string, Value: string): Dimension {
  return { Name, Value }
}
