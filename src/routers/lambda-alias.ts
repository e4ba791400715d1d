import type { AliasConfiguration, LambdaClient } from '@aws-sdk/client-lambda'
import { readAlias, routingFor } from './lambda-routing.js'
import type { Driver } from './read-back.js'
import type { RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const ATTEMPTS = 3

/**
 * The weighted versions of an AWS Lambda alias. Region and credentials are those of the environment, as every AWS tool
 * finds them. The alias stays on the baseline's version; the canary's is the additional one, at 100 % too, so that the
 * way back is always known. Emulators let through what AWS refuses, so every bound is checked here as well.
 */
export async function openLambdaAlias(
  config: Extract<RouterConfig, { kind: 'lambda-alias' }>,
  { env, signal }: Pick<RouterDeps, 'env' | 'signal'>
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
  return {
    read: async () => readAlias(await get(), config.canary_version),
    async write({ canary }, version) {
      const current = await get()
      if (version !== null && current.RevisionId !== version) {
        throw new RouterError('conflict', `another change of the alias ${config.alias} came first`)
      }
      const routing = routingFor(current, config.canary_version, canary)
      if (canary > 0) await versionExists()
      const update = new UpdateAliasCommand({ ...alias, ...routing, RevisionId: current.RevisionId })
      await client.send(update, { abortSignal: signal }).catch(asRouterError)
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
