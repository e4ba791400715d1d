export const id = 1160;
export const ids = [1160,744,8363];
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

/***/ 86587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38270);
/* harmony import */ var _rollout_transition_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1331);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94996);
/* harmony import */ var _find_window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67859);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13953);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28428);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47293);
/* harmony import */ var _phase_spans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83430);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95866);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82050);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16571);













const description = {
    summary: 'where the rollout stands, and what is missing to go on',
    topic: 'see',
    examples: ['rollout-gate status', 'rollout-gate status --json'],
    flags: { manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .manifest */ .eu, out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .out */ .FD, window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .window */ .x, ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .ledger */ .Wg },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: { contents: 'read', deployments: 'read' }
};
/** Where the rollout stands, by ledger and router, and what is missing to go on. Writes and moves nothing. */
async function status(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .startResult */ .K)(world, 'status');
    return (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .Cp)(world, options, async (session) => {
        const { rollout } = session;
        const { standing, remains } = await (0,_rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .readSnapshot */ .RA)(rollout.deps);
        const { judged, notes } = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .shownOnly */ .Kc)((0,_find_window_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeStanding */ .Ci)(session, standing));
        const planned = (0,_tick_js__WEBPACK_IMPORTED_MODULE_11__/* .planNext */ .n)(session, standing, { to: null, retry: null });
        const refusal = (await cutShort(rollout.deps, standing)) ?? ('decision' in planned ? planned : null);
        const found = verdictOf(session, standing, judged, refusal);
        const verdict = { ...found, exit: found.reason === 'manifest_invalid' ? _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid : _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok };
        const beside = remains.map(text => (0,_notes_js__WEBPACK_IMPORTED_MODULE_12__/* .warning */ .$e)(`The router has more than weights: ${text}.`));
        const outcome = (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_9__/* .concludeRollout */ .N)(rollout, world, conclude, {
            verdict,
            standing,
            moved: null,
            judged,
            notes: [...notes, ...beside]
        });
        return { ...outcome, looks: (0,_looks_js__WEBPACK_IMPORTED_MODULE_5__/* .looksOf */ .u)(session, standing) };
    });
}
/** A step that was claimed by a process that is gone. */
async function cutShort(deps, { history: { open } }) {
    if (!open || (await deps.isAtWork(open.by, open.at)))
        return null;
    const why = `The step ${open.key} was cut short; the next promote, watch or rollback finishes or undoes it.`;
    return (0,_rollout_transition_result_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('claimed_by_another', why);
}
function verdictOf({ rollout }, standing, judged, refusal) {
    const { plan } = rollout;
    const phase = (0,_phase_spans_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseUnderWay */ .VW)(plan, standing);
    if (judged?.verdict.reason === 'hard_stop')
        return { ...judged.verdict, decision: 'rollback' };
    const faulty = (0,_tick_js__WEBPACK_IMPORTED_MODULE_11__/* .heldByManifest */ .S3)(rollout);
    if (faulty)
        return faulty;
    if (refusal && (phase || standing.history.open || standing.state === 'astray'))
        return refusal;
    if (!phase)
        return (0,_tick_js__WEBPACK_IMPORTED_MODULE_11__/* .nothingUnderWay */ .P0)(standing);
    if (judged)
        return (0,_tick_js__WEBPACK_IMPORTED_MODULE_11__/* .mayGoUp */ .R)(plan, phase, judged.verdict);
    return { decision: 'hold', reason: 'not_measured', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why: 'The window could not be read.' };
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
