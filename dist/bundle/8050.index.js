export const id = 8050;
export const ids = [8050];
export const modules = {

/***/ 28050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictionNotes: () => (/* binding */ predictionNotes)
});

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/needed.js
var needed = __webpack_require__(13761);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/evidence.js
var live_evidence = __webpack_require__(53159);
// EXTERNAL MODULE: ./out/build/src/gates/live/measured.js
var measured = __webpack_require__(97206);
// EXTERNAL MODULE: ./out/build/src/gates/live/reading.js
var live_reading = __webpack_require__(47692);
// EXTERNAL MODULE: ./out/build/src/gates/live/rule.js
var rule = __webpack_require__(25828);
// EXTERNAL MODULE: ./out/build/src/gates/live/sticky.js + 1 modules
var sticky = __webpack_require__(16868);
// EXTERNAL MODULE: ./out/build/src/gates/live/window-input.js
var window_input = __webpack_require__(87703);
;// CONCATENATED MODULE: ./out/build/src/gates/live/predict.js










/**
 * Predicts every row of a phase from the figures of the baseline alone: both arms get them, the baseline with as many more
 * requests as it serves. By the rule and the evidence of `judge`; requests depend on each other as those of the figures do.
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
    return [...measured, ...splitRows(manifest, phase).map(row => ({ row, requests: terms.minRequests }))];
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
        tightestAt: (0,window_input/* tightestAt */.yc)(phase)
    };
    return (0,measured/* measuredReadings */.CG)(manifest, arms).filter(({ row, value }) => value !== null && !(row in manifest.not_required));
}
/** Chance a side that a row fails by in this phase. */
function failingAlpha(manifest, phase) {
    return manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)({ manifest, phase, summary: { kind: 'jsonl' } });
}
/**
 * Rows about the split alone. Were users served as planned and kept on their arm, both are inside their targets from the
 * first request on; neither has a line to exclude, so the minimum decides.
 */
function splitRows(manifest, phase) {
    if ((0,phases/* isShadow */.$n)(phase))
        return [];
    const rows = (0,sticky/* isSticky */.O)(manifest) === false ? ['srm'] : ['srm', 'stickiness'];
    return rows.filter(row => !(row in manifest.not_required));
}
function requestsOf(reading, requests, terms) {
    const { target, value, evidence } = reading;
    if (evidence === null || !(0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return null;
    const rare = terms.live === 'required' ? whileFewFail(reading, terms.alpha) : null;
    if (rare !== null)
        return Math.max(terms.minRequests, Math.ceil((rare * evidence.effect.value * requests) / reading.n));
    const { minRequests } = terms;
    const atMinimum = (0,rule/* verdictOf */.Vj)(ofRequests(minRequests, evidence, requests), (0,live_reading/* barOf */.Rb)(reading), {
        ...terms,
        requests: minRequests
    });
    if (atMinimum === 'pass')
        return minRequests;
    const needed = (0,rule/* requestsNeeded */.Kn)(ofRequests(1, evidence, requests), (0,live_reading/* barOf */.Rb)(reading), terms);
    return needed === null ? null : needed + terms.requests;
}
const FEW = 30;
/**
 * Failures come whole: 0.5 of them is none in most windows. So a rate of few failures is decided at the first number of
 * requests (or calls) whose evidence suffices with as many failures as the median window has by then. Null for other
 * rows, and where more than a few are to be expected.
 */
function whileFewFail(reading, alpha) {
    const { line } = (0,live_reading/* barOf */.Rb)(reading);
    const isRate = reading.row === 'error_rate' || reading.row === 'tool_success';
    if (!isRate || line === null)
        return null;
    const ofFailures = (share) => (reading.row === 'tool_success' ? 1 - share : share);
    const most = ofFailures(line);
    const bar = Math.log(2 / alpha);
    for (let failures = 0; failures <= FEW; failures++) {
        const n = (0,needed/* requestsUntil */.$N)(n => n > failures && (0,rate/* logERateBelow */.Jz)(failures, n, most, (0,live_evidence/* ratePrior */.xU)(most)) >= bar);
        if (medianCount(ofFailures(reading.value) * n) <= failures)
            return n;
    }
    return null;
}
/** The median of a Poisson count, by its mean (Choi 1994: it lies between mean − log 2 and mean + 1/3). */
function medianCount(mean) {
    return Math.floor(mean + 1 / 3);
}
/** The same evidence, as if it came from `n` requests instead of `requests`. */
function ofRequests(n, evidence, requests) {
    return {
        ...evidence,
        above: (x, alpha, scale = 1) => evidence.above(x, alpha, (scale * n) / requests),
        below: (x, alpha, scale = 1) => evidence.below(x, alpha, (scale * n) / requests)
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

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var model_rows = __webpack_require__(79175);
;// CONCATENATED MODULE: ./out/build/src/gates/live/undetectable.js




/**
 * What a phase can't see with this many canary requests, from the figures of the baseline: a regression that is spread
 * evenly (every latency and cost times the same, every score less by the same), judged by its expected figures.
 */
function unseenRows(manifest, phase, figures, requests) {
    if (!(requests >= 1) || manifest.evidence.live === 'estimate')
        return [];
    const alpha = failingAlpha(manifest, phase);
    return expectedReadings(manifest, phase, times(figures, requests / figures.requests)).flatMap(reading => {
        const { row, line, target } = reading;
        if (line === null)
            return [];
        const seenFrom = leastSeen(reading, alpha);
        const hides = target.op === '<=' ? !(seenFrom <= line) : !(seenFrom >= line);
        return hides ? [{ row, line, seenFrom: isPossible(row, seenFrom) ? seenFrom : null }] : [];
    });
}
/** The figure at which the interval at one-sided alpha leaves the target. */
function leastSeen({ row, target: { threshold }, evidence, value, n }, alpha) {
    const [low, high] = evidence.interval(2 * alpha);
    const rateAbove = (limit) => {
        const beyond = (k) => (0,live_evidence/* rateEvidence */._Z)({ k, n }, evidence.effect).above(limit, alpha);
        return (0,needed/* firstWhere */.U1)(beyond, Math.ceil(limit * n), Math.ceil(n)) / n;
    };
    switch (row) {
        case 'error_rate':
            return rateAbove(threshold);
        case 'tool_success':
            return 1 - rateAbove(1 - threshold);
        case 'coverage':
            return value - (high - threshold);
        case 'latency_p95':
        case 'cost_per_solved':
            return (value * threshold) / low;
        default:
            return value + threshold - low;
    }
}
/** A ratio has no end; all else lies between 0 and 1. */
function isPossible(row, figure) {
    const isRatio = model_rows/* ROWS */.Ir[row].unit === 'ratio';
    return Number.isFinite(figure) && figure >= 0 && (isRatio || figure <= 1);
}

// EXTERNAL MODULE: ./out/build/src/report/numbers.js
var numbers = __webpack_require__(16935);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
;// CONCATENATED MODULE: ./out/build/src/commands/predictions.js






/**
 * Per phase, the canary requests that each row takes to pass, were the canary as good as the baseline, and how long that
 * takes; what can't come before `window.max`; and what is too little traffic to be seen.
 */
function predictionNotes(manifest, expected) {
    return (0,phases/* phasesOf */.I$)(manifest).flatMap(phase => phaseNotes(manifest, phase, expected));
}
function phaseNotes(manifest, phase, { figures, of, perSecond }) {
    const predictions = predictRows(manifest, phase, figures);
    const possible = predictions.filter(predictions_isPossible);
    const never = predictions.filter(prediction => !predictions_isPossible(prediction)).map(({ row }) => row);
    const canaryPerSecond = ((perSecond ?? 1) * (phase.mirror ?? phase.weight)) / 100;
    const notes = possible.length > 0 ? [(0,commands_notes/* notice */.lm)(sayPhase(phase, possible, of, { perSecond, canaryPerSecond }))] : [];
    const told = (text) => (0,commands_notes/* warning */.$e)(`${manifest.file}: phase ${phase.name}: ${text}`);
    if (never.length > 0) {
        const why = `at ${of} the row is outside its target, or too near to its line`;
        notes.push(told(`${never.join(', ')} can't pass: ${why}.`));
    }
    const coming = Math.floor((canaryPerSecond * phase.window.max) / 1000);
    const late = possible.filter(({ requests }) => requests > coming).map(({ row }) => row);
    const within = `window.max (${sayDuration(phase.window.max / 1000)}) brings ${grouped(coming)} canary requests ${atRate(perSecond)}`;
    if (late.length > 0)
        notes.push(told(`${within}: too few for ${late.join(', ')}.`));
    const unseen = unseenRows(manifest, phase, figures, coming);
    if (unseen.length > 0) {
        const text = `${within}: it may not see ${unseen.map(sayUnseen).join('; ')}.`;
        notes.push(perSecond === null ? (0,commands_notes/* notice */.lm)(`Phase ${phase.name}: ${text}`) : told(text));
    }
    return notes;
}
function predictions_isPossible(prediction) {
    return prediction.requests !== null;
}
function sayPhase(phase, rows, of, rates) {
    const most = Math.max(...rows.map(({ requests }) => requests));
    const minimum = phase.window.min_requests;
    const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests);
    const parts = more.map(({ row, requests }) => `${model_rows/* ROWS */.Ir[row].label} ${grouped(requests)}`);
    if (more.length < rows.length) {
        parts.push(`${more.length > 0 ? 'every other row' : 'every row'} min_requests, ${grouped(minimum)}`);
    }
    const time = `${sayDuration(most / rates.canaryPerSecond)} ${atRate(rates.perSecond)}`;
    const half = rates.perSecond === null ? '; twice as many take half as long' : '';
    return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join('; ')}. That is ${time}${half}.`;
}
function atRate(perSecond) {
    if (perSecond === null)
        return 'at 1 request a second in all';
    const [count, unit] = perSecond >= 1 ? [perSecond, 'second'] : [60 * perSecond, 'minute'];
    const said = Number(count.toPrecision(2));
    return `at the log's ${said} ${said === 1 ? 'request' : 'requests'} a ${unit} in all`;
}
function sayUnseen({ row, line, seenFrom }) {
    const { label, op, unit } = model_rows/* ROWS */.Ir[row];
    const from = `${label} from ${(0,numbers/* showNumber */.Zo)(line, unit)}`;
    if (seenFrom === null)
        return `${from} on`;
    return `${from} ${op === '<=' ? 'up to' : 'down to'} ${(0,numbers/* showAgainst */.hv)(seenFrom, line, unit)}`;
}
/** 1,000; without Intl, whose tables take longer to load than all else here. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function sayDuration(seconds) {
    if (seconds < 5400)
        return `${Math.ceil(seconds / 60)} min`;
    const [count, unit] = seconds < 36 * 3600 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'days'];
    return `${Number(count.toFixed(1))} ${unit}`;
}


/***/ }),

/***/ 16935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '', leadingZero: true };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 2, leadingZero: false },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, after: ' ×' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 4, before: 'USD ' }
};
const NOTHING = '–';
/** `.82`, `0.4 %`, `1.7 points`, `1.12 ×`, `812 ms`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, plain, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, plain, 1)} s`;
    const style = STYLES[unit];
    const own = decimalsOf(value, unit);
    const text = digits(value * style.scale, style, own + (options.extra ?? 0));
    return `${style.before}${sign(value, options)}${text}${style.after}`;
}
/** A price far below a cent keeps two digits that say something. */
function decimalsOf(value, unit) {
    if (unit === 'count' && !Number.isInteger(value))
        return 1;
    if (unit !== 'usd' || value === 0)
        return STYLES[unit].decimals;
    return Math.min(12, Math.max(STYLES.usd.decimals, 1 - Math.floor(Math.log10(Math.abs(value)))));
}
/** A difference of two numbers of a unit, with its sign: `−.03`, `+0.4 pp` (percentage points). */
function showDifference(value, unit) {
    const text = showNumber(value, unit, { signed: true });
    return unit === 'percent' ? text.replace(' %', ' pp') : text;
}
/** The value with as many decimals as it takes not to look like a threshold that it does not equal. */
function showAgainst(value, threshold, unit, signed = false) {
    for (let extra = 0; extra < 4; extra++) {
        const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 });
        const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 });
        if (shown !== line || value === threshold)
            return shown;
    }
    return showNumber(value, unit, { extra: 4, signed });
}
/** `−0.01 to 0.04`, `at least 0.02` where the upper end is open, or nothing. */
function showInterval(ci, unit, signed = false) {
    if (ci === null)
        return '';
    const [low, high] = ci;
    if (low === null && high === null)
        return '';
    if (low === null)
        return `at most ${showNumber(high, unit, { signed })}`;
    if (high === null)
        return `at least ${showNumber(low, unit, { signed })}`;
    const from = showNumber(low, unit, { signed });
    const { after, before } = STYLES[unit];
    const sameUnit = from.endsWith(after) && unit !== 'p_value';
    const bare = sameUnit ? from.slice(before.length, from.length - after.length) : from;
    return `${sameUnit ? before : ''}${bare} to ${showNumber(high, unit, { signed }).slice(sameUnit ? before.length : 0)}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ .70`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style, style.decimals + 1);
    return `${OPS[op]} ${style.before}${sign(threshold)}${fewest(most, style.targetDecimals)}${style.after}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, style, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    const text = size.toFixed(decimals);
    return !style.leadingZero && text.startsWith('0.') ? text.slice(1) : text;
}
/** A true minus, or the plus that was asked for. */
function sign(value, options = {}) {
    if (value < 0)
        return '−';
    return options.signed && value > 0 ? '+' : '';
}
function fewest(text, decimals) {
    const point = text.indexOf('.');
    if (point < 0 || text.includes('e'))
        return text;
    let end = text.length;
    while (end > point + 1 + decimals && text[end - 1] === '0')
        end--;
    return text.slice(0, end === point + 1 ? point : end);
}


/***/ })

};
