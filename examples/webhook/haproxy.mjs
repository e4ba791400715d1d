// HAProxy, by its runtime API: the canary's share is one number in a map.
import { connect } from 'node:net'

const { HAPROXY_SOCKET = '/run/haproxy/admin.sock', HAPROXY_MAP = '/etc/haproxy/rollout.map' } = process.env

export async function read() {
  const found = /^\S+ canary (\d+)$/m.exec(await command(`show map ${HAPROXY_MAP}`))
  if (!found) throw new Error(`${HAPROXY_MAP} has no line "canary NUMBER"`)
  return { canary: Number(found[1]) / 100, mirror: 0 }
}

export async function write({ canary, mirror }) {
  if (mirror > 0) throw new Error('HAProxy copies no requests: leave the shadow phase out')
  const said = await command(`set map ${HAPROXY_MAP} canary ${Math.round(canary * 100)}`)
  if (said.trim()) throw new Error(said.trim())
}

/** One command a connection, as the runtime API takes them. */
function command(line) {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(HAPROXY_SOCKET, () => socket.write(`${line}\n`))
    socket.setTimeout(5000, () => socket.destroy(new Error('HAProxy does not answer')))
    socket.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
    socket.on('error', reject).on('end', () => resolve(text))
  })
}
