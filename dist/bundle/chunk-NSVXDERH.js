import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/window/left-out.ts
function nothingLeftOut() {
  const none = () => ({ unreadable: 0, withStatus: 0, replies: 0, clock: 0 });
  return { baseline: none(), canary: none(), unattributed: 0 };
}
function leaveOut(leftOut, arm, { status }) {
  if (arm === null) {
    leftOut.unattributed++;
    return;
  }
  const own = leftOut[arm];
  own.unreadable++;
  if (status === null) return;
  own.withStatus++;
  if (status >= 200 && status <= 299) own.replies++;
}
function leftOutRows({ unreadable, clock }) {
  return unreadable + clock;
}
function mostLeftOut(rows) {
  return Math.max(3, 0.01 * rows);
}

export {
  nothingLeftOut,
  leaveOut,
  leftOutRows,
  mostLeftOut
};
