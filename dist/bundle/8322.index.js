export const id = 8322;
export const ids = [8322];
export const modules = {

/***/ 48322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyAlarms: () => (/* binding */ applyAlarms)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/alarms/aws.js
var aws = __webpack_require__(85384);
// EXTERNAL MODULE: ./out/build/src/alarms/definition.js
var definition = __webpack_require__(80104);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
;// CONCATENATED MODULE: ./out/build/src/alarms/same.js

/** Whether an alarm that is there is the one that is wanted; what it triggers is its owner's, and not compared. Pure. */
function isSame(stored, wanted) {
    return (0,digest/* canonicalJson */.d)(compared(stored)) === (0,digest/* canonicalJson */.d)(compared(wanted));
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
        TreatMissingData: alarm.TreatMissingData ?? 'missing',
        Metrics: (alarm.Metrics ?? []).map(queryOf)
    };
}
/** Only what definitions have, in one order: AWS may add fields, and keeps dimensions in its own order. */
function queryOf(query) {
    const { Id, MetricStat, Expression, Label, ReturnData = true } = query;
    if (!MetricStat)
        return { Id, Expression, Label, ReturnData };
    const { Metric, Period, Stat } = MetricStat;
    const dimensions = (Metric?.Dimensions ?? []).map(({ Name, Value }) => `${Name}=${Value}`).sort();
    return { Id, metric: [Metric?.Namespace, Metric?.MetricName, ...dimensions], Period, Stat, ReturnData };
}

;// CONCATENATED MODULE: ./out/build/src/alarms/cloudwatch.js




/** A change that was just made may be read back a moment later. */
const READS = 5;
const PAUSE_MS = 1000;
/**
 * Makes CloudWatch's alarms what the definitions say, and reads them back. Run twice it changes nothing. Actions that
 * someone gave an alarm stay. Throws UnmeasurableError or SettingError; what was put before stays, and the next run goes on from there.
 */
async function applyAlarms(rollout, alarms, deps) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4085)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19));
    const client = new sdk.CloudWatchClient((0,aws/* clientOptions */.s1)(deps));
    const cloudwatch = { sdk, client, deps };
    try {
        const before = await alarmsOf(cloudwatch, rollout);
        const changes = [];
        for (const wanted of alarms) {
            const stored = named(before.metric, wanted);
            const change = !stored ? 'new' : isSame(stored, wanted) ? 'unchanged' : 'changed';
            if (change !== 'unchanged')
                await put(cloudwatch, wanted, stored);
            if (stored?.AlarmArn)
                await tag(cloudwatch, stored.AlarmArn, wanted);
            changes.push({ name: wanted.AlarmName, change });
        }
        const states = await readBack(cloudwatch, rollout, alarms);
        return {
            applied: changes.map(change => ({ ...change, state: states.get(change.name) })),
            left: before.names.filter(name => !states.has(name))
        };
    }
    finally {
        client.destroy();
    }
}
async function alarmsOf({ sdk, client, deps }, rollout) {
    const found = { metric: [], names: [] };
    const query = {
        AlarmNamePrefix: (0,definition/* prefixOf */.MT)(rollout),
        AlarmTypes: [sdk.AlarmType.MetricAlarm, sdk.AlarmType.CompositeAlarm]
    };
    let next;
    do {
        const page = await client
            .send(new sdk.DescribeAlarmsCommand({ ...query, NextToken: next }), { abortSignal: deps.signal })
            .catch(refuse('cloudwatch:DescribeAlarms'));
        found.metric.push(...(page.MetricAlarms ?? []));
        found.names.push(...[...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])].map(one => one.AlarmName ?? ''));
        next = page.NextToken;
    } while (next);
    return found;
}
/** PutMetricAlarm replaces the whole alarm, so its actions are sent again as they are. */
async function put({ sdk, client, deps }, wanted, stored) {
    const actions = stored && {
        ActionsEnabled: stored.ActionsEnabled,
        AlarmActions: stored.AlarmActions,
        OKActions: stored.OKActions,
        InsufficientDataActions: stored.InsufficientDataActions
    };
    await client
        .send(new sdk.PutMetricAlarmCommand({ ...wanted, ...actions }), { abortSignal: deps.signal })
        .catch(refuse('cloudwatch:PutMetricAlarm and cloudwatch:TagResource', wanted.AlarmName));
}
/** PutMetricAlarm sets tags on new alarms alone. */
async function tag({ sdk, client, deps }, ResourceARN, { AlarmName, Tags }) {
    const { Tags: stored = [] } = await client
        .send(new sdk.ListTagsForResourceCommand({ ResourceARN }), { abortSignal: deps.signal })
        .catch(refuse('cloudwatch:ListTagsForResource', AlarmName));
    const missing = Tags.filter(({ Key, Value }) => !stored.some(one => one.Key === Key && one.Value === Value));
    if (missing.length === 0)
        return;
    await client
        .send(new sdk.TagResourceCommand({ ResourceARN, Tags: missing }), { abortSignal: deps.signal })
        .catch(refuse('cloudwatch:TagResource', AlarmName));
}
/** Resolves with the state of each alarm, once all of them stand as they should. */
async function readBack(cloudwatch, rollout, alarms) {
    for (let read = 1;; read++) {
        const { metric } = await alarmsOf(cloudwatch, rollout);
        const pairs = alarms.map(wanted => ({ wanted, stored: named(metric, wanted) }));
        const other = pairs.find(({ wanted, stored }) => !stored || !isSame(stored, wanted));
        if (!other)
            return new Map(pairs.map(({ wanted, stored }) => [wanted.AlarmName, stored?.StateValue ?? 'unknown']));
        if (read === READS) {
            const message = `AWS: the alarm ${other.wanted.AlarmName} was put, and reads back otherwise; run alarms again, and look whether something else writes it`;
            throw new errors/* UnmeasurableError */.XW('api_unavailable', message);
        }
        await cloudwatch.deps.clock.sleep(PAUSE_MS, cloudwatch.deps.signal);
    }
}
function named(stored, { AlarmName }) {
    return stored.find(one => one.AlarmName === AlarmName);
}
function refuse(action, alarm) {
    return cause => {
        const error = (0,aws/* explained */.to)(cause, action);
        if (alarm && error instanceof errors/* UnmeasurableError */.XW) {
            throw new errors/* UnmeasurableError */.XW(error.reason, `${alarm}: ${error.message}`, { cause });
        }
        throw error;
    };
}


/***/ })

};
