export const id = 9700;
export const ids = [9700];
export const modules = {

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


/***/ })

};
