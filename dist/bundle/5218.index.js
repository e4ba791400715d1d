export const id = 5218;
export const ids = [5218,744];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

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

/***/ 83383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishResult: () => (/* binding */ publishResult)
});

// EXTERNAL MODULE: ./out/build/src/github/comment.js + 1 modules
var github_comment = __webpack_require__(69154);
// EXTERNAL MODULE: ./out/build/src/github/failure.js
var failure = __webpack_require__(93922);
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
        return await (0,github_comment/* upsertComment */.lB)(github, { place, marker: markerFor(github, result), body });
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
    return (0,github_comment/* markerOf */.we)((0,github_comment/* safeName */.jC)(name), id, ...(decision === 'rollback' ? ['rollback'] : []));
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
    const { place: at, isForks = false } = page;
    const parts = [(0,github_comment/* safeName */.jC)(page.result.name), ...(at === undefined ? [] : [at])];
    const name = [...parts, ...(isForks ? ['fork'] : [])].join(', ');
    const pull = await attempt('find the pull request', 'pull-requests: write', () => pullOf(github, event));
    const comment = pull
        ? await attempt('write the comment', 'pull-requests: write', () => (0,github_comment/* upsertComment */.lB)(github, { place: { pull }, marker: (0,github_comment/* markerOf */.we)(...parts), body: page.comment }))
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

// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(78341);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var model_rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/words.js
var words = __webpack_require__(39325);
// EXTERNAL MODULE: ./out/build/src/report/numbers.js
var numbers = __webpack_require__(16935);
// EXTERNAL MODULE: ./out/build/src/report/row-view.js
var row_view = __webpack_require__(53559);
;// CONCATENATED MODULE: ./out/build/src/report/since.js





/**
 * What changed since the last run on a pull request. A comment carries the rows of its own run, and of the one before,
 * in a hidden line: ids, verdicts and numbers alone. The next run reads it back from the comment that it replaces.
 */
const rowsSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z0-9_]{1,64}$/), schemas/* tuple */.PVZ([schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'waived', 'not_measured']), schemas/* number */.aig().nullable()]));
const stateSchema = schemas/* object */.Ikc({
    /** Which run it is of, so that what is published twice is compared with the same run before. */
    of: schemas/* string */.YjP().max(200),
    rows: rowsSchema,
    before: rowsSchema.nullable()
});
const LINE = /^<!-- rollout-gate:rows (\{.*\}) -->$/m;
const MOST_BYTES = 16_000;
/** The state of this result, after that of the comment it replaces. `of` names the run. */
function stateAfter(former, result, of) {
    const last = former === null ? null : stateIn(former);
    const before = last === null ? null : last.of === of ? last.before : last.rows;
    return { of, rows: rowsOf(result), before };
}
/** As a hidden line of the comment; '' where it would be too long. */
function hiddenLine(state) {
    const line = `<!-- rollout-gate:rows ${JSON.stringify(state).replaceAll('-->', '').replaceAll('<', '')} -->`;
    return Buffer.byteLength(line) > MOST_BYTES ? '' : line;
}
/** Null where the comment carries none that can be read. */
function stateIn(comment) {
    const [, json] = LINE.exec(comment) ?? [];
    if (json === undefined || json.length > MOST_BYTES)
        return null;
    try {
        const parsed = stateSchema.safeParse(JSON.parse(json));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
function rowsOf({ gates }) {
    const known = gates.filter(({ row }) => (0,model_rows/* findRow */.uv)(row) !== undefined);
    return Object.fromEntries(known.map(({ row, verdict, canary, value }) => [row, [verdict, canary ?? value]]));
}
const MOST_TOLD = 6;
/** `🟢 correct answers 29.9 → 92.0 · 🔴 failed requests 0.0 % → 1.2 %`; '' where there was no run before. */
function sayChanges({ rows, before }, result) {
    if (before === null)
        return '';
    const changed = result.gates.flatMap(row => {
        const [was, from] = before[row.row] ?? [];
        const [is, to] = rows[row.row] ?? [];
        if (was === undefined || is === undefined || isSettled(was) === isSettled(is))
            return [];
        const rule = (0,model_rows/* findRow */.uv)(row.row);
        const unit = rule.arms ?? rule.unit;
        const shown = (value) => (0,numbers/* showNumber */.Zo)(value, unit).replace(/ points$/, '');
        const { canary } = (0,row_view/* viewRow */.k3)(row);
        return [
            `${isSettled(is) ? '🟢' : '🔴'} ${(0,words/* rowWords */.O6)(row.row).name} ${shown(from ?? null)} → ${to === null ? '–' : canary}`
        ];
    });
    if (changed.length === 0)
        return 'no check changed its verdict';
    const more = changed.length - MOST_TOLD;
    return `${changed.slice(0, MOST_TOLD).join(' · ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** Whether a verdict is nothing to look at. */
function isSettled(verdict) {
    return verdict === 'pass' || verdict === 'waived';
}

// EXTERNAL MODULE: ./out/build/src/report/view.js
var view = __webpack_require__(89868);
// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
;// CONCATENATED MODULE: ./out/build/src/commands/publish-result.js









/**
 * Posts a result where people look. `command` is the one that was asked for: what `report` is given comes from others,
 * so it never passes for a rollout of this repository.
 */
async function publishResult(world, command, result, manifest) {
    if (command !== 'report' && result.rollout !== null)
        await announceRollout(world, result);
    else
        await publishVerdict(world, result, typeof manifest === 'string' ? manifest : undefined);
}
/** A manifest that stands here needs no other name than its own. */
const USUAL = '.github/rollout.yml';
/**
 * What tells a result from others of the same name: the place of a manifest where it is not the usual one, so that two
 * in one repository never write over each other, and that it came from a fork, which can't take another rollout's check.
 */
function distinctionOf(world, manifest) {
    const path = manifest === undefined ? undefined : ((0,source/* pathInCheckout */.BQ)(world, manifest) ?? manifest);
    const isForks = world.event?.kind === 'workflow_run' && world.event.run.isFork;
    return path === undefined || path === USUAL ? { isForks } : { isForks, place: safePlace(path) };
}
/** A path stands in a marker and in a name; one with other characters, or too long, is known by its digest. */
function safePlace(path) {
    return /^(?!.*--)[\w./-]{1,60}$/.test(path) ? path : (0,digest/* digestOf */.o)(path).slice(7, 19);
}
/** On the pull request's one comment, and in a check run on the evaluated commit. */
async function publishVerdict(world, result, manifest) {
    const { github, event, log, env, cwd } = world;
    if (!github || !event)
        log.notice('Nothing is posted: this is no workflow run, or it has no token.');
    const run = github && event ? runOf(github, event) : null;
    const links = run ? { fullReportUrl: run.url } : {};
    const comment = (former) => {
        const state = stateAfter(former, result, `${run?.id ?? ''}:${run?.attempt ?? ''}:${result.evaluated.sha ?? ''}`);
        const hidden = hiddenLine(state);
        const budgetBytes = budget.COMMENT_BYTES - (0,budget.bytesOf)(hidden) - 1;
        return `${hidden}\n${(0,markdown.renderMarkdown)(result, { budgetBytes, ...links, since: sayChanges(state, result) })}`;
    };
    await publish({ github, event, log }, {
        result,
        comment,
        check: {
            title: titleOfCheck(result),
            summary: (0,markdown.renderMarkdown)(result, { budgetBytes: budget.CHECK_SUMMARY_BYTES, ...links })
        },
        root: env['GITHUB_WORKSPACE'] ?? cwd,
        ...distinctionOf(world, manifest)
    });
}
/** The verdict, as the check run's list shows it. */
function titleOfCheck(result) {
    const { headline, score } = (0,view/* viewOf */.du)(result);
    return (0,report_escape/* shorten */.ml)(score === '' ? headline : `${headline}: ${score}`, 200);
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

/***/ 69154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ ACTIONS_BOT),
  DQ: () => (/* binding */ loginOf),
  we: () => (/* binding */ markerOf),
  jC: () => (/* binding */ safeName),
  lB: () => (/* binding */ upsertComment)
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
 * without the marker, made from the comment that it replaces. Rejects with the API's error.
 */
async function upsertComment(github, { place, marker, body }) {
    const thread = threadAt(github, place);
    const author = await loginOf(github);
    const find = () => findComment(thread, author, marker);
    const found = await find();
    const marked = `${marker}\n${typeof body === 'string' ? body : body(found?.body ?? null)}`;
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

/***/ 71870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package is CommonJS; its types describe an ES module.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** `sha256:…` of bytes as they are. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** RFC 8785: one text for one value, whatever the order of its keys. */
function canonicalJson(value) {
    return canonicalize(value) ?? 'null';
}


/***/ })

};
