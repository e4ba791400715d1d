import type { JsonSchema } from './json-schema.js'

/** docs/manifest.md: every key of the manifest, from its JSON Schema. */

const PREFACE = `# The manifest

One YAML file says what is to be compared, how to ask, what must hold and how traffic moves. This page is made from the
schema by \`npm run schema\`; \`examples/rollout.yml\` shows every key in place. Put this line first, and an editor with a
YAML language server completes and checks as you type:

    # yaml-language-server: $schema=./schema/rollout.schema.json

Only \`version\`, \`name\` and \`arms\` are always required; each command names what else it needs.

- **Values from the environment**: \`\${NAME}\` in a value is replaced by the environment variable when its
  section is read. One that is not set, or empty, is then an error with its position; in a section that the command
  does not read it is left alone. \`gate\`, \`baseline\` and \`validate\` do not read \`router\` and \`window\` (\`validate\`
  lists what is not set there as warnings); \`judge\` does not read \`router\`, nor what asks and probes the services;
  \`rollback\`, \`pause\` and \`resume\` read \`router\` alone; \`watch\`, \`promote\` and \`status\` hold the stop rules with what can
  be read, and then say what is wrong (exit 2). \`$\${\` stands for a plain \`\${\`. The result is always text, never YAML. Keys are
  never replaced.
- **Paths** start at the manifest's folder; those of a manifest under \`.github/\` at the repository's root.
- **Durations** are text: \`500ms\`, \`30s\`, \`15m\`, \`24h\`, \`30d\`, \`4w\`, at most 366 days.
- **Limits**: UTF-8, at most 256 KiB, one document, at most 20 aliases; no merge keys (\`<<\`), tags or directives.
- **Pins** may not float: not empty, not \`latest\`, \`stable\`, \`main\`, \`master\`, \`head\`, \`default\`, \`auto\`, \`current\` or
  \`nightly\` (also after a \`:\` or \`@\`), no range or wildcard. A model id (any pin ending in \`MODEL_VER\`) counts as dated
  when it holds a date (\`2025-07-15\`, \`20250715\`), a snapshot number of three to eight digits (\`-0613\`, \`-002\`) or a
  digest; without one it is a warning, because its vendor may move it.
`

interface Entry {
  path: string
  schema: JsonSchema
  required: boolean
}

/** Markdown: a section for each top-level key, a table row for each key below it. */
export function manifestReference(schema: JsonSchema): string {
  const sections = childrenOf(schema, '').map(section)
  return `${[PREFACE.trimEnd(), ...sections].join('\n\n')}\n`
}

function section(entry: Entry): string {
  const { path, schema, required } = entry
  const head = `## \`${path}\`\n\n${sentence(schema)}${required ? ' Required.' : ''}`
  const own = `Type: ${typeOf(schema)}.${schema['default'] === undefined ? '' : ` Default: ${code(schema['default'])}.`}`
  const branches = branchesOf(schema)
  if (branches.length === 0) return [head, own, table(below(schema, path))].filter(part => part !== '').join('\n\n')
  return [head, own, ...branches.map(branch => `${branch.title}:\n\n${table(below(branch.schema, path))}`)].join('\n\n')
}

interface Branch {
  title: string
  schema: JsonSchema
}

/** The forms of a value that may have one of several maps. */
function branchesOf(schema: JsonSchema): Branch[] {
  const items = schema['type'] === 'array' ? (schema['items'] as JsonSchema) : schema
  const options = alternatives(items).filter(option => option['properties'] !== undefined)
  if (options.length < 2) return []
  return options.map((option, index) => {
    const constant = childrenOf(option, '').find(child => child.schema['const'] !== undefined)
    const title = constant ? `With \`${constant.path}: ${constant.schema['const']}\`` : index === 0 ? 'Either' : 'Or'
    return { title, schema: schema['type'] === 'array' ? { type: 'array', items: option } : option }
  })
}

function below(schema: JsonSchema, path: string): Entry[] {
  if (schema['type'] === 'array') return below(schema['items'] as JsonSchema, `${path}[]`)
  return childrenOf(schema, path).flatMap(child => {
    const alternativesBelow = alternatives(child.schema).filter(option => option['properties'] !== undefined)
    const deeper = alternativesBelow.length > 0 ? alternativesBelow : [child.schema]
    return [child, ...unique(deeper.flatMap(option => below(option, child.path)))]
  })
}

function unique(entries: Entry[]): Entry[] {
  return [...new Map(entries.map(entry => [JSON.stringify([entry.path, entry.schema]), entry])).values()]
}

function childrenOf(schema: JsonSchema, path: string): Entry[] {
  const required = (schema['required'] as string[] | undefined) ?? []
  return Object.entries((schema['properties'] as Record<string, JsonSchema> | undefined) ?? {}).map(([key, child]) => ({
    path: path === '' ? key : `${path}.${key}`,
    schema: child,
    required: required.includes(key)
  }))
}

function table(entries: Entry[]): string {
  if (entries.length === 0) return ''
  const rows = entries.map(({ path, schema, required }) => {
    const fallback = schema['default'] === undefined ? (required ? 'required' : '') : code(schema['default'])
    return `| \`${path}\` | ${cell(typeOf(schema))} | ${cell(fallback)} | ${cell(sentence(schema))} |`
  })
  return ['| key | type | default | |', '|---|---|---|---|', ...rows].join('\n')
}

function typeOf(schema: JsonSchema): string {
  if (schema['const'] !== undefined) return code(schema['const'])
  if (Array.isArray(schema['enum'])) return schema['enum'].map(code).join(', ')
  if (typeof schema['title'] === 'string') return schema['title']
  const options = alternatives(schema)
  if (options.length > 0) return [...new Set(options.map(typeOf))].join(' or ')
  if (schema['$ref'] !== undefined || schema['type'] === undefined) return 'any value'
  if (schema['type'] === 'array') return `list of ${typeOf(schema['items'] as JsonSchema)}`
  if (schema['type'] === 'object') return schema['properties'] ? 'map' : mapType(schema)
  return `${NAMES[String(schema['type'])] ?? schema['type']}${range(schema)}`
}

const NAMES: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false'
}

function mapType(schema: JsonSchema): string {
  const names = (schema['propertyNames'] as JsonSchema | undefined)?.['enum'] as string[] | undefined
  const values = typeOf((schema['additionalProperties'] as JsonSchema | undefined) ?? {})
  return names ? `map from ${names.map(code).join(', ')} to ${values}` : `map to ${values}`
}

function range(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum } = schema
  if (typeof exclusiveMinimum === 'number')
    return maximum === undefined ? ` above ${exclusiveMinimum}` : ` above ${exclusiveMinimum}, at most ${maximum}`
  const low = isBound(minimum) ? `${minimum}` : null
  const high = isBound(maximum) ? `${maximum}` : null
  if (low !== null && high !== null) return ` ${low}–${high}`
  return low === null ? (high === null ? '' : ` at most ${high}`) : ` at least ${low}`
}

/** The bounds of safe integers are no one's concern. */
function isBound(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return ((schema['anyOf'] ?? schema['oneOf'] ?? []) as JsonSchema[]).filter(option => option['type'] !== 'null')
}

function sentence(schema: JsonSchema): string {
  return typeof schema['description'] === 'string' ? schema['description'] : ''
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
