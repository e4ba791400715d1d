export const id = 2136;
export const ids = [2136,744];
export const modules = {

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

/***/ 47731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   intervene: () => (/* binding */ intervene),
/* harmony export */   pause: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _rollout_interventions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69942);
/* harmony import */ var _rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38270);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94996);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47293);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82050);







const description = {
    summary: 'hold the rollout where it stands; the stop rules go on',
    topic: 'move',
    examples: ['rollout-gate pause --reason "until the index is rebuilt"'],
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .out */ .FD,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ledger */ .Wg,
        reason: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: ['deployments'],
    publishes: null,
    permissions: { contents: 'read', actions: 'read', deployments: 'write' }
};
/** Holds the rollout where it stands, with a reason and a name; the stop rules stay in force. */
function pause(world, options) {
    return intervene('pause', _rollout_interventions_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7, world, options);
}
/** Records what a person decided, with a reason and a name, and says where the rollout stands. */
async function intervene(command, record, world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .startResult */ .K)(world, command);
    const why = options.reason?.trim();
    if (!why)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .flagError */ .VP)(`${command} needs --reason TEXT: it stands in the ledger with your name`);
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .openRollout */ .WV)(world, options);
    try {
        const verdict = await record(rollout.deps, why);
        const { standing } = await (0,_rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .RA)(rollout.deps);
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_5__/* .concludeRollout */ .N)(rollout, world, conclude, { verdict, standing, moved: null, judged: null });
    }
    finally {
        await rollout.close();
    }
}


/***/ }),

/***/ 25356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ concludeRollout)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40145);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28428);
/* harmony import */ var _router_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60313);







/** The result of a command on a rollout, published where it moved traffic. */
function concludeRollout({ manifest, plan, deps }, world, conclude, ended) {
    const { verdict, standing, judged } = ended;
    const { faults, warnings } = problemsOf(manifest, verdict);
    const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestNotes */ .nD)({ warnings }), ...(judged?.findings.notes ?? []), ...(ended.notes ?? [])];
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(world, notes);
    const result = conclude(verdict, {
        ...judged?.findings,
        ...(ended.window !== undefined && { window: ended.window }),
        name: manifest.name,
        phase: standing?.phase ?? null,
        next_phase: nextPhase(plan, standing),
        evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluatedOf */ .T)(manifest, { sha: deps.sha }),
        not_required: manifest.not_required,
        rollout: { ...rolloutSeen(ended, deps.ledger.where, deps.by.who), plan: planSeen(plan), ...eventsSeen(standing) },
        notes,
        problems: [...faults, ...warnings, ...(judged?.findings.problems ?? [])]
    });
    return { result, publish: isNews(result), uploads: [] };
}
/** What is wrong with the manifest is an error where the rollout is held for it, and a warning where it went back. */
function problemsOf(manifest, { reason }) {
    if (reason === 'manifest_invalid')
        return { faults: (0,_router_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .faultsOf */ .xm)(manifest), warnings: [...manifest.warnings] };
    const spared = manifest.faults.map(fault => ({ ...fault, severity: 'warning' }));
    return { faults: [], warnings: [...spared, ...manifest.warnings] };
}
/** Whether traffic was moved or rolled back, by this run or by one that was killed before it could report it. */
function isNews({ command, rollout, reason_code, exit_code }) {
    if (rollout === null || command === 'status')
        return false;
    const isDown = exit_code === _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.rolledBack && rollout.id !== null;
    return rollout.moved || isDown || reason_code === 'rollback_incomplete';
}
/** Null after the last phase, and where none is under way. */
function nextPhase(plan, standing) {
    const here = plan.find(({ name }) => name === standing?.phase);
    return here && standing?.history.ended === null ? ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)(plan, here)?.name ?? null) : null;
}
function rolloutSeen({ standing, moved, judged, rows }, ledger, by) {
    const fired = judged?.findings.stops.filter(stop => stop.fired && stop.hard).map(({ row }) => row) ?? [];
    // Without a ledger only a rollback moves traffic, and it has read back what it set.
    const routed = standing?.routed ?? (moved?.moved ? _model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : null);
    return {
        id: standing?.rollout?.id ?? null,
        state: standing?.state ?? 'unknown',
        since: standing?.since ?? null,
        moved: moved?.moved ?? false,
        before: moved?.before ?? routed,
        routed,
        recorded: standing?.recorded ?? null,
        in_ledger: moved?.recorded ?? standing !== null,
        ledger,
        by,
        paused: standing?.paused ?? null,
        unfinished: standing?.repair && standing.repair.kind !== 'tidy' ? UNFINISHED[standing.repair.kind] : null,
        ...(judged && { users_met: judged.window.summary.users?.canary ?? null }),
        rows: rows ?? (judged ? fired : (standing?.history.rollback?.rows ?? []))
    };
}
function planSeen(plan) {
    return plan.map(({ name, weight, mirror }) => ({ name, canary: weight, mirror: mirror ?? 0 }));
}
/** More than these are of no rollout that a person could follow. */
const MOST_EVENTS = 200;
function eventsSeen(standing) {
    if (standing === null)
        return {};
    return { events: standing.history.entries.flatMap(entry => eventOf(entry) ?? []).slice(-MOST_EVENTS) };
}
/** What a person did, or a command for them; null for a step that came to nothing. */
function eventOf(entry) {
    const by = { who: entry.by.who, url: entry.by.run?.url ?? null };
    if (entry.kind === 'claim') {
        const end = (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(entry);
        if (end?.mark !== 'done')
            return null;
        const kind = entry.to === null ? 'complete' : 'step';
        return { at: end.at, kind, phase: entry.to, routed: entry.after, why: '', ...by };
    }
    if (entry.kind === 'rollback')
        return { at: entry.at, kind: 'rollback', phase: entry.from, routed: _model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, why: entry.why, ...by };
    return { at: entry.at, kind: entry.kind, phase: null, routed: null, why: entry.why, ...by };
}
const UNFINISHED = {
    finish: 'a step reached the router and is to be recorded',
    undo: 'a step was claimed and never reached the router',
    record_rollback: 'the router sends nothing to the canary, and is to be recorded as rolled back',
    finish_rollback: 'a rollback was decided, and the router is to follow',
    put_back: 'a step that did not count reached the router, and is to be put back'
};


/***/ }),

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tolerant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);

/**
 * The same schema for reading what another version may have written: fields that it does not know are left out, and a
 * text that it does not know is `unknown`, where that is one of the values. What this version writes stays strict.
 */
function tolerant(schema) {
    return opened(schema);
}
function opened(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]));
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, shape, catchall: undefined });
        }
        case 'array':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, element: opened(def.element) });
        case 'union':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, options: def.options.map(opened) });
        case 'nullable':
        case 'optional':
        case 'default':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, innerType: opened(def.innerType) });
        case 'enum':
            return Object.hasOwn(def.entries, 'unknown') ? orUnknown(Object.values(def.entries)) : schema;
        default:
            return schema;
    }
}
function orUnknown(known) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform(text => (known.includes(text) ? text : 'unknown'));
}


/***/ }),

/***/ 13960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ newNote),
/* harmony export */   Vd: () => (/* binding */ rollbackEntry),
/* harmony export */   eQ: () => (/* binding */ interventionEntry),
/* harmony export */   og: () => (/* binding */ derivedRollback),
/* harmony export */   tK: () => (/* binding */ claimEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27507);


function claimEntry(deps, step) {
    return { ...common(deps, step), kind: 'claim', key: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(step), ...step };
}
/** `of` is the claim under way or done last; null where the router was moved without any, for the rollout given. */
function rollbackEntry(deps, note, of, rollout = '(none)') {
    const { nonce, at, by, before, why, rows, evidence, shared } = note;
    const place = { rollout: of?.rollout ?? rollout, environment: of?.environment ?? deps.environment };
    const facts = {
        from: of ? (of.to ?? of.from) : null,
        before,
        why,
        rows,
        evidence,
        derived: false,
        ...(shared && { shared })
    };
    return { ...common(deps, place), nonce, at, by, kind: 'rollback', ...facts };
}
function derivedRollback(deps, of) {
    const why = 'The router sends nothing to the canary any more, and no record says why.';
    const evidence = { digest: null, result: 'router', reason: 'rolled_back' };
    return { ...rollbackEntry(deps, newNote(deps, { why, rows: [], evidence }, of.after), of), derived: true };
}
function newNote(deps, { why, rows, evidence, shared, canary }, before) {
    const { name, by } = deps;
    return {
        schema_version: 1,
        name,
        nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        at: timeOf(deps),
        by,
        before,
        why,
        rows,
        evidence,
        ...(shared && { shared }),
        ...(canary !== undefined && { canary })
    };
}
/** Pause, resume, override and retry: what a person decided. */
function interventionEntry(deps, place, word) {
    return { ...common(deps, place), ...word };
}
function common(deps, { rollout, environment }) {
    const { name, by, sha, manifest } = deps;
    const facts = { name, rollout, environment, nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), at: timeOf(deps), by, sha };
    return { schema_version: 1, ...facts, ...(manifest !== undefined && { manifest }) };
}
function timeOf({ clock }) {
    return new Date(clock.now()).toISOString();
}


/***/ }),

/***/ 69942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   Mp: () => (/* binding */ allowRetry),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1331);




/** What a person decides goes into the ledger with name and reason. None of it moves traffic. */
/** The rollout under way is held until resume(); a rollback is not. */
async function pause(deps, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await deps.ledger.read());
    const place = placeOf(history);
    if (!place)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', 'No rollout is under way that could be paused.');
    if (history.paused)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('paused', `The rollout is paused already, by ${history.paused.by.who}.`);
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'pause', why }));
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('paused', `Paused by ${deps.by.who}: ${why}`);
}
async function resume(deps, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await deps.ledger.read());
    const place = placeOf(history);
    if (!place || !history.paused) {
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('already_there', 'The rollout is not paused.');
    }
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'resume', why }));
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('all_green', `Resumed by ${deps.by.who}: ${why}`);
}
/** A person lets a step be taken on a verdict that holds. */
async function override(deps, history, over, why) {
    const place = placeOf(history) ?? { rollout: '(none)', environment: deps.environment };
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'override', why, over }));
}
/** A person lets a canary that was rolled back go up again, as a new attempt. */
async function allowRetry(deps, digest, attempt, why) {
    const place = { rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rolloutId */ .rQ)(deps.name, digest, attempt), environment: deps.environment };
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'retry', why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
    if (!rollout || ended)
        return null;
    return { rollout: rollout.id, environment: chain.at(-1).environment };
}


/***/ }),

/***/ 38270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ readRouter),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   Z$: () => (/* binding */ weightsOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50022);



const TRIES = 5;
/**
 * Reads router, ledger and router again: where both readings of the router agree, no step can have come between.
 * Rejects with UnmeasurableError: router_unreachable, or what the ledger says.
 */
async function readSnapshot(deps) {
    for (let tries = 0; tries < TRIES; tries++) {
        const before = await readRouter(deps);
        const entries = await deps.ledger.read();
        const after = await readRouter(deps);
        if (before.version === after.version && (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, after)) {
            const { version, remains = [] } = after;
            return { standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(entries, weightsOf(after)), entries, version, remains };
        }
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router changed ${TRIES} times while it was read.`);
}
async function readRouter({ router }) {
    try {
        return await router.read();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
            throw error;
        const said = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router cannot be read: ${said}`, { cause: error });
    }
}
/** Only the weights, without whatever else a reading carries. */
function weightsOf({ canary, mirror }) {
    return { canary, mirror };
}


/***/ }),

/***/ 50022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing),
/* harmony export */   R: () => (/* binding */ standingBelieved)
/* harmony export */ });
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40145);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);



/** Pure: the same entries and weights always give the same standing. */
function standing(entries, routed) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(entries);
    const { rollout, phase, paused } = history;
    const recorded = recordedWeights(history);
    const since = history.ended === 'rolled_back' ? history.rollback.at : phaseEntry(history);
    const repair = repairOf(history, routed, recorded);
    return {
        state: stateOf(history, routed, repair),
        rollout,
        phase: history.ended === 'rolled_back' ? null : nameOf(phase),
        since,
        recorded,
        routed,
        paused: paused && 'why' in paused ? { who: paused.by.who, why: paused.why, since: paused.at } : null,
        history,
        repair
    };
}
/** Where it stands if the router follows the ledger; for a router that can't be read. */
function standingBelieved(entries) {
    return standing(entries, recordedWeights((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(entries)));
}
/** What the router would send if it followed the ledger. */
function recordedWeights({ ended, phase }) {
    return ended === 'rolled_back' || phase === null ? _model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : phase.after;
}
/** The phase of the last step that was done; the last step of all leads to no new one. */
function nameOf(phase) {
    return phase && (phase.to ?? phase.from);
}
function phaseEntry({ phase }) {
    return phase?.marks.find(({ mark }) => mark === 'done')?.at ?? null;
}
function stateOf(history, routed, repair) {
    if (history.open)
        return repair ? 'moving' : 'astray';
    if (history.ended)
        return history.ended;
    if (repair && repair.kind !== 'tidy')
        return 'moving';
    if (!(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, recordedWeights(history)))
        return 'astray';
    return history.phase ? 'steady' : 'idle';
}
function repairOf(history, routed, recorded) {
    const { open, ended, rollback } = history;
    const quiet = (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
    if (ended === 'rolled_back') {
        const seen = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(rollback, 'rolled_back');
        return seen && quiet ? tidy(history) : { kind: 'finish_rollback', rollback: rollback };
    }
    if (ended === 'complete')
        return tidy(history);
    if (open) {
        if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, open.after))
            return { kind: 'finish', claim: open };
        if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, open.before))
            return { kind: 'undo', claim: open };
        return quiet ? { kind: 'record_rollback', from: open } : null;
    }
    if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, recorded))
        return tidy(history);
    if (quiet)
        return { kind: 'record_rollback', from: history.phase };
    const late = history.lost.find(({ after }) => (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, after));
    return late ? { kind: 'put_back', weights: recorded, of: late } : null;
}
function tidy({ chain, lost, ended }) {
    const last = chain.at(-1);
    const marks = [
        ...chain.filter(claim => claim !== last).map(claim => ({ claim, mark: 'left' })),
        ...chain.filter(claim => claim === last && ended === 'rolled_back').map(rolledBack),
        ...lost.map(claim => ({ claim, mark: 'undone' }))
    ].filter(({ claim, mark }) => !(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(claim, mark) && !(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(claim, 'rolled_back'));
    return marks.length > 0 ? { kind: 'tidy', marks } : null;
}
function rolledBack(claim) {
    return { claim, mark: 'rolled_back' };
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jf: () => (/* binding */ rollbackFinished),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   h_: () => (/* binding */ unmoved),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);

/** A rollback that somebody decided before, and whose router this call set. */
function rollbackFinished(before, standing) {
    const asked = standing.history.rollback?.why ?? 'its reason is in the ledger.';
    return {
        decision: 'rollback',
        reason: 'rolled_back',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
        moved: true,
        before,
        standing,
        recorded: true
    };
}
/** A rollback that was decided, and that the router does not follow yet; every next command tries again. */
function incomplete(refusal, before) {
    const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
    const verdict = { decision: 'rollback', reason: 'rollback_incomplete', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
    return { ...verdict, moved: false, before, standing: null, recorded: false };
}
/** Nothing was moved from where the rollout stands. */
function unmoved(verdict, standing) {
    return { ...verdict, moved: false, before: standing.routed, standing, recorded: true };
}
/** Nothing is done now; it may be done later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** Nothing is to be done. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** The request can't be carried out, and nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
}


/***/ })

};
