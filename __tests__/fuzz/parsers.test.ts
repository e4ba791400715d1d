import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ExpressionError } from '../../src/manifest/expression-error.js'
import { FlagError, InputError, UnmeasurableError } from '../../src/model/errors.js'
import { RouterError } from '../../src/routers/router-error.js'
import { HttpError } from '../../src/world/http-error.js'
import { damaged } from './hostile.js'
import { PARSERS } from './parsers.js'

/**
 * Every parser against damaged inputs: none throws what a person is not told, and none takes two seconds. FUZZ_RUNS cases
 * each; `npm run fuzz` has 100,000. A case that fell is kept as a test of its own, in the parser's suite.
 */

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150)
const HANGS_MS = 2000
const FORESEEN = [InputError, UnmeasurableError, FlagError, RouterError, HttpError, ExpressionError]
const told: string[] = []

describe('a damaged input', () => {
  test.each(Object.entries(PARSERS))('%s', async (name, { seeds, read }) => {
    let cases = 0
    let slowest = 0
    for (const seed of seeds) await read(Buffer.from(seed))
    await fc.assert(
      fc.asyncProperty(damaged(seeds), async input => {
        cases++
        const began = performance.now()
        try {
          await read(input)
        } catch (error) {
          if (!FORESEEN.some(kind => error instanceof kind)) throw error
        }
        slowest = Math.max(slowest, performance.now() - began)
      }),
      { numRuns: RUNS }
    )
    told.push(`${name}: ${cases} cases, the slowest ${slowest.toFixed(0)} ms`)
    if (RUNS > 1000) expect(slowest).toBeLessThan(HANGS_MS)
  })
})

afterAll(() => void process.stdout.write(`${told.join('\n')}\n`))
