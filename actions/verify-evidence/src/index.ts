import { registryOrigin } from '@waybill/registry/reference';
import { httpClient, runAction, serviceLimits } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs } from './inputs.ts';

void runAction('verify-evidence', async (frame) => {
  const { env, log } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const limits = serviceLimits(inputs.serviceTimeoutSeconds);
  const http = httpClient({ env, onRetry: (text) => log.info(text), ...limits });
  // The registry will be asked first: its handshake goes on while the rest of the bundle is read.
  if (inputs.bundles === undefined && inputs.image.kind === 'reference')
    http.connect?.(registryOrigin(inputs.image.registry));
  const { verify } = await import('./main.ts');
  await verify(inputs, http, frame);
});
