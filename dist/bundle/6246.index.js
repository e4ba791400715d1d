export const id = 6246;
export const ids = [6246,744];
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

/***/ 26246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo),
/* harmony export */   description: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94996);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82050);





const description = {
    summary: 'the whole story on one machine: nothing installed, no network',
    topic: 'more',
    examples: ['rollout-gate demo'],
    flags: { out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .out */ .FD },
    files: ['demo/'],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: {}
};
/** The whole story on one machine: real services on loopback, judged by the same commands as everybody's. */
const demo = (run) => async (world, options) => {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .startResult */ .K)(world, 'demo');
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(6752), __webpack_require__.e(4352), __webpack_require__.e(6687), __webpack_require__.e(9617), __webpack_require__.e(5939)]).then(__webpack_require__.bind(__webpack_require__, 5288));
    const { cliFile, startNode } = await __webpack_require__.e(/* import() */ 9129).then(__webpack_require__.bind(__webpack_require__, 99129));
    const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6834), __webpack_require__.e(2805), __webpack_require__.e(8911), __webpack_require__.e(1633), __webpack_require__.e(5480), __webpack_require__.e(7028)]).then(__webpack_require__.bind(__webpack_require__, 76336));
    const quiet = {
        ...world,
        github: null,
        event: null,
        log: { ...world.log, info() { }, notice() { }, warning() { }, progress() { }, stands() { } }
    };
    const { faults } = await runDemo({
        out: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, options.out), 'demo'),
        say: line => world.log.info(line),
        start: words => startNode(cliFile(), words),
        run: async (command, flags) => {
            if (world.signal.aborted)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', 'The demo was stopped before its end.');
            const outcome = await run(command, quiet, flags);
            const { result } = outcome;
            await writeReports(quiet, outcome, flags.out);
            return { result, exit: result.exit_code, out: flags.out };
        }
    });
    return { result: conclude(verdictOf(faults), { name: 'demo' }), publish: false, uploads: [] };
};
function verdictOf(faults) {
    if (faults.length > 0)
        return { decision: 'fail', reason: 'gate_failed', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed, why: faults.join(' ') };
    return {
        decision: 'pass',
        reason: 'all_green',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok,
        why: 'Each candidate was judged as it should be; the good release went all the way up, the bad one came back, a killed promotion was finished, and what broke after a good while came back too.'
    };
}


/***/ }),

/***/ 69641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);


/** The kinds of flags. Of a flag that may be given once, the last one counts. */
/** Characters of a reason. It goes into the ledger, whose entries are bounded. */
const MAX_REASON = 1000;
function text(value, words) {
    return { value, many: false, input: null, ...words, read: given => given.at(-1) };
}
/** Text that may stand alone beside the command: `explain coverage` for `explain --name coverage`. */
function plainText(value, words) {
    return { ...text(value, { ...words, meaning: `${words.meaning}; the word alone will do` }), plain: true };
}
/** Text of which there may be several. */
function texts(value, words) {
    return { value, many: true, input: null, ...words, read: given => given };
}
/** Text that is never absent. */
function textOr(fallback, value, words) {
    const meaning = `${words.meaning} (default ${fallback})`;
    return { value, many: false, input: null, ...words, meaning, read: given => given.at(-1) ?? fallback };
}
function files(words) {
    return { value: 'FILE...', many: true, input: null, ...words, read: given => given };
}
/** On where it is given. */
function onOff(words) {
    return { value: null, many: false, input: null, ...words, read: given => given.length > 0 };
}
/** Milliseconds. */
function duration(value, words) {
    return { value, many: false, input: null, ...words, read: given => durationOf(given.at(-1)) };
}
/** A person's words for the ledger. */
function reasonText(words) {
    return { value: 'TEXT', many: false, input: null, ...words, read: given => bounded(given.at(-1)) };
}
function shard(words) {
    return { value: 'I/N', many: false, input: null, ...words, read: given => shardOf(given.at(-1)) };
}
function durationOf(said) {
    if (said === undefined)
        return undefined;
    const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms__WEBPACK_IMPORTED_MODULE_0__(said) : 0;
    if (length > 0)
        return length;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(` ${said}: expected a duration such as 15s, 30m or 5h`);
}
function bounded(said) {
    if (said === undefined || said.length <= MAX_REASON)
        return said;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(`: found ${said.length} characters, expected at most ${MAX_REASON}; link to the rest`);
}
function shardOf(said) {
    if (said === undefined)
        return undefined;
    const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(said) ?? [];
    if (count !== undefined && Number(index) <= Number(count))
        return { index: Number(index), count: Number(count) };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(` ${said}: expected I/N, such as 1/4`);
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


/***/ })

};
