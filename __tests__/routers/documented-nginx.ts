import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { routerConfig, temporaryFolder } from './setting.js'

/** A real nginx with the configuration that docs/routers.md shows, on free ports. */

const page = readFileSync(new URL('../../docs/routers.md', import.meta.url), 'utf8')
const logPage = readFileSync(new URL('../../docs/live-window.md', import.meta.url), 'utf8')
const [example = '', firstInclude = ''] = [...page.matchAll(/^```nginx\n([\s\S]*?)^```$/gm)].map(match => match[1]!)

/** The maps and the log of docs/live-window.md, as far as they stand in the http block; then the line for the server. */
const [maps = '', logLine = ''] = /^```nginx\n([\s\S]*?)^server \{\n {2}(access_log .*;)$/m.exec(logPage)!.slice(1)

/** The first content of the include, as the documentation gives it. */
export { firstInclude }

interface Ports {
  users: number
  state: number
  baseline: number
  canary: number
}

export interface DocumentedNginx {
  folder: string
  include: string
  /** The request log that docs/live-window.md has it write. */
  log: string
  /** The router block of a manifest for it. */
  config: ReturnType<typeof routerConfig<'nginx'>>
  stop(): Promise<void>
}

export async function startDocumentedNginx(program: string, ports: Ports): Promise<DocumentedNginx> {
  const folder = await temporaryFolder()
  const include = join(folder, 'rollout', 'split.conf')
  const log = join(folder, 'requests.jsonl')
  const file = join(folder, 'nginx.conf')
  await mkdir(join(folder, 'rollout'))
  await writeFile(include, firstInclude)
  await writeFile(file, configuration({ folder, include, log }, ports))
  const words = [program, '-p', folder, '-c', file, '-e', join(folder, 'error.log')]
  const nginx = spawn(words[0]!, [...words.slice(1), '-g', 'daemon off;'], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve, reject) => {
    nginx.once('exit', () => resolve())
    nginx.once('error', reject)
  })
  const gone = new AbortController()
  ended.then(
    () => gone.abort(),
    () => gone.abort()
  )
  await listening(ports.users, gone.signal)
  if (gone.signal.aborted) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
  return {
    folder,
    include,
    log,
    config: routerConfig({
      kind: 'nginx',
      include,
      test: [...words, '-t'],
      reload: [...words, '-s', 'reload'],
      status: `http://127.0.0.1:${ports.state}/rollout-state`
    }),
    async stop() {
      nginx.kill('SIGTERM')
      await ended
    }
  }
}

function configuration({ folder, include, log }: Record<'folder' | 'include' | 'log', string>, ports: Ports): string {
  const site = example
    .replace('/etc/nginx/rollout/split.conf', include)
    .replace('127.0.0.1:8001', `127.0.0.1:${ports.baseline}`)
    .replace('127.0.0.1:8002', `127.0.0.1:${ports.canary}`)
    .replace(
      'listen 8080 ',
      `${logLine.replace('/var/log/nginx/requests.jsonl', log)}\n  listen 127.0.0.1:${ports.users} `
    )
    .replace('listen 127.0.0.1:8081', `listen 127.0.0.1:${ports.state}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    each => `${each}_temp_path ${folder}/${each};`
  )
  return `worker_processes 2;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
access_log off;
${temporary.join('\n')}
${maps}
${site}
}
`
}

/** A service that answers with its arm's name, and tells what it was asked. */
export async function startArm(
  port: number,
  answer: (request: http.IncomingMessage, body: string) => string | Promise<string>
): Promise<{ close(): Promise<void> }> {
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.end(await answer(request, body))
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

export interface Answer {
  status: number
  body: string
}

/** One request of a user. Rejects where no complete answer comes. */
export function askAs(user: string, port: number, agent: http.Agent | false, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const headers = { cookie: `uid=${user}` }
    const request = http.request({ host: '127.0.0.1', port, path: '/answer?q=1', method, headers, agent }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body: text })).once('error', reject)
    })
    request.once('error', reject).end(body)
  })
}

async function listening(port: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const open = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.end())
    })
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
