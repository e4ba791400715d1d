import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** GitHub's own OpenAPI description as the judge of every request and answer; see extract-openapi.mjs. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Schema = { [key: string]: unknown } & {
  $ref?: string
  type?: string | string[]
  enum?: Json[]
  format?: string
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}
interface Description {
  operations: Record<string, { parameters: Parameter[]; body: Schema | null; responses: Record<string, Schema | null> }>
  schemas: Record<string, Schema>
}
interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Schema
}

interface Operation {
  /** Method and path template, `GET /repos/{owner}/{repo}/pulls`. */
  name: string
  method: string
  pattern: RegExp
  parameters: Parameter[]
  checkParameters: ValidateFunction
  checkBody: ValidateFunction | null
  bodyKeys: Set<string> | null
  checkAnswer: Map<number, ValidateFunction | null>
}

const { operations, schemas }: Description = JSON.parse(
  readFileSync(fileURLToPath(new URL('./openapi.json', import.meta.url)), 'utf8')
)
const strings = newAjv(true)
const json = newAjv(false)
const checkError = json.compile({ $ref: 'github#/schemas/basic-error' })

function newAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes })
  addFormats.default(ajv)
  return ajv.addSchema({ schemas }, 'github')
}

export const OPERATIONS: Operation[] = Object.entries(operations).map(([name, { parameters, body, responses }]) => {
  const [method = '', template = ''] = name.split(' ')
  const pattern = template.replace(/\{(\w+)\}/g, (_, key) => `(?<${key}>${key === 'path' ? '.+' : '[^/]+'})`)
  return {
    name,
    method,
    pattern: new RegExp(`^${pattern}$`),
    parameters,
    checkParameters: strings.compile({
      type: 'object',
      required: parameters.filter(parameter => parameter.required).map(parameter => parameter.name),
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      additionalProperties: false
    }),
    checkBody: body && json.compile(body),
    bodyKeys: body?.properties ? new Set(Object.keys(body.properties)) : null,
    checkAnswer: new Map(
      Object.entries(responses).map(([status, schema]) => [Number(status), schema && json.compile(schema)])
    )
  }
})

/** The operation that a request calls, with the values in its path. */
export function operationOf(
  method: string,
  path: string
): { operation: Operation; values: Record<string, string> } | null {
  for (const operation of OPERATIONS) {
    const match = operation.method === method ? operation.pattern.exec(path) : null
    if (match) return { operation, values: mapValues(match.groups ?? {}, decodeURIComponent) }
  }
  return null
}

/** What the description says against a request; empty where it conforms. */
export function faultsOfRequest(operation: Operation, parameters: Record<string, string>, body: unknown): string[] {
  const faults = judge(operation.checkParameters, { ...parameters }, 'parameters')
  if (!operation.checkBody) return body === undefined ? faults : [...faults, 'a body where none is described']
  faults.push(...judge(operation.checkBody, body ?? {}, 'body'))
  const unknown = Object.keys((body ?? {}) as object).filter(key => operation.bodyKeys && !operation.bodyKeys.has(key))
  return [...faults, ...unknown.map(key => `body: ${key} is not described`)]
}

/** What the description says against an answer. A status it does not list must be an error in GitHub's common form. */
export function faultsOfAnswer(operation: Operation, status: number, body: unknown): string[] {
  const check = operation.checkAnswer.get(status)
  if (check === null) return []
  if (check) return judge(check, body, `answer ${status}`)
  return status >= 400 ? judge(checkError, body, `answer ${status}`) : [`answer ${status} is not described`]
}

function judge(check: ValidateFunction, data: unknown, what: string): string[] {
  if (check(data)) return []
  return (check.errors ?? []).map((error: ErrorObject) => `${what}${error.instancePath}: ${error.message}`)
}

/**
 * An object of the named schema: the facts given, and for every other required field the plainest value that the
 * schema allows.
 */
export function complete(name: string, facts: object): object {
  return fill({ $ref: `github#/schemas/${name}` }, facts as Json) as object
}

function fill(schema: Schema, facts: Json | undefined): Json {
  if (schema.$ref) return fill(schemas[schema.$ref.split('/').at(-1)!]!, facts)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(part => fill(part, facts)))
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) {
    if (facts === null || facts === undefined) return branches.some(isNull) ? null : fill(branches[0]!, facts)
    return fill(branches.find(branch => !isNull(branch))!, facts)
  }
  if (facts === undefined) return plainest(schema)
  if (Array.isArray(facts)) return schema.items ? facts.map(item => fill(schema.items!, item)) : facts
  if (facts !== null && typeof facts === 'object') return fillObject(schema, facts)
  return facts
}

function fillObject(schema: Schema, facts: { [key: string]: Json }): Json {
  const filled: { [key: string]: Json } = { ...facts }
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (key in facts || schema.required?.includes(key)) filled[key] = fill(property, facts[key])
  }
  return filled
}

function plainest(schema: Schema): Json {
  const types = [schema.type ?? (schema.properties ? 'object' : 'string')].flat()
  if (types.includes('null')) return null
  if (schema.enum) return schema.enum[0]!
  switch (types[0]) {
    case 'integer':
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'array':
      return []
    case 'object':
      return fillObject(schema, {})
    default:
      return plainestText(schema.format)
  }
}

function plainestText(format: string | undefined): string {
  if (format === 'uri') return 'https://github.invalid/'
  return format === 'date-time' ? '2026-01-01T00:00:00Z' : ''
}

function isNull(schema: Schema): boolean {
  return schema.type === 'null'
}

function mapValues<A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}
