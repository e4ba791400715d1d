export const id = 4919;
export const ids = [4919];
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

/***/ 35518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ openWindow),
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   _0: () => (/* binding */ sourceProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _manifest_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29095);
/* harmony import */ var _manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56729);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _router_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60313);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89012);






/** Stands for what is piped in. */
const PIPE = '-';
/** Opens where a window's requests are read: given files, else the source that the manifest names. */
async function openWindow(world, manifest, http, files, options) {
    if (files.length > 0)
        return openFiles(world, manifest, files, world.cwd, { ...options, checkpoints: null, named: '--window' });
    const source = manifest.window?.source;
    const faults = (0,_router_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsOf */ .xm)(manifest);
    const isUnset = manifest.unset.some(({ path }) => path[0] === 'window' && path[1] === 'source');
    // A rollback that is under way is finished before the log is asked for.
    if (isUnset || (!source && manifest.spared.has('window')))
        return unreadable(new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('manifest_invalid', faults));
    if (!source) {
        const message = 'no request log; this command needs window: { source: … }, or files given as --window';
        const place = manifest.locate(['window']);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }, ...faults]);
    }
    const problems = sourceProblems(manifest).map(problem => ({ ...problem, severity: 'error' }));
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('manifest_invalid', problems, manifest.name);
    const read = READERS[source.kind];
    return read({ world, manifest, http, options }, source);
}
const readFiles = async ({ world, manifest, options }, { path, headers }) => {
    await refuseLogsAway(world, path, manifest.base);
    return openFiles(world, manifest, [path], manifest.base, options, headers);
};
const readTable = async ({ world, manifest, options }, source) => {
    const [{ requestsSource, tracesSource }, { openClickhouse }, { patienceOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(9791), __webpack_require__.e(4841)]).then(__webpack_require__.bind(__webpack_require__, 94841)),
        __webpack_require__.e(/* import() */ 101).then(__webpack_require__.bind(__webpack_require__, 50101)),
        __webpack_require__.e(/* import() */ 9700).then(__webpack_require__.bind(__webpack_require__, 9700))
    ]);
    const { table, columns, traces, arms, ...endpoint } = source;
    const ask = openClickhouse(endpoint, (0,_manifest_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest));
    const shared = { ask, arms, patience: patienceOf(options.every), now: world.clock.now };
    if (!traces)
        return requestsSource({ ...shared, table: table, columns });
    const { ignore: ignored, ...told } = traces;
    return tracesSource({
        ...shared,
        ...told,
        ignored,
        ...(await distancesOf(world, manifest, options.out, told.sample))
    });
};
/** Every kind of source that can be read; a kind of the schema that is not here is refused. */
const READERS = {
    jsonl: readFiles,
    otlp: readFiles,
    clickhouse: readTable,
    prometheus: async ({ http }, { url, arm_label: armLabel, arms, selector = '', headers }) => {
        const { prometheusSource } = await Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(9650), __webpack_require__.e(8354)]).then(__webpack_require__.bind(__webpack_require__, 38354));
        return prometheusSource({ url, armLabel, arms, selector, headers, http });
    }
};
function unreadable(why) {
    return { read: () => Promise.reject(why) };
}
/** A kind of source that no window can be read from yet. The alarms of a function without a rollout need its name only. */
function sourceProblems(manifest) {
    const kind = manifest.window?.source?.kind;
    if (!kind || READERS[kind])
        return [];
    const kinds = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(READERS));
    const message = `window.source: ${kind} cannot be read; expected ${kinds}, such as a JSONL export of the same requests`;
    const severity = manifest.router || manifest.phases ? 'error' : 'warning';
    return [{ file: manifest.file, ...manifest.locate(['window', 'source', 'kind']), message, severity }];
}
/**
 * Request logs or traces by their paths, read as the manifest's source says; relative ones start at `cwd`, and `-` is what
 * is piped in. The headers of a source go to its own URL alone.
 */
async function openFiles(world, manifest, paths, cwd, { out, every, named, checkpoints: folder = null }, headers = {}) {
    refuseDoubtfulLogs(world, paths, cwd);
    const { patienceOf } = await __webpack_require__.e(/* import() */ 9700).then(__webpack_require__.bind(__webpack_require__, 9700));
    const patience = patienceOf(every);
    const openUrl = openerOf(world, manifest, headers);
    const given = paths.includes(PIPE) ? await withInput(world, paths) : paths;
    const inputs = { paths: given, cwd, named, patience, slow: new Set(), openUrl };
    const source = manifest.window?.source;
    switch (source?.kind) {
        case 'otlp': {
            const { otlpSource } = await Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(3162), __webpack_require__.e(9791), __webpack_require__.e(3248)]).then(__webpack_require__.bind(__webpack_require__, 73248));
            const { arm, arms, mirrored, ignore: ignored } = source;
            return otlpSource({
                ...inputs,
                arm,
                arms,
                mirrored,
                ignored,
                ...(await distancesOf(world, manifest, out, source.sample))
            });
        }
        case 'jsonl': {
            const { arms, fields, join } = source;
            if (!join && Object.keys(fields).length === 0)
                break;
            if (join) {
                refuseDoubtfulLogs(world, [join.path], manifest.base);
                await refuseLogsAway(world, join.path, manifest.base);
            }
            const fault = await faultOf(manifest);
            if (fault)
                return unreadable(fault);
            const [{ mappedSource }, { readJoined }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(3162), __webpack_require__.e(3760), __webpack_require__.e(9996)]).then(__webpack_require__.bind(__webpack_require__, 99996)),
                Promise.all(/* import() */[__webpack_require__.e(3162), __webpack_require__.e(9270)]).then(__webpack_require__.bind(__webpack_require__, 73043))
            ]);
            const second = join
                ? {
                    paths: [join.path],
                    cwd: manifest.base,
                    named: 'window.source.join.path',
                    patience,
                    openUrl: openerOf(world, manifest, join.headers),
                    arms,
                    ...join
                }
                : null;
            const joined = second && ((query, signal) => readJoined(second, query, signal));
            return mappedSource({
                ...inputs,
                arms,
                fields,
                join: joined,
                again: every !== undefined,
                ...(await distancesOf(world, manifest, out, source.sample))
            });
        }
    }
    const { jsonlSource } = await Promise.all(/* import() */[__webpack_require__.e(3895), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(3162), __webpack_require__.e(3760), __webpack_require__.e(3983)]).then(__webpack_require__.bind(__webpack_require__, 53983));
    const arms = source?.kind === 'jsonl' ? source.arms : {};
    const checkpoint = folder === null ? null : await openCheckpoint(world, manifest, folder, [cwd, ...paths]);
    return jsonlSource({ ...inputs, arms, again: every !== undefined, checkpoint });
}
/** What an earlier command of this program has read of the same logs for the same manifest. */
async function openCheckpoint(world, { name, digest }, folder, logs) {
    const [{ checkpointFile }, { programDigest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3268).then(__webpack_require__.bind(__webpack_require__, 63268)),
        __webpack_require__.e(/* import() */ 1045).then(__webpack_require__.bind(__webpack_require__, 11045))
    ]);
    const bound = [await programDigest(), digest, ...logs];
    return checkpointFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}.checkpoint`), bound, message => world.log.warning(message));
}
/** A pull request's manifest names no logs of the runner, neither itself nor by what its folders link to. */
async function refuseLogsAway(world, path, cwd) {
    if (world.event?.kind !== 'pull_request' || isUrl(path))
        return;
    const isAway = (found) => (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .leadsAway */ .Au)(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, found), false);
    const found = async () => {
        const { findInputs } = await __webpack_require__.e(/* import() */ 8218).then(__webpack_require__.bind(__webpack_require__, 38218));
        return (await findInputs({ paths: [path], cwd })).inputs;
    };
    // The folder before the pattern is followed: it may lead anywhere.
    const folder = path.replace(/[*?[{(!].*$/s, '');
    if (!isAway(folder) && !(await found()).some(input => isAway(input.path)))
        return;
    const message = `${path} leads out of the repository, and on a pull request its logs are not read. Name the URL of the log, or give the file by --window.`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmeasurableError */ .XW('untrusted_source', message);
}
function isUrl(path) {
    return /^https?:/i.test(path);
}
function refuseDoubtfulLogs(world, paths, cwd) {
    const onDisk = paths.filter(path => path !== PIPE && !isUrl(path)).map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseDoubtful */ .yq)(world, onDisk, 'Name the URL of the log, or a folder outside of the checkout.');
}
/** How ΔS is measured where the source carries texts. */
async function distancesOf(world, manifest, out, sample) {
    const { distancesBy, isLexical } = await Promise.all(/* import() */[__webpack_require__.e(6687), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 80412));
    const measure = sample === 0 ? null : distancesBy(world, manifest, out);
    return { sample, measure, lexical: isLexical(manifest.embeddings) };
}
function openerOf(world, manifest, headers) {
    return async (url, signal, since) => {
        const { openStream } = await __webpack_require__.e(/* import() */ 7534).then(__webpack_require__.bind(__webpack_require__, 27534));
        return openStream(url, (0,_manifest_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest), { env: world.env, headers, since }, signal);
    };
}
/** A command that reads a manifest with faults finds those of its log here. */
async function faultOf({ window, file, name, locateWithin }) {
    const faults = await (0,_manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionProblems */ .T)({ window }, { locateWithin }, file);
    return faults.length > 0 ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('manifest_invalid', faults, name) : null;
}
async function withInput({ signal }, paths) {
    const { spoolInput } = await __webpack_require__.e(/* import() */ 5786).then(__webpack_require__.bind(__webpack_require__, 45786));
    const input = { path: await spoolInput(process.stdin, signal), shown: 'standard input', url: false };
    return [...paths.filter(path => path !== PIPE), input];
}


/***/ }),

/***/ 60313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y6: () => (/* binding */ withPlanProblems),
/* harmony export */   e6: () => (/* binding */ routerProblems),
/* harmony export */   lh: () => (/* binding */ namedRouter),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _manifest_schema_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3840);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35961);



/** What the plan asks for that the router can't do (errors), or does less well (warnings). */
function routerProblems(manifest, plan) {
    if (!manifest.router)
        return [];
    return (0,_routers_capabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(plan, manifest.router).map(({ severity, message }) => {
        return { file: manifest.file, ...manifest.locate(['router']), message, severity };
    });
}
/** The manifest's router; refused where there is none. */
function namedRouter({ router, file, name, warnings, faults }) {
    if (router)
        return router;
    const kinds = _manifest_schema_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .router */ .QB.options.map(({ shape }) => shape.kind.value);
    const message = `no router; this command needs router: { kind: ${kinds.join(' | ')}, … }`;
    const problem = { file, line: 1, column: 1, message, severity: 'error' };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('manifest_invalid', [problem, ...faults, ...warnings], name);
}
/** The manifest, with what the plan asks for and the router can't do among its faults. */
function withPlanProblems(manifest, plan) {
    if (manifest.spared.has('phases'))
        return manifest;
    const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error');
    return { ...manifest, faults: [...manifest.faults, ...faults] };
}
/** Everything that traffic may not go up on: errors, and variables that are not set. */
function faultsOf({ faults, unset }) {
    return [...faults, ...unset.map(({ problem }) => ({ ...problem, severity: 'error' }))];
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

/***/ 63092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ isShadow),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   xV: () => (/* binding */ DEFAULT_WINDOW)
/* harmony export */ });
const MINUTES_30 = 30 * 60_000;
const HOURS_24 = 24 * 3600_000;
const bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
/** Of a phase of which nothing is known but that it is under way. */
const DEFAULT_WINDOW = bounds(1000);
/** The default plan (docs/runbook.md §8). */
const DEFAULTS = [
    { name: 'shadow', mirror: 1, weight: 0, window: bounds(200) },
    { name: 'canary-5', mirror: null, weight: 5, window: bounds(500) },
    { name: 'graduate-25', mirror: null, weight: 25, window: bounds(1000) },
    { name: 'graduate-50', mirror: null, weight: 50, window: bounds(1000) },
    { name: 'full', mirror: null, weight: 100, window: bounds(1000) }
];
/** The phases in order: the manifest's own, else the runbook's. */
function phasesOf(manifest) {
    const own = manifest.phases?.map(({ name, environment, mirror, weight, window }) => ({
        name,
        environment,
        mirror: mirror ?? null,
        weight: weight ?? 0,
        window
    }));
    return (own ?? DEFAULTS.map(phase => ({ ...phase, environment: undefined }))).map(phase => ({
        ...phase,
        environment: phase.environment ?? `${manifest.name}-${phase.name}`
    }));
}
/** The phase that may follow; null after the last. */
function phaseAfter(phases, phase) {
    return phases[phases.findIndex(each => each.name === phase.name) + 1] ?? null;
}
/** Users see the baseline alone, and copies of their requests are judged. */
function isShadow(phase) {
    return phase.mirror !== null;
}
/** Nobody is served by the baseline any more. */
function isFull(phase) {
    return phase.weight >= 100;
}


/***/ }),

/***/ 35961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   bh: () => (/* binding */ stepFault),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
function capabilitiesOf(config) {
    switch (config.kind) {
        case 'nginx':
            return { sticky: true, mirrorPercent: true, step: 0.01 };
        case 'gateway-api':
            return { sticky: false, mirrorPercent: true, step: 0.01 };
        case 'ingress-nginx':
        case 'lambda-alias':
            return { sticky: false, mirrorPercent: false, step: 0.01 };
        case 'webhook':
            return config.capabilities;
    }
}
/** Why a share is none that the router can be given; null where it is one. */
function stepFault(share, step) {
    const steps = share / step;
    if (share === 100 || Math.abs(steps - Math.round(steps)) < 1e-6)
        return null;
    return `${share} % is no multiple of the router's step; expected steps of ${step} %`;
}
/** Everything that the phases need and this router can't do (errors), or does less well (warnings). */
function unsupported(phases, config) {
    const capabilities = capabilitiesOf(config);
    return [
        ...mirrorFindings(phases, config.kind, capabilities),
        ...phases.flatMap(phase => stepFindings(phase, config.kind, capabilities)),
        ...stickyFindings(phases, config.kind, capabilities),
        ...kindFindings(config),
        ...fractionFindings(phases, config)
    ];
}
function mirrorFindings(phases, kind, { mirrorPercent }) {
    const shadows = phases.filter(phase => phase.mirror !== null && phase.mirror > 0);
    if (mirrorPercent || shadows.length === 0)
        return [];
    const names = shadows.map(phase => phase.name).join(', ');
    const rest = phases.filter(phase => !shadows.includes(phase));
    const plan = rest.length > 0 ? `expected a plan without it:\n${showPlan(rest)}` : 'expected phases with a weight';
    return [error(`router ${kind} cannot mirror a percentage of requests, which phase ${names} needs; ${plan}`)];
}
function stepFindings(phase, kind, { step }) {
    const fault = stepFault(phase.mirror ?? phase.weight, step);
    return fault ? [error(`router ${kind}, phase ${phase.name}: ${fault}`)] : [];
}
const NOT_STICKY = {
    'gateway-api': 'an HTTPRoute weighs each request by itself',
    'ingress-nginx': 'the weight is drawn for each request, unless the main Ingress has affinity: cookie',
    'lambda-alias': 'Lambda draws the version for each invocation'
};
function stickyFindings(phases, kind, { sticky }) {
    if (sticky || !phases.some(({ weight }) => weight > 0 && weight < 100))
        return [];
    const why = NOT_STICKY[kind] ? `: ${NOT_STICKY[kind]}` : '';
    return [
        warning(`router ${kind} cannot keep a user on one arm${why}; users will see both versions within one session`)
    ];
}
function kindFindings(config) {
    if (config.kind === 'ingress-nginx') {
        return [
            warning('router ingress-nginx: the controller is retired upstream and gets no fixes any more; expected a move to gateway-api')
        ];
    }
    if (config.kind === 'nginx' && config.status === undefined) {
        return [
            warning('router nginx: without router.status only the file is read back, not what nginx serves; see docs/routers.md')
        ];
    }
    return [];
}
/** Such a weight needs an annotation that an old controller does not know, which would send more to the canary. */
function fractionFindings(phases, config) {
    const fractions = phases.filter(({ weight }) => !Number.isInteger(weight));
    if (config.kind !== 'ingress-nginx' || fractions.length === 0)
        return [];
    const names = fractions.map(({ name, weight }) => `${name} (${weight} %)`).join(', ');
    const where = `Ingress ${config.namespace}/${config.ingress}`;
    return [
        warning(`router ingress-nginx: phase ${names} needs nginx.ingress.kubernetes.io/canary-weight-total on ${where}, and a controller that knows it; without the annotation the step is refused. Set it by hand, "1000" for tenths and "10000" for hundredths, or take whole percentages`)
    ];
}
/** The phases as they would stand in a manifest. */
function showPlan(phases) {
    const lines = phases.map(({ name, mirror, weight, window }) => {
        const share = mirror === null ? `weight: ${weight}` : `mirror: ${mirror}`;
        const { duration, min_requests, max } = window;
        const bounds = `{ duration: ${span(duration)}, min_requests: ${min_requests}, max: ${span(max)} }`;
        return `  - { name: ${name}, ${share}, window: ${bounds} }`;
    });
    return ['phases:', ...lines].join('\n');
}
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000]
];
/** Milliseconds in the largest unit that leaves no rest. */
function span(ms) {
    const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['ms', 1];
    return `${ms / length}${unit}`;
}
function error(message) {
    return { severity: 'error', message };
}
function warning(message) {
    return { severity: 'warning', message };
}


/***/ })

};
