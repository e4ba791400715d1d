export const id = 4082;
export const ids = [4082];
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

/***/ 41161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectedFromLog: () => (/* binding */ expectedFromLog),
/* harmony export */   expectedFromRows: () => (/* binding */ expectedFromRows)
/* harmony export */ });
/* harmony import */ var _gates_live_soundness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96328);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37149);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35518);
/* harmony import */ var _typical_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99025);





/** Live traffic as a request log has it: the baseline's figures, and the requests of both arms a second. */
async function expectedFromLog(world, manifest, files) {
    const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_3__/* .openFiles */ .K)(world, manifest, files, world.cwd);
    const notErrors = manifest.window?.not_errors;
    const query = { from: null, to: null, canary: 'served', segments: [], notErrors, historyMs: 0 };
    const summary = await source.read(query, world.signal);
    const { arms, from, to } = summary;
    const broken = (0,_gates_live_soundness_js__WEBPACK_IMPORTED_MODULE_0__/* .unsoundLog */ .lk)({ summary, reference: null });
    if (broken)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW(broken.reason, broken.why);
    if (arms.baseline.requests === 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('no_traffic', `${files.join(', ')}: no request of the baseline; expected some with arm: baseline`);
    }
    const seconds = (to - from) / 1000;
    const requests = arms.baseline.requests + arms.canary.requests;
    const perSecond = seconds > 0 ? requests / seconds : null;
    return { of: "the log's own figures", perSecond, forecast: forecasts(manifest, arms.baseline) };
}
/** Where there is no log: live traffic as a pass of the gold set has it. */
function expectedFromRows(manifest, rows) {
    const forecast = forecasts(manifest, (0,_typical_figures_js__WEBPACK_IMPORTED_MODULE_4__.figuresOf)(rows.map(asRequest)));
    return { of: "the baseline's own figures", perSecond: null, forecast };
}
function forecasts(manifest, figures) {
    return (phase, requests) => (0,_forecast_js__WEBPACK_IMPORTED_MODULE_2__.forecastFrom)(figures, { manifest, phase, requests });
}
/** A run of the gold set as a request; what has no reply, or drifted, is an error of it. */
function asRequest(row) {
    const last = row.statuses.at(-1) ?? 0;
    const failed = row.error !== null || row.drift.length > 0;
    return {
        ts: row.started_at,
        request_id: `${row.qid} ${row.phrasing} ${row.seed}`,
        arm: 'baseline',
        status: failed ? (last >= 200 && last <= 299 ? 500 : last) : 200,
        latency_ms: row.latency_ms ?? 0,
        delta_s_question_retrieved: row.delta_s,
        coverage: row.coverage,
        tool_calls: row.tool_calls,
        tool_failures: row.tool_failures,
        cost_usd: row.cost_usd,
        solved: row.solved
    };
}


/***/ }),

/***/ 35518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWindow),
/* harmony export */   K: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32238);


/** Opens where a window's requests are read: given files, else the source that the manifest names. `every`: how often. */
async function openWindow(world, manifest, http, files, every) {
    if (files.length > 0)
        return openFiles(world, manifest, files, world.cwd, { every });
    const source = manifest.window?.source;
    if (!source) {
        const message = 'no request log; this command needs window: { source: … }, or files given as --window';
        const place = manifest.locate(['window']);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }]);
    }
    switch (source.kind) {
        case 'jsonl':
            return openFiles(world, manifest, [source.path], manifest.base, { every, headers: source.headers });
        case 'prometheus': {
            const { prometheusSource } = await Promise.all(/* import() */[__webpack_require__.e(2760), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 30806));
            const { url, arm_label: armLabel, arms, selector = '', headers } = source;
            return prometheusSource({ url, armLabel, arms, selector, headers, http });
        }
        default:
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', `window.source: ${source.kind} can not be read yet; expected jsonl or prometheus`);
    }
}
/**
 * Request logs by their paths; relative ones start at `cwd`. `every`: how often they are read, in ms. The headers of a
 * source go to its own URL alone.
 */
async function openFiles(world, manifest, paths, cwd, { every, headers = {} } = {}) {
    const { jsonlSource } = await Promise.all(/* import() */[__webpack_require__.e(2760), __webpack_require__.e(8987), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 96460));
    const { patienceOf } = await __webpack_require__.e(/* import() */ 9700).then(__webpack_require__.bind(__webpack_require__, 9700));
    const source = manifest.window?.source;
    return jsonlSource({
        paths,
        cwd,
        arms: source?.kind === 'jsonl' ? source.arms : {},
        patience: patienceOf(every),
        openUrl: async (url, signal) => {
            const { openStream } = await __webpack_require__.e(/* import() */ 7534).then(__webpack_require__.bind(__webpack_require__, 27534));
            return openStream(url, (0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest), { env: world.env, headers }, signal);
        }
    });
}


/***/ }),

/***/ 99025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  figuresOf: () => (/* binding */ figuresOf),
  typicalFigures: () => (/* binding */ typicalFigures)
});

// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/window/typical.js

/**
 * Requests of a service as many are, where nothing is known of the service at hand: 0.1 % errors, log-normal latency
 * (median 400 ms, σ = 0.6), ΔS around 0.30 (sd 0.08), coverage around 0.85, two tool calls of which 0.2 % fail, and
 * log-normal costs (σ = 0.5) with 85 % solved. Endless; the same seed gives the same requests.
 */
function* typicalRows(arm, seed) {
    const uniform = random(seed);
    for (let i = 0;; i++)
        yield typicalRow(arm, `${seed} ${i}`, uniform);
}
const MANY = 1000;
/** Its powers mod 1,000 are all without a common divisor with it. */
const MULTIPLIER = 361;
/**
 * 1,000 requests of the same service, spread evenly over all that it sends: as good as many times as many that are drawn.
 * Each uniform number takes each of 1,000 equal steps once. Source: Korobov 1959 (a lattice of rank 1).
 */
function evenRows() {
    return Array.from({ length: MANY }, (_, i) => {
        let place = i;
        return typicalRow('baseline', String(i), () => {
            place = (place * MULTIPLIER) % MANY;
            return (place + 0.5) / MANY;
        });
    });
}
function typicalRow(arm, id, uniform) {
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    return {
        ts: 0,
        request_id: id,
        arm,
        status: uniform() < 0.001 ? 503 : 200,
        latency_ms: 400 * Math.exp(0.6 * normal()),
        delta_s_question_retrieved: Math.min(1, Math.max(0, 0.3 + 0.08 * normal())),
        coverage: Math.min(1, Math.max(0, 0.85 + 0.15 * normal())),
        tool_calls: 2,
        tool_failures: uniform() < 0.004 ? 1 : 0,
        cost_usd: 0.004 * Math.exp(0.5 * normal()),
        solved: uniform() < 0.85
    };
}

;// CONCATENATED MODULE: ./out/build/src/commands/typical-figures.js



/** The figures of a service as many are. */
function typicalFigures() {
    return figuresOf(evenRows());
}
/** The figures of these requests of the baseline. */
function figuresOf(rows) {
    const cell = (0,window_cell/* newCell */.No)();
    const ratios = (0,ratio/* newRowRatios */.JL)();
    for (const row of rows) {
        (0,ratio/* readRatios */.tY)(row, ratios);
        (0,window_cell/* addToSegment */.q$)(cell, row, ratios);
    }
    return (0,window_cell/* summariseCell */.$M)(cell);
}


/***/ }),

/***/ 96328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ brokenBaseline),
/* harmony export */   UL: () => (/* binding */ soundnessNotes),
/* harmony export */   aF: () => (/* binding */ servedApart),
/* harmony export */   lk: () => (/* binding */ unsoundLog)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63092);
/* harmony import */ var _window_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18987);
/* harmony import */ var _window_left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58875);




/** Whether a window can be judged at all, and what a reader must know of it. */
const ARMS = ['baseline', 'canary'];
const LITTLE_AHEAD_MS = 10_000;
const MOST_BASELINE_ERRORS = 0.05;
const MOST_FAULTS = 3;
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5;
/** A log of which too much is missing or can't be trusted for what is left to say anything of the rest. */
function unsoundLog({ summary, reference }) {
    const unread = [...summary.unread, ...(reference?.unread ?? [])];
    return scrapeFaults(summary) ?? unreadFiles(unread) ?? clockOff(summary) ?? brokenLog(summary);
}
/** Counters that can't all be counted. */
function scrapeFaults({ scraped }) {
    const faults = scraped?.faults ?? [];
    if (faults.length === 0)
        return null;
    const more = faults.length > MOST_FAULTS ? `; and ${faults.length - MOST_FAULTS} more` : '';
    return { reason: 'log_invalid', why: `${faults.slice(0, MOST_FAULTS).join('; ')}${more}.` };
}
/** A file that may hold rows of the window, and could not be read to its end. */
function unreadFiles(unread) {
    const missed = [...new Set(unread.filter(({ before }) => !before).map(({ why }) => why))];
    if (missed.length === 0)
        return null;
    const more = missed.length > 1 ? ` (and ${missed.length - 1} more)` : '';
    return { reason: 'log_invalid', why: `What may hold rows of this window is not known: ${missed[0]}${more}.` };
}
/** A clock that is more than 5 minutes off moves its arm's rows out of the window, or beside other minutes. */
function clockOff({ supply, leftOut, arms }) {
    if (supply === null)
        return null;
    const lasting = (length) => ms__WEBPACK_IMPORTED_MODULE_0__(Math.round(length), { long: true });
    for (const arm of ARMS) {
        const rows = leftOut[arm].clock;
        if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .mostLeftOut */ .Lf)(rows + arms[arm].requests))
            continue;
        const why = `The clock of the ${arm} is off: ${rows} of its rows lie ahead of now, by up to ${lasting(supply.ahead[arm])}.`;
        return { reason: 'log_invalid', why };
    }
    const behind = ARMS.find(arm => supply.behind[arm] > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK);
    if (behind === undefined)
        return null;
    const other = behind === 'canary' ? 'baseline' : 'canary';
    const by = lasting(supply.behind[behind]);
    const isAhead = supply.live && supply.ahead[other] > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK;
    const why = isAhead
        ? `The clock of the ${other} is off: its rows lie ahead of now, and ${by} or more ahead of the rows beside them in the log.`
        : `The clock of the ${behind} or of the ${other} is off: every row of the ${behind} stands ${by} or more behind those of the ${other} beside it in the log.`;
    return { reason: 'log_invalid', why };
}
/** Rows so broken that what is left says nothing of the rest. */
function brokenLog(summary) {
    const { rows, leftOut, problems } = summary;
    const first = problems[0];
    const where = first ? ` The first: ${first.file}:${first.line}: ${first.message}.` : '';
    for (const arm of ARMS) {
        const { unreadable, withStatus, clock } = leftOut[arm];
        const all = summary.arms[arm].requests - withStatus + unreadable + clock;
        if (unreadable + clock <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .mostLeftOut */ .Lf)(all))
            continue;
        return { reason: 'log_invalid', why: `${unreadable + clock} of ${all} rows of the ${arm} were left out.${where}` };
    }
    const noneWhole = rows.read > 0 && rows.broken === rows.read;
    if (noneWhole || leftOut.unattributed > (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .mostLeftOut */ .Lf)(rows.read)) {
        const why = `${noneWhole ? rows.broken : leftOut.unattributed} of ${rows.read} rows of the request log can not be read.${where}`;
        return { reason: 'log_invalid', why };
    }
    return unknownArms(rows);
}
/** Rows of an arm that nobody named may be the canary's. */
function unknownArms({ otherArms, counted }) {
    const others = Object.entries(otherArms);
    const rows = others.reduce((sum, [, n]) => sum + n, 0);
    if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .mostLeftOut */ .Lf)(rows + counted))
        return null;
    const [most] = others.toSorted((a, b) => b[1] - a[1]);
    const why = `${rows} rows are of no arm that is known, most of "${most[0]}"; say what it is under window.source.arms (baseline, canary or other).`;
    return { reason: 'log_invalid', why };
}
/** A baseline that fails itself is nothing to compare with. */
function brokenBaseline({ summary }) {
    const { num, den } = summary.arms.baseline.ratios.error_rate;
    if (den === 0 || num <= MOST_BASELINE_ERRORS * den)
        return null;
    const why = `The baseline failed on ${num} of ${den} requests, so there is nothing to compare with.`;
    return { reason: 'baseline_unavailable', why };
}
/** Where the arms did not serve at the same time, why comparing them says nothing; null where they did. */
function servedApart({ phase, summary }) {
    if ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isFull */ .uq)(phase))
        return null;
    const share = overlap(summary.arms.baseline, summary.arms.canary);
    return share === 'none' ? 'The arms did not serve at the same time, so what differs may be the hour.' : null;
}
function soundnessNotes(input) {
    const { phase, summary } = input;
    const { rows, arms, scraped } = summary;
    const notes = [];
    for (const text of scraped?.notes ?? [])
        notes.push({ level: 'notice', text });
    const count = (n, text) => n > 0 && notes.push({ level: 'notice', text: `${n} ${text}` });
    const separate = servedApart(input);
    if (separate)
        notes.push({ level: 'warning', text: `${separate} Rows that compare them are inconclusive.` });
    const share = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isFull */ .uq)(phase) ? 1 : overlap(arms.baseline, arms.canary);
    if (typeof share === 'number' && share < LITTLE_OVERLAP) {
        const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`;
        notes.push({ level: 'warning', text });
    }
    for (const { why } of summary.unread.filter(({ before }) => before)) {
        notes.push({ level: 'warning', text: `${why}; it ended before this window.` });
    }
    count(rows.broken, 'rows can not be read and are left out.');
    notes.push(...clockNotes(summary));
    count(rows.torn, 'rows at the end of a file are still being written.');
    count(rows.duplicates, 'rows repeat a request_id and are left out.');
    count(rows.late, 'rows came more than 5 minutes late; they count.');
    count(rows.skewed.after, 'rows lie more than 5 minutes after the end of the window and are left out: their clock can not be trusted.');
    const others = Object.entries(rows.otherArms);
    if (others.length > 0) {
        const named = others.map(([name, n]) => `${name} (${n})`).join(', ');
        notes.push({ level: 'warning', text: `Rows of other arms are left out: ${named}.` });
    }
    for (const [field, n] of Object.entries(summary.segmentsLeftOut)) {
        notes.push({ level: 'notice', text: `${n} rows have further values of ${field}; 20 are judged apart.` });
    }
    return notes;
}
/** A clock that is a little off moves nothing out of the window for long. */
function clockNotes({ supply }) {
    if (!supply?.live)
        return [];
    const least = Math.min(supply.ahead.baseline, supply.ahead.canary);
    return ARMS.filter(arm => supply.ahead[arm] - least > LITTLE_AHEAD_MS).map(arm => {
        const by = ms__WEBPACK_IMPORTED_MODULE_0__(Math.round(supply.ahead[arm]), { long: true });
        return { level: 'warning', text: `The newest row of the ${arm} lies ${by} ahead of now: a clock is off.` };
    });
}
/** Share of the canary's time in which the baseline served too; `none` where they never met. */
function overlap(baseline, canary) {
    if (baseline.firstTs === null || canary.firstTs === null)
        return 'unknown';
    const met = Math.min(baseline.lastTs, canary.lastTs) - Math.max(baseline.firstTs, canary.firstTs);
    if (met < 0)
        return 'none';
    const own = canary.lastTs - canary.firstTs;
    return own === 0 ? 1 : met / own;
}


/***/ })

};
