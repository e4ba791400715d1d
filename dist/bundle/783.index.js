export const id = 783;
export const ids = [783];
export const modules = {

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


/***/ }),

/***/ 30783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38713);
/* harmony import */ var _report_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41637);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35553);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36265);






/**
 * Publishes a result that an unprivileged job made. Nothing in it is believed: it is parsed, bounded and escaped, and
 * where it is posted comes from the event alone. The exit code says whether it could be published, not what it found.
 */
async function report(world, options) {
    const file = options.results[0];
    const text = file ? await fromFile(world, file) : await fromRun(world);
    const result = (0,_report_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResult */ .F)(text, file ?? _outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_ARTIFACT */ .T, 'untrusted_source');
    refuseOtherCommit(world, result);
    return { result, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, publish: true, uploads: [] };
}
async function fromFile(world, file) {
    const bytes = await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file), { file, reason: 'untrusted_source', maxBytes: _report_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT_BYTES */ .y });
    return bytes.toString('utf8');
}
async function fromRun({ github, event }) {
    if (event?.kind !== 'workflow_run') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', 'report needs results: a result.json, or a workflow_run event whose run made one.');
    }
    if (!github)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('permission_missing', 'report needs a token: give the job actions: read and pass github-token.');
    const { fetchResultArtifact } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const fetched = await fetchResultArtifact(github, event.run.runId, _outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_ARTIFACT */ .T);
    if ('unavailable' in fetched)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', fetched.unavailable);
    return fetched.text;
}
/** A result says of which commit it is; the run that it came from must have had that one. */
function refuseOtherCommit({ event }, result) {
    if (event?.kind !== 'workflow_run' || result.evaluated.sha === event.run.headSha)
        return;
    const found = result.evaluated.sha ?? 'no commit';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `The result is of ${found}, the run that made it of ${event.run.headSha}.`);
}


/***/ }),

/***/ 41637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RESULT_BYTES),
  F: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
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
    page: schemas/* string */.YjP()
});
/** The numbers of one arm that the audit prompt carries (runbook §11). */
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
const shares = schemas/* strictObject */.rej({
    canary: schemas/* number */.aig().describe('Percentage of users served by the canary.'),
    mirror: schemas/* number */.aig().describe('Percentage of requests copied to the canary.')
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
    rows: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the stop rows that sent the traffic back.')
});
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
        pins_canary: digest
    }),
    phase: schemas/* string */.YjP().nullable(),
    next_phase: schemas/* string */.YjP().nullable(),
    window: schemas/* json */.Pq9().nullable(),
    rollout: rolloutSchema
        .nullable()
        .default(null)
        .describe('Where the rollout stands; null for commands that do not look.'),
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
        canary_answer: schemas/* string */.YjP()
    }))
        .describe('The items that changed most for the worse, worst first.'),
    problems: schemas/* array */.YOg(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
});

;// CONCATENATED MODULE: ./out/build/src/report/parse.js


/** A result.json is at most this long. */
const RESULT_BYTES = 8 * 1024 * 1024;
/** Reads the text of a result.json, as this version writes it. Throws InputError saying what stands in the way. */
function parseResult(text, file, reason) {
    const refuse = (message) => new errors/* InputError */.dz(reason, [{ file, line: 1, column: 1, severity: 'error', message }]);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw refuse(`not JSON: ${error.message}`);
    }
    const parsed = resultSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuse(`no result of this version: ${issue?.path.join('/') || 'the whole'}: ${issue?.message}`);
}


/***/ }),

/***/ 83974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** A file that can't be read as asked; `kind` says why. */
class FileError extends Error {
    kind;
    name = 'FileError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** The bytes of a regular file of at most `maxBytes`. Throws FileError; a pipe or device never blocks it. */
async function readBounded(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)).catch(error => {
        throw unreadable(path, error);
    });
    try {
        const info = await file.stat();
        if (!info.isFile())
            throw new FileError('not_a_file', `${path} is no regular file`);
        if (info.size > maxBytes)
            throw tooLarge(path, maxBytes);
        // A file of /proc says size 0 and one that is being written grows: what is read decides.
        const chunks = [];
        let total = 0;
        for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
            chunks.push(chunk);
            total += chunk.length;
        }
        if (total > maxBytes)
            throw tooLarge(path, maxBytes);
        return Buffer.concat(chunks, total);
    }
    catch (error) {
        throw error instanceof FileError ? error : unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
/**
 * Replaces a file as a whole: readers see the old bytes or the new ones, after a crash too. Folders are made, a
 * symbolic link stays one, the mode of an existing file is kept.
 */
async function writeAtomically(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target).then(info => info.mode & 0o7777, () => undefined);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            if (mode !== undefined)
                await file.chmod(mode);
            await file.writeFile(data);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
}
/** Makes the rename itself durable. Not every system lets a folder be opened or synced. */
async function syncFolder(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r').catch(() => null);
    if (!folder)
        return;
    try {
        await folder.sync().catch(() => undefined);
    }
    finally {
        await folder.close();
    }
}
function tooLarge(path, maxBytes) {
    return new FileError('too_large', `${path} is larger than ${maxBytes} bytes`);
}
function unreadable(path, error) {
    const code = error.code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new FileError('missing', `${path} does not exist`, { cause: error });
    }
    if (code === 'EISDIR')
        return new FileError('not_a_file', `${path} is a folder`, { cause: error });
    return new FileError('unreadable', `${path} can not be read: ${error.message}`, { cause: error });
}


/***/ }),

/***/ 35553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ decodeInput),
/* harmony export */   Pe: () => (/* binding */ capProblems),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83974);



const MAX_PROBLEMS = 100;
/** Reads a whole file of at most maxBytes. Throws InputError where it is absent, no file, unreadable or too big. */
async function readInput(path, input) {
    try {
        return await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(path, input.maxBytes);
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6))
            throw error;
        throw inputError(input, await refusal(path, input, error));
    }
}
/** Bytes as text: UTF-8, with or without a byte order mark. Throws InputError on another encoding or too many bytes. */
function decodeInput(bytes, input) {
    refuseSize(bytes.byteLength, input);
    const other = otherEncoding(bytes);
    if (other)
        throw inputError(input, `the file is ${other}; save it as UTF-8`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const lossy = new TextDecoder('utf-8').decode(bytes);
        const before = lossy.slice(0, lossy.indexOf('\uFFFD'));
        const line = before.split('\n').length;
        const column = before.length - before.lastIndexOf('\n');
        throw inputError(input, 'bytes that are not valid UTF-8; save the file as UTF-8', line, column);
    }
}
/** At most 100 problems, errors first to survive the cut, in order of place. */
function capProblems(problems) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    if (inOrder.length <= MAX_PROBLEMS)
        return inOrder;
    const errors = inOrder.filter(({ severity }) => severity === 'error');
    const kept = (errors.length > 0 ? errors : inOrder).slice(0, MAX_PROBLEMS);
    const last = kept.at(-1);
    return [...kept, { ...last, message: `and ${inOrder.length - kept.length} more` }];
}
function inputError(input, message, line = 1, column = 1) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input.reason, [{ file: input.file, line, column, message, severity: 'error' }]);
}
function refuseSize(size, input) {
    if (size <= input.maxBytes)
        return;
    throw inputError(input, `the file has ${size} bytes; expected at most ${input.maxBytes}`);
}
function otherEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
        return 'UTF-32';
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        return 'UTF-16';
    const zeros = bytes.subarray(0, 64).filter(byte => byte === 0).length;
    return zeros > 0 ? 'UTF-16 or binary' : null;
}
async function refusal(path, { maxBytes }, error) {
    switch (error.kind) {
        case 'missing':
            return 'no such file';
        case 'not_a_file': {
            const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(info => info.isDirectory(), () => false);
            return `${isFolder ? 'a folder' : 'not a regular file'}; expected a file`;
        }
        case 'too_large':
            return `the file is too big; expected at most ${maxBytes} bytes`;
        case 'unreadable': {
            const { code } = (error.cause ?? {});
            if (code === 'EACCES' || code === 'EPERM')
                return 'the file may not be read: permission denied';
            return `the file could not be read: ${code ?? error.message}`;
        }
    }
}


/***/ })

};
