export const id = 3928;
export const ids = [3928];
export const modules = {

/***/ 39764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findComparableBaseline),
/* harmony export */   r: () => (/* binding */ comparableNow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70744);
/* harmony import */ var _gates_arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28695);
/* harmony import */ var _gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4358);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25102);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75801);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70765);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48046);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71870);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35553);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43524);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89012);












const BASELINE_BYTES = 128 * 1024 * 1024;
/** The baseline on disk that an option or the manifest names, else the newest admissible artifact. */
async function findComparableBaseline(world, inputs, file) {
    const { manifest } = inputs;
    const declared = manifest.baseline;
    const path = file
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file)
        : declared && 'path' in declared
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, declared.path)
            : null;
    if (path)
        return fromFile(world, inputs, path, file !== undefined);
    if (!declared || !('artifact' in declared))
        return { absent: 'The manifest names no baseline.' };
    if (!world.github)
        return {
            absent: 'Without a GitHub token the baseline artifact cannot be fetched; --baseline FILE names one on disk.'
        };
    const { findBaseline } = await __webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 62605));
    const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
    const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() });
    if ('unavailable' in found)
        return { absent: found.unavailable };
    const source = { kind: 'artifact', created_at: found.createdAt, digest: found.digest, url: found.url };
    const age = `The baseline artifact is ${ms__WEBPACK_IMPORTED_MODULE_1__(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`;
    return comparable(inputs, found.text, source, [age, ...found.refused]);
}
/** A file that a person named must be there; one that the manifest names may be missing, and is measured now. */
async function fromFile(world, inputs, path, isAsked) {
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(world, path);
    let bytes;
    try {
        bytes = await (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .readSource */ .o$)(world, path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES }, isAsked);
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { absent: `The baseline file cannot be read: ${error.message}.` };
    }
    const text = bytes.toString('utf8');
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .readBaseline */ .mF)(text);
    if ('broken' in found && isAsked)
        throw (0,_world_input_js__WEBPACK_IMPORTED_MODULE_8__/* .inputError */ .Xu)({ file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES }, found.broken, found.line, found.column);
    const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
    return comparable(inputs, text, { kind: 'file', created_at, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(bytes), url: null }, []);
}
const RESCORED = "The baseline's answers were scored by older rules, and are scored again from its rows.";
async function comparable(inputs, text, source, notes) {
    const read = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .readBaseline */ .mF)(text);
    if ('broken' in read)
        return { absent: `The baseline cannot be used: ${(0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .sayBroken */ .XL)(read)}.` };
    const baseline = await (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .scoredToday */ .A$)(read.baseline, inputs);
    const others = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .tX)(baseline.comparable, comparableNow(inputs));
    if (others.length > 0)
        return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` };
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .planRuns */ .gp)({ ...inputs, roles: ['baseline_1', 'baseline_2'] });
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_5__/* .completeness */ .P)(plan, baseline.rows);
    if (whole.missing.length > 0 || baseline.rows.length !== plan.runs.length) {
        return {
            absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
        };
    }
    if (baseline === read.baseline)
        return { baseline, source, notes };
    const noise = (0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)((0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .armOf */ .cr)((0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfPass */ .or)(baseline, 'baseline_1')), (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .armOf */ .cr)((0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfPass */ .or)(baseline, 'baseline_2')));
    return { baseline: { ...baseline, noise }, source, notes: [...notes, RESCORED] };
}
function comparableNow({ manifest, gold }) {
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
    return (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .comparableOf */ .iQ)(manifest, digests, (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_6__/* .embedderId */ .K)(manifest.embeddings));
}


/***/ }),

/***/ 39548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  goldCheck: () => (/* binding */ goldCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gold/baseline.js
var baseline = __webpack_require__(25102);
// EXTERNAL MODULE: ./out/build/src/gold/check-items.js
var check_items = __webpack_require__(62004);
;// CONCATENATED MODULE: ./out/build/src/gold/find-passage.js
/** Where a text stands in a source: the offsets of a target. */
const MOST_FOUND = 20;
/** Every place of the text, blanks of any kind and length counting as one; in order. */
function findPassage(source, sought) {
    const words = sought.split(/\s+/).filter(word => word !== '');
    if (words.length === 0)
        return [];
    const pattern = new RegExp(words.map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'gu');
    const found = [];
    for (const { index, 0: text } of source.matchAll(pattern)) {
        const before = source.slice(0, index);
        const start = lengthOf(before);
        found.push({
            offsets: [index, index + text.length],
            codePoints: [start, start + lengthOf(text)],
            line: before.split('\n').length
        });
        if (found.length === MOST_FOUND)
            break;
    }
    return found;
}
function lengthOf(text) {
    let length = 0;
    for (const _ of text)
        length++;
    return length;
}

// EXTERNAL MODULE: ./out/build/src/gold/item.js
var gold_item = __webpack_require__(13354);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var world_input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/find-baseline.js
var find_baseline = __webpack_require__(39764);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
;// CONCATENATED MODULE: ./out/build/src/commands/gold-sources.js





const MAX_SOURCE = 64 * 1024 * 1024;
const ENDINGS = ['', '.md', '.txt', '.html', '.mdx', '.rst'];
/** Holds targets against the files of a folder that their section_id names, with or without its ending. */
async function checkTargets({ cwd }, { items, lines }, folder) {
    const root = (0,external_node_path_.resolve)(cwd, folder);
    const texts = new Map();
    const textOf = (section) => {
        const known = texts.get(section) ?? sourceOf(root, section);
        texts.set(section, known);
        return known;
    };
    const found = [];
    for (const item of items) {
        for (const { section_id, offsets } of (0,gold_item/* passagesOf */.T)(item)) {
            const source = await textOf(section_id);
            const message = source === null
                ? `no file of ${folder} is called as its section_id ${JSON.stringify(section_id.slice(0, 80))}`
                : faultOf(source, offsets, item.anchor);
            if (message !== null)
                found.push({ qid: item.qid, line: lines.get(item.qid), message });
        }
    }
    return found;
}
function faultOf(source, [start, end], anchor) {
    if (end > source.length)
        return `its target ends at ${end}, and the source has ${source.length} characters`;
    if (anchor === undefined || isIn(source.slice(start, end), anchor))
        return null;
    const [place] = findPassage(source, anchor);
    return place
        ? `its anchor is not at the target's offsets but at [${place.offsets.join(', ')}]`
        : 'its anchor is nowhere in the source: did the source change?';
}
/** One holds the other, blanks aside. */
function isIn(passage, anchor) {
    const [a, b] = [passage, anchor].map(text => text.replace(/\s+/g, ' ').trim());
    return a !== '' && (a.includes(b) || b.includes(a));
}
async function sourceOf(root, section) {
    const name = section.replace(/#.*$/, '');
    for (const file of ENDINGS.map(ending => name + ending)) {
        const path = (0,external_node_path_.resolve)(root, file);
        if (!path.startsWith(root + external_node_path_.sep) || name.includes('\0'))
            return null;
        const input = { file: path, reason: 'gold_invalid', maxBytes: MAX_SOURCE };
        try {
            return (0,world_input/* decodeInput */.Ny)(await (0,world_input/* readInput */.R5)(path, input), input);
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
        }
    }
    return null;
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
;// CONCATENATED MODULE: ./out/build/src/commands/gold-check.js















const description = {
    summary: 'find weak gold items, and the offsets of a passage',
    topic: 'begin',
    examples: [
        'rollout-gate gold check',
        'rollout-gate gold check --baseline out/baseline.json --sources docs',
        'rollout-gate gold check --find "within 30 days" docs/returns.md'
    ],
    flags: {
        manifest: shared_flags/* manifest */.eu,
        baseline: { ...shared_flags/* baseline */._Z, meaning: 'a baseline.json: which items it does not solve, and why' },
        sources: (0,flag_kinds/* text */.Qq)('DIR', { meaning: 'the folder of your sources, which section_id names files of' }),
        find: (0,flag_kinds/* text */.Qq)('TEXT', { meaning: 'say at which offsets a text stands in a source' }),
        file: { ...(0,flag_kinds/* text */.Qq)('FILE', { meaning: 'the source that --find looks in; the word alone will do' }), plain: true }
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: { contents: 'read' }
};
const gold_check_MAX_SOURCE = 64 * 1024 * 1024;
/** What is weak is told and blocks nothing: exit 0. What is invalid is refused, as by validate. */
async function goldCheck(world, options) {
    if (options.find !== undefined)
        return findOffsets(world, options.find, options.file);
    if (options.file !== undefined)
        throw (0,errors/* flagError */.VP)(`${options.file}: expected --find "text" beside it`);
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'gold-check');
    const manifest = (0,inputs/* asContracted */.A_)(await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, { reads: inputs/* reads */.Um }));
    if (!(0,inputs/* hasGold */.Ji)(manifest)) {
        const message = 'no gold set; this command needs gold: { path: eval/gold.jsonl }';
        throw new errors/* InputError */.dz('manifest_invalid', [{ file: manifest.file, line: 1, column: 1, severity: 'error', message }]);
    }
    const gold = await (0,inputs/* loadGoldSet */.Jg)(world, manifest);
    const found = [...(await (0,check_items/* weaknesses */.KT)(gold, manifest.response.contract))];
    if (options.sources !== undefined)
        found.push(...(await checkTargets(world, gold, options.sources)));
    const notes = [];
    if (options.baseline !== undefined) {
        const known = await (0,find_baseline/* findComparableBaseline */.P)(world, { manifest, gold }, options.baseline);
        if ('absent' in known)
            notes.push(known.absent);
        else {
            const rows = (0,baseline/* rowsOfPass */.or)(known.baseline, 'baseline_1');
            found.push(...(await (0,check_items/* looseClaims */.eI)(gold, rows)), ...(0,check_items/* unsolved */.PO)(gold, rows));
        }
    }
    const weak = new Set(found.flatMap(({ qid }) => qid ?? [])).size;
    const shown = found.toSorted((a, b) => Number(a.qid === null) - Number(b.qid === null) || a.line - b.line);
    const targets = gold.items.filter(item => item.answerable && (0,gold_item/* passagesOf */.T)(item).length > 0).length;
    const lines = [
        `${(0,counted/* counted */.h)(gold.items.length, 'item')}, ${targets} with a target: ${weak === 0 ? 'none of them looks weak' : `${weak} ${weak === 1 ? 'looks' : 'look'} weak`}.`,
        ...gold.warnings.map(problem => `  ${(0,errors/* showProblem */.Hi)({ ...problem, severity: 'error' })}`),
        ...saidOnce(shown).map(weakness => `  ${lineOf(weakness, gold.file)}`),
        ...notes,
        ...(options.baseline === undefined
            ? ['--baseline out/baseline.json tells what the current version does not solve, and why.']
            : []),
        ''
    ];
    const why = `${gold.file}: ${weak} of ${(0,counted/* counted */.h)(gold.items.length, 'item')} ${(0,counted/* agreeing */.H)(weak, 'looks', 'look')} weak.`;
    const verdict = { decision: 'pass', reason: 'all_green', exit: reasons/* EXIT */.dc.ok, why };
    const problems = shown.map(({ qid, line, message }) => ({
        file: gold.file,
        line,
        column: 1,
        severity: 'warning',
        message: qid === null ? message : `${qid}: ${message}`
    }));
    return {
        result: conclude(verdict, { name: manifest.name, problems: [...gold.warnings, ...problems] }),
        text: lines.join('\n'),
        uploads: [],
        publish: false
    };
}
/** What is said of more items than these is said once, of all of them. */
const MOST_ALIKE = 3;
function saidOnce(found) {
    const alike = new Map();
    for (const weakness of found)
        alike.set(weakness.message, [...(alike.get(weakness.message) ?? []), weakness]);
    return [...alike.values()].flatMap(same => {
        const [first] = same;
        if (same.length <= MOST_ALIKE || first === undefined)
            return same;
        return [{ ...first, qid: `${first.qid} and ${same.length - 1} more, down to line ${same.at(-1).line}` }];
    });
}
const lineOf = ({ qid, line, message }, file) => qid === null ? `${file}: ${message}` : `${file}:${line}: ${qid}: ${message}`;
async function findOffsets(world, sought, file) {
    if (file === undefined)
        throw (0,errors/* flagError */.VP)(`--find: expected the source after it: gold check --find "text" docs/returns.md`);
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const input = { file: (0,inputs/* shownPath */.pS)(world, path), reason: 'gold_invalid', maxBytes: gold_check_MAX_SOURCE };
    const found = findPassage((0,world_input/* decodeInput */.Ny)(await (0,world_input/* readInput */.R5)(path, input), input), sought);
    if (found.length === 0)
        throw (0,errors/* flagError */.VP)(`--find: the text is not in ${input.file}; case and signs count, blanks and line ends do not`);
    const lines = found.flatMap(({ offsets, codePoints, line }) => [
        `${input.file}:${line}: "offsets": [${offsets.join(', ')}]`,
        ...(codePoints[0] === offsets[0] && codePoints[1] === offsets[1]
            ? []
            : [`  counted by code points, as Python does: [${codePoints.join(', ')}]`])
    ]);
    const many = found.length > 1 ? [`It stands there ${found.length} times: take a longer text, or name each under targets.`] : [];
    const why = `Found in ${input.file}.`;
    const result = (0,commands_conclude/* startResult */.K)(world, 'gold-check')({ decision: 'pass', reason: 'all_green', exit: reasons/* EXIT */.dc.ok, why }, {});
    return { result, text: [...lines, ...many, ''].join('\n'), uploads: [], publish: false };
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

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ isDetectable),
  YN: () => (/* binding */ noiseOf),
  Cp: () => (/* binding */ resolutionOf)
});

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
// EXTERNAL MODULE: ./out/build/src/statistics/special.js
var special = __webpack_require__(98039);
;// CONCATENATED MODULE: ./out/build/src/statistics/power.js


const DRAWS = 4000;
/** Seeded draws of the noise of a test that has so many rounds, and of what they share: made once for many rates. */
function drawNoise(rounds) {
    const uniform = (0,random/* random */.y)('rejection');
    return Array.from({ length: DRAWS }, () => {
        return Float64Array.from({ length: rounds + 1 }, () => (0,special/* normalQuantile */.Zl)(Math.max(uniform(), 1e-12)));
    });
}
/**
 * The chance that the test rejects in one of its rounds where the true value exceeds the target by `excess`. After each
 * round the estimate is the mean over the rounds so far; asking ends where it is inside the target. `shared` is the
 * standard deviation of what no further round averages out. In closed form for one round, else over `draws`.
 */
function rejectionRate(excess, shared, rounds, draws) {
    const [only] = rounds;
    if (rounds.length === 1) {
        const sd = Math.hypot(shared, only.sd);
        const beyond = excess - only.critical * only.se;
        return sd > 0 ? (0,special/* normalCdf */.vr)(beyond / sd) : Number(beyond >= 0);
    }
    let rejected = 0;
    for (const draw of draws)
        if (isRejected(excess + shared * draw[0], draw, rounds))
            rejected++;
    return rejected / draws.length;
}
function isRejected(lasting, draw, rounds) {
    let sum = 0;
    for (let at = 0; at < rounds.length; at++) {
        const { sd, se, critical } = rounds[at];
        sum += sd * draw[at + 1];
        const estimate = lasting + sum / (at + 1);
        if (estimate <= 0)
            return false;
        if (estimate >= critical * se)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./out/build/src/gates/alpha.js + 1 modules
var gates_alpha = __webpack_require__(17984);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 5 modules
var gold = __webpack_require__(7139);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js
var gates_pairs = __webpack_require__(88484);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/student.js
var student = __webpack_require__(61335);
;// CONCATENATED MODULE: ./out/build/src/gates/score-power.js



/** Of a run's variance, how far another version is taken to differ on single items before any was seen: a sd of .8 on the logit of each. */
const USUAL_DIFFERENCE = 0.2;
/** Variance of a run around its item's rate, from the noise of two passes that differ in nothing (`error`, over `runs` run keys). */
function runVariance(error, runs) {
    return Math.min(0.25, (error ** 2 * runs) / 2);
}
/** The variance between items by which another version usually differs, where runs have the variance `v`. */
function usualDifference(v) {
    return USUAL_DIFFERENCE * v;
}
/**
 * The spread of a loss where runs of the baseline have the variance `v` and the versions differ on single items by the
 * variance `differ`, over and above the loss. A service that loses varies more than one that is always right, and loses
 * more on some items: both as where a loss shifts the logit of every item's rate alike. There, over rates of .5 to .99
 * with a sd of 1.5 on the logit, the variance of a run grows by (1 − 4v)² of the loss, within .1, the loss's variance
 * between items is about .036/v of its square, and the difference grows as the mean of both arms' variances does.
 */
function lossSpread({ v, loss, differ }) {
    const canary = canaryVariance(v, loss);
    return { baseline: v, canary, between: Math.min(1, spreadOfLoss(v, loss) + differ * growth(v, canary)) };
}
function canaryVariance(v, loss) {
    return Math.min(0.25, v + (1 - 4 * v) ** 2 * Math.min(1, loss));
}
function spreadOfLoss(v, loss) {
    const bounded = Math.min(1, loss);
    return bounded > 0 ? Math.min(bounded * (1 - bounded), (0.036 / v) * bounded ** 2) : 0;
}
function growth(v, canary) {
    return v > 0 ? (v + canary) / (2 * v) : 1;
}
/**
 * The variance by which two versions differ on single items, from the losses of each item's runs: what the items' means
 * vary by, less the luck of runs and less what the loss that they have in common spreads by itself. At least 0; null
 * where an item has one run, which does not tell luck from difference.
 */
function differenceOfItems(losses, v) {
    if (losses.length < 2 || losses.some(runs => runs.length < 2))
        return null;
    const means = losses.map(moments/* mean */.i2);
    const loss = (0,moments/* mean */.i2)(means);
    const common = Math.max(0, loss);
    const luck = (0,moments/* mean */.i2)(losses.map(runs => (0,moments/* sampleVariance */.y4)(runs) / runs.length));
    const beyond = (0,moments/* sampleVariance */.y4)(means) - luck - spreadOfLoss(v, common);
    return Math.max(0, beyond) / growth(v, canaryVariance(v, common));
}
/**
 * The rounds of gold_regression's test (statistics/shifted-mean.ts) on a plan, at the levels that alpha is spent by.
 * Between items a loss is skewed: where its mean is drawn low its error is too, which makes up for what Student's t asks
 * beyond a normal quantile of few items (docs/gold-set.md).
 */
function roundsOfScore({ baseline, canary, between }, { items, runs, population }, levels) {
    const shared = population ? Math.sqrt(between / items) : 0;
    let sum = 0;
    const rounds = levels.map((level, at) => {
        const round = at + 1;
        // The first round has two passes of the baseline to compare with, a further one has one.
        const variance = (canary + baseline / (at === 0 ? 2 : 1)) / runs;
        sum += variance;
        const se = Math.sqrt(shared ** 2 + sum / round ** 2 + (1 / (runs * round)) ** 2);
        return { sd: Math.sqrt(variance), se, critical: criticalValue(level, { items, runs: runs * round, population }) };
    });
    return { shared, rounds };
}
function criticalValue(level, { items, runs, population }) {
    if (level >= 0.5)
        return 0;
    if (population)
        return -(0,special/* normalQuantile */.Zl)(level);
    return (0,student/* studentUpperQuantile */.b)(level, Math.max(1, runs > items ? runs - items : items - 1));
}

// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/resolve.js










/** The minimum detectable effect of each row that has a margin, on this gold set and from the baseline's own noise. */
const POWER = 0.8;
/** What both passes of the baseline hold: nothing changed between them, so every difference is noise. */
function noiseOf(first, second) {
    const passes = { first, second, pairs: (0,gates_pairs/* pairUp */.OM)(first, second) };
    return rows/* ROW_IDS */.qt.filter(isRelative)
        .map(row => ({ row, ...NOISE[row](passes) }))
        .filter(noise => Number.isFinite(noise.set));
}
function isRelative(row) {
    return rows/* ROWS */.Ir[row].relative === true;
}
const NOISE = {
    delta_s_drift_median: passes => alike(quantileError(passes, 'delta_s', 0.5, difference)),
    delta_s_drift_p95: passes => alike(quantileError(passes, 'delta_s', 0.95, difference)),
    gold_regression: ({ pairs }) => ({ set: errorOfRuns(pairs), population: errorOfItems(pairs) }),
    latency_p95: passes => alike(quantileError(passes, 'latency_ms', 0.95, ratio)),
    cost_per_solved: ({ first, second, pairs }) => alike(costError(first, second, pairs))
};
function alike(error) {
    return { set: error, population: error };
}
const difference = (from, to) => to - from;
const ratio = (from, to) => to / from;
function quantileError({ first, second }, field, p, of) {
    const value = (row) => (row.error === null ? row[field] : null);
    return (0,interval/* intervalOfQuantiles */.xw)({ baseline: first, canary: second }, value, p, of, `resolve ${field} ${p}`).sd;
}
/** The minimum detectable effects on a gold set of that size and noise, beside the margins that a manifest grants. */
function resolutionOf(manifest, noise, size) {
    const seeds = manifest.gold?.seeds.length ?? 1;
    if (!(size.items > 0) || !(size.runs > 0))
        return [];
    const test = plannedTest(manifest, size.first);
    const question = manifest.evidence.gold === 'population' ? 'population' : 'set';
    return noise.flatMap(({ row, ...errors }) => {
        const margin = (0,targets/* targetOf */.$r)(manifest, row).threshold - (rows/* ROWS */.Ir[row].unit === 'ratio' ? 1 : 0);
        const error = errors[question];
        if (!(margin > 0) || !Number.isFinite(error))
            return [];
        const versions = isScore(row) && question === 'population' ? versionsOf(errors, size) : null;
        const planned = { row, margin, error, ...versions };
        const power = powerOf(manifest, planned, size, test);
        const effectBy = (of) => {
            const excess = smallest(margin, x => of(x, 1, 1));
            return excess === null || (isScore(row) && margin + excess > 100) ? Number.POSITIVE_INFINITY : margin + excess;
        };
        const would = (grow) => smallest(1, more => grow(1 + more));
        const items = would(times => power(margin, times, 1));
        const more = would(times => power(margin, 1, times));
        return [
            {
                row,
                margin,
                effect: effectBy(power),
                ...(versions && { differ: 100 * Math.sqrt(versions.differ) }),
                ...(versions?.assumed && { alike: effectBy(powerOf(manifest, { ...planned, differ: 0 }, size, test)) }),
                items: items === null ? null : Math.ceil(size.items * (1 + items) - 1e-6),
                seeds: more === null ? null : Math.ceil(seeds * (1 + more) - 1e-6)
            }
        ];
    });
}
/** By how much two versions differ on single items besides a loss: measured where both arms' answers are known, else assumed. */
function versionsOf({ set, population }, { runs, pairs }) {
    const luck = runVariance(set / 100, runs);
    const measured = pairs
        ? differenceOfItems((0,gates_pairs/* lossesOf */.Rr)(pairs, row => row.solved), luck)
        : null;
    if (measured !== null)
        return { error: set, differ: measured, assumed: false };
    return { error: population, differ: usualDifference(runVariance(population / 100, runs)), assumed: true };
}
/** Whether a row is in points of a score, of which there are 100, and is tested as their mean. */
function isScore(row) {
    return rows/* ROWS */.Ir[row].unit === 'points';
}
/** Whether a change of twice the margin is seen: no test tells a change that is just beyond its target. */
function isDetectable({ effect, margin }) {
    return effect <= 2 * margin + 1e-12;
}
/** The smallest x ≥ 0 with 80 % power, to a thousandth of itself; null where none up to 10,000 times `scale` has it. */
function smallest(scale, power) {
    if (power(0) >= POWER)
        return 0;
    let high = scale / 16;
    while (power(high) < POWER) {
        high *= 2;
        if (high > 10_000 * scale)
            return null;
    }
    let low = high > scale / 16 ? high / 2 : 0;
    while (high - low > Math.max(high, scale / 16) / 1000) {
        const middle = (low + high) / 2;
        if (power(middle) < POWER)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** What the tests of all rows share: when they are looked at, beside which others, and the noise that rounds have in common. */
function plannedTest(manifest, first) {
    const of = manifest.evidence.gold === 'estimate' ? 1 : (0,gates_alpha/* plannedRounds */.O4)(manifest, first?.rows ?? []);
    return {
        looks: Array.from({ length: of }, (_, at) => ({ round: at + 1, of })),
        tests: first ? (0,gold/* plannedFamily */.No)(manifest, first) : gold/* TESTED_ROWS */.wv,
        draws: of > 1 ? drawNoise(of) : []
    };
}
/** The power of a row's test against a change `excess` beyond its target, on `items` times the items and `seeds` times the seeds. */
function powerOf(manifest, { row, margin, error, differ = 0 }, size, { looks, tests, draws }) {
    const { alpha, gold: question } = manifest.evidence;
    const levels = looks.map(look => (question === 'estimate' ? 0.5 : alpha * (0,gates_alpha/* firstShare */.GQ)(row, tests, look)));
    if (!isScore(row)) {
        const critical = levels.map(level => -(0,special/* normalQuantile */.Zl)(level));
        return (excess, items, seeds) => {
            const sd = error / Math.sqrt(items * seeds);
            return rejectionRate(excess, 0, critical.map((value, at) => ({ sd, se: sd / Math.sqrt(at + 1), critical: value })), draws);
        };
    }
    return (excess, items, seeds) => {
        const plan = { items: size.items * items, runs: size.runs * items * seeds, population: question === 'population' };
        const spread = lossSpread({ v: runVariance(error / 100, size.runs), loss: (margin + excess) / 100, differ });
        const { shared, rounds } = roundsOfScore(spread, plan, levels);
        return rejectionRate(excess / 100, shared, rounds, draws);
    };
}
/** Points: on this gold set the noise is that of runs. */
function errorOfRuns(pairs) {
    const variance = pairs.reduce((total, { pairs: runs }) => {
        const changed = runs.filter(run => run.baseline.solved !== run.canary.solved).length;
        return total + changed / runs.length ** 2;
    }, 0);
    return (100 * Math.sqrt(variance)) / pairs.length;
}
/** Points: for questions like these the noise is that of items. */
function errorOfItems(pairs) {
    const losses = pairs.map(item => (0,arm/* share */.uM)(item.pairs, pair => pair.baseline.solved) - (0,arm/* share */.uM)(item.pairs, pair => pair.canary.solved));
    const square = losses.reduce((total, loss) => total + loss ** 2, 0) / Math.max(1, pairs.length - 1);
    return 100 * Math.sqrt(square / pairs.length);
}
function costError(first, second, pairs) {
    if (!(0,arm/* costPerSolved */.k6)(first.rows) || !(0,arm/* costPerSolved */.k6)(second.rows))
        return Number.NaN;
    const sums = pairs.map(({ pairs: runs }) => [
        total(runs.map(run => run.canary)).cost,
        total(runs.map(run => run.canary)).solved,
        total(runs.map(run => run.baseline)).cost,
        total(runs.map(run => run.baseline)).solved
    ]);
    const index = new Map(pairs.map((item, at) => [item.qid, at]));
    return (0,interval/* intervalOfSums */.FW)([...index.keys()], qid => sums[index.get(qid)], ([paid, solved, basePaid, baseSolved]) => paid / solved / (basePaid / baseSolved), 'resolve cost').sd;
}
function total(rows) {
    return {
        cost: rows.reduce((sum, row) => sum + (row.error === null ? (row.cost_usd ?? 0) : 0), 0),
        solved: rows.filter(row => row.solved).length
    };
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ sampleSd),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1; NaN below two values. */
function sampleSd(values) {
    return Math.sqrt(sampleVariance(values));
}
/** The variance with divisor n − 1, in two passes; NaN below two values. */
function sampleVariance(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}


/***/ }),

/***/ 58875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ mostLeftOut),
/* harmony export */   XN: () => (/* binding */ nothingLeftOut),
/* harmony export */   ov: () => (/* binding */ leaveOut),
/* harmony export */   rN: () => (/* binding */ leftOutRows)
/* harmony export */ });
function nothingLeftOut() {
    const none = () => ({ unreadable: 0, withStatus: 0, replies: 0, clock: 0 });
    return { baseline: none(), canary: none(), unattributed: 0 };
}
/** Counts a line that can't be read whole, by what it still says. */
function leaveOut(leftOut, arm, { status }) {
    if (arm === null) {
        leftOut.unattributed++;
        return;
    }
    const own = leftOut[arm];
    own.unreadable++;
    if (status === null)
        return;
    own.withStatus++;
    if (status >= 200 && status <= 299)
        own.replies++;
}
/** All rows of an arm that were left out, whatever for. */
function leftOutRows({ unreadable, clock }) {
    return unreadable + clock;
}
/** How many may be left out of so many: a few always, then one in a hundred. */
function mostLeftOut(rows) {
    return Math.max(3, 0.01 * rows);
}


/***/ })

};
