export const id = 3890;
export const ids = [3890];
export const modules = {

/***/ 73976:
/***/ ((__unused_webpack_module, exports) => {

var hasExcape = /~/
var escapeMatcher = /~[01]/g
function escapeReplacer (m) {
  switch (m) {
    case '~1': return '/'
    case '~0': return '~'
  }
  throw new Error('Invalid tilde escape: ' + m)
}

function untilde (str) {
  if (!hasExcape.test(str)) return str
  return str.replace(escapeMatcher, escapeReplacer)
}

function setter (obj, pointer, value) {
  var part
  var hasNextPart

  for (var p = 1, len = pointer.length; p < len;) {
    if (pointer[p] === 'constructor' || pointer[p] === 'prototype' || pointer[p] === '__proto__') return obj

    part = untilde(pointer[p++])
    hasNextPart = len > p

    if (typeof obj[part] === 'undefined') {
      // support setting of /-
      if (Array.isArray(obj) && part === '-') {
        part = obj.length
      }

      // support nested objects/array when setting values
      if (hasNextPart) {
        if ((pointer[p] !== '' && pointer[p] < Infinity) || pointer[p] === '-') obj[part] = []
        else obj[part] = {}
      }
    }

    if (!hasNextPart) break
    obj = obj[part]
  }

  var oldValue = obj[part]
  if (value === undefined) delete obj[part]
  else obj[part] = value
  return oldValue
}

function compilePointer (pointer) {
  if (typeof pointer === 'string') {
    pointer = pointer.split('/')
    if (pointer[0] === '') return pointer
    throw new Error('Invalid JSON pointer.')
  } else if (Array.isArray(pointer)) {
    for (const part of pointer) {
      if (typeof part !== 'string' && typeof part !== 'number') {
        throw new Error('Invalid JSON pointer. Must be of type string or number.')
      }
    }
    return pointer
  }

  throw new Error('Invalid JSON pointer.')
}

function get (obj, pointer) {
  if (typeof obj !== 'object') throw new Error('Invalid input object.')
  pointer = compilePointer(pointer)
  var len = pointer.length
  if (len === 1) return obj

  for (var p = 1; p < len;) {
    obj = obj[untilde(pointer[p++])]
    if (len === p) return obj
    if (typeof obj !== 'object' || obj === null) return undefined
  }
}

function set (obj, pointer, value) {
  if (typeof obj !== 'object') throw new Error('Invalid input object.')
  pointer = compilePointer(pointer)
  if (pointer.length === 0) throw new Error('Invalid JSON pointer for set.')
  return setter(obj, pointer, value)
}

function compile (pointer) {
  var compiled = compilePointer(pointer)
  return {
    get: function (object) {
      return get(object, compiled)
    },
    set: function (object, value) {
      return set(object, compiled, value)
    }
  }
}

exports.get = get
exports.set = set
exports.compile = compile


/***/ }),

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
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _manifest_sections_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17620);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55722);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53145);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69641);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58409);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28428);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35518);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36265);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57730);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82050);













const description = {
    summary: 'judge a window of real requests for a phase; move nothing',
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .out */ .FD,
        phase: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('NAME', {
            meaning: 'the phase of the rollout whose window is judged',
            input: 'the phase of the rollout whose window is judged'
        }),
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .window */ .x
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: ['rollout-gate-judgement'],
    changes: [],
    publishes: null,
    permissions: { contents: 'read', deployments: 'read' }
};
/** What a window is judged without: how a question is asked, what is probed before, and where traffic goes. */
const reads = (0,_manifest_sections_js__WEBPACK_IMPORTED_MODULE_10__/* .allBut */ .p)('router', 'request', 'response', 'prices', 'gold', 'boot', 'probes', 'freeze', 'baseline');
/** Judges a window of real requests for a phase, and moves nothing. */
async function judge(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .startResult */ .K)(world, 'judge');
    const manifest = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTrustedManifest */ .TZ)(world, options.manifest, { reads });
    const phases = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phasesOf */ .I$)(manifest);
    const phase = phaseNamed(manifest, phases, options.phase);
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_3__/* .guardOf */ .H)(manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_7__/* .openWindow */ .D)(world, manifest, http, options.window);
        const spans = spansOf(phase, options.window, world.clock.now());
        const seen = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out });
        const { verdict, findings } = (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeWindow */ ._w)(manifest, seen, 0);
        const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestNotes */ .nD)(manifest), ...findings.notes];
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_11__/* .tell */ .qz)(world, notes);
        const result = conclude(verdict, {
            ...findings,
            name: manifest.name,
            phase: phase.name,
            next_phase: (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)(phases, phase)?.name ?? null,
            evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluatedOf */ .T)(manifest),
            not_required: manifest.not_required,
            notes,
            problems: [...manifest.warnings, ...findings.problems]
        });
        return { result, publish: false, uploads: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .resultUpload */ .v)('rollout-gate-judgement', options)] };
    }
    finally {
        await http.close();
    }
}
/** Files are the window that they hold; a source is asked for the last window. */
function spansOf({ window: { duration } }, files, now) {
    if (files.length > 0)
        return { window: { from: null, to: null }, reference: null, historyMs: 0 };
    return { window: { from: now - duration, to: now }, reference: null, historyMs: duration };
}
/** The phase of this name; the only or first one is never guessed. */
function phaseNamed(manifest, phases, name) {
    const found = phases.find(phase => phase.name === name);
    if (found)
        return found;
    const names = phases.map(phase => phase.name);
    const message = name === undefined
        ? `judge needs a phase: --phase ${names.join(' | ')}`
        : `--phase: no phase "${name}"${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, names, 'there are')}`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .flagError */ .VP)(message, manifest.name);
}


/***/ }),

/***/ 35518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWindow),
/* harmony export */   K: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53145);


/** Opens where a window's requests are read: given files, else the source that the manifest names. */
async function openWindow(world, manifest, http, files) {
    if (files.length > 0)
        return openFiles(world, manifest, files, world.cwd);
    const source = manifest.window?.source;
    if (!source) {
        const message = 'no request log; this command needs window: { source: … }, or files given as --window';
        const place = manifest.locate(['window']);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }]);
    }
    switch (source.kind) {
        case 'jsonl':
            return openFiles(world, manifest, [source.path], manifest.base);
        case 'prometheus': {
            const { prometheusSource } = await __webpack_require__.e(/* import() */ 5157).then(__webpack_require__.bind(__webpack_require__, 55157));
            return prometheusSource({ url: source.url, armLabel: source.arm_label, http });
        }
        default:
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', `window.source: ${source.kind} can not be read yet; expected jsonl or prometheus`);
    }
}
/** Request logs by their paths; relative ones start at `cwd`. */
async function openFiles(world, manifest, paths, cwd) {
    const { jsonlSource } = await __webpack_require__.e(/* import() */ 7861).then(__webpack_require__.bind(__webpack_require__, 47861));
    return jsonlSource({
        paths,
        cwd,
        openUrl: async (url, signal) => {
            const { openStream } = await __webpack_require__.e(/* import() */ 7534).then(__webpack_require__.bind(__webpack_require__, 27534));
            return openStream(url, (0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest), { env: world.env }, signal);
        }
    });
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


/***/ })

};
