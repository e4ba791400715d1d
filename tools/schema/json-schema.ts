import ms from 'ms'
import { z } from 'zod'
import { goldItemSchema } from '../../src/gold/item.js'
import { rowSchema } from '../../src/gold/row.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import { resultSchema } from '../../src/model/result.js'
import { calendarSchema } from '../../src/probes/calendar.js'
import { requestSchema } from '../../src/window/record.js'

/** The files in schema/, made from the zod schemas, so that an editor says what the program says. */

export type JsonSchema = { [key: string]: unknown }

const REFERENCE = '\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}'

/** File name → JSON Schema (draft 7, which editors know best). */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    'rollout.schema.json': allowReferences(input(manifestSchema, 'The manifest of a rollout.')),
    'gold.schema.json': input(goldItemSchema, 'One item of the gold set: one line of gold.jsonl.'),
    'release_calendar.schema.json': input(calendarSchema, 'When changes are frozen.'),
    'request.schema.json': input(requestSchema, 'One request of the log: one line of a window.'),
    'result.schema.json': output(resultSchema, 'What a command found and decided: result.json.'),
    'rows.schema.json': output(rowSchema, 'One measured run: one line of rows.jsonl.')
  }
}

function input(schema: z.ZodType, description: string): JsonSchema {
  return generate(schema, 'input', description)
}

function output(schema: z.ZodType, description: string): JsonSchema {
  return generate(schema, 'output', description)
}

function generate(schema: z.ZodType, io: 'input' | 'output', description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-7', override: showDuration })
  return { $schema, description, ...rest }
}

/** Durations are text in a manifest, and so are their defaults, which zod knows in milliseconds only. */
function showDuration({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const { def } = zodSchema._zod
  if (def.type !== 'default' || typeof def.defaultValue !== 'number' || jsonSchema['type'] !== 'string') return
  jsonSchema['default'] = def.defaultValue === 0 ? '0s' : ms(def.defaultValue)
}

/** Where a text must have a form, `${NAME}` will do too: what it stands for is checked when it is known. */
function allowReferences(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]) => [key, key === 'propertyNames' ? value : within(value)])
  const { format, pattern, ...rest } = Object.fromEntries(entries) as JsonSchema
  if (schema['type'] !== 'string' || (format === undefined && pattern === undefined)) return Object.fromEntries(entries)
  return { ...rest, pattern: `${format === 'uri' ? '^https?://' : pattern}|${REFERENCE}` }
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within)
  return typeof value === 'object' && value !== null ? allowReferences(value as JsonSchema) : value
}
