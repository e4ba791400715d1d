import { existsSync } from 'node:fs'

/** Where a real program is, by the environment variable that names it. What is missing fails its tests. */
type Part =
  | 'PYTHON_BIN'
  | 'AZURITE_BIN'
  | 'PLAYWRIGHT_CORE'
  | 'CHROMIUM_BIN'
  | 'NGINX_BIN'
  | 'PROMETHEUS_BIN'
  | 'KUBECTL_BIN'

/** The path of a part. Throws where its variable is unset, or names nothing that is there. */
export function part(name: Part): string {
  const path = process.env[name]
  const how = 'run .ci/install-parts DIR, then source DIR/parts.env'
  if (!path) throw new Error(`${name} is not set: ${how}`)
  if (!existsSync(path)) throw new Error(`${name} names ${path}, which is not there: ${how}`)
  return path
}
