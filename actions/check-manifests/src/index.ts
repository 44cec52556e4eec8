/** Entry: reads the inputs, then renders, compares, judges, and hands out what came of it. */
import { runAction } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

void runAction('check-manifests', async (frame) => {
  const inputs = readInputs(frame.env, frame.context.workspace);
  const { runChecks } = await import('./run.ts');
  await runChecks(inputs, frame);
});
