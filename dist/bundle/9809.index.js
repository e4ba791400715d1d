export const id = 9809;
export const ids = [9809];
export const modules = {

/***/ 59809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xp: () => (/* binding */ doubtsAbout),
  nj: () => (/* binding */ isSemantic),
  xP: () => (/* binding */ measure),
  TQ: () => (/* binding */ measuredFindings),
  eu: () => (/* binding */ refuseFailingBaseline),
  vV: () => (/* binding */ rowsOfRole)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./out/build/src/gold/answer.js
var answer = __webpack_require__(25731);
// EXTERNAL MODULE: ./out/build/src/gold/ask.js + 1 modules
var ask = __webpack_require__(4719);
;// CONCATENATED MODULE: ./out/build/src/gold/budget.js
/**
 * A run is expected to cost as much as the dearest one so far, or `expected` USD before there is one. A run starts
 * where what was spent, what is under way and itself stay within the limit; from the first one refused on, all are.
 */
function openBudget(limit, before, expected) {
    const costs = before.map(row => row.cost_usd ?? 0);
    let spent = costs.reduce((sum, cost) => sum + cost, 0);
    let dearest = Math.max(expected ?? 0, ...costs);
    let underWay = 0;
    let exhausted = false;
    return {
        start() {
            if (limit !== undefined && spent + (underWay + 1) * dearest > limit)
                exhausted = true;
            if (!exhausted)
                underWay++;
            return !exhausted;
        },
        settle(row) {
            underWay--;
            spent += row?.cost_usd ?? 0;
            dearest = Math.max(dearest, row?.cost_usd ?? 0);
        },
        spent: () => spent,
        exhausted: () => exhausted
    };
}

// EXTERNAL MODULE: ./out/build/src/gold/completeness.js
var completeness = __webpack_require__(75801);
;// CONCATENATED MODULE: ./out/build/src/gold/lane.js

/**
 * Additive increase, multiplicative decrease: a 429 halves the limit, once for all requests that were under way at the
 * time; each full limit of replies in a row raises it by one, up to `concurrency`. A Retry-After keeps the whole lane
 * waiting. When the signal fires all waiting requests are let through, to find out that they are to give up.
 */
function openLane(concurrency, clock, signal) {
    const queue = new dist/* default */.Ay({ concurrency });
    let started = 0;
    let startedAtHalving = 0;
    let repliesInARow = 0;
    let pausedUntil = 0;
    signal.addEventListener('abort', () => queue.start(), { once: true });
    return {
        limit: () => queue.concurrency,
        turn: attempt => queue.add(async () => {
            const place = ++started;
            const result = await attempt();
            settle(result, place);
            return result;
        })
    };
    function settle({ status, pauseMs }, place) {
        if (status === 429)
            slowDown(place);
        else if (status >= 200 && status < 500)
            speedUp();
        else
            repliesInARow = 0;
        if (pauseMs !== null && pauseMs > 0)
            void pauseFor(pauseMs);
    }
    function slowDown(place) {
        repliesInARow = 0;
        if (place <= startedAtHalving)
            return;
        startedAtHalving = started;
        queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
    }
    function speedUp() {
        repliesInARow++;
        if (repliesInARow < queue.concurrency || queue.concurrency >= concurrency)
            return;
        repliesInARow = 0;
        queue.concurrency++;
    }
    async function pauseFor(ms) {
        const until = clock.elapsed() + ms;
        if (until <= pausedUntil)
            return;
        pausedUntil = until;
        queue.pause();
        await clock.sleep(ms, signal).catch(() => { });
        if (pausedUntil === until)
            queue.start();
    }
}

// EXTERNAL MODULE: ./out/build/src/gold/measure.js
var gold_measure = __webpack_require__(39617);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js
var gold_plan = __webpack_require__(93842);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
;// CONCATENATED MODULE: ./out/build/src/gold/presence.js


/** So many runs without one HTTP status from the start, and the arm is held to be absent. */
const SILENT_RUNS = 5;
/**
 * Until an arm has given its first HTTP status its rows are held back: errors of a service that was never there are no
 * measurements, and are asked again by --resume. `needed`: silence is an error, not a reason to do without the arm.
 */
function openPresence(arm, url, needed) {
    const reason = arm === 'canary' ? 'service_unreachable' : 'baseline_unavailable';
    let seen = false;
    let silent = false;
    const held = [];
    const giveUp = () => {
        silent = true;
        if (!needed)
            return;
        const cause = held.at(-1).error?.message ?? 'no reply';
        const runs = held.length === 1 ? 'the first question' : `the first ${held.length} questions`;
        throw new errors/* UnmeasurableError */.XW(reason, `the ${arm} at ${new URL(url).host} did not answer ${runs}: ${cause}`);
    };
    return {
        note(row, answered) {
            if (silent)
                return [];
            seen ||= answered;
            held.push(row);
            if (seen)
                return held.splice(0);
            if (held.length >= SILENT_RUNS)
                giveUp();
            return [];
        },
        noteQuota(wait) {
            if (wait === null || !needed)
                return;
            const asked = ms(wait, { long: true });
            throw new errors/* UnmeasurableError */.XW(reason, `the ${arm} at ${new URL(url).host} answers 429 and asks to be left alone for ${asked} (Retry-After): its quota is used up; raise it, or go on with --resume when it is there again`);
        },
        conclude() {
            if (!seen && !silent && held.length > 0)
                giveUp();
        },
        silent: () => silent
    };
}

// EXTERNAL MODULE: ./out/build/src/gold/rows-file.js
var rows_file = __webpack_require__(44815);
;// CONCATENATED MODULE: ./out/build/src/gold/ask-all.js










/**
 * Asks every planned run that has no row yet, measures it and appends its row. When the signal fires, or the next run
 * would pass max_cost_usd, asking stops and what is left is missing. Throws UnmeasurableError where an arm never
 * answers (service_unreachable, baseline_unavailable) or embeddings can't be had. Rows that were finished by then are on disk in every case.
 */
async function askAll(world, options) {
    const { manifest, plan, rows } = options;
    try {
        const session = openSession(world, options);
        const queue = new dist/* default */.Ay({ concurrency: manifest.gold.concurrency });
        const [first, ...others] = plan.conversations;
        // The first run alone tells what a run costs, where nothing else does.
        if (first && session.needsCost())
            await session.converse(first);
        else if (first)
            others.unshift(first);
        await Promise.all(others.map(conversation => queue.add(() => session.converse(conversation))));
        session.conclude();
        return session.evidence();
    }
    finally {
        rows.close();
    }
}
/** One asking of a plan, with all that its runs share. */
function openSession(world, { manifest, gold, plan, rows, experience }) {
    const stop = new AbortController();
    const signal = AbortSignal.any([world.signal, stop.signal]);
    const budget = openBudget(manifest.gold.max_cost_usd, rows.finished, experience?.cost_usd ?? null);
    const runaways = new Map();
    const ranAway = (qid, error) => runaways.set(qid, error.message);
    const measure = (0,gold_measure/* compileMeasure */.o)(manifest, world.embedder, { items: gold.items, ranAway });
    const arms = { baseline: openArm('baseline'), canary: openArm('canary') };
    const finished = new Map(rows.finished.map(row => [(0,rows_file/* runId */.Vz)(row), row]));
    const total = plan.runs.length;
    let failure = null;
    let done = plan.runs.filter(run => finished.has((0,rows_file/* runId */.Vz)(run))).length;
    return { converse, conclude, evidence, needsCost };
    function openArm(arm) {
        const lane = openLane(manifest.gold.concurrency, world.clock, signal);
        const door = { http: world.http[arm], lane };
        const needed = plan.runs.some(run => run.role !== 'interleaved' && (0,gold_plan/* armOfRole */.i)(run.role) === arm);
        return {
            ask: (0,ask/* compileAsk */.T)({ manifest, arm, door, clock: world.clock, signal, nonce: rows.nonce }),
            presence: openPresence(arm, manifest.arms[arm].url, needed)
        };
    }
    /** The turns of one conversation, one after the other. */
    async function converse(turns) {
        try {
            for (const run of turns)
                if (!signal.aborted && !finished.has((0,rows_file/* runId */.Vz)(run)))
                    await askOne(run);
        }
        catch (error) {
            if (!signal.aborted)
                failure = error;
            stop.abort();
        }
    }
    async function askOne(run) {
        const { ask, presence } = arms[(0,gold_plan/* armOfRole */.i)(run.role)];
        if (presence.silent() || !budget.start())
            return;
        let row = null;
        try {
            const answered = await ask(run);
            presence.noteQuota(answered.quotaMs ?? null);
            row = await measure(run, answered);
            for (const kept of presence.note(row, answered.seen))
                keep(kept);
        }
        finally {
            budget.settle(row);
        }
        world.log.progress('asking', ++done, total);
    }
    function keep(row) {
        rows.append(row);
        finished.set((0,rows_file/* runId */.Vz)(row), row);
    }
    function needsCost() {
        return manifest.gold.max_cost_usd !== undefined && (experience?.cost_usd ?? null) === null && budget.spent() === 0;
    }
    function conclude() {
        if (failure)
            throw failure;
        if (signal.aborted)
            return;
        for (const { presence } of Object.values(arms))
            presence.conclude();
    }
    function evidence() {
        const silent = arms.baseline.presence.silent();
        const complete = (0,completeness/* completeness */.P)(plan, [...finished.values()], silent);
        return { ...complete, notes: notesOn(complete.rows, { manifest, budget, silent, runaways }) };
    }
}
function notesOn(rows, about) {
    const { manifest, budget, silent, runaways } = about;
    const limit = manifest.gold.max_cost_usd;
    const replies = rows.filter(row => row.error === null);
    const unmeasured = replies.filter(row => row.delta_s === null).length;
    const notes = [];
    if (limit !== undefined && budget.exhausted()) {
        notes.push(`asking stopped at $${budget.spent().toFixed(4)}: one more run would have passed max_cost_usd ($${limit})`);
    }
    else if (limit !== undefined && replies.length > 0 && replies.every(row => row.cost_usd === null)) {
        notes.push('max_cost_usd could not be kept to: no reply told its cost; add prices, or cost_usd to the reply');
    }
    if (silent)
        notes.push('the baseline does not answer: latency and cost are compared with its artifact alone');
    if (unmeasured > 0) {
        notes.push(`${unmeasured} of ${replies.length} replies have no ΔS: nothing was retrieved, or nothing to compare`);
    }
    const [runaway] = runaways;
    if (runaway) {
        const [qid, message] = runaway;
        notes.push(`gold_claim_substr of ${qid}: ${message}, and counts as not found there; write it without nested repetition`);
    }
    return [...notes, ...recognised(replies, manifest.gold.refusal)];
}
const SHOWN_REFUSALS = 5;
const SHOWN_WORDS = 80;
/** Refusals that say more than a token, each listed, so that people can see whether they are any. */
function recognised(replies, tokens) {
    const refusing = (0,answer/* refusalTest */.Z)(tokens);
    const found = new Map(replies.filter(row => row.refusal && refusing(row.answer, row.cited) !== 'whole').map(row => [row.answer, row]));
    if (found.size === 0)
        return [];
    const shown = [...found.values()].slice(0, SHOWN_REFUSALS).map(row => `${row.qid}: "${line(row.answer)}"`);
    const more = found.size - shown.length;
    return [`Recognised as refusals: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`];
}
const line = (text) => [...text.replace(/[\p{C}\s]+/gu, ' ')].slice(0, SHOWN_WORDS).join('');

// EXTERNAL MODULE: ./out/build/src/gold/embedder.js
var embedder = __webpack_require__(70765);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./out/build/src/gold/rows.js


const FLUSHED_ROWS = 64;
const FLUSHED_AFTER_MS = 100;
/**
 * Opens rows.jsonl for appending. With `resume` the rows that are there count as finished, a torn last line is cut,
 * and a file asked for anything else is refused, untouched (InputError: manifest_invalid, gold_invalid, pins_changed;
 * log_invalid where it is broken). Without it a file that is there becomes rows.previous.jsonl.
 */
function openRows(options) {
    const { nonce, rows } = (0,rows_file/* prepareFile */.qD)(options);
    const descriptor = (0,external_node_fs_.openSync)(options.file, 'a');
    let buffer = [];
    let timer = null;
    let failure = null;
    const flush = () => {
        if (timer)
            clearTimeout(timer);
        timer = null;
        if (buffer.length === 0)
            return;
        writeAll(descriptor, buffer.join(''));
        buffer = [];
    };
    const flushLater = () => {
        try {
            flush();
        }
        catch (error) {
            failure = error;
        }
    };
    return {
        nonce,
        finished: rows,
        append(row) {
            if (failure)
                throw failure;
            buffer.push(`${JSON.stringify(row)}\n`);
            if (buffer.length >= FLUSHED_ROWS)
                flush();
            else
                timer ??= setTimeout(flushLater, FLUSHED_AFTER_MS);
        },
        close() {
            try {
                flush();
                (0,external_node_fs_.fsyncSync)(descriptor);
            }
            finally {
                if (timer)
                    clearTimeout(timer);
                (0,external_node_fs_.closeSync)(descriptor);
            }
            if (failure)
                throw failure;
        }
    };
}
/** A write may take less than it is given. */
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}

// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var conclude = __webpack_require__(94996);
;// CONCATENATED MODULE: ./out/build/src/commands/measure.js









/** A baseline arm that failed on a larger share of its runs than this is nothing to compare with. */
const MAX_BASELINE_ERRORS = 0.05;
/** Points. Below this score the baseline is hardly a measure, or its replies are read wrongly. */
const DOUBTFUL_SCORE = 50;
/** Says what the plan's runs will cost, asks them, and writes every row as it arrives. */
async function measure(world, inputs, options, { roles, experience, http }) {
    const { manifest, gold } = inputs;
    const out = (0,external_node_path_.resolve)(world.cwd, options.out);
    const plan = (0,gold_plan/* planRuns */.g)({ manifest, gold, roles, shard: options.shard });
    const foreseen = (0,estimate/* estimate */.jA)(plan, manifest, experience);
    world.log[foreseen.over_limit ? 'warning' : 'info'](`${(0,estimate/* showEstimate */.Sd)(foreseen)}.`);
    const embedder = await openTrackedEmbedder(world, inputs, http, out);
    const rows = openRows({
        file: (0,external_node_path_.join)(out, 'rows.jsonl'),
        header: {
            manifest: manifest.digest,
            gold: gold.digest,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary,
            embedder: embedder.id,
            plan: plan.parameters
        },
        resume: options.resume
    });
    if (rows.finished.length > 0)
        world.log.info(`${rows.finished.length} rows are there already; they are not asked again.`);
    const { clock, log, signal } = world;
    const arms = { baseline: http, canary: http };
    const evidence = await askAll({ clock, log, signal, http: arms, embedder }, { manifest, gold, plan, rows, experience });
    return { ...evidence, plan };
}
async function openTrackedEmbedder(world, { manifest }, http, folder) {
    return (0,embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder });
}
function rowsOfRole(rows, role) {
    return rows.filter(row => row.role === role);
}
/** What a result says of a measured gold set, whichever arm it was. */
function measuredFindings({ manifest, gold }, { plan, rows }, evaluated) {
    const { gold: rule, alpha, inconclusive } = manifest.evidence;
    return {
        name: manifest.name,
        evaluated: (0,conclude/* evaluatedOf */.T)(manifest, { gold: gold.digest, ...evaluated }),
        counts: { planned: plan.runs.length, measured: rows.length, failed: (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows)) },
        not_required: manifest.not_required,
        evidence: { gold: rule, alpha, inconclusive, embedder: (0,embedder/* embedderId */.K)(manifest.embeddings) }
    };
}
/** Whether ΔS compares meanings: with a real embedder, or where the service tells it. */
function isSemantic({ embeddings, response }) {
    return embeddings.provider !== 'hashing' || response.delta_s !== null;
}
/** A baseline that solves almost nothing agrees with any canary: then green rows prove little. */
function doubtsAbout({ metrics }) {
    const score = metrics.baseline.gold_score;
    if (score === null || score >= DOUBTFUL_SCORE)
        return [];
    return [
        `The baseline solves ${score.toFixed(0)} % of the gold set, so that a worse canary would hardly show: look at gold_claim_substr, gold_citations and the response pointers.`
    ];
}
function refuseFailingBaseline(rows) {
    const failed = (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows));
    if (failed <= MAX_BASELINE_ERRORS * rows.length)
        return;
    const first = rows.find(row => row.error !== null)?.error?.message ?? 'replies drift from the schema';
    throw new errors/* UnmeasurableError */.XW('baseline_unavailable', `The baseline arm failed on ${failed} of ${rows.length} runs, so there is nothing to compare with. The first: ${first}.`);
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ compileAsk)
});

// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/gold/attempts.js
var attempts = __webpack_require__(44835);
// EXTERNAL MODULE: ./out/build/src/gold/session.js
var session = __webpack_require__(67073);
// EXTERNAL MODULE: ./out/build/src/manifest/placeholders.js
var placeholders = __webpack_require__(46458);
;// CONCATENATED MODULE: ./out/build/src/gold/template.js

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
/**
 * A request body with `{{question}} {{seed}} {{session}} {{qid}} {{phrasing}}` anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type (seed and phrasing are numbers); within a longer
 * string it becomes text. Keys stay as they are; a manifest with another name in braces does not load.
 */
function compileTemplate(body) {
    if (typeof body === 'string')
        return compileString(body);
    if (Array.isArray(body)) {
        const parts = body.map(compileTemplate);
        return values => parts.map(part => part(values));
    }
    if (body !== null && typeof body === 'object') {
        const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)]);
        return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]));
    }
    return () => body;
}
function compileString(text) {
    const alone = ALONE.exec(text)?.[1];
    if (isName(alone))
        return values => values[alone];
    if (!text.includes('{{'))
        return () => text;
    return values => text.replace(PLACEHOLDER, (whole, name) => (isName(name) ? String(values[name]) : whole));
}
function isName(name) {
    return placeholders/* PLACEHOLDERS */.j.includes(name);
}

;// CONCATENATED MODULE: ./out/build/src/gold/ask.js




const MAX_REPLY_BYTES = 10 * 1024 * 1024;
const SHOWN_BODY = 200;
/** Asks one arm one run at a time. Every failure becomes an error of the run; rejects only when the signal fires. */
function compileAsk(options) {
    const { manifest, door, clock, signal } = options;
    const requestOf = compileRequest(manifest, options.arm, options.nonce);
    return async (run) => {
        const started_at = new Date(clock.now()).toISOString();
        const outcome = await (0,attempts/* requestWithRetries */.e)(requestOf(run), {
            http: door.http,
            clock,
            signal,
            retries: manifest.request.retries,
            jitter: run.session,
            turn: door.lane.turn
        });
        const { statuses, seen, quotaMs } = outcome;
        return { started_at, statuses, seen, quotaMs, ...readOutcome(outcome, manifest.arms[options.arm].url) };
    };
}
function readOutcome({ statuses, reply, failure }, url) {
    if (!reply)
        return failed(failure.kind, tried(failure.message, statuses));
    const place = shownUrl(url);
    if (reply.status < 200 || reply.status > 299) {
        const message = `${place} answered ${reply.status}: ${excerpt(reply.body)}; look at the service's log`;
        return failed(`http_${reply.status}`, tried(message, statuses));
    }
    const body = (0,json/* jsonOf */.o)(reply.body.toString('utf8').replace(/^\uFEFF/, ''));
    if (body !== undefined)
        return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms };
    const advice = 'check that the URL is the right one and that the service answers in JSON';
    return failed('not_json', `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`);
}
function failed(kind, message) {
    return { reply: null, error: { kind, message }, latency_ms: null };
}
function tried(message, statuses) {
    return statuses.length > 1 ? `${message} (after ${statuses.length} attempts)` : message;
}
/** The start of a body, as one line without control characters. */
function excerpt(body) {
    const text = body
        .subarray(0, 4 * SHOWN_BODY)
        .toString('utf8')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return text === '' ? '(empty)' : JSON.stringify(text.slice(0, SHOWN_BODY));
}
/** Without query and credentials, which may be secret. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
/** The request of a run. GET has no body: the fields of the filled-in body go into the query. */
function compileRequest(manifest, arm, nonce) {
    const { method, headers, body, timeout } = manifest.request;
    const { url } = manifest.arms[arm];
    const fill = compileTemplate(body);
    const accept = { accept: 'application/json', ...lowerCased(headers) };
    const common = { method, timeoutMs: timeout, maxBytes: MAX_REPLY_BYTES };
    return run => {
        const { question, qid, seed, phrasing } = run;
        const filled = fill({ question, qid, seed, phrasing, session: (0,session/* sessionName */.C)(nonce, run.session) });
        if (method === 'GET')
            return { ...common, url: withQuery(url, filled), headers: accept };
        const typed = { 'content-type': 'application/json', ...accept };
        return { ...common, url, headers: typed, body: JSON.stringify(filled) };
    };
}
function withQuery(url, fields) {
    const target = new URL(url);
    for (const [name, value] of Object.entries(fields ?? {})) {
        target.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    return target.href;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ requestWithRetries)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94821);
/* harmony import */ var _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42658);


const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
const RETRIED_FAILURES = new Set(['timeout', 'refused', 'dns', 'tls', 'reset', 'protocol']);
/** A status beyond 599 is invalid, and as good as any 5xx (RFC 9110 §15). */
const BROKEN_STATUS = 599;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/** A Retry-After beyond this is no pause between requests. */
const USED_UP_MS = 600_000;
/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter; a 429 that asks for more than 10 minutes is
 * not tried again. Rejects only when the signal fires.
 */
async function requestWithRetries(request, options) {
    const { clock, signal } = options;
    const turn = options.turn ?? (attempt => attempt());
    const statuses = [];
    let seen = false;
    for (;;) {
        const attempt = await turn(() => attemptOnce(request, options));
        // Only being told to wait, again and again, is no sign of a service that will ever answer.
        seen ||= (attempt.reply !== null && attempt.reply.status !== 429) || attempt.failure?.status !== undefined;
        const tried = statuses.push(attempt.status);
        if (tried > options.retries || !isRetried(attempt)) {
            const { reply, failure, quotaMs } = attempt;
            return { statuses, seen, reply, failure, quotaMs };
        }
        await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
        signal.throwIfAborted();
    }
}
async function attemptOnce(request, { http, clock, signal }) {
    signal.throwIfAborted();
    try {
        const reply = await http.request(request, signal);
        const status = Math.min(reply.status, BROKEN_STATUS);
        const asked = retryAfterMs(reply, clock);
        if (status === 429 && asked !== null && asked > USED_UP_MS) {
            return { status, reply, failure: null, pauseMs: null, quotaMs: asked };
        }
        const pauseMs = asked === null ? null : Math.min(LONGEST_RETRY_AFTER_MS, asked);
        return { status, reply, failure: null, pauseMs, quotaMs: null };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        return { status: statusOf(error), reply: null, failure: error, pauseMs: null, quotaMs: null };
    }
}
/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure) {
    const status = failure.status ?? 0;
    return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure, quotaMs }) {
    if (quotaMs !== null)
        return false;
    return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status);
}
function backOffMs(tried, jitter) {
    return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .random */ .y)(`${jitter} ${tried}`)());
}
/**
 * Retry-After of a reply that may be retried: seconds, or an HTTP date, which is held against the reply's own Date
 * (RFC 9110 §10.2.3), so that a wrong clock on either side does no harm. Null where there is none that can be read.
 */
function retryAfterMs(reply, clock) {
    const text = reply.headers['retry-after']?.trim();
    if (!text || !RETRIED_STATUSES.has(reply.status))
        return null;
    const sent = Date.parse(reply.headers['date'] ?? '');
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent);
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}


/***/ }),

/***/ 82603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3813);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93842);


/** Means over earlier rows; tokens are priced where the rows carry no cost. */
function experienceOf(rows, prices) {
    const costs = rows.map(row => row.cost_usd ?? priceOf(row, prices)).filter(cost => cost !== null);
    const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null);
    return {
        latency_ms: latencies.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies) : null,
        cost_usd: costs.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(costs) : null
    };
}
/** Requests, money and time that a plan will need, retries aside. */
function estimate(plan, manifest, experience) {
    const canary = plan.runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .i)(run.role) === 'canary').length;
    const total = plan.runs.length;
    const latency = experience?.latency_ms ?? null;
    const cost = experience?.cost_usd ?? null;
    const max_cost_usd = manifest.gold.max_cost_usd ?? null;
    const cost_usd = cost === null ? null : cost * total;
    return {
        runs: { baseline: total - canary, canary },
        cost_usd,
        seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
        max_cost_usd,
        over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
    };
}
/** The estimate as a sentence. */
function showEstimate({ runs, cost_usd, seconds, max_cost_usd, over_limit }) {
    const asked = `${runs.canary} questions to the canary, ${runs.baseline} to the baseline`;
    const time = seconds === null
        ? 'time unknown'
        : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
    const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`;
    const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`;
    const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : '';
    return `${asked}; ${time}; ${money}${limit}${warning}`;
}
function priceOf(row, prices) {
    if (!prices || row.input_tokens === null || row.output_tokens === null)
        return null;
    return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}


/***/ }),

/***/ 93842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planRuns),
/* harmony export */   i: () => (/* binding */ armOfRole)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94821);

/** The order of roles in rows and reports. */
const ROLES = ['canary', 'baseline_1', 'baseline_2', 'interleaved'];
const armOfRole = (role) => (role === 'canary' ? 'canary' : 'baseline');
/**
 * Every run of the given roles. Runs of all roles are mixed in one random order, so that whatever changes with time
 * meets both arms alike; turns of one conversation keep the order of the file. The same seed gives the same order.
 */
function planRuns(options) {
    const { manifest, gold, shard } = options;
    const roles = ROLES.filter(role => options.roles.includes(role));
    const order = options.order ?? gold.digest;
    const topics = ofShard(topicsOf(gold.items), shard);
    const conversations = roles.flatMap(role => topics.flatMap(topic => conversationsOf(topic, role, manifest, order)));
    return {
        conversations: shuffled(conversations, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .y)(`order ${order}`)),
        runs: inFixedOrder(conversations.flat(), gold),
        parameters: {
            roles,
            phrasings: manifest.gold.phrasings,
            seeds: manifest.gold.seeds,
            interleave: manifest.gold.interleave,
            order,
            shard: shard ? `${shard.index}/${shard.count}` : null
        }
    };
}
/** Items that share a session_id, in file order; an item without one stands alone. */
function topicsOf(items) {
    const topics = new Map();
    for (const item of items) {
        const id = item.session_id === undefined ? `item ${item.qid}` : `session ${item.session_id}`;
        const topic = topics.get(id);
        if (topic)
            topic.push(item);
        else
            topics.set(id, [item]);
    }
    return [...topics.values()];
}
function ofShard(topics, shard) {
    return shard ? topics.filter((_, index) => index % shard.count === shard.index - 1) : topics;
}
/** The conversations that a topic is asked in for one role: one for each phrasing under each seed. */
function conversationsOf(topic, role, manifest, order) {
    const { phrasings, seeds, interleave } = manifest.gold;
    const conversations = [];
    for (let phrasing = 0; phrasing < phrasings; phrasing++) {
        for (const seed of new Set(seeds)) {
            const turns = topic.filter(item => phrasing <= item.paraphrases.length);
            if (turns.length > 0)
                conversations.push(turns.map(item => plannedRun(item, role, phrasing, seed)));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .y)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, phrasing, seed) {
    const session = JSON.stringify([
        role,
        item.session_id === undefined ? 'item' : 'session',
        item.session_id ?? item.qid
    ]);
    return {
        qid: item.qid,
        phrasing,
        seed,
        role,
        item,
        question: phrasing === 0 ? item.question : item.paraphrases[phrasing - 1],
        session: `${session}/${phrasing}/${seed}`
    };
}
function inFixedOrder(runs, gold) {
    const place = new Map(gold.items.map((item, index) => [item.qid, index]));
    return runs.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        place.get(a.qid) - place.get(b.qid) ||
        a.phrasing - b.phrasing ||
        a.seed - b.seed);
}
/** Fisher–Yates. */
function shuffled(values, uniform) {
    const result = [...values];
    for (let i = result.length - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleSd),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1, in two passes; NaN below two values. */
function sampleSd(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
