import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/statuses.ts
var NOT_ERRORS = [499];

export {
  NOT_ERRORS
};
