export const id = 4973;
export const ids = [4973];
export const modules = {

/***/ 4973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ GENERAL_MEANINGS),
/* harmony export */   overview: () => (/* binding */ overview),
/* harmony export */   page: () => (/* binding */ page)
/* harmony export */ });
/* unused harmony exports aboutIt, permissionsShown, flagShown */
/* harmony import */ var _commands_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6976);

/** What `--help` prints: an overview, and a page for each command. */
const EXITS = 'Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back,\n4 hold, 5 could not measure\n';
/** Characters of a line of the help. */
const WIDTH = 80;
/** Of what every command takes. */
const GENERAL_MEANINGS = {
    json: 'print the result as JSON',
    quiet: 'say only the result, warnings and errors (-q)',
    verbose: 'all that is known: every row, stop, note and chance',
    help: 'what there is to say to a command (-h)',
    version: 'the version of this program (-V)'
};
function overview(commands) {
    const headed = _commands_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .TOPICS */ .pO.flatMap(topic => commands
        .filter(({ description }) => description.topic === topic)
        .map(({ name, description }, at) => [`${(at === 0 ? topic : '').padEnd(7)}${name}`, description.summary]));
    const rest = ['', 'help COMMAND, completion SHELL, version'];
    return [
        'rollout-gate: may the new version of a model, prompt, retriever or index take\ntraffic? It decides by evidence, and moves the traffic.\n',
        table([...headed, rest], 18),
        'Most take: --manifest FILE (rollout.yml) · --out DIR (out) · --json · --quiet\nrollout-gate COMMAND --help shows the rest.   Start: rollout-gate demo\n',
        EXITS
    ].join('\n');
}
function page({ name, description }) {
    const flags = Object.entries(description.flags).map(([flag, { value, meaning }]) => [flagShown(flag, value), meaning]);
    const general = ['json', 'quiet', 'verbose'].map(flag => [`--${flag}`, GENERAL_MEANINGS[flag]]);
    return [
        `${wrapped(`rollout-gate ${name}: ${description.summary}`, 0)}\n`,
        description.examples.map(line => `  ${line}\n`).join(''),
        table([...flags, ...general]),
        table(aboutIt(description).map(([label, text]) => [`${label}:`, text])),
        EXITS
    ].join('\n');
}
/** What a command writes, changes and needs, as label and text. */
function aboutIt(description) {
    const { files, artifacts, changes, publishes, permissions, toPublish, actsFirst } = description;
    const posted = publishes && `the result, on the pull request${publishes === 'from a job' ? ', from a job' : ''}`;
    const lines = [
        ['Writes', files.length > 0 ? `${files.join(', ')} into --out` : ''],
        ['Uploads', artifacts.length > 0 ? `from a job, the artifact ${artifacts.join(', ')}` : ''],
        ['Changes', changes.join(', ')],
        ['Posts', posted ?? ''],
        [
            'Permissions',
            `in a job: ${permissionsShown(permissions)}${toPublish ? `; to post, ${permissionsShown(toPublish)}` : ''}`
        ],
        ['Flags', actsFirst ? 'whatever is wrong with them is said after the work is done' : '']
    ];
    return lines.filter(([, text]) => text !== '');
}
function permissionsShown(permissions) {
    const shown = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
    return shown.length > 0 ? shown.join(', ') : 'none';
}
function flagShown(name, value) {
    return value === null ? `--${name}` : `--${name} ${value}`;
}
/** Two columns; the second is wrapped. */
function table(rows, least = 0) {
    const indent = Math.max(least, ...rows.map(([left]) => left.length + 4));
    return rows
        .map(([left, right]) => `  ${left}`.padEnd(indent) + wrapped(right, indent).trimEnd())
        .map(line => `${line.trimEnd()}\n`)
        .join('');
}
function wrapped(text, indent) {
    let column = indent;
    return text
        .split(' ')
        .map((word, index) => {
        const breaks = index > 0 && column + 1 + word.length > WIDTH;
        const before = index === 0 ? '' : breaks ? `\n${' '.repeat(indent)}` : ' ';
        column = breaks ? indent + word.length : column + before.length + word.length;
        return before + word;
    })
        .join('');
}


/***/ })

};
