import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compileAsk
} from "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import {
  compilePins
} from "./chunk-MJSFZ67A.js";
import "./chunk-CMF7ZENF.js";
import {
  digestOfPins
} from "./chunk-VDHITRM5.js";
import "./chunk-OP752HYF.js";
import "./chunk-FXGLWEEY.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-Y3CKMCBL.js";

// src/gold/live-pins.ts
import { randomUUID } from "node:crypto";
var RUN = { qid: "live-pins", phrasing: 0, seed: 0, session: "live-pins" };
async function readLivePins(manifest, { arm, question }, { http, clock, signal }) {
  const door = { http, lane: { turn: (attempt) => attempt() } };
  const ask = compileAsk({ manifest, arm, door, clock, signal, nonce: randomUUID() });
  const { reply, error } = await ask({ ...RUN, question });
  if (!reply) {
    const message = `The ${arm} does not say what it runs with, so nothing moves: ${error.message}.`;
    throw new UnmeasurableError("service_unreachable", message);
  }
  const shown = await compilePins(manifest.response.pins)(reply.body, reply.headers);
  return comparedWith(manifest.arms[arm].pins, shown, arm);
}
function comparedWith(declared, shown, arm) {
  const names = Object.keys(declared);
  const seen = Object.fromEntries(names.filter((name) => Object.hasOwn(shown, name)).map((name) => [name, shown[name]]));
  const faults = names.flatMap((name) => {
    if (!Object.hasOwn(seen, name)) return [`shows no ${name}`];
    return seen[name] === declared[name] ? [] : [`shows ${name} ${JSON.stringify(seen[name].slice(0, 100))}, expected ${declared[name]}`];
  });
  return { digest: digestOfPins(seen), differs: faults.length > 0 ? `The ${arm} ${faults.join(", and ")}.` : null };
}
export {
  readLivePins
};
