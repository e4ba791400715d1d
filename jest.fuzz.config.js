import base from './jest.config.js'

// `npm run fuzz`: FUZZ_RUNS cases a parser, FUZZ_COMMANDS stories of commands whose requests fail, FUZZ_KILLS kills of the
// built program. The counts are printed. The same suites without the kills run in `npm test` with few cases.
export default {
  ...base,
  testMatch: ['**/__tests__/fuzz/*.{test,fuzz}.ts'],
  testTimeout: 24 * 3_600_000
}
process.env.FUZZ_RUNS ??= '100000'
process.env.FUZZ_COMMANDS ??= '300'
process.env.FUZZ_KILLS ??= '120'
