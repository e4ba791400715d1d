export const id = 3464;
export const ids = [3464];
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

/***/ 93464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGatewayApi: () => (/* binding */ openGatewayApi)
});

// EXTERNAL MODULE: ./out/build/src/model/weights.js
var model_weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/routers/command.js
var command = __webpack_require__(26002);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/gateway-route.js


/**
 * An HTTPRoute of the Gateway API, and what stands in it. Pure. What says nothing of a weight keeps no rollback waiting,
 * in whatever form it stands there.
 */
/** The API leaves out what is empty, and some write null there. */
const list = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform(items => items ?? []);
const mirrorFilter = schemas/* looseObject */._H3({
    backendRef: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }),
    percent: schemas/* number */.aig().nullish(),
    fraction: schemas/* looseObject */._H3({ numerator: schemas/* number */.aig(), denominator: schemas/* number */.aig().positive().nullish() }).nullish().catch(null)
});
const filter = schemas/* looseObject */._H3({ type: schemas/* string */.YjP().catch(''), requestMirror: mirrorFilter.nullish().catch(null) });
const filters = schemas/* array */.YOg(filter).nullish();
const backendRef = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    port: schemas/* int */.Whr().nullish(),
    weight: schemas/* preprocess */.vkY(value => (isDigits(value) ? Number(value) : value), schemas/* number */.aig().min(0).nullish()),
    filters
});
const match = schemas/* looseObject */._H3({
    path: schemas/* looseObject */._H3({ type: schemas/* string */.YjP().nullish(), value: schemas/* string */.YjP().nullish() }).nullish(),
    headers: list(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().catch('?') })),
    queryParams: list(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().catch('?') })),
    method: schemas/* string */.YjP().nullish()
});
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
        generation: schemas/* int */.Whr().default(0)
    }),
    spec: schemas/* looseObject */._H3({
        rules: list(schemas/* looseObject */._H3({ matches: list(match), backendRefs: list(backendRef), filters }))
    }),
    status: schemas/* looseObject */._H3({ parents: list(schemas/* looseObject */._H3({ conditions: list(condition) })) }).catch({ parents: [] })
});
function isDigits(value) {
    return typeof value === 'string' && /^\d+$/.test(value);
}
function parseRoute(json) {
    const parsed = routeSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new router_error/* RouterError */.K('refused', `no HTTPRoute that can be read: ${errors/* prettifyError */.S1(parsed.error)}`);
}
/** The rules that serve or copy anything to the canary, or could: all that name it. */
function canaryRules({ spec }, arms) {
    return spec.rules.flatMap((rule, index) => {
        const names = rule.backendRefs.map(({ name }) => name);
        const mirror = mirrorOf(rule, arms);
        if (!names.includes(arms.canary) && mirror === 0)
            return [];
        const others = names.filter(name => name !== arms.canary && name !== arms.baseline);
        const split = names.includes(arms.baseline);
        return [{ rule, index, split, others, canary: shareOf(rule, arms), mirror, narrowed: narrowing(rule) }];
    });
}
/** Whether nothing but the canary stands in the rule, so that there is nobody to give its requests to. */
function isCanaryAlone({ rule, split, others }) {
    return !split && (others.length === 0 || total(rule.backendRefs.filter(({ name }) => others.includes(name))) === 0);
}
function isMirrorTo(each, service) {
    return each.type === 'RequestMirror' && each.requestMirror?.backendRef.name === service;
}
/** A backend without a weight has weight 1. */
function weightOf({ weight }) {
    return weight ?? 1;
}
function total(backends) {
    return backends.reduce((sum, each) => sum + weightOf(each), 0);
}
function shareOf({ backendRefs }, arms) {
    const all = total(backendRefs);
    const canary = total(backendRefs.filter(({ name }) => name === arms.canary));
    return all === 0 ? 0 : rounded((100 * canary) / all);
}
/** Of the rule, and of each of its backends. */
function mirrorOf(rule, arms) {
    const all = [...(rule.filters ?? []), ...rule.backendRefs.flatMap(({ filters }) => filters ?? [])];
    const mirrors = all.filter(each => isMirrorTo(each, arms.canary));
    return rounded(mirrors.reduce((sum, { requestMirror }) => sum + percentOf(requestMirror), 0));
}
/** Neither percent nor fraction means every request. */
function percentOf({ percent, fraction }) {
    return percent ?? (fraction ? (100 * fraction.numerator) / (fraction.denominator ?? 100) : 100);
}
/** `/` as a prefix, and `.*` as an expression, are any path. */
const ANY_PATH = /^\^?\/?(?:\.\*)?\$?$/;
/** One match that takes everything is enough. */
function narrowing({ matches }) {
    const all = matches.map(({ path, headers, queryParams, method }) => [
        ...(path?.value && (path.type === 'Exact' || !ANY_PATH.test(path.value)) ? [`path ${path.value}`] : []),
        ...headers.map(({ name }) => `header ${name}`),
        ...queryParams.map(({ name }) => `query ${name}`),
        ...(method ? [`method ${method}`] : [])
    ]);
    if (all.length === 0 || all.some(parts => parts.length === 0))
        return null;
    return all.map(parts => parts.join(' and ')).join(' or ');
}
/** Whether every parent has accepted what stands in the spec now: null for yes, else what is still missing. */
function notYetAccepted({ metadata, status }) {
    if (status.parents.length === 0)
        return 'no Gateway has taken the HTTPRoute up';
    for (const { conditions } of status.parents) {
        const current = conditions.filter(each => each.observedGeneration >= metadata.generation);
        const bad = current.find(({ type, status }) => status === (type === 'PartiallyInvalid' ? 'True' : 'False'));
        if (bad)
            return `${bad.type} is ${bad.status} (${bad.reason}): ${bad.message}`;
        if (!current.some(({ type, status }) => type === 'Accepted' && status === 'True')) {
            return `Accepted is not yet True for generation ${metadata.generation}`;
        }
    }
    return null;
}
function rounded(percent) {
    return Math.round(percent * 10_000) / 10_000;
}

;// CONCATENATED MODULE: ./out/build/src/routers/gateway-weights.js



/** The weights of an HTTPRoute, and the patches that set them. Pure. */
/**
 * What the rules say. A rule that names the canary alone has nobody to share with: where only some requests come to it
 * it is left alone, and told. Throws RouterError where the rules differ, or neither arm is named.
 */
function readWeights(route, arms) {
    const all = canaryRules(route, arms);
    refuseStranger(route, arms, all);
    const counted = all.filter(each => !isAside(each));
    const shares = counted.map(({ canary, mirror }) => ({ canary, mirror }));
    const first = shares[0] ?? model_weights/* NOTHING */.K$;
    if (shares.some(each => !(0,model_weights/* sameWeights */.ML)(each, first))) {
        const shown = shares.map(({ canary, mirror }) => `${canary} % and mirror ${mirror} %`).join('; ');
        throw new router_error/* RouterError */.K('unverified', `the rules of the HTTPRoute differ: canary ${shown}`);
    }
    if (counted.some(({ rule }) => rule.backendRefs.length > 0 && total(rule.backendRefs) === 0)) {
        throw new router_error/* RouterError */.K('unverified', 'all weights of a rule of the HTTPRoute are 0: nothing is served');
    }
    const remains = [...all.filter(isAside).map(each => asideNote(each, arms)), ...notUnderstood(all, arms)];
    return { ...first, ...(remains.length > 0 && { remains }) };
}
/** The operations that set both weights in every rule that names both arms. Throws RouterError where more stands there. */
function patchFor(route, arms, weights) {
    const all = canaryRules(route, arms);
    const [unknown] = notUnderstood(all, arms);
    if (unknown)
        throw new router_error/* RouterError */.K('refused', `${unknown}; nothing goes up over it`);
    const split = all.filter(each => each.split);
    if (split.length === 0) {
        const expected = `expected both ${arms.baseline} and ${arms.canary} among the backendRefs of a rule`;
        throw new router_error/* RouterError */.K('refused', `no rule of the HTTPRoute is split; ${expected}`);
    }
    return split.flatMap(({ rule, index }) => [
        ...weightOperations(rule, index, arms, weights.canary),
        ...mirrorOperations(rule, index, arms, weights.mirror)
    ]);
}
/**
 * The operations that take the canary to 0 wherever it stands, whatever else stands there. They test what they rest on,
 * so that they need no version.
 */
function quietPatchFor(route, arms) {
    const all = canaryRules(route, arms);
    refuseStranger(route, arms, all);
    return all.flatMap(each => [...quietWeights(each, arms), ...quietMirrors(each, arms)]);
}
/** Rules that send anyone's requests to the canary alone: no patch can say where they should go instead. */
function refuseCanaryAlone(route, arms) {
    const stuck = canaryRules(route, arms).find(each => each.canary > 0 && isCanaryAlone(each) && !isAside(each));
    if (!stuck)
        return;
    const what = `rule ${stuck.index} of the HTTPRoute sends every request that comes to it to ${arms.canary} alone`;
    throw new router_error/* RouterError */.K('refused', `${what}; expected ${arms.baseline} among its backendRefs`);
}
/** Left to those who made it: it names the canary alone, for some requests. */
function isAside(each) {
    return isCanaryAlone(each) && each.narrowed !== null && each.mirror === 0;
}
function asideNote({ index, narrowed }, arms) {
    return `rule ${index} of the HTTPRoute sends requests with ${narrowed} to ${arms.canary} alone, whatever the weights are`;
}
function notUnderstood(all, arms) {
    return all
        .filter(each => !isAside(each))
        .flatMap(({ rule, index, split, others }) => {
        const names = rule.backendRefs.map(({ name }) => name).join(', ');
        const own = rule.backendRefs.some(({ filters }) => (filters ?? []).some(each => isMirrorTo(each, arms.canary)));
        if (!rule.backendRefs.some(({ name }) => name === arms.canary)) {
            return [`rule ${index} of the HTTPRoute mirrors to ${arms.canary}, which is none of its backends`];
        }
        if (own)
            return [`a backend of rule ${index} of the HTTPRoute mirrors to ${arms.canary} by itself`];
        if (split && others.length === 0 && rule.backendRefs.length === 2)
            return [];
        return [`rule ${index} of the HTTPRoute names ${names}; expected the two arms alone`];
    });
}
/** A route that names neither arm is another one. Where a person took the canary out, it is at 0. */
function refuseStranger({ spec }, arms, all) {
    const known = all.length > 0 || spec.rules.some(({ backendRefs }) => backendRefs.some(ref => ref.name === arms.baseline));
    if (known)
        return;
    throw new router_error/* RouterError */.K('refused', `no rule of the HTTPRoute names ${arms.baseline} or ${arms.canary}`);
}
function weightOperations(rule, index, arms, percent) {
    const whole = Number.isInteger(percent) ? 100 : 10_000;
    const canary = Math.round((percent * whole) / 100);
    const weights = { [arms.canary]: canary, [arms.baseline]: whole - canary };
    return rule.backendRefs.map(({ name }, at) => setWeight(index, at, weights[name]));
}
/** The baseline takes what the canary had; of others nothing is taken, and nothing given. */
function quietWeights(each, arms) {
    const { rule, index, split } = each;
    if (!rule.backendRefs.some(({ name }) => name === arms.canary) || isCanaryAlone(each))
        return [];
    const given = total(rule.backendRefs.filter(({ name }) => name === arms.canary));
    const heir = rule.backendRefs.findIndex(({ name }) => name === arms.baseline);
    const isPlain = split && rule.backendRefs.length === 2;
    return rule.backendRefs.flatMap((ref, at) => {
        if (ref.name !== arms.canary && at !== heir)
            return [];
        const weight = ref.name === arms.canary ? 0 : isPlain ? 100 : Math.min(1_000_000, Math.max(1, weightOf(ref) + given));
        const is = { op: 'test', path: `${backendPath(index, at)}/name`, value: ref.name };
        return [is, setWeight(index, at, weight)];
    });
}
function setWeight(index, at, value) {
    return { op: 'add', path: `${backendPath(index, at)}/weight`, value };
}
function backendPath(index, at) {
    return `/spec/rules/${index}/backendRefs/${at}`;
}
function mirrorOperations(rule, index, arms, percent) {
    const canary = rule.backendRefs.find(({ name }) => name === arms.canary);
    return filterOperations(`/spec/rules/${index}/filters`, rule.filters, arms, percent > 0 ? [mirrorTo(canary, percent)] : []);
}
function quietMirrors({ rule, index }, arms) {
    const places = [
        [`/spec/rules/${index}/filters`, rule.filters],
        ...rule.backendRefs.map(({ filters }, at) => [
            `${backendPath(index, at)}/filters`,
            filters
        ])
    ];
    return places.flatMap(([path, filters]) => {
        const tests = (filters ?? []).flatMap((each, at) => {
            if (!isMirrorTo(each, arms.canary))
                return [];
            return [{ op: 'test', path: `${path}/${at}/requestMirror/backendRef/name`, value: arms.canary }];
        });
        return tests.length > 0 ? [...tests, ...filterOperations(path, filters, arms, [])] : [];
    });
}
/** Takes every mirror to the canary out, puts the new one in, and leaves the others as they are. */
function filterOperations(path, filters, arms, added) {
    const value = [...(filters ?? []).filter(each => !isMirrorTo(each, arms.canary)), ...added];
    if (value.length > 0)
        return [{ op: 'add', path, value }];
    return filters ? [{ op: 'remove', path }] : [];
}
/** The canary's backend as it stands in the rule, without what only a weighed backend has. */
function mirrorTo({ weight: _, filters: __, ...target }, percent) {
    const share = Number.isInteger(percent)
        ? { percent }
        : { fraction: { numerator: Math.round(percent * 100), denominator: 10_000 } };
    return { type: 'RequestMirror', requestMirror: { backendRef: target, ...share } };
}

// EXTERNAL MODULE: ./out/build/src/routers/kubectl.js
var kubectl = __webpack_require__(52621);
;// CONCATENATED MODULE: ./out/build/src/routers/gateway-api.js






const COMMAND_MS = 60_000;
/** The weights and the request mirror of an HTTPRoute, by JSON Patch through kubectl. */
function openGatewayApi(config, { env, base, signal }) {
    const run = (0,command/* commandRunner */.c)({ cwd: base, env, signal, timeoutMs: COMMAND_MS });
    const { namespace, route: name, baseline, canary } = config;
    const object = { resource: 'httproutes.gateway.networking.k8s.io', namespace, name };
    return {
        byHand: `kubectl edit httproute ${name} --namespace ${namespace}, give ${canary} the weight 0 in every rule and ${baseline} the rest, and take out each RequestMirror to ${canary}`,
        /** What goes to the canary counts once every Gateway has accepted it. A rollback stands as it is written. */
        async read() {
            const route = parseRoute(await (0,kubectl/* getObject */.iM)(run, object));
            const reading = { ...readWeights(route, config), version: versionOf(route) };
            const missing = notYetAccepted(route);
            if (!missing)
                return reading;
            const told = `HTTPRoute ${namespace}/${name}: ${missing}`;
            if (!(0,model_weights/* sameWeights */.ML)(reading, model_weights/* NOTHING */.K$))
                throw new router_error/* RouterError */.K('unverified', told);
            const note = `${told}; the weights are what is written, and may not be served yet`;
            return { ...reading, remains: [...(reading.remains ?? []), note] };
        },
        async write(weights, version) {
            const seen = (route) => {
                if (version === null || version === versionOf(route))
                    return;
                throw new router_error/* RouterError */.K('conflict', `another change of HTTPRoute ${namespace}/${name} came first`);
            };
            const quiet = (0,model_weights/* sameWeights */.ML)(weights, model_weights/* NOTHING */.K$);
            let last;
            await (0,kubectl/* changeObject */.y1)(run, object, { parse: parseRoute, persists: quiet && version === null }, route => {
                seen(route);
                last = route;
                return quiet ? quietPatchFor(route, config) : patchFor(route, config, weights);
            });
            if (quiet)
                refuseCanaryAlone(last, config);
        }
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
