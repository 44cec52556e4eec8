import { runAction, setOutputs } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

void runAction('sign-and-attest', async (frame) => {
  const inputs = readInputs(frame.env);
  const { adapters } = await import('./adapters.ts');
  const { signAndAttest } = await import('./main.ts');
  const { writeEvidenceFolder } = await import('./evidence-folder.ts');
  const { referrersByType, summary } = await import('./summary.ts');

  const result = await signAndAttest(inputs, await adapters(inputs, frame));
  setOutputs({
    image: result.image,
    referrers: JSON.stringify(referrersByType(result)),
    formats: result.formats.join(' '),
    transparency: result.transparency,
    bundles: result.dryRun ? undefined : writeEvidenceFolder(result, frame.context.runnerTemp),
    written: result.attested.filter(({ outcome }) => outcome === 'written').length,
  });
  frame.summary(summary(result));
});
