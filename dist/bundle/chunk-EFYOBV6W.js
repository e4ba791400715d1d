import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/commands/describe.ts
var TOPICS = ["begin", "judge", "move", "see", "more"];
function commandOf(name, description, story) {
  return { name, description, tell: story };
}
function defaultsOf({ flags }) {
  return Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flag.read([])]));
}
function writesReports({ files }) {
  return files.includes("result.json");
}

export {
  TOPICS,
  commandOf,
  defaultsOf,
  writesReports
};
