import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/tolerant.ts
import { z } from "zod";
function tolerant(schema) {
  return opened(schema);
}
function opened(schema) {
  const { def } = schema._zod;
  switch (def.type) {
    case "object": {
      const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]));
      return z.core.clone(schema, { ...def, shape, catchall: void 0 });
    }
    case "array":
      return z.core.clone(schema, { ...def, element: opened(def.element) });
    case "union":
      return z.core.clone(schema, { ...def, options: def.options.map(opened) });
    case "nullable":
    case "optional":
    case "default":
      return z.core.clone(schema, { ...def, innerType: opened(def.innerType) });
    case "enum":
      return Object.hasOwn(def.entries, "unknown") ? orUnknown(Object.values(def.entries)) : schema;
    default:
      return schema;
  }
}
function orUnknown(known) {
  return z.string().transform((text) => known.includes(text) ? text : "unknown");
}

export {
  tolerant
};
