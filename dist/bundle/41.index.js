export const id = 41;
export const ids = [41];
export const modules = {

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/look.js + 3 modules
var look = __webpack_require__(2676);
// EXTERNAL MODULE: ./out/build/src/commands/open-scene.js
var open_scene = __webpack_require__(48384);
// EXTERNAL MODULE: ./out/build/src/commands/rollout-result.js
var rollout_result = __webpack_require__(25356);
// EXTERNAL MODULE: ./out/build/src/gates/live/metrics.js
var metrics = __webpack_require__(82877);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/bounded-estimate.js + 2 modules
var bounded_estimate = __webpack_require__(57772);
;// CONCATENATED MODULE: ./out/build/src/gates/live/recovery.js


const WITHIN_MS = 10 * 60_000;
/** Fewer requests than this say nothing of a recovery. */
const FEWEST = 50;
const ERROR_RATE = 0.005;
/** What counts as matching the pinned window: the drift rows' own targets, and five points of coverage. */
const MATCH = { delta_s_median: 0.03, delta_s_p95: 0.1, coverage: 0.05, latency: 1.15 };
/**
 * Watch for green after a rollback (runbook §7): the baseline alone serves, in the window since; its error rate is below
 * 0.5 % within 10 minutes, ΔS and coverage match its pinned window, p95 is within +15 %. By the estimates: everybody is
 * on the baseline, and nothing more could be rolled back. What neither window carries stays out.
 */
function watchForGreen(summary, pinned) {
    const { baseline } = summary.arms;
    const { ratios, distributions } = baseline;
    const share = ({ num, den }) => (den > 0 ? num / den : null);
    const at = (name, p) => distributions[name].n > 0 ? (0,bounded_estimate/* quantileOf */.Xf)(distributions[name], p) : null;
    const moved = (figure, by) => (figure === null ? null : figure + by);
    const slowest = pinned.p95_latency_ms === null ? null : pinned.p95_latency_ms * MATCH.latency;
    const checks = [
        check('error_rate', share(ratios.error_rate), '<', ERROR_RATE),
        check('delta_s_median', at('delta_s', 0.5), '<=', moved(pinned.delta_s_median, MATCH.delta_s_median)),
        check('delta_s_p95', at('delta_s', 0.95), '<=', moved(pinned.delta_s_p95, MATCH.delta_s_p95)),
        check('coverage', share(ratios.coverage), '>=', moved(pinned.coverage, -MATCH.coverage)),
        check('latency_p95', at('latency', 0.95), '<=', slowest)
    ];
    const waited = (summary.to ?? 0) - (summary.from ?? 0);
    return { checks, ...stateOf(checks, baseline.requests, waited) };
}
function stateOf(checks, requests, waited) {
    const late = waited >= WITHIN_MS;
    if (requests < FEWEST) {
        const why = `The baseline served ${requests} of at least ${FEWEST} requests since the rollback.`;
        return { state: late ? 'red' : 'waiting', why };
    }
    const open = checks.filter(({ ok, threshold }) => ok === false || (ok === null && threshold !== null));
    const alone = checks.filter(({ value, threshold }) => value !== null && threshold === null);
    const say = (words, of) => of.length > 0 ? [`${words}: ${of.map(({ what }) => what).join(', ')}.`] : [];
    const why = [...say('Not as before the rollout', open), ...say('Nothing to compare with', alone)].join(' ');
    if (why === '')
        return { state: 'green', why: 'The baseline serves as it did before the rollout.' };
    return { state: late ? 'red' : 'waiting', why };
}
function check(what, value, op, threshold) {
    return {
        what,
        value,
        threshold,
        op,
        ok: value === null || threshold === null ? null : (0,targets/* isInside */.FK)(value, op, threshold)
    };
}

// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/commands/phase-spans.js
var phase_spans = __webpack_require__(83430);
;// CONCATENATED MODULE: ./out/build/src/commands/watch-for-green.js





/** So long after a rollback nobody waits for it any more. */
const LATEST_MS = 24 * 3600_000;
/** After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (runbook §7). */
async function lookForGreen(scene, standing) {
    const since = Date.parse(standing.since);
    const now = scene.world.clock.now();
    if (now - since > LATEST_MS) {
        return { verdict: rolledBack(reasons/* EXIT */.dc.ok, 'The rollout was rolled back; none is under way.') };
    }
    const when = `Rolled back at ${standing.since.slice(0, 16).replace('T', ' ')} UTC.`;
    try {
        const summary = await read(scene, { from: since, to: now });
        const span = (0,phase_spans/* lastOfBaseline */.vU)(standing);
        const before = span && (await read(scene, span));
        const green = watchForGreen(summary, (0,metrics/* metricsOf */.P)(before?.arms.baseline ?? null));
        const exit = { green: reasons/* EXIT */.dc.ok, waiting: reasons/* EXIT */.dc.hold, red: reasons/* EXIT */.dc.failed }[green.state];
        const window = { from: standing.since, to: new Date(now).toISOString() };
        return {
            verdict: rolledBack(exit, `${when} ${green.why}`),
            window: { ...window, green: { ...green, checks: green.checks.map(check => ({ ...check })) } }
        };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW))
            throw error;
        const why = `${when} Whether the baseline is as before is not known: ${error.message}`;
        return { verdict: rolledBack(reasons/* EXIT */.dc.unmeasurable, why) };
    }
}
function rolledBack(exit, why) {
    return { decision: 'hold', reason: 'rolled_back', exit, why };
}
function read({ source, world }, span) {
    return source.read({ ...span, canary: 'served', segments: [], historyMs: 0 }, world.signal);
}

;// CONCATENATED MODULE: ./out/build/src/commands/watch.js






/**
 * Looks at the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until it rolls back, completes the rollout, or --for is over. After a rollback it watches the baseline
 * recover.
 */
async function watch(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'watch');
    return (0,open_scene/* inRollout */.B)(world, options, async (scene) => {
        const wish = { goUp: options.promote, begin: null, to: null, retry: null, override: null };
        const ended = await (options.every === undefined ? lookOnce(scene, wish, null) : stay(scene, wish, options));
        return (0,rollout_result/* concludeRollout */.N)(scene.rollout, world, conclude, ended);
    });
}
async function lookOnce(scene, wish, before) {
    const seen = await (0,look/* look */.Op)(scene, wish, before);
    const isDown = seen.standing?.history.ended === 'rolled_back' && seen.moved === null;
    return isDown ? { ...seen, ...(await lookForGreen(scene, seen.standing)) } : seen;
}
/** A look that fails is told and tried again: whoever stays is there for when the rest is well again. */
async function stay({ world, ...scene }, wish, { every, for: length }) {
    const { clock, log, signal } = world;
    const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY);
    let known = null;
    let said = '';
    for (;;) {
        const began = clock.elapsed();
        const seen = await lookOnce({ world, ...scene }, wish, known).catch(error => asFailure(error, signal));
        const isLast = signal.aborted || clock.elapsed() + every > until;
        if (seen instanceof errors/* UnmeasurableError */.XW) {
            if (isLast)
                throw seen;
            log.warning(seen.message);
        }
        else {
            const news = newsOf(seen);
            if (news !== said)
                log.info(news);
            said = news;
            known = seen.known;
            if (isLast || hasEnded(seen))
                return seen;
        }
        await clock.sleep(Math.max(0, began + every - clock.elapsed()), signal).catch(() => undefined);
    }
}
/** The verdict, and where it was found. */
function newsOf({ verdict, standing }) {
    const place = verdict.decision === 'rollback' ? 'Rolled back' : standing?.phase;
    return place ? `${place}: ${verdict.why}` : verdict.why;
}
function asFailure(error, signal) {
    if (error instanceof errors/* UnmeasurableError */.XW)
        return error;
    // Such as a gold set or a calendar that is being written: whoever stays looks again.
    if (error instanceof errors/* InputError */.dz)
        return new errors/* UnmeasurableError */.XW('not_measured', error.message, { cause: error });
    if (signal.aborted)
        return new errors/* UnmeasurableError */.XW('not_measured', 'Asked to end in the middle of a look.');
    throw error;
}
/** What this process brought to its end; after what others did it stays, for the next rollout. */
function hasEnded({ moved, standing }) {
    return moved?.moved === true && (standing === null || standing.history.ended !== null);
}


/***/ })

};
