import base from './jest.config.js'

// The second suite: the same tests' style against real servers. A missing server fails it.
export default {
  ...base,
  roots: ['<rootDir>/__tests__/real'],
  testPathIgnorePatterns: [],
  // Load on one server would show in the figures of another.
  maxWorkers: 1
}
