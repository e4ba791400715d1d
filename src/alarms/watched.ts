import type { Manifest } from '../manifest/load.js'
import type { Path } from '../manifest/yaml-value.js'
import { InputError, type Problem } from '../model/errors.js'

/** The Lambda function whose metrics tell of the canary. */
export interface Watched {
  rollout: string
  /** Its bare name, as CloudWatch's dimensions have it. */
  function: string
  /** Null: whatever region the environment names. */
  region: string | null
  /** Null where nothing tells the arms of the function apart. */
  alias: { name: string; canary: string } | null
}

type Source = Extract<NonNullable<NonNullable<Manifest['window']>['source']>, { kind: 'cloudwatch' }>
type Alias = Extract<NonNullable<Manifest['router']>, { kind: 'lambda-alias' }>

/** A value at its place, the form that AWS asks for, and the same in words. */
type Check = [Path, string, RegExp, string]

/** Reads it off the manifest. Throws InputError `manifest_invalid` with every problem, for what AWS would refuse too. */
export function watchedBy(manifest: Manifest): Watched {
  const source = manifest.window?.source?.kind === 'cloudwatch' ? manifest.window.source : null
  const router = manifest.router?.kind === 'lambda-alias' ? manifest.router : null
  const problems = problemsOf(manifest, source, router)
  if (problems.length > 0) throw new InputError('manifest_invalid', problems, manifest.name)
  return {
    rollout: manifest.name,
    function: nameOf((router ?? source)!.function),
    region: source?.region ?? null,
    alias: router && { name: router.alias, canary: router.canary_version }
  }
}

function problemsOf(manifest: Manifest, source: Source | null, router: Alias | null): Problem[] {
  const problem = (path: Path, message: string): Problem => ({
    file: manifest.file,
    ...manifest.locate(path),
    message,
    severity: 'error'
  })
  if (!source && !router) {
    const place = manifest.router ? ['router'] : manifest.window?.source ? ['window', 'source'] : []
    return [
      problem(
        place,
        'no AWS Lambda function to watch; alarms needs router: { kind: lambda-alias, function, alias, canary_version } or window: { source: { kind: cloudwatch, function, region } }'
      )
    ]
  }
  const checks = [...(router ? checksOfRouter(router) : []), ...(source ? checksOfSource(source) : [])]
  const malformed = checks.flatMap(([path, value, form, wanted]) =>
    form.test(value) ? [] : [problem(path, `${path.join('.')}: found ${JSON.stringify(value)}, expected ${wanted}`)]
  )
  if (!source || !router || nameOf(source.function) === nameOf(router.function)) return malformed
  const differ = `window.source.function is ${nameOf(source.function)} and router.function is ${nameOf(router.function)}; expected the same function, or the alarms would watch one and the rollback move the other`
  return [...malformed, problem(['window', 'source', 'function'], differ)]
}

function checksOfRouter({ function: name, alias, canary_version }: Alias): Check[] {
  return [
    [['router', 'function'], nameOf(name), FUNCTION, NAMED],
    [['router', 'alias'], alias, ALIAS, 'the name of an alias, which is no number'],
    [['router', 'canary_version'], canary_version, VERSION, 'the number of a published version']
  ]
}

function checksOfSource({ function: name, region }: Source): Check[] {
  return [
    [['window', 'source', 'function'], nameOf(name), FUNCTION, NAMED],
    [['window', 'source', 'region'], region, REGION, 'an AWS region such as eu-west-1']
  ]
}

const NAMED = 'the name or ARN of a Lambda function'
const FUNCTION = /^[A-Za-z0-9_-]{1,64}$/
const ALIAS = /^(?!\d+$)[A-Za-z0-9_-]{1,128}$/
const VERSION = /^[1-9]\d*$/
const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/

/** Manifests may name a function by ARN, whole or in part; CloudWatch knows only its name. */
function nameOf(given: string): string {
  return /^(?:arn:aws[a-z-]*:lambda:[a-z0-9-]+:)?\d{12}:function:([^:]+)(?::[^:]+)?$/.exec(given)?.[1] ?? given
}
