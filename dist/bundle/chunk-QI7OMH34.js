import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  files,
  onOff,
  reasonText,
  text,
  textOr
} from "./chunk-Q3MQWKGK.js";

// src/commands/shared-flags.ts
var manifest = textOr("rollout.yml", "FILE", {
  meaning: "the rollout manifest",
  input: "the rollout manifest"
});
var out = textOr("out", "DIR", {
  meaning: "where the files below go",
  input: "folder for result.json, rows.jsonl, report.md and report.html"
});
var baseline = text("FILE", {
  meaning: "a baseline.json, instead of the artifact that the manifest names",
  input: "a baseline.json on disk, instead of the artifact that the manifest names"
});
var resume = onOff({ meaning: "go on with the rows.jsonl that an interrupted run left" });
var window = files({
  meaning: "request logs (JSONL, .gz, globs, URLs, - for a pipe), instead of the manifest's source",
  input: "request logs (JSONL, .gz, globs, URLs), one a line, instead of the source that the manifest names"
});
var ledger = text("DIR", { meaning: "keep the ledger in a folder, instead of GitHub's deployments" });
var reason = reasonText({
  meaning: "why; it stands in the ledger with your name",
  input: "why; it stands in the ledger beside the name of who started the run"
});

export {
  manifest,
  out,
  baseline,
  resume,
  window,
  ledger,
  reason
};
