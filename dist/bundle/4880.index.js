export const id = 4880;
export const ids = [4880];
export const modules = {

/***/ 27131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probed),
/* harmony export */   H: () => (/* binding */ fences)
/* harmony export */ });
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82781);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);



/** G1, and the probes of G3: what was observed decides, chance has no part in it. */
const fences = { pins_fixed: pinsFixed, pins_live: pinsLive, contracts };
function pinsFixed({ manifest, floatingPins }) {
    return counted('pins_fixed', manifest, { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
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
/** A row that a probe decides: secrets, boot order, freeze, probes. What is not declared is not measured. */
function probed(row, { manifest, probes }) {
    const outcome = probes.find(one => one.row === row);
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
    return { row, ...numbers, target: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row), interval: null, pValues: null };
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wv: () => (/* binding */ TESTED_ROWS),
  X1: () => (/* binding */ evidenceOf),
  Ic: () => (/* binding */ judgeGold),
  dk: () => (/* binding */ judgedRows),
  No: () => (/* binding */ plannedFamily)
});

// UNUSED EXPORTS: readingsOf

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var model_rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/gates/alpha.js + 1 modules
var alpha = __webpack_require__(17984);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/fences.js
var fences = __webpack_require__(27131);
// EXTERNAL MODULE: ./out/build/src/gates/languages.js
var languages = __webpack_require__(33934);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
// EXTERNAL MODULE: ./out/build/src/gates/reading.js
var gates_reading = __webpack_require__(82781);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/left-out.js






/**
 * A reply that holds nothing of what a row is measured by leaves that row, and those that stay may look well. So such
 * runs are counted, where the baseline's own reply to the same question holds it: a few could have been the worst, and
 * with more the row is not measured.
 */
/** What a row is measured by, what the worst of it is, and how a reply comes to have none. */
const FIGURES = {
    delta_s: { worst: 1, name: 'ΔS', because: 'they retrieved nothing, or blank text' },
    coverage: { worst: 0, name: 'coverage', because: 'they show no spans' }
};
/** The row's reading, which passes only where it would were the runs that left it the worst (docs/runbook.md §12). */
function withLeftOut(row, evidence, measure) {
    const reading = measure(evidence);
    const from = model_rows/* ROWS */.Ir[row].gold?.from;
    if (!from || reading.value === null)
        return reading;
    const left = leaving(evidence.pairs, from);
    if (left.size === 0)
        return reading;
    const replies = evidence.canary.rows.filter(({ error }) => error === null).length;
    const { worst, name, because } = FIGURES[from];
    const { target, baseline, n } = reading;
    const said = `${left.size} of ${(0,counted/* counted */.h)(replies, 'reply')} of the canary ${(0,counted/* agreeing */.H)(left.size, 'has', 'have')} no ${name} where the baseline's have`;
    if (left.size > (0,left_out/* mostLeftOut */.Lf)(replies))
        return (0,gates_reading/* notMeasured */.q)(row, target, `${said}: ${because}.`, { baseline, n });
    const rows = evidence.canary.rows.map(one => (left.has(one) ? { ...one, [from]: worst } : one));
    const { value } = measure({ ...evidence, canary: (0,arm/* armOf */.cr)(rows) });
    if (value === null || (0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return reading;
    if (!(0,targets/* isInside */.FK)(reading.value, target.op, target.threshold))
        return reading;
    const undecidable = `Inside its target, but ${said}: were they the worst, it would be ${Number(value.toPrecision(3))}.`;
    return { ...reading, undecidable };
}
function leaving(items, figure) {
    const pairs = items.flatMap(item => item.pairs);
    const left = pairs.filter(({ baseline, canary }) => canary.error === null && canary[figure] === null && baseline.error === null && baseline[figure] !== null);
    return new Set(left.map(({ canary }) => canary));
}

;// CONCATENATED MODULE: ./out/build/src/gates/missed-claims.js
/** Enough to see whether the answers are wrong or the claims are. */
const SHOWN_ITEMS = 10;
const SHOWN_CLAIMS = 5;
const SHOWN_CLAIM = 200;
/**
 * Which claims were looked for and not found, and in which answer: the items that the canary lost most by first, then
 * those that neither arm has, where the claim itself may be wrong. Pure; refusals and errors hold no claims to find.
 */
function missedClaims({ baseline, canary, items }, lines) {
    return items
        .filter(item => item.answerable && item.gold_claim_substr.length > 0)
        .flatMap(item => {
        const [before, after] = [baseline, canary].map(arm => missesOf(arm.byItem.get(item.qid) ?? []));
        return after.missed.length > 0 ? [{ item, before: before, after: after }] : [];
    })
        .sort((a, b) => newly(b) - newly(a) || b.after.missed.length - a.after.missed.length)
        .slice(0, SHOWN_ITEMS)
        .map(({ item, before, after }) => ({
        qid: item.qid,
        line: lines.get(item.qid) ?? 1,
        claims: item.gold_claim_substr.slice(0, SHOWN_CLAIMS).map(claim => claim.slice(0, SHOWN_CLAIM)),
        more_claims: Math.max(0, item.gold_claim_substr.length - SHOWN_CLAIMS),
        baseline: { missed: before.missed.length, answers: before.answers },
        canary: { missed: after.missed.length, answers: after.answers },
        answer: after.missed[0].answer
    }));
}
function missesOf(rows) {
    const answered = rows.filter(row => row.error === null && !row.refusal);
    return { missed: answered.filter(row => !row.contains_claim), answers: answered.length };
}
function newly({ before, after }) {
    const share = ({ missed, answers }) => missed.length / Math.max(1, answers);
    return share(after) - share(before);
}

// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js
var gates_pairs = __webpack_require__(88484);
// EXTERNAL MODULE: ./out/build/src/gates/quality.js + 1 modules
var quality = __webpack_require__(58231);
;// CONCATENATED MODULE: ./out/build/src/gates/ops.js









/** G3: operations on the gold set. */
const latency = (row) => (row.error === null ? row.latency_ms : null);
const operations = {
    latency_p95: latencyReading,
    error_rate: errorRate,
    tool_success: tools,
    cost_per_solved: cost
};
function latencyReading(evidence) {
    const { baseline, again, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'latency_p95');
    const scale = scaleOf(evidence, 'latency_ms');
    const today = (0,arm/* armOf */.cr)(baseline.rows.map(scale.row));
    const n = (0,arm/* measured */.jh)(canary.rows, 'latency_ms').length;
    const before = (0,quantile/* quantile */.YV)((0,arm/* measured */.jh)(today.rows, 'latency_ms'), 0.95);
    const after = (0,quantile/* quantile */.YV)((0,arm/* measured */.jh)(canary.rows, 'latency_ms'), 0.95);
    if (!(before > 0) || !Number.isFinite(after))
        return (0,gates_reading/* notMeasured */.q)('latency_p95', target, 'An arm has no reply.', { n });
    const usual = (0,quantile/* quantile */.YV)((0,arm/* measured */.jh)(again.rows, 'latency_ms'), 0.95);
    const tau = usual * scale.ratio * target.threshold;
    const slow = (run, arm) => {
        const value = latency(run);
        if (value === null)
            return null;
        return arm === 'baseline' ? latency(scale.row(run)) > usual * scale.ratio : value > tau;
    };
    return {
        row: 'latency_p95',
        baseline: before,
        canary: after,
        value: after / before,
        target,
        interval: () => (0,interval/* intervalOfQuantiles */.xw)({ baseline: today, canary }, latency, 0.95, (from, to) => to / from, 'latency_p95').ci,
        n,
        pValues: atTheSameTime((0,gates_pairs/* pValuesOfCount */.$y)(pairs, slow, 'latency_p95'), evidence, tau),
        note: scale.note
    };
}
/**
 * A recorded baseline met other minutes than the canary: a burst of the machine's own would look like the canary's.
 * So chance is ruled out only where it also is against the baseline runs that were asked among the canary's.
 */
function atTheSameTime(p, { measuredTogether, interleaved, canary }, tau) {
    if (measuredTogether || interleaved.rows.length === 0)
        return p;
    const slow = (rows) => {
        const known = (0,arm/* measured */.jh)(rows, 'latency_ms');
        return { k: known.filter(value => value > tau).length, n: known.length };
    };
    const now = (0,binomial/* fisher */.Kc)(slow(canary.rows), slow(interleaved.rows));
    return { set: Math.max(p.set, now), population: Math.max(p.population, now) };
}
function errorRate({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'error_rate');
    const n = canary.rows.length;
    if (n === 0)
        return (0,gates_reading/* notMeasured */.q)('error_rate', target, 'The canary has no rows.');
    const failed = (0,arm/* errors */.sO)(canary);
    const p = (0,binomial/* binomialAtLeast */.yb)(failed, n, target.threshold);
    return {
        row: 'error_rate',
        baseline: baseline.rows.length === 0 ? null : (0,arm/* errors */.sO)(baseline) / baseline.rows.length,
        canary: failed / n,
        value: failed / n,
        target,
        interval: () => (0,interval/* intervalOfRate */.hV)(failed, n),
        n,
        pValues: { set: p, population: p }
    };
}
function tools({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'tool_success');
    const used = (0,arm/* toolSuccess */.Ys)(canary);
    const before = (0,arm/* toolSuccess */.Ys)(baseline)?.rate ?? null;
    if (!used)
        return (0,gates_reading/* notMeasured */.q)('tool_success', target, 'No tool was called.', { baseline: before });
    const p = (0,binomial/* binomialAtMost */.Q4)(used.calls - used.failures, used.calls, target.threshold);
    return {
        row: 'tool_success',
        baseline: before,
        canary: used.rate,
        value: used.rate,
        target,
        interval: () => (0,interval/* intervalOfRate */.hV)(used.calls - used.failures, used.calls),
        n: used.calls,
        pValues: { set: p, population: p }
    };
}
function cost(evidence) {
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'cost_per_solved');
    const scale = scaleOf(evidence, 'cost_usd');
    const n = (0,arm/* measured */.jh)(canary.rows, 'cost_usd').length;
    const before = (0,arm/* costPerSolved */.k6)(baseline.rows.map(scale.row));
    const after = (0,arm/* costPerSolved */.k6)(canary.rows);
    if (before === null || after === null) {
        const why = (0,arm/* costs */.tq)(canary.rows) && (0,arm/* costs */.tq)(baseline.rows)
            ? 'An arm solved nothing.'
            : 'Replies carry no cost_usd, and there are no prices for their usage.';
        return (0,gates_reading/* notMeasured */.q)('cost_per_solved', target, why, { baseline: before, canary: after, n });
    }
    if (before === 0)
        return (0,gates_reading/* notMeasured */.q)('cost_per_solved', target, 'The baseline costs nothing.', { baseline: before, canary: after, n });
    const parts = (row, arm) => [paid(arm === 'baseline' ? scale.row(row) : row), Number(row.solved)];
    /** As dear as the target allows: the arms' labels are exchanged where the canary costs that much more. */
    const allowed = (row, arm) => {
        const [costs, solved] = parts(row, arm);
        return [costs * (arm === 'baseline' ? target.threshold : 1), solved];
    };
    const sums = new Map(pairs.map(item => [item.qid, sumsOf(item.pairs, parts)]));
    return {
        row: 'cost_per_solved',
        baseline: before,
        canary: after,
        value: after / before,
        target,
        interval: () => (0,interval/* intervalOfSums */.FW)([...sums.keys()], qid => sums.get(qid), ([canaryPaid, canarySolved, basePaid, baseSolved]) => canaryPaid / canarySolved / (basePaid / baseSolved), 'cost_per_solved').ci,
        n,
        pValues: (0,gates_pairs/* pValuesOfSums */.cf)(pairs, allowed, (from, to) => to[0] / to[1] - from[0] / from[1], 'cost_per_solved'),
        note: scale.note
    };
}
function paid(row) {
    return row.error === null ? (row.cost_usd ?? 0) : 0;
}
/** [canary cost, canary solved, baseline cost, baseline solved] of one item. */
function sumsOf(pairs, parts) {
    const total = (arm, part) => pairs.reduce((sum, pair) => sum + parts(pair[arm], arm)[part], 0);
    return [total('canary', 0), total('canary', 1), total('baseline', 0), total('baseline', 1)];
}
/**
 * Like with like: the ratio of medians, on the same keys, of baseline runs asked among the canary's to the artifact's.
 */
function scaleOf(evidence, field) {
    if (evidence.measuredTogether)
        return scaleBy(1, () => false, field, 'Both arms were asked interleaved.');
    const isRecorded = (row) => evidence.manifest.gold?.seeds.includes(row.seed) ?? true;
    const now = evidence.interleaved.rows;
    const then = [...evidence.interleaved.byKey.keys()].flatMap(key => evidence.baseline.byKey.get(key) ?? []);
    const ratio = (0,quantile/* median */.JZ)((0,arm/* measured */.jh)(now, field)) / (0,quantile/* median */.JZ)((0,arm/* measured */.jh)(then, field));
    if (Number.isFinite(ratio) && ratio > 0) {
        const note = `The baseline's figures × ${ratio.toFixed(2)}, from ${now.length} of its runs asked among the canary's.`;
        return scaleBy(ratio, isRecorded, field, note);
    }
    const note = "With the baseline artifact's figures alone: the baseline arm was not asked among the canary's.";
    return scaleBy(1, isRecorded, field, note);
}
function scaleBy(ratio, isRecorded, field, note) {
    const row = (row) => {
        const value = row[field];
        return value === null || !isRecorded(row) ? row : { ...row, [field]: value * ratio };
    };
    return { ratio, row, note };
}
/** Cost and latency over target are paid for by a proven gain in quality, and by nothing else. */
function waivable(reading, evidence) {
    const { row, value, target } = reading;
    if (model_rows/* ROWS */.Ir[row].gold?.waivedBy !== 'quality_gain' || value === null || (0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return reading;
    const { lower } = (0,quality/* goldGain */.gL)(evidence);
    if (!(lower > 0))
        return reading;
    return { ...reading, waiver: `a gold-score gain of at least ${lower.toFixed(1)} points is proven (one-sided 95 %)` };
}

// EXTERNAL MODULE: ./out/build/src/gates/required.js
var required = __webpack_require__(79244);
// EXTERNAL MODULE: ./out/build/src/model/odds.js
var odds = __webpack_require__(94380);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
;// CONCATENATED MODULE: ./out/build/src/gates/stops.js







/**
 * Stop rules on a gold set (docs/runbook.md §7): a stop fires where the estimate is over its limit and chance is ruled
 * out at alpha, each stop tested on its own. Tool loops need no test: the gold set's own value decides.
 */
function goldStops(evidence, gates) {
    return stops/* STOP_IDS */.sT.filter(id => !stops/* STOPS */.KR[id].live).map(id => {
        const row = (0,stops/* rowOfSoftStop */.Ig)(id);
        return row ? softStop(evidence, id, gates, row) : HARD_STOPS[id](evidence);
    });
}
const HARD_STOPS = {
    stop_delta_s_p95: deltaSStop,
    stop_coverage: coverageStop,
    stop_lambda_flip: flipStop,
    stop_5xx: serverErrorStop,
    stop_tool_loop: toolLoopStop
};
function deltaSStop(evidence) {
    const p95 = (rows) => (0,quantile/* quantile */.YV)((0,arm/* measured */.jh)(rows, 'delta_s'), 0.95);
    const drift = p95(evidence.canary.rows) - p95(evidence.baseline.rows);
    const usual = p95(evidence.again.rows);
    const limit = (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_delta_s_p95');
    const above = (row, arm) => row.error !== null || row.delta_s === null ? null : row.delta_s > usual + (arm === 'canary' ? limit : 0);
    const n = (0,arm/* measured */.jh)(evidence.canary.rows, 'delta_s').length;
    return stop(evidence, 'stop_delta_s_p95', (0,arm/* known */.eO)(drift), n, () => (0,gates_pairs/* pValuesOfCount */.$y)(evidence.pairs, above, 'stop_delta_s_p95'));
}
function coverageStop(evidence) {
    const { canary } = evidence;
    return stop(evidence, 'stop_coverage', (0,arm/* coverage */.vk)(canary), (0,arm/* measured */.jh)(canary.rows, 'coverage').length, () => (0,gates_pairs/* pValuesOfShortfall */.p9)((0,arm/* coverageByItem */.L$)(canary), (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_coverage')));
}
function flipStop(evidence) {
    const n = evidence.canary.rows.length;
    return stop(evidence, 'stop_lambda_flip', (0,arm/* flipRate */.Yp)(evidence.canary), n, () => (0,gates_pairs/* pValuesOfFlips */.yK)(evidence.pairs, 'stop_lambda_flip'));
}
function serverErrorStop(evidence) {
    const { attempts, failed } = (0,arm/* serverErrors */.v3)(evidence.canary);
    const value = attempts === 0 ? null : failed / attempts;
    return stop(evidence, 'stop_5xx', value, attempts, () => {
        const p = (0,binomial/* binomialAtLeast */.yb)(failed, attempts, (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_5xx'));
        return { set: p, population: p };
    });
}
function toolLoopStop(evidence) {
    const { rows } = evidence.canary;
    return stop(evidence, 'stop_tool_loop', rows.length === 0 ? null : rows.filter(row => row.tool_loop).length, rows.length);
}
/** A soft stop is its gate row's own reading, held against the stop's limit; a waived row stops nothing. */
function softStop(evidence, id, gates, row) {
    const gate = gates.find(one => one.row === row);
    const value = gate?.verdict === 'waived' ? null : (gate?.value ?? null);
    const p = gate?.p_adjusted ?? null;
    const judged = stop(evidence, id, value, gate?.n ?? 0, p === null ? undefined : () => ({ set: p, population: p }));
    return gate?.verdict === 'waived' ? { ...judged, why: 'Allowed: better answers pay for it.' } : judged;
}
function stop(evidence, id, value, n, pValues) {
    const rule = stops/* STOPS */.KR[id];
    const limit = (0,targets/* limitOf */.LF)(evidence.manifest, id);
    const row = { row: id, value, threshold: limit, op: rule.op, n, hard: rule.hard, page: rule.pages.join(' ') };
    if (value === null)
        return { ...row, fired: false, why: 'Not measured.' };
    if (!(0,targets/* isInside */.FK)(value, rule.op, limit))
        return { ...row, fired: false, why: 'Quiet.' };
    const p = pValue(evidence, pValues);
    const { alpha } = evidence.manifest.evidence;
    if (p !== null && p > alpha)
        return { ...row, fired: false, why: `Over its stop. ${(0,odds/* sayChance */.w)(p, alpha)}` };
    return { ...row, fired: true, why: p === null ? 'Over its stop.' : `Over its stop. ${(0,odds/* sayChance */.w)(p, alpha)}` };
}
function pValue(evidence, pValues) {
    const question = evidence.manifest.evidence.gold;
    return question === 'estimate' || !pValues ? null : pValues()[question];
}

// EXTERNAL MODULE: ./out/build/src/gates/verdict.js
var verdict = __webpack_require__(13356);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
;// CONCATENATED MODULE: ./out/build/src/gates/worst.js


/** Every item that changed for the worse, with what changed; the one to look at first comes first. */
function worstItems({ baseline, canary, items }, lines) {
    return items
        .flatMap(item => {
        const before = baseline.byItem.get(item.qid);
        const after = canary.byItem.get(item.qid);
        return before && after ? [{ item, before, after, loss: lossOf(before, after) }] : [];
    })
        .filter(({ loss }) => loss > 1e-9)
        .sort((a, b) => b.loss - a.loss || (a.item.qid < b.item.qid ? -1 : 1))
        .map(({ item, before, after }) => ({
        qid: item.qid,
        question: item.question,
        line: lines.get(item.qid) ?? 1,
        what: changesOf(item, before, after),
        ...answersOf(before, after),
        tries: { baseline: triesOf(before), canary: triesOf(after) }
    }));
}
/** Changes of ΔS and coverage smaller than this are not worth a reader's time. */
const NOTABLE = 0.05;
/** Runs that are no longer solved weigh most, then lost coverage, then drift of ΔS. */
function lossOf(before, after) {
    const solved = (0,arm/* share */.uM)(before, row => row.solved) - (0,arm/* share */.uM)(after, row => row.solved);
    const covered = (0,moments/* mean */.i2)((0,arm/* measured */.jh)(before, 'coverage')) - (0,moments/* mean */.i2)((0,arm/* measured */.jh)(after, 'coverage'));
    const drift = (0,moments/* mean */.i2)((0,arm/* measured */.jh)(after, 'delta_s')) - (0,moments/* mean */.i2)((0,arm/* measured */.jh)(before, 'delta_s'));
    return 100 * Math.max(0, solved) + 10 * notable(covered) + notable(drift);
}
function notable(loss) {
    return loss >= NOTABLE ? loss : 0;
}
function changesOf(item, before, after) {
    const [was, is] = [triesOf(before), triesOf(after)];
    const changes = [
        `correct in ${was.correct} of ${was.of} ${was.of === 1 ? 'try' : 'tries'}, now ${is.correct} of ${is.of}`
    ];
    const [cited, cites] = [CITED[(0,arm/* itemLambda */.$x)(before)], CITED[(0,arm/* itemLambda */.$x)(after)]];
    if (cited !== cites)
        changes.push(`right passage cited: ${cited} → ${cites}`);
    const [found, finds] = meansOf('coverage', before, after);
    if (differ(found, finds))
        changes.push(`right passage found ${percent(found)} → ${percent(finds)}`);
    const [far, further] = meansOf('delta_s', before, after);
    if (differ(far, further)) {
        changes.push(`retrieves ${further > far ? 'further away' : 'closer'} (${far.toFixed(2)} → ${further.toFixed(2)})`);
    }
    const kinds = new Set(after.flatMap(row => (row.error ? [row.error.kind] : [])));
    if (kinds.size > 0)
        changes.push(`errors: ${[...kinds].join(', ')}`);
    if (after.some(row => row.refusal) && item.answerable)
        changes.push('refused');
    if (after.some(row => !row.refusal && row.error === null) && !item.answerable)
        changes.push('answered what it should refuse');
    return changes.join(' · ');
}
/** How often an item cites the right passage, by its λ. */
const CITED = { '→': 'always', '<>': 'sometimes', '×': 'never', '←': 'never, it gave up' };
function triesOf(rows) {
    return { correct: rows.filter(row => row.solved).length, of: rows.length };
}
function meansOf(field, before, after) {
    return [(0,moments/* mean */.i2)((0,arm/* measured */.jh)(before, field)), (0,moments/* mean */.i2)((0,arm/* measured */.jh)(after, field))];
}
/** By as much as two decimals show; no where one is not known. */
function differ(from, to) {
    return Math.abs(to - from) >= 0.005;
}
function percent(share) {
    return `${Math.round(100 * share)} %`;
}
/** The answers of the first pair that was solved before and is not now, else of the first pair. */
function answersOf(before, after) {
    const pairs = after.map(row => ({
        row,
        was: before.find(one => one.phrasing === row.phrasing && one.seed === row.seed)
    }));
    const shown = pairs.find(({ row, was }) => was?.solved === true && !row.solved) ?? pairs[0];
    return {
        baseline_answer: shown?.was?.answer ?? '',
        canary_answer: shown?.row.answer ?? shown?.row.error?.message ?? ''
    };
}

;// CONCATENATED MODULE: ./out/build/src/gates/gold.js














/** Judges a gold set: from rows and probe results to the gate table. Pure; the same rows give the same table. */
function judgeGold(input) {
    const { manifest, gold } = input;
    const evidence = evidenceOf(input);
    const judged = judgedRows(input);
    const readings = judged.map(({ reading }) => reading);
    const gates = (0,verdict/* gateRows */.Zl)(judged, manifest.evidence, (0,required/* requiredRows */.$)(manifest, isNeeded(input, readings)));
    return {
        gates,
        stops: goldStops(evidence, gates),
        metrics: {
            baseline: { ...(0,arm/* metricsOf */.Ps)(evidence.baseline, gold.items), gold_score: (0,quality/* referenceScore */.eY)(evidence) },
            canary: (0,arm/* metricsOf */.Ps)(evidence.canary, gold.items)
        },
        lost: worstItems(evidence, gold.lines),
        missed_claims: missedClaims(evidence, gold.lines),
        languages: (0,languages/* languagesOf */.P)(evidence)
    };
}
/** Every row's verdict after all rounds of the input, alpha spent over those that were planned. */
function judgedRows(input) {
    const { manifest, rows, further = [] } = input;
    const of = (0,alpha/* plannedRounds */.O4)(manifest, rows.baseline);
    return further.reduce((before, _, at) => (0,verdict/* afterRound */.fy)(before, judgedAt({ ...input, further: further.slice(0, at + 1) }, of), manifest.evidence), judgedAt({ ...input, further: [] }, of));
}
/** What the rows up to a round say by themselves. */
function judgedAt(input, of) {
    return (0,verdict/* verdicts */.rY)(readingsOf(input), input.manifest.evidence, { round: 1 + (input.further?.length ?? 0), of });
}
/** Rows that the gate needs measured in any case, and those whose input the rows of an arm carry. */
function isNeeded(input, readings) {
    const carried = (row) => CARRIED[row](input, readings);
    return row => {
        const required = model_rows/* ROWS */.Ir[row].gold?.required;
        return required === 'always' || (required === 'carried' && carried(row));
    };
}
/** Input on one side is enough: an arm that stops reporting cost or tools must not slip by unmeasured. */
const CARRIED = {
    e_resonance: (_, readings) => readings.some(({ row, value, baseline }) => row === 'e_resonance' && (value !== null || baseline !== null)),
    tool_success: ({ rows }) => rows.baseline.some(row => row.tool_calls > 0),
    cost_per_solved: ({ manifest, rows }) => Boolean(manifest.prices) ||
        [...rows.baseline, ...rows.canary].some(row => row.error === null && row.cost_usd !== null)
};
function evidenceOf({ manifest, gold, rows, further = [], ...input }) {
    const rounds = [rows, ...further].map(round => ({ baseline: (0,arm/* armOf */.cr)(round.baseline), canary: (0,arm/* armOf */.cr)(round.canary) }));
    const baseline = (0,arm/* armOf */.cr)(rounds.flatMap(round => round.baseline.rows));
    const canary = (0,arm/* armOf */.cr)(rounds.flatMap(round => round.canary.rows));
    const again = (0,arm/* armOf */.cr)(rows.again);
    return {
        manifest,
        items: gold.items,
        baseline,
        again,
        canary,
        rounds,
        interleaved: (0,arm/* armOf */.cr)(rows.interleaved),
        measuredTogether: input.measuredTogether,
        pairs: (0,gates_pairs/* pairUp */.OM)(baseline, canary, again),
        semantic: input.semantic,
        probes: input.probes,
        floatingPins: input.floatingPins
    };
}
const MEASURES = { ...fences/* fences */.H, ...quality/* quality */.Q0, ...operations };
/** Every row's numbers, in the table's order. */
function readingsOf(input, evidence = evidenceOf(input)) {
    return model_rows/* GOLD_ROW_IDS */.zN.map(row => readingOf(row, evidence));
}
function readingOf(row, evidence) {
    return (0,model_rows/* isProbed */.Po)(row) ? (0,fences/* probed */.D)(row, evidence) : waivable(withLeftOut(row, evidence, MEASURES[row]), evidence);
}
/**
 * Holm's family, known before the canary is asked: the rows that a canary whose replies carry what the baseline's do is
 * tested on.
 */
function plannedFamily(manifest, baseline) {
    const alike = {
        manifest,
        items: [],
        baseline,
        again: baseline,
        canary: baseline,
        rounds: [{ baseline, canary: baseline }],
        interleaved: (0,arm/* armOf */.cr)([]),
        measuredTogether: true,
        pairs: (0,gates_pairs/* pairUp */.OM)(baseline, baseline),
        semantic: false,
        probes: [],
        floatingPins: 0
    };
    return TESTED_ROWS.filter(row => (0,verdict/* isTested */.eW)(readingOf(row, alike), manifest.evidence));
}
/** The rows that a gold set tests, if its rows carry what they need. */
const TESTED_ROWS = model_rows/* GOLD_ROW_IDS */.zN.filter(row => model_rows/* ROWS */.Ir[row].gold?.test);


/***/ }),

/***/ 69866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ intervalOfQuantiles),
  hV: () => (/* binding */ intervalOfRate),
  FW: () => (/* binding */ intervalOfSums)
});

// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/statistics/bootstrap.js



/**
 * The percentile interval of a statistic over resampled clusters. `statistic` receives the indices of the drawn clusters
 * (with repeats; the array is reused between calls). Draws that are not finite are left out; where fewer than half
 * remain, everything is NaN. Source: Efron & Tibshirani 1993, §13.3; clusters as in Davison & Hinkley 1997, §3.8.
 */
function clusterBootstrap(clusters, statistic, { seed, draws = 10_000, level = 0.95 }) {
    const uniform = (0,random/* random */.y)(seed);
    const sample = new Int32Array(clusters);
    const values = new Float64Array(draws);
    let kept = 0;
    for (let draw = 0; clusters > 0 && draw < draws; draw++) {
        for (let i = 0; i < clusters; i++)
            sample[i] = Math.floor(uniform() * clusters);
        const value = statistic(sample);
        if (Number.isFinite(value))
            values[kept++] = value;
    }
    const sorted = values.subarray(0, 2 * kept < draws ? 0 : kept).sort();
    return {
        low: (0,quantile/* quantileSorted */.Z4)(sorted, (1 - level) / 2),
        high: (0,quantile/* quantileSorted */.Z4)(sorted, (1 + level) / 2),
        lower: (0,quantile/* quantileSorted */.Z4)(sorted, 1 - level),
        mean: (0,moments/* mean */.i2)(sorted),
        sd: (0,moments/* sampleSd */._E)(sorted)
    };
}

// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
;// CONCATENATED MODULE: ./out/build/src/gates/interval.js



/** Intervals shown beside a value: a seeded bootstrap over items, so that the runs of one item stay together. */
const LEVEL = 0.95;
/**
 * Draws of an interval that is read to two digits: at 2,000 its ends' Monte Carlo error is a twentieth of its width.
 * A large set has narrow intervals and dear draws, so it takes fewer, 500 at least.
 */
const MOST_DRAWS = 2000;
const LEAST_DRAWS = 500;
const ITEMS_DRAWN = 500_000;
function drawsFor(items) {
    return Math.round(Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, ITEMS_DRAWN / items)));
}
/** Interval of a statistic of per-item sums: `parts` gives each item's contributions, `combine` their sample total. */
function intervalOfSums(items, parts, combine, seed) {
    const table = items.map(parts);
    const width = table[0]?.length ?? 0;
    const totals = new Float64Array(width);
    return shown(clusterBootstrap(items.length, sample => {
        totals.fill(0);
        for (const index of sample) {
            const row = table[index];
            for (let column = 0; column < width; column++)
                totals[column] += row[column];
        }
        return combine(totals);
    }, { seed, level: LEVEL, draws: drawsFor(items.length) }));
}
/** Interval of a statistic of two arms' quantiles (type 7) of one field. */
function intervalOfQuantiles(arms, field, p, combine, seed) {
    const items = [...new Set([...arms.canary.byItem.keys(), ...arms.baseline.byItem.keys()])];
    const index = new Map(items.map((qid, at) => [qid, at]));
    const baseline = sortedByValue(arms.baseline, field, index);
    const canary = sortedByValue(arms.canary, field, index);
    const times = new Int32Array(items.length);
    return shown(clusterBootstrap(items.length, sample => {
        times.fill(0);
        for (const item of sample)
            times[item] += 1;
        return combine(quantileOfSample(baseline, times, p), quantileOfSample(canary, times, p));
    }, { seed, level: LEVEL, draws: drawsFor(items.length) }));
}
/** Exact (Clopper–Pearson) interval of a rate; open where there is nothing to count. */
function intervalOfRate(count, of) {
    return of === 0 ? null : (0,binomial/* clopperPearson */.mI)(count, of, LEVEL);
}
function sortedByValue(arm, field, index) {
    const measured = arm.rows.flatMap(row => {
        const value = field(row);
        return value === null ? [] : [{ value, item: index.get(row.qid) }];
    });
    measured.sort((a, b) => a.value - b.value);
    return { values: Float64Array.from(measured, row => row.value), items: Int32Array.from(measured, row => row.item) };
}
/** Type-7 quantile of a sorted sample in which each item's values stand `times[item]` times. */
function quantileOfSample(sorted, times, p) {
    const { values, items } = sorted;
    let total = 0;
    for (const item of items)
        total += times[item];
    if (total === 0)
        return Number.NaN;
    const rank = (total - 1) * p;
    const below = Math.floor(rank);
    let seen = 0;
    let low = Number.NaN;
    for (let at = 0; at < values.length; at++) {
        seen += times[items[at]];
        if (Number.isNaN(low) && seen > below)
            low = values[at];
        if (seen > below + 1 || (seen === total && seen > below))
            return low + (rank - below) * (values[at] - low);
    }
    return low;
}
function shown(bootstrap) {
    return { ci: [(0,arm/* known */.eO)(bootstrap.low), (0,arm/* known */.eO)(bootstrap.high)], lower: bootstrap.lower, sd: bootstrap.sd };
}


/***/ }),

/***/ 33934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lostLanguages),
/* harmony export */   P: () => (/* binding */ languagesOf)
/* harmony export */ });
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43200);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88484);
/* harmony import */ var _quality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58231);




/**
 * The gold score of each language that items name, worst loss first; empty where there are not two groups to tell
 * apart. No verdict rests on it, for its tests would take from the one that decides: p is adjusted over the languages
 * (Bonferroni), so that all of them together warn at most alpha often where nothing changed.
 */
function languagesOf({ baseline, canary, items }) {
    const groups = byLanguage(items);
    if (groups.size < 2)
        return [];
    return [...groups]
        .map(([lang, qids]) => {
        const [before, after] = [baseline, canary].map(arm => (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .armOf */ .cr)(arm.rows.filter(({ qid }) => qids.has(qid))));
        return languageOf(lang, { before: before, after: after, tests: groups.size });
    })
        .sort((a, b) => (b.lost ?? -101) - (a.lost ?? -101) || (nameOf(a) < nameOf(b) ? -1 : 1));
}
/** Languages that lost more than the target on their own, chance ruled out. */
function lostLanguages(languages, { target, alpha }) {
    return languages.filter(({ lost, p }) => lost !== null && lost > target && p !== null && p <= alpha);
}
const nameOf = ({ lang }) => lang ?? '~';
/** Ids of items by language; `DE` and `de` are one, and null has those that name none. */
function byLanguage(items) {
    const groups = new Map();
    for (const { lang, qid } of items) {
        const name = lang === undefined ? null : (Intl.getCanonicalLocales(lang)[0] ?? lang);
        groups.set(name, (groups.get(name) ?? new Set()).add(qid));
    }
    return groups;
}
function languageOf(lang, { before, after, tests }) {
    const [baseline, canary] = [(0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .goldScore */ .Xk)(before), (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .goldScore */ .Xk)(after)];
    const pairs = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairUp */ .OM)(before, after);
    const losses = pairs.flatMap(({ pairs: runs }) => runs.map(run => (Number(run.baseline.solved) - Number(run.canary.solved)) / runs.length));
    return {
        lang,
        items: after.byItem.size,
        baseline,
        canary,
        lost: baseline === null || canary === null ? null : baseline - canary,
        ci: intervalOfLoss(pairs),
        p: losses.length === 0 ? null : Math.min(1, tests * (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_3__/* .signFlip */ .R7)(losses, `language ${lang}`).p)
    };
}
function intervalOfLoss(pairs) {
    if (pairs.length < 2)
        return null;
    const [low, high] = (0,_quality_js__WEBPACK_IMPORTED_MODULE_2__/* .goldGain */ .gL)({ pairs }).ci;
    return [high === null ? null : -high, low === null ? null : -low];
}


/***/ }),

/***/ 88484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ pValuesOfCount),
/* harmony export */   L7: () => (/* binding */ pValuesOfState),
/* harmony export */   OM: () => (/* binding */ pairUp),
/* harmony export */   Rr: () => (/* binding */ lossesOf),
/* harmony export */   cf: () => (/* binding */ pValuesOfSums),
/* harmony export */   f5: () => (/* binding */ pValuesOfMean),
/* harmony export */   p9: () => (/* binding */ pValuesOfShortfall),
/* harmony export */   yK: () => (/* binding */ pValuesOfFlips)
/* harmony export */ });
/* harmony import */ var _gold_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28353);
/* harmony import */ var _statistics_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54003);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3813);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43200);
/* harmony import */ var _statistics_shifted_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12535);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28695);






/** Items in the canary's order, with the run keys that both arms have; `again` is the baseline's second pass. */
function pairUp(baseline, canary, again) {
    return [...canary.byItem].flatMap(([qid, rows]) => {
        const pairs = rows.flatMap(row => {
            const key = (0,_gold_row_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(row);
            const [first, second] = [baseline.byKey.get(key), again?.byKey.get(key)];
            return first ? [{ baseline: first, canary: row, ...(second && { again: second }) }] : [];
        });
        return pairs.length > 0 ? [{ qid, pairs }] : [];
    });
}
/** The baseline's answers to a run key: one, or two where it was asked twice. */
function referencesOf({ baseline, again }) {
    return again ? [baseline, again] : [baseline];
}
/** The canary's loss of a share on each run key, item by item: what the baseline's answers have of it on average, less the canary's. */
function lossesOf(items, has) {
    return items.map(({ pairs }) => pairs.map(pair => (0,_arm_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM)(referencesOf(pair), has) - Number(has(pair.canary))));
}
/**
 * For a mean over items of values by group, against a bound that it may reach: the excess over its error within these
 * items, or between items like them. `step` is the least change of one value (statistics/shifted-mean.ts).
 */
function pValuesOfMean(groups, bound, step) {
    const { mean, within, between } = (0,_statistics_shifted_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedMean */ .q)(groups, step);
    return { set: (0,_statistics_shifted_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .exceedance */ .K)(mean, bound, within), population: (0,_statistics_shifted_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .exceedance */ .K)(mean, bound, between) };
}
/** For a mean over items of values that should reach a floor: what they lack of it. Retrieval that never varies is believed. */
function pValuesOfShortfall(groups, floor) {
    return pValuesOfMean(groups.map(group => group.map(value => floor - value)), 0, 0);
}
/**
 * For a state of runs, against "nothing changed": among all answers to a run key each is as likely to be the canary's,
 * on this gold set; for questions like these the signs of whole items are flipped.
 */
function pValuesOfState(items, bad, seed) {
    const keys = items.flatMap(({ pairs }) => pairs).map(pair => [...referencesOf(pair), pair.canary]);
    const observed = keys.filter(rows => bad(rows.at(-1))).length;
    const losses = lossesOf(items, row => !bad(row)).map(_statistics_moments_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i2);
    return {
        set: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOfEach */ .Hk)(keys.map(rows => (0,_arm_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM)(rows, bad)), observed),
        population: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__/* .signFlip */ .R7)(losses, seed).p
    };
}
/** For a count of runs: those that came to be `bad` against those that left it, an exact McNemar test. */
function pValuesOfCount(items, bad, seed) {
    const worsening = (pair) => {
        const before = bad(pair.baseline, 'baseline');
        const after = bad(pair.canary, 'canary');
        return before === null || after === null ? null : Number(after) - Number(before);
    };
    const changes = items.flatMap(item => values(item, worsening));
    const worse = changes.filter(change => change > 0).length;
    const better = changes.filter(change => change < 0).length;
    const means = items
        .map(item => values(item, worsening))
        .filter(changes => changes.length > 0)
        .map(_statistics_moments_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i2);
    return { set: (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemar */ .op)(worse, better), population: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__/* .signFlip */ .R7)(means, seed).p };
}
/**
 * For a statistic of sums, such as a ratio of sums: it is computed anew with labels exchanged, within run keys
 * for this gold set, within items for questions like these. `combine` gets both arms' totals; larger is worse.
 */
function pValuesOfSums(items, parts, combine, seed) {
    const summed = (pairs) => ({
        baseline: totals(pairs.map(pair => parts(pair.baseline, 'baseline'))),
        canary: totals(pairs.map(pair => parts(pair.canary, 'canary')))
    });
    const perPair = items.flatMap(item => item.pairs.map(pair => summed([pair])));
    const perItem = items.map(item => summed(item.pairs));
    return { set: exchangedSums(perPair, combine, seed), population: exchangedSums(perItem, combine, seed) };
}
/** An exchange moves a unit's difference from one arm's totals to the other's; units without one are never looked at. */
function exchangedSums(units, combine, seed) {
    const from = totals(units.map(unit => unit.baseline));
    const to = totals(units.map(unit => unit.canary));
    const moves = units
        .map(unit => unit.canary.map((value, column) => value - unit.baseline[column]))
        .filter(difference => difference.some(value => value !== 0));
    const baseline = new Float64Array(from.length);
    const canary = new Float64Array(to.length);
    const statistic = (swapped) => {
        baseline.set(from);
        canary.set(to);
        for (let at = 0; at < moves.length; at++) {
            if (swapped[at] === 0)
                continue;
            const difference = moves[at];
            for (let column = 0; column < difference.length; column++) {
                baseline[column] += difference[column];
                canary[column] -= difference[column];
            }
        }
        return combine(baseline, canary);
    };
    return (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__/* .labelExchange */ .wl)(moves.length, statistic, seed).p;
}
function totals(rows) {
    const sums = new Float64Array(rows[0]?.length ?? 0);
    for (const row of rows) {
        for (let column = 0; column < sums.length; column++)
            sums[column] += row[column];
    }
    return sums;
}
function values(item, of) {
    return item.pairs.map(of).filter(value => value !== null);
}
const STATES = _gold_row_js__WEBPACK_IMPORTED_MODULE_0__/* .runLambda */ .tG.options.length;
/**
 * For the excess of the canary's flip rate over the baseline's: labels exchanged within run keys (this gold set) or
 * within items (questions like these). The flip rate is no sum over runs, so states are counted anew.
 */
function pValuesOfFlips(items, seed) {
    const runs = items.flatMap((item, at) => item.pairs.map(pair => ({
        item: at,
        baseline: _gold_row_js__WEBPACK_IMPORTED_MODULE_0__/* .runLambda */ .tG.options.indexOf(pair.baseline.lambda),
        canary: _gold_row_js__WEBPACK_IMPORTED_MODULE_0__/* .runLambda */ .tG.options.indexOf(pair.canary.lambda)
    })));
    const counts = { baseline: new Int32Array(items.length * STATES), canary: new Int32Array(items.length * STATES) };
    const excess = (isSwapped) => {
        counts.baseline.fill(0);
        counts.canary.fill(0);
        for (let at = 0; at < runs.length; at++) {
            const run = runs[at];
            const swapped = isSwapped(at);
            counts.baseline[run.item * STATES + (swapped ? run.canary : run.baseline)] += 1;
            counts.canary[run.item * STATES + (swapped ? run.baseline : run.canary)] += 1;
        }
        let difference = 0;
        for (let item = 0; item < items.length; item++) {
            difference += (largest(counts.baseline, item) - largest(counts.canary, item)) / items[item].pairs.length;
        }
        return difference;
    };
    return {
        set: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__/* .labelExchange */ .wl)(runs.length, swapped => excess(run => swapped[run] === 1), seed).p,
        population: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_5__/* .labelExchange */ .wl)(items.length, swapped => excess(run => swapped[runs[run].item] === 1), seed).p
    };
}
/** How many of an item's runs are in its most frequent state. */
function largest(counts, item) {
    const first = item * STATES;
    return Math.max(counts[first], counts[first + 1], counts[first + 2]);
}


/***/ }),

/***/ 58231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gL: () => (/* binding */ goldGain),
  Q0: () => (/* binding */ quality),
  eY: () => (/* binding */ referenceScore)
});

// EXTERNAL MODULE: ./out/build/src/gold/row.js
var gold_row = __webpack_require__(28353);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/statistics/shifted-mean.js
var shifted_mean = __webpack_require__(12535);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var gates_arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/statistics/permutation.js
var permutation = __webpack_require__(43200);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var gates_interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/reading.js
var reading = __webpack_require__(82781);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/grader.js







/** The row of an optional grader: what it says counts only as far as it agrees with itself and with the claims. */
/** Where an arm has a larger share of answers without a grade, those that have one may be the good ones. */
const MAX_UNGRADED = 0.05;
const LEAST_TWICE = 10;
const LEAST_SELF_AGREEMENT = 0.9;
/** Where both kinds of answers occur so often, agreement is corrected for chance. */
const LEAST_OF_EACH = 5;
/** Cohen's κ of moderate agreement (Landis & Koch 1977). */
const LEAST_KAPPA = 0.4;
const LEAST_PLAIN_AGREEMENT = 0.9;
function gradedReading(evidence) {
    const { manifest, baseline, canary, items } = evidence;
    const row = 'graded_regression';
    const target = (0,targets/* targetOf */.$r)(manifest, row);
    const grader = manifest.gold?.grader;
    if (!grader)
        return (0,reading/* notMeasured */.q)(row, target, 'The manifest names no grader.');
    const isRight = rightness(items, grader.pass);
    const arms = { baseline: scoreOf(baseline, isRight), canary: scoreOf(canary, isRight), n: canary.rows.length };
    const no = (why) => (0,reading/* notMeasured */.q)(row, target, `No evidence: ${why}`, arms);
    for (const [name, arm] of Object.entries({ baseline, canary })) {
        const fault = ungraded(name, arm, isRight);
        if (fault !== null)
            return no(fault);
    }
    if (arms.baseline === null || arms.canary === null)
        return no('an arm has no rows.');
    const agreement = agreementOf([...baseline.rows, ...canary.rows], items, grader.pass);
    if (agreement.doubt !== null)
        return no(agreement.doubt);
    const losses = lossesByItem(baseline, canary, isRight);
    const beyond = [...losses.values()].map(loss => loss - target.threshold / 100);
    const { p } = (0,permutation/* signFlip */.R7)(beyond, row);
    return {
        row,
        ...arms,
        value: arms.baseline - arms.canary,
        target,
        interval: () => (0,gates_interval/* intervalOfSums */.FW)([...losses.keys()], qid => [losses.get(qid)], ([total]) => (100 * total) / losses.size, row).ci,
        pValues: { set: p, population: p },
        note: agreement.told
    };
}
/** What needs no grader counts as it is: an error and a refusal are wrong, and where no answer is due a refusal is right. */
function rightness(items, pass) {
    const answerable = new Map(items.map(item => [item.qid, item.answerable]));
    return row => {
        if (!answerable.get(row.qid))
            return row.refusal;
        if (!row.graded)
            return row.error !== null || row.refusal || row.answer.trim() === '' ? false : null;
        return row.graded.score === null ? null : row.graded.score >= pass;
    };
}
/** Points: mean over items of the share of its graded runs that are right. */
function scoreOf(arm, isRight) {
    return (0,gates_arm/* known */.eO)(100 * (0,moments/* mean */.i2)([...arm.byItem.values()].map(rows => shareRight(rows, isRight)).filter(Number.isFinite)));
}
function shareRight(rows, isRight) {
    const graded = rows.map(isRight).filter(right => right !== null);
    return (0,gates_arm/* share */.uM)(graded, right => right);
}
function lossesByItem(baseline, canary, isRight) {
    return new Map([...canary.byItem].flatMap(([qid, rows]) => {
        const loss = shareRight(baseline.byItem.get(qid) ?? [], isRight) - shareRight(rows, isRight);
        return Number.isFinite(loss) ? [[qid, loss]] : [];
    }));
}
function ungraded(name, arm, isRight) {
    const missing = arm.rows.filter(row => isRight(row) === null);
    if (missing.length <= MAX_UNGRADED * arm.rows.length)
        return null;
    const first = missing.find(row => row.graded?.error)?.graded?.error ?? 'they were not graded';
    return `${missing.length} of ${(0,counted/* counted */.h)(arm.rows.length, 'answer')} of the ${name} ${(0,counted/* agreeing */.H)(missing.length, 'has', 'have')} no grade; the first: ${first}.`;
}
/** How far a grader can be believed: what is wrong with it, or what speaks for it. */
function agreementOf(rows, items, pass) {
    const claimed = new Set(items.filter(item => item.gold_claim_substr.length > 0).map(({ qid }) => qid));
    const graded = rows.flatMap(row => (row.graded && row.graded.score !== null ? [{ row, ...row.graded }] : []));
    const twice = graded.flatMap(({ score, again }) => typeof again === 'number' ? [score >= pass === again >= pass] : []);
    const same = twice.filter(Boolean).length;
    const itself = `it agrees with itself on ${same} of ${twice.length} answers that it was asked twice`;
    const against = graded.filter(({ row }) => claimed.has(row.qid));
    const verdicts = against.map(({ row, score }) => [row.contains_claim, score >= pass]);
    const agreed = verdicts.filter(([claim, grade]) => claim === grade).length;
    const kappa = kappaOf(verdicts);
    const claims = `with the claims on ${agreed} of ${verdicts.length}${kappa === null ? '' : ` (κ ${kappa.toFixed(2)})`}`;
    const told = `The grader: ${itself}, and ${claims}.`;
    return { doubt: doubtOf(), told };
    function doubtOf() {
        if (twice.length < LEAST_TWICE)
            return `only ${(0,counted/* counted */.h)(twice.length, 'answer')} ${(0,counted/* agreeing */.H)(twice.length, 'was', 'were')} graded twice; ${LEAST_TWICE} tell whether a grader agrees with itself.`;
        if (same < LEAST_SELF_AGREEMENT * twice.length)
            return `${itself}; expected 9 of 10.`;
        if (verdicts.length < LEAST_TWICE)
            return `only ${verdicts.length} graded answers are to items with claims.`;
        const agrees = kappa === null ? agreed >= LEAST_PLAIN_AGREEMENT * verdicts.length : kappa >= LEAST_KAPPA;
        return agrees ? null : `it agrees ${claims}; expected ${kappa === null ? '9 of 10' : `κ ≥ ${LEAST_KAPPA}`}.`;
    }
}
/** Cohen 1960; null where one of the claims' verdicts hardly occurs, so that chance could not be told. */
function kappaOf(verdicts) {
    const n = verdicts.length;
    const found = verdicts.filter(([claim]) => claim).length;
    const right = verdicts.filter(([, grade]) => grade).length;
    if (Math.min(found, n - found) < LEAST_OF_EACH)
        return null;
    const observed = (0,gates_arm/* share */.uM)(verdicts, ([claim, grade]) => claim === grade);
    const byChance = (found * right + (n - found) * (n - right)) / n ** 2;
    return (observed - byChance) / (1 - byChance);
}

// EXTERNAL MODULE: ./out/build/src/gates/pairs.js
var gates_pairs = __webpack_require__(88484);
// EXTERNAL MODULE: ./out/build/src/gates/resonance.js + 1 modules
var resonance = __webpack_require__(18192);
;// CONCATENATED MODULE: ./out/build/src/gates/quality.js











/** G2: quality drift on the gold set. */
const deltaS = (row) => (row.error === null ? row.delta_s : null);
const quality = {
    delta_s_drift_median: evidence => deltaSDrift(evidence, 'delta_s_drift_median', 0.5),
    delta_s_drift_p95: evidence => deltaSDrift(evidence, 'delta_s_drift_p95', 0.95),
    delta_s_median: deltaSMedian,
    coverage: coverageReading,
    lambda_convergence: convergence,
    lambda_collapse: collapse,
    lambda_split: split,
    e_resonance: resonanceReading,
    gold_regression: regression,
    graded_regression: gradedReading
};
function deltaSDrift(evidence, row, p) {
    const { baseline, canary, again, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, row);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), p);
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), p);
    if (!Number.isFinite(before) || !Number.isFinite(after)) {
        return (0,reading/* notMeasured */.q)(row, target, 'No ΔS: the replies of an arm hold no retrieved text.', { n });
    }
    const usual = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'delta_s'), p);
    const above = (run, arm) => {
        const value = deltaS(run);
        return value === null ? null : value > usual + (arm === 'canary' ? target.threshold : 0);
    };
    return {
        row,
        baseline: before,
        canary: after,
        value: after - before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, p, (from, to) => to - from, row).ci,
        n,
        pValues: (0,gates_pairs/* pValuesOfCount */.$y)(pairs, above, row)
    };
}
function deltaSMedian(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'delta_s_median');
    const arms = {
        baseline: (0,gates_arm/* known */.eO)((0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), 0.5)),
        canary: (0,gates_arm/* known */.eO)((0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), 0.5)),
        n: (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length
    };
    if (!evidence.semantic) {
        return (0,reading/* notMeasured */.q)('delta_s_median', target, 'The built-in embedder is lexical: set embeddings, or response.delta_s, to hold ΔS to an absolute target.', arms);
    }
    if (arms.canary === null)
        return (0,reading/* notMeasured */.q)('delta_s_median', target, 'No ΔS in the replies.', arms);
    const interval = () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, 0.5, (_, value) => value, 'delta_s_median').ci;
    return { row: 'delta_s_median', ...arms, value: arms.canary, target, interval, pValues: null };
}
function coverageReading(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'coverage');
    const value = (0,gates_arm/* coverage */.vk)(canary);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'coverage').length;
    if (value === null)
        return (0,reading/* notMeasured */.q)('coverage', target, 'No answerable item of the gold set names a target.', { n });
    const groups = (0,gates_arm/* coverageByItem */.L$)(canary);
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)(groups, values => [(0,moments/* mean */.i2)(values), 1], ([total, count]) => total / count, 'coverage').ci;
    const pValues = (0,gates_pairs/* pValuesOfShortfall */.p9)(groups, target.threshold);
    return { row: 'coverage', baseline: (0,gates_arm/* coverage */.vk)(baseline), canary: value, value, target, interval, n, pValues };
}
function convergence(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_convergence');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.rounds.map(round => round.baseline), '→');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_convergence', { ...target, threshold }, '→', before);
}
function split(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_split');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.rounds.map(round => round.baseline), '<>');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_split', { ...target, threshold }, '<>', before);
}
function lambdaReading({ canary, rounds, pairs }, row, target, state, before) {
    const arms = rounds.map(round => round.canary);
    const value = (0,gates_arm/* lambdaShare */.XR)(arms, state);
    if (value === null)
        return (0,reading/* notMeasured */.q)(row, target, 'The canary has no rows.');
    const inState = (qid) => (0,gates_arm/* share */.uM)(arms, arm => (0,gates_arm/* itemLambda */.$x)(arm.byItem.get(qid) ?? []) === state);
    const items = [...canary.byItem.keys()];
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)(items, qid => [inState(qid)], ([total]) => total / items.length, row).ci;
    const was = (qid) => (0,gates_arm/* share */.uM)(rounds, round => (0,gates_arm/* itemLambda */.$x)(round.baseline.byItem.get(qid) ?? []) === state);
    const changes = items.map(qid => [was(qid) - inState(qid)]);
    const excess = state === '→' ? target.threshold - value : value - target.threshold;
    return {
        row,
        baseline: before,
        canary: value,
        value,
        target,
        interval,
        n: canary.rows.length,
        pValues: notBelow(leftConvergence(pairs), (0,shifted_mean/* exceedance */.K)(excess, 0, (0,shifted_mean/* groupedMean */.q)(changes, 0).between))
    };
}
/** Of two tests that must both rule chance out: runs left →, and the share of items is beyond its target. */
function notBelow({ set, population }, p) {
    return { set: Math.max(set, p), population: Math.max(population, p) };
}
/** The test that the λ rows share: one p-value, which counts once. */
function leftConvergence(pairs) {
    return (0,gates_pairs/* pValuesOfState */.L7)(pairs, row => row.lambda !== '→', 'lambda');
}
function collapse({ manifest, baseline, canary, pairs }) {
    const collapsed = pairs
        .map(item => item.qid)
        .filter(qid => (0,gates_arm/* itemLambda */.$x)(baseline.byItem.get(qid) ?? []) === '→' && isLost(canary, qid));
    return {
        row: 'lambda_collapse',
        baseline: 0,
        canary: collapsed.length,
        value: collapsed.length,
        target: (0,targets/* targetOf */.$r)(manifest, 'lambda_collapse'),
        interval: null,
        n: canary.rows.length,
        pValues: leftConvergence(pairs),
        ...(collapsed.length > 0 && {
            note: `Collapsed: ${collapsed.slice(0, 5).join(', ')}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ''}.`
        })
    };
}
function isLost(arm, qid) {
    const state = (0,gates_arm/* itemLambda */.$x)(arm.byItem.get(qid) ?? []);
    return state === '×' || state === '←';
}
function resonanceReading({ manifest, items, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'e_resonance');
    const [before, after] = [baseline, canary].map(arm => (0,resonance/* resonance */.v)(sessionsOf(arm, items)));
    const n = canary.rows.length;
    if (!before || !after) {
        const why = before ? "The canary's ΔS make no session of 50 turns." : 'No session of the gold set is 50 turns long.';
        return (0,reading/* notMeasured */.q)('e_resonance', target, why, { baseline: before?.rise ?? null, n });
    }
    const breach = (0,resonance/* ceilingBreach */.n)(after, before);
    return {
        row: 'e_resonance',
        baseline: before.rise,
        canary: after.rise,
        value: after.rise,
        target,
        interval: null,
        n,
        pValues: null,
        ...(breach !== null && { breach })
    };
}
/** ΔS in file order of each (session, phrasing, seed) chain. */
function sessionsOf(arm, items) {
    const chains = new Map();
    for (const item of items) {
        if (item.session_id === undefined)
            continue;
        for (const row of arm.byItem.get(item.qid) ?? []) {
            const value = deltaS(row);
            if (value === null)
                continue;
            const chain = JSON.stringify([item.session_id, row.phrasing, row.seed]);
            chains.set(chain, [...(chains.get(chain) ?? []), value]);
        }
    }
    return [...chains.values()];
}
function regression(evidence) {
    const { canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'gold_regression');
    const before = referenceScore(evidence);
    const after = (0,gates_arm/* goldScore */.Xk)(canary);
    const n = canary.rows.length;
    if (before === null || after === null)
        return (0,reading/* notMeasured */.q)('gold_regression', target, 'An arm has no rows.', { n });
    return {
        row: 'gold_regression',
        baseline: before,
        canary: after,
        value: before - after,
        target,
        interval: () => flipped(goldGain(evidence).ci),
        n,
        pValues: (0,gates_pairs/* pValuesOfMean */.f5)((0,gates_pairs/* lossesOf */.Rr)(pairs, isSolved), target.threshold / 100, 1)
    };
}
const isSolved = (row) => row.solved;
/** The baseline's gold score over both its passes: mean over items of the mean over run keys. */
function referenceScore({ baseline, again }) {
    const solved = (row) => (0,gates_arm/* share */.uM)([row, ...(again.byKey.has((0,gold_row/* keyOf */.TN)(row)) ? [again.byKey.get((0,gold_row/* keyOf */.TN)(row))] : [])], isSolved);
    return (0,gates_arm/* known */.eO)(100 * (0,moments/* mean */.i2)([...baseline.byItem.values()].map(rows => (0,moments/* mean */.i2)(rows.map(solved)))));
}
/** The canary's gain in gold score, points: interval over items, and its one-sided 95 % lower bound. */
function goldGain({ pairs }) {
    const gains = (0,gates_pairs/* lossesOf */.Rr)(pairs, isSolved).map(losses => -100 * (0,moments/* mean */.i2)(losses));
    return (0,gates_interval/* intervalOfSums */.FW)(gains, gain => [gain], ([total]) => total / gains.length, 'gold_gain');
}
function flipped([low, high]) {
    return [high === null ? null : -high, low === null ? null : -low];
}


/***/ }),

/***/ 82781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
function notMeasured(row, target, note, arms = {}) {
    return { row, baseline: null, canary: null, n: 0, pValues: null, ...arms, value: null, interval: null, target, note };
}


/***/ }),

/***/ 79244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requiredRows)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);

/**
 * Whether the decision needs a row measured (docs/runbook.md §6): the rows that are needed here anyway, those whose input the
 * manifest declares, and those that it lists under `require`; but none that it drops.
 */
function requiredRows(manifest, isNeeded) {
    return row => !(row in manifest.not_required) && (isNeeded(row) || isDeclared(row, manifest) || manifest.require.includes(row));
}
function isDeclared(row, manifest) {
    const { declaredBy } = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    const section = declaredBy && manifest[declaredBy];
    return Array.isArray(section) ? section.length > 0 : section !== undefined;
}


/***/ }),

/***/ 18192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ceilingBreach),
  v: () => (/* binding */ resonance)
});

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



/** E_resonance (docs/runbook.md §5): does ΔS creep up over a long session? */
const MEMORY = 5;
const SHORTEST = 50;
const LONGEST = 100;
/** Max E may be this many times the baseline's median E. */
const CEILING = 2;
/** E_t: mean of the last min(t, 5) ΔS of a session, in order. */
function resonanceOf(deltaS) {
    return deltaS.map((_, step) => (0,moments/* mean */.i2)(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)));
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

/***/ 13356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ gateRows),
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   fy: () => (/* binding */ afterRound),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var _model_odds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94380);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _statistics_special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98039);
/* harmony import */ var _alpha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17984);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6107);





/** Rows of the gate table from what was judged. */
function gateRows(judged, evidence, isRequired) {
    return judged.map(one => {
        const { reading, verdict, p } = one;
        return {
            gate: _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[reading.row].gate,
            row: reading.row,
            baseline: reading.baseline,
            canary: reading.canary,
            value: reading.value,
            ci: reading.interval?.() ?? null,
            threshold: Number.isFinite(reading.target.threshold) ? reading.target.threshold : null,
            op: reading.target.op,
            n: reading.n,
            verdict,
            reason_code: rowReason(reading.row, verdict),
            why: [sentence(one, evidence), reading.note].filter(Boolean).join(' '),
            page: _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[reading.row].page,
            source: reading.target.source,
            required: isRequired(reading.row),
            p_set: reading.pValues?.set ?? null,
            p_population: reading.pValues?.population ?? null,
            p_adjusted: p
        };
    });
}
/**
 * Readings get verdicts by one rule (docs/runbook.md §12): pass inside the target; outside, fail where chance is ruled
 * out at alpha (shared over the rows, spent over the rounds), else inconclusive.
 */
function verdicts(readings, evidence, look = _alpha_js__WEBPACK_IMPORTED_MODULE_2__/* .ONLY_LOOK */ .$A) {
    const { gold: question } = evidence;
    const family = readings
        .filter(reading => isTested(reading, evidence))
        .map(({ row, pValues }) => ({ row, p: pValues[question] }));
    const p = (0,_alpha_js__WEBPACK_IMPORTED_MODULE_2__/* .adjusted */ .BZ)(family, look);
    return readings.map(reading => {
        const own = p.get(reading.row) ?? null;
        return { reading, verdict: verdictOf(reading, own, evidence), p: own, round: look.round };
    });
}
/** A row that was undecided passes later only where it is inside its target by a standard error: p at least Φ(1). */
const INSIDE_BY_AN_ERROR = (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(1);
/**
 * The verdicts after a further round, given those before it. A row that failed has failed; one that was undecided and is
 * inside now must be clearly so, or asking again would let bad releases pass that one round does not (docs/gold-set.md).
 */
function afterRound(before, now, { gold: question }) {
    const of = new Map(before.map(judged => [judged.reading.row, judged]));
    return now.map(judged => {
        const { verdict, p } = of.get(judged.reading.row);
        if (p !== null && verdict === 'fail')
            return { ...judged, verdict, p: Math.min(p, judged.p ?? 1) };
        if (verdict !== 'inconclusive' || judged.verdict !== 'pass' || question === 'estimate')
            return judged;
        const isClear = (judged.reading.pValues?.[question] ?? 0) >= INSIDE_BY_AN_ERROR;
        return isClear ? judged : { ...judged, verdict };
    });
}
/** Whether a reading is tested, and so has a share of alpha. */
function isTested({ value, pValues }, { gold }) {
    return gold !== 'estimate' && value !== null && pValues !== null;
}
/** Whether more runs may decide a row: one that came inside its target by less than a standard error asks for nothing more. */
function isOpen({ reading, verdict }) {
    return verdict === 'inconclusive' && !isInsideTarget(reading);
}
function isInsideTarget({ value, target }) {
    return value !== null && (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(value, target.op, target.threshold);
}
function verdictOf(reading, p, evidence) {
    if (reading.value === null)
        return 'not_measured';
    if (reading.breach !== undefined)
        return 'fail';
    if (isInsideTarget(reading))
        return reading.undecidable === undefined ? 'pass' : 'inconclusive';
    if (reading.waiver !== undefined)
        return 'waived';
    return p === null || p <= evidence.alpha ? 'fail' : 'inconclusive';
}
function rowReason(row, verdict) {
    return verdict === 'fail' ? (_model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row].failsAs ?? 'gate_failed') : REASON_OF[verdict];
}
const REASON_OF = {
    pass: 'all_green',
    waived: 'warnings',
    inconclusive: 'evidence_thin',
    not_measured: 'not_measured'
};
function sentence({ reading, verdict, p, round }, evidence) {
    const over = round > 1 ? ` over ${round} rounds` : '';
    switch (verdict) {
        case 'pass':
            return `Inside its target${over}.`;
        case 'not_measured':
            return '';
        case 'waived':
            return `Outside its target; allowed, as better answers pay for it: ${reading.waiver}.`;
        case 'inconclusive':
            if (reading.undecidable !== undefined)
                return reading.undecidable;
            if (isInsideTarget(reading))
                return `Outside its target at first, and inside it${over} by too little to be sure.`;
            return p === null ? `Outside its target${over}, and not settled.` : (0,_model_odds_js__WEBPACK_IMPORTED_MODULE_4__/* .sayChance */ .w)(p, evidence.alpha);
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (p === null)
                return 'Outside its target.';
            return (0,_model_odds_js__WEBPACK_IMPORTED_MODULE_4__/* .sayChance */ .w)(p, evidence.alpha);
    }
}


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ scoredToday),
/* harmony export */   XL: () => (/* binding */ sayBroken),
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   iQ: () => (/* binding */ comparableOf),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   or: () => (/* binding */ rowsOfPass),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony exports comparableSchema, withoutUnused */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5557);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71870);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79175);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63095);
/* harmony import */ var _model_unread_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16661);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39617);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28353);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78216);











/** The baseline artifact: both passes of the baseline arm, and what they can be compared with. */
const digest = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** Two runs are comparable where all of these are equal. */
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    gold: digest.describe('Digest of the gold set.'),
    pins: digest.describe("Digest of the baseline arm's pins."),
    embedder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('What ΔS was computed with.'),
    phrasings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
    seeds: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()),
    scoring: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().default(1).describe('How answers were scored (src/gold/scoring.ts); absent in the oldest files.'),
    asking: digest.describe('Digest of how a question is asked and its reply read and scored.')
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('rollout-gate baseline'),
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    sha: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    manifest: digest,
    comparable: comparableSchema,
    noise: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ row: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_model_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_IDS */ .qt), set: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().min(0), population: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().min(0) }))
        .describe("Standard errors of each row's value when nothing changed, from pass 2 against pass 1."),
    rows: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_6__/* .rowSchema */ .M1),
    snippets: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_6__/* .snippetSchema */ .RW).optional().describe('What the first pass retrieved, for people to read.')
});
/** A later version may have rows that this one does not judge, and so needs no noise of. */
const knownNoise = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()).transform(entries => entries.filter(isOfKnownRow));
const readable = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_10__/* .tolerant */ .a)(baselineSchema).extend({ noise: knownNoise.pipe((0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_10__/* .tolerant */ .a)(baselineSchema.shape.noise)) });
function isOfKnownRow(entry) {
    const row = entry?.row;
    return typeof row !== 'string' || _model_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_IDS */ .qt.includes(row);
}
/** The keys that `response` had when the first baselines were written: their digest holds each, whatever its value. */
const FIRST_RESPONSE = {
    ...named('answer', 'citations', 'retrieved', 'tool_calls', 'usage', 'cost_usd', 'timings', 'pins', 'delta_s'),
    snippet: named('snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text'),
    tool_call: named('name', 'arguments', 'ok', 'retries')
};
function named(...names) {
    return Object.fromEntries(names.map(name => [name, true]));
}
/** A value without the keys that came later and are at their default: so a new key leaves every digest as it was. */
function withoutUnused(value, first, defaults) {
    const inFirst = Object.entries(value).flatMap(([key, own]) => {
        const before = Object.hasOwn(first, key) ? first[key] : undefined;
        const usual = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
        if (before === undefined)
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(own, usual) ? [] : [[key, own]];
        return [[key, before === true ? own : withoutUnused(own, before, usual ?? {})]];
    });
    return Object.fromEntries(inFirst);
}
/** What makes two measurements comparable, of this manifest and gold set. */
function comparableOf(manifest, digests, embedder) {
    const { request, prices, gold } = manifest;
    const asking = {
        method: request.method,
        body: request.body,
        response: withoutUnused(manifest.response, FIRST_RESPONSE, _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .r.shape.response.parse(undefined)),
        prices: prices ?? null,
        refusal: gold.refusal,
        ...gradingOf(gold)
    };
    return {
        gold: digests.gold,
        pins: digests.pinsBaseline,
        embedder,
        phrasings: gold.phrasings,
        seeds: gold.seeds,
        scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .SCORING */ .m,
        asking: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(asking))
    };
}
/** Absent without a grader, so that older baselines stay comparable. */
function gradingOf({ grader }) {
    if (!grader)
        return {};
    const { url, body, score, pass } = grader;
    return { grader: { url, body, score, pass } };
}
/** In which respects two measurements can't be compared, in words; empty where they can. */
function differences(found, wanted) {
    const words = {
        gold: 'another gold set',
        pins: 'other pins of the baseline arm',
        embedder: `ΔS by ${found.embedder} instead of ${wanted.embedder}`,
        phrasings: `${found.phrasings} phrasings instead of ${wanted.phrasings}`,
        seeds: `seeds ${found.seeds.join(', ')} instead of ${wanted.seeds.join(', ')}`,
        scoring: `answers scored by rules ${found.scoring} instead of ${wanted.scoring}`,
        asking: 'another request, response, prices or refusal in the manifest'
    };
    return Object.keys(words)
        .filter(key => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(found[key]) !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(wanted[key]))
        .map(key => words[key]);
}
/**
 * The baseline as its answers are scored today. Rows keep the beginning of an answer: one that was cut can't be scored
 * again, and the baseline stays as it is, to be found not comparable.
 */
async function scoredToday(baseline, { manifest, gold }) {
    if (baseline.comparable.scoring === _scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .SCORING */ .m || baseline.comparable.gold !== gold.digest)
        return baseline;
    const items = new Map(gold.items.map(item => [item.qid, item]));
    const replied = baseline.rows.filter(row => row.error === null);
    if (baseline.comparable.scoring > _scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .SCORING */ .m || replied.some(row => (0,_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .isCut */ .x)(row) || !items.has(row.qid)))
        return baseline;
    const score = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .openScoring */ .A)(manifest.gold.refusal, { items: gold.items });
    const rows = await Promise.all(baseline.rows.map(async (row) => (row.error === null ? { ...row, ...(await score(items.get(row.qid), row)) } : row)));
    return { ...baseline, comparable: { ...baseline.comparable, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .SCORING */ .m }, rows };
}
/** The artifact's content, or why it is none. Its text is data from elsewhere: nothing in it is believed unchecked. */
function readBaseline(text) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
    if ('fault' in json) {
        const { line, column, message } = json.fault;
        return { broken: `not JSON: ${message}`, line, column };
    }
    const parsed = readable.safeParse(json.value);
    if (parsed.success)
        return { baseline: parsed.data };
    return { broken: (0,_model_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .whyNotWritten */ .z)(json.value, parsed.error, 'a baseline.json'), line: 1, column: 1 };
}
/** The same in one sentence, for a file that nobody named. */
function sayBroken({ broken, line, column }) {
    return `line ${line}, column ${column}: ${broken}`;
}
function rowsOfPass(baseline, pass) {
    return baseline.rows.filter(row => row.role === pass);
}


/***/ }),

/***/ 75801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ completeness)
/* harmony export */ });
/* harmony import */ var _rows_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);

/**
 * Rows held against their plan. Interleaved runs are done without where the baseline arm is known to be silent, or
 * where none of them has a row: then there is nothing that the others would be missing from.
 */
function completeness(plan, rows, silentBaseline = false) {
    const byRun = new Map(rows.map(row => [(0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(row), row]));
    const dispensable = silentBaseline || !rows.some(row => row.role === 'interleaved');
    return {
        rows: plan.runs.map(run => byRun.get((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run))).filter(row => row !== undefined),
        missing: plan.runs.filter(run => !byRun.has((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run)) && !(dispensable && run.role === 'interleaved'))
    };
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
    const { folder } = options;
    if (folder === null)
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder);
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


/***/ }),

/***/ 94380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sayChance)
/* harmony export */ });
/* unused harmony export oddsOf */
/** A p-value as people count: `1 of 14`, of the runs of a version that is just within its target. */
function oddsOf(p) {
    if (p < 0.001)
        return 'less than 1 in 1,000';
    if (p > 0.5)
        return 'more than half of all';
    if (p > 0.4)
        return 'about half of all';
    const of = 1 / p;
    return `1 of ${of < 100 ? Math.round(of) : Number(of.toPrecision(2))}`;
}
/** `Not bad luck: less than 1 chance in 1,000.`, or why it may be; `alpha` is where bad luck is ruled out. */
function sayChance(p, alpha) {
    if (p <= alpha) {
        return p < 0.001
            ? 'Not bad luck: less than 1 chance in 1,000.'
            : `Not bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs.`;
    }
    return `May be bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs (fail: at most ${oddsOf(alpha)}).`;
}


/***/ }),

/***/ 54003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ fisher),
/* harmony export */   Q4: () => (/* binding */ binomialAtMost),
/* harmony export */   mI: () => (/* binding */ clopperPearson),
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   yb: () => (/* binding */ binomialAtLeast)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91333);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60222);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98039);



/** P(X ≥ k) for X ~ Binomial(n, p), exact: I_p(k, n − k + 1) (DLMF 8.17.5). */
function binomialAtLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaLower */ .G_)(p, k, n - k + 1);
}
/** P(X ≤ k) for X ~ Binomial(n, p), exact. */
function binomialAtMost(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaUpper */ .lm)(p, k + 1, n - k);
}
/**
 * The exact two-sided interval of a rate, k of n, at a confidence level such as 0.95; [0, 1] where n is 0.
 * Source: Clopper & Pearson 1934.
 */
function clopperPearson(k, n, level) {
    const tail = Math.log((1 - level) / 2);
    const low = k <= 0 ? 0 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(x => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaLower */ .m_)(x, k, n - k + 1) - tail);
    const high = k >= n ? 1 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(x => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaUpper */ .$x)(x, k + 1, n - k) - tail);
    return [low, high];
}
/**
 * One-sided exact McNemar test: the chance that at least `worse` of the discordant pairs are worse when each is as
 * likely to be better; 1 where there are none.
 */
function mcnemar(worse, better) {
    return binomialAtLeast(worse, worse + better, 0.5);
}
/**
 * Fisher's exact test, one-sided: the chance that of `marked` things among `a.n + b.n` at least `a.k` fall to a, with
 * both margins fixed (hypergeometric). Source: Fisher 1935.
 */
function fisher(a, b) {
    const marked = a.k + b.k;
    const total = a.n + b.n;
    const choose = (n, k) => (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(n + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(k + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(n - k + 1);
    const all = choose(total, marked);
    let tail = 0;
    for (let k = a.k; k <= Math.min(a.n, marked); k++) {
        if (marked - k <= b.n)
            tail += Math.exp(choose(a.n, k) + choose(b.n, marked - k) - all);
    }
    return Math.min(1, tail);
}


/***/ }),

/***/ 43200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ oneOfEach),
/* harmony export */   R7: () => (/* binding */ signFlip),
/* harmony export */   wl: () => (/* binding */ labelExchange)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94821);

/** At most this many signs or labels are enumerated: 2^14 arrangements. */
const ENUMERABLE = 14;
const DRAWS = 10_000;
/** Sums that differ by less than this share of their scale are ties that rounding has parted. */
const TIE = 1e-9;
/**
 * The sign-flip test of paired differences: the chance that their sum under random signs is at least the observed sum.
 * Zeros carry no sign and are dropped. Exact on a small lattice (such as shares of 6 runs) or for at most 14 differences,
 * else 10,000 seeded draws with the +1 rule. Sources: Fisher 1935; Phipson & Smyth 2010 for the +1.
 */
function signFlip(differences, seed) {
    const moved = differences.filter(d => d !== 0);
    const onLattice = latticeUnits(moved);
    if (onLattice)
        return { p: latticeTail(onLattice), exact: true };
    return labelExchange(moved.length, signedSum(moved), seed);
}
/**
 * The exchange test of a statistic that is recomputed with the arms' labels swapped in the pairs where `swapped[i]` is 1
 * (all zero = as observed; the array is reused between calls; larger = worse). Exact for at most 14 pairs, else 10,000
 * seeded draws with the +1 rule. An arrangement whose statistic is NaN counts as extreme; p is NaN where the observed one is.
 */
function labelExchange(pairs, statistic, seed) {
    const exact = pairs <= ENUMERABLE;
    const swapped = new Uint8Array(pairs);
    const observed = statistic(swapped);
    if (Number.isNaN(observed))
        return { p: Number.NaN, exact };
    const arrange = exact ? countUp : (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .coinTosses */ .J)(seed);
    const values = new Float64Array(exact ? 2 ** pairs - 1 : DRAWS);
    for (let i = 0; i < values.length; i++) {
        arrange(swapped);
        values[i] = statistic(swapped);
    }
    // The observed arrangement is one of those counted: of all of them when exact, and by the +1 rule when drawn.
    return { p: (1 + countAtLeast(values, observed)) / (1 + values.length), exact };
}
/**
 * The exchange test of a count over groups of which one member each is drawn: the chance that at least `observed` of
 * those drawn are marked, when a share of each group is. Exact: the sum of independent coins (Poisson–binomial).
 */
function oneOfEach(shares, observed) {
    const certain = shares.filter(share => share === 1).length;
    const open = shares.filter(share => share > 0 && share < 1);
    const chance = new Float64Array(open.length + 1);
    chance[0] = 1;
    open.forEach((share, at) => {
        for (let k = at + 1; k > 0; k--)
            chance[k] = chance[k] * (1 - share) + chance[k - 1] * share;
        chance[0] *= 1 - share;
    });
    let tail = 0;
    for (let k = open.length; k >= Math.max(0, observed - certain); k--)
        tail += chance[k];
    return Math.min(1, tail);
}
function countAtLeast(values, observed) {
    let scale = Number.isFinite(observed) ? Math.abs(observed) : 0;
    for (const value of values)
        if (Number.isFinite(value))
            scale = Math.max(scale, Math.abs(value));
    const bar = observed - TIE * scale;
    let count = 0;
    for (const value of values)
        if (!(value < bar))
            count++;
    return count;
}
/** The next arrangement in binary order. */
function countUp(swapped) {
    let i = 0;
    while (swapped[i] === 1)
        swapped[i++] = 0;
    swapped[i] = 1;
}
function signedSum(differences) {
    return swapped => {
        let sum = 0;
        for (let i = 0; i < differences.length; i++)
            sum += swapped[i] === 1 ? -differences[i] : differences[i];
        return sum;
    };
}
/** The differences as whole multiples of a common unit, where the smallest is at most 12 units and the table stays small. */
function latticeUnits(differences) {
    const smallest = differences.reduce((least, d) => Math.min(least, Math.abs(d)), Infinity);
    for (let parts = 1; parts <= 12; parts++) {
        const units = differences.map(d => (d / smallest) * parts);
        const whole = units.map(Math.round);
        const total = whole.reduce((sum, u) => sum + Math.abs(u), 0);
        if (total * whole.length > 5_000_000)
            return undefined;
        if (units.every((u, i) => Math.abs(u - whole[i]) <= TIE * Math.abs(u)))
            return whole;
    }
    return undefined;
}
/** P(sum of the randomly signed units ≥ observed): the sum of those drawn positive, one unit list after another. */
function latticeTail(units) {
    const sizes = units.map(Math.abs);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const chance = new Float64Array(total + 1);
    chance[0] = 1;
    let reach = 0;
    for (const size of sizes) {
        reach += size;
        for (let sum = reach; sum >= 0; sum--) {
            chance[sum] = (chance[sum] + (sum >= size ? chance[sum - size] : 0)) / 2;
        }
    }
    const positive = units.reduce((sum, u) => sum + Math.max(0, u), 0);
    let tail = 0;
    for (let sum = total; sum >= positive; sum--)
        tail += chance[sum];
    return Math.min(1, tail);
}


/***/ }),

/***/ 12535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ exceedance),
/* harmony export */   q: () => (/* binding */ groupedMean)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61335);


/**
 * `step` is the largest change that one value can make, 0 where values that never vary are believed. Its square, as a share of all values, is added to
 * both errors, so that values that never varied are not taken for values that never can: without it a loss in one item
 * of 40 that are always solved is blocked in 17 % at the target (docs/gold-set.md). A group of one value tells no
 * error of its own: then the error within is that between. Degrees of freedom: values − groups, groups − 1.
 */
function groupedMean(groups, step) {
    const n = groups.length;
    const means = groups.map(_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2);
    const centre = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(means);
    const values = groups.reduce((total, group) => total + group.length, 0);
    const least = (step / values) ** 2;
    const between = {
        se: Math.sqrt(squares(means, centre) / Math.max(1, n - 1) / n + least),
        df: Math.max(1, n - 1)
    };
    if (groups.some(group => group.length < 2))
        return { mean: centre, within: between, between };
    const variance = groups.reduce((total, group, at) => {
        return total + squares(group, means[at]) / (group.length - 1) / group.length;
    }, 0);
    return { mean: centre, within: { se: Math.sqrt(variance / n ** 2 + least), df: values - n }, between };
}
/** One-sided p of "the true mean is at most `bound`": the excess over its standard error, against Student's t; without an error the mean decides. */
function exceedance(mean, bound, { se, df }) {
    if (se === 0)
        return mean > bound ? 0 : 1;
    return (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentAtLeast */ .I)((mean - bound) / se, df);
}
function squares(values, centre) {
    return values.reduce((total, value) => total + (value - centre) ** 2, 0);
}


/***/ }),

/***/ 61335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ studentAtLeast),
/* harmony export */   b: () => (/* binding */ studentUpperQuantile)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91333);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60222);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98039);



/** From here on Student's t differs from the normal distribution by less than 1e-9. */
const ALMOST_NORMAL = 1e9;
/** P(T ≥ t) for Student's t with `df` degrees of freedom: half of 1 − I_x(1/2, df/2) at x = t² / (df + t²) beyond 0. Source: Student 1908. */
function studentAtLeast(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (df > ALMOST_NORMAL)
        return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(-t);
    if (t < 0)
        return 1 - studentAtLeast(-t, df);
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaUpper */ .lm)((t * t) / (df + t * t), 0.5, df / 2);
}
/** The t that Student's t reaches or exceeds with chance `p`, 0 < p ≤ 0.5. */
function studentUpperQuantile(p, df) {
    return Math.expm1((0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)(logT => studentAtLeast(Math.expm1(logT), df) - p, 0, 60));
}


/***/ })

};
