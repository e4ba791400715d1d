export const id = 8911;
export const ids = [8911];
export const modules = {

/***/ 68116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ sayDiffersShort),
/* harmony export */   Ni: () => (/* binding */ sayDiffers),
/* harmony export */   ry: () => (/* binding */ differsOf)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84802);


/** By the pins of both arms; null where the result carries none, as one of an older version. */
function differsOf({ evaluated: { pins } }) {
    if (!pins)
        return null;
    const { baseline, canary } = pins;
    const keys = [...new Set([...Object.keys(baseline), ...Object.keys(canary)])];
    const isSame = (key) => baseline[key] === canary[key];
    return {
        changed: keys
            .filter(key => !isSame(key))
            .map(key => ({ pin: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pinName */ .lZ)(key), 40), from: shown(baseline[key]), to: shown(canary[key]) })),
        same: keys.filter(isSame).map(key => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pinName */ .lZ)(key), 40))
    };
}
/** Enough of a digest to tell it from another. */
function shown(pin) {
    if (pin === undefined)
        return 'not named';
    const digest = /^(?:[a-z0-9]+:)?([0-9a-f]{12})[0-9a-f]{8,}$/.exec(pin);
    return digest ? digest[1] : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(pin, 60);
}
/** `Index and reranker changed; prompt, model and build did not.` */
function sayDiffers({ changed, same }) {
    if (changed.length === 0)
        return 'Nothing that is pinned differs between the versions.';
    const only = changed.length === 1 && same.length > 0 ? 'Only ' : '';
    const what = listed(changed.map(({ pin }) => pin));
    const said = `${only}${what} changed`;
    const rest = same.length === 0 ? '' : `; ${listed(same)} did not`;
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${rest}.`;
}
function listed(words) {
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}
/** `index, reranker        same: prompt, model, build`; one pin that changed with its values. */
function sayDiffersShort({ changed, same }) {
    const one = changed.length === 1 ? changed[0] : null;
    const what = one
        ? `${one.pin} ${one.from} → ${one.to}`
        : changed.map(({ pin }) => pin).join(', ') || 'nothing that is pinned';
    return same.length === 0 ? what : `${what}; same: ${same.join(', ')}`;
}


/***/ }),

/***/ 75569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TS: () => (/* binding */ LANGUAGE_HEADS),
/* harmony export */   W: () => (/* binding */ missedClaimsOf),
/* harmony export */   bX: () => (/* binding */ LANGUAGES_NOTE),
/* harmony export */   zQ: () => (/* binding */ languageRowsOf)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10318);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84802);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16935);



const ANSWER_LENGTH = 800;
/** The items that changed most for the worse, worst first. */
function itemsOf({ worst }) {
    return worst.slice(0, 3).map(({ qid, question, line, what, baseline_answer, canary_answer, tries }) => ({
        qid: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(qid, 80),
        question: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(question, 400),
        line,
        tries: tries ? `${shownTries(tries.baseline)} → ${shownTries(tries.canary)}` : '',
        what: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(what, 300),
        baseline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(baseline_answer, ANSWER_LENGTH) || 'no answer',
        canary: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(canary_answer, ANSWER_LENGTH) || 'no answer'
    }));
}
function shownTries({ correct, of }) {
    return `${correct}/${of}`;
}
const CLAIM_LENGTH = 80;
function missedClaimsOf({ missed_claims = [] }, answerLength) {
    return missed_claims.slice(0, 10).map(({ qid, line, claims, more_claims, baseline, canary, answer }) => {
        const listed = claims.slice(0, 5).map(claim => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(claim, CLAIM_LENGTH)}"`);
        const more = more_claims + Math.max(0, claims.length - listed.length);
        return {
            item: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(qid, 80)}, line ${line}`,
            claims: more > 0 ? `${listed.join(', ')} and ${more} more` : listed.join(', '),
            where: `${canary.missed} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(canary.answers, 'answer')} of the new version, ${baseline.missed} of ${baseline.answers} of the current one`,
            answer: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(answer, answerLength) || 'no text'
        };
    });
}
const LANGUAGES_NOTE = 'The gate judges all languages together. A language that lost more than the target by itself, chance ruled out at alpha over all languages, is a warning and blocks nothing.';
/** A row for each language: name, items, current version, new version, points lost with their interval, chance. */
function languageRowsOf({ languages = [] }) {
    return languages.slice(0, 50).map(({ lang, items, baseline, canary, lost, ci, p }) => {
        const points = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(lost, 'points');
        const range = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showInterval */ .P9)(ci, 'points');
        return [
            lang === null ? 'not named' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(lang, 40),
            String(items),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(baseline, 'points'),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(canary, 'points'),
            range === '' ? points : `${points} (${range})`,
            p === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showP */ .Si)(p)
        ];
    });
}
const LANGUAGE_HEADS = ['language', 'questions', 'current', 'new', 'lost', 'chance'];


/***/ }),

/***/ 89832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ rolloutFactsOf),
/* harmony export */   _S: () => (/* binding */ rolloutSentences),
/* harmony export */   ag: () => (/* binding */ afterRollbackOf),
/* harmony export */   e3: () => (/* binding */ ROLLBACK_PAGES),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _model_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87156);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84802);
/* harmony import */ var _row_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53559);






const STATES = {
    idle: 'none is under way',
    moving: 'a step is under way',
    steady: 'under way',
    complete: 'complete',
    rolled_back: 'rolled back',
    astray: 'the router sends what no record explains',
    unknown: 'not known: the ledger could not be read'
};
const UNREAD = 'not known: the router could not be read';
/** As terms and texts, in plain text. */
function rolloutFactsOf({ rollout, phase, next_phase, finished_at }) {
    if (rollout === null)
        return [];
    const { id, state, since, before, routed, recorded, moved, paused, unfinished, ledger, in_ledger, rows, by } = rollout;
    const facts = [
        ['rollout', [id, state === 'unknown' && in_ledger ? UNREAD : STATES[state]].filter(Boolean).join(', ')],
        phase === null
            ? null
            : ['phase', next_phase === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(phase, 64) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(phase, 64)}, then ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(next_phase, 64)}`],
        since === null ? null : ['since', `${showTime(since)}, ${ago(since, finished_at)}`],
        moved ? ['before', before === null ? 'not known' : shares(before)] : null,
        ['router', routed === null ? 'could not be read' : `${shares(routed)}, read back`],
        recorded !== null && routed !== null && shares(recorded) !== shares(routed)
            ? ['ledger says', shares(recorded)]
            : null,
        paused === null
            ? null
            : ['paused', `by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(paused.who, 80)} since ${showTime(paused.since)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(paused.why, 200)}`],
        unfinished === null ? null : ['unfinished', `${unfinished}; the next promote, watch or rollback sees to it`],
        rows.length > 0 ? ['fired', rows.map(stopLabel).join(', ')] : null,
        moved ? ['by', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(by, 80)] : null,
        ['ledger', in_ledger ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(ledger, 200) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(ledger, 200)}; the record follows when it can be reached`]
    ];
    return facts.filter(fact => fact !== null);
}
function shares({ canary, mirror }) {
    const copies = mirror > 0 ? `, ${mirror} % of requests copied to it` : '';
    return `${canary} % of users on the new version${copies}`;
}
const MISTRUSTED = ['log_invalid', 'baseline_unavailable'];
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    needed: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ requests: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(), at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() }))
});
/** What the window still lacks, row by row; longest first. Nothing where it is over. */
function missingOf({ window, rollout, stops, reason_code, not_required }) {
    if (rollout?.moved || rollout?.state === 'rolled_back' || rollout?.state === 'complete')
        return [];
    // A number that rests on broken rows, or on a canary that has to go, is none to wait for.
    if (stops.some(({ fired, hard }) => fired && hard) || MISTRUSTED.includes(reason_code))
        return [];
    const seen = windowSchema.safeParse(window);
    if (!seen.success)
        return [];
    return Object.entries(seen.data.needed)
        .filter(([row]) => !Object.hasOwn(not_required, row))
        .sort(([, a], [, b]) => (b.requests ?? Number.POSITIVE_INFINITY) - (a.requests ?? Number.POSITIVE_INFINITY))
        .map(([row, { requests, at }]) => {
        if (requests === null)
            return `${rowLabel(row)}: the value sits on the limit, and more requests won't settle it`;
        const when = at === null ? '' : `, about ${showTime(at)}`;
        return `${rowLabel(row)}: ${grouped(requests)} more ${requests === 1 ? 'request' : 'requests'}${when}`;
    });
}
const greenSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    green: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            what: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
            op: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            threshold: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
            ok: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().nullable()
        }))
    })
});
/** The watch for green: each figure of the baseline, and what it is held against. */
function recoveryOf({ window }) {
    const seen = greenSchema.safeParse(window);
    if (!seen.success)
        return [];
    return seen.data.green.checks.map(({ what, value, op, threshold, ok }) => {
        const unknown = value === null ? 'not measured' : 'nothing to compare with';
        const state = ok === null ? unknown : ok ? 'as before' : 'not as before';
        const bar = threshold === null ? '' : ` (${op} ${short(threshold)})`;
        return `${rowLabel(what)}: ${value === null ? '–' : short(value)}${bar}, ${state}`;
    });
}
/** What outlives the canary when its traffic is gone; for whoever rolled back. */
const TO_THINK_OF = [
    'Answer and prompt caches: drop what the new version wrote, or key them by the pins.',
    'CDN and client caches: purge answers that the new version gave.',
    'Sessions and conversations that began on the new version: their history holds its answers.',
    'Index builders, backfills and schema changes of the new version: stop them before they overwrite what the current one reads.',
    'Freeze: nothing else ships until the current version is as before; run watch for that.',
    'The same versions go up again only with --retry --reason.'
];
/** Empty unless traffic was sent back by this command. */
function afterRollbackOf({ rollout, decision }) {
    return rollout?.moved && decision === 'rollback' ? TO_THINK_OF : [];
}
const ROLLBACK_PAGES = [
    { name: 'Roll back', url: _model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLBACK_PAGE */ .vl },
    ...(0,_row_view_js__WEBPACK_IMPORTED_MODULE_4__/* .mapPages */ .t5)([_model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .Nb.rollback, _model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .Nb.deadlock, _model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .Nb.predeploy])
];
/** `2026-11-20 09:30 UTC`. */
function showTime(iso) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(iso, 40).slice(0, 16).replace('T', ' ')} UTC`;
}
function ago(from, to) {
    const passed = Date.parse(to) - Date.parse(from);
    if (passed < 1000)
        return 'just now';
    return `${ms__WEBPACK_IMPORTED_MODULE_0__(passed, { long: true })} ago`;
}
function short(value) {
    return String(Number(value.toPrecision(4)));
}
function rowLabel(row) {
    if (row === 'delta_s_p95')
        return 'retrieval distance (worst 5 %)';
    const stop = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stopWords */ .e$)(row);
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowWords */ .O6)(row)?.name ?? (stop ? `stop on ${stop.name}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(row.replaceAll('_', ' '), 80));
}
function stopLabel(row) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stopWords */ .e$)(row)?.name ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(row, 80);
}
/** 13,118. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Where the rollout stands, what a rollback took and what is not in order, in sentences; none for commands that look at none. */
function rolloutSentences(result) {
    const { rollout, decision } = result;
    if (rollout === null)
        return [];
    const { paused, unfinished, in_ledger, routed, recorded } = rollout;
    const isApart = recorded !== null && routed !== null && shares(recorded) !== shares(routed);
    return [
        ...(decision === 'rollback' ? rollbackSentences(result) : [placeSentence(result)]),
        isApart ? `The ledger says ${shares(recorded)}.` : '',
        paused === null
            ? ''
            : `Paused by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(paused.who, 80)} since ${showTime(paused.since)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(paused.why, 200)}`,
        unfinished === null ? '' : `Left to do: ${unfinished}; the next promote, watch or rollback sees to it.`,
        in_ledger ? '' : 'The ledger does not hold it yet: the record follows when it can be reached.'
    ].filter(sentence => sentence !== '');
}
function rollbackSentences({ rollout, stops, reason_code }) {
    const { users_met: users, state, since, routed } = rollout;
    const began = stops.find(({ fired, hard, since }) => fired && hard && since)?.since;
    const isBack = routed !== null && routed.canary === 0 && routed.mirror === 0;
    return [
        users ? `In this phase the new version served ${grouped(users)} ${users === 1 ? 'user' : 'users'}.` : '',
        began === undefined ? '' : `It went wrong from ${clockTime(began)} on.`,
        state === 'rolled_back' && since !== null ? `It was rolled back at ${clockTime(since)}.` : '',
        // Without a ledger to read it is not known where the router stood; that it stood at 0 then is.
        routed === null && reason_code !== 'already_there'
            ? 'The router could not be read.'
            : isBack
                ? 'The router confirms 0 %.'
                : ''
    ];
}
const windowRequests = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ requests: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ canary: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }), min_requests: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional() });
function placeSentence({ rollout, phase, window, finished_at }) {
    const { routed, since } = rollout;
    if (phase === null)
        return '';
    const seen = windowRequests.safeParse(window);
    const requests = seen.success ? seen.data : null;
    const of = requests?.min_requests ? ` of ${grouped(requests.min_requests)}` : '';
    // After a step the window is that of the phase before.
    const counted = requests === null || rollout.moved ? '' : `, ${grouped(requests.requests.canary)}${of} requests`;
    const when = since === null ? '' : `, since ${showTime(since)} (${ago(since, finished_at)})`;
    const now = routed === null ? 'the router could not be read' : `the router reads back ${shares(routed)}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(phase, 64)}: ${now}${counted}${when}.`;
}
/** `15:38:38 UTC`. */
function clockTime(iso) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(iso, 40).slice(11, 19)} UTC`;
}


/***/ }),

/***/ 89868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   k1: () => (/* binding */ droppedRows),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10318);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27597);
/* harmony import */ var _model_odds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94380);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39325);
/* harmony import */ var _differs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68116);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84802);
/* harmony import */ var _gold_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75569);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3941);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17992);
/* harmony import */ var _row_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53559);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97096);

/** What every surface says of a result, as plain cleaned text: the surfaces only lay it out and escape it. */











/** Pure: the same result gives the same view. */
function viewOf(result, folder) {
    const rows = result.gates.map(row => (0,_row_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewRow */ .k3)(row, result.evidence?.alpha));
    const of = (standing) => inOrder(rows.filter(row => row.standing === standing), result);
    const stops = result.stops.map(_row_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewStop */ .ye).filter(({ measured }) => measured);
    const fired = stops.filter(stop => stop.fired);
    const view = {
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineOf */ .gD)(result),
        score: scoreOf(result),
        remarks: remarksOf(result),
        differs: (0,_differs_js__WEBPACK_IMPORTED_MODULE_2__/* .differsOf */ .ry)(result),
        rows: { failing: of('failing'), open: of('open'), passing: of('passing'), aside: of('aside') },
        chance: chanceOf(result, of('failing'), Math.max),
        doubt: chanceOf(result, of('open'), Math.min),
        details: detailsOf([...of('failing'), ...of('open')]),
        stops: { fired, quiet: stops.filter(stop => !stop.fired) },
        worst: { items: (0,_gold_view_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(result), more: Math.max(0, (result.worse_items ?? 0) - (0,_gold_view_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(result).length) },
        next: (0,_next_js__WEBPACK_IMPORTED_MODULE_6__/* .nextOf */ .X)(result, folder)
    };
    const why = whyOf(result, view);
    return { ...view, why, notes: notesOf(result, why) };
}
/** The score first, as it says most to most; what the manifest does not require last. */
function inOrder(rows, { not_required }) {
    const place = ({ id }) => (id === _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .SCORE_ROW */ .gG ? 0 : id in not_required ? 2 : 1);
    return rows.toSorted((a, b) => place(a) - place(b));
}
function whyOf(result, { headline, rows, stops }) {
    const score = scoreSentence(result);
    const hard = stops.fired.map(stopSentence);
    const cause = causeOf(result);
    const why = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.why, 400);
    // The decision's own sentence names rows and stops that the table shows with their numbers.
    const isShown = hard.length > 0 || rows.failing.length > 0 || rows.open.length > 0 || score !== '';
    const isSaid = LISTS_ROWS.includes(result.reason_code) && isShown;
    const own = isSaid || `${headline}.` === why || `${headline}` === why ? [] : [why];
    return [...(score === '' ? [] : [score]), ...cause, ...hard, ...own];
}
/** Decisions whose sentence is a list of rows or stops. */
const LISTS_ROWS = [
    'gate_failed',
    'hard_stop',
    'soft_stop',
    'warnings',
    'all_green',
    'pins_mismatch'
];
/** Null where there is no verdict too: figures that nothing may rest on are no headline. */
function goldRow({ gates, decision }) {
    if (decision === 'error')
        return null;
    const row = gates.find(({ row }) => row === _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .SCORE_ROW */ .gG);
    return row && row.baseline !== null && row.canary !== null ? (0,_row_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewRow */ .k3)(row) : null;
}
function scoreOf(result) {
    const row = goldRow(result);
    if (row === null)
        return '';
    return row.baseline === row.canary
        ? `${row.canary} of 100 answers correct, as before`
        : `${row.canary} of 100 answers correct, was ${row.baseline}`;
}
function scoreSentence(result) {
    const row = goldRow(result);
    if (row === null)
        return '';
    if (result.command === 'baseline')
        return `${row.canary} of 100 answers are correct.`;
    return row.baseline === row.canary
        ? `${row.canary} of 100 answers are correct, before and now.`
        : `${row.canary} of 100 answers are correct; of the current version's, ${row.baseline}.`;
}
/** `Hard stop, server errors: 71 of 162 requests, 43.8 %; over 1 % stops.` */
function stopSentence({ hard, name, counted, value, limit, why, isCount }) {
    const share = counted === '' ? value : `${counted}, ${value}`;
    const said = isCount ? why : `${share}; ${limit} ${hard ? 'stops' : 'holds'}.`;
    return `${hard ? 'Hard stop' : 'Soft stop'}, ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${said}`;
}
/** By rule, and only where the numbers leave no doubt: too little of the right text comes back, so retrieval broke. */
function causeOf({ gates }) {
    const coverage = gates.find(({ row, verdict }) => (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .findRow */ .uv)(row)?.gold?.from === 'coverage' && verdict === 'fail');
    if (!coverage || coverage.baseline === null || coverage.canary === null)
        return [];
    const { baseline, canary } = (0,_row_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewRow */ .k3)(coverage);
    return [`Retrieval broke: it finds ${canary} of the text that holds the answers, was ${baseline}.`];
}
function detailsOf(rows) {
    const details = new Map();
    for (const row of rows.filter(({ detail }) => detail !== '')) {
        details.set(row.detail, [...(details.get(row.detail) ?? []), row]);
    }
    return [...details].map(([text, rows]) => ({ rows, text }));
}
/** What holds of the rows that were tested, by the p of one of them: of those that fail the least sure. */
function chanceOf({ evidence }, rows, one) {
    const tested = rows.flatMap(({ source }) => (source.p_adjusted === null ? [] : [source.p_adjusted]));
    if (tested.length === 0)
        return '';
    const said = (0,_model_odds_js__WEBPACK_IMPORTED_MODULE_9__/* .sayChance */ .w)(one(...tested), evidence?.alpha ?? 0.05);
    const isForEach = tested.length > 1 && one === Math.max;
    return isForEach ? said.replace(/\.$/, ', for each that is tested.') : said;
}
const REPORT_ONLY = 'Report only: the manifest says report_only, so this job exits 0 whatever is found.';
function remarksOf(result) {
    return result.report_only ? [REPORT_ONLY] : [];
}
/** Rows that the manifest drops, each with its reason. */
function droppedRows(result, reasonLength) {
    return Object.entries(result.not_required).map(([row, reason]) => ({
        label: (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rowWords */ .O6)(row)?.name ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(row, 80),
        reason: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason, reasonLength)
    }));
}
/** Each once, warnings first, without what is said already. */
function notesOf({ notes, problems }, why) {
    const said = new Set([...why, ...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)]);
    const cleaned = notes.map(({ level, text }) => ({ level, text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 500) }));
    const fresh = cleaned.filter(({ text }) => {
        if (text === '' || said.has(text))
            return false;
        said.add(text);
        return true;
    });
    return [...fresh.filter(({ level }) => level === 'warning'), ...fresh.filter(({ level }) => level === 'notice')];
}
/** Names of rows on one line: `Correct answers, right passage found and 3 more`. */
function namesOf(rows, most) {
    const names = rows.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));
    const shown = names.slice(0, most).join(', ');
    return (0,_row_view_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)(names.length > most ? `${shown} and ${names.length - most} more` : shown);
}
/** Facts for who looks closer: the command, how much was measured, the commit, the run. */
function factsOf(result) {
    const { counts, run } = result;
    const facts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.command, 40), result.reason_code];
    if (result.phase !== null)
        facts.push(`phase ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.phase, 64)}`);
    if (result.next_phase !== null)
        facts.push(`next ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.next_phase, 64)}`);
    if (counts.planned > 0)
        facts.push(`${counts.measured} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(counts.planned, 'run')} measured, ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(counts.failed, 'error')}`);
    facts.push(...windowFacts(result.window));
    if (result.evaluated.sha !== null)
        facts.push(`commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.evaluated.sha, 12).replace('…', '')}`);
    if (run !== null)
        facts.push(`run ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(run.id, 24)}, attempt ${run.attempt}`);
    return facts;
}
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    requests: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig(), canary: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig() }),
    from: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().nullable(),
    to: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().nullable()
});
/** How many requests a live window held, and when. */
function windowFacts(window) {
    const seen = windowSchema.safeParse(window);
    if (!seen.success)
        return [];
    const { requests, from, to } = seen.data;
    const when = from === null || to === null ? [] : [`window ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(from, 24)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(to, 24)}`];
    return [`${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(requests.canary, 'request')} of the new version, ${requests.baseline} of the current one`, ...when];
}
/** What was evaluated against what, as term and text. */
function originsOf(result) {
    const { evaluated, baseline_source: source, evidence } = result;
    const origins = [
        ['started', result.started_at],
        ['finished', result.finished_at],
        [
            'baseline',
            source && `${BASELINE_KINDS[source.kind]}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .age */ .KW)(source.created_at, result.finished_at)} (${source.created_at})`
        ],
        [
            'evidence',
            evidence && `${EVIDENCE[evidence.gold]}, alpha ${evidence.alpha}, embedder ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(evidence.embedder, 80)}`
        ],
        ['commit', evaluated.sha],
        ['manifest', evaluated.manifest],
        ['gold set', evaluated.gold],
        ['baseline digest', evaluated.baseline],
        ['baseline pins', evaluated.pins_baseline],
        ['canary pins', evaluated.pins_canary]
    ];
    return origins.flatMap(([term, text]) => (text === null ? [] : [[term, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 120)]]));
}
const BASELINE_KINDS = { artifact: 'an artifact', file: 'a file', measured_now: 'measured in this run' };
const EVIDENCE = {
    set: 'did this gold set change',
    population: 'did questions like these change',
    estimate: 'the bare estimate decides'
};


/***/ })

};
