export const id = 668;
export const ids = [668];
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

/***/ 8722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/gates/catalogue.ts
var catalogue = __webpack_require__(10001);
// EXTERNAL MODULE: ./src/gates/reasons.ts
var reasons = __webpack_require__(77049);
;// CONCATENATED MODULE: ./src/gates/live/needed.ts
function neededOf({ summary }, row, requests) {
    const { from, to, arms } = summary;
    const perMs = from !== null && to !== null && to > from ? arms.canary.requests / (to - from) : 0;
    const when = requests !== null && perMs > 0 ? to + requests / perMs : Number.NaN;
    return { row, requests, at: when < LATEST ? new Date(when).toISOString() : null };
}
/** Later than this no date is worth telling. */
const LATEST = Date.UTC(2200, 0);
/** `812 more canary requests, by 2026-11-20 10:42 UTC at this rate`. */
function sayNeeded({ requests, at }) {
    const by = at === null ? '' : `, by ${at.slice(0, 16).replace('T', ' ')} UTC at this rate`;
    return `${requests} more canary ${requests === 1 ? 'request' : 'requests'}${by}`;
}

;// CONCATENATED MODULE: ./src/gates/live/decide.ts



/**
 * What `judge` decides: 0 pass, 1 a hard stop or a failure, 4 hold, 5 could not measure. Stops are looked at first: they
 * count in every state. A broken log voids what was measured, but not a stop.
 */
function decideLive(table, manifest) {
    const gating = table.gates.filter(gate => !(gate.row in manifest.not_required));
    const fired = table.stops.filter(stop => stop.fired);
    const hard = fired.filter(stop => stop.hard);
    if (hard.length > 0) {
        return failed('hard_stop', `A hard stop fired: ${list(hard.map(stop => stopLabel(stop.row)))}.`);
    }
    if (table.unsound?.reason === 'log_invalid')
        return invalid('log_invalid', table.unsound.why);
    const failing = gating.filter(gate => gate.verdict === 'fail' && gate.row !== 'freeze');
    const rollingBack = failing.filter(gate => !table.holding.includes(gate.row));
    if (rollingBack.length > 0)
        return failed('gate_failed', `Outside target: ${list(rollingBack.map(label))}.`);
    return (unmeasurable(table, gating) ??
        held(table, gating, failing) ?? {
        decision: 'pass',
        reason: 'all_green',
        exit: reasons/* EXIT */.dc.ok,
        why: 'Every required row is inside its target, beyond chance.'
    });
}
function unmeasurable(table, gating) {
    const missing = gating.filter(gate => gate.verdict === 'not_measured' && gate.required);
    const silent = missing.find(gate => gate.reason_code === 'no_traffic');
    if (silent)
        return invalid('no_traffic', silent.why);
    if (table.unsound)
        return invalid(table.unsound.reason, table.unsound.why);
    if (missing.length > 0)
        return invalid('not_measured', `Required, and not measured: ${list(missing.map(label))}.`);
    return null;
}
function held(table, gating, failing) {
    const frozen = gating.find(gate => gate.row === 'freeze' && gate.verdict === 'fail');
    if (frozen)
        return { decision: 'fail', reason: 'frozen', exit: reasons/* EXIT */.dc.hold, why: frozen.why };
    const soft = table.stops.filter(stop => stop.fired).map(stop => stopLabel(stop.row));
    if (soft.length > 0)
        return hold('soft_stop', `Over target without a proven quality gain: ${list(soft)}.`);
    if (failing.length > 0) {
        return hold('gate_failed', `Outside target beside an earlier window, which holds: ${list(failing.map(label))}.`);
    }
    const open = [
        ...gating.filter(gate => gate.verdict === 'inconclusive').map(label),
        ...table.unconfirmed.map(id => `stop on ${stopLabel(id)}`)
    ];
    if (open.length > 0 && table.exhausted) {
        return hold('evidence_exhausted', `The window has been open for as long as it may, and is not decided: ${list(open)}.`);
    }
    if (open.length > 0)
        return hold('evidence_thin', `Not decided yet: ${list(open)}.${longest(table)}`);
    return table.full ? null : hold('evidence_thin', 'Every row is inside its target, but the window is not full yet.');
}
/** The row that takes longest, with its number. */
function longest({ needed }) {
    const counted = needed.flatMap(({ requests, at }) => (requests === null ? [] : [{ requests, at }]));
    if (counted.length === 0)
        return '';
    const most = counted.reduce((most, one) => (one.requests > most.requests ? one : most));
    return most.requests === 0 ? '' : ` It takes ${sayNeeded(most)}.`;
}
function failed(reason, why) {
    return { decision: 'fail', reason, exit: reasons/* EXIT */.dc.failed, why };
}
function invalid(reason, why) {
    return { decision: 'error', reason, exit: reasons/* EXIT */.dc.unmeasurable, why };
}
function hold(reason, why) {
    return { decision: 'warn', reason, exit: reasons/* EXIT */.dc.hold, why };
}
function label({ row }) {
    return catalogue/* ROWS */.Ir[row].label;
}
function stopLabel(row) {
    return catalogue/* STOPS */.KR[row].label;
}
const MOST_NAMED = 5;
function list(words) {
    const more = words.length - MOST_NAMED;
    return more > 0 ? `${words.slice(0, MOST_NAMED).join(', ')} and ${more} more` : words.join(', ');
}

;// CONCATENATED MODULE: ./src/rollout/phases.ts
const MINUTES_30 = 30 * 60_000;
const HOURS_24 = 24 * 3600_000;
const bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
/** The runbook's plan (§8). */
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

// EXTERNAL MODULE: ./src/gates/decide.ts
var decide = __webpack_require__(6862);
;// CONCATENATED MODULE: ./src/statistics/sequential/clusters.ts
/** With fewer blocks than this the spread between them says nothing. */
const FEWEST_BLOCKS = 5;
/** How many standard errors above 1 a design effect must lie to be believed. */
const BELIEVED_FROM = 2.5;
/**
 * By how much dependence between requests widens the spread of Σ num / Σ den: the variance with clusters over that of
 * independent rows, at least 1. n requests are worth n / designEffect independent ones, so an e-process takes
 * k / designEffect of n / designEffect, and a confidence sequence of a mean n / designEffect.
 *
 * The clusters are users, and blocks of time at every width up to a fifth of the window, each twice the one before, as
 * minutes that depend on each other show only in blocks longer than the dependence; the greatest counts. One that lies
 * within 2.5 standard errors of 1 counts as 1, so that independent requests are judged as soon as without it; one that is
 * believed is raised by its standard error, as few blocks measure it badly. How well this does is in docs/judges.md.
 * Sources: Kish 1965 (design effect); Flyvbjerg & Petersen 1989 (blocks of doubling width).
 */
function designEffect(rows) {
    const clusterings = [...(rows.users ? [rows.users] : []), ...(rows.blocks ? blockings(rows.blocks) : [])];
    return Math.max(1, ...clusterings.map(clusters => believed(rows, clusters)));
}
function believed(rows, clusters) {
    const ratio = rows.num / rows.den;
    const independent = spread(rows, ratio);
    if (!(independent > 0) || clusters.units < 2)
        return 1;
    const effect = spread(clusters, ratio) / independent;
    const error = standardError(rows, clusters);
    return effect > 1 + BELIEVED_FROM * error ? effect * (1 + error) : 1;
}
/** Σ (num − ratio·den)² per den, freed of the bias that comes from measuring the ratio on the same units. */
function spread({ num, den, numSq, denSq, cross }, ratio) {
    const squares = numSq - 2 * ratio * cross + ratio * ratio * denSq;
    // Units that all have one ratio have no spread, which rounding must not hide.
    const rounding = 1e-12 * (numSq + ratio * ratio * denSq + Math.abs(ratio * num));
    return squares > rounding ? squares / (den - denSq / den) : 0;
}
/** That of the design effect of independent rows: the larger and the fewer the clusters, the noisier it is. */
function standardError(rows, clusters) {
    const withinRows = (rows.denSq / rows.den) * clusters.den;
    return Math.sqrt(2 * Math.max(0, clusters.denSq - withinRows)) / clusters.den;
}
/** The sums of blocks at their own width, twice as wide, four times …, while at least five hold requests. */
function blockings(blocks) {
    const num = new Float64Array(blocks.num);
    const den = new Float64Array(blocks.den);
    const widths = [];
    for (let count = num.length;; count = Math.floor(count / 2)) {
        const sums = sumsOf(num, den, count);
        if (sums.units < FEWEST_BLOCKS)
            return widths;
        widths.push(sums);
        joinPairs(num, count);
        joinPairs(den, count);
    }
}
/** Joins neighbours at the front of the array; an odd last one joins the pair before it. */
function joinPairs(values, count) {
    const half = Math.floor(count / 2);
    for (let i = 0; i < half; i++)
        values[i] = values[2 * i] + values[2 * i + 1];
    if (count % 2 === 1)
        values[half - 1] += values[count - 1];
}
function sumsOf(nums, dens, count) {
    const sums = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
    for (let i = 0; i < count; i++) {
        const num = nums[i];
        const den = dens[i];
        if (num === 0 && den === 0)
            continue;
        sums.units++;
        sums.num += num;
        sums.den += den;
        sums.numSq += num * num;
        sums.denSq += den * den;
        sums.cross += num * den;
    }
    return sums;
}

;// CONCATENATED MODULE: ./src/gates/live/effect.ts

const INDEPENDENT = { value: 1, unit: 'requests' };
/** Requests of one user, or of the same minutes, may depend on each other: the stronger of the two counts. */
function effectOf(sums) {
    if (!(sums.den > 0))
        return INDEPENDENT;
    return stronger({ value: designEffect({ ...sums, blocks: null }), unit: 'users' }, { value: designEffect({ ...sums, users: null }), unit: 'minutes' });
}
/** The same for a rate among calls of which a request makes several: its single calls may depend on each other too. */
function effectOfCalls(sums) {
    const { num, den } = sums;
    const calls = { ...sums, units: den, numSq: num, denSq: den, cross: num };
    const byRequest = { value: designEffect({ ...calls, users: sums, blocks: null }), unit: 'requests' };
    return stronger(byRequest, effectOf(calls));
}
function stronger(a, b) {
    const most = a.value >= b.value ? a : b;
    return most.value > 1 ? most : INDEPENDENT;
}
/** What was counted, in words; nothing where every request counts, to one digit. */
function describeEffect({ value, unit }) {
    if (value < 1.05)
        return '';
    const of = {
        requests: 'calls of one request',
        users: 'requests of one user',
        minutes: 'requests of the same minutes'
    };
    const counted = { requests: 'requests', users: 'users', minutes: 'blocks of time' }[unit];
    return `Counted by ${counted}: ${of[unit]} depend on each other, so ${value.toFixed(1)} of them count as one.`;
}

;// CONCATENATED MODULE: ./src/gates/live/case.ts


/** The arms of the window; at weight 100 the baseline is that of the reference window. */
function armsOf({ phase, summary, reference }) {
    const { canary } = summary.arms;
    const baseline = isFull(phase) ? (reference?.arms.baseline ?? null) : summary.arms.baseline;
    const of = { baseline, canary };
    const known = new Map();
    return {
        canary,
        baseline,
        effect(arm, ratio) {
            const key = `${arm} ${ratio}`;
            const found = known.get(key) ?? measure(of[arm], ratio);
            known.set(key, found);
            return found;
        },
        tightestAt: tightestAt(phase)
    };
}
function measure(cell, ratio) {
    const sums = cell.ratios[ratio];
    // Failures spread as successes do.
    return ratio === 'tool_success' ? effectOfCalls(sums) : effectOf(sums);
}
function tightestAt({ weight, mirror, window }) {
    const share = mirror === null ? weight / 100 : 1 / 2;
    const others = share >= 1 ? 1 : (1 - share) / Math.max(share, 0.001);
    return { canary: window.min_requests, baseline: Math.max(1, window.min_requests * others) };
}
/**
 * How many one-sided tests could fail a row in this phase: alpha is split over them. Fixed by the manifest, the phase
 * and the kind of source, never by what was seen.
 */
function sidesThatCanFail({ manifest, phase, summary }) {
    const counts = (row) => (row in manifest.not_required ? 0 : SIDES[row]);
    const total = (rows) => rows.reduce((sum, row) => sum + counts(row), 0);
    if (summary.kind === 'prometheus')
        return Math.max(1, total(['latency_p95', 'error_rate', 'srm']));
    const fields = gatingFields(manifest).length;
    return Math.max(1, total(MEASURED) * (1 + fields) + total(isShadow(phase) ? MIRRORED : SERVED));
}
/** Fields of which every value is judged by itself. */
function gatingFields(manifest) {
    return (manifest.window?.segments ?? []).flatMap(segment => typeof segment === 'object' && segment.gate ? [segment.field] : []);
}
const SIDES = {
    delta_s_drift_median: 1,
    delta_s_drift_p95: 1,
    delta_s_median: 1,
    coverage: 1,
    latency_p95: 1,
    error_rate: 1,
    tool_success: 1,
    cost_per_solved: 1,
    srm: 1,
    stickiness: 1,
    mirrored_share: 2,
    mirror_p99_added: 1,
    shadow_delta_s: 1
};
const MEASURED = [
    'delta_s_drift_median',
    'delta_s_drift_p95',
    'delta_s_median',
    'coverage',
    'latency_p95',
    'error_rate',
    'tool_success',
    'cost_per_solved'
];
const SERVED = ['srm', 'stickiness'];
const MIRRORED = ['mirrored_share', 'mirror_p99_added', 'shadow_delta_s'];

// EXTERNAL MODULE: ./src/gates/fences.ts
var fences = __webpack_require__(25720);
// EXTERNAL MODULE: ./src/gates/resonance.ts + 1 modules
var resonance = __webpack_require__(52283);
// EXTERNAL MODULE: ./src/gates/targets.ts
var targets = __webpack_require__(842);
;// CONCATENATED MODULE: ./src/gates/live/reading.ts


function measuredReading(manifest, row, evidence, n) {
    const { baseline, canary, value } = evidence;
    return { ...emptyReading(manifest, row), baseline, canary, value, n, evidence };
}
/** A row that the value itself decides. */
function countedReading(manifest, row, numbers) {
    return { ...emptyReading(manifest, row), ...numbers };
}
function unmeasured(manifest, row, note, reason = 'not_measured') {
    return { ...emptyReading(manifest, row), note, reason };
}
function emptyReading(manifest, row) {
    const target = (0,targets/* targetOf */.$r)(manifest, row);
    return { row, target, line: lineOf(row, target), baseline: null, canary: null, value: null, n: 0, evidence: null };
}
/** A manifest's own target beyond the runbook's line moves the line along, at the runbook's distance. */
function lineOf(row, { threshold, op }) {
    const { line, target } = catalogue/* ROWS */.Ir[row];
    if (line === null || target === null)
        return null;
    const beyond = op === '<=' ? line > threshold : line < threshold;
    return beyond ? line : threshold + (line - target);
}
function barOf({ target, line }) {
    return { op: target.op, target: target.threshold, line };
}

;// CONCATENATED MODULE: ./src/gates/live/fences.ts



/** Rows that what was observed decides; chance has no part in them. */
function fenceReadings(facts) {
    return [pinsFixed(facts), pinsLive(facts), ...probed(facts), resonanceReading(facts)];
}
function pinsFixed({ manifest, floatingPins }) {
    return countedReading(manifest, 'pins_fixed', { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, summary }) {
    const { baseline, canary } = summary.arms;
    if (canary.pins === null)
        return unmeasured(manifest, 'pins_live', 'The log carries no pins of the canary.');
    const before = baseline.pins === null ? null : otherPins(baseline, manifest.arms.baseline.pins);
    const after = otherPins(canary, manifest.arms.canary.pins);
    const rows = after.rows + (before?.rows ?? 0);
    const seen = after.seen ?? before?.seen;
    return {
        ...countedReading(manifest, 'pins_live', {
            baseline: before?.rows ?? null,
            canary: after.rows,
            value: rows,
            n: canary.requests
        }),
        ...(rows > 0 && { note: `${rows} rows with other pins${seen ? `, such as ${seen}` : ': they show none'}.` })
    };
}
/** Rows whose pins are not the manifest's. A request that failed may show none: nobody was there to tell. */
function otherPins({ pins, ratios }, declared) {
    const wrong = pins.shown.filter(({ pins: shown }) => Object.entries(declared).some(([key, pin]) => shown[key] !== pin));
    const silent = Math.max(0, pins.missing - ratios.error_rate.num);
    const first = wrong[0];
    const differing = first && Object.entries(declared).find(([key, pin]) => first.pins[key] !== pin);
    const seen = differing ? `${differing[0]}=${first.pins[differing[0]] ?? '(absent)'}` : null;
    return { rows: wrong.reduce((sum, { rows }) => sum + rows, 0) + silent, seen };
}
function probed({ manifest, probes }) {
    if (probes === null)
        return [];
    return (0,fences/* probeReadings */.S)(manifest, probes).map(reading => ({
        ...countedReading(manifest, reading.row, reading),
        ...(reading.note !== undefined && { note: reading.note }),
        ...(reading.breach !== undefined && { breach: reading.breach })
    }));
}
function resonanceReading({ manifest, summary }) {
    const long = summary.sessions?.long ?? [];
    const stepsOf = (name) => long.filter(({ arm }) => arm === name).map(({ steps }) => steps);
    const canary = (0,resonance/* resonance */.vC)(stepsOf('canary'));
    const baseline = (0,resonance/* resonance */.vC)(stepsOf('baseline'));
    if (!canary)
        return unmeasured(manifest, 'e_resonance', 'No session of the canary is 50 requests long.');
    if (!baseline) {
        return unmeasured(manifest, 'e_resonance', 'No session of the baseline is 50 requests long, to compare with.');
    }
    const breach = (0,resonance/* ceilingBreach */.n3)(canary, baseline);
    return {
        ...countedReading(manifest, 'e_resonance', {
            baseline: baseline.rise,
            canary: canary.rise,
            value: canary.rise,
            n: stepsOf('canary').length
        }),
        note: `${stepsOf('canary').length} long sessions of the canary, ${stepsOf('baseline').length} of the baseline.`,
        ...(breach !== null && { breach })
    };
}

;// CONCATENATED MODULE: ./src/statistics/sequential/mean.ts
/**
 * Below this many values the asymptotics can't be trusted: every bound is infinite. Simulated, skewed costs (log-normal,
 * σ = 1) and scores that are nearly all alike were held at all looks in 91 to 94 % when looked at from 50 on, and in 95 %
 * from 200 on.
 */
const mean_MEAN_FROM = 200;
/**
 * The anytime-valid interval of a mean, in its unit, at 1 − alpha for all looks together; asymptotic.
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (arXiv 2103.06476), theorem 2.2.
 */
function meanConfidenceSequence(seen) {
    const radius = radiusOf(seen, 2);
    return [seen.mean - radius, seen.mean + radius];
}
/** The one-sided lower bound at 1 − alpha (the same source, proposition B.1). */
function meanLowerBound(seen) {
    return seen.mean - radiusOf(seen, 1);
}
/** The one-sided upper bound at 1 − alpha. */
function meanUpperBound(seen) {
    return seen.mean + radiusOf(seen, 1);
}
function radiusOf(seen, sides) {
    return seen.n >= mean_MEAN_FROM ? seen.sd * mean_radiusPerSd(seen, sides) : Infinity;
}
/** Half the width of the interval, or the distance of the one-sided bound, in standard deviations. */
function mean_radiusPerSd({ n, alpha, tightestAt }, sides) {
    if (!(n >= mean_MEAN_FROM))
        return Infinity;
    const spent = Math.min(sides === 1 ? 2 * alpha : alpha, 0.999);
    const logOdds = -2 * Math.log(spent);
    const rho2 = (logOdds + Math.log(logOdds + 1)) / tightestAt;
    const root = Math.sqrt(n * rho2 + 1);
    const bar = sides === 2 ? Math.log(root / alpha) : Math.log1p(root / (2 * alpha));
    return Math.sqrt(((2 * (n * rho2 + 1)) / (n * n * rho2)) * bar);
}
/** Mean and standard deviation of y − c0·x: a ratio Σy/Σx against c0 is this mean against 0. */
function meanAgainst(sums, c0) {
    const { n, y, x, yy, xx, xy } = sums;
    const mean = (y - c0 * x) / n;
    const squares = yy - 2 * c0 * xy + c0 * c0 * xx - n * mean * mean;
    return { n, mean, sd: Math.sqrt(Math.max(0, squares) / (n - 1)) };
}
/**
 * The anytime-valid interval of Σy/Σx (x ≥ 0): every c0 at which the interval of the mean of y − c0·x holds 0, found by
 * Fieller's quadratic (1954). Unbounded below that many requests and where Σx itself is
 * not yet told from 0.
 */
function ratioConfidenceSequence(sums, { alpha, tightestAt }) {
    const { n } = sums;
    if (!(n >= mean_MEAN_FROM))
        return [-Infinity, Infinity];
    const r2 = mean_radiusPerSd({ n, alpha, tightestAt }, 2) ** 2;
    const [y, x] = [sums.y / n, sums.x / n];
    const centred = (product, of) => (r2 * (product - n * of)) / (n - 1);
    const square = x * x - centred(sums.xx, x * x);
    const half = x * y - centred(sums.xy, x * y);
    const constant = y * y - centred(sums.yy, y * y);
    if (!(square > 0))
        return [-Infinity, Infinity];
    const spread = Math.sqrt(Math.max(0, half * half - square * constant));
    return [(half - spread) / square, (half + spread) / square];
}

// EXTERNAL MODULE: ./src/statistics/incomplete-beta.ts
var incomplete_beta = __webpack_require__(57106);
// EXTERNAL MODULE: ./src/statistics/root.ts
var root = __webpack_require__(37411);
// EXTERNAL MODULE: ./src/statistics/special.ts
var special = __webpack_require__(28420);
;// CONCATENATED MODULE: ./src/statistics/sequential/rate.ts



/**
 * log E against H0: rate ≤ p0, after k of n. Under H0 the chance that it ever reaches log(1/α) is at most α, however
 * often one looks. The beta-binomial mixture over rates in (p0, 1]; k may be fractional for planning.
 * Sources: Robbins 1970; Howard, Ramdas, McAuliffe & Sekhon 2021 (arXiv 1810.08240).
 */
function rate_logERateAbove(k, n, p0, prior) {
    if (n === 0 || p0 >= 1)
        return 0;
    if (p0 <= 0)
        return k > 0 ? Infinity : 0;
    const { a, b } = prior;
    return logMixture(k, n, p0, prior) + (0,incomplete_beta/* logBetaUpper */.$x)(p0, a + k, b + n - k) - (0,incomplete_beta/* logBetaUpper */.$x)(p0, a, b);
}
/** log E against H0: rate ≥ p0: the same from the other side, over rates in [0, p0). */
function rate_logERateBelow(k, n, p0, prior) {
    if (n === 0 || p0 <= 0)
        return 0;
    if (p0 >= 1)
        return k < n ? Infinity : 0;
    const { a, b } = prior;
    return logMixture(k, n, p0, prior) + (0,incomplete_beta/* logBetaLower */.m_)(p0, a + k, b + n - k) - (0,incomplete_beta/* logBetaLower */.m_)(p0, a, b);
}
/**
 * log E against H0: rate = p0, over all rates: logB(a+k, b+n−k) − logB(a, b) − k·log p0 − (n−k)·log(1−p0), written as a
 * difference of two kernels so that millions of requests do not cancel.
 */
function logMixture(k, n, p0, { a, b }) {
    return (0,special/* logBetaKernel */.AE)(p0, a, b) - (0,special/* logBetaKernel */.AE)(p0, a + k, b + n - k);
}
/**
 * The anytime-valid interval of a rate: every p0 that neither side rejects at alpha/2. It covers the true rate at all
 * looks together with probability ≥ 1 − alpha.
 */
function rateConfidenceSequence(seen) {
    const { k, n, alpha, prior } = seen;
    const bar = Math.log(2 / alpha);
    const low = k <= 0 ? 0 : (0,root/* findRate */.A)(p0 => rate_logERateAbove(k, n, p0, prior) - bar);
    const high = k >= n ? 1 : (0,root/* findRate */.A)(p0 => rate_logERateBelow(k, n, p0, prior) - bar);
    return [low, high];
}

;// CONCATENATED MODULE: ./src/gates/live/evidence.ts



/** Prior of a rate: most of the belief lies within a few percent of the limit (facts of sequential testing: a = 1, b = 20). */
const RATE_PRIOR = { a: 1, b: 20 };
/** A rate of the canary: k of n. */
function rateEvidence({ k, n }, effect = INDEPENDENT, baseline = null) {
    const value = k / n;
    const worth = (scale) => [(scale * k) / effect.value, (scale * n) / effect.value];
    return {
        value,
        baseline,
        canary: value,
        above: (x, alpha, scale = 1) => rate_logERateAbove(...worth(scale), x, RATE_PRIOR) >= Math.log(1 / alpha),
        below: (x, alpha, scale = 1) => rate_logERateBelow(...worth(scale), x, RATE_PRIOR) >= Math.log(1 / alpha),
        interval: alpha => {
            const [successes, requests] = worth(1);
            const [low, high] = rateConfidenceSequence({ k: successes, n: requests, alpha, prior: RATE_PRIOR });
            // So close to 0 or 1 the end can't be told from it.
            return [Number.isNaN(low) ? 0 : low, Number.isNaN(high) ? 1 : high];
        },
        effect
    };
}
/** 1 − a rate: what succeeded, judged by what failed, as failures are the rare side that the prior knows. */
function complementOf(failures) {
    const flip = (x) => (x === null ? null : 1 - x);
    return {
        value: 1 - failures.value,
        baseline: flip(failures.baseline),
        canary: 1 - failures.value,
        above: (x, alpha, scale) => failures.below(1 - x, alpha, scale),
        below: (x, alpha, scale) => failures.above(1 - x, alpha, scale),
        interval: alpha => {
            const [low, high] = failures.interval(alpha);
            return [1 - high, 1 - low];
        },
        effect: failures.effect
    };
}
/** A mean over the canary's requests that carry the field. `tightestAt`: requests, fixed before the window opens. */
function meanEvidence(sums, options) {
    const { effect = INDEPENDENT, tightestAt, baseline = null } = options;
    const { num, units, numSq } = sums;
    const mean = num / units;
    const sd = units < 2 ? 0 : Math.sqrt(Math.max(0, numSq - units * mean * mean) / (units - 1));
    const seen = (alpha, scale = 1) => ({ mean, sd, n: (scale * units) / effect.value, alpha, tightestAt });
    return {
        value: mean,
        baseline,
        canary: mean,
        above: (x, alpha, scale) => meanLowerBound(seen(alpha, scale)) > x,
        below: (x, alpha, scale) => meanUpperBound(seen(alpha, scale)) < x,
        interval: alpha => meanConfidenceSequence(seen(alpha)),
        effect
    };
}
/** A quantile, or another located figure, of the canary alone. */
function locatedEvidence(canary) {
    return {
        value: canary.value,
        baseline: null,
        canary: canary.value,
        above: (x, alpha, scale = 1) => canary.bounds(alpha, scale)[0] > x,
        below: (x, alpha, scale = 1) => canary.bounds(alpha, scale)[1] < x,
        interval: alpha => canary.bounds(alpha / 2, 1),
        effect: canary.effect
    };
}
const difference = (canary, baseline) => canary - baseline;
/** Of figures that are never below 0. */
const ratio = (canary, baseline) => baseline > 0 ? Math.max(0, canary) / baseline : Number.POSITIVE_INFINITY;
/** A figure of both arms against each other: alpha is split over them, so that both uncertainties count. */
function comparedEvidence(baseline, canary, of) {
    const low = (alpha, scale) => of(canary.bounds(alpha / 2, scale)[0], baseline.bounds(alpha / 2, scale)[1]);
    const high = (alpha, scale) => of(canary.bounds(alpha / 2, scale)[1], baseline.bounds(alpha / 2, scale)[0]);
    return {
        value: of(canary.value, baseline.value),
        baseline: baseline.value,
        canary: canary.value,
        above: (x, alpha, scale = 1) => low(alpha, scale) > x,
        below: (x, alpha, scale = 1) => high(alpha, scale) < x,
        interval: alpha => [low(alpha / 2, 1), high(alpha / 2, 1)],
        effect: canary.effect.value >= baseline.effect.value ? canary.effect : baseline.effect
    };
}

;// CONCATENATED MODULE: ./src/statistics/sequential/needed.ts


/** Beyond this many requests nobody waits. */
const MOST = 1e9;
/**
 * How many requests it takes, if the rate stays as it is, until the evidence at level alpha (one-sided) puts it on its
 * side of the line; Infinity where it lies on the line.
 */
function requestsForRate(asked) {
    const { rate, line, alpha, prior } = asked;
    if (!(rate !== line))
        return Infinity;
    const logE = rate > line ? logERateAbove : logERateBelow;
    return requestsUntil(n => logE(rate * n, n, line, prior) >= Math.log(1 / alpha));
}
/**
 * The same for a p-quantile against a line, where `share` of the values lie at or below the line: the quantile is under
 * the line when share > p.
 */
function requestsForQuantile(asked) {
    return requestsForRate({ rate: asked.share, line: asked.p, alpha: asked.alpha, prior: asked.prior });
}
/** The same for a mean whose estimate is `distance` away from the line, by the bound with one or two sides. */
function requestsForMean(asked) {
    const { distance, sd, sides = 2 } = asked;
    if (!(Math.abs(distance) > 0))
        return Infinity;
    return requestsUntil(n => n >= MEAN_FROM && sd * radiusPerSd({ ...asked, n }, sides) < Math.abs(distance));
}
/** The smallest n at which something monotone is decided; Infinity where it is not by a billion requests. */
function requestsUntil(decided) {
    let reach = 1;
    while (reach < MOST && !decided(reach))
        reach = Math.min(MOST, reach * 2);
    return firstWhere(decided, Math.floor(reach / 2), reach);
}
/** The smallest whole number from low to high for which a monotone condition holds; Infinity where it holds for none. */
function firstWhere(holds, low, high) {
    let [first, end] = [low, high + 1];
    while (first < end) {
        const middle = Math.floor((first + end) / 2);
        if (holds(middle))
            end = middle;
        else
            first = middle + 1;
    }
    return first > high ? Infinity : first;
}

;// CONCATENATED MODULE: ./src/statistics/sequential/ranks.ts


/** The prior for the share of values below a quantile: 200 requests' worth of belief that it is p. */
function quantilePrior(p) {
    return { a: 200 * p, b: 200 * (1 - p) };
}
/**
 * Between which order statistics (ranks from 1) the p-quantile of n values lies, anytime-valid with `alpha` a side; an
 * end is null where n is still too small to have one. A value x stays inside while #{X ≤ x} rejects neither F(x) ≤ p nor
 * F(x) ≥ p: the interval is [x(kl+1), x(ku)], kl the largest count that is rejected as too small, ku the smallest that is
 * rejected as too large. Where values depend on each other, n of them are evidence worth n / designEffect.
 * Source: Howard & Ramdas 2022 (arXiv 1906.09712).
 */
function quantileRanks(asked) {
    const { n, p, alpha, prior = quantilePrior(p), designEffect = 1 } = asked;
    const bar = Math.log(1 / alpha);
    const worth = n / designEffect;
    const accepted = firstWhere(k => k >= n * p || rate_logERateBelow(k / designEffect, worth, p, prior) < bar, 0, n);
    const rejected = firstWhere(k => k > n * p && rate_logERateAbove(k / designEffect, worth, p, prior) >= bar, 0, n);
    return { lower: accepted === 0 ? null : accepted, upper: Number.isFinite(rejected) ? rejected : null };
}
/** log E against H0: the p-quantile is at most x0, where `atMost` of n values are ≤ x0 (H0 says F(x0) ≥ p). */
function logEQuantileAbove(atMost, n, p, prior = quantilePrior(p)) {
    return logERateBelow(atMost, n, p, prior);
}
/** log E against H0: the p-quantile is above x0, where `atMost` of n values are ≤ x0 (H0 says F(x0) < p). */
function logEQuantileBelow(atMost, n, p, prior = quantilePrior(p)) {
    return logERateAbove(atMost, n, p, prior);
}

;// CONCATENATED MODULE: ./src/window/distribution.ts
/**
 * Values of one measure, counted in bins. What lies inside a bin is not known, so every answer is a pair of bounds
 * that hold for the values themselves; a verdict that takes the worse bound stays valid however coarse the bins are.
 */
/** Bounds of #{X ≤ x}. */
function countAtMost(distribution, x) {
    let low = 0;
    let high = 0;
    for (const bin of distribution.bins) {
        if (bin.low > x)
            break;
        high += bin.count;
        if (bin.high <= x)
            low += bin.count;
    }
    return { low, high };
}
/** Bounds of the rank-th smallest value, ranks from 1. Throws a RangeError for a rank outside 1..n. */
function orderStatistic(distribution, rank) {
    let below = 0;
    for (const bin of distribution.bins) {
        below += bin.count;
        if (rank >= 1 && rank <= below)
            return { low: bin.low, high: bin.high };
    }
    throw new RangeError(`rank ${rank} of ${distribution.n} values`);
}
/** Bounds of the type-7 quantile (Hyndman & Fan 1996), p in [0, 1]; null without values. */
function quantileBounds(distribution, p) {
    if (distribution.n === 0)
        return null;
    const position = 1 + (distribution.n - 1) * p;
    const rank = Math.floor(position);
    const below = orderStatistic(distribution, rank);
    if (position === rank)
        return below;
    const above = orderStatistic(distribution, rank + 1);
    const between = (a, b) => (a === b ? a : a + (position - rank) * (b - a));
    return { low: between(below.low, above.low), high: between(below.high, above.high) };
}

;// CONCATENATED MODULE: ./src/gates/live/located.ts




/** The p-quantile of one arm, by ranks; what lies inside a bin counts as the worse of its ends. */
function locateQuantile(distribution, p, effect = INDEPENDENT) {
    const { n } = distribution;
    const value = (rank, end) => orderStatistic(distribution, Math.min(n, Math.max(1, rank)))[end];
    return {
        value: quantileOf(distribution, p),
        effect,
        bounds(alpha, scale) {
            const many = Math.round(n * scale);
            const { lower, upper } = quantileRanks({ n: many, p, alpha, designEffect: effect.value });
            return [
                lower === null ? Number.NEGATIVE_INFINITY : value(Math.ceil(lower / scale), 'low'),
                upper === null ? Number.POSITIVE_INFINITY : value(Math.ceil(upper / scale), 'high')
            ];
        }
    };
}
/**
 * The type-7 quantile, values taken as spread evenly within their bin: exact where bins are exact. A last bin without
 * an end stands for its start.
 */
function quantileOf(distribution, p) {
    const position = 1 + (distribution.n - 1) * p;
    const rank = Math.floor(position);
    const below = valueAt(distribution, rank);
    return position === rank ? below : below + (position - rank) * (valueAt(distribution, rank + 1) - below);
}
function valueAt({ bins }, rank) {
    let below = 0;
    for (const { low, high, count } of bins) {
        if (rank <= below + count) {
            if (low === high || !Number.isFinite(high))
                return low;
            return low + ((rank - below - 0.5) / count) * (high - low);
        }
        below += count;
    }
    return Number.NaN;
}
/** Σ num / Σ den of one arm, by Fieller's interval over requests. `tightestAt`: requests, fixed before the window opens. */
function locateRatio(sums, { effect, tightestAt }) {
    const { units, num, den, numSq, denSq, cross } = sums;
    return {
        value: num / den,
        effect,
        bounds(alpha, scale) {
            const by = scale / effect.value;
            const worth = { n: units * by, y: num * by, x: den * by, yy: numSq * by, xx: denSq * by, xy: cross * by };
            return ratioConfidenceSequence(worth, { alpha: Math.min(1, 2 * alpha), tightestAt });
        }
    };
}

;// CONCATENATED MODULE: ./src/gates/live/measured.ts




/** The rows that a window's requests themselves are measured by: G2 and G3. */
/** Rows that compare the canary with the baseline. */
const RELATIVE = new Set([
    'delta_s_drift_median',
    'delta_s_drift_p95',
    'latency_p95',
    'cost_per_solved'
]);
function measuredReadings(manifest, arms) {
    return [
        comparedQuantile(manifest, arms, 'delta_s_drift_median'),
        comparedQuantile(manifest, arms, 'delta_s_drift_p95'),
        coverage(manifest, arms),
        deltaSMedian(manifest, arms),
        comparedQuantile(manifest, arms, 'latency_p95'),
        errorRate(manifest, arms),
        toolSuccess(manifest, arms),
        costPerSolved(manifest, arms)
    ];
}
const NO_DELTA_S = 'The log carries no delta_s_question_retrieved';
const QUANTILE_ROWS = {
    delta_s_drift_median: { of: 'delta_s', indicator: 'delta_s_p50', p: 0.5, compare: difference, absent: NO_DELTA_S },
    delta_s_drift_p95: { of: 'delta_s', indicator: 'delta_s_p95', p: 0.95, compare: difference, absent: NO_DELTA_S },
    latency_p95: { of: 'latency', indicator: 'latency_p95', p: 0.95, compare: ratio, absent: 'No request has a reply' }
};
/** A quantile of the canary against the baseline's. */
function comparedQuantile(manifest, arms, row) {
    const { of, indicator, p, compare, absent } = QUANTILE_ROWS[row];
    const canary = arms.canary.distributions[of];
    const baseline = arms.baseline?.distributions[of];
    const missing = missingArm(manifest, row, arms, { canary: canary.n, baseline: baseline?.n ?? 0 }, absent);
    if (missing)
        return missing;
    const evidence = comparedEvidence(locateQuantile(baseline, p, arms.effect('baseline', indicator)), locateQuantile(canary, p, arms.effect('canary', indicator)), compare);
    return Number.isFinite(evidence.value)
        ? measuredReading(manifest, row, evidence, canary.n)
        : unmeasured(manifest, row, "The baseline's own figure is 0, so there is no ratio to it.");
}
/** Why a row can't be measured; null where both arms carry its field. */
function missingArm(manifest, row, arms, n, absent) {
    if (arms.canary.requests === 0)
        return unmeasured(manifest, row, 'The canary served no request.', 'no_traffic');
    if (n.canary === 0)
        return unmeasured(manifest, row, `${absent} of the canary.`);
    if (!RELATIVE.has(row))
        return null;
    if (arms.baseline === null) {
        const why = 'Nobody is served by the baseline any more, and no window in which both arms served was given.';
        return unmeasured(manifest, row, why);
    }
    if (arms.baseline.requests === 0)
        return unmeasured(manifest, row, 'The baseline served no request.', 'no_traffic');
    return n.baseline === 0 ? unmeasured(manifest, row, `${absent} of the baseline.`) : null;
}
function deltaSMedian(manifest, arms) {
    const canary = arms.canary.distributions.delta_s;
    const missing = missingArm(manifest, 'delta_s_median', arms, { canary: canary.n, baseline: 0 }, NO_DELTA_S);
    if (missing)
        return missing;
    const evidence = locatedEvidence(locateQuantile(canary, 0.5, arms.effect('canary', 'delta_s_p50')));
    const before = arms.baseline?.distributions.delta_s;
    const baseline = before && before.n > 0 ? locateQuantile(before, 0.5).value : null;
    return { ...measuredReading(manifest, 'delta_s_median', evidence, canary.n), baseline };
}
function coverage(manifest, arms) {
    const sums = arms.canary.ratios.coverage;
    const missing = missingArm(manifest, 'coverage', arms, { canary: sums.units, baseline: 0 }, 'The log carries no coverage');
    if (missing)
        return missing;
    return measuredReading(manifest, 'coverage', meanEvidence(sums, {
        effect: arms.effect('canary', 'coverage'),
        tightestAt: arms.tightestAt.canary,
        baseline: figureOf(arms.baseline, 'coverage')
    }), sums.units);
}
function errorRate(manifest, arms) {
    const { num, den } = arms.canary.ratios.error_rate;
    const missing = missingArm(manifest, 'error_rate', arms, { canary: den, baseline: 0 }, 'No errors are counted');
    if (missing)
        return missing;
    const baseline = figureOf(arms.baseline, 'error_rate');
    const evidence = rateEvidence({ k: num, n: den }, arms.effect('canary', 'error_rate'), baseline);
    return measuredReading(manifest, 'error_rate', evidence, den);
}
function toolSuccess(manifest, arms) {
    const { num, den } = arms.canary.ratios.tool_success;
    const absent = 'The log carries no tool_calls, or no tool was called,';
    const missing = missingArm(manifest, 'tool_success', arms, { canary: den, baseline: 0 }, absent);
    if (missing)
        return missing;
    const before = figureOf(arms.baseline, 'tool_success');
    const failures = rateEvidence({ k: den - num, n: den }, arms.effect('canary', 'tool_success'), before === null ? null : 1 - before);
    return measuredReading(manifest, 'tool_success', complementOf(failures), den);
}
function costPerSolved(manifest, arms) {
    const row = 'cost_per_solved';
    const canary = arms.canary.ratios.cost_per_solved;
    const baseline = arms.baseline?.ratios.cost_per_solved;
    const n = { canary: canary.units, baseline: baseline?.units ?? 0 };
    const missing = missingArm(manifest, row, arms, n, 'The log carries no cost_usd with solved');
    if (missing)
        return missing;
    if (canary.den === 0 || baseline.den === 0)
        return unmeasured(manifest, row, 'An arm solved nothing.');
    if (baseline.num === 0)
        return unmeasured(manifest, row, 'The baseline costs nothing.');
    const located = (arm, sums) => locateRatio(sums, { effect: arms.effect(arm, row), tightestAt: arms.tightestAt[arm] });
    return measuredReading(manifest, row, comparedEvidence(located('baseline', baseline), located('canary', canary), ratio), canary.units);
}
function figureOf(cell, name) {
    const sums = cell?.ratios[name];
    return sums && sums.den > 0 ? sums.num / sums.den : null;
}
/** Whether an arm's log carries what the row is measured by: a row that one arm carries is required of the other. */
function carries(cell, row) {
    if (cell === null || catalogue/* ROWS */.Ir[row] === undefined)
        return false;
    if (row === 'coverage')
        return cell.ratios.coverage.units > 0;
    if (row === 'tool_success')
        return cell.ratios.tool_success.units > 0 && cell.ratios.tool_success.den > 0;
    return row === 'cost_per_solved' && cell.ratios.cost_per_solved.units > 0;
}

;// CONCATENATED MODULE: ./src/gates/live/metrics.ts

/** The numbers of both arms, as the audit prompt and other programs read them; null where the log carries none. */
function liveMetrics({ baseline, canary }) {
    return { baseline: metricsOf(baseline), canary: metricsOf(canary) };
}
function metricsOf(cell) {
    const at = (name, p) => {
        const distribution = cell?.distributions[name];
        return distribution && distribution.n > 0 ? quantileOf(distribution, p) : null;
    };
    const of = (name) => {
        const sums = cell?.ratios[name];
        return sums && sums.den > 0 ? sums.num / sums.den : null;
    };
    return {
        delta_s_median: at('delta_s', 0.5),
        delta_s_p95: at('delta_s', 0.95),
        coverage: of('coverage'),
        lambda_flip_rate: of('lambda_flip'),
        p95_latency_ms: at('latency', 0.95),
        error_rate: of('error_rate'),
        cost_usd: cell && cell.ratios.cost.units > 0 ? cell.ratios.cost.num : null,
        gold_score: null,
        answered_precision: null,
        citation_hit_rate: null,
        under_refusal: null,
        over_refusal: null,
        recall: null,
        ndcg: null,
        mrr: null,
        tool_success: of('tool_success'),
        cost_per_solved: of('cost_per_solved'),
        latency_p50_ms: at('latency', 0.5),
        retrieve_p50_ms: at('retrieve', 0.5),
        retrieve_p95_ms: at('retrieve', 0.95),
        rerank_p50_ms: at('rerank', 0.5),
        rerank_p95_ms: at('rerank', 0.95),
        reason_p50_ms: at('reason', 0.5),
        reason_p95_ms: at('reason', 0.95),
        delta_s_anchor_median: at('delta_s_anchor', 0.5)
    };
}

;// CONCATENATED MODULE: ./src/gates/live/rule.ts


/**
 * Pass: inside the target, and the interval excludes the line. Fail: the interval excludes the target. A failure may be
 * told at any time; a pass takes the minimum of requests.
 */
function verdictOf(evidence, bar, terms) {
    const enough = terms.requests >= terms.minRequests;
    const inside = isWithin(evidence, bar, terms);
    if (terms.live === 'estimate')
        return enough ? (inside ? 'pass' : 'fail') : 'inconclusive';
    if (!inside)
        return isSurelyOutside(evidence, bar, terms.failing) ? 'fail' : 'inconclusive';
    return enough && excludesLine(evidence, bar, terms.alpha) ? 'pass' : 'inconclusive';
}
/**
 * Canary requests that are still needed until the row is decided, were its figures to stay as they are; null where no
 * number would do, as the figure lies on what it is held against.
 */
function requestsNeeded(evidence, bar, terms) {
    const short = Math.max(0, terms.minRequests - terms.requests);
    if (terms.live === 'estimate' || terms.requests === 0)
        return short;
    const inside = isWithin(evidence, bar, terms);
    const decided = (requests) => {
        const scale = requests / terms.requests;
        return inside
            ? excludesLine(evidence, bar, terms.alpha, scale)
            : isSurelyOutside(evidence, bar, terms.failing, scale);
    };
    const total = requestsUntil(decided);
    if (!Number.isFinite(total))
        return null;
    return Math.max(inside ? short : 0, total - terms.requests);
}
/** An equality can't be hit: it holds while it is not ruled out. */
function isWithin(evidence, bar, { failing }) {
    if (bar.op === '==')
        return !isSurelyOutside(evidence, bar, failing);
    return (0,targets/* isInside */.FK)(evidence.value, bar.op, bar.target);
}
/** On which sides of the target a figure is bad. */
function badSides(op) {
    return { above: op === '<=' || op === '<' || op === '==', below: op === '>=' || op === '>' || op === '==' };
}
function isSurelyOutside(evidence, { op, target }, alpha, scale = 1) {
    const bad = badSides(op);
    return (bad.above && evidence.above(target, alpha, scale)) || (bad.below && evidence.below(target, alpha, scale));
}
function excludesLine(evidence, { op, line }, alpha, scale = 1) {
    if (line === null)
        return true;
    const bad = badSides(op);
    const side = alpha / 2;
    return (!bad.above || evidence.below(line, side, scale)) && (!bad.below || evidence.above(line, side, scale));
}

;// CONCATENATED MODULE: ./src/gates/live/segments.ts




/** A segment of fewer canary requests is not shown as the worst: it would be the worst by chance. */
const FEWEST = 30;
/** Of every row and field, the segment that stands worst, and every one that fails by itself where its field gates. */
function judgeSegments(facts, whole) {
    const { manifest, summary } = facts;
    const gating = new Set(gatingFields(manifest));
    const fields = [...new Set(summary.segments.map(segment => segment.field))];
    return fields.flatMap(field => {
        const segments = summary.segments.filter(segment => segment.field === field);
        const alpha = manifest.evidence.alpha / sidesThatCanFail(facts) / segments.length;
        const rows = segments.flatMap(segment => measuredReadings(manifest, armsWithin(segment, whole)).flatMap(reading => reading.value === null ? [] : [{ reading, row: rowOf(segment, reading, gating.has(field) ? alpha : null) }]));
        const failing = rows.filter(({ row }) => row.fails);
        return [...new Set([...worstOf(rows), ...failing])].map(({ row }) => row);
    });
}
/** A segment's own sums; how its requests depend on each other is told by the whole arm. */
function armsWithin(segment, whole) {
    return { ...whole, canary: segment.arms.canary, baseline: whole.baseline && segment.arms.baseline };
}
function rowOf({ field, value }, reading, alpha) {
    const fails = alpha !== null && reading.evidence !== null && isSurelyOutside(reading.evidence, barOf(reading), alpha);
    return { row: reading.row, field, value, n: reading.n, figure: reading.value, fails };
}
function worstOf(rows) {
    const large = rows.filter(({ row }) => row.n >= FEWEST);
    const ids = [...new Set(large.map(({ row }) => row.row))];
    return ids.map(id => large.filter(({ row }) => row.row === id).reduce((worst, one) => (badness(one) > badness(worst) ? one : worst)));
}
/** How far on the bad side of its target. */
function badness({ reading }) {
    const { op, threshold } = reading.target;
    return op === '>=' ? threshold - reading.value : reading.value - threshold;
}
/** What to say beside the whole; nothing where there are no segments. */
function segmentNote(segments, row) {
    return segments
        .filter(segment => segment.row === row && !segment.fails)
        .map(({ field, value, figure, n }) => `Worst ${field}: ${value}, at ${Number(figure.toPrecision(3))} (n = ${n}).`)
        .join(' ');
}
/** The readings, those broken where a segment fails by itself. */
function withSegments(readings, segments) {
    return readings.map(reading => {
        const failing = segments.filter(segment => segment.row === reading.row && segment.fails);
        const note = [reading.note, segmentNote(segments, reading.row)].filter(Boolean).join(' ');
        if (failing.length === 0)
            return note === '' ? reading : { ...reading, note };
        const named = failing.map(({ field, value, figure }) => `${field} ${value} at ${Number(figure.toPrecision(3))}`);
        return { ...reading, note, breach: `Outside its target beyond chance within ${named.join(', ')}` };
    });
}

;// CONCATENATED MODULE: ./src/gates/live/shadow.ts




/** What a shadow phase is measured by: how much was copied, what copying cost users, how far the answers are apart. */
const COPIED_WITHIN_MS = 10 * 60_000;
function shadowReadings(facts) {
    return [mirroredShare(facts), addedLatency(facts), answersApart(facts)];
}
const NO_SHADOW = 'Measured in a shadow phase alone.';
function mirroredShare({ manifest, phase, summary }) {
    const row = 'mirrored_share';
    if (!isShadow(phase))
        return unmeasured(manifest, row, NO_SHADOW);
    const { mirror, from, to } = summary;
    if (!mirror || mirror.production === 0)
        return unmeasured(manifest, row, 'The log holds no request of production.');
    const asked = manifest.targets.mirrored_share ?? phase.mirror / 100;
    const copies = Math.min(mirror.copies, mirror.production);
    const evidence = rateEvidence({ k: copies, n: mirror.production });
    const reading = measuredReading(manifest, row, evidence, mirror.copies);
    const waited = (mirror.firstCopy ?? to ?? 0) - (from ?? 0);
    return {
        ...reading,
        target: { ...reading.target, threshold: asked },
        note: `${mirror.copies} of ${mirror.production} requests were copied, asked were ${(100 * asked).toFixed(1)} %.`,
        ...(waited > COPIED_WITHIN_MS && { breach: 'Nothing was copied within 10 minutes' })
    };
}
function addedLatency({ manifest, phase, summary }) {
    const row = 'mirror_p99_added';
    if (!isShadow(phase))
        return unmeasured(manifest, row, NO_SHADOW);
    const { latencyCopied, latencyNotCopied } = summary.mirror ?? {};
    if (!latencyCopied?.n || !latencyNotCopied?.n) {
        return unmeasured(manifest, row, 'The rows of the baseline do not say which requests were copied (mirrored).');
    }
    const evidence = comparedEvidence(locateQuantile(latencyNotCopied, 0.99), locateQuantile(latencyCopied, 0.99), (copied, not) => ratio(copied, not) - 1);
    return measuredReading(manifest, row, evidence, latencyCopied.n);
}
function answersApart({ manifest, phase, summary, answersApart: embedded }) {
    const row = 'shadow_delta_s';
    if (!isShadow(phase))
        return unmeasured(manifest, row, NO_SHADOW);
    const own = summary.mirror?.deltaS;
    const apart = own && own.n > 0 ? own : embedded;
    if (!apart || apart.n === 0) {
        const answers = summary.mirror?.answers.length ?? 0;
        const why = answers > 0
            ? 'The log carries answers, and the manifest names no embeddings that could tell how far they are apart.'
            : 'The log carries neither delta_s_prod_shadow nor answers joined by req_hash.';
        return unmeasured(manifest, row, why);
    }
    return measuredReading(manifest, row, locatedEvidence(locateQuantile(apart, 0.5)), apart.n);
}

;// CONCATENATED MODULE: ./src/gates/live/soundness.ts

/** Whether a window can be judged at all, and what a reader must know of it. */
const MOST_BROKEN = 0.01;
const MOST_BASELINE_ERRORS = 0.05;
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5;
/** Rows so broken that what is left says nothing of the rest. */
function brokenLog({ summary }) {
    const { broken, read } = summary.rows;
    if (broken <= MOST_BROKEN * read)
        return null;
    const first = summary.problems[0];
    const where = first ? ` The first: ${first.file}:${first.line}: ${first.message}.` : '';
    return { reason: 'log_invalid', why: `${broken} of ${read} rows of the request log can not be read.${where}` };
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
function apart({ phase, summary }) {
    if (isFull(phase))
        return null;
    const share = overlap(summary.arms.baseline, summary.arms.canary);
    return share === 'none' ? 'The arms did not serve at the same time, so what differs may be the hour.' : null;
}
function soundnessNotes(facts) {
    const { phase, summary } = facts;
    const { rows, arms } = summary;
    const notes = [];
    const count = (n, text) => n > 0 && notes.push({ level: 'notice', text: `${n} ${text}` });
    const separate = apart(facts);
    if (separate)
        notes.push({ level: 'warning', text: `${separate} Rows that compare them are inconclusive.` });
    const share = isFull(phase) ? 1 : overlap(arms.baseline, arms.canary);
    if (typeof share === 'number' && share < LITTLE_OVERLAP) {
        const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`;
        notes.push({ level: 'warning', text });
    }
    count(rows.broken, 'rows can not be read and are left out.');
    count(rows.torn, 'rows at the end of a file are still being written.');
    count(rows.duplicates, 'rows repeat a request_id and are left out.');
    count(rows.late, 'rows came more than 5 minutes late; they count.');
    count(rows.skewed.before + rows.skewed.after, 'rows lie more than 5 minutes outside of the window and are left out: their clock can not be trusted.');
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

;// CONCATENATED MODULE: ./src/statistics/sequential/split.ts

/**
 * log E against H0: requests (or users) are served by the planned shares, after `counts` of each arm. The mixture is
 * Dirichlet(concentration · shares), taken apart into one beta-binomial per arm against the arms after it. Shares need
 * not sum to 1; a request where none was planned is infinite evidence.
 * Source: Lindon & Malek 2022 (arXiv 2011.03567).
 */
function logESplit(counts, shares, concentration) {
    const whole = total(shares);
    let evidence = 0;
    for (let arm = 0; arm < counts.length; arm++) {
        const [here, planned] = [counts[arm], shares[arm]];
        const [after, plannedAfter] = [total(counts.slice(arm + 1)), total(shares.slice(arm + 1))];
        if (planned <= 0 && here > 0)
            return Infinity;
        if (planned <= 0 || plannedAfter <= 0)
            continue;
        const prior = { a: (concentration * planned) / whole, b: (concentration * plannedAfter) / whole };
        evidence += logMixture(here, here + after, planned / (planned + plannedAfter), prior);
    }
    return evidence;
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./src/gates/live/split.ts







/**
 * `srm`: whether the arms were served as planned. Distinct users count where rows have a user_key, else requests. The
 * value is anytime-valid: p = 1/E, at most 1.
 */
/** Weight of the prior at the planned shares: it sees a share of 6 % where 5 % was planned soonest. */
const CONCENTRATION = 1000;
/** At weight 100 the last requests of the baseline are still under way. */
const UNDER_WAY = 0.001;
function splitReading(facts) {
    const { manifest, phase, summary } = facts;
    if (isShadow(phase))
        return unmeasured(manifest, 'srm', 'In a shadow phase users see the baseline alone.');
    const counted = countArms(summary);
    const seen = counted.baseline + counted.canary;
    if (counted.canary === 0 || (counted.baseline === 0 && !isFull(phase))) {
        const arm = counted.canary === 0 ? 'canary' : 'baseline';
        return unmeasured(manifest, 'srm', `The ${arm} served no request.`, 'no_traffic');
    }
    const planned = isFull(phase) ? 1 - UNDER_WAY : phase.weight / 100;
    const worth = [counted.baseline / counted.effect, counted.canary / counted.effect];
    const logE = logESplit(worth, [1 - planned, planned], CONCENTRATION);
    const failing = manifest.targets.srm ?? manifest.evidence.alpha / sidesThatCanFail(facts);
    const p = Math.min(1, Math.exp(-logE));
    const evidence = {
        value: p,
        baseline: counted.baseline / seen,
        canary: counted.canary / seen,
        above: x => p > x,
        below: x => p < x,
        interval: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        effect: INDEPENDENT
    };
    const percent = (share) => `${(100 * share).toFixed(1)} %`;
    const shares = `${percent(counted.canary / seen)} of ${counted.unit} are on the canary, planned are ${percent(phase.weight / 100)}.`;
    return {
        ...measuredReading(manifest, 'srm', evidence, Math.round(counted.canary)),
        target: { ...(0,targets/* targetOf */.$r)(manifest, 'srm'), threshold: failing },
        note: shares + counted.remark
    };
}
function countArms({ arms, users, blocks }) {
    const requests = arms.baseline.requests + arms.canary.requests;
    if (users !== null && users.withoutKey <= requests / 2) {
        return { baseline: users.baseline, canary: users.canary, unit: 'users', effect: 1, remark: '' };
    }
    const canary = arms.canary.requests;
    const sums = { units: requests, num: canary, den: requests, numSq: canary, denSq: requests, cross: canary };
    const both = arms.canary.arrivals?.map((of, i) => of + (arms.baseline.arrivals?.[i] ?? 0)) ?? [];
    const inTime = blocks && arms.canary.arrivals ? { num: arms.canary.arrivals, den: both } : null;
    return {
        baseline: arms.baseline.requests,
        canary,
        unit: 'requests',
        effect: requests > 0 ? designEffect({ ...sums, users: null, blocks: inTime }) : 1,
        remark: ' Without a user_key requests are counted, and those of one user look like many.'
    };
}

;// CONCATENATED MODULE: ./src/window/summary.ts
/** latency and its parts in ms over requests with a reply; ΔS over the rows that carry it. A segment has the first two. */
const DISTRIBUTION_NAMES = (/* unused pure expression or super */ null && (['latency', 'delta_s', 'retrieve', 'rerank', 'reason', 'delta_s_anchor']));
/** Of the users on the canary in an earlier window who came again: how many still were, and how many had left it. */
function stillOnCanary(earlier, later) {
    const on = new Set(later.keys.canary);
    const off = new Set(later.keys.baseline);
    const came = earlier.keys.canary.filter(key => on.has(key) || off.has(key));
    const left = came.filter(key => off.has(key)).length;
    return { stayed: came.length - left, left };
}

;// CONCATENATED MODULE: ./src/gates/live/sticky.ts




/**
 * `stickiness`: requests by users who were seen on both arms, and users of the canary who were moved off it since the
 * reference window; the worse of the two. Counted by users, as one user's requests move together.
 */
function stickinessReading({ manifest, phase, summary, reference }) {
    const { users, arms } = summary;
    if (isShadow(phase))
        return unmeasured(manifest, 'stickiness', 'In a shadow phase users see the baseline alone.');
    if (isSticky(manifest) === false)
        return unmeasured(manifest, 'stickiness', 'The router can not keep users on an arm.');
    if (arms.canary.requests === 0) {
        return unmeasured(manifest, 'stickiness', 'The canary served no request.', 'no_traffic');
    }
    if (users === null || users.requests === 0)
        return unmeasured(manifest, 'stickiness', 'The log carries no user_key.');
    const distinct = users.baseline + users.canary - users.both;
    const moved = users.requestsOfBoth / users.requests;
    const within = rateEvidence({ k: moved * distinct, n: distinct });
    const said = `${users.both} of ${distinct} users were seen on both arms.`;
    const since = reference?.users ? stillOnCanary(reference.users, users) : null;
    const came = since ? since.stayed + since.left : 0;
    const left = since && came > 0 ? rateEvidence({ k: since.left, n: came }) : null;
    const note = left ? `${said} ${since.left} of ${came} users of the earlier canary have left it.` : said;
    const evidence = left && left.value > within.value ? left : within;
    return { ...measuredReading(manifest, 'stickiness', { ...evidence, canary: evidence.value }, distinct), note };
}
/** Whether the router keeps a user on an arm; null where the manifest names no router. */
function isSticky({ router }) {
    if (!router)
        return null;
    return router.kind === 'nginx' || (router.kind === 'webhook' && router.capabilities.sticky);
}

;// CONCATENATED MODULE: ./src/gates/live/stop-readings.ts


/** What each tested stop is measured by: the rows' own readings, and two rates of its own. */
function stopReadings(facts, arms, readings) {
    const of = (row) => readings.find(reading => reading.row === row);
    return [
        { id: 'stop_delta_s_p95', reading: of('delta_s_drift_p95'), relative: true },
        { id: 'stop_coverage', reading: of('coverage'), relative: false },
        { id: 'stop_lambda_flip', reading: rate(facts, arms, 'lambda_flip'), relative: false },
        { id: 'stop_5xx', reading: rate(facts, arms, 'rate_5xx'), relative: false },
        { id: 'soft_latency', reading: of('latency_p95'), relative: true },
        { id: 'soft_cost', reading: of('cost_per_solved'), relative: true }
    ];
}
/** A rate that has no gate row; it is read as an error rate is. */
function rate({ manifest }, arms, name) {
    const { num, den } = arms.canary.ratios[name];
    if (den === 0) {
        return countedReading(manifest, 'error_rate', { baseline: null, canary: null, value: null, n: 0 });
    }
    return measuredReading(manifest, 'error_rate', rateEvidence({ k: num, n: den }, arms.effect('canary', name)), den);
}

;// CONCATENATED MODULE: ./src/gates/live/stops.ts





/** Stop rules that are tested: alpha is split over them, whatever the log carries. A tool loop takes no test. */
const TESTED = { jsonl: 6, prometheus: 1 };
/**
 * The stop rules on a live window (runbook §7): each fires when its e-process says so, at alpha split over the phase's
 * stops, however few requests there were.
 */
function liveStops(facts, arms, readings) {
    const alpha = facts.manifest.evidence.alpha / TESTED[facts.summary.kind];
    const judged = stopReadings(facts, arms, readings).map(({ id, reading, relative }) => tested(facts, id, reading, { alpha, mayFire: !(relative && isFull(facts.phase)) }));
    return [...judged.slice(0, 4), toolLoop(facts), ...judged.slice(4)];
}
function tested({ manifest, summary }, id, reading, { alpha, mayFire }) {
    const { op } = catalogue/* STOPS */.KR[id];
    const limit = (0,targets/* limitOf */.LF)(manifest, id);
    const { evidence, value } = reading;
    const row = { ...stops_rowOf(id, limit), value, n: reading.n };
    if (value === null || evidence === null) {
        return quiet({ ...row, why: `Not measured. ${reading.note ?? ''}`.trim() });
    }
    if (!(0,targets/* isInside */.FK)(value, op, limit))
        return quiet({ ...row, why: 'Within its limit.' });
    if (reading.undecidable !== undefined) {
        return { row: { ...row, why: reading.undecidable }, unconfirmed: true, needed: null };
    }
    const bar = { op: op === '>' ? '<=' : '>=', target: limit, line: null };
    const sure = isSurelyOutside(evidence, bar, alpha);
    if (sure && mayFire) {
        const why = `Over its limit, and chance is ruled out at ${shownAlpha(alpha)}, however often one looks.`;
        return { row: { ...row, fired: true, why }, unconfirmed: false, needed: null };
    }
    if (sure) {
        const why = 'Over its limit; compared with an earlier window it holds, and rolls back nothing.';
        return { row: { ...row, why }, unconfirmed: true, needed: null };
    }
    const terms = {
        alpha,
        failing: alpha,
        requests: summary.arms.canary.requests,
        minRequests: 0,
        live: 'required'
    };
    const needed = requestsNeeded(evidence, bar, terms);
    const more = needed === null ? '' : `; if it stays so, ${needed} more canary requests would`;
    return {
        row: { ...row, why: `Over its limit, and chance is not ruled out at ${shownAlpha(alpha)}${more}.` },
        unconfirmed: true,
        needed
    };
}
function toolLoop({ manifest, summary }) {
    const { toolLoops, toolLoopRequest, requests } = summary.arms.canary;
    const limit = (0,targets/* limitOf */.LF)(manifest, 'stop_tool_loop');
    const row = { ...stops_rowOf('stop_tool_loop', limit), value: requests === 0 ? null : toolLoops, n: requests };
    if (row.value === null)
        return quiet({ ...row, why: 'Not measured.' });
    if (toolLoops <= limit)
        return quiet({ ...row, why: 'Within its limit.' });
    const why = `${toolLoops} of ${requests} requests looped, the first read is ${toolLoopRequest ?? 'unknown'}.`;
    return quiet({ ...row, fired: true, why });
}
function stops_rowOf(id, threshold) {
    const { op, hard, pages } = catalogue/* STOPS */.KR[id];
    return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: '', page: pages.join(' ') };
}
function quiet(row) {
    return { row, unconfirmed: false, needed: null };
}
function shownAlpha(alpha) {
    return `alpha ${Number(alpha.toPrecision(2))}`;
}

;// CONCATENATED MODULE: ./src/gates/live/why.ts



/** The sentence beside a live verdict: what decided, what is still needed and when, and how requests were counted. */
function whyOf(reading, verdict, needed, terms) {
    const counted = reading.evidence === null ? '' : describeEffect(reading.evidence.effect);
    return [sentence(reading, verdict, needed, terms), reading.note, counted].filter(Boolean).join(' ');
}
function sentence(reading, verdict, needed, terms) {
    const estimated = terms.live === 'estimate' && reading.evidence !== null;
    switch (verdict) {
        case 'not_measured':
            return '';
        case 'pass':
            if (estimated)
                return 'Inside its target, by the estimate alone.';
            return reading.line === null
                ? 'Inside its target.'
                : `Inside its target, and the interval excludes the line ${shown(reading.line)}.`;
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (reading.evidence === null)
                return 'Outside its target.';
            if (estimated)
                return 'Outside its target, by the estimate alone.';
            return `Outside its target, and chance is ruled out at alpha ${shown(terms.failing)}, however often one looks.`;
        case 'inconclusive':
            return undecided(reading, needed, terms);
    }
}
function undecided(reading, needed, terms) {
    if (reading.undecidable !== undefined)
        return reading.undecidable;
    const { target, line, value } = reading;
    const outside = !(0,targets/* isInside */.FK)(value, target.op, target.threshold) && target.op !== '==';
    const stands = outside ? 'Outside its target' : 'Inside its target';
    const waits = waitingFor(needed);
    if (terms.requests < terms.minRequests && (!outside || terms.live === 'estimate')) {
        return `${stands}, not decided: ${waits} (${terms.requests} of at least ${terms.minRequests} so far).`;
    }
    if (outside)
        return `${stands}, but chance is not ruled out: ${waits}.`;
    return line === null
        ? `${stands}, not decided: ${waits}.`
        : `${stands}, but the line ${shown(line)} is not excluded: ${waits}.`;
}
function waitingFor(needed) {
    if (needed === null || needed.requests === null)
        return 'at this figure no number of requests would tell';
    return sayNeeded({ ...needed, requests: needed.requests });
}
function shown(value) {
    return String(Number(value.toPrecision(2)));
}

;// CONCATENATED MODULE: ./src/gates/live/judge.ts

















/** Judges a live window (design, "Verdicts under uncertainty"). Pure: the same summary gives the same table. */
function judgeLive(facts) {
    const { manifest, phase, summary } = facts;
    const arms = armsOf(facts);
    const segments = judgeSegments(facts, arms);
    const measured = comparable(facts, measuredReadings(manifest, arms));
    const readings = withSegments([...ownReadings(facts), ...measured], segments).sort((a, b) => catalogue/* ROW_IDS */.qt.indexOf(a.row) - catalogue/* ROW_IDS */.qt.indexOf(b.row));
    const judged = judgeRows(facts, readings);
    const stops = liveStops(facts, arms, measured);
    const gates = judged.map(({ gate }) => gate);
    const span = (summary.to ?? 0) - (summary.from ?? 0);
    return {
        gates,
        stops: stops.map(({ row }) => row),
        unconfirmed: stops.filter(stop => stop.unconfirmed).map(({ row }) => row.row),
        holding: isFull(phase) ? gates.filter(gate => RELATIVE.has(gate.row)).map(gate => gate.row) : [],
        needed: [
            ...judged.flatMap(({ needed }) => needed ?? []),
            ...stops.flatMap(({ row, needed }) => (needed === null ? [] : [neededOf(facts, row.row, needed)]))
        ],
        segments,
        notes: [...soundnessNotes(facts), ...phaseNotes(facts)],
        metrics: liveMetrics(arms),
        unsound: brokenLog(facts) ?? brokenBaseline(facts),
        full: span >= facts.duration,
        exhausted: span >= phase.window.max
    };
}
function ownReadings(facts) {
    return [...fenceReadings(facts), splitReading(facts), stickinessReading(facts), ...shadowReadings(facts)];
}
/** Rows that compare the arms decide nothing where the arms can't be compared. */
function comparable(facts, readings) {
    const why = brokenBaseline(facts)?.why ?? apart(facts);
    if (why === null)
        return [...readings];
    return readings.map(reading => RELATIVE.has(reading.row) && reading.value !== null ? { ...reading, undecidable: why } : reading);
}
function phaseNotes({ phase, reference, manifest }) {
    const notes = [];
    if (isFull(phase) && reference) {
        const text = 'Everybody is served by the canary: rows that compare the arms take the baseline of the last window in which both served. They can hold the rollout, and roll nothing back.';
        notes.push({ level: 'notice', text });
    }
    if (manifest.evidence.live === 'estimate') {
        const text = 'evidence.live is estimate: from the minimum of requests on the estimate alone decides a row.';
        notes.push({ level: 'notice', text });
    }
    return notes;
}
function judgeRows(facts, readings) {
    const { manifest, phase, summary } = facts;
    const terms = {
        alpha: manifest.evidence.alpha,
        failing: manifest.evidence.alpha / sidesThatCanFail(facts),
        requests: summary.arms.canary.requests,
        minRequests: phase.window.min_requests,
        live: manifest.evidence.live
    };
    const isRequired = requiredLive(facts);
    return readings.map(reading => {
        const verdict = judgeReading(reading, terms);
        const needed = verdict === 'inconclusive' ? neededFor(facts, reading, terms) : null;
        return { gate: gateRow(reading, verdict, needed, terms, isRequired(reading.row)), needed };
    });
}
function judgeReading(reading, terms) {
    if (reading.value === null)
        return 'not_measured';
    if (reading.breach !== undefined)
        return 'fail';
    if (reading.undecidable !== undefined)
        return 'inconclusive';
    const evidence = reading.evidence ?? certain(reading.value);
    return verdictOf(evidence, barOf(reading), reading.evidence ? terms : { ...terms, live: 'estimate', minRequests: 0 });
}
/** What was counted is what it is. */
function certain(value) {
    return {
        value,
        baseline: null,
        canary: value,
        above: (x) => value > x,
        below: (x) => value < x,
        interval: () => [value, value],
        effect: { value: 1, unit: 'requests' }
    };
}
function neededFor(facts, reading, terms) {
    const none = reading.evidence === null || reading.undecidable !== undefined;
    return neededOf(facts, reading.row, none ? null : requestsNeeded(reading.evidence, barOf(reading), terms));
}
function gateRow(reading, verdict, needed, terms, required) {
    const { row, target, evidence } = reading;
    return {
        gate: catalogue/* ROWS */.Ir[row].gate,
        row,
        baseline: reading.baseline,
        canary: reading.canary,
        value: reading.value,
        ci: reading.value === null || evidence === null ? null : judge_closed(evidence.interval(terms.alpha)),
        threshold: Number.isFinite(target.threshold) ? target.threshold : null,
        op: target.op,
        n: Math.round(reading.n),
        verdict,
        reason_code: reasonOf(reading, verdict),
        why: whyOf(reading, verdict, needed, terms),
        page: catalogue/* ROWS */.Ir[row].page,
        source: target.source,
        required,
        p_set: null,
        p_population: null,
        p_adjusted: null
    };
}
function judge_closed([low, high]) {
    const end = (value) => (Number.isFinite(value) ? value : null);
    return [end(low), end(high)];
}
function reasonOf({ row, reason }, verdict) {
    switch (verdict) {
        case 'pass':
            return 'all_green';
        case 'inconclusive':
            return 'evidence_thin';
        case 'not_measured':
            return reason ?? 'not_measured';
        case 'fail':
            return row === 'pins_live' ? 'pins_mismatch' : row === 'freeze' ? 'frozen' : 'gate_failed';
    }
}
/** Rows that a live decision needs measured (runbook §6): by phase, by what the log carries, and by what is declared. */
function requiredLive(facts) {
    const { manifest, phase, summary, probes } = facts;
    const { baseline, canary } = summary.arms;
    const looked = probes === null ? { ...manifest, secrets: [], boot: [], probes: [], freeze: undefined } : manifest;
    const required = (0,decide/* requiredRows */.$)(looked, 'live');
    const asked = new Set(manifest.require);
    const sessions = summary.sessions?.long.some(({ arm }) => arm === 'canary') ?? false;
    const onlyWhere = {
        pins_live: canary.pins !== null || baseline.pins !== null,
        srm: !isShadow(phase),
        stickiness: !isShadow(phase) && isSticky(manifest) === true
    };
    const alsoWhere = {
        coverage: carries(canary, 'coverage') || carries(baseline, 'coverage'),
        tool_success: carries(canary, 'tool_success') || carries(baseline, 'tool_success'),
        cost_per_solved: carries(canary, 'cost_per_solved') || carries(baseline, 'cost_per_solved'),
        e_resonance: sessions,
        mirrored_share: isShadow(phase)
    };
    return row => !(row in manifest.not_required) &&
        (asked.has(row) || (required(row) && onlyWhere[row] !== false) || alsoWhere[row] === true);
}

// EXTERNAL MODULE: ./src/manifest/pins.ts
var pins = __webpack_require__(29345);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/probes/probe-all.ts + 6 modules
var probe_all = __webpack_require__(71945);
// EXTERNAL MODULE: ./src/gold/embed.ts
var gold_embed = __webpack_require__(94991);
// EXTERNAL MODULE: ./src/gold/embedder.ts + 2 modules
var gold_embedder = __webpack_require__(53140);
// EXTERNAL MODULE: ./src/window/histogram.ts
var window_histogram = __webpack_require__(55578);
;// CONCATENATED MODULE: ./src/commands/answers-apart.ts




/**
 * ΔS between production's and the shadow's answers to the same requests, from the sample that the log has; null where
 * there is none, where the log has ΔS itself, and with the lexical embedder, whose ΔS is held to no absolute target.
 */
async function embedAnswers(world, manifest, { mirror }, http, out) {
    if (!mirror || mirror.deltaS.n > 0 || mirror.answers.length === 0)
        return null;
    const folder = (0,external_node_path_.resolve)(world.cwd, out);
    const { clock, signal } = world;
    const embedder = await (0,gold_embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock, signal, folder });
    if (!embedder.semantic)
        return null;
    const vectors = await embedder.embed(mirror.answers.flatMap(({ production, shadow }) => [production, shadow]));
    const histogram = (0,window_histogram/* unitHistogram */.$)();
    for (let at = 0; at < vectors.length; at += 2) {
        const apart = (0,gold_embed/* deltaS */._)([vectors[at]], [vectors[at + 1]]);
        if (apart !== null)
            histogram.add(apart);
    }
    return histogram.distribution();
}

// EXTERNAL MODULE: ./src/commands/conclude.ts
var commands_conclude = __webpack_require__(4609);
// EXTERNAL MODULE: ./src/commands/inputs.ts + 8 modules
var inputs = __webpack_require__(80168);
// EXTERNAL MODULE: ./src/commands/notes.ts
var commands_notes = __webpack_require__(39851);
;// CONCATENATED MODULE: ./src/commands/open-window.ts


/** Opens where a window's requests are read: given files, else the source that the manifest names. */
async function openWindow(world, manifest, http, files) {
    if (files.length > 0)
        return jsonl(world, manifest, files, world.cwd);
    const source = manifest.window?.source;
    if (!source) {
        const message = 'no request log; this command needs window: { source: … }, or files given as --window';
        const place = manifest.locate(['window']);
        throw new errors/* InputError */.dz('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }]);
    }
    switch (source.kind) {
        case 'jsonl':
            return jsonl(world, manifest, [source.path], manifest.base);
        case 'prometheus': {
            const { prometheusSource } = await __webpack_require__.e(/* import() */ 943).then(__webpack_require__.bind(__webpack_require__, 14943));
            return prometheusSource({ url: source.url, armLabel: source.arm_label, http });
        }
        default:
            throw new errors/* UnmeasurableError */.XW('not_measured', `window.source: ${source.kind} can not be read yet; expected jsonl or prometheus`);
    }
}
async function jsonl(world, manifest, paths, cwd) {
    const { jsonlSource } = await __webpack_require__.e(/* import() */ 871).then(__webpack_require__.bind(__webpack_require__, 71871));
    return jsonlSource({
        paths,
        cwd,
        openUrl: async (url, signal) => {
            const { openStream } = await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 4540));
            return openStream(url, (0,probe_all/* guardOf */.H)(manifest), { env: world.env }, signal);
        }
    });
}

// EXTERNAL MODULE: ./src/window/ratio.ts
var window_ratio = __webpack_require__(5199);
;// CONCATENATED MODULE: ./src/commands/window-seen.ts

/** The window as result.json tells it: when, how many, what was left out, and what is still needed. */
function windowSeen(summary, table, phase) {
    const { from, to, arms, rows, kind } = summary;
    const minutes = from !== null && to !== null ? (to - from) / 60_000 : 0;
    const both = (of) => ({
        baseline: of('baseline'),
        canary: of('canary')
    });
    const { otherArms, ...counted } = rows;
    return {
        source: kind,
        from: iso(from),
        to: iso(to),
        full: table.full,
        requests: both(arm => arms[arm].requests),
        per_minute: both(arm => (minutes > 0 ? round(arms[arm].requests / minutes) : null)),
        min_requests: phase.window.min_requests,
        needed: Object.fromEntries(table.needed.map(({ row, requests, at }) => [row, { requests, at }])),
        rows: {
            ...counted,
            skewed: rows.skewed.before + rows.skewed.after,
            other_arms: Object.fromEntries(Object.entries(otherArms))
        },
        users: usersSeen(summary),
        segments: table.segments.map(segment => ({ ...segment, figure: round(segment.figure) })),
        canary_users_before: usersBefore(summary)
    };
}
function usersSeen({ users }) {
    if (users === null)
        return null;
    const { baseline, canary, both, share } = users;
    return { baseline, canary, both, sampled: share };
}
/** The canary users' own earlier requests, when the baseline served them: shown, never gating. */
function usersBefore({ users }) {
    const earlier = users?.earlier;
    if (!earlier)
        return null;
    const figures = window_ratio/* RATIO_NAMES */.rO.filter(name => earlier[name].den > 0 && !/_p\d\d$/.test(name));
    return Object.fromEntries(figures.map(name => [name, round(earlier[name].num / earlier[name].den)]));
}
function iso(ms) {
    return ms === null ? null : new Date(ms).toISOString();
}
function round(value) {
    return Number(value.toPrecision(6));
}

;// CONCATENATED MODULE: ./src/commands/judge.ts














/** Judges a window of real requests for a phase, and moves nothing. */
async function judge(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'judge');
    const manifest = await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest);
    const phases = phasesOf(manifest);
    const phase = phaseNamed(manifest, phases, options.phase);
    const http = world.http((0,probe_all/* guardOf */.H)(manifest));
    try {
        const summary = await readWindow(world, manifest, phase, options.window, http);
        const table = judgeLive({
            manifest,
            phase,
            summary,
            reference: null,
            floatingPins: floatingPins(manifest),
            probes: null,
            answersApart: isShadow(phase) ? await embedAnswers(world, manifest, summary, http, options.out) : null,
            duration: 0
        });
        const verdict = decideLive(table, manifest);
        const notes = [
            ...manifest.warnings.map(({ file, line, message }) => (0,commands_notes/* warning */.$e)(`${file}:${line}: ${message}`)),
            ...table.notes
        ];
        (0,commands_notes/* tell */.qz)(world, notes);
        const result = conclude(verdict, {
            name: manifest.name,
            phase: phase.name,
            next_phase: phaseAfter(phases, phase)?.name ?? null,
            evaluated: {
                sha: null,
                manifest: manifest.digest,
                gold: null,
                baseline: null,
                pins_baseline: manifest.pinsDigest.baseline,
                pins_canary: manifest.pinsDigest.canary
            },
            gates: table.gates,
            stops: table.stops,
            window: windowSeen(summary, table, phase),
            metrics: table.metrics,
            not_required: manifest.not_required,
            notes,
            problems: [...manifest.warnings, ...brokenRows(summary, table)]
        });
        return { result, publish: false, uploads: [resultUpload(world, options)] };
    }
    finally {
        await http.close();
    }
}
/** Files are the window that they hold; a source is asked for the last window. */
async function readWindow(world, manifest, phase, files, http) {
    const source = await openWindow(world, manifest, http, files);
    const { duration } = phase.window;
    const now = world.clock.now();
    const query = {
        from: files.length > 0 ? null : now - duration,
        to: files.length > 0 ? null : now,
        canary: isShadow(phase) ? 'mirrored' : 'served',
        segments: segmentFields(manifest),
        historyMs: files.length > 0 ? 0 : duration
    };
    return source.read(query, world.signal);
}
/** Broken rows, located; few of them warn, and too many are what is wrong. */
function brokenRows({ problems }, { unsound }) {
    const severity = unsound?.reason === 'log_invalid' ? 'error' : 'warning';
    return problems.map(problem => ({ ...problem, severity }));
}
function segmentFields(manifest) {
    const segments = manifest.window?.segments ?? [];
    return segments.map(segment => (typeof segment === 'string' ? segment : segment.field));
}
/** The phase of this name; the only or first one is never guessed. */
function phaseNamed(manifest, phases, name) {
    const found = phases.find(phase => phase.name === name);
    if (found)
        return found;
    const names = phases.map(phase => phase.name);
    const message = name === undefined
        ? `judge needs a phase: --phase ${names.join(' | ')}`
        : `--phase: no phase "${name}"${(0,nearest/* suggestion */.h)(name, names)}; there are ${names.join(', ')}`;
    const place = manifest.locate(['phases']);
    throw new errors/* InputError */.dz('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }]);
}
function floatingPins({ arms }) {
    return [arms.baseline, arms.canary].flatMap(arm => (0,pins/* pinFaults */.fj)(arm.pins)).filter(({ severity }) => severity === 'error')
        .length;
}
function resultUpload(world, { out }) {
    return {
        name: 'rollout-gate-judgement',
        files: ['result.json', 'report.md', 'report.html'],
        root: (0,external_node_path_.resolve)(world.cwd, out)
    };
}


/***/ }),

/***/ 55578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitHistogram),
/* harmony export */   N: () => (/* binding */ relativeHistogram)
/* harmony export */ });
const PAGE = 256;
const bits = new DataView(new ArrayBuffer(8));
/** Bins of at most 1/256 of their value (0.4 %), 256 to each power of two: for durations and money. Values ≥ 0. */
function relativeHistogram() {
    return histogram(value => {
        bits.setFloat64(0, value + 0); // −0 would sort behind all else
        return bits.getUint32(0) >>> 12;
    });
}
/** Bins of 1/10,000: for scores in [0, 1]. A score of few levels is counted exactly. */
function unitHistogram() {
    return histogram(value => Math.floor(value * 10_000));
}
function histogram(binOf) {
    const pages = [];
    let n = 0;
    return {
        add(value) {
            const bin = binOf(value);
            pages[bin >>> 8] ??= newPage();
            const page = pages[bin >>> 8];
            const at = bin & (PAGE - 1);
            if (page.count[at]++ === 0) {
                page.low[at] = value;
                page.high[at] = value;
            }
            else if (value < page.low[at])
                page.low[at] = value;
            else if (value > page.high[at])
                page.high[at] = value;
            n++;
        },
        distribution() {
            return { n, bins: pages.filter(page => page !== undefined).flatMap(binsOf) };
        }
    };
}
function newPage() {
    return { count: new Float64Array(PAGE), low: new Float64Array(PAGE), high: new Float64Array(PAGE) };
}
function binsOf(page) {
    const bins = [];
    for (let at = 0; at < PAGE; at++) {
        if (page.count[at] > 0)
            bins.push({ low: page.low[at], high: page.high[at], count: page.count[at] });
    }
    return bins;
}


/***/ }),

/***/ 5199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ RATIO_COUNT),
/* harmony export */   JL: () => (/* binding */ newRowRatios),
/* harmony export */   iU: () => (/* binding */ RATIO),
/* harmony export */   j9: () => (/* binding */ clamped),
/* harmony export */   lV: () => (/* binding */ deltaSOf),
/* harmony export */   nK: () => (/* binding */ isReply),
/* harmony export */   rO: () => (/* binding */ RATIO_NAMES),
/* harmony export */   ri: () => (/* binding */ eachRatio),
/* harmony export */   tY: () => (/* binding */ readRatios),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export squaresAround */
/**
 * Everything in a window that is a rate, a mean or a ratio of sums is one thing: Σ num / Σ den over the rows that
 * carry the fields. A quantile joins them as the share of values at or below a fixed point near it, so that its
 * clustering by user and in time can be seen too.
 */
/** Fed by each row alone. */
const PLAIN = [
    'error_rate',
    'rate_5xx',
    'lambda_flip',
    'tool_success',
    'coverage',
    'cost_per_solved',
    'cost',
    'latency_mean',
    'delta_s_mean'
];
/** Share of values at or below `at`. */
const INDICATORS = ['latency_p50', 'latency_p95', 'delta_s_p50', 'delta_s_p95'];
const RATIO_NAMES = [...PLAIN, ...INDICATORS];
const RATIO_COUNT = RATIO_NAMES.length;
/** Place of a ratio in every column of numbers. */
const RATIO = Object.fromEntries(RATIO_NAMES.map((name, i) => [name, i]));
/** Σ (num − c·den)²: the spread of the units around the ratio c. Over units, divided by den², the variance of num/den. */
function squaresAround(sums, c) {
    return Math.max(0, sums.numSq - 2 * c * sums.cross + c * c * sums.denSq);
}
const isReply = (status) => status >= 200 && status <= 299;
/** ΔS(question, retrieved), clamped, or null. */
function deltaSOf(row) {
    return clamped(row.delta_s_question_retrieved);
}
function clamped(value) {
    return value == null ? null : Math.min(1, Math.max(0, value));
}
function newRowRatios() {
    return { num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) };
}
/** Calls back for each ratio that the row carries. */
function eachRatio({ num, den }, add) {
    for (let r = 0; r < PLAIN.length; r++)
        if (!Number.isNaN(num[r]))
            add(r, num[r], den[r]);
}
/** Reads a row into `ratios`, in place: millions of rows make no garbage. */
function readRatios(row, { num, den }) {
    num.fill(Number.NaN);
    den.fill(1);
    const { status, tool_calls: calls, cost_usd: cost } = row;
    const replied = isReply(status);
    num[RATIO.error_rate] = replied ? 0 : 1;
    num[RATIO.rate_5xx] = status >= 500 ? 1 : 0;
    if (row.lambda_retrieve != null && row.lambda_reason != null) {
        num[RATIO.lambda_flip] = canonical(row.lambda_retrieve) === canonical(row.lambda_reason) ? 0 : 1;
    }
    if (calls != null) {
        num[RATIO.tool_success] = calls - (row.tool_failures ?? 0);
        den[RATIO.tool_success] = calls;
    }
    if (row.coverage != null)
        num[RATIO.coverage] = row.coverage;
    if (cost != null) {
        num[RATIO.cost] = cost;
        if (row.solved != null) {
            num[RATIO.cost_per_solved] = cost;
            den[RATIO.cost_per_solved] = row.solved ? 1 : 0;
        }
    }
    if (replied)
        num[RATIO.latency_mean] = row.latency_ms;
    const deltaS = deltaSOf(row);
    if (deltaS !== null)
        num[RATIO.delta_s_mean] = deltaS;
}
function canonical(lambda) {
    if (lambda === '->')
        return '→';
    if (lambda === '<-')
        return '←';
    return lambda === 'x' ? '×' : lambda;
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
