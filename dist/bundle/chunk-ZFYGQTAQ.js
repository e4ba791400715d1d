import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/report/budget.ts
var COMMENT_BYTES = 6e4;
var CHECK_SUMMARY_BYTES = 65e3;
var STEP_SUMMARY_BYTES = 9e5;
var STEPS = [
  { folded: true, answers: 500, passing: true },
  { folded: false, answers: 500, passing: true },
  { folded: false, answers: 80, passing: true },
  { folded: false, answers: 80, passing: false }
];
var bytesOf = (text) => Buffer.byteLength(text, "utf8");
function linesWithin(lines, budgetBytes) {
  let left = budgetBytes;
  const end = lines.findIndex((line) => {
    left -= bytesOf(line) + 1;
    return left < 0;
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

export {
  COMMENT_BYTES,
  CHECK_SUMMARY_BYTES,
  STEP_SUMMARY_BYTES,
  STEPS,
  bytesOf,
  linesWithin
};
