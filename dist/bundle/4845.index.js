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
function commandRunner(options) {
    return ([program = '', ...words]) => new Promise((resolve, reject) => {
        const timeout = AbortSignal.timeout(options.timeoutMs);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, {
            cwd: options.cwd,
            env: options.env,
            signal: AbortSignal.any([options.signal, timeout]),
            stdio: ['ignore', 'pipe', 'pipe']
        });
        const output = { stdout: '', stderr: '' };
        for (const stream of ['stdout', 'stderr']) {
            child[stream].setEncoding('utf8').on('data', (text) => {
                if (output[stream].length < MAX_OUTPUT)
                    output[stream] += text;
            });
        }
        child.once('error', cause => reject(notRun(program, cause, timeout.aborted ? options.timeoutMs : null)));
        child.once('close', code => {
            if (code !== null)
                return resolve({ code, ...output, stderr: output.stderr.trim().slice(-MAX_SHOWN) });
            reject(new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `${program} was ended by a signal`));
        });
    });
}
function notRun(program, cause, limitMs) {
    if (limitMs !== null) {
        return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', `${program} did not end within ${limitMs} ms`, { cause });
    }
    const { code } = cause;
    if (code === 'ENOENT' || code === 'EACCES') {
        return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `${program} can not be run here (${code}); expected it on the PATH`, { cause });
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26002);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52621);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43641);




const COMMAND_MS = 60_000;
const PREFIX = 'nginx.ingress.kubernetes.io/';
const CANARY = `${PREFIX}canary`;
const WEIGHT = `${PREFIX}canary-weight`;
const TOTAL = `${PREFIX}canary-weight-total`;
const ingressSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    metadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        uid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        resourceVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        generation: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().default(0),
        annotations: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).default({})
    })
});
/** The weight annotations of a canary Ingress, by JSON Patch through kubectl. The controller is retired upstream. */
function openIngressNginx(config, { env, base, signal }) {
    const run = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRunner */ .c)({ cwd: base, env, signal, timeoutMs: COMMAND_MS });
    const { namespace, ingress: name } = config;
    const object = { resource: 'ingresses.networking.k8s.io', namespace, name };
    return {
        async read() {
            const ingress = parseIngress(await (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .getObject */ .iM)(run, object));
            return { canary: readShare(ingress), mirror: 0, version: versionOf(ingress) };
        },
        write: ({ canary }, version) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .changeObject */ .y1)(run, object, parseIngress, ingress => {
            if (version !== null && version !== versionOf(ingress)) {
                throw new _router_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RouterError */ .K('conflict', `another change of Ingress ${namespace}/${name} came first`);
            }
            refuseNonCanary(ingress);
            return annotationsFor(canary);
        })
    };
}
function parseIngress(json) {
    const parsed = ingressSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RouterError */ .K('refused', `no Ingress that can be read: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(parsed.error)}`);
}
/** Annotations are no part of the spec, so its generation does not tell of them. */
function versionOf({ metadata }) {
    return `${metadata.uid}/${metadata.resourceVersion}`;
}
function readShare(ingress) {
    refuseNonCanary(ingress);
    const { [WEIGHT]: weight = '0', [TOTAL]: total = '100' } = ingress.metadata.annotations;
    const share = (100 * Number(weight)) / Number(total);
    if (/^\d+$/.test(weight) && /^[1-9]\d*$/.test(total) && share <= 100)
        return Math.round(share * 10_000) / 10_000;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RouterError */ .K('unverified', `${WEIGHT} is "${weight}" of "${total}"; expected 0 to the total`);
}
/** Without the annotation it is an Ingress like any other, and its weight means nothing. */
function refuseNonCanary({ metadata }) {
    if (metadata.annotations[CANARY] === 'true')
        return;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RouterError */ .K('refused', `the Ingress is no canary; expected the annotation ${CANARY}: "true"`);
}
function annotationsFor(percent) {
    const total = Number.isInteger(percent) ? 100 : 10_000;
    const values = { [WEIGHT]: String(Math.round((percent * total) / 100)), [TOTAL]: String(total) };
    return Object.entries(values).map(([name, value]) => ({
        op: 'add',
        path: `/metadata/annotations/${(0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSegment */ .pv)(name)}`,
        value
    }));
}


/***/ }),

/***/ 52621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   y1: () => (/* binding */ changeObject)
/* harmony export */ });
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43641);

const REQUEST_TIMEOUT = '--request-timeout=20s';
/** Status updates of a controller move the resourceVersion too, and cost one attempt each. */
const ATTEMPTS = 5;
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
    return jsonOf(finished);
}
/**
 * Reads the object, lets `change` decide, and patches if nobody came between. `change` throws where the object is not
 * at the version that was expected; where only the controller's status moved it is asked again.
 */
async function changeObject(run, name, parse, change) {
    let object = parse(await getObject(run, name));
    for (let attempt = 1;; attempt++) {
        const finished = await patch(run, name, [unchanged(object), ...change(object)]);
        if (finished.code === 0)
            return;
        const fault = faultOf(finished);
        const { resourceVersion } = object.metadata;
        object = await rereadAfter(fault, () => getObject(run, name).then(parse));
        // A patch that is turned down although nothing moved is turned down for what it says.
        if (object.metadata.resourceVersion === resourceVersion)
            throw fault;
        if (attempt === ATTEMPTS)
            throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('conflict', `${name.resource}/${name.name} is changed all the time`);
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
    return new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K(REFUSED.test(stderr) ? 'refused' : TURNED_DOWN.test(stderr) ? 'conflict' : 'unreachable', message);
}
function jsonOf({ stdout }) {
    try {
        return JSON.parse(stdout);
    }
    catch (cause) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterError */ .K('unreachable', 'kubectl printed no JSON', { cause });
    }
}
/** A segment of a JSON Pointer (RFC 6901). */
function escapeSegment(text) {
    return text.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ })

};
