import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/gold/pins.ts
function comparePins(declared, shown) {
  const names = Object.keys(declared);
  const differing = names.filter((name) => Object.hasOwn(shown, name) && shown[name] !== declared[name]);
  if (differing.length > 0) {
    const pins_seen = Object.fromEntries(differing.map((name) => [name, shown[name].slice(0, 200)]));
    return { pins: "mismatch", pins_seen };
  }
  return { pins: names.every((name) => Object.hasOwn(shown, name)) ? "match" : "missing", pins_seen: null };
}
function pinsOfBody(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const scalars = Object.entries(value).filter(([, pin]) => ["string", "number", "boolean"].includes(typeof pin));
  return Object.fromEntries(scalars.map(([name, pin]) => [name, String(pin)]));
}
function pinsOfHeader(text) {
  const pins = {};
  for (const pair of (text ?? "").split(/;|,\s*(?=[A-Za-z_]\w*\s*=)/)) {
    const split = pair.indexOf("=");
    const name = pair.slice(0, Math.max(0, split)).trim();
    if (name === "") continue;
    const value = pair.slice(split + 1).trim();
    const before = Object.hasOwn(pins, name) ? pins[name] : value;
    pins[name] = before === value ? value : `${before} and ${value}`;
  }
  return pins;
}

export {
  comparePins,
  pinsOfBody,
  pinsOfHeader
};
