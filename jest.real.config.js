import base from './jest.config.js'

// The second suite: the same tests' style against real servers. A missing server fails it.
export default {
  ...base,
  roots: ['<rootDir>/__tests__/real'],
  testPathIgnorePatterns: [],
  testTimeout: 120_000
}
