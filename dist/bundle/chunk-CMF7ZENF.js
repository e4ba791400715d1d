import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/gold/blank.ts
var LOOKED_AT = 1e5;
var VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u0640\u2800]/u;
function isBlank(text) {
  return !VISIBLE.test(text.slice(0, LOOKED_AT));
}

export {
  isBlank
};
