export const id = 9709;
export const ids = [9709];
export const modules = {

/***/ 73976:
/***/ ((__unused_webpack_module, exports) => {

var hasExcape = /~/
var escapeMatcher = /~[01]/g
function escapeReplacer (m) {
  switch (m) {
    case '~1': return '/'
    case '~0': return '~'
  }
  throw new Error('Invalid tilde escape: ' + m)
}

function untilde (str) {
  if (!hasExcape.test(str)) return str
  return str.replace(escapeMatcher, escapeReplacer)
}

function setter (obj, pointer, value) {
  var part
  var hasNextPart

  for (var p = 1, len = pointer.length; p < len;) {
    if (pointer[p] === 'constructor' || pointer[p] === 'prototype' || pointer[p] === '__proto__') return obj

    part = untilde(pointer[p++])
    hasNextPart = len > p

    if (typeof obj[part] === 'undefined') {
      // support setting of /-
      if (Array.isArray(obj) && part === '-') {
        part = obj.length
      }

      // support nested objects/array when setting values
      if (hasNextPart) {
        if ((pointer[p] !== '' && pointer[p] < Infinity) || pointer[p] === '-') obj[part] = []
        else obj[part] = {}
      }
    }

    if (!hasNextPart) break
    obj = obj[part]
  }

  var oldValue = obj[part]
  if (value === undefined) delete obj[part]
  else obj[part] = value
  return oldValue
}

function compilePointer (pointer) {
  if (typeof pointer === 'string') {
    pointer = pointer.split('/')
    if (pointer[0] === '') return pointer
    throw new Error('Invalid JSON pointer.')
  } else if (Array.isArray(pointer)) {
    for (const part of pointer) {
      if (typeof part !== 'string' && typeof part !== 'number') {
        throw new Error('Invalid JSON pointer. Must be of type string or number.')
      }
    }
    return pointer
  }

  throw new Error('Invalid JSON pointer.')
}

function get (obj, pointer) {
  if (typeof obj !== 'object') throw new Error('Invalid input object.')
  pointer = compilePointer(pointer)
  var len = pointer.length
  if (len === 1) return obj

  for (var p = 1; p < len;) {
    obj = obj[untilde(pointer[p++])]
    if (len === p) return obj
    if (typeof obj !== 'object' || obj === null) return undefined
  }
}

function set (obj, pointer, value) {
  if (typeof obj !== 'object') throw new Error('Invalid input object.')
  pointer = compilePointer(pointer)
  if (pointer.length === 0) throw new Error('Invalid JSON pointer for set.')
  return setter(obj, pointer, value)
}

function compile (pointer) {
  var compiled = compilePointer(pointer)
  return {
    get: function (object) {
      return get(object, compiled)
    },
    set: function (object, value) {
      return set(object, compiled, value)
    }
  }
}

exports.get = get
exports.set = set
exports.compile = compile


/***/ }),

/***/ 70744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 48425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cp: () => (/* binding */ inSession),
  WV: () => (/* binding */ openRollout),
  Lu: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/build/src/github/run.js
/** Whether that attempt of a workflow run is still under way. Rejects where the API does not tell. */
const runGoesOn = ({ octokit, owner, repo }) => async (run) => {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run.id) });
    return (data.run_attempt ?? 1) === run.attempt && data.status !== 'completed';
};

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/manifest/sections.js
var sections = __webpack_require__(17620);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 4 modules
var probe_all = __webpack_require__(32238);
// EXTERNAL MODULE: ./out/build/src/rollout/history.js
var rollout_history = __webpack_require__(20348);
// EXTERNAL MODULE: ./out/build/src/rollout/owner.js
var owner = __webpack_require__(38427);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
;// CONCATENATED MODULE: ./out/build/src/rollout/pending.js









/** A rollback that reached the router while the ledger could not be reached. */
const pendingNoteSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    name: schemas/* string */.YjP(),
    nonce: schemas/* string */.YjP(),
    at: iso/* datetime */.w$(),
    by: record/* actorSchema */.zH,
    before: record/* weightsSchema */.hw.nullable(),
    why: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP().nullable(), result: schemas/* string */.YjP(), reason: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE) }),
    shared: schemas/* boolean */.zMY().optional()
});
const readable = (0,tolerant/* tolerant */.a)(pendingNoteSchema);
const MAX_BYTES = 1 << 20;
/** The note as a file. One that can't be understood is moved aside: the router still shows that it was rolled back. */
function pendingFile(path) {
    return {
        async read() {
            const text = await (0,files/* readBounded */.CB)(path, MAX_BYTES).catch(error => {
                if (error instanceof files/* FileError */.f6 && error.kind === 'missing')
                    return null;
                throw unusable(path, 'read', error);
            });
            if (text === null)
                return null;
            const note = readable.safeParse((0,json/* jsonOf */.o)(text.toString('utf8')));
            if (note.success)
                return note.data;
            await (0,promises_.rename)(path, `${path}.unreadable-${(0,external_node_crypto_.randomUUID)()}`).catch(error => {
                throw unusable(path, 'moved aside', error);
            });
            return null;
        },
        write: note => (0,files/* writeAtomically */.vK)(path, `${JSON.stringify(note)}\n`),
        clear: () => (0,promises_.rm)(path, { force: true }).catch(error => {
            throw unusable(path, 'removed', error);
        })
    };
}
function unusable(path, how, cause) {
    const message = `The note of a rollback, ${path}, can not be ${how}: ${cause.message}. Repair or remove that file, then run again.`;
    return new errors/* UnmeasurableError */.XW('api_unavailable', message, { cause });
}

// EXTERNAL MODULE: ./out/build/src/routers/capabilities.js
var routers_capabilities = __webpack_require__(35961);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var model_weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/read-back.js



/** A change that waits for nobody is tried again where another one comes between, this often and this long at most. */
const OVERWRITES = 5;
const OVERWRITING_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Refuses what can't be, writes nothing twice, and believes only what it reads back. */
function withReadBack({ kind, capabilities, clock, settleMs }, driver) {
    const read = () => driver.read().catch(asRouterError);
    const write = async (weights, version) => {
        const until = clock.elapsed() + OVERWRITING_MS;
        for (let attempt = 1;; attempt++) {
            const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome);
            const overtaken = outcome instanceof router_error/* RouterError */.K && outcome.kind === 'conflict';
            const last = version !== null || attempt === OVERWRITES || clock.elapsed() >= until;
            if (!overtaken || last)
                return outcome ?? null;
            await clock.sleep(pauseMs(attempt));
        }
    };
    /** Looks until it reads back. What reads neither as set nor as before is another's change, and is not waited for. */
    const settled = async (weights, before) => {
        const until = clock.elapsed() + settleMs;
        for (let look = 1;; look++) {
            const seen = await read().catch(asOutcome);
            if (!(seen instanceof router_error/* RouterError */.K) && (0,model_weights/* sameWeights */.ML)(seen, weights))
                return seen.version;
            if (!mayChange(seen, before) || clock.elapsed() >= until)
                throw notSettled(seen, weights);
            await clock.sleep(Math.min(pauseMs(look), Math.max(1, until - clock.elapsed())));
        }
    };
    const change = async (weights, version, before) => {
        const fault = await write(weights, version);
        if (!fault)
            return settled(weights, before);
        // A call that got no answer may have done its work all the same.
        const after = fault.kind === 'unreachable' ? await read().catch(() => null) : null;
        if (after && (0,model_weights/* sameWeights */.ML)(after, weights))
            return after.version;
        throw fault;
    };
    const withAdvice = (error) => {
        throw new router_error/* RouterError */.K(error.kind, `${error.message}. Now, by hand: ${driver.byHand}`, { cause: error });
    };
    return {
        capabilities,
        read,
        async set(weights, version) {
            refuseImpossible(kind, weights, capabilities);
            // Where nothing is to be compared nothing is waited for, and a router that can't be read is set all the same.
            const before = version === null ? null : await read();
            if (before && (0,model_weights/* sameWeights */.ML)(before, weights))
                return before.version;
            if (before && before.version !== version)
                throw overtaken(before);
            return version === null ? change(weights, null, null).catch(withAdvice) : change(weights, version, before);
        },
        async prove(version) {
            const before = await read();
            if (before.version !== version || !(0,model_weights/* sameWeights */.ML)(before, model_weights/* NOTHING */.K$))
                throw overtaken(before);
            return change(model_weights/* NOTHING */.K$, version, before);
        },
        close: async () => driver.close?.()
    };
}
/** Half as long again each time, so that a quick router is believed at once and a slow one is not asked all the time. */
function pauseMs(times) {
    return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** (times - 1));
}
function mayChange(seen, before) {
    if (seen instanceof router_error/* RouterError */.K)
        return seen.kind !== 'refused';
    return before === null || (0,model_weights/* sameWeights */.ML)(seen, before);
}
function notSettled(seen, weights) {
    const wanted = `set to ${(0,model_weights/* showWeights */.V0)(weights)}`;
    if (!(seen instanceof router_error/* RouterError */.K)) {
        return new router_error/* RouterError */.K('unverified', `${wanted}, but ${(0,model_weights/* showWeights */.V0)(seen)} reads back`);
    }
    const kind = seen.kind === 'refused' ? 'refused' : 'unverified';
    return new router_error/* RouterError */.K(kind, `${wanted}, but it can not be read back: ${seen.message}`, { cause: seen });
}
function asOutcome(error) {
    return error;
}
/** What no adapter expects, such as being told to stop in the middle: nobody knows what happened. */
function asRouterError(error) {
    if (error instanceof router_error/* RouterError */.K)
        throw error;
    throw new router_error/* RouterError */.K('unreachable', error.message, { cause: error });
}
function refuseImpossible(kind, weights, capabilities) {
    for (const [what, share] of Object.entries(weights)) {
        if (!(share >= 0 && share <= 100)) {
            throw new router_error/* RouterError */.K('refused', `${what}: ${share} is no percentage; expected 0 to 100`);
        }
        const fault = (0,routers_capabilities/* stepFault */.bh)(share, capabilities.step);
        if (fault)
            throw new router_error/* RouterError */.K('refused', `${what}: ${fault}`);
    }
    if (weights.mirror > 0 && !capabilities.mirrorPercent) {
        throw new router_error/* RouterError */.K('refused', `${kind} can not mirror a percentage of requests; expected mirror 0`);
    }
}
function overtaken(now) {
    return new router_error/* RouterError */.K('conflict', `another change came first: the router is at ${(0,model_weights/* showWeights */.V0)(now)} now`);
}

;// CONCATENATED MODULE: ./out/build/src/routers/open-router.js


/** The manifest's router. What a kind needs is loaded only for that kind. */
async function openRouter(config, deps) {
    const { kind, settle: settleMs } = config;
    const capabilities = (0,routers_capabilities/* capabilitiesOf */.SF)(config);
    return withReadBack({ kind, capabilities, clock: deps.clock, settleMs }, await openDriver(config, deps));
}
async function openDriver(config, deps) {
    switch (config.kind) {
        case 'nginx':
            return (await __webpack_require__.e(/* import() */ 3280).then(__webpack_require__.bind(__webpack_require__, 3280))).openNginx(config, deps);
        case 'gateway-api':
            return (await __webpack_require__.e(/* import() */ 3464).then(__webpack_require__.bind(__webpack_require__, 93464))).openGatewayApi(config, deps);
        case 'ingress-nginx':
            return (await __webpack_require__.e(/* import() */ 4845).then(__webpack_require__.bind(__webpack_require__, 24845))).openIngressNginx(config, deps);
        case 'lambda-alias':
            return (await __webpack_require__.e(/* import() */ 5473).then(__webpack_require__.bind(__webpack_require__, 45473))).openLambdaAlias(config, deps);
        case 'webhook':
            return (await __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 90750))).openWebhook(config, deps);
    }
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 5 modules
var inputs = __webpack_require__(58409);
// EXTERNAL MODULE: ./out/build/src/commands/open-window.js
var open_window = __webpack_require__(35518);
// EXTERNAL MODULE: ./out/build/src/commands/router-problems.js
var router_problems = __webpack_require__(60313);
;// CONCATENATED MODULE: ./out/build/src/commands/open-rollout.js















/** Ledger folder where there is no GitHub and --ledger names none; notes of a rollback are kept there in any case. */
const FOLDER = '.rollout';
/**
 * Opens what the manifest, the options and the environment name, without a request to any of it. `part`: the only
 * section of the manifest that is read; faults in the others, or phases that the router can't do, are warnings.
 */
async function openRollout(world, options, part) {
    refuseStrangers(world);
    const loaded = await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, part && { reads: (0,sections/* only */.j)(part), spares: true });
    const plan = (0,phases/* phasesOf */.I$)(loaded);
    const config = part ? (0,router_problems/* namedRouter */.lh)(loaded) : (0,router_problems/* usableRouter */.wd)(loaded, plan);
    const manifest = part ? (0,router_problems/* withPlanWarnings */.FB)(loaded, plan) : loaded;
    const { clock, log, env, http, github } = world;
    const { name, base } = manifest;
    // A step or a rollback that has begun is finished, even where the process is asked to end.
    const router = await openRouter(config, { name, base, clock, env, http, signal: new AbortController().signal });
    const folder = (0,external_node_path_.resolve)(world.cwd, options.ledger ?? FOLDER);
    const sha = world.event ? (0,model_event/* evaluatedSha */.O4)(world.event) : env['GITHUB_SHA'] || null;
    const by = (0,owner/* actorOf */.dn)(nameOf(env), github?.run ?? null);
    const deps = {
        name,
        environment: name,
        ledger: await openLedger(world, options, { name, folder, sha }),
        router,
        clock,
        log,
        by,
        sha,
        isAtWork: (0,owner/* ownership */.kG)(by, clock, github && runGoesOn(github)),
        pending: pendingFile((0,external_node_path_.join)(folder, `${name}.pending-rollback.json`))
    };
    return { manifest, plan, deps, close: () => router.close() };
}
/** Opens the rollout and its request log for a command, and closes both when it ends or fails. */
async function inSession(world, options, command) {
    const rollout = await openRollout(world, options);
    const http = world.http((0,probe_all/* guardOf */.H)(rollout.manifest));
    try {
        const source = await (0,open_window/* openWindow */.D)(world, rollout.manifest, http, options.window, options.every);
        return await command({ world, rollout, http, source, out: options.out });
    }
    finally {
        await Promise.all([http.close(), rollout.close()]);
    }
}
/** What the ledger says of a rollout, without its router. Rejects with UnmeasurableError where it can't be read. */
async function readHistory(world, name) {
    const place = { name, folder: (0,external_node_path_.resolve)(world.cwd, FOLDER), sha: null };
    return (0,rollout_history/* historyOf */.o)(await (await openLedger(world, { ledger: undefined }, place)).read());
}
async function openLedger({ github, event, clock }, options, { name, folder, sha }) {
    if (options.ledger === undefined && github) {
        const { deploymentLedger } = await __webpack_require__.e(/* import() */ 3804).then(__webpack_require__.bind(__webpack_require__, 93804));
        return deploymentLedger(github, { name, ref: sha });
    }
    if (options.ledger === undefined && event) {
        const message = 'No token, so the ledger can not be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.';
        return closedLedger(new errors/* UnmeasurableError */.XW('permission_missing', message));
    }
    const { folderLedger } = await __webpack_require__.e(/* import() */ 9277).then(__webpack_require__.bind(__webpack_require__, 99277));
    return folderLedger(folder, { name, clock, url: github?.run?.url ?? null });
}
/** A ledger that can be neither read nor written; a rollback still reaches the router. */
function closedLedger(why) {
    const refuse = () => Promise.reject(why);
    return { where: 'none: no token', read: refuse, open: refuse, mark: refuse };
}
/** Events whose manifest is the repository's own: of a commit that was merged, or read from the default branch. */
const TRUSTED = [
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'deployment',
    'workflow_run',
    'issue_comment'
];
/** The author of a pull request could name the router and the weights; who could on an unknown event is not known. */
function refuseStrangers({ event }) {
    if (!event || TRUSTED.includes(event.kind))
        return;
    const name = event.kind === 'other' ? event.name : event.kind;
    const message = `Traffic is not moved on ${name}, where the manifest may be anybody's; use workflow_dispatch, schedule, repository_dispatch or push.`;
    throw new errors/* UnmeasurableError */.XW('untrusted_source', message);
}
function nameOf(env) {
    return env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || localUser();
}
/** A user id without an entry in the machine's list has no name. */
function localUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 35518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWindow),
/* harmony export */   K: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32238);


/** Opens where a window's requests are read: given files, else the source that the manifest names. `every`: how often. */
async function openWindow(world, manifest, http, files, every) {
    if (files.length > 0)
        return openFiles(world, manifest, files, world.cwd, { every });
    const source = manifest.window?.source;
    if (!source) {
        const message = 'no request log; this command needs window: { source: … }, or files given as --window';
        const place = manifest.locate(['window']);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [{ file: manifest.file, ...place, message, severity: 'error' }]);
    }
    switch (source.kind) {
        case 'jsonl':
            return openFiles(world, manifest, [source.path], manifest.base, { every, headers: source.headers });
        case 'prometheus': {
            const { prometheusSource } = await Promise.all(/* import() */[__webpack_require__.e(2760), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 30806));
            const { url, arm_label: armLabel, arms, selector = '', headers } = source;
            return prometheusSource({ url, armLabel, arms, selector, headers, http });
        }
        default:
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', `window.source: ${source.kind} can not be read yet; expected jsonl or prometheus`);
    }
}
/**
 * Request logs by their paths; relative ones start at `cwd`. `every`: how often they are read, in ms. The headers of a
 * source go to its own URL alone.
 */
async function openFiles(world, manifest, paths, cwd, { every, headers = {} } = {}) {
    const { jsonlSource } = await Promise.all(/* import() */[__webpack_require__.e(2760), __webpack_require__.e(8987), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 96460));
    const { patienceOf } = await __webpack_require__.e(/* import() */ 9700).then(__webpack_require__.bind(__webpack_require__, 9700));
    const source = manifest.window?.source;
    return jsonlSource({
        paths,
        cwd,
        arms: source?.kind === 'jsonl' ? source.arms : {},
        patience: patienceOf(every),
        openUrl: async (url, signal) => {
            const { openStream } = await __webpack_require__.e(/* import() */ 7534).then(__webpack_require__.bind(__webpack_require__, 27534));
            return openStream(url, (0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest), { env: world.env, headers }, signal);
        }
    });
}


/***/ }),

/***/ 60313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ withPlanWarnings),
/* harmony export */   e6: () => (/* binding */ routerProblems),
/* harmony export */   lh: () => (/* binding */ namedRouter),
/* harmony export */   wd: () => (/* binding */ usableRouter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35961);


/** What the plan asks for that the router can't do (errors), or does less well (warnings). */
function routerProblems(manifest, plan) {
    if (!manifest.router)
        return [];
    return (0,_routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(plan, manifest.router).map(({ severity, message }) => {
        return { file: manifest.file, ...manifest.locate(['router']), message, severity };
    });
}
/** The manifest's router; refused where there is none, or where it can't do what the plan asks. */
function usableRouter(manifest, plan) {
    const router = namedRouter(manifest);
    const problems = routerProblems(manifest, plan);
    if (problems.some(({ severity }) => severity === 'error')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', problems, manifest.name);
    }
    return router;
}
/** The manifest's router, without a look at the plan; refused where there is none. */
function namedRouter({ router, file, name, warnings }) {
    if (router)
        return router;
    const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }';
    const problem = { file, line: 1, column: 1, message, severity: 'error' };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [problem, ...warnings], name);
}
/** The manifest for a command that only takes traffic away: a phase that the router can't do is a warning. */
function withPlanWarnings(manifest, plan) {
    if (manifest.spared.has('phases'))
        return manifest;
    const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error');
    const warned = faults.map(fault => ({ ...fault, severity: 'warning' }));
    return { ...manifest, warnings: [...manifest.warnings, ...warned] };
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

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   ML: () => (/* binding */ sameWeights),
/* harmony export */   V0: () => (/* binding */ showWeights)
/* harmony export */ });
/** Users see the baseline alone, and nothing is copied. */
const NOTHING = { canary: 0, mirror: 0 };
function sameWeights(a, b) {
    return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
    return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}


/***/ }),

/***/ 20348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27507);

/**
 * Reads the entries in the order of their ids. A claim counts where it goes on from where the story stands: so of two
 * claims of one step the lower id counts, and a claim of a rollout that was rolled back never does. A rollback ends
 * the rollout that is under way when it comes.
 */
function historyOf(entries) {
    const story = {
        rollout: null,
        ended: null,
        chain: [],
        rollback: null,
        paused: null,
        lost: [],
        attempts: new Map(),
        closed: new Set(),
        fallen: new Set(),
        retries: []
    };
    for (const entry of [...entries].sort((a, b) => a.id - b.id))
        tell(story, entry);
    const done = story.chain.filter(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const open = story.chain.find(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim) === null) ?? null;
    return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open };
}
function tell(story, entry) {
    if (entry.kind === 'claim')
        claimed(story, entry);
    if (entry.kind === 'rollback')
        rolledBack(story, entry);
    if (entry.kind === 'pause' && !story.ended)
        story.paused = entry;
    if (entry.kind === 'resume')
        story.paused = null;
    if (entry.kind === 'retry')
        allowed(story, entry);
}
function claimed(story, claim) {
    attempted(story, claim.digests.canary, claim.attempt);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'undone' || !follows(story, claim)) {
        story.lost.push(claim);
        return;
    }
    if (claim.from === null)
        begin(story, claim);
    story.chain.push(claim);
    if (claim.to !== null)
        return;
    story.closed.add(claim.rollout);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        story.ended = 'complete';
}
function follows(story, claim) {
    if (story.closed.has(claim.rollout))
        return false;
    const starts = claim.from === null;
    if (story.rollout === null || story.ended)
        return starts;
    // A rollout enters its first phase only after the one before has ended; the marks of that one may not have been read.
    if (starts && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        return true;
    const last = story.chain.at(-1);
    const ready = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(last)?.mark === 'done' && !story.paused;
    return ready && claim.rollout === story.rollout.id && claim.from === last.to;
}
function begin(story, { rollout, digests, attempt }) {
    story.rollout = { id: rollout, digest: digests.canary, attempt };
    story.ended = null;
    story.chain = [];
    story.lost = [];
    story.rollback = null;
    story.paused = null;
}
function rolledBack(story, rollback) {
    close(story, rollback.rollout);
    if (story.rollout === null || story.ended === 'rolled_back')
        return;
    close(story, story.rollout.id);
    story.ended = 'rolled_back';
    story.rollback = rollback;
    story.paused = null;
}
function close({ closed, fallen }, rollout) {
    closed.add(rollout);
    fallen.add(rollout);
}
function allowed(story, retry) {
    story.retries.push(retry);
    attempted(story, retry.digest, retry.attempt);
}
function attempted(story, digest, attempt) {
    story.attempts.set(digest, Math.max(attempt, story.attempts.get(digest) ?? 0));
}


/***/ }),

/***/ 38427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   kG: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A step takes a minute. After ten, its process counts as dead. */
const LEASE_MS = 10 * 60_000;
/** This process, as records name it; the same for as long as it lives. */
function actorOf(who, run) {
    const own = run && { id: run.id, attempt: run.attempt, url: run.url };
    return { who, run: own, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), pid: process.pid, process: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
}
/**
 * Whether the process that made a record is still at work. This process never is, since it asks. A process of this
 * machine is known by its pid, one of another workflow run by the state of that run, and any other by the age of its
 * record. A wrong answer does no harm: two processes that finish one step do the same, and the router's compare-and-set
 * lets one of them through.
 */
function ownership(me, clock, runGoesOn) {
    return async (other, at) => {
        if (other.process === me.process)
            return false;
        if (clock.now() - Date.parse(at) > LEASE_MS)
            return false;
        if (other.host === me.host)
            return isAlive(other.pid);
        if (runGoesOn === null || other.run === null)
            return true;
        return runGoesOn(other.run).catch(() => true);
    };
}
/** Signal 0 only asks whether the process exists; EPERM means that it does and belongs to another user. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 27507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ readableMark),
/* harmony export */   PW: () => (/* binding */ readableEntry),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   hw: () => (/* binding */ weightsSchema),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   rQ: () => (/* binding */ rolloutId),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* unused harmony exports entrySchema, markSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63095);




/**
 * What the ledger holds: versioned facts, only ever added to. An entry says what was begun or decided, with everything
 * known of it; a mark says how far the entry that it names has come.
 */
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const weightsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    canary: share.describe('Percentage of users served by the canary.'),
    mirror: share.describe('Percentage of requests copied to the canary.')
});
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    who: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The person or account that asked for it.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Differs for each process: tells a living process from an earlier one with the same pid. */
    process: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const common = {
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Name of the rollout, as the manifest gives it. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Rollout id: rolloutId(). */
    rollout: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Unique: finds an entry again where the connection broke before its creation was answered. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    by: actorSchema,
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255),
    /** The commit that it was decided on; null outside a repository. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
};
const arms = (of) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: of, canary: of });
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), result: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** What a phase is bet on with: set once, from the baseline's rows before it (docs/runbook.md §7). */
const pointsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['latency', 'delta_s']),
        p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        beyond: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['times', 'plus', 'alone']),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Milliseconds, or ΔS.'),
        allowed: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), ratio: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable()
    })),
    costCap: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()
});
/** A step from one phase to the next. `from` null: nothing yet; `to` null: the rollout is complete. */
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('claim'),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema,
    after: weightsSchema,
    pins: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** Digests of the pins. */
    digests: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    points: pointsSchema.optional()
});
const rollback = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rollback'),
    /** The phase that was left; null where none was entered. */
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema.nullable(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Ids of the rows that fired. */
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    /** No command decided it: it follows from the router, which sends nothing to the canary any more. */
    derived: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    shared: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether both arms suffered what fired.')
});
const word = { ...common, why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() };
const pause = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('pause') });
const resume = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('resume') });
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('override'), over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** `rollout` is the new attempt's. */
const retry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('retry'), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(2), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [claim, rollback, pause, resume, override, retry]);
/** An entry as it is read: another version may have written it. */
const readableEntry = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(entrySchema);
/** done, undone: how a claim ended. left: its phase was left behind. rolled_back: a rollback was seen on the router. */
const MARKS = ['in_progress', 'done', 'undone', 'left', 'rolled_back'];
const markSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    mark: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MARKS),
    /** Id of the entry. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Address of the run that made it; null on a laptop. */
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
});
/** A mark as it is read. */
const readableMark = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(markSchema);
/** First 12 hex digits of sha256(name + digest of the canary's pins), and which attempt it is, from 1. */
function rolloutId(name, digest, attempt) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}${digest}`).digest('hex').slice(0, 12)}-${attempt}`;
}
/** What a claim claims: the same step of the same rollout has the same key. */
function keyOf(step) {
    return `${step.rollout} ${step.from ?? '(baseline)'} > ${step.to ?? '(complete)'}`;
}
/** Whether a claim was done or undone, whichever came first; null while neither. */
function endOf({ marks }) {
    return marks.find(({ mark }) => mark === 'done' || mark === 'undone') ?? null;
}
function hasMark({ marks }, mark) {
    return marks.some(each => each.mark === mark);
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
    return [error(`router ${kind} can not mirror a percentage of requests, which phase ${names} needs; ${plan}`)];
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
        warning(`router ${kind} can not keep a user on one arm${why}; users will see both versions within one session`)
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


/***/ }),

/***/ 43641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RouterError)
/* harmony export */ });
class RouterError extends Error {
    kind;
    name = 'RouterError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}


/***/ })

};
