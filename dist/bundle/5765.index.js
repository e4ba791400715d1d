export const id = 5765;
export const ids = [5765];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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

/***/ 19716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _$: () => (/* binding */ HELP),
  uW: () => (/* binding */ readFlags)
});

// UNUSED EXPORTS: DEFAULTS

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
;// CONCATENATED MODULE: ./out/build/src/commands/options.js
const COMMANDS = [
    'validate',
    'gate',
    'baseline',
    'report',
    'judge',
    'promote',
    'watch',
    'rollback',
    'pause',
    'resume',
    'status',
    'alarms',
    'demo'
];

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
;// CONCATENATED MODULE: ./out/build/src/flags.js





/** Flags as on the command line; the Action's `options` input takes the same. */
const FLAGS = {
    manifest: { type: 'string' },
    out: { type: 'string' },
    baseline: { type: 'string' },
    shard: { type: 'string' },
    results: { type: 'string', multiple: true },
    phase: { type: 'string' },
    window: { type: 'string', multiple: true },
    evidence: { type: 'string' },
    ledger: { type: 'string' },
    to: { type: 'string' },
    reason: { type: 'string' },
    every: { type: 'string' },
    for: { type: 'string' },
    resume: { type: 'boolean' },
    retry: { type: 'boolean' },
    override: { type: 'boolean' },
    promote: { type: 'boolean' },
    apply: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' }
};
/** Characters of a reason. It goes into the ledger, whose entries are bounded. */
const MAX_REASON = 1000;
const DEFAULTS = { manifest: 'rollout.yml', out: 'out' };
/** Reads a command and its flags. Throws FlagError naming every word that is wrong, with the nearest right one. */
function readFlags(words, defaults = DEFAULTS) {
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...words],
        options: FLAGS,
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    if (values.version)
        return 'version';
    if (values.help || words.length === 0)
        return 'help';
    const [name, ...rest] = positionals;
    const faults = [];
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const flag = FLAGS[token.name];
        if (!flag)
            faults.push(`${token.rawName}: no such flag${(0,nearest/* suggestion */.h)(token.name, Object.keys(FLAGS))}`);
        else if (flag.type === 'string' && token.value === undefined)
            faults.push(`${token.rawName}: expected a value`);
        else if (flag.type === 'boolean' && token.value !== undefined)
            faults.push(`${token.rawName}: takes no value`);
    }
    if (!isCommand(name))
        faults.unshift(`${name ?? '(nothing)'}: no such command${(0,nearest/* suggestion */.h)(name ?? '', COMMANDS)}`);
    const shard = typeof values.shard === 'string' ? shardOf(values.shard) : undefined;
    if (shard === null)
        faults.push(`--shard ${String(values.shard)}: expected I/N, such as 1/4`);
    const [every, forMs] = [durationOf('every', values.every, faults), durationOf('for', values.for, faults)];
    if (forMs !== undefined && every === undefined)
        faults.push('--for: expected with --every, such as --every 15s');
    const reason = flags_text(values.reason);
    if (reason !== undefined && reason.length > MAX_REASON) {
        faults.push(`--reason: found ${reason.length} characters, expected at most ${MAX_REASON}; link to the rest`);
    }
    // Words that follow --results FILE or --window FILE are further files of the same.
    const listed = values.window !== undefined ? 'window' : values.results !== undefined ? 'results' : null;
    const files = (flag) => [...strings(values[flag]), ...(listed === flag ? rest : [])];
    if (listed === null)
        faults.push(...rest.map(word => `${word}: not expected here`));
    if (faults.length > 0 || !isCommand(name))
        throw new errors/* FlagError */.td(faults.join('\n'));
    return {
        command: name,
        json: values.json === true,
        options: {
            manifest: flags_text(values.manifest) ?? defaults.manifest,
            out: flags_text(values.out) ?? defaults.out,
            baseline: flags_text(values.baseline),
            shard: shard ?? undefined,
            results: files('results'),
            phase: flags_text(values.phase),
            window: files('window'),
            resume: values.resume === true,
            evidence: flags_text(values.evidence),
            ledger: flags_text(values.ledger),
            to: flags_text(values.to),
            reason,
            retry: values.retry === true,
            override: values.override === true,
            promote: values.promote === true,
            every,
            for: forMs,
            apply: values.apply === true
        }
    };
}
function isCommand(name) {
    return COMMANDS.includes(name);
}
function shardOf(value) {
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value);
    if (!match)
        return null;
    const [index, count] = [Number(match[1]), Number(match[2])];
    return index <= count ? { index, count } : null;
}
/** Milliseconds; a fault where the text is no duration above 0. */
function durationOf(flag, value, faults) {
    const said = flags_text(value);
    if (said === undefined)
        return undefined;
    const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms(said) : 0;
    if (length > 0)
        return length;
    faults.push(`--${flag} ${said}: expected a duration such as 15s, 30m or 5h`);
    return undefined;
}
function flags_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function strings(value) {
    return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
}
const HELP = `rollout-gate decides by evidence whether a new model, prompt, retriever or index may take traffic.

Usage: rollout-gate COMMAND [flags]

  validate   check manifest, gold set and freeze calendar; say what the plan will need
  gate       judge the canary on the gold set
  baseline   measure the baseline arm twice and record it
  judge      judge a window of real requests for a phase; moves nothing
  promote    judge where the rollout stands, then go one phase up
  watch      look at the stop rules now; roll back on a hard stop
  rollback   send all traffic to the baseline, then record it
  pause      hold the rollout, with a reason; resume goes on
  resume
  status     where the rollout stands, and what is missing to go on
  alarms     print, or make, CloudWatch alarms that mirror the stop rules
  report     publish a result.json that another job made
  demo       the whole story on one machine: nothing installed, no network

  --manifest FILE    the rollout manifest (default rollout.yml)
  --out DIR          where result.json, rows.jsonl and the reports go (default out)
  --baseline FILE    a baseline.json, instead of the artifact that the manifest names
  --resume           go on with the rows.jsonl that an interrupted run left
  --shard I/N        ask only the I-th of N parts of the gold set
  --results FILE...  gate: rows.jsonl of shards, judged together; report: a result.json
  --phase NAME       judge: the phase whose window is judged
  --window FILE...   request logs (JSONL, .gz, globs, URLs), instead of the manifest's source
  --evidence FILE    promote: the gate's result.json that the first step rests on
  --ledger DIR       keep the ledger in a folder, instead of GitHub's deployments
  --to PHASE         promote: the phase to go to; refused unless it is the next
  --reason TEXT      rollback, pause, resume, --retry, --override: goes into the ledger with your name
  --retry            promote: a canary that was rolled back goes up again
  --override         promote: go on although the evidence is thin; never over a failed gate or other pins
  --promote          watch: go up by itself when the window is complete and green
  --every 15s --for 5h   watch: stay, and look again and again
  --apply            alarms: make them, instead of printing them
  --json             print the result as JSON
  --version, --help

Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back, 4 hold, 5 could not measure.
`;


/***/ }),

/***/ 26817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ showProblem),
/* harmony export */   VP: () => (/* binding */ flagError),
/* harmony export */   XW: () => (/* binding */ UnmeasurableError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   td: () => (/* binding */ FlagError)
/* harmony export */ });
/** Input that can't be used: nothing was done, every problem is listed. Exit code 2. */
class InputError extends Error {
    reason;
    problems;
    rollout;
    name = 'InputError';
    constructor(reason, problems, 
    /** Name of the rollout, where the manifest could be read so far: a report replaces the one before by it. */
    rollout = null) {
        super(problems.map(showProblem).join('\n'));
        this.reason = reason;
        this.problems = problems;
        this.rollout = rollout;
    }
}
/** Something needed for the judgement could not be had: the gate fails closed. Exit code 5. */
class UnmeasurableError extends Error {
    reason;
    name = 'UnmeasurableError';
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** Words that can't be understood: a sentence each. */
class FlagError extends Error {
    name = 'FlagError';
}
/** Flags that are missing or at odds: no file is to blame. */
function flagError(message, rollout = null) {
    const problem = { file: '(command line)', line: 1, column: 1, message, severity: 'error' };
    return new InputError('manifest_invalid', [problem], rollout);
}
/** `file:line:column: message`, the form that editors and terminals make clickable. */
function showProblem(problem) {
    const mark = problem.severity === 'warning' ? 'warning: ' : '';
    return `${problem.file}:${problem.line}:${problem.column}: ${mark}${problem.message}`;
}


/***/ }),

/***/ 55722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known name that was most likely meant, or null where none is near. Case does not count. */
function nearest(name, known, reach = Math.max(2, Math.floor(name.length / 3))) {
    if (name.length > 100)
        return null;
    let best = null;
    let least = reach + 1;
    for (const candidate of known) {
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (apart >= least || apart >= candidate.length)
            continue;
        best = candidate;
        least = apart;
    }
    return best;
}
/** `; did you mean "x"?`, or the list of what is known, or nothing where the list would be no help. */
function suggestion(name, known, label = 'known here') {
    const near = nearest(name, known);
    if (near !== null)
        return `; did you mean "${near}"?`;
    return known.length > 0 && known.length <= 12 ? `; ${label}: ${known.join(', ')}` : '';
}


/***/ }),

/***/ 38713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** The closed list of reason codes: why a command decided what it decided. */
const REASON_CODES = [
    'all_green',
    'warnings',
    'gate_failed',
    'hard_stop',
    'soft_stop',
    'evidence_thin',
    'evidence_exhausted',
    'no_traffic',
    'not_measured',
    'rows_missing',
    'baseline_unavailable',
    'not_comparable',
    'pins_changed',
    'pins_mismatch',
    'manifest_invalid',
    'gold_invalid',
    'log_invalid',
    'frozen',
    'paused',
    'claimed_by_another',
    'not_next_phase',
    'already_there',
    'same_canary_after_rollback',
    'rolled_back',
    'rollback_incomplete',
    'router_unreachable',
    'service_unreachable',
    'api_unavailable',
    'permission_missing',
    'untrusted_source',
    'complete'
];
const DECISIONS = ['pass', 'warn', 'fail', 'graduate', 'hold', 'rollback', 'error'];
/** What the process ends with. Where several apply, the first of 2, 3, 1, 5, 4, 0 wins. */
const EXIT = { ok: 0, failed: 1, invalid: 2, rolledBack: 3, hold: 4, unmeasurable: 5 };


/***/ }),

/***/ 88485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openWorld),
/* harmony export */   d: () => (/* binding */ untilAsked)
/* harmony export */ });
/* harmony import */ var _world_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91131);
/* harmony import */ var _world_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31244);


/** Shorter ones may stand in a number of a reply by chance, and would break it. */
const SHORTEST_IN_REPLIES = 8;
/** The real world, as both doors open it. The GitHub client is loaded only where there is a token for it. */
async function openWorld(plainLog, token, signal) {
    const { env } = process;
    const replies = (0,_world_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)();
    const log = {
        ...plainLog,
        mask(secret) {
            plainLog.mask(secret);
            if (secret.length >= SHORTEST_IN_REPLIES)
                replies.add(secret);
        }
    };
    return {
        env,
        cwd: process.cwd(),
        clock: _world_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        log,
        signal,
        http: guard => withoutSecrets(lazyHttp(guard, env), replies),
        ...(await openGitHub(env, token, log))
    };
}
async function openGitHub(env, token, log) {
    if (!env['GITHUB_EVENT_NAME'] && !token)
        return { github: null, event: null };
    const [{ connect }, { readEvent }] = await Promise.all([__webpack_require__.e(/* import() */ 9193).then(__webpack_require__.bind(__webpack_require__, 59193)), Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(1980)]).then(__webpack_require__.bind(__webpack_require__, 21980))]);
    if (token)
        log.mask(token);
    return { event: await readEvent(env), github: await connect({ env, token, log }) };
}
/** A service may send back what it was sent; no secret that was masked gets into a row, a report or a message. */
function withoutSecrets(http, { redact }) {
    const clean = (reply) => {
        const headers = Object.entries(reply.headers).map(([name, value]) => [name, redact(value)]);
        const text = reply.body.toString('utf8');
        const shown = redact(text);
        return { ...reply, headers: Object.fromEntries(headers), body: shown === text ? reply.body : Buffer.from(shown) };
    };
    return { ...http, request: async (request, signal) => clean(await http.request(request, signal)) };
}
/** undici is loaded with the first request, not at start-up. */
function lazyHttp(guard, env) {
    const opened = __webpack_require__.e(/* import() */ 3135).then(__webpack_require__.bind(__webpack_require__, 23135)).then(({ openHttp }) => openHttp(guard, { env }));
    return {
        request: async (request, signal) => (await opened).request(request, signal),
        close: async () => (await opened).close()
    };
}
/** Fires on the first SIGINT or SIGTERM; a second one ends the process at once. */
function untilAsked() {
    const asked = new AbortController();
    const stop = () => (asked.signal.aborted ? process.exit(130) : asked.abort());
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return asked.signal;
}


/***/ }),

/***/ 91131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The machine's clock. `sleep` rejects with an AbortError as soon as the signal fires. */
const systemClock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    async sleep(ms, signal) {
        // Many sleepers share a signal, and each takes its listener off: node need not warn of a leak.
        if (signal)
            (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        let left = Math.max(0, ms);
        do {
            const part = Math.min(left, LONGEST_TIMER_MS);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(part, undefined, signal ? { signal } : {});
            left -= part;
        } while (left > 0);
    }
};


/***/ }),

/***/ 69327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   qP: () => (/* binding */ createPace),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text on its way into a log: pure functions. */
const CONTROL = /[^\P{Cc}\n\t]/gu;
/** Zero-width, bidirectional and other format characters, and the separators that some viewers break lines at. */
const INVISIBLE = /[\p{Cf}\u2028\u2029]/gu;
/** Text in which nothing acts on a terminal and nothing hides: escapes removed, other controls shown. */
function visible(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, '\n')
        .replace(CONTROL, char => (char < ' ' ? String.fromCharCode(0x2400 + char.charCodeAt(0)) : codePoint(char)))
        .replace(INVISIBLE, codePoint);
}
function codePoint(char) {
    return `<U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** At most `max` characters, with a note of how many were left out. */
function bounded(text, max) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]$/.test(text.slice(0, max)) ? max - 1 : max;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** A line that a runner can't take for a workflow command: they begin with `::`, old ones hold `##[` anywhere. */
function inert(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/** How often progress is shown: after each `share` of the work or `everyMs`, and at the end. */
function createPace(share, everyMs) {
    const runs = new Map();
    return {
        step(label, done, total, atMs) {
            const run = runs.get(label);
            if (!run || done < run.shownDone) {
                runs.set(label, { startMs: atMs, shownMs: atMs, shownDone: done });
                return progressLine(label, done, total, null);
            }
            const last = done >= total && run.shownDone < total;
            if (!last && done - run.shownDone < share * total && atMs - run.shownMs < everyMs)
                return null;
            if (done === run.shownDone && atMs - run.shownMs < everyMs)
                return null;
            Object.assign(run, { shownMs: atMs, shownDone: done });
            return progressLine(label, done, total, done > 0 ? ((atMs - run.startMs) / done) * (total - done) : null);
        }
    };
}
function progressLine(label, done, total, leftMs) {
    const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
    const left = leftMs && leftMs >= 1000 ? `, about ${showSeconds(leftMs)} left` : '';
    return `${label} ${done}/${total} (${percent} %${left})`;
}
function showSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}


/***/ }),

/***/ 44151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91131);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69327);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31244);




const MAX_LINE = 65_536;
const MAX_UNTRUSTED = 8_192;
const REDRAW_MS = 100;
const JOB_SHARE = 0.1;
const JOB_EVERY_MS = 30_000;
const YELLOW = 33;
const RED = 31;
const DIM = 2;
/**
 * A log for people at a terminal. Colours and a redrawn progress line only on a TTY (no colours with NO_COLOR);
 * elsewhere progress is a line now and then. In a job of GitHub Actions no line is a workflow command.
 */
function terminalLog(stream, env = {}, options = {}) {
    const { clock = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)() } = options;
    const tty = stream.isTTY === true;
    const colours = tty && !env['NO_COLOR'];
    const pace = tty ? (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createPace */ .qP)(0, REDRAW_MS) : (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createPace */ .qP)(JOB_SHARE, JOB_EVERY_MS);
    const plain = cleaner(redactor);
    const clean = (text, max) => (env['GITHUB_ACTIONS'] ? (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(plain(text, max)) : plain(text, max));
    const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
    let drawn = false;
    const print = (text) => {
        stream.write(`${drawn ? '\r\u001b[2K' : ''}${text}\n`);
        drawn = false;
    };
    const log = {
        info: line => print(clean(line, MAX_LINE)),
        notice: line => print(clean(line, MAX_LINE)),
        warning: line => print(`${paint(YELLOW, 'warning:')} ${clean(line, MAX_LINE)}`),
        error: line => print(`${paint(RED, 'error:')} ${clean(line, MAX_LINE)}`),
        untrusted: text => print(paint(DIM, quoted(clean(text, MAX_UNTRUSTED)))),
        mask: masker(redactor, line => log.warning(line)),
        progress(label, done, total) {
            const line = pace.step(label, done, total, clock.elapsed());
            if (line === null)
                return;
            if (!tty || done >= total)
                return print(clean(line, MAX_LINE));
            stream.write(`\r\u001b[2K${clean(line, MAX_LINE).slice(0, (stream.columns ?? 80) - 1)}`);
            drawn = true;
        }
    };
    return log;
}
/**
 * A log for a job of GitHub Actions. Every line is made inert but those that are meant as workflow commands; text of
 * others stands between stop-commands under a token that nobody can guess.
 */
function actionsLog(core, options = {}) {
    const { clock = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)() } = options;
    const pace = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createPace */ .qP)(JOB_SHARE, JOB_EVERY_MS);
    const clean = cleaner(redactor);
    const info = (line) => core.info((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(clean(line, MAX_LINE)));
    return {
        info,
        notice: line => core.notice(clean(line, MAX_LINE)),
        warning: line => core.warning(clean(line, MAX_LINE)),
        error: line => core.error(clean(line, MAX_LINE)),
        untrusted(text) {
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            core.info(`::stop-commands::${token}`);
            try {
                core.info(quoted(clean(text, MAX_UNTRUSTED)));
            }
            finally {
                core.info(`::${token}::`);
            }
        },
        mask: masker(redactor, line => core.warning(line), form => core.setSecret(form)),
        progress(label, done, total) {
            const line = pace.step(label, done, total, clock.elapsed());
            if (line !== null)
                info(line);
        }
    };
}
/** Redacts twice: once before the text is changed, once for what only became a secret by leaving out escapes. */
function cleaner(redactor) {
    return (text, max) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(redactor.redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(redactor.redact(text))), max);
}
function quoted(text) {
    return text.replace(/\n$/, '').replace(/^/gm, '| ');
}
function masker(redactor, warn, announce = () => { }) {
    let warned = false;
    return (secret) => {
        if (secret === '')
            return;
        const forms = redactor.add(secret);
        for (const form of forms ?? [])
            announce(form);
        if (forms || warned)
            return;
        warned = true;
        warn(`a secret has fewer than ${_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_SECRET */ .c} characters: it is not masked in this log`);
    };
}


/***/ }),

/***/ 73138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ makeOutFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);



/** Makes --out before anything is asked: a verdict that can't be written is no use. Throws FlagError. */
async function makeOutFolder(cwd, out) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out), { recursive: true });
    }
    catch (error) {
        const { code, message } = error;
        const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands there' : (code ?? message);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FlagError */ .td(`--out ${out}: the folder can not be made (${why}); name another one`);
    }
}


/***/ }),

/***/ 31244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Shorter ones stand in every other word: masking them would make a log unreadable and give them away. */
const SHORTEST_SECRET = 4;
const SHORTEST_FRAGMENT = 5;
function createRedactor() {
    const known = new Set();
    let pattern = null;
    return {
        add(secret) {
            if (secret.length < SHORTEST_SECRET)
                return null;
            const forms = formsOf(secret);
            for (const form of forms)
                known.add(form);
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
            return forms;
        },
        redact: text => (pattern ? text.replace(pattern, '***') : text)
    };
}
/** The secret as it is, line by line, URL-encoded, JSON-escaped, and in base64 at each of its three alignments. */
function formsOf(secret) {
    const encoded = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '\ufffd'));
    const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim());
    const base64 = [0, 1, 2].flatMap(offset => base64At(secret, offset));
    const forms = [
        secret,
        ...lines.filter(line => line.length >= SHORTEST_SECRET),
        encoded,
        encoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
        encoded.replaceAll('%20', '+'),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('base64'),
        ...base64,
        ...base64.map(toUrlAlphabet)
    ];
    return [...new Set(forms)];
}
/** The base64 characters that depend on the secret alone when `offset` bytes stand before it. */
function base64At(secret, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((bytes.length * 8) / 6);
    const fragment = bytes.toString('base64').slice(from, to);
    return fragment.length >= SHORTEST_FRAGMENT ? [fragment] : [];
}
function toUrlAlphabet(text) {
    return text.replaceAll('+', '-').replaceAll('/', '_');
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ })

};
