export const id = 34;
export const ids = [34,744];
export const modules = {

/***/ 70744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 85384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ SettingError),
/* harmony export */   s1: () => (/* binding */ clientOptions),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);

const ATTEMPTS = 4;
const CONNECTION_MS = 5_000;
const REQUEST_MS = 15_000;
function clientOptions({ env, region }) {
    const place = region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
    return {
        maxAttempts: ATTEMPTS,
        requestHandler: { connectionTimeout: CONNECTION_MS, requestTimeout: REQUEST_MS },
        ...(place ? { region: place } : {})
    };
}
const REFUSED = /^(CredentialsProviderError|TokenProviderError|Access|Expired|UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|Unauthorized)/;
/** What the manifest, or the environment beside it, says wrong. */
class SettingError extends Error {
    setting;
    name = 'SettingError';
    constructor(setting, message, options) {
        super(message, options);
        this.setting = setting;
    }
}
/** An error of AWS's client in the project's own words; `action` is the permission that the request takes. */
function explained(cause, action) {
    const { name, message, $metadata } = cause;
    const told = `AWS: ${name}: ${message}`;
    if (message === 'Region is missing') {
        const how = 'expected AWS_REGION, or window: { source: { kind: cloudwatch, function, region } }';
        return new SettingError('region', `no AWS region; ${how}`, { cause });
    }
    const status = $metadata?.httpStatusCode ?? 0;
    if (REFUSED.test(name) || status === 401 || status === 403) {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('permission_missing', `${told}; expected credentials that may ${action}`, { cause });
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('api_unavailable', told, { cause });
}


/***/ }),

/***/ 80104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   NO: () => (/* binding */ formula),
/* harmony export */   pR: () => (/* binding */ alarmOf),
/* harmony export */   sg: () => (/* binding */ fetched)
/* harmony export */ });
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56317);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39325);


/** One look; CloudWatch slides it along every minute. */
const PERIOD = 300;
function alarmOf({ rollout, stop, part, limit, looks, what, metrics }) {
    const { op, hard, pages } = _model_stops_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPS */ .KR[stop];
    const over = op === '>' ? 'above' : 'below';
    const kind = hard ? 'Hard stop' : 'Soft stop';
    return {
        AlarmName: `${prefixOf(rollout)}${stop}${part ? `_${part}` : ''}`,
        AlarmDescription: `${kind} ${stop} (${_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STOP_WORDS */ .$k[stop].name}) of the rollout ${rollout}: ${what} ${over} ${limit}. A threshold, not a test: the verdict is rollout-gate's. Open: ${pages.join(' ')}`,
        ComparisonOperator: op === '>' ? 'GreaterThanThreshold' : 'LessThanThreshold',
        Threshold: limit,
        EvaluationPeriods: looks.of,
        DatapointsToAlarm: looks.over,
        // Nothing seen is nothing known: neither OK nor a reason to roll back. `ignore` would stay in ALARM after a
        // rollback has taken the traffic away, and the next canary could raise nothing.
        TreatMissingData: 'missing',
        Metrics: metrics,
        Tags: [
            { Key: 'rollout-gate:rollout', Value: rollout },
            { Key: 'rollout-gate:stop', Value: stop }
        ]
    };
}
/** What the names of a rollout's alarms start with. */
function prefixOf(rollout) {
    return `rollout-gate/${rollout}/`;
}
function fetched(Id, metric, Stat, ReturnData = false) {
    return { Id, MetricStat: { Metric: metric, Period: PERIOD, Stat }, ReturnData };
}
function formula(Id, Expression, Label, ReturnData = true) {
    return { Id, Expression, Label, ReturnData };
}


/***/ }),

/***/ 11231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alarms: () => (/* binding */ alarms),
  description: () => (/* binding */ description)
});

// EXTERNAL MODULE: ./out/build/src/alarms/aws.js
var aws = __webpack_require__(85384);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/routers/lambda-routing.js
var lambda_routing = __webpack_require__(52115);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/alarms/baseline-version.js




/**
 * The version that the alias sends the baseline's share to: only the alias itself knows. Throws UnmeasurableError where
 * it can't be asked, and SettingError where it, or the region, is not there.
 */
async function readBaselineVersion(watched, deps) {
    const { alias } = watched;
    if (!alias)
        return { absent: 'no alias is named' };
    const { GetAliasCommand, LambdaClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19));
    const client = new LambdaClient((0,aws/* clientOptions */.s1)(deps));
    try {
        const command = new GetAliasCommand({ FunctionName: watched.function, Name: alias.name });
        return { version: (0,lambda_routing/* baselineOf */.Bv)(await client.send(command, { abortSignal: deps.signal }), alias.canary) };
    }
    catch (error) {
        if (error instanceof router_error/* RouterError */.K)
            return { absent: `${error.message}, so that there is nothing to compare with` };
        if (error.name === 'ResourceNotFoundException') {
            const message = `${watched.function}:${alias.name}: ${error.message}; expected an alias that exists, in the region of the credentials`;
            throw new aws/* SettingError */.L_('alias', message, { cause: error });
        }
        throw (0,aws/* explained */.to)(error, 'lambda:GetAlias');
    }
    finally {
        client.destroy();
    }
}
/** The same for those who only print: what can't be asked is why the rule has no alarm. */
async function tryBaselineVersion(watched, deps) {
    try {
        return await readBaselineVersion(watched, deps);
    }
    catch (error) {
        const unasked = error instanceof errors/* UnmeasurableError */.XW || (error instanceof aws/* SettingError */.L_ && error.setting === 'region');
        if (!unasked)
            throw error;
        return { absent: `it needs the baseline's version, which only the alias tells. ${error.message}` };
    }
}

// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var gates_targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/alarms/definition.js
var definition = __webpack_require__(80104);
;// CONCATENATED MODULE: ./out/build/src/alarms/formulas.js

/**
 * Formulas in CloudWatch's metric math. A threshold alone would call two failures of a hundred 2 % and roll a good
 * canary back, so a value counts only when one look is enough to tell; until then the formula gives a healthy one.
 */
/** Standard errors that a share must be beyond its limit, at the limit's own variance. */
const STANDARD_ERRORS = 3;
/** Fewer failures than this are no rate. */
const LEAST_FAILURES = 3;
/** Requests of each arm that a p95, or a cost per solved query, is worth looking at from. */
const LEAST_REQUESTS = 100;
/** Share of requests above its limit; `failed` and `requests` are sums. */
function shareAbove(limit, label) {
    const least = limit === 0 ? 1 : LEAST_FAILURES;
    return [
        (0,definition/* formula */.NO)('excess', `failed - ${decimal(limit)} * requests`, 'failures beyond the limit', false),
        (0,definition/* formula */.NO)('value', `IF((failed >= ${least}) AND ${isBeyond(limit)}, failed / requests, 0)`, label)
    ];
}
/** Mean of values from 0 to 1 below its limit; `sum` over `requests`. No such mean varies more than a share does. */
function meanBelow(limit, label) {
    return [
        (0,definition/* formula */.NO)('excess', `${decimal(limit)} * requests - sum_of_values`, 'what is missing to the limit', false),
        (0,definition/* formula */.NO)('value', `IF(${isBeyond(limit)}, sum_of_values / requests, 1)`, label)
    ];
}
/** excess > 3 √(requests · limit · (1 − limit)), squared: metric math has no root. */
function isBeyond(limit) {
    const variance = decimal(STANDARD_ERRORS ** 2 * limit * (1 - limit));
    return `(excess > 0) AND (excess * excess > ${variance} * requests)`;
}
/** One arm's quantile against the other's: `canary_p95`, `baseline_p95`, `canary_requests`, `baseline_requests`. */
function comparedP95(sign, label) {
    return (0,definition/* formula */.NO)('value', `IF(${bothArms('requests')}, canary_p95 ${sign} baseline_p95, 0)`, label);
}
/** Cost per solved query, canary's over baseline's: sums `*_cost` and `*_solved`. */
function costRatio(label) {
    const ratio = '(canary_cost / canary_solved) / (baseline_cost / baseline_solved)';
    return (0,definition/* formula */.NO)('value', `IF(${bothArms('solved')} AND (baseline_cost > 0), ${ratio}, 0)`, label);
}
function bothArms(counted) {
    return `(canary_${counted} >= ${LEAST_REQUESTS}) AND (baseline_${counted} >= ${LEAST_REQUESTS})`;
}
/** Without an exponent, which metric math does not promise to read. */
function decimal(value) {
    const short = Number(value.toPrecision(12));
    const text = String(short);
    return text.includes('e') ? short.toFixed(20).replace(/\.?0+$/, '') : text;
}

;// CONCATENATED MODULE: ./out/build/src/alarms/mirror.js




/** Namespace of the metrics that a service publishes itself, by the names of the request log. */
const NAMESPACE = 'RolloutGate';
const RARE = { of: 3, over: 2 };
const LASTING = { of: 3, over: 3 };
/** Half an hour: a soft stop asks for no haste. */
const SOFT = { of: 6, over: 6 };
const AT_ONCE = { of: 1, over: 1 };
/** The rules as alarms, each named in exactly one of the two lists. */
function mirrorStops(manifest, watched, baseline) {
    const targets = { targets: {}, stops: manifest.stops };
    const mirrored = stops/* STOP_IDS */.sT.map(stop => {
        const limit = (0,gates_targets/* limitOf */.LF)(targets, stop);
        return { stop, limit, parts: RULES[stop]({ watched, baseline, limit }) };
    });
    return {
        alarms: mirrored.flatMap(({ stop, limit, parts }) => isWithout(parts) ? [] : parts.map(part => (0,definition/* alarmOf */.pR)({ ...part, rollout: watched.rollout, stop, limit }))),
        unmirrored: mirrored.flatMap(({ stop, parts }) => (isWithout(parts) ? [{ stop, ...parts }] : []))
    };
}
function isWithout(parts) {
    return !Array.isArray(parts);
}
/** Each rule's alarms, or why it has none. */
const RULES = {
    stop_delta_s_p95: ({ watched }) => [
        {
            looks: LASTING,
            what: "p95 of ΔS(question, retrieved), the canary's less the baseline's,",
            metrics: [
                ...['canary', 'baseline'].flatMap(arm => {
                    const metric = published(watched, 'delta_s_question_retrieved', arm);
                    return [(0,definition/* fetched */.sg)(`${arm}_p95`, metric, 'p95'), (0,definition/* fetched */.sg)(`${arm}_requests`, metric, 'SampleCount')];
                }),
                comparedP95('-', 'ΔS p95 drift')
            ]
        }
    ],
    stop_coverage: ({ watched, limit }) => {
        const coverage = published(watched, 'coverage', 'canary');
        const metrics = [(0,definition/* fetched */.sg)('sum_of_values', coverage, 'Sum'), (0,definition/* fetched */.sg)('requests', coverage, 'SampleCount')];
        return [{ looks: RARE, what: "the canary's coverage", metrics: [...metrics, ...meanBelow(limit, 'coverage')] }];
    },
    stop_lambda_flip: ({ watched, limit }) => [
        { looks: RARE, what: "the canary's share of λ flips", metrics: shareOf(watched, 'lambda_flip', limit) }
    ],
    stop_5xx: ({ watched, limit }) => [
        {
            looks: RARE,
            what: `the share of invocations of ${whoOf(watched)} that failed (exceptions, time-outs)`,
            metrics: [
                (0,definition/* fetched */.sg)('failed', lambdaMetric(watched, 'Errors', watched.alias?.canary), 'Sum'),
                (0,definition/* fetched */.sg)('requests', lambdaMetric(watched, 'Invocations', watched.alias?.canary), 'Sum'),
                ...shareAbove(limit, 'share of failed invocations')
            ]
        },
        {
            part: 'answered',
            looks: RARE,
            what: 'the share of requests that the canary itself answered with 5xx',
            metrics: shareOf(watched, 'server_error', limit)
        }
    ],
    stop_tool_loop: ({ watched }) => [
        {
            looks: AT_ONCE,
            what: 'requests of the canary that ran into a tool loop, in five minutes,',
            metrics: [(0,definition/* fetched */.sg)('value', published(watched, 'tool_loop', 'canary'), 'Sum', true)]
        }
    ],
    stop_dark: () => ({
        why: 'silence is judged against the users of the other arm, of which metrics know nothing',
        never: true
    }),
    soft_latency: ({ watched, baseline }) => {
        if (!watched.alias) {
            return { why: 'nothing tells the arms of the function apart; with router: lambda-alias its versions do' };
        }
        if ('absent' in baseline)
            return { why: baseline.absent };
        const arms = { canary: watched.alias.canary, baseline: baseline.version };
        return [
            {
                looks: SOFT,
                what: `p95 duration, version ${arms.canary} over version ${arms.baseline},`,
                metrics: [
                    ...['canary', 'baseline'].flatMap(arm => [
                        (0,definition/* fetched */.sg)(`${arm}_p95`, lambdaMetric(watched, 'Duration', arms[arm]), 'p95'),
                        (0,definition/* fetched */.sg)(`${arm}_requests`, lambdaMetric(watched, 'Invocations', arms[arm]), 'Sum')
                    ]),
                    comparedP95('/', 'p95 duration, canary over baseline')
                ]
            }
        ];
    },
    soft_cost: ({ watched }) => [
        {
            looks: SOFT,
            what: 'cost per solved query, canary over baseline (a quality gain, which would waive it, is not seen here),',
            metrics: [
                ...['canary', 'baseline'].flatMap(arm => [
                    (0,definition/* fetched */.sg)(`${arm}_cost`, published(watched, 'cost_usd', arm), 'Sum'),
                    (0,definition/* fetched */.sg)(`${arm}_solved`, published(watched, 'solved', arm), 'Sum')
                ]),
                costRatio('cost per solved query, canary over baseline')
            ]
        }
    ]
};
function shareOf(watched, name, limit) {
    const metric = published(watched, name, 'canary');
    return [
        (0,definition/* fetched */.sg)('failed', metric, 'Sum'),
        (0,definition/* fetched */.sg)('requests', metric, 'SampleCount'),
        ...shareAbove(limit, `share of ${name}`)
    ];
}
function published({ rollout }, MetricName, arm) {
    const dimensions = [dimension('arm', arm), dimension('rollout', rollout)];
    return { Namespace: NAMESPACE, MetricName, Dimensions: dimensions };
}
/** One version behind the alias, or the whole function. */
function lambdaMetric({ function: name, alias }, MetricName, version) {
    const behind = alias && version
        ? [
            dimension('ExecutedVersion', version),
            dimension('FunctionName', name),
            dimension('Resource', `${name}:${alias.name}`)
        ]
        : [dimension('FunctionName', name)];
    return { Namespace: 'AWS/Lambda', MetricName, Dimensions: behind };
}
function whoOf({ function: name, alias }) {
    return alias ? `version ${alias.canary} behind ${name}:${alias.name}` : `the whole function ${name}, both arms,`;
}
function dimension(Name, Value) {
    return { Name, Value };
}

;// CONCATENATED MODULE: ./out/build/src/alarms/watched.js

/** Reads it off the manifest. Throws InputError `manifest_invalid` with every problem, for what AWS would refuse too. */
function watchedBy(manifest) {
    const source = manifest.window?.source?.kind === 'cloudwatch' ? manifest.window.source : null;
    const router = manifest.router?.kind === 'lambda-alias' ? manifest.router : null;
    const problems = problemsOf(manifest, source, router);
    if (problems.length > 0)
        throw new errors/* InputError */.dz('manifest_invalid', problems, manifest.name);
    return {
        rollout: manifest.name,
        function: nameOf((router ?? source).function),
        region: source?.region ?? null,
        alias: router && { name: router.alias, canary: router.canary_version }
    };
}
function problemsOf(manifest, source, router) {
    const problem = (path, message) => ({
        file: manifest.file,
        ...manifest.locate(path),
        message,
        severity: 'error'
    });
    if (!source && !router) {
        const place = manifest.router ? ['router'] : manifest.window?.source ? ['window', 'source'] : [];
        return [
            problem(place, 'no AWS Lambda function to watch; alarms needs router: { kind: lambda-alias, function, alias, canary_version } or window: { source: { kind: cloudwatch, function, region } }')
        ];
    }
    const checks = [...(router ? checksOfRouter(router) : []), ...(source ? checksOfSource(source) : [])];
    const malformed = checks.flatMap(([path, value, form, wanted]) => form.test(value) ? [] : [problem(path, `${path.join('.')}: found ${JSON.stringify(value)}, expected ${wanted}`)]);
    if (!source || !router || nameOf(source.function) === nameOf(router.function))
        return malformed;
    const differ = `window.source.function is ${nameOf(source.function)} and router.function is ${nameOf(router.function)}; expected the same function, or the alarms would watch one and the rollback move the other`;
    return [...malformed, problem(['window', 'source', 'function'], differ)];
}
function checksOfRouter({ function: name, alias, canary_version }) {
    return [
        [['router', 'function'], nameOf(name), FUNCTION, NAMED],
        [['router', 'alias'], alias, ALIAS, 'the name of an alias, which is no number'],
        [['router', 'canary_version'], canary_version, VERSION, 'the number of a published version']
    ];
}
function checksOfSource({ function: name, region }) {
    return [
        [['window', 'source', 'function'], nameOf(name), FUNCTION, NAMED],
        [['window', 'source', 'region'], region, REGION, 'an AWS region such as eu-west-1']
    ];
}
const NAMED = 'the name or ARN of a Lambda function';
const FUNCTION = /^[A-Za-z0-9_-]{1,64}$/;
const ALIAS = /^(?!\d+$)[A-Za-z0-9_-]{1,128}$/;
const VERSION = /^[1-9]\d*$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/;
/** Manifests may name a function by ARN, whole or in part; CloudWatch knows only its name. */
function nameOf(given) {
    return /^(?:arn:aws[a-z-]*:lambda:[a-z0-9-]+:)?\d{12}:function:([^:]+)(?::[^:]+)?$/.exec(given)?.[1] ?? given;
}

// EXTERNAL MODULE: ./out/build/src/manifest/sections.js
var sections = __webpack_require__(17620);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
;// CONCATENATED MODULE: ./out/build/src/commands/alarms.js













const description = {
    summary: 'print, or make, CloudWatch alarms that mirror the stop rules',
    topic: 'more',
    examples: ['rollout-gate alarms > alarms.json', 'rollout-gate alarms --apply'],
    flags: { manifest: shared_flags/* manifest */.eu, apply: (0,flag_kinds/* onOff */.Ro)({ meaning: 'make them, instead of printing them' }) },
    files: [],
    artifacts: [],
    changes: ['alarms, with --apply'],
    publishes: null,
    permissions: { contents: 'read' }
};
/** What alarms on the canary's own traffic have no use for. */
const reads = (0,sections/* allBut */.p)('request', 'response', 'prices', 'gold', 'embeddings', 'boot', 'probes', 'freeze', 'baseline');
/** Prints CloudWatch alarms that mirror the stop rules, or makes them. */
async function alarms(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'alarms');
    const manifest = await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, { reads });
    const watched = watchedBy(manifest);
    const deps = { env: world.env, clock: world.clock, signal: world.signal, region: watched.region };
    const { mirror, baseline, application } = await mirrored(manifest, watched, options, deps).catch(located(manifest));
    const notes = [...notesOn(watched, mirror, baseline), ...(application ? notesOnLeft(application) : [])];
    (0,commands_notes/* tell */.qz)(world, notes);
    const result = conclude(verdictOn(mirror, application, notes), {
        name: manifest.name,
        evaluated: {
            sha: null,
            manifest: manifest.digest,
            gold: null,
            baseline: null,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary
        },
        notes,
        problems: [...manifest.warnings]
    });
    const text = application ? table(application.applied) : `${JSON.stringify(mirror.alarms, null, 2)}\n`;
    return { result, text, publish: false, uploads: [] };
}
async function mirrored(manifest, watched, options, deps) {
    const baseline = await (options.apply ? readBaselineVersion : tryBaselineVersion)(watched, deps);
    const mirror = mirrorStops(manifest, watched, baseline);
    if (!options.apply)
        return { mirror, baseline, application: null };
    const { applyAlarms } = await __webpack_require__.e(/* import() */ 8322).then(__webpack_require__.bind(__webpack_require__, 48322));
    return { mirror, baseline, application: await applyAlarms(watched.rollout, mirror.alarms, deps) };
}
/** A region or an alias that is not there is the input's mistake. */
function located(manifest) {
    return error => {
        if (!(error instanceof aws/* SettingError */.L_))
            throw error;
        const place = manifest.locate(error.setting === 'alias' ? ['router', 'alias'] : ['router']);
        const problem = { file: manifest.file, ...place, message: error.message, severity: 'error' };
        throw new errors/* InputError */.dz('manifest_invalid', [problem], manifest.name);
    };
}
function notesOn(watched, mirror, baseline) {
    const whole = watched.alias
        ? []
        : [
            (0,commands_notes/* warning */.$e)(`stop_5xx watches the whole function ${watched.function}: nothing in the manifest tells its arms apart, so that a small canary hardly shows; router: lambda-alias would.`)
        ];
    const unmirrored = mirror.unmirrored.map(({ stop, why, never }) => (never ? commands_notes/* notice */.lm : commands_notes/* warning */.$e)(`${stop} has no alarm: ${why}.`.replace(/\.\.$/, '.')));
    const published = mirror.alarms.filter(isPublished);
    const rests = (0,commands_notes/* notice */.lm)(`${published.length} of ${(0,counted/* counted */.h)(mirror.alarms.length, 'alarm')} ${(0,counted/* agreeing */.H)(published.length, 'rests', 'rest')} on metrics that your service publishes (docs/alarms.md); without them they stay INSUFFICIENT_DATA.`);
    const compared = 'version' in baseline ? [(0,commands_notes/* notice */.lm)(`The baseline is version ${baseline.version}.`)] : [];
    return [...whole, ...unmirrored, ...compared, rests];
}
function isPublished({ Metrics }) {
    return Metrics.some(query => 'MetricStat' in query && query.MetricStat.Metric.Namespace === NAMESPACE);
}
function notesOnLeft({ left }) {
    if (left.length === 0)
        return [];
    const names = left.map(name => `'${name.replaceAll("'", "'\\''")}'`).join(' ');
    return [
        (0,commands_notes/* warning */.$e)(`${(0,counted/* counted */.h)(left.length, 'alarm')} of this rollout no longer correspond to a stop rule, and are left alone: aws cloudwatch delete-alarms --alarm-names ${names}`)
    ];
}
function verdictOn(mirror, application, notes) {
    const warned = notes.some(({ level }) => level === 'warning');
    return {
        decision: warned ? 'warn' : 'pass',
        reason: warned ? 'warnings' : 'all_green',
        exit: reasons/* EXIT */.dc.ok,
        why: application
            ? `${changesOf(application.applied)}.`
            : `${(0,counted/* counted */.h)(mirror.alarms.length, 'alarm')} printed, none made.`
    };
}
function changesOf(applied) {
    const count = (change) => applied.filter(one => one.change === change).length;
    return `${(0,counted/* counted */.h)(applied.length, 'alarm')} in place: ${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged`;
}
function table(applied) {
    return applied.map(({ name, change, state }) => `${change.padEnd(9)}  ${state.padEnd(17)}  ${name}\n`).join('');
}


/***/ }),

/***/ 28428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   nD: () => (/* binding */ manifestNotes),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
const warning = (text) => ({ level: 'warning', text });
const notice = (text) => ({ level: 'notice', text });
function tell(world, notes) {
    for (const note of notes)
        world.log[note.level](note.text);
}
/** What is questionable in the manifest. */
function manifestNotes({ warnings }) {
    return warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`));
}


/***/ }),

/***/ 82050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ out),
/* harmony export */   Fn: () => (/* binding */ checkpoint),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   Wg: () => (/* binding */ ledger),
/* harmony export */   _Z: () => (/* binding */ baseline),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   x: () => (/* binding */ window)
/* harmony export */ });
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69641);

/** Flags that mean the same to several commands. */
const manifest = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('rollout.yml', 'FILE', {
    meaning: 'the rollout manifest',
    input: 'the rollout manifest'
});
const out = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('out', 'DIR', {
    meaning: 'where the files below go',
    input: 'folder for result.json, rows.jsonl, report.md and report.html'
});
const baseline = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', {
    meaning: 'a baseline.json, instead of the artifact that the manifest names',
    input: 'a baseline.json on disk, instead of the artifact that the manifest names'
});
const resume = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro)({ meaning: 'go on with the rows.jsonl that an interrupted run left' });
const window = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .files */ .aq)({
    meaning: "request logs (JSONL, .gz, globs, URLs, - for a pipe), instead of the manifest's source",
    input: 'request logs (JSONL, .gz, globs, URLs), one a line, instead of the source that the manifest names'
});
const ledger = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', { meaning: "keep the ledger in a folder, instead of GitHub's deployments" });
const checkpoint = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', {
    meaning: 'read on from where the last look ended; a folder outside of the checkout (default: that of --ledger)'
});
const reason = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .uV)({
    meaning: 'why; it stands in the ledger with your name',
    input: 'why; it stands in the ledger beside the name of who started the run'
});


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   R0: () => (/* binding */ failingSides)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);


/** The target of a row: the manifest's, else the runbook's. Rows whose target depends on the baseline adjust it. */
function targetOf(manifest, row) {
    const own = manifest.targets[row];
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    if (own !== undefined)
        return { threshold: own, op: rule.op, source: 'manifest' };
    return { threshold: rule.target ?? Number.NaN, op: rule.op, source: 'default' };
}
function limitOf(manifest, stop) {
    return manifest.stops[stop] ?? _model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR[stop].limit;
}
/** A value exactly on the line is inside; 1e-9 forgives the last bits of floating point. */
function isInside(value, op, threshold) {
    const slack = 1e-9 * Math.max(1, Math.abs(threshold));
    switch (op) {
        case '<=':
            return value <= threshold + slack;
        case '>=':
            return value >= threshold - slack;
        case '<':
            return value < threshold - slack;
        case '>':
            return value > threshold + slack;
        case '==':
            return Math.abs(value - threshold) <= slack;
    }
}
/** On which sides of its target a value is bad. */
function failingSides(op) {
    if (op === '==')
        return ['above', 'below'];
    return op === '<=' || op === '<' ? ['above'] : ['below'];
}


/***/ }),

/***/ 39325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ STOP_WORDS),
/* harmony export */   JQ: () => (/* binding */ ROW_WORDS),
/* harmony export */   O6: () => (/* binding */ rowWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   lZ: () => (/* binding */ pinName)
/* harmony export */ });
const ROW_WORDS = {
    secrets_present: {
        name: 'secrets are set',
        meaning: 'Secrets that the manifest names are set.'
    },
    pins_fixed: {
        name: 'versions are pinned',
        meaning: 'Index, reranker, prompt and model each name one exact version.'
    },
    pins_live: {
        name: 'right version answered',
        meaning: 'Replies that show another version than the manifest.'
    },
    contracts: {
        name: 'replies are well-formed',
        meaning: 'Replies with a missing or mistyped field.'
    },
    boot_order: {
        name: 'services came up in order',
        meaning: 'Services that were not ready in time.'
    },
    freeze: {
        name: 'no change freeze',
        meaning: 'Whether a change freeze covers now.'
    },
    delta_s_drift_median: {
        name: 'retrieval distance (typical)',
        meaning: 'How far the retrieved text is from the question, middle of all answers, against the current version: 0 is the same topic, 1 is unrelated.'
    },
    delta_s_drift_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'How far the retrieved text is from the question where retrieval is worst, against the current version.'
    },
    delta_s_median: {
        name: 'retrieval distance (absolute)',
        meaning: 'The distance held to a fixed limit; it needs embeddings that know meaning.'
    },
    coverage: {
        name: 'right passage found',
        meaning: 'How much of the passage that holds the answer is retrieved.'
    },
    lambda_convergence: {
        name: 'right every time',
        meaning: 'Questions that cite the right passage in all tries, whatever the wording and the seed.'
    },
    lambda_collapse: {
        name: 'questions lost completely',
        meaning: 'Questions that were right every time before, and never are now.'
    },
    lambda_split: {
        name: 'right only sometimes',
        meaning: 'Questions that are right in some tries and wrong in others.'
    },
    e_resonance: {
        name: 'long conversations stay on topic',
        meaning: 'The retrieval distance does not creep up over conversations of 50 turns and more.'
    },
    gold_regression: {
        name: 'correct answers',
        meaning: 'Answers out of 100 that hold the expected text and cite the right passage.'
    },
    graded_regression: {
        name: 'graded answers',
        meaning: "What the manifest's grader says of the answers, of 100."
    },
    latency_p95: {
        name: 'slowest 5 % of answers',
        meaning: '95 of 100 answers come sooner than this.'
    },
    error_rate: {
        name: 'failed requests',
        meaning: 'Requests without a usable reply.'
    },
    tool_success: {
        name: 'tool calls that worked',
        meaning: 'Calls of tools that worked, after their retries.'
    },
    cost_per_solved: {
        name: 'cost per correct answer',
        meaning: 'All money spent, divided by the correct answers.'
    },
    probes: {
        name: 'health checks',
        meaning: 'Checks of the manifest that failed.'
    },
    srm: {
        name: 'traffic split as planned',
        meaning: 'The share of users on the new version against the plan.'
    },
    stickiness: {
        name: 'users stay on one version',
        meaning: 'Requests of users who were seen on both versions.'
    },
    mirrored_share: {
        name: 'copied share as planned',
        meaning: 'The share of requests that were copied in the shadow phase, against the plan.'
    },
    mirror_p99_added: {
        name: 'copying slows nobody down',
        meaning: 'What copying adds to the slowest 1 % of answers.'
    },
    shadow_delta_s: {
        name: 'copies answer like the original',
        meaning: "The distance between the user's answer and the copy's."
    }
};
const STOP_WORDS = {
    stop_delta_s_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'The worst retrievals are much further from their questions than those of the current version.'
    },
    stop_coverage: {
        name: 'right passage found',
        meaning: 'Too little of the passages that hold the answers is retrieved.'
    },
    stop_lambda_flip: {
        name: 'answers leave what was retrieved',
        meaning: 'The retrieve and reason steps disagree about the passage.'
    },
    stop_5xx: {
        name: 'server errors',
        meaning: 'Requests that ended with a server error.'
    },
    stop_tool_loop: {
        name: 'tool stuck in a loop',
        meaning: 'Requests in which a tool was called again and again.'
    },
    stop_dark: {
        name: 'new version is silent',
        meaning: 'The new version stopped answering while the current one goes on.'
    },
    soft_latency: {
        name: 'slow without better answers',
        meaning: 'The slowest answers take longer, and no gain in quality pays for it.'
    },
    soft_cost: {
        name: 'dear without better answers',
        meaning: 'A correct answer costs more, and no gain in quality pays for it.'
    }
};
/** The words for an id that came from outside; null for an id of another version. */
function rowWords(id) {
    return Object.hasOwn(ROW_WORDS, id) ? ROW_WORDS[id] : null;
}
function stopWords(id) {
    return Object.hasOwn(STOP_WORDS, id) ? STOP_WORDS[id] : null;
}
/** What a pin is of; of others the key itself. */
const PIN_WORDS = {
    INDEX_HASH: 'index',
    RERANK_HASH: 'reranker',
    PROMPT_VER: 'prompt',
    MODEL_VER: 'model',
    BUILD_ID: 'build'
};
function pinName(key) {
    return Object.hasOwn(PIN_WORDS, key) ? PIN_WORDS[key] : key;
}


/***/ }),

/***/ 52115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   KO: () => (/* binding */ routingFor)
/* harmony export */ });
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43641);

/** What an alias says, and what it is to say. Pure. */
/** Reads the canary's share. Throws RouterError where a weight is none, or the alias has no revision to compare. */
function readAlias(alias, canary) {
    const { RevisionId: version } = alias;
    if (!version)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', 'AWS Lambda: the alias has no RevisionId; nothing can be compared');
    const foreign = foreignOf(alias, canary);
    const given = foreign.reduce((sum, [, weight]) => sum + weight, 0);
    const share = alias.FunctionVersion === canary ? 1 - given : weightOf(alias, canary);
    if (!(share >= 0 && share <= 1)) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('unverified', `the canary has a weight of ${share} in the alias; expected 0 to 1`);
    }
    const remains = notUnderstood(alias, canary);
    return { canary: percentOf(share), mirror: 0, version, ...(remains && { remains: [remains] }) };
}
/** The function's version and the weights that give the canary `percent`. Throws RouterError for what AWS would refuse. */
function routingFor(alias, canary, percent) {
    if (percent === 0)
        return quietRouting(alias, canary);
    const unknown = notUnderstood(alias, canary);
    if (unknown)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `${unknown}; nothing goes up over it`);
    const baseline = baselineOf(alias, canary);
    const weight = Math.round(percent * 100) / 10_000;
    if (!(weight > 0 && weight <= 1))
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `a weight of ${weight}; expected 0 to 1`);
    return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: { [canary]: weight } } };
}
const EXPECTED = 'expected it on the version of the baseline';
/** The alias without the canary: every other version keeps what it has. */
function quietRouting(alias, canary) {
    const foreign = foreignOf(alias, canary);
    const own = alias.FunctionVersion;
    // Turned round by hand: the version beside the canary is the one that was there before.
    const turned = own === canary && foreign.length === 1;
    const complete = foreign.some(([, weight]) => weight === 1);
    const baseline = turned ? foreign[0][0] : own === canary || complete ? baselineOf(alias, canary) : own;
    const stay = turned || baseline !== own ? [] : foreign;
    return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: Object.fromEntries(stay) } };
}
/**
 * The version that the canary is compared with: the alias's own or, after a rollout that went to 100 %, the one that
 * it went to.
 */
function baselineOf(alias, canary) {
    const own = alias.FunctionVersion;
    if (own === canary) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `the alias is on the canary's version ${canary} itself; ${EXPECTED}`);
    }
    const complete = foreignOf(alias, canary).find(([, weight]) => weight === 1);
    const baseline = complete?.[0] ?? own;
    if (!baseline || !/^\d+$/.test(baseline)) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('refused', `the alias is on ${baseline ?? 'no version'}; expected a published version`);
    }
    return baseline;
}
/** A split that no rollout of this canary made; null where there is none. */
function notUnderstood(alias, canary) {
    const foreign = foreignOf(alias, canary);
    if (alias.FunctionVersion === canary && foreign.length > 0) {
        return `the alias is on the canary's version ${canary} and on others; ${EXPECTED}`;
    }
    const other = foreign.find(([, weight]) => weight < 1);
    if (!other)
        return null;
    const [version, weight] = other;
    return `version ${version} has ${percentOf(weight)} % of the alias, and the canary is ${canary}; expected that rollout to be ended first`;
}
function weightOf(alias, canary) {
    return additionalOf(alias).find(([version]) => version === canary)?.[1] ?? 0;
}
/** Versions that are neither the alias's own nor the canary, with their weights above 0. */
function foreignOf(alias, canary) {
    return additionalOf(alias).filter(([version, weight]) => version !== canary && weight > 0);
}
function additionalOf({ RoutingConfig }) {
    return Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {});
}
function percentOf(weight) {
    return Math.round(weight * 1_000_000) / 10_000;
}


/***/ }),

/***/ 43641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RouterError)
/* harmony export */ });
class RouterError extends Error {
    kind;
    name = 'RouterError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}


/***/ })

};
