import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  SettingError,
  alarmOf,
  clientOptions,
  explained,
  fetched,
  formula
} from "./chunk-QT2C7NUL.js";
import {
  baselineOf
} from "./chunk-Z4GGRLVK.js";
import {
  notice,
  tell,
  warning
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  limitOf
} from "./chunk-QBOUR326.js";
import {
  manifest
} from "./chunk-QI7OMH34.js";
import {
  onOff
} from "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  allBut,
  loadTrustedManifest
} from "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import {
  STOP_IDS
} from "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/alarms/baseline-version.ts
async function readBaselineVersion(watched, deps) {
  const { alias } = watched;
  if (!alias) return { absent: "no alias is named" };
  const { GetAliasCommand, LambdaClient } = await import("@aws-sdk/client-lambda");
  const client = new LambdaClient(clientOptions(deps));
  try {
    const command = new GetAliasCommand({ FunctionName: watched.function, Name: alias.name });
    return { version: baselineOf(await client.send(command, { abortSignal: deps.signal }), alias.canary) };
  } catch (error) {
    if (error instanceof RouterError) return { absent: `${error.message}, so that there is nothing to compare with` };
    if (error.name === "ResourceNotFoundException") {
      const message = `${watched.function}:${alias.name}: ${error.message}; expected an alias that exists, in the region of the credentials`;
      throw new SettingError("alias", message, { cause: error });
    }
    throw explained(error, "lambda:GetAlias");
  } finally {
    client.destroy();
  }
}
async function tryBaselineVersion(watched, deps) {
  try {
    return await readBaselineVersion(watched, deps);
  } catch (error) {
    const unasked = error instanceof UnmeasurableError || error instanceof SettingError && error.setting === "region";
    if (!unasked) throw error;
    return { absent: `it needs the baseline's version, which only the alias tells. ${error.message}` };
  }
}

// src/alarms/formulas.ts
var STANDARD_ERRORS = 3;
var LEAST_FAILURES = 3;
var LEAST_REQUESTS = 100;
function shareAbove(limit, label) {
  const least = limit === 0 ? 1 : LEAST_FAILURES;
  return [
    formula("excess", `failed - ${decimal(limit)} * requests`, "failures beyond the limit", false),
    formula("value", `IF((failed >= ${least}) AND ${isBeyond(limit)}, failed / requests, 0)`, label)
  ];
}
function meanBelow(limit, label) {
  return [
    formula("excess", `${decimal(limit)} * requests - sum_of_values`, "what is missing to the limit", false),
    formula("value", `IF(${isBeyond(limit)}, sum_of_values / requests, 1)`, label)
  ];
}
function isBeyond(limit) {
  const variance = decimal(STANDARD_ERRORS ** 2 * limit * (1 - limit));
  return `(excess > 0) AND (excess * excess > ${variance} * requests)`;
}
function comparedP95(sign, label) {
  return formula("value", `IF(${bothArms("requests")}, canary_p95 ${sign} baseline_p95, 0)`, label);
}
function costRatio(label) {
  const ratio = "(canary_cost / canary_solved) / (baseline_cost / baseline_solved)";
  return formula("value", `IF(${bothArms("solved")} AND (baseline_cost > 0), ${ratio}, 0)`, label);
}
function bothArms(counted) {
  return `(canary_${counted} >= ${LEAST_REQUESTS}) AND (baseline_${counted} >= ${LEAST_REQUESTS})`;
}
function decimal(value) {
  const short = Number(value.toPrecision(12));
  const text = String(short);
  return text.includes("e") ? short.toFixed(20).replace(/\.?0+$/, "") : text;
}

// src/alarms/mirror.ts
var NAMESPACE = "RolloutGate";
var RARE = { of: 3, over: 2 };
var LASTING = { of: 3, over: 3 };
var SOFT = { of: 6, over: 6 };
var AT_ONCE = { of: 1, over: 1 };
function mirrorStops(manifest2, watched, baseline) {
  const targets = { targets: {}, stops: manifest2.stops };
  const mirrored2 = STOP_IDS.map((stop) => {
    const limit = limitOf(targets, stop);
    return { stop, limit, parts: RULES[stop]({ watched, baseline, limit }) };
  });
  return {
    alarms: mirrored2.flatMap(
      ({ stop, limit, parts }) => isWithout(parts) ? [] : parts.map((part) => alarmOf({ ...part, rollout: watched.rollout, stop, limit }))
    ),
    unmirrored: mirrored2.flatMap(({ stop, parts }) => isWithout(parts) ? [{ stop, ...parts }] : [])
  };
}
function isWithout(parts) {
  return !Array.isArray(parts);
}
var RULES = {
  stop_delta_s_p95: ({ watched }) => [
    {
      looks: LASTING,
      what: "p95 of \u0394S(question, retrieved), the canary's less the baseline's,",
      metrics: [
        ...["canary", "baseline"].flatMap((arm) => {
          const metric = published(watched, "delta_s_question_retrieved", arm);
          return [fetched(`${arm}_p95`, metric, "p95"), fetched(`${arm}_requests`, metric, "SampleCount")];
        }),
        comparedP95("-", "\u0394S p95 drift")
      ]
    }
  ],
  stop_coverage: ({ watched, limit }) => {
    const coverage = published(watched, "coverage", "canary");
    const metrics = [fetched("sum_of_values", coverage, "Sum"), fetched("requests", coverage, "SampleCount")];
    return [{ looks: RARE, what: "the canary's coverage", metrics: [...metrics, ...meanBelow(limit, "coverage")] }];
  },
  stop_lambda_flip: ({ watched, limit }) => [
    { looks: RARE, what: "the canary's share of \u03BB flips", metrics: shareOf(watched, "lambda_flip", limit) }
  ],
  stop_5xx: ({ watched, limit }) => [
    {
      looks: RARE,
      what: `the share of invocations of ${whoOf(watched)} that failed (exceptions, time-outs)`,
      metrics: [
        fetched("failed", lambdaMetric(watched, "Errors", watched.alias?.canary), "Sum"),
        fetched("requests", lambdaMetric(watched, "Invocations", watched.alias?.canary), "Sum"),
        ...shareAbove(limit, "share of failed invocations")
      ]
    },
    {
      part: "answered",
      looks: RARE,
      what: "the share of requests that the canary itself answered with 5xx",
      metrics: shareOf(watched, "server_error", limit)
    }
  ],
  stop_tool_loop: ({ watched }) => [
    {
      looks: AT_ONCE,
      what: "requests of the canary that ran into a tool loop, in five minutes,",
      metrics: [fetched("value", published(watched, "tool_loop", "canary"), "Sum", true)]
    }
  ],
  stop_dark: () => ({
    why: "silence is judged against the users of the other arm, of which metrics know nothing",
    never: true
  }),
  soft_latency: ({ watched, baseline }) => {
    if (!watched.alias) {
      return { why: "nothing tells the arms of the function apart; with router: lambda-alias its versions do" };
    }
    if ("absent" in baseline) return { why: baseline.absent };
    const arms = { canary: watched.alias.canary, baseline: baseline.version };
    return [
      {
        looks: SOFT,
        what: `p95 duration, version ${arms.canary} over version ${arms.baseline},`,
        metrics: [
          ...["canary", "baseline"].flatMap((arm) => [
            fetched(`${arm}_p95`, lambdaMetric(watched, "Duration", arms[arm]), "p95"),
            fetched(`${arm}_requests`, lambdaMetric(watched, "Invocations", arms[arm]), "Sum")
          ]),
          comparedP95("/", "p95 duration, canary over baseline")
        ]
      }
    ];
  },
  soft_cost: ({ watched }) => [
    {
      looks: SOFT,
      what: "cost per solved query, canary over baseline (a quality gain, which would waive it, is not seen here),",
      metrics: [
        ...["canary", "baseline"].flatMap((arm) => [
          fetched(`${arm}_cost`, published(watched, "cost_usd", arm), "Sum"),
          fetched(`${arm}_solved`, published(watched, "solved", arm), "Sum")
        ]),
        costRatio("cost per solved query, canary over baseline")
      ]
    }
  ]
};
function shareOf(watched, name, limit) {
  const metric = published(watched, name, "canary");
  return [
    fetched("failed", metric, "Sum"),
    fetched("requests", metric, "SampleCount"),
    ...shareAbove(limit, `share of ${name}`)
  ];
}
function published({ rollout }, MetricName, arm) {
  const dimensions = [dimension("arm", arm), dimension("rollout", rollout)];
  return { Namespace: NAMESPACE, MetricName, Dimensions: dimensions };
}
function lambdaMetric({ function: name, alias }, MetricName, version) {
  const behind = alias && version ? [
    dimension("ExecutedVersion", version),
    dimension("FunctionName", name),
    dimension("Resource", `${name}:${alias.name}`)
  ] : [dimension("FunctionName", name)];
  return { Namespace: "AWS/Lambda", MetricName, Dimensions: behind };
}
function whoOf({ function: name, alias }) {
  return alias ? `version ${alias.canary} behind ${name}:${alias.name}` : `the whole function ${name}, both arms,`;
}
function dimension(Name, Value) {
  return { Name, Value };
}

// src/alarms/watched.ts
function watchedBy(manifest2) {
  const source = manifest2.window?.source?.kind === "cloudwatch" ? manifest2.window.source : null;
  const router = manifest2.router?.kind === "lambda-alias" ? manifest2.router : null;
  const problems = problemsOf(manifest2, source, router);
  if (problems.length > 0) throw new InputError("manifest_invalid", problems, manifest2.name);
  return {
    rollout: manifest2.name,
    function: nameOf((router ?? source).function),
    region: source?.region ?? null,
    alias: router && { name: router.alias, canary: router.canary_version }
  };
}
function problemsOf(manifest2, source, router) {
  const problem = (path, message) => ({
    file: manifest2.file,
    ...manifest2.locate(path),
    message,
    severity: "error"
  });
  if (!source && !router) {
    const place = manifest2.router ? ["router"] : manifest2.window?.source ? ["window", "source"] : [];
    return [
      problem(
        place,
        "no AWS Lambda function to watch; alarms needs router: { kind: lambda-alias, function, alias, canary_version } or window: { source: { kind: cloudwatch, function, region } }"
      )
    ];
  }
  const checks = [...router ? checksOfRouter(router) : [], ...source ? checksOfSource(source) : []];
  const malformed = checks.flatMap(
    ([path, value, form, wanted]) => form.test(value) ? [] : [problem(path, `${path.join(".")}: found ${JSON.stringify(value)}, expected ${wanted}`)]
  );
  if (!source || !router || nameOf(source.function) === nameOf(router.function)) return malformed;
  const differ = `window.source.function is ${nameOf(source.function)} and router.function is ${nameOf(router.function)}; expected the same function, or the alarms would watch one and the rollback move the other`;
  return [...malformed, problem(["window", "source", "function"], differ)];
}
function checksOfRouter({ function: name, alias, canary_version }) {
  return [
    [["router", "function"], nameOf(name), FUNCTION, NAMED],
    [["router", "alias"], alias, ALIAS, "the name of an alias, which is no number"],
    [["router", "canary_version"], canary_version, VERSION, "the number of a published version"]
  ];
}
function checksOfSource({ function: name, region }) {
  return [
    [["window", "source", "function"], nameOf(name), FUNCTION, NAMED],
    [["window", "source", "region"], region, REGION, "an AWS region such as eu-west-1"]
  ];
}
var NAMED = "the name or ARN of a Lambda function";
var FUNCTION = /^[A-Za-z0-9_-]{1,64}$/;
var ALIAS = /^(?!\d+$)[A-Za-z0-9_-]{1,128}$/;
var VERSION = /^[1-9]\d*$/;
var REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/;
function nameOf(given) {
  return /^(?:arn:aws[a-z-]*:lambda:[a-z0-9-]+:)?\d{12}:function:([^:]+)(?::[^:]+)?$/.exec(given)?.[1] ?? given;
}

// src/commands/alarms.ts
var description = {
  summary: "print, or make, CloudWatch alarms that mirror the stop rules",
  topic: "more",
  examples: ["rollout-gate alarms > alarms.json", "rollout-gate alarms --apply"],
  flags: { manifest, apply: onOff({ meaning: "make them, instead of printing them" }) },
  files: [],
  artifacts: [],
  changes: ["alarms, with --apply"],
  publishes: null,
  permissions: { contents: "read" }
};
var reads = allBut("request", "response", "prices", "gold", "embeddings", "boot", "probes", "freeze", "baseline");
async function alarms(world, options) {
  const conclude = startResult(world, "alarms");
  const manifest2 = await loadTrustedManifest(world, options.manifest, { reads });
  const watched = watchedBy(manifest2);
  const deps = { env: world.env, clock: world.clock, signal: world.signal, region: watched.region };
  const { mirror, baseline, application } = await mirrored(manifest2, watched, options, deps).catch(located(manifest2));
  const notes = [...notesOn(watched, mirror, baseline), ...application ? notesOnLeft(application) : []];
  tell(world, notes);
  const result = conclude(verdictOn(mirror, application, notes), {
    name: manifest2.name,
    evaluated: {
      sha: null,
      manifest: manifest2.digest,
      gold: null,
      baseline: null,
      pins_baseline: manifest2.pinsDigest.baseline,
      pins_canary: manifest2.pinsDigest.canary
    },
    notes,
    problems: [...manifest2.warnings]
  });
  const text = application ? table(application.applied) : `${JSON.stringify(mirror.alarms, null, 2)}
`;
  return { result, text, publish: false, uploads: [] };
}
async function mirrored(manifest2, watched, options, deps) {
  const baseline = await (options.apply ? readBaselineVersion : tryBaselineVersion)(watched, deps);
  const mirror = mirrorStops(manifest2, watched, baseline);
  if (!options.apply) return { mirror, baseline, application: null };
  const { applyAlarms } = await import("./cloudwatch-RCQZV4XQ.js");
  return { mirror, baseline, application: await applyAlarms(watched.rollout, mirror.alarms, deps) };
}
function located(manifest2) {
  return (error) => {
    if (!(error instanceof SettingError)) throw error;
    const place = manifest2.locate(error.setting === "alias" ? ["router", "alias"] : ["router"]);
    const problem = { file: manifest2.file, ...place, message: error.message, severity: "error" };
    throw new InputError("manifest_invalid", [problem], manifest2.name);
  };
}
function notesOn(watched, mirror, baseline) {
  const whole = watched.alias ? [] : [
    warning(
      `stop_5xx watches the whole function ${watched.function}: nothing in the manifest tells its arms apart, so that a small canary hardly shows; router: lambda-alias would.`
    )
  ];
  const unmirrored = mirror.unmirrored.map(
    ({ stop, why, never }) => (never ? notice : warning)(`${stop} has no alarm: ${why}.`.replace(/\.\.$/, "."))
  );
  const published2 = mirror.alarms.filter(isPublished);
  const rests = notice(
    `${published2.length} of ${mirror.alarms.length} alarms rest on metrics that your service publishes (docs/alarms.md); without them they stay INSUFFICIENT_DATA.`
  );
  const compared = "version" in baseline ? [notice(`The baseline is version ${baseline.version}.`)] : [];
  return [...whole, ...unmirrored, ...compared, rests];
}
function isPublished({ Metrics }) {
  return Metrics.some((query) => "MetricStat" in query && query.MetricStat.Metric.Namespace === NAMESPACE);
}
function notesOnLeft({ left }) {
  if (left.length === 0) return [];
  const names = left.map((name) => `'${name.replaceAll("'", "'\\''")}'`).join(" ");
  return [
    warning(
      `${left.length} ${left.length === 1 ? "alarm" : "alarms"} of this rollout no longer correspond to a stop rule, and are left alone: aws cloudwatch delete-alarms --alarm-names ${names}`
    )
  ];
}
function verdictOn(mirror, application, notes) {
  const warned = notes.some(({ level }) => level === "warning");
  return {
    decision: warned ? "warn" : "pass",
    reason: warned ? "warnings" : "all_green",
    exit: EXIT.ok,
    why: application ? `${changesOf(application.applied)}.` : `${mirror.alarms.length} alarms printed, none made.`
  };
}
function changesOf(applied) {
  const count = (change) => applied.filter((one) => one.change === change).length;
  return `${applied.length} alarms stand: ${count("new")} new, ${count("changed")} changed, ${count("unchanged")} unchanged`;
}
function table(applied) {
  return applied.map(({ name, change, state }) => `${change.padEnd(9)}  ${state.padEnd(17)}  ${name}
`).join("");
}
export {
  alarms,
  description
};
