export const id = 3797;
export const ids = [3797];
export const modules = {

/***/ 13797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WZ: () => (/* binding */ contradictionsOf),
  Ef: () => (/* binding */ findGateEvidence),
  j5: () => (/* binding */ otherRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var model_digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var model_stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/report/parse.js + 2 modules
var parse = __webpack_require__(99853);
// EXTERNAL MODULE: ./out/build/src/rollout/decide-step.js
var decide_step = __webpack_require__(46953);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var input = __webpack_require__(35553);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/report/predicate.js
var predicate = __webpack_require__(17272);
// EXTERNAL MODULE: ./out/build/src/routers/command.js
var command = __webpack_require__(26002);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/commands/attested.js










const VERIFIED_WITHIN_MS = 60_000;
/** Of GitHub's client: it needs a login. */
const NO_LOGIN = 4;
/** An older client, a token that may not read attestations, or GitHub being away: it was not found out. */
const NOT_FOUND_OUT = /unknown (command|flag|shorthand)|HTTP (401|403|429|5\d\d)|dial tcp|error connecting|timeout/i;
/**
 * Which files of a gate's result carry no attestation of the signer, one sentence each. GitHub's own client verifies the
 * signature over the bytes, the certificate's chain and the transparency log. Who signed, and what, is read from what it
 * verified: its exit code is 0 in some versions where none was of the type that was asked for (CVE-2025-25204), and it
 * takes the workflow's path for a beginning. Rejects with UnmeasurableError where it was not found out.
 */
async function attestationFaults({ env, github, signal }, signer, files) {
    if (!github)
        throw unmeasurable('there is no token to ask GitHub for it with');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'attested-'));
    const run = (0,command/* commandRunner */.c)({ cwd: folder, env: await clientEnv(env, github), signal, timeoutMs: VERIFIED_WITHIN_MS });
    try {
        const faults = [];
        for (const [name, content] of Object.entries(files)) {
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content);
            const { code, stdout, stderr } = await run(['gh', 'attestation', 'verify', name, ...conditions(github, signer)]);
            if (code === NO_LOGIN || (code !== 0 && NOT_FOUND_OUT.test(stderr)))
                throw unmeasurable(stderr);
            if (code === 0 && verified(stdout).some(isOf(github, signer, content)))
                continue;
            const said = code === 0 ? 'what was verified is of others' : stderr;
            faults.push(`${name} has no attestation of ${signer.workflow} on ${signer.branch}: ${said}`);
        }
        return faults;
    }
    catch (error) {
        if (error instanceof router_error/* RouterError */.K)
            throw unmeasurable(error.message, error);
        throw error;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function conditions(github, signer) {
    return [
        `--repo=${github.owner}/${github.repo}`,
        `--signer-workflow=${pathOf(github, signer)}`,
        `--predicate-type=${predicate/* PREDICATE_TYPE */.T}`,
        '--format=json'
    ];
}
/** OWNER/REPO/PATH of the workflow that signs. */
function pathOf({ owner, repo }, { workflow }) {
    return workflow.startsWith('.github/') ? `${owner}/${repo}/${workflow}` : workflow;
}
/** An attestation as the client prints it: what is under `certificate` no workflow can choose. */
const verifiedSchema = schemas/* object */.Ikc({
    verificationResult: schemas/* object */.Ikc({
        signature: schemas/* object */.Ikc({
            certificate: schemas/* object */.Ikc({
                sourceRepositoryURI: schemas/* string */.YjP(),
                sourceRepositoryRef: schemas/* string */.YjP(),
                buildSignerURI: schemas/* string */.YjP()
            })
        }),
        statement: schemas/* object */.Ikc({
            predicateType: schemas/* string */.YjP(),
            subject: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }))
        })
    })
});
function verified(printed) {
    const all = schemas/* array */.YOg(schemas/* unknown */.L5J()).safeParse((0,json/* jsonOf */.o)(printed));
    return (all.data ?? []).flatMap(one => verifiedSchema.safeParse(one).data?.verificationResult ?? []);
}
/** Whether the workflow itself signed these bytes, in a run of this repository on this branch. */
function isOf(github, signer, content) {
    const { owner, repo, serverUrl } = github;
    const [source, signing] = [`${owner}/${repo}`, `${pathOf(github, signer)}@`].map(path => `${serverUrl}/${path}`);
    return ({ signature: { certificate }, statement }) => isSame(certificate.sourceRepositoryURI, source) &&
        certificate.sourceRepositoryRef === `refs/heads/${signer.branch}` &&
        isSame(certificate.buildSignerURI.slice(0, signing.length), signing) &&
        statement.predicateType === predicate/* PREDICATE_TYPE */.T &&
        statement.subject.some(({ digest }) => `sha256:${digest['sha256']}` === (0,model_digest/* digestOf */.o)(content));
}
/** GitHub's names differ by more than their case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
async function clientEnv(env, { octokit, serverUrl }) {
    const { token } = (await octokit.auth());
    const { host } = new URL(serverUrl);
    return { ...env, GH_TOKEN: token, GH_HOST: host, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' };
}
function unmeasurable(why, cause) {
    const message = `The attestation of the gate's result (evidence.attested) cannot be verified: ${why}. GitHub's client, gh, does it, with a token that has attestations: read.`;
    return new errors/* UnmeasurableError */.XW('not_measured', message, { cause });
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var commands_inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/named-baseline.js
var named_baseline = __webpack_require__(50186);
// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
// EXTERNAL MODULE: ./out/build/src/commands/recompute.js
var recompute = __webpack_require__(43279);
// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
;// CONCATENATED MODULE: ./out/build/src/commands/gate-evidence.js

















/**
 * The gate's result that --evidence names, else the one that this workflow run uploaded; nothing evaluated where there
 * is neither. Throws InputError where it is no gate's, contradicts itself, or is of another rollout or another baseline.
 */
async function findGateEvidence(world, manifest, { evidence, baseline }) {
    const found = evidence === undefined ? await ofThisRun(world) : await ofFile(world, evidence);
    if (!found)
        return NOTHING_FOUND;
    const { text, place, rows } = found;
    const result = (0,parse/* parseResult */.F)(text, place, 'not_comparable');
    const other = otherRepository(world, result);
    const faults = [
        ...(result.command === 'gate' ? [] : [`a result of ${result.command}; expected one of gate`]),
        ...(result.name === manifest.name ? [] : [`a result of the rollout "${result.name}"; expected "${manifest.name}"`]),
        ...(result.evaluated.pins_baseline === manifest.pinsDigest.baseline
            ? []
            : ['evaluated beside other baseline pins than the manifest names; run the gate again']),
        ...(result.command === 'gate' ? contradictionsOf(result) : []),
        ...(other === undefined
            ? []
            : [`a result of the repository ${other}; expected ${world.github.owner}/${world.github.repo}`])
    ];
    if (faults.length > 0)
        refuse(faults);
    const said = verdictOf(result);
    const isBet = (0,decide_step/* mayGoUpOn */.Oo)(said.reason) && result.evaluated.pins_canary === manifest.pinsDigest.canary;
    const { attested } = manifest.evidence;
    if (isBet && attested) {
        const unsigned = await attestationFaults(world, attested, { 'result.json': text, 'rows.jsonl': rows ?? '' });
        if (unsigned.length > 0)
            refuse(unsigned);
    }
    const verdict = isBet ? await verified({ result, rows, place }) : said;
    const { stops, evaluated } = result;
    return {
        judged: {
            phase: null,
            verdict,
            digest: (0,model_digest/* digestOf */.o)(text),
            ...(rows !== null && { rowsDigest: (0,model_digest/* digestOf */.o)(rows) }),
            rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
        },
        evaluated: evaluated.pins_canary
    };
    function refuse(messages) {
        const problems = messages.map(message => ({ file: place, line: 1, column: 1, message, severity: 'error' }));
        throw new errors/* InputError */.dz('not_comparable', problems, manifest.name);
    }
    /** What its rows say, computed anew, where that is worse than what it says. */
    async function verified(claimed) {
        if (!(0,commands_inputs/* hasGold */.Ji)(manifest))
            return refuse(['the manifest has no gold set to compute its verdict from again']);
        const inputs = { manifest, gold: await (0,commands_inputs/* loadGoldSet */.Jg)(world, manifest) };
        const again = await (0,recompute/* recompute */.Z)(claimed, inputs, digest => (0,named_baseline/* baselineOfDigest */.Z)(world, manifest, digest, baseline), {
            anyManifest: true
        });
        if ('unverified' in again)
            return refuse([
                `cannot be verified: ${again.unverified}${again.unverified.includes('--baseline') ? '' : '; run the gate again'}`
            ]);
        const { max_age } = manifest.evidence;
        const age = world.clock.now() - Math.min(again.measuredAt, Date.parse(result.finished_at));
        if (age < -CLOCKS_DIFFER_MS)
            return refuse([`was measured at ${result.finished_at}, which has not come yet`]);
        if (age > max_age) {
            const told = `was measured ${ms(age, { long: true })} ago; expected at most ${ms(max_age, { long: true })}`;
            return refuse([`${told} (evidence.max_age); run the gate again`]);
        }
        return rankOf(again.verdict.reason) > rankOf(said.reason)
            ? { ...again.verdict, exit: exitOf(again.verdict.decision, again.verdict.reason) }
            : said;
    }
}
/** How far a reason is from letting a rollout begin. */
function rankOf(reason) {
    return (0,decide_step/* isGreen */.gf)(reason) ? 0 : (0,decide_step/* mayGoUpOn */.Oo)(reason) ? 1 : 2;
}
/** The repository that a result says it is of, where it is another one; undefined where nothing says so. */
function otherRepository({ github }, { run }) {
    if (github === null || run === null)
        return undefined;
    const isOwn = run.repository.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase();
    return isOwn ? undefined : run.repository;
}
const CLOCKS_DIFFER_MS = 5 * 60_000;
const NOTHING_FOUND = {
    judged: {
        phase: null,
        verdict: { decision: 'error', reason: 'not_measured', exit: reasons/* EXIT */.dc.unmeasurable, why: "No gate's result was found." },
        digest: null,
        rows: []
    },
    evaluated: null
};
async function ofFile(world, file) {
    (0,source/* refuseDoubtful */.yq)(world, [file], 'Leave --evidence out: the artifact of this run is read.');
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const bytes = await (0,input/* readInput */.R5)(path, { file, reason: 'not_comparable', maxBytes: parse/* RESULT_BYTES */.y });
    return { text: bytes.toString('utf8'), place: file, rows: await (0,recompute/* rowsBeside */.S)(path) };
}
/** An earlier job of the same run evaluated the same commit. */
async function ofThisRun({ github }) {
    if (!github?.run)
        return null;
    const { fetchResultArtifact } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const fetched = await fetchResultArtifact(github, Number(github.run.id), outcome/* RESULT_ARTIFACT */.T);
    if (!('unavailable' in fetched))
        return { text: fetched.text, place: fetched.url, rows: fetched.rows };
    if (fetched.absent)
        return null;
    throw new errors/* UnmeasurableError */.XW('not_measured', fetched.unavailable);
}
const DECISION_OF = {
    all_green: 'pass',
    warnings: 'warn',
    evidence_thin: 'warn',
    soft_stop: 'warn',
    gate_failed: 'fail',
    hard_stop: 'fail',
    frozen: 'fail'
};
/** The verdict, with the exit code that follows from it: a result that was only reported carries 0. */
function verdictOf({ decision, reason_code: reason, why }) {
    return { decision, reason, exit: exitOf(decision, reason), why };
}
function exitOf(decision, reason) {
    if ((0,decide_step/* isGreen */.gf)(reason))
        return reasons/* EXIT */.dc.ok;
    if (reason === 'frozen')
        return reasons/* EXIT */.dc.hold;
    return decision === 'fail' ? reasons/* EXIT */.dc.failed : decision === 'error' ? reasons/* EXIT */.dc.unmeasurable : reasons/* EXIT */.dc.hold;
}
/** How a gate's result contradicts its rows, one sentence each. One that lets nothing go up need only fit its reason. */
function contradictionsOf(result) {
    const { decision, reason_code: reason, gates, counts } = result;
    const expected = DECISION_OF[reason] ?? 'error';
    const faults = decision === expected ? [] : [`decides ${decision} by ${reason}; expected ${expected}`];
    if (!(0,decide_step/* mayGoUpOn */.Oo)(reason))
        return faults;
    if (gates.length === 0) {
        faults.push('holds no gate row, as the result of a shard; expected the result of gate --results over all shards');
    }
    if (counts.measured !== counts.planned) {
        faults.push(`measured ${counts.measured} of ${counts.planned} planned runs; expected all of them`);
    }
    const strange = strangersOf(result);
    return [...faults, ...(strange.length > 0 ? strange : againstRows(result))];
}
function strangersOf({ gates, stops }) {
    const names = [...gates.filter(({ row }) => !(0,rows/* findRow */.uv)(row)), ...stops.filter(({ row }) => !(0,model_stops/* findStop */.ru)(row))].map(({ row }) => row);
    return names.length === 0
        ? []
        : [`holds rows that this version does not know: ${names.join(', ')}; run the gate again`];
}
/** Doubts and notes turn green rows into a warning; nothing turns other rows into less than they are. */
function againstRows({ reason_code: reason, gates, stops, counts, not_required, evidence }) {
    if (gates.length === 0)
        return [];
    const { reason: found, why } = (0,decide/* decideGate */.q)({
        gates,
        stops,
        missing: 0,
        planned: counts.planned,
        manifest: { not_required, report_only: false, evidence: { inconclusive: evidence?.inconclusive ?? 'hold' } },
        warnings: false,
        doubts: []
    });
    const agrees = found === reason || (found === 'all_green' && reason === 'warnings');
    return agrees ? [] : [`says ${reason}, but its rows say ${found}: ${why}`];
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

/***/ 50186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ baselineOfDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71870);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43524);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89012);




const BASELINE_BYTES = 128 * 1024 * 1024;
/**
 * The baseline of that digest, from where the manifest, or `file`, says: an artifact as admissible as for `gate`, or a
 * file. Says why where it can't be had; never another one.
 */
async function baselineOfDigest(world, manifest, digest, file) {
    const { baseline: declared } = manifest;
    const path = file ?? (declared && 'path' in declared ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, declared.path) : null);
    if (path !== null) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, path);
        const input = {
            file: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(world, full),
            reason: 'baseline_unavailable',
            maxBytes: BASELINE_BYTES
        };
        const bytes = await (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(world, full, input, file !== undefined).catch((error) => error);
        if (bytes instanceof Error)
            return { absent: `the baseline cannot be read: ${bytes.message}` };
        return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes) === digest
            ? { text: bytes.toString('utf8') }
            : { absent: `${input.file} is not the baseline that the result names` };
    }
    if (!declared || !('artifact' in declared))
        return { absent: 'the manifest names no baseline; name the file that the gate had, with --baseline FILE' };
    if (!world.github)
        return {
            absent: 'without a GitHub token the baseline artifact cannot be fetched; name the file that the gate had, with --baseline FILE'
        };
    const { findBaseline } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
    const query = { artifact, workflow, branch, maxAgeMs, now: world.clock.now(), digest };
    const found = await findBaseline(world.github, query);
    return 'unavailable' in found ? { absent: found.unavailable } : { text: found.text };
}


/***/ }),

/***/ 43279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rowsBeside),
/* harmony export */   Z: () => (/* binding */ recompute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24037);
/* harmony import */ var _gates_gold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7139);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25102);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75801);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48046);
/* harmony import */ var _gold_rows_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44815);
/* harmony import */ var _gold_scoring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78216);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26817);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79175);
/* harmony import */ var _world_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83974);
/* harmony import */ var _gold_case_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18504);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43524);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88047);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97221);















/**
 * Computes the gate table anew from rows.jsonl and the baseline that the result names, by this manifest and gold set: of
 * the result nothing is believed but what its probes found, which nobody can look at again. Never throws for what is in
 * the files. `anyManifest`: phases and routers may have changed since, as what must hold is read from this manifest.
 */
async function recompute({ result, rows: text, place }, { gold, ...inputs }, findBaseline, { anyManifest = false } = {}) {
    const manifest = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .asContracted */ .A_)(inputs.manifest);
    if (text === null)
        return { unverified: 'it came without rows.jsonl' };
    const read = readClaimedRows(text, place);
    if ('unverified' in read)
        return read;
    const { header } = read;
    const { digest, pinsDigest: pins } = manifest;
    const mine = { manifest: digest, gold: gold.digest, pins_baseline: pins.baseline, pins_canary: pins.canary };
    const asked = { ...result.evaluated, ...header };
    const others = Object.entries(mine).filter(([key, own]) => !(anyManifest && key === 'manifest') &&
        (result.evaluated[key] !== own || asked[key] !== own));
    if (others.length > 0)
        return { unverified: `it is of another ${others.map(([key]) => WORDS[key]).join(' and ')}` };
    const rows = await scoredRows(read, { manifest, gold });
    if (rows === null)
        return { unverified: 'another version scored its answers' };
    const passes = await passesOf(result, rows, { manifest, gold }, findBaseline);
    if ('unverified' in passes)
        return passes;
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .planRuns */ .gp)({ manifest, gold, roles: header.plan.roles });
    const probes = probesOf(result.gates);
    const { first, input, rows: judged } = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_13__/* .standingOf */ .Y)(rows, {
        inputs: { manifest, gold },
        plan,
        inputOf: (0,_gold_case_js__WEBPACK_IMPORTED_MODULE_10__/* .goldCase */ .L8)({ manifest, gold }, { recorded: result.evaluated.baseline === null ? null : passes, probes })
    });
    if (first.missing.length > 0)
        return { unverified: `${first.missing.length} of its planned runs have no row` };
    const table = (0,_gates_gold_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeGold */ .Ic)(input);
    const verdict = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decideGate */ .q)({
        gates: table.gates,
        stops: table.stops,
        missing: 0,
        planned: judged.length,
        manifest,
        warnings: result.notes.some(({ level }) => level === 'warning'),
        doubts: (0,_measure_js__WEBPACK_IMPORTED_MODULE_12__/* .doubtsAbout */ .xp)(table)
    });
    const failed = judged.filter(({ error, drift }) => error !== null || drift.length > 0).length;
    const measuredAt = judged.reduce((first, { started_at }) => Math.min(first, Date.parse(started_at)), Infinity);
    return { table, verdict, counts: { planned: judged.length, measured: judged.length, failed }, measuredAt };
}
const WORDS = {
    manifest: 'manifest',
    gold: 'gold set',
    pins_baseline: 'baseline',
    pins_canary: 'canary'
};
function readClaimedRows(text, place) {
    try {
        const read = (0,_gold_rows_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRowsText */ .xz)(Buffer.from(text), `${place}: rows.jsonl`);
        return read ?? { unverified: 'its rows.jsonl is empty' };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz))
            throw error;
        return { unverified: `its rows.jsonl is broken: ${error.problems[0]?.message ?? error.message}` };
    }
}
/** The rows as their answers are scored today; null where they can't be. */
async function scoredRows({ header, rows }, inputs) {
    const { scoring, gold } = header;
    const today = await (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .scoredToday */ .A$)({ comparable: { scoring, gold }, rows }, inputs);
    return today.comparable.scoring === _gold_scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m ? today.rows : null;
}
/** Both passes of the baseline: from the rows themselves where it was measured beside the canary. */
async function passesOf({ evaluated }, rows, { manifest, gold }, findBaseline) {
    if (evaluated.baseline === null) {
        const passes = (0,_gold_case_js__WEBPACK_IMPORTED_MODULE_10__/* .passesAmong */ .c9)(rows);
        return passes.baseline.length > 0 ? passes : { unverified: 'it names no baseline, and holds no rows of one' };
    }
    const found = await findBaseline(evaluated.baseline);
    if ('absent' in found)
        return { unverified: `its baseline cannot be had: ${found.absent}` };
    const read = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)(found.text);
    if ('broken' in read)
        return { unverified: `its baseline cannot be used: ${(0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .sayBroken */ .XL)(read)}` };
    const baseline = await (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .scoredToday */ .A$)(read.baseline, { manifest, gold });
    const { comparable } = baseline;
    const fits = comparable.gold === gold.digest && comparable.pins === manifest.pinsDigest.baseline;
    if (!fits || comparable.scoring !== _gold_scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m)
        return { unverified: 'its baseline is not comparable' };
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_4__/* .completeness */ .P)((0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .planRuns */ .gp)({ manifest, gold, roles: ['baseline_1', 'baseline_2'] }), baseline.rows);
    if (whole.missing.length > 0)
        return { unverified: 'its baseline misses rows' };
    return (0,_gold_case_js__WEBPACK_IMPORTED_MODULE_10__/* .recordedPasses */ .as)(baseline);
}
/** A manifest declares no more of a kind. */
const MOST_PROBES = 100;
/** What the probes of the job found, as it said. */
function probesOf(gates) {
    return gates.flatMap(({ row, verdict, value, n, why }) => {
        const isDeclared = n > 0 || verdict !== 'not_measured';
        if (!Object.hasOwn(_model_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .ROWS */ .Ir, row) || !(0,_model_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .isProbed */ .Po)(row) || !isDeclared)
            return [];
        const said = verdict === 'pass' || verdict === 'not_measured' ? verdict : 'fail';
        const bad = { name: row, ok: false, why };
        const details = said === 'fail' ? Array(Math.max(1, Math.min(n, value ?? 1, MOST_PROBES))).fill(bad) : [];
        return { row: row, verdict: said, value, n: Math.max(n, details.length), why, details };
    });
}
const ROWS_BYTES = 256 * 1024 * 1024;
/** Content of the rows.jsonl in the folder of a result.json; null where there is none. */
async function rowsBeside(result) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(result), 'rows.jsonl');
    const bytes = await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readBounded */ .CB)(file, ROWS_BYTES).catch(() => null);
    return bytes === null ? null : bytes.toString('utf8');
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

/***/ 99853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RESULT_BYTES),
  F: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
;// CONCATENATED MODULE: ./out/build/src/model/rollout-seen.js

/** What result.json tells of a rollout. */
const shares = schemas/* strictObject */.rej({
    canary: schemas/* number */.aig().describe('Percentage of users served by the canary.'),
    mirror: schemas/* number */.aig().describe('Percentage of requests copied to the canary.')
});
const eventSchema = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    kind: schemas/* enum */.k5n(['step', 'complete', 'rollback', 'pause', 'resume', 'override', 'retry']),
    phase: schemas/* string */.YjP().nullable().describe('The phase that was entered, or that was left by a rollback.'),
    routed: shares.nullable().describe('What the router sends from then on; null where that did not change.'),
    who: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullable().describe('The workflow run; null on a laptop.')
});
const ROLLOUT_STATES = ['idle', 'moving', 'steady', 'complete', 'rolled_back', 'astray', 'unknown'];
/** Where a rollout stands after the command. */
const rolloutSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().nullable().describe('Digits of the pins, and which attempt it is; null where nothing was begun.'),
    state: schemas/* enum */.k5n(ROLLOUT_STATES),
    since: iso/* datetime */.w$().nullable().describe('When it entered its phase, or was rolled back.'),
    moved: schemas/* boolean */.zMY().describe('Whether this command moved traffic.'),
    before: shares.nullable().describe('What the router sent before; null where it could not be read.'),
    routed: shares.nullable().describe('What the router reads back.'),
    recorded: shares.nullable().describe('What the ledger says that the router sends.'),
    in_ledger: schemas/* boolean */.zMY().describe('Whether the ledger holds all of it; else the next command writes what is missing.'),
    ledger: schemas/* string */.YjP().describe('Where the ledger is.'),
    by: schemas/* string */.YjP(),
    paused: schemas/* strictObject */.rej({ who: schemas/* string */.YjP(), why: schemas/* string */.YjP(), since: iso/* datetime */.w$() }).nullable(),
    unfinished: schemas/* string */.YjP().nullable().describe('What a command that was cut short has left to do.'),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the stop rows that sent the traffic back.'),
    plan: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...shares.shape }))
        .optional()
        .describe('The phases of the plan, in order.'),
    events: schemas/* array */.YOg(eventSchema).optional().describe('What was done in this rollout, oldest first.'),
    users_met: schemas/* int */.Whr()
        .min(0)
        .nullable()
        .optional()
        .describe('Users whom the canary served in the window that was judged; null where the log names none.')
});

;// CONCATENATED MODULE: ./out/build/src/model/result.js



/** The one result object that every surface is rendered from; result.json, schema_version 1. */
const number = schemas/* number */.aig().nullable();
const digest = schemas/* string */.YjP().nullable();
const VERDICTS = ['pass', 'fail', 'inconclusive', 'waived', 'not_measured'];
const gateRowSchema = schemas/* strictObject */.rej({
    gate: schemas/* enum */.k5n(['G1', 'G2', 'G3', 'traffic']),
    row: schemas/* string */.YjP(),
    baseline: number.describe("The baseline arm's own value."),
    canary: number.describe("The canary arm's own value."),
    value: number.describe('What is held against the threshold.'),
    ci: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()])
        .nullable()
        .describe('Interval of value, [low, high]; null at an end that is open.'),
    threshold: number,
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0).describe('Runs or requests that value rests on.'),
    verdict: schemas/* enum */.k5n(VERDICTS),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    why: schemas/* string */.YjP().describe('One sentence.'),
    page: schemas/* string */.YjP().describe('The page to open where the row fails.'),
    source: schemas/* enum */.k5n(['default', 'manifest']).describe('Where the threshold comes from.'),
    required: schemas/* boolean */.zMY().describe('Whether the decision needs this row measured.'),
    p_set: number.describe('Chance of such a value were the two arms alike on this gold set; null where not tested.'),
    p_population: number.describe('The same for questions like these.'),
    p_adjusted: number.describe("The p-value the verdict rests on, Holm's adjustment applied; null where not tested.")
});
const stopRowSchema = schemas/* strictObject */.rej({
    row: schemas/* string */.YjP(),
    value: number,
    threshold: schemas/* number */.aig(),
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0),
    fired: schemas/* boolean */.zMY(),
    hard: schemas/* boolean */.zMY(),
    why: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    shared: schemas/* boolean */.zMY()
        .optional()
        .describe('Whether the baseline was beyond the limit in the same minutes, and the canary suffered no more than its part.'),
    count: schemas/* int */.Whr().min(0).optional().describe('Requests among n that count against it, where it is a rate of them.'),
    since: iso/* datetime */.w$().optional().describe('When what fired it began.')
});
/** The numbers of one arm that the audit prompt carries (docs/runbook.md §11). */
const armMetricsSchema = schemas/* strictObject */.rej({
    delta_s_median: number,
    delta_s_p95: number,
    coverage: number,
    lambda_flip_rate: number,
    p95_latency_ms: number,
    error_rate: number,
    cost_usd: number,
    gold_score: number,
    answered_precision: number,
    citation_hit_rate: number,
    under_refusal: number,
    over_refusal: number,
    recall: number,
    ndcg: number,
    mrr: number,
    tool_success: number,
    cost_per_solved: number,
    latency_p50_ms: number,
    retrieve_p50_ms: number,
    retrieve_p95_ms: number,
    rerank_p50_ms: number,
    rerank_p95_ms: number,
    reason_p50_ms: number,
    reason_p95_ms: number,
    delta_s_anchor_median: number
});
const problemSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    message: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warning'])
});
const misses = schemas/* strictObject */.rej({
    missed: schemas/* int */.Whr().min(0),
    answers: schemas/* int */.Whr().min(0).describe('Answers that are no refusal.')
});
const tries = schemas/* strictObject */.rej({ correct: schemas/* int */.Whr().min(0), of: schemas/* int */.Whr().min(0) });
const resultSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    command: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable().describe('Name of the rollout; null where the manifest could not be read.'),
    decision: schemas/* enum */.k5n(reasons/* DECISIONS */.Yv),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    exit_code: schemas/* int */.Whr().min(0).max(5),
    why: schemas/* string */.YjP().describe('The decision in one sentence.'),
    gates: schemas/* array */.YOg(gateRowSchema),
    stops: schemas/* array */.YOg(stopRowSchema),
    evaluated: schemas/* strictObject */.rej({
        sha: schemas/* string */.YjP().nullable(),
        manifest: digest,
        gold: digest,
        baseline: digest,
        pins_baseline: digest,
        pins_canary: digest,
        pins: schemas/* strictObject */.rej({ baseline: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), canary: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })
            .optional()
            .describe('The pins of both arms, as the manifest names them.')
    }),
    phase: schemas/* string */.YjP().nullable(),
    next_phase: schemas/* string */.YjP().nullable(),
    window: schemas/* json */.Pq9().nullable(),
    rollout: rolloutSchema
        .nullable()
        .default(null)
        .describe('Where the rollout stands; null for commands that do not look.'),
    rounds: schemas/* strictObject */.rej({
        most: schemas/* int */.Whr().min(1).describe('How many rounds may be asked; alpha is spent over them.'),
        asked: schemas/* array */.YOg(schemas/* strictObject */.rej({
            canary: schemas/* int */.Whr().min(0).describe('Runs of the canary.'),
            baseline: schemas/* int */.Whr().min(0).describe('Runs of the baseline arm.'),
            undecided: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Rows that were undecided after it.')
        }))
            .describe('The rounds that the verdict rests on, in order.'),
        ended: schemas/* string */.YjP().describe('Why nothing more was asked.')
    })
        .optional()
        .describe('How a gold set was asked; absent where none was.'),
    counts: schemas/* strictObject */.rej({ planned: schemas/* int */.Whr().min(0), measured: schemas/* int */.Whr().min(0), failed: schemas/* int */.Whr().min(0) }),
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$(),
    run: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().min(1),
        url: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP()
    })
        .nullable()
        .describe('The workflow run; null on a laptop.'),
    report_only: schemas/* boolean */.zMY(),
    not_required: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate']),
        alpha: schemas/* number */.aig(),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']),
        embedder: schemas/* string */.YjP()
    })
        .nullable(),
    baseline_source: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['artifact', 'file', 'measured_now']),
        created_at: iso/* datetime */.w$(),
        digest: digest,
        url: schemas/* string */.YjP().nullable()
    })
        .nullable(),
    metrics: schemas/* strictObject */.rej({ baseline: armMetricsSchema, canary: armMetricsSchema }).nullable(),
    notes: schemas/* array */.YOg(schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['warning', 'notice']), text: schemas/* string */.YjP() })),
    worst: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        question: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        what: schemas/* string */.YjP().describe('What changed, in words.'),
        baseline_answer: schemas/* string */.YjP(),
        canary_answer: schemas/* string */.YjP(),
        tries: schemas/* strictObject */.rej({ baseline: tries, canary: tries }).optional()
    }))
        .describe('The items that changed most for the worse, worst first.'),
    worse_items: schemas/* int */.Whr().min(0).optional().describe('How many items changed for the worse.'),
    resolution: schemas/* strictObject */.rej({
        family: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The rows that share alpha.'),
        effects: schemas/* array */.YOg(schemas/* strictObject */.rej({
            row: schemas/* string */.YjP(),
            margin: schemas/* number */.aig()
                .describe('The change that the target allows, in the unit of the row; of a ratio the excess over 1.'),
            effect: number.describe('The smallest change that is seen four times in five; null where none is, however large.'),
            differ: schemas/* number */.aig()
                .min(0)
                .optional()
                .describe('Under `evidence.gold: population`: the points (standard deviation) by which the versions differ on single items besides the loss, as `effect` has it; assumed before the canary is asked, measured after.'),
            alike: number
                .optional()
                .describe('Where `differ` is assumed: the effect of versions that differ in nothing but the loss.'),
            items: schemas/* int */.Whr()
                .min(0)
                .nullable()
                .describe('Items at which twice the margin would be seen; null where no number would do.'),
            seeds: schemas/* int */.Whr()
                .min(0)
                .nullable()
                .describe('Seeds at which twice the margin would be seen; null where no number would do.')
        }))
    })
        .optional()
        .describe('What this gold set can see, from the noise between the two passes of the baseline.'),
    missed_claims: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        claims: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Any one of them would have sufficed.'),
        more_claims: schemas/* int */.Whr().min(0),
        baseline: misses,
        canary: misses,
        answer: schemas/* string */.YjP().describe("The canary's first answer without any of them.")
    }))
        .optional()
        .describe('Claims that were looked for and not found, those that only the canary misses first.'),
    languages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        lang: schemas/* string */.YjP().nullable().describe('Null for the items that name none.'),
        items: schemas/* int */.Whr().min(0),
        baseline: number.describe('Gold score, points.'),
        canary: number,
        lost: number.describe('Points that the canary lost.'),
        ci: schemas/* tuple */.PVZ([number, number]).nullable().describe('95 % interval of lost, over the items of the language.'),
        p: number.describe('Chance of such a loss on these items were the arms alike, adjusted over the languages.')
    }))
        .optional()
        .describe('The gold score by language, worst first. A language that surely lost more than the target warns; no verdict rests on it.'),
    problems: schemas/* array */.YOg(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
});

// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
// EXTERNAL MODULE: ./out/build/src/model/unread.js
var unread = __webpack_require__(16661);
;// CONCATENATED MODULE: ./out/build/src/report/parse.js





/** A result.json is at most this long. */
const RESULT_BYTES = 8 * 1024 * 1024;
const readable = (0,tolerant/* tolerant */.a)(resultSchema);
/** Reads the text of a result.json, of this version or a later one. Throws InputError saying what stands in the way. */
function parseResult(text, file, reason) {
    const refuse = (message, place = { line: 1, column: 1 }) => new errors/* InputError */.dz(reason, [{ file, ...place, severity: 'error', message }]);
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, ...place } = json.fault;
        throw refuse(`not JSON, and so not a result.json: ${message}`, place);
    }
    const parsed = readable.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,unread/* whyNotWritten */.z)(json.value, parsed.error, 'a result.json'));
}


/***/ }),

/***/ 17272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ predicateOf),
/* harmony export */   T: () => (/* binding */ PREDICATE_TYPE)
/* harmony export */ });
const PREDICATE_TYPE = 'https://in-toto.org/attestation/test-result/v0.1';
/**
 * The predicate of an in-toto statement over a gate's result.json and rows.jsonl: the verdict, the rows of the gate table
 * by their ids, and the digests of what they were measured with. A row that was not decided is a warning.
 */
function predicateOf(result) {
    const rows = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ row }) => row);
    const { manifest, gold, baseline, pins_baseline, pins_canary } = result.evaluated;
    const used = { manifest, gold, baseline, pins_baseline, pins_canary };
    return {
        result: WORDS[result.decision] ?? 'FAILED',
        configuration: Object.entries(used).flatMap(([name, digest]) => (digest === null ? [] : [resource(name, digest)])),
        ...(result.run && { url: result.run.url }),
        passedTests: rows('pass'),
        warnedTests: rows('inconclusive', 'waived'),
        failedTests: rows('fail')
    };
}
const WORDS = { pass: 'PASSED', warn: 'WARNED' };
function resource(name, digest) {
    return { name, digest: { sha256: digest.replace(/^sha256:/, '') } };
}


/***/ }),

/***/ 26002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commandRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43641);


const MAX_OUTPUT = 4 * 1024 * 1024;
const MAX_SHOWN = 2000;
/** How long a program that is asked to end may take for it, and one that has ended may leave its output open. */
const GRACE_MS = 1000;
/**
 * A program leads a process group of its own: what it started ends with it, and a Ctrl-C reaches this process alone, which
 * decides what is still to be finished.
 */
function commandRunner({ cwd, env, signal, timeoutMs }) {
    return ([program = '', ...words]) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(stopped(program));
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: HAS_GROUPS });
        const output = { stdout: '', stderr: '' };
        for (const stream of ['stdout', 'stderr']) {
            child[stream].setEncoding('utf8').on('data', (text) => {
                if (output[stream].length < MAX_OUTPUT)
                    output[stream] += text;
            });
        }
        const giveUp = (why) => {
            endGroup(child);
            end(() => reject(why));
        };
        const onAbort = () => giveUp(stopped(program));
        const late = setTimeout(() => giveUp(new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `${program} did not end within ${timeoutMs} ms`)), timeoutMs);
        let open;
        const end = (tell) => {
            clearTimeout(late);
            clearTimeout(open);
            signal.removeEventListener('abort', onAbort);
            // What it left in the background may keep them open for ever.
            child.stdout.destroy();
            child.stderr.destroy();
            tell();
        };
        const finish = (code) => end(() => {
            if (code !== null)
                return resolve({ code, ...output, stderr: output.stderr.trim().slice(-MAX_SHOWN) });
            reject(new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `${program} was ended by a signal`));
        });
        signal.addEventListener('abort', onAbort, { once: true });
        child.once('error', cause => end(() => reject(notRun(program, cause))));
        child.once('exit', code => {
            open = setTimeout(finish, GRACE_MS, code);
        });
        child.once('close', finish);
    });
}
const HAS_GROUPS = process.platform !== 'win32';
/** Asks a program and what it started to end, and ends what does not. */
function endGroup(child) {
    if (child.pid === undefined)
        return;
    const { pid } = child;
    kill(pid, 'SIGTERM');
    setTimeout(kill, GRACE_MS, pid, 'SIGKILL');
}
function kill(pid, signal) {
    try {
        process.kill(HAS_GROUPS ? -pid : pid, signal);
    }
    catch {
        // It has ended.
    }
}
function stopped(program) {
    return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `${program} was ended, as this run was asked to end`);
}
function notRun(program, cause) {
    const { code } = cause;
    if (code === 'ENOENT' || code === 'EACCES') {
        return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `${program} cannot be run here (${code}); expected it on the PATH`, { cause });
    }
    return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `${program}: ${cause.message}`, { cause });
}


/***/ })

};
