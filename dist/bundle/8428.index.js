export const id = 8428;
export const ids = [8428,4973];
export const modules = {

/***/ 78428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionOf: () => (/* binding */ completionOf)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55722);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);


const SCRIPTS = { bash, zsh, fish };
/** The script for the shell that the words name; else what is wrong with them. */
function completionOf(words, commands) {
    const [shell = '', ...rest] = words;
    if (Object.hasOwn(SCRIPTS, shell) && rest.length === 0)
        return { script: SCRIPTS[shell](commands), fault: null };
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(shell, Object.keys(SCRIPTS));
    const found = words.join(' ') || 'nothing';
    return { script: null, fault: `completion: found ${found}, expected bash, zsh or fish${near}` };
}
function bash(commands) {
    const names = commands.map(({ name }) => name);
    const taking = (kinds) => flagsTaking(commands, kinds).map(flag => `--${flag}`);
    return `# rollout-gate completion bash > /etc/bash_completion.d/rollout-gate
_rollout_gate() {
  local current=\${COMP_WORDS[COMP_CWORD]} word command=
  COMPREPLY=()
  case \${COMP_WORDS[COMP_CWORD-1]} in
    ${taking(['FILE', 'FILE...']).join('|')}) compopt -o filenames; COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${taking(['DIR']).join('|')}) compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")); return ;;
    ${taking(otherValues(commands)).join('|')}) return ;;
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case $command in
${commands.map(command => `    ${command.name}) COMPREPLY=($(compgen -W '${flagsOf(command).join(' ')}' -- "$current")) ;;`).join('\n')}
    *) COMPREPLY=($(compgen -W '${[...names, 'help', 'version', 'completion'].join(' ')}' -- "$current")) ;;
  esac
}
complete -F _rollout_gate rollout-gate
`;
}
function zsh(commands) {
    const described = commands.map(({ name, description }) => quoted(`${name}:${description.summary.replaceAll(':', '\\:')}`));
    return `#compdef rollout-gate
# rollout-gate completion zsh > "\${fpath[1]}/_rollout-gate"
_rollout_gate() {
  local -a commands=(${described.join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(command => `    ${command.name}) _arguments ${zshFlags(command).join(' ')} ;;`).join('\n')}
  esac
}
_rollout_gate "$@"
`;
}
function zshFlags({ description }) {
    const own = Object.entries(description.flags).map(([name, { value, meaning, many }]) => {
        const said = meaning.replaceAll(/[[\]\\]/g, '').replaceAll(':', '\\:');
        const action = value === null ? '' : `:${value}:${isFile(value) ? '_files' : value === 'DIR' ? '_files -/' : ''}`;
        return quoted(`${many ? '*' : ''}--${name}[${said}]${action}`);
    });
    return [...own, ...Object.entries(_help_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERAL_MEANINGS */ ._2).map(([name, meaning]) => quoted(`--${name}[${meaning}]`))];
}
function fish(commands) {
    const lines = commands.flatMap(({ name, description }) => [
        `complete -c rollout-gate -n __fish_use_subcommand -a ${name} -d ${quoted(description.summary)}`,
        ...Object.entries(description.flags).map(([flag, { value, meaning }]) => {
            const values = value === null
                ? ''
                : isFile(value)
                    ? ' -r -F'
                    : value === 'DIR'
                        ? " -x -a '(__fish_complete_directories)'"
                        : ' -x';
            return `complete -c rollout-gate -n '__fish_seen_subcommand_from ${name}' -l ${flag}${values} -d ${quoted(meaning)}`;
        })
    ]);
    const general = Object.entries(_help_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERAL_MEANINGS */ ._2).map(([name, meaning]) => `complete -c rollout-gate -l ${name} -d ${quoted(meaning)}`);
    return [
        '# rollout-gate completion fish > ~/.config/fish/completions/rollout-gate.fish',
        'complete -c rollout-gate -f',
        ...lines,
        ...general,
        ''
    ].join('\n');
}
function flagsOf({ description }) {
    return [...Object.keys(description.flags), ...Object.keys(_help_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERAL_MEANINGS */ ._2)].map(name => `--${name}`);
}
function isFile(value) {
    return value === 'FILE' || value === 'FILE...';
}
/** Names of the flags whose value is called so by some command. */
function flagsTaking(commands, values) {
    const all = commands.flatMap(({ description }) => Object.entries(description.flags));
    return [...new Set(all.filter(([, { value }]) => value !== null && values.includes(value)).map(([name]) => name))];
}
/** What values are called that are no file and no folder. */
function otherValues(commands) {
    const all = commands.flatMap(({ description }) => Object.values(description.flags).map(({ value }) => value ?? 'DIR'));
    return [...new Set(all)].filter(value => !isFile(value) && value !== 'DIR');
}
/** For all three shells: in single quotes. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

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
