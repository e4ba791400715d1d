import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/manifest/pointer.ts
import jsonpointer from "jsonpointer";
function compilePointer(pointer) {
  if (pointer === "") return (value) => value;
  const compiled = jsonpointer.compile(pointer);
  return (value) => typeof value === "object" && value !== null ? compiled.get(value) : void 0;
}

export {
  compilePointer
};
