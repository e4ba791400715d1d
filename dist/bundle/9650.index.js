export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 66487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   JE: () => (/* binding */ noUnits),
/* harmony export */   _V: () => (/* binding */ addUnit)
/* harmony export */ });
function noUnits() {
    return { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
}
function addUnit(sums, num, den) {
    sums.units++;
    sums.num += num;
    sums.den += den;
    sums.numSq += num * num;
    sums.denSq += den * den;
    sums.cross += num * den;
}
/** With fewer blocks than this the spread between them says nothing. */
const FEWEST_BLOCKS = 5;
/** How many standard errors above 1 a design effect must lie to be believed. */
const BELIEVED_FROM = 2.5;
/**
 * By how much dependence between requests widens the spread of Σ num / Σ den: the variance with clusters over that of
 * independent rows, at least 1. n requests are worth n / designEffect independent ones, so an e-process takes
 * k / designEffect of n / designEffect, and a confidence sequence of a mean n / designEffect.
 *
 * The clusters are users, and blocks of time at every width up to a fifth of the window, each twice the one before, as
 * minutes that depend on each other show only in blocks longer than the dependence; the greatest counts. One that lies
 * within 2.5 standard errors of 1 counts as 1, so that independent requests are judged as soon as without it; one that is
 * believed is raised by its standard error, as few blocks measure it badly. How well this does is in docs/judges.md.
 * Sources: Kish 1965 (design effect); Flyvbjerg & Petersen 1989 (blocks of doubling width).
 */
function designEffect(rows) {
    const clusterings = [...(rows.users ? [rows.users] : []), ...(rows.blocks ? blockings(rows.blocks) : [])];
    return Math.max(1, ...clusterings.map(clusters => believed(rows, clusters)));
}
function believed(rows, clusters) {
    const ratio = rows.num / rows.den;
    const independent = spread(rows, ratio);
    if (!(independent > 0) || clusters.units < 2)
        return 1;
    const effect = spread(clusters, ratio) / independent;
    const error = standardError(rows, clusters);
    return effect > 1 + BELIEVED_FROM * error ? effect * (1 + error) : 1;
}
/** Σ (num − ratio·den)² per den, freed of the bias that comes from measuring the ratio on the same units. */
function spread({ num, den, numSq, denSq, cross }, ratio) {
    const squares = numSq - 2 * ratio * cross + ratio * ratio * denSq;
    // Units that all have one ratio have no spread, which rounding must not hide.
    const rounding = 1e-12 * (numSq + ratio * ratio * denSq + Math.abs(ratio * num));
    return squares > rounding ? squares / (den - denSq / den) : 0;
}
/** That of the design effect of independent rows: the larger and the fewer the clusters, the noisier it is. */
function standardError(rows, clusters) {
    const withinRows = (rows.denSq / rows.den) * clusters.den;
    return Math.sqrt(2 * Math.max(0, clusters.denSq - withinRows)) / clusters.den;
}
/** The sums of blocks at their own width, twice as wide, four times …, while at least five hold requests. */
function blockings(blocks) {
    const num = new Float64Array(blocks.num);
    const den = new Float64Array(blocks.den);
    const widths = [];
    for (let count = num.length;; count = Math.floor(count / 2)) {
        const sums = sumsOf(num, den, count);
        if (sums.units < FEWEST_BLOCKS)
            return widths;
        widths.push(sums);
        joinPairs(num, count);
        joinPairs(den, count);
    }
}
/** Joins neighbours at the front of the array; an odd last one joins the pair before it. */
function joinPairs(values, count) {
    const half = Math.floor(count / 2);
    for (let i = 0; i < half; i++)
        values[i] = values[2 * i] + values[2 * i + 1];
    if (count % 2 === 1)
        values[half - 1] += values[count - 1];
}
function sumsOf(nums, dens, count) {
    const sums = noUnits();
    for (let i = 0; i < count; i++) {
        if (nums[i] !== 0 || dens[i] !== 0)
            addUnit(sums, nums[i], dens[i]);
    }
    return sums;
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ paidMoreThanBaseline),
/* harmony export */   G_: () => (/* binding */ paidAbove),
/* harmony export */   HW: () => (/* binding */ paidCostOverBaseline),
/* harmony export */   Jq: () => (/* binding */ allowedOver),
/* harmony export */   MP: () => (/* binding */ paidShareOfErrors),
/* harmony export */   Qg: () => (/* binding */ paidOverBaseline),
/* harmony export */   yU: () => (/* binding */ paidBelow)
/* harmony export */ });
/**
 * What a block of time pays per unit staked on "the canary is beyond its limit" (starts.ts). Never below −1, so that a
 * stake below 1 is never overdrawn; at most 0 on average while the null holds; NaN where the block has no evidence.
 */
/** H0: given all before, the mean of the block is at most the limit. */
function paidAbove({ num, den }, limit) {
    if (!(den > 0))
        return Number.NaN;
    if (limit > 0)
        return num / den / limit - 1;
    return num > 0 ? Infinity : Number.NaN;
}
/** H0: given all before, the mean of the block is at least the limit. */
function paidBelow({ num, den }, limit) {
    return paidAbove({ num: den - num, den }, 1 - limit);
}
/** Where hardly any of the baseline is over the point, a multiple of its share says nothing. */
const GREATEST_RATIO = 2;
/**
 * What lets a canary on its limit have `share` of its requests over the fixed point (1 − p for a p-quantile), where the
 * baseline had `baseline` of its own over it when the point was set.
 */
function allowedOver(share, baseline) {
    const ratio = baseline > 0 ? share / baseline : GREATEST_RATIO;
    return {
        margin: Math.max(0, (share - baseline) / (1 - baseline)),
        ratio: Math.min(GREATEST_RATIO, Math.max(1, ratio))
    };
}
/**
 * The canary's share x over a fixed point against the baseline's share y over it in the same block, so that a shift of
 * both arms pays nothing. With M what y allows and λ = κ/M, 1 + κ·payoff = 1 + λ·((x − y) − (M − y)): a bet on the
 * difference of the shares beyond its margin. It stays positive for every κ < 1, as λ ≤ 1/M and x ≥ 0; one λ for all blocks
 * would have to bear a difference of −1, stay below 1/(1 + margin), and win a fraction as much on a break of a p95.
 *
 * H0: given all before, and what befalls both arms in the block, the canary's expected share is at most
 * margin + (1 − margin)·β or at most ratio·β, where β is the baseline's; the arms' requests are then independent.
 *
 * y = k/n is measured, and 1/M is convex in it, so M counts one request more than there are:
 * M = max((k + margin·(n − k) + 1) / (n + 1), ratio·(k + 1) / (n + 1)), and E[1/M] is at most 1/(margin + (1 − margin)·β)
 * and at most 1/(ratio·β). For K ~ Binomial(n, p), E[(n + 1)/(K + 1)] = (1 − (1 − p)^(n + 1))/p ≤ 1/p: that is the second
 * with K = k; for the first, count each request below the point with chance `margin`, K in all, then 1/M is at most
 * E[(n + 1)/(K + 1) | k] by Jensen. Values within [0, 1] in place of 0 and 1, and chances that differ between requests,
 * only narrow K (Hoeffding 1956, 1963).
 */
function paidOverBaseline(canary, baseline, { margin, ratio }) {
    const { num: k, den: n } = baseline;
    if (!(n > 0))
        return Number.NaN;
    return paidAbove(canary, Math.max(k + margin * (n - k) + 1, ratio * (k + 1)) / (n + 1));
}
/**
 * The canary's share x against the baseline's y = k/n in the same block, with `by` more allowed: a bet on the difference.
 *
 * H0: given all before, and what befalls both arms in the block, the canary's expected share is at most β + by, where β is
 * the baseline's; the arms' requests are then independent. With U = (n + 1)/(k + 1), E[U] ≤ 1/β as above, and
 * 1/(by + 1/U) = U/(1 + by·U) is concave in U, so that E[1/(by + 1/U)] ≤ 1/(by + β) by Jensen.
 */
function paidMoreThanBaseline(canary, baseline, by) {
    const { num: k, den: n } = baseline;
    return n > 0 ? paidAbove(canary, by + (k + 1) / (n + 1)) : Number.NaN;
}
/**
 * Cost per solved request, a ratio of sums, each cost cut at a cap that is fixed before: the canary's may be at most
 * `ratio` times the baseline's in the same block.
 *
 * H0: given all before, and what befalls both arms in the block, E[cost] ≤ ratio·c·E[solved] of a canary request, where
 * c = E[cost]/E[solved] of a baseline request; the arms' requests are then independent. With T = Σ solved/(Σ cost + 1) of
 * the baseline, E[T] ≤ 1/c: Σ solved/(Σ cost + 1) is a sum over its requests i of at most
 * solved_i/(Σ of the others' cost + 1), whose expectation is at most E[solved]/(n·E[cost]) as above.
 */
function paidCostOverBaseline(canary, baseline, ratio) {
    if (!(canary.requests > 0 && baseline.requests > 0))
        return Number.NaN;
    const solvedPerCost = baseline.solved / (baseline.cost + 1);
    return ((canary.cost * solvedPerCost) / ratio - canary.solved) / canary.requests;
}
/**
 * The canary's share of all errors of the block against its share of all requests: only what the canary suffers more than
 * its part pays, an outage of both arms does not.
 *
 * H0: given all before, and how many errors and requests of each arm the block has, the canary's expected share of the
 * errors is at most its share of the requests.
 */
function paidShareOfErrors(canary, baseline) {
    const share = canary.den / (canary.den + baseline.den);
    return share < 1 ? paidAbove({ num: canary.num, den: canary.num + baseline.num }, share) : Number.NaN;
}


/***/ }),

/***/ 41013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createBlocks),
/* harmony export */   h: () => (/* binding */ MOST_BLOCKS)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10412);


const MOST_BLOCKS = 1024;
/** Requests, then Σ num and Σ den of each ratio. */
const NUM = 1;
const WIDTH = NUM + 2 * _ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIO_COUNT */ .CA;
function createBlocks(arms, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)()) {
    const noSums = () => new Float64Array(arms * MOST_BLOCKS * WIDTH);
    const own = memory.of('blocks', () => ({
        width: 1,
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        sums: noSums()
    }));
    let { sums } = own;
    /** Blocks of a window lie in a ring: no two of so many that follow each other have the same place. */
    const placeOf = (arm, block) => (arm * MOST_BLOCKS + (block & (MOST_BLOCKS - 1))) * WIDTH;
    const coarsen = () => {
        const finer = sums;
        sums = noSums();
        for (let block = own.first; block <= own.last; block++) {
            for (let arm = 0; arm < arms; arm++) {
                const from = placeOf(arm, block);
                const to = placeOf(arm, Math.floor(block / 2));
                for (let i = 0; i < WIDTH; i++)
                    sums[to + i] += finer[from + i];
            }
        }
        own.sums = sums;
        own.width *= 2;
        own.first = Math.floor(own.first / 2);
        own.last = Math.floor(own.last / 2);
    };
    /** Takes in a time outside of the blocks so far: its block. */
    const widen = (ts) => {
        let block = Math.floor(ts / own.width);
        while (Math.max(own.last, block) - Math.min(own.first, block) >= MOST_BLOCKS) {
            coarsen();
            block = Math.floor(ts / own.width);
        }
        own.first = Math.min(own.first, block);
        own.last = Math.max(own.last, block);
        return block;
    };
    return {
        at(arm, ts) {
            const block = Math.floor(ts / own.width);
            return placeOf(arm, block >= own.first && block <= own.last ? block : widen(ts));
        },
        addRequests(place, count) {
            sums[place] += count;
        },
        add(place, ratio, num, den) {
            const at = place + NUM + 2 * ratio;
            sums[at] += num;
            sums[at + 1] += den;
        },
        addRow(place, { num, den }) {
            sums[place] += 1;
            for (let ratio = 0, at = place + NUM; ratio < _ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIO_COUNT */ .CA; ratio++, at += 2) {
                if (Number.isNaN(num[ratio]))
                    continue;
                sums[at] += num[ratio];
                sums[at + 1] += den[ratio];
            }
        },
        finish() {
            const { first, last, width } = own;
            if (last < first)
                return null;
            const count = last - first + 1;
            const column = (arm, of) => {
                const values = [];
                for (let block = first; block <= last; block++)
                    values.push(sums[placeOf(arm, block) + of]);
                return values;
            };
            return {
                start: first * width,
                widthMs: width,
                count,
                requests: arm => column(arm, 0),
                sums: (arm, ratio) => ({ num: column(arm, NUM + 2 * ratio), den: column(arm, NUM + 2 * ratio + 1) })
            };
        }
    };
}


/***/ }),

/***/ 90441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ orderStatistic)
/* harmony export */ });
/**
 * Values of one measure, counted in bins. What lies inside a bin is not known, so every answer is a pair of bounds
 * that hold for the values themselves; a verdict that takes the worse bound stays valid however coarse the bins are.
 */
/** Bounds of the rank-th smallest value, ranks from 1. Throws a RangeError for a rank outside 1..n. */
function orderStatistic(distribution, rank) {
    let below = 0;
    for (const bin of distribution.bins) {
        below += bin.count;
        if (rank >= 1 && rank <= below)
            return { low: bin.low, high: bin.high };
    }
    throw new RangeError(`rank ${rank} of ${distribution.n} values`);
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


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ newMemory)
/* harmony export */ });
function newMemory(data = {}) {
    const of = (name, make) => {
        data[name] ??= make();
        return data[name];
    };
    return { of, part: name => newMemory(of(name, () => ({}))) };
}


/***/ }),

/***/ 67264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ createFirstRows),
/* harmony export */   Q6: () => (/* binding */ fixedPoints),
/* harmony export */   TQ: () => (/* binding */ FEWEST),
/* harmony export */   fY: () => (/* binding */ areSet),
/* harmony export */   jw: () => (/* binding */ nameOfPoint),
/* harmony export */   pO: () => (/* binding */ arePointsFor)
/* harmony export */ });
/* harmony import */ var _statistics_sequential_payoffs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7250);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90441);
/* harmony import */ var _flat_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28737);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26284);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10412);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23298);







/** Of fewer rows no p95 is known well enough. */
const FEWEST = 300;
/** A single request costs this many times the baseline's p99 at most. */
const CUT = 5;
/** The points for a phase, from the baseline's rows before it. */
function fixedPoints(asked, baseline, from = null) {
    const { n } = baseline.cost;
    const cap = n >= FEWEST ? CUT * (0,_distribution_js__WEBPACK_IMPORTED_MODULE_3__/* .orderStatistic */ .v)(baseline.cost, Math.ceil(0.99 * n)).high : 0;
    return { over: asked.flatMap(point => fixed(point, baseline[point.of]) ?? []), costCap: cap > 0 ? cap : null, from };
}
/** Whether these points may be used for what is asked: a manifest may have other limits since they were set. */
function arePointsFor({ over }, asked) {
    const names = new Set(over.map(nameOfPoint));
    const isSame = (a, b) => a.of === b.of && a.p === b.p && a.beyond === b.beyond;
    return asked.every(point => names.has(nameOfPoint(point)) || !over.some(known => isSame(known, point)));
}
/** Whether there was a baseline that any of them could be set from. */
function areSet({ over, costCap }) {
    return costCap !== null || over.some(({ beyond }) => beyond !== 'alone');
}
function nameOfPoint({ of, p, beyond, limit }) {
    return `${of} p${100 * p} ${beyond} ${limit}`;
}
/**
 * The quantile is taken one standard error up: of few rows, or on an unlucky day, a canary on its limit would else be
 * blamed for the point.
 */
function fixed(asked, distribution) {
    const { p, beyond, limit } = asked;
    if (beyond === 'alone')
        return { ...asked, at: limit, allowed: null };
    const { n } = distribution;
    if (n < FEWEST)
        return null;
    const rank = Math.min(n, Math.ceil(p * n + Math.sqrt(n * p * (1 - p))));
    const quantile = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_3__/* .orderStatistic */ .v)(distribution, rank).high;
    const at = beyond === 'times' ? quantile * limit : quantile + limit;
    if (!Number.isFinite(at))
        return null;
    return { ...asked, at, allowed: (0,_statistics_sequential_payoffs_js__WEBPACK_IMPORTED_MODULE_4__/* .allowedOver */ .Jq)(1 - p, surelyOver(distribution, at) / n) };
}
function surelyOver({ bins }, at) {
    return bins.reduce((sum, { low, count }) => (low > at ? sum + count : sum), 0);
}
function createFirstRows(memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .newMemory */ .A)()) {
    const first = memory.of('first rows', () => []);
    return {
        add(row) {
            const { ts, numbers } = row;
            if (first.length === FEWEST && ts >= first.at(-1).ts)
                return;
            const latency = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .isReply */ .nK)(numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.status]) ? numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.latency_ms] : Number.NaN;
            const place = first.findLastIndex(each => each.ts <= ts) + 1;
            first.splice(place, 0, { ts, latency, deltaS: (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaSOf */ .lV)(row), cost: numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.cost_usd] });
            if (first.length > FEWEST)
                first.pop();
        },
        finish() {
            if (first.length < FEWEST)
                return null;
            const latency = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeHistogram */ .NU)();
            const deltaS = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .unitHistogram */ .$8)();
            const cost = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeHistogram */ .NU)();
            for (const row of first) {
                latency.add(row.latency);
                deltaS.add(row.deltaS);
                cost.add(row.cost);
            }
            const distributions = {
                latency: latency.distribution(),
                delta_s: deltaS.distribution(),
                cost: cost.distribution()
            };
            return { distributions, until: (Math.floor(first.at(-1).ts / _series_js__WEBPACK_IMPORTED_MODULE_6__/* .MINUTE_MS */ .kg) + 1) * _series_js__WEBPACK_IMPORTED_MODULE_6__/* .MINUTE_MS */ .kg };
        }
    };
}


/***/ }),

/***/ 82297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createSample)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85203);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);


/**
 * Past `most` groups the half with the higher hashes is let go; those that stay are complete, as they always were in.
 * `letGo` is told of each group that is.
 */
function createSample(most, make, { letGo, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)() } = {}) {
    const own = memory.of('sample', () => ({ drawn: 1, share: 1, table: newTable(most) }));
    let table = tableOf(own.table);
    const halve = () => {
        own.share /= 2;
        const before = table;
        own.table = newTable(most);
        table = tableOf(own.table);
        before.each((group, hash) => {
            if (hash < own.share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb)
                table.set(hash, group);
            else
                letGo?.(group);
        });
    };
    return {
        get(hash) {
            if (hash >= own.share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb)
                return null;
            const known = table.get(hash);
            if (known !== undefined)
                return known;
            const made = make(hash);
            table.set(hash, made);
            while (table.size() > most)
                halve();
            return hash < own.share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb ? made : null;
        },
        drawn(share) {
            own.drawn = share;
        },
        share: () => own.drawn * own.share,
        size: () => table.size(),
        find: hash => table.get(hash),
        each: visit => table.each(visit)
    };
}
function newTable(most) {
    const slots = 2 ** (32 - Math.clz32(2 * most));
    return { hashes: new Float64Array(slots).fill(_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE */ .jC), groups: new Array(slots).fill(undefined), size: 0 };
}
function tableOf(table) {
    const { hashes, groups } = table;
    return {
        get: (hash) => groups[(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(hashes, hash)],
        set(hash, group) {
            const slot = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(hashes, hash);
            hashes[slot] = hash;
            groups[slot] = group;
            table.size++;
        },
        size: () => table.size,
        each(visit) {
            for (let slot = 0; slot < hashes.length; slot++)
                if (hashes[slot] !== _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE */ .jC)
                    visit(groups[slot], hashes[slot]);
        }
    };
}


/***/ }),

/***/ 23298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   bN: () => (/* binding */ createSums),
/* harmony export */   gI: () => (/* binding */ FINE_MS),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26284);

const MINUTE_MS = 60_000;
const FINE_MS = 5_000;
const WIDTH = 3;
function createSums(columns, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .newMemory */ .A)()) {
    const places = memory.of('sums', () => new Map());
    let latest = Number.NaN;
    let sums = new Float64Array();
    let order = null;
    return {
        at(place) {
            if (place === latest)
                return sums;
            latest = place;
            order = null;
            sums = places.get(place) ?? new Float64Array(columns * WIDTH);
            places.set(place, sums);
            return sums;
        },
        series(column) {
            order ??= [...places.keys()].sort((a, b) => a - b);
            const at = order.filter(place => places.get(place)[column * WIDTH + 2] > 0);
            const part = (i) => at.map(place => places.get(place)[column * WIDTH + i]);
            return { at, num: part(0), den: part(1), rows: part(2) };
        }
    };
}
function addTo(sums, column, num, den, rows = 1) {
    sums[column * WIDTH] += num;
    sums[column * WIDTH + 1] += den;
    sums[column * WIDTH + 2] += rows;
}


/***/ }),

/***/ 58308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ createUserCells),
/* harmony export */   jt: () => (/* binding */ noSumsOfUsers),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73895);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26284);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10412);



const NONE = -1;
function noSumsOfUsers() {
    return { users: 0, columns: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .newColumns */ .AD)(), rows: new Float64Array(_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_COUNT */ .CA) };
}
/**
 * Hash, kind, the user's next cell, requests and time of the newest, then rows and Σ num of each ratio, and Σ den of those
 * for which it is not their rows.
 */
const [HASH, KIND, NEXT, REQUESTS, LAST, SUMS] = [0, 1, 2, 3, 4, 5];
const DENS = SUMS + 2 * _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_COUNT */ .CA;
const WIDTH = DENS + _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_DENOMINATORS */ .lG.length;
const FIRST = 1024;
const FREED = -1;
function createUserCells(memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .newMemory */ .A)()) {
    const own = memory.of('cells', () => ({
        cells: new Float64Array(FIRST * WIDTH),
        end: 0,
        freed: []
    }));
    let { cells } = own;
    const grow = () => {
        const before = cells;
        cells = new Float64Array(2 * before.length);
        cells.set(before);
        own.cells = cells;
    };
    const make = (hash) => {
        const place = own.freed.pop() ?? own.end;
        if (place === own.end) {
            own.end += WIDTH;
            if (own.end > cells.length)
                grow();
        }
        cells.fill(0, place, place + WIDTH);
        cells[place + HASH] = hash;
        cells[place + KIND] = NONE;
        cells[place + NEXT] = NONE;
        cells[place + LAST] = Number.NEGATIVE_INFINITY;
        return place;
    };
    const find = (first, kind) => {
        let place = first;
        while (place !== NONE && cells[place + KIND] !== kind)
            place = cells[place + NEXT];
        return place;
    };
    const addKind = (first, kind) => {
        const place = cells[first + KIND] === NONE ? first : make(cells[first + HASH]);
        cells[place + KIND] = kind;
        if (place !== first) {
            cells[place + NEXT] = cells[first + NEXT];
            cells[first + NEXT] = place;
        }
        return place;
    };
    const denOf = (place, ratio) => {
        const own = _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_DENOMINATORS */ .lG.indexOf(ratio);
        return cells[own < 0 ? place + SUMS + 2 * ratio : place + DENS + own];
    };
    const sumUp = (place, sums) => {
        sums.users++;
        for (let ratio = 0; ratio < _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_COUNT */ .CA; ratio++) {
            const at = place + SUMS + 2 * ratio;
            const rows = cells[at];
            if (rows === 0)
                continue;
            sums.rows[ratio] += rows;
            (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .addUnit */ ._V)(sums.columns, ratio, cells[at + 1], denOf(place, ratio));
        }
    };
    return {
        make,
        find,
        ofKind(first, kind) {
            const place = find(first, kind);
            return place === NONE ? addKind(first, kind) : place;
        },
        free(first) {
            for (let place = first; place !== NONE; place = cells[place + NEXT]) {
                cells[place + HASH] = FREED;
                own.freed.push(place);
            }
        },
        hash: place => cells[place + HASH],
        request(place, ts, times = 1) {
            cells[place + REQUESTS] += times;
            if (ts > cells[place + LAST])
                cells[place + LAST] = ts;
        },
        requests: place => cells[place + REQUESTS],
        last: place => cells[place + LAST],
        add(place, ratio, num, times) {
            const at = place + SUMS + 2 * ratio;
            cells[at] += times;
            cells[at + 1] += times * num;
        },
        addRows(place, ratio, { rows, num, den }) {
            const at = place + SUMS + 2 * ratio;
            cells[at] += rows;
            cells[at + 1] += num;
            const own = _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_DENOMINATORS */ .lG.indexOf(ratio);
            if (own >= 0)
                cells[place + DENS + own] += den;
        },
        addRow(place, { num, den }) {
            for (let ratio = 0, at = place + SUMS; ratio < _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_COUNT */ .CA; ratio++, at += 2) {
                if (Number.isNaN(num[ratio]))
                    continue;
                cells[at] += 1;
                cells[at + 1] += num[ratio];
            }
            for (let i = 0; i < _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_DENOMINATORS */ .lG.length; i++) {
                const ratio = _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_DENOMINATORS */ .lG[i];
                if (!Number.isNaN(num[ratio]))
                    cells[place + DENS + i] += den[ratio];
            }
        },
        sumUp,
        sumUpAll(kind, without) {
            const sums = noSumsOfUsers();
            for (let place = 0; place < own.end; place += WIDTH) {
                const hash = cells[place + HASH];
                if (cells[place + KIND] === kind && hash !== FREED && !without.has(hash))
                    sumUp(place, sums);
            }
            return sums;
        }
    };
}


/***/ }),

/***/ 29463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nd: () => (/* binding */ KIND),
  Dd: () => (/* binding */ MOST_USERS),
  by: () => (/* binding */ createUsers)
});

// EXTERNAL MODULE: ./out/build/src/statistics/sequential/clusters.js
var clusters = __webpack_require__(66487);
// EXTERNAL MODULE: ./out/build/src/window/cell.js
var cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/hash.js
var window_hash = __webpack_require__(85203);
// EXTERNAL MODULE: ./out/build/src/window/memory.js
var window_memory = __webpack_require__(26284);
;// CONCATENATED MODULE: ./out/build/src/window/heavy.js


const COUNTERS = 512;
const SLOTS = 2 * COUNTERS;
/** A key with fewer rows has no share to speak of, and its text is not kept. */
const FEWEST_ROWS = 10;
const LONGEST = 64;
function createHeavyKeys(memory = (0,window_memory/* newMemory */.A)()) {
    const own = memory.of('heavy keys', () => ({ counters: noCounters(), rows: 0 }));
    const { counters } = own;
    const { hashes, rows, keys } = counters;
    return {
        add(hash, key) {
            own.rows++;
            const slot = (0,window_hash/* slotOf */.SW)(hashes, hash);
            if (hashes[slot] === window_hash/* FREE */.jC) {
                if (counters.size < COUNTERS)
                    countNew(counters, hash, 1, '');
                else
                    takeOne(counters);
            }
            else if (++rows[slot] === FEWEST_ROWS && keys[slot] === '')
                keys[slot] = copyOf(key().slice(0, LONGEST));
        },
        addRows(found, count) {
            own.rows += count;
            if (found === null)
                return;
            const { hash, key } = found;
            const slot = (0,window_hash/* slotOf */.SW)(hashes, hash);
            if (hashes[slot] === window_hash/* FREE */.jC)
                countNew(counters, hash, count, key.slice(0, LONGEST));
            else
                rows[slot] += count;
        },
        rows: () => own.rows,
        above(share) {
            const fewest = Math.max(FEWEST_ROWS, share * own.rows);
            const found = keys.flatMap((key, slot) => rows[slot] >= fewest ? [{ hash: hashes[slot], key, rows: rows[slot] }] : []);
            return found.sort((a, b) => b.rows - a.rows || a.hash - b.hash);
        }
    };
}
function noCounters() {
    return {
        hashes: new Float64Array(SLOTS).fill(window_hash/* FREE */.jC),
        rows: new Float64Array(SLOTS),
        keys: new Array(SLOTS).fill(''),
        size: 0
    };
}
/** Each loses one; those that had no more make room. */
function takeOne(counters) {
    const { hashes, rows, keys } = counters;
    const stay = [];
    for (let slot = 0; slot < SLOTS; slot++) {
        if (rows[slot] > 1)
            stay.push([hashes[slot], rows[slot] - 1, keys[slot]]);
    }
    hashes.fill(window_hash/* FREE */.jC);
    rows.fill(0);
    keys.fill('');
    counters.size = 0;
    for (const [hash, count, key] of stay)
        countNew(counters, hash, count, key);
}
function countNew(counters, hash, rows, key) {
    const slot = (0,window_hash/* slotOf */.SW)(counters.hashes, hash);
    counters.hashes[slot] = hash;
    counters.rows[slot] = rows;
    counters.keys[slot] = key;
    counters.size++;
}
/** A part of a text can hold on to all of it, here the bytes of many lines. */
function copyOf(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}

// EXTERNAL MODULE: ./out/build/src/window/sample.js
var window_sample = __webpack_require__(82297);
// EXTERNAL MODULE: ./out/build/src/window/user-cells.js
var user_cells = __webpack_require__(58308);
;// CONCATENATED MODULE: ./out/build/src/window/users.js







/** The two arms, and the canary users' own baseline requests before the window. */
const KIND = { baseline: 0, canary: 1, earlier: 2 };
const MOST_USERS = 32_768;
/** One key with this share of the rows that carry one may be no user. */
const GREAT_SHARE = 0.05;
/** It is none where it has this many times the rows of the other keys, on average. */
const TIMES_OTHERS = 10;
function createUsers(most = MOST_USERS, memory = (0,window_memory/* newMemory */.A)()) {
    const cells = (0,user_cells/* createUserCells */.Pu)(memory);
    /** Of each user the first cell. */
    const sample = (0,window_sample/* createSample */.P)(most, cells.make, { letGo: cells.free, memory });
    const keys = createHeavyKeys(memory);
    const has = (first, kind) => cells.find(first, kind) !== user_cells/* NONE */.x3;
    const requestsOf = (first, kind) => {
        const place = cells.find(first, kind);
        return place === user_cells/* NONE */.x3 ? 0 : cells.requests(place);
    };
    const requestsOfArms = (first) => requestsOf(first, KIND.baseline) + requestsOf(first, KIND.canary);
    const isOnBoth = (first) => first !== undefined && has(first, KIND.baseline) && has(first, KIND.canary);
    /** Keys such as `anonymous`: far more rows than any of the others; of keys that are all alike, those seen on both arms. */
    const noUsers = () => {
        const great = keys.above(GREAT_SHARE);
        if (great.length === 0)
            return great;
        const greatRows = great.reduce((sum, { rows }) => sum + rows, 0);
        let seen = 0;
        sample.each(first => {
            if (requestsOfArms(first) > 0)
                seen++;
        });
        const others = Math.max(0, seen / sample.share() - great.length);
        if (others < 1)
            return great.filter(({ hash }) => isOnBoth(sample.find(hash)));
        return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows));
    };
    const eachUser = (leftOut, visit) => {
        const none = new Set(leftOut.map(({ hash }) => hash));
        sample.each((first, hash) => {
            if (!none.has(hash))
                visit(first, hash);
        });
    };
    const placeOf = (hash, kind) => {
        const first = sample.get(hash);
        return first === null ? user_cells/* NONE */.x3 : cells.ofKind(first, kind);
    };
    return {
        cells,
        place(hash, kind, key) {
            if (kind !== KIND.earlier)
                keys.add(hash, key);
            return placeOf(hash, kind);
        },
        placeOfSums: (userKey, kind) => placeOf((0,window_hash/* hash53 */.$l)(userKey), kind),
        addRows(userKey, count) {
            keys.addRows(userKey === null ? null : { hash: (0,window_hash/* hash53 */.$l)(userKey), key: userKey }, count);
        },
        drawn: sample.drawn,
        sums(kind) {
            const sums = cells.sumUpAll(kind, new Set(noUsers().map(({ hash }) => hash)));
            return r => sumsOfRatio(sums, r);
        },
        aloneSince(times) {
            const alone = times.map(() => ({ all: 0, canary: 0, since: 0 }));
            sample.each(first => {
                const baseline = cells.find(first, KIND.baseline);
                const canary = cells.find(first, KIND.canary);
                if ((baseline === user_cells/* NONE */.x3) === (canary === user_cells/* NONE */.x3))
                    return;
                const last = baseline === user_cells/* NONE */.x3 ? 0 : cells.last(baseline);
                alone.forEach((counts, i) => {
                    counts.all++;
                    if (canary !== user_cells/* NONE */.x3)
                        counts.canary++;
                    else if (last >= times[i])
                        counts.since++;
                });
            });
            return alone;
        },
        summary(withoutKey) {
            if (sample.size() === 0)
                return null;
            const leftOut = noUsers();
            const keys = { baseline: [], canary: [] };
            const found = { both: 0, requests: 0, requestsOfBoth: 0 };
            /** A user is one unit: how many of its requests the canary served, of how many. */
            const served = (0,clusters/* noUnits */.JE)();
            const earlier = (0,user_cells/* noSumsOfUsers */.jt)();
            eachUser(leftOut, (first, hash) => {
                const requests = requestsOfArms(first);
                if (requests > 0)
                    (0,clusters/* addUnit */._V)(served, requestsOf(first, KIND.canary), requests);
                found.requests += requests;
                const isOnBaseline = has(first, KIND.baseline);
                if (isOnBaseline)
                    keys.baseline.push(hash);
                if (!has(first, KIND.canary))
                    return;
                keys.canary.push(hash);
                if (has(first, KIND.earlier))
                    cells.sumUp(cells.find(first, KIND.earlier), earlier);
                if (!isOnBaseline)
                    return;
                found.both++;
                found.requestsOfBoth += requests;
            });
            return {
                share: sample.share(),
                baseline: keys.baseline.length,
                canary: keys.canary.length,
                both: found.both,
                requests: found.requests,
                requestsOfBoth: found.requestsOfBoth,
                withoutKey,
                noUsers: leftOut.map(({ key, rows }) => ({ key, rows })),
                served,
                keys: { baseline: ascending(keys.baseline), canary: ascending(keys.canary) },
                earlier: earlier.users === 0 ? null : (0,cell/* byRatio */.RB)(r => ofUsersAlone(sumsOfRatio(earlier, r)))
            };
        }
    };
}
function ascending(hashes) {
    return Array.from(Float64Array.from(hashes).sort());
}
function sumsOfRatio({ users, columns, rows }, r) {
    return users === 0 ? null : { ...(0,cell/* sumsOf */.yg)(columns, r), rows: rows[r] };
}
function ofUsersAlone({ rows: _, ...sums }) {
    return { ...sums, at: null, users: null, blocks: null };
}


/***/ })

};
