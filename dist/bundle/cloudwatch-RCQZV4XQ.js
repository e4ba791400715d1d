import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  clientOptions,
  explained,
  prefixOf
} from "./chunk-QT2C7NUL.js";
import "./chunk-7VQLZJDN.js";
import {
  canonicalJson
} from "./chunk-OP752HYF.js";
import "./chunk-GAPAQYDZ.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/alarms/same.ts
function isSame(stored, wanted) {
  return canonicalJson(compared(stored)) === canonicalJson(compared(wanted));
}
function compared(alarm) {
  const { AlarmName, AlarmDescription, ComparisonOperator, Threshold, EvaluationPeriods } = alarm;
  return {
    AlarmName,
    AlarmDescription,
    ComparisonOperator,
    Threshold,
    EvaluationPeriods,
    DatapointsToAlarm: alarm.DatapointsToAlarm ?? EvaluationPeriods,
    TreatMissingData: alarm.TreatMissingData ?? "missing",
    Metrics: (alarm.Metrics ?? []).map(queryOf)
  };
}
function queryOf(query) {
  const { Id, MetricStat, Expression, Label, ReturnData = true } = query;
  if (!MetricStat) return { Id, Expression, Label, ReturnData };
  const { Metric, Period, Stat } = MetricStat;
  const dimensions = (Metric?.Dimensions ?? []).map(({ Name, Value }) => `${Name}=${Value}`).sort();
  return { Id, metric: [Metric?.Namespace, Metric?.MetricName, ...dimensions], Period, Stat, ReturnData };
}

// src/alarms/cloudwatch.ts
var READS = 5;
var PAUSE_MS = 1e3;
async function applyAlarms(rollout, alarms, deps) {
  const sdk = await import("@aws-sdk/client-cloudwatch");
  const client = new sdk.CloudWatchClient(clientOptions(deps));
  const cloudwatch = { sdk, client, deps };
  try {
    const before = await alarmsOf(cloudwatch, rollout);
    const changes = [];
    for (const wanted of alarms) {
      const stored = named(before.metric, wanted);
      const change = !stored ? "new" : isSame(stored, wanted) ? "unchanged" : "changed";
      if (change !== "unchanged") await put(cloudwatch, wanted, stored);
      if (stored?.AlarmArn) await tag(cloudwatch, stored.AlarmArn, wanted);
      changes.push({ name: wanted.AlarmName, change });
    }
    const states = await readBack(cloudwatch, rollout, alarms);
    return {
      applied: changes.map((change) => ({ ...change, state: states.get(change.name) })),
      left: before.names.filter((name) => !states.has(name))
    };
  } finally {
    client.destroy();
  }
}
async function alarmsOf({ sdk, client, deps }, rollout) {
  const found = { metric: [], names: [] };
  const query = {
    AlarmNamePrefix: prefixOf(rollout),
    AlarmTypes: [sdk.AlarmType.MetricAlarm, sdk.AlarmType.CompositeAlarm]
  };
  let next;
  do {
    const page = await client.send(new sdk.DescribeAlarmsCommand({ ...query, NextToken: next }), { abortSignal: deps.signal }).catch(refuse("cloudwatch:DescribeAlarms"));
    found.metric.push(...page.MetricAlarms ?? []);
    found.names.push(...[...page.MetricAlarms ?? [], ...page.CompositeAlarms ?? []].map((one) => one.AlarmName ?? ""));
    next = page.NextToken;
  } while (next);
  return found;
}
async function put({ sdk, client, deps }, wanted, stored) {
  const actions = stored && {
    ActionsEnabled: stored.ActionsEnabled,
    AlarmActions: stored.AlarmActions,
    OKActions: stored.OKActions,
    InsufficientDataActions: stored.InsufficientDataActions
  };
  await client.send(new sdk.PutMetricAlarmCommand({ ...wanted, ...actions }), { abortSignal: deps.signal }).catch(refuse("cloudwatch:PutMetricAlarm and cloudwatch:TagResource", wanted.AlarmName));
}
async function tag({ sdk, client, deps }, ResourceARN, { AlarmName, Tags }) {
  const { Tags: stored = [] } = await client.send(new sdk.ListTagsForResourceCommand({ ResourceARN }), { abortSignal: deps.signal }).catch(refuse("cloudwatch:ListTagsForResource", AlarmName));
  const missing = Tags.filter(({ Key, Value }) => !stored.some((one) => one.Key === Key && one.Value === Value));
  if (missing.length === 0) return;
  await client.send(new sdk.TagResourceCommand({ ResourceARN, Tags: missing }), { abortSignal: deps.signal }).catch(refuse("cloudwatch:TagResource", AlarmName));
}
async function readBack(cloudwatch, rollout, alarms) {
  for (let read = 1; ; read++) {
    const { metric } = await alarmsOf(cloudwatch, rollout);
    const pairs = alarms.map((wanted) => ({ wanted, stored: named(metric, wanted) }));
    const other = pairs.find(({ wanted, stored }) => !stored || !isSame(stored, wanted));
    if (!other) return new Map(pairs.map(({ wanted, stored }) => [wanted.AlarmName, stored?.StateValue ?? "unknown"]));
    if (read === READS) {
      const message = `AWS: the alarm ${other.wanted.AlarmName} was put, and reads back otherwise; run alarms again, and look whether something else writes it`;
      throw new UnmeasurableError("api_unavailable", message);
    }
    await cloudwatch.deps.clock.sleep(PAUSE_MS, cloudwatch.deps.signal);
  }
}
function named(stored, { AlarmName }) {
  return stored.find((one) => one.AlarmName === AlarmName);
}
function refuse(action, alarm) {
  return (cause) => {
    const error = explained(cause, action);
    if (alarm && error instanceof UnmeasurableError) {
      throw new UnmeasurableError(error.reason, `${alarm}: ${error.message}`, { cause });
    }
    throw error;
  };
}
export {
  applyAlarms
};
