export const id = 3544;
export const ids = [3544];
export const modules = {

/***/ 73544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doubtsAbout: () => (/* binding */ doubtsAbout),
  gate: () => (/* binding */ gate),
  refuseFailingBaseline: () => (/* binding */ refuseFailingBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/gates/arm.ts
var arm = __webpack_require__(19734);
// EXTERNAL MODULE: ./src/gates/decide.ts
var decide = __webpack_require__(6862);
// EXTERNAL MODULE: ./src/gates/gold.ts + 7 modules
var gold = __webpack_require__(78932);
// EXTERNAL MODULE: ./src/gates/reasons.ts
var reasons = __webpack_require__(77049);
// EXTERNAL MODULE: ./src/gates/resolve.ts + 1 modules
var resolve = __webpack_require__(63736);
// EXTERNAL MODULE: ./src/gold/baseline.ts
var baseline = __webpack_require__(50419);
// EXTERNAL MODULE: ./src/gold/completeness.ts
var completeness = __webpack_require__(52536);
// EXTERNAL MODULE: ./src/gold/embedder.ts + 2 modules
var embedder = __webpack_require__(53140);
// EXTERNAL MODULE: ./src/gold/estimate.ts
var estimate = __webpack_require__(82182);
// EXTERNAL MODULE: ./src/gold/plan.ts
var gold_plan = __webpack_require__(27379);
// EXTERNAL MODULE: ./src/gold/rows-file.ts
var rows_file = __webpack_require__(55504);
// EXTERNAL MODULE: ./src/manifest/pins.ts
var pins = __webpack_require__(29345);
// EXTERNAL MODULE: ./src/probes/probe-all.ts + 6 modules
var probe_all = __webpack_require__(71945);
;// CONCATENATED MODULE: ./src/commands/annotate.ts
/** Failed rows point at the lines that a person can change: a target, an arm, a probe, a gold item. */
function annotate(manifest, table, probes, goldFile) {
    const failing = table.gates.filter(row => row.verdict === 'fail');
    const onManifest = failing.flatMap(row => placesOf(row, probes).map(place => problemAt(manifest, place.path, place.why)));
    const quality = failing.some(row => row.gate === 'G2');
    const onGold = quality ? table.lost.map(item => goldProblem(goldFile, item)) : [];
    return [...onManifest, ...onGold];
}
function placesOf(row, probes) {
    const details = probes.find(outcome => outcome.row === row.row)?.details.filter(detail => !detail.ok) ?? [];
    if (details.length > 0) {
        return details.map(({ path, name, why }) => ({
            path: path ?? [sectionOf(row.row)],
            why: `${row.row}: ${name}: ${why}`
        }));
    }
    return [{ path: pathOf(row), why: `${row.row}: ${row.why}` }];
}
function pathOf(row) {
    if (row.source === 'manifest')
        return ['targets', row.row];
    return row.row === 'pins_live' || row.row === 'pins_fixed' ? ['arms', 'canary', 'pins'] : ['arms', 'canary'];
}
function sectionOf(row) {
    return { secrets_present: 'secrets', boot_order: 'boot', freeze: 'freeze', probes: 'probes' }[row] ?? 'arms';
}
function problemAt(manifest, path, message) {
    return { file: manifest.file, ...manifest.locate(path), message, severity: 'error' };
}
function goldProblem(file, { line, qid, what }) {
    return { file, line, column: 1, message: `${qid}: ${what}`, severity: 'warning' };
}

// EXTERNAL MODULE: ./src/commands/conclude.ts
var commands_conclude = __webpack_require__(4609);
// EXTERNAL MODULE: ./src/commands/find-baseline.ts
var find_baseline = __webpack_require__(53379);
// EXTERNAL MODULE: ./src/commands/inputs.ts + 8 modules
var commands_inputs = __webpack_require__(80168);
// EXTERNAL MODULE: ./src/commands/measure.ts + 9 modules
var measure = __webpack_require__(97022);
// EXTERNAL MODULE: ./src/commands/notes.ts
var commands_notes = __webpack_require__(39851);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/gate.ts






















/** A baseline whose arm failed more often than this says nothing about the canary. */
const MAX_BASELINE_ERRORS = 0.05;
/** Points. A baseline under it is no measure of anything, or is read wrongly. */
const DOUBTFUL_SCORE = 50;
const SHOWN_ITEMS = 3;
const SHOWN_WARNINGS = 3;
/** Judges the canary on the gold set: probes, evidence, gate table, decision. */
async function gate(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'gate');
    const inputs = await (0,commands_inputs/* loadInputs */.IV)(world, options.manifest);
    const http = world.http((0,probe_all/* guardOf */.H)(inputs.manifest));
    try {
        const found = await (0,find_baseline/* findComparableBaseline */.P)(world, inputs, options.baseline);
        const notes = [...inputNotes(inputs), ...baselineNotes(inputs, found)];
        (0,commands_notes/* tell */.qz)(world, notes);
        const probes = await (0,probe_all/* probeAll */.m)(world, inputs.manifest, http, path => (0,commands_inputs/* openTrustedCalendar */._9)(world, path));
        const fence = brokenFence(probes);
        const measured = fence ? notAsked(inputs) : await evidenceOf(world, inputs, options, found, http);
        const about = findingsOf(inputs, found, measured, world);
        notes.push(...measured.notes.map(commands_notes/* notice */.lm));
        if (options.shard)
            return shardOutcome(conclude, about, options, measured, notes);
        const table = (0,gold/* judgeGold */.Ic)(caseOf(inputs, found, measured.rows, probes));
        const verdict = (0,decide/* decideGate */.q)({
            gates: table.gates,
            stops: table.stops,
            missing: measured.missing.length,
            planned: measured.plan.runs.length,
            manifest: inputs.manifest,
            warnings: notes.some(note => note.level === 'warning'),
            doubts: doubtsAbout(table)
        });
        const result = conclude(verdict, { ...about, ...shownOf(inputs, table, probes), notes });
        return { result, publish: true, uploads: [resultUpload(options)] };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW) || !inputs.manifest.report_only)
            throw error;
        const verdict = { decision: 'error', reason: error.reason, exit: reasons/* EXIT */.dc.ok, why: error.message };
        const result = conclude(verdict, { name: inputs.manifest.name, report_only: true });
        return { result, publish: true, uploads: [resultUpload(options)] };
    }
    finally {
        await http.close();
    }
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
/** What was planned and measured, from the services or from the rows of shards. */
async function evidenceOf(world, inputs, options, found, http) {
    const measured = options.results.length > 0
        ? mergedRows(world, inputs, options)
        : await (0,measure/* measure */.x)(world, inputs, options, {
            roles: rolesOf(inputs, found),
            experience: experienceFrom(inputs, found),
            http
        });
    refuseFailingBaseline(passesOf(found, measured.rows).baseline);
    return measured;
}
/** Without a baseline to compare with, the baseline arm is measured now, twice, among the canary's runs. */
function rolesOf({ manifest }, found) {
    if ('absent' in found)
        return ['canary', 'baseline_1', 'baseline_2'];
    return manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
}
function experienceFrom({ manifest }, found) {
    return 'baseline' in found ? (0,estimate/* experienceOf */.i6)((0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1'), manifest.prices) : null;
}
/** The rows of shards as one set; refused where they were asked for another manifest, gold set or pins. */
function mergedRows(world, inputs, options) {
    const { manifest, gold } = inputs;
    const { header, rows } = (0,rows_file/* readRows */.aK)(options.results.map(file => (0,external_node_path_.resolve)(world.cwd, file)));
    const now = { manifest: manifest.digest, gold: gold.digest, pins_canary: manifest.pinsDigest.canary };
    const changed = Object.entries(now).filter(([key, digest]) => header[key] !== digest);
    if (changed.length > 0) {
        const message = `asked for another ${changed.map(([key]) => key).join(', ')} than is judged now`;
        throw new errors/* InputError */.dz('not_comparable', options.results.map(file => ({ file, line: 1, column: 1, severity: 'error', message })));
    }
    const plan = (0,gold_plan/* planRuns */.gp)({ manifest, gold, roles: header.plan.roles });
    return { plan, notes: [], ...(0,completeness/* completeness */.P)(plan, rows) };
}
function passesOf(found, rows) {
    if ('absent' in found)
        return { baseline: (0,measure/* rowsOfRole */.v)(rows, 'baseline_1'), again: (0,measure/* rowsOfRole */.v)(rows, 'baseline_2') };
    return { baseline: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1'), again: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_2') };
}
function refuseFailingBaseline(rows) {
    const failed = (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(rows));
    if (failed <= MAX_BASELINE_ERRORS * rows.length)
        return;
    const first = rows.find(row => row.error !== null)?.error?.message ?? 'replies drift from the schema';
    throw new errors/* UnmeasurableError */.XW('baseline_unavailable', `The baseline arm failed on ${failed} of ${rows.length} runs, so there is nothing to compare with. The first: ${first}.`);
}
function caseOf(inputs, found, rows, probes) {
    const { manifest, gold } = inputs;
    const { baseline, canary } = manifest.arms;
    return {
        manifest,
        gold,
        rows: {
            canary: (0,measure/* rowsOfRole */.v)(rows, 'canary'),
            interleaved: (0,measure/* rowsOfRole */.v)(rows, 'interleaved'),
            ...passesOf(found, rows)
        },
        measuredTogether: 'absent' in found,
        probes,
        floatingPins: [baseline, canary].flatMap(arm => (0,pins/* pinFaults */.fj)(arm.pins)).filter(fault => fault.severity === 'error')
            .length,
        semantic: manifest.embeddings.provider !== 'hashing' || manifest.response.delta_s !== null
    };
}
/** A canary whose secrets or services are not there is not asked: the fence that broke is the finding. */
function brokenFence(probes) {
    return probes.some(probe => probe.verdict !== 'pass' && (probe.row === 'secrets_present' || probe.row === 'boot_order'));
}
function notAsked(inputs) {
    const plan = { ...(0,gold_plan/* planRuns */.gp)({ ...inputs, roles: [] }), runs: [] };
    return { plan, rows: [], missing: [], notes: ['Nothing was asked: a fence broke before.'] };
}
function findingsOf({ manifest, gold }, found, measured, world) {
    return {
        name: manifest.name,
        evaluated: {
            sha: null,
            manifest: manifest.digest,
            gold: gold.digest,
            baseline: 'source' in found ? found.source.digest : null,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary
        },
        counts: {
            planned: measured.plan.runs.length,
            measured: measured.rows.length,
            failed: (0,arm/* errors */.sO)((0,arm/* armOf */.cr)(measured.rows))
        },
        report_only: manifest.report_only,
        not_required: manifest.not_required,
        evidence: {
            gold: manifest.evidence.gold,
            alpha: manifest.evidence.alpha,
            inconclusive: manifest.evidence.inconclusive,
            embedder: (0,embedder/* embedderId */.K)(manifest.embeddings)
        },
        baseline_source: 'source' in found ? found.source : measured.rows.length > 0 ? measuredNow(world) : null
    };
}
function measuredNow(world) {
    return { kind: 'measured_now', created_at: new Date(world.clock.now()).toISOString(), digest: null, url: null };
}
/** The first warnings of each file; `validate` lists them all. */
function inputNotes({ manifest, gold }) {
    return [manifest.warnings, gold.warnings].flatMap(warnings => {
        const more = warnings.length - SHOWN_WARNINGS;
        const shown = warnings
            .slice(0, SHOWN_WARNINGS)
            .map(({ file, line, message }) => (0,commands_notes/* warning */.$e)(`${file}:${line}: ${message}`));
        return more > 0 ? [...shown, (0,commands_notes/* warning */.$e)(`${warnings[0]?.file}: ${more} more warnings; validate lists them.`)] : shown;
    });
}
function baselineNotes({ manifest, gold }, found) {
    if ('absent' in found)
        return [(0,commands_notes/* notice */.lm)(`${found.absent} The baseline arm is measured now.`)];
    const { items } = gold;
    const size = { items: items.length, runs: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1').length };
    return [...found.notes.map(commands_notes/* notice */.lm), ...(0,commands_notes/* resolutionNotes */.ED)((0,resolve/* resolutionOf */.Cp)(manifest, found.baseline.noise, size))];
}
function shownOf(inputs, table, probes) {
    const { manifest, gold } = inputs;
    return {
        gates: table.gates,
        stops: table.stops,
        metrics: table.metrics,
        worst: table.lost.slice(0, SHOWN_ITEMS),
        problems: [...manifest.warnings, ...gold.warnings, ...annotate(manifest, table, probes, gold.file)]
    };
}
function shardOutcome(conclude, about, { shard, out }, { missing, plan }, notes) {
    const part = `Shard ${shard?.index} of ${shard?.count}`;
    const verdict = missing.length > 0
        ? {
            decision: 'error',
            reason: 'rows_missing',
            exit: reasons/* EXIT */.dc.unmeasurable,
            why: `${part}: ${missing.length} of ${plan.runs.length} runs have no row.`
        }
        : {
            decision: 'warn',
            reason: 'evidence_thin',
            exit: reasons/* EXIT */.dc.ok,
            why: `${part} is measured and judges nothing: give all shards' rows.jsonl to gate --results.`
        };
    const upload = { name: `rollout-gate-shard-${shard?.index}`, files: ['rows.jsonl'], root: out };
    return { result: conclude(verdict, { ...about, notes }), publish: false, uploads: [upload] };
}
function resultUpload({ out }) {
    return { name: outcome/* RESULT_ARTIFACT */.T, files: ['result.json', 'rows.jsonl', 'report.md', 'report.html'], root: out };
}


/***/ }),

/***/ 97022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  v: () => (/* binding */ rowsOfRole)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
var external_node_vm_default = /*#__PURE__*/__webpack_require__.n(external_node_vm_);
;// CONCATENATED MODULE: ./src/gold/answer.ts

/** A `/regex/` of the gold set that runs away on an answer. */
class RegexTimeout extends Error {
    name = 'RegexTimeout';
}
/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000;
const REGEX_TIMEOUT_MS = 250;
const FINAL_PUNCTUATION = /[\p{P}\s]+$/u;
/** Whether an answer is one of the refusal tokens; the form of the text, as runbook §4 has it. */
function refusalTest(tokens) {
    const refusals = new Set(tokens.map(normalised));
    return answer => refusals.has(normalised(answer));
}
function normalised(text) {
    return text.trim().toLowerCase().replace(FINAL_PUNCTUATION, '');
}
function openSandbox() {
    let context;
    return () => {
        context ??= external_node_vm_default().createContext({});
        return context;
    };
}
/** Whether one of the claims, strings or `/regex/`, is in an answer, ignoring case; true where there are none. */
function claimTest(claims, sandbox = openSandbox()) {
    if (claims.length === 0)
        return () => true;
    const tests = claims.map(claim => (isRegex(claim) ? regexTest(claim, sandbox) : substringTest(claim)));
    return answer => {
        const searched = answer.slice(0, MAX_SEARCHED);
        return tests.some(test => test(searched));
    };
}
const isRegex = (claim) => claim.length > 2 && claim.startsWith('/') && claim.endsWith('/');
function substringTest(claim) {
    const sought = claim.toLowerCase();
    return answer => answer.toLowerCase().includes(sought);
}
function regexTest(claim, sandbox) {
    const expression = new RegExp(claim.slice(1, -1), 'iu');
    const script = new (external_node_vm_default()).Script('expression.test(answer)');
    return answer => {
        const context = Object.assign(sandbox(), { expression, answer });
        try {
            return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS });
        }
        catch (error) {
            if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            throw new RegexTimeout(`${claim} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${answer.length} characters`);
        }
    };
}

// EXTERNAL MODULE: ./src/gold/ask.ts + 1 modules
var ask = __webpack_require__(23572);
;// CONCATENATED MODULE: ./src/gold/budget.ts
/**
 * A run is expected to cost as much as the dearest one so far, or `expected` USD before there is one. A run starts
 * where what was spent, what is under way and itself stay within the limit; from the first one refused on, all are.
 */
function openBudget(limit, before, expected) {
    const costs = before.map(row => row.cost_usd ?? 0);
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
            spent += row?.cost_usd ?? 0;
            dearest = Math.max(dearest, row?.cost_usd ?? 0);
        },
        spent: () => spent,
        exhausted: () => exhausted
    };
}

// EXTERNAL MODULE: ./src/gold/completeness.ts
var completeness = __webpack_require__(52536);
;// CONCATENATED MODULE: ./src/gold/lane.ts

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

// EXTERNAL MODULE: ./src/gold/embed.ts
var gold_embed = __webpack_require__(94991);
// EXTERNAL MODULE: ./src/digest.ts
var digest = __webpack_require__(12187);
;// CONCATENATED MODULE: ./src/gold/lambda.ts

const LOOP_LENGTH = 3;
const MAX_TOOL_CALLS = 25;
/** A tool loop: the same tool with the same arguments three times running, or more than 25 calls. */
function isToolLoop(calls) {
    if (calls.length > MAX_TOOL_CALLS)
        return true;
    let running = 0;
    let before = null;
    for (const call of calls) {
        const now = formOf(call);
        running = now !== null && now === before ? running + 1 : 1;
        if (running >= LOOP_LENGTH)
            return true;
        before = now;
    }
    return false;
}
/** Equal for calls of one tool with equal arguments. Arguments nested too deeply to be written down equal nothing. */
function formOf(call) {
    try {
        return `${call.name} ${(0,digest/* canonicalJson */.d)(call.arguments)}`;
    }
    catch {
        return null;
    }
}
/**
 * λ of a run (runbook §4). An error and a tool loop abort every run; otherwise an unanswerable item converges where it
 * is refused, and an answerable one where a citation hits.
 */
function lambdaOf(run) {
    if (run.failed || run.tool_loop)
        return '←';
    if (!run.answerable)
        return run.refusal ? '→' : '×';
    if (run.refusal || !run.cited)
        return '←';
    return run.citation_hit ? '→' : '×';
}

// EXTERNAL MODULE: ./src/gold/pins.ts
var pins = __webpack_require__(84628);
// EXTERNAL MODULE: ./src/gold/plan.ts
var gold_plan = __webpack_require__(27379);
// EXTERNAL MODULE: ./src/gold/reply.ts + 1 modules
var reply = __webpack_require__(19327);
;// CONCATENATED MODULE: ./src/gold/retrieval.ts
/** Ranks beyond this are not looked at by recall, nDCG and MRR. */
const RANK_CUTOFF = 10;
/** Share of the target that a snippet must cover to stand for it. */
const MATCHING_SHARE = 0.5;
/** How a gold passage is recognised in a snippet: by its id, or by the span it covers in the target's section. */
function isRelevant(snippet, item) {
    return hasGoldId(snippet, item) || coversTarget(snippet, item);
}
/** Citation hit H: all citations were retrieved, and one of them is a gold one. */
function citationHit(citations, retrieved, item) {
    const known = new Set(retrieved.map(snippet => snippet.snippet_id));
    const cited = new Set(citations);
    if (!citations.every(id => known.has(id)))
        return false;
    return retrieved.some(snippet => cited.has(snippet.snippet_id) && isRelevant(snippet, item));
}
/** Length of (union of retrieved spans ∩ target) / length of target; null without a target, or where none is due. */
function coverage(retrieved, item) {
    if (!item.answerable || !item.target)
        return null;
    const [start, end] = item.target.offsets;
    const spans = retrieved.map(snippet => overlap(snippet, item)).filter(span => span !== null);
    return unionLength(spans) / (end - start);
}
/**
 * Over the first 10 ranks, with the relevance v_i ∈ {0, 1} of `isRelevant`; null for items without gold passages.
 * recall: share of the gold passages found, by id or, where that is more, by the target's span (1 or 0).
 * nDCG: DCG / ideal DCG, DCG = Σ v_i / log2(i + 1) (linear gain, as trec_eval). MRR: 1 / rank of the first relevant.
 */
function rankMeasures(retrieved, item) {
    const known = new Set(item.gold_citations).size;
    if (!item.answerable || (known === 0 && !item.target))
        return { recall: null, ndcg: null, mrr: null };
    const top = retrieved.slice(0, RANK_CUTOFF);
    const relevant = top.map(snippet => isRelevant(snippet, item));
    const foundIds = new Set(top.filter(snippet => hasGoldId(snippet, item)).map(snippet => snippet.snippet_id)).size;
    const byId = known === 0 ? 0 : foundIds / known;
    const bySpan = top.some(snippet => coversTarget(snippet, item)) ? 1 : 0;
    const hits = relevant.filter(Boolean).length;
    // After a re-chunking no id is found, and the spans that were found are all there is to rank.
    const ideal = Math.min(RANK_CUTOFF, Math.max(hits, foundIds > 0 ? known : 1));
    const first = relevant.indexOf(true);
    return {
        recall: Math.max(byId, bySpan),
        ndcg: Math.min(1, gain(relevant) / gain(Array.from({ length: ideal }, () => true))),
        mrr: first < 0 ? 0 : 1 / (first + 1)
    };
}
function hasGoldId(snippet, item) {
    return snippet.snippet_id !== null && item.gold_citations.includes(snippet.snippet_id);
}
function coversTarget(snippet, item) {
    const span = overlap(snippet, item);
    if (!span || !item.target)
        return false;
    const [start, end] = item.target.offsets;
    return span[1] - span[0] >= MATCHING_SHARE * (end - start);
}
/** The part of the target that a snippet covers. */
function overlap(snippet, item) {
    if (!snippet.complete || !item.target || snippet.section_id !== item.target.section_id)
        return null;
    const start = Math.max(snippet.offsets[0], item.target.offsets[0]);
    const end = Math.min(snippet.offsets[1], item.target.offsets[1]);
    return start < end ? [start, end] : null;
}
/** Length of the union of spans. */
function unionLength(spans) {
    let length = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
        if (end <= reached)
            continue;
        length += end - Math.max(start, reached);
        reached = end;
    }
    return length;
}
function gain(relevant) {
    return relevant.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0);
}

;// CONCATENATED MODULE: ./src/gold/measure.ts







const SHOWN_ANSWER = 500;
const SHOWN_SNIPPETS = 10;
const SHOWN_ID = 200;
/** All measures of one run (runbook §4), with everything that can be prepared once prepared. */
function compileMeasure(manifest, embedder) {
    const readReply = (0,reply/* compileReply */.e)(manifest);
    const isRefusal = refusalTest(manifest.gold.refusal);
    const sandbox = openSandbox();
    const claims = new Map();
    const containsClaim = (item, answer) => {
        const test = claims.get(item) ?? claimTest(item.gold_claim_substr, sandbox);
        claims.set(item, test);
        return test(answer);
    };
    return async (run, answered) => {
        if (!answered.reply)
            return errorRow(run, answered);
        const reply = readReply(answered.reply.body, answered.reply.headers);
        const { item } = run;
        const refusal = isRefusal(reply.answer);
        const contains_claim = containsClaim(item, reply.answer);
        const citation_hit = citationHit(reply.citations, reply.retrieved, item);
        const cited = reply.citations.length > 0;
        const tool_loop = isToolLoop(reply.tool_calls);
        return {
            ...identity(run, answered),
            error: null,
            drift: [...reply.drift],
            ...(0,pins/* comparePins */.y8)(manifest.arms[(0,gold_plan/* armOfRole */.iG)(run.role)].pins, reply.pins),
            refusal,
            contains_claim,
            citation_hit,
            cited,
            solved: item.answerable ? !refusal && contains_claim && citation_hit : refusal,
            ...(await deltas(run, reply, embedder, manifest.response.delta_s !== null)),
            coverage: coverage(reply.retrieved, item),
            lambda: lambdaOf({ answerable: item.answerable, failed: false, refusal, cited, citation_hit, tool_loop }),
            ...rankMeasures(reply.retrieved, item),
            tool_calls: reply.tool_calls.length,
            tool_failures: reply.tool_calls.filter(call => !call.ok).length,
            tool_retries: reply.tool_calls.reduce((sum, call) => sum + call.retries, 0),
            tool_loop,
            latency_ms: answered.latency_ms,
            retrieve_ms: reply.retrieve_ms,
            rerank_ms: reply.rerank_ms,
            reason_ms: reply.reason_ms,
            input_tokens: reply.input_tokens,
            output_tokens: reply.output_tokens,
            cost_usd: reply.cost_usd,
            answer: firstOf(reply.answer, SHOWN_ANSWER),
            retrieved: reply.retrieved
                .flatMap(snippet => snippet.snippet_id ?? [])
                .slice(0, SHOWN_SNIPPETS)
                .map(id => firstOf(id, SHOWN_ID))
        };
    };
}
function identity(run, { started_at, statuses }) {
    const { role, qid, phrasing, seed } = run;
    return { schema_version: 1, role, qid, phrasing, seed, started_at, statuses };
}
/** ΔS(question, retrieved), or the service's own where the manifest asks for it, and ΔS(retrieved, anchor). */
async function deltas(run, reply, embedder, ownDeltaS) {
    const texts = reply.retrieved.flatMap(snippet => snippet.text ?? []);
    const { anchor } = run.item;
    const [question, anchored, ...snippets] = await embedder.embed([run.question, anchor ?? '', ...texts]);
    return {
        delta_s: ownDeltaS ? reply.delta_s : (0,gold_embed/* deltaS */._)([question], snippets),
        delta_s_anchor: anchor === undefined ? null : (0,gold_embed/* deltaS */._)(snippets, [anchored])
    };
}
/** A run without a reply: it solves nothing, and what was not seen is not measured. */
function errorRow(run, answered) {
    return {
        ...identity(run, answered),
        error: answered.error && { kind: answered.error.kind, message: firstOf(answered.error.message, SHOWN_ANSWER) },
        drift: [],
        pins: null,
        pins_seen: null,
        refusal: false,
        contains_claim: false,
        citation_hit: false,
        cited: false,
        solved: false,
        delta_s: null,
        delta_s_anchor: null,
        coverage: null,
        lambda: '←',
        recall: null,
        ndcg: null,
        mrr: null,
        tool_calls: 0,
        tool_failures: 0,
        tool_retries: 0,
        tool_loop: false,
        latency_ms: null,
        retrieve_ms: null,
        rerank_ms: null,
        reason_ms: null,
        input_tokens: null,
        output_tokens: null,
        cost_usd: null,
        answer: '',
        retrieved: []
    };
}
/** At most that many characters, cut between code points. */
function firstOf(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./src/gold/presence.ts

/** So many runs without one HTTP status from the start, and the arm is held to be absent. */
const SILENT_RUNS = 5;
/**
 * Until an arm has given its first HTTP status its rows are held back: errors of a service that was never there are no
 * measurements, and are asked again by --resume. `needed`: silence is an error, not a reason to do without the arm.
 */
function openPresence(arm, url, needed) {
    let seen = false;
    let silent = false;
    const held = [];
    const giveUp = () => {
        silent = true;
        if (!needed)
            return;
        const reason = arm === 'canary' ? 'service_unreachable' : 'baseline_unavailable';
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
        conclude() {
            if (!seen && !silent && held.length > 0)
                giveUp();
        },
        silent: () => silent
    };
}

// EXTERNAL MODULE: ./src/gold/rows-file.ts
var rows_file = __webpack_require__(55504);
;// CONCATENATED MODULE: ./src/gold/ask-all.ts











/**
 * Asks every planned run that has no row yet, measures it and appends its row. When the signal fires, or the next run
 * would pass max_cost_usd, asking stops and what is left is missing. Throws UnmeasurableError where an arm never
 * answers (service_unreachable, baseline_unavailable) or embeddings can't be had, InputError where a gold regex runs
 * away. Rows that were finished by then are on disk in every case.
 */
async function askAll(world, options) {
    const { manifest, plan, rows } = options;
    try {
        const session = openSession(world, options);
        const queue = new dist/* default */.Ay({ concurrency: manifest.gold.concurrency });
        const [first, ...others] = plan.conversations;
        // The first run alone tells what a run costs, where nothing else does.
        if (first && session.needsCost())
            await session.converse(first);
        else if (first)
            others.unshift(first);
        await Promise.all(others.map(conversation => queue.add(() => session.converse(conversation))));
        session.conclude();
        return session.evidence();
    }
    finally {
        rows.close();
    }
}
/** One asking of a plan, with all that its runs share. */
function openSession(world, { manifest, gold, plan, rows, experience }) {
    const stop = new AbortController();
    const signal = AbortSignal.any([world.signal, stop.signal]);
    const budget = openBudget(manifest.gold.max_cost_usd, rows.finished, experience?.cost_usd ?? null);
    const measure = compileMeasure(manifest, world.embedder);
    const arms = { baseline: openArm('baseline'), canary: openArm('canary') };
    const finished = new Map(rows.finished.map(row => [(0,rows_file/* runId */.Vz)(row), row]));
    const total = plan.runs.length;
    let failure = null;
    let done = plan.runs.filter(run => finished.has((0,rows_file/* runId */.Vz)(run))).length;
    return { converse, conclude, evidence, needsCost };
    function openArm(arm) {
        const lane = openLane(manifest.gold.concurrency, world.clock, signal);
        const door = { http: world.http[arm], lane };
        const needed = plan.runs.some(run => run.role !== 'interleaved' && (0,gold_plan/* armOfRole */.iG)(run.role) === arm);
        return {
            ask: (0,ask/* compileAsk */.T)({ manifest, arm, door, clock: world.clock, signal, nonce: rows.nonce }),
            presence: openPresence(arm, manifest.arms[arm].url, needed)
        };
    }
    /** The turns of one conversation, one after the other. */
    async function converse(turns) {
        try {
            for (const run of turns)
                if (!signal.aborted && !finished.has((0,rows_file/* runId */.Vz)(run)))
                    await askOne(run);
        }
        catch (error) {
            if (!signal.aborted)
                failure = error;
            stop.abort();
        }
    }
    async function askOne(run) {
        const { ask, presence } = arms[(0,gold_plan/* armOfRole */.iG)(run.role)];
        if (presence.silent() || !budget.start())
            return;
        let row = null;
        try {
            const answered = await ask(run);
            row = await measured(measure, run, answered, gold);
            for (const kept of presence.note(row, answered.seen))
                keep(kept);
        }
        finally {
            budget.settle(row);
        }
        world.log.progress('asking', ++done, total);
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
    function evidence() {
        const silent = arms.baseline.presence.silent();
        const complete = (0,completeness/* completeness */.P)(plan, [...finished.values()], silent);
        return { ...complete, notes: notesOn(complete.rows, { limit: manifest.gold.max_cost_usd, budget, silent }) };
    }
}
async function measured(measure, run, answered, gold) {
    try {
        return await measure(run, answered);
    }
    catch (error) {
        if (!(error instanceof RegexTimeout))
            throw error;
        const message = `gold_claim_substr: ${error.message}; write it without nested repetition`;
        const line = gold.lines.get(run.qid) ?? 1;
        throw new errors/* InputError */.dz('gold_invalid', [{ file: gold.file, line, column: 1, severity: 'error', message }]);
    }
}
function notesOn(rows, about) {
    const { limit, budget, silent } = about;
    const replies = rows.filter(row => row.error === null);
    const unmeasured = replies.filter(row => row.delta_s === null).length;
    const notes = [];
    if (limit !== undefined && budget.exhausted()) {
        notes.push(`asking stopped at $${budget.spent().toFixed(4)}: one more run would have passed max_cost_usd ($${limit})`);
    }
    else if (limit !== undefined && replies.length > 0 && replies.every(row => row.cost_usd === null)) {
        notes.push('max_cost_usd could not be kept to: no reply told its cost; add prices, or cost_usd to the reply');
    }
    if (silent)
        notes.push('the baseline does not answer: latency and cost are compared with its artifact alone');
    if (unmeasured > 0) {
        notes.push(`${unmeasured} of ${replies.length} replies have no ΔS: nothing was retrieved, or nothing to compare`);
    }
    return notes;
}

// EXTERNAL MODULE: ./src/gold/embedder.ts + 2 modules
var embedder = __webpack_require__(53140);
// EXTERNAL MODULE: ./src/gold/estimate.ts
var estimate = __webpack_require__(82182);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/gold/rows.ts


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

;// CONCATENATED MODULE: ./src/commands/measure.ts






/** Asks a plan's runs, says before what it will cost, and writes every row as it arrives. */
async function measure(world, inputs, options, { roles, experience, http }) {
    const { manifest, gold } = inputs;
    const out = (0,external_node_path_.resolve)(world.cwd, options.out);
    const plan = (0,gold_plan/* planRuns */.gp)({ manifest, gold, roles, shard: options.shard });
    const foreseen = (0,estimate/* estimate */.jA)(plan, manifest, experience);
    world.log[foreseen.over_limit ? 'warning' : 'info'](`${(0,estimate/* showEstimate */.Sd)(foreseen)}.`);
    const embedder = await openTrackedEmbedder(world, inputs, http, out);
    const rows = openRows({
        file: (0,external_node_path_.join)(out, 'rows.jsonl'),
        header: {
            manifest: manifest.digest,
            gold: gold.digest,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary,
            embedder: embedder.id,
            plan: plan.parameters
        },
        resume: options.resume
    });
    if (rows.finished.length > 0)
        world.log.info(`${rows.finished.length} rows were there already; they are not asked again.`);
    const { clock, log, signal } = world;
    const arms = { baseline: http, canary: http };
    const evidence = await askAll({ clock, log, signal, http: arms, embedder }, { manifest, gold, plan, rows, experience });
    return { ...evidence, plan };
}
async function openTrackedEmbedder(world, { manifest }, http, folder) {
    return (0,embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder });
}
function rowsOfRole(rows, role) {
    return rows.filter(row => row.role === role);
}


/***/ }),

/***/ 78932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ judgeGold)
});

// UNUSED EXPORTS: evidenceOf, readingsOf

// EXTERNAL MODULE: ./src/gates/arm.ts
var gates_arm = __webpack_require__(19734);
// EXTERNAL MODULE: ./src/gates/catalogue.ts
var catalogue = __webpack_require__(10001);
// EXTERNAL MODULE: ./src/gates/decide.ts
var decide = __webpack_require__(6862);
// EXTERNAL MODULE: ./src/gates/fences.ts
var fences = __webpack_require__(25720);
// EXTERNAL MODULE: ./src/statistics/binomial.ts
var binomial = __webpack_require__(57930);
// EXTERNAL MODULE: ./src/statistics/quantile.ts
var quantile = __webpack_require__(21138);
// EXTERNAL MODULE: ./src/gates/interval.ts + 1 modules
var gates_interval = __webpack_require__(13769);
// EXTERNAL MODULE: ./src/gates/pairs.ts
var gates_pairs = __webpack_require__(89717);
// EXTERNAL MODULE: ./src/gates/reading.ts
var reading = __webpack_require__(22700);
// EXTERNAL MODULE: ./src/gates/resonance.ts + 1 modules
var resonance = __webpack_require__(52283);
// EXTERNAL MODULE: ./src/gates/targets.ts
var targets = __webpack_require__(842);
;// CONCATENATED MODULE: ./src/gates/quality.ts







/** G2: quality drift on the gold set. */
const deltaS = (row) => (row.error === null ? row.delta_s : null);
function qualityReadings(evidence) {
    return [
        deltaSDrift(evidence, 'delta_s_drift_median', 0.5),
        deltaSDrift(evidence, 'delta_s_drift_p95', 0.95),
        deltaSMedian(evidence),
        coverageReading(evidence),
        convergence(evidence),
        collapse(evidence),
        split(evidence),
        resonanceReading(evidence),
        regression(evidence)
    ];
}
function deltaSDrift(evidence, row, p) {
    const { baseline, canary, again, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, row);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), p);
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), p);
    if (!Number.isFinite(before) || !Number.isFinite(after)) {
        return (0,reading/* notMeasured */.q)(row, target, 'No ΔS: the replies of an arm hold no retrieved text.', { n });
    }
    const tau = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'delta_s'), p) + target.threshold;
    const above = (run) => (deltaS(run) === null ? null : run.delta_s > tau);
    return {
        row,
        baseline: before,
        canary: after,
        value: after - before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, p, (from, to) => to - from, row).ci,
        n,
        chance: (0,gates_pairs/* chanceOfCount */.jS)(pairs, above, row)
    };
}
function deltaSMedian(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'delta_s_median');
    const arms = {
        baseline: (0,gates_arm/* known */.eO)((0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), 0.5)),
        canary: (0,gates_arm/* known */.eO)((0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), 0.5)),
        n: (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length
    };
    if (!evidence.semantic) {
        return (0,reading/* notMeasured */.q)('delta_s_median', target, 'The built-in embedder is lexical: set embeddings, or response.delta_s, to hold ΔS to an absolute target.', arms);
    }
    if (arms.canary === null)
        return (0,reading/* notMeasured */.q)('delta_s_median', target, 'No ΔS in the replies.', arms);
    const interval = () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, 0.5, (_, value) => value, 'delta_s_median').ci;
    return { row: 'delta_s_median', ...arms, value: arms.canary, target, interval, chance: null };
}
function coverageReading(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'coverage');
    const value = (0,gates_arm/* coverage */.vk)(canary);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'coverage').length;
    if (value === null)
        return (0,reading/* notMeasured */.q)('coverage', target, 'No answerable item of the gold set names a target.', { n });
    const means = itemMeans(canary, 'coverage');
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)([...means.keys()], qid => [means.get(qid), 1], ([total, count]) => total / count, 'coverage').ci;
    return { row: 'coverage', baseline: (0,gates_arm/* coverage */.vk)(baseline), canary: value, value, target, interval, n, chance: null };
}
function convergence(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_convergence');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.baseline, '→');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_convergence', { ...target, threshold }, '→', before);
}
function split(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_split');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.baseline, '<>');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_split', { ...target, threshold }, '<>', before);
}
function lambdaReading({ canary, pairs }, row, target, state, before) {
    const value = (0,gates_arm/* lambdaShare */.XR)(canary, state);
    if (value === null)
        return (0,reading/* notMeasured */.q)(row, target, 'The canary has no rows.');
    const items = [...canary.byItem];
    const inState = new Map(items.map(([qid, rows]) => [qid, Number((0,gates_arm/* itemLambda */.$x)(rows) === state)]));
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)([...inState.keys()], qid => [inState.get(qid)], ([total]) => total / items.length, row).ci;
    return {
        row,
        baseline: before,
        canary: value,
        value,
        target,
        interval,
        n: canary.rows.length,
        chance: (0,gates_pairs/* chanceOfCount */.jS)(pairs, leftConvergence, row)
    };
}
function collapse({ manifest, baseline, canary, pairs }) {
    const collapsed = pairs
        .map(item => item.qid)
        .filter(qid => (0,gates_arm/* itemLambda */.$x)(baseline.byItem.get(qid) ?? []) === '→' && isLost(canary, qid));
    return {
        row: 'lambda_collapse',
        baseline: 0,
        canary: collapsed.length,
        value: collapsed.length,
        target: (0,targets/* targetOf */.$r)(manifest, 'lambda_collapse'),
        interval: null,
        n: canary.rows.length,
        chance: (0,gates_pairs/* chanceOfCount */.jS)(pairs, leftConvergence, 'lambda_collapse'),
        ...(collapsed.length > 0 && {
            note: `Collapsed: ${collapsed.slice(0, 5).join(', ')}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ''}.`
        })
    };
}
function isLost(arm, qid) {
    const state = (0,gates_arm/* itemLambda */.$x)(arm.byItem.get(qid) ?? []);
    return state === '×' || state === '←';
}
const leftConvergence = (row) => row.lambda !== '→';
function resonanceReading({ manifest, items, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'e_resonance');
    const [before, after] = [baseline, canary].map(arm => (0,resonance/* resonance */.vC)(sessionsOf(arm, items)));
    const n = canary.rows.length;
    if (!before || !after)
        return (0,reading/* notMeasured */.q)('e_resonance', target, 'No session of the gold set is 50 turns long.', { n });
    const breach = (0,resonance/* ceilingBreach */.n3)(after, before);
    return {
        row: 'e_resonance',
        baseline: before.rise,
        canary: after.rise,
        value: after.rise,
        target,
        interval: null,
        n,
        chance: null,
        ...(breach !== null && { breach })
    };
}
/** ΔS in file order of each (session, phrasing, seed) chain. */
function sessionsOf(arm, items) {
    const chains = new Map();
    for (const item of items) {
        if (item.session_id === undefined)
            continue;
        for (const row of arm.byItem.get(item.qid) ?? []) {
            const value = deltaS(row);
            if (value === null)
                continue;
            const chain = JSON.stringify([item.session_id, row.phrasing, row.seed]);
            chains.set(chain, [...(chains.get(chain) ?? []), value]);
        }
    }
    return [...chains.values()];
}
function regression(evidence) {
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'gold_regression');
    const before = (0,gates_arm/* goldScore */.Xk)(baseline);
    const after = (0,gates_arm/* goldScore */.Xk)(canary);
    const n = canary.rows.length;
    if (before === null || after === null)
        return (0,reading/* notMeasured */.q)('gold_regression', target, 'An arm has no rows.', { n });
    const loss = (run) => Number(run.baseline.solved) - Number(run.canary.solved);
    return {
        row: 'gold_regression',
        baseline: before,
        canary: after,
        value: before - after,
        target,
        interval: () => flipped(goldGain(evidence).ci),
        n,
        chance: (0,gates_pairs/* chanceOfMean */.z1)(pairs, loss, 'gold_regression'),
        ...(before > after && { note: `${(before - after).toFixed(1)} points lost.` })
    };
}
/** The canary's gain in gold score, points: interval over items, and its one-sided 95 % lower bound. */
function goldGain({ pairs }) {
    const gains = new Map(pairs.map(item => [
        item.qid,
        100 * ((0,gates_arm/* share */.uM)(item.pairs, pair => pair.canary.solved) - (0,gates_arm/* share */.uM)(item.pairs, pair => pair.baseline.solved))
    ]));
    return (0,gates_interval/* intervalOfSums */.FW)([...gains.keys()], qid => [gains.get(qid)], ([total]) => total / gains.size, 'gold_gain');
}
function itemMeans(arm, field) {
    return new Map([...arm.byItem].flatMap(([qid, rows]) => {
        const values = (0,gates_arm/* measured */.jh)(rows, field);
        return values.length > 0 ? [[qid, values.reduce((a, b) => a + b, 0) / values.length]] : [];
    }));
}
function flipped([low, high]) {
    return [high === null ? null : -high, low === null ? null : -low];
}

;// CONCATENATED MODULE: ./src/gates/ops.ts








/** G3: operations on the gold set. */
const latency = (row) => (row.error === null ? row.latency_ms : null);
function opsReadings(evidence) {
    return [
        waivable(latencyReading(evidence), evidence),
        errorRate(evidence),
        tools(evidence),
        waivable(cost(evidence), evidence)
    ];
}
function latencyReading(evidence) {
    const { baseline, again, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'latency_p95');
    const scale = scaleOf(evidence, 'latency_ms');
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'latency_ms').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'latency_ms'), 0.95) * scale.ratio;
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'latency_ms'), 0.95);
    if (!(before > 0) || !Number.isFinite(after))
        return (0,reading/* notMeasured */.q)('latency_p95', target, 'An arm has no reply.', { n });
    const tau = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'latency_ms'), 0.95) * scale.ratio * target.threshold;
    const slow = (run, pair) => {
        const value = latency(run);
        return value === null ? null : (run === pair.baseline ? value * scale.ratio : value) > tau;
    };
    return {
        row: 'latency_p95',
        baseline: before,
        canary: after,
        value: after / before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, latency, 0.95, (from, to) => to / (from * scale.ratio), 'latency_p95')
            .ci,
        n,
        chance: atTheSameTime((0,gates_pairs/* chanceOfCount */.jS)(pairs, slow, 'latency_p95'), evidence, tau),
        note: scale.note
    };
}
/**
 * A recorded baseline met other minutes than the canary: a burst of the machine's own would look like the canary's.
 * So chance is ruled out only where it also is against the baseline runs that were asked among the canary's.
 */
function atTheSameTime(chance, { measuredTogether, interleaved, canary }, tau) {
    if (measuredTogether || interleaved.rows.length === 0)
        return chance;
    const slow = (rows) => {
        const known = (0,gates_arm/* measured */.jh)(rows, 'latency_ms');
        return { k: known.filter(value => value > tau).length, n: known.length };
    };
    const now = (0,binomial/* fisher */.Kc)(slow(canary.rows), slow(interleaved.rows));
    return { set: Math.max(chance.set, now), population: Math.max(chance.population, now) };
}
function errorRate({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'error_rate');
    const n = canary.rows.length;
    if (n === 0)
        return (0,reading/* notMeasured */.q)('error_rate', target, 'The canary has no rows.');
    const failed = (0,gates_arm/* errors */.sO)(canary);
    const p = (0,binomial/* binomialAtLeast */.yb)(failed, n, target.threshold);
    return {
        row: 'error_rate',
        baseline: baseline.rows.length === 0 ? null : (0,gates_arm/* errors */.sO)(baseline) / baseline.rows.length,
        canary: failed / n,
        value: failed / n,
        target,
        interval: () => (0,gates_interval/* intervalOfRate */.hV)(failed, n),
        n,
        chance: { set: p, population: p }
    };
}
function tools({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'tool_success');
    const used = (0,gates_arm/* toolSuccess */.Ys)(canary);
    const before = (0,gates_arm/* toolSuccess */.Ys)(baseline)?.rate ?? null;
    if (!used)
        return (0,reading/* notMeasured */.q)('tool_success', target, 'No tool was called.', { baseline: before });
    const p = (0,binomial/* binomialAtMost */.Q4)(used.calls - used.failures, used.calls, target.threshold);
    return {
        row: 'tool_success',
        baseline: before,
        canary: used.rate,
        value: used.rate,
        target,
        interval: () => (0,gates_interval/* intervalOfRate */.hV)(used.calls - used.failures, used.calls),
        n: used.calls,
        chance: { set: p, population: p }
    };
}
function cost(evidence) {
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'cost_per_solved');
    const scale = scaleOf(evidence, 'cost_usd');
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'cost_usd').length;
    const before = (0,gates_arm/* costPerSolved */.k6)(baseline.rows);
    const after = (0,gates_arm/* costPerSolved */.k6)(canary.rows);
    if (before === null || after === null) {
        const why = (0,gates_arm/* costs */.tq)(canary.rows) && (0,gates_arm/* costs */.tq)(baseline.rows)
            ? 'An arm solved nothing.'
            : 'Replies carry no cost_usd, and there are no prices for their usage.';
        return (0,reading/* notMeasured */.q)('cost_per_solved', target, why, { baseline: before, canary: after, n });
    }
    if (before === 0)
        return (0,reading/* notMeasured */.q)('cost_per_solved', target, 'The baseline costs nothing.', { baseline: before, canary: after, n });
    const parts = (row, arm) => [paid(row) * (arm === 'baseline' ? scale.ratio : 1), Number(row.solved)];
    const sums = new Map(pairs.map(item => [item.qid, sumsOf(item.pairs, parts)]));
    return {
        row: 'cost_per_solved',
        baseline: before * scale.ratio,
        canary: after,
        value: after / (before * scale.ratio),
        target,
        interval: () => (0,gates_interval/* intervalOfSums */.FW)([...sums.keys()], qid => sums.get(qid), ([canaryPaid, canarySolved, basePaid, baseSolved]) => canaryPaid / canarySolved / (basePaid / baseSolved), 'cost_per_solved').ci,
        n,
        chance: (0,gates_pairs/* chanceOfSums */.Cu)(pairs, parts, (from, to) => to[0] / to[1] - from[0] / from[1], 'cost_per_solved'),
        note: scale.note
    };
}
function paid(row) {
    return row.error === null ? (row.cost_usd ?? 0) : 0;
}
/** [canary cost, canary solved, baseline cost, baseline solved] of one item. */
function sumsOf(pairs, parts) {
    const total = (arm, part) => pairs.reduce((sum, pair) => sum + parts(pair[arm], arm)[part], 0);
    return [total('canary', 0), total('canary', 1), total('baseline', 0), total('baseline', 1)];
}
/**
 * Like with like: what the baseline's figures of another hour are multiplied by, so that they stand for this one.
 * The ratio of medians, on the same keys, of baseline runs asked among the canary's to the artifact's.
 */
function scaleOf(evidence, field) {
    if (evidence.measuredTogether)
        return { ratio: 1, note: 'Both arms were asked interleaved.' };
    const now = evidence.interleaved.rows;
    const then = [...evidence.interleaved.byKey.keys()].flatMap(key => evidence.baseline.byKey.get(key) ?? []);
    const ratio = (0,quantile/* median */.JZ)((0,gates_arm/* measured */.jh)(now, field)) / (0,quantile/* median */.JZ)((0,gates_arm/* measured */.jh)(then, field));
    if (Number.isFinite(ratio) && ratio > 0) {
        return {
            ratio,
            note: `The baseline's figures × ${ratio.toFixed(2)}, from ${now.length} of its runs asked among the canary's.`
        };
    }
    return {
        ratio: 1,
        note: "With the baseline artifact's figures alone: the baseline arm was not asked among the canary's."
    };
}
/** Cost and latency over target are paid for by a proven gain in quality, and by nothing else. */
function waivable(reading, evidence) {
    const { value, target } = reading;
    if (value === null || (0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return reading;
    const { lower } = goldGain(evidence);
    if (!(lower > 0))
        return reading;
    return { ...reading, waiver: `a gold-score gain of at least ${lower.toFixed(1)} points is proven (one-sided 95 %)` };
}

// EXTERNAL MODULE: ./src/gold/row.ts
var row = __webpack_require__(78538);
// EXTERNAL MODULE: ./src/statistics/exchange.ts
var exchange = __webpack_require__(63686);
;// CONCATENATED MODULE: ./src/gates/flips.ts


const STATES = row/* runLambda */.tG.options.length;
/**
 * Chance that the canary's flip rate exceeds the baseline's by as much, with labels exchanged within run keys (this
 * gold set) or within items (questions like these). The flip rate is no sum over runs, so states are counted anew.
 */
function chanceOfFlips(items, seed) {
    const runs = items.flatMap((item, at) => item.pairs.map(pair => ({
        item: at,
        baseline: row/* runLambda */.tG.options.indexOf(pair.baseline.lambda),
        canary: row/* runLambda */.tG.options.indexOf(pair.canary.lambda)
    })));
    const counts = { baseline: new Int32Array(items.length * STATES), canary: new Int32Array(items.length * STATES) };
    const excess = (isSwapped) => {
        counts.baseline.fill(0);
        counts.canary.fill(0);
        for (let at = 0; at < runs.length; at++) {
            const run = runs[at];
            const swapped = isSwapped(at);
            counts.baseline[run.item * STATES + (swapped ? run.canary : run.baseline)] += 1;
            counts.canary[run.item * STATES + (swapped ? run.baseline : run.canary)] += 1;
        }
        let difference = 0;
        for (let item = 0; item < items.length; item++) {
            difference += (largest(counts.baseline, item) - largest(counts.canary, item)) / items[item].pairs.length;
        }
        return difference;
    };
    return {
        set: (0,exchange/* labelExchange */.w)(runs.length, swapped => excess(run => swapped[run] === 1), seed).p,
        population: (0,exchange/* labelExchange */.w)(items.length, swapped => excess(run => swapped[runs[run].item] === 1), seed).p
    };
}
/** How many of an item's runs are in its most frequent state. */
function largest(counts, item) {
    const first = item * STATES;
    return Math.max(counts[first], counts[first + 1], counts[first + 2]);
}

;// CONCATENATED MODULE: ./src/gates/stops.ts







/**
 * Stop rules on a gold set (runbook §7): a stop fires where the estimate is over its limit and chance is ruled out at
 * alpha, each stop tested on its own. Coverage and tool loops need no test: the gold set's own value decides.
 */
function goldStops(evidence, gates) {
    return [
        deltaSStop(evidence),
        stop(evidence, 'stop_coverage', (0,gates_arm/* coverage */.vk)(evidence.canary), (0,gates_arm/* measured */.jh)(evidence.canary.rows, 'coverage').length),
        flipStop(evidence),
        serverErrorStop(evidence),
        toolLoopStop(evidence),
        softStop(evidence, 'soft_latency', gates, 'latency_p95'),
        softStop(evidence, 'soft_cost', gates, 'cost_per_solved')
    ];
}
function deltaSStop(evidence) {
    const p95 = (rows) => (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(rows, 'delta_s'), 0.95);
    const drift = p95(evidence.canary.rows) - p95(evidence.baseline.rows);
    const tau = p95(evidence.again.rows) + (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_delta_s_p95');
    const above = (row) => (row.error !== null || row.delta_s === null ? null : row.delta_s > tau);
    const n = (0,gates_arm/* measured */.jh)(evidence.canary.rows, 'delta_s').length;
    return stop(evidence, 'stop_delta_s_p95', (0,gates_arm/* known */.eO)(drift), n, () => (0,gates_pairs/* chanceOfCount */.jS)(evidence.pairs, above, 'stop_delta_s_p95'));
}
function flipStop(evidence) {
    const n = evidence.canary.rows.length;
    return stop(evidence, 'stop_lambda_flip', (0,gates_arm/* flipRate */.Yp)(evidence.canary), n, () => chanceOfFlips(evidence.pairs, 'stop_lambda_flip'));
}
function serverErrorStop(evidence) {
    const { attempts, failed } = (0,gates_arm/* serverErrors */.v3)(evidence.canary);
    const value = attempts === 0 ? null : failed / attempts;
    return stop(evidence, 'stop_5xx', value, attempts, () => {
        const p = (0,binomial/* binomialAtLeast */.yb)(failed, attempts, (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_5xx'));
        return { set: p, population: p };
    });
}
function toolLoopStop(evidence) {
    const { rows } = evidence.canary;
    return stop(evidence, 'stop_tool_loop', rows.length === 0 ? null : rows.filter(row => row.tool_loop).length, rows.length);
}
/** A soft stop is its gate row's own reading, held against the stop's limit; a waived row stops nothing. */
function softStop(evidence, id, gates, row) {
    const gate = gates.find(one => one.row === row);
    const value = gate?.verdict === 'waived' ? null : (gate?.value ?? null);
    const p = gate?.p_adjusted ?? null;
    const chance = p === null ? null : { set: p, population: p };
    const judged = stop(evidence, id, value, gate?.n ?? 0, chance ? () => chance : undefined);
    return gate?.verdict === 'waived' ? { ...judged, why: 'Waived: a quality gain is proven.' } : judged;
}
function stop(evidence, id, value, n, chance) {
    const rule = catalogue/* STOPS */.KR[id];
    const limit = (0,targets/* limitOf */.LF)(evidence.manifest, id);
    const row = { row: id, value, threshold: limit, op: rule.op, n, hard: rule.hard, page: rule.pages.join(' ') };
    if (value === null)
        return { ...row, fired: false, why: 'Not measured.' };
    if (!(0,targets/* isInside */.FK)(value, rule.op, limit))
        return { ...row, fired: false, why: 'Within its limit.' };
    const p = chanceAt(evidence, chance);
    if (p !== null && p > evidence.manifest.evidence.alpha) {
        return { ...row, fired: false, why: `Beyond its limit, but chance alone does as much: p = ${p.toFixed(3)}.` };
    }
    return {
        ...row,
        fired: true,
        why: p === null
            ? 'Beyond its limit.'
            : `Beyond its limit, and chance is ruled out: ${p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`}.`
    };
}
function chanceAt(evidence, chance) {
    const question = evidence.manifest.evidence.gold;
    return question === 'estimate' || !chance ? null : chance()[question];
}

;// CONCATENATED MODULE: ./src/statistics/holm.ts
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

;// CONCATENATED MODULE: ./src/gates/verdict.ts



/**
 * Readings become rows of the gate table by one rule (design, "Verdicts under uncertainty"): pass inside the target;
 * outside, fail where chance is ruled out at alpha (Holm over the measured rows that have a p-value), else inconclusive.
 */
function judge(readings, evidence, isRequired) {
    return verdicts(readings, evidence).map(({ reading, verdict, p }) => {
        return {
            gate: catalogue/* ROWS */.Ir[reading.row].gate,
            row: reading.row,
            baseline: reading.baseline,
            canary: reading.canary,
            value: reading.value,
            ci: reading.interval?.() ?? null,
            threshold: Number.isFinite(reading.target.threshold) ? reading.target.threshold : null,
            op: reading.target.op,
            n: reading.n,
            verdict,
            reason_code: rowReason(reading.row, verdict),
            why: whyOf(reading, verdict, p, evidence),
            page: catalogue/* ROWS */.Ir[reading.row].page,
            source: reading.target.source,
            required: isRequired(reading.row),
            p_set: reading.chance?.set ?? null,
            p_population: reading.chance?.population ?? null,
            p_adjusted: p
        };
    });
}
/** Each reading's verdict and the adjusted p-value that it rests on. */
function verdicts(readings, evidence) {
    const adjusted = adjustedChances(readings, evidence);
    return readings.map(reading => {
        const p = adjusted.get(reading.row) ?? null;
        return { reading, verdict: verdictOf(reading, p, evidence), p };
    });
}
/** The family is fixed by the manifest: every measured row with a p-value, whatever its value. */
function adjustedChances(readings, evidence) {
    if (evidence.gold === 'estimate')
        return new Map();
    const question = evidence.gold;
    const family = readings.flatMap(({ row, value, chance }) => value !== null && chance ? [{ row, p: chance[question] }] : []);
    const adjusted = holm(family.map(member => member.p));
    return new Map(family.map((member, index) => [member.row, adjusted[index]]));
}
function verdictOf(reading, p, evidence) {
    if (reading.value === null)
        return 'not_measured';
    if (reading.breach !== undefined)
        return 'fail';
    if ((0,targets/* isInside */.FK)(reading.value, reading.target.op, reading.target.threshold))
        return 'pass';
    if (reading.waiver !== undefined)
        return 'waived';
    return p === null || p <= evidence.alpha ? 'fail' : 'inconclusive';
}
function rowReason(row, verdict) {
    switch (verdict) {
        case 'pass':
            return 'all_green';
        case 'waived':
            return 'warnings';
        case 'inconclusive':
            return 'evidence_thin';
        case 'not_measured':
            return 'not_measured';
        case 'fail':
            return row === 'pins_live' ? 'pins_mismatch' : row === 'freeze' ? 'frozen' : 'gate_failed';
    }
}
function whyOf(reading, verdict, p, evidence) {
    return [sentence(reading, verdict, p, evidence), reading.note].filter(Boolean).join(' ');
}
function sentence(reading, verdict, p, evidence) {
    switch (verdict) {
        case 'pass':
            return 'Inside its target.';
        case 'not_measured':
            return '';
        case 'waived':
            return `Outside its target; waived: ${reading.waiver}.`;
        case 'inconclusive':
            return `Outside its target, but chance alone does as much: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`;
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (p === null)
                return 'Outside its target.';
            return `Outside its target, and chance is ruled out: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`;
    }
}
function shownP(p) {
    if (p === null)
        return 'no p';
    return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}

// EXTERNAL MODULE: ./src/statistics/moments.ts
var moments = __webpack_require__(72970);
;// CONCATENATED MODULE: ./src/gates/worst.ts


/** Every item that changed for the worse, with what changed; the one to look at first comes first. */
function worstItems({ baseline, canary, items }, lines) {
    return items
        .flatMap(item => {
        const before = baseline.byItem.get(item.qid);
        const after = canary.byItem.get(item.qid);
        return before && after ? [{ item, before, after, loss: lossOf(before, after) }] : [];
    })
        .filter(({ loss }) => loss > 1e-9)
        .sort((a, b) => b.loss - a.loss || (a.item.qid < b.item.qid ? -1 : 1))
        .map(({ item, before, after }) => ({
        qid: item.qid,
        question: item.question,
        line: lines.get(item.qid) ?? 1,
        what: changesOf(item, before, after),
        ...answersOf(before, after)
    }));
}
/** Changes of ΔS and coverage smaller than this are not worth a reader's time. */
const NOTABLE = 0.05;
/** Runs that are no longer solved weigh most, then lost coverage, then drift of ΔS. */
function lossOf(before, after) {
    const solved = (0,gates_arm/* share */.uM)(before, row => row.solved) - (0,gates_arm/* share */.uM)(after, row => row.solved);
    const covered = (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, 'coverage')) - (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, 'coverage'));
    const drift = (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, 'delta_s')) - (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, 'delta_s'));
    return 100 * Math.max(0, solved) + 10 * notable(covered) + notable(drift);
}
function notable(loss) {
    return loss >= NOTABLE ? loss : 0;
}
function changesOf(item, before, after) {
    const runs = (rows) => `${rows.filter(row => row.solved).length}/${rows.length}`;
    const changes = [`solved ${runs(before)}, now ${runs(after)}`, `λ from ${(0,gates_arm/* itemLambda */.$x)(before)} to ${(0,gates_arm/* itemLambda */.$x)(after)}`];
    const numbers = [
        ['coverage', 'coverage'],
        ['delta_s', 'ΔS']
    ];
    for (const [field, name] of numbers) {
        const [from, to] = [(0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, field)), (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, field))];
        if (Number.isFinite(from) && Number.isFinite(to) && Math.abs(to - from) >= 0.005) {
            changes.push(`${name} from ${from.toFixed(2)} to ${to.toFixed(2)}`);
        }
    }
    const kinds = new Set(after.flatMap(row => (row.error ? [row.error.kind] : [])));
    if (kinds.size > 0)
        changes.push(`errors: ${[...kinds].join(', ')}`);
    if (after.some(row => row.refusal) && item.answerable)
        changes.push('refused');
    if (after.some(row => !row.refusal && row.error === null) && !item.answerable)
        changes.push('answered what it should refuse');
    return changes.join(' · ');
}
/** The answers of the first pair that was solved before and is not now, else of the first pair. */
function answersOf(before, after) {
    const pairs = after.map(row => ({
        row,
        was: before.find(one => one.phrasing === row.phrasing && one.seed === row.seed)
    }));
    const shown = pairs.find(({ row, was }) => was?.solved === true && !row.solved) ?? pairs[0];
    return {
        baseline_answer: shown?.was?.answer ?? '',
        canary_answer: shown?.row.answer ?? shown?.row.error?.message ?? ''
    };
}

;// CONCATENATED MODULE: ./src/gates/gold.ts










/** Judges a gold set: from rows and probe results to the gate table. Pure; the same rows give the same table. */
function judgeGold(facts) {
    const { manifest, gold } = facts;
    const evidence = evidenceOf(facts);
    const readings = readingsOf(facts, evidence);
    const required = (0,decide/* requiredRows */.$)(manifest, 'gate');
    const carried = carriedRows(facts, readings);
    const gates = judge(readings, manifest.evidence, row => required(row) || (carried.has(row) && !(row in manifest.not_required)));
    return {
        gates,
        stops: goldStops(evidence, gates),
        metrics: { baseline: (0,gates_arm/* metricsOf */.Ps)(evidence.baseline, gold.items), canary: (0,gates_arm/* metricsOf */.Ps)(evidence.canary, gold.items) },
        lost: worstItems(evidence, gold.lines)
    };
}
/** Rows whose input is there on one side: an arm that stops reporting cost or tools must not slip by unmeasured. */
function carriedRows({ manifest, rows }, readings) {
    const carried = new Set(readings.filter(row => row.row === 'e_resonance' && row.value !== null).map(row => row.row));
    const replies = [...rows.baseline, ...rows.canary].filter(row => row.error === null);
    if (manifest.prices || replies.some(row => row.cost_usd !== null))
        carried.add('cost_per_solved');
    if (rows.baseline.some(row => row.tool_calls > 0))
        carried.add('tool_success');
    return carried;
}
function evidenceOf({ manifest, gold, rows, measuredTogether, semantic }) {
    const baseline = (0,gates_arm/* armOf */.cr)(rows.baseline);
    const canary = (0,gates_arm/* armOf */.cr)(rows.canary);
    return {
        manifest,
        items: gold.items,
        baseline,
        again: (0,gates_arm/* armOf */.cr)(rows.again),
        canary,
        interleaved: (0,gates_arm/* armOf */.cr)(rows.interleaved),
        measuredTogether,
        pairs: (0,gates_pairs/* pairUp */.OM)(baseline, canary),
        semantic
    };
}
/** Every row's numbers, in the catalogue's order. */
function readingsOf({ manifest, probes, floatingPins }, evidence) {
    return [
        (0,fences/* pinsFixed */.hw)(manifest, floatingPins),
        (0,fences/* pinsLive */.dF)(evidence),
        (0,fences/* contracts */.Mh)(evidence),
        ...(0,fences/* probeReadings */.S)(manifest, probes),
        ...qualityReadings(evidence),
        ...opsReadings(evidence)
    ].sort((a, b) => catalogue/* ROW_IDS */.qt.indexOf(a.row) - catalogue/* ROW_IDS */.qt.indexOf(b.row));
}


/***/ }),

/***/ 23572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ compileAsk)
});

// UNUSED EXPORTS: MAX_REPLY_BYTES

// EXTERNAL MODULE: ./src/gold/attempts.ts
var attempts = __webpack_require__(38790);
// EXTERNAL MODULE: ./src/gold/session.ts
var session = __webpack_require__(902);
;// CONCATENATED MODULE: ./src/gold/template.ts
const NAMES = ['question', 'seed', 'session', 'qid', 'phrasing'];
const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
/**
 * A request body with `{{question}} {{seed}} {{session}} {{qid}} {{phrasing}}` anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type (seed and phrasing are numbers); within a longer
 * string it becomes text. Keys, and names that are no placeholder, stay as they are.
 */
function compileTemplate(body) {
    if (typeof body === 'string')
        return compileString(body);
    if (Array.isArray(body)) {
        const parts = body.map(compileTemplate);
        return values => parts.map(part => part(values));
    }
    if (body !== null && typeof body === 'object') {
        const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)]);
        return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]));
    }
    return () => body;
}
/** Names in `{{…}}` anywhere in the body, known or not, without repeats. */
function placeholdersIn(body) {
    const text = JSON.stringify(body);
    return [...new Set([...text.matchAll(PLACEHOLDER)].map(match => match[1]))];
}
const PLACEHOLDERS = (/* unused pure expression or super */ null && (NAMES));
function compileString(text) {
    const alone = ALONE.exec(text)?.[1];
    if (isName(alone))
        return values => values[alone];
    if (!placeholdersIn(text).some(isName))
        return () => text;
    return values => text.replace(PLACEHOLDER, (whole, name) => (isName(name) ? String(values[name]) : whole));
}
function isName(name) {
    return NAMES.includes(name);
}

;// CONCATENATED MODULE: ./src/gold/ask.ts



const MAX_REPLY_BYTES = 10 * 1024 * 1024;
const SHOWN_BODY = 200;
/** Asks one arm one run at a time. Every failure becomes an error of the run; rejects only when the signal fires. */
function compileAsk(options) {
    const { manifest, door, clock, signal } = options;
    const requestOf = compileRequest(manifest, options.arm, options.nonce);
    return async (run) => {
        const started_at = new Date(clock.now()).toISOString();
        const outcome = await (0,attempts/* requestWithRetries */.e)(requestOf(run), {
            http: door.http,
            clock,
            signal,
            retries: manifest.request.retries,
            jitter: run.session,
            turn: door.lane.turn
        });
        const { statuses, seen } = outcome;
        return { started_at, statuses, seen, ...readOutcome(outcome, manifest.arms[options.arm].url) };
    };
}
function readOutcome({ statuses, reply, failure }, url) {
    if (!reply)
        return failed(failure.kind, tried(failure.message, statuses));
    const place = shownUrl(url);
    if (reply.status < 200 || reply.status > 299) {
        const message = `${place} answered ${reply.status}: ${excerpt(reply.body)}; look at the service's log`;
        return failed(`http_${reply.status}`, tried(message, statuses));
    }
    try {
        const body = JSON.parse(reply.body.toString('utf8').replace(/^\uFEFF/, ''));
        return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms };
    }
    catch {
        const advice = 'check that the URL is the right one and that the service answers in JSON';
        return failed('not_json', `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`);
    }
}
function failed(kind, message) {
    return { reply: null, error: { kind, message }, latency_ms: null };
}
function tried(message, statuses) {
    return statuses.length > 1 ? `${message} (after ${statuses.length} attempts)` : message;
}
/** The start of a body, as one line without control characters. */
function excerpt(body) {
    const text = body
        .subarray(0, 4 * SHOWN_BODY)
        .toString('utf8')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return text === '' ? '(empty)' : JSON.stringify(text.slice(0, SHOWN_BODY));
}
/** Without query and credentials, which may be secret. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
/** The request of a run. GET has no body: the fields of the filled-in body go into the query. */
function compileRequest(manifest, arm, nonce) {
    const { method, headers, body, timeout } = manifest.request;
    const { url } = manifest.arms[arm];
    const fill = compileTemplate(body);
    const accept = { accept: 'application/json', ...lowerCased(headers) };
    const common = { method, timeoutMs: timeout, maxBytes: MAX_REPLY_BYTES };
    return run => {
        const { question, qid, seed, phrasing } = run;
        const filled = fill({ question, qid, seed, phrasing, session: (0,session/* sessionName */.C)(nonce, run.session) });
        if (method === 'GET')
            return { ...common, url: withQuery(url, filled), headers: accept };
        const typed = { 'content-type': 'application/json', ...accept };
        return { ...common, url, headers: typed, body: JSON.stringify(filled) };
    };
}
function withQuery(url, fields) {
    const target = new URL(url);
    for (const [name, value] of Object.entries(fields ?? {})) {
        target.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    return target.href;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 38790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ requestWithRetries)
/* harmony export */ });
/* unused harmony export retryAfterMs */
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62072);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67776);


const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
const RETRIED_FAILURES = new Set(['timeout', 'refused', 'dns', 'tls', 'reset', 'protocol']);
/** A status beyond 599 is invalid, and as good as any 5xx (RFC 9110 §15). */
const BROKEN_STATUS = 599;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter. Rejects only when the signal fires.
 */
async function requestWithRetries(request, options) {
    const { clock, signal } = options;
    const turn = options.turn ?? (attempt => attempt());
    const statuses = [];
    let seen = false;
    for (;;) {
        const attempt = await turn(() => attemptOnce(request, options));
        // Only being told to wait, again and again, is no sign of a service that will ever answer.
        seen ||= (attempt.reply !== null && attempt.reply.status !== 429) || attempt.failure?.status !== undefined;
        const tried = statuses.push(attempt.status);
        if (tried > options.retries || !isRetried(attempt)) {
            return { statuses, seen, reply: attempt.reply, failure: attempt.failure };
        }
        await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
        signal.throwIfAborted();
    }
}
async function attemptOnce(request, { http, clock, signal }) {
    signal.throwIfAborted();
    try {
        const reply = await http.request(request, signal);
        return { status: Math.min(reply.status, BROKEN_STATUS), reply, failure: null, pauseMs: retryAfterMs(reply, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        return { status: statusOf(error), reply: null, failure: error, pauseMs: null };
    }
}
/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure) {
    const status = failure.status ?? 0;
    return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure }) {
    return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status);
}
function backOffMs(tried, jitter) {
    return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .random */ .yT)(`${jitter} ${tried}`)());
}
/**
 * Retry-After of a reply that may be retried: seconds, or an HTTP date, which is held against the reply's own Date
 * (RFC 9110 §10.2.3), so that a wrong clock on either side does no harm. Null where there is none that can be read.
 */
function retryAfterMs(reply, clock) {
    const text = reply.headers['retry-after']?.trim();
    if (!text || !RETRIED_STATUSES.has(reply.status))
        return null;
    const sent = Date.parse(reply.headers['date'] ?? '');
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent);
    return Number.isNaN(wait) ? null : Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, wait));
}


/***/ }),

/***/ 84628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ pinsOfBody),
/* harmony export */   tU: () => (/* binding */ pinsOfHeader),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/**
 * The pins that a reply shows held against its arm's (runbook §1). One that differs makes a mismatch, whatever is
 * missing besides; a declared pin that is not shown is missing; shown pins that were not declared are not compared.
 */
function comparePins(declared, shown) {
    const names = Object.keys(declared);
    const differing = names.filter(name => Object.hasOwn(shown, name) && shown[name] !== declared[name]);
    if (differing.length > 0) {
        const pins_seen = Object.fromEntries(differing.map(name => [name, shown[name].slice(0, 200)]));
        return { pins: 'mismatch', pins_seen };
    }
    return { pins: names.every(name => Object.hasOwn(shown, name)) ? 'match' : 'missing', pins_seen: null };
}
/** Pins in a reply's body: an object of texts; numbers and booleans are taken as text. */
function pinsOfBody(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const scalars = Object.entries(value).filter(([, pin]) => ['string', 'number', 'boolean'].includes(typeof pin));
    return Object.fromEntries(scalars.map(([name, pin]) => [name, String(pin)]));
}
/**
 * Pins in a header: `KEY=VALUE; KEY=VALUE`. A header that was sent twice arrives joined by commas; a pin shown with
 * two values keeps both, so that it can match neither.
 */
function pinsOfHeader(text) {
    const pins = {};
    for (const pair of (text ?? '').split(/;|,\s*(?=[A-Za-z_]\w*\s*=)/)) {
        const split = pair.indexOf('=');
        const name = pair.slice(0, Math.max(0, split)).trim();
        if (name === '')
            continue;
        const value = pair.slice(split + 1).trim();
        const before = Object.hasOwn(pins, name) ? pins[name] : value;
        pins[name] = before === value ? value : `${before} and ${value}`;
    }
    return pins;
}


/***/ }),

/***/ 19327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ compilePins),
  e: () => (/* binding */ compileReply)
});

// EXTERNAL MODULE: ./src/gold/pointer.ts
var pointer = __webpack_require__(60539);
;// CONCATENATED MODULE: ./src/gold/contract.ts

/** The named pointers, compiled. */
function fields(pointers, names) {
    const entries = names.map(name => [name, { pointer: pointers[name], read: (0,pointer/* compilePointer */.x)(pointers[name]) }]);
    return Object.fromEntries(entries);
}
const MAX_LISTED = 20;
function drifts() {
    const listed = [];
    let more = 0;
    const at = (place) => ({
        add(pointer, expected, found) {
            if (listed.length < MAX_LISTED)
                listed.push(`${place}${pointer}: expected ${expected}, found ${shown(found)}`);
            else
                more++;
        },
        within: below => at(place + below),
        list: () => (more > 0 ? [...listed, `and ${more} more`] : listed)
    });
    return at('');
}
const isString = (value) => typeof value === 'string';
const isId = (value) => typeof value === 'string' && value !== '';
const isBoolean = (value) => typeof value === 'boolean';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isAmount = (value) => isNumber(value) && value >= 0;
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isList = (value) => Array.isArray(value);
const isObject = (value) => typeof value === 'object' && !isList(value);
const isSpan = (value) => isList(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1];
/** What may stand at a place; anything else is noted as drift and null (or left out) in the result. */
const expecting = {
    text: required(isString, 'a string'),
    id: required(isId, 'a string that is not empty'),
    flag: required(isBoolean, 'true or false'),
    number: required(isNumber, 'a number'),
    count: required(isCount, 'a whole number ≥ 0'),
    span: required(isSpan, '[start, end) with 0 ≤ start < end'),
    optionalNumber: optional(isAmount, 'a number ≥ 0'),
    optionalCount: optional(isCount, 'a whole number ≥ 0'),
    list: orEmpty(required(isList, 'a list')),
    optionalList: orEmpty(optional(isList, 'a list')),
    texts,
    numbers
};
function required(check, expected) {
    return (drift, field, value) => {
        const found = field.read(value);
        if (check(found))
            return found;
        drift.add(field.pointer, expected, found);
        return null;
    };
}
/** Absent and null are as good as each other. */
function optional(check, expected) {
    const whenPresent = required(check, expected);
    return (drift, field, value) => (field.read(value) ?? null) === null ? null : whenPresent(drift, field, value);
}
function orEmpty(read) {
    return (drift, field, value) => read(drift, field, value) ?? [];
}
function texts(drift, field, value) {
    return expecting.list(drift, field, value).filter((entry, index) => {
        if (!isId(entry))
            drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry);
        return isId(entry);
    });
}
/** An object, absent or not, with some of the named amounts. */
function numbers(drift, field, value, names) {
    const object = optional(isObject, 'an object')(drift, field, value) ?? {};
    const read = (name) => {
        const amount = object[name] ?? null;
        if (amount === null || isAmount(amount))
            return amount;
        drift.add(`${field.pointer}/${name}`, 'a number ≥ 0', amount);
        return null;
    };
    return Object.fromEntries(names.map(name => [name, read(name)]));
}
/** Short, and cheap however large the value is. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    if (isList(value))
        return value.every(isNumber) && value.length <= 3 ? JSON.stringify(value) : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}

// EXTERNAL MODULE: ./src/gold/pins.ts
var pins = __webpack_require__(84628);
;// CONCATENATED MODULE: ./src/gold/reply.ts



/**
 * Reads replies as the manifest's `response` says. Contract fields are answer, citations and retrieved with the fields
 * of each snippet; of a tool call its name and ok; the service's own ΔS where it is asked for. tool_calls, usage,
 * cost_usd and timings may be absent, but not of another type.
 */
function compileReply(manifest) {
    const { response, prices } = manifest;
    const top = fields(response, ['answer', 'citations', 'retrieved', 'tool_calls', 'usage', 'cost_usd', 'timings']);
    const snippets = compileSnippets(response.snippet, response.delta_s === null);
    const toolCalls = compileToolCalls(response.tool_call);
    const readPins = compilePins(response.pins);
    const ownDeltaS = response.delta_s === null ? null : (0,pointer/* compilePointer */.x)(response.delta_s);
    return (body, headers) => {
        const drift = drifts();
        const usage = expecting.numbers(drift, top.usage, body, ['input_tokens', 'output_tokens']);
        const timings = expecting.numbers(drift, top.timings, body, ['retrieve_ms', 'rerank_ms', 'reason_ms']);
        const cost = expecting.optionalNumber(drift, top.cost_usd, body);
        return {
            answer: expecting.text(drift, top.answer, body) ?? '',
            citations: expecting.texts(drift, top.citations, body),
            retrieved: expecting
                .list(drift, top.retrieved, body)
                .map((snippet, rank) => snippets(drift, `${response.retrieved}/${rank}`, snippet)),
            tool_calls: expecting
                .optionalList(drift, top.tool_calls, body)
                .flatMap((call, index) => toolCalls(drift, `${response.tool_calls}/${index}`, call)),
            ...usage,
            ...timings,
            cost_usd: cost ?? priced(prices, usage),
            pins: readPins(body, headers),
            delta_s: ownDeltaS && clamped(expecting.number(drift, { pointer: response.delta_s, read: ownDeltaS }, body)),
            drift: drift.list()
        };
    };
}
function compileSnippets(pointers, needsText) {
    const at = fields(pointers, ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text']);
    return (drift, place, value) => {
        const own = drift.within(place);
        const snippet_id = expecting.id(own, at.snippet_id, value);
        const section_id = expecting.id(own, at.section_id, value);
        const source_url = expecting.id(own, at.source_url, value);
        const offsets = expecting.span(own, at.offsets, value);
        const tokens = expecting.count(own, at.tokens, value);
        const complete = [snippet_id, section_id, source_url, offsets, tokens].every(field => field !== null);
        const text = needsText ? expecting.text(own, at.text, value) : asText(at.text.read(value));
        return { snippet_id, section_id, offsets, text, complete };
    };
}
function compileToolCalls(pointers) {
    const at = fields(pointers, ['name', 'arguments', 'ok', 'retries']);
    return (drift, place, value) => {
        const own = drift.within(place);
        const name = expecting.id(own, at.name, value);
        const ok = expecting.flag(own, at.ok, value);
        const retries = expecting.optionalCount(own, at.retries, value) ?? 0;
        if (name === null || ok === null)
            return [];
        return [{ name, arguments: at.arguments.read(value) ?? null, ok, retries }];
    };
}
/** Reads the pins that a reply shows, as the manifest's `response.pins` says. */
function compilePins(where) {
    if (typeof where !== 'string') {
        const header = where.header.toLowerCase();
        return (_, headers) => (0,pins/* pinsOfHeader */.tU)(headers[header]);
    }
    const read = (0,pointer/* compilePointer */.x)(where);
    return (body) => (0,pins/* pinsOfBody */.U9)(read(body));
}
function priced(prices, usage) {
    if (!prices || usage.input_tokens === null || usage.output_tokens === null)
        return null;
    return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6;
}
const clamped = (value) => (value === null ? null : Math.min(1, Math.max(0, value)));
const asText = (value) => (typeof value === 'string' ? value : null);


/***/ })

};
