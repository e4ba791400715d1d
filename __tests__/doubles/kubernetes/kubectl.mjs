#!/usr/bin/env node
// As much of kubectl as the routers call, where there is none: `get` and `patch` of one object, with kubectl's words.
import { readFileSync } from 'node:fs'
import { request } from 'node:http'

const [verb, resource, name, , namespace, ...rest] = process.argv.slice(2)
const { clusters } = JSON.parse(readFileSync(process.env.KUBECONFIG, 'utf8'))
const [plural, ...group] = resource.split('.')
const url = new URL(`/apis/${group.join('.')}/v1/namespaces/${namespace}/${plural}/${name}`, clusters[0].cluster.server)
const patch = rest.find(word => word.startsWith('--patch='))?.slice('--patch='.length)

request(url, { method: verb === 'patch' ? 'PATCH' : 'GET', agent: false })
  .on('response', async reply => {
    let text = ''
    for await (const chunk of reply) text += chunk
    if (reply.statusCode === 200) console.log(verb === 'get' ? text : `${plural}/${name} patched`)
    else fail(wordsFor(JSON.parse(text)))
  })
  .on('error', () => {
    fail(`The connection to the server ${url.host} was refused - did you specify the right host or port?`)
  })
  .end(patch)

function wordsFor({ reason, message }) {
  if (reason !== 'Invalid') return `Error from server (${reason}): ${message}`
  return message.includes('is invalid:') ? `The ${message}` : `The request is invalid: ${message}`
}

function fail(message) {
  console.error(message)
  process.exitCode = 1
}
