/** The world outside as the story needs it: made of the inputs and the variables of the runner. */
import { readFile } from 'node:fs/promises';
import { bundleVerifier, registrySource } from '@waybill/evidence';
import { expectCertificate, keylessSigner, keySigner } from '@waybill/evidence/sign';
import { registryClient } from '@waybill/registry';
import { type ActionFrame, eventPayload, httpClient, requestIdToken, serviceLimits } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';
import { signingKey } from './key.ts';
import type { Ports } from './ports.ts';
import { readTrust } from './trust.ts';
import { verifierOnUse } from './verifier-on-use.ts';

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

/** Throws what `signingKey` and `readTrust` throw, and what `registryClient` does. Nothing is sent yet. */
export async function adapters(inputs: Inputs, frame: ActionFrame): Promise<Ports> {
  const { env, context, log, audit } = frame;
  const limits = serviceLimits(inputs.serviceTimeoutSeconds);
  const http = httpClient({ env, onRetry: (text) => log.info(text), ...limits });
  const read = (path: string) => readFile(path, 'utf8');
  const key = await signingKey(inputs, read, env);
  const trust = await readTrust(inputs, read, new Date(), key !== undefined);
  const optional = inputs.transparencyLog === 'required' ? 'required' : 'optional';
  const registry = await registryClient(inputs.image, {
    http,
    env,
    access: inputs.dryRun ? 'pull' : 'push',
  });
  const event = eventPayload(env);
  const services = {
    http,
    config: trust.config,
    onWarning: (text: string) => log.warning(text),
    retry: limits.retry,
  };
  const preferred = inputs.transparencyLog === 'prefer' && inputs.format !== 'legacy';
  const withoutLog = inputs.transparencyLog === 'none' || trust.config.transparencyLogs.count === 0;
  return {
    registry,
    source: registrySource(registry),
    ...verifierOnUse(() =>
      bundleVerifier(trust.root, {
        transparencyLog: optional,
        keys: key && [{ publicKey: key.publicKey.pem, transparencyLog: optional, signedTime: 'optional' }],
      }),
    ),
    legacyPossible: trust.config.promisingLogs.count > 0 || (key !== undefined && withoutLog),
    idToken: () => requestIdToken(http, env, AUDIENCE, event),
    signer: key
      ? {
          publicKey: key.publicKey,
          byKey: () => keySigner({ ...services, transparencyLog: inputs.transparencyLog }, key),
        }
      : {
          expected: () => expectCertificate(services),
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
  };
}
