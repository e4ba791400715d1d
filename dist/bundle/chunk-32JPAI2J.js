import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/redact.ts
var SHORTEST_SECRET = 4;
var SHORTEST_INSIDE = 8;
var SHORTEST_FRAGMENT = 5;
var LONGEST_MIXED = 256;
function createRedactor() {
  const known = /* @__PURE__ */ new Map();
  let pattern = null;
  return {
    add(secret) {
      if (secret.length < SHORTEST_SECRET) return null;
      const forms = known.get(secret) ?? formsOf(secret);
      known.set(secret, forms);
      pattern = null;
      return forms;
    },
    redact(text) {
      if (known.size === 0) return text;
      pattern ??= patternOf(known);
      return text.replace(pattern, "***");
    }
  };
}
function patternOf(known) {
  const secrets = [...known].sort(([a], [b]) => b.length - a.length);
  const parts = secrets.flatMap(([secret, forms]) => {
    const wholes = [mixed(secret), ...hexOf(secret), ...forms.map(plain)];
    const all = [...new Set(wholes)].join("|");
    return secret.length < SHORTEST_INSIDE ? [word(all)] : [all, ...beginnings(secret)];
  });
  return new RegExp(parts.join("|"), "gu");
}
function formsOf(secret) {
  const encoded = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, "\uFFFD"));
  const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
  const base64 = [0, 1, 2].flatMap((offset) => base64At(secret, offset));
  const forms = [
    secret,
    ...lines.filter((line) => line.length >= SHORTEST_SECRET),
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    encoded.replaceAll("%20", "+"),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString("base64"),
    ...base64,
    ...base64.map(toUrlAlphabet)
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
function base64At(secret, offset) {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const from = Math.ceil(offset * 8 / 6);
  const to = Math.floor(bytes.length * 8 / 6);
  const fragment = bytes.toString("base64").slice(from, to);
  return fragment.length >= SHORTEST_FRAGMENT ? [fragment] : [];
}
function toUrlAlphabet(text) {
  return text.replaceAll("+", "-").replaceAll("/", "_");
}
function hexOf(secret) {
  const digits = Buffer.from(secret).toString("hex");
  return [digits, digits.toUpperCase()];
}
function mixed(secret) {
  return [...secret].slice(0, LONGEST_MIXED).map(inAnyEscape).join("");
}
function beginnings(secret) {
  const base64 = [0, 1, 2].flatMap((offset) => base64At(secret, offset));
  const digits = Buffer.from(secret).toString("hex").match(/../g) ?? [];
  return [
    beginning([...secret].map(inAnyEscape)),
    beginning(digits.map((pair) => hex(Number.parseInt(pair, 16), 2))),
    ...[...base64, ...base64.map(toUrlAlphabet)].map((fragment) => beginning([...fragment].map(plain)))
  ].flatMap((pattern) => pattern ?? []);
}
function beginning(all) {
  const letters = all.slice(0, LONGEST_MIXED);
  if (letters.length <= SHORTEST_INSIDE) return null;
  const rest = letters.slice(SHORTEST_INSIDE, -1).reduceRight((after, letter) => `(?:${letter}${after})?`, "");
  return `${letters.slice(0, SHORTEST_INSIDE).join("")}${rest}(?=$|[\u2026"\\\\%&])`;
}
var JSON_ESCAPES = { "\n": "n", "\r": "r", "	": "t", "\b": "b", "\f": "f" };
var ENTITIES = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };
var BACKSLASHES = "\\\\{1,8}";
var AMPERSAND = "&(?:amp;){0,4}";
function inAnyEscape(letter) {
  const point = letter.codePointAt(0);
  const units = [...Array(letter.length).keys()].map((at) => hex(letter.charCodeAt(at), 4));
  const bytes = [...Buffer.from(letter)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
  const entity = ENTITIES[letter];
  const short = JSON_ESCAPES[letter] ?? (/[\\/"']/.test(letter) ? plain(letter) : null);
  const forms = [
    units.map((unit) => `${BACKSLASHES}u${unit}`).join(""),
    `${BACKSLASHES}u\\{0{0,4}${hex(point, 1)}\\}`,
    ...point < 256 ? [`${BACKSLASHES}x${hex(point, 2)}`] : [],
    ...short === null ? [] : [`${BACKSLASHES}${short}`],
    bytes.join(""),
    ...entity === void 0 ? [] : [`${AMPERSAND}${entity};`],
    `${AMPERSAND}#0{0,4}${point};`,
    `${AMPERSAND}#[xX]0{0,4}${hex(point, 1)};`,
    ...letter === " " ? ["\\+"] : [],
    plain(letter)
  ];
  return `(?:${forms.join("|")})`;
}
function hex(value, length) {
  return value.toString(16).padStart(length, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
function word(pattern) {
  return `(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`;
}
function plain(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

export {
  SHORTEST_SECRET,
  SHORTEST_INSIDE,
  createRedactor
};
