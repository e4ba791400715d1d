export const id = 4574;
export const ids = [4574,744,8363];
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

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32238);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43937);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6976);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13953);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47293);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35518);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95866);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82050);












const description = {
    summary: 'send all traffic to the baseline, then record it',
    topic: 'move',
    examples: ['rollout-gate rollback --reason "answers in the wrong language"'],
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .out */ .FD,
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .window */ .x,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .ledger */ .Wg,
        reason: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .reason */ .l
    },
    actsFirst: true,
    files: ['result.json', 'report.md', 'report.html'],
    ..._describe_js__WEBPACK_IMPORTED_MODULE_5__/* .MOVES_TRAFFIC */ .xh,
    changes: ['router', 'deployments']
};
/** Sends all traffic to the baseline at once, then records it, and shows the window of the phase that it left. */
async function rollback(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .startResult */ .K)(world, 'rollback');
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .openRollout */ .WV)(world, options);
    try {
        const { deps } = rollout;
        const why = options.reason?.trim() || `Asked for by ${deps.by.who}.`;
        const evidence = { digest: null, result: 'manual', reason: 'rolled_back' };
        const until = world.clock.now();
        const moved = await (0,_rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBack */ .F)(deps, { why, rows: [], evidence });
        const shown = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_9__/* .shownOnly */ .Kc)(judgeLeftWindow(world, rollout, options, { ...moved, until }));
        const { standing } = moved;
        const outcome = (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeRollout */ .N)(rollout, world, conclude, { verdict: moved, standing, moved, ...shown, rows: [] });
        return { ...outcome, looks: (0,_looks_js__WEBPACK_IMPORTED_MODULE_6__/* .looksOf */ .u)({ rollout, world, out: options.out }, standing) };
    }
    finally {
        await rollout.close().catch(() => undefined);
    }
}
/** The window of the phase that was left, up to the rollback; null where there is none, or the manifest is faulty. */
async function judgeLeftWindow(world, { manifest, plan }, options, { standing, moved, until }) {
    const left = standing?.history.chain.findLast(claim => (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const phase = plan.find(({ name }) => name === left?.to);
    const hasLog = options.window.length > 0 || manifest.window?.source !== undefined;
    if (!moved || !left || !phase || !hasLog || manifest.spared.size > 0)
        return null;
    const unset = manifest.unset.find(({ path }) => path[0] === 'window');
    if (unset && options.window.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', unset.problem.message);
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_8__/* .openWindow */ .D1)(world, manifest, http, options.window, options);
        const window = { from: Date.parse((0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(left).at), to: until };
        const spans = { window, reference: null, historyMs: 0, points: left.points ?? null };
        return (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeWindow */ ._w)(manifest, await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_9__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out }), 0);
    }
    finally {
        await http.close();
    }
}


/***/ })

};
