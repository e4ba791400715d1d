import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/errors.ts
var InputError = class extends Error {
  constructor(reason, problems, rollout = null) {
    super(problems.map(showProblem).join("\n"));
    this.reason = reason;
    this.problems = problems;
    this.rollout = rollout;
  }
  reason;
  problems;
  rollout;
  name = "InputError";
};
var UnmeasurableError = class extends Error {
  constructor(reason, message, options) {
    super(message, options);
    this.reason = reason;
  }
  reason;
  name = "UnmeasurableError";
};
var FlagError = class extends Error {
  name = "FlagError";
};
function flagError(message, rollout = null) {
  const problem = { file: "(command line)", line: 1, column: 1, message, severity: "error" };
  return new InputError("manifest_invalid", [problem], rollout);
}
function showProblem(problem) {
  const mark = problem.severity === "warning" ? "warning: " : "";
  return `${problem.file}:${problem.line}:${problem.column}: ${mark}${problem.message}`;
}

export {
  InputError,
  UnmeasurableError,
  FlagError,
  flagError,
  showProblem
};
