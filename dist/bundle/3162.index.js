export const id = 3162;
export const ids = [3162,9700,8218];
export const modules = {

/***/ 58688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ hasChanged),
/* harmony export */   Eu: () => (/* binding */ wasCut),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   Yt: () => (/* binding */ closeOldest),
/* harmony export */   jM: () => (/* binding */ unseenFile),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   zq: () => (/* binding */ copyOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _followed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41503);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11003);





function unseenFile(input) {
    return { input, log: null, size: -1, written: -1n, handle: null, fault: null };
}
const CHUNK = 2 ** 18;
/** So many files are kept open, those last written to. */
const MOST_OPEN = 32;
/** Null where the file can't be found. */
async function identify({ path }, handle) {
    try {
        const at = await (handle ? handle.stat({ bigint: true }) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }));
        const { mtimeNs: written } = at;
        const [size, writtenMs] = [Number(at.size), Number(written / 1000000n)];
        return { id: `${at.dev}:${at.ino}`, isFile: at.isFile(), size, written, writtenMs };
    }
    catch {
        return null;
    }
}
function hasChanged({ size, written }, now) {
    return now.size !== size || now.written !== written;
}
/** Opened as it is first read. A pipe or a device, which a link may lead to, would never end. */
async function openFile({ path, shown }) {
    if (/\.br$/i.test(path))
        throw (0,_packed_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('brotli, by its name');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmeasurableError */ .XW('not_measured', `${shown} is no regular file; expected a request log`);
}
/** `limited`: the stream, given up where it stalls. */
async function copyOfFile(handle, limited) {
    const bytes = (from) => limited(bytesFrom(handle, from));
    const read = async (at, length) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
        return buffer.subarray(0, bytesRead);
    };
    const first = await read(0, _followed_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD */ .Vx);
    if ((0,_packed_js__WEBPACK_IMPORTED_MODULE_3__/* .isPacked */ .lS)(first))
        return (0,_followed_js__WEBPACK_IMPORTED_MODULE_4__/* .streamCopy */ .ET)(async () => (await (0,_packed_js__WEBPACK_IMPORTED_MODULE_3__/* .unpacked */ .KZ)(bytes(0))).bytes);
    return { first, plain: { size: (await handle.stat()).size, read }, bytes };
}
/** One buffer for all of the file: it is written over when the next chunk is asked for. */
async function* bytesFrom(handle, from) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (let at = from;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK, at);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
    }
}
/**
 * Whether a file is shorter than what was read of its log, and has changed since: it was cut, or written anew. A copy that
 * does not grow is only shorter.
 */
function wasCut({ log, size }, now) {
    return log !== null && size >= 0 && now.size < log.offset && now.size !== size;
}
/** Closes all but the files last written to. */
async function closeOldest(files) {
    const open = [...files].filter(({ handle }) => handle !== null);
    const oldest = open.sort((a, b) => Number(b.written - a.written)).slice(MOST_OPEN);
    await Promise.all(oldest.map(close));
}
async function close(file) {
    const { handle } = file;
    file.handle = null;
    await handle?.close();
}


/***/ }),

/***/ 41503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ readOn),
/* harmony export */   ET: () => (/* binding */ streamCopy),
/* harmony export */   KK: () => (/* binding */ readCopy),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   dM: () => (/* binding */ newFollowed),
/* harmony export */   ly: () => (/* binding */ followedFrom)
/* harmony export */ });
/** Bytes at the beginning of a log that it is known by. */
const HEAD = 4096;
/** Bytes before the place where it was read to. */
const TAIL = 1024;
const LINE_FEED = 10;
function newFollowed(opened, begun) {
    return { opened, begun, offset: 0, head: Buffer.alloc(0), tail: Buffer.alloc(0) };
}
/** A log that is to be read from this place on. */
async function followedFrom(place, { first, plain }, log) {
    const known = Math.min(TAIL, place);
    return { ...log, offset: place, head: first.subarray(0, place), tail: await plain.read(place - known, known) };
}
/** The log that begins so; undefined where none does. Less than a line tells nothing. */
function beginningSo(logs, first) {
    return logs.find(({ head }) => {
        const both = Math.min(head.length, first.length, HEAD);
        return (both === HEAD || head.subarray(0, both).includes(LINE_FEED)) && agrees(first, 0, head, 0);
    });
}
/**
 * Reads on: skips what was read before, which must be the same, and takes the rest. `at`: the place in the log where the
 * stream begins. False where the stream is another log's; nothing of it is taken then.
 */
async function readOn(log, stream, at, signal) {
    let place = at;
    for await (const chunk of stream) {
        signal?.throwIfAborted();
        if (place < log.offset) {
            if (!agrees(chunk, place, log.head, 0))
                return false;
            if (!agrees(chunk, place, log.tail, log.offset - log.tail.length))
                return false;
        }
        const known = Math.max(0, log.offset - place);
        place += chunk.length;
        if (chunk.length > known)
            await take(log, chunk.subarray(known));
    }
    return true;
}
async function take(log, bytes) {
    await log.opened.push(bytes);
    log.offset += bytes.length;
    if (log.head.length < HEAD)
        log.head = Buffer.concat([log.head, bytes.subarray(0, HEAD - log.head.length)]);
    log.tail = bytes.length >= TAIL ? Buffer.from(bytes.subarray(-TAIL)) : lastOf(Buffer.concat([log.tail, bytes]));
}
function lastOf(bytes) {
    return Buffer.from(bytes.subarray(-TAIL));
}
/** Whether two stretches of a log are the same where both have bytes. */
function agrees(a, atA, b, atB) {
    const start = Math.max(atA, atB);
    const end = Math.min(atA + a.length, atB + b.length);
    return start >= end || a.compare(b, start - atB, end - atB, start - atA, end - atA) === 0;
}
/** Reads what is new in a copy, of its own log where that is known, of another, or of a new one. */
async function readCopy(copy, seen, { known, begin, signal }) {
    const goesOn = (log) => {
        seen.log = log;
        const from = copy.plain === null ? 0 : log.offset - log.tail.length;
        return readOn(log, copy.bytes(from), from, signal);
    };
    const log = seen.log !== null && agrees(copy.first, 0, seen.log.head, 0) ? seen.log : beginningSo(known, copy.first);
    if (log === undefined || !(await goesOn(log)))
        await goesOn(await begin(copy));
}
/** A stream that can only be read from its beginning, each time opened again. */
async function streamCopy(open) {
    const iterator = (await open())[Symbol.asyncIterator]();
    const begun = await iterator.next();
    const first = begun.done ? Buffer.alloc(0) : Buffer.from(begun.value);
    let isFresh = true;
    const rest = async function* () {
        try {
            if (!begun.done)
                yield first;
            for (let next = await iterator.next(); !next.done; next = await iterator.next())
                yield next.value;
        }
        finally {
            await iterator.return?.();
        }
    };
    return {
        first,
        plain: null,
        async *bytes() {
            const all = isFresh ? rest() : await open();
            isFresh = false;
            yield* all;
        }
    };
}


/***/ }),

/***/ 38218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInputs: () => (/* binding */ findInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The files and URLs of these paths, each once, and the paths that match nothing. What is an input already stays one. `named`: what a person named them with. */
async function findInputs({ paths, cwd, named = 'window.source.path' }) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const inputs = [];
    const missing = [];
    for (const path of paths) {
        if (typeof path !== 'string') {
            inputs.push(path);
            continue;
        }
        if (/^https?:\/\//i.test(path)) {
            inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true });
            continue;
        }
        const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false };
        const files = await glob(path.replaceAll('\\', '/'), options);
        if (files.length === 0)
            missing.push({ path, why: `${named}: no file matches "${path}"` });
        inputs.push(...files.sort().map(file => ({ path: file, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file) || file, url: false })));
    }
    const first = inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i);
    return { inputs: first, missing };
}


/***/ }),

/***/ 76468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   MN: () => (/* binding */ createLineCutter),
/* harmony export */   kR: () => (/* binding */ LINE_FEED)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26284);

const LINE_FEED = 10;
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16;
/** Each of some whole lines, without its line feed. */
function eachLine(lines, take) {
    for (let start = 0; start < lines.length;) {
        const end = lines.indexOf(LINE_FEED, start);
        take(lines.subarray(start, end));
        start = end + 1;
    }
}
function createLineCutter(maxBytes, events, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .newMemory */ .A)()) {
    const own = memory.of('line', () => ({ held: [], heldBytes: 0, isTold: false }));
    const hold = (part) => {
        own.heldBytes += part.length;
        if (own.heldBytes > maxBytes)
            own.held = [];
        else if (part.length > 0)
            own.held.push(Buffer.from(part));
    };
    const clear = () => {
        Object.assign(own, { held: [], heldBytes: 0, isTold: false });
    };
    const tellTooLong = () => {
        if (!own.isTold)
            events.tooLong();
        own.isTold = true;
    };
    const release = () => {
        if (own.heldBytes > maxBytes)
            tellTooLong();
        else
            events.lines(Buffer.concat(own.held));
        clear();
    };
    /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
    const cut = (piece) => {
        const first = own.heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0;
        const last = piece.lastIndexOf(LINE_FEED) + 1;
        if (first > 0) {
            hold(piece.subarray(0, first));
            release();
        }
        if (last > first)
            events.lines(piece.subarray(first, last));
        hold(piece.subarray(last));
    };
    return {
        push(chunk) {
            const step = Math.min(PIECE, maxBytes);
            for (let start = 0; start < chunk.length; start += step)
                cut(chunk.subarray(start, start + step));
        },
        finish() {
            if (own.heldBytes > maxBytes)
                tellTooLong();
            else if (own.heldBytes > 0 && events.unended(Buffer.concat(own.held)))
                clear();
        }
    };
}


/***/ }),

/***/ 11003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   e6: () => (/* binding */ isDamage),
/* harmony export */   lS: () => (/* binding */ isPacked)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Since node 22.15. */
const { createZstdDecompress } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2)));
const CHUNK = 2 ** 18;
/** So little at a time that even the densest stream fills no memory: a byte of gzip holds 1,032, one of zstd 32,768. */
const GZIP_STEP = 2 ** 14;
const ZSTD_STEP = 2 ** 10;
const BRACE = 0x7b;
/** The first that fits: the mark of UTF-32 begins with that of UTF-16. */
const PACKINGS = [
    {
        name: 'gzip',
        begins: [[0x1f, 0x8b]],
        unpack: stream => inflate(stream, 'gzip', node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip({ chunkSize: CHUNK }), GZIP_STEP)
    },
    {
        name: 'zstd (which takes node 22.15 or later)',
        begins: [[0x28, 0xb5, 0x2f, 0xfd]],
        unpack: createZstdDecompress === undefined
            ? null
            : stream => inflate(stream, 'zstd', createZstdDecompress({ chunkSize: CHUNK }), ZSTD_STEP)
    },
    { name: 'xz', begins: [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]], unpack: null },
    { name: 'bzip2', begins: [[0x42, 0x5a, 0x68]], unpack: null },
    { name: 'zip', begins: [[0x50, 0x4b, 3, 4]], unpack: null },
    { name: 'lz4', begins: [[4, 0x22, 0x4d, 0x18]], unpack: null },
    {
        name: 'UTF-32',
        begins: [
            [0xff, 0xfe, 0, 0],
            [0, 0, 0xfe, 0xff],
            [BRACE, 0, 0, 0],
            [0, 0, 0, BRACE]
        ],
        unpack: null
    },
    {
        name: 'UTF-16',
        begins: [
            [0xff, 0xfe],
            [BRACE, 0]
        ],
        unpack: stream => decode(stream, 'utf-16le')
    },
    {
        name: 'UTF-16',
        begins: [
            [0xfe, 0xff],
            [0, BRACE]
        ],
        unpack: stream => decode(stream, 'utf-16be')
    }
];
/** The stream itself, or what it holds where its first bytes are those of a packing: then it is `packed`. */
async function unpacked(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    const first = await iterator.next();
    const all = (async function* () {
        try {
            for (let next = first; !next.done; next = await iterator.next())
                yield next.value;
        }
        finally {
            await iterator.return?.(); // closes the file or the connection where reading ends early
        }
    })();
    const packing = first.done ? undefined : packingOf(first.value);
    if (!packing)
        return { bytes: all, packed: false };
    if (packing.unpack)
        return { bytes: packing.unpack(all), packed: true };
    await iterator.return?.();
    throw unreadable(packing.name);
}
function unreadable(packing) {
    return new Error(`it is in ${packing}; expected JSON lines in UTF-8 or UTF-16, plain or as .gz`);
}
function isPacked(first) {
    return packingOf(first) !== undefined;
}
function packingOf(first) {
    return PACKINGS.find(({ begins }) => begins.some(bytes => bytes.every((byte, i) => first[i] === byte)));
}
/** What the packed bytes of a log are when they are no whole stream: they stay so until the file changes. */
function isDamage(error) {
    return error.code === DAMAGED;
}
const DAMAGED = 'DAMAGED';
/** A character that is cut in two is still being written. */
async function* decode(stream, encoding) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of stream)
        yield Buffer.from(decoder.decode(chunk, { stream: true }));
}
/** Gives what was inflated before it throws: a stream of node's own would drop that. */
async function* inflate(stream, name, out, step) {
    const ready = [];
    let fault = null;
    out.on('data', (chunk) => ready.push(chunk));
    out.on('error', error => {
        fault = error;
    });
    const settle = (begin) => new Promise(resolve => {
        out.once('close', resolve);
        begin(() => {
            out.off('close', resolve);
            resolve();
        });
    });
    try {
        for await (const chunk of stream) {
            for (let at = 0; at < chunk.length && fault === null; at += step) {
                await settle(done => out.write(chunk.subarray(at, at + step), done));
                yield* ready.splice(0);
            }
            if (fault !== null)
                break;
        }
        if (fault === null)
            await settle(done => out.once('end', done).end());
        yield* ready.splice(0);
        if (fault !== null) {
            const message = `the ${name} stream is damaged or not complete`;
            throw Object.assign(new Error(message, { cause: fault }), { code: DAMAGED });
        }
    }
    finally {
        out.destroy();
    }
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PATIENCE: () => (/* binding */ PATIENCE),
/* harmony export */   hurried: () => (/* binding */ hurried),
/* harmony export */   patienceOf: () => (/* binding */ patienceOf),
/* harmony export */   waitedFor: () => (/* binding */ waitedFor)
/* harmony export */ });
/** A log that comes slower than 1 KiB a second over 30 s is none that ends. */
const PATIENCE = { idleMs: 30_000, leastBytes: 30 * 1024, totalMs: 600_000 };
const LEAST_TOTAL_MS = 60_000;
/** Who looks every so often waits for two looks, and a minute at least. */
function patienceOf(every) {
    return every === undefined ? PATIENCE : { ...PATIENCE, totalMs: Math.max(LEAST_TOTAL_MS, 2 * every) };
}
/** For a source that did not come to its end before: it is given up on sooner, at the same rate. */
function hurried({ idleMs, leastBytes, totalMs }) {
    return { idleMs: idleMs / 10, leastBytes: leastBytes / 10, totalMs };
}
/** The stream as it comes, until it has been waited for long enough: then `giveUp` is called and it throws. */
async function* waitedFor(stream, { idleMs, leastBytes, totalMs }, giveUp) {
    const iterator = stream[Symbol.asyncIterator]();
    const end = performance.now() + totalMs;
    let checkAt = performance.now() + idleMs;
    let bytes = 0;
    try {
        for (;;) {
            const next = iterator.next();
            for (;;) {
                const came = await within(next, Math.min(checkAt, end));
                if (came !== TIME) {
                    if (came.done)
                        return;
                    bytes += came.value.length;
                    yield came.value;
                    if (bytes >= leastBytes) {
                        checkAt = performance.now() + idleMs;
                        bytes = 0;
                    }
                }
                const now = performance.now();
                if (now >= end)
                    throw tooSlow(`it has not ended after ${Math.round(totalMs / 1000)} s`);
                if (now >= checkAt)
                    throw tooSlow(`no more than ${bytes} bytes came in ${idleMs / 1000} s`);
                if (came !== TIME)
                    break;
            }
        }
    }
    finally {
        giveUp();
        // What hangs would hang here too.
        void iterator.return?.().then(undefined, () => undefined);
    }
}
const TIME = Symbol('time');
/** What the promise gives, or that it is time. `at` is of the clock of performance.now(). */
async function within(promise, at) {
    let timer;
    const time = new Promise(resolve => {
        timer = setTimeout(resolve, Math.max(0, at - performance.now()), TIME);
    });
    try {
        return await Promise.race([promise, time]);
    }
    finally {
        clearTimeout(timer);
    }
}
function tooSlow(what) {
    return new Error(`${what}, and it was given up`);
}


/***/ }),

/***/ 34969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ noProgress),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/window/files.js
var window_files = __webpack_require__(58688);
// EXTERNAL MODULE: ./out/build/src/window/followed.js
var followed = __webpack_require__(41503);
// EXTERNAL MODULE: ./out/build/src/window/inputs.js
var window_inputs = __webpack_require__(38218);
// EXTERNAL MODULE: ./out/build/src/window/packed.js
var window_packed = __webpack_require__(11003);
// EXTERNAL MODULE: ./out/build/src/window/patience.js
var window_patience = __webpack_require__(9700);
// EXTERNAL MODULE: ./out/build/src/window/skip.js
var skip = __webpack_require__(84360);
;// CONCATENATED MODULE: ./out/build/src/window/urls.js


function unseenUrl() {
    return { log: null, etag: null, isPlain: false };
}
const ALL = { from: null, etag: null };
/** Reads what is new behind a URL. `ask` limits how long it may take. */
async function readUrl(seen, ask, terms) {
    const { log, etag, isPlain } = seen;
    let answer = await ask({ from: log !== null && isPlain ? log.offset - log.tail.length : null, etag });
    if (answer === null)
        return;
    // Only what was read to its end is known by its name.
    seen.etag = null;
    const { start, body, etag: named } = answer;
    if (log === null || start === 0 || !(await (0,followed/* readOn */.Cw)(log, body, start, terms.signal))) {
        const whole = async () => {
            const { bytes, packed } = await (0,window_packed/* unpacked */.KZ)((answer?.start === 0 ? answer : await ask(ALL)).body);
            answer = null;
            seen.isPlain = !packed;
            return bytes;
        };
        await (0,followed/* readCopy */.KK)(await (0,followed/* streamCopy */.ET)(whole), seen, terms);
    }
    seen.etag = named;
}

;// CONCATENATED MODULE: ./out/build/src/window/read-inputs.js








function noProgress() {
    return { logs: [], files: new Map(), urls: new Map() };
}
/**
 * One pass over what is new in all inputs, in any number and order. What can't be read is named, and does not keep the
 * rest from being judged. Throws UnmeasurableError where nothing can be read. `from`: the window's beginning; `kept`: how
 * far an earlier look with the same reader came.
 */
async function readInputs(reader, { paths, cwd, named, openUrl, patience = window_patience.PATIENCE, slow = new Set() }, from, signal, kept) {
    const { inputs, missing } = await (0,window_inputs.findInputs)({ paths, cwd, named });
    const faults = missing.map(({ path, why }) => ({ file: path, why, before: false, reason: 'not_measured' }));
    const progress = kept ?? noProgress();
    const begin = async (input, copy) => {
        const log = await beginLog(reader, input, copy);
        progress.logs.push(log);
        return log;
    };
    const goesOn = kept !== undefined;
    const look = { progress, known: [...progress.logs], goesOn, openUrl, patience, slow, begin, signal };
    for (const found of await inOrder(inputs, progress)) {
        const fault = await readFound(found, look, from);
        if (fault)
            faults.push(fault);
    }
    await (0,window_files/* closeOldest */.Yt)(progress.files.values());
    const first = faults.find(({ before }) => !before);
    if (first && reader.isEmpty())
        throw new errors/* UnmeasurableError */.XW(first.reason, first.why);
    return { ...(await reader.finish()), unread: faults.map(({ file, why, before }) => ({ file, why, before })) };
}
async function beginLog(reader, { shown }, copy) {
    const skipped = copy.plain && reader.skips && (await (0,skip/* searchSkipped */.q)(copy.plain, reader.skips));
    const begun = skipped ? { file: `${shown} from byte ${skipped.place}`, oldest: skipped.oldest } : { file: shown };
    const opened = reader.open(begun.file, begun.oldest);
    return skipped ? (0,followed/* followedFrom */.ly)(skipped.place, copy, { opened, begun }) : (0,followed/* newFollowed */.dM)(opened, begun);
}
/**
 * What was read before comes first, as a new file may be its copy: files that were rotated away and still are open, files
 * that are known, and then the others.
 */
async function inOrder(inputs, { files, urls }) {
    const found = [];
    for (const input of inputs)
        found.push({ input, is: input.url ? null : await (0,window_files/* identify */.ls)(input) });
    const present = new Set(found.map(({ is }) => is?.id));
    const gone = [];
    for (const [id, file] of files) {
        if (present.has(id))
            continue;
        const is = file.handle && (await (0,window_files/* identify */.ls)(file.input, file.handle));
        if (is && (0,window_files/* hasChanged */.$H)(file, is))
            gone.push({ input: file.input, is });
        else {
            files.delete(id);
            await (0,window_files/* close */.VN)(file);
        }
    }
    const isKnown = ({ input, is }) => (input.url ? urls.has(input.path) : is !== null && files.has(is.id));
    return [...gone, ...found.filter(isKnown), ...found.filter(each => !isKnown(each))];
}
/** Reads one input to its end, or as far as it goes: then the fault. */
async function readFound({ input, is }, look, from) {
    const { files, urls } = look.progress;
    const seen = input.url
        ? entryOf(urls, input.path, unseenUrl)
        : is === null
            ? (0,window_files/* unseenFile */.jM)(input)
            : entryOf(files, is.id, () => (0,window_files/* unseenFile */.jM)(input));
    // A log that was renamed has another name now.
    if ('input' in seen)
        seen.input = input;
    try {
        if ('etag' in seen)
            await readUrl(seen, since => ask(input, look, since), termsOf(input, look));
        else
            await readFile(seen, is, look);
        return null;
    }
    catch (error) {
        if (look.signal?.aborted)
            throw error;
        // The rows that could be read say nothing of those behind them; only when it was written last does.
        const written = is?.isFile ? is.writtenMs : null;
        const before = from !== null && written !== null && written < from;
        return { file: input.shown, why: whyUnread(input, error), before, reason: reasonOf(input) };
    }
    finally {
        await seen.log?.opened.finish();
    }
}
function entryOf(entries, key, make) {
    const entry = entries.get(key) ?? make();
    entries.set(key, entry);
    return entry;
}
function termsOf(input, { known, begin, signal }) {
    return { known, begin: copy => begin(input, copy), signal };
}
/** Reads what a file has more than at the last look. What could not be read then and is the same can not be read now. */
async function readFile(file, is, look) {
    if (is && !(0,window_files/* hasChanged */.$H)(file, is)) {
        if (file.fault)
            throw file.fault;
        return;
    }
    const endless = { ...look, patience: { ...look.patience, totalMs: Number.POSITIVE_INFINITY } };
    let isPlain = false;
    try {
        file.handle ??= await (0,window_files/* openFile */.Tq)(file.input);
        if (is && file.log && (await (0,window_files/* identify */.ls)(file.input, file.handle))?.id !== is.id)
            throw new Error('it was rotated as it was opened; the next look reads it');
        const copy = await (0,window_files/* copyOfFile */.zq)(file.handle, bytes => patiently(file.input, bytes, endless));
        isPlain = copy.plain !== null;
        const isCut = isPlain && is !== null && (0,window_files/* wasCut */.Eu)(file, is);
        if (isCut)
            file.log = null;
        await (0,followed/* readCopy */.KK)(copy, file, { ...termsOf(file.input, look), ...(isCut && { known: [] }) });
        file.fault = null;
    }
    catch (error) {
        file.fault = error;
        throw error;
    }
    finally {
        // What is damaged stays so; what was away or slow may be read the next time.
        const isKnown = is !== null && (file.fault === null || (0,window_packed/* isDamage */.e6)(file.fault));
        Object.assign(file, isKnown ? { size: is.size, written: is.written } : { size: -1 });
        if (!isPlain || !look.goesOn)
            await (0,window_files/* close */.VN)(file);
    }
}
/** A request of a URL, which is ended where it is given up. */
async function ask(input, look, since) {
    const { openUrl, signal } = look;
    const ended = new AbortController();
    const both = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
    const answer = await openUrl(input.path, both, since);
    return answer && { ...answer, body: patiently(input, answer.body, look, () => ended.abort()) };
}
/** The stream, given up where it does not come: then it is waited for less the next time. */
async function* patiently({ path }, stream, { patience, slow }, giveUp = () => undefined) {
    try {
        yield* (0,window_patience.waitedFor)(stream, slow.has(path) ? (0,window_patience.hurried)(patience) : patience, giveUp);
    }
    catch (error) {
        slow.add(path);
        throw error;
    }
}
function whyUnread({ shown }, error) {
    return error instanceof errors/* UnmeasurableError */.XW ? error.message : `${shown} could not be read: ${error.message}`;
}
function reasonOf({ url }) {
    return url ? 'service_unreachable' : 'not_measured';
}


/***/ }),

/***/ 84360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ OUT_OF_ORDER_MS),
/* harmony export */   q: () => (/* binding */ searchSkipped)
/* harmony export */ });
/**
 * A log is written in order of time, or nearly: then what lies before a window can be skipped. Places throughout the file
 * are looked at until one has a row of the window; what stands before the place before it is not read. A row stands
 * where it was written, which is after its time, so none of the window stands further ahead. Where the places themselves
 * are not in order, or say no time, nothing is skipped.
 */
/** A smaller log is read as soon as it is searched. */
const LEAST = 2 ** 22;
/** So much is read for nothing at most. */
const NEAR = 2 ** 20;
const PLACES = 64;
/** A longer line says no time. */
const LONGEST = 2 ** 15;
/** Rows of one log may stand so far out of order: requests that last, clocks that differ, collectors that send late. */
const OUT_OF_ORDER_MS = 10 * 60_000;
const LINE_FEED = 10;
/** Null where all of it must be read. */
async function searchSkipped(plain, { before, timeOf }, { least, near } = { least: LEAST, near: NEAR }) {
    if (plain.size < least)
        return null;
    const oldest = await timeAfter(plain, 0, timeOf);
    if (oldest === null || oldest >= before)
        return null;
    let [low, high] = [0, plain.size];
    while (high - low > near) {
        const step = Math.ceil((high - low) / PLACES);
        let newest = oldest;
        for (let at = low + step; at < high; at += step) {
            const time = await timeAfter(plain, at, timeOf);
            if (time === null || time >= before) {
                high = at;
                break;
            }
            if (time < newest - OUT_OF_ORDER_MS)
                return null;
            newest = Math.max(newest, time);
            low = at;
        }
    }
    const place = low === 0 ? 0 : await lineAfter(plain, low);
    return place === null || place === 0 ? null : { place, oldest };
}
/** The time of the first whole line from a place on. */
async function timeAfter(plain, at, timeOf) {
    const bytes = await plain.read(at, LONGEST);
    const start = at === 0 ? 0 : bytes.indexOf(LINE_FEED) + 1;
    const end = bytes.indexOf(LINE_FEED, start);
    return (at > 0 && start === 0) || end < 0 ? null : timeOf(bytes.subarray(start, end));
}
async function lineAfter(plain, at) {
    const end = (await plain.read(at, LONGEST)).indexOf(LINE_FEED);
    return end < 0 ? null : at + end + 1;
}


/***/ })

};
