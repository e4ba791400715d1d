// Envoy, by the runtime keys of its routes. ENVOY_ADMIN names the admin of each Envoy, with commas between.
const admins = (process.env.ENVOY_ADMIN ?? 'http://127.0.0.1:9901').split(',')

export async function read() {
  const seen = await Promise.all(admins.map(readOne))
  const [first] = seen
  if (seen.some(each => each.canary !== first.canary || each.mirror !== first.mirror)) {
    throw new Error(`the Envoys differ: ${JSON.stringify(seen)}`)
  }
  return first
}

export async function write({ canary, mirror }) {
  const query = `routing.rollout.canary=${canary}&routing.rollout.mirror=${mirror}`
  await Promise.all(admins.map(admin => send(`${admin}/runtime_modify?${query}`, 'POST')))
}

/** A key that nobody has set since Envoy started has the default of the route: 0. */
async function readOne(admin) {
  const { entries } = JSON.parse(await send(`${admin}/runtime?format=json`, 'GET'))
  const percentOf = key => Number(entries[`routing.rollout.${key}`]?.final_value ?? 0)
  return { canary: percentOf('canary'), mirror: percentOf('mirror') }
}

async function send(url, method) {
  const reply = await fetch(url, { method, signal: AbortSignal.timeout(5000) })
  if (!reply.ok) throw new Error(`${url} answers ${reply.status}`)
  return reply.text()
}
