import { eventPayload, httpClient, requestIdToken, runAction, setOutputs } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

void runAction('sign-and-attest', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  const { readFile } = await import('node:fs/promises');
  const { registryClient } = await import('@waybill/registry');
  const evidence = await import('@waybill/evidence');
  const { keylessSigner } = await import('@waybill/evidence/sign');
  const { signAndAttest } = await import('./main.ts');
  const { writeEvidenceFolder } = await import('./evidence-folder.ts');
  const { readTrust } = await import('./trust.ts');
  const { referrersByType, summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const trust = await readTrust(inputs, (path) => readFile(path, 'utf8'), new Date());
  const registry = await registryClient(inputs.image, { http, env });
  const event = eventPayload(env);
  const result = await signAndAttest(inputs, {
    registry,
    source: evidence.registrySource(registry),
    verify: await evidence.bundleVerifier(trust.root, {
      transparencyLog: inputs.transparencyLog === 'prefer' ? 'optional' : 'required',
    }),
    promisingLog: trust.config.promisingLog !== undefined,
    idToken: () => requestIdToken(http, env, AUDIENCE, event),
    signer: (token) =>
      keylessSigner({
        http,
        token,
        config: trust.config,
        // The older format has no other signed time than the log's.
        transparencyLog: inputs.format === 'legacy' ? 'required' : inputs.transparencyLog,
        onWarning: (text) => log.warning(text),
      }),
    readFile: (path) => readFile(path),
    run: {
      repositoryId: context.repositoryId,
      runId: context.runId,
      runUrl: context.runUrl,
      serverUrl: context.serverUrl,
      eventInputs: event.inputs as Record<string, unknown> | undefined,
    },
    now: () => new Date(),
    log,
    audit,
  });
  setOutputs({
    image: result.image,
    referrers: JSON.stringify(referrersByType(result)),
    formats: result.formats.join(' '),
    bundles: result.dryRun ? undefined : writeEvidenceFolder(result, context.runnerTemp),
    written: result.attested.filter(({ outcome }) => outcome === 'written').length,
  });
  frame.summary(summary(result));
});
