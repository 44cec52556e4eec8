/** `@waybill/test-harness` for tests: see jest-environment.mjs. Of a CommonJS module jest takes the names as they are at run time. */
module.exports = globalThis.loadedByNode.testHarness;
