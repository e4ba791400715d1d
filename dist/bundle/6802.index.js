export const id = 6802;
export const ids = [6802];
export const modules = {

/***/ 31816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 5 modules
var gold = __webpack_require__(7139);
// EXTERNAL MODULE: ./out/build/src/gates/languages.js
var gates_languages = __webpack_require__(33934);
// EXTERNAL MODULE: ./out/build/src/gates/resolve.js + 2 modules
var resolve = __webpack_require__(4358);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gold/snippets.js
var gold_snippets = __webpack_require__(57343);
// EXTERNAL MODULE: ./out/build/src/manifest/guard.js
var guard = __webpack_require__(29095);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 4 modules
var probe_all = __webpack_require__(32238);
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
    const { pointsAt } = (0,rows/* findRow */.uv)(row.row) ?? {};
    return pointsAt ? ['arms', 'canary', pointsAt] : ['arms', 'canary'];
}
function sectionOf(row) {
    return (0,rows/* findRow */.uv)(row)?.declaredBy ?? 'arms';
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
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/gates/clear-failure.js
var clear_failure = __webpack_require__(4187);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js + 1 modules
var gold_plan = __webpack_require__(48046);
// EXTERNAL MODULE: ./out/build/src/gold/rows-file.js
var rows_file = __webpack_require__(44815);
// EXTERNAL MODULE: ./out/build/src/gates/alpha.js + 1 modules
var alpha = __webpack_require__(17984);
// EXTERNAL MODULE: ./out/build/src/gold/ask-all.js + 6 modules
var ask_all = __webpack_require__(45397);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/commands/measure.js + 2 modules
var measure = __webpack_require__(88047);
// EXTERNAL MODULE: ./out/build/src/commands/rounds.js + 1 modules
var rounds = __webpack_require__(97221);
// EXTERNAL MODULE: ./out/build/src/commands/say-rounds.js
var say_rounds = __webpack_require__(38002);
;// CONCATENATED MODULE: ./out/build/src/commands/ask-in-rounds.js











/**
 * Asks the first round, and further ones while rows are undecided that they can decide. What was asked is told as it goes
 * on; every row is written as it arrives, so that --resume goes on in the same round.
 */
async function askInRounds(world, inputs, options, { roles, recorded, http, inputOf }) {
    const { manifest } = inputs;
    const plan = (0,gold_plan/* planRuns */.gp)({ ...inputs, roles });
    const about = { inputs, plan, inputOf };
    const experience = recorded.length > 0 ? (0,estimate/* experienceOf */.i6)(recorded, manifest.prices) : null;
    const usual = (0,estimate/* estimate */.jA)(plan, manifest, experience);
    (0,measure/* tellEstimate */.aU)(world, usual, (0,say_rounds/* sayGreatest */.$i)(usual, (0,alpha/* plannedRounds */.O4)(manifest, recorded), inputs, experience));
    const ask = await (0,measure/* openAsking */.A6)(world, inputs, { out: options.out, plan, http });
    const isClear = (sofar) => (0,rounds/* clearAmong */.E)(sofar, about).length > 0;
    const first = await ask({ plan, resume: options.resume, experience, isClear });
    const further = await askFurther(world, about, { rows: [...first.before, ...first.rows], recorded, ask });
    return { ...further, notes: [...first.aboutAsking, ...further.notes] };
}
/** Asks further rounds after the one whose rows are there, while rows of the gate are undecided that they can decide. */
async function askFurther(world, about, { rows: first, recorded, ask }) {
    const { inputs } = about;
    const { manifest } = inputs;
    const rows = new Map(first.map(row => [(0,rows_file/* runId */.Vz)(row), row]));
    const notes = [];
    let standing = (0,rounds/* standingOf */.Y)([...rows.values()], about);
    let refused = null;
    while (standing.next && refused === null) {
        refused = whyNotBegun(standing, [...rows.values()], { inputs, recorded });
        if (refused !== null)
            break;
        const { plan: next, missing } = standing.next;
        const learned = (0,estimate/* experienceOf */.i6)([...rows.values()], manifest.prices);
        world.log.info((0,say_rounds/* sayNext */.jp)(standing, (0,estimate/* estimate */.jA)({ runs: missing }, manifest, learned)));
        const round = standing.rounds.length + 1;
        const more = await unlessUnmeasurable(() => ask({ plan: next, resume: true, experience: learned, label: `asking, round ${round}` }));
        if ('rows' in more) {
            for (const row of more.rows)
                rows.set((0,rows_file/* runId */.Vz)(row), row);
            notes.push(...more.aboutAsking);
        }
        const after = (0,rounds/* standingOf */.Y)([...rows.values()], about);
        if (after.rounds.length === standing.rounds.length)
            refused = whyNotWhole(after, round, more);
        standing = after;
    }
    return { standing, notes: [...notes, ...(0,ask_all/* notesOnRows */.w)(standing.rows, manifest)], refused };
}
/** What ends a further round ends that round alone: the last whole one stands. */
async function unlessUnmeasurable(tell) {
    try {
        return await tell();
    }
    catch (error) {
        if (error instanceof errors/* UnmeasurableError */.XW)
            return { failure: error };
        throw error;
    }
}
/** Why the next round is not begun; null where it may be: it is begun only where all of it fits under max_cost_usd. */
function whyNotBegun({ next }, rows, { inputs, recorded }) {
    const { max_cost_usd: limit, concurrency } = inputs.manifest.gold;
    if (limit === undefined)
        return null;
    const cost = (0,estimate/* greatestCost */.JB)(next.missing, [...recorded, ...rows], concurrency);
    if (cost === null)
        return 'A further round was not begun: no reply tells its cost, so that max_cost_usd could not be kept to.';
    const left = limit - (0,arm/* sum */.cz)(rows.map(row => row.cost_usd ?? 0));
    if (cost <= left)
        return null;
    return `A further round was not begun: it may cost $${cost.toFixed(4)}, and $${left.toFixed(4)} is left of max_cost_usd.`;
}
function whyNotWhole({ next }, round, more) {
    const lead = `Round ${round} counts for nothing`;
    if ('failure' in more)
        return `${lead}: ${more.failure.message}.`;
    const { missing, plan } = next;
    if (missing.length === 0)
        return `${lead}: the baseline arm failed on more than 5 % of its runs.`;
    return `${lead}: ${missing.length} of its ${(0,counted/* counted */.h)(plan.runs.length, 'run')} have no row; --resume goes on with it.`;
}

// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
;// CONCATENATED MODULE: ./out/build/src/commands/gather-answers.js











/** What was planned and measured, from the services or from the rows of shards. `passes`: the recorded baseline's, if any. */
async function gatherAnswers(world, inputs, options, { passes, http, inputOf }) {
    const roles = rolesOf(inputs, passes !== null);
    const recorded = passes?.baseline ?? [];
    if (options.shard) {
        const experience = recorded.length > 0 ? (0,estimate/* experienceOf */.i6)(recorded, inputs.manifest.prices) : null;
        const { plan, rows, missing, notes } = await (0,measure/* measure */.xP)(world, inputs, options, { roles, experience, http });
        return { runs: plan.runs, rows, missing, notes, input: inputOf(rows, []) };
    }
    const asked = options.results.length > 0
        ? await mergedRounds(world, inputs, options, { recorded, http, inputOf })
        : await askInRounds(world, inputs, options, { roles, recorded, http, inputOf });
    return evaluated(inputs, asked);
}
/** The whole rounds, or as much of the first as made its failure clear. */
function evaluated(inputs, { standing, notes, refused }) {
    const { first, runs, rows, clear } = standing;
    const input = clear.length > 0 ? (0,clear_failure/* alike */.n)(standing.input) : standing.input;
    (0,measure/* refuseFailingBaseline */.eu)(input.rows.baseline);
    const rounds = (0,say_rounds/* roundsAsked */._Q)(standing, inputs, refused);
    const missing = clear.length > 0 ? [] : first.missing;
    return { runs, rows, missing, rounds, input, notes: [...notes, ...(0,say_rounds/* sayRounds */.LL)(standing, rounds)] };
}
/** Without a baseline to compare with, the baseline arm is measured now, twice, among the canary's runs. */
function rolesOf({ manifest }, isRecorded) {
    if (!isRecorded)
        return ['canary', 'baseline_1', 'baseline_2'];
    return manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
}
/**
 * The rows of shards as one set, kept as rows.jsonl; refused where they were asked for another manifest, gold set or pins.
 * Where all shards leave rows of the gate undecided, further rounds are asked here, as after a round that nobody divided.
 */
async function mergedRounds(world, inputs, { results, out }, { recorded, http, inputOf }) {
    const { manifest, gold } = inputs;
    (0,source/* refuseDoubtful */.yq)(world, results, 'Let gate ask the questions here, or merge the shards on another event.');
    const paths = results.map(file => (0,external_node_path_.resolve)(world.cwd, file));
    const { isSharded, ...read } = (0,rows_file/* readRows */.aK)(paths);
    const { header, rows } = read;
    const now = { manifest: manifest.digest, gold: gold.digest, pins_canary: manifest.pinsDigest.canary };
    const changed = Object.entries(now).filter(([key, digest]) => header[key] !== digest);
    if (changed.length > 0) {
        const message = `asked for another ${changed.map(([key]) => key).join(', ')} than is judged now`;
        throw new errors/* InputError */.dz('not_comparable', results.map(file => ({ file, line: 1, column: 1, severity: 'error', message })));
    }
    const plan = (0,gold_plan/* planRuns */.gp)({ manifest, gold, roles: header.plan.roles });
    const about = { inputs, plan, inputOf };
    const kept = (0,external_node_path_.resolve)(world.cwd, out, 'rows.jsonl');
    if (!paths.includes(kept))
        (0,rows_file/* writeRows */.lS)(kept, read);
    if (isSharded) {
        let opened;
        const ask = async (asked) => {
            opened ??= (0,measure/* openAsking */.A6)(world, inputs, { out, plan, http });
            return (await opened)(asked);
        };
        return askFurther(world, about, { rows, recorded, ask });
    }
    const standing = (0,rounds/* standingOf */.Y)(rows, about);
    return { standing, notes: [], refused: standing.next && 'With --results nothing more is asked.' };
}
/** Where nothing may be asked. */
function notAsked(inputOf) {
    const notes = ['No question was asked, because secrets or services are missing.'];
    return { runs: [], rows: [], missing: [], notes, input: inputOf([], []) };
}

// EXTERNAL MODULE: ./out/build/src/commands/gold-case.js
var gold_case = __webpack_require__(18504);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var commands_inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
// EXTERNAL MODULE: ./out/build/src/commands/resolution.js
var resolution = __webpack_require__(90031);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
;// CONCATENATED MODULE: ./out/build/src/commands/gate.js

























const description = {
    summary: 'judge the canary on the gold set',
    topic: 'judge',
    examples: [
        'rollout-gate gate --baseline eval/baseline.json',
        'rollout-gate gate --shard 2/4',
        'rollout-gate gate --results part*/rows.jsonl'
    ],
    flags: {
        manifest: shared_flags/* manifest */.eu,
        out: shared_flags/* out */.FD,
        baseline: shared_flags/* baseline */._Z,
        resume: shared_flags/* resume */.U,
        shard: (0,flag_kinds/* shard */.B5)({ meaning: 'ask only the I-th of N parts of the gold set' }),
        results: (0,flag_kinds/* files */.aq)({
            meaning: 'rows.jsonl of shards, judged together; only further rounds are asked',
            input: 'rows.jsonl files of shards, one a line'
        })
    },
    files: ['result.json', 'rows.jsonl', 'predicate.json', 'report.md', 'report.html'],
    artifacts: [outcome/* RESULT_ARTIFACT */.T],
    changes: [],
    publishes: 'from a job',
    permissions: { contents: 'read', actions: 'read' },
    toPublish: { 'pull-requests': 'write', checks: 'write' }
};
const SHOWN_ITEMS = 3;
const SHOWN_WARNINGS = 3;
/** Judges the canary on the gold set: probes, evidence, gate table, decision. */
async function gate(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'gate');
    const inputs = await (0,commands_inputs/* loadInputs */.IV)(world, options.manifest);
    const http = world.http((0,guard/* guardOf */.H)(inputs.manifest));
    try {
        const found = await (0,find_baseline/* findComparableBaseline */.P)(world, inputs, options.baseline);
        const { passes, said } = foundBefore(inputs, found);
        const notes = [...inputNotes(inputs), ...said];
        (0,commands_notes/* tell */.qz)(world, notes);
        const probes = await (0,probe_all/* probeAll */.m)(world, inputs.manifest, http, path => (0,commands_inputs/* openTrustedCalendar */._9)(world, path));
        const fence = brokenFence(probes);
        const inputOf = (0,gold_case/* goldCase */.L8)(inputs, { recorded: passes, probes });
        const measured = fence ? notAsked(inputOf) : await gatherAnswers(world, inputs, options, { passes, http, inputOf });
        const about = findingsOf(inputs, found, measured, world);
        notes.push(...measured.notes.map(commands_notes/* notice */.lm));
        if (options.shard)
            return shardOutcome(conclude, about, { ...options, hidesTexts: hidesTexts(inputs) }, measured, notes);
        const table = (0,gold/* judgeGold */.Ic)(measured.input);
        notes.push(...languageNotes(table, inputs));
        const verdict = (0,decide/* decideGate */.q)({
            gates: table.gates,
            stops: table.stops,
            missing: measured.missing.length,
            planned: measured.runs.length,
            manifest: inputs.manifest,
            warnings: notes.some(note => note.level === 'warning'),
            doubts: (0,measure/* doubtsAbout */.xp)(table)
        });
        const seen = resolutionFound(measured, found);
        const result = conclude(verdict, { ...about, ...shownOf(inputs, table, probes), ...seen, notes });
        const asked = askedOf(inputs, found, measured, { ...options, cwd: world.cwd });
        return { result, asked, publish: true, uploads: [uploadOf(options)] };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW) || !inputs.manifest.report_only)
            throw error;
        const verdict = { decision: 'error', reason: error.reason, exit: reasons/* EXIT */.dc.ok, why: error.message };
        const result = conclude(verdict, { name: inputs.manifest.name, report_only: true });
        return { result, publish: true, uploads: [uploadOf(options)] };
    }
    finally {
        await http.close();
    }
}
/** A canary without its secrets or services is not asked: the missing one is the finding. */
function brokenFence(probes) {
    return probes.some(({ row, verdict }) => verdict !== 'pass' && rows/* ROWS */.Ir[row].beforeAsking);
}
function findingsOf(inputs, found, measured, world) {
    const source = 'source' in found ? found.source : null;
    return {
        ...(measured.rounds && { rounds: measured.rounds }),
        ...(0,measure/* measuredFindings */.TQ)(inputs, measured, { baseline: source?.digest ?? null }),
        report_only: inputs.manifest.report_only,
        baseline_source: source ?? (measured.rows.length > 0 ? measuredNow(world) : null)
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
/** What is known before a question is asked: a recorded baseline's passes, and what can be seen on them. */
function foundBefore(inputs, found) {
    if ('absent' in found) {
        return { passes: null, said: [(0,commands_notes/* notice */.lm)(`${found.absent} The baseline arm is measured now.`)] };
    }
    const passes = (0,gold_case/* recordedPasses */.as)(found.baseline);
    const seen = (0,resolution/* resolutionOn */.oW)(inputs, { first: passes.baseline, noise: found.baseline.noise });
    return { passes, said: [...found.notes.map(commands_notes/* notice */.lm), ...(0,resolution/* resolutionNotes */.ED)(seen)] };
}
/** What was to be seen on these rows, where both passes of the baseline are whole. */
function resolutionFound({ input, runs, rows }, found) {
    const { baseline, again } = input.rows;
    if (rows.length === 0 || rows.length < runs.length)
        return {};
    const noise = 'baseline' in found ? found.baseline.noise : (0,resolve/* noiseOf */.YN)((0,arm/* armOf */.cr)(baseline), (0,arm/* armOf */.cr)(again));
    return {
        resolution: (0,resolution/* shownResolution */.wP)((0,resolution/* resolutionOn */.oW)(input, { first: baseline, noise, pairs: (0,gold/* evidenceOf */.X1)(input).pairs }))
    };
}
/** A language that fell on its own may be too small a part of the set to show in its score. */
function languageNotes({ languages }, { manifest }) {
    const target = (0,targets/* targetOf */.$r)(manifest, rows/* SCORE_ROW */.gG).threshold;
    return (0,gates_languages/* lostLanguages */.A)(languages, { target, alpha: manifest.evidence.alpha }).map(({ lang, lost, items }) => (0,commands_notes/* warning */.$e)(`${lang ?? 'Items without a language'}: ${lost.toFixed(1)} points lost on ${items} items, chance ruled out; the gate judges all languages together.`));
}
function shownOf(inputs, table, probes) {
    const { manifest, gold } = inputs;
    return {
        gates: table.gates,
        stops: table.stops,
        metrics: table.metrics,
        worst: hidesTexts(inputs) ? [] : table.lost.slice(0, SHOWN_ITEMS),
        missed_claims: hidesTexts(inputs) ? [] : table.missed_claims,
        languages: table.languages,
        worse_items: table.lost.length,
        problems: [...manifest.warnings, ...gold.warnings, ...annotate(manifest, table, probes, gold.file)]
    };
}
/** Answers may be confidential: then they stay in rows.jsonl. */
function hidesTexts({ manifest }) {
    return manifest.report.texts === 'none';
}
/** Every question with both versions' answers, for the page. */
function askedOf({ manifest, gold }, found, { input }, { results, cwd, out }) {
    const folders = [...results.map(file => (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, file))), (0,external_node_path_.resolve)(cwd, out)];
    const recorded = 'baseline' in found ? (found.baseline.snippets ?? []) : [];
    const snippets = (0,gold_snippets/* readSnippets */.p)(folders.map(each => (0,external_node_path_.join)(each, measure/* SNIPPETS */.DS)));
    for (const snippet of recorded)
        snippets.set(snippet.key, snippet);
    const { baseline, canary } = input.rows;
    return { items: gold.items, lines: gold.lines, baseline, canary, snippets, texts: manifest.report.texts };
}
function shardOutcome(conclude, about, { shard, out, hidesTexts }, { missing, runs }, notes) {
    const part = `Shard ${shard?.index} of ${shard?.count}`;
    const verdict = missing.length > 0
        ? {
            decision: 'error',
            reason: 'rows_missing',
            exit: reasons/* EXIT */.dc.unmeasurable,
            why: `${part}: ${missing.length} of ${runs.length} runs have no row.`
        }
        : {
            decision: 'warn',
            reason: 'evidence_thin',
            exit: reasons/* EXIT */.dc.ok,
            why: `${part} is measured and judges nothing: give all shards' rows.jsonl to gate --results.`
        };
    const upload = {
        name: `rollout-gate-shard-${shard?.index}`,
        files: ['rows.jsonl', ...(hidesTexts ? [] : [measure/* SNIPPETS */.DS])],
        root: out
    };
    return { result: conclude(verdict, { ...about, notes }), publish: false, uploads: [upload] };
}
function uploadOf(options) {
    return (0,outcome/* resultUpload */.v)(outcome/* RESULT_ARTIFACT */.T, options, ['rows.jsonl']);
}


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ goldCase),
/* harmony export */   as: () => (/* binding */ recordedPasses),
/* harmony export */   c9: () => (/* binding */ passesAmong)
/* harmony export */ });
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25102);
/* harmony import */ var _manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52800);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88047);



function recordedPasses(baseline) {
    return { baseline: (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfPass */ .or)(baseline, 'baseline_1'), again: (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfPass */ .or)(baseline, 'baseline_2') };
}
/** Of a baseline that was measured beside the canary. */
function passesAmong(rows) {
    return { baseline: (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfRole */ .vV)(rows, 'baseline_1'), again: (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfRole */ .vV)(rows, 'baseline_2') };
}
/** The first round's rows beside the baseline's passes, and the whole rounds after it. `recorded` null: measured beside. */
function goldCase({ manifest, gold }, { recorded, probes }) {
    return (rows, further) => ({
        manifest,
        gold,
        rows: {
            canary: (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfRole */ .vV)(rows, 'canary'),
            interleaved: (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfRole */ .vV)(rows, 'interleaved'),
            ...(recorded ?? passesAmong(rows))
        },
        further,
        measuredTogether: recorded === null,
        probes,
        floatingPins: (0,_manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .floatingPins */ .dH)(manifest.arms),
        semantic: (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemantic */ .nj)(manifest)
    });
}


/***/ }),

/***/ 28428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   nD: () => (/* binding */ manifestNotes),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
const warning = (text) => ({ level: 'warning', text });
const notice = (text) => ({ level: 'notice', text });
function tell(world, notes) {
    for (const note of notes)
        world.log[note.level](note.text);
}
/** What is questionable in the manifest. */
function manifestNotes({ warnings }) {
    return warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`));
}


/***/ }),

/***/ 97221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ clearAmong),
  Y: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: ./out/build/src/gates/clear-failure.js
var clear_failure = __webpack_require__(4187);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 5 modules
var gold = __webpack_require__(7139);
// EXTERNAL MODULE: ./out/build/src/gates/alpha.js + 1 modules
var alpha = __webpack_require__(17984);
// EXTERNAL MODULE: ./out/build/src/gates/verdict.js
var verdict = __webpack_require__(13356);
;// CONCATENATED MODULE: ./out/build/src/gates/rounds.js



/**
 * `input.rows` is the first round, `input.further` the whole rounds after it, in order. A round of which a row is missing
 * must not be in it: it counts for nothing, and the verdict of the last whole round stands.
 */
function roundsOf(input) {
    const { manifest, rows, further = [] } = input;
    const [round, of] = [1 + further.length, (0,alpha/* plannedRounds */.O4)(manifest, rows.baseline)];
    const counted = (0,gold/* judgedRows */.dk)(input).filter(({ reading }) => !(reading.row in manifest.not_required));
    const failed = counted.filter(({ verdict }) => verdict === 'fail').map(({ reading }) => reading.row);
    const undecided = counted.filter(verdict/* isOpen */.nT).map(({ reading }) => reading.row);
    const stopped = failed.length > 0 && (manifest.gold?.stop_early ?? true);
    const settled = undecided.length === 0 || stopped;
    const canStillDecide = !settled && round < of;
    return { round, of, settled, undecided, canStillDecide, why: whyOf({ round, of, undecided, failed, stopped }) };
}
function whyOf(at) {
    const asked = `Round ${at.round} of ${at.of}`;
    if (at.stopped)
        return `${asked}: ${at.failed.join(', ')} failed, so that no further round can change the verdict.`;
    if (at.undecided.length === 0)
        return `${asked}: every row is decided.`;
    const open = `${at.undecided.join(', ')} ${at.undecided.length === 1 ? 'is' : 'are'} undecided`;
    return at.round < at.of ? `${asked}: ${open}.` : `${asked}: ${open}, and no round is left.`;
}

// EXTERNAL MODULE: ./out/build/src/gold/completeness.js
var completeness = __webpack_require__(75801);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js + 1 modules
var gold_plan = __webpack_require__(48046);
// EXTERNAL MODULE: ./out/build/src/commands/measure.js + 2 modules
var measure = __webpack_require__(88047);
;// CONCATENATED MODULE: ./out/build/src/commands/rounds.js







/** Goes through the rounds that the rows hold. A round that is not whole counts for nothing, and ends it. */
function standingOf(rows, asked) {
    const { inputs, plan } = asked;
    const first = (0,completeness/* completeness */.P)(plan, rows);
    const baselineAway = lacksInterleaved(plan, first.rows);
    const inputOf = (...of) => (baselineAway ? inOneRound(asked.inputOf(...of)) : asked.inputOf(...of));
    const whole = [{ runs: plan.runs, rows: first.rows }];
    const further = [];
    const rounds = [];
    const standing = (next) => ({
        input: inputOf(first.rows, further),
        first,
        further,
        runs: whole.flatMap(round => round.runs),
        rows: whole.flatMap(round => round.rows),
        rounds,
        clear: clearAmong(first, { inputs, plan, inputOf }),
        next,
        baselineAway
    });
    if (first.missing.length > 0)
        return standing(null);
    for (;;) {
        const input = inputOf(first.rows, further);
        const now = roundsOf(input);
        rounds.push(now);
        if (!now.canStillDecide || isLostAnyhow(input))
            return standing(null);
        const after = (0,gold_plan/* planRound */.uB)(inputs, now.round + 1);
        const found = (0,completeness/* completeness */.P)(after, rows);
        const [canary, baseline] = [(0,measure/* rowsOfRole */.vV)(found.rows, 'canary'), (0,measure/* rowsOfRole */.vV)(found.rows, 'baseline_1')];
        if (found.missing.length > 0 || (0,measure/* isBaselineFailing */.MU)(baseline))
            return standing({ plan: after, ...found });
        further.push({ canary, baseline });
        whole.push({ runs: after.runs, rows: found.rows });
    }
}
/** Whether the verdict rests on something that no row which is undecided could change. */
function isLostAnyhow(input) {
    const { manifest } = input;
    if (manifest.gold?.stop_early === false)
        return false;
    const { gates, stops } = (0,gold/* judgeGold */.Ic)(input);
    const { reason } = (0,decide/* decideGate */.q)({ gates, stops, manifest, missing: 0, planned: 0, warnings: false, doubts: [] });
    return reason === 'hard_stop' || reason === 'not_measured';
}
/** Which rows of a first round that is not whole are sure to fail. A plan that is too small to be looked at has none. */
function clearAmong({ rows, missing }, { inputs, plan, inputOf }) {
    if (!inputs.manifest.gold.stop_early || missing.length === 0 || (0,gold_plan/* looksAt */.eV)(plan).length === 0)
        return [];
    return (0,clear_failure/* clearFailures */.D)(inputOf(rows, []), missing);
}
/**
 * The same where no further round can be asked whatever its rows say, such as without the baseline arm: then all of alpha
 * is the one round's.
 */
function inOneRound(input) {
    const { manifest } = input;
    return manifest.gold ? { ...input, manifest: { ...manifest, gold: { ...manifest.gold, rounds: 1 } } } : input;
}
function lacksInterleaved({ runs }, rows) {
    return runs.some(run => run.role === 'interleaved') && !rows.some(row => row.role === 'interleaved');
}


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ sayGreatest),
/* harmony export */   LL: () => (/* binding */ sayRounds),
/* harmony export */   _Q: () => (/* binding */ roundsAsked),
/* harmony export */   jp: () => (/* binding */ sayNext)
/* harmony export */ });
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82603);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48046);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10318);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39325);




/** Rounds that the note about asking again speaks of, where a manifest says nothing of them. */
const ADVISED = 3;
const labelsOf = (rows) => rows.map(row => _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_WORDS */ .JQ[row].name).join(', ');
/** What the estimate adds where more than one round may be asked; empty where none may. */
function sayGreatest(usual, rounds, { manifest }, experience) {
    if (rounds === 1)
        return '';
    const greatest = (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateOfRounds */ .j0)(usual, rounds, manifest, experience);
    const limit = greatest.over_limit ? '; a further round begins only where it fits under max_cost_usd' : '';
    return ` Where rows stay undecided, at most ${rounds} rounds are asked: ${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .showNeeds */ .$5)(greatest)}${limit}.`;
}
/** Before a further round: why it is asked, and what it needs. */
function sayNext({ rounds }, needs) {
    const { round, of, undecided } = rounds.at(-1);
    const are = undecided.length === 1 ? 'is' : 'are';
    return `Round ${round + 1} of ${of}, as ${labelsOf(undecided)} ${are} undecided: ${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .showNeeds */ .$5)(needs)}.`;
}
/** The rounds that count, and why asking ended; `refused`: why the next round was not begun, or was not whole. */
function roundsAsked(standing, inputs, refused) {
    const { first, further, rounds, clear } = standing;
    if (rounds.length === 0 && clear.length === 0)
        return undefined;
    const rows = [first.rows, ...further.map(({ canary, baseline }) => [...canary, ...baseline])];
    const asked = rows.map((those, round) => {
        const canary = those.filter(row => (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .armOfRole */ .iG)(row.role) === 'canary').length;
        return { canary, baseline: those.length - canary, undecided: [...(rounds[round]?.undecided ?? [])] };
    });
    return { most: rounds[0]?.of ?? 1, asked, ended: whyEnded(standing, inputs, refused) };
}
function whyEnded({ rounds, clear, first, baselineAway }, inputs, refused) {
    const last = rounds.at(-1);
    if (!last) {
        const asked = `${first.rows.length} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(first.rows.length + first.missing.length, 'run')}`;
        const fails = clear.length === 1 ? 'fails' : 'fail';
        return `Asking stopped after ${asked}: ${labelsOf(clear)} ${fails} even were the others as good as can be (gold.stop_early).`;
    }
    const { undecided, round, of } = last;
    if (undecided.length === 0)
        return 'Every row that was measured is decided.';
    const open = `Undecided: ${labelsOf(undecided)}.`;
    if (baselineAway)
        return `${open} A further round asks both arms, and the baseline does not answer.`;
    if (refused !== null)
        return `${open} ${refused}`;
    if (round < of)
        return `${open} Asking again could not change the verdict.`;
    return `${open} ${of > 1 ? 'No round is left.' : adviceOn(inputs)}`;
}
/** What more rounds would ask, where the manifest does not say whether it may. */
function adviceOn({ manifest, gold }) {
    if (manifest.gold.rounds !== undefined)
        return 'gold.rounds allows one round.';
    const questions = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRound */ .uB)({ manifest, gold }, 2).runs.length / 2;
    return `gold.rounds: ${ADVISED} would ask both arms again, ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(questions, 'question')} each, at most ${ADVISED - 1} times, until it is decided.`;
}
/** What a report says of it: nothing where one round decided all. */
function sayRounds({ clear }, rounds) {
    if (!rounds)
        return [];
    const { asked, most, ended } = rounds;
    const undecided = (asked[0]?.undecided ?? []);
    if (asked.length === 1)
        return undecided.length > 0 || clear.length > 0 ? [ended] : [];
    const why = `${labelsOf(undecided)} ${undecided.length === 1 ? 'was' : 'were'} undecided after the first`;
    return [
        `The gold set was asked in ${asked.length} rounds of at most ${most}, as ${why}; every verdict rests on all of them. ${ended}`
    ];
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


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clearFailures),
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _gold_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13354);
/* harmony import */ var _gold_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28353);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79175);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28695);
/* harmony import */ var _gold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7139);





/**
 * Whether asking may stop before a round is through (`gold.stop_early`): a row fails, and would fail were every run that is
 * still to come as good as can be. Nothing is bet on chance by that, so it costs no alpha.
 */
/** The rows that are sure to fail; `toCome`: the runs of the first round that have no row yet. */
function clearFailures(input, toCome) {
    if (toCome.length === 0 || input.rows.canary.length === 0)
        return [];
    const now = failing(alike(input));
    if (now.length === 0)
        return [];
    const canary = [...input.rows.canary, ...toCome.filter(run => run.role === 'canary').map(idealRow)];
    const then = failing({ ...input, rows: { ...input.rows, canary } });
    const isWhole = toCome.every(run => run.role === 'canary' || run.role === 'interleaved');
    return now.filter(row => {
        const by = _model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROWS */ .Ir[row].gold?.onlyBettered;
        const isEligible = by === 'by the canary' || (by === 'in pairs' && isWhole);
        return isEligible && then.includes(row) && !(row in input.manifest.not_required);
    });
}
/** The evidence where only some of the canary's runs were asked: the baseline's runs of the same keys. */
function alike(input) {
    const asked = (0,_arm_js__WEBPACK_IMPORTED_MODULE_3__/* .armOf */ .cr)(input.rows.canary).byKey;
    const same = (rows) => rows.filter(row => asked.has((0,_gold_row_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(row)));
    const { canary, baseline, again, interleaved } = input.rows;
    return {
        ...input,
        rows: { canary, baseline: same(baseline), again: same(again), interleaved: same(interleaved) }
    };
}
function failing(input) {
    return (0,_gold_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedRows */ .dk)(input)
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ reading }) => reading.row);
}
/** A run that went as well as a run can. */
function idealRow({ role, qid, phrasing, seed, item }) {
    const { answerable } = item;
    return {
        schema_version: 1,
        role,
        qid,
        phrasing,
        seed,
        started_at: new Date(0).toISOString(),
        statuses: [200],
        error: null,
        drift: [],
        pins: 'match',
        pins_seen: null,
        refusal: !answerable,
        contains_claim: answerable,
        citation_hit: answerable,
        cited: answerable,
        solved: true,
        delta_s: 0,
        delta_s_anchor: null,
        coverage: answerable && (0,_gold_item_js__WEBPACK_IMPORTED_MODULE_0__/* .passagesOf */ .T)(item).length > 0 ? 1 : null,
        lambda: '→',
        ...(0,_gold_row_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingSeen */ .pQ)(),
        latency_ms: 0
    };
}


/***/ }),

/***/ 48834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ stoppedHard),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   NB: () => (/* binding */ unmeasurable),
/* harmony export */   WG: () => (/* binding */ requiredMissing),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gV: () => (/* binding */ rowLabels),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hi: () => (/* binding */ stopLabel),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   we: () => (/* binding */ stoppedSoft),
/* harmony export */   xZ: () => (/* binding */ rowLabel),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39325);



/** What the decisions on a gold set and on a live window have in common: how each end is concluded, and in which words. */
/** A measured failure. */
function failed(reason, why) {
    return { decision: 'fail', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
}
/** It could not be measured: fails closed. */
function unmeasurable(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unmeasurable, why };
}
function held(reason, why) {
    return { decision: 'warn', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** It passes, and says what to know of it. */
function warned(why) {
    return { decision: 'warn', reason: 'warnings', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
function passed(why) {
    return { decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** A hard stop comes before all else. */
function stoppedHard(fired) {
    const hard = fired.filter(stop => stop.hard);
    return hard.length > 0 ? failed('hard_stop', `Hard stop: ${stopLabels(hard)}.`) : null;
}
function stoppedSoft(fired) {
    if (fired.length === 0)
        return null;
    return held('soft_stop', `Over target, and no better answers pay for it: ${stopLabels(fired)}.`);
}
/** Rows that fail; a change freeze is none of them, it holds. */
function failing(gates) {
    return gates.filter(gate => gate.verdict === 'fail' && !holds(gate));
}
function frozen(gates) {
    const freeze = gates.find(gate => gate.verdict === 'fail' && holds(gate));
    return freeze ? { decision: 'fail', reason: 'frozen', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why: freeze.why } : null;
}
function holds({ row }) {
    return (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row)?.failsAs === 'frozen';
}
/** Required rows that were not measured. */
function missing(gates) {
    return gates.filter(({ verdict, required }) => verdict === 'not_measured' && required);
}
function requiredMissing(rows, most) {
    if (rows.length === 0)
        return null;
    return unmeasurable('not_measured', `Required, and not measured: ${rowLabels(rows, most)}.`);
}
/** With `most`, the rest is only counted. */
function rowLabels(rows, most) {
    return list(rows.map(rowLabel), most);
}
function rowLabel({ row }) {
    return _model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_WORDS */ .JQ[row].name;
}
function stopLabel({ row }) {
    return _model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STOP_WORDS */ .$k[row].name;
}
function list(words, most = words.length) {
    const more = words.length - most;
    return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : words.join(', ');
}
function stopLabels(stops) {
    return list(stops.map(stopLabel));
}


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ decideGate)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10318);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48834);




/** What `gate` decides. Where several apply, the exit codes 1, 5, 4, 0 win in that order; a missing row voids all. */
function decideGate(facts) {
    const verdict = measuredVerdict(facts);
    return facts.manifest.report_only ? { ...verdict, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok } : verdict;
}
function measuredVerdict(facts) {
    const { missing, planned, manifest } = facts;
    const gating = facts.gates.filter(gate => !(gate.row in manifest.not_required));
    if (missing > 0) {
        const why = `${missing} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(planned, 'try')} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .agreeing */ .H)(missing, 'is', 'are')} missing, so there is no verdict. Run it again with --resume.`;
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .unmeasurable */ .NB)('rows_missing', why);
    }
    const fired = facts.stops.filter(stop => stop.fired && !isDropped(stop, manifest));
    return ((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedHard */ .$8)(fired) ??
        outside((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .failing */ .Jr)(gating)) ??
        (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredMissing */ .WG)((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(gating)) ??
        (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .frozen */ .JP)(gating) ??
        (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedSoft */ .we)(fired) ??
        undecided(gating, manifest) ??
        passing(gating, facts));
}
function isDropped({ row }, { not_required }) {
    return ((0,_model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOfSoftStop */ .Ig)(row) ?? row) in not_required;
}
function outside(rows) {
    return rows.length > 0 ? (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('gate_failed', `Outside target: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(rows)}.`) : null;
}
function undecided(gating, { evidence }) {
    const rows = gating.filter(gate => gate.verdict === 'inconclusive');
    if (rows.length === 0)
        return null;
    const why = `Outside target, which may be bad luck: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(rows)}.`;
    return evidence.inconclusive === 'hold' ? (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .held */ .yB)('evidence_thin', why) : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .warned */ .k9)(why);
}
function passing(gating, { gates, manifest, warnings, doubts }) {
    const waived = gating.filter(gate => gate.verdict === 'waived');
    if (waived.length > 0) {
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .warned */ .k9)(`Every required check is inside its target; allowed, as better answers pay for it: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(waived)}.`);
    }
    if (doubts.length > 0)
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .warned */ .k9)(doubts.join(' '));
    const dropped = gates.filter(gate => gate.verdict === 'fail' && gate.row in manifest.not_required);
    const but = [
        dropped.length > 0 ? `; not required, and outside target: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(dropped)}` : '',
        warnings ? '; see the warnings' : ''
    ].join('');
    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`Every required check is inside its target${but}.`);
}


/***/ }),

/***/ 29095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardOf)
/* harmony export */ });
/* harmony import */ var _world_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46262);

/**
 * The hosts that a trusted manifest lets its requests reach beside public ones: those of its arms, on any port, and
 * what probe_hosts adds, hosts or address ranges. The same guard serves arms, probes, embeddings and log sources.
 */
function guardOf(manifest) {
    const grader = manifest.gold?.grader ? [new URL(manifest.gold.grader.url).hostname] : [];
    const arms = Object.values(manifest.arms).map(arm => new URL(arm.url).hostname);
    const isRange = (entry) => (0,_world_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRange */ .RC)(entry) !== null;
    return {
        allowedHosts: [...new Set([...arms, ...grader, ...manifest.probe_hosts.filter(entry => !isRange(entry))])],
        allowedRanges: manifest.probe_hosts.filter(isRange)
    };
}


/***/ }),

/***/ 39325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ STOP_WORDS),
/* harmony export */   JQ: () => (/* binding */ ROW_WORDS),
/* harmony export */   O6: () => (/* binding */ rowWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   lZ: () => (/* binding */ pinName)
/* harmony export */ });
const ROW_WORDS = {
    secrets_present: {
        name: 'secrets are set',
        meaning: 'Secrets that the manifest names are set.'
    },
    pins_fixed: {
        name: 'versions are pinned',
        meaning: 'Index, reranker, prompt and model each name one exact version.'
    },
    pins_live: {
        name: 'right version answered',
        meaning: 'Replies that show another version than the manifest.'
    },
    contracts: {
        name: 'replies are well-formed',
        meaning: 'Replies with a missing or mistyped field.'
    },
    boot_order: {
        name: 'services came up in order',
        meaning: 'Services that were not ready in time.'
    },
    freeze: {
        name: 'no change freeze',
        meaning: 'Whether a change freeze covers now.'
    },
    delta_s_drift_median: {
        name: 'retrieval distance (typical)',
        meaning: 'How far the retrieved text is from the question, middle of all answers, against the current version: 0 is the same topic, 1 is unrelated.'
    },
    delta_s_drift_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'How far the retrieved text is from the question where retrieval is worst, against the current version.'
    },
    delta_s_median: {
        name: 'retrieval distance (absolute)',
        meaning: 'The distance held to a fixed limit; it needs embeddings that know meaning.'
    },
    coverage: {
        name: 'right passage found',
        meaning: 'How much of the passage that holds the answer is retrieved.'
    },
    lambda_convergence: {
        name: 'right every time',
        meaning: 'Questions that cite the right passage in all tries, whatever the wording and the seed.'
    },
    lambda_collapse: {
        name: 'questions lost completely',
        meaning: 'Questions that were right every time before, and never are now.'
    },
    lambda_split: {
        name: 'right only sometimes',
        meaning: 'Questions that are right in some tries and wrong in others.'
    },
    e_resonance: {
        name: 'long conversations stay on topic',
        meaning: 'The retrieval distance does not creep up over conversations of 50 turns and more.'
    },
    gold_regression: {
        name: 'correct answers',
        meaning: 'Answers out of 100 that hold the expected text and cite the right passage.'
    },
    graded_regression: {
        name: 'graded answers',
        meaning: "What the manifest's grader says of the answers, of 100."
    },
    latency_p95: {
        name: 'slowest 5 % of answers',
        meaning: '95 of 100 answers come sooner than this.'
    },
    error_rate: {
        name: 'failed requests',
        meaning: 'Requests without a usable reply.'
    },
    tool_success: {
        name: 'tool calls that worked',
        meaning: 'Calls of tools that worked, after their retries.'
    },
    cost_per_solved: {
        name: 'cost per correct answer',
        meaning: 'All money spent, divided by the correct answers.'
    },
    probes: {
        name: 'health checks',
        meaning: 'Checks of the manifest that failed.'
    },
    srm: {
        name: 'traffic split as planned',
        meaning: 'The share of users on the new version against the plan.'
    },
    stickiness: {
        name: 'users stay on one version',
        meaning: 'Requests of users who were seen on both versions.'
    },
    mirrored_share: {
        name: 'copied share as planned',
        meaning: 'The share of requests that were copied in the shadow phase, against the plan.'
    },
    mirror_p99_added: {
        name: 'copying slows nobody down',
        meaning: 'What copying adds to the slowest 1 % of answers.'
    },
    shadow_delta_s: {
        name: 'copies answer like the original',
        meaning: "The distance between the user's answer and the copy's."
    }
};
const STOP_WORDS = {
    stop_delta_s_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'The worst retrievals are much further from their questions than those of the current version.'
    },
    stop_coverage: {
        name: 'right passage found',
        meaning: 'Too little of the passages that hold the answers is retrieved.'
    },
    stop_lambda_flip: {
        name: 'answers leave what was retrieved',
        meaning: 'The retrieve and reason steps disagree about the passage.'
    },
    stop_5xx: {
        name: 'server errors',
        meaning: 'Requests that ended with a server error.'
    },
    stop_tool_loop: {
        name: 'tool stuck in a loop',
        meaning: 'Requests in which a tool was called again and again.'
    },
    stop_dark: {
        name: 'new version is silent',
        meaning: 'The new version stopped answering while the current one goes on.'
    },
    soft_latency: {
        name: 'slow without better answers',
        meaning: 'The slowest answers take longer, and no gain in quality pays for it.'
    },
    soft_cost: {
        name: 'dear without better answers',
        meaning: 'A correct answer costs more, and no gain in quality pays for it.'
    }
};
/** The words for an id that came from outside; null for an id of another version. */
function rowWords(id) {
    return Object.hasOwn(ROW_WORDS, id) ? ROW_WORDS[id] : null;
}
function stopWords(id) {
    return Object.hasOwn(STOP_WORDS, id) ? STOP_WORDS[id] : null;
}
/** What a pin is of; of others the key itself. */
const PIN_WORDS = {
    INDEX_HASH: 'index',
    RERANK_HASH: 'reranker',
    PROMPT_VER: 'prompt',
    MODEL_VER: 'model',
    BUILD_ID: 'build'
};
function pinName(key) {
    return Object.hasOwn(PIN_WORDS, key) ? PIN_WORDS[key] : key;
}


/***/ }),

/***/ 16935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sayTarget),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst),
/* harmony export */   oS: () => (/* binding */ showMargin)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '' };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 0, targetDecimals: 0, scale: 100, after: ' %' },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, before: '× ' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 2, before: '$' }
};
const NOTHING = '–';
/** `82 %`, `0.4 %`, `1.7 points`, `× 1.12`, `812 ms`, `$0.00052`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, 1)} s`;
    const style = STYLES[unit];
    const own = decimalsOf(value, unit);
    const text = digits(value * style.scale, own + (options.extra ?? 0));
    return `${sign(value, options)}${style.before}${text}${style.after}`;
}
/** A price below a dollar keeps three digits that say something, a time of a few milliseconds one decimal. */
function decimalsOf(value, unit) {
    if (unit === 'count' && !Number.isInteger(value))
        return 1;
    if (unit === 'ms' && Math.abs(value) < 10 && value !== 0)
        return 1;
    if (unit !== 'usd' || value === 0)
        return STYLES[unit].decimals;
    return Math.min(12, Math.max(STYLES.usd.decimals, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
/** A difference of two numbers of a unit, with its sign: `−0.030`, `+20` (percentage points of a share). */
function showDifference(value, unit) {
    return showNumber(value, unit, { signed: true }).replace(' %', '');
}
/** A change that a target allows or a test sees, in words: `1.7 of 100` points, `15 %` beyond a ratio of 1. */
function showMargin(value, unit) {
    switch (unit) {
        case 'points':
            return `${Number(value.toFixed(1))} of 100`;
        case 'ratio':
            return `${(100 * value).toFixed(0)} %`;
        default:
            return value.toFixed(3);
    }
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
    const bare = sameUnit ? from.slice(0, from.length - after.length) : from;
    return `${bare} to ${showNumber(high, unit, { signed }).replace(before, '')}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ 70 %`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style.decimals + 2);
    return `${OPS[op]} ${sign(threshold)}${style.before}${fewest(most, style.targetDecimals)}${style.after}`;
}
const WORDS = { '<=': 'at most', '>=': 'at least', '<': 'under', '>': 'over', '==': 'exactly' };
/** `at most 0.5 %`, `at least 70 %`, `at most +0.03`; `none` where nothing may be counted. */
function sayTarget(op, threshold, unit, signed = false) {
    const shown = showTarget(op, threshold, unit);
    if (threshold === null || shown === 'none')
        return shown;
    const number = shown.slice(OPS[op].length + 1);
    return `${WORDS[op]} ${signed && threshold > 0 ? '+' : ''}${number}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    return size.toFixed(decimals);
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


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ sampleSd),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1; NaN below two values. */
function sampleSd(values) {
    return Math.sqrt(sampleVariance(values));
}
/** The variance with divisor n − 1, in two passes; NaN below two values. */
function sampleVariance(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}


/***/ })

};
