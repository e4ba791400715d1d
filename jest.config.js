export default {
  transform: { '\\.tsx?$': '<rootDir>/jest.transform.js' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/__tests__/real/', '\\.long\\.test\\.ts$'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  maxWorkers: '100%',
  // A test that hangs ends here, however busy the machine is; none is judged by how long it takes.
  testTimeout: 600_000
}
