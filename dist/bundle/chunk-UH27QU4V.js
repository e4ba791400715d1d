import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/github/failure.ts
function statusOf(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
}
function explainFailure(error, permission) {
  const status = statusOf(error);
  const said = saidBy(error);
  if (status === 401) return `GitHub does not accept the token (401: ${said}).`;
  if (isRateLimit(error)) return `GitHub's rate limit was reached (${status}: ${said}).`;
  if (status === 403)
    return `The token may not do it (403: ${said}). Give this job the line \`${permission}\` under \`permissions:\`.`;
  if (status === 404)
    return `GitHub does not find it, or hides it from this token (404: ${said}). It needs \`${permission}\`.`;
  if (status >= 500) return `GitHub failed or could not be reached, also when asked again (${said}).`;
  return status > 0 ? `GitHub refused it (${status}: ${said}).` : said || "unknown error";
}
function saidBy(error) {
  return error instanceof Error ? error.message.split(" - https://")[0] : String(error);
}
function warnOf(log, what, permission, error) {
  log.warning(`Could not ${what}. ${explainFailure(error, permission)} The job's result stands.`);
}
function isRateLimit(error) {
  const said = error instanceof Error ? error.message : "";
  return statusOf(error) === 429 || statusOf(error) === 403 && /rate limit/i.test(said);
}
async function makeOnce(make, find) {
  try {
    return await make();
  } catch (error) {
    if (statusOf(error) < 500) throw error;
    return await find() ?? await make();
  }
}
var NO_RETRY = { retries: 0 };

export {
  statusOf,
  explainFailure,
  saidBy,
  warnOf,
  isRateLimit,
  makeOnce,
  NO_RETRY
};
