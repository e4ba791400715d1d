import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/routers/router-error.ts
var RouterError = class extends Error {
  constructor(kind, message, options) {
    super(message, options);
    this.kind = kind;
  }
  kind;
  name = "RouterError";
};

export {
  RouterError
};
