export const id = 8291;
export const ids = [8291];
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

/***/ 49050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAction: () => (/* binding */ openAction)
/* harmony export */ });
/* unused harmony export wordsOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19716);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38713);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88485);
/* harmony import */ var _world_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44151);
/* harmony import */ var _world_out_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73138);









/** The Action's door: the only reader of inputs. The job's exit is the verdict; everything else is its picture. */
const DEFAULTS = { manifest: '.github/rollout.yml', out: 'out' };
/** GitHub shows ten error annotations a step; what follows is in the log. */
const MOST_ANNOTATIONS = 10;
async function openAction() {
    const log = (0,_world_log_js__WEBPACK_IMPORTED_MODULE_7__/* .actionsLog */ ._)(_actions_core__WEBPACK_IMPORTED_MODULE_2__);
    try {
        const asked = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .readFlags */ .uW)(wordsOf(_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput), DEFAULTS);
        if (typeof asked === 'string')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FlagError */ .td(`options: --${asked} is for the command line`);
        const world = await (0,_open_world_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorld */ .H)(log, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('github-token') || process.env['GITHUB_TOKEN'], (0,_open_world_js__WEBPACK_IMPORTED_MODULE_6__/* .untilAsked */ .d)());
        if (asked.command !== 'validate')
            await (0,_world_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .makeOutFolder */ .Z)(world.cwd, asked.options.out);
        const { run } = await __webpack_require__.e(/* import() */ 208).then(__webpack_require__.bind(__webpack_require__, 50208));
        const outcome = await run(asked.command, world, asked.options);
        const page = await show(world, outcome, asked);
        setOutputs(outcome.result, page);
        process.exitCode = outcome.exit ?? outcome.result.exit_code;
        // A hold only waits: a run that its workflow keeps green should show no error.
        const annotate = process.exitCode === _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.hold ? _actions_core__WEBPACK_IMPORTED_MODULE_2__.notice : _actions_core__WEBPACK_IMPORTED_MODULE_2__.error;
        if (process.exitCode !== _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok)
            annotate(outcome.result.why, { title: `rollout-gate: ${outcome.result.reason_code}` });
    }
    catch (error) {
        fail(error);
    }
}
/** What stands in the way before a command can begin, such as a wrong option or a broken event. */
function fail(error) {
    const foreseen = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FlagError */ .td || error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnmeasurableError */ .XW;
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('decision', 'error');
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnmeasurableError */ .XW)
        _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('reason-code', error.reason);
    process.exitCode = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FlagError */ .td ? _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.invalid : _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.unmeasurable;
}
/** Inputs as the words of a command line, so that both doors understand the same. */
function wordsOf(input) {
    const words = [input('command')];
    for (const name of ['manifest', 'out', 'baseline', 'phase', 'reason']) {
        const value = input(name);
        if (value !== '')
            words.push(`--${name}=${value}`);
    }
    for (const name of ['results', 'window']) {
        for (const file of lines(input(name)))
            words.push(`--${name}=${file}`);
    }
    if (input('promote') === 'true')
        words.push('--promote');
    return [...words, ...input('options').split(/\s+/).filter(Boolean)];
}
async function show(world, outcome, { command, options }) {
    const { result } = outcome;
    annotate(world, result);
    if (outcome.text)
        world.log.untrusted(outcome.text);
    const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6834), __webpack_require__.e(2873), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 974));
    const page = await writeReports(world, result, options.out);
    await summarize(world, result);
    await upload(world, outcome);
    if (outcome.publish && _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('publish') !== 'false') {
        const { publishResult } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2873), __webpack_require__.e(1742)]).then(__webpack_require__.bind(__webpack_require__, 61742));
        await publishResult(world, command, result);
    }
    return page;
}
/** Without its artifact a baseline is recorded nowhere; any other upload is only missed. */
async function upload(world, outcome) {
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    for (const upload of outcome.uploads) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, upload.root);
        const files = upload.files.map(file => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file)).filter(file => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
        try {
            const done = await uploadArtifact(world.env, { ...upload, files, root });
            if (done)
                world.log.info(`Uploaded the artifact ${done.name} (${done.digest}).`);
        }
        catch (error) {
            const message = `The artifact ${upload.name} could not be uploaded: ${error.message}`;
            if (outcome.needsUpload)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnmeasurableError */ .XW('api_unavailable', message, { cause: error });
            world.log.warning(message);
        }
    }
}
function annotate(world, result) {
    const errors = result.problems.filter(problem => problem.severity === 'error');
    for (const problem of errors.slice(0, MOST_ANNOTATIONS)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__.error((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .showProblem */ .Hi)(problem), { file: problem.file, startLine: problem.line, startColumn: problem.column });
    }
    for (const problem of errors.slice(MOST_ANNOTATIONS))
        world.log.info((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .showProblem */ .Hi)(problem));
}
/** A summary that is too long loses the whole step, so it is cut to GitHub's limit before. */
async function summarize(world, result) {
    if (!world.env['GITHUB_STEP_SUMMARY'])
        return;
    const [{ renderMarkdown }, { STEP_SUMMARY_BYTES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2873), __webpack_require__.e(8341)]).then(__webpack_require__.bind(__webpack_require__, 78341)),
        __webpack_require__.e(/* import() */ 6996).then(__webpack_require__.bind(__webpack_require__, 76996))
    ]);
    await _actions_core__WEBPACK_IMPORTED_MODULE_2__.summary.addRaw(renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES })).write();
}
function setOutputs(result, page) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('decision', result.decision);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('reason-code', result.reason_code);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('result', JSON.stringify(result));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('evaluated-sha', result.evaluated.sha ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('phase', result.phase ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('next-phase', result.next_phase ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('report-path', page);
}
function lines(value) {
    return value
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
}


/***/ })

};
