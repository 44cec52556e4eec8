/**
 * What the tests run against is loaded by Node itself, once for all files of a worker. As a module of jest it would be read anew for each
 * file: with GitHub's OpenAPI description and GraphQL schema that took more time than most of the tests.
 *
 * Product code stays with jest: each file has its own.
 */
import NodeEnvironment from 'jest-environment-node';

const loaded = {
  localPlatform: await import('@waybill/local-platform'),
  testHarness: await import('@waybill/test-harness'),
};

export default class WaybillEnvironment extends NodeEnvironment {
  async setup() {
    await super.setup();
    // A new object: when a file ends jest empties what stands here.
    this.global.loadedByNode = { ...loaded };
  }
}
