export const id = 4123;
export const ids = [4123];
export const modules = {

/***/ 52139:
/***/ ((module) => {



/**
 * Copyright (c) 2019-present, GraphQL Foundation
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 *
 * 
 */
// A Function, which when given an Array of keys, returns a Promise of an Array
// of values or Errors.
// Optionally turn off batching or caching or provide a cache key function or a
// custom cache instance.
// If a custom cache is provided, it must be of this type (a subset of ES6 Map).

/**
 * A `DataLoader` creates a public API for loading data from a particular
 * data back-end with unique keys such as the `id` column of a SQL table or
 * document name in a MongoDB database, given a batch loading function.
 *
 * Each `DataLoader` instance contains a unique memoized cache. Use caution when
 * used in long-lived applications or those which serve many users with
 * different access permissions and consider creating a new instance per
 * web request.
 */
var DataLoader =
/*#__PURE__*/
function () {
  function DataLoader(batchLoadFn, options) {
    if (typeof batchLoadFn !== 'function') {
      throw new TypeError('DataLoader must be constructed with a function which accepts ' + ("Array<key> and returns Promise<Array<value>>, but got: " + batchLoadFn + "."));
    }

    this._batchLoadFn = batchLoadFn;
    this._maxBatchSize = getValidMaxBatchSize(options);
    this._batchScheduleFn = getValidBatchScheduleFn(options);
    this._cacheKeyFn = getValidCacheKeyFn(options);
    this._cacheMap = getValidCacheMap(options);
    this._batch = null;
    this.name = getValidName(options);
  } // Private


  var _proto = DataLoader.prototype;

  /**
   * Loads a key, returning a `Promise` for the value represented by that key.
   */
  _proto.load = function load(key) {
    if (key === null || key === undefined) {
      throw new TypeError('The loader.load() function must be called with a value, ' + ("but got: " + String(key) + "."));
    }

    var batch = getCurrentBatch(this);
    var cacheMap = this._cacheMap;
    var cacheKey; // If caching and there is a cache-hit, return cached Promise.

    if (cacheMap) {
      cacheKey = this._cacheKeyFn(key);
      var cachedPromise = cacheMap.get(cacheKey);

      if (cachedPromise) {
        var cacheHits = batch.cacheHits || (batch.cacheHits = []);
        return new Promise(function (resolve) {
          cacheHits.push(function () {
            resolve(cachedPromise);
          });
        });
      }
    } // Otherwise, produce a new Promise for this key, and enqueue it to be
    // dispatched along with the current batch.


    batch.keys.push(key);
    var promise = new Promise(function (resolve, reject) {
      batch.callbacks.push({
        resolve: resolve,
        reject: reject
      });
    }); // If caching, cache this promise.

    if (cacheMap) {
      cacheMap.set(cacheKey, promise);
    }

    return promise;
  }
  /**
   * Loads multiple keys, promising an array of values:
   *
   *     var [ a, b ] = await myLoader.loadMany([ 'a', 'b' ]);
   *
   * This is similar to the more verbose:
   *
   *     var [ a, b ] = await Promise.all([
   *       myLoader.load('a'),
   *       myLoader.load('b')
   *     ]);
   *
   * However it is different in the case where any load fails. Where
   * Promise.all() would reject, loadMany() always resolves, however each result
   * is either a value or an Error instance.
   *
   *     var [ a, b, c ] = await myLoader.loadMany([ 'a', 'b', 'badkey' ]);
   *     // c instanceof Error
   *
   */
  ;

  _proto.loadMany = function loadMany(keys) {
    if (!isArrayLike(keys)) {
      throw new TypeError('The loader.loadMany() function must be called with Array<key> ' + ("but got: " + keys + "."));
    } // Support ArrayLike by using only minimal property access


    var loadPromises = [];

    for (var i = 0; i < keys.length; i++) {
      loadPromises.push(this.load(keys[i])["catch"](function (error) {
        return error;
      }));
    }

    return Promise.all(loadPromises);
  }
  /**
   * Clears the value at `key` from the cache, if it exists. Returns itself for
   * method chaining.
   */
  ;

  _proto.clear = function clear(key) {
    var cacheMap = this._cacheMap;

    if (cacheMap) {
      var cacheKey = this._cacheKeyFn(key);

      cacheMap["delete"](cacheKey);
    }

    return this;
  }
  /**
   * Clears the entire cache. To be used when some event results in unknown
   * invalidations across this particular `DataLoader`. Returns itself for
   * method chaining.
   */
  ;

  _proto.clearAll = function clearAll() {
    var cacheMap = this._cacheMap;

    if (cacheMap) {
      cacheMap.clear();
    }

    return this;
  }
  /**
   * Adds the provided key and value to the cache. If the key already
   * exists, no change is made. Returns itself for method chaining.
   *
   * To prime the cache with an error at a key, provide an Error instance.
   */
  ;

  _proto.prime = function prime(key, value) {
    var cacheMap = this._cacheMap;

    if (cacheMap) {
      var cacheKey = this._cacheKeyFn(key); // Only add the key if it does not already exist.


      if (cacheMap.get(cacheKey) === undefined) {
        // Cache a rejected promise if the value is an Error, in order to match
        // the behavior of load(key).
        var promise;

        if (value instanceof Error) {
          promise = Promise.reject(value); // Since this is a case where an Error is intentionally being primed
          // for a given key, we want to disable unhandled promise rejection.

          promise["catch"](function () {});
        } else {
          promise = Promise.resolve(value);
        }

        cacheMap.set(cacheKey, promise);
      }
    }

    return this;
  }
  /**
   * The name given to this `DataLoader` instance. Useful for APM tools.
   *
   * Is `null` if not set in the constructor.
   */
  ;

  return DataLoader;
}(); // Private: Enqueue a Job to be executed after all "PromiseJobs" Jobs.
//
// ES6 JavaScript uses the concepts Job and JobQueue to schedule work to occur
// after the current execution context has completed:
// http://www.ecma-international.org/ecma-262/6.0/#sec-jobs-and-job-queues
//
// Node.js uses the `process.nextTick` mechanism to implement the concept of a
// Job, maintaining a global FIFO JobQueue for all Jobs, which is flushed after
// the current call stack ends.
//
// When calling `then` on a Promise, it enqueues a Job on a specific
// "PromiseJobs" JobQueue which is flushed in Node as a single Job on the
// global JobQueue.
//
// DataLoader batches all loads which occur in a single frame of execution, but
// should include in the batch all loads which occur during the flushing of the
// "PromiseJobs" JobQueue after that same execution frame.
//
// In order to avoid the DataLoader dispatch Job occuring before "PromiseJobs",
// A Promise Job is created with the sole purpose of enqueuing a global Job,
// ensuring that it always occurs after "PromiseJobs" ends.
//
// Node.js's job queue is unique. Browsers do not have an equivalent mechanism
// for enqueuing a job to be performed after promise microtasks and before the
// next macrotask. For browser environments, a macrotask is used (via
// setImmediate or setTimeout) at a potential performance penalty.


var enqueuePostPromiseJob = typeof process === 'object' && typeof process.nextTick === 'function' ? function (fn) {
  if (!resolvedPromise) {
    resolvedPromise = Promise.resolve();
  }

  resolvedPromise.then(function () {
    process.nextTick(fn);
  });
} : typeof setImmediate === 'function' ? function (fn) {
  setImmediate(fn);
} : function (fn) {
  setTimeout(fn);
}; // Private: cached resolved Promise instance

var resolvedPromise; // Private: Describes a batch of requests

// Private: Either returns the current batch, or creates and schedules a
// dispatch of a new batch for the given loader.
function getCurrentBatch(loader) {
  // If there is an existing batch which has not yet dispatched and is within
  // the limit of the batch size, then return it.
  var existingBatch = loader._batch;

  if (existingBatch !== null && !existingBatch.hasDispatched && existingBatch.keys.length < loader._maxBatchSize) {
    return existingBatch;
  } // Otherwise, create a new batch for this loader.


  var newBatch = {
    hasDispatched: false,
    keys: [],
    callbacks: []
  }; // Store it on the loader so it may be reused.

  loader._batch = newBatch; // Then schedule a task to dispatch this batch of requests.

  loader._batchScheduleFn(function () {
    dispatchBatch(loader, newBatch);
  });

  return newBatch;
}

function dispatchBatch(loader, batch) {
  // Mark this batch as having been dispatched.
  batch.hasDispatched = true; // If there's nothing to load, resolve any cache hits and return early.

  if (batch.keys.length === 0) {
    resolveCacheHits(batch);
    return;
  } // Call the provided batchLoadFn for this loader with the batch's keys and
  // with the loader as the `this` context.


  var batchPromise;

  try {
    batchPromise = loader._batchLoadFn(batch.keys);
  } catch (e) {
    return failedDispatch(loader, batch, new TypeError('DataLoader must be constructed with a function which accepts ' + 'Array<key> and returns Promise<Array<value>>, but the function ' + ("errored synchronously: " + String(e) + ".")));
  } // Assert the expected response from batchLoadFn


  if (!batchPromise || typeof batchPromise.then !== 'function') {
    return failedDispatch(loader, batch, new TypeError('DataLoader must be constructed with a function which accepts ' + 'Array<key> and returns Promise<Array<value>>, but the function did ' + ("not return a Promise: " + String(batchPromise) + ".")));
  } // Await the resolution of the call to batchLoadFn.


  batchPromise.then(function (values) {
    // Assert the expected resolution from batchLoadFn.
    if (!isArrayLike(values)) {
      throw new TypeError('DataLoader must be constructed with a function which accepts ' + 'Array<key> and returns Promise<Array<value>>, but the function did ' + ("not return a Promise of an Array: " + String(values) + "."));
    }

    if (values.length !== batch.keys.length) {
      throw new TypeError('DataLoader must be constructed with a function which accepts ' + 'Array<key> and returns Promise<Array<value>>, but the function did ' + 'not return a Promise of an Array of the same length as the Array ' + 'of keys.' + ("\n\nKeys:\n" + String(batch.keys)) + ("\n\nValues:\n" + String(values)));
    } // Resolve all cache hits in the same micro-task as freshly loaded values.


    resolveCacheHits(batch); // Step through values, resolving or rejecting each Promise in the batch.

    for (var i = 0; i < batch.callbacks.length; i++) {
      var _value = values[i];

      if (_value instanceof Error) {
        batch.callbacks[i].reject(_value);
      } else {
        batch.callbacks[i].resolve(_value);
      }
    }
  })["catch"](function (error) {
    failedDispatch(loader, batch, error);
  });
} // Private: do not cache individual loads if the entire batch dispatch fails,
// but still reject each request so they do not hang.


function failedDispatch(loader, batch, error) {
  // Cache hits are resolved, even though the batch failed.
  resolveCacheHits(batch);

  for (var i = 0; i < batch.keys.length; i++) {
    loader.clear(batch.keys[i]);
    batch.callbacks[i].reject(error);
  }
} // Private: Resolves the Promises for any cache hits in this batch.


function resolveCacheHits(batch) {
  if (batch.cacheHits) {
    for (var i = 0; i < batch.cacheHits.length; i++) {
      batch.cacheHits[i]();
    }
  }
} // Private: given the DataLoader's options, produce a valid max batch size.


function getValidMaxBatchSize(options) {
  var shouldBatch = !options || options.batch !== false;

  if (!shouldBatch) {
    return 1;
  }

  var maxBatchSize = options && options.maxBatchSize;

  if (maxBatchSize === undefined) {
    return Infinity;
  }

  if (typeof maxBatchSize !== 'number' || maxBatchSize < 1) {
    throw new TypeError("maxBatchSize must be a positive number: " + maxBatchSize);
  }

  return maxBatchSize;
} // Private


function getValidBatchScheduleFn(options) {
  var batchScheduleFn = options && options.batchScheduleFn;

  if (batchScheduleFn === undefined) {
    return enqueuePostPromiseJob;
  }

  if (typeof batchScheduleFn !== 'function') {
    throw new TypeError("batchScheduleFn must be a function: " + batchScheduleFn);
  }

  return batchScheduleFn;
} // Private: given the DataLoader's options, produce a cache key function.


function getValidCacheKeyFn(options) {
  var cacheKeyFn = options && options.cacheKeyFn;

  if (cacheKeyFn === undefined) {
    return function (key) {
      return key;
    };
  }

  if (typeof cacheKeyFn !== 'function') {
    throw new TypeError("cacheKeyFn must be a function: " + cacheKeyFn);
  }

  return cacheKeyFn;
} // Private: given the DataLoader's options, produce a CacheMap to be used.


function getValidCacheMap(options) {
  var shouldCache = !options || options.cache !== false;

  if (!shouldCache) {
    return null;
  }

  var cacheMap = options && options.cacheMap;

  if (cacheMap === undefined) {
    return new Map();
  }

  if (cacheMap !== null) {
    var cacheFunctions = ['get', 'set', 'delete', 'clear'];
    var missingFunctions = cacheFunctions.filter(function (fnName) {
      return cacheMap && typeof cacheMap[fnName] !== 'function';
    });

    if (missingFunctions.length !== 0) {
      throw new TypeError('Custom cacheMap missing methods: ' + missingFunctions.join(', '));
    }
  }

  return cacheMap;
}

function getValidName(options) {
  if (options && options.name) {
    return options.name;
  }

  return null;
} // Private


function isArrayLike(x) {
  return typeof x === 'object' && x !== null && typeof x.length === 'number' && (x.length === 0 || x.length > 0 && Object.prototype.hasOwnProperty.call(x, x.length - 1));
}

module.exports = DataLoader;

/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ requestWithRetries)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94821);
/* harmony import */ var _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42658);


const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
const RETRIED_FAILURES = new Set(['timeout', 'refused', 'dns', 'tls', 'reset', 'protocol']);
/** A status beyond 599 is invalid, and as good as any 5xx (RFC 9110 §15). */
const BROKEN_STATUS = 599;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/** A Retry-After beyond this is no pause between requests. */
const USED_UP_MS = 600_000;
/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter; a 429 that asks for more than 10 minutes is
 * not tried again. Rejects only when the signal fires.
 */
async function requestWithRetries(request, options) {
    const { clock, signal } = options;
    const turn = options.turn ?? (attempt => attempt());
    const statuses = [];
    let seen = false;
    for (;;) {
        const attempt = await turn(() => attemptOnce(request, options));
        // Only being told to wait, again and again, is no sign of a service that will ever answer.
        seen ||= (attempt.reply !== null && attempt.reply.status !== 429) || attempt.failure?.status !== undefined;
        const tried = statuses.push(attempt.status);
        if (tried > options.retries || !isRetried(attempt)) {
            const { reply, failure, quotaMs } = attempt;
            return { statuses, seen, reply, failure, quotaMs };
        }
        await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
        signal.throwIfAborted();
    }
}
async function attemptOnce(request, { http, clock, signal }) {
    signal.throwIfAborted();
    try {
        const reply = await http.request(request, signal);
        const status = Math.min(reply.status, BROKEN_STATUS);
        const asked = retryAfterMs(reply, clock);
        if (status === 429 && asked !== null && asked > USED_UP_MS) {
            return { status, reply, failure: null, pauseMs: null, quotaMs: asked };
        }
        const pauseMs = asked === null ? null : Math.min(LONGEST_RETRY_AFTER_MS, asked);
        return { status, reply, failure: null, pauseMs, quotaMs: null };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        return { status: statusOf(error), reply: null, failure: error, pauseMs: null, quotaMs: null };
    }
}
/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure) {
    const status = failure.status ?? 0;
    return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure, quotaMs }) {
    if (quotaMs !== null)
        return false;
    return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status);
}
function backOffMs(tried, jitter) {
    return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .random */ .y)(`${jitter} ${tried}`)());
}
/**
 * Retry-After of a reply that may be retried: seconds, or an HTTP date, which is held against the reply's own Date
 * (RFC 9110 §10.2.3), so that a wrong clock on either side does no harm. Null where there is none that can be read.
 */
function retryAfterMs(reply, clock) {
    const text = reply.headers['retry-after']?.trim();
    if (!text || !RETRIED_STATUSES.has(reply.status))
        return null;
    const sent = Date.parse(reply.headers['date'] ?? '');
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent);
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}


/***/ }),

/***/ 44123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAiEmbedder: () => (/* binding */ openAiEmbedder)
/* harmony export */ });
/* harmony import */ var dataloader__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52139);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44835);





const TIMEOUT_MS = 60_000;
const MAX_BYTES = 256 * 1024 * 1024;
const RETRIES = 4;
/** How long a text waits for others to share its request. */
const GATHER_MS = 5;
const replySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0), embedding: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()).min(1) }))
});
/** Any OpenAI-compatible embeddings endpoint, asked in batches. Empty texts are zero vectors and are never sent. */
function openAiEmbedder(options) {
    let dimensions = null;
    const loader = new dataloader__WEBPACK_IMPORTED_MODULE_0__(async (texts) => {
        const vectors = await request(options, texts);
        for (const vector of vectors) {
            dimensions ??= vector.length;
            if (vector.length !== dimensions) {
                throw unusable(options, `answers with vectors of ${vector.length} and of ${dimensions} dimensions`);
            }
        }
        return vectors;
    }, { cache: false, maxBatchSize: options.batch, batchScheduleFn: send => setTimeout(send, GATHER_MS) });
    return {
        id: `openai:${options.model}`,
        semantic: true,
        embed: texts => Promise.all(texts.map(text => (text.trim() === '' ? new Float32Array(0) : loader.load(text))))
    };
}
async function request(options, texts) {
    const { http, clock, signal, url, model, apiKey } = options;
    const outcome = await (0,_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .requestWithRetries */ .e)({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES
    }, { http, clock, signal, retries: RETRIES, jitter: url });
    return vectorsOf(options, outcome, texts.length);
}
/** The vectors in the order of the texts; the endpoint may answer them in any. */
function vectorsOf(options, { reply, failure }, count) {
    if (!reply)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('service_unreachable', `embeddings: ${failure.message}`, { cause: failure });
    if (reply.status !== 200)
        throw unusable(options, `answered ${reply.status}${advice(reply.status)}`);
    const parsed = replySchema.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(reply.body.toString('utf8')));
    if (!parsed.success)
        throw unusable(options, 'answered with what is no list of embeddings');
    const vectors = new Array(count).fill(undefined);
    for (const { index, embedding } of parsed.data.data)
        vectors[index] = Float32Array.from(embedding);
    const complete = vectors.filter(vector => vector !== undefined);
    if (complete.length !== count || vectors.length !== count) {
        throw unusable(options, `answered ${count} texts with ${parsed.data.data.length} embeddings`);
    }
    return complete;
}
function advice(status) {
    if (status === 401 || status === 403)
        return '; check embeddings.api_key';
    if (status === 404)
        return '; embeddings.url is the whole URL, such as https://host/v1/embeddings';
    if (status === 400 || status === 413)
        return '; check embeddings.model, or make embeddings.batch smaller';
    return status === 429 ? ' after all retries; the endpoint needs a higher rate limit' : ' after all retries';
}
function unusable({ url, model }, what) {
    const { origin, pathname } = new URL(url);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('service_unreachable', `embeddings: ${origin}${pathname} (model ${model}) ${what}`);
}


/***/ }),

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ }),

/***/ 42658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ translate),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/** No complete reply came. The message names the URL (without its query) and says what to do. */
class HttpError extends Error {
    kind;
    status;
    name = 'HttpError';
    constructor(kind, message, 
    /** Where a status line had come before the reply was given up. */
    status, options) {
        super(message, options);
        this.kind = kind;
        this.status = status;
    }
}
const KINDS = {
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    EADDRNOTAVAIL: 'refused',
    // A proxy that does not open the tunnel; what this client aborts itself has its own error.
    UND_ERR_ABORTED: 'refused',
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    ETIMEDOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    UND_ERR_HEADERS_OVERFLOW: 'too_large',
    UND_ERR_CLOSED: 'aborted',
    UND_ERR_DESTROYED: 'aborted'
};
const TLS_CODE = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const ADVICE = {
    timeout: 'check that the service is up, or give it a longer timeout',
    refused: 'no connection; check host, port, proxy and that the service is up',
    dns: 'the name does not resolve; check the host name and the DNS of this machine',
    tls: 'check the certificate; a private CA goes into NODE_EXTRA_CA_CERTS',
    reset: "the connection was closed before the reply was complete; look at the service's log",
    too_large: 'the reply is larger than is read; check that the URL is the right one',
    redirect: 'use the final URL',
    blocked: 'this address is not allowed',
    aborted: 'the request was given up',
    protocol: 'this is no valid HTTP exchange; check that the port speaks HTTP, and http against https'
};
/** An error of sockets, TLS or the HTTP parser in the words of HttpError. */
function translate(error, url, status) {
    if (error instanceof HttpError)
        return error;
    const code = codeOf(error);
    const kind = TLS_CODE.test(code) ? 'tls' : (KINDS[code] ?? 'protocol');
    const detail = error.message && !error.message.includes(code) ? `${code} ${error.message}` : error.message || code;
    return new HttpError(kind, `${show(url)}: ${detail.trim()}; ${ADVICE[kind]}`, status || undefined, { cause: error });
}
function tooLarge(url, maxBytes, status) {
    return new HttpError('too_large', `${show(url)}: more than ${maxBytes} bytes; ${ADVICE.too_large}`, status);
}
function timedOut(url, timeoutMs, status) {
    const point = status ? 'the body was not complete' : 'no reply';
    return new HttpError('timeout', `${show(url)}: ${point} after ${timeoutMs} ms; ${ADVICE.timeout}`, status || undefined);
}
function givenUp(url, status) {
    return new HttpError('aborted', `${show(url)}: ${ADVICE.aborted}`, status || undefined);
}
/** `kind` says whether the manifest can allow the address at all. */
function blocked(url, address, kind) {
    const advice = kind === 'never'
        ? 'link-local, metadata and multicast addresses are never reached'
        : `add "${url.hostname}" to probe_hosts in the manifest if this is intended`;
    const where = address === url.hostname.replace(/^\[|\]$/g, '') ? 'is' : `resolves to ${address},`;
    const what = kind === 'never' ? 'a forbidden address' : 'a private address';
    return new HttpError('blocked', `${show(url)}: ${url.hostname} ${where} ${what}; ${advice}`);
}
/** What a resolver that knows no address should have said. */
function notFound(name) {
    return Object.assign(new Error(`no address for ${name}`), { code: 'ENOTFOUND' });
}
/** A URL as it may stand in a message: the query and the credentials may be secret. */
function show(url) {
    return `${url.origin}${url.pathname}`;
}
function codeOf(error) {
    const own = error.code;
    if (typeof own === 'string')
        return own;
    return error.cause instanceof Error ? codeOf(error.cause) : '';
}


/***/ })

};
