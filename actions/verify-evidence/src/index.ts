import { runAction } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs } from './inputs.ts';

void runAction('verify-evidence', async (frame) => {
  const inputs = readInputs(frame.env);
  checkEnvironment(frame.env);
  const { verify } = await import('./main.ts');
  await verify(inputs, frame);
});
