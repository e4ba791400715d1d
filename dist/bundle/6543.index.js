export const id = 6543;
export const ids = [6543,744,8363];
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
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', 'The watch was asked to end in the middle of a tick.');
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


/***/ })

};
