export const id = 3100;
export const ids = [3100,744];
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

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var _manifest_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29095);
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63092);
/* harmony import */ var _manifest_sections_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17620);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55722);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27507);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94996);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69641);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43524);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(28428);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47293);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35518);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(36265);
/* harmony import */ var _phase_spans_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83430);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95866);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82050);

















const description = {
    summary: 'judge a window of real requests for a phase; move nothing',
    topic: 'judge',
    examples: [
        'rollout-gate judge --phase canary-5 --window access.log.jsonl',
        'zcat requests.gz | rollout-gate judge --phase canary-5 --window -'
    ],
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_13__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_13__/* .out */ .FD,
        phase: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)('NAME', {
            meaning: 'the phase of the rollout whose window is judged',
            input: 'the phase of the rollout whose window is judged'
        }),
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_13__/* .window */ .x
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: ['rollout-gate-judgement'],
    changes: [],
    publishes: null,
    permissions: { contents: 'read', deployments: 'read' }
};
/** What a window is judged without: how a question is asked, what is probed before, and where traffic goes. */
const reads = (0,_manifest_sections_js__WEBPACK_IMPORTED_MODULE_14__/* .allBut */ .p)('router', 'request', 'response', 'prices', 'gold', 'boot', 'probes', 'freeze', 'baseline');
/** Judges a window of real requests for a phase, and moves nothing. */
async function judge(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_6__/* .startResult */ .K)(world, 'judge');
    const manifest = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .loadTrustedManifest */ .TZ)(world, options.manifest, { reads });
    const phases = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phasesOf */ .I$)(manifest);
    const phase = phaseNamed(manifest, phases, options.phase);
    const http = world.http((0,_manifest_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_10__/* .openWindow */ .D1)(world, manifest, http, options.window, options);
        const { spans, notes: ofWindow } = await windowOf(world, manifest, phase, options.window);
        const seen = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_12__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out });
        const { verdict, findings } = (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_12__/* .judgeWindow */ ._w)(manifest, seen, 0);
        const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_15__/* .manifestNotes */ .nD)(manifest), ...ofWindow, ...findings.notes];
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_15__/* .tell */ .qz)(world, notes);
        const result = conclude(verdict, {
            ...findings,
            name: manifest.name,
            phase: phase.name,
            next_phase: (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAfter */ .WP)(phases, phase)?.name ?? null,
            evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluatedOf */ .T)(manifest),
            not_required: manifest.not_required,
            notes,
            problems: [...manifest.warnings, ...findings.problems]
        });
        return { result, publish: false, uploads: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_16__/* .resultUpload */ .v)('rollout-gate-judgement', options)] };
    }
    finally {
        await http.close();
    }
}
/**
 * Files are the window that they hold. A source is asked for the phase's own window where the ledger tells it, else for
 * the last one, each look at which is a new test.
 */
async function windowOf(world, manifest, phase, files) {
    if (files.length > 0)
        return { spans: { window: { from: null, to: null }, reference: null, historyMs: 0 }, notes: [] };
    const now = world.clock.now();
    const history = await enteredPhase(world, manifest, phase);
    if (history) {
        const since = (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(history.phase).at;
        return { spans: (0,_phase_spans_js__WEBPACK_IMPORTED_MODULE_11__/* .spansOf */ .Ly)(phase, { history, since }, manifest.window?.warmup ?? 0, now), notes: [] };
    }
    const { duration } = phase.window;
    const text = `No record says when ${phase.name} was entered, so the last ${ms__WEBPACK_IMPORTED_MODULE_0__(duration, { long: true })} are judged. Each such look is a new test: over many looks their chances of a false alarm add up.`;
    const window = { from: now - duration, to: now };
    return { spans: { window, reference: null, historyMs: duration }, notes: [(0,_notes_js__WEBPACK_IMPORTED_MODULE_15__/* .notice */ .lm)(text)] };
}
/** The history of a rollout that stands in this phase; null where it stands elsewhere, or the ledger can't be read. */
async function enteredPhase(world, manifest, phase) {
    try {
        const history = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_9__/* .readHistory */ .Lu)(world, manifest);
        return history.ended === null && history.phase?.to === phase.name ? history : null;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmeasurableError */ .XW))
            throw error;
        world.log.info(`The ledger cannot be read: ${error.message}`);
        return null;
    }
}
/** The phase of this name; the only or first one is never guessed. */
function phaseNamed(manifest, phases, name) {
    const found = phases.find(phase => phase.name === name);
    if (found)
        return found;
    const names = phases.map(phase => phase.name);
    const message = name === undefined
        ? `judge needs a phase: --phase ${names.join(' | ')}`
        : `--phase: no phase "${name}"${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, names, 'there are')}`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .flagError */ .VP)(message, manifest.name);
}


/***/ }),

/***/ 83430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isUnrecorded),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Rb: () => (/* binding */ firstServing),
/* harmony export */   VW: () => (/* binding */ phaseUnderWay),
/* harmony export */   W$: () => (/* binding */ phaseByWeights),
/* harmony export */   vU: () => (/* binding */ lastOfBaseline)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);



/** The phase whose window grows now, also while the rollout is paused or a step is under way; null where none does. */
function phaseUnderWay(plan, { phase, history }) {
    if (history.ended !== null || history.phase === null)
        return null;
    return plan.find(({ name }) => name === phase) ?? asClaimed(history.phase);
}
/** A phase that the plan no longer names, by its record: its stop rules go on, though nothing goes up from there. */
function asClaimed({ to, environment, after }) {
    const mirror = after.mirror > 0 ? after.mirror : null;
    return { name: to ?? '', environment, mirror, weight: after.canary, window: _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_WINDOW */ .xV };
}
/**
 * Whether the router sends the canary what no record speaks of: traffic without a phase, or users in a shadow phase. It
 * was set by hand, or its record does not count or is lost; its stop rules are looked at all the same.
 */
function isUnrecorded(plan, standing) {
    const { history, routed, recorded } = standing;
    if (history.ended === 'rolled_back' || (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, recorded))
        return false;
    const phase = phaseUnderWay(plan, standing);
    return phase ? (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase) && routed.canary > 0 : !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$);
}
/** The phase that a router with these weights is in, by the plan or by the weights alone; null where it sends nothing. */
function phaseByWeights(plan, routed) {
    if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
        return null;
    const planned = plan.find(({ weight, mirror }) => (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, { canary: weight, mirror: mirror ?? 0 }));
    const mirror = routed.canary > 0 ? null : routed.mirror;
    return planned ?? { name: (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWeights */ .JK)(routed), environment: '', mirror, weight: routed.canary, window: _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_WINDOW */ .xV };
}
/** The phase in which the canary first serves users: what its rows are taken to be of where nothing tells the phase. */
function firstServing(plan) {
    return plan.find(phase => !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase)) ?? null;
}
/**
 * A phase's window, from its entry and the warm-up until now (docs/runbook.md §9), and the last one in which both arms
 * served.
 */
function spansOf(phase, standing, warmup, now) {
    const entered = Date.parse(standing.since);
    // A record from a clock ahead of this one: half a window, in which stops may fire and nothing is full.
    const from = entered > now ? now - phase.window.duration / 2 : Math.min(entered + warmup, now);
    const reference = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase) ? null : lastShared(standing, warmup);
    const points = standing.history.phase?.points ?? null;
    return { window: { from, to: now }, reference, historyMs: phase.window.duration, points };
}
/** The window of the last phase before this one in which the canary and the baseline both served users. */
function lastShared({ history }, warmup) {
    const done = doneOf(history);
    const shared = done.findLastIndex((claim, at) => at < done.length - 1 && isShared(claim));
    if (shared < 0)
        return null;
    const [entered, left] = [enteredAt(done[shared]), enteredAt(done[shared + 1])];
    return { from: Math.min(entered + warmup, left), to: left };
}
/** After a rollback: the last phase in which the baseline served users, alone or not; null where it never did. */
function lastOfBaseline({ history, since }) {
    const done = doneOf(history);
    const served = done.findLastIndex(({ after }) => !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)({ weight: after.canary }));
    if (served < 0)
        return null;
    const next = done[served + 1];
    return { from: enteredAt(done[served]), to: next ? enteredAt(next) : Date.parse(since) };
}
function doneOf({ chain }) {
    return chain.filter(claim => (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim)?.mark === 'done');
}
function isShared({ after }) {
    return after.canary > 0 && !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)({ weight: after.canary });
}
function enteredAt(claim) {
    return Date.parse((0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim).at);
}


/***/ }),

/***/ 27131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probed),
/* harmony export */   H: () => (/* binding */ fences)
/* harmony export */ });
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82781);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);



/** G1, and the probes of G3: what was observed decides, chance has no part in it. */
const fences = { pins_fixed: pinsFixed, pins_live: pinsLive, contracts };
function pinsFixed({ manifest, floatingPins }) {
    return counted('pins_fixed', manifest, { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, baseline, again, interleaved, canary }) {
    const wrong = (arms) => arms.flatMap(arm => arm.rows).filter(hasOtherPins);
    const ofBaseline = wrong([baseline, again, interleaved]);
    const ofCanary = wrong([canary]);
    const replies = canary.rows.filter(row => row.pins !== null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('pins_live', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'pins_live'), 'The canary sent no reply.');
    const first = ofCanary[0] ?? ofBaseline[0];
    return {
        ...counted('pins_live', manifest, {
            baseline: ofBaseline.length,
            canary: ofCanary.length,
            value: ofBaseline.length + ofCanary.length,
            n: replies
        }),
        ...(first && { note: pinNote(first, ofBaseline.length + ofCanary.length) })
    };
}
function contracts({ manifest, baseline, canary }) {
    const replies = canary.rows.filter(row => row.error === null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('contracts', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'contracts'), 'The canary sent no reply.');
    const broken = canary.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ);
    return {
        ...counted('contracts', manifest, {
            baseline: baseline.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ).length,
            canary: broken.length,
            value: broken.length,
            n: replies
        }),
        ...(broken[0] && { note: contractNote(broken) })
    };
}
/** A row that a probe decides: secrets, boot order, freeze, probes. What is not declared is not measured. */
function probed(row, { manifest, probes }) {
    const outcome = probes.find(one => one.row === row);
    const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row);
    if (!outcome)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, 'The manifest declares none.');
    if (outcome.verdict === 'not_measured')
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, outcome.why);
    const failed = outcome.details.filter(detail => !detail.ok).length;
    return {
        ...counted(row, manifest, { baseline: null, canary: failed, value: failed, n: outcome.n }),
        ...(outcome.verdict === 'fail' && { breach: withoutStop(outcome.why) })
    };
}
function hasOtherPins(row) {
    return row.pins === 'mismatch' || row.pins === 'missing';
}
function pinNote(row, count) {
    const seen = Object.entries(row.pins_seen ?? {}).map(([key, value]) => `${key}=${value}`);
    const what = row.pins === 'missing' ? 'shows no pins' : `shows ${seen.slice(0, 3).join(', ')}`;
    return `${count} ${count === 1 ? 'reply' : 'replies'} with other pins; the first, to ${row.qid}, ${what}.`;
}
function contractNote(broken) {
    const first = broken[0];
    const what = first.drift[0] ?? 'an answer without a citation; if it is a refusal, add its words to gold.refusal';
    return `${broken.length} broken; the first, to ${first.qid}: ${what}.`;
}
function counted(row, manifest, numbers) {
    return { row, ...numbers, target: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row), interval: null, pValues: null };
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 82781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
function notMeasured(row, target, note, arms = {}) {
    return { row, baseline: null, canary: null, n: 0, pValues: null, ...arms, value: null, interval: null, target, note };
}


/***/ }),

/***/ 79244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requiredRows)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);

/**
 * Whether the decision needs a row measured (docs/runbook.md §6): the rows that are needed here anyway, those whose input the
 * manifest declares, and those that it lists under `require`; but none that it drops.
 */
function requiredRows(manifest, isNeeded) {
    return row => !(row in manifest.not_required) && (isNeeded(row) || isDeclared(row, manifest) || manifest.require.includes(row));
}
function isDeclared(row, manifest) {
    const { declaredBy } = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    const section = declaredBy && manifest[declaredBy];
    return Array.isArray(section) ? section.length > 0 : section !== undefined;
}


/***/ }),

/***/ 18192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ceilingBreach),
  v: () => (/* binding */ resonance)
});

// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
;// CONCATENATED MODULE: ./out/build/src/statistics/theilsen.js

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points with different x (x defaults to 0, 1, 2, …);
 * NaN below two such points. Source: Sen 1968.
 */
function theilSen(y, x = y.map((_, i) => i)) {
    const slopes = [];
    for (let i = 0; i < y.length; i++) {
        for (let j = i + 1; j < y.length; j++) {
            if (x[i] !== x[j])
                slopes.push((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    return (0,quantile/* median */.JZ)(slopes);
}

;// CONCATENATED MODULE: ./out/build/src/gates/resonance.js



/** E_resonance (docs/runbook.md §5): does ΔS creep up over a long session? */
const MEMORY = 5;
const SHORTEST = 50;
const LONGEST = 100;
/** Max E may be this many times the baseline's median E. */
const CEILING = 2;
/** E_t: mean of the last min(t, 5) ΔS of a session, in order. */
function resonanceOf(deltaS) {
    return deltaS.map((_, step) => (0,moments/* mean */.i2)(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)));
}
/** Cuts a session into windows of 50–100 steps; none where it is shorter than 50. */
function windowsOf(series) {
    if (series.length < SHORTEST)
        return [];
    const count = Math.ceil(series.length / LONGEST);
    return Array.from({ length: count }, (_, at) => series.slice(Math.round((at * series.length) / count), Math.round(((at + 1) * series.length) / count)));
}
/** Null where no session is long enough. `sessions` holds each session's ΔS in order. */
function resonance(sessions) {
    const windows = sessions.map(resonanceOf).flatMap(windowsOf);
    if (windows.length === 0)
        return null;
    const all = windows.flat();
    return {
        rise: windows.reduce((rise, window) => Math.max(rise, theilSen(window) * SHORTEST), Number.NEGATIVE_INFINITY),
        maxE: all.reduce((largest, value) => Math.max(largest, value), 0),
        medianE: (0,quantile/* median */.JZ)(all),
        windows: windows.length
    };
}
/** Why a canary's resonance is no longer flat beside the baseline's; null while it is. */
function ceilingBreach(canary, baseline) {
    if (canary.maxE <= CEILING * baseline.medianE + 1e-9)
        return null;
    return `E reaches ${canary.maxE.toFixed(3)}, over ${CEILING} × the baseline's median ${baseline.medianE.toFixed(3)}`;
}


/***/ }),

/***/ 70765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ embedderId),
/* harmony export */   f: () => (/* binding */ openEmbedder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _embed_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4387);
/* harmony import */ var _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29665);



/** The embedder that the manifest names. */
async function openEmbedder(chosen, options) {
    if (chosen.provider === 'hashing')
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(_embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H);
    const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123)),
        __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 54284))
    ]);
    const { url, model, api_key, batch } = chosen;
    const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
    const { folder } = options;
    if (folder === null)
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder);
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


/***/ }),

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tolerant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);

/**
 * The same schema for reading what another version may have written: fields that it does not know are left out, and a
 * text that it does not know is `unknown`, where that is one of the values. What this version writes stays strict.
 */
function tolerant(schema) {
    return opened(schema);
}
function opened(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]));
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, shape, catchall: undefined });
        }
        case 'array':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, element: opened(def.element) });
        case 'union':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, options: def.options.map(opened) });
        case 'nullable':
        case 'optional':
        case 'default':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, innerType: opened(def.innerType) });
        case 'enum':
            return Object.hasOwn(def.entries, 'unknown') ? orUnknown(Object.values(def.entries)) : schema;
        default:
            return schema;
    }
}
function orUnknown(known) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform(text => (known.includes(text) ? text : 'unknown'));
}


/***/ })

};
