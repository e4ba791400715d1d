import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  STOP_WORDS
} from "./chunk-7VQLZJDN.js";
import {
  STOPS
} from "./chunk-GAPAQYDZ.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/alarms/aws.ts
var ATTEMPTS = 4;
var CONNECTION_MS = 5e3;
var REQUEST_MS = 15e3;
function clientOptions({ env, region }) {
  const place = region ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"];
  return {
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECTION_MS, requestTimeout: REQUEST_MS },
    ...place ? { region: place } : {}
  };
}
var REFUSED = /^(CredentialsProviderError|TokenProviderError|Access|Expired|UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|Unauthorized)/;
var SettingError = class extends Error {
  constructor(setting, message, options) {
    super(message, options);
    this.setting = setting;
  }
  setting;
  name = "SettingError";
};
function explained(cause, action) {
  const { name, message, $metadata } = cause;
  const told = `AWS: ${name}: ${message}`;
  if (message === "Region is missing") {
    const how = "expected AWS_REGION, or window: { source: { kind: cloudwatch, function, region } }";
    return new SettingError("region", `no AWS region; ${how}`, { cause });
  }
  const status = $metadata?.httpStatusCode ?? 0;
  if (REFUSED.test(name) || status === 401 || status === 403) {
    return new UnmeasurableError("permission_missing", `${told}; expected credentials that may ${action}`, { cause });
  }
  return new UnmeasurableError("api_unavailable", told, { cause });
}

// src/alarms/definition.ts
var PERIOD = 300;
function alarmOf({ rollout, stop, part, limit, looks, what, metrics }) {
  const { op, hard, pages } = STOPS[stop];
  const over = op === ">" ? "above" : "below";
  const kind = hard ? "Hard stop" : "Soft stop";
  return {
    AlarmName: `${prefixOf(rollout)}${stop}${part ? `_${part}` : ""}`,
    AlarmDescription: `${kind} ${stop} (${STOP_WORDS[stop].name}) of the rollout ${rollout}: ${what} ${over} ${limit}. A threshold, not a test: the verdict is rollout-gate's. Open: ${pages.join(" ")}`,
    ComparisonOperator: op === ">" ? "GreaterThanThreshold" : "LessThanThreshold",
    Threshold: limit,
    EvaluationPeriods: looks.of,
    DatapointsToAlarm: looks.over,
    // Nothing seen is nothing known: neither OK nor a reason to roll back. `ignore` would stay in ALARM after a
    // rollback has taken the traffic away, and the next canary could raise nothing.
    TreatMissingData: "missing",
    Metrics: metrics,
    Tags: [
      { Key: "rollout-gate:rollout", Value: rollout },
      { Key: "rollout-gate:stop", Value: stop }
    ]
  };
}
function prefixOf(rollout) {
  return `rollout-gate/${rollout}/`;
}
function fetched(Id, metric, Stat, ReturnData = false) {
  return { Id, MetricStat: { Metric: metric, Period: PERIOD, Stat }, ReturnData };
}
function formula(Id, Expression, Label, ReturnData = true) {
  return { Id, Expression, Label, ReturnData };
}

export {
  clientOptions,
  SettingError,
  explained,
  alarmOf,
  prefixOf,
  fetched,
  formula
};
