export const id = 3280;
export const ids = [3280];
export const modules = {

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


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNginx: () => (/* binding */ openNginx)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var model_weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: ./out/build/src/routers/command.js
var command = __webpack_require__(26002);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/folder-lock.js



/**
 * Does the work while no other process that asks the same works in the folder. The lock is the kernel's, held by a
 * child whose input ends with this process: killed anywhere, nothing stays behind.
 */
async function alone(folder, wait, work) {
    // With the dot, flock makes no file where there is no folder.
    const holder = (0,external_node_child_process_.spawn)('flock', [`${folder}/.`, 'sh', '-c', 'echo held; exec cat'], {
        stdio: ['pipe', 'pipe', 'ignore']
    });
    const ended = new Promise(resolve => holder.once('close', () => resolve()));
    try {
        await held(holder, folder, wait);
        return await work();
    }
    finally {
        holder.stdin.destroy();
        await ended;
    }
}
async function held(holder, folder, { ms, waitsForNobody }) {
    const missing = (0,external_node_events_.once)(holder, 'error').then(([cause]) => {
        if (waitsForNobody)
            return;
        throw new router_error/* RouterError */.K('refused', 'flock cannot be run here; expected it on the PATH (package util-linux)', {
            cause
        });
    });
    const closed = (0,external_node_events_.once)(holder, 'close').then(() => {
        throw new router_error/* RouterError */.K('refused', `${folder} cannot be locked; expected a folder that can be read`);
    });
    for (const other of [missing, closed])
        other.catch(() => undefined);
    const late = AbortSignal.timeout(ms);
    try {
        await Promise.race([(0,external_node_events_.once)(holder.stdout, 'data', { signal: late }), missing, closed]);
    }
    catch (error) {
        holder.kill();
        if (!late.aborted)
            throw error;
        if (waitsForNobody)
            return;
        throw new router_error/* RouterError */.K('conflict', `another change in ${folder} has been under way for ${ms} ms`);
    }
}

// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
;// CONCATENATED MODULE: ./out/build/src/routers/nginx-include.js



/** The include that splits the traffic: text from a split, and back. Pure. */
const splitSchema = schemas/* strictObject */.rej({
    /** The nginx variable that says who a user is. */
    key: schemas/* string */.YjP().startsWith('$'),
    salt: schemas/* string */.YjP(),
    /** Percentage of users served by the canary. */
    canary: schemas/* number */.aig().min(0).max(100),
    /** Percentage of requests copied to the canary. */
    mirror: schemas/* number */.aig().min(0).max(100),
    /** Grows with every change, so that no two contents are the same. */
    revision: schemas/* int */.Whr().min(0)
});
const MARK = '# rollout-gate ';
const NOTE = '# Written by rollout-gate. No step is taken over a change by hand, and a rollback writes over it: use another file.';
/** What versions before wrote in its place. */
const OLD_NOTE = '# Written by rollout-gate, which refuses to read it after a change by hand.';
/**
 * The file's whole content, for the http block of nginx. The canary's bucket stands first, so that it only grows; at 0
 * its line is left out, since nginx refuses 0%. Who is canary is what `isCanary(key, salt, canary)` says.
 */
function renderInclude(split) {
    return `${MARK}${(0,digest/* canonicalJson */.d)(split)}
${NOTE}
split_clients "\${${split.key.slice(1)}}${split.salt}" $rollout_arm {${shares(split.canary, 'canary', 'baseline')}
}
split_clients "\${request_id}" $rollout_mirror {${shares(split.mirror, '1', "''")}
}
map '' $rollout_state {
  default '${stateOf(split)}';
}
`;
}
function shares(percent, name, rest) {
    if (percent === 100)
        return `\n  * ${name};`;
    return `${percent > 0 ? `\n  ${percent}% ${name};` : ''}\n  * ${rest};`;
}
/** What an nginx that has loaded the split answers with `return 200 $rollout_state`. */
function stateOf({ canary, mirror, revision }) {
    return `canary=${canary} mirror=${mirror} revision=${revision}`;
}
/** The split that a content was rendered from; null where it is not, byte for byte, what is or was written. */
function parseInclude(text) {
    const [first = ''] = text.split('\n', 1);
    if (!first.startsWith(MARK))
        return null;
    const parsed = splitSchema.safeParse((0,json/* jsonOf */.o)(first.slice(MARK.length)));
    return parsed.success && renderInclude(parsed.data) === text.replace(`\n${OLD_NOTE}\n`, `\n${NOTE}\n`)
        ? parsed.data
        : null;
}
/**
 * The split that stands in a file which somebody may have edited: comments, blank lines, line ends and further
 * directives change nothing. Null where the three blocks are not those that the first line says.
 */
function readInclude(text) {
    const own = parseInclude(text);
    if (own)
        return { split: own, changed: null };
    const line = text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .find(each => each.trimStart().startsWith(MARK));
    const parsed = splitSchema.safeParse(line && (0,json/* jsonOf */.o)(line.trim().slice(MARK.length)));
    if (!parsed.success)
        return null;
    const wanted = statementsOf(renderInclude(parsed.data));
    const found = statementsOf(text);
    const others = found.filter(each => !wanted.includes(each));
    const isWhole = wanted.every(each => found.includes(each)) && found.length - others.length === wanted.length;
    if (!isWhole || others.some(each => DEFINES_OURS.test(each)))
        return null;
    const changed = others.length > 0 ? `it also holds ${others[0].slice(0, 80)}` : 'its comments or line ends';
    return { split: parsed.data, changed };
}
/** What a file that can't be read says of the arms, for a message; null where it says nothing. */
function armsIn(text) {
    return (statementsOf(text)
        .find(each => each.includes('$rollout_arm'))
        ?.slice(0, 120) ?? null);
}
/** A directive that gives one of the three variables another value. */
const DEFINES_OURS = /\$rollout_(?:arm|mirror|state)\b/;
/** The directives at the top of an nginx configuration: words joined by one space, without comments. */
function statementsOf(text) {
    const words = text.match(/#[^\r\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|(?:\\.|\$\{[^}]*\}|[^\s{};"'])+|["']/g) ?? [];
    const statements = [];
    let current = [];
    let depth = 0;
    for (const word of words.filter(each => !each.startsWith('#'))) {
        current.push(word);
        depth += word === '{' ? 1 : word === '}' ? -1 : 0;
        if (depth === 0 && (word === ';' || word === '}')) {
            statements.push(current.join(' '));
            current = [];
        }
    }
    return current.length > 0 ? [...statements, current.join(' ')] : statements;
}

// EXTERNAL MODULE: ./out/build/src/world/http-error.js
var http_error = __webpack_require__(42658);
;// CONCATENATED MODULE: ./out/build/src/routers/nginx-status.js



const REQUEST_MS = 5_000;
const READ_MS = 1_000;
const PAUSE_MS = 100;
/** Old and new workers accept side by side for a tenth of a second: one new answer is not yet the last old one. */
const IN_A_ROW_AFTER_A_CHANGE = 3;
/** The location that answers `$rollout_state`: what nginx has loaded, whatever stands in the file. */
function openNginxStatus(url, settleMs, { http: openHttp, clock, signal }) {
    const http = openHttp({ allowedHosts: [new URL(url).host], allowedRanges: [] });
    const ask = async () => {
        // An old worker that is leaving ends its connections, so each question takes a fresh one.
        const headers = { connection: 'close' };
        const request = { method: 'GET', url, headers, timeoutMs: REQUEST_MS, maxBytes: 1024 };
        const reply = await http.request(request, signal);
        return reply.status === 200 ? reply.body.toString('utf8').trim() : `status ${reply.status}`;
    };
    return {
        async serves(split, after) {
            const started = clock.elapsed();
            const limit = after === 'a change' ? settleMs : READ_MS;
            const needed = after === 'a change' ? IN_A_ROW_AFTER_A_CHANGE : 1;
            for (let inARow = 0;; await clock.sleep(PAUSE_MS, signal)) {
                const answer = await ask().catch(asRouterError);
                inARow = answer === stateOf(split) ? inARow + 1 : 0;
                if (inARow >= needed)
                    return;
                if (clock.elapsed() - started > limit)
                    throw differs(url, split, answer);
            }
        },
        close: () => http.close()
    };
}
function differs(url, split, answer) {
    const shown = JSON.stringify(answer.slice(0, 100));
    return new router_error/* RouterError */.K('unverified', `nginx does not serve what the include says: ${url} answers ${shown}; expected "${stateOf(split)}"`);
}
function asRouterError(cause) {
    if (cause instanceof http_error/* HttpError */.j$)
        throw new router_error/* RouterError */.K('unreachable', cause.message, { cause });
    throw cause;
}

;// CONCATENATED MODULE: ./out/build/src/routers/nginx.js











const MAX_BYTES = 64 * 1024;
const COMMAND_MS = 30_000;
const LOCK = { ms: 120_000, waitsForNobody: false };
const ROLLBACK_LOCK = { ms: 10_000, waitsForNobody: true };
/** nginx's split_clients in an include that is rewritten, tested, reloaded and read back. */
function openNginx(config, deps) {
    const include = (0,external_node_path_.resolve)(deps.base, config.include);
    const folder = (0,external_node_path_.dirname)(include);
    const hidden = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(include)}`);
    const place = { include, before: `${hidden}.before`, byHand: `${hidden}.by-hand` };
    const identity = { key: config.key, salt: config.salt ?? deps.name };
    const run = (0,command/* commandRunner */.c)({ cwd: deps.base, env: deps.env, signal: deps.signal, timeoutMs: COMMAND_MS });
    const status = config.status === undefined ? null : openNginxStatus(config.status, config.settle, deps);
    const load = () => testAndReload(config, run);
    const stepsTo = (split) => ({ load, verify: async () => status?.serves(split, 'a change') });
    const step = (weights, version) => alone(folder, LOCK, async () => {
        if (version !== null)
            await settle(place, load);
        const text = await readIfThere(include);
        if (version !== null && version !== (0,digest/* digestOf */.o)(text ?? '')) {
            throw new router_error/* RouterError */.K('conflict', `another change of ${include} came first`);
        }
        const current = text === null ? null : writtenSplit(text, include);
        const next = { ...identity, ...weights, revision: (current?.revision ?? 0) + 1 };
        if (current)
            refuseShuffle(current, next);
        await replace(place, text, renderInclude(next), stepsTo(next));
    });
    /** Writes over whatever stands there. What somebody wrote by hand is kept beside it. */
    const rollBack = () => alone(folder, ROLLBACK_LOCK, async () => {
        const text = await readIfThere(include).catch(() => undefined);
        const standing = text ? readInclude(text) : null;
        if (text && standing?.changed !== null)
            await keepCopy(place, text);
        const revision = (standing?.split.revision ?? 0) + 1;
        const to = (who) => {
            const { key, salt } = who;
            const next = { key, salt, canary: 0, mirror: 0, revision };
            return overwrite(place, text, renderInclude(next), stepsTo(next));
        };
        const own = standing?.split;
        const isOther = own && (own.key !== identity.key || own.salt !== identity.salt);
        // The manifest may name a variable that this nginx does not know; the one that stands there it does.
        await to(identity).catch(error => {
            if (!isOther || !isRefusal(error))
                throw error;
            return to(own);
        });
    });
    return {
        byHand: `mend what the message names, write the first include of docs/routers.md to ${include}, which sends everyone to the baseline, and run ${config.reload.join(' ')}`,
        async read() {
            if (await isCutShort(place))
                await alone(folder, LOCK, () => settle(place, load));
            const text = await readIfThere(include);
            const { split, changed } = standingInclude(text, include);
            await status?.serves(split, 'a while');
            const remains = changed !== null && [`${include} was changed by hand: ${changed}; nothing goes up over it`];
            return { canary: split.canary, mirror: split.mirror, version: (0,digest/* digestOf */.o)(text ?? ''), ...(remains && { remains }) };
        },
        write: (weights, version) => version === null && (0,model_weights/* sameWeights */.ML)(weights, model_weights/* NOTHING */.K$) ? rollBack() : step(weights, version),
        close: async () => status?.close()
    };
}
/** Tests the configuration that stands on disk, and has nginx load it. */
async function testAndReload({ test, reload }, run) {
    const tested = await run(test);
    if (tested.code !== 0)
        throw new router_error/* RouterError */.K('refused', `${test.join(' ')} refuses it: ${tested.stderr}`);
    const reloaded = await run(reload);
    if (reloaded.code !== 0) {
        throw new router_error/* RouterError */.K('unreachable', `${reload.join(' ')} ended with ${reloaded.code}: ${reloaded.stderr}`);
    }
}
/** The old content is kept beside the new one until that is known to serve, and is put back where it does not. */
async function replace(place, old, next, { load, verify }) {
    const wasCutShort = await isCutShort(place);
    try {
        await (0,files/* writeAtomically */.vK)(place.before, JSON.stringify({ before: old }));
        await (0,files/* writeAtomically */.vK)(place.include, next);
    }
    catch (cause) {
        await (0,promises_.rm)(place.before, { force: true });
        throw notWritten(place, cause);
    }
    try {
        await load();
        await verify();
    }
    catch (error) {
        await restore(place, old);
        // What the test refuses was never loaded. Anything else may have been, so the old content is loaded again; where
        // that fails too, the copy stays and the next run sees to it.
        const loaded = wasCutShort || !isRefusal(error);
        const settled = !loaded || (await load().then(...yesOrNo));
        if (settled)
            await (0,promises_.rm)(place.before, { force: true });
        throw error;
    }
    await (0,promises_.rm)(place.before, { force: true });
}
/**
 * The way back. Only what the test refuses is put back, as nginx could not start with it; after anything else the new
 * content stays, for the next reload. A disk that is full, or a folder that may not be written, is tried in place.
 */
async function overwrite(place, old, next, { load, verify }) {
    const wasCutShort = await isCutShort(place).catch(() => false);
    await (0,files/* writeAtomically */.vK)(place.include, next)
        .catch(() => (0,promises_.writeFile)(place.include, next))
        .catch(cause => {
        throw notWritten(place, cause);
    });
    try {
        await load();
    }
    catch (error) {
        if (isRefusal(error) && old !== undefined)
            await restore(place, old);
        if (isRefusal(error) && wasCutShort)
            await load().catch(() => undefined);
        throw error;
    }
    await (0,promises_.rm)(place.before, { force: true }).catch(() => undefined);
    await verify();
}
/** Best effort: a copy that can't be kept holds no rollback up. */
async function keepCopy({ byHand }, text) {
    await (0,files/* writeAtomically */.vK)(`${byHand}-${(0,digest/* digestOf */.o)(text).slice(-8)}`, text).catch(() => undefined);
}
function notWritten({ include }, cause) {
    return new router_error/* RouterError */.K('refused', `${include} cannot be written: ${cause.message}`, { cause });
}
const yesOrNo = [() => true, () => false];
/** Ends a change that was cut short: nginx loads what stands on disk or, where it refuses that, what stood before. */
async function settle(place, load) {
    const text = await readIfThere(place.before);
    if (text === null)
        return;
    const { before } = copySchema.parse(JSON.parse(text));
    const nothingDone = before === null && (await readIfThere(place.include)) === null;
    if (!nothingDone) {
        await load().catch(async (error) => {
            if (!isRefusal(error))
                throw error;
            await restore(place, before);
            await load();
        });
    }
    await (0,promises_.rm)(place.before, { force: true });
}
const copySchema = schemas/* strictObject */.rej({ before: schemas/* string */.YjP().nullable() });
async function isCutShort(place) {
    return (await readIfThere(place.before)) !== null;
}
async function restore(place, before) {
    if (before === null)
        await (0,promises_.rm)(place.include, { force: true });
    else
        await (0,files/* writeAtomically */.vK)(place.include, before);
}
function isRefusal(error) {
    return error instanceof router_error/* RouterError */.K && error.kind === 'refused';
}
function standingInclude(text, include) {
    if (text === null) {
        throw new router_error/* RouterError */.K('refused', `${include} does not exist; expected the first include, as docs/routers.md shows it`);
    }
    const standing = readInclude(text);
    if (standing)
        return standing;
    const said = armsIn(text);
    const found = said ? `, and says ${said}` : '';
    throw new router_error/* RouterError */.K('unverified', `${include} was changed by hand: it is not what rollout-gate wrote${found}`);
}
/** What a step may replace: all that stands there is the program's own. */
function writtenSplit(text, include) {
    const { split, changed } = standingInclude(text, include);
    if (changed === null)
        return split;
    const message = `${include} was changed by hand: ${changed}; expected it as rollout-gate wrote it, with what is yours in a file of its own`;
    throw new router_error/* RouterError */.K('unverified', message);
}
/** Another salt draws other users: while some of them are on the canary, they would change arm. */
function refuseShuffle(current, next) {
    const split = ({ canary }) => canary > 0 && canary < 100;
    if (!split(current) || !split(next))
        return;
    if (current.key === next.key && current.salt === next.salt)
        return;
    const message = `key or salt changed (from ${current.key} and "${current.salt}" to ${next.key} and "${next.salt}") while users are split; expected that only at 0 or 100 %`;
    throw new router_error/* RouterError */.K('refused', message);
}
async function readIfThere(path) {
    try {
        return (await (0,files/* readBounded */.CB)(path, MAX_BYTES)).toString('utf8');
    }
    catch (cause) {
        if (cause instanceof files/* FileError */.f6 && cause.kind === 'missing')
            return null;
        throw new router_error/* RouterError */.K('refused', cause.message, { cause });
    }
}


/***/ }),

/***/ 42658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ translate),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/** No complete reply came. The message names the URL (without its query) and says what to do. */
class HttpError extends Error {
    kind;
    status;
    name = 'HttpError';
    constructor(kind, message, 
    /** Where a status line had come before the reply was given up. */
    status, options) {
        super(message, options);
        this.kind = kind;
        this.status = status;
    }
}
const KINDS = {
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    EADDRNOTAVAIL: 'refused',
    // A proxy that does not open the tunnel; what this client aborts itself has its own error.
    UND_ERR_ABORTED: 'refused',
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    ETIMEDOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    UND_ERR_HEADERS_OVERFLOW: 'too_large',
    UND_ERR_CLOSED: 'aborted',
    UND_ERR_DESTROYED: 'aborted'
};
const TLS_CODE = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const ADVICE = {
    timeout: 'check that the service is up, or give it a longer timeout',
    refused: 'no connection; check host, port, proxy and that the service is up',
    dns: 'the name does not resolve; check the host name and the DNS of this machine',
    tls: 'check the certificate; a private CA goes into NODE_EXTRA_CA_CERTS',
    reset: "the connection was closed before the reply was complete; look at the service's log",
    too_large: 'the reply is larger than is read; check that the URL is the right one',
    redirect: 'use the final URL',
    blocked: 'this address is not allowed',
    aborted: 'the request was given up',
    protocol: 'this is no valid HTTP exchange; check that the port speaks HTTP, and http against https'
};
/** An error of sockets, TLS or the HTTP parser in the words of HttpError. */
function translate(error, url, status) {
    if (error instanceof HttpError)
        return error;
    const code = codeOf(error);
    const kind = TLS_CODE.test(code) ? 'tls' : (KINDS[code] ?? 'protocol');
    const detail = error.message && !error.message.includes(code) ? `${code} ${error.message}` : error.message || code;
    return new HttpError(kind, `${show(url)}: ${detail.trim()}; ${ADVICE[kind]}`, status || undefined, { cause: error });
}
function tooLarge(url, maxBytes, status) {
    return new HttpError('too_large', `${show(url)}: more than ${maxBytes} bytes; ${ADVICE.too_large}`, status);
}
function timedOut(url, timeoutMs, status) {
    const point = status ? 'the body was not complete' : 'no reply';
    return new HttpError('timeout', `${show(url)}: ${point} after ${timeoutMs} ms; ${ADVICE.timeout}`, status || undefined);
}
function givenUp(url, status) {
    return new HttpError('aborted', `${show(url)}: ${ADVICE.aborted}`, status || undefined);
}
/** `kind` says whether the manifest can allow the address at all. */
function blocked(url, address, kind) {
    const advice = kind === 'never'
        ? 'link-local, metadata and multicast addresses are never reached'
        : `add "${url.hostname}" to probe_hosts in the manifest if this is intended`;
    const where = address === url.hostname.replace(/^\[|\]$/g, '') ? 'is' : `resolves to ${address},`;
    const what = kind === 'never' ? 'a forbidden address' : 'a private address';
    return new HttpError('blocked', `${show(url)}: ${url.hostname} ${where} ${what}; ${advice}`);
}
/** What a resolver that knows no address should have said. */
function notFound(name) {
    return Object.assign(new Error(`no address for ${name}`), { code: 'ENOTFOUND' });
}
/** A URL as it may stand in a message: the query and the credentials may be secret. */
function show(url) {
    return `${url.origin}${url.pathname}`;
}
function codeOf(error) {
    const own = error.code;
    if (typeof own === 'string')
        return own;
    return error.cause instanceof Error ? codeOf(error.cause) : '';
}


/***/ })

};
