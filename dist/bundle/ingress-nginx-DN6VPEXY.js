import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  changeObject,
  escapeSegment,
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

// src/routers/ingress-nginx.ts
import { z } from "zod";
var COMMAND_MS = 6e4;
var PREFIX = "nginx.ingress.kubernetes.io/";
var CANARY = `${PREFIX}canary`;
var WEIGHT = `${PREFIX}canary-weight`;
var TOTAL = `${PREFIX}canary-weight-total`;
var ASIDE = ["canary-by-header", "canary-by-cookie"];
var ingressSchema = z.looseObject({
  metadata: z.looseObject({
    uid: z.string(),
    resourceVersion: z.string(),
    generation: z.int().default(0),
    annotations: z.record(z.string(), z.string()).default({})
  })
});
function openIngressNginx(config, { env, base, signal }) {
  const run = commandRunner({ cwd: base, env, signal, timeoutMs: COMMAND_MS });
  const { namespace, ingress: name } = config;
  const object = { resource: "ingresses.networking.k8s.io", namespace, name };
  return {
    byHand: `kubectl annotate ingress ${name} --namespace ${namespace} --overwrite ${WEIGHT}=0, or delete the Ingress`,
    async read() {
      const ingress = parseIngress(await getObject(run, object));
      return { ...readShare(ingress), version: versionOf(ingress) };
    },
    async write(weights, version) {
      const persists = version === null && sameWeights(weights, NOTHING);
      await changeObject(run, object, { parse: parseIngress, persists }, (ingress) => {
        if (version !== null && version !== versionOf(ingress)) {
          throw new RouterError("conflict", `another change of Ingress ${namespace}/${name} came first`);
        }
        refuseNonCanary(ingress);
        return [weightOperation(ingress, weights.canary)];
      });
    }
  };
}
function parseIngress(json) {
  const parsed = ingressSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new RouterError("refused", `no Ingress that can be read: ${z.prettifyError(parsed.error)}`);
}
function versionOf({ metadata }) {
  return `${metadata.uid}/${metadata.resourceVersion}`;
}
function readShare(ingress) {
  refuseNonCanary(ingress);
  const { annotations } = ingress.metadata;
  const { [WEIGHT]: weight = "0", [TOTAL]: total = "100" } = annotations;
  const share = weight === "0" ? 0 : 100 * Number(weight) / Number(total);
  const isShare = weight === "0" || /^\d+$/.test(weight) && /^[1-9]\d*$/.test(total) && share <= 100;
  if (!isShare) throw new RouterError("unverified", `${WEIGHT} is "${weight}" of "${total}"; expected 0 to the total`);
  const remains = ASIDE.flatMap((rule) => {
    const by = annotations[`${PREFIX}${rule}`];
    return by === void 0 ? [] : [`${PREFIX}${rule}: "${by}" leads to the canary whatever the weight is`];
  });
  return { canary: Math.round(share * 1e4) / 1e4, mirror: 0, ...remains.length > 0 && { remains } };
}
function refuseNonCanary({ metadata }) {
  if (metadata.annotations[CANARY] === "true") return;
  throw new RouterError("refused", `the Ingress is no canary; expected the annotation ${CANARY}: "true"`);
}
function weightOperation({ metadata }, percent) {
  const { [TOTAL]: total = "100" } = metadata.annotations;
  const weight = percent === 0 ? 0 : percent * Number(total) / 100;
  const whole = Math.round(weight);
  if (!(Math.abs(weight - whole) < 1e-6)) throw new RouterError("refused", needsTotal(percent, total));
  return { op: "add", path: `/metadata/annotations/${escapeSegment(WEIGHT)}`, value: String(whole) };
}
function needsTotal(percent, total) {
  const enough = [100, 1e3, 1e4].find((each) => Number.isInteger(Math.round(percent * each * 1e6) / 1e8)) ?? 1e4;
  return `${percent} % is no whole weight of ${TOTAL} "${total}"; expected "${enough}" there. Set it by hand where your controller knows it: one that does not would send more to the canary`;
}
export {
  openIngressNginx
};
