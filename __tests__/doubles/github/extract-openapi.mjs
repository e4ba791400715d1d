// Makes openapi.json: the operations that the double serves, cut out of GitHub's own OpenAPI description.
//
//   npm install --prefix FOLDER --ignore-scripts @octokit/openapi@23.0.2     (400 MB, so never a dependency)
//   node __tests__/doubles/github/extract-openapi.mjs FOLDER/node_modules/@octokit/openapi/generated/api.github.com.json
//
// Kept of each operation: parameters, body and the JSON schema of each response, and every schema they refer to.
// Dropped: prose, examples, anything that does not constrain. Rewritten: OpenAPI 3.0's `nullable` into JSON Schema,
// which has no such keyword, and references into `github#/schemas/NAME`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OPERATIONS = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/comments',
  'POST /repos/{owner}/{repo}/commits/{commit_sha}/comments',
  'PATCH /repos/{owner}/{repo}/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/deployments',
  'POST /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
]
const PROSE = ['description', 'example', 'examples', 'title', 'externalDocs', 'default', 'deprecated', 'discriminator']

const source = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const wanted = new Set(['basic-error'])

function resolve(node) {
  return node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], source)
    : node
}

/** A schema object, in JSON Schema. `properties` is a map of schemas, so its keys are names and never dropped. */
function schemaOf(node) {
  if (Array.isArray(node)) return node.map(schemaOf)
  if (node === null || typeof node !== 'object') return node
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1)
    wanted.add(name)
    return { $ref: `github#/schemas/${name}` }
  }
  const kept = {}
  for (const [key, value] of Object.entries(node)) {
    if (PROSE.includes(key) || key.startsWith('x-') || key === 'nullable') continue
    kept[key] = key === 'properties' ? mapValues(value, schemaOf) : schemaOf(value)
  }
  return node.nullable ? orNull(kept) : kept
}

function orNull(schema) {
  const alone = schema.type && !schema.allOf && !schema.anyOf && !schema.oneOf && !schema.enum
  return alone ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

function jsonOf(message) {
  const schema = resolve(message).content?.['application/json']?.schema
  return schema ? schemaOf(schema) : null
}

function operation(name) {
  const [method, path] = name.split(' ')
  const found = source.paths[path][method.toLowerCase()]
  return {
    parameters: (found.parameters ?? []).map(resolve).map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: schemaOf(schema)
    })),
    body: found.requestBody ? jsonOf(found.requestBody) : null,
    responses: mapValues(found.responses, jsonOf)
  }
}

const operations = Object.fromEntries(OPERATIONS.map(name => [name, operation(name)]))
const schemas = {}
for (const name of wanted) schemas[name] = schemaOf(source.components.schemas[name])

const made = `Cut out of @octokit/openapi 23.0.2 (api.github.com.json, MIT) by extract-openapi.mjs.`
const file = join(dirname(fileURLToPath(import.meta.url)), 'openapi.json')
writeFileSync(file, `${JSON.stringify({ $comment: made, operations, schemas })}\n`)
