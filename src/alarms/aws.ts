import { UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'

/** What every client of AWS here is opened with. */

export interface AwsDeps extends Pick<World, 'clock' | 'env' | 'signal'> {
  /** Null: as the environment says. */
  region: string | null
}

const ATTEMPTS = 4
const CONNECTION_MS = 5_000
const REQUEST_MS = 15_000

export function clientOptions({ env, region }: Pick<AwsDeps, 'env' | 'region'>) {
  const place = region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION']
  return {
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECTION_MS, requestTimeout: REQUEST_MS },
    ...(place ? { region: place } : {})
  }
}

const REFUSED =
  /^(CredentialsProviderError|TokenProviderError|Access|Expired|UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|Unauthorized)/

/** What the manifest, or the environment beside it, says wrong. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
  constructor(
    readonly setting: 'region' | 'alias',
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

/** An error of AWS's client in the project's own words; `action` is the permission that the request takes. */
export function explained(cause: unknown, action: string): UnmeasurableError | SettingError {
  const { name, message, $metadata } = cause as Error & { $metadata?: { httpStatusCode?: number } }
  const told = `AWS: ${name}: ${message}`
  if (message === 'Region is missing') {
    const how = 'expected AWS_REGION, or window: { source: { kind: cloudwatch, function, region } }'
    return new SettingError('region', `no AWS region; ${how}`, { cause })
  }
  const status = $metadata?.httpStatusCode ?? 0
  if (REFUSED.test(name) || status === 401 || status === 403) {
    return new UnmeasurableError('permission_missing', `${told}; expected credentials that may ${action}`, { cause })
  }
  return new UnmeasurableError('api_unavailable', told, { cause })
}
