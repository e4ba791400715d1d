import { readFileSync } from 'node:fs'
import { loadCommands } from '../../src/commands/run.js'
import { commandsReference, inputsYaml } from './commands.js'
import { jsonSchemas } from './json-schema.js'
import { manifestReference } from './reference.js'

/** The files that are made from the zod schemas and the commands' descriptions: path from the project's root → text. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const schemas = jsonSchemas()
  const commands = await loadCommands()
  const files = Object.entries(schemas).map(([name, schema]) => [
    `schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`
  ])
  return {
    ...Object.fromEntries(files),
    'docs/manifest.md': manifestReference(schemas['rollout.schema.json']!),
    'docs/commands.md': commandsReference(commands),
    'action.yml': readFileSync('action.yml', 'utf8').replace(/^inputs:\n(?: .*\n)*/m, () => inputsYaml(commands))
  }
}
