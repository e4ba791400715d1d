export const id = 2548;
export const ids = [2548];
export const modules = {

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAction: () => (/* binding */ openAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./out/build/src/commands/run.js
var run = __webpack_require__(50208);
// EXTERNAL MODULE: ./out/build/src/doors/acts-first.js + 1 modules
var acts_first = __webpack_require__(5826);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var model_errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
;// CONCATENATED MODULE: ./out/build/src/doors/split.js

/** A run of blanks, a text in quotes, a character after a backslash, or a run of anything else. */
const PIECE = /([ \t\r\n]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t\r\n'"\\]+)/sy;
/**
 * Splits a text into words as a shell does: quotes and backslashes keep blanks, and nothing is expanded, so that `*`, `$` and
 * `#` stand for themselves. By hand, because of the packages that do it shell-quote reads globs and operators, string-argv
 * knows no backslash, and shellwords and shlex lose backslashes beside quotes. Throws FlagError at a quote without its end.
 */
function splitWords(text) {
    const words = [];
    let word = null;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < text.length) {
        const start = PIECE.lastIndex;
        const piece = PIECE.exec(text);
        if (!piece)
            throw new model_errors/* FlagError */.td(`${unfinished(text[start])} at character ${start + 1}, of: ${text.trim()}`);
        const [, blanks, single, double, escaped, bare] = piece;
        if (blanks !== undefined) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else {
            word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescaped) ?? unescaped('', escaped) ?? bare);
        }
    }
    return word === null ? words : [...words, word];
}
/** A backslash before the end of a line joins it to the next. */
function unescaped(_, character) {
    return character === '\n' ? '' : character;
}
function unfinished(character) {
    return character === '\\' ? 'expected a character after the backslash' : `expected the end of the quote ${character}`;
}

// EXTERNAL MODULE: ./out/build/src/doors/words.js
var words = __webpack_require__(51709);
;// CONCATENATED MODULE: ./out/build/src/doors/inputs.js





/** What action.yml gives where a workflow says nothing. */
const DEFAULTS = {
    manifest: '.github/rollout.yml',
    out: 'out',
    promote: 'false',
    publish: 'true',
    'github-token': '${{ github.token }}'
};
/** Inputs of the Action itself: every command takes them. */
const GENERAL_INPUTS = ['command', 'out', 'options', 'publish', 'github-token'];
/** Reads the inputs of a step; `env` is what the runner gave them in, for those that a command does not take. */
async function readInputs(core, env) {
    const name = core.getInput('command');
    const command = (0,run/* isCommand */.y9)(name) ? await (0,run/* loadCommand */.yV)(name) : null;
    const faults = [];
    const collect = (fallback, read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof model_errors/* FlagError */.td))
                throw error;
            faults.push(error.message);
            return fallback;
        }
    };
    const out = core.getInput('out') || DEFAULTS['out'];
    const publish = collect(true, () => booleanOf(core, 'publish'));
    const given = Object.entries(command?.description.flags ?? {}).flatMap(([flag, described]) => collect([], () => wordsOf(core, flag, described)));
    const further = collect([], () => optionsOf(core));
    const foreign = command ? await foreignInputs(core, env, command) : [];
    const asked = await (0,words/* readWords */.ux)([name, ...given, ...further]);
    const general = [...asked.general].map(flag => `options: --${flag} is for the command line`);
    return {
        ...asked,
        faults: [...faults, ...foreign, ...general, ...asked.faults],
        out: typeof asked.options['out'] === 'string' ? asked.options['out'] : out,
        publish
    };
}
/** The words for a flag; none where its input is empty or there is none of its name. */
function wordsOf(core, name, { input, many, value }) {
    if (input === null)
        return [];
    if (value === null)
        return booleanOf(core, name) ? [`--${name}`] : [];
    if (many)
        return core
            .getMultilineInput(name)
            .filter(Boolean)
            .map(line => `--${name}=${line}`);
    const said = core.getInput(name) || DEFAULTS[name];
    return said ? [`--${name}=${said}`] : [];
}
/** An empty input, such as an expression that came to nothing, is as good as none. */
function booleanOf(core, name) {
    const said = core.getInput(name);
    if (said === '')
        return DEFAULTS[name] === 'true';
    try {
        return core.getBooleanInput(name);
    }
    catch {
        throw new model_errors/* FlagError */.td(`${name}: found ${JSON.stringify(said)}, expected true or false`);
    }
}
function optionsOf(core) {
    try {
        return splitWords(core.getInput('options'));
    }
    catch (error) {
        throw error instanceof model_errors/* FlagError */.td ? new model_errors/* FlagError */.td(`options: ${error.message}`) : error;
    }
}
/** A sentence for each input that was given a value of its own and that this command does not take. */
async function foreignInputs(core, env, command) {
    const taken = [...GENERAL_INPUTS, ...inputsOf(command)];
    const rest = Object.keys(env)
        .filter(name => name.startsWith('INPUT_'))
        .map(name => name.slice('INPUT_'.length).toLowerCase())
        .filter(name => !taken.includes(name) && !saysNothing(name, core.getInput(name)));
    if (rest.length === 0)
        return [];
    const others = await (0,run/* loadCommands */.HI)();
    const known = [...new Set([...GENERAL_INPUTS, ...others.flatMap(inputsOf)])];
    return rest.map(name => known.includes(name)
        ? `${name}: ${(0,words/* refusal */.x5)(name, command, others)}`
        : `${name}: no such input${(0,nearest/* suggestion */.h)(name, known, 'there are')}`);
}
/** An empty input, or one that action.yml fills in. */
function saysNothing(name, said) {
    return said === '' || said === DEFAULTS[name] || (DEFAULTS[name] === 'false' && ['False', 'FALSE'].includes(said));
}
/** The inputs that a command takes by its flags. */
function inputsOf({ description }) {
    return Object.entries(description.flags).flatMap(([name, { input }]) => (input === null ? [] : [name]));
}

// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/open-world.js
var open_world = __webpack_require__(88485);
// EXTERNAL MODULE: ./out/build/src/world/log.js
var world_log = __webpack_require__(44151);
;// CONCATENATED MODULE: ./out/build/src/index.js










/** The Action's door: the only reader of inputs. The job's exit is the verdict; everything else is its picture. */
/** GitHub shows ten error annotations a step; what follows is in the log. */
const MOST_ANNOTATIONS = 10;
async function openAction() {
    const log = (0,world_log/* actionsLog */._D)(core);
    const asked = await readInputs(core, process.env);
    let outcome = null;
    try {
        const command = (0,acts_first/* commandToRun */.kP)(asked);
        const world = await (0,open_world/* openWorld */.H)(log, core.getInput('github-token') || process.env['GITHUB_TOKEN'], (0,open_world/* untilAsked */.d)());
        await (0,acts_first/* prepareFolder */.G8)(world, command, asked.out);
        outcome = await (0,run/* run */.eF)(command.name, world, asked.options);
        const page = await (0,acts_first/* leaveReports */.tf)(world, outcome, asked.out);
        process.exitCode = (0,acts_first/* exitOf */.sX)(outcome, page !== null);
        setOutputs(outcome.result, page ?? '');
        await show(world, command, outcome, asked);
        // A hold only waits: a run that its workflow keeps green should show no error.
        const annotate = process.exitCode === reasons/* EXIT */.dc.hold ? core.notice : core.error;
        if (process.exitCode !== reasons/* EXIT */.dc.ok)
            annotate(outcome.result.why, { title: `rollout-gate: ${outcome.result.reason_code}` });
    }
    catch (error) {
        fail(error, outcome);
    }
    (0,acts_first/* tellIgnored */.eA)(log, asked);
    // What was given up on, such as an upload that hangs, may keep connections open, and with them the process.
    process.stdout.write('', () => process.exit());
}
/**
 * What stands in the way before a command can begin, such as a wrong option or a broken event; or, once there is an
 * outcome, in the way of showing it.
 */
function fail(error, outcome) {
    const foreseen = error instanceof model_errors/* FlagError */.td || error instanceof model_errors/* UnmeasurableError */.XW;
    core.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
    if (outcome && (0,acts_first/* exitOf */.sX)(outcome, false) !== reasons/* EXIT */.dc.unmeasurable) {
        process.exitCode = (0,acts_first/* exitOf */.sX)(outcome, false);
        return;
    }
    core.setOutput('decision', 'error');
    if (error instanceof model_errors/* FlagError */.td)
        core.setOutput('reason-code', 'manifest_invalid');
    if (error instanceof model_errors/* UnmeasurableError */.XW)
        core.setOutput('reason-code', error.reason);
    process.exitCode = error instanceof model_errors/* FlagError */.td ? reasons/* EXIT */.dc.invalid : reasons/* EXIT */.dc.unmeasurable;
}
/** In the log, in the job's summary, as artifacts and on the pull request. */
async function show(world, command, outcome, asked) {
    const { result } = outcome;
    annotate(world, result);
    if (outcome.text)
        world.log.untrusted(outcome.text);
    await summarize(world, result, asked.options['out']);
    await upload(world, outcome);
    if (outcome.publish && asked.publish) {
        const { publishResult } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2805), __webpack_require__.e(8911), __webpack_require__.e(1633), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 83383));
        await publishResult(world, command.name, result, asked.options['manifest']);
    }
}
/** Without its artifact a baseline is recorded nowhere; any other upload is only missed. */
async function upload(world, outcome) {
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 3635).then(__webpack_require__.bind(__webpack_require__, 53635));
    for (const upload of outcome.uploads) {
        const root = (0,external_node_path_.resolve)(world.cwd, upload.root);
        const files = upload.files.map(file => (0,external_node_path_.resolve)(root, file)).filter(file => (0,external_node_fs_.existsSync)(file));
        try {
            const done = await uploadArtifact(world.env, { ...upload, files, root }, world);
            if (done)
                world.log.info(`Uploaded the artifact ${done.name} (${done.digest}).`);
        }
        catch (error) {
            const message = `The artifact ${upload.name} could not be uploaded: ${error.message}`;
            if (outcome.needsUpload)
                throw new model_errors/* UnmeasurableError */.XW('api_unavailable', `${message}${outcome.insteadOfUpload ?? ''}`, { cause: error });
            world.log.warning(message);
        }
    }
}
function annotate(world, result) {
    const errors = result.problems.filter(problem => problem.severity === 'error');
    for (const problem of errors.slice(0, MOST_ANNOTATIONS)) {
        core.error((0,model_errors/* showProblem */.Hi)(problem), { file: problem.file, startLine: problem.line, startColumn: problem.column });
    }
    for (const problem of errors.slice(MOST_ANNOTATIONS))
        world.log.info((0,model_errors/* showProblem */.Hi)(problem));
}
/** A summary that is too long loses the whole step, so it is cut to GitHub's limit before. */
async function summarize(world, result, out) {
    if (!world.env['GITHUB_STEP_SUMMARY'])
        return;
    const [{ renderMarkdown }, { STEP_SUMMARY_BYTES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2805), __webpack_require__.e(8911), __webpack_require__.e(1633), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 78341)),
        __webpack_require__.e(/* import() */ 6996).then(__webpack_require__.bind(__webpack_require__, 76996))
    ]);
    const folder = typeof out === 'string' ? out : undefined;
    await core.summary.addRaw(renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES, folder })).write();
}
function setOutputs(result, page) {
    core.setOutput('decision', result.decision);
    core.setOutput('reason-code', result.reason_code);
    core.setOutput('result', JSON.stringify(result));
    core.setOutput('evaluated-sha', result.evaluated.sha ?? '');
    core.setOutput('phase', result.phase ?? '');
    core.setOutput('next-phase', result.next_phase ?? '');
    core.setOutput('report-path', page);
}


/***/ })

};
