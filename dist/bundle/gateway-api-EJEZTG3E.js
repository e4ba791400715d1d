import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  changeObject,
  getObject
} from "./chunk-PXBWWQWX.js";
import {
  commandRunner
} from "./chunk-DS5S6E6S.js";
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  NOTHING,
  sameWeights
} from "./chunk-6PWAOV7F.js";
import "./chunk-HZOARXOO.js";

// src/routers/gateway-route.ts
import { z } from "zod";
var list = (item) => z.array(item).nullish().transform((items) => items ?? []);
var mirrorFilter = z.looseObject({
  backendRef: z.looseObject({ name: z.string() }),
  percent: z.number().nullish(),
  fraction: z.looseObject({ numerator: z.number(), denominator: z.number().positive().nullish() }).nullish()
});
var filter = z.looseObject({ type: z.string(), requestMirror: mirrorFilter.nullish() });
var filters = z.array(filter).nullish();
var backendRef = z.looseObject({
  name: z.string(),
  port: z.int().nullish(),
  weight: z.int().min(0).nullish(),
  filters
});
var match = z.looseObject({
  path: z.looseObject({ type: z.string().nullish(), value: z.string().nullish() }).nullish(),
  headers: list(z.looseObject({ name: z.string() })),
  queryParams: list(z.looseObject({ name: z.string() })),
  method: z.string().nullish()
});
var condition = z.looseObject({
  type: z.string(),
  status: z.string(),
  observedGeneration: z.int().default(0),
  reason: z.string().default(""),
  message: z.string().default("")
});
var routeSchema = z.looseObject({
  metadata: z.looseObject({
    uid: z.string(),
    resourceVersion: z.string(),
    generation: z.int(),
    annotations: z.record(z.string(), z.string()).default({})
  }),
  spec: z.looseObject({
    rules: list(z.looseObject({ matches: list(match), backendRefs: list(backendRef), filters }))
  }),
  status: z.looseObject({ parents: list(z.looseObject({ conditions: list(condition) })) }).prefault({})
});
function parseRoute(json) {
  const parsed = routeSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new RouterError("refused", `no HTTPRoute that can be read: ${z.prettifyError(parsed.error)}`);
}
function canaryRules({ spec }, arms) {
  return spec.rules.flatMap((rule, index) => {
    const names = rule.backendRefs.map(({ name }) => name);
    const mirror = mirrorOf(rule, arms);
    if (!names.includes(arms.canary) && mirror === 0) return [];
    const others = names.filter((name) => name !== arms.canary && name !== arms.baseline);
    const split = names.includes(arms.baseline);
    return [{ rule, index, split, others, canary: shareOf(rule, arms), mirror, narrowed: narrowing(rule) }];
  });
}
function isCanaryAlone({ rule, split, others }) {
  return !split && (others.length === 0 || total(rule.backendRefs.filter(({ name }) => others.includes(name))) === 0);
}
function isMirrorTo(each, service) {
  return each.type === "RequestMirror" && each.requestMirror?.backendRef.name === service;
}
function weightOf({ weight }) {
  return weight ?? 1;
}
function total(backends) {
  return backends.reduce((sum, each) => sum + weightOf(each), 0);
}
function shareOf({ backendRefs }, arms) {
  const all = total(backendRefs);
  const canary = total(backendRefs.filter(({ name }) => name === arms.canary));
  return all === 0 ? 0 : rounded(100 * canary / all);
}
function mirrorOf(rule, arms) {
  const all = [...rule.filters ?? [], ...rule.backendRefs.flatMap(({ filters: filters2 }) => filters2 ?? [])];
  const mirrors = all.filter((each) => isMirrorTo(each, arms.canary));
  return rounded(mirrors.reduce((sum, { requestMirror }) => sum + percentOf(requestMirror), 0));
}
function percentOf({ percent, fraction }) {
  return percent ?? (fraction ? 100 * fraction.numerator / (fraction.denominator ?? 100) : 100);
}
var ANY_PATH = /^\^?\/?(?:\.\*)?\$?$/;
function narrowing({ matches }) {
  const all = matches.map(({ path, headers, queryParams, method }) => [
    ...path?.value && (path.type === "Exact" || !ANY_PATH.test(path.value)) ? [`path ${path.value}`] : [],
    ...headers.map(({ name }) => `header ${name}`),
    ...queryParams.map(({ name }) => `query ${name}`),
    ...method ? [`method ${method}`] : []
  ]);
  if (all.length === 0 || all.some((parts) => parts.length === 0)) return null;
  return all.map((parts) => parts.join(" and ")).join(" or ");
}
function notYetAccepted({ metadata, status }) {
  if (status.parents.length === 0) return "no Gateway has taken the HTTPRoute up";
  for (const { conditions } of status.parents) {
    const current = conditions.filter((each) => each.observedGeneration >= metadata.generation);
    const bad = current.find(({ type, status: status2 }) => status2 === (type === "PartiallyInvalid" ? "True" : "False"));
    if (bad) return `${bad.type} is ${bad.status} (${bad.reason}): ${bad.message}`;
    if (!current.some(({ type, status: status2 }) => type === "Accepted" && status2 === "True")) {
      return `Accepted is not yet True for generation ${metadata.generation}`;
    }
  }
  return null;
}
function rounded(percent) {
  return Math.round(percent * 1e4) / 1e4;
}

// src/routers/gateway-weights.ts
function readWeights(route, arms) {
  const all = canaryRules(route, arms);
  refuseStranger(route, arms, all);
  const counted = all.filter((each) => !isAside(each));
  const shares = counted.map(({ canary, mirror }) => ({ canary, mirror }));
  const first = shares[0] ?? NOTHING;
  if (shares.some((each) => !sameWeights(each, first))) {
    const shown = shares.map(({ canary, mirror }) => `${canary} % and mirror ${mirror} %`).join("; ");
    throw new RouterError("unverified", `the rules of the HTTPRoute differ: canary ${shown}`);
  }
  if (counted.some(({ rule }) => rule.backendRefs.length > 0 && total(rule.backendRefs) === 0)) {
    throw new RouterError("unverified", "all weights of a rule of the HTTPRoute are 0: nothing is served");
  }
  const remains = [...all.filter(isAside).map((each) => asideNote(each, arms)), ...notUnderstood(all, arms)];
  return { ...first, ...remains.length > 0 && { remains } };
}
function patchFor(route, arms, weights) {
  const all = canaryRules(route, arms);
  const [unknown] = notUnderstood(all, arms);
  if (unknown) throw new RouterError("refused", `${unknown}; nothing goes up over it`);
  const split = all.filter((each) => each.split);
  if (split.length === 0) {
    const expected = `expected both ${arms.baseline} and ${arms.canary} among the backendRefs of a rule`;
    throw new RouterError("refused", `no rule of the HTTPRoute is split; ${expected}`);
  }
  return split.flatMap(({ rule, index }) => [
    ...weightOperations(rule, index, arms, weights.canary),
    ...mirrorOperations(rule, index, arms, weights.mirror)
  ]);
}
function quietPatchFor(route, arms) {
  const all = canaryRules(route, arms);
  refuseStranger(route, arms, all);
  return all.flatMap((each) => [...quietWeights(each, arms), ...quietMirrors(each, arms)]);
}
function refuseCanaryAlone(route, arms) {
  const stuck = canaryRules(route, arms).find((each) => each.canary > 0 && isCanaryAlone(each) && !isAside(each));
  if (!stuck) return;
  const what = `rule ${stuck.index} of the HTTPRoute sends every request that comes to it to ${arms.canary} alone`;
  throw new RouterError("refused", `${what}; expected ${arms.baseline} among its backendRefs`);
}
function isAside(each) {
  return isCanaryAlone(each) && each.narrowed !== null && each.mirror === 0;
}
function asideNote({ index, narrowed }, arms) {
  return `rule ${index} of the HTTPRoute sends requests with ${narrowed} to ${arms.canary} alone, whatever the weights are`;
}
function notUnderstood(all, arms) {
  return all.filter((each) => !isAside(each)).flatMap(({ rule, index, split, others }) => {
    const names = rule.backendRefs.map(({ name }) => name).join(", ");
    const own = rule.backendRefs.some(({ filters: filters2 }) => (filters2 ?? []).some((each) => isMirrorTo(each, arms.canary)));
    if (!rule.backendRefs.some(({ name }) => name === arms.canary)) {
      return [`rule ${index} of the HTTPRoute mirrors to ${arms.canary}, which is none of its backends`];
    }
    if (own) return [`a backend of rule ${index} of the HTTPRoute mirrors to ${arms.canary} by itself`];
    if (split && others.length === 0 && rule.backendRefs.length === 2) return [];
    return [`rule ${index} of the HTTPRoute names ${names}; expected the two arms alone`];
  });
}
function refuseStranger({ spec }, arms, all) {
  const known = all.length > 0 || spec.rules.some(({ backendRefs }) => backendRefs.some((ref) => ref.name === arms.baseline));
  if (known) return;
  throw new RouterError("refused", `no rule of the HTTPRoute names ${arms.baseline} or ${arms.canary}`);
}
function weightOperations(rule, index, arms, percent) {
  const whole = Number.isInteger(percent) ? 100 : 1e4;
  const canary = Math.round(percent * whole / 100);
  const weights = { [arms.canary]: canary, [arms.baseline]: whole - canary };
  return rule.backendRefs.map(({ name }, at) => setWeight(index, at, weights[name]));
}
function quietWeights(each, arms) {
  const { rule, index, split } = each;
  if (!rule.backendRefs.some(({ name }) => name === arms.canary) || isCanaryAlone(each)) return [];
  const given = total(rule.backendRefs.filter(({ name }) => name === arms.canary));
  const heir = rule.backendRefs.findIndex(({ name }) => name === arms.baseline);
  const isPlain = split && rule.backendRefs.length === 2;
  return rule.backendRefs.flatMap((ref, at) => {
    if (ref.name !== arms.canary && at !== heir) return [];
    const weight = ref.name === arms.canary ? 0 : isPlain ? 100 : Math.min(1e6, Math.max(1, weightOf(ref) + given));
    const is = { op: "test", path: `${backendPath(index, at)}/name`, value: ref.name };
    return [is, setWeight(index, at, weight)];
  });
}
function setWeight(index, at, value) {
  return { op: "add", path: `${backendPath(index, at)}/weight`, value };
}
function backendPath(index, at) {
  return `/spec/rules/${index}/backendRefs/${at}`;
}
function mirrorOperations(rule, index, arms, percent) {
  const canary = rule.backendRefs.find(({ name }) => name === arms.canary);
  return filterOperations(
    `/spec/rules/${index}/filters`,
    rule.filters,
    arms,
    percent > 0 ? [mirrorTo(canary, percent)] : []
  );
}
function quietMirrors({ rule, index }, arms) {
  const places = [
    [`/spec/rules/${index}/filters`, rule.filters],
    ...rule.backendRefs.map(({ filters: filters2 }, at) => [
      `${backendPath(index, at)}/filters`,
      filters2
    ])
  ];
  return places.flatMap(([path, filters2]) => {
    const tests = (filters2 ?? []).flatMap((each, at) => {
      if (!isMirrorTo(each, arms.canary)) return [];
      return [{ op: "test", path: `${path}/${at}/requestMirror/backendRef/name`, value: arms.canary }];
    });
    return tests.length > 0 ? [...tests, ...filterOperations(path, filters2, arms, [])] : [];
  });
}
function filterOperations(path, filters2, arms, added) {
  const value = [...(filters2 ?? []).filter((each) => !isMirrorTo(each, arms.canary)), ...added];
  if (value.length > 0) return [{ op: "add", path, value }];
  return filters2 ? [{ op: "remove", path }] : [];
}
function mirrorTo({ weight: _, filters: __, ...target }, percent) {
  const share = Number.isInteger(percent) ? { percent } : { fraction: { numerator: Math.round(percent * 100), denominator: 1e4 } };
  return { type: "RequestMirror", requestMirror: { backendRef: target, ...share } };
}

// src/routers/gateway-api.ts
var COMMAND_MS = 6e4;
function openGatewayApi(config, { env, base, signal }) {
  const run = commandRunner({ cwd: base, env, signal, timeoutMs: COMMAND_MS });
  const { namespace, route: name, baseline, canary } = config;
  const object = { resource: "httproutes.gateway.networking.k8s.io", namespace, name };
  return {
    byHand: `kubectl edit httproute ${name} --namespace ${namespace}, give ${canary} the weight 0 in every rule and ${baseline} the rest, and take out each RequestMirror to ${canary}`,
    /** What goes to the canary counts once every Gateway has accepted it. A rollback stands as it is written. */
    async read() {
      const route = parseRoute(await getObject(run, object));
      const reading = { ...readWeights(route, config), version: versionOf(route) };
      const missing = notYetAccepted(route);
      if (!missing) return reading;
      const told = `HTTPRoute ${namespace}/${name}: ${missing}`;
      if (!sameWeights(reading, NOTHING)) throw new RouterError("unverified", told);
      const note = `${told}; the weights are what is written, and may not be served yet`;
      return { ...reading, remains: [...reading.remains ?? [], note] };
    },
    async write(weights, version) {
      const seen = (route) => {
        if (version === null || version === versionOf(route)) return;
        throw new RouterError("conflict", `another change of HTTPRoute ${namespace}/${name} came first`);
      };
      const quiet = sameWeights(weights, NOTHING);
      let last;
      await changeObject(run, object, { parse: parseRoute, persists: quiet && version === null }, (route) => {
        seen(route);
        last = route;
        return quiet ? quietPatchFor(route, config) : patchFor(route, config, weights);
      });
      if (quiet) refuseCanaryAlone(last, config);
    }
  };
}
function versionOf({ metadata }) {
  return `${metadata.uid}/${metadata.generation}`;
}
export {
  openGatewayApi
};
