export const id = 7484;
export const ids = [7484];
export const modules = {

/***/ 57484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCli: () => (/* binding */ openCli)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19716);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38713);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88485);
/* harmony import */ var _world_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44151);
/* harmony import */ var _world_log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69327);
/* harmony import */ var _world_out_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73138);







/** The terminal's door. Results go to stdout, everything else to stderr; the exit code is the verdict. */
async function openCli() {
    const log = (0,_world_log_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .d)(process.stderr, process.env);
    try {
        const asked = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .uW)(process.argv.slice(2));
        if (asked === 'help')
            return void process.stdout.write(_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$);
        if (asked === 'version')
            return void process.stdout.write(`${await version()}\n`);
        const world = await (0,_open_world_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorld */ .H)(log, process.env['GITHUB_TOKEN'], (0,_open_world_js__WEBPACK_IMPORTED_MODULE_3__/* .untilAsked */ .d)());
        if (!['validate', 'alarms'].includes(asked.command))
            await (0,_world_out_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeOutFolder */ .Z)(world.cwd, asked.options.out);
        const { run } = await __webpack_require__.e(/* import() */ 208).then(__webpack_require__.bind(__webpack_require__, 50208));
        const outcome = await run(asked.command, world, asked.options);
        await show(world, outcome, asked);
        process.exitCode = outcome.exit ?? outcome.result.exit_code;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td) {
            for (const line of error.message.split('\n'))
                log.error(line);
            log.info('Run rollout-gate --help to see what there is.');
            process.exitCode = _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.invalid;
            return;
        }
        const foreseen = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW;
        log.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
        process.exitCode = _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unmeasurable;
    }
}
async function show(world, { result, publish, text }, { command, json, options }) {
    for (const problem of result.exit_code === _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.invalid ? result.problems : [])
        world.log[problem.severity](`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`);
    const page = await writeFiles(world, result, options.out);
    const printed = json ? asJson(result) : (text ?? (await inWords(result)));
    process.stdout.write(!json && world.env['GITHUB_ACTIONS'] ? (0,_world_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)(printed) : printed);
    if (page !== null)
        world.log.info(`The report is ${page}`);
    if (publish && (command === 'report' || result.rollout !== null)) {
        const { publishResult } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2873), __webpack_require__.e(1742)]).then(__webpack_require__.bind(__webpack_require__, 61742));
        await publishResult(world, command, result);
    }
}
/** A runner takes `##[` for a command wherever it stands; escaped it says the same. */
function asJson(result) {
    return `${JSON.stringify(result, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
/** Resolves with the page's path; null for commands that leave no files. */
async function writeFiles(world, result, out) {
    if (['validate', 'report', 'alarms', 'demo'].includes(result.command))
        return null;
    const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6834), __webpack_require__.e(2873), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 974));
    return writeReports(world, result, out);
}
async function inWords(result) {
    if (result.gates.length === 0 && result.rollout === null) {
        return `${result.decision}: ${result.why}\n`;
    }
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2873), __webpack_require__.e(7458)]).then(__webpack_require__.bind(__webpack_require__, 14584));
    const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    return renderTerminal(result, { columns: process.stdout.columns ?? 100, colour });
}
/** The version stands in package.json, beside dist/. */
async function version() {
    const { packageVersion } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 90116));
    return packageVersion();
}


/***/ })

};
