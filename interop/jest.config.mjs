/** The interoperability suite: run by scripts/interop.ts, which provides the programs. */
export default {
  rootDir: '..',
  testEnvironment: '<rootDir>/scripts/jest-environment.mjs',
  moduleNameMapper: {
    '^@waybill/local-platform$': '<rootDir>/scripts/jest-local-platform.cjs',
    '^@waybill/test-harness$': '<rootDir>/scripts/jest-test-harness.cjs',
  },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  globalSetup: '<rootDir>/scripts/jest-temporary-folder.mjs',
  globalTeardown: '<rootDir>/scripts/jest-temporary-folder-end.mjs',
  testMatch: ['<rootDir>/interop/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.waybill/', '<rootDir>/examples/', '<rootDir>/packages/cli/dist/'],
  testSequencer: '<rootDir>/scripts/jest-longest-first.mjs',
  // Some files wait for the turn of another (lib/turn.ts).
  testTimeout: 300_000,
  maxWorkers: 3,
};
