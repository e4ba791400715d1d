export const id = 598;
export const ids = [598];
export const modules = {

/***/ 88047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DS: () => (/* binding */ SNIPPETS),
  xp: () => (/* binding */ doubtsAbout),
  MU: () => (/* binding */ isBaselineFailing),
  nj: () => (/* binding */ isSemantic),
  xP: () => (/* binding */ measure),
  TQ: () => (/* binding */ measuredFindings),
  A6: () => (/* binding */ openAsking),
  eu: () => (/* binding */ refuseFailingBaseline),
  vV: () => (/* binding */ rowsOfRole),
  aU: () => (/* binding */ tellEstimate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gold/ask-all.js + 6 modules
var ask_all = __webpack_require__(45397);
// EXTERNAL MODULE: ./out/build/src/gold/embedder.js
var embedder = __webpack_require__(70765);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js + 1 modules
var gold_plan = __webpack_require__(48046);
// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 1 modules
var schema = __webpack_require__(5557);
// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
;// CONCATENATED MODULE: ./out/build/src/gold/reply-notes.js




/** What people should know of the replies as they were read: fields that are not asked for, and the time to the first token. */
function notesOnReplies(rows, { response }) {
    const { contract } = response;
    const absent = contract ? schema/* CONTRACT_FIELDS */.f.filter(field => !contract.includes(field)) : [];
    const spared = absent.length > 0
        ? [
            `Not asked of a passage, as response.contract leaves ${absent.length === 1 ? 'it' : 'them'} out: ${absent.join(', ')}.`
        ]
        : [];
    const times = arm_names/* ARMS */.ul.flatMap(arm => {
        const own = rows.filter(row => (0,gold_plan/* armOfRole */.iG)(row.role) === arm).flatMap(row => row.first_token_ms ?? []);
        if (own.length === 0)
            return [];
        return [`${arm} ${shown((0,quantile/* quantile */.YV)(own, 0.5))} and ${shown((0,quantile/* quantile */.YV)(own, 0.95))} ms (n = ${own.length})`];
    });
    return times.length === 0 ? spared : [...spared, `Time to the first token, median and p95: ${times.join('; ')}.`];
}
const shown = (ms) => ms.toFixed(0);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./out/build/src/gold/rows-file.js
var rows_file = __webpack_require__(44815);
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

// EXTERNAL MODULE: ./out/build/src/gold/snippets.js
var snippets = __webpack_require__(57343);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
// EXTERNAL MODULE: ./out/build/src/commands/without-secrets.js
var without_secrets = __webpack_require__(41369);
;// CONCATENATED MODULE: ./out/build/src/commands/measure.js















/** A baseline arm that failed on a larger share of its runs than this is nothing to compare with. */
const MAX_BASELINE_ERRORS = 0.05;
/** Points. Below this score the baseline is hardly a measure, or its replies are read wrongly. */
const DOUBTFUL_SCORE = 50;
/** Beside rows.jsonl. */
const SNIPPETS = 'snippets.jsonl';
/** Says what the plan's runs will cost, asks them, and writes every row as it arrives. */
async function measure(world, inputs, options, { roles, experience, http }) {
    const plan = (0,gold_plan/* planRuns */.gp)({ ...inputs, roles, shard: options.shard });
    tellEstimate(world, (0,estimate/* estimate */.jA)(plan, inputs.manifest, experience));
    const ask = await openAsking(world, inputs, { out: options.out, plan, http });
    return { ...(await ask({ plan, resume: options.resume, experience })), plan };
}
function tellEstimate(world, foreseen, more = '') {
    world.log[foreseen.over_limit ? 'warning' : 'info'](`${(0,estimate/* showEstimate */.Sd)(foreseen)}.${more}`);
}
/** Opens rows.jsonl for what the first plan asks; the returned function asks a plan, and appends its rows there. */
async function openAsking(world, inputs, { out, plan: first, http }) {
    const { manifest, gold } = inputs;
    const folder = (0,external_node_path_.resolve)(world.cwd, out);
    const isOurs = !(0,source/* isDoubtful */.Ge)(world, folder);
    const embedder = await openTrackedEmbedder(world, inputs, http, isOurs ? folder : null);
    let keep;
    return async ({ resume, ...asked }) => {
        const isFirst = asked.plan === first;
        if (resume && isFirst && !isOurs) {
            const name = world.event && (0,model_event/* nameOfEvent */.TB)(world.event);
            world.log.notice(`No rows are resumed: on ${name} those of ${out} may be a stranger's.`);
        }
        const rows = openRows({
            file: (0,external_node_path_.join)(folder, 'rows.jsonl'),
            header: {
                manifest: manifest.digest,
                gold: gold.digest,
                pins_baseline: manifest.pinsDigest.baseline,
                pins_canary: manifest.pinsDigest.canary,
                embedder: embedder.id,
                plan: first.parameters
            },
            // A further round goes on with the file that this process began.
            resume: resume && (isOurs || !isFirst)
        });
        if (rows.finished.length > 0 && isFirst)
            world.log.info(`${(0,counted/* counted */.h)(rows.finished.length, 'row')} ${(0,counted/* agreeing */.H)(rows.finished.length, 'is', 'are')} there already and not asked again.`);
        if (manifest.report.texts !== 'none')
            keep ??= (0,snippets/* openSnippets */.B)((0,external_node_path_.join)(folder, SNIPPETS), resume && isOurs, world.redact);
        const { clock, log, signal } = world;
        const arms = { baseline: http, canary: http };
        // What the first replies show of the manifest they show once.
        const kept = { ...rows, append: (row) => rows.append((0,without_secrets/* rowWithoutSecrets */.C)(row, world.redact)) };
        const evidence = await (0,ask_all/* askAll */.p)({ clock, log, signal, http: arms, embedder }, { manifest, gold, rows: kept, keep, ...asked, ...(isFirst && { places: manifest }) });
        const notes = isFirst ? [...evidence.notes, ...notesOnReplies(evidence.rows, manifest)] : evidence.notes;
        const shown = evidence.rows.map(row => (0,without_secrets/* rowWithoutSecrets */.C)(row, world.redact));
        return { ...evidence, rows: shown, notes, before: rows.finished };
    };
}
async function openTrackedEmbedder(world, { manifest }, http, folder) {
    return (0,embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder });
}
function rowsOfRole(rows, role) {
    return rows.filter(row => row.role === role);
}
/** What a result says of a measured gold set, whichever arm it was. */
function measuredFindings({ manifest, gold }, { runs, rows }, evaluated) {
    const { gold: rule, alpha, inconclusive } = manifest.evidence;
    return {
        name: manifest.name,
        evaluated: (0,conclude/* evaluatedOf */.T)(manifest, { gold: gold.digest, ...evaluated }),
        counts: { planned: runs.length, measured: rows.length, failed: (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows)) },
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
function isBaselineFailing(rows) {
    return (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows)) > MAX_BASELINE_ERRORS * rows.length;
}
function refuseFailingBaseline(rows) {
    if (!isBaselineFailing(rows))
        return;
    const failed = (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows));
    const first = rows.find(row => row.error !== null)?.error?.message ?? 'replies drift from the schema';
    throw new errors/* UnmeasurableError */.XW('baseline_unavailable', `The baseline arm failed on ${failed} of ${(0,counted/* counted */.h)(rows.length, 'run')}, so there is nothing to compare with. The first: ${first}.`);
}


/***/ }),

/***/ 17984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $A: () => (/* binding */ ONLY_LOOK),
  BZ: () => (/* binding */ adjusted),
  GQ: () => (/* binding */ firstShare),
  O4: () => (/* binding */ plannedRounds)
});

// UNUSED EXPORTS: shareOfRound

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
;// CONCATENATED MODULE: ./out/build/src/statistics/holm.js
/** Adjusted p-values, in the order given, that keep the chance of any false claim at alpha. Source: Holm 1979. */
function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./out/build/src/gates/alpha.js


/** How alpha is shared by the rows of a gold set, and spent over the rounds in which it may be asked. */
/** What the gold score has of alpha to itself; the other rows have the rest. */
const SHARE_OF_SCORE = 0.8;
/** Rounds where asking again costs nothing, or has a limit. */
const USUAL_ROUNDS = 3;
const ONLY_LOOK = { round: 1, of: 1 };
/**
 * How many rounds a gold set may be asked in. Fixed by the manifest and the baseline's first pass before the canary is
 * asked: `gold.rounds`, else three under a `max_cost_usd` or where every reply of the baseline costs nothing, else one.
 */
function plannedRounds({ gold }, baseline) {
    if (gold?.rounds !== undefined)
        return gold.rounds;
    const replied = baseline.filter(row => row.error === null);
    const isFree = replied.length > 0 && replied.every(row => row.cost_usd === 0);
    return gold?.max_cost_usd !== undefined || isFree ? USUAL_ROUNDS : 1;
}
/** The share of alpha that a round is tested at: three tenths, three tenths and four tenths of three (Bonferroni). */
function shareOfRound({ round, of }) {
    const early = 0.9 / of;
    return round < of ? early : 1 - early * (of - 1);
}
/** The share of alpha that the smallest p of a row must beat in a round, where `tested` are the rows with a test. */
function firstShare(row, tested, look) {
    if (row === rows/* SCORE_ROW */.gG)
        return SHARE_OF_SCORE * shareOfRound(look);
    const distinct = new Set(tested.filter(other => other !== rows/* SCORE_ROW */.gG).map(testOf)).size;
    return ((1 - SHARE_OF_SCORE) / Math.max(1, distinct)) * shareOfRound(look);
}
/** The λ rows are one test, of the runs that left →, and count once; what a row adds to it only makes its p larger. */
function testOf(row) {
    const test = rows/* ROWS */.Ir[row].gold?.test;
    return test === 'exchange' ? test : row;
}
/**
 * p-values as they are held against alpha. The gold score's stands alone; the others are adjusted by Holm's method
 * over their distinct tests. Each is divided by its share of alpha: a weighted Bonferroni test.
 */
function adjusted(family, look) {
    const rest = family.filter(({ row }) => row !== rows/* SCORE_ROW */.gG);
    const smallest = new Map();
    for (const { row, p } of rest)
        smallest.set(testOf(row), Math.min(p, smallest.get(testOf(row)) ?? 1));
    const tests = [...smallest];
    const held = new Map(holm(tests.map(([, p]) => p)).map((p, at) => [tests[at][0], p]));
    return new Map(family.map(({ row, p }) => {
        const [own, share] = row === rows/* SCORE_ROW */.gG ? [p, SHARE_OF_SCORE] : [Math.max(p, held.get(testOf(row))), 1 - SHARE_OF_SCORE];
        return [row, Math.min(1, own / (share * shareOfRound(look)))];
    }));
}


/***/ }),

/***/ 45397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ askAll),
  w: () => (/* binding */ notesOnRows)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
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
    const costs = before.map(costOf);
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
            const cost = row ? costOf(row) : 0;
            spent += cost;
            dearest = Math.max(dearest, cost);
        },
        spent: () => spent,
        exhausted: () => exhausted
    };
}
/** Of asking and of grading. */
function costOf({ cost_usd, graded }) {
    return (cost_usd ?? 0) + (graded?.cost_usd ?? 0);
}

// EXTERNAL MODULE: ./out/build/src/gold/completeness.js
var completeness = __webpack_require__(75801);
// EXTERNAL MODULE: ./out/build/src/gold/conversation.js
var gold_conversation = __webpack_require__(93570);
// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js + 1 modules
var gold_plan = __webpack_require__(48046);
;// CONCATENATED MODULE: ./out/build/src/gold/first-replies.js




/**
 * The first runs of each arm are a probe: what the manifest finds in their replies is shown before the rest is asked,
 * and a plan that can't be measured ends there, having paid for these few.
 */
const FIRST_RUNS = 4;
/** The conversations that are asked first: of each arm a few, short ones about answerable items before others. */
function firstConversations(plan) {
    return arm_names/* ARMS */.ul.flatMap(arm => {
        const own = plan.conversations.filter(([first]) => first && (0,gold_plan/* armOfRole */.iG)(first.role) === arm);
        return own.toSorted((a, b) => first_replies_costOf(a) - first_replies_costOf(b)).slice(0, FIRST_RUNS);
    });
}
const first_replies_costOf = (turns) => turns.length + (turns[0]?.item.answerable ? 0 : 0.5);
/** What was found in the first replies of each arm, a line each. */
function foundLines(firsts, manifest) {
    return arm_names/* ARMS */.ul.flatMap(arm => {
        const own = firsts.filter(({ run }) => (0,gold_plan/* armOfRole */.iG)(run.role) === arm);
        const replies = own.filter(({ found }) => found !== null);
        if (replies.length === 0)
            return [];
        const counts = namesOf(manifest).map(name => ({
            name,
            times: replies.filter(({ found }) => found.has(name)).length
        }));
        const always = counts.filter(({ times }) => times === replies.length).map(({ name }) => name);
        const sometimes = counts.filter(({ times }) => times > 0 && times < replies.length);
        const never = counts.filter(({ times }) => times === 0).map(({ name }) => name);
        const parts = [
            `found ${always.join(', ') || 'nothing in all of them'}`,
            ...sometimes.map(({ name, times }) => `${name} in ${times}`),
            ...(never.length > 0 ? [`not found: ${never.join(', ')}`] : [])
        ];
        return [`The first ${(0,counted/* counted */.h)(replies.length, 'reply')} of the ${arm}: ${parts.join('; ')}.`];
    });
}
/** What a reply must hold, by the manifest's names. */
function neededOf({ response }) {
    const { contract, delta_s } = response;
    const fields = contract ?? ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text'];
    const needed = fields.filter(field => field !== 'text' || delta_s === null).map(field => `snippet.${field}`);
    return ['answer', 'citations', 'retrieved', ...needed, ...(delta_s === null ? [] : ['delta_s'])];
}
const namesOf = (manifest) => [
    ...neededOf(manifest),
    ...['pins', 'usage', 'cost_usd', 'timings', 'tool_calls']
];
/** Throws UnmeasurableError where an arm can't be asked so, InputError where what is needed stands nowhere that the manifest says. */
function refuseHopeless(firsts, manifest, places) {
    for (const arm of arm_names/* ARMS */.ul)
        refuseUnanswered(arm, firsts, manifest);
    const problems = unfound(firsts, manifest, places);
    if (problems.length > 0)
        throw new errors/* InputError */.dz('manifest_invalid', problems, places.name);
}
const ADVICE = {
    http_401: 'give its token in request.headers',
    http_403: 'give a token that may ask it in request.headers',
    http_404: 'check the path of the URL',
    http_405: 'check request.method',
    http_415: 'check content-type in request.headers',
    http_429: 'raise its quota, or lower gold.concurrency',
    not_json: 'check the URL'
};
/** Every first run of an arm failed in one way that asking on does not heal. */
function refuseUnanswered(arm, firsts, manifest) {
    const own = firsts.filter(({ run }) => (0,gold_plan/* armOfRole */.iG)(run.role) === arm);
    const kinds = new Set(own.map(({ row }) => row.error?.kind ?? ''));
    const [kind] = kinds;
    if (own.length < 2 || kinds.size > 1 || !kind || !isOfThePlan(kind))
        return;
    const advice = ADVICE[kind] ?? 'check request.body against what the service expects';
    const { host } = new URL(manifest.arms[arm].url);
    throw new errors/* UnmeasurableError */.XW(arm === 'canary' ? 'service_unreachable' : 'baseline_unavailable', `the ${arm} at ${host} answers none of the first ${(0,counted/* counted */.h)(own.length, 'question')}, and no more are asked: ${own[0].row.error.message}; ${advice}`);
}
const isOfThePlan = (kind) => kind === 'not_json' || /^http_4(?!08|25)\d\d$/.test(kind);
/** What the canary alone lacks is a finding about the canary; what the baseline lacks too is about the manifest. */
function unfound(firsts, manifest, places) {
    const telling = firsts.filter(({ found, row }) => found !== null && !row.refusal);
    if (!telling.some(({ run }) => (0,gold_plan/* armOfRole */.iG)(run.role) === 'baseline'))
        return [];
    const nowhere = neededOf(manifest).filter(name => telling.every(({ found }) => !found.has(name)));
    // Within nothing nothing is found.
    const told = nowhere.filter(name => !nowhere.includes('retrieved') || !name.startsWith('snippet.'));
    return told.map(name => {
        const path = ['response', ...name.split('.')];
        const at = textAt(manifest.response, name);
        const drift = telling[0].row.drift.find(line => at !== '' && (line.includes(at) || line.includes(`${name} (`)));
        const leaving = name.startsWith('snippet.') && name !== 'snippet.snippet_id' ? ', or leave it out of response.contract' : '';
        const message = `${path.join('.')} finds nothing in the first ${(0,counted/* counted */.h)(telling.length, 'reply')}, and no more are asked${drift ? ` (${drift})` : ''}; expected the place where it stands: a JSON Pointer or a JSONata expression${leaving}`;
        return { file: places.file, ...places.locate(path), message, severity: 'error' };
    });
}
/** Where the manifest says that it stands. */
function textAt(response, name) {
    const at = name.split('.').reduce((value, key) => value[key], response);
    return typeof at === 'string' ? at : '';
}

// EXTERNAL MODULE: ./out/build/src/manifest/pointer.js
var pointer = __webpack_require__(67383);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
// EXTERNAL MODULE: ./out/build/src/gold/attempts.js
var gold_attempts = __webpack_require__(44835);
;// CONCATENATED MODULE: ./out/build/src/gold/grading.js
const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
/** The body of a grader's request; claims alone in a string are a list, within a longer one a line each. */
function fillGrading(body, grading) {
    if (typeof body === 'string')
        return fillText(body, grading);
    if (Array.isArray(body))
        return body.map(part => fillGrading(part, grading));
    if (body === null || typeof body !== 'object')
        return body;
    return Object.fromEntries(Object.entries(body).map(([key, part]) => [key, fillGrading(part, grading)]));
}
function fillText(text, grading) {
    const alone = ALONE.exec(text)?.[1];
    if (isName(alone, grading))
        return grading[alone];
    return text.replace(PLACEHOLDER, (whole, name) => (isName(name, grading) ? asText(grading[name]) : whole));
}
function asText(value) {
    return Array.isArray(value) ? value.join('\n') : String(value ?? '');
}
function isName(name, grading) {
    return name !== undefined && Object.hasOwn(grading, name);
}

;// CONCATENATED MODULE: ./out/build/src/gold/grader.js





/** At least so many answers of each arm are asked twice where there are as many, and a fifth of them in any case. */
const TWICE = 30;
const TWICE_SHARE = 0.2;
/** A grader that is not there is not waited for at every answer. */
const FAILURES_IN_A_ROW = 5;
const MAX_REPLY_BYTES = 1024 * 1024;
const SHOWN_ERROR = 300;
/** @param answers how many answers of an arm are going to be graded. */
function openGrader(world, grader, answers) {
    const readScore = (0,pointer/* compilePointer */.x)(grader.score);
    const share = Math.max(TWICE_SHARE, Math.min(1, TWICE / Math.max(1, answers)));
    let failures = 0;
    return async (run, grading) => {
        const first = await gradeOnce(grading, run);
        const isTwice = first.score !== null && (0,random/* random */.y)(`graded twice ${run}`)() < share;
        if (!isTwice)
            return first;
        const second = await gradeOnce(grading, `${run} again`);
        return { ...first, again: second.score, cost_usd: first.cost_usd + second.cost_usd };
    };
    async function gradeOnce(grading, jitter) {
        if (failures >= FAILURES_IN_A_ROW)
            return { score: null, cost_usd: 0, error: `not asked: the grader failed ${failures} times running` };
        const { attempts, ...read } = await askGrader(grading, jitter);
        failures = 'score' in read ? 0 : failures + 1;
        const cost_usd = attempts * (grader.cost_usd ?? 0);
        return 'score' in read
            ? { score: read.score, cost_usd, error: null }
            : { score: null, cost_usd, error: read.error.slice(0, SHOWN_ERROR) };
    }
    async function askGrader(grading, jitter) {
        const { clock, http, signal } = world;
        const headers = { accept: 'application/json', 'content-type': 'application/json', ...lowerCased(grader.headers) };
        const body = JSON.stringify(fillGrading(grader.body, grading));
        const { reply, failure, statuses } = await (0,gold_attempts/* requestWithRetries */.e)({ method: 'POST', url: grader.url, headers, body, timeoutMs: grader.timeout, maxBytes: MAX_REPLY_BYTES }, { http, clock, signal, retries: grader.retries, jitter });
        const attempts = statuses.length;
        if (!reply)
            return { attempts, error: failure.message };
        if (reply.status < 200 || reply.status > 299)
            return { attempts, error: `it answered ${reply.status}` };
        const found = readScore((0,json/* jsonOf */.o)(reply.body.toString('utf8')));
        const score = scoreOf(found);
        return score === null
            ? { attempts, error: `${grader.score}: expected a number from 0 to 1, found ${shown(found)}` }
            : { attempts, score };
    }
}
const RIGHT = /^(?:yes|true|pass|passed|correct|right)$/i;
const WRONG = /^(?:no|false|fail|failed|incorrect|wrong)$/i;
/** A number from 0 to 1, true or false, or one such word, as models answer; null for anything else. */
function scoreOf(found) {
    if (typeof found === 'boolean')
        return Number(found);
    if (typeof found === 'number')
        return found >= 0 && found <= 1 ? found : null;
    if (typeof found !== 'string')
        return null;
    const said = found.trim().replace(/[.!*]+$|^\*+/g, '');
    if (RIGHT.test(said))
        return 1;
    if (WRONG.test(said))
        return 0;
    return /^(?:0|1|[01]?\.\d+)$/.test(said) ? scoreOf(Number(said)) : null;
}
function shown(found) {
    return found === undefined ? 'nothing' : (JSON.stringify(found)?.slice(0, 80) ?? 'nothing');
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

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
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
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
        let asked = 0;
        const askUntil = async (end) => {
            const conversations = plan.conversations.slice(asked, end);
            asked = end;
            await Promise.all(conversations.map(conversation => queue.add(() => session.converse(conversation))));
        };
        // The first run alone tells what a run costs, where nothing else does.
        if (session.needsCost())
            await askUntil(1);
        await session.askFirst(queue);
        for (const look of [...(0,gold_plan/* looksAt */.eV)(plan), plan.conversations.length]) {
            await askUntil(look);
            if (options.isClear?.(session.sofar()))
                break;
        }
        session.conclude();
        return session.evidence();
    }
    finally {
        rows.close();
    }
}
/** One asking of a plan, with all that its runs share. */
function openSession(world, { manifest, gold, plan, rows, keep: kept, experience, places, label = 'asking' }) {
    const stop = new AbortController();
    const signal = AbortSignal.any([world.signal, stop.signal]);
    const budget = openBudget(manifest.gold.max_cost_usd, rows.finished, experience?.cost_usd ?? null);
    const runaways = new Map();
    const ranAway = (qid, error) => runaways.set(qid, error.message);
    /** The rows of the first runs, and what was found in their replies; null when they are over. */
    let probe = {
        rows: new Map(),
        found: new Map()
    };
    const begun = new Set();
    const measure = (0,gold_measure/* compileMeasure */.o)(manifest, world.embedder, {
        items: gold.items,
        ranAway,
        saw,
        grade: graderOf(),
        keep: kept
    });
    const arms = { baseline: openArm('baseline'), canary: openArm('canary') };
    const finished = new Map(rows.finished.map(row => [(0,rows_file/* runId */.Vz)(row), row]));
    const total = plan.runs.length;
    let failure = null;
    let done = plan.runs.filter(run => finished.has((0,rows_file/* runId */.Vz)(run))).length;
    return { askFirst, converse, conclude, sofar, evidence, needsCost };
    function graderOf() {
        const { grader } = manifest.gold;
        const answers = plan.runs.filter(run => run.role === plan.runs[0]?.role).length;
        return grader && openGrader({ http: world.http.canary, clock: world.clock, signal }, grader, answers);
    }
    function openArm(arm) {
        const lane = openLane(manifest.gold.concurrency, world.clock, signal);
        const door = { http: world.http[arm], lane };
        const needed = plan.runs.some(run => run.role !== 'interleaved' && (0,gold_plan/* armOfRole */.iG)(run.role) === arm);
        return {
            ask: (0,ask/* compileAsk */.T)({ manifest, arm, door, clock: world.clock, signal, nonce: rows.nonce }),
            presence: openPresence(arm, manifest.arms[arm].url, needed)
        };
    }
    function saw(run, found) {
        probe?.found.set((0,rows_file/* runId */.Vz)(run), found);
    }
    /** The probe of a plan of which nothing has been asked before: see first-replies.ts. */
    async function askFirst(queue) {
        if (rows.finished.length > 0) {
            probe = null;
            return;
        }
        const conversations = firstConversations(plan);
        await Promise.all(conversations.map(turns => queue.add(() => converse(turns))));
        const { rows: asked, found } = probe;
        probe = null;
        if (failure || signal.aborted)
            return;
        const firsts = conversations.flat().flatMap((run) => {
            const row = asked.get((0,rows_file/* runId */.Vz)(run)) ?? finished.get((0,rows_file/* runId */.Vz)(run));
            return row ? [{ run, row, found: found.get((0,rows_file/* runId */.Vz)(run)) ?? null }] : [];
        });
        for (const line of foundLines(firsts, manifest))
            world.log.info(line);
        if (places)
            refuseHopeless(firsts, manifest, places);
    }
    /** The turns of one conversation, one after the other; each may be told what was said before. */
    async function converse(turns) {
        if (begun.has(turns))
            return;
        begun.add(turns);
        const conversation = (0,gold_conversation/* openConversation */.k)();
        try {
            for (const run of turns) {
                const history = conversation.before(run.item);
                const row = finished.get((0,rows_file/* runId */.Vz)(run)) ?? (signal.aborted ? null : await askOne(run, history));
                if (row)
                    conversation.note(run.question, row);
            }
        }
        catch (error) {
            if (!signal.aborted)
                failure = error;
            stop.abort();
        }
    }
    async function askOne(run, history) {
        const { ask, presence } = arms[(0,gold_plan/* armOfRole */.iG)(run.role)];
        if (presence.silent() || !budget.start())
            return null;
        let row = null;
        try {
            const answered = await ask({ ...run, history });
            presence.noteQuota(answered.quotaMs ?? null);
            row = await measure(run, answered);
            probe?.rows.set((0,rows_file/* runId */.Vz)(run), row);
            for (const kept of presence.note(row, answered.seen))
                keep(kept);
        }
        finally {
            budget.settle(row);
        }
        world.log.progress(label, ++done, total);
        return row;
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
    function sofar() {
        return (0,completeness/* completeness */.P)(plan, [...finished.values()], arms.baseline.presence.silent());
    }
    function evidence() {
        const complete = sofar();
        const aboutAsking = notesOn(manifest, { budget, silent: arms.baseline.presence.silent(), runaways });
        return { ...complete, aboutAsking, notes: [...aboutAsking, ...notesOnRows(complete.rows, manifest)] };
    }
}
function notesOn(manifest, { budget, silent, runaways }) {
    const limit = manifest.gold.max_cost_usd;
    const notes = [];
    if (limit !== undefined && budget.exhausted()) {
        notes.push(`asking stopped at $${budget.spent().toFixed(4)}: one more run would have passed max_cost_usd ($${limit})`);
    }
    if (silent)
        notes.push('the baseline does not answer: latency and cost are compared with its artifact alone');
    const [runaway] = runaways;
    if (runaway) {
        const [qid, message] = runaway;
        notes.push(`gold_claim_substr of ${qid}: ${message}, and counts as not found there; write it without nested repetition`);
    }
    return notes;
}
/** What people should know of the rows, whoever asked them. */
function notesOnRows(rows, { gold }) {
    const replies = rows.filter(row => row.error === null);
    const unmeasured = replies.filter(row => row.delta_s === null).length;
    const notes = [];
    if (gold.max_cost_usd !== undefined && replies.length > 0 && replies.every(row => row.cost_usd === null)) {
        notes.push('max_cost_usd could not be kept to: no reply told its cost; add prices, or cost_usd to the reply');
    }
    if (unmeasured > 0) {
        notes.push(`${unmeasured} of ${(0,counted/* counted */.h)(replies.length, 'reply')} ${(0,counted/* agreeing */.H)(unmeasured, 'has', 'have')} no retrieval distance: nothing was retrieved, or nothing to compare`);
    }
    return [...notes, ...recognised(replies, gold.refusal)];
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


/***/ }),

/***/ 82603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ showNeeds),
/* harmony export */   JB: () => (/* binding */ greatestCost),
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   j0: () => (/* binding */ estimateOfRounds),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27879);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10318);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3813);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48046);




/** Means over earlier rows; tokens are priced where the rows carry no cost. */
function experienceOf(rows, prices) {
    const costs = rows.map(row => costOf(row, prices)).filter(cost => cost !== null);
    const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null);
    return {
        latency_ms: latencies.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(latencies) : null,
        cost_usd: costs.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(costs) : null
    };
}
/** Requests, money and time that a plan will need, retries aside. */
function estimate({ runs }, manifest, experience) {
    const canary = runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(run.role) === 'canary').length;
    return estimateOf({ canary, baseline: runs.length - canary }, manifest, experience);
}
/** The same where all rounds are asked: a further one asks both arms what the first one asks the canary. */
function estimateOfRounds({ runs: { canary, baseline } }, rounds, manifest, experience) {
    return estimateOf({ canary: rounds * canary, baseline: baseline + (rounds - 1) * canary }, manifest, experience);
}
function estimateOf(runs, manifest, experience) {
    const total = runs.canary + runs.baseline;
    const latency = experience?.latency_ms ?? null;
    const cost = experience?.cost_usd ?? null;
    const max_cost_usd = manifest.gold.max_cost_usd ?? null;
    const cost_usd = cost === null ? null : cost * total;
    return {
        runs,
        cost_usd,
        seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
        max_cost_usd,
        over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
    };
}
/** The estimate in words. */
function showEstimate(foreseen) {
    const { max_cost_usd, over_limit } = foreseen;
    const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`;
    const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : '';
    return `${showNeeds(foreseen)}${limit}${warning}`;
}
/** Requests, time and money, without the manifest's limit. */
function showNeeds({ runs, cost_usd, seconds }) {
    const asked = [..._model_arm_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ARMS */ .ul]
        .reverse()
        .filter(arm => runs[arm] > 0)
        .map((arm, at) => `${at === 0 ? (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(runs[arm], 'question') : runs[arm]} to the ${arm}`)
        .join(', ');
    const time = seconds === null
        ? 'time unknown'
        : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
    const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`;
    return `${asked || 'nothing to ask'}; ${time}; ${money}`;
}
/**
 * What asking these runs may cost, USD: each as much as its arm's did on average, and those that may be under way at once
 * as much as the dearest. Null where no row of an arm tells.
 */
function greatestCost(runs, rows, concurrency) {
    const costsOf = (arm) => rows.filter(row => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(row.role) === arm).flatMap(({ cost_usd }) => (cost_usd === null ? [] : [cost_usd]));
    const costs = { baseline: costsOf('baseline'), canary: costsOf('canary') };
    const usual = (arm) => {
        const count = runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(run.role) === arm).length;
        return count === 0 ? 0 : count * (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(costs[arm]);
    };
    const dearest = [...costs.baseline, ...costs.canary].reduce((most, cost) => Math.max(most, cost), 0);
    const most = usual('baseline') + usual('canary') + Math.min(concurrency, runs.length) * dearest;
    return Number.isFinite(most) ? most : null;
}
/** Of asking, and of grading the answer. */
function costOf(row, prices) {
    const asking = row.cost_usd ?? priceOf(row, prices);
    return asking === null ? null : asking + (row.graded?.cost_usd ?? 0);
}
function priceOf(row, prices) {
    if (!prices || row.input_tokens === null || row.output_tokens === null)
        return null;
    return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}


/***/ }),

/***/ 48046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iG: () => (/* binding */ armOfRole),
  eV: () => (/* binding */ looksAt),
  uB: () => (/* binding */ planRound),
  gp: () => (/* binding */ planRuns)
});

// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/gold/round-seeds.js
/**
 * The seeds of a round, as many as the manifest names: in round 1 the manifest's own, in each further one the smallest
 * whole numbers that no earlier round has. So a run key tells its round, and no key is asked twice.
 */
function seedsOfRound(seeds, round) {
    const first = [...new Set(seeds)];
    if (round === 1)
        return first;
    const fresh = Array.from({ length: first.length * round }, (_, seed) => seed).filter(seed => !first.includes(seed));
    return fresh.slice(first.length * (round - 2), first.length * (round - 1));
}

;// CONCATENATED MODULE: ./out/build/src/gold/plan.js


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
        conversations: shuffled(conversations, (0,random/* random */.y)(`order ${order}`)),
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
/** The runs of a further round: every item again, of both arms, under the round's own seeds. */
function planRound({ manifest, gold }, round) {
    const seeds = seedsOfRound(manifest.gold.seeds, round);
    const roles = ['canary', 'baseline_1'];
    return planRuns({ manifest: { ...manifest, gold: { ...manifest.gold, seeds } }, gold, roles });
}
const MOST_PARTS = 4;
/** A part smaller than this tells too little, and saves too little, to be looked at by itself. */
const RUNS_A_PART = 100;
/** After how many conversations a plan is looked at, to see whether the others are needed; a small plan never is. */
function looksAt({ conversations, runs }) {
    const parts = Math.min(MOST_PARTS, Math.floor(runs.length / RUNS_A_PART));
    return Array.from({ length: Math.max(0, parts - 1) }, (_, at) => Math.ceil(((at + 1) * conversations.length) / parts));
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
                conversations.push(turns.map((item, at) => plannedRun(item, role, { phrasing, seed, followed: at < turns.length - 1 })));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,random/* random */.y)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, { phrasing, seed, followed }) {
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
        session: `${session}/${phrasing}/${seed}`,
        followed
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

/***/ 57343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openSnippets),
/* harmony export */   p: () => (/* binding */ readSnippets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63095);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28353);






/** Characters of a text and of an id, snippets of a reply, and bytes of the file. */
const TEXT = 4000;
const ID = 200;
const SNIPPETS = 10;
const FILE_BYTES = 32 * 1024 * 1024;
const readable = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_5__/* .tolerant */ .a)(_row_js__WEBPACK_IMPORTED_MODULE_4__/* .snippetSchema */ .RW);
/** Opens the file for appending, secrets taken out by `redact`; without `resume` it begins anew. Past its bound nothing more is kept. */
function openSnippets(file, resume, redact = text => text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const kept = new Set(resume ? readSnippets([file]).keys() : []);
    let bytes = resume && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file).length : 0;
    if (!resume)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, '');
    return retrieved => {
        const snippets = retrieved.slice(0, SNIPPETS).map(snippet => keptOf(snippet, redact));
        const fresh = new Map(snippets.filter(({ key }) => !kept.has(key)).map(snippet => [snippet.key, snippet]));
        for (const snippet of fresh.values()) {
            const line = `${JSON.stringify(snippet)}\n`;
            if (bytes + line.length > FILE_BYTES)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, line);
            bytes += Buffer.byteLength(line);
            kept.add(snippet.key);
        }
        return snippets.flatMap(({ key }) => (kept.has(key) ? [key] : []));
    };
}
/** The snippets of files that are there, by key; a torn or broken line is passed over. */
function readSnippets(files) {
    const snippets = new Map();
    for (const file of files.filter(each => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(each))) {
        for (const line of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8').split('\n')) {
            const parsed = readable.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(line));
            if (parsed.success)
                snippets.set(parsed.data.key, parsed.data);
        }
    }
    return snippets;
}
function keptOf({ snippet_id, section_id, offsets, text }, redact) {
    const shown = {
        id: snippet_id === null ? null : redact(snippet_id).slice(0, ID),
        section: section_id === null ? null : redact(section_id).slice(0, ID),
        offsets: offsets === null ? null : [offsets[0], offsets[1]],
        text: redact(text ?? '')
            .slice(0, TEXT)
            .replace(/[\uD800-\uDBFF]$/, '')
    };
    return { key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16), ...shown };
}


/***/ })

};
