import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  readAlias,
  routingFor
} from "./chunk-Z4GGRLVK.js";
import {
  RouterError
} from "./chunk-PMOTQKVH.js";

// src/routers/lambda-alias.ts
var ATTEMPTS = 3;
var OVERWRITES = 5;
var PAUSE_MS = 200;
var MISSING = /ResourceNotFound/;
async function openLambdaAlias(config, { clock, env, signal }) {
  const { GetAliasCommand, GetFunctionConfigurationCommand, LambdaClient, UpdateAliasCommand } = await import("@aws-sdk/client-lambda");
  const region = env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"];
  const client = new LambdaClient({ maxAttempts: ATTEMPTS, ...region ? { region } : {} });
  const alias = { FunctionName: config.function, Name: config.alias };
  const get = () => client.send(new GetAliasCommand(alias), { abortSignal: signal }).catch(asRouterError);
  const versionExists = async () => {
    const version = { FunctionName: config.function, Qualifier: config.canary_version };
    await client.send(new GetFunctionConfigurationCommand(version), { abortSignal: signal }).catch(asRouterError);
  };
  const update = async (routing, revision) => {
    const command = new UpdateAliasCommand({ ...alias, ...routing, ...revision && { RevisionId: revision } });
    await client.send(command, { abortSignal: signal }).catch(asRouterError);
  };
  const overwrite = async () => {
    for (let attempt = 1; ; attempt++) {
      const current = await get().catch(asOutcome);
      if (current instanceof RouterError) {
        if (MISSING.test(current.message)) throw current;
        return update({ RoutingConfig: { AdditionalVersionWeights: {} } }, void 0);
      }
      const isLast = attempt === OVERWRITES;
      const routing = routingFor(current, config.canary_version, 0);
      const fault = await update(routing, isLast ? void 0 : current.RevisionId).then(() => null, asOutcome);
      if (!fault) return;
      if (fault.kind !== "conflict" || isLast) throw fault;
      await clock.sleep(PAUSE_MS * attempt, signal);
    }
  };
  return {
    byHand: `aws lambda update-alias --function-name ${config.function} --name ${config.alias} --function-version VERSION --routing-config AdditionalVersionWeights={}, with the version of the baseline`,
    read: async () => readAlias(await get(), config.canary_version),
    async write({ canary }, version) {
      if (version === null && canary === 0) return overwrite();
      const current = await get();
      if (version !== null && current.RevisionId !== version) {
        throw new RouterError("conflict", `another change of the alias ${config.alias} came first`);
      }
      const routing = routingFor(current, config.canary_version, canary);
      if (canary > 0) await versionExists();
      await update(routing, current.RevisionId);
    },
    close: async () => client.destroy()
  };
}
var REFUSED = /^(CredentialsProviderError|TokenProviderError|AccessDenied|ExpiredToken|UnrecognizedClient)/;
function asRouterError(cause) {
  const { name, message, $metadata } = cause;
  const status = $metadata?.httpStatusCode ?? 0;
  const told = `AWS Lambda: ${name}: ${message}`;
  if (status === 412 || status === 409) throw new RouterError("conflict", told, { cause });
  const refused = REFUSED.test(name) || message === "Region is missing" || status >= 400 && status < 500;
  throw new RouterError(refused && status !== 429 ? "refused" : "unreachable", told, { cause });
}
function asOutcome(error) {
  if (error instanceof RouterError) return error;
  throw error;
}
export {
  openLambdaAlias
};
