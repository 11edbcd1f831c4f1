export default {
  id: 'mde-partner-check',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/strip-types.js' },
  testEnvironment: '<rootDir>/__tests__/support/one-realm-environment.js',
  runtime: '<rootDir>/__tests__/support/one-realm-runtime.js',
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/no-console.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/dist/', '<rootDir>/__tests__/fixtures/'],
  reporters: ['default', '<rootDir>/__tests__/support/totals-reporter.js'],
  testSequencer: '<rootDir>/__tests__/support/slowest-first.js',
  maxWorkers: '100%',
  // A slow or busy machine is no failure.
  testTimeout: 120_000,
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
};
