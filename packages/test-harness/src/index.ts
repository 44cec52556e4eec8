export { type ActionRun, type RunOptions, runAction } from './run-action.ts';
export { scrub } from './scrub.ts';
