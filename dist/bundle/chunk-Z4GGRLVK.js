import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  RouterError
} from "./chunk-PMOTQKVH.js";

// src/routers/lambda-routing.ts
function readAlias(alias, canary) {
  const { RevisionId: version } = alias;
  if (!version) throw new RouterError("refused", "AWS Lambda: the alias has no RevisionId; nothing can be compared");
  const foreign = foreignOf(alias, canary);
  const given = foreign.reduce((sum, [, weight]) => sum + weight, 0);
  const share = alias.FunctionVersion === canary ? 1 - given : weightOf(alias, canary);
  if (!(share >= 0 && share <= 1)) {
    throw new RouterError("unverified", `the canary has a weight of ${share} in the alias; expected 0 to 1`);
  }
  const remains = notUnderstood(alias, canary);
  return { canary: percentOf(share), mirror: 0, version, ...remains && { remains: [remains] } };
}
function routingFor(alias, canary, percent) {
  if (percent === 0) return quietRouting(alias, canary);
  const unknown = notUnderstood(alias, canary);
  if (unknown) throw new RouterError("refused", `${unknown}; nothing goes up over it`);
  const baseline = baselineOf(alias, canary);
  const weight = Math.round(percent * 100) / 1e4;
  if (!(weight > 0 && weight <= 1)) throw new RouterError("refused", `a weight of ${weight}; expected 0 to 1`);
  return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: { [canary]: weight } } };
}
var EXPECTED = "expected it on the version of the baseline";
function quietRouting(alias, canary) {
  const foreign = foreignOf(alias, canary);
  const own = alias.FunctionVersion;
  const turned = own === canary && foreign.length === 1;
  const complete = foreign.some(([, weight]) => weight === 1);
  const baseline = turned ? foreign[0][0] : own === canary || complete ? baselineOf(alias, canary) : own;
  const stay = turned || baseline !== own ? [] : foreign;
  return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: Object.fromEntries(stay) } };
}
function baselineOf(alias, canary) {
  const own = alias.FunctionVersion;
  if (own === canary) {
    throw new RouterError("refused", `the alias is on the canary's version ${canary} itself; ${EXPECTED}`);
  }
  const complete = foreignOf(alias, canary).find(([, weight]) => weight === 1);
  const baseline = complete?.[0] ?? own;
  if (!baseline || !/^\d+$/.test(baseline)) {
    throw new RouterError("refused", `the alias is on ${baseline ?? "no version"}; expected a published version`);
  }
  return baseline;
}
function notUnderstood(alias, canary) {
  const foreign = foreignOf(alias, canary);
  if (alias.FunctionVersion === canary && foreign.length > 0) {
    return `the alias is on the canary's version ${canary} and on others; ${EXPECTED}`;
  }
  const other = foreign.find(([, weight2]) => weight2 < 1);
  if (!other) return null;
  const [version, weight] = other;
  return `version ${version} has ${percentOf(weight)} % of the alias, and the canary is ${canary}; expected that rollout to be ended first`;
}
function weightOf(alias, canary) {
  return additionalOf(alias).find(([version]) => version === canary)?.[1] ?? 0;
}
function foreignOf(alias, canary) {
  return additionalOf(alias).filter(([version, weight]) => version !== canary && weight > 0);
}
function additionalOf({ RoutingConfig }) {
  return Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {});
}
function percentOf(weight) {
  return Math.round(weight * 1e6) / 1e4;
}

export {
  readAlias,
  routingFor,
  baselineOf
};
