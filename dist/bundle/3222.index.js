export const id = 3222;
export const ids = [3222];
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

/***/ 60313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ withPlanWarnings),
/* harmony export */   e6: () => (/* binding */ routerProblems),
/* harmony export */   lh: () => (/* binding */ namedRouter),
/* harmony export */   wd: () => (/* binding */ usableRouter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35961);


/** What the plan asks for that the router can't do (errors), or does less well (warnings). */
function routerProblems(manifest, plan) {
    if (!manifest.router)
        return [];
    return (0,_routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(plan, manifest.router).map(({ severity, message }) => {
        return { file: manifest.file, ...manifest.locate(['router']), message, severity };
    });
}
/** The manifest's router; refused where there is none, or where it can't do what the plan asks. */
function usableRouter(manifest, plan) {
    const router = namedRouter(manifest);
    const problems = routerProblems(manifest, plan);
    if (problems.some(({ severity }) => severity === 'error')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', problems, manifest.name);
    }
    return router;
}
/** The manifest's router, without a look at the plan; refused where there is none. */
function namedRouter({ router, file, name, warnings }) {
    if (router)
        return router;
    const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }';
    const problem = { file, line: 1, column: 1, message, severity: 'error' };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [problem, ...warnings], name);
}
/** The manifest for a command that only takes traffic away: a phase that the router can't do is a warning. */
function withPlanWarnings(manifest, plan) {
    if (manifest.spared.has('phases'))
        return manifest;
    const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error');
    const warned = faults.map(fault => ({ ...fault, severity: 'warning' }));
    return { ...manifest, warnings: [...manifest.warnings, ...warned] };
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js
var gold_plan = __webpack_require__(93842);
// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var model_errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 5 modules
var inputs = __webpack_require__(58409);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var model_rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/report/numbers.js
var numbers = __webpack_require__(16935);
;// CONCATENATED MODULE: ./out/build/src/commands/predictions.js




/**
 * Per phase, the canary requests that each row takes to pass, were the canary as good as the baseline, and how long that
 * takes; what can't come before `window.max`; and what is too little traffic to be seen.
 */
async function predictionNotes(manifest, expected) {
    const notes = await Promise.all((0,phases/* phasesOf */.I$)(manifest).map(phase => phaseNotes(manifest, phase, expected)));
    return notes.flat();
}
async function phaseNotes(manifest, phase, { of, perSecond, forecast }) {
    const canaryPerSecond = ((perSecond ?? 1) * (phase.mirror ?? phase.weight)) / 100;
    const coming = Math.floor((canaryPerSecond * phase.window.max) / 1000);
    const { predictions, undetectable } = await forecast(phase, coming);
    const possible = predictions.filter(isPossible);
    const never = predictions.filter(prediction => !isPossible(prediction)).map(({ row }) => row);
    const notes = possible.length > 0 ? [(0,commands_notes/* notice */.lm)(sayPhase(phase, possible, of, { perSecond, canaryPerSecond }))] : [];
    const told = (text) => (0,commands_notes/* warning */.$e)(`${manifest.file}: phase ${phase.name}: ${text}`);
    if (never.length > 0) {
        const why = `at ${of} the row is outside its target, or too near to its line`;
        notes.push(told(`${never.join(', ')} can't pass: ${why}.`));
    }
    const late = possible.filter(({ requests }) => requests > coming).map(({ row }) => row);
    const within = `window.max (${sayDuration(phase.window.max / 1000)}) brings ${grouped(coming)} canary requests ${atRate(perSecond)}`;
    if (late.length > 0)
        notes.push(told(`${within}: too few for ${late.join(', ')}.`));
    if (undetectable.length > 0) {
        const text = `${within}: it may not see ${undetectable.map(sayUnseen).join('; ')}.`;
        notes.push(perSecond === null ? (0,commands_notes/* notice */.lm)(`Phase ${phase.name}: ${text}`) : told(text));
    }
    return notes;
}
function isPossible(prediction) {
    return prediction.requests !== null;
}
function sayPhase(phase, rows, of, rates) {
    const most = Math.max(...rows.map(({ requests }) => requests));
    const minimum = phase.window.min_requests;
    const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests);
    const parts = more.map(({ row, requests }) => `${model_rows/* ROWS */.Ir[row].label} ${grouped(requests)}`);
    if (more.length < rows.length) {
        parts.push(`${more.length > 0 ? 'every other row' : 'every row'} min_requests, ${grouped(minimum)}`);
    }
    const time = `${sayDuration(most / rates.canaryPerSecond)} ${atRate(rates.perSecond)}`;
    const half = rates.perSecond === null ? '; twice as many take half as long' : '';
    return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join('; ')}. That is ${time}${half}.`;
}
function atRate(perSecond) {
    if (perSecond === null)
        return 'at 1 request a second in all';
    const [count, unit] = perSecond >= 1 ? [perSecond, 'second'] : [60 * perSecond, 'minute'];
    const said = Number(count.toPrecision(2));
    return `at the log's ${said} ${said === 1 ? 'request' : 'requests'} a ${unit} in all`;
}
function sayUnseen({ row, line, detectableFrom }) {
    const { label, op, unit } = model_rows/* ROWS */.Ir[row];
    const from = `${label} from ${(0,numbers/* showNumber */.Zo)(line, unit)}`;
    if (detectableFrom === null)
        return `${from} on`;
    return `${from} ${op === '<=' ? 'up to' : 'down to'} ${(0,numbers/* showAgainst */.hv)(detectableFrom, line, unit)}`;
}
/** 1,000; without Intl, whose tables take longer to load than all else here. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function sayDuration(seconds) {
    if (seconds < 5400)
        return `${Math.ceil(seconds / 60)} min`;
    const [count, unit] = seconds < 36 * 3600 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'days'];
    return `${Number(count.toFixed(1))} ${unit}`;
}

// EXTERNAL MODULE: ./out/build/src/commands/router-problems.js
var router_problems = __webpack_require__(60313);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
// EXTERNAL MODULE: ./out/build/src/gates/live/split-rows.js
var split_rows = __webpack_require__(30328);
;// CONCATENATED MODULE: ./out/build/src/commands/typical-forecasts.js
const TYPICAL_FORECASTS = [
    {
        mirror: 1,
        weight: 0,
        min_requests: 200,
        requests: 864,
        beyond: { delta_s_drift_p95: 222, latency_p95: 508, error_rate: 520 },
        undetectable: [
            { row: 'latency_p95', line: 1.3, detectableFrom: 1.384833620930173 },
            { row: 'error_rate', line: 0.01, detectableFrom: 0.017361111111111112 },
            { row: 'tool_success', line: 0.98, detectableFrom: 0.9791666666666666 },
            { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2240765647817144 }
        ]
    },
    {
        mirror: null,
        weight: 5,
        min_requests: 500,
        requests: 4320,
        beyond: { latency_p95: 508, error_rate: 520 },
        undetectable: []
    },
    { mirror: null, weight: 25, min_requests: 1000, requests: 21600, beyond: {}, undetectable: [] },
    { mirror: null, weight: 50, min_requests: 1000, requests: 43200, beyond: {}, undetectable: [] },
    { mirror: null, weight: 100, min_requests: 1000, requests: 86400, beyond: {}, undetectable: [] },
    {
        mirror: 1,
        weight: 0,
        min_requests: 1000,
        requests: 864,
        beyond: {},
        undetectable: [
            { row: 'latency_p95', line: 1.3, detectableFrom: 1.384833620930173 },
            { row: 'error_rate', line: 0.01, detectableFrom: 0.017361111111111112 },
            { row: 'tool_success', line: 0.98, detectableFrom: 0.9791666666666666 },
            { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2212146915082371 }
        ]
    },
    { mirror: 5, weight: 0, min_requests: 1000, requests: 4320, beyond: {}, undetectable: [] },
    { mirror: 10, weight: 0, min_requests: 1000, requests: 8640, beyond: {}, undetectable: [] },
    { mirror: 100, weight: 0, min_requests: 1000, requests: 86400, beyond: {}, undetectable: [] },
    {
        mirror: null,
        weight: 1,
        min_requests: 1000,
        requests: 864,
        beyond: {},
        undetectable: [
            { row: 'latency_p95', line: 1.3, detectableFrom: 1.3848336452066332 },
            { row: 'error_rate', line: 0.01, detectableFrom: 0.017361111111111112 },
            { row: 'tool_success', line: 0.98, detectableFrom: 0.9791666666666666 },
            { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2192543847552495 }
        ]
    },
    { mirror: null, weight: 5, min_requests: 1000, requests: 4320, beyond: {}, undetectable: [] },
    { mirror: null, weight: 10, min_requests: 1000, requests: 8640, beyond: {}, undetectable: [] },
    { mirror: null, weight: 20, min_requests: 1000, requests: 17280, beyond: {}, undetectable: [] },
    {
        mirror: null,
        weight: 75,
        min_requests: 1000,
        requests: 64800,
        beyond: { latency_p95: 1793, cost_per_solved: 1162 },
        undetectable: []
    }
];

;// CONCATENATED MODULE: ./out/build/src/commands/typical-traffic.js



/**
 * Live traffic where nobody knows it: as a typical service has it. Phases as people plan them, at the runbook's targets,
 * stand in a table, since to compute them takes longer than all else that `validate` does; others are computed.
 */
function typicalTraffic(manifest) {
    const known = isAsTheRunbook(manifest) ? TYPICAL_FORECASTS : [];
    return {
        of: "a typical service's figures",
        perSecond: null,
        forecast(phase, requests) {
            const found = known.find(entry => isOf(entry, phase, requests));
            return found ? asForecast(found, manifest, phase) : computed(manifest, phase, requests);
        }
    };
}
/** Rows that the requests of a window are measured by. */
const MEASURED = model_rows/* LIVE_ROW_IDS */.RE.filter(row => model_rows/* ROWS */.Ir[row].live?.from === 'requests');
/** Whether a forecast of this manifest hangs on nothing but the phase. */
function isAsTheRunbook({ evidence, targets, not_required, window }) {
    return (evidence.alpha === 0.05 &&
        evidence.live === 'required' &&
        MEASURED.every(row => targets[row] === undefined || targets[row] === model_rows/* ROWS */.Ir[row].target) &&
        Object.keys(not_required).length === 0 &&
        !window?.segments.some(segment => typeof segment === 'object' && segment.gate));
}
function isOf(entry, { mirror, weight, window }, requests) {
    return (entry.mirror === mirror &&
        entry.weight === weight &&
        entry.min_requests === window.min_requests &&
        entry.requests === requests);
}
function asForecast({ beyond, undetectable, min_requests }, manifest, phase) {
    const rows = [...MEASURED, ...(0,split_rows/* splitRows */.a)(manifest, phase)];
    const predictions = rows.map(row => ({ row, requests: beyond[row] ?? min_requests }));
    return { predictions, undetectable };
}
async function computed(manifest, phase, requests) {
    const [{ forecastFrom }, { typicalFigures }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7023), __webpack_require__.e(28), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 37149)),
        __webpack_require__.e(/* import() */ 9025).then(__webpack_require__.bind(__webpack_require__, 99025))
    ]);
    return forecastFrom(typicalFigures(), { manifest, phase, requests });
}

;// CONCATENATED MODULE: ./out/build/src/commands/validate.js













const description = {
    summary: 'check manifest, gold set and freeze calendar; say what the plan will need',
    flags: {
        manifest: shared_flags/* manifest */.eu,
        baseline: { ...shared_flags/* baseline */._Z, meaning: `${shared_flags/* baseline */._Z.meaning}; its noise tells what the gold set can't resolve` },
        window: { ...shared_flags/* window */.x, meaning: 'request logs (JSONL, .gz, globs, URLs) that tell what the phases will need' }
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: { contents: 'read' }
};
/**
 * Checks manifest, gold set and calendar as a whole, and says what the plan will need. Reaches no service. A pull
 * request's check has no secrets of the router, so a variable that only traffic needs is a warning where it is not set.
 */
async function validate(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'validate');
    const manifest = await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, { reads: inputs/* reads */.Um });
    const unset = manifest.unset.map(({ problem }) => problem);
    const problems = [...manifest.warnings, ...unset, ...(0,router_problems/* routerProblems */.e6)(manifest, (0,phases/* phasesOf */.I$)(manifest))];
    const gold = await collecting(problems, async () => ((0,inputs/* hasGold */.Ji)(manifest) ? (0,inputs/* loadGoldSet */.Jg)(world, manifest) : null));
    await collecting(problems, () => checkCalendar(world, manifest));
    if (gold)
        problems.push(...gold.warnings, ...(0,inputs/* unjudgeable */.PP)(manifest, gold));
    const errors = problems.filter(problem => problem.severity === 'error');
    if (errors.length > 0)
        throw new model_errors/* InputError */.dz(reasonOf(errors, manifest), problems, manifest.name);
    for (const problem of problems)
        world.log.warning((0,model_errors/* showProblem */.Hi)({ ...problem, severity: 'error' }));
    const live = (rows) => liveNotes(world, manifest, options, rows);
    const notes = gold
        ? await planNotes(world, manifest, gold, options, live)
        : [(0,commands_notes/* notice */.lm)('The manifest has no gold set: gate and baseline need one.'), ...(await live(null))];
    for (const note of notes)
        world.log[note.level === 'warning' ? 'warning' : 'info'](note.text);
    const verdict = {
        decision: 'pass',
        reason: 'all_green',
        exit: reasons/* EXIT */.dc.ok,
        why: `${manifest.file} is valid.`
    };
    const result = conclude(verdict, {
        name: manifest.name,
        evaluated: (0,commands_conclude/* evaluatedOf */.T)(manifest, { gold: gold?.digest ?? null }),
        notes,
        problems
    });
    return { result, publish: false, uploads: [] };
}
function reasonOf(errors, manifest) {
    return (0,inputs/* hasGold */.Ji)(manifest) && errors.some(problem => problem.file.endsWith('.jsonl'))
        ? 'gold_invalid'
        : 'manifest_invalid';
}
/** Undefined where the part is invalid; its problems join the others, so that a person sees all at once. */
async function collecting(problems, load) {
    try {
        return await load();
    }
    catch (error) {
        if (!(error instanceof model_errors/* InputError */.dz))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
async function checkCalendar(world, manifest) {
    if (manifest.freeze)
        await (0,inputs/* openTrustedCalendar */._9)(world, (0,external_node_path_.resolve)(manifest.base, manifest.freeze.calendar));
}
/** Requests, time and money, and what the gold set can't resolve where a baseline on disk tells its noise. */
async function planNotes(world, manifest, gold, options, live) {
    if (!(0,inputs/* hasGold */.Ji)(manifest))
        return [];
    const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline);
    const known = onDisk ? await baselineOnDisk(world, { manifest, gold }, options) : NOTHING_KNOWN;
    const roles = manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
    const plan = (0,gold_plan/* planRuns */.g)({ manifest, gold, roles: [...roles] });
    return [
        ...known.absent,
        (0,commands_notes/* notice */.lm)(`${(0,estimate/* showEstimate */.Sd)((0,estimate/* estimate */.jA)(plan, manifest, known.experience))}.`),
        ...known.resolutions,
        ...(await live(known.rows))
    ];
}
const NOTHING_KNOWN = { absent: [], rows: null, experience: null, resolutions: [] };
/** Loaded where there is one: to read and weigh it takes more code than all else here. */
async function baselineOnDisk(world, inputs, options) {
    const { knownBaseline } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(9617), __webpack_require__.e(6068), __webpack_require__.e(2310)]).then(__webpack_require__.bind(__webpack_require__, 71272));
    return knownBaseline(world, inputs, options.baseline);
}
/** What the phases will need, where the manifest says anything of live traffic, or a request log is given. */
async function liveNotes(world, manifest, { window }, rows) {
    if (!manifest.phases && !manifest.window && !manifest.router && window.length === 0)
        return [];
    return predictionNotes(manifest, await expectedTraffic(world, manifest, window, rows));
}
async function expectedTraffic(world, manifest, window, rows) {
    if (window.length === 0 && rows === null)
        return typicalTraffic(manifest);
    const { expectedFromLog, expectedFromRows } = await Promise.all(/* import() */[__webpack_require__.e(2238), __webpack_require__.e(2760), __webpack_require__.e(8987), __webpack_require__.e(7023), __webpack_require__.e(28), __webpack_require__.e(4082)]).then(__webpack_require__.bind(__webpack_require__, 41161));
    return window.length > 0 || rows === null
        ? expectedFromLog(world, manifest, window)
        : expectedFromRows(manifest, rows);
}


/***/ }),

/***/ 30328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ splitRows)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _manifest_sticky_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62083);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);



/**
 * Rows about the split alone. Were users served as planned and kept on their arm, both are inside their targets from the
 * first request on; neither has a line to exclude, so the minimum decides.
 */
function splitRows(manifest, phase) {
    if ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase))
        return [];
    const isKnown = (row) => _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].live?.required !== 'sticky' || (0,_manifest_sticky_js__WEBPACK_IMPORTED_MODULE_2__/* .isSticky */ .O)(manifest) !== false;
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_ROW_IDS */ .RE.filter(row => _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].live?.from === 'users' && isKnown(row) && !(row in manifest.not_required));
}


/***/ }),

/***/ 82603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3813);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93842);


/** Means over earlier rows; tokens are priced where the rows carry no cost. */
function experienceOf(rows, prices) {
    const costs = rows.map(row => row.cost_usd ?? priceOf(row, prices)).filter(cost => cost !== null);
    const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null);
    return {
        latency_ms: latencies.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies) : null,
        cost_usd: costs.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(costs) : null
    };
}
/** Requests, money and time that a plan will need, retries aside. */
function estimate(plan, manifest, experience) {
    const canary = plan.runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .i)(run.role) === 'canary').length;
    const total = plan.runs.length;
    const latency = experience?.latency_ms ?? null;
    const cost = experience?.cost_usd ?? null;
    const max_cost_usd = manifest.gold.max_cost_usd ?? null;
    const cost_usd = cost === null ? null : cost * total;
    return {
        runs: { baseline: total - canary, canary },
        cost_usd,
        seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
        max_cost_usd,
        over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
    };
}
/** The estimate as a sentence. */
function showEstimate({ runs, cost_usd, seconds, max_cost_usd, over_limit }) {
    const asked = `${runs.canary} questions to the canary, ${runs.baseline} to the baseline`;
    const time = seconds === null
        ? 'time unknown'
        : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
    const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`;
    const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`;
    const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : '';
    return `${asked}; ${time}; ${money}${limit}${warning}`;
}
function priceOf(row, prices) {
    if (!prices || row.input_tokens === null || row.output_tokens === null)
        return null;
    return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}


/***/ }),

/***/ 93842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planRuns),
/* harmony export */   i: () => (/* binding */ armOfRole)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94821);

/** The order of roles in rows and reports. */
const ROLES = ['canary', 'baseline_1', 'baseline_2', 'interleaved'];
const armOfRole = (role) => (role === 'canary' ? 'canary' : 'baseline');
/**
 * Every run of the given roles. Runs of all roles are mixed in one random order, so that whatever changes with time
 * meets both arms alike; turns of one conversation keep the order of the file. The same seed gives the same order.
 */
function planRuns(options) {
    const { manifest, gold, shard } = options;
    const roles = ROLES.filter(role => options.roles.includes(role));
    const order = options.order ?? gold.digest;
    const topics = ofShard(topicsOf(gold.items), shard);
    const conversations = roles.flatMap(role => topics.flatMap(topic => conversationsOf(topic, role, manifest, order)));
    return {
        conversations: shuffled(conversations, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .y)(`order ${order}`)),
        runs: inFixedOrder(conversations.flat(), gold),
        parameters: {
            roles,
            phrasings: manifest.gold.phrasings,
            seeds: manifest.gold.seeds,
            interleave: manifest.gold.interleave,
            order,
            shard: shard ? `${shard.index}/${shard.count}` : null
        }
    };
}
/** Items that share a session_id, in file order; an item without one stands alone. */
function topicsOf(items) {
    const topics = new Map();
    for (const item of items) {
        const id = item.session_id === undefined ? `item ${item.qid}` : `session ${item.session_id}`;
        const topic = topics.get(id);
        if (topic)
            topic.push(item);
        else
            topics.set(id, [item]);
    }
    return [...topics.values()];
}
function ofShard(topics, shard) {
    return shard ? topics.filter((_, index) => index % shard.count === shard.index - 1) : topics;
}
/** The conversations that a topic is asked in for one role: one for each phrasing under each seed. */
function conversationsOf(topic, role, manifest, order) {
    const { phrasings, seeds, interleave } = manifest.gold;
    const conversations = [];
    for (let phrasing = 0; phrasing < phrasings; phrasing++) {
        for (const seed of new Set(seeds)) {
            const turns = topic.filter(item => phrasing <= item.paraphrases.length);
            if (turns.length > 0)
                conversations.push(turns.map(item => plannedRun(item, role, phrasing, seed)));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .y)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, phrasing, seed) {
    const session = JSON.stringify([
        role,
        item.session_id === undefined ? 'item' : 'session',
        item.session_id ?? item.qid
    ]);
    return {
        qid: item.qid,
        phrasing,
        seed,
        role,
        item,
        question: phrasing === 0 ? item.question : item.paraphrases[phrasing - 1],
        session: `${session}/${phrasing}/${seed}`
    };
}
function inFixedOrder(runs, gold) {
    const place = new Map(gold.items.map((item, index) => [item.qid, index]));
    return runs.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        place.get(a.qid) - place.get(b.qid) ||
        a.phrasing - b.phrasing ||
        a.seed - b.seed);
}
/** Fisher–Yates. */
function shuffled(values, uniform) {
    const result = [...values];
    for (let i = result.length - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
}


/***/ }),

/***/ 63092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ isShadow),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   xV: () => (/* binding */ DEFAULT_WINDOW)
/* harmony export */ });
const MINUTES_30 = 30 * 60_000;
const HOURS_24 = 24 * 3600_000;
const bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
/** Of a phase of which nothing is known but that it is under way. */
const DEFAULT_WINDOW = bounds(1000);
/** The default plan (docs/runbook.md §8). */
const DEFAULTS = [
    { name: 'shadow', mirror: 1, weight: 0, window: bounds(200) },
    { name: 'canary-5', mirror: null, weight: 5, window: bounds(500) },
    { name: 'graduate-25', mirror: null, weight: 25, window: bounds(1000) },
    { name: 'graduate-50', mirror: null, weight: 50, window: bounds(1000) },
    { name: 'full', mirror: null, weight: 100, window: bounds(1000) }
];
/** The phases in order: the manifest's own, else the runbook's. */
function phasesOf(manifest) {
    const own = manifest.phases?.map(({ name, environment, mirror, weight, window }) => ({
        name,
        environment,
        mirror: mirror ?? null,
        weight: weight ?? 0,
        window
    }));
    return (own ?? DEFAULTS.map(phase => ({ ...phase, environment: undefined }))).map(phase => ({
        ...phase,
        environment: phase.environment ?? `${manifest.name}-${phase.name}`
    }));
}
/** The phase that may follow; null after the last. */
function phaseAfter(phases, phase) {
    return phases[phases.findIndex(each => each.name === phase.name) + 1] ?? null;
}
/** Users see the baseline alone, and copies of their requests are judged. */
function isShadow(phase) {
    return phase.mirror !== null;
}
/** Nobody is served by the baseline any more. */
function isFull(phase) {
    return phase.weight >= 100;
}


/***/ }),

/***/ 62083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSticky)
/* harmony export */ });
/** Whether the router keeps a user on an arm; null where the manifest names no router. */
function isSticky({ router }) {
    if (!router)
        return null;
    return router.kind === 'nginx' || (router.kind === 'webhook' && router.capabilities.sticky);
}


/***/ }),

/***/ 16935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '', leadingZero: true };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 2, leadingZero: false },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, after: ' ×' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 4, before: 'USD ' }
};
const NOTHING = '–';
/** `.82`, `0.4 %`, `1.7 points`, `1.12 ×`, `812 ms`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, plain, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, plain, 1)} s`;
    const style = STYLES[unit];
    const own = decimalsOf(value, unit);
    const text = digits(value * style.scale, style, own + (options.extra ?? 0));
    return `${style.before}${sign(value, options)}${text}${style.after}`;
}
/** A price far below a cent keeps two digits that say something. */
function decimalsOf(value, unit) {
    if (unit === 'count' && !Number.isInteger(value))
        return 1;
    if (unit !== 'usd' || value === 0)
        return STYLES[unit].decimals;
    return Math.min(12, Math.max(STYLES.usd.decimals, 1 - Math.floor(Math.log10(Math.abs(value)))));
}
/** A difference of two numbers of a unit, with its sign: `−.03`, `+0.4 pp` (percentage points). */
function showDifference(value, unit) {
    const text = showNumber(value, unit, { signed: true });
    return unit === 'percent' ? text.replace(' %', ' pp') : text;
}
/** The value with as many decimals as it takes not to look like a threshold that it does not equal. */
function showAgainst(value, threshold, unit, signed = false) {
    for (let extra = 0; extra < 4; extra++) {
        const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 });
        const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 });
        if (shown !== line || value === threshold)
            return shown;
    }
    return showNumber(value, unit, { extra: 4, signed });
}
/** `−0.01 to 0.04`, `at least 0.02` where the upper end is open, or nothing. */
function showInterval(ci, unit, signed = false) {
    if (ci === null)
        return '';
    const [low, high] = ci;
    if (low === null && high === null)
        return '';
    if (low === null)
        return `at most ${showNumber(high, unit, { signed })}`;
    if (high === null)
        return `at least ${showNumber(low, unit, { signed })}`;
    const from = showNumber(low, unit, { signed });
    const { after, before } = STYLES[unit];
    const sameUnit = from.endsWith(after) && unit !== 'p_value';
    const bare = sameUnit ? from.slice(before.length, from.length - after.length) : from;
    return `${sameUnit ? before : ''}${bare} to ${showNumber(high, unit, { signed }).slice(sameUnit ? before.length : 0)}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ .70`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style, style.decimals + 1);
    return `${OPS[op]} ${style.before}${sign(threshold)}${fewest(most, style.targetDecimals)}${style.after}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, style, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    const text = size.toFixed(decimals);
    return !style.leadingZero && text.startsWith('0.') ? text.slice(1) : text;
}
/** A true minus, or the plus that was asked for. */
function sign(value, options = {}) {
    if (value < 0)
        return '−';
    return options.signed && value > 0 ? '+' : '';
}
function fewest(text, decimals) {
    const point = text.indexOf('.');
    if (point < 0 || text.includes('e'))
        return text;
    let end = text.length;
    while (end > point + 1 + decimals && text[end - 1] === '0')
        end--;
    return text.slice(0, end === point + 1 ? point : end);
}


/***/ }),

/***/ 35961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   bh: () => (/* binding */ stepFault),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
function capabilitiesOf(config) {
    switch (config.kind) {
        case 'nginx':
            return { sticky: true, mirrorPercent: true, step: 0.01 };
        case 'gateway-api':
            return { sticky: false, mirrorPercent: true, step: 0.01 };
        case 'ingress-nginx':
        case 'lambda-alias':
            return { sticky: false, mirrorPercent: false, step: 0.01 };
        case 'webhook':
            return config.capabilities;
    }
}
/** Why a share is none that the router can be given; null where it is one. */
function stepFault(share, step) {
    const steps = share / step;
    if (share === 100 || Math.abs(steps - Math.round(steps)) < 1e-6)
        return null;
    return `${share} % is no multiple of the router's step; expected steps of ${step} %`;
}
/** Everything that the phases need and this router can't do (errors), or does less well (warnings). */
function unsupported(phases, config) {
    const capabilities = capabilitiesOf(config);
    return [
        ...mirrorFindings(phases, config.kind, capabilities),
        ...phases.flatMap(phase => stepFindings(phase, config.kind, capabilities)),
        ...stickyFindings(phases, config.kind, capabilities),
        ...kindFindings(config),
        ...fractionFindings(phases, config)
    ];
}
function mirrorFindings(phases, kind, { mirrorPercent }) {
    const shadows = phases.filter(phase => phase.mirror !== null && phase.mirror > 0);
    if (mirrorPercent || shadows.length === 0)
        return [];
    const names = shadows.map(phase => phase.name).join(', ');
    const rest = phases.filter(phase => !shadows.includes(phase));
    const plan = rest.length > 0 ? `expected a plan without it:\n${showPlan(rest)}` : 'expected phases with a weight';
    return [error(`router ${kind} can not mirror a percentage of requests, which phase ${names} needs; ${plan}`)];
}
function stepFindings(phase, kind, { step }) {
    const fault = stepFault(phase.mirror ?? phase.weight, step);
    return fault ? [error(`router ${kind}, phase ${phase.name}: ${fault}`)] : [];
}
const NOT_STICKY = {
    'gateway-api': 'an HTTPRoute weighs each request by itself',
    'ingress-nginx': 'the weight is drawn for each request, unless the main Ingress has affinity: cookie',
    'lambda-alias': 'Lambda draws the version for each invocation'
};
function stickyFindings(phases, kind, { sticky }) {
    if (sticky || !phases.some(({ weight }) => weight > 0 && weight < 100))
        return [];
    const why = NOT_STICKY[kind] ? `: ${NOT_STICKY[kind]}` : '';
    return [
        warning(`router ${kind} can not keep a user on one arm${why}; users will see both versions within one session`)
    ];
}
function kindFindings(config) {
    if (config.kind === 'ingress-nginx') {
        return [
            warning('router ingress-nginx: the controller is retired upstream and gets no fixes any more; expected a move to gateway-api')
        ];
    }
    if (config.kind === 'nginx' && config.status === undefined) {
        return [
            warning('router nginx: without router.status only the file is read back, not what nginx serves; see docs/routers.md')
        ];
    }
    return [];
}
/** Such a weight needs an annotation that an old controller does not know, which would send more to the canary. */
function fractionFindings(phases, config) {
    const fractions = phases.filter(({ weight }) => !Number.isInteger(weight));
    if (config.kind !== 'ingress-nginx' || fractions.length === 0)
        return [];
    const names = fractions.map(({ name, weight }) => `${name} (${weight} %)`).join(', ');
    const where = `Ingress ${config.namespace}/${config.ingress}`;
    return [
        warning(`router ingress-nginx: phase ${names} needs nginx.ingress.kubernetes.io/canary-weight-total on ${where}, and a controller that knows it; without the annotation the step is refused. Set it by hand, "1000" for tenths and "10000" for hundredths, or take whole percentages`)
    ];
}
/** The phases as they would stand in a manifest. */
function showPlan(phases) {
    const lines = phases.map(({ name, mirror, weight, window }) => {
        const share = mirror === null ? `weight: ${weight}` : `mirror: ${mirror}`;
        const { duration, min_requests, max } = window;
        const bounds = `{ duration: ${span(duration)}, min_requests: ${min_requests}, max: ${span(max)} }`;
        return `  - { name: ${name}, ${share}, window: ${bounds} }`;
    });
    return ['phases:', ...lines].join('\n');
}
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000]
];
/** Milliseconds in the largest unit that leaves no rest. */
function span(ms) {
    const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['ms', 1];
    return `${ms / length}${unit}`;
}
function error(message) {
    return { severity: 'error', message };
}
function warning(message) {
    return { severity: 'warning', message };
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleSd),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1, in two passes; NaN below two values. */
function sampleSd(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
