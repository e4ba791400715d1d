import type { Capabilities, RouterConfig } from './router.js'

/** What the routers can do, and what a plan asks of them. Pure. */

/** A phase as far as a router is concerned, and its window, which the printed plan repeats. */
interface PlannedPhase {
  name: string
  /** Percentage of requests copied; null where users are served. */
  mirror: number | null
  /** Percentage of users served by the canary. */
  weight: number
  window: { duration: number; min_requests: number; max: number }
}

interface RouterFinding {
  severity: 'error' | 'warning'
  message: string
}

export function capabilitiesOf(config: RouterConfig): Capabilities {
  switch (config.kind) {
    case 'nginx':
      return { sticky: true, mirrorPercent: true, step: 0.01 }
    case 'gateway-api':
      return { sticky: false, mirrorPercent: true, step: 0.01 }
    case 'ingress-nginx':
    case 'lambda-alias':
      return { sticky: false, mirrorPercent: false, step: 0.01 }
    case 'webhook':
      return config.capabilities
  }
}

/** Why a share is none that the router can be given; null where it is one. */
export function stepFault(share: number, step: number): string | null {
  const steps = share / step
  if (share === 100 || Math.abs(steps - Math.round(steps)) < 1e-6) return null
  return `${share} % is no multiple of the router's step; expected steps of ${step} %`
}

/** Everything that the phases need and this router can't do (errors), or does less well (warnings). */
export function unsupported(phases: readonly PlannedPhase[], config: RouterConfig): RouterFinding[] {
  const capabilities = capabilitiesOf(config)
  return [
    ...mirrorFindings(phases, config.kind, capabilities),
    ...phases.flatMap(phase => stepFindings(phase, config.kind, capabilities)),
    ...stickyFindings(phases, config.kind, capabilities),
    ...kindFindings(config),
    ...fractionFindings(phases, config)
  ]
}

function mirrorFindings(phases: readonly PlannedPhase[], kind: string, { mirrorPercent }: Capabilities) {
  const shadows = phases.filter(phase => phase.mirror !== null && phase.mirror > 0)
  if (mirrorPercent || shadows.length === 0) return []
  const names = shadows.map(phase => phase.name).join(', ')
  const rest = phases.filter(phase => !shadows.includes(phase))
  const plan = rest.length > 0 ? `expected a plan without it:\n${showPlan(rest)}` : 'expected phases with a weight'
  return [error(`router ${kind} cannot mirror a percentage of requests, which phase ${names} needs; ${plan}`)]
}

function stepFindings(phase: PlannedPhase, kind: string, { step }: Capabilities): RouterFinding[] {
  const fault = stepFault(phase.mirror ?? phase.weight, step)
  return fault ? [error(`router ${kind}, phase ${phase.name}: ${fault}`)] : []
}

const NOT_STICKY: Partial<Record<RouterConfig['kind'], string>> = {
  'gateway-api': 'an HTTPRoute weighs each request by itself',
  'ingress-nginx': 'the weight is drawn for each request, unless the main Ingress has affinity: cookie',
  'lambda-alias': 'Lambda draws the version for each invocation'
}

function stickyFindings(phases: readonly PlannedPhase[], kind: RouterConfig['kind'], { sticky }: Capabilities) {
  if (sticky || !phases.some(({ weight }) => weight > 0 && weight < 100)) return []
  const why = NOT_STICKY[kind] ? `: ${NOT_STICKY[kind]}` : ''
  return [
    warning(`router ${kind} cannot keep a user on one arm${why}; users will see both versions within one session`)
  ]
}

function kindFindings(config: RouterConfig): RouterFinding[] {
  if (config.kind === 'ingress-nginx') {
    return [
      warning(
        'router ingress-nginx: the controller is retired upstream and gets no fixes any more; expected a move to gateway-api'
      )
    ]
  }
  if (config.kind === 'nginx' && config.status === undefined) {
    return [
      warning(
        'router nginx: without router.status only the file is read back, not what nginx serves; see docs/routers.md'
      )
    ]
  }
  return []
}

/** Such a weight needs an annotation that an old controller does not know, which would send more to the canary. */
function fractionFindings(phases: readonly PlannedPhase[], config: RouterConfig): RouterFinding[] {
  const fractions = phases.filter(({ weight }) => !Number.isInteger(weight))
  if (config.kind !== 'ingress-nginx' || fractions.length === 0) return []
  const names = fractions.map(({ name, weight }) => `${name} (${weight} %)`).join(', ')
  const where = `Ingress ${config.namespace}/${config.ingress}`
  return [
    warning(
      `router ingress-nginx: phase ${names} needs nginx.ingress.kubernetes.io/canary-weight-total on ${where}, and a controller that knows it; without the annotation the step is refused. Set it by hand, "1000" for tenths and "10000" for hundredths, or take whole percentages`
    )
  ]
}

/** The phases as they would stand in a manifest. */
function showPlan(phases: readonly PlannedPhase[]): string {
  const lines = phases.map(({ name, mirror, weight, window }) => {
    const share = mirror === null ? `weight: ${weight}` : `mirror: ${mirror}`
    const { duration, min_requests, max } = window
    const bounds = `{ duration: ${span(duration)}, min_requests: ${min_requests}, max: ${span(max)} }`
    return `  - { name: ${name}, ${share}, window: ${bounds} }`
  })
  return ['phases:', ...lines].join('\n')
}

const UNITS = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000]
] as const

/** Milliseconds in the largest unit that leaves no rest. */
function span(ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['ms', 1]
  return `${ms / length}${unit}`
}

function error(message: string): RouterFinding {
  return { severity: 'error', message }
}

function warning(message: string): RouterFinding {
  return { severity: 'warning', message }
}
