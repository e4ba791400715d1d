export const id = 4845;
export const ids = [4845];
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

/***/ 24845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIngressNginx: () => (/* binding */ openIngressNginx)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40145);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26002);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52621);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43641);





const COMMAND_MS = 60_000;
const PREFIX = 'nginx.ingress.kubernetes.io/';
const CANARY = `${PREFIX}canary`;
const WEIGHT = `${PREFIX}canary-weight`;
const TOTAL = `${PREFIX}canary-weight-total`;
/** They come before the weight: who sends them reaches the canary at 0 % too. */
const ASIDE = ['canary-by-header', 'canary-by-cookie'];
const ingressSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    metadata: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        uid: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        resourceVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        generation: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().default(0),
        annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
            .nullish()
            .transform(annotations => annotations ?? {})
    })
});
/** The weight annotation of a canary Ingress, by JSON Patch through kubectl. The controller is retired upstream. */
function openIngressNginx(config, { env, base, signal }) {
    const run = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .commandRunner */ .c)({ cwd: base, env, signal, timeoutMs: COMMAND_MS });
    const { namespace, ingress: name } = config;
    const object = { resource: 'ingresses.networking.k8s.io', namespace, name };
    return {
        byHand: `kubectl annotate ingress ${name} --namespace ${namespace} --overwrite ${WEIGHT}=0, or delete the Ingress`,
        async read() {
            const ingress = parseIngress(await (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__/* .getObject */ .iM)(run, object));
            return { ...readShare(ingress), version: versionOf(ingress) };
        },
        async write(weights, version) {
            const persists = version === null && (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(weights, _model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
            await (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__/* .changeObject */ .y1)(run, object, { parse: parseIngress, persists }, ingress => {
                if (version !== null && version !== versionOf(ingress)) {
                    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RouterError */ .K('conflict', `another change of Ingress ${namespace}/${name} came first`);
                }
                refuseNonCanary(ingress);
                return [weightOperation(ingress, weights.canary)];
            });
        }
    };
}
function parseIngress(json) {
    const parsed = ingressSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RouterError */ .K('refused', `no Ingress that can be read: ${zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(parsed.error)}`);
}
/** Annotations are no part of the spec, so its generation does not tell of them. */
function versionOf({ metadata }) {
    return `${metadata.uid}/${metadata.resourceVersion}`;
}
function readShare(ingress) {
    refuseNonCanary(ingress);
    const { annotations } = ingress.metadata;
    const { [WEIGHT]: weight = '0', [TOTAL]: total = '100' } = annotations;
    const share = weight === '0' ? 0 : (100 * Number(weight)) / Number(total);
    const isShare = weight === '0' || (/^\d+$/.test(weight) && /^[1-9]\d*$/.test(total) && share <= 100);
    if (!isShare)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RouterError */ .K('unverified', `${WEIGHT} is "${weight}" of "${total}"; expected 0 to the total`);
    const remains = ASIDE.flatMap(rule => {
        const by = annotations[`${PREFIX}${rule}`];
        return by === undefined ? [] : [`${PREFIX}${rule}: "${by}" leads to the canary whatever the weight is`];
    });
    return { canary: Math.round(share * 10_000) / 10_000, mirror: 0, ...(remains.length > 0 && { remains }) };
}
/** Without the annotation it is an Ingress like any other, and its weight means nothing. */
function refuseNonCanary({ metadata }) {
    if (metadata.annotations[CANARY] === 'true')
        return;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RouterError */ .K('refused', `the Ingress is no canary; expected the annotation ${CANARY}: "true"`);
}
/**
 * The weight of the total that stands there, else of 100. The total is never written: a controller too old to know it
 * would take 50 of 10000 for 50 %.
 */
function weightOperation({ metadata }, percent) {
    const { [TOTAL]: total = '100' } = metadata.annotations;
    const weight = percent === 0 ? 0 : (percent * Number(total)) / 100;
    const whole = Math.round(weight);
    if (!(Math.abs(weight - whole) < 1e-6))
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RouterError */ .K('refused', needsTotal(percent, total));
    return { op: 'add', path: `/metadata/annotations/${(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSegment */ .pv)(WEIGHT)}`, value: String(whole) };
}
function needsTotal(percent, total) {
    const enough = [100, 1000, 10_000].find(each => Number.isInteger(Math.round(percent * each * 1e6) / 1e8)) ?? 10_000;
    return `${percent} % is no whole weight of ${TOTAL} "${total}"; expected "${enough}" there. Set it by hand where your controller knows it: one that does not would send more to the canary`;
}


/***/ }),

/***/ 52621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   y1: () => (/* binding */ changeObject)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43641);


const REQUEST_TIMEOUT = '--request-timeout=20s';
/** Status updates of a controller move the resourceVersion too, and cost one attempt each. */
const ATTEMPTS = 5;
/** Lines that may be where an object begins, or ends. */
const MOST_LINES = 20;
/** The object as JSON. */
async function getObject(run, { resource, namespace, name }) {
    const finished = await run([
        'kubectl',
        'get',
        resource,
        name,
        '--namespace',
        namespace,
        '-o',
        'json',
        REQUEST_TIMEOUT
    ]);
    if (finished.code !== 0)
        throw faultOf(finished);
    return objectOf(finished);
}
/**
 * Reads the object, lets `change` decide, and patches if nobody came between. `change` throws where the object is not
 * at the version that was expected; where only the controller's status moved it is asked again.
 */
async function changeObject(run, name, { parse, persists }, change) {
    let object = parse(await getObject(run, name));
    for (let attempt = 1;; attempt++) {
        const isLast = attempt >= ATTEMPTS;
        const operations = change(object);
        const finished = await patch(run, name, persists && isLast ? operations : [unchanged(object), ...operations]);
        if (finished.code === 0)
            return;
        const fault = faultOf(finished);
        const { resourceVersion } = object.metadata;
        object = await rereadAfter(fault, () => getObject(run, name).then(parse));
        // A patch that is turned down although nothing moved is turned down for what it says.
        if (object.metadata.resourceVersion === resourceVersion)
            throw fault;
        if (isLast)
            throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('conflict', `${name.resource}/${name.name} is changed all the time`);
    }
}
function unchanged({ metadata }) {
    return { op: 'test', path: '/metadata/resourceVersion', value: metadata.resourceVersion };
}
function patch(run, { resource, namespace, name }, operations) {
    const words = ['kubectl', 'patch', resource, name, '--namespace', namespace, '--type=json', '-o', 'name'];
    return run([...words, REQUEST_TIMEOUT, `--patch=${JSON.stringify(operations)}`]);
}
/** Only a patch that was turned down (409, 422) may have been overtaken. */
async function rereadAfter(fault, read) {
    if (!TURNED_DOWN.test(fault.message))
        throw fault;
    return read();
}
/** kubectl's words for 409 and 422. A failed `test` is a 422 whose text does not say so. */
const TURNED_DOWN = /\(Conflict\)|has been modified|request is invalid|is invalid:/;
const REFUSED = /\((Forbidden|Unauthorized|NotFound|BadRequest|MethodNotAllowed)\)|must be logged in|doesn't have a resource type|is invalid|no configuration has been provided|context .* does not exist/;
function faultOf({ stderr, code }) {
    const message = `kubectl: ${stderr || `ended with ${code}`}`;
    return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K(REFUSED.test(stderr) ? 'refused' : TURNED_DOWN.test(stderr) ? 'conflict' : 'unreachable', message);
}
/** What it printed. Wrappers and plugins that log in may print lines of their own before it, or after it. */
function objectOf({ stdout }) {
    const parsed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(stdout);
    if ('value' in parsed)
        return parsed.value;
    const object = objectAmong(stdout.split(/\r?\n/));
    if (object !== undefined)
        return object;
    const { message, line, column } = parsed.fault;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `kubectl printed no JSON: ${message} in line ${line}, column ${column}`);
}
/** The first lines, from one that begins with a brace to one that ends with one, that are an object of a cluster. */
function objectAmong(lines) {
    const from = lines.flatMap((line, at) => (line.startsWith('{') ? [at] : [])).slice(0, MOST_LINES);
    const to = lines.flatMap((line, at) => (/^(?:\{.*)?\}\s*$/.test(line) ? [at] : [])).slice(-MOST_LINES);
    for (const start of from) {
        for (const end of to.toReversed()) {
            const value = end < start ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(lines.slice(start, end + 1).join('\n'));
            if (value !== null && typeof value === 'object' && 'metadata' in value)
                return value;
        }
    }
    return undefined;
}
/** A segment of a JSON Pointer (RFC 6901). */
function escapeSegment(text) {
    return text.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ })

};
