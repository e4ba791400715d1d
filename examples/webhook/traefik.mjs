// Traefik, by a file of its file provider; what it serves is read from its API.
import { rename, writeFile } from 'node:fs/promises'

const { TRAEFIK_API = 'http://127.0.0.1:8080', TRAEFIK_FILE = '/etc/traefik/dynamic/rollout.yml' } = process.env

export async function read() {
  const [split, copies] = await Promise.all([serviceOf('rollout'), serviceOf('rollout-copies')])
  const canary = split.weighted.services.find(({ name }) => name.startsWith('canary'))
  const mirror = copies.mirroring.mirrors?.find(({ name }) => name.startsWith('canary'))
  return { canary: canary?.weight ?? 0, mirror: mirror?.percent ?? 0 }
}

/** JSON is YAML. The file is replaced as a whole, so that Traefik never reads half of it. */
export async function write({ canary, mirror }) {
  const services = {
    'rollout-copies': { mirroring: { service: 'baseline', mirrors: [{ name: 'canary', percent: mirror }] } },
    rollout: {
      weighted: {
        services: [
          { name: 'rollout-copies', weight: 100 - canary },
          { name: 'canary', weight: canary }
        ]
      }
    }
  }
  const next = `${TRAEFIK_FILE}.next`
  await writeFile(next, JSON.stringify({ http: { services } }))
  await rename(next, TRAEFIK_FILE)
}

async function serviceOf(name) {
  const reply = await fetch(`${TRAEFIK_API}/api/http/services/${name}@file`, { signal: AbortSignal.timeout(5000) })
  if (!reply.ok) throw new Error(`Traefik answers ${reply.status} for the service ${name}`)
  return reply.json()
}
