#!/usr/bin/env node
// As much of kubectl as the routers call, where there is none: `get` and `patch` of one object, with kubectl's words.
import { readFileSync } from 'node:fs'

const [verb, resource, name, , namespace, ...rest] = process.argv.slice(2)
const { clusters } = JSON.parse(readFileSync(process.env.KUBECONFIG, 'utf8'))
const [plural, ...group] = resource.split('.')
const url = `${clusters[0].cluster.server}/apis/${group.join('.')}/v1/namespaces/${namespace}/${plural}/${name}`
const patch = rest.find(word => word.startsWith('--patch='))?.slice('--patch='.length)
const options = verb === 'patch' ? { method: 'PATCH', body: patch } : {}

try {
  const reply = await fetch(url, options)
  const body = await reply.json()
  if (reply.ok) {
    console.log(verb === 'get' ? JSON.stringify(body) : `${plural}/${name} patched`)
  } else {
    const plain = body.message.startsWith('the server rejected') ? `The request is invalid: ${body.message}` : null
    const invalid = body.reason === 'Invalid' ? `The ${body.message}` : null
    console.error(plain ?? invalid ?? `Error from server (${body.reason}): ${body.message}`)
    process.exitCode = 1
  }
} catch {
  console.error(
    `The connection to the server ${new URL(url).host} was refused - did you specify the right host or port?`
  )
  process.exitCode = 1
}
