export const id = 6799;
export const ids = [6799];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 57484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCli: () => (/* binding */ openCli)
/* harmony export */ });
/* harmony import */ var _commands_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6976);
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50208);
/* harmony import */ var _doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5826);
/* harmony import */ var _doors_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51709);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38713);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88485);
/* harmony import */ var _world_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44151);
/* harmony import */ var _world_log_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69327);









/** The terminal's door. Results go to stdout, everything else to stderr; the exit code is the verdict. */
async function openCli() {
    // A reader that is gone, or a disk that is full, takes no verdict back.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    const words = process.argv.slice(2);
    if (words[0] === 'completion')
        return complete(words.slice(1));
    const asked = await (0,_doors_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readWords */ .ux)(words);
    if (asked.general.has('version'))
        return void process.stdout.write(`${await version()}\n`);
    if (asked.general.has('help') || words.length === 0)
        return void process.stdout.write(await help(asked));
    const spoken = (0,_world_log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .dg)(process.stderr, process.env);
    const log = asked.general.has('quiet') ? (0,_world_log_js__WEBPACK_IMPORTED_MODULE_7__/* .quiet */ .jQ)(spoken) : spoken;
    let outcome = null;
    try {
        const command = (0,_doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__/* .commandToRun */ .kP)(asked);
        const { name, description } = command;
        const out = typeof asked.options['out'] === 'string' ? asked.options['out'] : null;
        const world = await (0,_open_world_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorld */ .H)(log, process.env['GITHUB_TOKEN'], (0,_open_world_js__WEBPACK_IMPORTED_MODULE_6__/* .untilAsked */ .d)());
        if (out !== null)
            await (0,_doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareFolder */ .G8)(world, command, out);
        outcome = await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(name, world, asked.options);
        const { result } = outcome;
        for (const problem of result.exit_code === _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.invalid ? result.problems : [])
            world.log[problem.severity](`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`);
        const page = out !== null && (0,_commands_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .writesReports */ .u6)(description) ? await (0,_doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveReports */ .tf)(world, outcome, out) : undefined;
        process.exitCode = (0,_doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOf */ .sX)(outcome, page !== null);
        spoken.clear();
        await print(world, outcome, asked.general, out);
        if (page)
            world.log.info(`The report is ${page}`);
        if (outcome.publish && description.publishes === 'from everywhere') {
            const { publishResult } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2805), __webpack_require__.e(8911), __webpack_require__.e(1633), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 83383));
            await publishResult(world, name, result, asked.options['manifest']);
        }
    }
    catch (error) {
        process.exitCode = outcome ? (0,_doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOf */ .sX)(outcome, false) : error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FlagError */ .td ? _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.invalid : _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.unmeasurable;
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FlagError */ .td) {
            for (const line of error.message.split('\n'))
                log.error(line);
            log.info(`Run rollout-gate ${asked.command ? `${asked.command.name} ` : ''}--help to see what there is.`);
        }
        else {
            const foreseen = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnmeasurableError */ .XW;
            log.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
        }
    }
    (0,_doors_acts_first_js__WEBPACK_IMPORTED_MODULE_2__/* .tellIgnored */ .eA)(log, asked);
}
async function help({ command }) {
    const { overview, page } = await __webpack_require__.e(/* import() */ 4973).then(__webpack_require__.bind(__webpack_require__, 4973));
    return command ? page(command) : overview(await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)());
}
/** Prints what a shell's completion of commands and flags is loaded from. */
async function complete(words) {
    const { completionOf } = await __webpack_require__.e(/* import() */ 8428).then(__webpack_require__.bind(__webpack_require__, 78428));
    const { script, fault } = completionOf(words, await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)());
    if (script !== null)
        return void process.stdout.write(script);
    process.stderr.write(`error: ${fault}\n`);
    process.exitCode = _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.invalid;
}
async function print(world, { result, text }, general, out) {
    const json = general.has('json');
    const printed = json ? asJson(result) : (text ?? (await inWords(result, general.has('verbose'), out)));
    process.stdout.write(!json && world.env['GITHUB_ACTIONS'] ? (0,_world_log_text_js__WEBPACK_IMPORTED_MODULE_8__/* .inert */ .tJ)(printed) : printed);
}
/** A runner takes `##[` for a command wherever it stands; escaped it says the same. */
function asJson(result) {
    return `${JSON.stringify(result, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
async function inWords(result, verbose, out) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2805), __webpack_require__.e(8911), __webpack_require__.e(3107)]).then(__webpack_require__.bind(__webpack_require__, 84341));
    const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    return renderTerminal(result, { columns: process.stdout.columns ?? 80, colour, verbose, folder: out ?? undefined });
}
/** The version stands in package.json, beside dist/. */
async function version() {
    const { packageVersion } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 90116));
    return packageVersion();
}


/***/ })

};
