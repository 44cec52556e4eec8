/** The interoperability suite: run by scripts/interop.ts, which provides the programs. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  globalSetup: '<rootDir>/scripts/jest-temporary-folder.mjs',
  globalTeardown: '<rootDir>/scripts/jest-temporary-folder-end.mjs',
  testMatch: ['<rootDir>/interop/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.waybill/', '<rootDir>/examples/', '<rootDir>/packages/cli/dist/'],
  testTimeout: 120_000,
  // One file at a time: two of them start the real timestamp authority, whose metrics port cannot be chosen.
  maxWorkers: 1,
};
