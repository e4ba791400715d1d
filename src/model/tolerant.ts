import { z } from 'zod'

/**
 * The same schema for reading what another version may have written: fields that it does not know are left out, and a
 * text that it does not know is `unknown`, where that is one of the values. What this version writes stays strict.
 */
export function tolerant<T extends z.ZodType>(schema: T): T {
  return opened(schema as unknown as z.core.$ZodTypes) as unknown as T
}

function opened(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object': {
      const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]))
      return z.core.clone(schema, { ...def, shape, catchall: undefined } as typeof def)
    }
    case 'array':
      return z.core.clone(schema, { ...def, element: opened(def.element) } as typeof def)
    case 'union':
      return z.core.clone(schema, { ...def, options: def.options.map(opened) } as typeof def)
    case 'nullable':
    case 'optional':
    case 'default':
      return z.core.clone(schema, { ...def, innerType: opened(def.innerType) } as typeof def)
    case 'enum':
      return Object.hasOwn(def.entries, 'unknown') ? orUnknown(Object.values(def.entries)) : schema
    default:
      return schema
  }
}

function orUnknown(known: readonly z.core.util.EnumValue[]): z.ZodType {
  return z.string().transform(text => (known.includes(text) ? text : 'unknown'))
}
