export const id = 703;
export const ids = [703];
export const modules = {

/***/ 35112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _rollout_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(513);
/* harmony import */ var _rollout_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66869);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94996);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48425);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25356);






/** Holds the rollout where it stands, with a reason and a name; the stop rules go on. */
function pause(world, options) {
    return say('pause', _rollout_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7, world, options);
}
/** Goes on after a pause. */
function resume(world, options) {
    return say('resume', _rollout_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resume */ .U, world, options);
}
async function say(word, record, world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .startResult */ .K)(world, word);
    const reason = options.reason?.trim();
    if (!reason)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .flagError */ .VP)(`${word} needs --reason TEXT: it stands in the ledger with your name`);
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .openRollout */ .W)(world, options, 'router');
    try {
        const verdict = await record(rollout.stage, reason);
        const { standing } = await (0,_rollout_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(rollout.stage);
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_4__/* .concludeRollout */ .N)(rollout, world, conclude, { verdict, standing, moved: null, judged: null });
    }
    finally {
        await rollout.close();
    }
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
/** The runbook's plan (§8). */
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

/***/ 6296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ wentBack),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);

/** A rollback that somebody decided before, and whose router this call set. */
function wentBack(before, standing) {
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
/** Nothing is done now, and may be later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** It is as was asked for. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** What was asked for can't be: nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
}


/***/ }),

/***/ 66869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   Mp: () => (/* binding */ allowRetry),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);




/** What people say goes into the ledger with their name and their reason. None of it moves traffic. */
/** The rollout under way is held until resume(); a rollback is not. */
async function pause(stage, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await stage.ledger.read());
    const place = placeOf(history);
    if (!place)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', 'No rollout is under way that could be paused.');
    if (history.paused)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('paused', `It is paused already, by ${history.paused.by.who}.`);
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'pause', why }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('paused', `Paused by ${stage.by.who}: ${why}`);
}
async function resume(stage, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await stage.ledger.read());
    const place = placeOf(history);
    if (!place || !history.paused) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('already_there', 'The rollout is not paused.');
    }
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'resume', why }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('all_green', `Resumed by ${stage.by.who}: ${why}`);
}
/** A person lets a step go on over a verdict that holds. */
async function override(stage, history, over, why) {
    const place = placeOf(history) ?? { rollout: '(none)', environment: stage.environment };
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'override', why, over }));
}
/** A person lets a canary that was rolled back go up again, as a new attempt. */
async function allowRetry(stage, digest, attempt, why) {
    const place = { rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(stage.name, digest, attempt), environment: stage.environment };
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'retry', why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
    if (!rollout || ended)
        return null;
    return { rollout: rollout.id, environment: chain.at(-1).environment };
}


/***/ })

};
