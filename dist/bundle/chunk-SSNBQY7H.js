import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/commands/notes.ts
var warning = (text) => ({ level: "warning", text });
var notice = (text) => ({ level: "notice", text });
function tell(world, notes) {
  for (const note of notes) world.log[note.level](note.text);
}
function manifestNotes({ warnings }) {
  return warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`));
}

export {
  warning,
  notice,
  tell,
  manifestNotes
};
