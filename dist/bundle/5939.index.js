export const id = 5939;
export const ids = [5939,9277];
export const modules = {

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./out/build/demo/corpus.js




/** The pages that the demo service knows: the documentation of this project. */
const PAGE_NAMES = [
    'baseline',
    'gold-set',
    'measures',
    'pins',
    'probes',
    'pull-request',
    'requests-and-replies',
    'results',
    'security',
    'troubleshooting',
    'verdicts'
];
/** The docs folder of the package, which stands beside demo/ and two levels above dist/bundle. */
function docsFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const folders = [(0,external_node_path_.join)(here, '..', 'docs'), (0,external_node_path_.join)(here, '..', '..', 'docs')];
    return folders.find(folder => (0,external_node_fs_.existsSync)(folder)) ?? folders[0];
}
/** Reads the pages. Rejects when one is missing. */
async function readPages(folder = docsFolder()) {
    return Promise.all(PAGE_NAMES.map(async (name) => ({ name, text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, `${name}.md`), 'utf8') })));
}
/** Lines of a page with their offsets, the line end not included. */
function linesOf(text) {
    const lines = [];
    let start = 0;
    let fenced = false;
    for (const line of text.split('\n')) {
        const fence = line.startsWith('```');
        lines.push({ start, end: start + line.length, text: line, code: fenced || fence });
        if (fence)
            fenced = !fenced;
        start += line.length + 1;
    }
    return lines;
}
function sectionsOf(page) {
    const headings = linesOf(page.text).filter(line => !line.code && /^#{1,6} /.test(line.text));
    const title = headings[0] === undefined ? page.name : headingText(headings[0].text);
    return headings.map((line, index) => {
        const heading = headingText(line.text);
        const end = headings[index + 1]?.start ?? page.text.length;
        return { id: `${page.name}#${slug(heading)}`, page: page.name, title, heading, start: line.start, end };
    });
}
/** The section that holds a position of a page. */
function sectionAt(sections, page, offset) {
    return sections.find(section => section.page === page && section.start <= offset && offset < section.end);
}
/** GitHub's anchor of a heading: lower case, no punctuation, blanks to hyphens. */
function slug(heading) {
    return heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
}
function headingText(line) {
    return line.replace(/^#+ /, '').trim();
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./out/build/demo/manifest-file.js



/** Writes rollout.yml into a folder of its own, and resolves with its path. */
async function writeManifest(folder, manifest) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, 'rollout.yml');
    await (0,promises_.writeFile)(file, (0,dist/* stringify */.As)(manifest, { lineWidth: 0 }));
    return file;
}
/** The part of a manifest that every act of the demo shares. */
function manifestOf({ name, baseline, canary, promised = canary, record }) {
    return {
        version: 1,
        name,
        arms: {
            baseline: { url: baseline.url, pins: { ...baseline.release.pins } },
            canary: { url: canary.url, pins: { ...promised.release.pins } }
        },
        gold: { path: '../gold.jsonl', concurrency: 2 },
        probes: [{ name: 'canary-health', url: canary.health, expect: { json: { '/ready': true } } }],
        baseline: { path: record },
        // One process asks and answers here, so whatever else the machine does shows: a wider margin than the usual 1.15.
        targets: { latency_p95: 2 },
        stops: { soft_latency: 2 }
    };
}

;// CONCATENATED MODULE: ./out/build/demo/question.js
/** A question, its answer's page and words, and the claim that an answer must hold. */
function known(qid, page, anchor, [claim, ...phrasings]) {
    return { qid, phrasings, answer: { page, anchor, claims: [claim] }, tags: [page] };
}
/** A question that the pages do not answer. */
function unknown(qid, phrasings) {
    return { qid, phrasings, answer: null, tags: ['unanswerable'] };
}

;// CONCATENATED MODULE: ./out/build/demo/questions-measuring.js

/** About the gold set, its measures and the verdicts. */
const MEASURING = [
    known('runs-per-item', 'gold-set', 'Every item is asked in 3 phrasings under 2 seeds, which makes 6 runs an item.', [
        '6 runs',
        'How many runs does one gold set item make?',
        'In how many phrasings and under how many seeds is every item asked?',
        'How often is an item of the gold set asked, counting phrasings and seeds?'
    ]),
    known('gold-set-size', 'gold-set', 'Use 20 to 40 items before a rollout, and 100 to 500 for a release.', [
        '20 to 40',
        'How many items does a gold set need before a rollout?',
        'How many items should I use for a rollout and for a release?',
        'What number of items is enough before a rollout?'
    ]),
    known('claim-length', 'gold-set', '`gold_claim_substr` lists strings of at least 5 characters, or regular expressions between slashes.', [
        'at least 5 characters',
        'What can I put into gold_claim_substr?',
        'How many characters must the strings of gold_claim_substr have at least?',
        'May gold_claim_substr hold regular expressions?'
    ]),
    known('unanswerable-share', 'gold-set', 'Make about one item in five unanswerable.', [
        'one item in five',
        'How many unanswerable items make a good gold set?',
        'What share of the items should be unanswerable?',
        'Do I need unanswerable items, and about how many?'
    ]),
    known('citation-match', 'gold-set', "or when it is a snippet of the target's section whose span covers at least half of the target", [
        'at least half',
        'When is a citation matched as a gold one?',
        'How much of the target must the span of a cited snippet cover?',
        'How is a citation matched with the target section?'
    ]),
    known('refusal-default', 'measures', 'The default is `not in context`.', [
        'not in context',
        'Which whole answer counts as a refusal by default?',
        'When is a run a refusal, and what is the default of gold.refusal?',
        'What equals a refusal when gold.refusal is left at its default?'
    ]),
    known('delta-s', 'measures', 'ΔS of two texts is one minus the cosine of their embeddings, kept between 0 and 1.', [
        'one minus the cosine',
        'What is ΔS of two texts?',
        'How is ΔS computed from embeddings?',
        'Is ΔS the cosine of two embeddings or one minus the cosine?'
    ]),
    known('delta-s-drift', 'measures', '`delta_s_drift_median` may be at most 0.03 and `delta_s_drift_p95` at most 0.10', [
        'at most 0.03',
        'How much drift may delta_s_drift_median have?',
        'What is the most that delta_s_drift_p95 and the median drift may be?',
        'Which drift of the ΔS median is allowed at most?'
    ]),
    known('coverage-target', 'measures', 'is the mean over answerable items with a target and must reach 0.70', [
        'must reach 0.70',
        'Which coverage must be reached on the target passage?',
        'What mean coverage over answerable items is required?',
        'What coverage must the row reach, and when is it a hard stop?'
    ]),
    known('lambda-collapse', 'measures', 'were `→` on the baseline and are `×` or `←` on the canary: none is allowed', [
        'none is allowed',
        'How many items may lambda_collapse count?',
        'What does lambda_collapse count on the canary?',
        'Which items count as a λ collapse against the baseline?'
    ]),
    known('gold-regression', 'measures', '`gold_regression` is how many points the canary lost; at most 2 are allowed.', [
        'at most 2 are allowed',
        'How many points of gold score may the canary lose?',
        'What is gold_regression and how many points are allowed?',
        'How many gold score points lost are allowed at most?'
    ]),
    known('tool-loop', 'measures', 'A tool loop is the same tool with the same arguments three times running, or more than 25 tool calls in one run.', [
        '25 tool calls',
        'What is a tool loop?',
        'How many tool calls in one run are a tool loop?',
        'When is calling the same tool with the same arguments a loop?'
    ]),
    known('resonance-sessions', 'measures', 'Sessions shorter than 50 steps are not measured.', [
        '50 steps',
        'For which sessions is E_resonance not measured?',
        'How many steps must sessions have for E_resonance?',
        'Are short sessions of under 50 steps measured by E_resonance?'
    ]),
    known('set-or-population', 'verdicts', 'Choose `population` when every new version answers some questions better and some worse, and only the average over future users matters.', [
        'average over future users',
        'When should I choose population as evidence?',
        'Should I choose set or population when a new version answers some questions better and some worse?',
        'Which evidence do I choose when only the average over users matters?'
    ]),
    known('inconclusive', 'verdicts', 'An inconclusive row in `gate` is a warning unless you say otherwise: exit code 0, the check run is neutral, and the doubt is written down.', [
        'is a warning',
        'What happens in the gate when a row is inconclusive?',
        'Is an inconclusive row in the gate a warning or a failure?',
        'Which exit code does an inconclusive row give, and is the check run neutral?'
    ]),
    known('holm', 'verdicts', "Holm's method corrects for that: the smallest p-value must beat alpha divided by the number of tested rows", [
        'divided by the number of tested rows',
        "How does Holm's method correct for many tested rows?",
        'What must the smallest p-value beat with many rows?',
        "What is Holm's correction of alpha?"
    ]),
    known('waived-cost', 'verdicts', 'which means that the lower 95 % bound of the gold-score gain is above zero', [
        'above zero',
        'When are cost and latency waived for a quality gain?',
        'When is a gold-score gain proven, so that the cost is waived?',
        'How is a quality gain proven for waivers of cost?'
    ])
];

;// CONCATENATED MODULE: ./out/build/demo/questions-running.js

/** About everything around: probes, baseline, pull requests, pins, requests, results. */
const RUNNING = [
    known('deadlock', 'probes', 'The whole graph has 120 seconds; after that it is called a deadlock.', [
        '120 seconds',
        'How many seconds has the whole boot graph until it is a deadlock?',
        'When is the boot order called a deadlock?',
        'How long until the boot graph counts as a deadlock?'
    ]),
    known('nan-probe', 'probes', 'An empty answer and NaN are no data, and no data is not healthy.', [
        'not healthy',
        'Is NaN from Prometheus healthy?',
        'What if a Prometheus query gives an empty answer or NaN?',
        'Does a Prometheus probe with no data count as healthy?'
    ]),
    known('freeze-tier', 'probes', 'Tier T0 is for emergencies and passes every freeze.', [
        'Tier T0',
        'Which tier passes every freeze?',
        'Which tier is for emergencies during a freeze of the calendar?',
        'How does an emergency change get past a freeze?'
    ]),
    known('baseline-age', 'baseline', 'the artifact has not expired and is not older than `max_age`, 30 days by default', [
        '30 days',
        'How many days old may the baseline artifact be by default?',
        'When is a baseline artifact older than max_age?',
        'How old may a trusted baseline artifact be?'
    ]),
    known('second-pass', 'baseline', 'The second pass shows how much the system differs from itself', [
        'differs from itself',
        'Why is the baseline measured in two passes?',
        'What does the second pass over the gold set show?',
        'What is the second baseline pass good for?'
    ]),
    known('baseline-missing', 'baseline', 'the gate ends with exit code 5 and the reason `baseline_unavailable`', [
        'exit code 5',
        'What happens when the baseline is missing and its arm does not answer?',
        'With which exit code does the gate end when no baseline is available?',
        'Which reason does the gate end with if the baseline arm does not answer?'
    ]),
    known('required-check', 'pull-request', 'Require the job, not the check run: in the branch protection choose the name of the job, `gate`.', [
        'Require the job',
        'Should I require the job or the check run in the branch protection?',
        'What do I require for merging in the branch protection?',
        'Which name do I choose in branch protection so that merging needs the gate?'
    ]),
    known('merge-queue', 'pull-request', 'Add the `merge_group` trigger as above, or the queue waits for a check that never starts.', [
        'merge_group',
        'Which trigger does the merge queue need?',
        'Why does the merge queue wait for a check that never starts?',
        'What must I add for a merge queue?'
    ]),
    known('fork-token', 'pull-request', 'On a pull request from a fork GitHub gives the job a read-only token and no secrets.', [
        'read-only token',
        'Does a pull request from a fork get secrets?',
        'What token does GitHub give the job on a pull request from a fork?',
        'Why is the token read-only for PRs from forks?'
    ]),
    known('four-pins', 'pins', '| `RERANK_HASH` | the reranker and its configuration |', [
        'the reranker and its configuration',
        'What does the pin RERANK_HASH name?',
        'Which pin names the reranker and its configuration?',
        'What is RERANK_HASH?'
    ]),
    known('undated-model', 'pins', 'A model alias without a date, such as `gpt-4o`, is a warning: the provider may change what is behind it.', [
        'is a warning',
        'Is a model alias without a date refused or a warning?',
        'May I pin a model alias such as gpt-4o?',
        'Why is a model alias such as gpt-4o without a date a warning?'
    ]),
    known('retry-after', 'requests-and-replies', '`Retry-After` is kept to, up to 60 seconds.', [
        '60 seconds',
        'Is Retry-After kept to, and up to how many seconds?',
        'After which statuses is a request tried again, and is Retry-After kept?',
        'How many seconds of Retry-After are kept to at most?'
    ]),
    known('concurrency', 'requests-and-replies', '`gold.concurrency` says how many questions are under way at once, 8 by default.', [
        '8 by default',
        'How many questions are under way at once by default?',
        'What does gold.concurrency say?',
        'What is the default of gold.concurrency?'
    ]),
    known('resume', 'requests-and-replies', 'Resuming is refused when the manifest, the gold set or the pins have changed', [
        'is refused when',
        'When is resuming an interrupted run refused?',
        'Can I resume when the gold set or the pins have changed?',
        'Does resuming with a changed manifest get refused?'
    ]),
    known('shards', 'requests-and-replies', '`--shard 1/4` asks the first quarter of the items, and so on.', [
        'first quarter',
        'How do I share the work among several jobs with shards?',
        'What does --shard 1/4 ask?',
        'How can the items be split among jobs with --shard?'
    ]),
    known('exit-two', 'results', '| 2 | invalid input: nothing was done |', [
        'nothing was done',
        'Which exit code means invalid input?',
        'What does it mean when the exit code says invalid input and nothing was done?',
        'What is the exit code of invalid input?'
    ]),
    known('rows-missing', 'results', '| `rows_missing` | planned runs have no row | run again with `--resume`, or raise `max_cost_usd` |', [
        'planned runs have no row',
        'What do I do about the reason rows_missing?',
        'What happened when the reason code is rows_missing?',
        'rows_missing: planned runs have no row, what now?'
    ]),
    known('artifacts-public', 'security', 'Artifacts of a public repository can be read by everyone.', [
        'read by everyone',
        'Who can read the artifacts of a public repository?',
        'Can everyone read artifacts in a public repository?',
        'Is there personal data in artifacts of a public repository that everyone can read?'
    ]),
    known('refuses-otherwise', 'troubleshooting', 'Your service refuses in other words than `not in context`. Add its sentence to `gold.refusal`.', [
        'Add its sentence',
        'My service refuses in other words and every refusal counts as an answer, what do I add?',
        'Why does every refusal of my service count as an answer?',
        'What if the service refuses in other words than not in context?'
    ])
];

;// CONCATENATED MODULE: ./out/build/demo/questions.js



/** What the pages do not hold, and a good service refuses. */
const UNANSWERABLE = [
    unknown('slack', [
        'Can it post the gate table to a Slack channel?',
        'Is there a Slack bot for the comment?',
        'How do I notify Slack when the gate fails?'
    ]),
    unknown('gitlab', [
        'Does the gate run on GitLab pipelines?',
        'How do I set up the workflow on GitLab CI?',
        'Is Bitbucket or GitLab supported for pull requests?'
    ]),
    unknown('licence-fee', [
        'What does an enterprise licence cost per year?',
        'How much is the enterprise subscription for a team?',
        'Is there a paid enterprise edition with more commands?'
    ]),
    unknown('finetune', [
        'Can I fine-tune Llama with the answers of my gold set?',
        'How do I fine-tune an open-weights Llama model?',
        'Is LoRA fine-tuning of Llama a command?'
    ]),
    unknown('images', [
        'Can questions contain photos or video clips?',
        'Does it evaluate image generation by a model?',
        'Is multimodal audio and video input possible in a question?'
    ]),
    unknown('mobile-app', [
        'Is there a mobile app that shows the report on Android?',
        'Can I approve a canary from an iPhone?',
        'Where do I download the Android app for reports?'
    ]),
    unknown('headquarters', [
        'In which city is the company behind the service headquartered?',
        'Who founded the company, and in what year?',
        'How many employees work at the headquarters?'
    ]),
    unknown('java-sdk', [
        'Is there a Java or Kotlin SDK for the service?',
        'How do I install the Maven dependency of the action?',
        'Which JVM version does the Java client run on?'
    ])
];
/** The demo's gold set. */
const QUESTIONS = [...MEASURING, ...RUNNING, ...UNANSWERABLE];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/build/demo/bm25.js
/**
 * An inverted index ranked by Okapi BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", with the
 * non-negative idf ln(1 + (N − df + ½) / (df + ½))).
 */
const K1 = 1.2;
const B = 0.75;
/** Indexes documents given as lists of terms. */
function indexTerms(documents) {
    const postings = new Map();
    documents.forEach((terms, document) => {
        for (const term of terms) {
            const posting = postings.get(term) ?? new Map();
            posting.set(document, (posting.get(document) ?? 0) + 1);
            postings.set(term, posting);
        }
    });
    const lengths = documents.map(terms => terms.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    return { documents: documents.length, postings, lengths, averageLength: total / Math.max(1, documents.length) };
}
/** How much a term tells; one that no document holds tells most. */
function idf(index, term) {
    const found = index.postings.get(term)?.size ?? 0;
    return Math.log(1 + (index.documents - found + 0.5) / (found + 0.5));
}
/** The best `limit` documents for a question, best first; of equal scores the earlier document. */
function search(index, question, limit) {
    const scores = new Map();
    for (const term of new Set(question)) {
        const weight = idf(index, term);
        for (const [document, count] of index.postings.get(term) ?? []) {
            const length = index.lengths[document] / index.averageLength;
            const gain = (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
            scores.set(document, (scores.get(document) ?? 0) + gain);
        }
    }
    return [...scores]
        .map(([document, score]) => ({ document, score }))
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, limit);
}

;// CONCATENATED MODULE: ./out/build/demo/rerank.js

/** The best passages for a question's terms, best first. Without `reranking` in BM25's own order. */
function retrieve(index, terms, limit, reranking) {
    const began = performance.now();
    const hits = search(index.bm25, terms, reranking?.candidates ?? limit);
    const found = performance.now();
    const ranked = (reranking === null ? inOrder(index, hits) : rerank(index, terms, hits, reranking)).slice(0, limit);
    return { ranked, retrieveMs: found - began, rerankMs: performance.now() - found };
}
function inOrder(index, hits) {
    const best = hits[0]?.score ?? 1;
    return hits.map(hit => ({ passage: index.passages[hit.document], score: hit.score / best }));
}
function rerank(index, terms, hits, how) {
    const { weights } = how;
    const weigh = weigher(index.bm25, terms);
    const alignment = aligner(terms.length, index.similarities.of(terms));
    return inOrder(index, hits)
        .map(({ passage, score }) => ({
        passage,
        score: weights.bm25 * score +
            weights.coverage * weigh(passage.allTerms) +
            weights.heading * weigh(passage.headingTerms) +
            weights.alignment * alignment(passage)
    }))
        .sort((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id));
}
/** Share of the question's weight (idf) that a set of terms holds. */
function weigher(index, terms) {
    const weights = terms.map(term => idf(index, term));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return held => total === 0 ? 0 : terms.reduce((sum, term, at) => sum + (held.has(term) ? weights[at] : 0), 0) / total;
}
/** The best local alignment of a question with a sentence of a passage. 1 is the whole question, word for word. */
function aligner(length, similar) {
    const rows = [new Float64Array(length + 1), new Float64Array(length + 1)];
    return passage => {
        let best = 0;
        for (const sentence of passage.sentences)
            best = Math.max(best, align(sentence.numbers, similar, rows));
        return length === 0 ? 0 : best / length;
    };
}
const GAP = 0.2;
const MISMATCH = -0.4;
/**
 * Smith & Waterman 1981, over terms: rewards the same words in the same order close together, and forgives gaps. `rows`
 * are two rows of its matrix, used again and again.
 */
function align(sentence, similar, [first, second]) {
    let best = 0;
    let [above, row] = [first, second];
    above.fill(0);
    for (const word of sentence) {
        for (let at = 1; at < row.length; at++) {
            const alike = similar(at - 1, word);
            const matched = above[at - 1] + (alike > 0.5 ? alike : MISMATCH);
            const here = Math.max(0, matched, above[at] - GAP, row[at - 1] - GAP);
            row[at] = here;
            if (here > best)
                best = here;
        }
        ;
        [above, row] = [row, above];
    }
    return best;
}

;// CONCATENATED MODULE: ./out/build/demo/answer.js


const REFUSAL = 'not in context';
/** Sentences whose scores differ by less than this share may change places from seed to seed. */
const TEMPERATURE = 0.15;
/** Answers with the sentences that hold most of the question, or refuses where too little of it was found. */
function answer(index, terms, snippets, prompt, seed) {
    const weigh = weigher(index.bm25, terms);
    const read = snippets.slice(0, prompt.read);
    const evidence = Math.max(0, ...read.map(({ passage }) => weigh(passage.allTerms)));
    if (evidence < prompt.refuseBelow || read.length === 0)
        return { text: REFUSAL, citations: [] };
    const top = read[0].score;
    const sentences = read.flatMap(({ passage, score }) => passage.sentences.map(sentence => ({
        passage,
        sentence,
        score: (score / top) * (0.5 + weigh(new Set(sentence.terms))) * (1 + TEMPERATURE * chance(seed, sentence.text))
    })));
    const said = distinct(sentences.sort((a, b) => b.score - a.score)).slice(0, prompt.sentences);
    if (said.length === 0)
        return { text: REFUSAL, citations: [] };
    return {
        text: said.map(({ sentence }) => sentence.text).join(' '),
        citations: [...new Set(said.map(({ passage }) => passage.id))]
    };
}
/** Overlapping snippets hold the same sentence twice; it is said once. */
function distinct(sentences) {
    const seen = new Set();
    return sentences.filter(({ sentence }) => !seen.has(sentence.text) && seen.add(sentence.text));
}
/** A number in [−½, ½) that seed and text fix. */
function chance(seed, text) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${seed}\n${text}`).digest().readUInt32BE() / 2 ** 32 - 0.5;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./out/build/demo/loopback.js

const MAX_BODY = 64 * 1024;
async function listen(handle) {
    const listener = (request, response) => {
        handle(request, response).catch(() => sendJson(response, 500, { error: 'internal error' }));
    };
    // A connection that the server closes just when a request is on its way would look like an error of the arm.
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 0 }, listener);
    await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
    const { port } = server.address();
    return {
        origin: `http://127.0.0.1:${port}`,
        close() {
            server.closeAllConnections();
            return new Promise(resolve => server.close(() => resolve()));
        }
    };
}
/** The whole body, or null where it is longer than 64 KiB. */
async function readBody(request) {
    const parts = [];
    let length = 0;
    for await (const part of request) {
        length += part.length;
        if (length > MAX_BODY)
            return null;
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** Undefined for what is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function sendJson(response, status, body, headers = {}) {
    sendText(response, status, JSON.stringify(body), headers);
}
/** Text that is JSON already. */
function sendText(response, status, text, headers = {}) {
    response
        .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers })
        .end(text);
}
/** A header that comes once; undefined where it is absent. */
function headerOf(request, name) {
    const value = request.headers[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./out/build/demo/memory.js
/** Room for so many users. Nobody is ever forgotten, which is the mistake of the release that has too little. */
function openMemory(room) {
    const known = new Set();
    return {
        admit(user) {
            if (user === undefined || known.has(user))
                return true;
            if (known.size >= room)
                return false;
            known.add(user);
            return true;
        }
    };
}

;// CONCATENATED MODULE: ./out/build/demo/words.js
/** From text to the terms that are indexed: words in lower case, without function words, lightly stemmed. */
const FUNCTION_WORDS = new Set(`a about after all also am an and any are as at be been being but by can could did do does doing each for from had has
  have how i if in into is it its me my of on or our own s should so some such t than that the their them then there these
  they this those to too us was we were what when where which while who why will with would you your`.split(/\s+/));
/** What people say and what the pages say; a question is searched for in both. */
const SYNONYMS = {
    pr: ['pull', 'request'],
    prs: ['pull', 'request'],
    price: ['cost'],
    expensive: ['cost'],
    credential: ['secret'],
    password: ['secret'],
    slow: ['latency'],
    typo: ['misspelt']
};
function words(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** Terms in reading order, repeats kept. */
function termsOf(text) {
    return words(text)
        .filter(word => !FUNCTION_WORDS.has(word))
        .map(stem);
}
/** The distinct terms of a question, synonyms in place of words that the pages do not use. */
function questionTerms(question) {
    const spoken = words(question).flatMap(word => SYNONYMS[word] ?? [word]);
    return [...new Set(termsOf(spoken.join(' ')))];
}
/**
 * Takes off the endings of plurals, participles and gerunds, so that "measures", "measured" and "measuring" meet.
 * Lighter than Porter's stemmer: word classes are left apart.
 */
function stem(word) {
    if (word.length < 4)
        return word;
    const singular = word.endsWith('ies')
        ? `${word.slice(0, -3)}y`
        : /[^sui]s$/.test(word)
            ? word.slice(0, -1)
            : word.endsWith('sses')
                ? word.slice(0, -2)
                : word;
    const bare = singular.replace(/(?<=.{3})(ing|ed)$/, '');
    const single = bare === singular ? bare : bare.replace(/([bdgmnprt])\1$/, '$1');
    return single.replace(/(?<=.{3})e$/, '').replace(/(?<=.{3})i$/, 'y');
}

;// CONCATENATED MODULE: ./out/build/demo/service.js






/** USD a token, so that cost rows have something true to say. */
const PRICE = { input: 2.5e-6, output: 10e-6 };
const questionSchema = schemas/* object */.Ikc({ question: schemas/* string */.YjP().min(1), seed: schemas/* int */.Whr().default(0) });
/** Serves a release on a free loopback port, in the default contract of request and reply. */
async function serve(release) {
    const memory = openMemory(release.configuration.memory ?? Number.POSITIVE_INFINITY);
    const tools = { looping: false };
    const { origin, close } = await listen((request, response) => route(release, memory, tools, request, response));
    const startLooping = () => {
        tools.looping = true;
    };
    return { url: `${origin}/answer`, health: `${origin}/healthz`, startLooping, close };
}
async function route(release, memory, tools, request, response) {
    if (request.url === '/healthz')
        return sendJson(response, 200, { ready: true, pins: release.pins });
    if (request.url !== '/answer')
        return sendJson(response, 404, { error: 'ask /answer' });
    if (request.method !== 'POST')
        return sendJson(response, 405, { error: 'POST a question' });
    const body = await readBody(request);
    if (body === null)
        return sendJson(response, 413, { error: 'the question is too long' });
    const asked = questionSchema.safeParse(parseJson(body));
    if (!asked.success)
        return sendJson(response, 400, { error: 'expected {"question": "…", "seed": 1}' });
    if (!memory.admit(headerOf(request, 'x-user')))
        return sendJson(response, 500, { error: 'no room for another user' });
    const { question, seed } = asked.data;
    const search = { name: 'search', arguments: { question }, ok: true };
    sendJson(response, 200, {
        ...reply(release, question, seed),
        ...(tools.looping && { tool_calls: [search, search, search] })
    });
}
/** One question answered; times are those that the work took. */
function reply({ index, configuration, pins }, question, seed) {
    const { reranking, prompt, snippets } = configuration;
    const terms = questionTerms(question);
    const { ranked, retrieveMs, rerankMs } = retrieve(index, terms, snippets, reranking);
    const began = performance.now();
    const said = answer(index, terms, ranked, prompt, seed);
    const retrieved = ranked.map(({ passage }) => ({
        snippet_id: passage.id,
        section_id: passage.section.id,
        source_url: `docs/${passage.section.page}.md`,
        offsets: [passage.start, passage.end],
        tokens: words(passage.text).length,
        text: passage.text
    }));
    const read = retrieved.slice(0, prompt.read).reduce((sum, snippet) => sum + snippet.tokens, 0);
    const usage = { input_tokens: words(question).length + read, output_tokens: words(said.text).length };
    return {
        answer: said.text,
        citations: said.citations,
        retrieved,
        tool_calls: [],
        usage,
        cost_usd: usage.input_tokens * PRICE.input + usage.output_tokens * PRICE.output,
        timings: { retrieve_ms: retrieveMs, rerank_ms: rerankMs, reason_ms: performance.now() - began },
        pins
    };
}

;// CONCATENATED MODULE: ./out/build/demo/running.js


/** Serves it, warmed up: one that has long been up answers faster, and without this the first arm looks slow. */
async function start(release) {
    const service = await serve(release);
    for (const { phrasings } of QUESTIONS)
        for (const question of phrasings)
            reply(release, question, 0);
    return { ...service, release };
}
/** The service of this name. Throws where none runs. */
function serviceOf(services, name) {
    const service = services.get(name);
    if (service === undefined)
        throw new Error(`No service ${name} is running.`);
    return service;
}

;// CONCATENATED MODULE: ./out/build/demo/table.js
/** Cells in columns; the last is as long as it is. */
function aligned(cells, widths) {
    return cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
}

;// CONCATENATED MODULE: ./out/build/demo/gate-story.js





const CANDIDATES = {
    leaner: { what: 'a reranker that reads 32 finds, not 120', expected: 'pass', breaks: [] },
    broken_chunks: {
        what: 'an index cut every 32 characters',
        expected: 'fail',
        breaks: ['coverage', 'gold_regression']
    },
    cautious: { what: 'a prompt that refuses a little more often', expected: 'undecided', breaks: ['gold_regression'] },
    eager_prompt: {
        what: 'a prompt that answers what it should refuse',
        expected: 'fail',
        breaks: ['lambda_collapse', 'gold_regression']
    },
    wrong_pins: { what: 'a service that runs other pins than it says', expected: 'fail', breaks: ['pins_live'] }
};
/** A baseline is recorded, five canaries are judged, the table is told. */
async function tellGates(deps, services) {
    await recordBaseline(deps, services);
    const judged = [];
    for (const name of Object.keys(CANDIDATES))
        judged.push(await judge(deps, services, name));
    tell(deps, judged);
    return judged;
}
async function recordBaseline(deps, services) {
    deps.say(`baseline: asking ${QUESTIONS.length} questions in 3 phrasings under 2 seeds, twice …`);
    const manifest = await manifestFor(deps.out, services, 'baseline', 'leaner');
    const { result, exit } = await deps.run('baseline', { manifest, out: (0,external_node_path_.join)(deps.out, 'baseline') });
    deps.say(`baseline: ${result.decision}. ${result.why}`);
    if (exit !== 0)
        throw new Error(`The baseline could not be recorded: ${result.why}`);
}
async function judge(deps, services, name) {
    const candidate = { name, ...CANDIDATES[name] };
    deps.say(`${name}: ${candidate.what} …`);
    const manifest = await manifestFor(deps.out, services, name, name);
    const { result, exit, out } = await deps.run('gate', { manifest, out: (0,external_node_path_.join)(deps.out, name) });
    deps.say(`${name}: ${result.decision}. ${result.why}`);
    const rowsWith = (verdict) => result.gates.filter(row => row.verdict === verdict).map(row => row.row);
    const found = { result, exit, failing: rowsWith('fail'), open: rowsWith('inconclusive') };
    return { ...candidate, ...found, report: (0,external_node_path_.join)(out, 'report.html'), asExpected: isAsExpected(candidate, found) };
}
function isAsExpected({ expected, breaks }, { result: { decision }, failing, open }) {
    if (expected === 'pass')
        return decision === 'pass' || decision === 'warn';
    const among = expected === 'fail' ? failing : open;
    return decision === (expected === 'fail' ? 'fail' : 'warn') && breaks.every(row => among.includes(row));
}
/** Writes the manifest of one act; `wrong_pins` says that it is leaner, and still runs the baseline. */
async function manifestFor(out, services, act, canary) {
    const baseline = serviceOf(services, 'baseline');
    const arms = canary === 'wrong_pins'
        ? { canary: baseline, promised: serviceOf(services, 'leaner') }
        : { canary: serviceOf(services, canary) };
    const name = `demo-${act.replaceAll('_', '-')}`;
    return writeManifest((0,external_node_path_.join)(out, act), manifestOf({ name, baseline, ...arms, record: '../baseline/baseline.json' }));
}
function decisive({ failing, open }) {
    return failing.join(', ') || open.map(row => `? ${row}`).join(', ') || '–';
}
function tell(deps, judged) {
    const rows = [
        ['candidate', 'expected', 'verdict', 'rows that fail, or with ? are undecided'],
        ...judged.map(one => [one.name, one.expected, one.result.decision, decisive(one)])
    ];
    const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
    deps.say('');
    for (const row of rows)
        deps.say(aligned(row, widths));
    deps.say('');
    for (const one of judged.filter(one => !one.asExpected))
        deps.say(`${one.name} was not judged as expected: ${one.result.why}`);
    deps.say(`The report of each candidate is its report.html; the first is ${judged[0].report}`);
}

;// CONCATENATED MODULE: ./out/build/demo/gold-set.js


/** The questions as items of a gold set, targets placed in the pages as they stand now. */
function goldItems(pages) {
    return QUESTIONS.map(question => goldItem(question, pages));
}
/** The same as the text of a gold.jsonl. */
function goldJsonl(pages) {
    return goldItems(pages)
        .map(item => `${JSON.stringify(item)}\n`)
        .join('');
}
function goldItem({ qid, phrasings, answer, tags }, pages) {
    const [question, ...paraphrases] = phrasings;
    const item = { qid, question, paraphrases, tags: [...tags], gold_citations: [] };
    if (answer === null)
        return { ...item, answerable: false, gold_claim_substr: [] };
    const { page, anchor, claims } = answer;
    return {
        ...item,
        answerable: true,
        gold_claim_substr: [...claims],
        target: place(pages, page, anchor),
        anchor
    };
}
/** Where an anchor stands. Throws where it is not in its page exactly once. */
function place(pages, name, anchor) {
    const page = pages.find(page => page.name === name);
    const start = page?.text.indexOf(anchor) ?? -1;
    const section = page && sectionAt(sectionsOf(page), name, start);
    if (page === undefined || section === undefined || page.text.indexOf(anchor, start + 1) !== -1)
        throw new Error(`The anchor "${anchor}" must stand exactly once in docs/${name}.md.`);
    return { section_id: section.id, offsets: [start, start + anchor.length] };
}

// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
;// CONCATENATED MODULE: ./out/build/demo/journal.js
function openJournal() {
    const newSpan = (weights, since) => ({ weights, since, requests: 0, canary: 0, errors: [] });
    const spans = [newSpan({ canary: 0, mirror: 0 }, 0)];
    return {
        begin(weights) {
            spans.push(newSpan(weights, Date.now()));
        },
        note({ at, change, user, arm, status, served }) {
            const span = spans[change];
            if (arm === 'canary')
                span.canary++;
            if (served !== null)
                return;
            span.requests++;
            if (status < 200 || status > 299)
                span.errors.push({ at, user });
        },
        now: () => spans.at(-1),
        all: () => spans
    };
}

;// CONCATENATED MODULE: ./out/build/demo/rollout-manifest.js

/** The default plan with windows of a second and more, and a larger share copied: nobody waits for half an hour here. */
const MIN_REQUESTS = 250;
const WINDOW_MS = 1000;
const WINDOW = { duration: `${WINDOW_MS}ms`, min_requests: MIN_REQUESTS, max: '10m' };
const PHASES = [
    { name: 'shadow', mirror: 25, window: WINDOW },
    { name: 'canary-5', weight: 5, window: WINDOW },
    { name: 'graduate-25', weight: 25, window: WINDOW },
    { name: 'graduate-50', weight: 50, window: WINDOW },
    { name: 'full', weight: 100, window: WINDOW }
];
const SHARED = 'Users, services and the gate share the cores of one machine: latency shows what else it does.';
const LEXICAL = 'The ΔS of this log is lexical: it is compared between the arms, never held to an absolute target.';
/** The manifest of a rollout: the shared part, and how its traffic moves. */
function rolloutManifest(compared, weightsUrl) {
    const shared = manifestOf(compared);
    return {
        ...shared,
        // So few requests tell no rate of 1 % from one of 2 %.
        targets: { ...shared.targets, error_rate: 0.02 },
        stops: { soft_latency: 5 },
        not_required: { delta_s_median: LEXICAL, latency_p95: SHARED, mirror_p99_added: SHARED },
        phases: PHASES,
        window: { source: { kind: 'jsonl', path: 'requests.jsonl' } },
        router: {
            kind: 'webhook',
            url: weightsUrl,
            capabilities: { sticky: true, mirrorPercent: true, step: 0.01 }
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/gold/embed-cache.js
var embed_cache = __webpack_require__(4387);
// EXTERNAL MODULE: ./out/build/src/gold/embed-hashing.js
var embed_hashing = __webpack_require__(29665);
// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 1 modules
var schema = __webpack_require__(5557);
;// CONCATENATED MODULE: ./out/build/demo/request-log.js

function openRequestLog(file) {
    const stream = (0,external_node_fs_.createWriteStream)(file, { flags: 'w' });
    let fault = null;
    stream.on('error', error => {
        fault = error;
    });
    return {
        write(row) {
            stream.write(`${JSON.stringify(row)}\n`);
        },
        close: () => new Promise((resolve, reject) => {
            if (fault)
                return reject(fault);
            stream.once('error', reject);
            stream.end(resolve);
        })
    };
}

// EXTERNAL MODULE: ./out/build/src/gold/embed.js
var gold_embed = __webpack_require__(51908);
// EXTERNAL MODULE: ./out/build/src/gold/measure.js
var gold_measure = __webpack_require__(39617);
// EXTERNAL MODULE: ./out/build/src/gold/retrieval.js
var retrieval = __webpack_require__(3905);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
;// CONCATENATED MODULE: ./out/build/demo/request-row.js





/** Measured as the gate measures its gold runs, by the same functions. What came before measures the same. */
function compileRow({ manifest, itemOf, embedder }) {
    const measure = (0,gold_measure/* compileMeasure */.o)(manifest, embedder);
    const known = new Map();
    const measured = (passed, item, question, body) => {
        const { answer, citations, retrieved, tool_calls } = body;
        const snippets = retrieved.map(snippet => snippet.snippet_id);
        const key = JSON.stringify([passed.arm, question, answer, citations, snippets, tool_calls]);
        const found = known.get(key);
        if (found)
            return found;
        const role = passed.arm === 'canary' ? 'canary' : 'baseline_1';
        const run = { qid: item.qid, phrasing: 0, seed: 0, session: '', role, item, question };
        const came = { started_at: '', statuses: [200], seen: true, error: null, latency_ms: null };
        const row = measure(run, { ...came, reply: { body, headers: {} } });
        known.set(key, row);
        return row;
    };
    return async (passed) => {
        const row = identity(passed);
        const { question } = JSON.parse(passed.body);
        const item = itemOf(question);
        if (passed.status !== 200 || item === undefined)
            return row;
        const body = JSON.parse(passed.text);
        const figures = await measured(passed, item, question, body);
        return {
            ...row,
            ...body.timings,
            delta_s_question_retrieved: figures.delta_s,
            delta_s_retrieved_anchor: figures.delta_s_anchor,
            delta_s_prod_shadow: await apart(embedder, passed, body),
            lambda_retrieve: item.answerable ? foundLambda(item, body) : figures.lambda,
            lambda_reason: figures.lambda,
            coverage: figures.coverage,
            tool_calls: figures.tool_calls,
            tool_failures: figures.tool_failures,
            tool_loop: figures.tool_loop,
            solved: figures.solved,
            cost_usd: body.cost_usd,
            pins: { ...body.pins }
        };
    };
}
function identity({ id, at, arm, status, latencyMs, user, mirrored }) {
    return {
        ts: new Date(at).toISOString(),
        request_id: id,
        arm,
        status,
        latency_ms: latencyMs,
        // Nobody needs to know who it was.
        user_key: (0,digest/* digestOf */.o)(user).slice('sha256:'.length, 24),
        req_hash: id,
        mirrored
    };
}
/** λ at the retrieve step: whether what answers the question was found. */
function foundLambda(item, { retrieved }) {
    const found = retrieved.some(({ snippet_id, section_id, offsets, text }) => {
        const [start, end] = offsets;
        return (0,retrieval/* isRelevant */.MR)({ snippet_id, section_id, offsets: [start, end], text, complete: true }, item);
    });
    return found ? '→' : '×';
}
/** ΔS between the user's answer and the copy's; null for what is no copy. */
async function apart(embedder, { served }, { answer }) {
    const production = served === null ? undefined : parseJson(served);
    if (production?.answer === undefined)
        return null;
    const [a, b] = await embedder.embed([production.answer, answer]);
    return (0,gold_embed/* deltaS */._)([a], [b]);
}

;// CONCATENATED MODULE: ./out/build/demo/scribe.js






/** Rows stand in the order in which requests ended. */
function openScribe(file, compared, items) {
    const byQuestion = new Map(items.flatMap(item => [item.question, ...item.paraphrases].map(text => [text, item])));
    const { gold, ...manifest } = schema/* manifestSchema */.r.parse(manifestOf(compared));
    const rowOf = compileRow({
        manifest: { ...manifest, gold: gold },
        itemOf: question => byQuestion.get(question),
        embedder: (0,embed_cache/* remembering */.M)(embed_hashing/* hashingEmbedder */.H)
    });
    const log = openRequestLog(file);
    let written = Promise.resolve();
    return {
        write(passed) {
            const row = rowOf(passed);
            written = written.then(async () => log.write(await row));
            written.catch(() => undefined);
        },
        async close() {
            await written;
            await log.close();
        }
    };
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./out/build/src/routers/bucket.js
/**
 * Who is canary. The hash and the boundaries are those of nginx's split_clients on `key + salt` with the canary
 * bucket listed first, so a service that asks here and an nginx that splits agree on every user, and a user who is
 * canary at 5 % still is at 25 %: the bucket only grows. The test vectors are the answers of a real nginx.
 */
const BUCKETS = 2 ** 32 - 1;
const MULTIPLIER = 0x5bd1e995;
const utf8 = new TextEncoder();
/** The place of a key in [0, 2^32): MurmurHash2 (Appleby, 32 bits, seed 0) of the UTF-8 bytes of key + salt. */
function bucket(key, salt) {
    return murmur2(utf8.encode(key + salt));
}
/**
 * Whether this key is served by the canary at `percent`, in steps of 0.01. At 100 everyone is, as in a split that
 * names nothing but `*`. Throws a RangeError for a percentage that nginx could not be given.
 */
function isCanary(key, salt, percent) {
    const limit = boundary(percent);
    return percent === 100 || bucket(key, salt) < limit;
}
/** The first bucket that is not the canary's: whole hundredths of a percent of 2^32 − 1, rounded down. */
function boundary(percent) {
    const hundredths = Math.round(percent * 100);
    if (!(percent >= 0 && percent <= 100) || Math.abs(percent * 100 - hundredths) > 1e-6) {
        throw new RangeError(`${percent} is no share of traffic; use 0 to 100 in steps of 0.01`);
    }
    return Math.floor((hundredths * BUCKETS) / 10_000);
}
function murmur2(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 4);
    let hash = bytes.length;
    for (let at = 0; at < whole; at += 4) {
        const mixed = Math.imul(view.getUint32(at, true), MULTIPLIER);
        hash = Math.imul(hash, MULTIPLIER) ^ Math.imul(mixed ^ (mixed >>> 24), MULTIPLIER);
    }
    if (whole < bytes.length) {
        for (let at = whole; at < bytes.length; at++)
            hash ^= bytes[at] << (8 * (at - whole));
        hash = Math.imul(hash, MULTIPLIER);
    }
    hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER);
    return (hash ^ (hash >>> 15)) >>> 0;
}

;// CONCATENATED MODULE: ./out/build/demo/weights.js


const share = schemas/* number */.aig().min(0).max(100);
const bodySchema = schemas/* object */.Ikc({ canary: share, mirror: share });
/** `afterSet` runs when new weights serve already and whoever set them has no answer yet. */
function openWeights(afterSet = async () => undefined) {
    let weights = { canary: 0, mirror: 0 };
    let changes = 0;
    const etag = () => `"${changes}"`;
    const put = async (request, response) => {
        const asked = bodySchema.safeParse(parseJson((await readBody(request)) ?? ''));
        if (!asked.success)
            return sendJson(response, 400, { error: 'expected {"canary": 0 to 100, "mirror": 0 to 100}' });
        const match = headerOf(request, 'if-match');
        if (match === undefined)
            return sendJson(response, 400, { error: 'expected If-Match: the ETag, or *' });
        // From here to the new version nothing waits: of two that saw the same version one comes too late.
        if (match !== '*' && match !== etag())
            return sendJson(response, 412, { error: 'another change came first' });
        weights = asked.data;
        changes++;
        const [set, tag] = [weights, etag()];
        await afterSet(set);
        sendJson(response, 200, set, { etag: tag });
    };
    return {
        now: () => weights,
        changes: () => changes,
        async handle(request, response) {
            if (request.method === 'GET')
                return sendJson(response, 200, weights, { etag: etag() });
            if (request.method === 'PUT')
                return put(request, response);
            sendJson(response, 405, { error: 'GET or PUT the weights' });
        }
    };
}

;// CONCATENATED MODULE: ./out/build/demo/splitter.js





/**
 * Users stay on their arm: who is canary is drawn by the hash of docs/routers.md, and the canary's bucket only grows. A
 * share of the baseline's requests, drawn by request, is copied to the canary when the user has the answer. A copy
 * names no user, so that the canary keeps nothing of people whom it does not serve.
 */
async function startSplitter({ arms, salt, record, afterSet }) {
    const desk = openWeights(afterSet);
    const pools = { baseline: openPool(arms.baseline), canary: openPool(arms.canary) };
    const pass = async (arm, { body, user }, isCopy) => {
        const named = isCopy ? {} : { 'x-user': user };
        try {
            const { path, pool } = pools[arm];
            const headers = { 'content-type': 'application/json', ...named };
            const reply = await pool.request({ method: 'POST', path, headers, body });
            return { status: reply.statusCode, text: await reply.body.text() };
        }
        catch {
            return { status: 0, text: '' };
        }
    };
    const copy = async (came, served) => {
        const began = performance.now();
        const { status, text } = await pass('canary', came, true);
        const latencyMs = performance.now() - began;
        record({ ...came, arm: 'canary', status, text, latencyMs, mirrored: true, served });
    };
    const answer = async (request, response) => {
        const [at, began] = [Date.now(), performance.now()];
        const user = headerOf(request, 'x-user');
        if (user === undefined)
            return sendJson(response, 400, { error: 'expected a header x-user' });
        const { canary, mirror } = desk.now();
        const change = desk.changes();
        const arm = isCanary(user, salt, canary) ? 'canary' : 'baseline';
        const body = await readBody(request);
        if (body === null)
            return sendJson(response, 413, { error: 'the question is too long' });
        const came = { id: (0,external_node_crypto_.randomUUID)(), at, change, began, user, body };
        const mirrored = arm === 'baseline' && isCanary(came.id, 'mirror', mirror);
        const { status, text } = await pass(arm, came, false);
        if (status === 0)
            sendJson(response, 502, { error: 'no reply' });
        else
            sendText(response, status, text);
        record({ ...came, arm, status, text, latencyMs: performance.now() - began, mirrored, served: null });
        if (mirrored)
            await copy(came, text);
    };
    const { origin, close } = await listen(async (request, response) => {
        if (request.url === '/weights')
            return desk.handle(request, response);
        if (request.url !== '/answer')
            return sendJson(response, 404, { error: 'ask /answer' });
        if (request.method !== 'POST')
            return sendJson(response, 405, { error: 'POST a question' });
        await answer(request, response);
    });
    return {
        url: `${origin}/answer`,
        weightsUrl: `${origin}/weights`,
        weights: desk.now,
        async close() {
            await close();
            await Promise.all([pools.baseline.pool.destroy(), pools.canary.pool.destroy()]);
        }
    };
}
function openPool(url) {
    const { origin, pathname } = new URL(url);
    return { pool: new undici.Pool(origin), path: pathname };
}

// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/demo/traffic.js


function startTraffic({ url, underWay, ...drawn }) {
    const { origin, pathname } = new URL(url);
    const pool = new undici.Pool(origin, { connections: underWay });
    const next = requests(drawn);
    let stopped = false;
    const askOnAndOn = async () => {
        while (!stopped) {
            const { user, body } = next();
            const headers = { 'content-type': 'application/json', 'x-user': user };
            const reply = await pool.request({ method: 'POST', path: pathname, headers, body });
            await reply.body.dump();
        }
    };
    const asking = Promise.all(Array.from({ length: underWay }, askOnAndOn));
    asking.catch(() => undefined);
    return {
        async stop() {
            stopped = true;
            await asking;
            await pool.close();
        }
    };
}
/** Who asks what next. */
function requests({ questions, users, seed }) {
    const draw = (0,random/* random */.y)(seed);
    const below = (n) => Math.floor(draw() * n);
    return () => ({
        user: `user-${below(users)}`,
        body: JSON.stringify({ question: questions[below(questions.length)], seed: below(1000) })
    });
}

;// CONCATENATED MODULE: ./out/build/demo/act.js








const USERS = 2000;
const UNDER_WAY = 3;
async function openAct({ deps, folder, compared, items }) {
    const { name, baseline, canary } = compared;
    const ledger = (0,external_node_path_.join)(deps.out, 'ledger');
    const journal = openJournal();
    await (0,promises_.mkdir)(folder, { recursive: true });
    const scribe = openScribe((0,external_node_path_.join)(folder, 'requests.jsonl'), compared, items);
    let hook = null;
    const splitter = await startSplitter({
        arms: { baseline: baseline.url, canary: canary.url },
        salt: name,
        record(passed) {
            journal.note(passed);
            scribe.write(passed);
        },
        async afterSet(weights) {
            journal.begin(weights);
            const now = hook;
            hook = null;
            await now?.();
        }
    });
    const manifest = await writeManifest(folder, rolloutManifest(compared, splitter.weightsUrl));
    let traffic = null;
    return {
        name,
        manifest,
        ledger,
        folder,
        journal,
        splitter,
        run: (command, flags) => deps.run(command, { manifest, ledger, out: (0,external_node_path_.join)(folder, command), ...flags }),
        start: command => deps.start([command, '--manifest', manifest, '--ledger', ledger, '--out', (0,external_node_path_.join)(folder, `${command}_killed`)]),
        letUsersIn() {
            const questions = items.flatMap(item => [item.question, ...item.paraphrases]);
            traffic ??= startTraffic({ url: splitter.url, questions, users: USERS, seed: name, underWay: UNDER_WAY });
        },
        onNextSet(next) {
            hook = next;
        },
        async close() {
            await traffic?.stop();
            await splitter.close();
            await scribe.close();
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./out/build/demo/climb.js




/** Longer than this no phase takes, also on a busy machine. */
const PATIENCE_MS = 300_000;
/** However many requests it asks for, it is asked again after this. */
const LOOK_MS = 2000;
const PAUSE_MS = 250;
/** Resolves when the canary has served so many requests of the phase, or when it takes too long. */
async function untilServed({ journal }, requests, patienceMs = PATIENCE_MS) {
    const began = performance.now();
    const span = journal.now();
    while (span.canary < requests && performance.now() - began < patienceMs)
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
}
/** Resolves when the window is as long, and holds as many requests, as it takes at least. */
async function untilFull(act) {
    await (0,external_node_timers_promises_.setTimeout)(Math.max(0, act.journal.now().since + WINDOW_MS - Date.now()));
    await untilServed(act, MIN_REQUESTS);
}
/** Asks `promote` to leave the phase, again while it says "not yet": when as many requests have come as it asks for. */
async function climb(act, phase) {
    const began = performance.now();
    const waited = () => performance.now() - began;
    const span = act.journal.now();
    await untilFull(act);
    for (;;) {
        const ran = await act.run('promote');
        if (ran.exit !== reasons/* EXIT */.dc.hold || waited() > PATIENCE_MS)
            return { phase, span, seconds: waited() / 1000, ran };
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
        await untilServed(act, span.canary + neededBy(ran), LOOK_MS);
    }
}
const neededSchema = schemas/* object */.Ikc({ needed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ requests: schemas/* number */.aig().nullable() })) });
/** The requests that the row which takes longest still needs; 0 where nothing is known of it. */
function neededBy({ result }) {
    const window = neededSchema.safeParse(result.window);
    const needed = window.success ? Object.values(window.data.needed) : [];
    return Math.max(0, ...needed.map(({ requests }) => requests ?? 0));
}
/** Takes the rollout up to the phase of this name. Resolves with why it did not get there; null where it did. */
async function climbTo(act, target, evidence) {
    let ran = await act.run('promote', { evidence });
    while (ran.exit === reasons/* EXIT */.dc.ok && ran.result.phase !== null && ran.result.phase !== target) {
        ran = (await climb(act, ran.result.phase)).ran;
    }
    return ran.exit === reasons/* EXIT */.dc.ok && ran.result.phase === target ? null : `${act.name}: ${ran.result.why}`;
}

;// CONCATENATED MODULE: ./out/build/demo/come-back.js



const come_back_PAUSE_MS = 100;
const come_back_LOOK_MS = 200;
const come_back_PATIENCE_MS = 30_000;
/** Requests after the rollback, to see where users are. */
const AFTERWARDS = 300;
/** Watches a release until it is back at 0, and until users have asked on; or resolves with what went otherwise. */
async function comeBack(act) {
    const { journal, splitter } = act;
    const { result, exit } = await act.run('watch', { every: come_back_LOOK_MS, for: come_back_PATIENCE_MS });
    if (exit !== reasons/* EXIT */.dc.rolledBack)
        return `${act.name} was not rolled back: ${result.why}`;
    const { canary } = splitter.weights();
    if (canary > 0)
        return `After the rollback ${canary} % of users are on ${act.name}.`;
    const at = journal.all().findLastIndex(({ weights }) => weights.canary > 0);
    const [down, after] = [journal.all()[at], journal.now()];
    while (after.requests < AFTERWARDS)
        await (0,external_node_timers_promises_.setTimeout)(come_back_PAUSE_MS);
    return { said: `watch: ${result.decision}. ${result.why}`, why: result.why, down, after };
}
/** What users still met after the rollback, where they met something. */
function metAfterwards({ name }, { canary, errors }) {
    return [
        ...(canary === 0 ? [] : [`After the rollback ${(0,counted/* counted */.h)(canary, 'request')} went to ${name}.`]),
        ...(errors.length === 0 ? [] : [`After the rollback ${(0,counted/* counted */.h)(errors.length, 'request')} failed.`])
    ];
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./out/build/demo/bad-release.js



/** A release that only real users break goes up to 5 %, and back. Resolves with what went otherwise. */
async function tellBadRelease({ say }, act, evidence) {
    const stuck = await climbTo(act, 'canary-5', evidence);
    if (stuck !== null)
        return [stuck];
    say('shadow: green as well, as a copy names no user either. Then 5 % of the users came.');
    const back = await comeBack(act);
    if (typeof back === 'string')
        return [back];
    const { said, why, down, after } = back;
    if (down.errors.length === 0)
        return [`${act.name} was rolled back, and no user had met an error: ${why}`];
    say(said);
    for (const line of whatUsersMet(down, after))
        say(line);
    return metAfterwards(act, after);
}
function whatUsersMet({ since, errors }, after) {
    const first = Math.min(...errors.map(({ at }) => at));
    const users = new Set(errors.map(({ user }) => user)).size;
    return [
        `The first user met an error ${seconds(first - since)} into canary-5; ${seconds(after.since - first)} later all were on the baseline.`,
        `${(0,counted/* counted */.h)(users, 'user')} met ${(0,counted/* counted */.h)(errors.length, 'error')}. In the ${(0,counted/* counted */.h)(after.requests, 'request')} after the rollback there was none.`
    ];
}

;// CONCATENATED MODULE: ./out/build/demo/good-release.js




const WIDTHS = [12, 12, 7, 9, 11, 7];
const HEADINGS = ['phase', 'users on it', 'copied', 'requests', 'of canary', 'time', 'promote'];
/** A good release goes all the way up. Resolves with what went otherwise. */
async function tellGoodRelease({ say }, act, evidence) {
    let ran = await act.run('promote', { evidence });
    say(aligned(HEADINGS, WIDTHS));
    const errors = [];
    while (ran.exit === reasons/* EXIT */.dc.ok && ran.result.phase !== null && ran.result.reason_code !== 'complete') {
        const climbed = await climb(act, ran.result.phase);
        say(lineOf(climbed));
        errors.push(...climbed.span.errors);
        ran = climbed.ran;
    }
    const { canary } = act.splitter.weights();
    if (ran.result.reason_code !== 'complete')
        return [`${act.name} did not complete: ${ran.result.why}`];
    return [
        ...(canary === 100 ? [] : [`${act.name} is complete, and ${canary} % of users are on it.`]),
        ...(errors.length === 0 ? [] : [`${act.name}: ${(0,counted/* counted */.h)(errors.length, 'request')} of users failed.`])
    ];
}
function lineOf({ phase, span, seconds, ran }) {
    const { weights, requests, canary } = span;
    const copied = weights.mirror > 0 ? `${weights.mirror} %` : '–';
    const cells = [
        phase,
        `${weights.canary} %`,
        copied,
        `${requests}`,
        `${canary}`,
        `${seconds.toFixed(1)} s`,
        found(ran)
    ];
    return aligned(cells, WIDTHS);
}
function found({ result, exit }) {
    const { decision, phase, why } = result;
    if (exit !== reasons/* EXIT */.dc.ok)
        return `${decision}: ${why}`;
    return result.reason_code === 'complete' ? 'complete' : `${decision}: on to ${phase}`;
}

// EXTERNAL MODULE: ./out/build/src/model/weights.js
var weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/rollout/folder-ledger.js + 1 modules
var folder_ledger = __webpack_require__(99277);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
// EXTERNAL MODULE: ./out/build/src/rollout/standing.js
var standing = __webpack_require__(50022);
// EXTERNAL MODULE: ./out/build/src/world/clock.js
var clock = __webpack_require__(91131);
;// CONCATENATED MODULE: ./out/build/demo/steps.js




async function readSteps({ name, ledger, splitter }) {
    const entries = await (0,folder_ledger.folderLedger)(ledger, { name, clock: clock/* systemClock */.m, url: null }).read();
    const done = new Map();
    for (const entry of entries) {
        if (entry.kind === 'claim' && (0,record/* endOf */.pJ)(entry)?.mark === 'done')
            done.set(entry.key, (done.get(entry.key) ?? 0) + 1);
    }
    return { standing: (0,standing/* standing */.J)(entries, splitter.weights()), done };
}

;// CONCATENATED MODULE: ./out/build/demo/killed-promotion.js






const killed_promotion_PAUSE_MS = 250;
/** A promotion is killed between router and ledger, and run again. Resolves with what went otherwise. */
async function tellKilledPromotion({ say }, act, evidence) {
    const begun = await act.run('promote', { evidence });
    if (begun.result.phase !== 'shadow')
        return [`${act.name} did not enter shadow: ${begun.result.why}`];
    await untilFull(act);
    const { exit, signal } = await killOnTheWay(act);
    if (signal !== 'SIGKILL')
        return [`promote was to be killed on its way to canary-5, and ended with exit code ${exit}.`];
    const before = await readSteps(act);
    say('promote was killed (SIGKILL) when the splitter had taken its step and not answered yet.');
    say(`The splitter sends ${(0,weights/* showWeights */.V0)(act.splitter.weights())}; the ledger says ${(0,weights/* showWeights */.V0)(before.standing.recorded)}.`);
    await act.run('promote');
    const after = await readSteps(act);
    const faults = faultsOf(before, after, act);
    if (faults.length > 0)
        return faults;
    say('promote, run again, found the step in the splitter and recorded it as done. No user met an error.');
    const steps = [...after.done.keys()].map(key => key.replace(/^\S+ /, '')).join(', ');
    say(`Splitter and ledger agree: ${(0,weights/* showWeights */.V0)(after.standing.recorded)}. Each step was done once: ${steps}.`);
    return [];
}
/** Promotes until one is killed: when the splitter has taken its weights, and has not answered it. */
async function killOnTheWay(act) {
    const began = performance.now();
    for (;;) {
        const child = act.start('promote');
        act.onNextSet(child.kill);
        const ended = await child.ended;
        if (ended.exit !== reasons/* EXIT */.dc.hold || performance.now() - began > PATIENCE_MS)
            return ended;
        await (0,external_node_timers_promises_.setTimeout)(killed_promotion_PAUSE_MS);
    }
}
function faultsOf(before, after, { splitter, journal }) {
    const errors = journal.all().flatMap(span => span.errors).length;
    const { state, phase, recorded } = after.standing;
    const inCanary5 = state === 'steady' && phase === 'canary-5';
    return [
        ...(errors === 0 ? [] : [`${(0,counted/* counted */.h)(errors, 'request')} of users failed while promote was killed and run again.`]),
        ...(before.standing.state === 'moving' ? [] : [`After the kill the rollout was ${before.standing.state}.`]),
        ...(inCanary5 ? [] : [`After the recovery the rollout is ${state} in ${phase}, not in canary-5.`]),
        ...((0,weights/* sameWeights */.ML)(recorded, splitter.weights()) ? [] : ['Splitter and ledger do not agree.']),
        ...[...after.done].flatMap(([key, times]) => (times > 1 ? [`The step ${key} was done ${times} times.`] : []))
    ];
}

;// CONCATENATED MODULE: ./out/build/demo/late-break.js



/**
 * A release in canary-5 is fine for a full window, and then breaks. `startLooping`: from there on it asks its own search
 * again and again. Resolves with what went otherwise.
 */
async function tellLateBreak({ say }, act, startLooping) {
    await untilFull(act);
    const { canary, errors } = act.journal.now();
    if (errors.length > 0)
        return [`${(0,counted/* counted */.h)(errors.length, 'request')} of users failed before ${act.name} broke.`];
    say(`It is fine for a full window: ${canary} requests, and no error. Then it begins to repeat each search …`);
    const broke = Date.now();
    startLooping();
    const back = await comeBack(act);
    if (typeof back === 'string')
        return [back];
    const { said, down, after } = back;
    say(said);
    say(`All were on the baseline ${seconds(after.since - broke)} later; ${(0,counted/* counted */.h)(down.canary - canary, 'request')} had met it.`);
    return metAfterwards(act, after);
}

;// CONCATENATED MODULE: ./out/build/demo/rollout-story.js










/**
 * Three releases meet real users; the last of them breaks after a good while. `evidence`: the result.json of the gate that judged the first of them. Resolves with
 * what went otherwise than told; empty where nothing did.
 */
async function tellRollouts(deps, services, items, evidence) {
    const { say } = deps;
    await (0,promises_.rm)((0,external_node_path_.join)(deps.out, 'ledger'), { recursive: true, force: true });
    const tell = (part, story) => tellAct(deps, services, { ...part, items }, story);
    say('');
    say(`Now leaner meets users. ${USERS} of them ask at one address, where a splitter keeps each on one release.`);
    say('Every request is logged; promote reads the log, and goes one phase up when the evidence is enough.');
    say('That takes seconds here; the default is half an hour a phase.');
    const first = { baseline: 'baseline', canary: 'leaner', record: '../baseline/baseline.json', evidence };
    const good = await tell(first, tellGoodRelease);
    if (good.length > 0)
        return good;
    say('');
    say('Every user is on leaner. It is the baseline from here on, and recorded as such.');
    const record = await rollout_story_recordBaseline(deps, services);
    if (record !== null)
        return [record];
    say('');
    say('forty_users: leaner with a memory of its users, and room for 40 of them. No gold question names a user …');
    const bad = await tell({ baseline: 'leaner', canary: 'forty_users', record: RECORD }, tellBadRelease);
    say('');
    say('many_users: the same with room for all; this time promote is killed on its way …');
    const killed = await tell({ baseline: 'leaner', canary: 'many_users', record: RECORD }, async (deps, act, evidence) => {
        const faults = await tellKilledPromotion(deps, act, evidence);
        return faults.length > 0 ? faults : tellLateBreak(deps, act, serviceOf(services, 'many_users').startLooping);
    });
    say('');
    for (const line of whatToOpen(deps.out))
        say(line);
    return [...bad, ...killed];
}
/** The reports that show most, and where the rest is. */
function whatToOpen(out) {
    const reports = {
        'leaner/report.html': 'a candidate that passes',
        'cautious/report.html': 'one that is undecided, and what it takes to tell',
        'broken_chunks/report.html': 'one that fails, question by question',
        'rollout_many_users/watch/report.html': 'a release that broke after a good while, rolled back'
    };
    const lines = Object.entries(reports).map(([file, what]) => `- ${(0,external_node_path_.join)(out, file)}: ${what}`);
    return ['Open in a browser:', ...lines, `Manifests, request logs and the ledger are in ${out}`];
}
const RECORD = '../baseline_leaner/baseline.json';
/** Resolves with why it could not be recorded; null where it was. */
async function rollout_story_recordBaseline(deps, services) {
    const [baseline, canary] = [serviceOf(services, 'leaner'), serviceOf(services, 'forty_users')];
    const folder = (0,external_node_path_.join)(deps.out, 'baseline_leaner');
    const compared = { name: 'demo-baseline-leaner', baseline, canary, record: RECORD };
    const manifest = await writeManifest(folder, manifestOf(compared));
    const { result, exit } = await deps.run('baseline', { manifest, out: folder });
    return exit === reasons/* EXIT */.dc.ok ? null : `leaner could not be recorded as the baseline: ${result.why}`;
}
/** Opens the stage, lets users in, and tells the story. */
async function tellAct(deps, services, part, story) {
    const { canary, items, record } = part;
    const compared = {
        name: `demo-${canary.replaceAll('_', '-')}`,
        baseline: serviceOf(services, part.baseline),
        canary: serviceOf(services, canary),
        record
    };
    const act = await openAct({ deps, folder: (0,external_node_path_.join)(deps.out, `rollout_${canary}`), compared, items });
    try {
        const gate = part.evidence ?? (await passGate(deps, act));
        if (gate === null)
            return [`${canary} did not pass the gate.`];
        act.letUsersIn();
        return await story(deps, act, gate);
    }
    finally {
        await act.close();
    }
}
/** The path of the gate's result.json; null where it did not pass. */
async function passGate({ say }, act) {
    const { result, exit, out } = await act.run('gate');
    say(`gate: ${result.decision}. ${result.why}`);
    return exit === reasons/* EXIT */.dc.ok ? (0,external_node_path_.join)(out, 'result.json') : null;
}

;// CONCATENATED MODULE: ./out/build/demo/chunks.js


function chunksOf(page, chunking) {
    const lines = linesOf(page.text);
    return sectionsOf(page).flatMap(section => spansOf(section, lines, chunking).map(([start, end], index) => ({
        id: `${section.id}/${index}`,
        section,
        start,
        end,
        text: page.text.slice(start, end)
    })));
}
function spansOf(section, lines, chunking) {
    return chunking.kind === 'lines'
        ? spansByLines(lines.filter(line => line.start >= section.start && line.end <= section.end && line.text.trim() !== ''), chunking.maxWords, chunking.overlapLines)
        : spansByLength(section, chunking.characters);
}
function spansByLines(lines, maxWords, overlapLines) {
    const spans = [];
    let first = 0;
    while (first < lines.length) {
        const past = lineAfter(lines, first, maxWords);
        spans.push([lines[first].start, lines[past - 1].end]);
        if (past === lines.length)
            break;
        first = Math.max(first + 1, past - overlapLines);
    }
    return spans;
}
/** The first line that no longer fits; at least one line always does. */
function lineAfter(lines, first, maxWords) {
    let count = words(lines[first].text).length;
    let past = first + 1;
    while (past < lines.length) {
        count += words(lines[past].text).length;
        if (count > maxWords)
            break;
        past++;
    }
    return past;
}
function spansByLength(section, characters) {
    const spans = [];
    for (let start = section.start; start < section.end; start += characters)
        spans.push([start, Math.min(start + characters, section.end)]);
    return spans;
}

;// CONCATENATED MODULE: ./out/build/demo/similarity.js
/** Terms remembered at most; beyond that all are forgotten. */
const MOST_TERMS = 4096;
function openSimilarities() {
    const numbers = new Map();
    const words = [];
    const rows = new Map();
    const rowOf = (term) => {
        const known = rows.get(term);
        if (known)
            return known;
        if (rows.size >= MOST_TERMS)
            rows.clear();
        const row = new Array(words.length).fill(undefined);
        rows.set(term, row);
        return row;
    };
    return {
        numberOf(word) {
            const known = numbers.get(word);
            if (known !== undefined)
                return known;
            numbers.set(word, words.length);
            return words.push({ word, pairs: pairsOf(word) }) - 1;
        },
        of(terms) {
            const ofTerms = terms.map(rowOf);
            return (at, number) => {
                const row = ofTerms[at];
                const found = row[number];
                if (found !== undefined)
                    return found;
                const { word, pairs } = words[number];
                const alike = terms[at] === word ? 1 : dice(pairsOf(terms[at]), pairs);
                row[number] = alike;
                return alike;
            };
        }
    };
}
function pairsOf(word) {
    const found = new Set();
    for (let at = 0; at + 1 < word.length; at++)
        found.add(word.slice(at, at + 2));
    return found;
}
/** Dice's coefficient of letter pairs, so that near forms of a word count in part. */
function dice(a, b) {
    let common = 0;
    for (const pair of a)
        if (b.has(pair))
            common++;
    return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./out/build/demo/passages.js






function buildIndex(pages, chunking) {
    const similarities = openSimilarities();
    const passages = pages.flatMap(page => {
        const code = linesOf(page.text).filter(line => line.code);
        return chunksOf(page, chunking).map(chunk => {
            const terms = termsOf(chunk.text);
            const headingTerms = new Set(termsOf(`${chunk.section.title} ${chunk.section.heading}`));
            return {
                ...chunk,
                terms,
                headingTerms,
                allTerms: new Set([...terms, ...headingTerms]),
                sentences: sentencesOf(chunk, code, similarities)
            };
        });
    });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { id, start, end, text } of passages)
        hash.update(JSON.stringify([id, start, end, text]));
    const bm25 = indexTerms(passages.map(passage => passage.terms));
    return { passages, bm25, similarities, hash: `sha256:${hash.digest('hex')}` };
}
/** Sentences of a chunk without headings, code and the marks of lists and tables. */
function sentencesOf(chunk, code, { numberOf }) {
    return linesOf(chunk.text)
        .map(line => ({ ...line, start: line.start + chunk.start }))
        .filter(line => !/^(#|\|[-| ]+\|$)/.test(line.text))
        .filter(line => !code.some(span => span.start <= line.start && line.start < span.end))
        .flatMap(line => plain(line.text).split(/(?<=[.!?:]) (?=[A-Z`0-9])/))
        .map(text => ({ text, terms: termsOf(text) }))
        .map(sentence => ({ ...sentence, numbers: sentence.terms.map(numberOf) }))
        .filter(sentence => sentence.terms.length > 1);
}
function plain(line) {
    return line
        .replace(/^\s*(-|\d+\.) /, '')
        .replace(/\s*\|\s*/g, ' | ')
        .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replace(/^ \| | \| $/g, '')
        .trim();
}

;// CONCATENATED MODULE: ./out/build/demo/variants.js


const WEIGHTS = { bm25: 0.1, coverage: 0.34, heading: 0.2, alignment: 0.36 };
const BASELINE = {
    chunking: { kind: 'lines', maxWords: 20, overlapLines: 0 },
    reranking: { candidates: 120, weights: WEIGHTS },
    prompt: { name: 'answer-or-refuse', read: 2, sentences: 2, refuseBelow: 0.5 },
    snippets: 4,
    memory: null
};
const LEANER = {
    ...BASELINE,
    reranking: { candidates: 32, weights: WEIGHTS }
};
const CONFIGURATIONS = {
    baseline: BASELINE,
    /** The good release: it looks at fewer candidates and finds as much. */
    leaner: LEANER,
    /** An index cut every 32 characters, wherever that falls. */
    broken_chunks: { ...LEANER, chunking: { kind: 'fixed', characters: 32 } },
    /** A prompt that refuses a little more often: too few questions tell whether that does harm. */
    cautious: { ...LEANER, prompt: { ...LEANER.prompt, name: 'answer-if-sure', refuseBelow: 0.59 } },
    /** A prompt that always says something. */
    eager_prompt: { ...LEANER, prompt: { ...LEANER.prompt, name: 'always-answer', refuseBelow: 0 } },
    /** It remembers its users and has room for 40: no question of a gold set tells. */
    forty_users: { ...LEANER, memory: 40 },
    /** The same, put right. */
    many_users: { ...LEANER, memory: 100_000 }
};
const MODEL_VER = 'extractive-2026-11-02';
function release(pages, configuration) {
    const index = buildIndex(pages, configuration.chunking);
    return {
        configuration,
        index,
        pins: {
            INDEX_HASH: index.hash,
            RERANK_HASH: variants_digest({ reranking: configuration.reranking, snippets: configuration.snippets }),
            PROMPT_VER: `${configuration.prompt.name}-${variants_digest(configuration.prompt).slice(7, 15)}`,
            MODEL_VER,
            BUILD_ID: variants_digest({ memory: configuration.memory }).slice(7, 19)
        }
    };
}
function variants_digest(value) {
    return (0,digest/* digestOf */.o)((0,digest/* canonicalJson */.d)(value));
}

;// CONCATENATED MODULE: ./out/build/demo/story.js








/** The whole story on one machine: five canaries are judged, and three releases meet real users. */
async function runDemo(deps) {
    const pages = await readPages();
    await (0,promises_.mkdir)(deps.out, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(deps.out, 'gold.jsonl'), goldJsonl(pages));
    const services = new Map();
    try {
        for (const [name, configuration] of Object.entries(CONFIGURATIONS))
            services.set(name, await start(release(pages, configuration)));
        deps.say(`${services.size} versions of a small RAG service over ${pages.length} pages of docs/ listen on loopback.`);
        const judged = await tellGates(deps, services);
        const wrong = judged
            .filter(({ asExpected }) => !asExpected)
            .map(({ name }) => `${name} was not judged as expected.`);
        if (wrong.length > 0)
            return { judged, faults: wrong };
        const evidence = (0,external_node_path_.join)(deps.out, 'leaner', 'result.json');
        return { judged, faults: await tellRollouts(deps, services, goldItems(pages), evidence) };
    }
    finally {
        await Promise.all([...services.values()].map(service => service.close()));
    }
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

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   RW: () => (/* binding */ snippetSchema),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   pQ: () => (/* binding */ nothingSeen),
/* harmony export */   tG: () => (/* binding */ runLambda)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** State of one run; `<>` is for items only. */
const runLambda = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['→', '←', '×']);
/**
 * What a planned run is for. `canary`: the canary's only pass. `baseline_1` and `baseline_2`: the two passes of the
 * baseline. `interleaved`: baseline runs asked among the canary's, for latency and cost like with like.
 */
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['canary', 'baseline_1', 'baseline_2', 'interleaved']);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const measure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullable();
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable();
/** One measured run, one line of rows.jsonl. Every number of a verdict is computed from these. */
const rowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    role: roleSchema,
    qid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phrasing: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(2),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** Status of each attempt in order; 0 is a transport failure. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(599)),
    /** Null where the run has a reply (a 2xx JSON body). */
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    /** Contract fields that were missing or mistyped, as JSON Pointers with what was wrong. */
    drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    pins: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['match', 'mismatch', 'missing']).nullable(),
    /** The pins that differ, as the service showed them. */
    pins_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    contains_claim: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    citation_hit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    cited: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    solved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** ΔS(question, retrieved) and ΔS(retrieved, anchor), in [0, 1]. */
    delta_s: share,
    delta_s_anchor: share,
    /** Share of the target covered by the retrieved spans; null without a target. */
    coverage: share,
    lambda: runLambda,
    recall: share,
    ndcg: share,
    mrr: share,
    tool_calls: count,
    tool_failures: count,
    tool_retries: count,
    tool_loop: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Wall time of the attempt that brought the reply, milliseconds; null without a reply. */
    latency_ms: measure,
    /** Of a streamed reply: when its first text was there, milliseconds. */
    first_token_ms: measure.optional(),
    retrieve_ms: measure,
    rerank_ms: measure,
    reason_ms: measure,
    input_tokens: measure,
    output_tokens: measure,
    cost_usd: measure,
    /** First characters of the answer and ids of the first snippets, for people. */
    answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The answer beyond its first characters, where a later turn of the conversation sends it. */
    answer_whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Ids that the answer cites, and keys of what was retrieved in snippets.jsonl; absent where they are not kept. */
    citations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    snippets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** What a grader says of the answer, and what it says when asked again; absent where it was not asked. */
    graded: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        score: share,
        again: share.optional(),
        cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
        /** Why there is no score. */
        error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
    })
        .optional()
});
/** A passage that was retrieved, one line of snippets.jsonl, for people to read. */
const snippetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(32).describe('What rows name it by: the first characters of its SHA-256.'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    section: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** [start, end) in the source. */
    offsets: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its first characters.')
});
/** What a row says beside its verdict where no reply was looked into. */
function nothingSeen() {
    return {
        recall: null,
        ndcg: null,
        mrr: null,
        tool_calls: 0,
        tool_failures: 0,
        tool_retries: 0,
        tool_loop: false,
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
/** The key as text, for maps. */
function keyOf(key) {
    return JSON.stringify([key.qid, key.phrasing, key.seed]);
}


/***/ }),

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ sayWeights),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   ML: () => (/* binding */ sameWeights),
/* harmony export */   V0: () => (/* binding */ showWeights)
/* harmony export */ });
/** Users see the baseline alone, and nothing is copied. */
const NOTHING = { canary: 0, mirror: 0 };
function sameWeights(a, b) {
    return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
    return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}
/** What it means for people: `5 % of users`, `25 % of requests copied`. */
function sayWeights({ canary, mirror }) {
    const copied = `${mirror} % of requests copied`;
    if (mirror > 0)
        return canary > 0 ? `${canary} % of users, ${copied}` : copied;
    return `${canary} % of users`;
}


/***/ }),

/***/ 99277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderLedger: () => (/* binding */ folderLedger)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./out/build/src/rollout/owner.js
var owner = __webpack_require__(38427);
;// CONCATENATED MODULE: ./out/build/src/rollout/lock.js






/** A holder adds one line. One that takes longer than this has died, or its machine has. */
const STALE_MS = 60_000;
const WAIT_MS = 90_000;
const PAUSE_MS = 10;
/**
 * Does the work while this process alone holds the lock file. One left behind by a killed process of this machine is
 * taken over at once, one of another machine after a minute. Rejects with UnmeasurableError (api_unavailable) where
 * the lock can't be had for 90 s.
 */
async function withLock(path, clock, work) {
    const mine = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, id: (0,external_node_crypto_.randomUUID)() });
    await acquire(path, mine, clock);
    try {
        return await work();
    }
    finally {
        if ((await contentOf(path)) === mine)
            await (0,promises_.rm)(path, { force: true });
    }
}
async function acquire(path, mine, clock) {
    const started = clock.elapsed();
    while (!(await taken(path, mine))) {
        const holder = await contentOf(path);
        if (holder !== null && (await isStale(path, holder)))
            await clear(path, holder);
        else if (clock.elapsed() - started > WAIT_MS)
            throw tooLong(path, holder);
        else
            await clock.sleep(PAUSE_MS);
    }
}
/** A link to a whole file: the lock is there with its content, or not at all. */
async function taken(path, mine) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, mine);
    try {
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function isStale(path, holder) {
    const { host, pid } = holderOf(holder);
    if (host === (0,external_node_os_.hostname)() && pid !== null && !(0,owner/* isAlive */._n)(pid))
        return true;
    const made = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => null);
    return made !== null && Date.now() - made > STALE_MS;
}
/** Several processes may find it stale; one of them moves it away. A process that moved a fresh lock puts it back. */
async function clear(path, holder) {
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    if ((await contentOf(aside)) !== holder)
        await (0,promises_.link)(aside, path).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
async function contentOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(error => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
}
function holderOf(text) {
    const { host, pid } = ((0,json/* jsonOf */.o)(text) ?? {});
    return { host: typeof host === 'string' ? host : null, pid: Number.isInteger(pid) ? pid : null };
}
/** `holder` is null where the lock can't be looked into, such as a link that leads nowhere. */
function tooLong(path, holder) {
    const { host, pid } = holderOf(holder ?? '');
    const who = pid === null ? '' : ` by process ${pid} on ${host}`;
    const message = `The ledger is locked${who}; if no process is at work on it, remove ${path}.`;
    return new errors/* UnmeasurableError */.XW('api_unavailable', message);
}

// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
;// CONCATENATED MODULE: ./out/build/src/rollout/folder-ledger.js







const MAX_BYTES = 64 << 20;
/**
 * A ledger without GitHub: NAME.jsonl in a folder, one entry or mark a line, only ever appended to, each line on disk
 * before it counts. An entry's id is the number of its line. A last line without a newline comes from a write that was
 * cut short, and does not count.
 */
function folderLedger(folder, { name, clock, url }) {
    const file = (0,external_node_path_.join)(folder, `${name}.jsonl`);
    const add = (line) => explained(file, () => append(folder, file, clock, line));
    return {
        where: file,
        read: () => explained(file, async () => recordsOf(file, (await wholeLines(file)).lines)),
        open: async (entry) => ({ ...entry, id: await add(entry), marks: [] }),
        async mark(entry, mark, why) {
            const at = new Date(clock.now()).toISOString();
            await add({ schema_version: 1, mark, of: entry.id, at, why, url });
        }
    };
}
/** The number of the new line. */
async function append(folder, file, clock, line) {
    await (0,files/* makeFolder */.fc)(folder);
    return withLock(`${file}.lock`, clock, async () => {
        const { lines, bytes } = await wholeLines(file);
        const handle = await (0,promises_.open)(file, 'a');
        try {
            await handle.truncate(bytes);
            await handle.appendFile(`${JSON.stringify(line)}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        if (lines.length === 0)
            await syncFolder(folder);
        return lines.length + 1;
    });
}
async function syncFolder(path) {
    const folder = await (0,promises_.open)(path, 'r').catch(() => null);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
}
async function wholeLines(file) {
    const content = await (0,files/* readBounded */.CB)(file, MAX_BYTES).catch(error => {
        if (error instanceof files/* FileError */.f6 && error.kind === 'missing' && !isBelowFile(error))
            return Buffer.alloc(0);
        throw error;
    });
    const bytes = content.lastIndexOf(0x0a) + 1;
    const text = content.subarray(0, Math.max(0, bytes - 1)).toString('utf8');
    return { lines: bytes === 0 ? [] : text.split('\n'), bytes };
}
/** Where the folder's path leads through a file, nothing was ever recorded and nothing can be. */
function isBelowFile(error) {
    const { code } = (error instanceof files/* FileError */.f6 ? error.cause : error);
    return code === 'ENOTDIR' || code === 'EEXIST';
}
function recordsOf(file, lines) {
    const entries = new Map();
    for (const [index, line] of lines.entries()) {
        const value = (0,json/* jsonOf */.o)(line);
        const schema = value !== null && typeof value === 'object' && 'mark' in value ? record/* readableMark */.Cw : record/* readableEntry */.PW;
        const read = schema.safeParse(value);
        if (!read.success)
            throw unreadable(file, index + 1, read.error.issues[0]?.message ?? 'not understood');
        if (!('mark' in read.data))
            entries.set(index + 1, { ...read.data, id: index + 1, marks: [] });
        else if (entries.has(read.data.of))
            entries.get(read.data.of).marks.push(read.data);
        else
            throw unreadable(file, index + 1, `it marks line ${read.data.of}, which is no entry`);
    }
    return [...entries.values()];
}
function unreadable(file, line, said) {
    const message = `${file}:${line}:1: found a record that this version does not understand (${said}); expected one that rollout-gate wrote. Restore the file, or use the version that wrote it.`;
    return new errors/* UnmeasurableError */.XW('log_invalid', message);
}
async function explained(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* UnmeasurableError */.XW)
            throw error;
        const { code, message } = error;
        if (isBelowFile(error))
            throw new errors/* UnmeasurableError */.XW('api_unavailable', `The ledger cannot be kept in ${(0,external_node_path_.dirname)(file)}: it is a file, or lies below one; expected a folder (--ledger DIR)`, { cause: error });
        const reason = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'permission_missing' : 'api_unavailable';
        throw new errors/* UnmeasurableError */.XW(reason, `The ledger ${file} cannot be used: ${message}`, { cause: error });
    }
}


/***/ }),

/***/ 20348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27507);

/** How often a canary was begun, or allowed to begin. One that went back without any claim has had one attempt. */
function attemptsOf({ attempts, fallen }, name, digest) {
    return attempts.get(digest) ?? (fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutId */ .rQ)(name, digest, 1)) ? 1 : 0);
}
/**
 * Reads the entries in the order of their ids. A claim counts where it goes on from where the story stands: so of two
 * claims of one step the lower id counts, and a claim of a rollout that was rolled back never does. A rollback ends
 * the rollout that is under way when it comes.
 */
function historyOf(entries) {
    const story = {
        rollout: null,
        ended: null,
        chain: [],
        rollback: null,
        paused: null,
        lost: [],
        attempts: new Map(),
        closed: new Set(),
        fallen: new Set(),
        retries: []
    };
    const sorted = [...entries].sort((a, b) => a.id - b.id);
    for (const entry of sorted)
        tell(story, entry);
    const done = story.chain.filter(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const open = story.chain.find(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim) === null) ?? null;
    const own = sorted.filter(entry => entry.rollout === story.rollout?.id || entry === story.rollback);
    return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open, entries: own };
}
function tell(story, entry) {
    if (entry.kind === 'claim')
        claimed(story, entry);
    if (entry.kind === 'rollback')
        rolledBack(story, entry);
    if (entry.kind === 'pause' && !story.ended)
        story.paused = entry;
    if (entry.kind === 'resume')
        story.paused = null;
    if (entry.kind === 'retry')
        allowed(story, entry);
}
function claimed(story, claim) {
    attempted(story, claim.digests.canary, claim.attempt);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'undone' || !follows(story, claim)) {
        story.lost.push(claim);
        return;
    }
    if (claim.from === null)
        begin(story, claim);
    story.chain.push(claim);
    if (claim.to !== null)
        return;
    story.closed.add(claim.rollout);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        story.ended = 'complete';
}
function follows(story, claim) {
    if (story.closed.has(claim.rollout))
        return false;
    const starts = claim.from === null;
    if (story.rollout === null || story.ended)
        return starts;
    // A rollout enters its first phase only after the one before has ended; the marks of that one may not have been read.
    if (starts && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        return true;
    const last = story.chain.at(-1);
    const ready = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(last)?.mark === 'done' && !story.paused;
    return ready && claim.rollout === story.rollout.id && claim.from === last.to;
}
function begin(story, { rollout, digests, attempt }) {
    story.rollout = { id: rollout, digest: digests.canary, attempt };
    story.ended = null;
    story.chain = [];
    story.lost = [];
    story.rollback = null;
    story.paused = null;
}
/** Also of traffic that no claim explains: that of a canary whose claim does not count, or that was routed by hand. */
function rolledBack(story, rollback) {
    close(story, rollback.rollout);
    if (story.ended === 'rolled_back')
        return;
    // What is complete stays so where another canary went back.
    if (story.ended === 'complete' && rollback.rollout !== story.rollout?.id)
        leave(story);
    if (story.rollout)
        close(story, story.rollout.id);
    story.ended = 'rolled_back';
    story.rollback = rollback;
    story.paused = null;
}
function leave(story) {
    story.rollout = null;
    story.chain = [];
    story.lost = [];
}
function close({ closed, fallen }, rollout) {
    closed.add(rollout);
    fallen.add(rollout);
}
function allowed(story, retry) {
    story.retries.push(retry);
    attempted(story, retry.digest, retry.attempt);
}
function attempted(story, digest, attempt) {
    story.attempts.set(digest, Math.max(attempt, story.attempts.get(digest) ?? 0));
}


/***/ }),

/***/ 38427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   kG: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A step takes a minute. After ten, its process counts as dead. */
const LEASE_MS = 10 * 60_000;
/** This process, as records name it; the same for as long as it lives. */
function actorOf(who, run) {
    const own = run && { id: run.id, attempt: run.attempt, url: run.url };
    return { who, run: own, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), pid: process.pid, process: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
}
/**
 * Whether the process that made a record is still at work. This process never is, since it asks; nor is one that had its
 * pid on this machine, such as that of a container before it was restarted. Any other of this machine is known by its
 * pid, one of another workflow run by the state of that run, and what remains by the age of its record. A wrong answer does no harm: two processes that finish one step do the same, and the router's compare-and-set
 * lets one of them through.
 */
function ownership(me, clock, runGoesOn) {
    return async (other, at) => {
        if (other.process === me.process)
            return false;
        if (clock.now() - Date.parse(at) > LEASE_MS)
            return false;
        if (other.host === me.host)
            return other.pid !== process.pid && isAlive(other.pid);
        if (runGoesOn === null || other.run === null)
            return true;
        return runGoesOn(other.run).catch(() => true);
    };
}
/** Signal 0 only asks whether the process exists; EPERM means that it does and belongs to another user. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 27507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ readableMark),
/* harmony export */   PW: () => (/* binding */ readableEntry),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   hw: () => (/* binding */ weightsSchema),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   rQ: () => (/* binding */ rolloutId),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* unused harmony exports entrySchema, markSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63095);




/**
 * What the ledger holds: versioned facts, only ever added to. An entry says what was begun or decided, with everything
 * known of it; a mark says how far the entry that it names has come.
 */
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const weightsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    canary: share.describe('Percentage of users served by the canary.'),
    mirror: share.describe('Percentage of requests copied to the canary.')
});
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    who: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The person or account that asked for it.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Differs for each process: tells a living process from an earlier one with the same pid. */
    process: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const common = {
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Name of the rollout, as the manifest gives it. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Rollout id: rolloutId(). */
    rollout: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Unique: finds an entry again where the connection broke before its creation was answered. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    by: actorSchema,
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255),
    /** The commit that it was decided on; null outside a repository. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Path of the manifest from the repository's root; absent where it lies outside, or an older version wrote it. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional()
};
const arms = (of) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: of, canary: of });
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Digest of the rows.jsonl that a result.json was verified with.'),
    result: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE)
});
/** What a phase is bet on with: set once, from the baseline's rows before it (docs/runbook.md §7). */
const pointsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['latency', 'delta_s']),
        p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        beyond: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['times', 'plus', 'alone']),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Milliseconds, or ΔS.'),
        allowed: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), ratio: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable()
    })),
    costCap: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()
});
/** A step from one phase to the next. `from` null: nothing yet; `to` null: the rollout is complete. */
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('claim'),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema,
    after: weightsSchema,
    pins: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** Digests of the pins. */
    digests: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    points: pointsSchema.optional()
});
const rollback = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rollback'),
    /** The phase that was left; null where none was entered. */
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema.nullable(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Ids of the rows that fired. */
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    /** No command decided it: it follows from the router, which sends nothing to the canary any more. */
    derived: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    shared: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether both arms suffered what fired.')
});
const word = { ...common, why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() };
const pause = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('pause') });
const resume = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('resume') });
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('override'), over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** `rollout` is the new attempt's. */
const retry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('retry'), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(2), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [claim, rollback, pause, resume, override, retry]);
/** An entry as it is read: another version may have written it. */
const readableEntry = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(entrySchema);
/** done, undone: how a claim ended. left: its phase was left behind. rolled_back: a rollback was seen on the router. */
const MARKS = ['in_progress', 'done', 'undone', 'left', 'rolled_back'];
const markSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    mark: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MARKS),
    /** Id of the entry. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Address of the run that made it; null on a laptop. */
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
});
/** A mark as it is read. */
const readableMark = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(markSchema);
/** First 12 hex digits of sha256(name + digest of the canary's pins), and which attempt it is, from 1. */
function rolloutId(name, digest, attempt) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}${digest}`).digest('hex').slice(0, 12)}-${attempt}`;
}
/** What a claim claims: the same step of the same rollout has the same key. */
function keyOf(step) {
    return `${step.rollout} ${step.from ?? '(baseline)'} > ${step.to ?? '(complete)'}`;
}
/** Whether a claim was done or undone, whichever came first; null while neither. */
function endOf({ marks }) {
    return marks.find(({ mark }) => mark === 'done' || mark === 'undone') ?? null;
}
function hasMark({ marks }, mark) {
    return marks.some(each => each.mark === mark);
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

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
