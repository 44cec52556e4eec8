import { runAction } from '@waybill/toolkit';
import { readInputs, requireRun } from './inputs.ts';

/** Waybill's own rules stand beside the bundle's folder (dist/index.cjs) as they do beside src/. */
const checks = new URL('../checks', import.meta.url);

void runAction('iac-gate', async (frame) => {
  const inputs = readInputs(frame.env);
  requireRun(frame.context);
  const { workspaceRepository } = await import('./workspace.ts');
  const repository = await workspaceRepository(frame.context.workspace, inputs.path, frame.env);
  const { runGate } = await import('./run.ts');
  await runGate(inputs, repository, frame, checks);
});
