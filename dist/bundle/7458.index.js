export const id = 7458;
export const ids = [7458];
export const modules = {

/***/ 79175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   qt: () => (/* binding */ ROW_IDS),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
/**
 * The one table of gate rows and stop rules (runbook §6, §7 and §10): what each is held against by default,
 * from which side, where it is required and which page to open when it fails.
 */
const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/';
const PAGES = {
    boot: `${MAP}bootstrap-ordering.md`,
    pins: `${MAP}GlobalFixMap/OpsDeploy/version_pinning_and_model_lock.md`,
    contracts: `${MAP}data-contracts.md`,
    deltaS: `${MAP}embedding-vs-semantic.md`,
    retrieval: `${MAP}retrieval-playbook.md`,
    citations: `${MAP}retrieval-traceability.md`,
    lambda: `${MAP}GlobalFixMap/Eval_Observability/lambda_observe.md`,
    resonance: `${MAP}entropy-collapse.md`,
    gold: `${MAP}GlobalFixMap/Eval/eval_rag_precision_recall.md`,
    monitoring: `${MAP}ops/live_monitoring_rag.md`,
    debug: `${MAP}ops/debug_playbook.md`,
    cost: `${MAP}GlobalFixMap/Eval/eval_cost_reporting.md`,
    deadlock: `${MAP}deployment-deadlock.md`,
    predeploy: `${MAP}predeploy-collapse.md`,
    rollback: `${MAP}GlobalFixMap/OpsDeploy/rollback_and_fast_recovery.md`,
    freeze: `${MAP}GlobalFixMap/OpsDeploy/release_calendar_and_change_freeze.md`,
    shadow: `${MAP}GlobalFixMap/OpsDeploy/shadow_traffic_mirroring.md`
};
const BOTH = ['gate', 'live'];
const GATE = ['gate'];
const LIVE = ['live'];
const NOWHERE = [];
const ROWS = {
    secrets_present: rule('G1', 'secrets present', '<=', 0, 'count', NOWHERE, PAGES.boot),
    pins_fixed: rule('G1', 'pins fixed', '<=', 0, 'count', BOTH, PAGES.pins),
    pins_live: rule('G1', 'pins live', '<=', 0, 'count', BOTH, PAGES.pins),
    contracts: rule('G1', 'reply contracts', '<=', 0, 'count', GATE, PAGES.contracts),
    boot_order: rule('G1', 'boot order', '<=', 0, 'count', NOWHERE, PAGES.boot),
    freeze: rule('G1', 'change freeze', '<=', 0, 'count', NOWHERE, PAGES.freeze),
    delta_s_drift_median: rule('G2', 'ΔS drift, median', '<=', 0.03, 'delta_s', BOTH, PAGES.deltaS, 0.06),
    delta_s_drift_p95: rule('G2', 'ΔS drift, p95', '<=', 0.1, 'delta_s', BOTH, PAGES.deltaS, 0.15),
    delta_s_median: rule('G2', 'ΔS median', '<=', 0.45, 'delta_s', NOWHERE, PAGES.deltaS),
    coverage: rule('G2', 'coverage', '>=', 0.7, 'share', GATE, PAGES.retrieval, 0.6),
    lambda_convergence: rule('G2', 'λ convergence', '>=', 0.8, 'share', GATE, PAGES.lambda),
    lambda_collapse: rule('G2', 'λ collapse', '<=', 0, 'count', GATE, PAGES.lambda),
    lambda_split: rule('G2', 'λ split', '<=', 0.1, 'share', GATE, PAGES.lambda),
    e_resonance: rule('G2', 'E_resonance', '<=', 0.02, 'slope', NOWHERE, PAGES.resonance),
    gold_regression: rule('G2', 'gold regression', '<=', 2, 'points', GATE, PAGES.gold),
    latency_p95: rule('G3', 'latency p95', '<=', 1.15, 'ratio', BOTH, PAGES.monitoring, 1.3),
    error_rate: rule('G3', 'error rate', '<=', 0.005, 'percent', BOTH, PAGES.debug, 0.01),
    tool_success: rule('G3', 'tool success', '>=', 0.99, 'percent', NOWHERE, PAGES.debug, 0.98),
    cost_per_solved: rule('G3', 'cost per solved', '<=', 1.1, 'ratio', NOWHERE, PAGES.cost, 1.2),
    probes: rule('G3', 'probes', '<=', 0, 'count', NOWHERE, PAGES.monitoring),
    srm: rule('traffic', 'served split', '>=', null, 'p_value', LIVE, PAGES.shadow),
    stickiness: rule('traffic', 'stickiness', '<=', 0.001, 'percent', LIVE, PAGES.shadow),
    mirrored_share: rule('traffic', 'mirrored share', '==', null, 'percent', NOWHERE, PAGES.shadow),
    mirror_p99_added: rule('traffic', 'mirror p99 added', '<=', 0.05, 'percent', NOWHERE, PAGES.shadow),
    shadow_delta_s: rule('traffic', 'shadow ΔS', '<=', 0.45, 'delta_s', NOWHERE, PAGES.shadow)
};
const HARD_PAGES = [PAGES.deadlock, PAGES.predeploy];
const STOPS = {
    stop_delta_s_p95: { label: 'ΔS p95 drift', op: '>', limit: 0.15, hard: true, unit: 'delta_s', pages: HARD_PAGES },
    stop_coverage: { label: 'coverage', op: '<', limit: 0.6, hard: true, unit: 'share', pages: HARD_PAGES },
    stop_lambda_flip: { label: 'λ flip rate', op: '>', limit: 0.2, hard: true, unit: 'share', pages: HARD_PAGES },
    stop_5xx: { label: '5xx rate', op: '>', limit: 0.01, hard: true, unit: 'percent', pages: HARD_PAGES },
    stop_tool_loop: { label: 'tool loops', op: '>', limit: 0, hard: true, unit: 'count', pages: HARD_PAGES },
    soft_latency: { label: 'latency p95', op: '>', limit: 1.15, hard: false, unit: 'ratio', pages: [PAGES.monitoring] },
    soft_cost: { label: 'cost per solved', op: '>', limit: 1.1, hard: false, unit: 'ratio', pages: [PAGES.cost] }
};
const ROW_IDS = Object.keys(ROWS);
const STOP_IDS = Object.keys(STOPS);
function rule(gate, label, op, target, unit, requiredIn, page, line = null) {
    return { gate, label, op, target, line, unit, requiredIn, page };
}


/***/ }),

/***/ 14584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}

// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/next.js
var next = __webpack_require__(17992);
// EXTERNAL MODULE: ./out/build/src/report/open.js
var report_open = __webpack_require__(14873);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var view = __webpack_require__(89868);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/terminal.js







const SGR = { good: '32', bad: '31', unsure: '33', quiet: '2' };
/** The report for a terminal: the table as wide as fits, what to look at, and last the verdict and what to do next. */
function renderTerminal(result, { columns, colour }) {
    const paint = (text, mood) => (colour ? `\u001b[${SGR[mood]}m${text}\u001b[0m` : text);
    const say = (text, indent = 0) => wrap(text, Math.max(20, columns), indent);
    const rows = result.gates.map(view/* viewRow */.k3);
    const shown = rows.filter(({ standing }) => standing !== 'aside');
    const word = words/* DECISION_WORDS */.np[result.decision];
    const lines = [...say(`${(0,view/* titleOf */.Gg)(result)} · ${(0,view/* factsOf */.xS)(result).join(' · ')}`), ''];
    if (shown.length > 0)
        lines.push(...table(shown, columns, paint), '');
    lines.push(...rolloutLines(result).flatMap(line => say(line, 2)));
    if ((0,rollout_view/* afterRollbackOf */.ag)(result).length > 0)
        lines.push(...rollout_view/* ROLLBACK_PAGES */.e3.map(page => `  ${page}`));
    for (const { verdict, labels, text, pages } of (0,report_open/* openRowsOf */.$t)((0,report_open/* rowsToOpen */.bb)(result, shown))) {
        lines.push(...say(`${words/* VERDICT_WORDS */._G[verdict].glyph} ${labels.join(' · ')}: ${text}`, 2));
        lines.push(...pages.map(page => `  ${page}`));
    }
    for (const stop of result.stops.map(view/* viewStop */.ye).filter(({ fired }) => fired)) {
        lines.push(...say(`✗ ${stop.hard ? 'hard' : 'soft'} stop, ${stop.label} ${stop.value}: ${stop.why}`, 2));
        lines.push(...stop.pages.map(page => `  ${page}`));
    }
    const listed = result.problems.slice(0, shown.length > 0 ? 10 : 50);
    for (const { file, line, column, message } of listed) {
        lines.push(...say((0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}: ${message}`, 400), 2));
    }
    const more = result.problems.length - listed.length;
    if (more > 0)
        lines.push(`and ${(0,words/* counted */.hS)(more, 'more line')} in the report`);
    for (const item of result.worst.slice(0, 3)) {
        lines.push(...say(`- ${(0,report_escape/* oneLine */.TN)(item.qid, 80)}: ${(0,report_escape/* oneLine */.TN)(item.question, 160)} ${(0,report_escape/* oneLine */.TN)(item.what, 200)}`, 2));
    }
    for (const { level, text } of result.notes.slice(0, 20))
        lines.push(...say(`${level}: ${(0,report_escape/* oneLine */.TN)(text, 400)}`, 2));
    for (const { label, reason } of (0,view/* droppedRows */.k1)(result, 200))
        lines.push(...say(`not required: ${label} (${reason})`, 2));
    if (result.report_only)
        lines.push(...say(view/* REPORT_ONLY */.i$));
    if (lines.at(-1) !== '')
        lines.push('');
    const [first = '', ...rest] = say(`${word.glyph} ${word.text}: ${(0,report_escape/* oneLine */.TN)(result.why, 400)}`, 2);
    lines.push(paint(first, words/* DECISION_MOODS */.OY[result.decision]), ...rest, ...say(`Next: ${(0,next/* nextOf */.X)(result)}`, 2));
    return `${lines.join('\n')}\n`;
}
/** Where the rollout stands, on lines of their own. */
function rolloutLines(result) {
    const facts = (0,rollout_view/* rolloutFactsOf */.Mj)(result);
    const width = Math.max(0, ...facts.map(([term]) => term.length));
    const lists = [
        ['Still missing:', (0,rollout_view/* missingOf */.oy)(result)],
        ['The baseline since:', (0,rollout_view/* recoveryOf */.rU)(result)],
        ['After a rollback, think of:', (0,rollout_view/* afterRollbackOf */.ag)(result)]
    ];
    return [
        ...facts.map(([term, text]) => `${term.padEnd(width)}  ${text}`),
        ...lists.flatMap(([title, lines]) => (lines.length > 0 ? [title, ...lines.map(line => `- ${line}`)] : []))
    ];
}
const verdict = (row) => `${words/* VERDICT_WORDS */._G[row.verdict].glyph} ${words/* VERDICT_WORDS */._G[row.verdict].text}${row.standing === 'failing' && row.verdict !== 'fail' ? '!' : ''}`;
const GATE = ['gate', row => row.gate, false];
const ROW = ['row', row => row.label, false];
const BASELINE = ['baseline', row => row.baseline, true];
const CANARY = ['canary', row => row.canary, true];
const DIFFERENCE = ['difference', row => row.difference, true];
const INTERVAL = ['interval', row => row.interval, true];
const TARGET = ['target', row => row.target, true];
const VERDICT = ['verdict', verdict, false];
/** The widest that fits is taken. */
const LAYOUTS = [
    [GATE, ROW, BASELINE, CANARY, DIFFERENCE, INTERVAL, TARGET, VERDICT],
    [GATE, ROW, BASELINE, CANARY, DIFFERENCE, TARGET, VERDICT],
    [ROW, BASELINE, CANARY, DIFFERENCE, TARGET, VERDICT],
    [ROW, CANARY, DIFFERENCE, TARGET, VERDICT],
    [ROW, DIFFERENCE, TARGET, VERDICT],
    [ROW, VERDICT]
];
function table(rows, columns, paint) {
    const widths = (layout) => layout.map(([head, cell]) => Math.max(stringWidth(head), ...rows.map(row => stringWidth(cell(row)))));
    const total = (layout) => widths(layout).reduce((sum, width) => sum + width + 2, -2);
    const layout = LAYOUTS.find(candidate => total(candidate) <= columns) ?? LAYOUTS.at(-1);
    const wide = widths(layout);
    const line = (cells) => cells
        .map((text, at) => pad(text, wide[at] ?? 0, layout[at]?.[2] ?? false))
        .join('  ')
        .trimEnd();
    const head = line(layout.map(([name]) => name));
    const body = rows.map(row => {
        const text = line(layout.map(([, cell]) => cell(row)));
        return row.standing === 'passing'
            ? text
            : paint(text, row.standing === 'failing' ? 'bad' : words/* VERDICT_MOODS */.bv[row.verdict]);
    });
    return [paint(head, 'quiet'), ...body];
}
function pad(text, width, right) {
    const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
    return right ? space + text : text + space;
}
/** Words on lines of at most `width` cells; all but the first line indented. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line.trim() !== '' && stringWidth(`${line} ${word}`) > width) {
            lines.push(line);
            line = ' '.repeat(indent) + word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
