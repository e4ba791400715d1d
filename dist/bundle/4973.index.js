export const id = 4973;
export const ids = [4973];
export const modules = {

/***/ 4973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overview: () => (/* binding */ overview),
/* harmony export */   page: () => (/* binding */ page)
/* harmony export */ });
/* unused harmony exports aboutIt, permissionsShown, flagShown */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51709);

/** What `--help` prints: an overview, and a page for each command. */
const EXITS = 'Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back, 4 hold, 5 could not measure.\n';
/** Characters of a line of the help. */
const WIDTH = 110;
function overview(commands) {
    const takers = new Map();
    for (const { name, description } of commands) {
        for (const [flag, { value }] of Object.entries(description.flags)) {
            const shown = flagShown(flag, value);
            takers.set(shown, [...(takers.get(shown) ?? []), name]);
        }
    }
    return [
        'rollout-gate decides by evidence whether a new model, prompt, retriever or index may take traffic.\n',
        'Usage: rollout-gate COMMAND [flags]\n',
        table(commands.map(({ name, description }) => [name, description.summary])),
        'Flags, and the commands that take them. rollout-gate COMMAND --help says what they mean.\n',
        table([
            ...[...takers].map(([flag, names]) => [flag, takersShown(names, commands)]),
            ['--json', 'any: print the result as JSON'],
            ['--version', '']
        ]),
        EXITS
    ].join('\n');
}
function takersShown(takers, commands) {
    const rest = commands.map(({ name }) => name).filter(name => !takers.includes(name));
    return rest.length < 4 ? `any but ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(rest)}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(takers);
}
function page({ name, description }) {
    const flags = Object.entries(description.flags).map(([flag, { value, meaning }]) => [flagShown(flag, value), meaning]);
    return [
        `rollout-gate ${name}: ${description.summary}.\n`,
        `Usage: rollout-gate ${name} [flags]\n`,
        table([...flags, ['--json', 'print the result as JSON']]),
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
function table(rows) {
    const indent = Math.max(...rows.map(([left]) => left.length)) + 4;
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
