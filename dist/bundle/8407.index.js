export const id = 8407;
export const ids = [8407];
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

/***/ 60073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ evidenceOf),
  _w: () => (/* binding */ judgeWindow),
  eu: () => (/* binding */ readPhaseWindow)
});

// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
;// CONCATENATED MODULE: ./out/build/src/gates/live/needed.js
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

;// CONCATENATED MODULE: ./out/build/src/gates/live/decide.js



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
    return rows/* ROWS */.Ir[row].label;
}
function stopLabel(row) {
    return rows/* STOPS */.KR[row].label;
}
const MOST_NAMED = 5;
function list(words) {
    const more = words.length - MOST_NAMED;
    return more > 0 ? `${words.slice(0, MOST_NAMED).join(', ')} and ${more} more` : words.join(', ');
}

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/gates/fences.js
var fences = __webpack_require__(27131);
// EXTERNAL MODULE: ./out/build/src/gates/resonance.js + 1 modules
var resonance = __webpack_require__(18192);
// EXTERNAL MODULE: ./out/build/src/gates/live/reading.js
var live_reading = __webpack_require__(47692);
;// CONCATENATED MODULE: ./out/build/src/gates/live/fences.js



/** Rows that what was observed decides; chance has no part in them. */
function fenceReadings(facts) {
    return [pinsFixed(facts), pinsLive(facts), ...probed(facts), resonanceReading(facts)];
}
function pinsFixed({ manifest, floatingPins }) {
    return (0,live_reading/* countedReading */.$Q)(manifest, 'pins_fixed', { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, summary }) {
    const { baseline, canary } = summary.arms;
    if (canary.pins === null)
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'pins_live', 'The log carries no pins of the canary.');
    const before = baseline.pins === null ? null : otherPins(baseline, manifest.arms.baseline.pins);
    const after = otherPins(canary, manifest.arms.canary.pins);
    const rows = after.rows + (before?.rows ?? 0);
    const seen = after.seen ?? before?.seen;
    return {
        ...(0,live_reading/* countedReading */.$Q)(manifest, 'pins_live', {
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
        ...(0,live_reading/* countedReading */.$Q)(manifest, reading.row, reading),
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
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'e_resonance', 'No session of the canary is 50 requests long.');
    if (!baseline) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'e_resonance', 'No session of the baseline is 50 requests long, to compare with.');
    }
    const breach = (0,resonance/* ceilingBreach */.n3)(canary, baseline);
    return {
        ...(0,live_reading/* countedReading */.$Q)(manifest, 'e_resonance', {
            baseline: baseline.rise,
            canary: canary.rise,
            value: canary.rise,
            n: stepsOf('canary').length
        }),
        note: `${stepsOf('canary').length} long sessions of the canary, ${stepsOf('baseline').length} of the baseline.`,
        ...(breach !== null && { breach })
    };
}

// EXTERNAL MODULE: ./out/build/src/gates/live/measured.js
var live_measured = __webpack_require__(97206);
// EXTERNAL MODULE: ./out/build/src/gates/live/metrics.js
var metrics = __webpack_require__(82877);
// EXTERNAL MODULE: ./out/build/src/gates/live/rule.js
var rule = __webpack_require__(25828);
// EXTERNAL MODULE: ./out/build/src/gates/live/window-input.js
var window_input = __webpack_require__(87703);
;// CONCATENATED MODULE: ./out/build/src/gates/live/segments.js




/** A segment of fewer canary requests is not shown as the worst: it would be the worst by chance. */
const FEWEST = 30;
/** Of every row and field, the segment that stands worst, and every one that fails by itself where its field gates. */
function judgeSegments(facts, whole) {
    const { manifest, summary } = facts;
    const gating = new Set((0,window_input/* gatingFields */.ei)(manifest));
    const fields = [...new Set(summary.segments.map(segment => segment.field))];
    return fields.flatMap(field => {
        const segments = summary.segments.filter(segment => segment.field === field);
        const alpha = manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(facts) / segments.length;
        const rows = segments.flatMap(segment => (0,live_measured/* measuredReadings */.CG)(manifest, armsWithin(segment, whole)).flatMap(reading => reading.value === null ? [] : [{ reading, row: rowOf(segment, reading, gating.has(field) ? alpha : null) }]));
        const failing = rows.filter(({ row }) => row.fails);
        return [...new Set([...worstOf(rows), ...failing])].map(({ row }) => row);
    });
}
/** A segment's own sums; how its requests depend on each other is told by the whole arm. */
function armsWithin(segment, whole) {
    return { ...whole, canary: segment.arms.canary, baseline: whole.baseline && segment.arms.baseline };
}
function rowOf({ field, value }, reading, alpha) {
    const fails = alpha !== null && reading.evidence !== null && (0,rule/* isSurelyOutside */.w)(reading.evidence, (0,live_reading/* barOf */.Rb)(reading), alpha);
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

// EXTERNAL MODULE: ./out/build/src/gates/live/bounded-estimate.js + 2 modules
var bounded_estimate = __webpack_require__(57772);
// EXTERNAL MODULE: ./out/build/src/gates/live/evidence.js
var live_evidence = __webpack_require__(53159);
;// CONCATENATED MODULE: ./out/build/src/gates/live/shadow.js




/** What a shadow phase is measured by: how much was copied, what copying cost users, how far the answers are apart. */
const COPIED_WITHIN_MS = 10 * 60_000;
function shadowReadings(facts) {
    return [mirroredShare(facts), addedLatency(facts), answersApart(facts)];
}
const NO_SHADOW = 'Measured in a shadow phase alone.';
function mirroredShare({ manifest, phase, summary }) {
    const row = 'mirrored_share';
    if (!(0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, NO_SHADOW);
    const { mirror, from, to } = summary;
    if (!mirror || mirror.production === 0)
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, 'The log holds no request of production.');
    const asked = manifest.targets.mirrored_share ?? phase.mirror / 100;
    const copies = Math.min(mirror.copies, mirror.production);
    const evidence = (0,live_evidence/* rateEvidence */._Z)({ k: copies, n: mirror.production });
    const reading = (0,live_reading/* measuredReading */.Jx)(manifest, row, evidence, mirror.copies);
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
    if (!(0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, NO_SHADOW);
    const { latencyCopied, latencyNotCopied } = summary.mirror ?? {};
    if (!latencyCopied?.n || !latencyNotCopied?.n) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, 'The rows of the baseline do not say which requests were copied (mirrored).');
    }
    const evidence = (0,live_evidence/* comparedEvidence */.tY)((0,bounded_estimate/* locateQuantile */.QE)(latencyNotCopied, 0.99), (0,bounded_estimate/* locateQuantile */.QE)(latencyCopied, 0.99), (copied, not) => (0,live_evidence/* ratio */.CG)(copied, not) - 1);
    return (0,live_reading/* measuredReading */.Jx)(manifest, row, evidence, latencyCopied.n);
}
function answersApart({ manifest, phase, summary, answersApart: embedded }) {
    const row = 'shadow_delta_s';
    if (!(0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, NO_SHADOW);
    const own = summary.mirror?.deltaS;
    const apart = own && own.n > 0 ? own : embedded;
    if (!apart || apart.n === 0) {
        const answers = summary.mirror?.answers.length ?? 0;
        const why = answers > 0
            ? 'The log carries answers, and the manifest names no embeddings that could tell how far they are apart.'
            : 'The log carries neither delta_s_prod_shadow nor answers joined by req_hash.';
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, why);
    }
    return (0,live_reading/* measuredReading */.Jx)(manifest, row, (0,live_evidence/* locatedEvidence */._Q)((0,bounded_estimate/* locateQuantile */.QE)(apart, 0.5)), apart.n);
}

// EXTERNAL MODULE: ./out/build/src/gates/live/soundness.js
var soundness = __webpack_require__(96328);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/clusters.js
var clusters = __webpack_require__(66487);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/split.js

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
        evidence += (0,rate/* logMixture */.h9)(here, here + after, planned / (planned + plannedAfter), prior);
    }
    return evidence;
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/effect.js
var effect = __webpack_require__(28311);
;// CONCATENATED MODULE: ./out/build/src/gates/live/srm.js







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
    if ((0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'srm', 'In a shadow phase users see the baseline alone.');
    const counted = countArms(summary);
    const seen = counted.baseline + counted.canary;
    if (counted.canary === 0 || (counted.baseline === 0 && !(0,phases/* isFull */.uq)(phase))) {
        const arm = counted.canary === 0 ? 'canary' : 'baseline';
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'srm', `The ${arm} served no request.`, 'no_traffic');
    }
    const planned = (0,phases/* isFull */.uq)(phase) ? 1 - UNDER_WAY : phase.weight / 100;
    const worth = [counted.baseline / counted.effect, counted.canary / counted.effect];
    const logE = logESplit(worth, [1 - planned, planned], CONCENTRATION);
    const failing = manifest.targets.srm ?? manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(facts);
    const p = Math.min(1, Math.exp(-logE));
    const evidence = {
        value: p,
        baseline: counted.baseline / seen,
        canary: counted.canary / seen,
        above: x => p > x,
        below: x => p < x,
        interval: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        effect: effect/* INDEPENDENT */.jH
    };
    const percent = (share) => `${(100 * share).toFixed(1)} %`;
    const shares = `${percent(counted.canary / seen)} of ${counted.unit} are on the canary, planned are ${percent(phase.weight / 100)}.`;
    return {
        ...(0,live_reading/* measuredReading */.Jx)(manifest, 'srm', evidence, Math.round(counted.canary)),
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
        effect: requests > 0 ? (0,clusters/* designEffect */.G)({ ...sums, users: null, blocks: inTime }) : 1,
        remark: ' Without a user_key requests are counted, and those of one user look like many.'
    };
}

// EXTERNAL MODULE: ./out/build/src/gates/live/sticky.js + 1 modules
var sticky = __webpack_require__(16868);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/break-away.js


/**
 * The stretch up to now in which a rate lies surely beyond its limit, although the whole may not: a canary that was good
 * for long and then breaks. What came before makes the whole look like time that depends on itself, and the break like
 * one more bad stretch. So an e-process of its own begins at every start j = 1, 2, … and is tested at alpha / (j (j + 1)),
 * which sum to alpha; at one look those are asked whose stretch is 1, 2, 4, … units long. Dependence is that within the
 * stretch or that before it, whichever is the stronger. Values within [0, 1] may take the place of 0 and 1: the
 * likelihood ratio is convex in them, so that they are no more extreme than a rate with the same mean.
 */
function breakAway({ num, den, unit, ...test }) {
    const blocks = num.length;
    for (let length = unit; length < blocks; length *= 2) {
        const start = Math.floor((blocks - length) / unit);
        if (start < 1)
            break;
        const from = start * unit;
        const stretch = sumOf(num, den, from, blocks);
        const isBeyond = test.side === 'above' ? stretch.num > test.limit * stretch.den : stretch.num < test.limit * stretch.den;
        if (isBeyond && isSure({ num, den, from, start, stretch, ...test }))
            return { from, ...stretch };
    }
    return null;
}
function isSure({ num, den, from, start, stretch, limit, side, alpha, prior, effect }) {
    const within = effectOf(num.slice(from), den.slice(from));
    const before = effectOf(num.slice(0, from), den.slice(0, from));
    const worth = Math.max(effect, within, before);
    const logE = side === 'above' ? rate/* logERateAbove */.Jp : rate/* logERateBelow */.Jz;
    return logE(stretch.num / worth, stretch.den / worth, limit, prior) >= Math.log((start * (start + 1)) / alpha);
}
/** The design effect of blocks, every request by itself taken for 0 or 1. */
function effectOf(num, den) {
    const { num: k, den: n } = sumOf(num, den, 0, num.length);
    if (!(n > 0))
        return 1;
    return (0,clusters/* designEffect */.G)({ units: n, num: k, den: n, numSq: k, denSq: n, cross: k, users: null, blocks: { num, den } });
}
function sumOf(num, den, from, to) {
    const sums = { num: 0, den: 0 };
    for (let at = from; at < to; at++) {
        sums.num += num[at];
        sums.den += den[at];
    }
    return sums;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/change-detection.js




/** Stops on a rate or a share, whose sums are known block by block. */
const BY_BLOCK = {
    stop_coverage: 'coverage',
    stop_lambda_flip: 'lambda_flip',
    stop_5xx: 'rate_5xx'
};
/**
 * Part of a stop's own alpha that is spent on stretches: a break is seen nearly as soon with little of it. Six stops
 * share the alpha of a phase and two of them are soft, so that all together stay within it.
 */
const SHARE = 0.02;
/** A stretch must be this much worse than the limit: one bad minute of many that depend on each other is no break. */
const WORSE = 1.5;
/**
 * The last stretch of a window in which a stop is surely over its limit, though the whole may hide it; null where there
 * is none. `blockMs`: width of the sums' blocks. `unitMs`: how far apart stretches may begin.
 */
function brokeLately(id, ratios, { limit, alpha, blockMs, unitMs }) {
    const name = BY_BLOCK[id];
    const sums = name && ratios[name];
    if (!sums?.blocks || sums.den === 0)
        return null;
    const side = rows/* STOPS */.KR[id].op === '>' ? 'above' : 'below';
    const bar = side === 'above' ? WORSE * limit : 1 - WORSE * (1 - limit);
    if (!(bar > 0 && bar < 1))
        return null;
    const found = breakAway({
        ...sums.blocks,
        unit: Math.max(1, Math.round(unitMs / blockMs)),
        limit: bar,
        side,
        alpha: SHARE * alpha,
        prior: (0,live_evidence/* ratePrior */.xU)(bar),
        effect: (0,clusters/* designEffect */.G)({ ...sums, blocks: null })
    });
    if (!found)
        return null;
    const { from, num, den } = found;
    return { value: num / den, requests: den, length: (sums.blocks.num.length - from) * blockMs };
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/stop-readings.js


/** What each tested stop is measured by: the rows' own readings, and two rates of its own. */
function stopReadings(facts, arms, readings) {
    const of = (row) => readings.find(reading => reading.row === row);
    return [
        { id: 'stop_delta_s_p95', reading: of('delta_s_drift_p95'), relative: true },
        { id: 'stop_coverage', reading: of('coverage'), relative: false },
        { id: 'stop_lambda_flip', reading: stop_readings_rate(facts, arms, 'lambda_flip'), relative: false },
        { id: 'stop_5xx', reading: stop_readings_rate(facts, arms, 'rate_5xx'), relative: false },
        { id: 'soft_latency', reading: of('latency_p95'), relative: true },
        { id: 'soft_cost', reading: of('cost_per_solved'), relative: true }
    ];
}
/** A rate that has no gate row; it is read as an error rate is. */
function stop_readings_rate({ manifest }, arms, name) {
    const { num, den } = arms.canary.ratios[name];
    if (den === 0) {
        return (0,live_reading/* countedReading */.$Q)(manifest, 'error_rate', { baseline: null, canary: null, value: null, n: 0 });
    }
    return (0,live_reading/* measuredReading */.Jx)(manifest, 'error_rate', (0,live_evidence/* rateEvidence */._Z)({ k: num, n: den }, arms.effect('canary', name)), den);
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/stops.js







/** Stop rules that are tested: alpha is split over them, whatever the log carries. A tool loop takes no test. */
const TESTED = { jsonl: 6, prometheus: 1 };
/**
 * The stop rules on a live window (runbook §7): each fires when its e-process says so, at alpha split over the phase's
 * stops, however few requests there were.
 */
function liveStops(facts, arms, readings) {
    const alpha = facts.manifest.evidence.alpha / TESTED[facts.summary.kind];
    const judged = stopReadings(facts, arms, readings).map(({ id, reading, relative }) => {
        const stop = tested(facts, id, reading, { alpha, mayFire: !(relative && (0,phases/* isFull */.uq)(facts.phase)) });
        return stop.row.fired ? stop : (brokenOff(facts, id, alpha) ?? stop);
    });
    return [...judged.slice(0, 4), toolLoop(facts), ...judged.slice(4)];
}
function tested({ manifest, summary }, id, reading, { alpha, mayFire }) {
    const limit = (0,targets/* limitOf */.LF)(manifest, id);
    const { evidence, value } = reading;
    const row = { ...stops_rowOf(id, limit), value, n: reading.n };
    if (value === null || evidence === null) {
        return quiet({ ...row, why: `Not measured. ${reading.note ?? ''}`.trim() });
    }
    if (!isOver(id, value, limit))
        return quiet({ ...row, why: 'Within its limit.' });
    if (reading.undecidable !== undefined) {
        return { row: { ...row, why: reading.undecidable }, unconfirmed: true, needed: null };
    }
    const sure = isSurelyOver(id, evidence, limit, alpha);
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
    const needed = (0,rule/* requestsNeeded */.Kn)(evidence, barOfStop(id, limit), terms);
    const more = needed === null ? '' : `; if it stays so, ${needed} more canary requests would`;
    return {
        row: { ...row, why: `Over its limit, and chance is not ruled out at ${shownAlpha(alpha)}${more}.` },
        unconfirmed: true,
        needed
    };
}
/** How many stretches may begin within a full window. */
const STARTS = 30;
/** A stop that fires on the last stretch of the window alone: the canary was good, and then broke. */
function brokenOff({ manifest, summary, phase }, id, alpha) {
    if (!summary.blocks)
        return null;
    const limit = (0,targets/* limitOf */.LF)(manifest, id);
    const grid = { blockMs: summary.blocks.widthMs, unitMs: phase.window.duration / STARTS };
    const stretch = brokeLately(id, summary.arms.canary.ratios, { limit, alpha, ...grid });
    if (!stretch)
        return null;
    const { value, requests } = stretch;
    const lasted = ms(Math.round(stretch.length), { long: true });
    const why = `Over its limit in the last ${lasted}, and chance is ruled out at ${shownAlpha(alpha)}, however often one looks.`;
    return quiet({ ...stops_rowOf(id, limit), value, n: Math.round(requests), fired: true, why });
}
/** Whether the estimate itself is over the limit of a stop. */
function isOver(id, value, limit) {
    return (0,targets/* isInside */.FK)(value, rows/* STOPS */.KR[id].op, limit);
}
/** Whether a figure is over the limit of a stop beyond chance: then the stop fires. */
function isSurelyOver(id, evidence, limit, alpha) {
    return (0,rule/* isSurelyOutside */.w)(evidence, barOfStop(id, limit), alpha);
}
/** A stop names what is bad, a bar what is good. */
function barOfStop(id, limit) {
    return { op: rows/* STOPS */.KR[id].op === '>' ? '<=' : '>=', target: limit, line: null };
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
    const { op, hard, pages } = rows/* STOPS */.KR[id];
    return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: '', page: pages.join(' ') };
}
function quiet(row) {
    return { row, unconfirmed: false, needed: null };
}
function shownAlpha(alpha) {
    return `alpha ${Number(alpha.toPrecision(2))}`;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/why.js



/** The sentence beside a live verdict: what decided, what is still needed and when, and how requests were counted. */
function whyOf(reading, verdict, needed, terms) {
    const counted = reading.evidence === null ? '' : (0,effect/* describeEffect */.xU)(reading.evidence.effect);
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

;// CONCATENATED MODULE: ./out/build/src/gates/live/judge.js

















/** Judges a live window (design, "Verdicts under uncertainty"). Pure: the same summary gives the same table. */
function judgeLive(facts) {
    const { manifest, phase, summary } = facts;
    const arms = (0,window_input/* armsOf */.jO)(facts);
    const segments = judgeSegments(facts, arms);
    const measured = comparable(facts, (0,live_measured/* measuredReadings */.CG)(manifest, arms));
    const readings = withSegments([...ownReadings(facts), ...measured], segments).sort((a, b) => rows/* ROW_IDS */.qt.indexOf(a.row) - rows/* ROW_IDS */.qt.indexOf(b.row));
    const judged = judgeRows(facts, readings);
    const stops = liveStops(facts, arms, measured);
    const gates = judged.map(({ gate }) => gate);
    const span = (summary.to ?? 0) - (summary.from ?? 0);
    return {
        gates,
        stops: stops.map(({ row }) => row),
        unconfirmed: stops.filter(stop => stop.unconfirmed).map(({ row }) => row.row),
        holding: (0,phases/* isFull */.uq)(phase) ? gates.filter(gate => live_measured/* RELATIVE */.Pv.has(gate.row)).map(gate => gate.row) : [],
        needed: [
            ...judged.flatMap(({ needed }) => needed ?? []),
            ...stops.flatMap(({ row, needed }) => (needed === null ? [] : [neededOf(facts, row.row, needed)]))
        ],
        segments,
        notes: [...(0,soundness/* soundnessNotes */.UL)(facts), ...phaseNotes(facts)],
        metrics: (0,metrics/* liveMetrics */.W)(arms),
        unsound: (0,soundness/* brokenLog */.g4)(facts) ?? (0,soundness/* brokenBaseline */.Ly)(facts),
        full: span >= facts.duration,
        exhausted: span >= phase.window.max
    };
}
function ownReadings(facts) {
    return [...fenceReadings(facts), splitReading(facts), (0,sticky/* stickinessReading */.b)(facts), ...shadowReadings(facts)];
}
/** Rows that compare the arms decide nothing where the arms can't be compared. */
function comparable(facts, readings) {
    const why = (0,soundness/* brokenBaseline */.Ly)(facts)?.why ?? (0,soundness/* apart */.zZ)(facts);
    if (why === null)
        return [...readings];
    return readings.map(reading => live_measured/* RELATIVE */.Pv.has(reading.row) && reading.value !== null ? { ...reading, undecidable: why } : reading);
}
function phaseNotes({ phase, reference, manifest }) {
    const notes = [];
    if ((0,phases/* isFull */.uq)(phase) && reference) {
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
        failing: manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(facts),
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
    return (0,rule/* verdictOf */.Vj)(evidence, (0,live_reading/* barOf */.Rb)(reading), reading.evidence ? terms : { ...terms, live: 'estimate', minRequests: 0 });
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
    return neededOf(facts, reading.row, none ? null : (0,rule/* requestsNeeded */.Kn)(reading.evidence, (0,live_reading/* barOf */.Rb)(reading), terms));
}
function gateRow(reading, verdict, needed, terms, required) {
    const { row, target, evidence } = reading;
    return {
        gate: rows/* ROWS */.Ir[row].gate,
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
        page: rows/* ROWS */.Ir[row].page,
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
        srm: !(0,phases/* isShadow */.$n)(phase),
        stickiness: !(0,phases/* isShadow */.$n)(phase) && (0,sticky/* isSticky */.O)(manifest) === true
    };
    const alsoWhere = {
        coverage: (0,live_measured/* carries */.ED)(canary, 'coverage') || (0,live_measured/* carries */.ED)(baseline, 'coverage'),
        tool_success: (0,live_measured/* carries */.ED)(canary, 'tool_success') || (0,live_measured/* carries */.ED)(baseline, 'tool_success'),
        cost_per_solved: (0,live_measured/* carries */.ED)(canary, 'cost_per_solved') || (0,live_measured/* carries */.ED)(baseline, 'cost_per_solved'),
        e_resonance: sessions,
        mirrored_share: (0,phases/* isShadow */.$n)(phase)
    };
    return row => !(row in manifest.not_required) &&
        (asked.has(row) || (required(row) && onlyWhere[row] !== false) || alsoWhere[row] === true);
}

// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gold/embed.js
var gold_embed = __webpack_require__(51908);
// EXTERNAL MODULE: ./out/build/src/gold/embedder.js
var gold_embedder = __webpack_require__(70765);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var window_histogram = __webpack_require__(2313);
;// CONCATENATED MODULE: ./out/build/src/commands/answers-apart.js




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

// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/commands/window-seen.js

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
    const figures = ratio/* RATIO_NAMES */.rO.filter(name => earlier[name].den > 0 && !/_p\d\d$/.test(name));
    return Object.fromEntries(figures.map(name => [name, round(earlier[name].num / earlier[name].den)]));
}
function iso(ms) {
    return ms === null ? null : new Date(ms).toISOString();
}
function round(value) {
    return Number(value.toPrecision(6));
}

;// CONCATENATED MODULE: ./out/build/src/commands/phase-window.js







/** Reads the window of a phase, and the one that it is compared with. `out`: folder for cached embeddings. */
async function readPhaseWindow(world, manifest, { phase, spans, source, http, out }) {
    const read = (span, canary, historyMs) => source.read({ ...span, canary, segments: segmentFields(manifest), historyMs }, world.signal);
    const summary = await read(spans.window, (0,phases/* isShadow */.$n)(phase) ? 'mirrored' : 'served', spans.historyMs);
    return {
        phase,
        summary,
        reference: spans.reference ? await read(spans.reference, 'served', 0) : null,
        answersApart: (0,phases/* isShadow */.$n)(phase) ? await embedAnswers(world, manifest, summary, http, out) : null
    };
}
/** `duration`: a window shorter than this, in milliseconds, passes nothing yet. `probes` null: not looked at. */
function judgeWindow(manifest, seen, { probes, duration }) {
    const table = judgeLive({ ...seen, manifest, floatingPins: floatingPins(manifest), probes, duration });
    return {
        table,
        verdict: decideLive(table, manifest),
        findings: {
            gates: table.gates,
            stops: table.stops,
            window: windowSeen(seen.summary, table, seen.phase),
            metrics: table.metrics,
            problems: brokenRows(seen.summary, table),
            notes: table.notes
        }
    };
}
/** What a step rests on, with the digest of `gates`, `stops` and `window` of result.json, as canonical JSON. */
function evidenceOf(phase, { verdict, findings }) {
    const { gates, stops, window } = findings;
    return {
        phase: phase.name,
        verdict,
        digest: (0,digest/* digestOf */.o)((0,digest/* canonicalJson */.d)({ gates, stops, window })),
        rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
    };
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
function floatingPins({ arms }) {
    return [arms.baseline, arms.canary].flatMap(arm => (0,pins/* pinFaults */.fj)(arm.pins)).filter(({ severity }) => severity === 'error')
        .length;
}


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requiredRows),
/* harmony export */   q: () => (/* binding */ decideGate)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);


/** What `gate` decides. Where several apply, the exit codes 1, 5, 4, 0 win in that order; a missing row voids all. */
function decideGate(facts) {
    const verdict = measuredVerdict(facts);
    return facts.manifest.report_only ? { ...verdict, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok } : verdict;
}
function measuredVerdict({ gates, stops, missing, planned, manifest, warnings, doubts }) {
    const gating = gates.filter(gate => !(gate.row in manifest.not_required));
    const rows = (is) => gating.filter(is).map(gate => label(gate.row));
    if (missing > 0) {
        return invalid('rows_missing', `${missing} of ${planned} planned runs have no row, so there is no verdict. Run again with --resume.`);
    }
    const fired = stops.filter(stop => stop.fired && !(rowOfStop(stop.row) in manifest.not_required));
    const hard = fired.filter(stop => stop.hard);
    if (hard.length > 0)
        return failed('hard_stop', `A hard stop fired: ${list(hard.map(stop => stopLabel(stop.row)))}.`);
    const failing = rows(gate => gate.verdict === 'fail' && gate.row !== 'freeze');
    if (failing.length > 0)
        return failed('gate_failed', `Outside target: ${list(failing)}.`);
    const unmeasured = rows(gate => gate.verdict === 'not_measured' && gate.required);
    if (unmeasured.length > 0)
        return invalid('not_measured', `Required, and not measured: ${list(unmeasured)}.`);
    const frozen = gating.find(gate => gate.row === 'freeze' && gate.verdict === 'fail');
    if (frozen)
        return { decision: 'fail', reason: 'frozen', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why: frozen.why };
    if (fired.length > 0)
        return held('soft_stop', `Over target without a proven quality gain: ${list(fired.map(stop => stopLabel(stop.row)))}.`);
    const undecided = rows(gate => gate.verdict === 'inconclusive');
    if (undecided.length > 0) {
        const why = `Outside target, but chance alone does as much: ${list(undecided)}.`;
        return manifest.evidence.inconclusive === 'hold' ? held('evidence_thin', why) : warned(why);
    }
    const waived = rows(gate => gate.verdict === 'waived');
    if (waived.length > 0)
        return warned(`Every required row is inside its target; waived by a proven quality gain: ${list(waived)}.`);
    if (doubts.length > 0)
        return warned(doubts.join(' '));
    const dropped = gates
        .filter(gate => gate.verdict === 'fail' && gate.row in manifest.not_required)
        .map(gate => label(gate.row));
    const but = [
        dropped.length > 0 ? `; not required, and outside target: ${list(dropped)}` : '',
        warnings ? '; see the notes' : ''
    ].join('');
    return { decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why: `Every required row is inside its target${but}.` };
}
/** A soft stop is its row's own reading: what drops the row drops the stop. Hard stops stand for themselves. */
function rowOfStop(stop) {
    return { soft_latency: 'latency_p95', soft_cost: 'cost_per_solved' }[stop] ?? stop;
}
/** Whether the decision needs a row measured: the runbook's own, what the manifest declares, and what it asks for. */
function requiredRows(manifest, where) {
    const declared = {
        secrets_present: manifest.secrets.length > 0,
        boot_order: manifest.boot.length > 0,
        probes: manifest.probes.length > 0,
        freeze: manifest.freeze !== undefined
    };
    return row => !(row in manifest.not_required) &&
        (_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].requiredIn.includes(where) || manifest.require.includes(row) || declared[row] === true);
}
function failed(reason, why) {
    return { decision: 'fail', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
}
function invalid(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unmeasurable, why };
}
function held(reason, why) {
    return { decision: 'warn', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
function warned(why) {
    return { decision: 'warn', reason: 'warnings', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
function label(row) {
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].label;
}
function stopLabel(row) {
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR[row].label;
}
function list(words) {
    return words.join(', ');
}


/***/ }),

/***/ 27131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ contracts),
/* harmony export */   S: () => (/* binding */ probeReadings),
/* harmony export */   dF: () => (/* binding */ pinsLive),
/* harmony export */   hw: () => (/* binding */ pinsFixed)
/* harmony export */ });
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82781);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);



/** G1, and the probes of G3: what was observed decides, chance has no part in it. */
function pinsFixed(manifest, floating) {
    return counted('pins_fixed', manifest, { baseline: null, canary: floating, value: floating, n: 2 });
}
function pinsLive({ manifest, baseline, again, interleaved, canary }) {
    const wrong = (arms) => arms.flatMap(arm => arm.rows).filter(hasOtherPins);
    const ofBaseline = wrong([baseline, again, interleaved]);
    const ofCanary = wrong([canary]);
    const replies = canary.rows.filter(row => row.pins !== null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('pins_live', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'pins_live'), 'The canary sent no reply.');
    const first = ofCanary[0] ?? ofBaseline[0];
    return {
        ...counted('pins_live', manifest, {
            baseline: ofBaseline.length,
            canary: ofCanary.length,
            value: ofBaseline.length + ofCanary.length,
            n: replies
        }),
        ...(first && { note: pinNote(first, ofBaseline.length + ofCanary.length) })
    };
}
function contracts({ manifest, baseline, canary }) {
    const replies = canary.rows.filter(row => row.error === null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('contracts', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'contracts'), 'The canary sent no reply.');
    const broken = canary.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ);
    return {
        ...counted('contracts', manifest, {
            baseline: baseline.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ).length,
            canary: broken.length,
            value: broken.length,
            n: replies
        }),
        ...(broken[0] && { note: contractNote(broken) })
    };
}
/** Rows that probes decide: secrets, boot order, freeze, probes. What is not declared is not measured. */
function probeReadings(manifest, outcomes) {
    const rows = ['secrets_present', 'boot_order', 'freeze', 'probes'];
    return rows.map(row => {
        const outcome = outcomes.find(one => one.row === row);
        const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row);
        if (!outcome)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, 'The manifest declares none.');
        if (outcome.verdict === 'not_measured')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, outcome.why);
        const failed = outcome.details.filter(detail => !detail.ok).length;
        return {
            ...counted(row, manifest, { baseline: null, canary: failed, value: failed, n: outcome.n }),
            ...(outcome.verdict === 'fail' && { breach: withoutStop(outcome.why) })
        };
    });
}
function hasOtherPins(row) {
    return row.pins === 'mismatch' || row.pins === 'missing';
}
function pinNote(row, count) {
    const seen = Object.entries(row.pins_seen ?? {}).map(([key, value]) => `${key}=${value}`);
    const what = row.pins === 'missing' ? 'shows no pins' : `shows ${seen.slice(0, 3).join(', ')}`;
    return `${count} ${count === 1 ? 'reply' : 'replies'} with other pins; the first, to ${row.qid}, ${what}.`;
}
function contractNote(broken) {
    const first = broken[0];
    const what = first.drift[0] ?? 'an answer without a citation; if it is a refusal, add its words to gold.refusal';
    return `${broken.length} broken; the first, to ${first.qid}: ${what}.`;
}
function counted(row, manifest, numbers) {
    return { row, ...numbers, target: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row), interval: null, chance: null };
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 82877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   W: () => (/* binding */ liveMetrics)
/* harmony export */ });
/* harmony import */ var _bounded_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57772);

/** The numbers of both arms, as the audit prompt and other programs read them; null where the log carries none. */
function liveMetrics({ baseline, canary }) {
    return { baseline: metricsOf(baseline), canary: metricsOf(canary) };
}
/** The numbers of one arm. */
function metricsOf(cell) {
    const at = (name, p) => {
        const distribution = cell?.distributions[name];
        return distribution && distribution.n > 0 ? (0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOf */ .Xf)(distribution, p) : null;
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


/***/ }),

/***/ 96328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ brokenBaseline),
/* harmony export */   UL: () => (/* binding */ soundnessNotes),
/* harmony export */   g4: () => (/* binding */ brokenLog),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);

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
    if ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)(phase))
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
    const share = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)(phase) ? 1 : overlap(arms.baseline, arms.canary);
    if (typeof share === 'number' && share < LITTLE_OVERLAP) {
        const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`;
        notes.push({ level: 'warning', text });
    }
    count(rows.broken, 'rows can not be read and are left out.');
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


/***/ }),

/***/ 82781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
function notMeasured(row, target, note, arms = {}) {
    return { row, baseline: null, canary: null, n: 0, chance: null, ...arms, value: null, interval: null, target, note };
}


/***/ }),

/***/ 18192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n3: () => (/* binding */ ceilingBreach),
  vC: () => (/* binding */ resonance)
});

// UNUSED EXPORTS: resonanceOf, windowsOf

// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
;// CONCATENATED MODULE: ./out/build/src/statistics/theilsen.js

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points with different x (x defaults to 0, 1, 2, …);
 * NaN below two such points. Source: Sen 1968.
 */
function theilSen(y, x = y.map((_, i) => i)) {
    const slopes = [];
    for (let i = 0; i < y.length; i++) {
        for (let j = i + 1; j < y.length; j++) {
            if (x[i] !== x[j])
                slopes.push((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    return (0,quantile/* median */.JZ)(slopes);
}

;// CONCATENATED MODULE: ./out/build/src/gates/resonance.js



/** E_resonance (runbook §5): does ΔS creep up over a long session? */
const MEMORY = 5;
const SHORTEST = 50;
const LONGEST = 100;
/** Max E may be this many times the baseline's median E. */
const CEILING = 2;
/** E_t: mean of the last min(t, 5) ΔS of a session, in order. */
function resonanceOf(deltaS) {
    return deltaS.map((_, step) => (0,moments/* mean */.i)(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)));
}
/** Cuts a session into windows of 50–100 steps; none where it is shorter than 50. */
function windowsOf(series) {
    if (series.length < SHORTEST)
        return [];
    const count = Math.ceil(series.length / LONGEST);
    return Array.from({ length: count }, (_, at) => series.slice(Math.round((at * series.length) / count), Math.round(((at + 1) * series.length) / count)));
}
/** Null where no session is long enough. `sessions` holds each session's ΔS in order. */
function resonance(sessions) {
    const windows = sessions.map(resonanceOf).flatMap(windowsOf);
    if (windows.length === 0)
        return null;
    const all = windows.flat();
    return {
        rise: windows.reduce((rise, window) => Math.max(rise, theilSen(window) * SHORTEST), Number.NEGATIVE_INFINITY),
        maxE: all.reduce((largest, value) => Math.max(largest, value), 0),
        medianE: (0,quantile/* median */.JZ)(all),
        windows: windows.length
    };
}
/** Why a canary's resonance is no longer flat beside the baseline's; null while it is. */
function ceilingBreach(canary, baseline) {
    if (canary.maxE <= CEILING * baseline.medianE + 1e-9)
        return null;
    return `E reaches ${canary.maxE.toFixed(3)}, over ${CEILING} × the baseline's median ${baseline.medianE.toFixed(3)}`;
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);

/** Remembers vectors by text: questions and snippets come again in every phrasing and seed. */
const REMEMBERED = 8192;
/**
 * The same embedder, which embeds no text twice: the most recent 8,192 are remembered, and the store is looked at
 * first. Texts of equal content that are asked for at the same time share one call.
 */
function remembering(embedder, store) {
    const known = new Map();
    const recall = (text) => {
        const vector = known.get(text) ?? stored(text);
        // Taken out and put back, so that the first entry is always the one unused for longest.
        if (vector)
            remember(text, vector);
        return vector;
    };
    const stored = (text) => {
        const vector = store?.get(text);
        return vector && Promise.resolve(vector);
    };
    const remember = (text, vector) => {
        known.delete(text);
        known.set(text, vector);
        if (known.size > REMEMBERED)
            known.delete(known.keys().next().value);
    };
    const learn = (texts) => {
        if (texts.length === 0)
            return;
        const vectors = embedder.embed(texts);
        for (const [index, text] of texts.entries()) {
            const vector = vectors.then(all => all[index]);
            remember(text, vector);
            vector.then(found => store?.put(text, found), () => known.delete(text));
        }
    };
    return {
        id: embedder.id,
        semantic: embedder.semantic,
        embed(texts) {
            const cut = texts.map(text => text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M));
            const found = new Map(cut.map(text => [text, recall(text)]));
            learn([...found].filter(([, vector]) => !vector).map(([text]) => text));
            return Promise.all(cut.map(text => found.get(text) ?? known.get(text)));
        }
    };
}


/***/ }),

/***/ 29665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hashingEmbedder)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);

const DIMENSIONS = 1024;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORDS = 1;
const WORD_PAIRS = 0.5;
const CHARACTERS = 0.5;
/**
 * The built-in embedder: lexical, offline, the same on every machine. Words, word pairs and character trigrams of the
 * NFKC, lower-cased text are hashed into 1,024 signed dimensions (feature hashing, Weinberger et al. 2009), each
 * weighted by 1 + ln(count). Vectors are not normalised. A change of anything here is a new version in the id.
 */
const hashingEmbedder = {
    id: `hashing-v1-${DIMENSIONS}`,
    semantic: false,
    embed: async (texts) => texts.map(embedText)
};
function embedText(text) {
    const vector = new Float32Array(DIMENSIONS);
    const words = text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M).normalize('NFKC').toLowerCase().match(WORD) ?? [];
    addAll(vector, words.map(word => hash(word, 1)), WORDS);
    addAll(vector, words.slice(1).map((word, index) => hash(`${words[index]} ${word}`, 2)), WORD_PAIRS);
    addAll(vector, words.flatMap(trigrams), CHARACTERS);
    return vector;
}
function trigrams(word) {
    const padded = `^${word}$`;
    return Array.from({ length: padded.length - 2 }, (_, start) => hash(padded.slice(start, start + 3), 3));
}
function addAll(vector, features, weight) {
    const counts = new Map();
    for (const feature of features)
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) {
        const sign = feature & 1 ? 1 : -1;
        vector[(feature >>> 1) % DIMENSIONS] += sign * weight * (1 + Math.log(count));
    }
}
/** 32-bit FNV-1a over UTF-16 code units, finished by MurmurHash3's fmix32 so that every bit depends on every other. */
function hash(text, kind) {
    let h = 0x811c9dc5 ^ kind;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

/***/ 51908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_EMBEDDED),
/* harmony export */   _: () => (/* binding */ deltaS)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);

/** Longer texts are cut before they are embedded; about 6,000 tokens of English. */
const MAX_EMBEDDED = 24_000;
/**
 * ΔS(a, b) = 1 − cos(E(a), E(b)), clamped to [0, 1]. A list of texts is the re-normalised mean of their unit vectors.
 * Null where one side is a zero vector: nothing was retrieved, or nothing that the embedder can read.
 */
function deltaS(a, b) {
    const left = direction(a);
    const right = direction(b);
    if (!left || !right)
        return null;
    refuseOtherDimensions(left, right);
    let cosine = 0;
    for (let i = 0; i < left.length; i++)
        cosine += left[i] * right[i];
    return Math.min(1, Math.max(0, 1 - cosine));
}
/** The unit vector of the mean of unit vectors; null for a zero vector. */
function direction(vectors) {
    const lengths = vectors.map(norm);
    const first = lengths.findIndex(length => length > 0);
    const sum = new Float64Array(vectors[first]?.length ?? 0);
    for (const [index, vector] of vectors.entries()) {
        const length = lengths[index];
        if (length === 0)
            continue;
        refuseOtherDimensions(vector, sum);
        for (let i = 0; i < sum.length; i++)
            sum[i] += vector[i] / length;
    }
    const length = norm(sum);
    // What is left of opposite vectors after rounding is no direction.
    return length < 1e-9 ? null : sum.map(value => value / length);
}
function refuseOtherDimensions(a, b) {
    if (a.length === b.length)
        return;
    const advice = 'the model changed under its name; delete embeddings.jsonl';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_comparable', `embeddings: vectors of ${a.length} and ${b.length} dimensions; ${advice}`);
}
function norm(vector) {
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
        sum += vector[i] * vector[i];
    return Math.sqrt(sum);
}


/***/ }),

/***/ 70765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ embedderId),
/* harmony export */   f: () => (/* binding */ openEmbedder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _embed_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4387);
/* harmony import */ var _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29665);



/** The embedder that the manifest names. */
async function openEmbedder(chosen, options) {
    if (chosen.provider === 'hashing')
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(_embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H);
    const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123)),
        __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 54284))
    ]);
    const { url, model, api_key, batch } = chosen;
    const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
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


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            const bins = [];
            for (const page of pages)
                if (page !== undefined)
                    addBins(page, bins);
            return { n, bins };
        }
    };
}
function newPage() {
    return { count: new Float64Array(PAGE), low: new Float64Array(PAGE), high: new Float64Array(PAGE) };
}
function addBins({ count, low, high }, bins) {
    for (let at = 0; at < PAGE; at++) {
        if (count[at] > 0)
            bins.push({ low: low[at], high: high[at], count: count[at] });
    }
}


/***/ }),

/***/ 10412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
