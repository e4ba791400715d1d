export const id = 3992;
export const ids = [3992];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline),
/* harmony export */   description: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gates_arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28695);
/* harmony import */ var _gates_conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48834);
/* harmony import */ var _gates_gold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7139);
/* harmony import */ var _gates_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4358);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25102);
/* harmony import */ var _gold_snippets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57343);
/* harmony import */ var _manifest_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29095);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71870);
/* harmony import */ var _model_event_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(89164);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79175);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32238);
/* harmony import */ var _world_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83974);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94996);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(39764);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(43524);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(88047);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(28428);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(90031);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(82050);





















const description = {
    summary: 'measure the baseline arm twice and record it',
    topic: 'begin',
    examples: ['rollout-gate baseline --out eval'],
    flags: { manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_18__/* .manifest */ .eu, out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_18__/* .out */ .FD, resume: _shared_flags_js__WEBPACK_IMPORTED_MODULE_18__/* .resume */ .U },
    files: ['baseline.json', 'rows.jsonl', 'result.json', 'report.md', 'report.html'],
    artifacts: ['rollout-baseline, or as the manifest names it'],
    changes: [],
    publishes: null,
    permissions: { contents: 'read', actions: 'read' }
};
/** Measures the baseline arm in two passes: the first is the baseline, the second tells its noise. */
async function baseline(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_13__/* .startResult */ .K)(world, 'baseline');
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .loadInputs */ .IV)(world, options.manifest);
    const { manifest, gold } = inputs;
    const http = world.http((0,_manifest_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .guardOf */ .H)(manifest));
    try {
        const probes = await (0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_11__/* .probeAll */ .m)(world, manifest, http, path => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .openTrustedCalendar */ ._9)(world, path));
        const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .measure */ .xP)(world, inputs, options, {
            roles: ['baseline_1', 'baseline_2'],
            experience: null,
            http
        });
        const [first, second] = [(0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .rowsOfRole */ .vV)(measured.rows, 'baseline_1'), (0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .rowsOfRole */ .vV)(measured.rows, 'baseline_2')];
        (0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .refuseFailingBaseline */ .eu)([...first, ...second]);
        const noise = (0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseOf */ .YN)((0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armOf */ .cr)(first), (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armOf */ .cr)(second));
        const resolution = (0,_resolution_js__WEBPACK_IMPORTED_MODULE_17__/* .resolutionOn */ .oW)(inputs, { first, noise });
        const notes = [...measured.notes.map(_notes_js__WEBPACK_IMPORTED_MODULE_19__/* .notice */ .lm), ...(0,_resolution_js__WEBPACK_IMPORTED_MODULE_17__/* .resolutionNotes */ .ED)(resolution)];
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_19__/* .tell */ .qz)(world, notes);
        const table = (0,_gates_gold_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeGold */ .Ic)({
            manifest,
            gold,
            rows: { canary: second, baseline: first, again: first, interleaved: [] },
            measuredTogether: true,
            probes,
            floatingPins: 0,
            semantic: (0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .isSemantic */ .nj)(manifest)
        });
        const verdict = decideBaseline(measured, table.gates, (0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .doubtsAbout */ .xp)(table));
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, options.out);
        const snippets = snippetsOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _measure_js__WEBPACK_IMPORTED_MODULE_16__/* .SNIPPETS */ .DS), first);
        const text = verdict.exit === _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.ok ? baselineText(world, inputs, { rows: measured.rows, noise, snippets }) : null;
        if (text !== null)
            await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_12__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'baseline.json'), text);
        const recorded = text === null ? null : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOf */ .o)(text);
        const result = conclude(verdict, {
            ...(0,_measure_js__WEBPACK_IMPORTED_MODULE_16__/* .measuredFindings */ .TQ)(inputs, { runs: measured.plan.runs, rows: measured.rows }, { baseline: recorded, pins_canary: null }),
            gates: table.gates,
            metrics: table.metrics,
            resolution: (0,_resolution_js__WEBPACK_IMPORTED_MODULE_17__/* .shownResolution */ .wP)(resolution),
            missed_claims: table.missed_claims,
            languages: table.languages,
            notes,
            problems: [...manifest.warnings, ...gold.warnings]
        });
        return {
            result,
            publish: false,
            uploads: text === null ? [] : [{ name: artifactName(inputs), files: ['baseline.json'], root: options.out }],
            needsUpload: !(manifest.baseline && 'path' in manifest.baseline),
            insteadOfUpload: ` Or commit ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .shownPath */ .pS)(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'baseline.json'))} to the repository, and name it in the manifest: baseline: { path: … }.`
        };
    }
    finally {
        await http.close();
    }
}
/** A baseline is recorded when it is whole and is what it says it is; how good it is only warns. */
function decideBaseline({ missing, plan }, gates, doubts) {
    if (missing.length > 0) {
        const why = `${missing.length} of ${plan.runs.length} planned runs have no row, so nothing was recorded. Run again with --resume.`;
        return { decision: 'error', reason: 'rows_missing', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.unmeasurable, why };
    }
    const pins = gates.find(({ row }) => (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_10__/* .findRow */ .uv)(row)?.failsAs === 'pins_mismatch');
    if (pins?.verdict !== 'pass') {
        return {
            decision: 'fail',
            reason: 'pins_mismatch',
            exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.failed,
            why: `Nothing was recorded: the service is not what the manifest says. ${pins?.why ?? ''}`.trim()
        };
    }
    if (doubts.length > 0)
        return { decision: 'warn', reason: 'warnings', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.ok, why: `Recorded. ${doubts.join(' ')}` };
    const outside = gates.filter(row => row.verdict === 'fail' || row.verdict === 'inconclusive');
    if (outside.length > 0) {
        return {
            decision: 'warn',
            reason: 'warnings',
            exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.ok,
            why: `Recorded. The baseline itself is outside target on ${(0,_gates_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(outside, outside.length)}.`
        };
    }
    return {
        decision: 'pass',
        reason: 'all_green',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.ok,
        why: 'Recorded: two passes, and the noise between them.'
    };
}
/** Characters of snippets that a baseline carries. */
const MOST_SNIPPETS = 8_000_000;
/** As much of what the first pass retrieved as leaves the baseline quick to fetch. */
function snippetsOf(file, rows) {
    const snippets = (0,_gold_snippets_js__WEBPACK_IMPORTED_MODULE_6__/* .readSnippets */ .p)([file]);
    const named = new Set(rows.flatMap(row => row.snippets ?? []));
    let left = MOST_SNIPPETS;
    return [...named].flatMap(key => {
        const snippet = snippets.get(key);
        left -= snippet?.text.length ?? 0;
        return snippet && left >= 0 ? [snippet] : [];
    });
}
function baselineText(world, inputs, { rows, noise, snippets }) {
    const recorded = {
        schema_version: 1,
        kind: 'rollout-gate baseline',
        name: inputs.manifest.name,
        created_at: new Date(world.clock.now()).toISOString(),
        sha: world.event ? (0,_model_event_js__WEBPACK_IMPORTED_MODULE_20__/* .evaluatedSha */ .O4)(world.event) : null,
        manifest: inputs.manifest.digest,
        comparable: (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_14__/* .comparableNow */ .r)(inputs),
        noise: [...noise],
        rows: [...rows],
        ...(snippets.length > 0 && { snippets: [...snippets] })
    };
    return `${JSON.stringify(_gold_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineSchema */ .d2.parse(recorded))}\n`;
}
function artifactName({ manifest }) {
    return manifest.baseline && 'artifact' in manifest.baseline ? manifest.baseline.artifact : 'rollout-baseline';
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
