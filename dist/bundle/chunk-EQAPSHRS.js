import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  guardOf
} from "./chunk-DQQTAIFP.js";
import {
  refuseDoubtful
} from "./chunk-6XUL6SAR.js";
import {
  expressionProblems,
  router
} from "./chunk-4PSXYSEA.js";
import {
  InputError
} from "./chunk-E3IGWZYV.js";

// src/routers/capabilities.ts
function capabilitiesOf(config) {
  switch (config.kind) {
    case "nginx":
      return { sticky: true, mirrorPercent: true, step: 0.01 };
    case "gateway-api":
      return { sticky: false, mirrorPercent: true, step: 0.01 };
    case "ingress-nginx":
    case "lambda-alias":
      return { sticky: false, mirrorPercent: false, step: 0.01 };
    case "webhook":
      return config.capabilities;
  }
}
function stepFault(share, step) {
  const steps = share / step;
  if (share === 100 || Math.abs(steps - Math.round(steps)) < 1e-6) return null;
  return `${share} % is no multiple of the router's step; expected steps of ${step} %`;
}
function unsupported(phases, config) {
  const capabilities = capabilitiesOf(config);
  return [
    ...mirrorFindings(phases, config.kind, capabilities),
    ...phases.flatMap((phase) => stepFindings(phase, config.kind, capabilities)),
    ...stickyFindings(phases, config.kind, capabilities),
    ...kindFindings(config),
    ...fractionFindings(phases, config)
  ];
}
function mirrorFindings(phases, kind, { mirrorPercent }) {
  const shadows = phases.filter((phase) => phase.mirror !== null && phase.mirror > 0);
  if (mirrorPercent || shadows.length === 0) return [];
  const names = shadows.map((phase) => phase.name).join(", ");
  const rest = phases.filter((phase) => !shadows.includes(phase));
  const plan = rest.length > 0 ? `expected a plan without it:
${showPlan(rest)}` : "expected phases with a weight";
  return [error(`router ${kind} can not mirror a percentage of requests, which phase ${names} needs; ${plan}`)];
}
function stepFindings(phase, kind, { step }) {
  const fault = stepFault(phase.mirror ?? phase.weight, step);
  return fault ? [error(`router ${kind}, phase ${phase.name}: ${fault}`)] : [];
}
var NOT_STICKY = {
  "gateway-api": "an HTTPRoute weighs each request by itself",
  "ingress-nginx": "the weight is drawn for each request, unless the main Ingress has affinity: cookie",
  "lambda-alias": "Lambda draws the version for each invocation"
};
function stickyFindings(phases, kind, { sticky }) {
  if (sticky || !phases.some(({ weight }) => weight > 0 && weight < 100)) return [];
  const why = NOT_STICKY[kind] ? `: ${NOT_STICKY[kind]}` : "";
  return [
    warning(`router ${kind} can not keep a user on one arm${why}; users will see both versions within one session`)
  ];
}
function kindFindings(config) {
  if (config.kind === "ingress-nginx") {
    return [
      warning(
        "router ingress-nginx: the controller is retired upstream and gets no fixes any more; expected a move to gateway-api"
      )
    ];
  }
  if (config.kind === "nginx" && config.status === void 0) {
    return [
      warning(
        "router nginx: without router.status only the file is read back, not what nginx serves; see docs/routers.md"
      )
    ];
  }
  return [];
}
function fractionFindings(phases, config) {
  const fractions = phases.filter(({ weight }) => !Number.isInteger(weight));
  if (config.kind !== "ingress-nginx" || fractions.length === 0) return [];
  const names = fractions.map(({ name, weight }) => `${name} (${weight} %)`).join(", ");
  const where = `Ingress ${config.namespace}/${config.ingress}`;
  return [
    warning(
      `router ingress-nginx: phase ${names} needs nginx.ingress.kubernetes.io/canary-weight-total on ${where}, and a controller that knows it; without the annotation the step is refused. Set it by hand, "1000" for tenths and "10000" for hundredths, or take whole percentages`
    )
  ];
}
function showPlan(phases) {
  const lines = phases.map(({ name, mirror, weight, window }) => {
    const share = mirror === null ? `weight: ${weight}` : `mirror: ${mirror}`;
    const { duration, min_requests, max } = window;
    const bounds = `{ duration: ${span(duration)}, min_requests: ${min_requests}, max: ${span(max)} }`;
    return `  - { name: ${name}, ${share}, window: ${bounds} }`;
  });
  return ["phases:", ...lines].join("\n");
}
var UNITS = [
  ["h", 36e5],
  ["m", 6e4],
  ["s", 1e3]
];
function span(ms) {
  const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ["ms", 1];
  return `${ms / length}${unit}`;
}
function error(message) {
  return { severity: "error", message };
}
function warning(message) {
  return { severity: "warning", message };
}

// src/commands/router-problems.ts
function routerProblems(manifest, plan) {
  if (!manifest.router) return [];
  return unsupported(plan, manifest.router).map(({ severity, message }) => {
    return { file: manifest.file, ...manifest.locate(["router"]), message, severity };
  });
}
function namedRouter({ router: router2, file, name, warnings, faults }) {
  if (router2) return router2;
  const kinds = router.options.map(({ shape }) => shape.kind.value);
  const message = `no router; this command needs router: { kind: ${kinds.join(" | ")}, \u2026 }`;
  const problem = { file, line: 1, column: 1, message, severity: "error" };
  throw new InputError("manifest_invalid", [problem, ...faults, ...warnings], name);
}
function withPlanProblems(manifest, plan) {
  if (manifest.spared.has("phases")) return manifest;
  const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === "error");
  return { ...manifest, faults: [...manifest.faults, ...faults] };
}
function faultsOf({ faults, unset }) {
  return [...faults, ...unset.map(({ problem }) => ({ ...problem, severity: "error" }))];
}

// src/commands/open-window.ts
import { resolve } from "node:path";
var PIPE = "-";
async function openWindow(world, manifest, http, files, options) {
  if (files.length > 0) return openFiles(world, manifest, files, world.cwd, options);
  const source = manifest.window?.source;
  const faults = faultsOf(manifest);
  const isUnset = manifest.unset.some(({ path }) => path[0] === "window" && path[1] === "source");
  if (isUnset || !source && manifest.spared.has("window"))
    return unreadable(new InputError("manifest_invalid", faults));
  if (!source) {
    const message = "no request log; this command needs window: { source: \u2026 }, or files given as --window";
    const place = manifest.locate(["window"]);
    throw new InputError("manifest_invalid", [{ file: manifest.file, ...place, message, severity: "error" }, ...faults]);
  }
  const problems = sourceProblems(manifest).map((problem) => ({ ...problem, severity: "error" }));
  if (problems.length > 0) throw new InputError("manifest_invalid", problems, manifest.name);
  const read = READERS[source.kind];
  return read({ world, manifest, http, options }, source);
}
var readFiles = ({ world, manifest, options }, { path, headers }) => openFiles(world, manifest, [path], manifest.base, options, headers);
var readTable = async ({ world, manifest, options }, source) => {
  const [{ requestsSource, tracesSource }, { openClickhouse }, { patienceOf }] = await Promise.all([
    import("./clickhouse-AM5JXFQQ.js"),
    import("./clickhouse-N2DVXWLX.js"),
    import("./patience-2IWGZI5J.js")
  ]);
  const { table, columns, traces, arms, ...endpoint } = source;
  const ask = openClickhouse(endpoint, guardOf(manifest));
  const shared = { ask, arms, patience: patienceOf(options.every), now: world.clock.now };
  if (!traces) return requestsSource({ ...shared, table, columns });
  const { ignore: ignored, ...told } = traces;
  return tracesSource({
    ...shared,
    ...told,
    ignored,
    ...await distancesOf(world, manifest, options.out, told.sample)
  });
};
var READERS = {
  jsonl: readFiles,
  otlp: readFiles,
  clickhouse: readTable,
  prometheus: async ({ http }, { url, arm_label: armLabel, arms, selector = "", headers }) => {
    const { prometheusSource } = await import("./prometheus-22ES6SX2.js");
    return prometheusSource({ url, armLabel, arms, selector, headers, http });
  }
};
function unreadable(why) {
  return { read: () => Promise.reject(why) };
}
function sourceProblems(manifest) {
  const kind = manifest.window?.source?.kind;
  if (!kind || READERS[kind]) return [];
  const kinds = new Intl.ListFormat("en", { type: "disjunction" }).format(Object.keys(READERS));
  const message = `window.source: ${kind} can not be read; expected ${kinds}, such as a JSONL export of the same requests`;
  const severity = manifest.router || manifest.phases ? "error" : "warning";
  return [{ file: manifest.file, ...manifest.locate(["window", "source", "kind"]), message, severity }];
}
async function openFiles(world, manifest, paths, cwd, { out, every }, headers = {}) {
  const onDisk = paths.filter((path) => path !== PIPE && !/^https?:/i.test(path)).map((path) => resolve(cwd, path));
  refuseDoubtful(world, onDisk, "Name the URL of the log, or a folder outside of the checkout.");
  const { patienceOf } = await import("./patience-2IWGZI5J.js");
  const patience = patienceOf(every);
  const openUrl = openerOf(world, manifest, headers);
  const given = paths.includes(PIPE) ? await withInput(world, paths) : paths;
  const inputs = { paths: given, cwd, patience, slow: /* @__PURE__ */ new Set(), openUrl };
  const source = manifest.window?.source;
  switch (source?.kind) {
    case "otlp": {
      const { otlpSource } = await import("./otlp-3PXYIN3J.js");
      const { arm, arms, mirrored, ignore: ignored } = source;
      return otlpSource({
        ...inputs,
        arm,
        arms,
        mirrored,
        ignored,
        ...await distancesOf(world, manifest, out, source.sample)
      });
    }
    case "jsonl": {
      const { arms, fields, join } = source;
      if (!join && Object.keys(fields).length === 0) break;
      const fault = await faultOf(manifest);
      if (fault) return unreadable(fault);
      const [{ mappedSource }, { readJoined }] = await Promise.all([
        import("./mapped-GZB7N3ZU.js"),
        import("./join-2A7V27EZ.js")
      ]);
      const second = join ? {
        paths: [join.path],
        cwd: manifest.base,
        patience,
        openUrl: openerOf(world, manifest, join.headers),
        arms,
        ...join
      } : null;
      const joined = second && ((query, signal) => readJoined(second, query, signal));
      return mappedSource({
        ...inputs,
        arms,
        fields,
        join: joined,
        ...await distancesOf(world, manifest, out, source.sample)
      });
    }
  }
  const { jsonlSource } = await import("./jsonl-RG7RZZRZ.js");
  return jsonlSource({ ...inputs, arms: source?.kind === "jsonl" ? source.arms : {}, again: every !== void 0 });
}
async function distancesOf(world, manifest, out, sample) {
  const { distancesBy, isLexical } = await import("./measure-distances-HZUY6PV5.js");
  const measure = sample === 0 ? null : distancesBy(world, manifest, out);
  return { sample, measure, lexical: isLexical(manifest.embeddings) };
}
function openerOf(world, manifest, headers) {
  return async (url, signal, since) => {
    const { openStream } = await import("./http-stream-5MEQ5VTW.js");
    return openStream(url, guardOf(manifest), { env: world.env, headers, since }, signal);
  };
}
async function faultOf({ window, file, name, locateWithin }) {
  const faults = await expressionProblems({ window }, { locateWithin }, file);
  return faults.length > 0 ? new InputError("manifest_invalid", faults, name) : null;
}
async function withInput({ signal }, paths) {
  const { spoolInput } = await import("./spool-FO5YRF4J.js");
  const input = { path: await spoolInput(process.stdin, signal), shown: "standard input", url: false };
  return [...paths.filter((path) => path !== PIPE), input];
}

export {
  capabilitiesOf,
  stepFault,
  routerProblems,
  namedRouter,
  withPlanProblems,
  faultsOf,
  openWindow,
  sourceProblems,
  openFiles
};
