/** `@waybill/test-harness` for tests: see jest-environment.mjs. */
export const { runAction, scrub } = globalThis.loadedByNode.testHarness;
