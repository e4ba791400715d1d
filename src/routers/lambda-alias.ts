import type { AliasConfiguration, LambdaClient } from '@aws-sdk/client-lambda'
import { readAlias, routingFor } from './lambda-routing.js'
import type { Driver } from './read-back.js'
import type { RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const ATTEMPTS = 3
/** Of a rollback, until it compares nothing any more. */
const OVERWRITES = 5
const PAUSE_MS = 200
/** An alias that is not there can't be set either. */
const MISSING = /ResourceNotFound/

/**
 * The weighted versions of an AWS Lambda alias. Region and credentials are those of the environment, as every AWS tool
 * finds them. The alias stays on the baseline's version; the canary's is the additional one, at 100 % too, so that the
 * way back is always known. Emulators let through what AWS refuses, so every bound is checked here as well.
 */
export async function openLambdaAlias(
  config: Extract<RouterConfig, { kind: 'lambda-alias' }>,
  { clock, env, signal }: Pick<RouterDeps, 'clock' | 'env' | 'signal'>
): Promise<Driver> {
  const { GetAliasCommand, GetFunctionConfigurationCommand, LambdaClient, UpdateAliasCommand } = await import(
    '@aws-sdk/client-lambda'
  )
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION']
  const client: LambdaClient = new LambdaClient({ maxAttempts: ATTEMPTS, ...(region ? { region } : {}) })
  const alias = { FunctionName: config.function, Name: config.alias }
  const get = (): Promise<AliasConfiguration> =>
    client.send(new GetAliasCommand(alias), { abortSignal: signal }).catch(asRouterError)
  const versionExists = async () => {
    const version = { FunctionName: config.function, Qualifier: config.canary_version }
    await client.send(new GetFunctionConfigurationCommand(version), { abortSignal: signal }).catch(asRouterError)
  }
  const update = async (routing: Partial<ReturnType<typeof routingFor>>, revision: string | undefined) => {
    const command = new UpdateAliasCommand({ ...alias, ...routing, ...(revision && { RevisionId: revision }) })
    await client.send(command, { abortSignal: signal }).catch(asRouterError)
  }
  /** The alias without the canary. Where it can't be read, without any weights; where others come between, over them. */
  const overwrite = async () => {
    for (let attempt = 1; ; attempt++) {
      const current = await get().catch(asOutcome)
      if (current instanceof RouterError) {
        if (MISSING.test(current.message)) throw current
        return update({ RoutingConfig: { AdditionalVersionWeights: {} } }, undefined)
      }
      const isLast = attempt === OVERWRITES
      const routing = routingFor(current, config.canary_version, 0)
      const fault = await update(routing, isLast ? undefined : current.RevisionId).then(() => null, asOutcome)
      if (!fault) return
      if (fault.kind !== 'conflict' || isLast) throw fault
      await clock.sleep(PAUSE_MS * attempt, signal)
    }
  }
  return {
    byHand: `aws lambda update-alias --function-name ${config.function} --name ${config.alias} --function-version VERSION --routing-config AdditionalVersionWeights={}, with the version of the baseline`,
    read: async () => readAlias(await get(), config.canary_version),
    async write({ canary }, version) {
      if (version === null && canary === 0) return overwrite()
      const current = await get()
      if (version !== null && current.RevisionId !== version) {
        throw new RouterError('conflict', `another change of the alias ${config.alias} came first`)
      }
      const routing = routingFor(current, config.canary_version, canary)
      if (canary > 0) await versionExists()
      await update(routing, current.RevisionId)
    },
    close: async () => client.destroy()
  }
}

const REFUSED = /^(CredentialsProviderError|TokenProviderError|AccessDenied|ExpiredToken|UnrecognizedClient)/

function asRouterError(cause: unknown): never {
  const { name, message, $metadata } = cause as Error & { $metadata?: { httpStatusCode?: number } }
  const status = $metadata?.httpStatusCode ?? 0
  const told = `AWS Lambda: ${name}: ${message}`
  if (status === 412 || status === 409) throw new RouterError('conflict', told, { cause })
  const refused = REFUSED.test(name) || message === 'Region is missing' || (status >= 400 && status < 500)
  throw new RouterError(refused && status !== 429 ? 'refused' : 'unreachable', told, { cause })
}

function asOutcome(error: unknown): RouterError {
  if (error instanceof RouterError) return error
  throw error
}
