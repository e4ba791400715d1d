export const id = 4841;
export const ids = [4841,9700];
export const modules = {

/***/ 94841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestsSource: () => (/* binding */ requestsSource),
  tracesSource: () => (/* binding */ tracesSource)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/window/collect.js + 6 modules
var collect = __webpack_require__(47805);
// EXTERNAL MODULE: ./out/build/src/window/explain.js
var explain = __webpack_require__(55720);
// EXTERNAL MODULE: ./out/build/src/window/intake.js
var window_intake = __webpack_require__(82263);
// EXTERNAL MODULE: ./out/build/src/window/otlp/collect-traces.js + 3 modules
var collect_traces = __webpack_require__(9791);
// EXTERNAL MODULE: ./out/build/src/window/patience.js
var window_patience = __webpack_require__(9700);
// EXTERNAL MODULE: ./out/build/src/window/salvage.js
var salvage = __webpack_require__(8878);
// EXTERNAL MODULE: ./out/build/src/window/supply.js
var supply = __webpack_require__(53292);
// EXTERNAL MODULE: ./out/build/src/window/lines.js
var lines = __webpack_require__(76468);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/answer.js


/**
 * ClickHouse's format JSONCompact, row by row as it comes: `{ "meta": …, "data": [ [ … ], … ], "rows": N }`, each row on
 * a line of its own. Unlike the formats of one row a line it says at its end how many rows there were: a server that
 * dies, a proxy that cuts, and an error after the first rows are all told from an end.
 */
/** A row with its documents. */
const MAX_LINE = 2 ** 26;
/** More than this before or after the rows is no such answer. */
const MAX_FRAME = 2 ** 20;
/** Gives each row to `take`, and throws an Error that says what is wrong where the answer is not whole. */
async function readAnswer(stream, take) {
    let part = 'head';
    let frame = '';
    let rows = 0;
    const takeLine = (text) => {
        const line = text.trim();
        if (part === 'rows')
            return takeInRows(line);
        if (part === 'head' && line === '"data":') {
            part = 'rows';
            frame = '';
            return;
        }
        frame += `${line}\n`;
        if (frame.length > MAX_FRAME)
            throw notWhole(frame, rows);
    };
    const takeInRows = (line) => {
        if (line === '' || line === '[')
            return;
        if (line === '],' || line === ']') {
            part = 'tail';
            return;
        }
        const row = (0,json/* jsonOf */.o)(line.endsWith(',') ? line.slice(0, -1) : line);
        if (!Array.isArray(row)) {
            // What follows says why.
            part = 'fault';
            frame = line;
            return;
        }
        rows++;
        take(row);
    };
    const cutter = (0,lines/* createLineCutter */.MN)(MAX_LINE, {
        lines: bytes => (0,lines/* eachLine */.IM)(bytes, line => takeLine(line.toString('utf8'))),
        unended(bytes) {
            takeLine(bytes.toString('utf8'));
            return true;
        },
        tooLong() {
            throw new Error(`a row of more than ${MAX_LINE} bytes`);
        }
    });
    for await (const chunk of stream)
        cutter.push(chunk);
    cutter.finish();
    const end = part === 'tail' ? (0,json/* jsonOf */.o)(`{${frame}`) : undefined;
    if (end === undefined || end.exception !== undefined || end.rows !== rows)
        throw notWhole(frame, rows);
}
function notWhole(said, rows) {
    const words = /(Code: \d+.*|DB::Exception.*)/s.exec(said)?.[1]?.replace(/\s+/g, ' ').trim().slice(0, 300);
    const after = `the answer broke off after ${rows} rows`;
    return new Error(words === undefined ? after : `${after}: ${words}`);
}

// EXTERNAL MODULE: ./out/build/src/window/flat-row.js
var flat_row = __webpack_require__(28737);
// EXTERNAL MODULE: ./out/build/src/window/record.js
var record = __webpack_require__(10570);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/columns.js


/** Where no expression is given, the column of the same name. */
const REQUIRED = ['ts', 'request_id', 'arm', 'status', 'latency_ms'];
function columnsOf(given) {
    return { ...Object.fromEntries(REQUIRED.map(field => [field, quoted(field)])), ...given };
}
/** In the type that the log has: whatever type the column is of. */
function typed(field, expression) {
    const sql = `(${expression})`;
    // toTimeZone takes times alone: a text would be read in the server's time zone.
    if (field === 'ts')
        return `toUnixTimestamp64Milli(toDateTime64(toTimeZone(${sql}, 'UTC'), 3))`;
    if (field === 'pins')
        return `CAST(${sql}, 'Map(String, String)')`;
    if (isOneOf(flat_row/* FLAGS */.Wg, field))
        return `toBool(${sql})`;
    if (isOneOf(flat_row/* STEPS */.UT, field))
        return `nullIf(toString(${sql}), '')`;
    if (!isOneOf(record/* NUMBER_FIELDS */.GQ, field))
        return `toString(${sql})`;
    // JSON has no NaN: it is written as null, which would pass for absent.
    const number = `toFloat64(${sql})`;
    return `if(isNaN(${number}) OR isInfinite(${number}), ${NO_NUMBER}, ${number})`;
}
/** Out of the range of every field, so that the row is left out and counted. */
const NO_NUMBER = -2;
/** Whether a row is one that `requestSchema` accepts, over its typed fields. */
function isSound(fields) {
    return fields
        .flatMap(field => soundness(field, fields) ?? [])
        .map(each => `ifNull(${each}, false)`)
        .join(' AND ');
}
function soundness(field, fields) {
    if (field === 'request_id' || field === 'arm')
        return `${field} != ''`;
    const range = rangeOf(field, fields);
    const isRequired = field === 'status' || field === 'latency_ms';
    return range === null || isRequired ? range : `(${field} IS NULL OR ${range})`;
}
function rangeOf(field, fields) {
    if (isOneOf(flat_row/* STEPS */.UT, field))
        return `${field} IN (${record/* LAMBDA_TEXTS */.rJ.map(text => `'${text}'`).join(', ')})`;
    if (!isOneOf(record/* NUMBER_FIELDS */.GQ, field))
        return null;
    const { low, high, whole } = record/* BOUNDS */.QT[field];
    const range = high === Number.MAX_VALUE ? `${field} >= ${low}` : `${field} BETWEEN ${low} AND ${high}`;
    const sound = whole ? `${range} AND ${field} = floor(${field})` : range;
    const isOfCalls = field === 'tool_failures' && fields.includes('tool_calls');
    return isOfCalls ? `${sound} AND (tool_calls IS NULL OR tool_failures <= tool_calls)` : sound;
}
function isOneOf(names, field) {
    return names.includes(field);
}
/** The bounds are parameters of the query, in ms since 1970. Times are compared as the table has them: its key prunes. */
function withinTime(ts) {
    return `${ts} >= fromUnixTimestamp64Milli({from:Int64}) AND ${ts} < fromUnixTimestamp64Milli({to:Int64})`;
}
/** A name that is let in by `sqlName` holds nothing that ends the quotes. */
function quotedPath(path) {
    return path.split('.').map(quoted).join('.');
}
function quoted(name) {
    return `\`${name}\``;
}
/** A row of the answer, as a log would have it. */
function requestOf(fields, values) {
    if (values.length !== fields.length)
        throw new Error(`${values.length} values a row; expected ${fields.length}, one of each of window.source.columns`);
    const row = {};
    for (let i = 0; i < fields.length; i++)
        row[fields[i]] = values[i];
    // A map can't be null.
    if (isEmpty(row['pins']))
        row['pins'] = null;
    return row;
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/window/points.js
var window_points = __webpack_require__(67264);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/part.js
const ofArm = ({ which }) => which;

// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var window_histogram = __webpack_require__(2313);
// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/ratios.js

const DELTA_S = 'least(1, greatest(0, delta_s_question_retrieved))';
const HAS_DELTA_S = 'delta_s_question_retrieved IS NOT NULL';
const IS_TIMED = '(replied OR excused)';
const canonical = (field) => `transform(assumeNotNull(${field}), ['->', '<-', 'x'], ['→', '←', '×'])`;
const PLAIN_RATIOS = [
    { name: 'error_rate', form: 'share', needs: [], when: null, num: 'NOT replied AND NOT excused' },
    { name: 'rate_5xx', form: 'share', needs: [], when: null, num: 'status >= 500 AND NOT excused' },
    { name: 'excused', form: 'share', needs: [], when: null, num: 'excused OR status = 0' },
    {
        name: 'lambda_flip',
        form: 'share',
        needs: ['lambda_retrieve', 'lambda_reason'],
        when: 'lambda_retrieve IS NOT NULL AND lambda_reason IS NOT NULL',
        num: `${canonical('lambda_retrieve')} != ${canonical('lambda_reason')}`
    },
    {
        name: 'tool_success',
        form: 'ratio',
        needs: ['tool_calls'],
        when: 'tool_calls IS NOT NULL',
        num: 'tool_calls - ifNull(tool_failures, 0)',
        den: 'tool_calls'
    },
    { name: 'coverage', form: 'mean', needs: ['coverage'], when: 'coverage IS NOT NULL', num: 'coverage' },
    {
        name: 'cost_per_solved',
        form: 'ratio',
        needs: ['cost_usd', 'solved'],
        when: 'cost_usd IS NOT NULL AND solved IS NOT NULL',
        num: 'cost_usd',
        den: 'solved'
    },
    { name: 'cost', form: 'mean', needs: ['cost_usd'], when: 'cost_usd IS NOT NULL', num: 'cost_usd' },
    { name: 'latency_mean', form: 'mean', needs: [], when: IS_TIMED, num: 'latency_ms' },
    { name: 'delta_s_mean', form: 'mean', needs: ['delta_s_question_retrieved'], when: HAS_DELTA_S, num: DELTA_S }
];
/** `point`: of the arm's points of latency or ΔS, its first or second; rows of `measured` have them. */
const indicator = (name, point) => {
    const isLatency = name.startsWith('latency');
    const at = `${isLatency ? 'latency_at' : 'delta_s_at'}[${point}]`;
    return {
        name,
        form: 'share',
        needs: isLatency ? [] : ['delta_s_question_retrieved'],
        when: isLatency ? IS_TIMED : HAS_DELTA_S,
        num: `${isLatency ? 'latency_ms' : `assumeNotNull(${DELTA_S})`} <= ${at}`
    };
};
const INDICATORS = [
    indicator('latency_p50', 1),
    indicator('latency_p95', 2),
    indicator('delta_s_p50', 1),
    indicator('delta_s_p95', 2)
];
/** The ratios that rows of these fields carry. */
function ratiosOf(fields, ratios = [...PLAIN_RATIOS, ...INDICATORS]) {
    return ratios.filter(({ needs }) => needs.every(field => fields.includes(field)));
}
function plainRatiosOf(fields) {
    return ratiosOf(fields, [...PLAIN_RATIOS]);
}
/** Aggregates over the rows of a group, each a Float64. `only`: a condition more on the rows. */
const summed = {
    count: (when) => (when === null ? 'toFloat64(count())' : `toFloat64(countIf(${when}))`),
    sum: (value, when) => `toFloat64(sumIf(toFloat64(assumeNotNull(${value})), ${when ?? 'true'}))`
};
/** Σ num and, of a ratio, Σ den beside the rows that carry it: [rows, num] or [rows, num, den]. */
function narrowSums({ form, when, num, den }) {
    const rows = summed.count(when);
    if (form === 'share')
        return [rows, summed.count(when === null ? num : `${when} AND ${num}`)];
    return [rows, summed.sum(num, when), ...(form === 'ratio' ? [summed.sum(den, when)] : [])];
}
/** The same with the squares that a row as a unit needs: those of a share follow from its sums. */
function wideSums(ratio) {
    const { form, when, num, den } = ratio;
    const squares = {
        share: [],
        mean: [[num, num]],
        ratio: [
            [num, num],
            [den, den],
            [num, den]
        ]
    }[form];
    return [...narrowSums(ratio), ...squares.map(([a, b]) => summed.sum(`(${a}) * (${b})`, when))];
}
const NARROW = { share: 2, mean: 2, ratio: 3 };
const WIDE = { share: 2, mean: 3, ratio: 6 };
/** Reads the sums of several ratios that stand side by side from `at` on. */
function readNarrow(forms, sums, at = 0) {
    let place = at;
    return forms.map(({ form }) => {
        const [rows, num, den] = sums.slice(place, place + NARROW[form]);
        place += NARROW[form];
        return { rows: rows, num: num, den: den ?? rows };
    });
}
function readWide(ratios, sums, at) {
    let place = at;
    return ratios.map(({ name, form }) => {
        const values = sums.slice(place, place + WIDE[form]);
        place += WIDE[form];
        return [ratio/* RATIO */.iU[name], sumsOf(form, values)];
    });
}
function sumsOf(form, [units, num, ...more]) {
    const one = { units: units, num: num };
    if (form === 'share')
        return { ...one, den: units, numSq: num, denSq: units, cross: num };
    if (form === 'mean')
        return { ...one, den: units, numSq: more[0], denSq: units, cross: num };
    const [den, numSq, denSq, cross] = more;
    return { ...one, den: den, numSq: numSq, denSq: denSq, cross: cross };
}

;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/parts-bins.js



const binOf = ({ value, unit }) => unit ? `floor(${value} * 10000)` : `bitShiftRight(reinterpretAsUInt64(toFloat64(${value}) + 0.), 44)`;
function bins(binned) {
    const value = `assumeNotNull(${binned.value})`;
    return {
        bin: binOf({ ...binned, value }),
        sums: [summed.count(null), `toFloat64(min(${value}))`, `toFloat64(max(${value}))`]
    };
}
function addBinOf(histogram, { sums }) {
    const [count, low, high] = sums;
    (0,window_histogram/* addBin */.VK)(histogram, { count, low, high });
}
const partOf = (field) => ({
    needs: [field],
    when: `replied AND ${field} IS NOT NULL`,
    value: field,
    unit: false
});
const ANCHOR = 'delta_s_retrieved_anchor';
const LATENCY = { name: 'latency', needs: [], when: IS_TIMED, value: 'latency_ms', unit: false };
const OF_DELTA_S = {
    name: 'delta_s',
    needs: ['delta_s_question_retrieved'],
    when: HAS_DELTA_S,
    value: DELTA_S,
    unit: true
};
const DISTRIBUTIONS = [
    LATENCY,
    OF_DELTA_S,
    { name: 'retrieve', ...partOf('retrieve_ms') },
    { name: 'rerank', ...partOf('rerank_ms') },
    { name: 'reason', ...partOf('reason_ms') },
    {
        name: 'delta_s_anchor',
        needs: [ANCHOR],
        when: `${ANCHOR} IS NOT NULL`,
        value: `least(1, greatest(0, ${ANCHOR}))`,
        unit: true
    },
    { name: 'cost', needs: ['cost_usd'], when: 'cost_usd IS NOT NULL', value: 'cost_usd', unit: false }
];
function distribution(binned) {
    const { bin, sums } = bins(binned);
    return {
        selected: { arm: 'arm', place: bin, sums, where: binned.when, groupBy: 'which, place' },
        add: ({ arms }, row) => addBinOf(arms[ofArm(row)].histograms[binned.name], row)
    };
}
const OF_BASELINE = "plain AND inside AND arm = 'baseline' AND replied";
const MIRRORED = [
    { ...LATENCY, name: 'latencyCopied', when: `${OF_BASELINE} AND ifNull(mirrored, false)` },
    { ...LATENCY, name: 'latencyNotCopied', when: `${OF_BASELINE} AND NOT ifNull(mirrored, true)` },
    {
        name: 'deltaS',
        needs: ['delta_s_prod_shadow'],
        when: 'plain AND inside AND copy AND delta_s_prod_shadow IS NOT NULL',
        value: 'least(1, greatest(0, delta_s_prod_shadow))',
        unit: true
    }
];
function copied(binned) {
    const { bin, sums } = bins(binned);
    return {
        selected: { place: bin, sums, from: 'rows', where: binned.when, groupBy: 'place' },
        add: ({ mirror }, row) => addBinOf(mirror.histograms[binned.name], row)
    };
}

// EXTERNAL MODULE: ./out/build/src/window/grid.js
var grid = __webpack_require__(13539);
// EXTERNAL MODULE: ./out/build/src/window/series.js
var series = __webpack_require__(23298);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/parts-grid.js





/** What is bet on, minute by minute. */
function minutes({ points }, fields) {
    const later = (when) => `ts >= {bet_from:Int64} AND ${when}`;
    const rates = ratiosOf(fields).filter(({ name }) => grid/* BET_RATIOS */.Ng.includes(name));
    const costs = {
        name: grid/* COST */.oF,
        form: 'ratio',
        when: later('cost_usd IS NOT NULL AND solved IS NOT NULL'),
        num: 'least(cost_usd, {cap:Float64}) / {cap:Float64}',
        den: 'solved'
    };
    const isBetOn = points?.costCap != null && fields.includes('cost_usd') && fields.includes('solved');
    const over = (points?.over ?? []).flatMap((point, i) => {
        const isLatency = point.of === 'latency';
        if (!isLatency && !fields.includes('delta_s_question_retrieved'))
            return [];
        const value = isLatency ? 'latency_ms' : `assumeNotNull(${DELTA_S})`;
        const when = later(isLatency ? 'replied' : HAS_DELTA_S);
        return [{ name: (0,window_points/* nameOfPoint */.jw)(point), form: 'share', when, num: `${value} > {over:Array(Float64)}[${i + 1}]` }];
    });
    const columns = [...rates, ...(isBetOn ? [costs] : []), ...over];
    return {
        selected: {
            arm: 'arm',
            place: `intDiv(ts, ${series/* MINUTE_MS */.kg})`,
            sums: columns.flatMap(narrowSums),
            groupBy: 'which, place'
        },
        add({ grid }, row) {
            const sums = readNarrow(columns, row.sums);
            for (const [i, { name }] of columns.entries())
                grid.addMinute(ofArm(row), row.place, name, sums[i]);
        }
    };
}
const fine = {
    selected: {
        place: `intDiv(ts, ${series/* FINE_MS */.gI})`,
        sums: [summed.count('status >= 500 AND NOT excused'), summed.count(null)],
        where: "arm = 'canary'",
        groupBy: 'place'
    },
    add: ({ grid }, { place, sums: [num, rows] }) => grid.addFine(place, { num: num, den: rows, rows: rows })
};

// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/mix.js
var mix = __webpack_require__(64261);
// EXTERNAL MODULE: ./out/build/src/model/record-fields.js
var record_fields = __webpack_require__(65717);
// EXTERNAL MODULE: ./out/build/src/model/statuses.js
var statuses = __webpack_require__(49604);
// EXTERNAL MODULE: ./out/build/src/window/blocks.js
var blocks = __webpack_require__(41013);
// EXTERNAL MODULE: ./out/build/src/window/indicator.js
var window_indicator = __webpack_require__(40382);
// EXTERNAL MODULE: ./out/build/src/window/mirror.js
var mirror = __webpack_require__(47708);
// EXTERNAL MODULE: ./out/build/src/window/segments.js
var window_segments = __webpack_require__(87573);
// EXTERNAL MODULE: ./out/build/src/window/sessions.js
var sessions = __webpack_require__(60050);
// EXTERNAL MODULE: ./out/build/src/window/strata.js
var strata = __webpack_require__(68686);
// EXTERNAL MODULE: ./out/build/src/window/users.js + 1 modules
var window_users = __webpack_require__(29463);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/query.js














/** Rows of an answer come in the order of the parts, within one by place. */
function windowQuery(table, columns, mixed, segments, parts) {
    return [
        `WITH\n${[...rowsOf(table, columns), ...KNOWN, ...POINTS, ...valuesOf(mixed, segments)].join(',\n')}`,
        'SELECT * FROM (',
        parts.map((part, i) => `(${partQuery(part, i)})`).join('\nUNION ALL\n'),
        ') ORDER BY part, place, texts',
        'FORMAT JSONCompact'
    ].join('\n');
}
/** The rows that no part counts, as they are. */
const ODD = { texts: '[written]', place: 'ts', sums: [], from: 'rows', where: 'NOT plain' };
function partQuery({ arm = "''", texts = '[]', place = '0', sums, ...rest }, part) {
    const { from = 'counted', where, groupBy, tail } = rest;
    const selected = [
        `${part} AS part`,
        `toString(${arm}) AS which`,
        `CAST(${texts}, 'Array(String)') AS texts`,
        `toInt64(${place}) AS place`,
        `CAST(${typeof sums === 'string' ? sums : `[${sums.join(', ')}]`}, 'Array(Nullable(Float64))') AS sums`
    ];
    const clauses = [where && `WHERE ${where}`, groupBy && `GROUP BY ${groupBy}`, tail];
    return `SELECT ${selected.join(', ')} FROM ${from} ${clauses.filter(Boolean).join(' ')}`;
}
/** A field among the rows. The name of a segment, which may be anything, stands in the query by its bytes alone. */
function fieldOf(field) {
    if (record_fields/* RECORD_FIELDS */.IT.includes(field))
        return field;
    return `own_${Buffer.from(field).toString('hex')}`;
}
/** The value of a field that names a group of requests; '' where the row has none. */
function valueSql(field) {
    return `substringUTF8(ifNull(toString(${fieldOf(field)}), ''), 1, ${flat_row/* LONGEST_VALUE */.PE})`;
}
/** A blank is what JavaScript takes for one. */
const ARM = [
    "transform(lowerUTF8(replaceRegexpAll(toLowCardinality(ifNull(`row arm`, '')), '[\\\\s\\\\p{Z}\\\\x0b\\\\x{feff}]', '')),",
    "{arm_names:Array(String)}, {arms:Array(String)}, toLowCardinality(ifNull(`row arm`, '')))"
].join(' ');
/**
 * Rows in steps, so that no expression is written out within others. No column of the table is named anew where its
 * expressions are read: the name would stand for itself in them.
 */
function rowsOf(table, columns) {
    const fields = Object.keys(columns);
    const row = (field) => `\`row ${fieldOf(field)}\``;
    const given = fields.map(field => `${typed(field, columns[field])} AS ${row(field)}`);
    const written = fields.map(field => (field === 'ts' ? `toFloat64(${row(field)})` : row(field)));
    const named = [
        ...Object.keys(READ).map(field => `${fields.includes(field) ? READ[field] : ABSENT[field]} AS ${field}`),
        ...fields.filter(field => !(field in READ)).map(field => `${row(field)} AS ${fieldOf(field)}`),
        ...NULLABLE.filter(field => !fields.includes(field)).map(field => `CAST(NULL, 'Nullable(Float64)') AS ${field}`),
        `toJSONString(tuple(${written.join(', ')})) AS written`
    ];
    return [
        `typed AS (SELECT ${given.join(', ')} FROM ${quotedPath(table)} WHERE ${withinTime(`(${columns['ts']})`)})`,
        `named AS (SELECT ${named.join(', ')} FROM typed)`,
        `told AS (SELECT *, ${TOLD.join(', ')} FROM named)`,
        `read AS (SELECT *, ${isSound(fields)} AS sound, ${TOLD_FURTHER.join(', ')} FROM told)`
    ];
}
/** Fields that are never null here. */
const READ = {
    ts: 'assumeNotNull(`row ts`)',
    request_id: "ifNull(`row request_id`, '')",
    arm: ARM,
    status: 'ifNull(`row status`, -2)',
    latency_ms: 'ifNull(`row latency_ms`, -2)',
    user_key: "ifNull(`row user_key`, '')",
    session_id: "ifNull(`row session_id`, '')",
    req_hash: "ifNull(`row req_hash`, '')",
    answer: "ifNull(`row answer`, '')",
    mirrored: '`row mirrored`',
    pins: '`row pins`'
};
const ABSENT = {
    user_key: "''",
    session_id: "''",
    req_hash: "''",
    answer: "''",
    mirrored: "CAST(NULL, 'Nullable(Bool)')",
    pins: "CAST(map(), 'Map(String, String)')"
};
/** Fields that the parts name, whether the table has them or not. */
const NULLABLE = ['delta_s_question_retrieved', 'delta_s_prod_shadow', 'tool_failures'];
/** What a row tells of itself. */
const TOLD = [
    'status >= 200 AND status < 300 AS replied',
    'has({excused:Array(Float64)}, status) AND (status < 200 OR status > 299) AS excused',
    "arm IN ('baseline', 'canary') AS of_arm",
    "arm = 'canary' AND ifNull(mirrored, false) AS copy",
    'ts >= {start:Int64} AND ts < {end:Int64} AS inside',
    "ts >= {start:Int64} - {history:Int64} AND ts < {start:Int64} AND arm = 'baseline' AND user_key != '' AS earlier",
    'cityHash64(user_key) AS user_hash',
    'cityHash64(session_id, toString(arm)) AS session_hash',
    'cityHash64(req_hash) AS pair_hash',
    `session_id != '' AND ${HAS_DELTA_S} AS step`
];
const TOLD_FURTHER = [
    `arm != 'other' AND (inside OR earlier) AND lower(request_id) NOT IN (${[...flat_row/* NO_ID */.gW].map(id => `'${id}'`).join(', ')}) AS asked`,
    "inside AND of_arm AND (arm = 'baseline' OR copy = {mirrored:UInt8}) AS judged",
    "inside AND of_arm AND (arm = 'baseline' OR copy) AND req_hash != '' AND answer != '' AND delta_s_prod_shadow IS NULL AS answered",
    "cityHash64(request_id, if(of_arm, toString(arm), ''), copy) AS hash"
];
/** How many of these hashes there are, told by a 64th of them. */
const distinct = (hash, when) => `64 * uniqExactIf(${hash}, ${when} AND ${hash} % 64 = 0)`;
/**
 * Into how many parts the hashes are divided of which one is read. A few more than the program keeps: those it samples
 * further by itself, as it samples the users of a log.
 */
const divided = (count, most) => `arrayFirst(parts -> ${count} <= ${most} * parts, arrayMap(k -> bitShiftLeft(toUInt64(1), k), range(48)))`;
/** Known of all rows before any part is summed up. */
const SCANNED = {
    once: 'countIf(asked) = uniqExactIf(hash, asked)',
    clean: 'countIf(NOT sound) = 0',
    first: 'minIf(ts, sound AND judged)',
    last: 'maxIf(ts, sound AND judged)',
    first_baseline: "minIf(ts, sound AND judged AND arm = 'baseline')",
    last_canary: "maxIf(ts, sound AND judged AND arm = 'canary')",
    users: distinct('user_hash', "user_key != '' AND (judged OR earlier)"),
    common: "topKIf(64)(user_hash, user_key != '' AND judged)",
    sessions: distinct('session_hash', 'step AND judged'),
    pairs: distinct('pair_hash', 'answered')
};
const ABOUT = {
    /** Then no row is looked at for its soundness or its id: the rest of a condition that begins with it falls away. */
    tidy: 'once AND clean',
    width: `arrayFirst(w -> intDiv(last, w) - intDiv(first, w) < ${blocks/* MOST_BLOCKS */.h}, arrayMap(k -> bitShiftLeft(toInt64(1), k), range(42)))`,
    first_of_baseline: 'first_baseline',
    last_of_canary: 'last_canary',
    common_users: 'common',
    user_parts: divided('users', 1.25 * window_users/* MOST_USERS */.Dd),
    session_parts: divided('sessions', 2 * sessions/* MOST_SESSIONS */.Eo),
    pair_parts: divided('pairs', 2 * mirror/* MOST_ANSWERS */.yp)
};
const KNOWN = [
    `(SELECT tuple(${Object.values(ABOUT).join(', ')}) FROM (SELECT ${Object.entries(SCANNED)
        .map(([name, sql]) => `${sql} AS ${name}`)
        .join(', ')} FROM read)) AS about`,
    ...Object.keys(ABOUT).map((name, i) => `about.${i + 1} AS ${name}`),
    'twice AS (SELECT hash FROM read WHERE asked GROUP BY hash HAVING count() > 1)',
    'rows AS (SELECT *, tidy OR (sound AND NOT (asked AND hash IN (SELECT hash FROM twice))) AS plain FROM read)',
    'counted AS (SELECT * FROM rows WHERE plain AND judged)'
];
const firstValues = (arm, when, value) => `arrayMap(x -> x.2, groupArraySortedIf(${window_indicator/* HELD_BACK */.q})((ts, toFloat64(${value})), arm = '${arm}' AND ${when}))`;
/** Points by arm, the baseline's first; empty where there are no values. */
function pointsOf(name, when, value) {
    const arms = arm_names/* ARMS */.ul.map(arm => firstValues(arm, when, value));
    const quantiles = [0.5, 0.95].map(p => `s[toUInt32(ceil(${p} * length(s)))]`);
    const points = `arrayMap(v -> arrayMap(s -> [${quantiles.join(', ')}], [arraySort(v)])[1], [${arms.join(', ')}])`;
    return `(SELECT ${points} FROM counted) AS ${name}`;
}
const POINTS = [
    pointsOf('latency_points', IS_TIMED, 'latency_ms'),
    pointsOf('delta_s_points', HAS_DELTA_S, `assumeNotNull(${DELTA_S})`),
    "measured AS (SELECT *, latency_points[if(arm = 'canary', 2, 1)] AS latency_at, delta_s_points[if(arm = 'canary', 2, 1)] AS delta_s_at FROM rows)"
];
/** Name of the first values of a field, and of those of all fields of the segments together. */
const valuesName = (field) => `values_${fieldOf(field)}`;
const STRATA = 'strata';
function valuesOf(mixed, segments) {
    const first = (value, when, most) => `(SELECT groupArray(v) FROM (SELECT ${value} AS v FROM counted GROUP BY v ${when} ORDER BY min(ts), v LIMIT ${most}))`;
    return [
        ...mixed.map(field => `${first(valueSql(field), "HAVING v != ''", window_segments/* MOST_VALUES */.x)} AS ${valuesName(field)}`),
        ...(segments.length > 0 ? [`${first(stratumOf(segments), '', strata/* MOST_STRATA */.C)} AS ${STRATA}`] : [])
    ];
}
function stratumOf(segments) {
    return `[${segments.map(valueSql).join(', ')}]`;
}
/** The values that stand in the query as parameters. */
function windowParams(query, names, looks) {
    const { from, to, points } = query;
    const arms = { baseline: 'baseline', canary: 'canary', ...mapped(names) };
    const newest = looks.last?.newest ?? { baseline: 0, canary: 0 };
    const known = (ts) => (Number.isFinite(ts) ? ts : 0);
    return {
        start: Math.ceil(from),
        end: to === null ? FOREVER_MS : Math.ceil(to),
        history: Math.round(query.historyMs),
        mirrored: query.canary === 'mirrored' ? 1 : 0,
        excused: query.notErrors ?? statuses/* NOT_ERRORS */.k,
        arm_names: Object.keys(arms),
        arms: Object.values(arms),
        skew: collect/* SKEW_MS */.eK,
        seen_baseline: known(newest.baseline),
        seen_canary: known(newest.canary),
        bet_from: points?.from ?? 0,
        cap: points?.costCap ?? 1,
        over: points?.over.map(({ at }) => at) ?? []
    };
}
function mapped(names) {
    return Object.fromEntries(Object.entries(names).map(([name, arm]) => [(0,arm_names/* plainName */.MH)(name), arm]));
}
/** No row of the log is later, and a DateTime, which ends in 2106, can be compared with it. */
const FOREVER_MS = Date.UTC(2100, 0);

;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/parts-groups.js






/** Requests by the values of fields: mixes, segments and strata. */
/** The value of a field by its place among the first values; 0 for a further one, −1 where there is none. */
function parts_groups_mix(field, { segments }) {
    const value = valueSql(field);
    return {
        selected: {
            arm: 'arm',
            texts: `[any(${value})]`,
            place: `if(${value} = '', -1, toInt64(indexOf(${valuesName(field)}, ${value})))`,
            sums: [summed.count(null)],
            groupBy: 'which, place'
        },
        add(to, row) {
            const [count] = row.sums;
            to.mixes.addRows(field, row.place < 0 ? null : row.place === 0 ? mix/* FURTHER */.j : row.texts[0], ofArm(row), count);
            if (row.place === 0 && segments.includes(field))
                to.segments.leaveOut(field, count);
        }
    };
}
function segment(field) {
    return {
        value: `[${valueSql(field)}]`,
        place: `indexOf(${valuesName(field)}, ${valueSql(field)})`,
        cellsOf: ({ segments }, values) => (values === null ? null : segments.cellsOf(field, values[0]))
    };
}
function stratum(fields) {
    return {
        value: stratumOf(fields),
        place: `indexOf(${STRATA}, ${stratumOf(fields)})`,
        cellsOf: ({ strata }, values) => strata.cellsOf(values?.map(text => (text === '' ? null : text)) ?? null)
    };
}
/** The sums of groups of rows, and their two main distributions. */
function cells({ value, place, cellsOf }, fields) {
    const group = { arm: 'arm', texts: `any(${value})`, place };
    const cellOf = (to, row) => cellsOf(to, row.place === 0 ? null : row.texts)?.[ofArm(row)];
    const ratios = plainRatiosOf(fields);
    const sums = {
        selected: { ...group, sums: [summed.count(null), ...ratios.flatMap(wideSums)], groupBy: 'which, place' },
        add(to, row) {
            const cell = cellOf(to, row);
            if (!cell)
                return;
            cell.requests += row.sums[0];
            for (const [r, sum] of readWide(ratios, row.sums, 1))
                (0,window_cell/* addSums */.MT)(cell.columns, r, sum);
        }
    };
    const main = [LATENCY, OF_DELTA_S].filter(({ needs }) => needs.every(field => fields.includes(field)));
    return [
        sums,
        ...main.map((binned) => {
            const { bin, sums } = bins(binned);
            return {
                selected: { ...group, sums, where: binned.when, groupBy: `which, place, ${bin}` },
                add(to, row) {
                    const cell = cellOf(to, row);
                    if (cell)
                        addBinOf(cell.histograms[binned.name], row);
                }
            };
        })
    ];
}

// EXTERNAL MODULE: ./out/build/src/window/hash.js
var hash = __webpack_require__(85203);
// EXTERNAL MODULE: ./out/build/src/window/user-cells.js
var user_cells = __webpack_require__(58308);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/parts-samples.js









/** What is sampled by hash: users, sessions, and answers to the same request. */
const EARLIER = 'earlier';
/** Each user of the sample apart, so that keys which are no users can be left out of all sums. */
function users(ratios, plain) {
    return {
        selected: {
            arm: `if(inside, toString(arm), '${EARLIER}')`,
            texts: '[user_key]',
            sums: [summed.count(null), 'toFloat64(max(ts))', ...ratios.flatMap(narrowSums)],
            from: 'measured',
            where: "plain AND (judged OR earlier) AND user_key != '' AND user_hash % user_parts = 0",
            groupBy: 'which, user_key'
        },
        add({ users }, { which, texts, sums }) {
            const isEarlier = which === EARLIER;
            const user = users.placeOfSums(texts[0], isEarlier ? window_users/* KIND */.Nd.earlier : window_users/* KIND */.Nd[which]);
            if (user === user_cells/* NONE */.x3)
                return;
            const read = readNarrow(ratios, sums, 2);
            for (const [i, { name }] of (isEarlier ? plain : ratios).entries()) {
                users.cells.addRows(user, ratio/* RATIO */.iU[name], read[i]);
            }
            if (!isEarlier)
                users.cells.request(user, sums[1], sums[0]);
        }
    };
}
/** Keys that may carry a twentieth of the rows: whether they are users is decided with all of the others. */
const commonUsers = {
    selected: {
        texts: '[user_key]',
        sums: [summed.count(null)],
        where: "user_key != '' AND has(common_users, user_hash)",
        groupBy: 'user_key'
    },
    add({ users }, { texts, sums: [count] }) {
        users.addRows(texts[0], count);
        users.addRows(null, -count);
    }
};
/** ΔS step by step, of the sessions of the sample that are long enough. */
const parts_samples_sessions = {
    selected: {
        arm: 'arm',
        texts: '[session_id]',
        sums: `if(count() >= ${sessions/* LONG */.Bn}, arrayFlatten(arrayMap(s -> [toFloat64(s.1), s.2], groupArraySorted(${sessions/* MOST_STEPS */.SF})((ts, toFloat64(assumeNotNull(${DELTA_S})))))), [])`,
        where: 'step AND session_hash % session_parts = 0',
        groupBy: 'which, session_id'
    },
    add({ sessions }, row) {
        const arm = ofArm(row);
        const session = (0,hash/* hash53 */.$l)(row.texts[0], (0,flat_row/* sessionSalt */.P2)(arm));
        sessions.open(arm, session);
        for (let i = 0; i < row.sums.length; i += 2)
            sessions.add(arm, session, row.sums[i], row.sums[i + 1]);
    }
};
/** Answers to the same request on both arms, whole pairs of the sample. */
const answers = {
    selected: {
        arm: 'arm',
        texts: `[req_hash, substringUTF8(answer, 1, ${mirror/* LONGEST_ANSWER */.EF})]`,
        place: 'ts',
        sums: [],
        from: 'rows',
        where: 'plain AND answered AND pair_hash % pair_parts = 0'
    },
    add: ({ mirror }, { which, texts }) => mirror.addAnswer(which === 'canary' ? 'shadow' : 'production', texts[0], texts[1])
};

;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/parts.js










/**
 * The parts of a window's summary: how ClickHouse sums each up, and where the program adds its sums: to the same sums that
 * it makes of the rows of a log.
 */
/** `fields`: those that the table has. */
function partsOf(fields, query) {
    const has = (...needed) => needed.every(field => fields.includes(field));
    return [
        shares,
        placed,
        others,
        parts_blocks(ratiosOf(fields)),
        ...(has('tool_loop') ? [toolLoops] : []),
        ...DISTRIBUTIONS.filter(({ needs }) => has(...needs)).map(distribution),
        minutes(query, fields),
        fine,
        first,
        ...(has('user_key') ? [users(ratiosOf(fields), plainRatiosOf(fields)), commonUsers] : []),
        ...(has('pins') ? [pins] : []),
        ...mixedOf(fields, query).map(field => parts_groups_mix(field, query)),
        ...query.segments.flatMap(field => cells(segment(field), fields)),
        ...(query.segments.length > 0 ? cells(stratum(query.segments), fields) : []),
        ...(has('session_id', 'delta_s_question_retrieved') ? [parts_samples_sessions] : []),
        ...MIRRORED.filter(({ needs }) => has('mirrored', ...needs)).map(copied),
        ...(has('req_hash', 'answer') ? [answers] : []),
        visits
    ];
}
/** The fields by which the arms' mixes are told, as far as the table has them. */
function mixedOf(fields, query) {
    return (0,collect/* mixFields */.KM)(query).filter(field => fields.includes(field));
}
/** What each sample is a share of, and the points of the indicators; before anything that needs them. */
const shares = {
    nullable: true,
    selected: {
        sums: `arrayConcat([1 / user_parts, 1 / session_parts, 1 / pair_parts], ${['latency_points', 'delta_s_points']
            .map(points => `arrayFlatten(arrayMap(p -> arrayResize(CAST(p, 'Array(Nullable(Float64))'), 2, NULL), ${points}))`)
            .join(', ')})`,
        from: 'system.one'
    },
    add({ users, sessions, mirror, arms }, { sums: [ofUsers, ofSessions, ofPairs, ...points] }) {
        users.drawn(ofUsers);
        sessions.drawn(ofSessions);
        mirror.drawn(ofPairs);
        const places = ['latency', 'delta_s'].flatMap(of => arm_names/* ARMS */.ul.map(arm => ({ of, arm })));
        for (const [i, { of, arm }] of places.entries()) {
            const own = points.slice(2 * i, 2 * i + 2);
            if (own[0] != null)
                arms[arm].fix(of, own);
        }
    }
};
/** Where rows lie in time. */
const SIDES = ['skewed before', 'before', 'inside', 'after', 'skewed after'];
/** Beside the side: a row of the canary that users did not see. */
const COPY = 10;
const placed = {
    selected: {
        arm: "multiIf(of_arm OR arm = 'other', arm, '')",
        place: `multiIf(inside, 2, ts < {start:Int64} - {skew:Int64}, 0, ts < {start:Int64}, 1, ts < {end:Int64} + {skew:Int64}, 3, 4) + if(copy, ${COPY}, 0)`,
        sums: [
            'toFloat64(count())',
            'toFloat64(min(ts))',
            'toFloat64(max(ts))',
            "toFloat64(minIf(ts, ts > if(arm = 'canary', {seen_canary:Int64}, {seen_baseline:Int64})))"
        ],
        from: 'rows',
        where: 'plain',
        groupBy: 'which, place'
    },
    add(to, { which, place, sums }) {
        const [count, ...times] = sums;
        to.count(count);
        if (which === 'other')
            return;
        const side = SIDES[place % COPY];
        if (side !== 'inside')
            to.addOutside(side, count);
        if (which === '')
            return;
        const arm = which;
        for (const ts of times)
            if (ts > 0)
                to.came(arm, ts);
        if (side === 'skewed after')
            to.leftOut[arm].clock += count;
        if (side === 'inside')
            addInside(to, arm, place >= COPY, count, times[0]);
    }
};
function addInside({ mirror, tally, judges }, arm, isCopy, count, first) {
    if (arm === 'baseline')
        mirror.addRows('production', count, first);
    else if (isCopy)
        mirror.addRows('copies', count, first);
    if (arm === 'canary' && isCopy !== (judges === 'mirrored'))
        tally.rows.otherCanary += count;
}
const others = {
    selected: {
        texts: '[arm]',
        place: 'min(ts)',
        sums: [summed.count(null)],
        from: 'rows',
        where: "plain AND inside AND NOT of_arm AND arm != 'other'",
        groupBy: 'arm',
        tail: `ORDER BY min(ts) LIMIT ${collect/* MOST_OTHER_ARMS */.hn}`
    },
    add: ({ tally }, { texts, sums }) => (0,collect/* addOtherArm */._g)(tally, texts[0], sums[0])
};
/** Requests of an arm by block of time; the arm as a whole is their sum. */
function parts_blocks(ratios) {
    const own = [summed.count(null), 'toFloat64(min(ts))', 'toFloat64(max(ts))', summed.count("user_key = ''")];
    return {
        selected: {
            arm: 'arm',
            place: 'intDiv(ts, width) * width',
            sums: [...own, ...ratios.flatMap(wideSums)],
            from: 'measured',
            where: 'plain AND judged',
            groupBy: 'which, place'
        },
        add({ arms, tally, users }, row) {
            const [requests, firstTs, lastTs, withoutKey] = row.sums;
            tally.rows.counted += requests;
            tally.withoutKey += withoutKey;
            users.addRows(null, requests - withoutKey);
            arms[ofArm(row)].addBlock(row.place, { requests, firstTs, lastTs, sums: readWide(ratios, row.sums, own.length) });
        }
    };
}
const toolLoops = {
    selected: {
        arm: 'arm',
        texts: '[argMin(request_id, ts)]',
        sums: [summed.count(null)],
        where: 'ifNull(tool_loop, false)',
        groupBy: 'which'
    },
    add: ({ arms }, row) => arms[ofArm(row)].addToolLoops(row.sums[0], row.texts[0])
};
const FIRST = ['status', 'latency_ms', 'delta_s_question_retrieved', 'cost_usd'];
/** The baseline's first rows. */
const first = {
    nullable: true,
    selected: {
        place: 'ts',
        sums: [...FIRST],
        where: "arm = 'baseline'",
        tail: `ORDER BY ts, latency_ms LIMIT ${window_points/* FEWEST */.TQ}`
    },
    add(to, { place, sums }) {
        const row = Object.fromEntries(FIRST.map((field, i) => [field, sums[i]]));
        to.first.add((0,flat_row/* flatten */.Bq)({ ts: place, request_id: '', arm: 'baseline', status: 0, latency_ms: 0, ...row }, place, []));
    }
};
/** More different pins than these are none that an arm runs with. */
const MOST_PINS = 1000;
const pins = {
    selected: {
        arm: 'arm',
        texts: 'arrayConcat(mapKeys(pins), mapValues(pins))',
        place: 'min(ts)',
        sums: [summed.count(null)],
        groupBy: 'arm, pins',
        tail: `ORDER BY min(ts) LIMIT ${MOST_PINS} BY arm`
    },
    add({ arms }, row) {
        const { texts, sums } = row;
        const half = texts.length / 2;
        const shown = Object.fromEntries(texts.slice(0, half).map((key, i) => [key, texts[half + i]]));
        arms[ofArm(row)].pins.add(half === 0 ? null : shown, sums[0]);
    }
};
const visits = {
    selected: {
        sums: [
            'toFloat64(min(ts))',
            "toFloat64(maxIf(ts, arm = 'baseline'))",
            summed.count("arm = 'canary' AND first_of_baseline > 0 AND ts > first_of_baseline"),
            summed.count("arm = 'baseline' AND ts > last_of_canary"),
            summed.count("arm = 'canary'")
        ]
    },
    add({ visits, stream }, { sums }) {
        const [first, newest, beside, rowsSince, canary] = sums;
        if (first === 0)
            return;
        visits.addStream(stream, { first, newest: newest || Number.NEGATIVE_INFINITY, beside, rowsSince, canary });
    }
};

// EXTERNAL MODULE: ./out/build/src/window/otlp/names.js
var names = __webpack_require__(75683);
// EXTERNAL MODULE: ./out/build/src/window/otlp/spans.js
var spans = __webpack_require__(982);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/spans.js



/** The table that the collector's exporter to ClickHouse writes (`otel_traces`), a span a row. */
/**
 * Spans in the order of their ends, as an exporter would write them to a file. Attributes that nobody reads stay there.
 */
function spansQuery(table, services) {
    const end = 'toUnixTimestamp64Nano(Timestamp) + toInt64(Duration)';
    return [
        'SELECT TraceId, SpanId, ParentSpanId, SpanName, SpanKind, StatusCode,',
        `toString(toUnixTimestamp64Nano(Timestamp)), toString(${end}),`,
        'mapFilter((k, v) -> has({named:Array(String)}, k) OR match(k, {flat:String}), SpanAttributes),',
        'mapFilter((k, v) -> has({named:Array(String)}, k), ResourceAttributes)',
        `FROM ${quotedPath(table)}`,
        `WHERE ${withinTime('Timestamp')}${services.length > 0 ? ' AND ServiceName IN {services:Array(String)}' : ''}`,
        `ORDER BY ${end}, TraceId, SpanId`,
        'FORMAT JSONCompact'
    ].join('\n');
}
/** What the query takes beside its bounds. `asked`: attributes that the manifest names. */
function spanParams(services, asked) {
    const named = { named: [...spans/* NAMED */.qB, ...asked], flat: `${names/* FLAT_DOCUMENT */.Qg.source}|${names/* FLAT_MESSAGE */.wo.source}` };
    return services.length > 0 ? { ...named, services } : named;
}
/** Null where the row is no span. */
function spanOfRow(values) {
    const [traceId, spanId, parentSpanId, name, kind, code, start, end, attributes, resource] = values;
    if (!isMap(attributes) || !isMap(resource))
        return null;
    const times = { startTimeUnixNano: start, endTimeUnixNano: end };
    return (0,spans/* spanFrom */.BO)({ traceId, spanId, parentSpanId, name, kind, status: { code }, ...times }, attributes, resource);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/clickhouse.js














/**
 * A table or view of one request a row. The rows that can't be summed up there, those that are not sound and those whose
 * id comes twice, are sent as they are, and take the way of a log's rows.
 */
function requestsSource({ arms, columns: given, ...options }) {
    const looks = (0,supply/* noLooks */.C)();
    const columns = columnsOf(given);
    const fields = Object.keys(columns);
    return {
        async read(query, signal) {
            const intake = (0,window_intake/* createIntake */.v)(query, arms, looks);
            const sums = intake.openSums();
            const takeRow = rowTaker(intake.open(options.table), fields);
            const parts = partsOf(fields, query);
            const selected = [...parts.map(part => part.selected), ODD];
            const text = windowQuery(options.table, columns, mixedOf(fields, query), query.segments, selected);
            const take = (values) => {
                const { part, row } = answeredOf(values);
                if (part === parts.length)
                    takeRow(row.texts[0]);
                else
                    addRow(parts[part], sums, row);
            };
            const params = windowParams(query, arms, looks);
            await askRows(options, { text, params }, query, take, signal);
            return whole(intake.finish());
        }
    };
}
function answeredOf(values) {
    const [part, which, texts, place, sums] = values;
    if (typeof which !== 'string' || !Array.isArray(texts) || !Array.isArray(sums))
        throw new Error('a row of another form');
    return { part: Number(part), row: { which, texts, place: Number(place), sums } };
}
function addRow(part, sums, row) {
    if (part === undefined)
        throw new Error('a row of no part');
    if (!part.nullable && row.sums.some(sum => typeof sum !== 'number'))
        throw new Error('a sum that is no number');
    part.add(sums, row);
}
function rowTaker(rows, fields) {
    let line = 0;
    return written => {
        line++;
        rows.count();
        const values = (0,json/* jsonOf */.o)(written);
        if (!Array.isArray(values))
            throw new Error('a row of another form');
        const row = requestOf(fields, values);
        if (rows.take(row))
            return;
        const text = JSON.stringify(row);
        const at = line;
        rows.broken(() => (0,explain/* explainLine */.O)(rows.file, at, text));
        rows.leave((0,salvage/* salvage */.a)(text));
    };
}
/** The collector's own table of spans. */
function tracesSource({ services, ...options }) {
    const looks = (0,supply/* noLooks */.C)();
    const known = new Map();
    const text = spansQuery(options.table, services);
    const params = spanParams(services, (0,collect_traces/* askedOf */.i)(options));
    return {
        async read(query, signal) {
            const traces = (0,collect_traces/* collectTraces */.x)(query, options, looks, known);
            const { add } = traces.open(options.table);
            const take = (values) => {
                const span = spanOfRow(values);
                if (span === null)
                    throw new Error('a row that is no span of the collector; expected its table of traces');
                add(span);
            };
            await askRows(options, { text, params }, query, take, signal);
            return whole(await traces.finish());
        }
    };
}
function whole(summary) {
    return { ...summary, unread: [] };
}
async function askRows({ ask, table, patience = window_patience.PATIENCE, now }, { text, params }, query, take, signal) {
    const { totalMs } = patience;
    const asked = { text, params: { ...params, ...span(query, now()) }, headMs: totalMs, totalMs };
    const ended = new AbortController();
    const stream = await ask(asked, signal ? AbortSignal.any([signal, ended.signal]) : ended.signal);
    try {
        await readAnswer(watched((0,window_patience.waitedFor)(stream, patience, () => ended.abort()), signal), take);
    }
    catch (error) {
        signal?.throwIfAborted();
        const why = error.message;
        throw new errors/* UnmeasurableError */.XW('service_unreachable', `${table}: ${why}; nothing is judged on half an answer`, {
            cause: error
        });
    }
}
async function* watched(stream, signal) {
    for await (const chunk of stream) {
        signal?.throwIfAborted();
        yield chunk;
    }
}
/** What lies before a window tells whether the log began before it did. */
const BEFORE_MS = 2 * collect/* SKEW_MS */.eK;
/**
 * Rows from before the window, for the history of its users. Rows from after it are those of a wrong clock, where the
 * window ends now; where it ended before, they are what came since, and only those near its end are read.
 */
function span({ from, to, historyMs }, now) {
    if (from === null)
        throw new errors/* UnmeasurableError */.XW('not_measured', 'a window from ClickHouse needs a start');
    const isPast = to !== null && to < now - collect/* SKEW_MS */.eK;
    return {
        from: Math.floor(from - Math.max(historyMs, BEFORE_MS)),
        to: isPast ? Math.ceil(to + collect/* SKEW_MS */.eK) : FOREVER_MS
    };
}


/***/ }),

/***/ 55720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainLine)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55722);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10570);



/** Its byte order mark or its zero bytes, read as UTF-8. */
const UTF_16 = /^\uFFFD\uFFFD|\0.\0/;
/** What is wrong with a line of the request log, at the first place that is. */
function explainLine(file, line, text) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if ('fault' in json) {
        const { message, column } = json.fault;
        const found = UTF_16.test(text) ? 'it looks like UTF-16, expected UTF-8' : message;
        return { file, line, column, message: `no JSON: ${found}; expected one JSON object`, severity: 'error' };
    }
    const { value } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return {
            file,
            line,
            column: 1,
            message: `found ${kindOf(value)}, expected one JSON object a line`,
            severity: 'error'
        };
    }
    const issues = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF.safeParse(value).error?.issues ?? [];
    const named = issues.map(issue => ({ field: String(issue.path[0] ?? ''), issue }));
    const message = named.map(({ field, issue }) => explainField(field, issue.message, value)).join('; ');
    const places = named.map(({ field }) => text.indexOf(`"${field}"`)).filter(place => place >= 0);
    return { file, line, column: places.length > 0 ? Math.min(...places) + 1 : 1, message, severity: 'error' };
}
function explainField(field, expectation, row) {
    if (field in row)
        return `${field}: found ${show(row[field])}; ${expectation}`;
    const unknown = Object.keys(row).filter(key => !(key in _record_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF.shape));
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(field, unknown);
    return `${field} is missing${meant === null ? '' : `; there is "${meant}"`}`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
function show(value) {
    return shorten(JSON.stringify(value));
}
function shorten(text) {
    return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}


/***/ }),

/***/ 76468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   MN: () => (/* binding */ createLineCutter),
/* harmony export */   kR: () => (/* binding */ LINE_FEED)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26284);

const LINE_FEED = 10;
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16;
/** Each of some whole lines, without its line feed. */
function eachLine(lines, take) {
    for (let start = 0; start < lines.length;) {
        const end = lines.indexOf(LINE_FEED, start);
        take(lines.subarray(start, end));
        start = end + 1;
    }
}
function createLineCutter(maxBytes, events, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .newMemory */ .A)()) {
    const own = memory.of('line', () => ({ held: [], heldBytes: 0, isTold: false }));
    const hold = (part) => {
        own.heldBytes += part.length;
        if (own.heldBytes > maxBytes)
            own.held = [];
        else if (part.length > 0)
            own.held.push(Buffer.from(part));
    };
    const clear = () => {
        Object.assign(own, { held: [], heldBytes: 0, isTold: false });
    };
    const tellTooLong = () => {
        if (!own.isTold)
            events.tooLong();
        own.isTold = true;
    };
    const release = () => {
        if (own.heldBytes > maxBytes)
            tellTooLong();
        else
            events.lines(Buffer.concat(own.held));
        clear();
    };
    /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
    const cut = (piece) => {
        const first = own.heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0;
        const last = piece.lastIndexOf(LINE_FEED) + 1;
        if (first > 0) {
            hold(piece.subarray(0, first));
            release();
        }
        if (last > first)
            events.lines(piece.subarray(first, last));
        hold(piece.subarray(last));
    };
    return {
        push(chunk) {
            const step = Math.min(PIECE, maxBytes);
            for (let start = 0; start < chunk.length; start += step)
                cut(chunk.subarray(start, start + step));
        },
        finish() {
            if (own.heldBytes > maxBytes)
                tellTooLong();
            else if (own.heldBytes > 0 && events.unended(Buffer.concat(own.held)))
                clear();
        }
    };
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PATIENCE: () => (/* binding */ PATIENCE),
/* harmony export */   hurried: () => (/* binding */ hurried),
/* harmony export */   patienceOf: () => (/* binding */ patienceOf),
/* harmony export */   waitedFor: () => (/* binding */ waitedFor)
/* harmony export */ });
/** A log that comes slower than 1 KiB a second over 30 s is none that ends. */
const PATIENCE = { idleMs: 30_000, leastBytes: 30 * 1024, totalMs: 600_000 };
const LEAST_TOTAL_MS = 60_000;
/** Who looks every so often waits for two looks, and a minute at least. */
function patienceOf(every) {
    return every === undefined ? PATIENCE : { ...PATIENCE, totalMs: Math.max(LEAST_TOTAL_MS, 2 * every) };
}
/** For a source that did not come to its end before: it is given up on sooner, at the same rate. */
function hurried({ idleMs, leastBytes, totalMs }) {
    return { idleMs: idleMs / 10, leastBytes: leastBytes / 10, totalMs };
}
/** The stream as it comes, until it has been waited for long enough: then `giveUp` is called and it throws. */
async function* waitedFor(stream, { idleMs, leastBytes, totalMs }, giveUp) {
    const iterator = stream[Symbol.asyncIterator]();
    const end = performance.now() + totalMs;
    let checkAt = performance.now() + idleMs;
    let bytes = 0;
    try {
        for (;;) {
            const next = iterator.next();
            for (;;) {
                const came = await within(next, Math.min(checkAt, end));
                if (came !== TIME) {
                    if (came.done)
                        return;
                    bytes += came.value.length;
                    yield came.value;
                    if (bytes >= leastBytes) {
                        checkAt = performance.now() + idleMs;
                        bytes = 0;
                    }
                }
                const now = performance.now();
                if (now >= end)
                    throw tooSlow(`it has not ended after ${Math.round(totalMs / 1000)} s`);
                if (now >= checkAt)
                    throw tooSlow(`no more than ${bytes} bytes came in ${idleMs / 1000} s`);
                if (came !== TIME)
                    break;
            }
        }
    }
    finally {
        giveUp();
        // What hangs would hang here too.
        void iterator.return?.().then(undefined, () => undefined);
    }
}
const TIME = Symbol('time');
/** What the promise gives, or that it is time. `at` is of the clock of performance.now(). */
async function within(promise, at) {
    let timer;
    const time = new Promise(resolve => {
        timer = setTimeout(resolve, Math.max(0, at - performance.now()), TIME);
    });
    try {
        return await Promise.race([promise, time]);
    }
    finally {
        clearTimeout(timer);
    }
}
function tooSlow(what) {
    return new Error(`${what}, and it was given up`);
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ salvage)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10570);


/**
 * Reads a JSON object field by field, and a line that is none (a bare NaN, cut short) by what stands behind its keys.
 * `called`: what the log calls a field; nothing where that is no plain name.
 */
function salvage(text, called = (field) => field) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text);
    const whole = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null;
    const get = (field) => whole !== null
        ? whole[field]
        : json === undefined
            ? behind(text, called(field))
            : undefined;
    const [ts, arm, mirrored] = [get('ts'), get('arm'), get('mirrored')];
    return {
        ts: typeof ts === 'string' || typeof ts === 'number' ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(ts) : null,
        arm: nameOf(arm),
        status: statusOf(get('status')),
        requestId: nameOf(get('request_id')),
        userKey: nameOf(get('user_key')),
        mirrored: typeof mirrored === 'boolean' ? mirrored : null
    };
}
/** A plain text, a number or a word that something follows: what is cut short may have gone on. */
function pattern(name) {
    return new RegExp(`"${name}" {0,8}: {0,8}("[^"\\\\]{0,400}"|-?[0-9.]{1,30}|true|false)(?=[ ,}"\\r\\n]|$)`);
}
/** Keys within a text are escaped, so a bare one is the row's own. */
function behind(text, name) {
    const found = name === '' ? null : pattern(name).exec(text);
    const ended = found !== null && (found[1].startsWith('"') || found.index + found[0].length < text.length);
    return ended ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(found[1]) : undefined;
}
function statusOf(value) {
    const status = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
    return Number.isInteger(status) && status >= 0 && status <= 599 ? status : null;
}
function nameOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ })

};
