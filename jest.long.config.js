import base from './jest.config.js'

// What takes minutes: processes killed at each of their steps, whole workflows, long simulations. Named *.long.test.ts,
// each beside the tests of its folder.
export default {
  ...base,
  testMatch: ['**/*.long.test.ts'],
  testPathIgnorePatterns: ['/__tests__/real/'],
  testTimeout: 1_800_000
}
