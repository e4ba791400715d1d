import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { part } from '../../real/part.js'
import { freePorts } from '../../routers/setting.js'

export interface Moto {
  url: string
  stop(): void
}

/** moto's server (of PYTHON_BIN), and the environment that AWS's clients find it by. */
export async function startMoto(): Promise<Moto> {
  const [port] = await freePorts(1)
  const url = `http://127.0.0.1:${port}`
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing'
  })
  const server = spawn(part('PYTHON_BIN'), ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore'
  })
  await answers(`${url}/moto-api/`)
  await createRole(`${url}/`)
  return { url, stop: () => void server.kill() }
}

/** moto gives a function only a role that exists. */
export const ROLE = 'arn:aws:iam::123456789012:role/support-rag'

async function createRole(url: string): Promise<void> {
  const policy = encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: [] }))
  const query = `Action=CreateRole&Version=2010-05-08&RoleName=support-rag&AssumeRolePolicyDocument=${policy}`
  const authorization =
    'AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0'
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
  const reply = await fetch(url, { method: 'POST', headers, body: query })
  if (!reply.ok) throw new Error(`moto refuses the role: ${await reply.text()}`)
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (
      await fetch(url).then(
        reply => reply.ok,
        () => false
      )
    )
      return
    await wait(100)
  }
  throw new Error(`${url} does not answer`)
}
