import { httpClient, runAction, setOutputs } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

void runAction('push-image', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env, context);
  const { registryClient } = await import('@waybill/registry');
  const { openLayout } = await import('./layout-files.ts');
  const { pushImage } = await import('./main.ts');
  const { receiptOf, writeReceipt } = await import('./receipt.ts');
  const { summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const registry = await registryClient(inputs.repository, { http, env });
  const result = await pushImage(inputs, { layout: await openLayout(inputs.image), registry, log, audit });
  const receipt = result.dryRun
    ? undefined
    : writeReceipt(receiptOf(inputs.repository, result, context, new Date()), context.runnerTemp);
  const { image, digest, tag, size } = result;
  setOutputs({ image, digest, tag, size, receipt });
  frame.summary(summary(result));
});
