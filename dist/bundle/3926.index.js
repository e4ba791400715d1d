export const id = 3926;
export const ids = [3926];
export const modules = {

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

/***/ 39325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ STOP_WORDS),
/* harmony export */   JQ: () => (/* binding */ ROW_WORDS),
/* harmony export */   O6: () => (/* binding */ rowWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   lZ: () => (/* binding */ pinName)
/* harmony export */ });
const ROW_WORDS = {
    secrets_present: {
        name: 'secrets are set',
        meaning: 'Secrets that the manifest names are set.'
    },
    pins_fixed: {
        name: 'versions are pinned',
        meaning: 'Index, reranker, prompt and model each name one exact version.'
    },
    pins_live: {
        name: 'right version answered',
        meaning: 'Replies that show another version than the manifest.'
    },
    contracts: {
        name: 'replies are well-formed',
        meaning: 'Replies with a missing or mistyped field.'
    },
    boot_order: {
        name: 'services came up in order',
        meaning: 'Services that were not ready in time.'
    },
    freeze: {
        name: 'no change freeze',
        meaning: 'Whether a change freeze covers now.'
    },
    delta_s_drift_median: {
        name: 'retrieval distance (typical)',
        meaning: 'How far the retrieved text is from the question, middle of all answers, against the current version: 0 is the same topic, 1 is unrelated.'
    },
    delta_s_drift_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'How far the retrieved text is from the question where retrieval is worst, against the current version.'
    },
    delta_s_median: {
        name: 'retrieval distance (absolute)',
        meaning: 'The distance held to a fixed limit; it needs embeddings that know meaning.'
    },
    coverage: {
        name: 'right passage found',
        meaning: 'How much of the passage that holds the answer is retrieved.'
    },
    lambda_convergence: {
        name: 'right every time',
        meaning: 'Questions that cite the right passage in all tries, whatever the wording and the seed.'
    },
    lambda_collapse: {
        name: 'questions lost completely',
        meaning: 'Questions that were right every time before, and never are now.'
    },
    lambda_split: {
        name: 'right only sometimes',
        meaning: 'Questions that are right in some tries and wrong in others.'
    },
    e_resonance: {
        name: 'long conversations stay on topic',
        meaning: 'The retrieval distance does not creep up over conversations of 50 turns and more.'
    },
    gold_regression: {
        name: 'correct answers',
        meaning: 'Answers out of 100 that hold the expected text and cite the right passage.'
    },
    graded_regression: {
        name: 'graded answers',
        meaning: "What the manifest's grader says of the answers, of 100."
    },
    latency_p95: {
        name: 'slowest 5 % of answers',
        meaning: '95 of 100 answers come sooner than this.'
    },
    error_rate: {
        name: 'failed requests',
        meaning: 'Requests without a usable reply.'
    },
    tool_success: {
        name: 'tool calls that worked',
        meaning: 'Calls of tools that worked, after their retries.'
    },
    cost_per_solved: {
        name: 'cost per correct answer',
        meaning: 'All money spent, divided by the correct answers.'
    },
    probes: {
        name: 'health checks',
        meaning: 'Checks of the manifest that failed.'
    },
    srm: {
        name: 'traffic split as planned',
        meaning: 'The share of users on the new version against the plan.'
    },
    stickiness: {
        name: 'users stay on one version',
        meaning: 'Requests of users who were seen on both versions.'
    },
    mirrored_share: {
        name: 'copied share as planned',
        meaning: 'The share of requests that were copied in the shadow phase, against the plan.'
    },
    mirror_p99_added: {
        name: 'copying slows nobody down',
        meaning: 'What copying adds to the slowest 1 % of answers.'
    },
    shadow_delta_s: {
        name: 'copies answer like the original',
        meaning: "The distance between the user's answer and the copy's."
    }
};
const STOP_WORDS = {
    stop_delta_s_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'The worst retrievals are much further from their questions than those of the current version.'
    },
    stop_coverage: {
        name: 'right passage found',
        meaning: 'Too little of the passages that hold the answers is retrieved.'
    },
    stop_lambda_flip: {
        name: 'answers leave what was retrieved',
        meaning: 'The retrieve and reason steps disagree about the passage.'
    },
    stop_5xx: {
        name: 'server errors',
        meaning: 'Requests that ended with a server error.'
    },
    stop_tool_loop: {
        name: 'tool stuck in a loop',
        meaning: 'Requests in which a tool was called again and again.'
    },
    stop_dark: {
        name: 'new version is silent',
        meaning: 'The new version stopped answering while the current one goes on.'
    },
    soft_latency: {
        name: 'slow without better answers',
        meaning: 'The slowest answers take longer, and no gain in quality pays for it.'
    },
    soft_cost: {
        name: 'dear without better answers',
        meaning: 'A correct answer costs more, and no gain in quality pays for it.'
    }
};
/** The words for an id that came from outside; null for an id of another version. */
function rowWords(id) {
    return Object.hasOwn(ROW_WORDS, id) ? ROW_WORDS[id] : null;
}
function stopWords(id) {
    return Object.hasOwn(STOP_WORDS, id) ? STOP_WORDS[id] : null;
}
/** What a pin is of; of others the key itself. */
const PIN_WORDS = {
    INDEX_HASH: 'index',
    RERANK_HASH: 'reranker',
    PROMPT_VER: 'prompt',
    MODEL_VER: 'model',
    BUILD_ID: 'build'
};
function pinName(key) {
    return Object.hasOwn(PIN_WORDS, key) ? PIN_WORDS[key] : key;
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cellsOf)
});

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


;// CONCATENATED MODULE: ./out/build/src/report/cells.js

/**
 * Latin, Greek and Cyrillic letters, and the punctuation, arrows and signs that reports are written with. Each takes one
 * cell and joins no other, so their number is the width, and a text of them alone needs no tables of Unicode at start-up.
 */
const ONE_CELL_EACH = /^[ -~¡-¬®-\u02ffΑ-ϿЀ-҂Ҋ-ԯ‐-‧‰-⁞₀-₎←-⇿∀-⋿─-◼✓✔✗✘]*$/;
const EMOJI = /\p{Emoji_Presentation}|[\ufe0f\u20e3]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
/** What takes a cell of its own although it belongs to the character before: vowel signs, halfwidth sound marks. */
const BESIDE = /[\p{Mc}\uff9e\uff9f]/u;
/** Cells that a text takes in a terminal: two for emoji and for wide characters of East Asia, none for what is not seen. */
function cellsOf(text) {
    if (ONE_CELL_EACH.test(text))
        return text.length;
    return [...new Intl.Segmenter().segment(text)].reduce((cells, { segment }) => cells + cellsOfCluster(segment), 0);
}
/** Of a grapheme cluster: what a reader takes for one character. */
function cellsOfCluster(cluster) {
    if (EMOJI.test(cluster))
        return 2;
    const visible = [...cluster].filter(part => !INVISIBLE.test(part));
    const spacing = visible.filter((part, at) => at === 0 || BESIDE.test(part));
    return spacing.reduce((cells, part) => cells + eastAsianWidth(part.codePointAt(0)), 0);
}


/***/ }),

/***/ 61942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   explainAll: () => (/* binding */ explainAll),
/* harmony export */   findNamed: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55722);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56317);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3941);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75998);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17992);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16935);
/* harmony import */ var _row_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53559);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97096);












const WIDTH = 80;
const LONGEST = 600;
/** What the name means; `near` where there is none, the nearest name or null. Ids and plain names will do. */
function findNamed(said) {
    const wanted = plain(said);
    const rows = _model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_IDS */ .qt.filter(id => [id, _model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_WORDS */ .JQ[id].name].some(name => plain(name) === wanted));
    const stops = _model_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .STOP_IDS */ .sT.filter(id => [id, id.replace(/^(stop|soft)_/, ''), _model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STOP_WORDS */ .$k[id].name].some(name => plain(name) === wanted));
    const reasons = _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE.filter(id => plain(id) === wanted);
    const found = [
        ...rows.map(id => ({ kind: 'row', id })),
        ...stops.map(id => ({ kind: 'stop', id })),
        ...reasons.map(id => ({ kind: 'reason', id }))
    ];
    if (found.length > 0)
        return found;
    const names = [..._model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_IDS */ .qt, ..._model_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .STOP_IDS */ .sT, ..._model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE, ..._model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_IDS */ .qt.map(id => _model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_WORDS */ .JQ[id].name)];
    const within = names.find(name => wanted.length > 3 && plain(name).includes(wanted));
    return { near: (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(said, names) ?? within ?? null };
}
const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** `result`: the last one, and where it lies; null where there is none. `blank`: a result that says nothing. */
function explain(named, last, blank) {
    if (named.kind === 'row')
        return explainRow(named.id, last);
    if (named.kind === 'stop')
        return explainStop(named.id, last);
    const isLast = last?.result.reason_code === named.id;
    const result = isLast ? last.result : { ...blank, reason_code: named.id };
    return [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`${named.id}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(result)}.`, WIDTH),
        ...(isLast
            ? ['', `In ${last.file} (${last.result.command}):`, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(last.result.why, LONGEST), WIDTH, 2)]
            : []),
        '',
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`What to do: ${(0,_next_js__WEBPACK_IMPORTED_MODULE_7__/* .nextOf */ .X)(result, folderOf(last))}`, WIDTH)
    ];
}
/** Where the last result lies; its own default where there is none. */
function folderOf(last) {
    if (last === null)
        return undefined;
    const end = last.file.lastIndexOf('/');
    return end < 0 ? '.' : last.file.slice(0, end);
}
function explainRow(id, last) {
    const { unit, op, target, page } = _model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROWS */ .Ir[id];
    const { name, meaning } = _model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_WORDS */ .JQ[id];
    const found = last?.result.gates.find(({ row }) => row === id);
    const asked = target === null
        ? []
        : (0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)(`Target: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .sayTarget */ .$5)(op, target, unit)}, unless the manifest says otherwise (targets.${id}).`, WIDTH, 2);
    return [
        `${(0,_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .capital */ .Nx)(name)} (${id})`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)(meaning, WIDTH, 2),
        ...(found ? [] : asked),
        ...(last && found ? inResult((0,_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .viewRow */ .k3)(found, last.result.evidence?.alpha), last) : absent(last, 'row')),
        '',
        ...more(_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_WORDS */ .JQ[id], [page])
    ];
}
function inResult(row, { result, file }) {
    const { glyph, text } = _words_js__WEBPACK_IMPORTED_MODULE_10__/* .VERDICT_WORDS */ ._G[row.verdict];
    return [
        '',
        `In ${file} (${result.command} of ${result.name ?? 'no name'}, ${result.finished_at.slice(0, 16).replace('T', ' ')} UTC):`,
        `  ${glyph} ${text}`,
        `  current version ${row.baseline}, new version ${row.canary}${row.change === '–' ? '' : `, change ${row.change}`}; target: ${row.target}`,
        ...(row.range === '' ? [] : [`  what it may really be: ${row.range}`]),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(row.why, LONGEST), WIDTH, 2)
    ];
}
function explainStop(id, last) {
    const { unit, op, limit, hard, pages } = _model_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .STOPS */ .KR[id];
    const { name, meaning } = _model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STOP_WORDS */ .$k[id];
    const found = last?.result.stops.find(({ row }) => row === id);
    const view = found && (0,_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .viewStop */ .ye)(found);
    const does = hard ? 'sends all users back to the current version' : 'holds the rollout where it is';
    return [
        `${(0,_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .capital */ .Nx)(name)} (stop rule ${id})`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)(meaning, WIDTH, 2),
        `  It fires ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .sayTarget */ .$5)(op, limit, unit)}, and ${does}.`,
        ...(last && view
            ? [
                '',
                `In ${last.file} (${last.result.command}):`,
                `  ${view.fired ? '✗ it fired' : view.measured ? '✓ quiet' : '- not measured'}: ${view.value}${view.counted === '' ? '' : `, ${view.counted}`}`,
                ...(view.why === 'Quiet.' ? [] : (0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(view.why, LONGEST), WIDTH, 2))
            ]
            : absent(last, 'stop rule')),
        '',
        ...more(_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STOP_WORDS */ .$k[id], pages)
    ];
}
function absent(last, what) {
    return [
        '',
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(last ? `${last.file} has no such ${what}.` : 'There is no result yet: with one, this says what it came to.', WIDTH)
    ];
}
function more(words, map) {
    const pages = (0,_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .pagesOf */ .E0)(words, map).map(({ url }) => `  ${url}`);
    return ['How to fix it:', ...pages, 'What it measures, and how it is judged: docs/measures.md, docs/verdicts.md'];
}
/** The last result as a whole: the verdict, what fails, and what to do. */
function explainAll({ result, file }) {
    const rows = result.gates.map(row => (0,_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .viewRow */ .k3)(row));
    const shown = rows.filter(({ standing }) => standing === 'failing' || standing === 'open');
    const fired = result.stops.filter(({ fired }) => fired).map(_row_view_js__WEBPACK_IMPORTED_MODULE_9__/* .viewStop */ .ye);
    return [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(result)}.`, WIDTH),
        `  ${file}: ${result.command}, ${result.reason_code}`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .block */ .om)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(result.why, LONGEST), WIDTH, 2),
        ...(shown.length + fired.length > 0 ? [''] : []),
        ...fired.map(({ id, name, value }) => `  ✗ ${name}: ${value}  (explain ${id})`),
        ...shown.map(({ id, name, verdict, baseline, canary }) => `  ${_words_js__WEBPACK_IMPORTED_MODULE_10__/* .VERDICT_WORDS */ ._G[verdict].glyph} ${name}: ${baseline} → ${canary}  (explain ${id})`),
        '',
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`What to do: ${(0,_next_js__WEBPACK_IMPORTED_MODULE_7__/* .nextOf */ .X)(result, folderOf({ file }))}`, WIDTH)
    ];
}


/***/ }),

/***/ 75998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2080);

/** Text laid out in cells, for terminals. */
/** Words on lines of at most `width` cells; all but the first line indented, which keeps the blanks it begins with. */
function wrap(text, width, indent = 0) {
    const lines = [];
    const words = text.trimStart();
    let line = ' '.repeat(text.length - words.length);
    for (const word of words.split(' ')) {
        if (line.trim() !== '' && (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(`${line} ${word}`) > width) {
            lines.push(line);
            line = ' '.repeat(indent) + word;
        }
        else
            line = line.trim() === '' ? line + word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Paragraph of its own, every line indented. */
function block(text, width, indent) {
    return wrap(text, width - indent).map(line => ' '.repeat(indent) + line);
}
function pad(text, width, right = false) {
    const space = ' '.repeat(Math.max(0, width - (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(text)));
    return right ? space + text : text + space;
}
/** The text, or as much of it as fits, with an ellipsis. */
function cutTo(text, width) {
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(text) <= width)
        return text;
    let cut = '';
    for (const char of text) {
        if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(cut + char) > width - 1)
            break;
        cut += char;
    }
    return `${cut.trimEnd()}…`;
}


/***/ })

};
