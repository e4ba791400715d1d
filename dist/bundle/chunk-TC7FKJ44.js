import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/statistics/random.ts
function random(seed) {
  const bits = randomBits(seed);
  return () => bits() / 4294967296;
}
function randomBits(seed) {
  const text = String(seed);
  let a = hash(text, 2166136261);
  let b = hash(text, 2654435769);
  let c = hash(text, 2246822507);
  let counter = 1;
  const next = () => {
    const sum = a + b + counter | 0;
    counter = counter + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}
function coinTosses(seed) {
  const next = randomBits(seed);
  return (into) => {
    let word = 0;
    for (let i = 0; i < into.length; i++) {
      if ((i & 31) === 0) word = next();
      into[i] = word & 1;
      word >>>= 1;
    }
  };
}
function hash(text, offset) {
  let value = offset;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value | 0;
}

export {
  random,
  coinTosses
};
