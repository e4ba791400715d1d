import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/report/lines.ts
import stringWidth from "string-width";
function wrap(text, width, indent = 0) {
  const lines = [];
  const words = text.trimStart();
  let line = " ".repeat(text.length - words.length);
  for (const word of words.split(" ")) {
    if (line.trim() !== "" && stringWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line = line.trim() === "" ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}
function block(text, width, indent) {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}
function pad(text, width, right = false) {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}
function cutTo(text, width) {
  if (stringWidth(text) <= width) return text;
  let cut = "";
  for (const char of text) {
    if (stringWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}\u2026`;
}

export {
  wrap,
  block,
  pad,
  cutTo
};
