// A webhook router for rollout-gate, in front of a proxy that has no driver of its own. No packages, Node 20.
//     TOKEN=… PORT=8090 node server.mjs ./haproxy.mjs
// The other file says how the proxy's weights are read and written. Run one process of it, beside the proxy.
import { randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { TOKEN, PORT = '8090', HOST = '127.0.0.1' } = process.env
if (!TOKEN) throw new Error('TOKEN is not set: who may move the traffic would be anybody')
/** @type {{ read(): Promise<{ canary: number, mirror: number }>, write(weights: object): Promise<void> }} */
const proxy = await import(pathToFileURL(resolve(process.argv[2])).href)

// A new process is a new version: whoever read before has to read again.
const begun = randomUUID().slice(0, 8)
let revision = 0
let last = Promise.resolve()

/** One request after the other, so that reading, comparing and setting are one step. */
const server = createServer((request, response) => {
  last = last.then(() => answer(request, response)).catch(error => say(response, 503, error.message))
})
server.requestTimeout = 10_000
server.listen(Number(PORT), HOST, () => console.log(`listening on ${HOST}:${server.address().port}`))

async function answer(request, response) {
  if (!allowed(request.headers.authorization ?? '')) return say(response, 401, 'the token is another one')
  if (request.method === 'GET') return show(response, await proxy.read())
  if (request.method !== 'PUT') return say(response, 405, 'GET and PUT')
  const wanted = weightsIn(await textOf(request))
  if (!wanted) return say(response, 400, 'expected {"canary": 0 to 100, "mirror": 0 to 100}')
  const condition = request.headers['if-match']
  // A rollback that was overtaken, or that can't read, comes with * or without a condition.
  if (condition && condition !== '*' && condition !== tagOf(await proxy.read())) return say(response, 412, 'changed')
  await proxy.write(wanted)
  revision++
  return show(response, await proxy.read())
}

function show(response, weights) {
  response.writeHead(200, { etag: tagOf(weights), 'content-type': 'application/json' }).end(JSON.stringify(weights))
}

function say(response, status, text) {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' })
  response.end(text)
}

/** Another one with each change, also with one that was made by hand in the proxy. */
function tagOf({ canary, mirror }) {
  return `"${begun}-${revision}-${canary}-${mirror}"`
}

function allowed(given) {
  const [one, other] = [Buffer.from(given), Buffer.from(`Bearer ${TOKEN}`)]
  return one.length === other.length && timingSafeEqual(one, other)
}

async function textOf(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text.slice(0, 1000)
}

function weightsIn(text) {
  const percent = value => typeof value === 'number' && value >= 0 && value <= 100
  try {
    const { canary, mirror } = JSON.parse(text)
    return percent(canary) && percent(mirror) ? { canary, mirror } : null
  } catch {
    return null
  }
}
