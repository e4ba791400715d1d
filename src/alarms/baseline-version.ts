import { UnmeasurableError } from '../model/errors.js'
import { baselineOf } from '../routers/lambda-routing.js'
import { RouterError } from '../routers/router-error.js'
import { type AwsDeps, clientOptions, explained, SettingError } from './aws.js'
import type { Baseline } from './mirror.js'
import type { Watched } from './watched.js'

/**
 * The version that the alias sends the baseline's share to: only the alias itself knows. Throws UnmeasurableError where
 * it can't be asked, and SettingError where it, or the region, is not there.
 */
export async function readBaselineVersion(watched: Watched, deps: AwsDeps): Promise<Baseline> {
  const { alias } = watched
  if (!alias) return { absent: 'no alias is named' }
  const { GetAliasCommand, LambdaClient } = await import('@aws-sdk/client-lambda')
  const client = new LambdaClient(clientOptions(deps))
  try {
    const command = new GetAliasCommand({ FunctionName: watched.function, Name: alias.name })
    return { version: baselineOf(await client.send(command, { abortSignal: deps.signal }), alias.canary) }
  } catch (error) {
    if (error instanceof RouterError) return { absent: `${error.message}, so that there is nothing to compare with` }
    if ((error as Error).name === 'ResourceNotFoundException') {
      const message = `${watched.function}:${alias.name}: ${(error as Error).message}; expected an alias that exists, in the region of the credentials`
      throw new SettingError('alias', message, { cause: error })
    }
    throw explained(error, 'lambda:GetAlias')
  } finally {
    client.destroy()
  }
}

/** The same for those who only print: what can't be asked is why the rule has no alarm. */
export async function tryBaselineVersion(watched: Watched, deps: AwsDeps): Promise<Baseline> {
  try {
    return await readBaselineVersion(watched, deps)
  } catch (error) {
    const unasked = error instanceof UnmeasurableError || (error instanceof SettingError && error.setting === 'region')
    if (!unasked) throw error
    return { absent: `it needs the baseline's version, which only the alias tells. ${error.message}` }
  }
}
