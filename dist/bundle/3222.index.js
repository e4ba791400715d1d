export const id = 3222;
export const ids = [3222,744];
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

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ sayGreatest),
/* harmony export */   LL: () => (/* binding */ sayRounds),
/* harmony export */   _Q: () => (/* binding */ roundsAsked),
/* harmony export */   jp: () => (/* binding */ sayNext)
/* harmony export */ });
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82603);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48046);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10318);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39325);




/** Rounds that the note about asking again speaks of, where a manifest says nothing of them. */
const ADVISED = 3;
const labelsOf = (rows) => rows.map(row => _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_WORDS */ .JQ[row].name).join(', ');
/** What the estimate adds where more than one round may be asked; empty where none may. */
function sayGreatest(usual, rounds, { manifest }, experience) {
    if (rounds === 1)
        return '';
    const greatest = (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateOfRounds */ .j0)(usual, rounds, manifest, experience);
    const limit = greatest.over_limit ? '; a further round begins only where it fits under max_cost_usd' : '';
    return ` Where rows stay undecided, at most ${rounds} rounds are asked: ${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .showNeeds */ .$5)(greatest)}${limit}.`;
}
/** Before a further round: why it is asked, and what it needs. */
function sayNext({ rounds }, needs) {
    const { round, of, undecided } = rounds.at(-1);
    const are = undecided.length === 1 ? 'is' : 'are';
    return `Round ${round + 1} of ${of}, as ${labelsOf(undecided)} ${are} undecided: ${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .showNeeds */ .$5)(needs)}.`;
}
/** The rounds that count, and why asking ended; `refused`: why the next round was not begun, or was not whole. */
function roundsAsked(standing, inputs, refused) {
    const { first, further, rounds, clear } = standing;
    if (rounds.length === 0 && clear.length === 0)
        return undefined;
    const rows = [first.rows, ...further.map(({ canary, baseline }) => [...canary, ...baseline])];
    const asked = rows.map((those, round) => {
        const canary = those.filter(row => (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .armOfRole */ .iG)(row.role) === 'canary').length;
        return { canary, baseline: those.length - canary, undecided: [...(rounds[round]?.undecided ?? [])] };
    });
    return { most: rounds[0]?.of ?? 1, asked, ended: whyEnded(standing, inputs, refused) };
}
function whyEnded({ rounds, clear, first, baselineAway }, inputs, refused) {
    const last = rounds.at(-1);
    if (!last) {
        const asked = `${first.rows.length} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(first.rows.length + first.missing.length, 'run')}`;
        const fails = clear.length === 1 ? 'fails' : 'fail';
        return `Asking stopped after ${asked}: ${labelsOf(clear)} ${fails} even were the others as good as can be (gold.stop_early).`;
    }
    const { undecided, round, of } = last;
    if (undecided.length === 0)
        return 'Every row that was measured is decided.';
    const open = `Undecided: ${labelsOf(undecided)}.`;
    if (baselineAway)
        return `${open} A further round asks both arms, and the baseline does not answer.`;
    if (refused !== null)
        return `${open} ${refused}`;
    if (round < of)
        return `${open} Asking again could not change the verdict.`;
    return `${open} ${of > 1 ? 'No round is left.' : adviceOn(inputs)}`;
}
/** What more rounds would ask, where the manifest does not say whether it may. */
function adviceOn({ manifest, gold }) {
    if (manifest.gold.rounds !== undefined)
        return 'gold.rounds allows one round.';
    const questions = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRound */ .uB)({ manifest, gold }, 2).runs.length / 2;
    return `gold.rounds: ${ADVISED} would ask both arms again, ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(questions, 'question')} each, at most ${ADVISED - 1} times, until it is decided.`;
}
/** What a report says of it: nothing where one round decided all. */
function sayRounds({ clear }, rounds) {
    if (!rounds)
        return [];
    const { asked, most, ended } = rounds;
    const undecided = (asked[0]?.undecided ?? []);
    if (asked.length === 1)
        return undecided.length > 0 || clear.length > 0 ? [ended] : [];
    const why = `${labelsOf(undecided)} ${undecided.length === 1 ? 'was' : 'were'} undecided after the first`;
    return [
        `The gold set was asked in ${asked.length} rounds of at most ${most}, as ${why}; every verdict rests on all of them. ${ended}`
    ];
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
// EXTERNAL MODULE: ./out/build/src/gates/alpha.js + 1 modules
var alpha = __webpack_require__(17984);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js + 1 modules
var plan = __webpack_require__(48046);
// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var manifest_phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var model_errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/commands/open-window.js
var open_window = __webpack_require__(35518);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/words.js
var words = __webpack_require__(39325);
// EXTERNAL MODULE: ./out/build/src/report/numbers.js
var numbers = __webpack_require__(16935);
;// CONCATENATED MODULE: ./out/build/src/commands/predictions.js





async function forecastPlan(manifest, expected) {
    const phases = await Promise.all((0,manifest_phases/* phasesOf */.I$)(manifest).map(phase => forecastPhase(manifest, phase, expected)));
    return {
        table: planTable(phases.map(({ line }) => line).filter(line => line !== null), expected),
        phases: phases.flatMap(({ notes }) => notes),
        doubts: phases.flatMap(({ doubts }) => doubts)
    };
}
async function forecastPhase(manifest, phase, { of, perSecond, forecast }) {
    const canaryPerSecond = ((perSecond ?? 1) * (phase.mirror ?? phase.weight)) / 100;
    const coming = Math.floor((canaryPerSecond * phase.window.max) / 1000);
    const { predictions, undetectable } = await forecast(phase, coming);
    const possible = predictions.filter(isPossible);
    const never = predictions.filter(prediction => !isPossible(prediction)).map(({ row }) => row);
    const rates = { perSecond, canaryPerSecond };
    const line = possible.length > 0 ? lineOf(phase, possible, rates) : null;
    const notes = possible.length > 0 ? [(0,commands_notes/* notice */.lm)(sayPhase(phase, possible, of, rates))] : [];
    const doubts = [];
    const told = (text) => (0,commands_notes/* warning */.$e)(`${manifest.file}: phase ${phase.name}: ${text}`);
    if (never.length > 0) {
        const why = `at ${of} the row is outside its target, or too near to its line`;
        doubts.push(told(`${never.map(row => words/* ROW_WORDS */.JQ[row].name).join(', ')} can't pass: ${why}.`));
    }
    const late = possible.filter(({ requests }) => requests > coming).map(({ row }) => row);
    const within = `window.max (${sayDuration(phase.window.max / 1000)}) brings ${grouped(coming)} canary requests ${atRate(perSecond)}`;
    if (late.length > 0)
        doubts.push(told(`${within}: too few for ${late.map(row => words/* ROW_WORDS */.JQ[row].name).join(', ')}.`));
    if (undetectable.length > 0) {
        const text = `${within}: it may not see ${undetectable.map(sayUnseen).join('; ')}.`;
        doubts.push(perSecond === null ? (0,commands_notes/* notice */.lm)(`Phase ${phase.name}: ${text}`) : told(text));
    }
    return { line, notes, doubts };
}
function isPossible(prediction) {
    return prediction.requests !== null;
}
function sayPhase(phase, rows, of, rates) {
    const most = Math.max(...rows.map(({ requests }) => requests));
    const minimum = phase.window.min_requests;
    const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests);
    const parts = more.map(({ row, requests }) => `${words/* ROW_WORDS */.JQ[row].name} ${grouped(requests)}`);
    if (more.length < rows.length) {
        parts.push(`${more.length > 0 ? 'every other row' : 'every row'} min_requests, ${grouped(minimum)}`);
    }
    const time = `${sayDuration(most / rates.canaryPerSecond)} ${atRate(rates.perSecond)}`;
    const half = rates.perSecond === null ? '; twice as many take half as long' : '';
    return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join('; ')}. That is ${time}${half}.`;
}
function lineOf(phase, rows, { canaryPerSecond }) {
    const slowest = rows.reduce((most, row) => (row.requests > most.requests ? row : most));
    const why = slowest.requests > phase.window.min_requests ? words/* ROW_WORDS */.JQ[slowest.row].name : 'your minimum';
    const traffic = phase.mirror === null ? `${phase.weight} %` : `copy ${phase.mirror} %`;
    const time = sayDuration(slowest.requests / canaryPerSecond);
    return [phase.name, traffic, `${grouped(slowest.requests)} requests (${why})`, time];
}
function planTable(lines, { of, perSecond }) {
    if (lines.length === 0)
        return [];
    const all = [['phase', 'traffic', 'the new version needs', atRate(perSecond)], ...lines];
    const widths = [0, 1, 2].map(column => Math.max(...all.map(line => line[column].length)));
    const half = perSecond === null ? ['  Twice the traffic takes half as long.'] : [];
    return [
        ...all.map(line => `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`),
        `  By ${of}, were the new version as good as the current one.`,
        ...half
    ];
}
function atRate(perSecond) {
    if (perSecond === null)
        return 'at 1 request a second in all';
    const [count, unit] = perSecond >= 1 ? [perSecond, 'second'] : [60 * perSecond, 'minute'];
    const said = Number(count.toPrecision(2));
    return `at the log's ${said} ${said === 1 ? 'request' : 'requests'} a ${unit} in all`;
}
function sayUnseen({ row, line, detectableFrom }) {
    const { op, unit } = rows/* ROWS */.Ir[row];
    const label = words/* ROW_WORDS */.JQ[row].name;
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
// EXTERNAL MODULE: ./out/build/src/commands/say-rounds.js
var say_rounds = __webpack_require__(38002);
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
            { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.224467505038387 }
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
            { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2216118626869779 }
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
            { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2196984460025637 }
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
const MEASURED = rows/* LIVE_ROW_IDS */.RE.filter(row => rows/* ROWS */.Ir[row].live?.from === 'requests');
/** Whether a forecast of this manifest hangs on nothing but the phase. */
function isAsTheRunbook({ evidence, targets, not_required, window }) {
    return (evidence.alpha === 0.05 &&
        evidence.live === 'required' &&
        MEASURED.every(row => targets[row] === undefined || targets[row] === rows/* ROWS */.Ir[row].target) &&
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
        Promise.all(/* import() */[__webpack_require__.e(3014), __webpack_require__.e(7023), __webpack_require__.e(5559)]).then(__webpack_require__.bind(__webpack_require__, 37149)),
        Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(9025)]).then(__webpack_require__.bind(__webpack_require__, 99025))
    ]);
    return forecastFrom(typicalFigures(), { manifest, phase, requests });
}

;// CONCATENATED MODULE: ./out/build/src/commands/validate.js
















const description = {
    summary: 'check manifest, gold set and calendar; say what the plan will need',
    topic: 'begin',
    examples: ['rollout-gate validate', 'rollout-gate validate --baseline eval/baseline.json'],
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
    const manifest = (0,inputs/* asContracted */.A_)(await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, { reads: inputs/* reads */.Um }));
    const unset = manifest.unset.map(({ problem }) => problem);
    const problems = [
        ...manifest.warnings,
        ...unset,
        ...(0,router_problems/* routerProblems */.e6)(manifest, (0,manifest_phases/* phasesOf */.I$)(manifest)),
        ...(0,open_window/* sourceProblems */._0)(manifest)
    ];
    const gold = await collecting(problems, async () => ((0,inputs/* hasGold */.Ji)(manifest) ? (0,inputs/* loadGoldSet */.Jg)(world, manifest) : null));
    await collecting(problems, () => checkCalendar(world, manifest));
    if (gold)
        problems.push(...gold.warnings, ...(0,inputs/* unjudgeable */.PP)(manifest, gold));
    const errors = problems.filter(problem => problem.severity === 'error');
    if (errors.length > 0)
        throw new model_errors/* InputError */.dz(reasonOf(errors, manifest), problems, manifest.name);
    for (const problem of problems)
        world.log.warning((0,model_errors/* showProblem */.Hi)({ ...problem, severity: 'error' }));
    const asked = gold ? await planNotes(world, manifest, gold, options) : NO_GOLD;
    const live = await liveForecast(world, manifest, options, asked.rows);
    const tell = (some) => {
        for (const note of some)
            world.log[note.level === 'warning' ? 'warning' : 'info'](note.text);
    };
    tell(asked.notes);
    for (const line of live.table)
        world.log.info(line);
    tell(live.doubts);
    const notes = [...asked.notes, ...live.phases, ...live.doubts];
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
async function planNotes(world, manifest, gold, options) {
    if (!(0,inputs/* hasGold */.Ji)(manifest))
        return NO_GOLD;
    const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline);
    const known = onDisk ? await baselineOnDisk(world, { manifest, gold }, options) : NOTHING_KNOWN;
    const roles = manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
    const usual = (0,estimate/* estimate */.jA)((0,plan/* planRuns */.gp)({ manifest, gold, roles: [...roles] }), manifest, known.experience);
    const rounds = (0,alpha/* plannedRounds */.O4)(manifest, known.rows ?? []);
    const notes = [
        ...known.absent,
        (0,commands_notes/* notice */.lm)(`${(0,estimate/* showEstimate */.Sd)(usual)}.${(0,say_rounds/* sayGreatest */.$i)(usual, rounds, { manifest }, known.experience)}`),
        ...known.resolutions
    ];
    return { notes, rows: known.rows };
}
const NO_GOLD = { notes: [(0,commands_notes/* notice */.lm)('The manifest has no gold set: gate and baseline need one.')], rows: null };
const NOTHING_KNOWN = { absent: [], rows: null, experience: null, resolutions: [] };
/** Loaded where there is one: to read and weigh it takes more code than all else here. */
async function baselineOnDisk(world, inputs, options) {
    const { knownBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6687), __webpack_require__.e(3014), __webpack_require__.e(9617), __webpack_require__.e(4880), __webpack_require__.e(2124), __webpack_require__.e(1272)]).then(__webpack_require__.bind(__webpack_require__, 71272));
    return knownBaseline(world, inputs, options.baseline);
}
/** What the phases will need, where the manifest says anything of live traffic, or a request log is given. */
async function liveForecast(world, manifest, { window }, rows) {
    if (!manifest.phases && !manifest.window && !manifest.router && window.length === 0)
        return { table: [], phases: [], doubts: [] };
    return forecastPlan(manifest, await expectedTraffic(world, manifest, window, rows));
}
async function expectedTraffic(world, manifest, window, rows) {
    if (window.length === 0 && rows === null)
        return typicalTraffic(manifest);
    const { expectedFromLog, expectedFromRows } = await Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(3014), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(7023), __webpack_require__.e(1161)]).then(__webpack_require__.bind(__webpack_require__, 41161));
    return window.length > 0 || rows === null
        ? expectedFromLog(world, manifest, window)
        : expectedFromRows(manifest, rows);
}


/***/ }),

/***/ 17984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $A: () => (/* binding */ ONLY_LOOK),
  BZ: () => (/* binding */ adjusted),
  GQ: () => (/* binding */ firstShare),
  O4: () => (/* binding */ plannedRounds)
});

// UNUSED EXPORTS: shareOfRound

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
;// CONCATENATED MODULE: ./out/build/src/statistics/holm.js
/** Adjusted p-values, in the order given, that keep the chance of any false claim at alpha. Source: Holm 1979. */
function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./out/build/src/gates/alpha.js


/** How alpha is shared by the rows of a gold set, and spent over the rounds in which it may be asked. */
/** What the gold score has of alpha to itself; the other rows have the rest. */
const SHARE_OF_SCORE = 0.8;
/** Rounds where asking again costs nothing, or has a limit. */
const USUAL_ROUNDS = 3;
const ONLY_LOOK = { round: 1, of: 1 };
/**
 * How many rounds a gold set may be asked in. Fixed by the manifest and the baseline's first pass before the canary is
 * asked: `gold.rounds`, else three under a `max_cost_usd` or where every reply of the baseline costs nothing, else one.
 */
function plannedRounds({ gold }, baseline) {
    if (gold?.rounds !== undefined)
        return gold.rounds;
    const replied = baseline.filter(row => row.error === null);
    const isFree = replied.length > 0 && replied.every(row => row.cost_usd === 0);
    return gold?.max_cost_usd !== undefined || isFree ? USUAL_ROUNDS : 1;
}
/** The share of alpha that a round is tested at: three tenths, three tenths and four tenths of three (Bonferroni). */
function shareOfRound({ round, of }) {
    const early = 0.9 / of;
    return round < of ? early : 1 - early * (of - 1);
}
/** The share of alpha that the smallest p of a row must beat in a round, where `tested` are the rows with a test. */
function firstShare(row, tested, look) {
    if (row === rows/* SCORE_ROW */.gG)
        return SHARE_OF_SCORE * shareOfRound(look);
    const distinct = new Set(tested.filter(other => other !== rows/* SCORE_ROW */.gG).map(testOf)).size;
    return ((1 - SHARE_OF_SCORE) / Math.max(1, distinct)) * shareOfRound(look);
}
/** The λ rows are one test, of the runs that left →, and count once; what a row adds to it only makes its p larger. */
function testOf(row) {
    const test = rows/* ROWS */.Ir[row].gold?.test;
    return test === 'exchange' ? test : row;
}
/**
 * p-values as they are held against alpha. The gold score's stands alone; the others are adjusted by Holm's method
 * over their distinct tests. Each is divided by its share of alpha: a weighted Bonferroni test.
 */
function adjusted(family, look) {
    const rest = family.filter(({ row }) => row !== rows/* SCORE_ROW */.gG);
    const smallest = new Map();
    for (const { row, p } of rest)
        smallest.set(testOf(row), Math.min(p, smallest.get(testOf(row)) ?? 1));
    const tests = [...smallest];
    const held = new Map(holm(tests.map(([, p]) => p)).map((p, at) => [tests[at][0], p]));
    return new Map(family.map(({ row, p }) => {
        const [own, share] = row === rows/* SCORE_ROW */.gG ? [p, SHARE_OF_SCORE] : [Math.max(p, held.get(testOf(row))), 1 - SHARE_OF_SCORE];
        return [row, Math.min(1, own / (share * shareOfRound(look)))];
    }));
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
/* harmony export */   $5: () => (/* binding */ showNeeds),
/* harmony export */   JB: () => (/* binding */ greatestCost),
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   j0: () => (/* binding */ estimateOfRounds),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27879);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10318);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3813);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48046);




/** Means over earlier rows; tokens are priced where the rows carry no cost. */
function experienceOf(rows, prices) {
    const costs = rows.map(row => costOf(row, prices)).filter(cost => cost !== null);
    const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null);
    return {
        latency_ms: latencies.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(latencies) : null,
        cost_usd: costs.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(costs) : null
    };
}
/** Requests, money and time that a plan will need, retries aside. */
function estimate({ runs }, manifest, experience) {
    const canary = runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(run.role) === 'canary').length;
    return estimateOf({ canary, baseline: runs.length - canary }, manifest, experience);
}
/** The same where all rounds are asked: a further one asks both arms what the first one asks the canary. */
function estimateOfRounds({ runs: { canary, baseline } }, rounds, manifest, experience) {
    return estimateOf({ canary: rounds * canary, baseline: baseline + (rounds - 1) * canary }, manifest, experience);
}
function estimateOf(runs, manifest, experience) {
    const total = runs.canary + runs.baseline;
    const latency = experience?.latency_ms ?? null;
    const cost = experience?.cost_usd ?? null;
    const max_cost_usd = manifest.gold.max_cost_usd ?? null;
    const cost_usd = cost === null ? null : cost * total;
    return {
        runs,
        cost_usd,
        seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
        max_cost_usd,
        over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
    };
}
/** The estimate in words. */
function showEstimate(foreseen) {
    const { max_cost_usd, over_limit } = foreseen;
    const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`;
    const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : '';
    return `${showNeeds(foreseen)}${limit}${warning}`;
}
/** Requests, time and money, without the manifest's limit. */
function showNeeds({ runs, cost_usd, seconds }) {
    const asked = [..._model_arm_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ARMS */ .ul]
        .reverse()
        .filter(arm => runs[arm] > 0)
        .map((arm, at) => `${at === 0 ? (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(runs[arm], 'question') : runs[arm]} to the ${arm}`)
        .join(', ');
    const time = seconds === null
        ? 'time unknown'
        : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
    const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`;
    return `${asked || 'nothing to ask'}; ${time}; ${money}`;
}
/**
 * What asking these runs may cost, USD: each as much as its arm's did on average, and those that may be under way at once
 * as much as the dearest. Null where no row of an arm tells.
 */
function greatestCost(runs, rows, concurrency) {
    const costsOf = (arm) => rows.filter(row => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(row.role) === arm).flatMap(({ cost_usd }) => (cost_usd === null ? [] : [cost_usd]));
    const costs = { baseline: costsOf('baseline'), canary: costsOf('canary') };
    const usual = (arm) => {
        const count = runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(run.role) === arm).length;
        return count === 0 ? 0 : count * (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(costs[arm]);
    };
    const dearest = [...costs.baseline, ...costs.canary].reduce((most, cost) => Math.max(most, cost), 0);
    const most = usual('baseline') + usual('canary') + Math.min(concurrency, runs.length) * dearest;
    return Number.isFinite(most) ? most : null;
}
/** Of asking, and of grading the answer. */
function costOf(row, prices) {
    const asking = row.cost_usd ?? priceOf(row, prices);
    return asking === null ? null : asking + (row.graded?.cost_usd ?? 0);
}
function priceOf(row, prices) {
    if (!prices || row.input_tokens === null || row.output_tokens === null)
        return null;
    return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}


/***/ }),

/***/ 48046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iG: () => (/* binding */ armOfRole),
  eV: () => (/* binding */ looksAt),
  uB: () => (/* binding */ planRound),
  gp: () => (/* binding */ planRuns)
});

// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/gold/round-seeds.js
/**
 * The seeds of a round, as many as the manifest names: in round 1 the manifest's own, in each further one the smallest
 * whole numbers that no earlier round has. So a run key tells its round, and no key is asked twice.
 */
function seedsOfRound(seeds, round) {
    const first = [...new Set(seeds)];
    if (round === 1)
        return first;
    const fresh = Array.from({ length: first.length * round }, (_, seed) => seed).filter(seed => !first.includes(seed));
    return fresh.slice(first.length * (round - 2), first.length * (round - 1));
}

;// CONCATENATED MODULE: ./out/build/src/gold/plan.js


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
        conversations: shuffled(conversations, (0,random/* random */.y)(`order ${order}`)),
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
/** The runs of a further round: every item again, of both arms, under the round's own seeds. */
function planRound({ manifest, gold }, round) {
    const seeds = seedsOfRound(manifest.gold.seeds, round);
    const roles = ['canary', 'baseline_1'];
    return planRuns({ manifest: { ...manifest, gold: { ...manifest.gold, seeds } }, gold, roles });
}
const MOST_PARTS = 4;
/** A part smaller than this tells too little, and saves too little, to be looked at by itself. */
const RUNS_A_PART = 100;
/** After how many conversations a plan is looked at, to see whether the others are needed; a small plan never is. */
function looksAt({ conversations, runs }) {
    const parts = Math.min(MOST_PARTS, Math.floor(runs.length / RUNS_A_PART));
    return Array.from({ length: Math.max(0, parts - 1) }, (_, at) => Math.ceil(((at + 1) * conversations.length) / parts));
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
                conversations.push(turns.map((item, at) => plannedRun(item, role, { phrasing, seed, followed: at < turns.length - 1 })));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,random/* random */.y)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, { phrasing, seed, followed }) {
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
        session: `${session}/${phrasing}/${seed}`,
        followed
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

/***/ 16935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sayTarget),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst),
/* harmony export */   oS: () => (/* binding */ showMargin)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '' };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 0, targetDecimals: 0, scale: 100, after: ' %' },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, before: '× ' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 2, before: '$' }
};
const NOTHING = '–';
/** `82 %`, `0.4 %`, `1.7 points`, `× 1.12`, `812 ms`, `$0.00052`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, 1)} s`;
    const style = STYLES[unit];
    const own = decimalsOf(value, unit);
    const text = digits(value * style.scale, own + (options.extra ?? 0));
    return `${sign(value, options)}${style.before}${text}${style.after}`;
}
/** A price below a dollar keeps three digits that say something, a time of a few milliseconds one decimal. */
function decimalsOf(value, unit) {
    if (unit === 'count' && !Number.isInteger(value))
        return 1;
    if (unit === 'ms' && Math.abs(value) < 10 && value !== 0)
        return 1;
    if (unit !== 'usd' || value === 0)
        return STYLES[unit].decimals;
    return Math.min(12, Math.max(STYLES.usd.decimals, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
/** A difference of two numbers of a unit, with its sign: `−0.030`, `+20` (percentage points of a share). */
function showDifference(value, unit) {
    return showNumber(value, unit, { signed: true }).replace(' %', '');
}
/** A change that a target allows or a test sees, in words: `1.7 of 100` points, `15 %` beyond a ratio of 1. */
function showMargin(value, unit) {
    switch (unit) {
        case 'points':
            return `${Number(value.toFixed(1))} of 100`;
        case 'ratio':
            return `${(100 * value).toFixed(0)} %`;
        default:
            return value.toFixed(3);
    }
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
    const bare = sameUnit ? from.slice(0, from.length - after.length) : from;
    return `${bare} to ${showNumber(high, unit, { signed }).replace(before, '')}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ 70 %`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style.decimals + 2);
    return `${OPS[op]} ${sign(threshold)}${style.before}${fewest(most, style.targetDecimals)}${style.after}`;
}
const WORDS = { '<=': 'at most', '>=': 'at least', '<': 'under', '>': 'over', '==': 'exactly' };
/** `at most 0.5 %`, `at least 70 %`, `at most +0.03`; `none` where nothing may be counted. */
function sayTarget(op, threshold, unit, signed = false) {
    const shown = showTarget(op, threshold, unit);
    if (threshold === null || shown === 'none')
        return shown;
    const number = shown.slice(OPS[op].length + 1);
    return `${WORDS[op]} ${signed && threshold > 0 ? '+' : ''}${number}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    return size.toFixed(decimals);
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

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ sampleSd),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1; NaN below two values. */
function sampleSd(values) {
    return Math.sqrt(sampleVariance(values));
}
/** The variance with divisor n − 1, in two passes; NaN below two values. */
function sampleVariance(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
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
