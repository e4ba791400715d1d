export const id = 475;
export const ids = [475];
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

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77049);
/* harmony import */ var _gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63736);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50419);
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82182);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27379);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4609);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53379);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80168);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39851);











/** Checks manifest, gold set and calendar as a whole, and says what the plan will need. Reaches no service. */
async function validate(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .startResult */ .K)(world, 'validate');
    const manifest = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadTrustedManifest */ .TZ)(world, options.manifest);
    const problems = [...manifest.warnings];
    const gold = await collecting(problems, async () => ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasGold */ .Ji)(manifest) ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadGoldSet */ .Jg)(world, manifest) : null));
    await collecting(problems, () => checkCalendar(world, manifest));
    if (gold)
        problems.push(...gold.warnings, ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .unjudgeable */ .PP)(manifest, gold));
    const errors = problems.filter(problem => problem.severity === 'error');
    if (errors.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(reasonOf(errors, manifest), problems, manifest.name);
    for (const problem of problems)
        world.log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .showProblem */ .Hi)({ ...problem, severity: 'error' }));
    const notes = gold
        ? await planNotes(world, manifest, gold, options)
        : [(0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)('The manifest has no gold set: gate and baseline need one.'), ...(await liveNotes(manifest, null))];
    for (const note of notes)
        world.log[note.level === 'warning' ? 'warning' : 'info'](note.text);
    const verdict = {
        decision: 'pass',
        reason: 'all_green',
        exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok,
        why: `${manifest.file} is valid.`
    };
    const result = conclude(verdict, {
        name: manifest.name,
        evaluated: {
            sha: null,
            manifest: manifest.digest,
            gold: gold?.digest ?? null,
            baseline: null,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary
        },
        notes,
        problems
    });
    return { result, publish: false, uploads: [] };
}
function reasonOf(errors, manifest) {
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasGold */ .Ji)(manifest) && errors.some(problem => problem.file.endsWith('.jsonl'))
        ? 'gold_invalid'
        : 'manifest_invalid';
}
/** Undefined where the part is invalid; its problems join the others, so that a person sees all at once. */
async function collecting(problems, load) {
    try {
        return await load();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
async function checkCalendar(world, manifest) {
    if (manifest.freeze)
        await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .openTrustedCalendar */ ._9)(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, manifest.freeze.calendar));
}
/** Requests, time and money, and what the gold set can't resolve where a baseline on disk tells its noise. */
async function planNotes(world, manifest, gold, options) {
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasGold */ .Ji)(manifest))
        return [];
    const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline);
    const found = onDisk ? await (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .findComparableBaseline */ .P)(world, { manifest, gold }, options.baseline) : null;
    const roles = manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planRuns */ .gp)({ manifest, gold, roles: [...roles] });
    if (!found || 'absent' in found) {
        const absent = found ? [(0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)(found.absent)] : [];
        return [...absent, (0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)(`${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .showEstimate */ .Sd)((0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimate */ .jA)(plan, manifest, null))}.`), ...(await liveNotes(manifest, null))];
    }
    const first = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfPass */ .or)(found.baseline, 'baseline_1');
    const experience = (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .experienceOf */ .i6)(first, manifest.prices);
    const resolutions = (0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolutionOf */ .Cp)(manifest, found.baseline.noise, { items: gold.items.length, runs: first.length });
    return [
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)(`${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .showEstimate */ .Sd)((0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimate */ .jA)(plan, manifest, experience))}.`),
        ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .resolutionNotes */ .ED)(resolutions),
        ...(await liveNotes(manifest, first))
    ];
}
/** What the phases will need, where the manifest says anything of live traffic. */
async function liveNotes(manifest, rows) {
    if (!manifest.phases && !manifest.window && !manifest.router)
        return [];
    const { predictionNotes } = await Promise.all(/* import() */[__webpack_require__.e(722), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 32571));
    return predictionNotes(manifest, rows);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
