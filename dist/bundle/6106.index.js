export const id = 6106;
export const ids = [6106];
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

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGatewayApi: () => (/* binding */ openGatewayApi)
});

// EXTERNAL MODULE: ./out/build/src/routers/command.js
var command = __webpack_require__(26002);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/gateway-route.js


/** An HTTPRoute of the Gateway API: its weights, and the patch that sets them. Pure. */
const backendRef = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), port: schemas/* int */.Whr().optional(), weight: schemas/* int */.Whr().min(0).optional() });
const mirrorFilter = schemas/* looseObject */._H3({
    backendRef: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }),
    percent: schemas/* number */.aig().optional(),
    fraction: schemas/* object */.Ikc({ numerator: schemas/* number */.aig(), denominator: schemas/* number */.aig().positive().default(100) }).optional()
});
const filter = schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), requestMirror: mirrorFilter.optional() });
const condition = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    observedGeneration: schemas/* int */.Whr().default(0),
    reason: schemas/* string */.YjP().default(''),
    message: schemas/* string */.YjP().default('')
});
const routeSchema = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        uid: schemas/* string */.YjP(),
        resourceVersion: schemas/* string */.YjP(),
        generation: schemas/* int */.Whr(),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({})
    }),
    spec: schemas/* looseObject */._H3({
        rules: schemas/* array */.YOg(schemas/* looseObject */._H3({
            backendRefs: schemas/* array */.YOg(backendRef).default([]),
            filters: schemas/* array */.YOg(filter).optional()
        }))
            .default([])
    }),
    status: schemas/* looseObject */._H3({ parents: schemas/* array */.YOg(schemas/* looseObject */._H3({ conditions: schemas/* array */.YOg(condition).default([]) })).default([]) })
        .prefault({})
});
function parseRoute(json) {
    const parsed = routeSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new router_error/* RouterError */.K('refused', `no HTTPRoute that can be read: ${errors/* prettifyError */.S1(parsed.error)}`);
}
/** What the rules that name both arms say. Throws RouterError where none does or they differ. */
function readWeights(route, arms) {
    const all = splitRules(route, arms).map(({ rule }) => ({ canary: shareOf(rule, arms), mirror: mirrorOf(rule, arms) }));
    const [first, ...rest] = all;
    const other = rest.find(each => each.canary !== first.canary || each.mirror !== first.mirror);
    if (other === undefined)
        return first;
    const shown = all.map(({ canary, mirror }) => `${canary} % and mirror ${mirror} %`).join('; ');
    throw new router_error/* RouterError */.K('unverified', `the rules of the HTTPRoute differ: canary ${shown}`);
}
/** The operations that set both weights in every rule that names both arms. */
function patchFor(route, arms, weights) {
    return splitRules(route, arms).flatMap(({ rule, index }) => [
        ...weightOperations(rule, index, arms, weights.canary),
        ...mirrorOperations(rule, index, arms, weights.mirror)
    ]);
}
function splitRules({ spec }, arms) {
    const found = spec.rules
        .map((rule, index) => ({ rule, index }))
        .filter(({ rule }) => [arms.baseline, arms.canary].every(arm => rule.backendRefs.some(({ name }) => name === arm)));
    if (found.length === 0) {
        const expected = `expected both ${arms.baseline} and ${arms.canary} among the backendRefs of a rule`;
        throw new router_error/* RouterError */.K('refused', `no rule of the HTTPRoute is split; ${expected}`);
    }
    const crowded = found.find(({ rule }) => rule.backendRefs.length !== 2);
    if (!crowded)
        return found;
    const names = crowded.rule.backendRefs.map(({ name }) => name).join(', ');
    throw new router_error/* RouterError */.K('refused', `rule ${crowded.index} of the HTTPRoute names ${names}; expected the two arms alone`);
}
function backendOf(rule, name) {
    return rule.backendRefs.find(ref => ref.name === name);
}
/** A backend without a weight has weight 1. */
function shareOf(rule, arms) {
    const canary = backendOf(rule, arms.canary).weight ?? 1;
    const total = canary + (backendOf(rule, arms.baseline).weight ?? 1);
    if (total === 0)
        throw new router_error/* RouterError */.K('unverified', 'both weights of the HTTPRoute are 0: nothing is served');
    return rounded((100 * canary) / total);
}
function mirrorOf(rule, arms) {
    const mirrors = (rule.filters ?? []).filter(each => isMirrorTo(each, arms.canary));
    return rounded(mirrors.reduce((sum, { requestMirror }) => sum + percentOf(requestMirror), 0));
}
/** Neither percent nor fraction means every request. */
function percentOf({ percent, fraction }) {
    return percent ?? (fraction ? (100 * fraction.numerator) / fraction.denominator : 100);
}
function isMirrorTo(each, service) {
    return each.type === 'RequestMirror' && each.requestMirror?.backendRef.name === service;
}
function weightOperations(rule, index, arms, percent) {
    const total = Number.isInteger(percent) ? 100 : 10_000;
    const canary = Math.round((percent * total) / 100);
    const weights = { [arms.canary]: canary, [arms.baseline]: total - canary };
    return rule.backendRefs.map(({ name }, at) => ({
        op: 'add',
        path: `/spec/rules/${index}/backendRefs/${at}/weight`,
        value: weights[name]
    }));
}
function mirrorOperations(rule, index, arms, percent) {
    const path = `/spec/rules/${index}/filters`;
    const others = (rule.filters ?? []).filter(each => !isMirrorTo(each, arms.canary));
    const value = percent > 0 ? [...others, mirrorTo(backendOf(rule, arms.canary), percent)] : others;
    if (value.length > 0)
        return [{ op: 'add', path, value }];
    return rule.filters === undefined ? [] : [{ op: 'remove', path }];
}
/** The canary's backend as it stands in the rule, without what only a weighed backend has. */
function mirrorTo({ weight: _, filters: __, ...target }, percent) {
    const share = Number.isInteger(percent)
        ? { percent }
        : { fraction: { numerator: Math.round(percent * 100), denominator: 10_000 } };
    return { type: 'RequestMirror', requestMirror: { backendRef: target, ...share } };
}
/** Whether every parent has accepted what stands in the spec now: null for yes, else what is still missing. */
function notYetAccepted({ metadata, status }) {
    if (status.parents.length === 0)
        return { final: false, why: 'no Gateway has taken the HTTPRoute up' };
    for (const { conditions } of status.parents) {
        const current = conditions.filter(each => each.observedGeneration >= metadata.generation);
        const bad = current.find(({ type, status }) => status === (type === 'PartiallyInvalid' ? 'True' : 'False'));
        if (bad)
            return { final: true, why: `${bad.type} is ${bad.status} (${bad.reason}): ${bad.message}` };
        if (!current.some(({ type, status }) => type === 'Accepted' && status === 'True')) {
            return { final: false, why: `Accepted is not yet True for generation ${metadata.generation}` };
        }
    }
    return null;
}
function rounded(percent) {
    return Math.round(percent * 10_000) / 10_000;
}

// EXTERNAL MODULE: ./out/build/src/routers/kubectl.js
var kubectl = __webpack_require__(52621);
;// CONCATENATED MODULE: ./out/build/src/routers/gateway-api.js




const COMMAND_MS = 60_000;
const ACCEPT_MS = 60_000;
const PAUSE_MS = 500;
/** The weights and the request mirror of an HTTPRoute, by JSON Patch through kubectl. */
function openGatewayApi(config, { clock, env, base, signal }) {
    const run = (0,command/* commandRunner */.c)({ cwd: base, env, signal, timeoutMs: COMMAND_MS });
    const { namespace, route: name } = config;
    const object = { resource: 'httproutes.gateway.networking.k8s.io', namespace, name };
    return {
        async read() {
            const started = clock.elapsed();
            for (;;) {
                const route = parseRoute(await (0,kubectl/* getObject */.iM)(run, object));
                const missing = notYetAccepted(route);
                if (!missing)
                    return { ...readWeights(route, config), version: versionOf(route) };
                if (missing.final || clock.elapsed() - started > ACCEPT_MS) {
                    throw new router_error/* RouterError */.K('unverified', `HTTPRoute ${namespace}/${name}: ${missing.why}`);
                }
                await clock.sleep(PAUSE_MS, signal);
            }
        },
        write: (weights, version) => (0,kubectl/* changeObject */.y1)(run, object, parseRoute, route => {
            if (version !== null && version !== versionOf(route)) {
                throw new router_error/* RouterError */.K('conflict', `another change of HTTPRoute ${namespace}/${name} came first`);
            }
            return patchFor(route, config, weights);
        })
    };
}
/** Grows with every change of the spec, and not with the status that the Gateway writes. */
function versionOf({ metadata }) {
    return `${metadata.uid}/${metadata.generation}`;
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
