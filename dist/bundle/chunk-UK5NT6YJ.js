import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/clock.ts
import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
var LONGEST_TIMER_MS = 2 ** 31 - 1;
var systemClock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  async sleep(ms, signal) {
    if (signal) setMaxListeners(0, signal);
    let left = Math.max(0, ms);
    do {
      const part = Math.min(left, LONGEST_TIMER_MS);
      await wait(part, void 0, signal ? { signal } : {});
      left -= part;
    } while (left > 0);
  }
};

export {
  systemClock
};
