import { readState, runPost } from '@waybill/toolkit';
import type { Plan } from './credential-store.ts';

void runPost('oidc-auth', async ({ context, log, audit }) => {
  const { remove, STATE_KEY } = await import('./credential-store.ts');
  const planned = readState<Plan>(STATE_KEY);
  if (!planned) return;
  for (const what of remove(planned, context.runnerTemp)) {
    log.info(`removed ${what}`);
    audit.write({ event: 'remove', subject: what, outcome: 'done' });
  }
});
