export const id = 5962;
export const ids = [5962];
export const modules = {

/***/ 39764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findComparableBaseline),
/* harmony export */   r: () => (/* binding */ comparableNow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70744);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75801);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70765);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93842);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71870);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8658);









const BASELINE_BYTES = 128 * 1024 * 1024;
/** The baseline on disk that an option or the manifest names, else the newest admissible artifact. */
async function findComparableBaseline(world, inputs, file) {
    const { manifest } = inputs;
    const declared = manifest.baseline;
    const path = file
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file)
        : declared && 'path' in declared
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, declared.path)
            : null;
    if (path)
        return fromFile(world, inputs, path, file !== undefined);
    if (!declared || !('artifact' in declared))
        return { absent: 'The manifest names no baseline.' };
    if (!world.github)
        return { absent: 'Without a GitHub token the baseline artifact can not be fetched.' };
    const { findBaseline } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
    const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() });
    if ('unavailable' in found)
        return { absent: found.unavailable };
    const source = { kind: 'artifact', created_at: found.createdAt, digest: found.digest, url: found.url };
    const age = `The baseline artifact is ${ms__WEBPACK_IMPORTED_MODULE_1__(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`;
    return comparable(inputs, found.text, source, [age, ...found.refused]);
}
/** A file that a person named must be there; one that the manifest names may be missing, and is measured now. */
async function fromFile(world, inputs, path, isAsked) {
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(world, path);
    let bytes;
    try {
        bytes = await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readInput */ .R5)(path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES });
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { absent: `The baseline file can not be read: ${error.message}.` };
    }
    const text = bytes.toString('utf8');
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text);
    const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
    return comparable(inputs, text, { kind: 'file', created_at, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)(bytes), url: null }, []);
}
function comparable(inputs, text, source, notes) {
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text);
    if ('broken' in found)
        return { absent: `The baseline can not be used: ${found.broken}.` };
    const others = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .tX)(found.baseline.comparable, comparableNow(inputs));
    if (others.length > 0)
        return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` };
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planRuns */ .gp)({ ...inputs, roles: ['baseline_1', 'baseline_2'] });
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_3__/* .completeness */ .P)(plan, found.baseline.rows);
    if (whole.missing.length > 0 || found.baseline.rows.length !== plan.runs.length) {
        return {
            absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
        };
    }
    return { baseline: found.baseline, source, notes };
}
function comparableNow({ manifest, gold }) {
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
    return (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableOf */ .iQ)(manifest, digests, (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_4__/* .embedderId */ .K)(manifest.embeddings));
}


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doubtsAbout: () => (/* binding */ doubtsAbout),
  gate: () => (/* binding */ gate),
  refuseFailingBaseline: () => (/* binding */ refuseFailingBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 7 modules
var gold = __webpack_require__(44704);
// EXTERNAL MODULE: ./out/build/src/gates/mde.js + 1 modules
var mde = __webpack_require__(72271);
// EXTERNAL MODULE: ./out/build/src/gold/baseline.js
var baseline = __webpack_require__(25102);
// EXTERNAL MODULE: ./out/build/src/gold/completeness.js
var completeness = __webpack_require__(75801);
// EXTERNAL MODULE: ./out/build/src/gold/embedder.js
var embedder = __webpack_require__(70765);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js
var gold_plan = __webpack_require__(93842);
// EXTERNAL MODULE: ./out/build/src/gold/rows-file.js
var rows_file = __webpack_require__(44815);
// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 6 modules
var probe_all = __webpack_require__(53145);
;// CONCATENATED MODULE: ./out/build/src/commands/annotate.js
/** Failed rows point at the lines that a person can change: a target, an arm, a probe, a gold item. */
function annotate(manifest, table, probes, goldFile) {
    const failing = table.gates.filter(row => row.verdict === 'fail');
    const onManifest = failing.flatMap(row => placesOf(row, probes).map(place => problemAt(manifest, place.path, place.why)));
    const quality = failing.some(row => row.gate === 'G2');
    const onGold = quality ? table.lost.map(item => goldProblem(goldFile, item)) : [];
    return [...onManifest, ...onGold];
}
function placesOf(row, probes) {
    const details = probes.find(outcome => outcome.row === row.row)?.details.filter(detail => !detail.ok) ?? [];
    if (details.length > 0) {
        return details.map(({ path, name, why }) => ({
            path: path ?? [sectionOf(row.row)],
            why: `${row.row}: ${name}: ${why}`
        }));
    }
    return [{ path: pathOf(row), why: `${row.row}: ${row.why}` }];
}
function pathOf(row) {
    if (row.source === 'manifest')
        return ['targets', row.row];
    return row.row === 'pins_live' || row.row === 'pins_fixed' ? ['arms', 'canary', 'pins'] : ['arms', 'canary'];
}
function sectionOf(row) {
    return { secrets_present: 'secrets', boot_order: 'boot', freeze: 'freeze', probes: 'probes' }[row] ?? 'arms';
}
function problemAt(manifest, path, message) {
    return { file: manifest.file, ...manifest.locate(path), message, severity: 'error' };
}
function goldProblem(file, { line, qid, what }) {
    return { file, line, column: 1, message: `${qid}: ${what}`, severity: 'warning' };
}

// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/find-baseline.js
var find_baseline = __webpack_require__(39764);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 6 modules
var commands_inputs = __webpack_require__(8658);
// EXTERNAL MODULE: ./out/build/src/commands/measure.js + 5 modules
var measure = __webpack_require__(59809);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
;// CONCATENATED MODULE: ./out/build/src/commands/gate.js






















/** A baseline whose arm failed more often than this says nothing about the canary. */
const MAX_BASELINE_ERRORS = 0.05;
/** Points. A baseline under it is no measure of anything, or is read wrongly. */
const DOUBTFUL_SCORE = 50;
const SHOWN_ITEMS = 3;
const SHOWN_WARNINGS = 3;
/** Judges the canary on the gold set: probes, evidence, gate table, decision. */
async function gate(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'gate');
    const inputs = await (0,commands_inputs/* loadInputs */.IV)(world, options.manifest);
    const http = world.http((0,probe_all/* guardOf */.H)(inputs.manifest));
    try {
        const found = await (0,find_baseline/* findComparableBaseline */.P)(world, inputs, options.baseline);
        const notes = [...inputNotes(inputs), ...baselineNotes(inputs, found)];
        (0,commands_notes/* tell */.qz)(world, notes);
        const probes = await (0,probe_all/* probeAll */.m)(world, inputs.manifest, http, path => (0,commands_inputs/* openTrustedCalendar */._9)(world, path));
        const fence = brokenFence(probes);
        const measured = fence ? notAsked(inputs) : await evidenceOf(world, inputs, options, found, http);
        const about = findingsOf(inputs, found, measured, world);
        notes.push(...measured.notes.map(commands_notes/* notice */.lm));
        if (options.shard)
            return shardOutcome(conclude, about, options, measured, notes);
        const table = (0,gold/* judgeGold */.Ic)(caseOf(inputs, found, measured.rows, probes));
        const verdict = (0,decide/* decideGate */.q)({
            gates: table.gates,
            stops: table.stops,
            missing: measured.missing.length,
            planned: measured.plan.runs.length,
            manifest: inputs.manifest,
            warnings: notes.some(note => note.level === 'warning'),
            doubts: doubtsAbout(table)
        });
        const result = conclude(verdict, { ...about, ...shownOf(inputs, table, probes), notes });
        return { result, publish: true, uploads: [resultUpload(options)] };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW) || !inputs.manifest.report_only)
            throw error;
        const verdict = { decision: 'error', reason: error.reason, exit: reasons/* EXIT */.dc.ok, why: error.message };
        const result = conclude(verdict, { name: inputs.manifest.name, report_only: true });
        return { result, publish: true, uploads: [resultUpload(options)] };
    }
    finally {
        await http.close();
    }
}
/** A baseline that solves almost nothing agrees with any canary: then green rows prove little. */
function doubtsAbout({ metrics }) {
    const score = metrics.baseline.gold_score;
    if (score === null || score >= DOUBTFUL_SCORE)
        return [];
    return [
        `The baseline solves ${score.toFixed(0)} % of the gold set, so that a worse canary would hardly show: look at gold_claim_substr, gold_citations and the response pointers.`
    ];
}
/** What was planned and measured, from the services or from the rows of shards. */
async function evidenceOf(world, inputs, options, found, http) {
    const measured = options.results.length > 0
        ? mergedRows(world, inputs, options)
        : await (0,measure/* measure */.x)(world, inputs, options, {
            roles: rolesOf(inputs, found),
            experience: experienceFrom(inputs, found),
            http
        });
    refuseFailingBaseline(passesOf(found, measured.rows).baseline);
    return measured;
}
/** Without a baseline to compare with, the baseline arm is measured now, twice, among the canary's runs. */
function rolesOf({ manifest }, found) {
    if ('absent' in found)
        return ['canary', 'baseline_1', 'baseline_2'];
    return manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
}
function experienceFrom({ manifest }, found) {
    return 'baseline' in found ? (0,estimate/* experienceOf */.i6)((0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1'), manifest.prices) : null;
}
/** The rows of shards as one set; refused where they were asked for another manifest, gold set or pins. */
function mergedRows(world, inputs, options) {
    const { manifest, gold } = inputs;
    const { header, rows } = (0,rows_file/* readRows */.aK)(options.results.map(file => (0,external_node_path_.resolve)(world.cwd, file)));
    const now = { manifest: manifest.digest, gold: gold.digest, pins_canary: manifest.pinsDigest.canary };
    const changed = Object.entries(now).filter(([key, digest]) => header[key] !== digest);
    if (changed.length > 0) {
        const message = `asked for another ${changed.map(([key]) => key).join(', ')} than is judged now`;
        throw new errors/* InputError */.dz('not_comparable', options.results.map(file => ({ file, line: 1, column: 1, severity: 'error', message })));
    }
    const plan = (0,gold_plan/* planRuns */.gp)({ manifest, gold, roles: header.plan.roles });
    return { plan, notes: [], ...(0,completeness/* completeness */.P)(plan, rows) };
}
function passesOf(found, rows) {
    if ('absent' in found)
        return { baseline: (0,measure/* rowsOfRole */.v)(rows, 'baseline_1'), again: (0,measure/* rowsOfRole */.v)(rows, 'baseline_2') };
    return { baseline: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1'), again: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_2') };
}
function refuseFailingBaseline(rows) {
    const failed = (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows));
    if (failed <= MAX_BASELINE_ERRORS * rows.length)
        return;
    const first = rows.find(row => row.error !== null)?.error?.message ?? 'replies drift from the schema';
    throw new errors/* UnmeasurableError */.XW('baseline_unavailable', `The baseline arm failed on ${failed} of ${rows.length} runs, so there is nothing to compare with. The first: ${first}.`);
}
function caseOf(inputs, found, rows, probes) {
    const { manifest, gold } = inputs;
    const { baseline, canary } = manifest.arms;
    return {
        manifest,
        gold,
        rows: {
            canary: (0,measure/* rowsOfRole */.v)(rows, 'canary'),
            interleaved: (0,measure/* rowsOfRole */.v)(rows, 'interleaved'),
            ...passesOf(found, rows)
        },
        measuredTogether: 'absent' in found,
        probes,
        floatingPins: [baseline, canary].flatMap(arm => (0,pins/* pinFaults */.fj)(arm.pins)).filter(fault => fault.severity === 'error')
            .length,
        semantic: manifest.embeddings.provider !== 'hashing' || manifest.response.delta_s !== null
    };
}
/** A canary whose secrets or services are not there is not asked: the fence that broke is the finding. */
function brokenFence(probes) {
    return probes.some(probe => probe.verdict !== 'pass' && (probe.row === 'secrets_present' || probe.row === 'boot_order'));
}
function notAsked(inputs) {
    const plan = { ...(0,gold_plan/* planRuns */.gp)({ ...inputs, roles: [] }), runs: [] };
    return { plan, rows: [], missing: [], notes: ['Nothing was asked: a fence broke before.'] };
}
function findingsOf({ manifest, gold }, found, measured, world) {
    return {
        name: manifest.name,
        evaluated: {
            sha: null,
            manifest: manifest.digest,
            gold: gold.digest,
            baseline: 'source' in found ? found.source.digest : null,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary
        },
        counts: {
            planned: measured.plan.runs.length,
            measured: measured.rows.length,
            failed: (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(measured.rows))
        },
        report_only: manifest.report_only,
        not_required: manifest.not_required,
        evidence: {
            gold: manifest.evidence.gold,
            alpha: manifest.evidence.alpha,
            inconclusive: manifest.evidence.inconclusive,
            embedder: (0,embedder/* embedderId */.K)(manifest.embeddings)
        },
        baseline_source: 'source' in found ? found.source : measured.rows.length > 0 ? measuredNow(world) : null
    };
}
function measuredNow(world) {
    return { kind: 'measured_now', created_at: new Date(world.clock.now()).toISOString(), digest: null, url: null };
}
/** The first warnings of each file; `validate` lists them all. */
function inputNotes({ manifest, gold }) {
    return [manifest.warnings, gold.warnings].flatMap(warnings => {
        const more = warnings.length - SHOWN_WARNINGS;
        const shown = warnings
            .slice(0, SHOWN_WARNINGS)
            .map(({ file, line, message }) => (0,commands_notes/* warning */.$e)(`${file}:${line}: ${message}`));
        return more > 0 ? [...shown, (0,commands_notes/* warning */.$e)(`${warnings[0]?.file}: ${more} more warnings; validate lists them.`)] : shown;
    });
}
function baselineNotes({ manifest, gold }, found) {
    if ('absent' in found)
        return [(0,commands_notes/* notice */.lm)(`${found.absent} The baseline arm is measured now.`)];
    const { items } = gold;
    const size = { items: items.length, runs: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1').length };
    return [...found.notes.map(commands_notes/* notice */.lm), ...(0,commands_notes/* resolutionNotes */.ED)((0,mde/* resolutionOf */.Cp)(manifest, found.baseline.noise, size))];
}
function shownOf(inputs, table, probes) {
    const { manifest, gold } = inputs;
    return {
        gates: table.gates,
        stops: table.stops,
        metrics: table.metrics,
        worst: table.lost.slice(0, SHOWN_ITEMS),
        problems: [...manifest.warnings, ...gold.warnings, ...annotate(manifest, table, probes, gold.file)]
    };
}
function shardOutcome(conclude, about, { shard, out }, { missing, plan }, notes) {
    const part = `Shard ${shard?.index} of ${shard?.count}`;
    const verdict = missing.length > 0
        ? {
            decision: 'error',
            reason: 'rows_missing',
            exit: reasons/* EXIT */.dc.unmeasurable,
            why: `${part}: ${missing.length} of ${plan.runs.length} runs have no row.`
        }
        : {
            decision: 'warn',
            reason: 'evidence_thin',
            exit: reasons/* EXIT */.dc.ok,
            why: `${part} is measured and judges nothing: give all shards' rows.jsonl to gate --results.`
        };
    const upload = { name: `rollout-gate-shard-${shard?.index}`, files: ['rows.jsonl'], root: out };
    return { result: conclude(verdict, { ...about, notes }), publish: false, uploads: [upload] };
}
function resultUpload({ out }) {
    return { name: outcome/* RESULT_ARTIFACT */.T, files: ['result.json', 'rows.jsonl', 'report.md', 'report.html'], root: out };
}


/***/ }),

/***/ 59809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  v: () => (/* binding */ rowsOfRole)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/gold/answer.js
var answer = __webpack_require__(25731);
// EXTERNAL MODULE: ./out/build/src/gold/ask.js + 1 modules
var ask = __webpack_require__(4719);
;// CONCATENATED MODULE: ./out/build/src/gold/budget.js
/**
 * A run is expected to cost as much as the dearest one so far, or `expected` USD before there is one. A run starts
 * where what was spent, what is under way and itself stay within the limit; from the first one refused on, all are.
 */
function openBudget(limit, before, expected) {
    const costs = before.map(row => row.cost_usd ?? 0);
    let spent = costs.reduce((sum, cost) => sum + cost, 0);
    let dearest = Math.max(expected ?? 0, ...costs);
    let underWay = 0;
    let exhausted = false;
    return {
        start() {
            if (limit !== undefined && spent + (underWay + 1) * dearest > limit)
                exhausted = true;
            if (!exhausted)
                underWay++;
            return !exhausted;
        },
        settle(row) {
            underWay--;
            spent += row?.cost_usd ?? 0;
            dearest = Math.max(dearest, row?.cost_usd ?? 0);
        },
        spent: () => spent,
        exhausted: () => exhausted
    };
}

// EXTERNAL MODULE: ./out/build/src/gold/completeness.js
var completeness = __webpack_require__(75801);
;// CONCATENATED MODULE: ./out/build/src/gold/lane.js

/**
 * Additive increase, multiplicative decrease: a 429 halves the limit, once for all requests that were under way at the
 * time; each full limit of replies in a row raises it by one, up to `concurrency`. A Retry-After keeps the whole lane
 * waiting. When the signal fires all waiting requests are let through, to find out that they are to give up.
 */
function openLane(concurrency, clock, signal) {
    const queue = new dist/* default */.Ay({ concurrency });
    let started = 0;
    let startedAtHalving = 0;
    let repliesInARow = 0;
    let pausedUntil = 0;
    signal.addEventListener('abort', () => queue.start(), { once: true });
    return {
        limit: () => queue.concurrency,
        turn: attempt => queue.add(async () => {
            const place = ++started;
            const result = await attempt();
            settle(result, place);
            return result;
        })
    };
    function settle({ status, pauseMs }, place) {
        if (status === 429)
            slowDown(place);
        else if (status >= 200 && status < 500)
            speedUp();
        else
            repliesInARow = 0;
        if (pauseMs !== null && pauseMs > 0)
            void pauseFor(pauseMs);
    }
    function slowDown(place) {
        repliesInARow = 0;
        if (place <= startedAtHalving)
            return;
        startedAtHalving = started;
        queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
    }
    function speedUp() {
        repliesInARow++;
        if (repliesInARow < queue.concurrency || queue.concurrency >= concurrency)
            return;
        repliesInARow = 0;
        queue.concurrency++;
    }
    async function pauseFor(ms) {
        const until = clock.elapsed() + ms;
        if (until <= pausedUntil)
            return;
        pausedUntil = until;
        queue.pause();
        await clock.sleep(ms, signal).catch(() => { });
        if (pausedUntil === until)
            queue.start();
    }
}

// EXTERNAL MODULE: ./out/build/src/gold/measure.js + 1 modules
var gold_measure = __webpack_require__(69367);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js
var gold_plan = __webpack_require__(93842);
;// CONCATENATED MODULE: ./out/build/src/gold/presence.js

/** So many runs without one HTTP status from the start, and the arm is held to be absent. */
const SILENT_RUNS = 5;
/**
 * Until an arm has given its first HTTP status its rows are held back: errors of a service that was never there are no
 * measurements, and are asked again by --resume. `needed`: silence is an error, not a reason to do without the arm.
 */
function openPresence(arm, url, needed) {
    let seen = false;
    let silent = false;
    const held = [];
    const giveUp = () => {
        silent = true;
        if (!needed)
            return;
        const reason = arm === 'canary' ? 'service_unreachable' : 'baseline_unavailable';
        const cause = held.at(-1).error?.message ?? 'no reply';
        const runs = held.length === 1 ? 'the first question' : `the first ${held.length} questions`;
        throw new errors/* UnmeasurableError */.XW(reason, `the ${arm} at ${new URL(url).host} did not answer ${runs}: ${cause}`);
    };
    return {
        note(row, answered) {
            if (silent)
                return [];
            seen ||= answered;
            held.push(row);
            if (seen)
                return held.splice(0);
            if (held.length >= SILENT_RUNS)
                giveUp();
            return [];
        },
        conclude() {
            if (!seen && !silent && held.length > 0)
                giveUp();
        },
        silent: () => silent
    };
}

// EXTERNAL MODULE: ./out/build/src/gold/rows-file.js
var rows_file = __webpack_require__(44815);
;// CONCATENATED MODULE: ./out/build/src/gold/ask-all.js











/**
 * Asks every planned run that has no row yet, measures it and appends its row. When the signal fires, or the next run
 * would pass max_cost_usd, asking stops and what is left is missing. Throws UnmeasurableError where an arm never
 * answers (service_unreachable, baseline_unavailable) or embeddings can't be had, InputError where a gold regex runs
 * away. Rows that were finished by then are on disk in every case.
 */
async function askAll(world, options) {
    const { manifest, plan, rows } = options;
    try {
        const session = openSession(world, options);
        const queue = new dist/* default */.Ay({ concurrency: manifest.gold.concurrency });
        const [first, ...others] = plan.conversations;
        // The first run alone tells what a run costs, where nothing else does.
        if (first && session.needsCost())
            await session.converse(first);
        else if (first)
            others.unshift(first);
        await Promise.all(others.map(conversation => queue.add(() => session.converse(conversation))));
        session.conclude();
        return session.evidence();
    }
    finally {
        rows.close();
    }
}
/** One asking of a plan, with all that its runs share. */
function openSession(world, { manifest, gold, plan, rows, experience }) {
    const stop = new AbortController();
    const signal = AbortSignal.any([world.signal, stop.signal]);
    const budget = openBudget(manifest.gold.max_cost_usd, rows.finished, experience?.cost_usd ?? null);
    const measure = (0,gold_measure/* compileMeasure */.o)(manifest, world.embedder);
    const arms = { baseline: openArm('baseline'), canary: openArm('canary') };
    const finished = new Map(rows.finished.map(row => [(0,rows_file/* runId */.Vz)(row), row]));
    const total = plan.runs.length;
    let failure = null;
    let done = plan.runs.filter(run => finished.has((0,rows_file/* runId */.Vz)(run))).length;
    return { converse, conclude, evidence, needsCost };
    function openArm(arm) {
        const lane = openLane(manifest.gold.concurrency, world.clock, signal);
        const door = { http: world.http[arm], lane };
        const needed = plan.runs.some(run => run.role !== 'interleaved' && (0,gold_plan/* armOfRole */.iG)(run.role) === arm);
        return {
            ask: (0,ask/* compileAsk */.T)({ manifest, arm, door, clock: world.clock, signal, nonce: rows.nonce }),
            presence: openPresence(arm, manifest.arms[arm].url, needed)
        };
    }
    /** The turns of one conversation, one after the other. */
    async function converse(turns) {
        try {
            for (const run of turns)
                if (!signal.aborted && !finished.has((0,rows_file/* runId */.Vz)(run)))
                    await askOne(run);
        }
        catch (error) {
            if (!signal.aborted)
                failure = error;
            stop.abort();
        }
    }
    async function askOne(run) {
        const { ask, presence } = arms[(0,gold_plan/* armOfRole */.iG)(run.role)];
        if (presence.silent() || !budget.start())
            return;
        let row = null;
        try {
            const answered = await ask(run);
            row = await measured(measure, run, answered, gold);
            for (const kept of presence.note(row, answered.seen))
                keep(kept);
        }
        finally {
            budget.settle(row);
        }
        world.log.progress('asking', ++done, total);
    }
    function keep(row) {
        rows.append(row);
        finished.set((0,rows_file/* runId */.Vz)(row), row);
    }
    function needsCost() {
        return manifest.gold.max_cost_usd !== undefined && (experience?.cost_usd ?? null) === null && budget.spent() === 0;
    }
    function conclude() {
        if (failure)
            throw failure;
        if (signal.aborted)
            return;
        for (const { presence } of Object.values(arms))
            presence.conclude();
    }
    function evidence() {
        const silent = arms.baseline.presence.silent();
        const complete = (0,completeness/* completeness */.P)(plan, [...finished.values()], silent);
        return { ...complete, notes: notesOn(complete.rows, { limit: manifest.gold.max_cost_usd, budget, silent }) };
    }
}
async function measured(measure, run, answered, gold) {
    try {
        return await measure(run, answered);
    }
    catch (error) {
        if (!(error instanceof answer/* RegexTimeout */.j0))
            throw error;
        const message = `gold_claim_substr: ${error.message}; write it without nested repetition`;
        const line = gold.lines.get(run.qid) ?? 1;
        throw new errors/* InputError */.dz('gold_invalid', [{ file: gold.file, line, column: 1, severity: 'error', message }]);
    }
}
function notesOn(rows, about) {
    const { limit, budget, silent } = about;
    const replies = rows.filter(row => row.error === null);
    const unmeasured = replies.filter(row => row.delta_s === null).length;
    const notes = [];
    if (limit !== undefined && budget.exhausted()) {
        notes.push(`asking stopped at $${budget.spent().toFixed(4)}: one more run would have passed max_cost_usd ($${limit})`);
    }
    else if (limit !== undefined && replies.length > 0 && replies.every(row => row.cost_usd === null)) {
        notes.push('max_cost_usd could not be kept to: no reply told its cost; add prices, or cost_usd to the reply');
    }
    if (silent)
        notes.push('the baseline does not answer: latency and cost are compared with its artifact alone');
    if (unmeasured > 0) {
        notes.push(`${unmeasured} of ${replies.length} replies have no ΔS: nothing was retrieved, or nothing to compare`);
    }
    return notes;
}

// EXTERNAL MODULE: ./out/build/src/gold/embedder.js
var embedder = __webpack_require__(70765);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./out/build/src/gold/rows.js


const FLUSHED_ROWS = 64;
const FLUSHED_AFTER_MS = 100;
/**
 * Opens rows.jsonl for appending. With `resume` the rows that are there count as finished, a torn last line is cut,
 * and a file asked for anything else is refused, untouched (InputError: manifest_invalid, gold_invalid, pins_changed;
 * log_invalid where it is broken). Without it a file that is there becomes rows.previous.jsonl.
 */
function openRows(options) {
    const { nonce, rows } = (0,rows_file/* prepareFile */.qD)(options);
    const descriptor = (0,external_node_fs_.openSync)(options.file, 'a');
    let buffer = [];
    let timer = null;
    let failure = null;
    const flush = () => {
        if (timer)
            clearTimeout(timer);
        timer = null;
        if (buffer.length === 0)
            return;
        writeAll(descriptor, buffer.join(''));
        buffer = [];
    };
    const flushLater = () => {
        try {
            flush();
        }
        catch (error) {
            failure = error;
        }
    };
    return {
        nonce,
        finished: rows,
        append(row) {
            if (failure)
                throw failure;
            buffer.push(`${JSON.stringify(row)}\n`);
            if (buffer.length >= FLUSHED_ROWS)
                flush();
            else
                timer ??= setTimeout(flushLater, FLUSHED_AFTER_MS);
        },
        close() {
            try {
                flush();
                (0,external_node_fs_.fsyncSync)(descriptor);
            }
            finally {
                if (timer)
                    clearTimeout(timer);
                (0,external_node_fs_.closeSync)(descriptor);
            }
            if (failure)
                throw failure;
        }
    };
}
/** A write may take less than it is given. */
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}

;// CONCATENATED MODULE: ./out/build/src/commands/measure.js






/** Asks a plan's runs, says before what it will cost, and writes every row as it arrives. */
async function measure(world, inputs, options, { roles, experience, http }) {
    const { manifest, gold } = inputs;
    const out = (0,external_node_path_.resolve)(world.cwd, options.out);
    const plan = (0,gold_plan/* planRuns */.gp)({ manifest, gold, roles, shard: options.shard });
    const foreseen = (0,estimate/* estimate */.jA)(plan, manifest, experience);
    world.log[foreseen.over_limit ? 'warning' : 'info'](`${(0,estimate/* showEstimate */.Sd)(foreseen)}.`);
    const embedder = await openTrackedEmbedder(world, inputs, http, out);
    const rows = openRows({
        file: (0,external_node_path_.join)(out, 'rows.jsonl'),
        header: {
            manifest: manifest.digest,
            gold: gold.digest,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary,
            embedder: embedder.id,
            plan: plan.parameters
        },
        resume: options.resume
    });
    if (rows.finished.length > 0)
        world.log.info(`${rows.finished.length} rows were there already; they are not asked again.`);
    const { clock, log, signal } = world;
    const arms = { baseline: http, canary: http };
    const evidence = await askAll({ clock, log, signal, http: arms, embedder }, { manifest, gold, plan, rows, experience });
    return { ...evidence, plan };
}
async function openTrackedEmbedder(world, { manifest }, http, folder) {
    return (0,embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder });
}
function rowsOfRole(rows, role) {
    return rows.filter(row => row.role === role);
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

/***/ 44704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ judgeGold)
});

// UNUSED EXPORTS: evidenceOf, readingsOf

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var gates_arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/gates/fences.js
var fences = __webpack_require__(27131);
// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var gates_interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js
var gates_pairs = __webpack_require__(88484);
// EXTERNAL MODULE: ./out/build/src/gates/reading.js
var reading = __webpack_require__(82781);
// EXTERNAL MODULE: ./out/build/src/gates/resonance.js + 1 modules
var resonance = __webpack_require__(18192);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/quality.js







/** G2: quality drift on the gold set. */
const deltaS = (row) => (row.error === null ? row.delta_s : null);
function qualityReadings(evidence) {
    return [
        deltaSDrift(evidence, 'delta_s_drift_median', 0.5),
        deltaSDrift(evidence, 'delta_s_drift_p95', 0.95),
        deltaSMedian(evidence),
        coverageReading(evidence),
        convergence(evidence),
        collapse(evidence),
        split(evidence),
        resonanceReading(evidence),
        regression(evidence)
    ];
}
function deltaSDrift(evidence, row, p) {
    const { baseline, canary, again, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, row);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), p);
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), p);
    if (!Number.isFinite(before) || !Number.isFinite(after)) {
        return (0,reading/* notMeasured */.q)(row, target, 'No ΔS: the replies of an arm hold no retrieved text.', { n });
    }
    const tau = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'delta_s'), p) + target.threshold;
    const above = (run) => (deltaS(run) === null ? null : run.delta_s > tau);
    return {
        row,
        baseline: before,
        canary: after,
        value: after - before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, p, (from, to) => to - from, row).ci,
        n,
        chance: (0,gates_pairs/* chanceOfCount */.jS)(pairs, above, row)
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
    return { row: 'delta_s_median', ...arms, value: arms.canary, target, interval, chance: null };
}
function coverageReading(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'coverage');
    const value = (0,gates_arm/* coverage */.vk)(canary);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'coverage').length;
    if (value === null)
        return (0,reading/* notMeasured */.q)('coverage', target, 'No answerable item of the gold set names a target.', { n });
    const means = itemMeans(canary, 'coverage');
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)([...means.keys()], qid => [means.get(qid), 1], ([total, count]) => total / count, 'coverage').ci;
    return { row: 'coverage', baseline: (0,gates_arm/* coverage */.vk)(baseline), canary: value, value, target, interval, n, chance: null };
}
function convergence(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_convergence');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.baseline, '→');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_convergence', { ...target, threshold }, '→', before);
}
function split(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_split');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.baseline, '<>');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_split', { ...target, threshold }, '<>', before);
}
function lambdaReading({ canary, pairs }, row, target, state, before) {
    const value = (0,gates_arm/* lambdaShare */.XR)(canary, state);
    if (value === null)
        return (0,reading/* notMeasured */.q)(row, target, 'The canary has no rows.');
    const items = [...canary.byItem];
    const inState = new Map(items.map(([qid, rows]) => [qid, Number((0,gates_arm/* itemLambda */.$x)(rows) === state)]));
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)([...inState.keys()], qid => [inState.get(qid)], ([total]) => total / items.length, row).ci;
    return {
        row,
        baseline: before,
        canary: value,
        value,
        target,
        interval,
        n: canary.rows.length,
        chance: (0,gates_pairs/* chanceOfCount */.jS)(pairs, leftConvergence, row)
    };
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
        chance: (0,gates_pairs/* chanceOfCount */.jS)(pairs, leftConvergence, 'lambda_collapse'),
        ...(collapsed.length > 0 && {
            note: `Collapsed: ${collapsed.slice(0, 5).join(', ')}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ''}.`
        })
    };
}
function isLost(arm, qid) {
    const state = (0,gates_arm/* itemLambda */.$x)(arm.byItem.get(qid) ?? []);
    return state === '×' || state === '←';
}
const leftConvergence = (row) => row.lambda !== '→';
function resonanceReading({ manifest, items, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'e_resonance');
    const [before, after] = [baseline, canary].map(arm => (0,resonance/* resonance */.vC)(sessionsOf(arm, items)));
    const n = canary.rows.length;
    if (!before || !after)
        return (0,reading/* notMeasured */.q)('e_resonance', target, 'No session of the gold set is 50 turns long.', { n });
    const breach = (0,resonance/* ceilingBreach */.n3)(after, before);
    return {
        row: 'e_resonance',
        baseline: before.rise,
        canary: after.rise,
        value: after.rise,
        target,
        interval: null,
        n,
        chance: null,
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
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'gold_regression');
    const before = (0,gates_arm/* goldScore */.Xk)(baseline);
    const after = (0,gates_arm/* goldScore */.Xk)(canary);
    const n = canary.rows.length;
    if (before === null || after === null)
        return (0,reading/* notMeasured */.q)('gold_regression', target, 'An arm has no rows.', { n });
    const loss = (run) => Number(run.baseline.solved) - Number(run.canary.solved);
    return {
        row: 'gold_regression',
        baseline: before,
        canary: after,
        value: before - after,
        target,
        interval: () => flipped(goldGain(evidence).ci),
        n,
        chance: (0,gates_pairs/* chanceOfMean */.z1)(pairs, loss, 'gold_regression'),
        ...(before > after && { note: `${(before - after).toFixed(1)} points lost.` })
    };
}
/** The canary's gain in gold score, points: interval over items, and its one-sided 95 % lower bound. */
function goldGain({ pairs }) {
    const gains = new Map(pairs.map(item => [
        item.qid,
        100 * ((0,gates_arm/* share */.uM)(item.pairs, pair => pair.canary.solved) - (0,gates_arm/* share */.uM)(item.pairs, pair => pair.baseline.solved))
    ]));
    return (0,gates_interval/* intervalOfSums */.FW)([...gains.keys()], qid => [gains.get(qid)], ([total]) => total / gains.size, 'gold_gain');
}
function itemMeans(arm, field) {
    return new Map([...arm.byItem].flatMap(([qid, rows]) => {
        const values = (0,gates_arm/* measured */.jh)(rows, field);
        return values.length > 0 ? [[qid, values.reduce((a, b) => a + b, 0) / values.length]] : [];
    }));
}
function flipped([low, high]) {
    return [high === null ? null : -high, low === null ? null : -low];
}

;// CONCATENATED MODULE: ./out/build/src/gates/ops.js








/** G3: operations on the gold set. */
const latency = (row) => (row.error === null ? row.latency_ms : null);
function opsReadings(evidence) {
    return [
        waivable(latencyReading(evidence), evidence),
        errorRate(evidence),
        tools(evidence),
        waivable(cost(evidence), evidence)
    ];
}
function latencyReading(evidence) {
    const { baseline, again, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'latency_p95');
    const scale = scaleOf(evidence, 'latency_ms');
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'latency_ms').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'latency_ms'), 0.95) * scale.ratio;
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'latency_ms'), 0.95);
    if (!(before > 0) || !Number.isFinite(after))
        return (0,reading/* notMeasured */.q)('latency_p95', target, 'An arm has no reply.', { n });
    const tau = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'latency_ms'), 0.95) * scale.ratio * target.threshold;
    const slow = (run, pair) => {
        const value = latency(run);
        return value === null ? null : (run === pair.baseline ? value * scale.ratio : value) > tau;
    };
    return {
        row: 'latency_p95',
        baseline: before,
        canary: after,
        value: after / before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, latency, 0.95, (from, to) => to / (from * scale.ratio), 'latency_p95')
            .ci,
        n,
        chance: atTheSameTime((0,gates_pairs/* chanceOfCount */.jS)(pairs, slow, 'latency_p95'), evidence, tau),
        note: scale.note
    };
}
/**
 * A recorded baseline met other minutes than the canary: a burst of the machine's own would look like the canary's.
 * So chance is ruled out only where it also is against the baseline runs that were asked among the canary's.
 */
function atTheSameTime(chance, { measuredTogether, interleaved, canary }, tau) {
    if (measuredTogether || interleaved.rows.length === 0)
        return chance;
    const slow = (rows) => {
        const known = (0,gates_arm/* measured */.jh)(rows, 'latency_ms');
        return { k: known.filter(value => value > tau).length, n: known.length };
    };
    const now = (0,binomial/* fisher */.Kc)(slow(canary.rows), slow(interleaved.rows));
    return { set: Math.max(chance.set, now), population: Math.max(chance.population, now) };
}
function errorRate({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'error_rate');
    const n = canary.rows.length;
    if (n === 0)
        return (0,reading/* notMeasured */.q)('error_rate', target, 'The canary has no rows.');
    const failed = (0,gates_arm/* errors */.sO)(canary);
    const p = (0,binomial/* binomialAtLeast */.yb)(failed, n, target.threshold);
    return {
        row: 'error_rate',
        baseline: baseline.rows.length === 0 ? null : (0,gates_arm/* errors */.sO)(baseline) / baseline.rows.length,
        canary: failed / n,
        value: failed / n,
        target,
        interval: () => (0,gates_interval/* intervalOfRate */.hV)(failed, n),
        n,
        chance: { set: p, population: p }
    };
}
function tools({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'tool_success');
    const used = (0,gates_arm/* toolSuccess */.Ys)(canary);
    const before = (0,gates_arm/* toolSuccess */.Ys)(baseline)?.rate ?? null;
    if (!used)
        return (0,reading/* notMeasured */.q)('tool_success', target, 'No tool was called.', { baseline: before });
    const p = (0,binomial/* binomialAtMost */.Q4)(used.calls - used.failures, used.calls, target.threshold);
    return {
        row: 'tool_success',
        baseline: before,
        canary: used.rate,
        value: used.rate,
        target,
        interval: () => (0,gates_interval/* intervalOfRate */.hV)(used.calls - used.failures, used.calls),
        n: used.calls,
        chance: { set: p, population: p }
    };
}
function cost(evidence) {
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'cost_per_solved');
    const scale = scaleOf(evidence, 'cost_usd');
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'cost_usd').length;
    const before = (0,gates_arm/* costPerSolved */.k6)(baseline.rows);
    const after = (0,gates_arm/* costPerSolved */.k6)(canary.rows);
    if (before === null || after === null) {
        const why = (0,gates_arm/* costs */.tq)(canary.rows) && (0,gates_arm/* costs */.tq)(baseline.rows)
            ? 'An arm solved nothing.'
            : 'Replies carry no cost_usd, and there are no prices for their usage.';
        return (0,reading/* notMeasured */.q)('cost_per_solved', target, why, { baseline: before, canary: after, n });
    }
    if (before === 0)
        return (0,reading/* notMeasured */.q)('cost_per_solved', target, 'The baseline costs nothing.', { baseline: before, canary: after, n });
    const parts = (row, arm) => [paid(row) * (arm === 'baseline' ? scale.ratio : 1), Number(row.solved)];
    const sums = new Map(pairs.map(item => [item.qid, sumsOf(item.pairs, parts)]));
    return {
        row: 'cost_per_solved',
        baseline: before * scale.ratio,
        canary: after,
        value: after / (before * scale.ratio),
        target,
        interval: () => (0,gates_interval/* intervalOfSums */.FW)([...sums.keys()], qid => sums.get(qid), ([canaryPaid, canarySolved, basePaid, baseSolved]) => canaryPaid / canarySolved / (basePaid / baseSolved), 'cost_per_solved').ci,
        n,
        chance: (0,gates_pairs/* chanceOfSums */.Cu)(pairs, parts, (from, to) => to[0] / to[1] - from[0] / from[1], 'cost_per_solved'),
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
 * Like with like: what the baseline's figures of another hour are multiplied by, so that they stand for this one.
 * The ratio of medians, on the same keys, of baseline runs asked among the canary's to the artifact's.
 */
function scaleOf(evidence, field) {
    if (evidence.measuredTogether)
        return { ratio: 1, note: 'Both arms were asked interleaved.' };
    const now = evidence.interleaved.rows;
    const then = [...evidence.interleaved.byKey.keys()].flatMap(key => evidence.baseline.byKey.get(key) ?? []);
    const ratio = (0,quantile/* median */.JZ)((0,gates_arm/* measured */.jh)(now, field)) / (0,quantile/* median */.JZ)((0,gates_arm/* measured */.jh)(then, field));
    if (Number.isFinite(ratio) && ratio > 0) {
        return {
            ratio,
            note: `The baseline's figures × ${ratio.toFixed(2)}, from ${now.length} of its runs asked among the canary's.`
        };
    }
    return {
        ratio: 1,
        note: "With the baseline artifact's figures alone: the baseline arm was not asked among the canary's."
    };
}
/** Cost and latency over target are paid for by a proven gain in quality, and by nothing else. */
function waivable(reading, evidence) {
    const { value, target } = reading;
    if (value === null || (0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return reading;
    const { lower } = goldGain(evidence);
    if (!(lower > 0))
        return reading;
    return { ...reading, waiver: `a gold-score gain of at least ${lower.toFixed(1)} points is proven (one-sided 95 %)` };
}

// EXTERNAL MODULE: ./out/build/src/gold/row.js
var row = __webpack_require__(28353);
// EXTERNAL MODULE: ./out/build/src/statistics/permutation.js
var permutation = __webpack_require__(43200);
;// CONCATENATED MODULE: ./out/build/src/gates/flips.js


const STATES = row/* runLambda */.tG.options.length;
/**
 * Chance that the canary's flip rate exceeds the baseline's by as much, with labels exchanged within run keys (this
 * gold set) or within items (questions like these). The flip rate is no sum over runs, so states are counted anew.
 */
function chanceOfFlips(items, seed) {
    const runs = items.flatMap((item, at) => item.pairs.map(pair => ({
        item: at,
        baseline: row/* runLambda */.tG.options.indexOf(pair.baseline.lambda),
        canary: row/* runLambda */.tG.options.indexOf(pair.canary.lambda)
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
        set: (0,permutation/* labelExchange */.w)(runs.length, swapped => excess(run => swapped[run] === 1), seed).p,
        population: (0,permutation/* labelExchange */.w)(items.length, swapped => excess(run => swapped[runs[run].item] === 1), seed).p
    };
}
/** How many of an item's runs are in its most frequent state. */
function largest(counts, item) {
    const first = item * STATES;
    return Math.max(counts[first], counts[first + 1], counts[first + 2]);
}

;// CONCATENATED MODULE: ./out/build/src/gates/stops.js







/**
 * Stop rules on a gold set (runbook §7): a stop fires where the estimate is over its limit and chance is ruled out at
 * alpha, each stop tested on its own. Coverage and tool loops need no test: the gold set's own value decides.
 */
function goldStops(evidence, gates) {
    return [
        deltaSStop(evidence),
        stop(evidence, 'stop_coverage', (0,gates_arm/* coverage */.vk)(evidence.canary), (0,gates_arm/* measured */.jh)(evidence.canary.rows, 'coverage').length),
        flipStop(evidence),
        serverErrorStop(evidence),
        toolLoopStop(evidence),
        softStop(evidence, 'soft_latency', gates, 'latency_p95'),
        softStop(evidence, 'soft_cost', gates, 'cost_per_solved')
    ];
}
function deltaSStop(evidence) {
    const p95 = (rows) => (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(rows, 'delta_s'), 0.95);
    const drift = p95(evidence.canary.rows) - p95(evidence.baseline.rows);
    const tau = p95(evidence.again.rows) + (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_delta_s_p95');
    const above = (row) => (row.error !== null || row.delta_s === null ? null : row.delta_s > tau);
    const n = (0,gates_arm/* measured */.jh)(evidence.canary.rows, 'delta_s').length;
    return stop(evidence, 'stop_delta_s_p95', (0,gates_arm/* known */.eO)(drift), n, () => (0,gates_pairs/* chanceOfCount */.jS)(evidence.pairs, above, 'stop_delta_s_p95'));
}
function flipStop(evidence) {
    const n = evidence.canary.rows.length;
    return stop(evidence, 'stop_lambda_flip', (0,gates_arm/* flipRate */.Yp)(evidence.canary), n, () => chanceOfFlips(evidence.pairs, 'stop_lambda_flip'));
}
function serverErrorStop(evidence) {
    const { attempts, failed } = (0,gates_arm/* serverErrors */.v3)(evidence.canary);
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
    const chance = p === null ? null : { set: p, population: p };
    const judged = stop(evidence, id, value, gate?.n ?? 0, chance ? () => chance : undefined);
    return gate?.verdict === 'waived' ? { ...judged, why: 'Waived: a quality gain is proven.' } : judged;
}
function stop(evidence, id, value, n, chance) {
    const rule = rows/* STOPS */.KR[id];
    const limit = (0,targets/* limitOf */.LF)(evidence.manifest, id);
    const row = { row: id, value, threshold: limit, op: rule.op, n, hard: rule.hard, page: rule.pages.join(' ') };
    if (value === null)
        return { ...row, fired: false, why: 'Not measured.' };
    if (!(0,targets/* isInside */.FK)(value, rule.op, limit))
        return { ...row, fired: false, why: 'Within its limit.' };
    const p = chanceAt(evidence, chance);
    if (p !== null && p > evidence.manifest.evidence.alpha) {
        return { ...row, fired: false, why: `Beyond its limit, but chance alone does as much: p = ${p.toFixed(3)}.` };
    }
    return {
        ...row,
        fired: true,
        why: p === null
            ? 'Beyond its limit.'
            : `Beyond its limit, and chance is ruled out: ${p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`}.`
    };
}
function chanceAt(evidence, chance) {
    const question = evidence.manifest.evidence.gold;
    return question === 'estimate' || !chance ? null : chance()[question];
}

;// CONCATENATED MODULE: ./out/build/src/statistics/holm.js
/** Adjusted p-values, in the order given, that keep the chance of any false claim at alpha. Source: Holm 1979. */
function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./out/build/src/gates/verdict.js



/**
 * Readings become rows of the gate table by one rule (design, "Verdicts under uncertainty"): pass inside the target;
 * outside, fail where chance is ruled out at alpha (Holm over the measured rows that have a p-value), else inconclusive.
 */
function judge(readings, evidence, isRequired) {
    return verdicts(readings, evidence).map(({ reading, verdict, p }) => {
        return {
            gate: rows/* ROWS */.Ir[reading.row].gate,
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
            why: whyOf(reading, verdict, p, evidence),
            page: rows/* ROWS */.Ir[reading.row].page,
            source: reading.target.source,
            required: isRequired(reading.row),
            p_set: reading.chance?.set ?? null,
            p_population: reading.chance?.population ?? null,
            p_adjusted: p
        };
    });
}
/** Each reading's verdict and the adjusted p-value that it rests on. */
function verdicts(readings, evidence) {
    const adjusted = adjustedChances(readings, evidence);
    return readings.map(reading => {
        const p = adjusted.get(reading.row) ?? null;
        return { reading, verdict: verdictOf(reading, p, evidence), p };
    });
}
/** The family is fixed by the manifest: every measured row with a p-value, whatever its value. */
function adjustedChances(readings, evidence) {
    if (evidence.gold === 'estimate')
        return new Map();
    const question = evidence.gold;
    const family = readings.flatMap(({ row, value, chance }) => value !== null && chance ? [{ row, p: chance[question] }] : []);
    const adjusted = holm(family.map(member => member.p));
    return new Map(family.map((member, index) => [member.row, adjusted[index]]));
}
function verdictOf(reading, p, evidence) {
    if (reading.value === null)
        return 'not_measured';
    if (reading.breach !== undefined)
        return 'fail';
    if ((0,targets/* isInside */.FK)(reading.value, reading.target.op, reading.target.threshold))
        return 'pass';
    if (reading.waiver !== undefined)
        return 'waived';
    return p === null || p <= evidence.alpha ? 'fail' : 'inconclusive';
}
function rowReason(row, verdict) {
    switch (verdict) {
        case 'pass':
            return 'all_green';
        case 'waived':
            return 'warnings';
        case 'inconclusive':
            return 'evidence_thin';
        case 'not_measured':
            return 'not_measured';
        case 'fail':
            return row === 'pins_live' ? 'pins_mismatch' : row === 'freeze' ? 'frozen' : 'gate_failed';
    }
}
function whyOf(reading, verdict, p, evidence) {
    return [sentence(reading, verdict, p, evidence), reading.note].filter(Boolean).join(' ');
}
function sentence(reading, verdict, p, evidence) {
    switch (verdict) {
        case 'pass':
            return 'Inside its target.';
        case 'not_measured':
            return '';
        case 'waived':
            return `Outside its target; waived: ${reading.waiver}.`;
        case 'inconclusive':
            return `Outside its target, but chance alone does as much: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`;
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (p === null)
                return 'Outside its target.';
            return `Outside its target, and chance is ruled out: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`;
    }
}
function shownP(p) {
    if (p === null)
        return 'no p';
    return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}

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
        ...answersOf(before, after)
    }));
}
/** Changes of ΔS and coverage smaller than this are not worth a reader's time. */
const NOTABLE = 0.05;
/** Runs that are no longer solved weigh most, then lost coverage, then drift of ΔS. */
function lossOf(before, after) {
    const solved = (0,gates_arm/* share */.uM)(before, row => row.solved) - (0,gates_arm/* share */.uM)(after, row => row.solved);
    const covered = (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, 'coverage')) - (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, 'coverage'));
    const drift = (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, 'delta_s')) - (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, 'delta_s'));
    return 100 * Math.max(0, solved) + 10 * notable(covered) + notable(drift);
}
function notable(loss) {
    return loss >= NOTABLE ? loss : 0;
}
function changesOf(item, before, after) {
    const runs = (rows) => `${rows.filter(row => row.solved).length}/${rows.length}`;
    const changes = [`solved ${runs(before)}, now ${runs(after)}`, `λ from ${(0,gates_arm/* itemLambda */.$x)(before)} to ${(0,gates_arm/* itemLambda */.$x)(after)}`];
    const numbers = [
        ['coverage', 'coverage'],
        ['delta_s', 'ΔS']
    ];
    for (const [field, name] of numbers) {
        const [from, to] = [(0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, field)), (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, field))];
        if (Number.isFinite(from) && Number.isFinite(to) && Math.abs(to - from) >= 0.005) {
            changes.push(`${name} from ${from.toFixed(2)} to ${to.toFixed(2)}`);
        }
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
function judgeGold(facts) {
    const { manifest, gold } = facts;
    const evidence = evidenceOf(facts);
    const readings = readingsOf(facts, evidence);
    const required = (0,decide/* requiredRows */.$)(manifest, 'gate');
    const carried = carriedRows(facts, readings);
    const gates = judge(readings, manifest.evidence, row => required(row) || (carried.has(row) && !(row in manifest.not_required)));
    return {
        gates,
        stops: goldStops(evidence, gates),
        metrics: { baseline: (0,gates_arm/* metricsOf */.Ps)(evidence.baseline, gold.items), canary: (0,gates_arm/* metricsOf */.Ps)(evidence.canary, gold.items) },
        lost: worstItems(evidence, gold.lines)
    };
}
/** Rows whose input is there on one side: an arm that stops reporting cost or tools must not slip by unmeasured. */
function carriedRows({ manifest, rows }, readings) {
    const carried = new Set(readings.filter(row => row.row === 'e_resonance' && row.value !== null).map(row => row.row));
    const replies = [...rows.baseline, ...rows.canary].filter(row => row.error === null);
    if (manifest.prices || replies.some(row => row.cost_usd !== null))
        carried.add('cost_per_solved');
    if (rows.baseline.some(row => row.tool_calls > 0))
        carried.add('tool_success');
    return carried;
}
function evidenceOf({ manifest, gold, rows, measuredTogether, semantic }) {
    const baseline = (0,gates_arm/* armOf */.cr)(rows.baseline);
    const canary = (0,gates_arm/* armOf */.cr)(rows.canary);
    return {
        manifest,
        items: gold.items,
        baseline,
        again: (0,gates_arm/* armOf */.cr)(rows.again),
        canary,
        interleaved: (0,gates_arm/* armOf */.cr)(rows.interleaved),
        measuredTogether,
        pairs: (0,gates_pairs/* pairUp */.OM)(baseline, canary),
        semantic
    };
}
/** Every row's numbers, in the catalogue's order. */
function readingsOf({ manifest, probes, floatingPins }, evidence) {
    return [
        (0,fences/* pinsFixed */.hw)(manifest, floatingPins),
        (0,fences/* pinsLive */.dF)(evidence),
        (0,fences/* contracts */.Mh)(evidence),
        ...(0,fences/* probeReadings */.S)(manifest, probes),
        ...qualityReadings(evidence),
        ...opsReadings(evidence)
    ].sort((a, b) => rows/* ROW_IDS */.qt.indexOf(a.row) - rows/* ROW_IDS */.qt.indexOf(b.row));
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

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ compileAsk)
});

// UNUSED EXPORTS: MAX_REPLY_BYTES

// EXTERNAL MODULE: ./out/build/src/gold/attempts.js
var attempts = __webpack_require__(44835);
// EXTERNAL MODULE: ./out/build/src/gold/session.js
var session = __webpack_require__(67073);
;// CONCATENATED MODULE: ./out/build/src/gold/template.js
const NAMES = ['question', 'seed', 'session', 'qid', 'phrasing'];
const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
/**
 * A request body with `{{question}} {{seed}} {{session}} {{qid}} {{phrasing}}` anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type (seed and phrasing are numbers); within a longer
 * string it becomes text. Keys, and names that are no placeholder, stay as they are.
 */
function compileTemplate(body) {
    if (typeof body === 'string')
        return compileString(body);
    if (Array.isArray(body)) {
        const parts = body.map(compileTemplate);
        return values => parts.map(part => part(values));
    }
    if (body !== null && typeof body === 'object') {
        const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)]);
        return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]));
    }
    return () => body;
}
/** Names in `{{…}}` anywhere in the body, known or not, without repeats. */
function placeholdersIn(body) {
    const text = JSON.stringify(body);
    return [...new Set([...text.matchAll(PLACEHOLDER)].map(match => match[1]))];
}
const PLACEHOLDERS = (/* unused pure expression or super */ null && (NAMES));
function compileString(text) {
    const alone = ALONE.exec(text)?.[1];
    if (isName(alone))
        return values => values[alone];
    if (!placeholdersIn(text).some(isName))
        return () => text;
    return values => text.replace(PLACEHOLDER, (whole, name) => (isName(name) ? String(values[name]) : whole));
}
function isName(name) {
    return NAMES.includes(name);
}

;// CONCATENATED MODULE: ./out/build/src/gold/ask.js



const MAX_REPLY_BYTES = 10 * 1024 * 1024;
const SHOWN_BODY = 200;
/** Asks one arm one run at a time. Every failure becomes an error of the run; rejects only when the signal fires. */
function compileAsk(options) {
    const { manifest, door, clock, signal } = options;
    const requestOf = compileRequest(manifest, options.arm, options.nonce);
    return async (run) => {
        const started_at = new Date(clock.now()).toISOString();
        const outcome = await (0,attempts/* requestWithRetries */.e)(requestOf(run), {
            http: door.http,
            clock,
            signal,
            retries: manifest.request.retries,
            jitter: run.session,
            turn: door.lane.turn
        });
        const { statuses, seen } = outcome;
        return { started_at, statuses, seen, ...readOutcome(outcome, manifest.arms[options.arm].url) };
    };
}
function readOutcome({ statuses, reply, failure }, url) {
    if (!reply)
        return failed(failure.kind, tried(failure.message, statuses));
    const place = shownUrl(url);
    if (reply.status < 200 || reply.status > 299) {
        const message = `${place} answered ${reply.status}: ${excerpt(reply.body)}; look at the service's log`;
        return failed(`http_${reply.status}`, tried(message, statuses));
    }
    try {
        const body = JSON.parse(reply.body.toString('utf8').replace(/^\uFEFF/, ''));
        return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms };
    }
    catch {
        const advice = 'check that the URL is the right one and that the service answers in JSON';
        return failed('not_json', `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`);
    }
}
function failed(kind, message) {
    return { reply: null, error: { kind, message }, latency_ms: null };
}
function tried(message, statuses) {
    return statuses.length > 1 ? `${message} (after ${statuses.length} attempts)` : message;
}
/** The start of a body, as one line without control characters. */
function excerpt(body) {
    const text = body
        .subarray(0, 4 * SHOWN_BODY)
        .toString('utf8')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return text === '' ? '(empty)' : JSON.stringify(text.slice(0, SHOWN_BODY));
}
/** Without query and credentials, which may be secret. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
/** The request of a run. GET has no body: the fields of the filled-in body go into the query. */
function compileRequest(manifest, arm, nonce) {
    const { method, headers, body, timeout } = manifest.request;
    const { url } = manifest.arms[arm];
    const fill = compileTemplate(body);
    const accept = { accept: 'application/json', ...lowerCased(headers) };
    const common = { method, timeoutMs: timeout, maxBytes: MAX_REPLY_BYTES };
    return run => {
        const { question, qid, seed, phrasing } = run;
        const filled = fill({ question, qid, seed, phrasing, session: (0,session/* sessionName */.C)(nonce, run.session) });
        if (method === 'GET')
            return { ...common, url: withQuery(url, filled), headers: accept };
        const typed = { 'content-type': 'application/json', ...accept };
        return { ...common, url, headers: typed, body: JSON.stringify(filled) };
    };
}
function withQuery(url, fields) {
    const target = new URL(url);
    for (const [name, value] of Object.entries(fields ?? {})) {
        target.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    return target.href;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ requestWithRetries)
/* harmony export */ });
/* unused harmony export retryAfterMs */
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94821);
/* harmony import */ var _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42658);


const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
const RETRIED_FAILURES = new Set(['timeout', 'refused', 'dns', 'tls', 'reset', 'protocol']);
/** A status beyond 599 is invalid, and as good as any 5xx (RFC 9110 §15). */
const BROKEN_STATUS = 599;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter. Rejects only when the signal fires.
 */
async function requestWithRetries(request, options) {
    const { clock, signal } = options;
    const turn = options.turn ?? (attempt => attempt());
    const statuses = [];
    let seen = false;
    for (;;) {
        const attempt = await turn(() => attemptOnce(request, options));
        // Only being told to wait, again and again, is no sign of a service that will ever answer.
        seen ||= (attempt.reply !== null && attempt.reply.status !== 429) || attempt.failure?.status !== undefined;
        const tried = statuses.push(attempt.status);
        if (tried > options.retries || !isRetried(attempt)) {
            return { statuses, seen, reply: attempt.reply, failure: attempt.failure };
        }
        await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
        signal.throwIfAborted();
    }
}
async function attemptOnce(request, { http, clock, signal }) {
    signal.throwIfAborted();
    try {
        const reply = await http.request(request, signal);
        return { status: Math.min(reply.status, BROKEN_STATUS), reply, failure: null, pauseMs: retryAfterMs(reply, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        return { status: statusOf(error), reply: null, failure: error, pauseMs: null };
    }
}
/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure) {
    const status = failure.status ?? 0;
    return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure }) {
    return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status);
}
function backOffMs(tried, jitter) {
    return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .random */ .yT)(`${jitter} ${tried}`)());
}
/**
 * Retry-After of a reply that may be retried: seconds, or an HTTP date, which is held against the reply's own Date
 * (RFC 9110 §10.2.3), so that a wrong clock on either side does no harm. Null where there is none that can be read.
 */
function retryAfterMs(reply, clock) {
    const text = reply.headers['retry-after']?.trim();
    if (!text || !RETRIED_STATUSES.has(reply.status))
        return null;
    const sent = Date.parse(reply.headers['date'] ?? '');
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent);
    return Number.isNaN(wait) ? null : Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, wait));
}


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   iQ: () => (/* binding */ comparableOf),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   or: () => (/* binding */ rowsOfPass),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export comparableSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28353);




/** The baseline artifact: both passes of the baseline arm, and what they can be compared with. */
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** Two runs are comparable where all of these are equal. */
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    gold: digest.describe('Digest of the gold set.'),
    pins: digest.describe("Digest of the baseline arm's pins."),
    embedder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What ΔS was computed with.'),
    phrasings: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    seeds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()),
    asking: digest.describe('Digest of how a question is asked and its reply read and scored.')
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('rollout-gate baseline'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    manifest: digest,
    comparable: comparableSchema,
    noise: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ row: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_IDS */ .qt), set: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0), population: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) }))
        .describe("Standard errors of each row's value when nothing changed, from pass 2 against pass 1."),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSchema */ .M1)
});
/** What makes two measurements comparable, of this manifest and gold set. */
function comparableOf(manifest, digests, embedder) {
    const { request, response, prices, gold } = manifest;
    const asking = { method: request.method, body: request.body, response, prices: prices ?? null, refusal: gold.refusal };
    return {
        gold: digests.gold,
        pins: digests.pinsBaseline,
        embedder,
        phrasings: gold.phrasings,
        seeds: gold.seeds,
        asking: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(asking))
    };
}
/** In which respects two measurements can't be compared, in words; empty where they can. */
function differences(found, wanted) {
    const words = {
        gold: 'another gold set',
        pins: 'other pins of the baseline arm',
        embedder: `ΔS by ${found.embedder} instead of ${wanted.embedder}`,
        phrasings: `${found.phrasings} phrasings instead of ${wanted.phrasings}`,
        seeds: `seeds ${found.seeds.join(', ')} instead of ${wanted.seeds.join(', ')}`,
        asking: 'another request, response, prices or refusal in the manifest'
    };
    return Object.keys(words)
        .filter(key => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(found[key]) !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(wanted[key]))
        .map(key => words[key]);
}
/** The artifact's content, or why it is none. Its text is data from elsewhere: nothing in it is believed unchecked. */
function readBaseline(text) {
    try {
        const parsed = baselineSchema.safeParse(JSON.parse(text));
        if (!parsed.success)
            return { broken: `it is no baseline of this version: ${firstIssue(parsed.error)}` };
        return { baseline: parsed.data };
    }
    catch (error) {
        return { broken: `it is not JSON: ${error.message}` };
    }
}
function rowsOfPass(baseline, pass) {
    return baseline.rows.filter(row => row.role === pass);
}
function firstIssue(error) {
    const issue = error.issues[0];
    return issue ? `${issue.path.join('/') || 'the whole'}: ${issue.message}` : error.message;
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
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


/***/ }),

/***/ 82603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3813);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93842);


/** Means over earlier rows; tokens are priced where the rows carry no cost. */
function experienceOf(rows, prices) {
    const costs = rows.map(row => row.cost_usd ?? priceOf(row, prices)).filter(cost => cost !== null);
    const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null);
    return {
        latency_ms: latencies.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies) : null,
        cost_usd: costs.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(costs) : null
    };
}
/** Requests, money and time that a plan will need, retries aside. */
function estimate(plan, manifest, experience) {
    const canary = plan.runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(run.role) === 'canary').length;
    const total = plan.runs.length;
    const latency = experience?.latency_ms ?? null;
    const cost = experience?.cost_usd ?? null;
    const max_cost_usd = manifest.gold.max_cost_usd ?? null;
    const cost_usd = cost === null ? null : cost * total;
    return {
        runs: { baseline: total - canary, canary },
        cost_usd,
        seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
        max_cost_usd,
        over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
    };
}
/** The estimate as a sentence. */
function showEstimate({ runs, cost_usd, seconds, max_cost_usd, over_limit }) {
    const asked = `${runs.canary} questions to the canary, ${runs.baseline} to the baseline`;
    const time = seconds === null
        ? 'time unknown'
        : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
    const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`;
    const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`;
    const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : '';
    return `${asked}; ${time}; ${money}${limit}${warning}`;
}
function priceOf(row, prices) {
    if (!prices || row.input_tokens === null || row.output_tokens === null)
        return null;
    return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}


/***/ }),

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   qD: () => (/* binding */ prepareFile)
/* harmony export */ });
/* unused harmony export readRowsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28353);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67073);







/** Which run a row is of: its role and key. */
const runId = (run) => `${run.role} ${(0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(run)}`;
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rows'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    manifest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    gold: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pins_baseline: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pins_canary: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    plan: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        roles: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .Ag),
        phrasings: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
        seeds: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()),
        interleave: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['item', 'all', 'none']),
        order: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        shard: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable()
    }),
    nonce: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
});
/** Makes the file ready for appending: a new one with a header, or the old one cut after its last whole line. */
function prepareFile({ file, header, resume }) {
    const found = resume ? readRowsFile(file) : null;
    if (found) {
        refuseOther(file, found.header, header);
        if (found.torn)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, found.bytes);
        return { nonce: found.header.nonce, rows: found.rows };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'rows.previous.jsonl'));
    const nonce = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .newNonce */ .Y)();
    const whole = { kind: 'rows', schema_version: 1, ...header, nonce };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(whole)}\n`);
    return { nonce, rows: [] };
}
/** The whole lines of a rows file; null where there is none, or not even a whole header. */
function readRowsFile(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    const bytes = content.lastIndexOf(0x0a) + 1;
    if (bytes === 0)
        return null;
    const [first, ...lines] = content
        .subarray(0, bytes - 1)
        .toString('utf8')
        .split('\n');
    const problems = [];
    const header = parseLine(headerSchema, first, file, 1, problems);
    const rows = lines.flatMap((line, index) => parseLine(_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowSchema */ .M1, line, file, index + 2, problems) ?? []);
    problems.push(...repeated(rows, file));
    if (header === null || problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', problems);
    return { header, rows, torn: bytes < content.length, bytes };
}
function parseLine(schema, line, file, at, problems) {
    const problem = (message) => problems.push({ file, line: at, column: 1, severity: 'error', message: `${message}; start again without --resume` });
    try {
        const parsed = schema.safeParse(JSON.parse(line));
        if (parsed.success)
            return parsed.data;
        for (const issue of parsed.error.issues)
            problem(`${issue.path.join('/') || 'the line'}: ${issue.message}`);
    }
    catch {
        problem(`expected one JSON object, found ${JSON.stringify(line.slice(0, 60))}`);
    }
    return null;
}
function repeated(rows, file) {
    const lines = new Map();
    return rows.flatMap((row, index) => {
        const before = lines.get(runId(row));
        lines.set(runId(row), before ?? index + 2);
        if (before === undefined)
            return [];
        const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`;
        return { file, line: index + 2, column: 1, severity: 'error', message };
    });
}
/** The fields that must be the same for rows to go together, the reason where they aren't, and their names. */
const SAME = [
    ['pins_baseline', 'pins_changed', "the baseline's pins"],
    ['pins_canary', 'pins_changed', "the canary's pins"],
    ['gold', 'gold_invalid', 'the gold set'],
    ['manifest', 'manifest_invalid', 'the manifest'],
    ['embedder', 'manifest_invalid', 'the embedder'],
    ['plan', 'manifest_invalid', 'the plan']
];
function refuseOther(file, found, wanted) {
    const changed = SAME.filter(([field]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found[field], plain(wanted[field])));
    if (changed.length === 0)
        return;
    const problems = changed.map(([field, , name]) => ({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
    }));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(changed[0][1], problems);
}
/**
 * The rows of several files, such as the shards of one plan, as one set. Throws InputError where a file is broken or
 * missing, was asked for anything else than the first, or repeats a run.
 */
function readRows(files) {
    const read = files.map(file => ({ file, ...(readRowsFile(file) ?? refuseMissing(file)) }));
    const [first] = read;
    if (!first)
        throw new RangeError('readRows needs at least one file');
    const owner = new Map();
    for (const { file, header, rows } of read) {
        const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header;
        refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } });
        for (const row of rows) {
            const before = owner.get(runId(row));
            owner.set(runId(row), file);
            if (before === undefined)
                continue;
            const message = `${runId(row)} is in ${before} too; give each shard's file once`;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
        }
    }
    return { header: first.header, rows: read.flatMap(({ rows }) => rows) };
}
function refuseMissing(file) {
    const message = 'expected a rows.jsonl, found no file or an empty one';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
}
/** As it would be read back. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


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
