import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/commands/outcome.ts
var RESULT_ARTIFACT = "rollout-gate-result";
function resultUpload(name, { out }, more = []) {
  return { name, files: ["result.json", ...more, "report.md", "report.html"], root: out };
}

export {
  RESULT_ARTIFACT,
  resultUpload
};
