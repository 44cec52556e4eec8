/** Tests run as ES modules; TypeScript is erased by esbuild (scripts/jest-transform.mjs), never compiled to another shape. */
export default {
  testEnvironment: '<rootDir>/scripts/jest-environment.mjs',
  moduleNameMapper: {
    '^@waybill/local-platform$': '<rootDir>/scripts/jest-local-platform.cjs',
    '^@waybill/test-harness$': '<rootDir>/scripts/jest-test-harness.cjs',
  },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  globalSetup: '<rootDir>/scripts/jest-temporary-folder.mjs',
  globalTeardown: '<rootDir>/scripts/jest-temporary-folder-end.mjs',
  testMatch: [
    '<rootDir>/packages/*/tests/**/*.test.ts',
    '<rootDir>/actions/*/tests/**/*.test.ts',
    '<rootDir>/scripts/tests/**/*.test.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.waybill/', '<rootDir>/examples/', '<rootDir>/packages/cli/dist/'],
  testTimeout: 300_000,
  testSequencer: '<rootDir>/scripts/jest-longest-first.mjs',
  // Twice the cores of a usual runner: many tests wait, for a service or for the end of a time limit.
  maxWorkers: 4,
};
