export const id = 1847;
export const ids = [1847];
export const modules = {

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var net = __webpack_require__(69278);
var tls = __webpack_require__(64756);
var http = __webpack_require__(58611);
var https = __webpack_require__(65692);
var events = __webpack_require__(24434);
var assert = __webpack_require__(42613);
var util = __webpack_require__(39023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

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
    await summarize(world, result);
    await upload(world, outcome);
    if (outcome.publish && asked.publish) {
        const { publishResult } = await Promise.all(/* import() */[__webpack_require__.e(2805), __webpack_require__.e(9395), __webpack_require__.e(8341), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 83383));
        await publishResult(world, command.name, result, asked.options['manifest']);
    }
}
/** Without its artifact a baseline is recorded nowhere; any other upload is only missed. */
async function upload(world, outcome) {
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 62605));
    for (const upload of outcome.uploads) {
        const root = (0,external_node_path_.resolve)(world.cwd, upload.root);
        const files = upload.files.map(file => (0,external_node_path_.resolve)(root, file)).filter(file => (0,external_node_fs_.existsSync)(file));
        try {
            const done = await uploadArtifact(world.env, { ...upload, files, root });
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
async function summarize(world, result) {
    if (!world.env['GITHUB_STEP_SUMMARY'])
        return;
    const [{ renderMarkdown }, { STEP_SUMMARY_BYTES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2805), __webpack_require__.e(9395), __webpack_require__.e(8341), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 78341)),
        __webpack_require__.e(/* import() */ 6996).then(__webpack_require__.bind(__webpack_require__, 76996))
    ]);
    await core.summary.addRaw(renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES })).write();
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
