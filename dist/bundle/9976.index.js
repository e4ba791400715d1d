export const id = 9976;
export const ids = [9976];
export const modules = {

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

/***/ 24329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/report/parse.js + 2 modules
var parse = __webpack_require__(99853);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
// EXTERNAL MODULE: ./out/build/src/commands/recompute.js
var recompute = __webpack_require__(43279);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
// EXTERNAL MODULE: ./out/build/src/github/failure.js
var failure = __webpack_require__(93922);
// EXTERNAL MODULE: ./out/build/src/github/read-from-base.js
var read_from_base = __webpack_require__(2165);
// EXTERNAL MODULE: ./out/build/src/gold/load.js + 1 modules
var load = __webpack_require__(15524);
// EXTERNAL MODULE: ./out/build/src/manifest/load.js + 2 modules
var manifest_load = __webpack_require__(65225);
// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/commands/gate-evidence.js + 1 modules
var gate_evidence = __webpack_require__(13797);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
;// CONCATENATED MODULE: ./out/build/src/commands/looser.js


/** In which respects a manifest lets more pass than another, a sentence each. */
function looserThan(head, base) {
    return [
        ...looserNumbers('target', head.targets, base.targets, row => (0,rows/* findRow */.uv)(row)),
        ...looserNumbers('stop', head.stops, base.stops, row => {
            const { limit, op } = stops/* STOPS */.KR[row];
            // A stop fires beyond its limit, so its sign is the other way round from a target's.
            return { target: limit, op: op.startsWith('>') ? '<=' : '>=' };
        }),
        ...Object.keys(head.not_required)
            .filter(row => !(row in base.not_required))
            .map(row => told(`does not require ${row}`)),
        ...base.require.filter(row => !head.require.includes(row)).map(row => told(`no longer requires ${row}`)),
        ...(head.report_only && !base.report_only ? [told('only reports')] : []),
        ...(head.evidence.alpha < base.evidence.alpha
            ? [told(`asks for more certainty of a failure: alpha ${head.evidence.alpha} instead of ${base.evidence.alpha}`)]
            : []),
        ...(head.evidence.gold !== base.evidence.gold
            ? [told(`judges by evidence.gold ${head.evidence.gold} instead of ${base.evidence.gold}`)]
            : []),
        ...(head.evidence.inconclusive === 'warn' && base.evidence.inconclusive === 'hold'
            ? [told('lets undecided rows pass with a warning')]
            : [])
    ];
}
function looserNumbers(what, head, base, ruleOf) {
    return [...new Set([...Object.keys(head), ...Object.keys(base)])].flatMap(row => {
        const rule = ruleOf(row);
        if (!rule)
            return [];
        const [mine, theirs] = [head[row] ?? rule.target, base[row] ?? rule.target];
        if (mine === null || theirs === null)
            return [];
        const isLooser = rule.op.startsWith('<') ? mine > theirs : mine < theirs;
        return isLooser ? [told(`has a looser ${what} for ${row}: ${mine} instead of ${theirs}`)] : [];
    });
}
function told(what) {
    return `Beside the base commit, the manifest of this one ${what}.`;
}

// EXTERNAL MODULE: ./out/build/src/commands/named-baseline.js
var named_baseline = __webpack_require__(50186);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
;// CONCATENATED MODULE: ./out/build/src/commands/verify-result.js
















/**
 * What may be shown of a result that somebody else's job made: its verdict computed anew from its rows, by the manifest
 * and the gold set of the commit that the event names, which are read through the API as data: no variable, URL or
 * command of them is used. One that can't be verified passes nothing. Throws UnmeasurableError (`untrusted_source`) where
 * it contradicts itself, or is of another repository or rollout.
 */
async function verifiedResult(world, claimed, { manifest: path, baseline }) {
    const { result } = claimed;
    refuseForeign(world, result);
    const { head, base } = await manifestsOf(world, path);
    if (head && result.name !== null && result.name !== head.name) {
        throw refused(`it is of the rollout "${result.name}", and ${path} names "${head.name}"`);
    }
    const again = await computedBy(head);
    const notes = head && base ? looserThan(head, base).map(commands_notes/* warning */.$e) : [];
    return 'unverified' in again ? unverified(result, again.unverified) : asRecomputed(result, again, notes);
    async function computedBy(manifest) {
        if (result.command !== 'gate')
            return { unverified: `it is a result of ${result.command}, which has no rows` };
        if (claimed.rows === null)
            return { unverified: 'it came without rows.jsonl' };
        if (manifest === null)
            return { unverified: `${path} cannot be read at its commit` };
        const inputs = await inputsAt(world, manifest);
        if ('unverified' in inputs)
            return inputs;
        const trusted = base ?? { baseline: undefined, base: head.base };
        return (0,recompute/* recompute */.Z)(claimed, inputs, digest => (0,named_baseline/* baselineOfDigest */.Z)(world, trusted, digest, baseline));
    }
}
function refused(why) {
    return new errors/* UnmeasurableError */.XW('untrusted_source', `The result is refused: ${why}.`);
}
/** What says of itself that it passes must be of this repository, and say nothing else with its rows. */
function refuseForeign(world, result) {
    const other = (0,gate_evidence/* otherRepository */.j5)(world, result);
    if (other !== undefined)
        throw refused(`it is of the repository ${other}`);
    if (result.command !== 'gate' || !claimsToPass(result))
        return;
    const faults = (0,gate_evidence/* contradictionsOf */.WZ)(result).filter(() => result.gates.length > 0 || result.counts.measured !== result.counts.planned);
    if (faults.length > 0)
        throw refused(`it ${faults.join('; it ')}`);
}
function claimsToPass({ exit_code, decision, report_only }) {
    return (exit_code === reasons/* EXIT */.dc.ok && (decision === 'pass' || decision === 'warn' || decision === 'graduate') && !report_only);
}
/** The manifest at the evaluated commit, and at the trusted one; null where there is none that can be read. */
async function manifestsOf(world, path) {
    const { github, event } = world;
    const inRepository = (0,source/* pathInCheckout */.BQ)(world, path);
    if (!github || !event || inRepository === null)
        return { head: null, base: null };
    const trusted = event.kind === 'pull_request' ? event.pullRequest.baseSha : (0,model_event/* trustedSha */.kw)(event);
    const [head, base] = await Promise.all([
        manifestAt(world, inRepository, (0,model_event/* evaluatedSha */.O4)(event)),
        manifestAt(world, inRepository, trusted)
    ]);
    return { head, base };
}
async function manifestAt(world, path, sha) {
    const text = await textAt(world, path, sha);
    if (text === null)
        return null;
    try {
        const base = (0,manifest_load/* baseOf */.bx)((0,external_node_path_.resolve)((0,source/* checkoutRoot */.Re)(world), path));
        return (0,manifest_load/* parseManifest */.Ng)(text, { file: path, env: {}, base, reads: () => false, spares: true });
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return null;
        throw error;
    }
}
async function inputsAt(world, manifest) {
    if (!(0,inputs/* hasGold */.Ji)(manifest))
        return { unverified: 'its manifest has no gold set' };
    const path = (0,source/* pathInCheckout */.BQ)(world, (0,external_node_path_.resolve)(manifest.base, manifest.gold.path)) ?? manifest.gold.path;
    const text = await textAt(world, path, (0,model_event/* evaluatedSha */.O4)(world.event));
    if (text === null)
        return { unverified: `${path} cannot be read at its commit` };
    try {
        return { manifest, gold: (0,load/* parseGold */.e)(Buffer.from(text), path) };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return { unverified: `${path} at its commit is broken` };
        throw error;
    }
}
async function textAt({ github }, path, sha) {
    try {
        return await (0,read_from_base/* readFromBase */.Y)(github, path, sha);
    }
    catch (error) {
        if (error instanceof errors/* UnmeasurableError */.XW)
            return null;
        const reason = [401, 403].includes((0,failure/* statusOf */.c2)(error)) ? 'permission_missing' : 'api_unavailable';
        const message = `${path} at ${sha.slice(0, 12)} cannot be read. ${(0,failure/* explainFailure */.SP)(error, 'contents: read')}`;
        throw new errors/* UnmeasurableError */.XW(reason, message, { cause: error });
    }
}
/** A result that does not pass anyway is shown as it is: nobody gains by it. */
function unverified(result, why) {
    const told = `This result is not verified: ${why}.`;
    if (!claimsToPass(result))
        return { ...result, notes: [(0,commands_notes/* warning */.$e)(told), ...result.notes] };
    const said = `Its job said: ${result.decision}, ${result.why}`;
    return {
        ...result,
        decision: 'error',
        reason_code: 'not_comparable',
        exit_code: reasons/* EXIT */.dc.unmeasurable,
        why: `${told} Nothing may rest on it.`,
        notes: [(0,commands_notes/* warning */.$e)(said), ...result.notes]
    };
}
function asRecomputed(result, { table, verdict, counts }, looser) {
    const differs = claimsToPass(result) && verdict.exit !== reasons/* EXIT */.dc.ok;
    const notes = [
        ...(differs ? [(0,commands_notes/* warning */.$e)(`Its job said ${result.decision}; its rows say ${verdict.decision}.`)] : []),
        ...looser,
        (0,commands_notes/* notice */.lm)('The verdict was computed again from rows.jsonl; what probes found is as the job said.')
    ];
    const gates = table.gates.map(gate => (0,rows/* isProbed */.Po)(gate.row) && gate.n > 0 ? { ...gate, why: `As the job said: ${gate.why}` } : gate);
    const { gates: _, ...kept } = result;
    return {
        ...kept,
        ...(claimsToPass(result)
            ? { decision: verdict.decision, reason_code: verdict.reason, exit_code: verdict.exit, why: verdict.why }
            : {}),
        gates,
        stops: table.stops,
        metrics: table.metrics,
        counts,
        notes: [...notes, ...result.notes]
    };
}

;// CONCATENATED MODULE: ./out/build/src/commands/report.js











const description = {
    summary: 'publish a result.json that another job made',
    topic: 'see',
    examples: ['rollout-gate report --results out/result.json'],
    flags: {
        manifest: shared_flags/* manifest */.eu,
        out: shared_flags/* out */.FD,
        baseline: shared_flags/* baseline */._Z,
        results: (0,flag_kinds/* files */.aq)({
            meaning: 'a result.json on disk, instead of the artifact of the run that triggered this one',
            input: 'a result.json on disk, instead of the artifact of the run that triggered it'
        })
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: [],
    publishes: 'from everywhere',
    permissions: { contents: 'read', actions: 'read' },
    toPublish: { 'pull-requests': 'write', checks: 'write' }
};
/**
 * Publishes a result that an unprivileged job made. Nothing in it is believed: its verdict is computed anew from its
 * rows, and where it is posted comes from the event alone. The exit code says whether it could be published, not what
 * it found.
 */
async function report(world, options) {
    const file = options.results[0];
    const { text, rows } = file ? await fromFile(world, file) : await fromRun(world);
    const place = file ?? outcome/* RESULT_ARTIFACT */.T;
    const claimed = (0,parse/* parseResult */.F)(text, place, 'untrusted_source');
    refuseOtherCommit(world, claimed);
    const result = await verifiedResult(world, { result: claimed, rows, place }, options);
    return { result, exit: reasons/* EXIT */.dc.ok, publish: true, uploads: [] };
}
async function fromFile(world, file) {
    (0,source/* refuseDoubtful */.yq)(world, [file], 'Leave results out: the artifact of the run before is read.');
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const bytes = await (0,input/* readInput */.R5)(path, { file, reason: 'untrusted_source', maxBytes: parse/* RESULT_BYTES */.y });
    return { text: bytes.toString('utf8'), rows: await (0,recompute/* rowsBeside */.S)(path) };
}
async function fromRun({ github, event }) {
    if (event?.kind !== 'workflow_run') {
        throw new errors/* UnmeasurableError */.XW('not_measured', 'report needs results: a result.json, or a workflow_run event whose run made one.');
    }
    if (!github)
        throw new errors/* UnmeasurableError */.XW('permission_missing', 'report needs a token: give the job actions: read and pass github-token.');
    const { fetchResultArtifact } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const fetched = await fetchResultArtifact(github, event.run.runId, outcome/* RESULT_ARTIFACT */.T);
    if ('unavailable' in fetched)
        throw new errors/* UnmeasurableError */.XW('not_measured', fetched.unavailable);
    return fetched;
}
/** A result says of which commit it is; the run that it came from must have had that one. */
function refuseOtherCommit({ event }, result) {
    if (event?.kind !== 'workflow_run' || result.evaluated.sha === event.run.headSha)
        return;
    const found = result.evaluated.sha ?? 'no commit';
    throw new errors/* UnmeasurableError */.XW('untrusted_source', `The result is of ${found}, the run that made it of ${event.run.headSha}.`);
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

/***/ 93922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   PE: () => (/* binding */ NO_RETRY),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c$: () => (/* binding */ warnOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** What went wrong with a request to GitHub, in words, and how to make a thing only once all the same. */
/** The HTTP status that a request ended with; 500 stands for a broken connection or a time-out; 0 for no request. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}
/**
 * One sentence for people. `permission` is the line that would let the job do it, such as `checks: write`; a 403 that
 * is no rate limit names it.
 */
function explainFailure(error, permission) {
    const status = statusOf(error);
    const said = saidBy(error);
    if (status === 401)
        return `GitHub does not accept the token (401: ${said}).`;
    if (isRateLimit(error))
        return `GitHub's rate limit was reached (${status}: ${said}).`;
    if (status === 403)
        return `The token may not do it (403: ${said}). Give this job the line \`${permission}\` under \`permissions:\`.`;
    if (status === 404)
        return `GitHub does not find it, or hides it from this token (404: ${said}). It needs \`${permission}\`.`;
    if (status >= 500)
        return `GitHub failed or could not be reached, also when asked again (${said}).`;
    return status > 0 ? `GitHub refused it (${status}: ${said}).` : said || 'unknown error';
}
/** GitHub's own words, without the address of its documentation. */
function saidBy(error) {
    return error instanceof Error ? error.message.split(' - https://')[0] : String(error);
}
/** What could not be shown decides nothing: a warning that says what to do. */
function warnOf(log, what, permission, error) {
    log.warning(`Could not ${what}. ${explainFailure(error, permission)} The job's result stands.`);
}
function isRateLimit(error) {
    const said = error instanceof Error ? error.message : '';
    return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test(said));
}
/**
 * Makes a thing that must not be made twice. A broken answer may hide that it was made: before another try, it is
 * looked for. `make` must not be retried by itself; see NO_RETRY.
 */
async function makeOnce(make, find) {
    try {
        return await make();
    }
    catch (error) {
        if (statusOf(error) < 500)
            throw error;
        return (await find()) ?? (await make());
    }
}
const NO_RETRY = { retries: 0 };


/***/ }),

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ sayWeights),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   ML: () => (/* binding */ sameWeights),
/* harmony export */   V0: () => (/* binding */ showWeights)
/* harmony export */ });
/** Users see the baseline alone, and nothing is copied. */
const NOTHING = { canary: 0, mirror: 0 };
function sameWeights(a, b) {
    return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
    return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}
/** What it means for people: `5 % of users`, `25 % of requests copied`. */
function sayWeights({ canary, mirror }) {
    const copied = `${mirror} % of requests copied`;
    if (mirror > 0)
        return canary > 0 ? `${canary} % of users, ${copied}` : copied;
    return `${canary} % of users`;
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

/***/ 46953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ mayGoUpOn),
/* harmony export */   Ro: () => (/* binding */ showActor),
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   ek: () => (/* binding */ planStep),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   lH: () => (/* binding */ decideStep)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1331);





/**
 * Verdicts that a person may override. Never: pins that are not what was evaluated, a hard stop, a failed gate, but for
 * rows that failed for what both arms suffered and what is over.
 */
const OVERRIDABLE = [
    'evidence_thin',
    'evidence_exhausted',
    'evidence_stale',
    'no_traffic',
    'soft_stop',
    'frozen',
    'not_measured'
];
const GREEN = ['all_green', 'warnings'];
/** Whether a rollout may go up on it, by itself or by a person's override. */
function mayGoUpOn(reason) {
    return isGreen(reason) || OVERRIDABLE.includes(reason);
}
function isGreen(reason) {
    return GREEN.includes(reason);
}
/** The next step from here, or why there is none whatever the evidence says. Pure; no other place refuses a step. */
function planStep(request) {
    const refusal = refusalNow(request);
    if (refusal)
        return refusal;
    const { standing, plan, to } = request;
    const { rollout, history, phase } = standing;
    if (!rollout || history.ended)
        return planFirstStep(request);
    const here = plan.findIndex(({ name }) => name === phase);
    if (here < 0)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', `The plan has no phase ${phase}, where the rollout stands.`);
    if (to === phase)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('already_there', `The rollout is in phase ${to} already.`);
    const next = plan[here + 1] ?? null;
    if (to !== null && to !== next?.name)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', notNext(plan, here, to));
    return { request, last: history.phase, to: next, attempt: rollout.attempt, retry: null };
}
/** Whether the planned step is taken on this evidence. Pure. Rollbacks are not decided here: they wait for no plan. */
function decideStep(planned, evidence) {
    const { verdict } = evidence.judged;
    if (verdict.reason === 'hard_stop')
        return noStep(verdict);
    const refusal = unproven(planned.request, evidence.proof);
    return refusal ? noStep(refusal) : decideOnVerdict(planned, evidence);
}
function noStep(verdict) {
    return { ...verdict, step: null, retry: null, override: null };
}
/**
 * Proof of identity (docs/runbook.md §8): the pins evaluated, in the manifest and running are one digest, or nothing
 * moves.
 */
function unproven({ digests, standing }, proof) {
    const mine = digests.canary;
    const { rollout, history } = standing;
    if (rollout && !history.ended && rollout.digest !== mine) {
        const why = `The rollout of the pins ${short(rollout.digest)} is under way; this manifest names ${short(mine)}. Roll it back, or complete it first.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.evaluated === null) {
        const why = "Nothing shows that these pins were evaluated: give the gate's result.json as --evidence FILE, or run gate in this workflow run.";
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_measured', why);
    }
    if (proof.evaluated !== mine) {
        const why = `The gate evaluated the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.live === mine)
        return null;
    const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`;
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('pins_changed', `${seen} The pins ${short(mine)} were evaluated.`);
}
/** What forbids every step for now. */
function refusalNow({ standing, by, to }) {
    const { state, routed, recorded, history, paused } = standing;
    if (state === 'moving') {
        const why = history.open
            ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.`
            : 'A step or a rollback was cut short; the next promote, watch or rollback finishes or undoes it.';
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .held */ .yB)('claimed_by_another', why);
    }
    if (state === 'astray') {
        const why = `The router sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}, the ledger says ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(recorded)}, and no step explains the difference. Roll back, or set the router to what the ledger says.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', why);
    }
    if (paused)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .held */ .yB)('paused', `Paused by ${paused.who} since ${paused.since}: ${paused.why}`);
    const before = to === null && !history.ended && history.chain.find(claim => isRerun(by, claim));
    if (before) {
        const why = `This run went to ${before.to ?? 'the end'} in attempt ${before.by.run.attempt} already. Start a new run to go further, or name the phase with --to.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('already_there', why);
    }
    return null;
}
/** The name, and the run where there is one. */
function showActor({ who, run }) {
    return run ? `${who} (${run.url})` : who;
}
function isRerun(me, { by }) {
    return me.run !== null && by.run?.id === me.run.id && by.run.attempt < me.run.attempt;
}
function planFirstStep(request) {
    const { name, standing, digests, plan, to, retry, by } = request;
    const { history, rollout, routed } = standing;
    const first = plan[0];
    if (!first)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', 'The plan has no phases.');
    const same = rollout?.digest === digests.canary;
    if (same && history.ended === 'complete')
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('complete', 'This rollout is complete.');
    if (routed.canary > 0 || routed.mirror > 0) {
        const why = `The router still sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)} of the rollout before. Make that canary the baseline and set the router to 0 first.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', why);
    }
    if (to !== null && to !== first.name)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', notNext(plan, -1, to));
    const attempts = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .O)(history, name, digests.canary);
    const start = { request, last: null, to: first };
    const open = attempts > 0 && !history.closed.has((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempts));
    if (open)
        return { ...start, attempt: attempts, retry: null };
    if (attempts === 0 || !history.fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempts))) {
        return { ...start, attempt: attempts + 1, retry: null };
    }
    if (!retry) {
        const why = 'These pins were rolled back. Change the canary, or go up again with --retry --reason TEXT.';
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    const again = history.retries.find(entry => entry.digest === digests.canary && isRerun(by, entry));
    if (again) {
        const why = `This run began attempt ${again.attempt} already, which was rolled back. Start a new run to try again.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    return { ...start, attempt: attempts + 1, retry: { attempt: attempts + 1, why: retry.why } };
}
function notNext(plan, here, to) {
    const there = plan.findIndex(({ name }) => name === to);
    const next = plan[here + 1];
    const expected = next ? `Expected ${next.name}.` : 'The rollout stands in the last phase.';
    if (there < 0)
        return `The plan has no phase ${to}. ${expected}`;
    return there <= here
        ? `The rollout has left ${to} behind, and goes down only by a rollback. ${expected}`
        : `${to} is not the next phase, and no phase is skipped. ${expected}`;
}
/** The step is the right one: may it be taken on this evidence? */
function decideOnVerdict(planned, evidence) {
    const { judged, override } = evidence;
    const { verdict, phase } = judged;
    const step = stepOf(planned, evidence);
    if (phase !== step.from)
        return noStep(otherPhase(planned.request, phase, step.from));
    const green = isGreen(verdict.reason);
    if (!green && !(override && mayBeAnswered(judged)))
        return noStep(heldBack(verdict));
    const why = step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWeights */ .JK)(step.after)}.`;
    const answered = green || !override ? null : { over: verdict.reason, why: override.why };
    const reason = step.to === null ? 'complete' : 'all_green';
    return { decision: 'graduate', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why, step, retry: planned.retry, override: answered };
}
/** Whether a person may go on over the verdict. */
function mayBeAnswered({ verdict, beside }) {
    return OVERRIDABLE.includes(verdict.reason) || (beside !== undefined && mayGoUpOn(beside.reason));
}
function stepOf({ request, last, to, attempt }, { judged, pins }) {
    const { name, digests } = request;
    const { verdict, digest, rowsDigest, points } = judged;
    const before = last?.after ?? _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const rows = rowsDigest === undefined ? {} : { rows: rowsDigest };
    const evidence = { digest, ...rows, result: verdict.decision, reason: verdict.reason };
    return {
        rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempt),
        attempt,
        from: last?.to ?? null,
        to: to?.name ?? null,
        environment: to?.environment ?? last.environment,
        before,
        after: to ? { canary: to.weight, mirror: to.mirror ?? 0 } : before,
        pins,
        digests,
        evidence,
        ...(points && to && { points })
    };
}
/** Evidence of one phase proves nothing about the step from another. */
function otherPhase({ plan, standing }, judged, from) {
    const at = (name) => plan.findIndex(phase => phase.name === name);
    if (at(judged) < at(from)) {
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .held */ .yB)('claimed_by_another', `Another command went up to ${from} while ${judged ?? 'the gate'} was judged.`);
    }
    const where = standing.phase === null ? 'no phase has been entered yet' : `the rollout stands in ${standing.phase}`;
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', `The evidence is of ${judged ?? 'the gate'}, but ${where}.`);
}
/** The judge's verdict as one on the rollout: what warns or fails there holds it here. */
function heldBack(verdict) {
    return verdict.decision === 'error' ? verdict : { ...verdict, decision: 'hold', exit: verdict.exit || _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold };
}
function short(digest) {
    return digest === null ? '(unknown)' : digest.replace(/^(sha256:)?(.{12}).*$/, '$1$2');
}


/***/ }),

/***/ 20348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27507);

/** How often a canary was begun, or allowed to begin. One that went back without any claim has had one attempt. */
function attemptsOf({ attempts, fallen }, name, digest) {
    return attempts.get(digest) ?? (fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutId */ .rQ)(name, digest, 1)) ? 1 : 0);
}
/**
 * Reads the entries in the order of their ids. A claim counts where it goes on from where the story stands: so of two
 * claims of one step the lower id counts, and a claim of a rollout that was rolled back never does. A rollback ends
 * the rollout that is under way when it comes.
 */
function historyOf(entries) {
    const story = {
        rollout: null,
        ended: null,
        chain: [],
        rollback: null,
        paused: null,
        lost: [],
        attempts: new Map(),
        closed: new Set(),
        fallen: new Set(),
        retries: []
    };
    const sorted = [...entries].sort((a, b) => a.id - b.id);
    for (const entry of sorted)
        tell(story, entry);
    const done = story.chain.filter(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const open = story.chain.find(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim) === null) ?? null;
    const own = sorted.filter(entry => entry.rollout === story.rollout?.id || entry === story.rollback);
    return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open, entries: own };
}
function tell(story, entry) {
    if (entry.kind === 'claim')
        claimed(story, entry);
    if (entry.kind === 'rollback')
        rolledBack(story, entry);
    if (entry.kind === 'pause' && !story.ended)
        story.paused = entry;
    if (entry.kind === 'resume')
        story.paused = null;
    if (entry.kind === 'retry')
        allowed(story, entry);
}
function claimed(story, claim) {
    attempted(story, claim.digests.canary, claim.attempt);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'undone' || !follows(story, claim)) {
        story.lost.push(claim);
        return;
    }
    if (claim.from === null)
        begin(story, claim);
    story.chain.push(claim);
    if (claim.to !== null)
        return;
    story.closed.add(claim.rollout);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        story.ended = 'complete';
}
function follows(story, claim) {
    if (story.closed.has(claim.rollout))
        return false;
    const starts = claim.from === null;
    if (story.rollout === null || story.ended)
        return starts;
    // A rollout enters its first phase only after the one before has ended; the marks of that one may not have been read.
    if (starts && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        return true;
    const last = story.chain.at(-1);
    const ready = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(last)?.mark === 'done' && !story.paused;
    return ready && claim.rollout === story.rollout.id && claim.from === last.to;
}
function begin(story, { rollout, digests, attempt }) {
    story.rollout = { id: rollout, digest: digests.canary, attempt };
    story.ended = null;
    story.chain = [];
    story.lost = [];
    story.rollback = null;
    story.paused = null;
}
/** Also of traffic that no claim explains: that of a canary whose claim does not count, or that was routed by hand. */
function rolledBack(story, rollback) {
    close(story, rollback.rollout);
    if (story.ended === 'rolled_back')
        return;
    // What is complete stays so where another canary went back.
    if (story.ended === 'complete' && rollback.rollout !== story.rollout?.id)
        leave(story);
    if (story.rollout)
        close(story, story.rollout.id);
    story.ended = 'rolled_back';
    story.rollback = rollback;
    story.paused = null;
}
function leave(story) {
    story.rollout = null;
    story.chain = [];
    story.lost = [];
}
function close({ closed, fallen }, rollout) {
    closed.add(rollout);
    fallen.add(rollout);
}
function allowed(story, retry) {
    story.retries.push(retry);
    attempted(story, retry.digest, retry.attempt);
}
function attempted(story, digest, attempt) {
    story.attempts.set(digest, Math.max(attempt, story.attempts.get(digest) ?? 0));
}


/***/ }),

/***/ 27507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ readableMark),
/* harmony export */   PW: () => (/* binding */ readableEntry),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   hw: () => (/* binding */ weightsSchema),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   rQ: () => (/* binding */ rolloutId),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* unused harmony exports entrySchema, markSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63095);




/**
 * What the ledger holds: versioned facts, only ever added to. An entry says what was begun or decided, with everything
 * known of it; a mark says how far the entry that it names has come.
 */
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const weightsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    canary: share.describe('Percentage of users served by the canary.'),
    mirror: share.describe('Percentage of requests copied to the canary.')
});
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    who: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The person or account that asked for it.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Differs for each process: tells a living process from an earlier one with the same pid. */
    process: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const common = {
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Name of the rollout, as the manifest gives it. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Rollout id: rolloutId(). */
    rollout: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Unique: finds an entry again where the connection broke before its creation was answered. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    by: actorSchema,
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255),
    /** The commit that it was decided on; null outside a repository. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Path of the manifest from the repository's root; absent where it lies outside, or an older version wrote it. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional()
};
const arms = (of) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: of, canary: of });
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Digest of the rows.jsonl that a result.json was verified with.'),
    result: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE)
});
/** What a phase is bet on with: set once, from the baseline's rows before it (docs/runbook.md §7). */
const pointsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['latency', 'delta_s']),
        p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        beyond: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['times', 'plus', 'alone']),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Milliseconds, or ΔS.'),
        allowed: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), ratio: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable()
    })),
    costCap: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()
});
/** A step from one phase to the next. `from` null: nothing yet; `to` null: the rollout is complete. */
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('claim'),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema,
    after: weightsSchema,
    pins: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** Digests of the pins. */
    digests: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    points: pointsSchema.optional()
});
const rollback = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rollback'),
    /** The phase that was left; null where none was entered. */
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema.nullable(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Ids of the rows that fired. */
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    /** No command decided it: it follows from the router, which sends nothing to the canary any more. */
    derived: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    shared: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether both arms suffered what fired.')
});
const word = { ...common, why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() };
const pause = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('pause') });
const resume = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('resume') });
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('override'), over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** `rollout` is the new attempt's. */
const retry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('retry'), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(2), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [claim, rollback, pause, resume, override, retry]);
/** An entry as it is read: another version may have written it. */
const readableEntry = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(entrySchema);
/** done, undone: how a claim ended. left: its phase was left behind. rolled_back: a rollback was seen on the router. */
const MARKS = ['in_progress', 'done', 'undone', 'left', 'rolled_back'];
const markSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    mark: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MARKS),
    /** Id of the entry. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Address of the run that made it; null on a laptop. */
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
});
/** A mark as it is read. */
const readableMark = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(markSchema);
/** First 12 hex digits of sha256(name + digest of the canary's pins), and which attempt it is, from 1. */
function rolloutId(name, digest, attempt) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}${digest}`).digest('hex').slice(0, 12)}-${attempt}`;
}
/** What a claim claims: the same step of the same rollout has the same key. */
function keyOf(step) {
    return `${step.rollout} ${step.from ?? '(baseline)'} > ${step.to ?? '(complete)'}`;
}
/** Whether a claim was done or undone, whichever came first; null while neither. */
function endOf({ marks }) {
    return marks.find(({ mark }) => mark === 'done' || mark === 'undone') ?? null;
}
function hasMark({ marks }, mark) {
    return marks.some(each => each.mark === mark);
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jf: () => (/* binding */ rollbackFinished),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   h_: () => (/* binding */ unmoved),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);

/** A rollback that somebody decided before, and whose router this call set. */
function rollbackFinished(before, standing) {
    const asked = standing.history.rollback?.why ?? 'its reason is in the ledger.';
    return {
        decision: 'rollback',
        reason: 'rolled_back',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
        moved: true,
        before,
        standing,
        recorded: true
    };
}
/** A rollback that was decided, and that the router does not follow yet; every next command tries again. */
function incomplete(refusal, before) {
    const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
    const verdict = { decision: 'rollback', reason: 'rollback_incomplete', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
    return { ...verdict, moved: false, before, standing: null, recorded: false };
}
/** Nothing was moved from where the rollout stands. */
function unmoved(verdict, standing) {
    return { ...verdict, moved: false, before: standing.routed, standing, recorded: true };
}
/** Nothing is done now; it may be done later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** Nothing is to be done. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** The request can't be carried out, and nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
}


/***/ }),

/***/ 43641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RouterError)
/* harmony export */ });
class RouterError extends Error {
    kind;
    name = 'RouterError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
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


/***/ }),

/***/ 58875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ mostLeftOut),
/* harmony export */   XN: () => (/* binding */ nothingLeftOut),
/* harmony export */   ov: () => (/* binding */ leaveOut),
/* harmony export */   rN: () => (/* binding */ leftOutRows)
/* harmony export */ });
function nothingLeftOut() {
    const none = () => ({ unreadable: 0, withStatus: 0, replies: 0, clock: 0 });
    return { baseline: none(), canary: none(), unattributed: 0 };
}
/** Counts a line that can't be read whole, by what it still says. */
function leaveOut(leftOut, arm, { status }) {
    if (arm === null) {
        leftOut.unattributed++;
        return;
    }
    const own = leftOut[arm];
    own.unreadable++;
    if (status === null)
        return;
    own.withStatus++;
    if (status >= 200 && status <= 299)
        own.replies++;
}
/** All rows of an arm that were left out, whatever for. */
function leftOutRows({ unreadable, clock }) {
    return unreadable + clock;
}
/** How many may be left out of so many: a few always, then one in a hundred. */
function mostLeftOut(rows) {
    return Math.max(3, 0.01 * rows);
}


/***/ })

};
