export const id = 6356;
export const ids = [6356];
export const modules = {

/***/ 36356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  watch: () => (/* binding */ watch)
});

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
 * Watch for green after a rollback (docs/runbook.md §7): the baseline alone serves, in the window since; its error rate
 * is below 0.5 % within 10 minutes, ΔS and coverage match its pinned window, p95 is within +15 %. By the estimates:
 * everybody is on the baseline, and nothing more could be rolled back. What neither window carries stays out.
 */
function watchRecovery(summary, pinned) {
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

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/commands/open-rollout.js + 4 modules
var open_rollout = __webpack_require__(48425);
// EXTERNAL MODULE: ./out/build/src/commands/phase-spans.js
var phase_spans = __webpack_require__(83430);
// EXTERNAL MODULE: ./out/build/src/commands/rollout-result.js
var rollout_result = __webpack_require__(25356);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
// EXTERNAL MODULE: ./out/build/src/commands/tick.js + 1 modules
var tick = __webpack_require__(16571);
;// CONCATENATED MODULE: ./out/build/src/commands/watch.js











const description = {
    summary: 'look at the stop rules now; roll back on a hard stop',
    flags: {
        manifest: shared_flags/* manifest */.eu,
        out: shared_flags/* out */.FD,
        window: shared_flags/* window */.x,
        ledger: shared_flags/* ledger */.Wg,
        promote: (0,flag_kinds/* onOff */.Ro)({
            meaning: 'go one phase up when the window is complete and green',
            input: '"true" goes one phase up when the window is complete and green'
        }),
        every: (0,flag_kinds/* duration */.p0)('TIME', { meaning: 'stay, and look again this often, such as 15s' }),
        for: (0,flag_kinds/* duration */.p0)('TIME', { meaning: 'with --every, how long to stay, such as 5h' })
    },
    faults: ({ every, for: length }) => length !== undefined && every === undefined ? ['--for: expected with --every, such as --every 15s'] : [],
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: ['deployments', 'router'],
    publishes: 'from everywhere',
    permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
};
/** Nobody waits for the recovery for longer than this after a rollback. */
const RECOVERY_MS = 24 * 3600_000;
/**
 * Checks the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until it rolls back, completes the rollout, or --for is over. After a rollback it watches the baseline
 * recover.
 */
async function watch(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'watch');
    return (0,open_rollout/* inSession */.C)(world, options, async (session) => {
        const request = { goUp: options.promote, begin: null, to: null, retry: null, override: null };
        const ended = await (options.every === undefined
            ? watchOnce(session, request, null)
            : stay(session, request, options));
        return (0,rollout_result/* concludeRollout */.N)(session.rollout, world, conclude, ended);
    });
}
async function watchOnce(session, request, last) {
    const ticked = await (0,tick/* tick */.io)(session, request, last);
    const isDown = ticked.standing?.history.ended === 'rolled_back' && ticked.moved === null;
    return isDown ? { ...ticked, ...(await checkRecovery(session, ticked.standing)) } : ticked;
}
/** A tick that fails is told, and the next one tries again: a service that is away may come back. */
async function stay(session, request, { every, for: length }) {
    const { clock, log, signal } = session.world;
    const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY);
    let known = null;
    let said = '';
    for (;;) {
        const began = clock.elapsed();
        const ticked = await watchOnce(session, request, known).catch(error => asFailure(error, signal));
        const isLast = signal.aborted || clock.elapsed() + every > until;
        if (ticked instanceof errors/* UnmeasurableError */.XW) {
            if (isLast)
                throw ticked;
            log.warning(ticked.message);
        }
        else {
            const news = newsOf(ticked);
            if (news !== said)
                log.info(news);
            said = news;
            known = ticked.known;
            if (isLast || hasEnded(ticked))
                return ticked;
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
    // A gold set or a calendar may be half written just now: the next tick reads it again.
    if (error instanceof errors/* InputError */.dz)
        return new errors/* UnmeasurableError */.XW('not_measured', error.message, { cause: error });
    if (signal.aborted)
        return new errors/* UnmeasurableError */.XW('not_measured', 'The watch was asked to end in the middle of a tick.');
    throw error;
}
/** Whether this process ended the rollout. After what others did it stays, for the next rollout. */
function hasEnded({ moved, standing }) {
    return moved?.moved === true && (standing === null || standing.history.ended !== null);
}
/**
 * After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (docs/runbook.md
 * §7).
 */
async function checkRecovery(session, standing) {
    const since = Date.parse(standing.since);
    const now = session.world.clock.now();
    if (now - since > RECOVERY_MS) {
        return { verdict: rolledBack(reasons/* EXIT */.dc.ok, 'The rollout was rolled back; none is under way.') };
    }
    const when = `Rolled back at ${standing.since.slice(0, 16).replace('T', ' ')} UTC.`;
    try {
        const summary = await readServed(session, { from: since, to: now });
        const span = (0,phase_spans/* lastOfBaseline */.vU)(standing);
        const before = span && (await readServed(session, span));
        const recovery = watchRecovery(summary, (0,metrics/* metricsOf */.P)(before?.arms.baseline ?? null));
        const exit = { green: reasons/* EXIT */.dc.ok, waiting: reasons/* EXIT */.dc.hold, red: reasons/* EXIT */.dc.failed }[recovery.state];
        const window = { from: standing.since, to: new Date(now).toISOString() };
        return {
            verdict: rolledBack(exit, `${when} ${recovery.why}`),
            window: { ...window, green: { ...recovery, checks: recovery.checks.map(check => ({ ...check })) } }
        };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW))
            throw error;
        const why = `${when} Whether the baseline has recovered is not known: ${error.message}`;
        return { verdict: rolledBack(reasons/* EXIT */.dc.unmeasurable, why) };
    }
}
function rolledBack(exit, why) {
    return { decision: 'hold', reason: 'rolled_back', exit, why };
}
function readServed({ source, world }, span) {
    return source.read({ ...span, canary: 'served', segments: [], historyMs: 0 }, world.signal);
}


/***/ })

};
