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
  const { keylessSigner, keySigner } = await import('@waybill/evidence/sign');
  const { signingKey } = await import('./key.ts');
  const { signAndAttest } = await import('./main.ts');
  const { writeEvidenceFolder } = await import('./evidence-folder.ts');
  const { readTrust } = await import('./trust.ts');
  const { referrersByType, summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const read = (path: string) => readFile(path, 'utf8');
  const key = await signingKey(inputs, read, env);
  const trust = await readTrust(inputs, read, new Date(), key !== undefined);
  const optional = inputs.transparencyLog === 'required' ? 'required' : 'optional';
  const registry = await registryClient(inputs.image, { http, env });
  const event = eventPayload(env);
  const services = { http, config: trust.config, onWarning: (text: string) => log.warning(text) };
  const preferred = inputs.transparencyLog === 'prefer' && inputs.format !== 'legacy';
  const withoutLog = inputs.transparencyLog === 'none' || trust.config.transparencyLogs.count === 0;
  const result = await signAndAttest(inputs, {
    registry,
    source: evidence.registrySource(registry),
    verify: await evidence.bundleVerifier(trust.root, {
      transparencyLog: optional,
      keys: key && [{ publicKey: key.publicKey.pem, transparencyLog: optional, signedTime: 'optional' }],
    }),
    legacyPossible: trust.config.promisingLog !== undefined || (key !== undefined && withoutLog),
    idToken: () => requestIdToken(http, env, AUDIENCE, event),
    signer: key
      ? {
          publicKey: key.publicKey,
          byKey: () => keySigner({ ...services, transparencyLog: inputs.transparencyLog }, key),
        }
      : {
          keyless: (token) =>
            // The older format has no other signed time than the log's.
            keylessSigner({ ...services, token, transparencyLog: preferred ? 'prefer' : 'required' }),
        },
    readFile: (path) => readFile(path),
    run: {
      repository: context.repository,
      repositoryId: context.repositoryId,
      commit: context.sha,
      workflow: `${context.serverUrl}/${env.GITHUB_WORKFLOW_REF ?? context.repository}`,
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
    transparency: result.transparency,
    bundles: result.dryRun ? undefined : writeEvidenceFolder(result, context.runnerTemp),
    written: result.attested.filter(({ outcome }) => outcome === 'written').length,
  });
  frame.summary(summary(result));
});
