export const id = 4459;
export const ids = [4459,744];
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

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38713);
/* harmony import */ var _world_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83974);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6976);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69641);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13953);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47293);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19237);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82050);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89012);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16571);
/* harmony import */ var _told_rollback_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29961);















const description = {
    summary: 'look at the stop rules now; roll back on a hard stop',
    topic: 'move',
    examples: ['rollout-gate watch', 'rollout-gate watch --every 15s --for 5h --promote'],
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .out */ .FD,
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .window */ .x,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .ledger */ .Wg,
        checkpoint: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .checkpoint */ .Fn,
        promote: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .onOff */ .Ro)({
            meaning: 'go one phase up when the window is complete and green',
            input: '"true" goes one phase up when the window is complete and green'
        }),
        every: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)('TIME', { meaning: 'stay, and look again this often, such as 15s' }),
        for: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)('TIME', { meaning: 'with --every, how long to stay, such as 5h' })
    },
    faults: ({ every, for: length }) => length !== undefined && every === undefined ? ['--for: expected with --every, such as --every 15s'] : [],
    files: ['result.json', 'report.md', 'report.html', 'last-look.txt'],
    ..._describe_js__WEBPACK_IMPORTED_MODULE_5__/* .MOVES_TRAFFIC */ .xh
};
/** Nobody waits for the recovery for longer than this after a rollback. */
const RECOVERY_MS = 24 * 3600_000;
/**
 * Checks the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until it rolls back, completes the rollout, or --for is over. After a rollback it watches the baseline
 * recover.
 */
async function watch(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .startResult */ .K)(world, 'watch');
    const readsOn = { ...options, checkpoints: options.every === undefined ? (0,_source_js__WEBPACK_IMPORTED_MODULE_12__/* .checkpointFolder */ .L6)(world, options) : null };
    return (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_8__/* .inSession */ .Cp)(world, readsOn, async (session) => {
        const request = { goUp: options.promote, begin: null, to: null, retry: null, override: null };
        const ended = await (options.every === undefined
            ? watchOnce(session, request, null)
            : stay(session, request, options));
        return { ...(0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeRollout */ .N)(session.rollout, world, conclude, ended), looks: (0,_looks_js__WEBPACK_IMPORTED_MODULE_7__/* .looksOf */ .u)(session, ended.standing) };
    });
}
async function watchOnce(session, request, last) {
    const ticked = await (0,_tick_js__WEBPACK_IMPORTED_MODULE_13__/* .tick */ .io)(session, request, last);
    (0,_looks_js__WEBPACK_IMPORTED_MODULE_7__/* .keepLook */ .t)(session, ticked.standing, ticked.judged);
    const isDown = ticked.standing?.history.ended === 'rolled_back' && ticked.moved === null && !isFaulty(ticked);
    return isDown ? { ...ticked, ...(await checkRecovery(session, ticked.standing)) } : ticked;
}
/** A tick that fails is told, and the next one tries again: a service that is away may come back. */
async function stay(session, request, { every, for: length }) {
    const { clock, log, signal } = session.world;
    const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY);
    // For a liveness probe: a process that hangs no longer writes it. What can't be written keeps no stop rule waiting.
    const beat = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(session.world.cwd, session.out), 'last-look.txt');
    let known = null;
    for (;;) {
        const began = clock.elapsed();
        const ticked = await watchOnce(session, request, known).catch(error => asFailure(error, signal));
        await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(beat, `${new Date(clock.now()).toISOString()}\n`).catch(() => undefined);
        const isLast = signal.aborted || clock.elapsed() + every > until;
        if (ticked instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW) {
            if (isLast)
                throw ticked;
            log.stands(`warning: ${ticked.message}`, `${ticked.reason} ${ticked.message}`);
        }
        else {
            log.stands(newsOf(ticked), changeOf(ticked));
            known = ticked.known;
            if (isLast || hasEnded(ticked) || (isFaulty(ticked) && ticked.judged === null))
                return ticked;
        }
        await clock.sleep(Math.max(0, began + every - clock.elapsed()), signal).catch(() => undefined);
    }
}
/** The verdict, and where it was found. */
function newsOf({ verdict, standing }) {
    const place = verdict.decision === 'rollback' ? 'Rolled back' : standing?.phase;
    return place ? `${place}: ${verdict.why}` : verdict.why;
}
/** What makes a look news: where it stands, the verdict, and which rows decide it; no figure that moves all the time. */
function changeOf({ verdict, standing, judged }) {
    const { decision, reason } = verdict;
    const rows = (judged?.findings.gates ?? []).map(({ row, verdict }) => `${row} ${verdict}`);
    const stops = judged?.findings.stops.filter(({ fired }) => fired).map(({ row }) => row) ?? [];
    const since = standing?.history.rollback?.at ?? null;
    return JSON.stringify([standing?.state, standing?.phase, since, standing?.paused, decision, reason, rows, stops]);
}
function asFailure(error, signal) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW)
        return error;
    // A gold set or a calendar may be half written just now: the next tick reads it again.
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', error.message, { cause: error });
    if (signal.aborted)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', 'The watch was ended in the middle of a look. Traffic stays as it is; nobody looks at the stop rules until it runs again.');
    throw error;
}
/** Whether this process ended the rollout. After what others did it stays, for the next rollout. */
function hasEnded({ moved, standing }) {
    return moved?.moved === true && (standing === null || standing.history.ended !== null);
}
/** The manifest has faults, and no hard stop fired. Where no phase is under way either, there is nothing to stay for. */
function isFaulty({ verdict }) {
    return verdict.reason === 'manifest_invalid';
}
/**
 * After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (docs/runbook.md
 * §7).
 */
async function checkRecovery(session, standing) {
    const since = Date.parse(standing.since);
    const now = session.world.clock.now();
    if (now - since > RECOVERY_MS) {
        const why = `${(0,_told_rollback_js__WEBPACK_IMPORTED_MODULE_14__/* .toldRollback */ .c)(standing.history.rollback)} None is under way.`;
        return { verdict: rolledBack(_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, why) };
    }
    const when = (0,_told_rollback_js__WEBPACK_IMPORTED_MODULE_14__/* .toldRollback */ .c)(standing.history.rollback);
    try {
        const recovery = await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecovery */ .c)(session, standing);
        const exit = { green: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, waiting: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.hold, red: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed }[recovery.state];
        const window = { from: standing.since, to: new Date(now).toISOString() };
        return {
            verdict: rolledBack(exit, `${when} ${recovery.why}`),
            window: { ...window, green: { ...recovery, checks: recovery.checks.map(check => ({ ...check })) } }
        };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW))
            throw error;
        const why = `${when} Whether the baseline has recovered is not known: ${error.message}`;
        return { verdict: rolledBack(_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unmeasurable, why) };
    }
}
function rolledBack(exit, why) {
    return { decision: 'hold', reason: 'rolled_back', exit, why };
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

/***/ 67073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
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
