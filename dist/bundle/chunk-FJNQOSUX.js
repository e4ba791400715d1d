import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  TOPICS
} from "./chunk-EFYOBV6W.js";

// src/doors/help.ts
var EXITS = "Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back,\n4 hold, 5 could not measure\n";
var WIDTH = 80;
var GENERAL_MEANINGS = {
  json: "print the result as JSON",
  quiet: "say only the result, warnings and errors (-q)",
  verbose: "all that is known: every row, stop, note and chance",
  help: "what there is to say to a command (-h)",
  version: "the version of this program (-V)"
};
function overview(commands) {
  const headed = TOPICS.flatMap(
    (topic) => commands.filter(({ description }) => description.topic === topic).map(({ name, description }, at) => [`${(at === 0 ? topic : "").padEnd(7)}${name}`, description.summary])
  );
  const rest = ["", "help COMMAND, completion SHELL, version"];
  return [
    "rollout-gate: may the new version of a model, prompt, retriever or index take\ntraffic? It decides by evidence, and moves the traffic.\n",
    table([...headed, rest], 18),
    "Most take: --manifest FILE (rollout.yml) \xB7 --out DIR (out) \xB7 --json \xB7 --quiet\nrollout-gate COMMAND --help shows the rest.   Start: rollout-gate demo\n",
    EXITS
  ].join("\n");
}
function page({ name, description }) {
  const flags = Object.entries(description.flags).map(
    ([flag, { value, meaning }]) => [flagShown(flag, value), meaning]
  );
  const general = ["json", "quiet", "verbose"].map((flag) => [`--${flag}`, GENERAL_MEANINGS[flag]]);
  return [
    `${wrapped(`rollout-gate ${name}: ${description.summary}`, 0)}
`,
    description.examples.map((line) => `  ${line}
`).join(""),
    table([...flags, ...general]),
    table(aboutIt(description).map(([label, text]) => [`${label}:`, text])),
    EXITS
  ].join("\n");
}
function aboutIt(description) {
  const { files, artifacts, changes, publishes, permissions, toPublish, actsFirst } = description;
  const posted = publishes && `the result, on the pull request${publishes === "from a job" ? ", from a job" : ""}`;
  const lines = [
    ["Writes", files.length > 0 ? `${files.join(", ")} into --out` : ""],
    ["Uploads", artifacts.length > 0 ? `from a job, the artifact ${artifacts.join(", ")}` : ""],
    ["Changes", changes.join(", ")],
    ["Posts", posted ?? ""],
    [
      "Permissions",
      `in a job: ${permissionsShown(permissions)}${toPublish ? `; to post, ${permissionsShown(toPublish)}` : ""}`
    ],
    ["Flags", actsFirst ? "whatever is wrong with them is said after the work is done" : ""]
  ];
  return lines.filter(([, text]) => text !== "");
}
function permissionsShown(permissions) {
  const shown = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
  return shown.length > 0 ? shown.join(", ") : "none";
}
function flagShown(name, value) {
  return value === null ? `--${name}` : `--${name} ${value}`;
}
function table(rows, least = 0) {
  const indent = Math.max(least, ...rows.map(([left]) => left.length + 4));
  return rows.map(([left, right]) => `  ${left}`.padEnd(indent) + wrapped(right, indent).trimEnd()).map((line) => `${line.trimEnd()}
`).join("");
}
function wrapped(text, indent) {
  let column = indent;
  return text.split(" ").map((word, index) => {
    const breaks = index > 0 && column + 1 + word.length > WIDTH;
    const before = index === 0 ? "" : breaks ? `
${" ".repeat(indent)}` : " ";
    column = breaks ? indent + word.length : column + before.length + word.length;
    return before + word;
  }).join("");
}

export {
  GENERAL_MEANINGS,
  overview,
  page,
  aboutIt,
  permissionsShown,
  flagShown
};
