import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/package-version.ts
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
async function packageVersion() {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const up of ["..", join("..", "..")]) {
    const text = await readFile(join(here, up, "package.json"), "utf8").catch(() => "{}");
    const { name, version } = JSON.parse(text);
    if (name === "rollout-gate" && version) return version;
  }
  return "unknown";
}
export {
  packageVersion
};
