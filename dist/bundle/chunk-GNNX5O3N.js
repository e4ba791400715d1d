import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/window/distribution.ts
function orderStatistic(distribution, rank) {
  let below = 0;
  for (const bin of distribution.bins) {
    below += bin.count;
    if (rank >= 1 && rank <= below) return { low: bin.low, high: bin.high };
  }
  throw new RangeError(`rank ${rank} of ${distribution.n} values`);
}

export {
  orderStatistic
};
