export const id = 1161;
export const ids = [1161,9025];
export const modules = {

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





async function readWhole(world, manifest, files) {
    const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_3__/* .openFiles */ .Km)(world, manifest, files, world.cwd, { out: 'out', named: '--window' });
    const notErrors = manifest.window?.not_errors;
    const query = { from: null, to: null, canary: 'served', segments: [], notErrors, historyMs: 0 };
    return source.read(query, world.signal);
}
/** Live traffic as a request log has it: the baseline's figures, and the requests of both arms a second. */
async function expectedFromLog(world, manifest, files) {
    const summary = await readWhole(world, manifest, files);
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

/***/ 37149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forecastFrom: () => (/* binding */ forecastFrom)
});

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/needed.js
var needed = __webpack_require__(13761);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/confidence-sequence.js
var confidence_sequence = __webpack_require__(35838);
// EXTERNAL MODULE: ./out/build/src/gates/live/measured.js
var measured = __webpack_require__(97206);
// EXTERNAL MODULE: ./out/build/src/gates/live/reading.js
var live_reading = __webpack_require__(47692);
// EXTERNAL MODULE: ./out/build/src/gates/live/rule.js
var rule = __webpack_require__(25828);
// EXTERNAL MODULE: ./out/build/src/gates/live/split-rows.js
var split_rows = __webpack_require__(30328);
// EXTERNAL MODULE: ./out/build/src/gates/live/window-input.js
var window_input = __webpack_require__(87703);
;// CONCATENATED MODULE: ./out/build/src/gates/live/predict.js











/**
 * Predicts every row of a phase from the figures of the baseline alone: both arms get them, the baseline with as many more
 * requests as it serves. By the rule and the confidence sequences of `judge`; requests depend on each other as those of the figures do.
 * Rows that the figures do not carry are left out, and so are a shadow's own: what a mirror adds is not known before.
 */
function predictRows(manifest, phase, figures) {
    const terms = {
        alpha: manifest.evidence.alpha,
        failing: failingAlpha(manifest, phase),
        requests: 1,
        minRequests: phase.window.min_requests,
        live: manifest.evidence.live
    };
    const measured = expectedReadings(manifest, phase, figures).map(reading => ({
        row: reading.row,
        requests: requestsOf(reading, figures.requests, terms)
    }));
    return [...measured, ...(0,split_rows/* splitRows */.a)(manifest, phase).map(row => ({ row, requests: terms.minRequests }))];
}
/**
 * The rows of a phase whose canary is as the baseline is, after as many canary requests as the figures come from; those
 * that are not required or not carried are left out.
 */
function expectedReadings(manifest, phase, figures) {
    const arms = {
        canary: figures,
        baseline: times(figures, baselinePerCanary(phase)),
        effect: (_, ratio) => (0,window_input/* effectIn */.dn)(figures, ratio),
        lexical: false,
        tightestAt: (0,window_input/* tightestAt */.yc)(phase)
    };
    return (0,measured/* measuredReadings */.CG)(manifest, arms).filter(({ row, value }) => value !== null && !(row in manifest.not_required));
}
/** The one-sided alpha at which a row fails in this phase. */
function failingAlpha(manifest, phase) {
    return manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)({ manifest, phase, summary: { kind: 'jsonl' } });
}
function requestsOf(reading, requests, terms) {
    const { target, value, sequence } = reading;
    if (sequence === null || !(0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return null;
    const rare = terms.live === 'required' ? whileFewFail(reading, terms.alpha) : null;
    if (rare !== null)
        return Math.max(terms.minRequests, Math.ceil((rare * sequence.effect.value * requests) / reading.n));
    const { minRequests } = terms;
    const atMinimum = (0,rule/* verdictOf */.Vj)(ofRequests(minRequests, sequence, requests), (0,live_reading/* barOf */.Rb)(reading), {
        ...terms,
        requests: minRequests
    });
    if (atMinimum === 'pass')
        return minRequests;
    const needed = (0,rule/* requestsNeeded */.Kn)(ofRequests(1, sequence, requests), (0,live_reading/* barOf */.Rb)(reading), terms);
    return needed === null ? null : needed + terms.requests;
}
const FEW = 30;
/**
 * Failures come whole: 0.5 of them is none in most windows. So a rate of few failures is decided at the first number of
 * requests (or calls) whose confidence sequence suffices with as many failures as the median window has by then. Null for other
 * rows, and where more than a few are to be expected.
 */
function whileFewFail(reading, alpha) {
    const { line } = (0,live_reading/* barOf */.Rb)(reading);
    const { op, live } = rows/* ROWS */.Ir[reading.row];
    if (live?.test !== 'rate' || line === null)
        return null;
    const ofFailures = (share) => (op === '>=' ? 1 - share : share);
    const most = ofFailures(line);
    const bar = Math.log(2 / alpha);
    for (let failures = 0; failures <= FEW; failures++) {
        const n = (0,needed/* requestsUntil */.$)(n => n > failures && (0,rate/* logERateBelow */.Jz)(failures, n, most, (0,confidence_sequence/* ratePrior */.xU)(most)) >= bar);
        if (medianCount(ofFailures(reading.value) * n) <= failures)
            return n;
    }
    return null;
}
/** The median of a Poisson count, by its mean (Choi 1994: it lies between mean − log 2 and mean + 1/3). */
function medianCount(mean) {
    return Math.floor(mean + 1 / 3);
}
/** The same sequence, as if it came from `n` requests instead of `requests`. */
function ofRequests(n, sequence, requests) {
    return {
        ...sequence,
        above: (x, alpha, scale = 1) => sequence.above(x, alpha, (scale * n) / requests),
        below: (x, alpha, scale = 1) => sequence.below(x, alpha, (scale * n) / requests)
    };
}
/** Requests of the baseline for each of the canary. At weight 100 they are those of the window before: taken as many. */
function baselinePerCanary(phase) {
    if ((0,phases/* isShadow */.$n)(phase))
        return 100 / Math.max(phase.mirror, 0.01);
    return (0,phases/* isFull */.uq)(phase) ? 1 : (100 - phase.weight) / Math.max(phase.weight, 0.01);
}
/** The figures of `factor` times as many requests. */
function times(cell, factor) {
    const by = (numbers) => Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, typeof value === 'number' ? value * factor : value]));
    const ratios = Object.entries(cell.ratios).map(([name, sums]) => [name, { ...by(sums), at: sums.at }]);
    const distributions = Object.entries(cell.distributions).map(([name, { n, bins }]) => [
        name,
        { n: n * factor, bins: bins.map(bin => ({ ...bin, count: bin.count * factor })) }
    ]);
    return {
        requests: cell.requests * factor,
        ratios: Object.fromEntries(ratios),
        distributions: Object.fromEntries(distributions)
    };
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/undetectable.js




/**
 * What a phase can't detect with this many canary requests, from the figures of the baseline: a regression that is spread
 * evenly (every latency and cost times the same, every score less by the same), judged by its expected figures.
 */
function undetectableRows(manifest, phase, figures, requests) {
    if (!(requests >= 1) || manifest.evidence.live === 'estimate')
        return [];
    const alpha = failingAlpha(manifest, phase);
    return expectedReadings(manifest, phase, times(figures, requests / figures.requests)).flatMap(reading => {
        const { row, line, target } = reading;
        if (line === null)
            return [];
        const detectableFrom = leastDetectable(reading, alpha);
        const hides = target.op === '<=' ? !(detectableFrom <= line) : !(detectableFrom >= line);
        return hides ? [{ row, line, detectableFrom: isPossible(row, detectableFrom) ? detectableFrom : null }] : [];
    });
}
/** The figure at which the interval at one-sided alpha leaves the target. */
function leastDetectable({ row, target: { threshold }, sequence, value, n }, alpha) {
    const { op, unit, live } = rows/* ROWS */.Ir[row];
    if (live?.test === 'rate') {
        const failuresFrom = (limit) => {
            const beyond = (k) => (0,confidence_sequence/* rateSequence */.Mg)({ k, n }, sequence.effect).above(limit, alpha);
            return (0,needed/* firstWhere */.U)(beyond, Math.ceil(limit * n), Math.ceil(n)) / n;
        };
        return op === '>=' ? 1 - failuresFrom(1 - threshold) : failuresFrom(threshold);
    }
    const [low, high] = sequence.interval(2 * alpha);
    if (op === '>=')
        return value - (high - threshold);
    return unit === 'ratio' ? (value * threshold) / low : value + threshold - low;
}
/** A ratio has no end; all else lies between 0 and 1. */
function isPossible(row, figure) {
    const isRatio = rows/* ROWS */.Ir[row].unit === 'ratio';
    return Number.isFinite(figure) && figure >= 0 && (isRatio || figure <= 1);
}

;// CONCATENATED MODULE: ./out/build/src/commands/forecast.js


/** Forecasts a phase from the figures of the baseline; `requests` of the canary come before `window.max`. */
function forecastFrom(figures, { manifest, phase, requests }) {
    return {
        predictions: predictRows(manifest, phase, figures),
        undetectable: undetectableRows(manifest, phase, figures, requests)
    };
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
// EXTERNAL MODULE: ./out/build/src/window/flat-row.js
var flat_row = __webpack_require__(28737);
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
    for (const each of rows) {
        (0,ratio/* readRatios */.tY)((0,flat_row/* flatten */.Bq)(each, 0, []), ratios);
        (0,window_cell/* addToSegment */.q$)(cell, ratios);
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
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27879);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10318);
/* harmony import */ var _window_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47805);
/* harmony import */ var _window_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58875);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28695);







/** Whether a window can be judged at all, and what a reader must know of it. */
const LITTLE_AHEAD_MS = 10_000;
const MOST_BASELINE_ERRORS = 0.05;
const MOST_FAULTS = 3;
/** Of a row, in a log that was shipped more than once. */
const MOST_COPIES = 10;
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5;
/** A log of which too much is missing or can't be trusted for what is left to say anything of the rest. */
function unsoundLog({ summary, reference, readAt }) {
    const unread = [...summary.unread, ...(reference?.unread ?? [])];
    return (scrapeFaults(summary) ??
        unreadFiles(unread) ??
        ofTheFuture(summary, readAt) ??
        clockOff(summary) ??
        brokenLog(summary) ??
        unmatched(summary));
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
/** Given files are the window that they hold, but not where that has not come yet. */
function ofTheFuture({ supply, blocks, arms }, now) {
    if (now === undefined || supply === null || supply.live || blocks === null)
        return null;
    const { start, widthMs } = blocks;
    const isAhead = (_, block) => start + block * widthMs > now + _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK;
    const rows = (0,_arm_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(_model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.flatMap(arm => (arms[arm].arrivals ?? []).filter(isAhead)));
    const all = arms.baseline.requests + arms.canary.requests;
    if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(all))
        return null;
    const times = _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.flatMap(arm => (arms[arm].firstTs === null ? [] : [arms[arm].firstTs, arms[arm].lastTs]));
    const [first, last, at] = [Math.min(...times), Math.max(...times), now].map(time => `${new Date(time).toISOString().slice(0, 19)}Z`);
    const which = rows === all ? `All ${all} rows of the log` : `${rows} of ${all} rows of the log`;
    const why = `${which} lie ahead of now (${at}): its rows are of ${first} to ${last}. The clock or the time zone of the log is off.`;
    return { reason: 'log_invalid', why };
}
/** A clock that is more than 5 minutes off moves its arm's rows out of the window, or beside other minutes. */
function clockOff({ supply, leftOut, arms }) {
    if (supply === null)
        return null;
    const lasting = (length) => ms__WEBPACK_IMPORTED_MODULE_0__(Math.round(length), { long: true });
    const { baseline, canary } = supply.ahead;
    const isNoneInTime = arms.baseline.requests + arms.canary.requests === 0;
    if (supply.live && isNoneInTime && Math.min(baseline, canary) > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK) {
        const why = `The clock of this machine or those of both arms are off: their rows lie ahead of now, by up to ${lasting(Math.max(baseline, canary))}, and none lies within the window.`;
        return { reason: 'log_invalid', why };
    }
    for (const arm of _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul) {
        const rows = leftOut[arm].clock;
        if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(rows + arms[arm].requests))
            continue;
        const why = `The clock of the ${arm} is off: ${rows} of its rows lie ahead of now, by up to ${lasting(supply.ahead[arm])}.`;
        return { reason: 'log_invalid', why };
    }
    const behind = _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.find(arm => supply.behind[arm] > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK);
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
    for (const arm of _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul) {
        const { unreadable, withStatus, clock } = leftOut[arm];
        const all = summary.arms[arm].requests - withStatus + unreadable + clock;
        if (unreadable + clock <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(all))
            continue;
        return {
            reason: 'log_invalid',
            why: `${unreadable + clock} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(all, 'row')} of the ${arm} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(unreadable + clock, 'was', 'were')} left out.${where}`
        };
    }
    const noneWhole = rows.read > 0 && rows.broken === rows.read;
    if (noneWhole || leftOut.unattributed > (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(rows.read)) {
        const why = `${noneWhole ? rows.broken : leftOut.unattributed} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(rows.read, 'row')} of the request log cannot be read.${where}`;
        return { reason: 'log_invalid', why };
    }
    return unknownArms(rows) ?? sharedIds(rows);
}
/** A log that was shipped again and again repeats its rows a few times; one id for all requests leaves none of them. */
function sharedIds({ duplicates, otherCanary, ...rows }) {
    const left = rows.counted + otherCanary;
    if (duplicates <= MOST_COPIES * left)
        return null;
    const why = `${duplicates} rows repeat the request_id of another, and only ${left} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(left, 'is', 'are')} left; expected an id of its own for each request, or "-" where there is none.`;
    return { reason: 'log_invalid', why };
}
/** Replies that the second log does not know may be what it was read for: all that rests on it is unknown. */
function unmatched({ joined }) {
    if (!joined?.holds || joined.alone <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(joined.alone + joined.matched))
        return null;
    const more = joined.leftOver > 0
        ? ` ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(joined.leftOver, 'row')} of it ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(joined.leftOver, 'was', 'were')} more than can be held.`
        : '';
    const why = `${joined.alone} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(joined.alone + joined.matched, 'reply')} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(joined.alone, 'has', 'have')} no row in the second log (window.source.join), by request_id and arm.${more}`;
    return { reason: 'log_invalid', why };
}
/** Rows of an arm that nobody named may be the canary's. */
function unknownArms({ otherArms, counted: ours }) {
    const others = Object.entries(otherArms);
    const rows = others.reduce((sum, [, n]) => sum + n, 0);
    if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(rows + ours))
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
    const why = `The baseline failed on ${num} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(den, 'request')}, so there is nothing to compare with.`;
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
    const { rows, arms, scraped, traces, joined } = summary;
    const notes = [];
    for (const text of scraped?.notes ?? [])
        notes.push({ level: 'notice', text });
    const count = (n, [one, many]) => n > 0 && notes.push({ level: 'notice', text: `${n} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(n, one, many)}` });
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
    count(rows.broken, ['row cannot be read and is left out.', 'rows cannot be read and are left out.']);
    notes.push(...clockNotes(summary));
    if (joined) {
        count(joined.broken, ['line of the second log cannot be read.', 'lines of the second log cannot be read.']);
        count(joined.alone, ['reply has no row in the second log.', 'replies have no row in the second log.']);
    }
    if (traces) {
        count(traces.cut.baseline + traces.cut.canary, [
            'request ended without its root span: it counts as failed.',
            'requests ended without their root span: they count as failed.'
        ]);
        count(traces.waiting, [
            'trace has no root span yet and may still end; it is not counted.',
            'traces have no root span yet and may still end; they are not counted.'
        ]);
        count(traces.others, [
            'trace is no request of a user: a health check, or a step that nothing called.',
            'traces are no requests of users: health checks, or a step that nothing called.'
        ]);
        count(traces.late, [
            'span came after its request was counted, and is not in it.',
            'spans came after their request was counted, and are not in it.'
        ]);
    }
    count(rows.torn, [
        'row at the end of a file is still being written.',
        'rows at the end of a file are still being written.'
    ]);
    count(rows.duplicates, ['row repeats a request_id and is left out.', 'rows repeat a request_id and are left out.']);
    count(rows.late, ['row came more than 5 minutes late; it counts.', 'rows came more than 5 minutes late; they count.']);
    count(rows.skewed.after, [
        'row lies more than 5 minutes after the end of the window and is left out: its clock cannot be trusted.',
        'rows lie more than 5 minutes after the end of the window and are left out: their clock cannot be trusted.'
    ]);
    const others = Object.entries(rows.otherArms);
    if (others.length > 0) {
        const named = others.map(([name, n]) => `${name} (${n})`).join(', ');
        notes.push({ level: 'warning', text: `Rows of other arms are left out: ${named}.` });
    }
    for (const [field, n] of Object.entries(summary.segmentsLeftOut)) {
        notes.push({
            level: 'notice',
            text: `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(n, 'row')} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(n, 'has', 'have')} further values of ${field}; 20 are judged apart.`
        });
    }
    return notes;
}
/** A clock that is a little off moves nothing out of the window for long. */
function clockNotes({ supply }) {
    if (!supply?.live)
        return [];
    const least = Math.min(supply.ahead.baseline, supply.ahead.canary);
    const lasting = (length) => ms__WEBPACK_IMPORTED_MODULE_0__(Math.round(length), { long: true });
    const both = `The newest rows of both arms lie ${lasting(least)} or more ahead of now: the clock of this machine, or of both, is off.`;
    const notes = _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.filter(arm => supply.ahead[arm] - least > LITTLE_AHEAD_MS).map(arm => `The newest row of the ${arm} lies ${lasting(supply.ahead[arm])} ahead of now: a clock is off.`);
    return [...(least > LITTLE_AHEAD_MS ? [both] : []), ...notes].map(text => ({ level: 'warning', text }));
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
