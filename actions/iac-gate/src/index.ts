import { runAction } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

/** Waybill's own rules stand beside the bundle's folder (dist/index.cjs) as they do beside src/. */
const checks = new URL('../checks', import.meta.url);

void runAction('iac-gate', async (frame) => {
  const inputs = readInputs(frame.env);
  const { runGate } = await import('./run.ts');
  await runGate(inputs, frame, checks);
});
