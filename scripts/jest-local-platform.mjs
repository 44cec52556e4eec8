/** `@waybill/local-platform` for tests: see jest-environment.mjs. */
export const { definitions, startPlatform, startServer, systemClock } = globalThis.loadedByNode.localPlatform;
