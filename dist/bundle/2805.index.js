export const id = 2805;
export const ids = [2805];
export const modules = {

/***/ 94380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sayChance)
/* harmony export */ });
/* unused harmony export oddsOf */
/** A p-value as people count: `1 of 14`, of the runs of a version that is just within its target. */
function oddsOf(p) {
    if (p < 0.001)
        return 'less than 1 in 1,000';
    if (p > 0.5)
        return 'more than half of all';
    if (p > 0.4)
        return 'about half of all';
    const of = 1 / p;
    return `1 of ${of < 100 ? Math.round(of) : Number(of.toPrecision(2))}`;
}
/** `Not bad luck: less than 1 chance in 1,000.`, or why it may be; `alpha` is where bad luck is ruled out. */
function sayChance(p, alpha) {
    if (p <= alpha) {
        return p < 0.001
            ? 'Not bad luck: less than 1 chance in 1,000.'
            : `Not bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs.`;
    }
    return `May be bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs (fail: at most ${oddsOf(alpha)}).`;
}


/***/ }),

/***/ 84802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Text of a model, a service, a pull request or an artifact is data. Whatever it holds, it may not leave its cell,
 * notify a person, load an image, make a link or a reference, hide itself, or stand in for our own marker.
 */

/** Longer raw text is cut before anything looks at it. UTF-16 units. */
const RAW_LIMIT = 100_000;
/** Controls, format characters (zero-width, bidirectional, tags) and whatever else is drawn as nothing. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** The text as people may see it: no terminal sequences, nothing invisible, newlines as \n, no half characters. */
function clean(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, RAW_LIMIT))
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(UNSEEN, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
}
/** At most `max` code points; what is left out is shown by an ellipsis. */
function shorten(text, max) {
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** Clean, on one line, and bounded: the form in which foreign text enters any surface. */
function oneLine(text, max) {
    return shorten(clean(text).replace(/\s+/g, ' ').trim(), max);
}
/** Breaks a reference without being seen: the zero-width space, as an entity. */
const BREAK = '&#8203;';
// Entities, because no Markdown reader takes a character reference for structure, inside a table or outside.
const STRUCTURE = /[&<>|\\`*_~[\]!]/;
const MATHS = /\$/;
const REFERENCE = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)/;
const MARKUP = new RegExp(`${STRUCTURE.source}|${MATHS.source}|${REFERENCE.source}`, 'gi');
/** Foreign text for a line or a table cell of Markdown: cleaned, at most `max` code points before escaping. */
function inline(text, max = 300) {
    return oneLine(text, max).replace(MARKUP, found => {
        if (found === '$')
            return '<span>$</span>'; // GitHub's own way to write a dollar that opens no formula
        return STRUCTURE.test(found) ? `&#${found.charCodeAt(0)};` : `${found}${BREAK}`;
    });
}
/** Foreign text as a fenced block of Markdown, the fence longer than any within. */
function fenced(text, language = 'text', max = 20_000) {
    const body = shorten(clean(text), max).replaceAll('<!--', '<! --');
    const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isCommandLine),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   qT: () => (/* binding */ refusedFiles)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10318);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84802);




/** The verdict in a sentence without a symbol: what is at the head of every surface. */
function headlineOf(result) {
    const refused = refusedFiles(result);
    if (refused.length > 0)
        return `${refused.join(' and ')} cannot be used: nothing was done`;
    const subject = subjectOf(result);
    return capital((OWN[result.command]?.[result.reason_code] ?? HEADLINES[result.reason_code])(subject), result);
}
/** A name keeps its letters; a sentence of ours begins with a capital. */
function capital(headline, { name }) {
    return name === null ? headline.charAt(0).toUpperCase() + headline.slice(1) : headline;
}
function subjectOf(result) {
    const routed = result.rollout?.routed ?? null;
    return {
        name: titleOf(result),
        result,
        isLive: result.rollout !== null || LIVE.includes(result.command),
        share: routed === null ? '' : (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWeights */ .JK)(routed)
    };
}
function titleOf({ name }) {
    return name === null ? 'the new version' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name, 64);
}
const LIVE = ['promote', 'watch', 'status', 'judge', 'rollback', 'pause', 'resume'];
const HEADLINES = {
    all_green: ({ name, isLive, share, result }) => {
        if (!isLive)
            return `${name} is as good as the current version`;
        if (result.rollout?.moved && share !== '')
            return `${name}: now ${share}`;
        return `${name}: nothing wrong${share === '' ? '' : `, at ${share}`}; it may go up`;
    },
    warnings: ({ name, result }) => {
        const has = (verdict) => result.gates.some(row => row.verdict === verdict);
        if (has('inconclusive'))
            return `${name} may be slightly worse`;
        if (has('waived'))
            return `${name} costs more, and its better answers pay for it`;
        return `${name} passes, with a warning`;
    },
    gate_failed: ({ name, isLive, result }) => {
        if (result.decision === 'rollback')
            return rolledBack(name);
        return isLive && result.rollout !== null
            ? `${name} is held: it is worse than its targets allow`
            : `Don't ship ${name}`;
    },
    hard_stop: ({ name, result }) => (result.decision === 'rollback' ? rolledBack(name) : `Don't ship ${name}`),
    soft_stop: ({ name }) => `${name} is held: slower or dearer, without better answers`,
    evidence_thin: ({ name, isLive, share, result }) => {
        if (!isLive)
            return `${name} may be slightly worse`;
        const quiet = result.gates.every(({ verdict }) => verdict !== 'fail') && result.stops.every(({ fired }) => !fired);
        const state = quiet ? 'nothing wrong so far' : 'not settled yet';
        return share === '' ? `${name}: ${state}` : `${name}: ${share}, and ${state}`;
    },
    evidence_exhausted: ({ name }) => `Time is up, and ${name} isn't settled`,
    evidence_stale: ({ name }) => `${name} is held: the newest requests are missing from the log`,
    no_traffic: ({ name }) => `${name}: an arm has no request in the log`,
    not_measured: ({ name }) => `No verdict on ${name}: what it needs was not measured`,
    rows_missing: ({ result: { counts } }) => counts.planned > counts.measured
        ? `No verdict: ${counts.planned - counts.measured} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(counts.planned, 'try')} missing`
        : 'No verdict: tries are missing',
    baseline_unavailable: ({ name }) => `No verdict: there is nothing to compare ${name} with`,
    not_comparable: () => "No verdict: the evidence can't be compared, or is not verified",
    pins_changed: () => 'No verdict: the versions are not those that were measured',
    pins_mismatch: ({ name }) => `Don't ship ${name}: the wrong version answered`,
    manifest_invalid: ({ result }) => isCommandLine(result) ? 'Nothing was done' : 'The manifest has errors: nothing was done',
    gold_invalid: () => 'The gold questions have errors: nothing was done',
    log_invalid: ({ name }) => `No verdict on ${name}: the request log can't be relied on`,
    frozen: ({ name }) => `${name} is held by a change freeze`,
    paused: ({ name, result }) => {
        const paused = result.rollout?.paused;
        return paused ? `${name} was paused by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(paused.who, 60)}` : `${name} is paused`;
    },
    claimed_by_another: ({ name }) => `${name}: another run is at work on a step`,
    not_next_phase: ({ name, result }) => result.rollout?.state === 'astray'
        ? `${name}: the router sends what no record explains`
        : `${name}: that is not the next step`,
    already_there: ({ name, share, result }) => {
        if (result.rollout?.state === 'idle')
            return `${name}: no rollout is under way`;
        return share === '' ? `${name}: nothing to do` : `Nothing to do: ${name} already has ${share}`;
    },
    same_canary_after_rollback: ({ name }) => `${name} was rolled back before, and nothing of it has changed`,
    rolled_back: ({ name }) => rolledBack(name),
    rollback_incomplete: ({ name }) => `The router has not confirmed the rollback of ${name}: set it to 0 by hand, now`,
    router_unreachable: ({ name }) => `${name}: the router did not answer or did not take the change`,
    service_unreachable: ({ name }) => `No verdict on ${name}: a service did not answer`,
    api_unavailable: () => 'Stopped: what it needs did not answer, or could not be used',
    permission_missing: () => 'Stopped: a permission is missing',
    untrusted_source: () => 'Refused: it comes from a place that is not trusted',
    complete: ({ name }) => `Everybody is on ${name}`,
    unknown: ({ name }) => `${name}: the reason is of another version of this program`
};
/** The files that an input of exit code 2 is refused for, as far as a line holds them. */
function refusedFiles({ exit_code, problems }) {
    if (exit_code !== _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid)
        return [];
    const files = problems.filter(({ severity, file }) => severity === 'error' && file !== COMMAND_LINE);
    const names = [...new Set(files.map(({ file }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(file, 60)))];
    return names.length > MOST_FILES
        ? [...names.slice(0, MOST_FILES - 1), `${names.length - MOST_FILES + 1} more files`]
        : names;
}
const MOST_FILES = 2;
const COMMAND_LINE = '(command line)';
/** Whether no file is to blame. */
function isCommandLine({ problems }) {
    return problems.length > 0 && problems.every(({ file }) => file === COMMAND_LINE);
}
/** Where a command means something of its own. */
const OWN = {
    validate: { all_green: said, warnings: said },
    baseline: { all_green: ({ name }) => `${name}: the current version is measured and recorded`, warnings: said },
    demo: { all_green: said },
    alarms: { all_green: said },
    judge: {
        all_green: ({ name }) => `${name} is as good as the current version in this window`,
        hard_stop: ({ name }) => `${name} must not go on: a stop rule fired`,
        gate_failed: ({ name }) => `${name} must not go on: it is worse than its targets allow`
    },
    pause: { paused: ({ name }) => `${name} is paused: it goes no further up` },
    resume: { all_green: ({ name }) => `${name} goes on` }
};
function rolledBack(name) {
    return `${name} was rolled back: all users are on the current version`;
}
/** The command's own sentence. */
function said({ result }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(result.why, 300).replace(/\.$/, '');
}


/***/ }),

/***/ 17992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nextOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3941);


/** What a person does next. `folder`: where the command wrote its files. */
function nextOf(result, folder = OUT) {
    return sayNext(result).replaceAll(`${OUT}/`, () => `${folder}/`);
}
const OUT = 'out';
function sayNext(result) {
    if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommandLine */ .Et)(result))
        return `Correct the command line; rollout-gate ${result.command} --help shows what there is.`;
    if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedFiles */ .qT)(result).length > 0)
        return ofInput(result);
    return ofRollout(result) ?? OWN[result.command]?.[result.reason_code] ?? ofMissing(result) ?? NEXT[result.reason_code];
}
const MOST_NAMED = 3;
/** Which rows are missing, where any are there; else no row can be made measurable. */
function ofMissing({ reason_code, gates, not_required }) {
    if (reason_code !== 'not_measured')
        return null;
    const missing = gates.filter(({ verdict, row }) => verdict === 'not_measured' && !Object.hasOwn(not_required, row));
    const [first] = missing;
    if (first === undefined)
        return 'Put right what is said above, then run it again.';
    const named = missing.slice(0, MOST_NAMED).map(({ row }) => `${row}: "WHY"`);
    const more = missing.length > MOST_NAMED ? ', …' : '';
    return `See why (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(first.why, 200).replace(/\.$/, '')}); or do without, in the manifest: not_required: { ${named.join(', ')}${more} }`;
}
/** What a command can do without the file that it was refused for. */
function ofInput({ reason_code, command, problems }) {
    if (reason_code === 'manifest_invalid' && problems.some(({ message }) => message === 'no such file'))
        return 'Name your manifest with --manifest FILE, or have one written: rollout-gate init URL';
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.every(({ message }) => message.includes('environment variable')))
        return `Set the environment variables that are named above; then rollout-gate ${command} again.`;
    if (reason_code === 'manifest_invalid' || reason_code === 'gold_invalid')
        return OWN[command]?.[reason_code] ?? NEXT[reason_code];
    if (command === 'promote' && errors.some(({ message }) => message.includes('--baseline FILE')))
        return 'Name the baseline that the gate had: rollout-gate promote --evidence out/result.json --baseline FILE';
    if (command === 'promote')
        return `${BEGIN}.`;
    if (command === 'report')
        return 'Name the result.json of a gate: rollout-gate report --results out/result.json';
    if (reason_code === 'baseline_unavailable')
        return `Name a file that rollout-gate baseline wrote, or leave --baseline out; then rollout-gate ${command} again.`;
    if (reason_code === 'not_comparable')
        return 'Ask every part again with this manifest: rollout-gate gate --shard I/N';
    return `Correct what is listed above, or name another file; then rollout-gate ${command} again.`;
}
const LIVE = ['promote', 'judge', 'watch', 'status'];
const BEGIN = 'rollout-gate gate, then rollout-gate promote --evidence out/result.json';
/** Where it depends on how the rollout stands; null where it doesn't. */
function ofRollout({ command, decision, reason_code, exit_code, phase, rollout }) {
    const isIdle = phase === null && rollout?.state === 'idle';
    if (reason_code === 'gate_failed' && phase !== null && LIVE.includes(command)) {
        return 'Roll back (rollout-gate rollback), or fix what fails and wait for a full window without it.';
    }
    if (decision === 'rollback' && rollout?.moved) {
        return 'Leave traffic as it is; drop what the new version wrote to caches and conversations; fix it, then rollout-gate gate. The same versions go up again only with --retry --reason.';
    }
    if (reason_code === 'already_there' && rollout !== null && !rollout.in_ledger && command === 'rollback')
        return 'Put right what keeps the ledger from being written, then rollout-gate rollback again: it is recorded then.';
    if (reason_code === 'rolled_back' && command === 'watch' && exit_code === 0)
        return 'Find out why the new version failed; the current one is as it was before.';
    if (reason_code === 'already_there' && isIdle && (command === 'status' || command === 'watch'))
        return BEGIN;
    if (reason_code === 'not_next_phase' && rollout?.state === 'astray') {
        return 'Roll back (rollout-gate rollback), or set the router to what the ledger says.';
    }
    if (reason_code === 'router_unreachable' && rollout) {
        return 'The router can be read, but did not take the step: put right what it said, then run again.';
    }
    return null;
}
const WAIT = { evidence_thin: 'Wait for more requests, then run it again.' };
/** Where a command means something of its own. */
const OWN = {
    gate: {
        all_green: 'rollout-gate promote --evidence out/result.json, where the manifest has a router; else merge.',
        hard_stop: 'Fix what fails, then rollout-gate gate. All users stay on the current version.',
        evidence_thin: 'Ask more questions or seeds, then rollout-gate gate.',
        warnings: 'Go on: the rollout measures it on real traffic. Or settle it here with more questions or seeds.'
    },
    validate: {
        all_green: 'rollout-gate gate',
        manifest_invalid: 'Correct the places listed above, then rollout-gate validate again.',
        gold_invalid: 'Correct the lines listed above, then rollout-gate validate again.'
    },
    baseline: {
        all_green: 'rollout-gate gate --baseline out/baseline.json --out out/gate; in a workflow, gate finds the recording by itself.'
    },
    demo: { all_green: 'Open the reports; then, for your own service: rollout-gate init URL' },
    judge: {
        ...WAIT,
        all_green: 'Nothing to do: judge moves no traffic. rollout-gate promote does.',
        hard_stop: 'rollout-gate rollback, or watch, now: judge moves no traffic, and the new version may still serve.'
    },
    promote: {
        ...WAIT,
        all_green: 'rollout-gate watch: it looks at the stop rules until the window is full.',
        not_measured: 'rollout-gate gate, then give its result with --evidence; or see what could not be measured.',
        not_next_phase: 'rollout-gate status: it says where the rollout stands.'
    },
    watch: {
        ...WAIT,
        all_green: 'rollout-gate promote; or let watch do it with --promote.',
        not_next_phase: 'rollout-gate status: it says where the rollout stands.'
    },
    status: {
        ...WAIT,
        all_green: 'rollout-gate promote: the phase was green for a full window.',
        claimed_by_another: 'rollout-gate promote again: it finishes the step, unless another run is at work on it.',
        rollback_incomplete: 'rollout-gate rollback, or set the router to 0 by hand, now.',
        not_next_phase: 'See the plan of the manifest: it does not have the phase that the rollout stands in.'
    },
    pause: {
        not_next_phase: BEGIN,
        paused: 'rollout-gate resume, when the reason is gone. The stop rules go on.'
    },
    resume: { all_green: 'rollout-gate watch' }
};
const NEXT = {
    all_green: 'Nothing to do: the new version may go on.',
    warnings: 'Read the warnings, then go on.',
    gate_failed: 'Fix what fails, then rollout-gate gate.',
    hard_stop: 'Leave traffic as it is; fix what fails, then rollout-gate gate. The same versions need --retry --reason.',
    soft_stop: 'Bring cost or latency back within its target, or show better answers that pay for it.',
    evidence_thin: 'Wait for more requests, or add questions or seeds.',
    evidence_exhausted: 'Decide by hand (promote --override --reason, or rollback), or plan a longer window or more traffic.',
    evidence_stale: 'See why the newest rows are missing: the log or its shipping stopped, or they come late (window.source.delay).',
    no_traffic: 'Check that the router sends requests to both versions and that the log names the arm.',
    not_measured: 'Make the required rows that are not measured measurable, or drop them with a reason under not_required.',
    rows_missing: 'Run it again with --resume: only the missing tries are asked.',
    baseline_unavailable: 'Run the baseline workflow on the default branch, then this one again.',
    not_comparable: 'Measure the baseline again with this gold set, embedder and seeds.',
    pins_changed: 'Run the gate for the pins that the manifest names now.',
    pins_mismatch: 'Deploy what the manifest names, or name what is deployed; then run the gate again.',
    manifest_invalid: 'Correct the places listed, and check them with rollout-gate validate.',
    gold_invalid: 'Correct the lines of the gold set listed, and check them with rollout-gate validate.',
    log_invalid: 'Put right what writes the request log: what is wrong with it is said above.',
    frozen: 'Wait until the change freeze is over.',
    paused: 'rollout-gate resume, when the reason for the pause is gone.',
    claimed_by_another: 'Let the other run finish: it holds the claim.',
    not_next_phase: 'Promote one phase at a time, in the order of the manifest.',
    already_there: 'Nothing to do.',
    same_canary_after_rollback: 'Change the new version, or insist with --retry --reason.',
    rolled_back: 'rollout-gate watch: it says when the current version is as before. Then find out why the new one failed.',
    rollback_incomplete: 'Set the router to 0 % by hand, now; then rollout-gate rollback.',
    router_unreachable: 'Check that the router can be reached from here, then run again.',
    service_unreachable: 'Check that the service is up and can be reached from here, then run again.',
    api_unavailable: 'Put right what is named above, or wait until it answers; then run it again.',
    permission_missing: 'Give the permission that is named above, then run it again.',
    untrusted_source: 'Use a result or baseline made by a trusted run of this repository.',
    unknown: 'Use the version that wrote it, or a later one.',
    complete: 'Deploy the canary as the baseline, set the router to 0, move its pins to arms.baseline, and record the baseline.'
};


/***/ }),

/***/ 16935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sayTarget),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst),
/* harmony export */   oS: () => (/* binding */ showMargin)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '' };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 0, targetDecimals: 0, scale: 100, after: ' %' },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, before: '× ' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 2, before: '$' }
};
const NOTHING = '–';
/** `82 %`, `0.4 %`, `1.7 points`, `× 1.12`, `812 ms`, `$0.00052`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, 1)} s`;
    const style = STYLES[unit];
    const own = decimalsOf(value, unit);
    const text = digits(value * style.scale, own + (options.extra ?? 0));
    return `${sign(value, options)}${style.before}${text}${style.after}`;
}
/** A price below a dollar keeps three digits that say something, a time of a few milliseconds one decimal. */
function decimalsOf(value, unit) {
    if (unit === 'count' && !Number.isInteger(value))
        return 1;
    if (unit === 'ms' && Math.abs(value) < 10 && value !== 0)
        return 1;
    if (unit !== 'usd' || value === 0)
        return STYLES[unit].decimals;
    return Math.min(12, Math.max(STYLES.usd.decimals, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
/** A difference of two numbers of a unit, with its sign: `−0.030`, `+20` (percentage points of a share). */
function showDifference(value, unit) {
    return showNumber(value, unit, { signed: true }).replace(' %', '');
}
/** A change that a target allows or a test sees, in words: `1.7 of 100` points, `15 %` beyond a ratio of 1. */
function showMargin(value, unit) {
    switch (unit) {
        case 'points':
            return `${Number(value.toFixed(1))} of 100`;
        case 'ratio':
            return `${(100 * value).toFixed(0)} %`;
        default:
            return value.toFixed(3);
    }
}
/** The value with as many decimals as it takes not to look like a threshold that it does not equal. */
function showAgainst(value, threshold, unit, signed = false) {
    for (let extra = 0; extra < 4; extra++) {
        const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 });
        const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 });
        if (shown !== line || value === threshold)
            return shown;
    }
    return showNumber(value, unit, { extra: 4, signed });
}
/** `−0.01 to 0.04`, `at least 0.02` where the upper end is open, or nothing. */
function showInterval(ci, unit, signed = false) {
    if (ci === null)
        return '';
    const [low, high] = ci;
    if (low === null && high === null)
        return '';
    if (low === null)
        return `at most ${showNumber(high, unit, { signed })}`;
    if (high === null)
        return `at least ${showNumber(low, unit, { signed })}`;
    const from = showNumber(low, unit, { signed });
    const { after, before } = STYLES[unit];
    const sameUnit = from.endsWith(after) && unit !== 'p_value';
    const bare = sameUnit ? from.slice(0, from.length - after.length) : from;
    return `${bare} to ${showNumber(high, unit, { signed }).replace(before, '')}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ 70 %`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style.decimals + 2);
    return `${OPS[op]} ${sign(threshold)}${style.before}${fewest(most, style.targetDecimals)}${style.after}`;
}
const WORDS = { '<=': 'at most', '>=': 'at least', '<': 'under', '>': 'over', '==': 'exactly' };
/** `at most 0.5 %`, `at least 70 %`, `at most +0.03`; `none` where nothing may be counted. */
function sayTarget(op, threshold, unit, signed = false) {
    const shown = showTarget(op, threshold, unit);
    if (threshold === null || shown === 'none')
        return shown;
    const number = shown.slice(OPS[op].length + 1);
    return `${WORDS[op]} ${signed && threshold > 0 ? '+' : ''}${number}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    return size.toFixed(decimals);
}
/** A true minus, or the plus that was asked for. */
function sign(value, options = {}) {
    if (value < 0)
        return '−';
    return options.signed && value > 0 ? '+' : '';
}
function fewest(text, decimals) {
    const point = text.indexOf('.');
    if (point < 0 || text.includes('e'))
        return text;
    let end = text.length;
    while (end > point + 1 + decimals && text[end - 1] === '0')
        end--;
    return text.slice(0, end === point + 1 ? point : end);
}


/***/ }),

/***/ 53559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   J5: () => (/* binding */ failingTitle),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   k3: () => (/* binding */ viewRow),
/* harmony export */   t5: () => (/* binding */ mapPages),
/* harmony export */   ye: () => (/* binding */ viewStop)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10318);
/* harmony import */ var _model_odds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94380);
/* harmony import */ var _model_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56317);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84802);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16935);








/** What the rows that stand in the way have in common: a row that was not measured is outside nothing. */
function failingTitle(rows) {
    const missing = rows.filter(({ verdict }) => verdict === 'not_measured').length;
    if (missing === 0)
        return 'outside target';
    return missing === rows.length ? 'required, and not measured' : 'outside target, or not measured';
}
const WHY_LENGTH = 300;
/** Only a page of our own table: a link from elsewhere is not ours to make. */
const KNOWN_PAGES = new Set(Object.values(_model_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb));
function viewRow(row, alpha = 0.05) {
    const rule = (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row.row);
    const words = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWords */ .O6)(row.row);
    const unit = rule?.unit ?? 'delta_s';
    const compared = rule?.arms !== undefined;
    const arms = rule?.arms ?? unit;
    const signed = rule?.signed ?? false;
    const measured = row.verdict !== 'not_measured';
    const cell = (text) => text.replace(/ points$/, '');
    return {
        id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.row, 80),
        gate: row.gate,
        name: words ? capital(words.name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.row, 80),
        meaning: words?.meaning ?? '',
        baseline: cell((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(row.baseline, arms)),
        canary: cell(compared ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(row.canary, arms) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(row.canary, row.threshold, arms)),
        change: measured ? cell(changeOf(row, unit, arms, signed)) : _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        target: targetOf(row, unit, signed),
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(row.value, row.threshold, unit, signed),
        range: measured ? rangeOf(row, unit, signed) : '',
        verdict: row.verdict,
        standing: standing(row),
        n: row.n,
        chances: chances(row),
        adjusted: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showP */ .Si)(row.p_adjusted),
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.why, WHY_LENGTH),
        detail: detailOf(row, alpha),
        pages: pagesOf((0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWords */ .O6)(row.row), KNOWN_PAGES.has(row.page) ? [row.page] : []),
        fromManifest: row.source === 'manifest',
        source: row
    };
}
function viewStop(stop) {
    const rule = (0,_model_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .findStop */ .ru)(stop.row);
    const words = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stopWords */ .e$)(stop.row);
    const unit = rule?.unit ?? 'delta_s';
    const limit = stop.op === '>' && stop.threshold === 0 ? 'any' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTarget */ .$5)(stop.op, stop.threshold, unit);
    return {
        id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(stop.row, 80),
        name: words ? capital(words.name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(stop.row, 80),
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(stop.value, stop.threshold, unit),
        limit,
        counted: stop.count === undefined ? '' : `${stop.count} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(stop.n, 'request')}`,
        fired: stop.fired,
        measured: stop.value !== null || stop.fired,
        hard: stop.hard,
        isCount: unit === 'count',
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(stop.why, WHY_LENGTH),
        pages: pagesOf(words, rule?.pages ?? [])
    };
}
/** `Server errors`, of `server errors`. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The sentence without its beginning, where that only repeats the verdict or the chance. */
function detailOf({ why, p_adjusted }, alpha) {
    const heads = [
        'Inside its target.',
        'Outside its target.',
        ...(p_adjusted === null ? [] : [(0,_model_odds_js__WEBPACK_IMPORTED_MODULE_7__/* .sayChance */ .w)(p_adjusted, alpha)])
    ];
    const head = heads.find(sentence => why.startsWith(sentence)) ?? '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(why.slice(head.length), WHY_LENGTH);
}
function standing(row) {
    if (row.verdict === 'fail')
        return 'failing';
    if (row.verdict === 'not_measured')
        return row.required ? 'failing' : 'aside';
    return row.verdict === 'inconclusive' ? 'open' : 'passing';
}
/** From the current version to the new one; of a ratio the ratio itself. */
function changeOf(row, unit, arms, signed) {
    if (signed || unit === 'ratio')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(row.value, row.threshold, unit, signed);
    if (unit === 'p_value' || row.baseline === null || row.canary === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDifference */ .Te)(row.canary - row.baseline, arms);
}
/** A score that may fall by so much is said as what may be lost. */
function targetOf({ op, threshold }, unit, signed) {
    if (unit === 'p_value')
        return threshold === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : 'as planned';
    if (op === '==' && threshold !== null)
        return `planned ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(threshold, unit)}`;
    const said = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTarget */ .$5)(op, threshold, unit, signed);
    return unit === 'points' && threshold !== null ? `lose ${said.replace(/ points$/, '')}` : said;
}
/** Nothing where it only says what holds of every figure: at least 0. */
function rangeOf({ ci }, unit, signed) {
    if (ci !== null && ci[1] === null && ci[0] !== null && !signed && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(ci[0], unit) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(0, unit))
        return '';
    const range = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showInterval */ .P9)(ci, unit, signed);
    return unit === 'points' && range !== '' ? `lost ${range.replace(/ points$/, '')}` : range;
}
function chances(row) {
    const said = [];
    if (row.verdict === 'not_measured')
        return '';
    if (row.p_set !== null)
        said.push(`on this gold set ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showP */ .Si)(row.p_set)}`);
    if (row.p_population !== null)
        said.push(`on questions like these ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showP */ .Si)(row.p_population)}`);
    return said.join('; ');
}
/** The section of this project's own page first, then pages of the Problem Map. */
function pagesOf(words, map) {
    const own = words ? [{ name: capital(words.name), url: (0,_model_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .fixesOf */ .jv)(words.name) }] : [];
    return [...own, ...mapPages(map)];
}
/** Pages of the Problem Map, each by the last part of its address. */
function mapPages(map) {
    return map.map(url => ({ name: url.slice(url.lastIndexOf('/') + 1), url }));
}


/***/ }),

/***/ 97096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   OY: () => (/* binding */ DECISION_MOODS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   bv: () => (/* binding */ VERDICT_MOODS),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/** The words and signs of the report. A sign never stands without its word, and differs by shape, not by colour alone. */

const VERDICT_WORDS = {
    pass: { emoji: '✅', glyph: '✓', text: 'pass' },
    fail: { emoji: '❌', glyph: '✗', text: 'fail' },
    inconclusive: { emoji: '⚠️', glyph: '?', text: 'not settled' },
    waived: { emoji: '⚖️', glyph: '~', text: 'allowed' },
    not_measured: { emoji: '➖', glyph: '-', text: 'not measured' }
};
const DECISION_WORDS = {
    pass: { emoji: '✅', glyph: '✓', text: 'pass' },
    warn: { emoji: '⚠️', glyph: '?', text: 'warn' },
    fail: { emoji: '❌', glyph: '✗', text: 'fail' },
    graduate: { emoji: '⏩', glyph: '»', text: 'graduate' },
    hold: { emoji: '⏸️', glyph: '=', text: 'hold' },
    rollback: { emoji: '⏪', glyph: '«', text: 'rollback' },
    error: { emoji: '🚫', glyph: '!', text: 'error' }
};
const VERDICT_MOODS = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'unsure',
    waived: 'good',
    not_measured: 'quiet'
};
const DECISION_MOODS = {
    pass: 'good',
    warn: 'unsure',
    fail: 'bad',
    graduate: 'good',
    hold: 'unsure',
    rollback: 'bad',
    error: 'bad'
};
/** `3 days old`, between two ISO times. */
function age(from, to) {
    const passed = Date.parse(to) - Date.parse(from);
    if (passed < 0)
        return 'dated later than this run';
    return passed < 60_000 ? 'made just now' : `${ms__WEBPACK_IMPORTED_MODULE_0__(passed, { long: true })} old`;
}


/***/ })

};
