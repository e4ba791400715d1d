import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/nearest.ts
import { distance } from "fastest-levenshtein";
function nearest(name, known, reach = Math.max(2, Math.floor(name.length / 3))) {
  if (name.length > 100) return null;
  let best = null;
  let least = reach + 1;
  for (const candidate of known) {
    const apart = distance(name.toLowerCase(), candidate.toLowerCase());
    if (apart >= least || apart >= candidate.length) continue;
    best = candidate;
    least = apart;
  }
  return best;
}
function suggestion(name, known, label = "known here") {
  const near = nearest(name, known);
  if (near !== null) return `; did you mean "${near}"?`;
  return known.length > 0 && known.length <= 12 ? `; ${label}: ${known.join(", ")}` : "";
}

export {
  nearest,
  suggestion
};
