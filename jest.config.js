export default {
  transform: { '\\.tsx?$': '<rootDir>/jest.transform.js' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/__tests__/real/', '\\.long\\.test\\.ts$'],
  moduleNameMapper: {
    // zod brings its messages in fifty languages, and each test file would load them anew; we use English.
    '^\\.\\./locales/index\\.js$': '<rootDir>/node_modules/zod/v4/locales/en.js',
    '^(\\.{1,2}/.*)\\.js$': '$1'
  },
  globalSetup: '<rootDir>/jest.open-folder.js',
  globalTeardown: '<rootDir>/jest.remove-folder.js',
  maxWorkers: '100%',
  // A test that hangs ends here, however busy the machine is; none is judged by how long it takes.
  testTimeout: 600_000
}
