export const id = 4227;
export const ids = [4227,2816,6996];
export const modules = {

/***/ 70744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 61742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishResult: () => (/* binding */ publishResult)
});

// EXTERNAL MODULE: ./out/build/src/github/failure.js
var failure = __webpack_require__(93922);
;// CONCATENATED MODULE: ./out/build/src/github/thread.js

function threadAt(github, place) {
    return 'pull' in place ? conversation(github, place.pull) : underCommit(github, place.commit);
}
function conversation({ octokit, owner, repo }, issue_number) {
    const { issues } = octokit.rest;
    const at = { owner, repo, issue_number };
    return {
        pages: () => octokit.paginate.iterator(issues.listComments, { ...at, per_page: 100 }),
        create: body => issues.createComment({ ...at, body, request: failure/* NO_RETRY */.PE }),
        update: (comment_id, body) => issues.updateComment({ owner, repo, comment_id, body })
    };
}
function underCommit({ octokit, owner, repo }, commit_sha) {
    const { repos } = octokit.rest;
    const at = { owner, repo, commit_sha };
    return {
        pages: () => octokit.paginate.iterator(repos.listCommentsForCommit, { ...at, per_page: 100 }),
        create: body => repos.createCommitComment({ ...at, body, request: failure/* NO_RETRY */.PE }),
        update: (comment_id, body) => repos.updateCommitComment({ owner, repo, comment_id, body })
    };
}

;// CONCATENATED MODULE: ./out/build/src/github/comment.js


const ACTIONS_BOT = 'github-actions[bot]';
/**
 * First line of a comment; together with its author it is how the comment is found again. `parts` say what it is of:
 * the rollout's name alone for what the gate found.
 */
function markerOf(...parts) {
    return `<!-- rollout-gate:v1:${parts.join(':')} -->`;
}
/** The name may come from an untrusted result: only what a manifest allows may stand in a marker. */
function safeName(name) {
    return name !== null && /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(name) ? name : 'rollout';
}
/**
 * Keeps one comment with this marker at a place: the oldest that this token's own user wrote and that starts with it is
 * updated in place; where there is none, one is made; where nothing changed, nothing is sent. `body` is Markdown
 * without the marker. Rejects with the API's error.
 */
async function upsertComment(github, { place, marker, body }) {
    const thread = threadAt(github, place);
    const marked = `${marker}\n${body}`;
    const author = await loginOf(github);
    const find = () => findComment(thread, author, marker);
    const found = await find();
    if (!found) {
        const make = async () => {
            const { data } = await thread.create(marked);
            return { id: data.id, url: data.html_url, body: marked };
        };
        return { url: (await (0,failure/* makeOnce */.GL)(make, find)).url, action: 'created' };
    }
    if (sameText(found.body, marked))
        return { url: found.url, action: 'unchanged' };
    await thread.update(found.id, marked);
    return { url: found.url, action: 'updated' };
}
/** Who this token writes as: `github-actions[bot]` for a GITHUB_TOKEN, `SLUG[bot]` for an app's, or a person. */
async function loginOf({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch (error) {
        // An outage says nothing about whose token it is; a refusal means one that may not ask, as a GITHUB_TOKEN.
        if ((0,failure/* statusOf */.c2)(error) >= 500 || (0,failure/* isRateLimit */.a5)(error))
            throw error;
        return ACTIONS_BOT;
    }
}
/** The author is looked at first: anyone may write the marker, nobody may write as somebody else. */
async function findComment(thread, author, marker) {
    // The oldest come first, so the first match is the oldest.
    for await (const { data } of thread.pages()) {
        for (const { id, user, html_url, body = '' } of data) {
            if (user?.login === author && firstLine(body) === marker)
                return { id, url: html_url, body };
        }
    }
    return null;
}
function firstLine(text) {
    return text.split('\n', 1)[0].replace(/\r$/, '');
}
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./out/build/src/github/announce.js


/**
 * Shows what became of a rollout where people look: on the pull request that the commit came from, else on the commit.
 * A rollout attempt has one comment, which is kept up to date; a rollback has one of its own, so that people hear of it.
 * Nothing here can fail a job: what could not be written is told in the log. Null where nothing was written.
 */
async function announce(deps, { result, comment: body }) {
    const { github, log } = deps;
    const { sha } = result.evaluated;
    if (sha === null) {
        log.notice('No comment is written: GITHUB_SHA does not say which commit the rollout is of.');
        return null;
    }
    const place = await placeOf(deps, sha);
    if (place === null)
        return null;
    try {
        return await upsertComment(github, { place, marker: markerFor(github, result), body });
    }
    catch (error) {
        tell(log, place, error);
        return null;
    }
}
/** Null where GitHub did not say. */
async function placeOf({ github, log }, sha) {
    try {
        const pull = originOf(await pullsOf(github, sha), sha);
        return pull === null ? { commit: sha } : { pull };
    }
    catch (error) {
        (0,failure/* warnOf */.c$)(log, 'find the pull request', 'pull-requests: write', error);
        return null;
    }
}
/** In a fork GitHub also lists pull requests of the repository that it was forked from: their numbers mean others here. */
async function pullsOf({ octokit, owner, repo }, commit_sha) {
    const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
    const pulls = await octokit.paginate(list, { owner, repo, commit_sha, per_page: 100 });
    const here = `${owner}/${repo}`.toLowerCase();
    return pulls.filter(({ base }) => base.repo.full_name.toLowerCase() === here);
}
/**
 * The number of the pull request that a commit came from: the merged one that it is the head or the merge of, else the
 * one that was merged last, else the open one that changed last. Null where all were closed unmerged, or there is none.
 */
function originOf(pulls, sha) {
    const newestFirst = pulls
        .filter(({ merged_at, state }) => merged_at !== null || state === 'open')
        .sort((a, b) => later(a.merged_at ?? '', b.merged_at ?? '') || later(a.updated_at, b.updated_at));
    const itself = newestFirst.find(({ merged_at, merge_commit_sha, head }) => merged_at !== null && (merge_commit_sha === sha || head.sha === sha));
    return (itself ?? newestFirst[0])?.number ?? null;
}
/** Sorts ISO 8601 times in UTC, latest first. */
function later(a, b) {
    return a === b ? 0 : a < b ? 1 : -1;
}
/** Without a record the run stands for the attempt, so that an earlier one's comment is left alone. */
function markerFor({ run }, { name, rollout, decision }) {
    const id = /^[0-9a-f]{12}-\d+$/.test(rollout?.id ?? '') ? rollout.id : `run-${run?.id ?? 'none'}`;
    return markerOf(safeName(name), id, ...(decision === 'rollback' ? ['rollback'] : []));
}
/** GitHub takes comments on commits from tokens that may push, whatever its pages say: too much to ask for a comment. */
function tell(log, place, error) {
    if ('pull' in place) {
        (0,failure/* warnOf */.c$)(log, `comment on pull request ${place.pull}`, 'pull-requests: write', error);
    }
    else if ((0,failure/* statusOf */.c2)(error) === 403 && !(0,failure/* isRateLimit */.a5)(error)) {
        const said = (0,failure/* saidBy */.TT)(error);
        log.notice(`No pull request has ${place.commit}, and the token may not comment on the commit itself (403: ${said}). GitHub asks for \`contents: write\` there, which nothing else here needs; the result is in the job summary.`);
    }
    else {
        (0,failure/* warnOf */.c$)(log, `comment on the commit ${place.commit}`, 'contents: write', error);
    }
}

// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/build/src/github/check.js


const SUMMARY_BYTES = 65_535;
const BATCH = 50;
/** GitHub takes any number, fifty a request; nobody reads more than these. */
const MOST_ANNOTATIONS = 500;
const MESSAGE_CHARACTERS = 4000;
/** The name says that this is the report; what a branch should require is the job. */
function checkName(name) {
    return `rollout-gate (${name})`;
}
/** The picture of the job's exit: neutral, which GitHub lets pass, only where the job passes too. */
function conclusionOf(result) {
    if (result.exit_code !== 0)
        return 'failure';
    return result.decision === 'pass' || result.decision === 'graduate' ? 'success' : 'neutral';
}
/**
 * Shows the result as a check run on the evaluated commit, with annotations on the lines that result.problems point
 * at. Published again by the same run and attempt it is updated; a re-run makes a new one, which GitHub shows in place
 * of the old, so that no annotation of an earlier attempt is left. Resolves to its URL; rejects with the API's error.
 */
async function publishCheck(github, { name, result, page, place }) {
    const { octokit, owner, repo } = github;
    const output = { title: page.title, summary: fitBytes(page.summary, SUMMARY_BYTES) };
    const annotations = annotationsOf(result.problems, place.root);
    const facts = {
        owner,
        repo,
        name: checkName(name),
        external_id: `${place.run.id}:${place.run.attempt}:${name}`,
        details_url: place.run.url,
        status: 'completed',
        conclusion: conclusionOf(result),
        started_at: result.started_at,
        completed_at: result.finished_at
    };
    const find = () => findCheck(github, place.sha, facts.name, facts.external_id);
    const make = async () => {
        const first = { ...output, annotations: annotations.slice(0, BATCH) };
        const { data } = await octokit.rest.checks.create({
            ...facts,
            head_sha: place.sha,
            output: first,
            request: failure/* NO_RETRY */.PE
        });
        return { id: data.id, url: data.html_url ?? '', annotated: first.annotations.length };
    };
    const found = await find();
    const check = found ?? (await (0,failure/* makeOnce */.GL)(make, find));
    if (found)
        await octokit.rest.checks.update({ ...facts, check_run_id: check.id, output });
    // Annotations add up on GitHub's side, so what is there already is not sent again.
    for (let at = check.annotated; at < annotations.length; at += BATCH) {
        const batch = { ...output, annotations: annotations.slice(at, at + BATCH) };
        await octokit.rest.checks.update({ owner, repo, check_run_id: check.id, output: batch });
    }
    return check.url;
}
async function findCheck({ octokit, owner, repo }, sha, name, externalId) {
    const { data } = await octokit.rest.checks.listForRef({ owner, repo, ref: sha, check_name: name, per_page: 100 });
    const found = data.check_runs.find(check => check.external_id === externalId);
    return found ? { id: found.id, url: found.html_url ?? '', annotated: found.output.annotations_count } : null;
}
/** Only lines of files inside the repository can be annotated. */
function annotationsOf(problems, root) {
    return problems.slice(0, MOST_ANNOTATIONS).flatMap(({ file, line, column, message, severity }) => {
        const path = repositoryPath(file, root);
        if (path === null)
            return [];
        return {
            path,
            start_line: line,
            end_line: line,
            start_column: column,
            end_column: column,
            annotation_level: severity === 'error' ? 'failure' : 'warning',
            message: message.slice(0, MESSAGE_CHARACTERS)
        };
    });
}
function repositoryPath(file, root) {
    const path = (0,external_node_path_.normalize)((0,external_node_path_.isAbsolute)(file) ? (0,external_node_path_.relative)(root, file) : file).replaceAll('\\', '/');
    return path === '.' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path) ? null : path;
}
/** The text, or as many of its first lines as fit, and a line that says so. */
function fitBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const note = '\n\n_Cut here; the whole report is in the artifact of this run._\n';
    const room = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note));
    // A newline is one byte that no longer character contains, so a cut there splits nothing.
    return room.subarray(0, Math.max(0, room.lastIndexOf(0x0a))).toString('utf8') + note;
}

;// CONCATENATED MODULE: ./out/build/src/github/publish.js




const NOTHING = { comment: null, check: null };
/**
 * Shows a result where people look: a comment on the pull request, where there is one, and a check run on the evaluated
 * commit. Nothing here can fail a job: what could not be written is a warning that says what to do, and under a token
 * that can't write (forks, Dependabot) one notice.
 */
async function publish(deps, page) {
    const { github, event } = deps;
    if (!github || !event)
        return NOTHING;
    const readOnly = { expected: mayBeReadOnly(event), met: false };
    const attempt = (what, permission, act) => softly(deps.log, readOnly, what, permission, act);
    const name = safeName(page.result.name);
    const pull = await attempt('find the pull request', 'pull-requests: write', () => pullOf(github, event));
    const comment = pull
        ? await attempt('write the comment', 'pull-requests: write', () => upsertComment(github, { place: { pull }, marker: markerOf(name), body: page.comment }))
        : null;
    const place = publish_placeOf(github, event, page.root);
    const check = place && !readOnly.met
        ? await attempt('write the check run', 'checks: write', () => publishCheck(github, { name, result: page.result, page: page.check, place }))
        : null;
    return { comment, check };
}
/** The pull request that an event is about, or null. Its number is never taken from what an untrusted run made. */
async function pullOf(github, event) {
    switch (event.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return event.pullRequest.number;
        case 'workflow_run':
            return pullOfRun(github, event.run);
        default:
            return null;
    }
}
/** The one open pull request whose head is the run's branch and still its commit; null where none or several are. */
async function pullOfRun({ octokit, owner, repo }, run) {
    if (run.headOwner === null || run.headBranch === null)
        return null;
    const head = `${run.headOwner}:${run.headBranch}`;
    const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 });
    const matching = pulls.filter(pull => pull.head.sha === run.headSha);
    return matching.length === 1 ? matching[0].number : null;
}
function publish_placeOf(github, event, root) {
    const run = runOf(github, event);
    return run && { sha: (0,model_event/* evaluatedSha */.O4)(event), run, root };
}
/** The workflow run that evaluated the commit: the finished one, or this one. What a result says of it is not believed. */
function runOf(github, event) {
    return event.kind === 'workflow_run' ? finished(github, event.run) : github.run;
}
function finished({ serverUrl, owner, repo }, { runId, runAttempt }) {
    const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`;
    return { id: String(runId), attempt: runAttempt, url };
}
/** GitHub gives these runs a token that can't write, whatever the workflow's permissions say. */
function mayBeReadOnly(event) {
    return event.kind === 'pull_request' && (event.pullRequest.isFork || event.pullRequest.author === 'dependabot[bot]');
}
async function softly(log, readOnly, what, permission, act) {
    try {
        return await act();
    }
    catch (error) {
        if (readOnly.expected && (0,failure/* statusOf */.c2)(error) === 403 && !(0,failure/* isRateLimit */.a5)(error)) {
            readOnly.met = true;
            log.notice('Pull requests from forks and from Dependabot run with a token that can only read, so the result is in the job ' +
                'summary; a workflow on workflow_run with the command `report` publishes it.');
        }
        else {
            (0,failure/* warnOf */.c$)(log, what, permission, error);
        }
        return null;
    }
}

// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
// EXTERNAL MODULE: ./out/build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(78341);
;// CONCATENATED MODULE: ./out/build/src/commands/publish-result.js




/**
 * Posts a result where people look. `command` is the one that was asked for: what `report` is given comes from others,
 * so it never passes for a rollout of this repository.
 */
async function publishResult(world, command, result) {
    if (command !== 'report' && result.rollout !== null)
        await announceRollout(world, result);
    else
        await publishVerdict(world, result);
}
/** On the pull request's one comment, and in a check run on the evaluated commit. */
async function publishVerdict({ github, event, log, env, cwd }, result) {
    if (!github || !event)
        log.notice('Nothing is posted: this is no workflow run, or it has no token.');
    const fullReportUrl = github && event ? runOf(github, event)?.url : undefined;
    const sized = (budgetBytes) => (0,markdown.renderMarkdown)(result, { budgetBytes, ...(fullReportUrl && { fullReportUrl }) });
    await publish({ github, event, log }, {
        result,
        comment: sized(budget.COMMENT_BYTES),
        check: { title: `${result.decision}: ${result.why}`.slice(0, 200), summary: sized(budget.CHECK_SUMMARY_BYTES) },
        root: env['GITHUB_WORKSPACE'] ?? cwd
    });
}
/** On the pull request that the commit came from. On a laptop without GitHub there is nobody to tell. */
async function announceRollout({ github, event, log }, result) {
    if (github) {
        const comment = (0,markdown.renderMarkdown)(result, { budgetBytes: budget.COMMENT_BYTES });
        const from = github.run ? `\nThe [workflow run](${github.run.url}) has the whole report in its summary.\n` : '';
        await announce({ github, log }, { result, comment: comment + from });
    }
    else if (event) {
        log.notice('Nothing is posted: this run has no token.');
    }
}


/***/ }),

/***/ 93922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   PE: () => (/* binding */ NO_RETRY),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c$: () => (/* binding */ warnOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** What went wrong with a request to GitHub, in words, and how to make a thing only once all the same. */
/** The HTTP status that a request ended with; 500 stands for a broken connection or a time-out; 0 for no request. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}
/**
 * One sentence for people. `permission` is the line that would let the job do it, such as `checks: write`; a 403 that
 * is no rate limit names it.
 */
function explainFailure(error, permission) {
    const status = statusOf(error);
    const said = saidBy(error);
    if (status === 401)
        return `GitHub does not accept the token (401: ${said}).`;
    if (isRateLimit(error))
        return `GitHub's rate limit was reached (${status}: ${said}).`;
    if (status === 403)
        return `The token may not do it (403: ${said}). Give this job the line \`${permission}\` under \`permissions:\`.`;
    if (status === 404)
        return `GitHub does not find it, or hides it from this token (404: ${said}). It needs \`${permission}\`.`;
    if (status >= 500)
        return `GitHub failed or could not be reached, also when asked again (${said}).`;
    return status > 0 ? `GitHub refused it (${status}: ${said}).` : said || 'unknown error';
}
/** GitHub's own words, without the address of its documentation. */
function saidBy(error) {
    return error instanceof Error ? error.message.split(' - https://')[0] : String(error);
}
/** What could not be shown decides nothing: a warning that says what to do. */
function warnOf(log, what, permission, error) {
    log.warning(`Could not ${what}. ${explainFailure(error, permission)} The job's result stands.`);
}
function isRateLimit(error) {
    const said = error instanceof Error ? error.message : '';
    return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test(said));
}
/**
 * Makes a thing that must not be made twice. A broken answer may hide that it was made: before another try, it is
 * looked for. `make` must not be retried by itself; see NO_RETRY.
 */
async function makeOnce(make, find) {
    try {
        return await make();
    }
    catch (error) {
        if (statusOf(error) < 500)
            throw error;
        return (await find()) ?? (await make());
    }
}
const NO_RETRY = { retries: 0 };


/***/ }),

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ auditPrompt)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16935);



/**
 * A prompt that asks a model for a second opinion (docs/runbook.md §11), with both arms' numbers and the thresholds in
 * force. Null where no arm was measured. The verdict of the report is computed, and is not in the prompt.
 */
function auditPrompt(result) {
    if (result.metrics === null)
        return null;
    const { baseline, canary } = result.metrics;
    return `You audit a canary of a retrieval-augmented service against its pinned baseline. You know the WFGY Problem Map.

Inputs (null is not measured; latency in milliseconds, cost in USD, rates and coverage as shares of 1)
baseline_metrics: ${JSON.stringify(inputs(baseline))}
canary_metrics: ${JSON.stringify(inputs(canary))}

Tasks
1. Compare the canary with the baseline and flag every breach. These must hold:
   ΔS_median, canary minus baseline ${target(result, 'delta_s_drift_median')}
   ΔS_p95, canary minus baseline ${target(result, 'delta_s_drift_p95')}
   coverage ${target(result, 'coverage')}
   λ_flip_rate ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)('<=', flipLimit(result), 'share')}
   p95_latency, canary divided by baseline ${target(result, 'latency_p95')}
   error_rate ${target(result, 'error_rate')}
   cost_per_solved, canary divided by baseline ${target(result, 'cost_per_solved')}
2. Answer PASS or FAIL, and with FAIL list the gates that fail: G2 quality, G3 operation.
3. With FAIL, suggest the smallest structural fix and name the exact page of the Problem Map to open next.`;
}
function inputs(arm) {
    return {
        ΔS_median: arm.delta_s_median,
        ΔS_p95: arm.delta_s_p95,
        coverage: arm.coverage,
        λ_flip_rate: arm.lambda_flip_rate,
        p95_latency: arm.p95_latency_ms,
        error_rate: arm.error_rate,
        cost: arm.cost_usd,
        cost_per_solved: arm.cost_per_solved
    };
}
function target(result, id) {
    const row = result.gates.find(({ row }) => row === id);
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[id];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit);
}
function flipLimit(result) {
    return result.stops.find(({ row }) => row === 'stop_lambda_flip')?.threshold ?? _model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR.stop_lambda_flip.limit;
}


/***/ }),

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_SUMMARY_BYTES: () => (/* binding */ CHECK_SUMMARY_BYTES),
/* harmony export */   COMMENT_BYTES: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   STEPS: () => (/* binding */ STEPS),
/* harmony export */   STEP_SUMMARY_BYTES: () => (/* binding */ STEP_SUMMARY_BYTES),
/* harmony export */   bytesOf: () => (/* binding */ bytesOf),
/* harmony export */   linesWithin: () => (/* binding */ linesWithin)
/* harmony export */ });
/** How many bytes each surface of GitHub takes, with room to spare, and how much is told within them. */
const COMMENT_BYTES = 60_000;
/** The limit is 65,535 bytes, whatever is said of characters. */
const CHECK_SUMMARY_BYTES = 65_000;
/** Past 1,024 KiB the whole summary is dropped and the step fails. */
const STEP_SUMMARY_BYTES = 900_000;
/** From everything to the least that is still a table; the next step down is headline and failing rows alone. */
const STEPS = [
    { folded: true, answers: 500, passing: true },
    { folded: false, answers: 500, passing: true },
    { folded: false, answers: 80, passing: true },
    { folded: false, answers: 80, passing: false }
];
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
/** As many of the lines, from the first, as fit with their newlines. */
function linesWithin(lines, budgetBytes) {
    let left = budgetBytes;
    const end = lines.findIndex(line => {
        left -= bytesOf(line) + 1;
        return left < 0;
    });
    return end < 0 ? [...lines] : lines.slice(0, end);
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/audit-prompt.js
var audit_prompt = __webpack_require__(89613);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
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
;// CONCATENATED MODULE: ./out/build/src/report/markdown-parts.js
/** The open sections of the Markdown report. Each is '' where there is nothing to say. */







const MOST_LISTED = 20;
function headline(result) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const facts = [(0,report_open/* tally */.N4)(result), ...(0,view/* factsOf */.xS)(result)].filter(fact => fact !== '').map(fact => (0,report_escape/* inline */.mG)(fact));
    return [
        `## ${word.emoji} ${(0,report_escape/* inline */.mG)((0,view/* titleOf */.Gg)(result))}: ${word.text}`,
        `**${(0,report_escape/* inline */.mG)(result.why)}** ${(0,report_escape/* inline */.mG)((0,next/* nextOf */.X)(result))}`,
        facts.join(' · ')
    ].join('\n\n');
}
/** Where the rollout stands, what is missing, and what to think of after a rollback. */
function rollout(result) {
    const facts = (0,rollout_view/* rolloutFactsOf */.Mj)(result).map(([term, text]) => `- ${term}: ${(0,report_escape/* inline */.mG)(text)}`);
    if (facts.length === 0)
        return '';
    const parts = [`### Rollout\n\n${facts.join('\n')}`];
    const list = (title, lines) => lines.length > 0 &&
        parts.push(`**${title}**\n\n${bounded(lines.map(line => `- ${(0,report_escape/* inline */.mG)(line)}`), '\n')}`);
    list('Still missing', (0,rollout_view/* missingOf */.oy)(result));
    list('The baseline since', (0,rollout_view/* recoveryOf */.rU)(result));
    list('After a rollback, think of', (0,rollout_view/* afterRollbackOf */.ag)(result));
    if ((0,rollout_view/* afterRollbackOf */.ag)(result).length > 0)
        parts.push(`Open ${rollout_view/* ROLLBACK_PAGES */.e3.map(markdown_parts_link).join(', ')}.`);
    return parts.join('\n\n');
}
/** What changes how the verdict must be read: in every report, however short. */
function standings(result, reasonLength) {
    const dropped = (0,view/* droppedRows */.k1)(result, reasonLength).map(({ label, reason }) => `${(0,report_escape/* inline */.mG)(label)} (${(0,report_escape/* inline */.mG)(reason)})`);
    return [
        result.report_only ? `**${(0,report_escape/* inline */.mG)(view/* REPORT_ONLY */.i$)}**` : '',
        dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ', rows/* ROW_IDS */.qt.length)}` : ''
    ];
}
/** The verdict alone, for the smallest places. */
function shortHeadline(result) {
    return `## ${words/* DECISION_WORDS */.np[result.decision].emoji} ${(0,report_escape/* inline */.mG)((0,view/* titleOf */.Gg)(result), 20)}: ${words/* DECISION_WORDS */.np[result.decision].text}`;
}
/** The standing remarks without the manifest's own words. */
function standingsCounted(result) {
    const dropped = Object.keys(result.not_required).length;
    const remark = dropped > 0 ? `**Not required by the manifest:** ${(0,words/* counted */.hS)(dropped, 'row')}.` : '';
    return [...standings({ ...result, not_required: {} }, 0), remark].filter(part => part !== '').join(' ');
}
const tableHead = [
    '| gate | row | baseline | canary | difference (interval) | target | verdict |',
    '| :-- | :-- | --: | --: | --: | --: | :-- |'
];
/** One line of the gate table; what fails is in bold. */
function tableRow(row) {
    const word = words/* VERDICT_WORDS */._G[row.verdict];
    const bold = row.standing === 'failing' ? '**' : '';
    const cells = [
        row.gate,
        `${bold}${(0,report_escape/* inline */.mG)(row.label)}${bold}`,
        number(row.baseline),
        number(row.canary),
        number(differenceOf(row)),
        number(row.target),
        `${word.emoji}\u00a0${bold}${word.text.replaceAll(' ', '\u00a0')}${bold}`
    ];
    return `| ${cells.join(' | ')} |`;
}
/** `11.3 points (6.2 to 16.8)`: the unit once, where both have the same. */
function differenceOf({ difference, interval }) {
    if (interval === '')
        return difference;
    const unit = / [^\d ]+$/.exec(difference)?.[0] ?? '';
    const same = unit !== '' && interval.endsWith(unit) && !interval.startsWith('canary');
    return `${difference} (${same ? interval.slice(0, -unit.length) : interval})`;
}
/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
function number(text) {
    return text.replaceAll('<', '&lt;').replace(/(?<!\() (?!to |\()/g, '\u00a0');
}
/** Why each row that fails or is not settled does so, with its chances and the page to open. */
function openRows(rows) {
    const lines = (0,report_open/* openRowsOf */.$t)(rows).map(({ verdict, labels, text, pages }) => `- ${words/* VERDICT_WORDS */._G[verdict].emoji} **${(0,report_escape/* inline */.mG)(labels.join(' · '), 1000)}**: ${(0,report_escape/* inline */.mG)(text, 600)}${toOpen(pages)}`);
    return lines.length === 0 ? '' : `### What to look at\n\n${lines.join('\n')}`;
}
/** The stop rules that fired, each with why and the pages to open, and how many did not. */
function stops(result) {
    const measured = measuredStops(result);
    const quiet = (0,report_open/* quietStops */.yE)(measured);
    const fired = measured.filter(stop => stop.fired).map(firedStop);
    if (fired.length === 0)
        return quiet === '' ? '' : `✅ ${quiet}`;
    return `### Stop rules\n\n${[...fired, ...(quiet === '' ? [] : [`- ✅ ${quiet}`])].join('\n')}`;
}
function firedStop({ label, hard, value, limit, why, pages }) {
    const state = `a ${hard ? 'hard' : 'soft'} stop fired at ${number(value)} (rule: ${number(limit)})`;
    return `- 🛑 **${(0,report_escape/* inline */.mG)(label)}**, ${state}. ${(0,report_escape/* inline */.mG)(why)}${toOpen(pages)}`;
}
function measuredStops(result) {
    return result.stops.map(view/* viewStop */.ye).filter(stop => stop.measured);
}
/** Every stop rule that was measured, folded away. */
function allStops(result) {
    const lines = measuredStops(result).map(({ label, hard, value, limit, fired }) => `| ${(0,report_escape/* inline */.mG)(label)} | ${hard ? 'hard' : 'soft'} | ${number(value)} | ${number(limit)} | ${fired ? '🛑 **fired**' : '✅ quiet'} |`);
    if (lines.length === 0)
        return '';
    const head = ['| rule | kind | value | stops at | state |', '| :-- | :-- | --: | --: | :-- |'];
    return folded('Stop rules', [...head, ...lines].join('\n'));
}
function toOpen(pages) {
    return pages.length === 0 ? '' : ` Open ${pages.map(markdown_parts_link).join(', ')}.`;
}
/** The items that changed most for the worse: what changed, and both answers. */
function worst(result, answerLength) {
    if (result.worst.length === 0)
        return '';
    const items = result.worst
        .slice(0, 3)
        .map((item, at) => [
        `${at + 1}. **${(0,report_escape/* inline */.mG)(item.question, answerLength)}** (${(0,report_escape/* inline */.mG)(item.qid, 80)}, line ${item.line})`,
        `   - what changed: ${(0,report_escape/* inline */.mG)(item.what)}`,
        `   - baseline: ${answer(item.baseline_answer, answerLength)}`,
        `   - canary: ${answer(item.canary_answer, answerLength)}`
    ].join('\n'));
    return `### Worst items\n\n${items.join('\n')}`;
}
function answer(text, length) {
    return (0,report_escape/* inline */.mG)(text, length) || 'no answer';
}
/** What was wrong with the input: open where nothing could be judged, else the lines that findings point at, folded. */
function problems(result) {
    const lines = result.problems.map(({ file, line, column, message, severity }) => `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${(0,report_escape/* inline */.mG)(`${file}:${line}:${column}`, 200)}: ${(0,report_escape/* inline */.mG)(message)}`);
    if (lines.length === 0)
        return { open: '', aside: '' };
    if (result.gates.length === 0)
        return { open: `### Problems\n\n${bounded(lines, '\n')}`, aside: '' };
    return { open: '', aside: folded(`Lines to look at (${lines.length})`, bounded(lines, '\n', 50)) };
}
/** Rows that are not measured and block nothing, folded away. */
function aside(rows) {
    const lines = rows
        .filter(row => row.standing === 'aside')
        .map(row => `- ${row.gate} ${(0,report_escape/* inline */.mG)(row.label)}: ${(0,report_escape/* inline */.mG)(row.why)}`);
    return lines.length === 0 ? '' : folded('Not measured, not required', lines.join('\n'));
}
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function markdown_parts_link(page) {
    return `[${(0,report_escape/* inline */.mG)((0,view/* pageName */.$p)(page))}](${page})`;
}
function bounded(entries, between, most = MOST_LISTED) {
    const more = entries.length - most;
    const last = between === '\n' ? '- ' : '';
    return [...entries.slice(0, most), ...(more > 0 ? [`${last}and ${more} more`] : [])].join(between);
}

;// CONCATENATED MODULE: ./out/build/src/report/markdown-folded.js
/** The folded sections of the Markdown report, and its notes. Each is '' where there is nothing to say. */





function notes(result) {
    if (result.notes.length === 0)
        return '';
    const lines = result.notes.map(({ level, text }) => `- ${level === 'warning' ? '⚠️ warning' : 'ℹ️ notice'}: ${(0,report_escape/* inline */.mG)(text, 500)}`);
    return `### Notes\n\n${bounded(lines, '\n')}`;
}
/** What each measured row rests on: sample, chances, and the sentence that says why. */
function evidence(rows) {
    const measured = rows.filter(row => row.verdict !== 'not_measured');
    if (measured.length === 0)
        return '';
    const lines = measured.map(row => {
        const tested = row.chances === '' ? 'not tested' : (0,report_escape/* inline */.mG)(row.chances);
        const target = `${(0,report_escape/* inline */.mG)(row.target)}${row.fromManifest ? ' (manifest)' : ''}`;
        return `| ${(0,report_escape/* inline */.mG)(row.label)} | ${row.n} | ${(0,report_escape/* inline */.mG)(row.value)} | ${target} | ${tested} | ${(0,report_escape/* inline */.mG)(row.adjusted)} | ${(0,report_escape/* inline */.mG)(row.why)} |`;
    });
    const head = ['| row | n | value | target | chance | adjusted | why |', '| :-- | --: | --: | --: | :-- | :-- | :-- |'];
    const how = 'p is the chance of such a value were the two arms alike; adjusted is what the verdict rests on.';
    return folded('Evidence, row by row', `${how}\n\n${[...head, ...lines].join('\n')}`);
}
function origins(result) {
    const lines = (0,view/* originsOf */.TZ)(result).map(([term, text]) => `- ${term}: ${(0,report_escape/* inline */.mG)(text)}`);
    return folded('What was evaluated', lines.join('\n'));
}
function windowSeen(result) {
    if (result.window === null)
        return '';
    return folded('Window', (0,report_escape/* fenced */.OF)(JSON.stringify(result.window, null, 2), 'json', 4_000));
}
/** The audit prompt, with the computed verdict beside it. */
function markdown_folded_prompt(result) {
    const text = (0,audit_prompt/* auditPrompt */.o)(result);
    if (text === null)
        return '';
    const computed = `The verdict of this report is computed: **${words/* DECISION_WORDS */.np[result.decision].text}**. For a second opinion, copy:`;
    return folded('Audit prompt', `${computed}\n\n${(0,report_escape/* fenced */.OF)(text)}`);
}

;// CONCATENATED MODULE: ./out/build/src/report/markdown.js







/**
 * The report as GitHub Markdown, for pull request comment, check run and job summary. Too long a text is told in
 * fewer words, step by step, and in the end is cut between rows; it is valid Markdown always.
 */
function renderMarkdown(result, { budgetBytes, fullReportUrl }) {
    const rows = result.gates.map(view/* viewRow */.k3);
    const lines = problems(result);
    for (const [step, detail] of budget.STEPS.entries()) {
        const shown = rows.filter(row => detail.passing ? row.standing !== 'aside' : row.standing === 'failing' || row.standing === 'open');
        const hidden = rows.length - shown.length;
        const sections = [
            headline(result),
            ...standings(result, 200),
            rollout(result),
            lines.open,
            shown.length > 0 ? [...tableHead, ...shown.map(tableRow)].join('\n') : '',
            detail.passing || hidden === 0 ? '' : `${(0,words/* counted */.hS)(hidden, 'row')} that pass or block nothing are left out.`,
            openRows((0,report_open/* rowsToOpen */.bb)(result, shown)),
            stops(result),
            worst(result, detail.answers),
            notes(result),
            ...(detail.folded
                ? [
                    lines.aside,
                    evidence(rows),
                    allStops(result),
                    aside(rows),
                    origins(result),
                    windowSeen(result),
                    markdown_folded_prompt(result)
                ]
                : []),
            footer(fullReportUrl, step > 0)
        ];
        const text = join(sections);
        if ((0,budget.bytesOf)(text) <= budgetBytes)
            return text;
    }
    return brief(result, rows, budgetBytes, fullReportUrl);
}
/** Headline, standing remarks and the failing rows: in the table as many as fit, and the others by name. */
function brief(result, all, budgetBytes, fullReportUrl) {
    const end = footer(fullReportUrl, true);
    const failing = all.filter(row => row.standing === 'failing');
    const lines = failing.map(tableRow);
    const told = (lead, rows) => join([lead, rows > 0 ? [...tableHead, ...lines.slice(0, rows)].join('\n') : '', names(failing.slice(rows)), end]);
    const fits = (text) => (0,budget.bytesOf)(text) <= budgetBytes;
    const leads = [
        [headline(result), ...standings(result, 60)],
        [shortHeadline(result), ...standings(result, 20)],
        [shortHeadline(result), ...standings(result, 0)],
        [shortHeadline(result), standingsCounted(result)]
    ].map(parts => join(parts).trimEnd());
    const lead = leads.find(each => fits(told(each, 0))) ?? leads.at(-1);
    let rows = (0,budget.linesWithin)(lines, budgetBytes - (0,budget.bytesOf)(join([lead, ...tableHead, end]))).length;
    while (rows > 0 && !fits(told(lead, rows)))
        rows--;
    return told(lead, rows);
}
/** Rows that fail and have no place in the table. */
function names(rows) {
    const labels = rows.map(row => `**${(0,report_escape/* inline */.mG)(row.label, 24)}**`);
    return labels.length === 0 ? '' : `Failing: ${bounded(labels, ', ', 25)}.`;
}
function footer(fullReportUrl, cut) {
    const where = fullReportUrl === undefined ? 'the artifact of this run' : `[the artifact](${fullReportUrl})`;
    if (cut)
        return `Shortened to fit here: the full report is in ${where}.`;
    return fullReportUrl === undefined ? '' : `The full report is in ${where}.`;
}
function join(sections) {
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}


/***/ })

};
