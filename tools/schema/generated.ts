import { jsonSchemas } from './json-schema.js'
import { manifestReference } from './reference.js'

/** The files that are made from the zod schemas: path from the project's root → text. */
export function generatedFiles(): Record<string, string> {
  const schemas = jsonSchemas()
  const files = Object.entries(schemas).map(([name, schema]) => [
    `schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`
  ])
  return { ...Object.fromEntries(files), 'docs/manifest.md': manifestReference(schemas['rollout.schema.json']!) }
}
