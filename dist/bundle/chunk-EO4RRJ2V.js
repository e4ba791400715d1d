import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/manifest/sticky.ts
function isSticky({ router }) {
  if (!router) return null;
  return router.kind === "nginx" || router.kind === "webhook" && router.capabilities.sticky;
}

export {
  isSticky
};
