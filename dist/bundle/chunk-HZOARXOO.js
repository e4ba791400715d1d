import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/json.ts
var BYTE_ORDER_MARK = 65279;
function jsonOf(text) {
  try {
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  } catch {
    return void 0;
  }
}
function parseJson(text) {
  const value = jsonOf(text);
  return value === void 0 ? { fault: locate(text, faultOf(text)) } : { value };
}
function locate(text, { at, message }) {
  const place = Math.min(at, Math.max(0, text.length - 1));
  const lines = text.slice(0, place).split("\n");
  return { message, line: lines.length, column: lines.at(-1).length + 1 };
}
var MESSAGES = {
  name: "expected double-quoted property name",
  "name or }": "expected property name or '}'",
  ":": "expected ':' after property name"
};
var CLOSES = { "{": "}", "[": "]" };
function faultOf(text) {
  const open = [];
  let next = "value";
  let at = 0;
  for (; ; ) {
    while (isSpace(text[at])) at++;
    const character = text[at];
    const around = open.at(-1);
    if (character === void 0) return { at, message: "unexpected end of JSON input" };
    if (around && character === CLOSES[around] && (next === ", or end" || next.endsWith(` ${character}`))) {
      open.pop();
      next = ", or end";
      at++;
    } else if (next === ", or end") {
      if (!around) return { at, message: `unexpected token ${shown(text, at)} after the end of the JSON value` };
      if (character !== ",") return { at, message: `expected ',' or '${CLOSES[around]}'` };
      next = around === "{" ? "name" : "value";
      at++;
    } else if (next === ":") {
      if (character !== ":") return { at, message: MESSAGES[next] };
      next = "value";
      at++;
    } else if (MESSAGES[next] !== void 0 && character !== '"') {
      return { at, message: MESSAGES[next] };
    } else if (character === "{" || character === "[") {
      open.push(character);
      next = character === "{" ? "name or }" : "value or ]";
      at++;
    } else {
      const end = endOfScalar(text, at);
      if (typeof end !== "number") return end;
      next = next.startsWith("name") ? ":" : ", or end";
      at = end;
    }
  }
}
function isSpace(character) {
  return character === " " || character === "\n" || character === "\r" || character === "	";
}
function endOfScalar(text, at) {
  const character = text[at];
  if (character === '"') return endOfString(text, at + 1);
  if (/[-\d]/.test(character)) return endOfNumber(text, at);
  const word = ["true", "false", "null"].find((each) => each[0] === character);
  if (word === void 0) return unexpected(text, at);
  const wrong = [...word].findIndex((letter, i) => text[at + i] !== letter);
  return wrong < 0 ? at + word.length : unexpected(text, at + wrong);
}
function endOfString(text, start) {
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character < " ") return { at, message: "bad control character in string" };
    if (character !== "\\") continue;
    at++;
    const digits = text[at] === "u" ? 4 : 0;
    if (at < text.length && !'"\\/bfnrtu'.includes(text[at])) return { at, message: "bad escaped character" };
    for (let i = 0; i < digits; i++) {
      at++;
      if (at < text.length && !/[\da-f]/i.test(text[at])) return { at, message: "bad Unicode escape" };
    }
  }
  return { at: text.length, message: "unterminated string" };
}
function endOfNumber(text, start) {
  const digitsAt = (at2) => {
    let end = at2;
    while (/\d/.test(text[end] ?? "")) end++;
    return end;
  };
  let at = text[start] === "-" ? start + 1 : start;
  const whole = text[at] === "0" ? at + 1 : digitsAt(at);
  if (whole === at) return unexpected(text, at);
  at = whole;
  if (text[at] === ".") {
    const fraction = digitsAt(at + 1);
    if (fraction === at + 1) return unexpected(text, fraction);
    at = fraction;
  }
  if (!/[eE]/.test(text[at] ?? "")) return at;
  const first = /[-+]/.test(text[at + 1] ?? "") ? at + 2 : at + 1;
  const exponent = digitsAt(first);
  return exponent === first ? unexpected(text, first) : exponent;
}
function unexpected(text, at) {
  if (at >= text.length) return { at, message: "unexpected end of JSON input" };
  return { at, message: `unexpected token ${shown(text, at)}` };
}
function shown(text, at) {
  return `'${String.fromCodePoint(text.codePointAt(at))}'`;
}

export {
  jsonOf,
  parseJson
};
