import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Percentages that the vectors hold: the smallest step, the default phases and the last step before all. */
export const PERCENTAGES = [0.01, 1, 5, 25, 50, 99.99]

/** Salts that fit unescaped into a configuration file: none, a name, and one beyond ASCII. */
export const SALTS = ['', 'support-rag', 'größe→']

/** What nginx says of one key: for each salt and each percentage, 1 for canary. */
export type Answers = readonly (readonly number[])[]

export interface LiveNginx {
  ask(keys: readonly string[]): Promise<Answers[]>
  stop(): Promise<void>
}

/** Starts the given nginx on a free loopback port; it splits by the header X-Key. */
export async function startNginx(program: string): Promise<LiveNginx> {
  const folder = await mkdtemp(join(tmpdir(), 'bucket-'))
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port))
  const nginx = spawn(program, ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  const ended = new Promise<void>((resolve, reject) => {
    nginx.once('exit', () => resolve())
    nginx.once('error', reject)
  })
  await Promise.race([listening(port), ended.then(() => Promise.reject(new Error('nginx ended before it listened')))])
  return {
    ask: keys => askAll(port, keys),
    async stop() {
      nginx.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function configuration(folder: string, port: number): string {
  const variables = SALTS.flatMap((salt, s) =>
    PERCENTAGES.map((percent, p) => ({ salt, percent, name: `$c${s}_${p}` }))
  )
  const splits = variables.map(v => `  split_clients "\${http_x_key}${v.salt}" ${v.name} { ${v.percent}% 1; * 0; }`)
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000;
  large_client_header_buffers 4 32k;
${splits.join('\n')}
  server {
    listen 127.0.0.1:${port};
    location / { return 200 "${variables.map(v => v.name).join('')}"; }
  }
}
`
}

/** All keys down one connection, pipelined: header values go out as raw UTF-8, which HTTP clients would refuse. */
async function askAll(port: number, keys: readonly string[]): Promise<Answers[]> {
  const socket = connect(port, '127.0.0.1')
  const requests = keys.map(key => `GET / HTTP/1.1\r\nHost: split\r\nX-Key: ${key}\r\n\r\n`)
  socket.write(`${requests.join('')}GET / HTTP/1.1\r\nHost: split\r\nConnection: close\r\n\r\n`)
  let text = ''
  for await (const chunk of socket) text += chunk
  const bodies = [...text.matchAll(/\r\n\r\n([01]+)/g)].map(match => match[1]!)
  if (bodies.length !== keys.length + 1) throw new Error(`${bodies.length} answers to ${keys.length + 1} requests`)
  return bodies.slice(0, keys.length).map(answersOf)
}

function answersOf(digits: string): Answers {
  return SALTS.map((_, s) => PERCENTAGES.map((_, p) => Number(digits[s * PERCENTAGES.length + p])))
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}

export async function listening(port: number): Promise<void> {
  for (;;) {
    const open = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
      socket.once('close', () => undefined).unref()
      socket.once('connect', () => socket.end())
    })
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
