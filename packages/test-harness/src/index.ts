export { PROXY_PASSWORD, type PrivateNetwork, privateNetwork } from './private-network.ts';
export { type ActionRun, type RunOptions, runAction } from './run-action.ts';
export { scrub } from './scrub.ts';
