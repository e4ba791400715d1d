export const id = 2238;
export const ids = [2238];
export const modules = {

/***/ 73641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ probeHttp)
/* harmony export */ });
/* unused harmony export findWrong */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _manifest_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67383);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _world_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86877);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3132);





const MAX_BYTES = 1024 * 1024;
/** Asks once with GET and holds the answer to what is expected. A service that does not answer is not healthy. */
async function probeHttp(http, probe, path, signal) {
    const { name, url, headers, timeout: timeoutMs } = probe;
    try {
        const reply = await http.request({ method: 'GET', url, headers, timeoutMs, maxBytes: MAX_BYTES }, signal);
        const wrong = findWrong(probe, reply);
        return { name, path, ok: wrong.length === 0, why: wrong.join(', ') || `${reply.status} in ${round(reply.ms)} ms` };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof _world_http_js__WEBPACK_IMPORTED_MODULE_3__.HttpError))
            throw error;
        const refused = error.kind === 'blocked' ? { measured: false } : {};
        return { name, path, ok: false, why: error.message, ...refused };
    }
}
/** Everything in which an answer differs from what is expected, as "expected …, found …". */
function findWrong(probe, reply) {
    const { expect, max_ms } = probe;
    const wrong = [];
    if (reply.status !== expect.status)
        wrong.push(`expected status ${expect.status}, found ${reply.status}`);
    if (max_ms !== undefined && reply.ms > max_ms) {
        wrong.push(`expected an answer within ${max_ms} ms, found ${round(reply.ms)} ms`);
    }
    return [...wrong, ...findWrongValues(expect.json, reply.body)];
}
function findWrongValues(expected, body) {
    const entries = Object.entries(expected);
    if (entries.length === 0)
        return [];
    const parsed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(body.toString('utf8'));
    if (parsed === undefined)
        return [`expected JSON, found "${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(body.toString('utf8'))}"`];
    return entries.flatMap(([pointer, value]) => {
        const found = (0,_manifest_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePointer */ .x)(pointer)(parsed);
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, value))
            return [];
        return [`${pointer || 'the body'}: expected ${shown(value)}, found ${shown(found)}`];
    });
}
function shown(value) {
    return value === undefined ? 'nothing' : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(JSON.stringify(value));
}
/** One decimal, upwards: what was too slow must not look as if it had not been. */
function round(ms) {
    return Math.ceil(ms * 10) / 10;
}


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _world_log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69327);

const SHOWN = 3;
const MAX_QUOTE = 200;
/** A row from its details: one seen failure fails it, else one that could not be asked leaves it unmeasured. */
function outcomeOf(row, details, whenAllPass) {
    const bad = details.filter(detail => !detail.ok);
    const seen = bad.filter(detail => detail.measured !== false);
    if (bad.length === 0)
        return { row, verdict: 'pass', value: 0, n: details.length, why: whenAllPass, details };
    const why = listed(bad);
    if (seen.length === 0)
        return { row, verdict: 'not_measured', value: null, n: details.length, why, details };
    return { row, verdict: 'fail', value: bad.length, n: details.length, why, details };
}
/** Text of a service as it may stand within a sentence: one short line, controls shown. */
function quote(text) {
    return (0,_world_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)((0,_world_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\s+/g, ' ').trim(), MAX_QUOTE);
}
function listed(details) {
    const shown = details.slice(0, SHOWN).map(detail => `${detail.name}: ${detail.why}`);
    const more = details.length > SHOWN ? [`and ${details.length - SHOWN} more`] : [];
    return `${[...shown, ...more].join('; ')}.`;
}


/***/ }),

/***/ 32238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ probeAll)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/manifest/meaning.js + 1 modules
var meaning = __webpack_require__(73750);
// EXTERNAL MODULE: ./out/build/src/world/http.js
var world_http = __webpack_require__(86877);
// EXTERNAL MODULE: ./out/build/src/probes/outcome.js
var outcome = __webpack_require__(3132);
;// CONCATENATED MODULE: ./out/build/src/probes/boot.js



/** All of the graph; after that it is called a deadlock (docs/runbook.md §6). */
const DEADLOCK_MS = 120_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** A half-started service may take a request and never answer it: better to ask again. */
const ATTEMPT_MS = 5_000;
const MAX_BYTES = 64 * 1024;
/**
 * Waits for every step of the boot graph: each is asked only once its needs are ready, independent ones at the same
 * time. Ready is a 2xx answer. The row's sentence is the order in which they were seen ready. Rejects only when the
 * signal fires.
 */
async function probeBoot(world, steps) {
    const cycle = (0,meaning/* findCycle */.u)(new Map(steps.map(step => [step.name, step.needs])));
    if (cycle)
        return (0,outcome/* outcomeOf */.s)('boot_order', steps.map(inCycle(cycle)), '');
    const started = world.clock.elapsed();
    const order = [];
    const byName = new Map(steps.map((step, index) => [step.name, { step, index }]));
    const running = new Map();
    const bringUp = (step, index) => {
        const known = running.get(step.name);
        if (known)
            return known;
        const run = afterNeeds(step, index);
        running.set(step.name, run);
        return run;
    };
    const afterNeeds = async (step, index) => {
        const path = ['boot', index];
        const unknown = step.needs.find(need => !byName.has(need));
        if (unknown)
            return { name: step.name, ok: false, why: `needs ${unknown}, which is no boot step`, path };
        const needs = step.needs.map(need => byName.get(need));
        const before = await Promise.all(needs.map(need => bringUp(need.step, need.index)));
        const missing = before.filter(detail => !detail.ok).map(detail => detail.name);
        if (missing.length > 0) {
            const why = `not asked, because ${missing.join(', ')} did not become ready`;
            return { name: step.name, ok: false, why, path, measured: false };
        }
        const failure = await waitUntilReady(world, step, started + DEADLOCK_MS);
        if (failure)
            return { name: step.name, ok: false, path, ...failure };
        const ms = world.clock.elapsed() - started;
        order.push({ name: step.name, ms });
        return { name: step.name, ok: true, why: `ready after ${seconds(ms)}`, path };
    };
    const details = await Promise.all(steps.map(bringUp));
    return (0,outcome/* outcomeOf */.s)('boot_order', details, `Ready in this order: ${order.map(showReady).join(', ')}.`);
}
/** Null once the step answers 2xx, else why it is not ready. */
async function waitUntilReady(world, step, deadlockAt) {
    const { clock, http, signal } = world;
    const ownEnd = clock.elapsed() + step.timeout;
    const end = Math.min(ownEnd, deadlockAt);
    let last = 'was not asked';
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const left = end - clock.elapsed();
        if (left <= 0)
            break;
        const timeoutMs = Math.max(1, Math.min(left, ATTEMPT_MS));
        try {
            const reply = await http.request({ method: 'GET', url: step.url, timeoutMs, maxBytes: MAX_BYTES }, signal);
            if (reply.status >= 200 && reply.status < 300)
                return null;
            last = `answered ${reply.status}`;
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof world_http.HttpError))
                throw error;
            if (error.kind === 'blocked')
                return { why: error.message, measured: false };
            if (error.kind === 'redirect')
                return { why: error.message };
            last = error.message;
        }
        await clock.sleep(Math.max(0, Math.min(pause, end - clock.elapsed())), signal);
    }
    const limit = deadlockAt < ownEnd
        ? `when the whole graph had taken ${seconds(DEADLOCK_MS)} (deadlock)`
        : `within ${seconds(step.timeout)}`;
    return { why: `not ready ${limit}: ${last}` };
}
function inCycle(cycle) {
    return (step, index) => {
        const why = cycle.includes(step.name) ? `needs itself: ${cycle.join(' → ')}` : 'not asked, because boot has a cycle';
        return { name: step.name, ok: false, why, path: ['boot', index, 'needs'] };
    };
}
function showReady(step) {
    return `${step.name} (${seconds(step.ms)})`;
}
function seconds(ms) {
    return `${Number((ms / 1000).toFixed(1))} s`;
}

// EXTERNAL MODULE: ./out/build/src/probes/calendar.js
var probes_calendar = __webpack_require__(41392);
;// CONCATENATED MODULE: ./out/build/src/probes/freeze.js


/** Whether the calendar lets a change of this tier start now (milliseconds since 1970). */
function checkFreeze(calendar, tier, now) {
    const { frozen, window, until } = (0,probes_calendar/* freezeAt */.NT)(calendar, tier, now);
    const path = ['freeze', 'calendar'];
    if (!frozen || !window || until === undefined) {
        const why = tier === 'T0' ? 'Tier T0 passes every freeze.' : `No change freeze covers tier ${tier} now.`;
        return (0,outcome/* outcomeOf */.s)('freeze', [{ name: calendar.file, ok: !frozen, why, path }], why);
    }
    const reason = window.reason ? ` (${(0,outcome/* quote */.h)(window.reason)})` : '';
    const end = new Date(until).toISOString().replace('.000Z', 'Z');
    const why = `${window.kind.replace('_', ' ')}${reason} holds tier ${tier} until ${end}`;
    return (0,outcome/* outcomeOf */.s)('freeze', [{ name: (0,outcome/* quote */.h)(window.id), ok: false, why, path }], '');
}

// EXTERNAL MODULE: ./out/build/src/probes/http-probe.js
var http_probe = __webpack_require__(73641);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
;// CONCATENATED MODULE: ./out/build/src/probes/prometheus-probe.js




const prometheus_probe_MAX_BYTES = 1024 * 1024;
const SHOWN_SERIES = 3;
const sample = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const series = schemas/* object */.Ikc({ metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), value: sample.optional() });
const answer = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: schemas/* discriminatedUnion */.gMt('resultType', [
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('vector'), result: schemas/* array */.YOg(series) }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('scalar'), result: sample }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('matrix') }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('string') })
    ])
});
const refusal = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
/**
 * Runs an instant query (GET /api/v1/query); every series must lie within min and max, bounds included. No series and
 * NaN are no data, which is not healthy. Where Prometheus can't be asked the probe is not measured.
 */
async function probePrometheus(http, probe, path, signal) {
    const { name, prometheus, timeout: timeoutMs } = probe;
    const url = queryUrl(prometheus.url, prometheus.query);
    const request = { method: 'GET', url, headers: prometheus.headers, timeoutMs, maxBytes: prometheus_probe_MAX_BYTES };
    try {
        return { name, path, ...judge(await http.request(request, signal), probe.expect) };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof world_http.HttpError))
            throw error;
        return { name, path, ...unasked(error.message) };
    }
}
function judge(reply, expect) {
    const body = (0,json/* jsonOf */.o)(reply.body.toString('utf8'));
    if (reply.status !== 200) {
        const said = refusal.safeParse(body);
        const why = said.success ? `: ${(0,outcome/* quote */.h)(said.data.error)}` : '; check its URL and headers';
        return unasked(`Prometheus answered ${reply.status}${why}`);
    }
    const parsed = answer.safeParse(body);
    if (!parsed.success)
        return unasked('the answer is none of Prometheus; check that the URL is its base URL');
    const { data } = parsed.data;
    if (data.resultType === 'matrix' || data.resultType === 'string') {
        return unasked(`the query gives a ${data.resultType}; write one that gives an instant vector or a scalar`);
    }
    if (data.resultType === 'scalar')
        return withinBounds([{ name: 'scalar', value: toNumber(data.result[1]) }], expect);
    if (data.result.some(each => !each.value)) {
        return unasked('the query gives native histograms; take a number of them, by histogram_quantile for example');
    }
    return withinBounds(data.result.map(each => ({ name: seriesName(each.metric), value: toNumber(each.value[1]) })), expect);
}
function withinBounds(all, expect) {
    const { min = -Infinity, max = Infinity } = expect;
    if (all.length === 0)
        return { ok: false, why: 'no data: the query gives no series; check the name of the metric' };
    const outside = all.filter(({ value }) => !(value >= min && value <= max));
    if (outside.length === 0)
        return { ok: true, why: `${listed(all)}, ${bounds(expect)}` };
    return { ok: false, why: `expected ${bounds(expect)}, found ${listed(outside)}` };
}
function listed(all) {
    const shown = all.slice(0, SHOWN_SERIES).map(({ name, value }) => `${showValue(value)} for ${name}`);
    return [...shown, ...(all.length > SHOWN_SERIES ? [`${all.length - SHOWN_SERIES} more series`] : [])].join(', ');
}
function bounds({ min, max }) {
    if (min === undefined)
        return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
function showValue(value) {
    if (Number.isNaN(value))
        return 'no data (NaN)';
    return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
}
/** Prometheus writes NaN, +Inf and -Inf beside decimal numbers; anything else counts as no data. */
function toNumber(text) {
    const infinite = /^([+-]?)Inf$/.exec(text);
    if (infinite)
        return infinite[1] === '-' ? -Infinity : Infinity;
    return text.trim() === '' ? Number.NaN : Number(text);
}
function seriesName(metric) {
    const { __name__ = '', ...labels } = metric;
    const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    return (0,outcome/* quote */.h)(`${__name__}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''}`) || 'the one series';
}
function queryUrl(base, query) {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
    url.searchParams.set('query', query);
    return url.href;
}
function unasked(why) {
    return { ok: false, why, measured: false };
}

;// CONCATENATED MODULE: ./out/build/src/probes/secrets.js

/** Whether every named environment variable is set and holds more than white space. Shows names, never values. */
function checkSecrets(env, names) {
    const details = names.map((name, index) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        const ok = value !== undefined && value.trim() !== '';
        const why = ok ? 'set' : `${value === undefined ? 'not set' : 'empty'}; pass it to this step under env`;
        return { name, ok, why, path: ['secrets', index] };
    });
    return (0,outcome/* outcomeOf */.s)('secrets_present', details, `${names.length === 1 ? 'The secret is' : 'All secrets are'} set.`);
}

;// CONCATENATED MODULE: ./out/build/src/probes/probe-all.js








/**
 * What can be seen before a question is asked, one outcome for each row that the manifest declares: secrets (masked
 * first), change freeze, boot order, then all probes at once. A probe that fails is an outcome; what rejects is an
 * unusable calendar (InputError) or the world's signal.
 */
async function probeAll(world, manifest, http, openCalendar = probes_calendar/* loadCalendar */.nI) {
    for (const value of manifest.secretValues)
        world.log.mask(value);
    const outcomes = [];
    if (manifest.secrets.length > 0)
        outcomes.push(checkSecrets(world.env, manifest.secrets));
    if (manifest.freeze)
        outcomes.push(await probeFreeze(world, manifest, manifest.freeze, openCalendar));
    if (manifest.boot.length > 0) {
        world.log.info(`Waiting for ${manifest.boot.map(step => step.name).join(', ')} to become ready.`);
        outcomes.push(await probeBoot({ ...world, http }, manifest.boot));
    }
    if (manifest.probes.length > 0)
        outcomes.push(await probeHealth(world, manifest, http));
    return outcomes;
}
async function probeFreeze({ clock }, { base }, { tier, calendar }, openCalendar) {
    return checkFreeze(await openCalendar((0,external_node_path_.resolve)(base, calendar), calendar), tier, clock.now());
}
async function probeHealth({ signal }, manifest, http) {
    const details = await Promise.all(manifest.probes.map((probe, index) => 'prometheus' in probe
        ? probePrometheus(http, probe, ['probes', index], signal)
        : (0,http_probe/* probeHttp */.Q)(http, probe, ['probes', index], signal)));
    return (0,outcome/* outcomeOf */.s)('probes', details, `All ${details.length} healthy.`);
}


/***/ }),

/***/ 41254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ BodyTooLarge),
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   jB: () => (/* binding */ readHeaders),
/* harmony export */   wY: () => (/* binding */ lowerCased)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** The decoded body would be longer than allowed. */
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
const DECODERS = {
    gzip: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    'x-gzip': (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    br: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress),
    // RFC 9110 means zlib's format; some servers send the bare stream.
    deflate: (body, options) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((body[0] & 0x0f) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate : node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw)(body, options)
};
const MAX_LAYERS = 3;
/** Undoes Content-Encoding, at most `maxBytes` of output a layer. Throws BodyTooLarge, or zlib's error. */
async function decodeBody(body, encoding, maxBytes) {
    const layers = (encoding ?? '')
        .toLowerCase()
        .split(',')
        .map(layer => layer.trim());
    const wanted = layers.filter(layer => layer !== '' && layer !== 'identity').reverse();
    if (wanted.length > MAX_LAYERS)
        throw new Error(`${wanted.length} content encodings, at most ${MAX_LAYERS} are undone`);
    let plain = body;
    for (const layer of wanted) {
        if (plain.length === 0)
            return plain;
        plain = await decodeLayer(plain, layer, maxBytes);
    }
    return plain;
}
async function decodeLayer(body, layer, maxBytes) {
    const decode = DECODERS[layer];
    if (!Object.hasOwn(DECODERS, layer))
        throw new Error(`unknown content encoding "${layer.slice(0, 40)}"`);
    try {
        return await decode(body, { maxOutputLength: Math.max(1, maxBytes) });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new BodyTooLarge();
        throw error;
    }
}
/** Raw header lines as a record: names in lower case, several values joined with ", ". */
function readHeaders(raw) {
    const headers = Object.create(null);
    for (let i = 0; raw && i + 1 < raw.length; i += 2) {
        const name = raw[i].toString('latin1').toLowerCase();
        const value = raw[i + 1].toString('latin1');
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
}
function lowerCased(headers = {}) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 86877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_4__.j$),
/* harmony export */   checkedUrl: () => (/* binding */ checkedUrl),
/* harmony export */   guardedLookup: () => (/* binding */ guardedLookup),
/* harmony export */   openDispatcher: () => (/* binding */ openDispatcher),
/* harmony export */   openHttp: () => (/* binding */ openHttp),
/* harmony export */   redirected: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46262);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41254);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42658);






const MAX_REDIRECTS = 3;
/** A longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const METHOD = /^[A-Z]+$/;
const MAX_ARRIVALS = 20_000;
/**
 * HTTP over keep-alive connections, one attempt a request, every dial checked: the guard sees the address that is
 * really connected to, so a name that resolves differently the second time gets nowhere. Where a proxy serves a
 * request the proxy resolves the name: then only addresses written in the URL are checked here, and the proxy's own
 * rules decide the rest. Redirects are followed within the origin only, so credentials never leave it.
 * Throws a RangeError where a range of the guard can't be read.
 */
function openHttp(guard, options = {}) {
    const rules = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGuard */ .Bh)(guard);
    let opened;
    let closed = false;
    const dispatcher = () => {
        opened ??= openDispatcher(rules, options);
        return opened;
    };
    return {
        async request(request, signal) {
            if (closed)
                throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('aborted', 'the HTTP client is closed');
            const agent = await dispatcher();
            const started = performance.now();
            const deadline = startDeadline(request, signal);
            try {
                const reply = await follow(agent, rules, request, deadline);
                return { ...reply, ms: performance.now() - started };
            }
            finally {
                deadline.end();
            }
        },
        async close() {
            closed = true;
            await (await opened)?.destroy();
        }
    };
}
async function follow(agent, rules, first, deadline) {
    let request = first;
    for (let hops = 0;; hops++) {
        const url = checkedUrl(request.url, rules);
        const raw = await exchange(agent, url, request, deadline);
        const next = REDIRECTS.has(raw.status) ? raw.headers['location'] : undefined;
        if (next === undefined)
            return { ...raw, body: await decoded(url, raw, request.maxBytes) };
        request = redirected(request, url, raw.status, next, hops);
    }
}
/** The URL parsed, or an error for what is never sent: other schemes, credentials in the URL, blocked literals. */
function checkedUrl(text, rules) {
    if (!URL.canParse(text))
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('protocol', 'the URL cannot be parsed; write http(s)://host/path');
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('blocked', `${url.protocol} URLs are not requested; use http: or https:`);
    }
    if (url.username || url.password) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('blocked', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(url)}: credentials do not belong in the URL; put them into a header`);
    }
    const literal = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .literalAddress */ .I3)(url);
    if (literal && !rules.allows(url, literal))
        throw refusal(url, literal);
    return url;
}
function redirected(request, from, status, location, hops) {
    const to = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (!to)
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} answered ${status} with a Location that is no URL`, status);
    if (to.origin !== from.origin) {
        const advice = 'redirects to another origin are refused; if this is intended, write the final URL into the manifest';
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} redirects to ${to.origin}: ${advice}`, status);
    }
    if (hops >= MAX_REDIRECTS) {
        const message = `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} redirects more than ${MAX_REDIRECTS} times; use the final URL`;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', message, status);
    }
    if (status === 307 || status === 308 || request.method === 'HEAD')
        return { ...request, url: to.href };
    if (request.method !== 'GET' && request.method !== 'POST') {
        const advice = `following it would turn ${request.method} into GET; write the final URL, or answer 307 or 308`;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} answers ${request.method} with ${status}: ${advice}`, status);
    }
    const { body: _, ...withoutBody } = request;
    return { ...withoutBody, method: 'GET', url: to.href };
}
/** One request and its whole reply, still encoded. */
function exchange(agent, url, request, deadline) {
    return new Promise((resolve, reject) => {
        let abort;
        let stopped;
        let status = 0;
        let headers = {};
        const chunks = [];
        let received = 0;
        const sent = performance.now();
        const arrivals = [];
        const stop = (error) => {
            stopped = error;
            reject(error);
            abort?.(error);
        };
        deadline.onEnd(kind => stop(kind === 'timeout' ? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .timedOut */ .iU)(url, request.timeoutMs, status) : (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .givenUp */ .bW)(url, status)));
        if (stopped)
            return;
        const handler = {
            onConnect(abortDispatch) {
                if (stopped)
                    return abortDispatch(stopped);
                abort = abortDispatch;
            },
            onHeaders(code, rawHeaders) {
                if (code < 200)
                    return true;
                status = code;
                headers = (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readHeaders */ .jB)(rawHeaders);
                if (Number(headers['content-length']) > request.maxBytes && request.method !== 'HEAD') {
                    stop((0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(url, request.maxBytes, status));
                }
                return true;
            },
            onData(chunk) {
                if (stopped)
                    return false;
                received += chunk.length;
                if (received > request.maxBytes)
                    stop((0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(url, request.maxBytes, status));
                else
                    chunks.push(chunk);
                if (arrivals.length < MAX_ARRIVALS)
                    arrivals.push({ bytes: received, ms: performance.now() - sent });
                return true;
            },
            onComplete() {
                const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, received);
                const isStreamed = !('content-length' in headers) && !('content-encoding' in headers);
                resolve({ status, headers, body, ...(isStreamed && { arrivals }) });
            },
            onError(error) {
                reject(stopped ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(error, url, status));
            }
        };
        try {
            agent.dispatch(dispatchOptions(url, request), handler);
        }
        catch (error) {
            reject((0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(error, url, status));
        }
    });
}
function dispatchOptions(url, request) {
    const method = request.method.toUpperCase();
    if (!METHOD.test(method))
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('protocol', `"${request.method}" is no HTTP method`);
    return {
        origin: url.origin,
        path: url.pathname + url.search,
        method: method,
        headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'rollout-gate', ...(0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerCased */ .wY)(request.headers) },
        body: request.body ?? null,
        // The deadline is the one limit; undici's own would be a second.
        headersTimeout: 0,
        bodyTimeout: 0
    };
}
async function decoded(url, raw, maxBytes) {
    try {
        return await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBody */ .Vj)(raw.body, raw.headers['content-encoding'], maxBytes);
    }
    catch (error) {
        if (error instanceof _http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .BodyTooLarge */ .KQ)
            throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(url, maxBytes, raw.status);
        const message = `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(url)}: the body does not decode: ${error.message}`;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('protocol', message, raw.status, { cause: error });
    }
}
async function openDispatcher(rules, options) {
    const { Agent, EnvHttpProxyAgent, buildConnector } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const connect = guardedConnect(rules, options.lookup ?? node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup, buildConnector);
    const env = options.env ?? {};
    const httpProxy = env['http_proxy'] || env['HTTP_PROXY'] || '';
    const httpsProxy = env['https_proxy'] || env['HTTPS_PROXY'] || '';
    if (!httpProxy && !httpsProxy)
        return new Agent({ connect });
    const noProxy = env['no_proxy'] || env['NO_PROXY'] || '';
    const direct = noProxy.trim() === '*' ? '*' : `${noProxy},localhost,127.0.0.1,[::1]`;
    return new EnvHttpProxyAgent({ connect, httpProxy, httpsProxy, noProxy: direct });
}
/** A connector whose name resolution leaves out every address that the guard refuses. */
function guardedConnect(rules, resolve, build) {
    const connectors = new Map();
    return (target, callback) => {
        const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
        let connect = connectors.get(url.origin);
        if (!connect) {
            connect = build({ lookup: guardedLookup(url, rules, resolve) });
            connectors.set(url.origin, connect);
        }
        connect(target, callback);
    };
}
/** Name resolution that leaves out every address that the guard refuses. */
function guardedLookup(url, rules, resolve) {
    return (name, options, callback) => {
        resolve(name, { ...options, all: true }, (error, addresses) => {
            const first = addresses?.[0];
            if (error || !first)
                return callback(error ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .notFound */ .mX)(name), '', 0);
            const open = addresses.filter(each => rules.allows(url, each.address));
            if (!open[0])
                return callback(refusal(url, first.address), '', 0);
            if (options.all)
                callback(null, open);
            else
                callback(null, open[0].address, open[0].family);
        });
    };
}
function refusal(url, address) {
    return (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .blocked */ .Z5)(url, address, (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyAddress */ .DV)(address) === 'never' ? 'never' : 'private');
}
/** One timer over all of a request, redirects included. */
function startDeadline(request, signal) {
    let over;
    let notify;
    const finish = (kind) => {
        over ??= kind;
        notify?.(over);
    };
    const timer = setTimeout(finish, Math.min(Math.max(0, request.timeoutMs), LONGEST_TIMER_MS), 'timeout');
    const onAbort = () => finish('aborted');
    if (signal?.aborted)
        onAbort();
    // Many requests share a signal, and each takes its listener off: node need not warn of a leak.
    if (signal)
        (0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, signal);
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        onEnd(callback) {
            notify = callback;
            if (over)
                callback(over);
        },
        end() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        }
    };
}


/***/ })

};
