import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/window/patience.ts
var PATIENCE = { idleMs: 3e4, leastBytes: 30 * 1024, totalMs: 6e5 };
var LEAST_TOTAL_MS = 6e4;
function patienceOf(every) {
  return every === void 0 ? PATIENCE : { ...PATIENCE, totalMs: Math.max(LEAST_TOTAL_MS, 2 * every) };
}
function hurried({ idleMs, leastBytes, totalMs }) {
  return { idleMs: idleMs / 10, leastBytes: leastBytes / 10, totalMs };
}
async function* waitedFor(stream, { idleMs, leastBytes, totalMs }, giveUp) {
  const iterator = stream[Symbol.asyncIterator]();
  const end = performance.now() + totalMs;
  let checkAt = performance.now() + idleMs;
  let bytes = 0;
  try {
    for (; ; ) {
      const next = iterator.next();
      for (; ; ) {
        const came = await within(next, Math.min(checkAt, end));
        if (came !== TIME) {
          if (came.done) return;
          bytes += came.value.length;
          yield came.value;
          if (bytes >= leastBytes) {
            checkAt = performance.now() + idleMs;
            bytes = 0;
          }
        }
        const now = performance.now();
        if (now >= end) throw tooSlow(`it has not ended after ${Math.round(totalMs / 1e3)} s`);
        if (now >= checkAt) throw tooSlow(`no more than ${bytes} bytes came in ${idleMs / 1e3} s`);
        if (came !== TIME) break;
      }
    }
  } finally {
    giveUp();
    void iterator.return?.().then(void 0, () => void 0);
  }
}
var TIME = /* @__PURE__ */ Symbol("time");
async function within(promise, at) {
  let timer;
  const time = new Promise((resolve) => {
    timer = setTimeout(resolve, Math.max(0, at - performance.now()), TIME);
  });
  try {
    return await Promise.race([promise, time]);
  } finally {
    clearTimeout(timer);
  }
}
function tooSlow(what) {
  return new Error(`${what}, and it was given up`);
}

export {
  PATIENCE,
  patienceOf,
  hurried,
  waitedFor
};
