import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/gold/session.ts
import { createHash, randomBytes } from "node:crypto";
function newNonce() {
  return randomBytes(8).toString("hex");
}
function sessionName(nonce, session) {
  return `rg-${createHash("sha256").update(`${nonce} ${session}`).digest("hex").slice(0, 24)}`;
}

export {
  newNonce,
  sessionName
};
