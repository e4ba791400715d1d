export const id = 991;
export const ids = [991];
export const modules = {

/***/ 30991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/demo/corpus.ts



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
/** The docs folder of the package: two levels above this module, in src/demo as well as in dist/bundle. */
function docsFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(here, '..', '..'), 'docs');
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

;// CONCATENATED MODULE: ./src/demo/question.ts
/** A question, its answer's page and words, and the claim that an answer must hold. */
function known(qid, page, anchor, [claim, ...phrasings]) {
    return { qid, phrasings, answer: { page, anchor, claims: [claim] }, tags: [page] };
}
/** A question that the pages do not answer. */
function unknown(qid, phrasings) {
    return { qid, phrasings, answer: null, tags: ['unanswerable'] };
}

;// CONCATENATED MODULE: ./src/demo/questions-measuring.ts

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

;// CONCATENATED MODULE: ./src/demo/questions-running.ts

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

;// CONCATENATED MODULE: ./src/demo/questions.ts



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

;// CONCATENATED MODULE: ./src/demo/gold-set.ts


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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/demo/bm25.ts
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

;// CONCATENATED MODULE: ./src/demo/rerank.ts

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
    const { bm25, coverage, heading, alignment } = how.weights;
    const weigh = weigher(index.bm25, terms);
    const similar = termSimilarity(terms);
    return inOrder(index, hits)
        .map(({ passage, score }) => ({
        passage,
        score: bm25 * score +
            coverage * weigh(passage.allTerms) +
            heading * weigh(passage.headingTerms) +
            alignment * bestAlignment(terms, passage, similar)
    }))
        .sort((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id));
}
/** Share of the question's weight (idf) that a set of terms holds. */
function weigher(index, terms) {
    const weights = terms.map(term => idf(index, term));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return held => total === 0 ? 0 : terms.reduce((sum, term, at) => sum + (held.has(term) ? weights[at] : 0), 0) / total;
}
/**
 * The best local alignment of the question with a sentence (Smith & Waterman 1981, over terms): rewards the same
 * words in the same order close together, and forgives gaps. 1 is the whole question, word for word.
 */
function bestAlignment(question, passage, similar) {
    let best = 0;
    for (const sentence of passage.sentences)
        best = Math.max(best, align(question, sentence.terms, similar));
    return question.length === 0 ? 0 : best / question.length;
}
const GAP = 0.2;
const MISMATCH = -0.4;
function align(question, sentence, similar) {
    let best = 0;
    let above = new Float64Array(question.length + 1);
    for (const word of sentence) {
        const row = new Float64Array(question.length + 1);
        for (let at = 1; at <= question.length; at++) {
            const alike = similar(at - 1, word);
            const matched = above[at - 1] + (alike > 0.5 ? alike : MISMATCH);
            row[at] = Math.max(0, matched, above[at] - GAP, row[at - 1] - GAP);
            best = Math.max(best, row[at]);
        }
        above = row;
    }
    return best;
}
/** Dice's coefficient of letter pairs, so that near forms of a word count in part; remembered for one question. */
function termSimilarity(question) {
    const pairsOfQuestion = question.map(pairs);
    const known = new Map();
    return (at, word) => {
        let row = known.get(word);
        if (row === undefined) {
            const pairsOfWord = pairs(word);
            row = question.map((term, i) => (term === word ? 1 : dice(pairsOfQuestion[i], pairsOfWord)));
            known.set(word, row);
        }
        return row[at];
    };
}
function pairs(word) {
    const found = new Set();
    for (let at = 0; at + 1 < word.length; at++)
        found.add(word.slice(at, at + 2));
    return found;
}
function dice(a, b) {
    let common = 0;
    for (const pair of a)
        if (b.has(pair))
            common++;
    return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./src/demo/answer.ts


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

;// CONCATENATED MODULE: ./src/demo/words.ts
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

;// CONCATENATED MODULE: ./src/demo/service.ts





const MAX_BODY = 64 * 1024;
/** USD a token, so that cost rows have something true to say. */
const PRICE = { input: 2.5e-6, output: 10e-6 };
const questionSchema = schemas/* object */.Ikc({ question: schemas/* string */.YjP().min(1), seed: schemas/* int */.Whr().default(0) });
/** Serves a release on a free loopback port, in the default contract of request and reply. */
async function serve(release) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        route(release, request, response).catch(() => send(response, 500, { error: 'internal error' }));
    });
    await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
    const { port } = server.address();
    const origin = `http://127.0.0.1:${port}`;
    return { url: `${origin}/answer`, health: `${origin}/healthz`, close: () => service_close(server) };
}
async function route(release, request, response) {
    if (request.url === '/healthz')
        return send(response, 200, { ready: true, pins: release.pins });
    if (request.url !== '/answer')
        return send(response, 404, { error: 'ask /answer' });
    if (request.method !== 'POST')
        return send(response, 405, { error: 'POST a question' });
    const body = await readBody(request);
    if (body === null)
        return send(response, 413, { error: 'the question is too long' });
    const asked = questionSchema.safeParse(parseJson(body));
    if (!asked.success)
        return send(response, 400, { error: 'expected {"question": "…", "seed": 1}' });
    send(response, 200, reply(release, asked.data.question, asked.data.seed));
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
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function send(response, status, body) {
    const text = JSON.stringify(body);
    response
        .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        .end(text);
}
function service_close(server) {
    server.closeAllConnections();
    return new Promise(resolve => server.close(() => resolve()));
}

// EXTERNAL MODULE: ./src/digest.ts
var digest = __webpack_require__(12187);
;// CONCATENATED MODULE: ./src/demo/chunks.ts


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

;// CONCATENATED MODULE: ./src/demo/passages.ts





function buildIndex(pages, chunking) {
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
                sentences: sentencesOf(chunk, code)
            };
        });
    });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { id, start, end, text } of passages)
        hash.update(JSON.stringify([id, start, end, text]));
    return { passages, bm25: indexTerms(passages.map(passage => passage.terms)), hash: `sha256:${hash.digest('hex')}` };
}
/** Sentences of a chunk without headings, code and the marks of lists and tables. */
function sentencesOf(chunk, code) {
    return linesOf(chunk.text)
        .map(line => ({ ...line, start: line.start + chunk.start }))
        .filter(line => !/^(#|\|[-| ]+\|$)/.test(line.text))
        .filter(line => !code.some(span => span.start <= line.start && line.start < span.end))
        .flatMap(line => plain(line.text).split(/(?<=[.!?:]) (?=[A-Z`0-9])/))
        .map(text => ({ text, terms: termsOf(text) }))
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

;// CONCATENATED MODULE: ./src/demo/variants.ts


const WEIGHTS = { bm25: 0.1, coverage: 0.34, heading: 0.2, alignment: 0.36 };
const BASELINE = {
    chunking: { kind: 'lines', maxWords: 20, overlapLines: 0 },
    reranking: { candidates: 120, weights: WEIGHTS },
    prompt: { name: 'answer-or-refuse', read: 2, sentences: 2, refuseBelow: 0.5 },
    snippets: 4
};
const LEANER = {
    ...BASELINE,
    reranking: { candidates: 32, weights: WEIGHTS }
};
const CONFIGURATIONS = {
    baseline: BASELINE,
    /** The good release: it looks at fewer candidates and finds as much. */
    leaner: LEANER,
    /** An index cut every 40 characters, wherever that falls. */
    broken_chunks: { ...LEANER, chunking: { kind: 'fixed', characters: 40 } },
    no_reranker: { ...LEANER, reranking: null },
    /** A prompt that always says something. */
    eager_prompt: { ...LEANER, prompt: { ...LEANER.prompt, name: 'always-answer', refuseBelow: 0 } }
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
            MODEL_VER
        }
    };
}
function variants_digest(value) {
    return (0,digest/* digestOf */.o)((0,digest/* canonicalJson */.d)(value));
}

;// CONCATENATED MODULE: ./src/demo/story.ts








const CANDIDATES = {
    leaner: { what: 'a reranker that reads 32 finds, not 120', expected: 'pass', breaks: [] },
    broken_chunks: {
        what: 'an index cut every 40 characters',
        expected: 'fail',
        breaks: ['coverage', 'gold_regression']
    },
    no_reranker: { what: 'the reranker left out', expected: 'fail', breaks: ['gold_regression', 'lambda_convergence'] },
    eager_prompt: {
        what: 'a prompt that answers what it should refuse',
        expected: 'fail',
        breaks: ['lambda_collapse', 'gold_regression']
    },
    wrong_pins: { what: 'a service that runs other pins than it says', expected: 'fail', breaks: ['pins_live'] }
};
/** The whole story on one machine: a baseline is recorded, five canaries are judged, the table is told. */
async function runDemo(deps) {
    const pages = await readPages();
    await (0,promises_.mkdir)(deps.out, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(deps.out, 'gold.jsonl'), goldJsonl(pages));
    const services = new Map();
    try {
        for (const [name, configuration] of Object.entries(CONFIGURATIONS))
            services.set(name, await start(release(pages, configuration)));
        deps.say(`${services.size} versions of a small RAG service over ${pages.length} pages of docs/ listen on loopback.`);
        await recordBaseline(deps, services);
        const judged = [];
        for (const name of Object.keys(CANDIDATES))
            judged.push(await judge(deps, services, name));
        tell(deps, judged);
        return { judged, asExpected: judged.every(one => one.asExpected) };
    }
    finally {
        await Promise.all([...services.values()].map(service => service.close()));
    }
}
async function recordBaseline(deps, services) {
    deps.say(`baseline: asking ${QUESTIONS.length} questions in 3 phrasings under 2 seeds, twice …`);
    const manifest = await writeManifest(deps.out, 'baseline', armsOf(services, 'leaner'));
    const { result, exit } = await deps.run('baseline', { manifest, out: (0,external_node_path_.join)(deps.out, 'baseline') });
    deps.say(`baseline: ${result.decision}. ${result.why}`);
    if (exit !== 0)
        throw new Error(`The baseline could not be recorded: ${result.why}`);
}
async function judge(deps, services, name) {
    const candidate = { name, ...CANDIDATES[name] };
    deps.say(`${name}: ${candidate.what} …`);
    const manifest = await writeManifest(deps.out, name, armsOf(services, name));
    const { result, exit, out } = await deps.run('gate', { manifest, out: (0,external_node_path_.join)(deps.out, name) });
    deps.say(`${name}: ${result.decision}. ${result.why}`);
    const failing = result.gates.filter(row => row.verdict === 'fail').map(row => row.row);
    const report = (0,external_node_path_.join)(out, 'report.html');
    return { ...candidate, result, exit, failing, report, asExpected: isAsExpected(candidate, result, failing) };
}
function isAsExpected(candidate, result, failing) {
    if (candidate.expected === 'pass')
        return result.decision === 'pass' || result.decision === 'warn';
    return result.decision === 'fail' && candidate.breaks.every(row => failing.includes(row));
}
async function start(release) {
    const service = await serve(release);
    warmUp(release);
    return { ...service, release };
}
/** A service that has long been up answers faster than one just started; without this the first arm looks slow. */
function warmUp(release) {
    for (const { phrasings } of QUESTIONS)
        for (const question of phrasings)
            reply(release, question, 0);
}
/** Where the arms listen and what they say they run; `wrong_pins` still runs the baseline. */
function armsOf(services, name) {
    const serving = services.get('baseline');
    const promised = name === 'wrong_pins' ? services.get('leaner') : services.get(name);
    const running = name === 'wrong_pins' ? serving : promised;
    return {
        baseline: { url: serving.url, pins: { ...serving.release.pins } },
        canary: { url: running.url, pins: { ...promised.release.pins } }
    };
}
/** Writes the manifest of one act into a folder of its own, and resolves with its path. */
async function writeManifest(out, act, arms) {
    const manifest = {
        version: 1,
        name: `demo-${act.replaceAll('_', '-')}`,
        arms,
        gold: { path: '../gold.jsonl', concurrency: 2 },
        probes: [
            { name: 'canary-health', url: new URL('/healthz', arms.canary.url).href, expect: { json: { '/ready': true } } }
        ],
        baseline: { path: '../baseline/baseline.json' },
        // One process asks and answers here, so whatever else the machine does shows: a wider margin than the usual 1.15.
        targets: { latency_p95: 2 },
        stops: { soft_latency: 2 }
    };
    const folder = (0,external_node_path_.join)(out, act);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, 'rollout.yml');
    await (0,promises_.writeFile)(file, (0,dist/* stringify */.As)(manifest, { lineWidth: 0 }));
    return file;
}
function tell(deps, judged) {
    const rows = [
        ['candidate', 'expected', 'verdict', 'failing rows'],
        ...judged.map(one => [one.name, one.expected, one.result.decision, one.failing.join(', ') || '–'])
    ];
    const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
    deps.say('');
    for (const row of rows)
        deps.say(row
            .map((cell, column) => cell.padEnd(widths[column]))
            .join('  ')
            .trimEnd());
    deps.say('');
    for (const one of judged.filter(one => !one.asExpected))
        deps.say(`${one.name} was not judged as expected: ${one.result.why}`);
    deps.say(`The report of each candidate is its report.html; the first is ${judged[0].report}`);
}

// EXTERNAL MODULE: ./src/gates/reasons.ts
var reasons = __webpack_require__(77049);
// EXTERNAL MODULE: ./src/commands/conclude.ts
var commands_conclude = __webpack_require__(4609);
;// CONCATENATED MODULE: ./src/commands/demo.ts




/** The whole story on one machine: real services on loopback, judged by the same commands as everybody's. */
const demo = (run) => async (world, options) => {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'demo');
    const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(280), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 40298));
    const quiet = {
        ...world,
        github: null,
        event: null,
        log: { ...world.log, info() { }, notice() { }, warning() { }, progress() { } }
    };
    const outcome = await runDemo({
        out: (0,external_node_path_.join)((0,external_node_path_.resolve)(world.cwd, options.out), 'demo'),
        say: line => world.log.info(line),
        run: async (command, flags) => {
            const done = await run(command, quiet, {
                ...options,
                ...flags,
                baseline: undefined,
                results: [],
                shard: undefined,
                resume: false
            });
            await writeReports(quiet, done.result, flags.out);
            return { result: done.result, exit: done.result.exit_code, out: flags.out };
        }
    });
    const wrong = outcome.judged.filter(one => !one.asExpected).map(one => one.name);
    const verdict = outcome.asExpected
        ? {
            decision: 'pass',
            reason: 'all_green',
            exit: reasons/* EXIT */.dc.ok,
            why: 'The good canary passed, and each bad one failed on the rows that it breaks.'
        }
        : {
            decision: 'fail',
            reason: 'gate_failed',
            exit: reasons/* EXIT */.dc.failed,
            why: `Not judged as expected: ${wrong.join(', ')}.`
        };
    return { result: conclude(verdict, { name: 'demo' }), publish: false, uploads: [] };
};


/***/ }),

/***/ 12187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(canonicalize__WEBPACK_IMPORTED_MODULE_1__);


// The package is CommonJS; its types describe an ES module.
const canonicalize = (canonicalize__WEBPACK_IMPORTED_MODULE_1___default());
/** `sha256:…` of bytes as they are. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** RFC 8785: one text for one value, whatever the order of its keys. */
function canonicalJson(value) {
    return canonicalize(value) ?? 'null';
}


/***/ })

};
