import { type ChildProcess, spawn } from 'node:child_process'
import { freePort } from '../routers/live-nginx.js'
import { part } from './part.js'

const SERVER = '__tests__/real/clickhouse-server.py'
const USER = 'gate'
const PASSWORD = 'open-sesame'

interface Clickhouse {
  process: ChildProcess
  url: string
  user: string
  password: string
  /** Runs statements that give nothing, one after the other. */
  run(...statements: string[]): Promise<void>
}

/** ClickHouse's own engine, out of a package of PYTHON_BIN, behind HTTP on loopback. */
export async function startClickhouse(): Promise<Clickhouse> {
  const port = await freePort()
  const child = spawn(part('PYTHON_BIN'), [SERVER, String(port), USER, PASSWORD], { stdio: ['ignore', 'pipe', 'pipe'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.stdout.once('data', () => resolve())
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`clickhouse ended: ${said}`)))
  })
  const url = `http://127.0.0.1:${port}`
  const authorization = `Basic ${btoa(`${USER}:${PASSWORD}`)}`
  return {
    process: child,
    url,
    user: USER,
    password: PASSWORD,
    async run(...statements) {
      for (const body of statements) {
        const reply = await fetch(url, { method: 'POST', body, headers: { authorization } })
        const said = await reply.text()
        if (!reply.ok) throw new Error(said)
      }
    }
  }
}
