// Istio, by a rule named "rollout" of a VirtualService, through kubectl.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const { NAMESPACE = 'default', VIRTUAL_SERVICE = 'support-rag', CANARY_HOST = 'rag-canary' } = process.env
const object = ['virtualservices.networking.istio.io', VIRTUAL_SERVICE, '--namespace', NAMESPACE]
const run = promisify(execFile)

export async function read() {
  const { rule } = await find()
  const canary = rule.route.find(isCanary)?.weight ?? 0
  return { canary, mirror: rule.mirror ? (rule.mirrorPercentage?.value ?? 100) : 0 }
}

export async function write({ canary, mirror }) {
  const { rule, index, version } = await find()
  if (rule.route.length !== 2 || !rule.route.some(isCanary)) throw new Error('expected two routes, one the canary')
  const route = rule.route.map(each => ({ ...each, weight: isCanary(each) ? canary : 100 - canary }))
  const copies = mirror > 0 ? { mirror: { host: CANARY_HOST }, mirrorPercentage: { value: mirror } } : {}
  const { mirror: _, mirrorPercentage: __, ...rest } = rule
  const patch = [
    { op: 'test', path: '/metadata/resourceVersion', value: version },
    { op: 'replace', path: `/spec/http/${index}`, value: { ...rest, route, ...copies } }
  ]
  await run('kubectl', ['patch', ...object, '--type', 'json', '--patch', JSON.stringify(patch)], { timeout: 9000 })
}

async function find() {
  const { stdout } = await run('kubectl', ['get', ...object, '--output', 'json'], { timeout: 9000 })
  const { spec, metadata } = JSON.parse(stdout)
  const index = spec.http.findIndex(({ name }) => name === 'rollout')
  if (index < 0) throw new Error(`VirtualService ${VIRTUAL_SERVICE} has no http rule named "rollout"`)
  return { rule: spec.http[index], index, version: metadata.resourceVersion }
}

function isCanary({ destination }) {
  return destination.host === CANARY_HOST
}
