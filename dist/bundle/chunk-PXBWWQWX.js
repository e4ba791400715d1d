import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  jsonOf,
  parseJson
} from "./chunk-HZOARXOO.js";

// src/routers/kubectl.ts
var REQUEST_TIMEOUT = "--request-timeout=20s";
var ATTEMPTS = 5;
var MOST_LINES = 20;
async function getObject(run, { resource, namespace, name }) {
  const finished = await run([
    "kubectl",
    "get",
    resource,
    name,
    "--namespace",
    namespace,
    "-o",
    "json",
    REQUEST_TIMEOUT
  ]);
  if (finished.code !== 0) throw faultOf(finished);
  return objectOf(finished);
}
async function changeObject(run, name, { parse, persists }, change) {
  let object = parse(await getObject(run, name));
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= ATTEMPTS;
    const operations = change(object);
    const finished = await patch(run, name, persists && isLast ? operations : [unchanged(object), ...operations]);
    if (finished.code === 0) return;
    const fault = faultOf(finished);
    const { resourceVersion } = object.metadata;
    object = await rereadAfter(fault, () => getObject(run, name).then(parse));
    if (object.metadata.resourceVersion === resourceVersion) throw fault;
    if (isLast) throw new RouterError("conflict", `${name.resource}/${name.name} is changed all the time`);
  }
}
function unchanged({ metadata }) {
  return { op: "test", path: "/metadata/resourceVersion", value: metadata.resourceVersion };
}
function patch(run, { resource, namespace, name }, operations) {
  const words = ["kubectl", "patch", resource, name, "--namespace", namespace, "--type=json", "-o", "name"];
  return run([...words, REQUEST_TIMEOUT, `--patch=${JSON.stringify(operations)}`]);
}
async function rereadAfter(fault, read) {
  if (!TURNED_DOWN.test(fault.message)) throw fault;
  return read();
}
var TURNED_DOWN = /\(Conflict\)|has been modified|request is invalid|is invalid:/;
var REFUSED = /\((Forbidden|Unauthorized|NotFound|BadRequest|MethodNotAllowed)\)|must be logged in|doesn't have a resource type|is invalid|no configuration has been provided|context .* does not exist/;
function faultOf({ stderr, code }) {
  const message = `kubectl: ${stderr || `ended with ${code}`}`;
  return new RouterError(
    REFUSED.test(stderr) ? "refused" : TURNED_DOWN.test(stderr) ? "conflict" : "unreachable",
    message
  );
}
function objectOf({ stdout }) {
  const parsed = parseJson(stdout);
  if ("value" in parsed) return parsed.value;
  const object = objectAmong(stdout.split(/\r?\n/));
  if (object !== void 0) return object;
  const { message, line, column } = parsed.fault;
  throw new RouterError("unreachable", `kubectl printed no JSON: ${message} in line ${line}, column ${column}`);
}
function objectAmong(lines) {
  const from = lines.flatMap((line, at) => line.startsWith("{") ? [at] : []).slice(0, MOST_LINES);
  const to = lines.flatMap((line, at) => /^(?:\{.*)?\}\s*$/.test(line) ? [at] : []).slice(-MOST_LINES);
  for (const start of from) {
    for (const end of to.toReversed()) {
      const value = end < start ? void 0 : jsonOf(lines.slice(start, end + 1).join("\n"));
      if (value !== null && typeof value === "object" && "metadata" in value) return value;
    }
  }
  return void 0;
}
function escapeSegment(text) {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

export {
  getObject,
  changeObject,
  escapeSegment
};
