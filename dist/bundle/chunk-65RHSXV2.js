import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/arm-names.ts
function plainName(name) {
  return name.replace(/\s+/g, "").toLowerCase();
}
var MOST_KNOWN = 1e3;
function armReader(mapped = {}) {
  const meaning = new Map([
    ["baseline", "baseline"],
    ["canary", "canary"],
    ...Object.entries(mapped).map(([name, arm]) => [plainName(name), arm])
  ]);
  const known = /* @__PURE__ */ new Map();
  return (written) => {
    const before = known.get(written);
    if (before !== void 0) return before;
    const found = meaning.get(plainName(written)) ?? written;
    if (known.size < MOST_KNOWN) known.set(written, found);
    return found;
  };
}
function equalNames(mapped) {
  const first = new Map(
    ["baseline", "canary"].map((arm) => [arm, { name: arm, arm }])
  );
  return Object.entries(mapped).flatMap(([name, arm]) => {
    const plain = plainName(name);
    const before = first.get(plain);
    if (before === void 0) first.set(plain, { name, arm });
    return before === void 0 ? [] : [{ name, like: before.name }];
  });
}

export {
  armReader,
  equalNames
};
