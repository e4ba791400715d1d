import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/http-error.ts
var HttpError = class extends Error {
  constructor(kind, message, status, options) {
    super(message, options);
    this.kind = kind;
    this.status = status;
  }
  kind;
  status;
  name = "HttpError";
};
var KINDS = {
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "refused",
  ENETUNREACH: "refused",
  EADDRNOTAVAIL: "refused",
  // A proxy that does not open the tunnel; what this client aborts itself has its own error.
  UND_ERR_ABORTED: "refused",
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  EAI_FAIL: "dns",
  EAI_NODATA: "dns",
  ETIMEDOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  ECONNRESET: "reset",
  ECONNABORTED: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  UND_ERR_HEADERS_OVERFLOW: "too_large",
  UND_ERR_CLOSED: "aborted",
  UND_ERR_DESTROYED: "aborted"
};
var TLS_CODE = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/;
var ADVICE = {
  timeout: "check that the service is up, or give it a longer timeout",
  refused: "no connection; check host, port, proxy and that the service is up",
  dns: "the name does not resolve; check the host name and the DNS of this machine",
  tls: "check the certificate; a private CA goes into NODE_EXTRA_CA_CERTS",
  reset: "the connection was closed before the reply was complete; look at the service's log",
  too_large: "the reply is larger than is read; check that the URL is the right one",
  redirect: "use the final URL",
  blocked: "this address is not allowed",
  aborted: "the request was given up",
  protocol: "this is no valid HTTP exchange; check that the port speaks HTTP, and http against https"
};
function translate(error, url, status) {
  if (error instanceof HttpError) return error;
  const code = codeOf(error);
  const kind = TLS_CODE.test(code) ? "tls" : KINDS[code] ?? "protocol";
  const detail = error.message && !error.message.includes(code) ? `${code} ${error.message}` : error.message || code;
  return new HttpError(kind, `${show(url)}: ${detail.trim()}; ${ADVICE[kind]}`, status || void 0, { cause: error });
}
function tooLarge(url, maxBytes, status) {
  return new HttpError("too_large", `${show(url)}: more than ${maxBytes} bytes; ${ADVICE.too_large}`, status);
}
function timedOut(url, timeoutMs, status) {
  const point = status ? "the body was not complete" : "no reply";
  return new HttpError(
    "timeout",
    `${show(url)}: ${point} after ${timeoutMs} ms; ${ADVICE.timeout}`,
    status || void 0
  );
}
function givenUp(url, status) {
  return new HttpError("aborted", `${show(url)}: ${ADVICE.aborted}`, status || void 0);
}
function blocked(url, address, kind) {
  const advice = kind === "never" ? "link-local, metadata and multicast addresses are never reached" : `add "${url.hostname}" to probe_hosts in the manifest if this is intended`;
  const where = address === url.hostname.replace(/^\[|\]$/g, "") ? "is" : `resolves to ${address},`;
  const what = kind === "never" ? "a forbidden address" : "a private address";
  return new HttpError("blocked", `${show(url)}: ${url.hostname} ${where} ${what}; ${advice}`);
}
function notFound(name) {
  return Object.assign(new Error(`no address for ${name}`), { code: "ENOTFOUND" });
}
function show(url) {
  return `${url.origin}${url.pathname}`;
}
function codeOf(error) {
  const own = error.code;
  if (typeof own === "string") return own;
  return error.cause instanceof Error ? codeOf(error.cause) : "";
}

export {
  HttpError,
  translate,
  tooLarge,
  timedOut,
  givenUp,
  blocked,
  notFound,
  show
};
