import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/gold/scripts.ts
var UNSPACED = ["Han", "Hiragana", "Katakana", "Bopomofo", "Thai", "Lao", "Khmer", "Myanmar"].map((script) => String.raw`\p{Script=${script}}`).join("");

export {
  UNSPACED
};
