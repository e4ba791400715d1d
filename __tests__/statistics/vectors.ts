import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Values of an independent program: numpy 2.4.6, scipy 1.17.1 and mpmath 1.4.1 (40 digits); vectors.py writes them. */
export const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'))

/** Agreement to 1e-9, relative to the expected value (absolute where it is 0). */
export function agree(found: number, expected: number): void {
  const error = found === expected ? 0 : Math.abs(found - expected) / (Math.abs(expected) || 1)
  expect({ found, expected, close: error <= 1e-9 }).toEqual({ found, expected, close: true })
}
