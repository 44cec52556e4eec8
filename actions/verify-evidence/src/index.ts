import { eventPayload, requestIdToken, runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from './environment.ts';
import { readInputs } from './inputs.ts';

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

void runAction('verify-evidence', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const { httpClient } = await import('@waybill/toolkit');
  const { registryClient } = await import('@waybill/registry');
  const { folderSource, registrySource } = await import('@waybill/evidence');
  const verification = await import('@waybill/verification');
  const { record } = await import('./record.ts');
  const { writeReport } = await import('./files.ts');
  const { signedBlocks, summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const policy = await verification.readPolicy(inputs.policy);
  const repository = verification.repositoryOf(inputs.image, policy, inputs.service);
  const trustedRoot = await verification.readTrustedRoot(
    inputs.trustedRoot,
    inputs.policy,
    policy,
    verification.publicRoots(http, env, log),
  );
  const registry = inputs.bundles === undefined ? await registryClient(repository, { http, env }) : undefined;
  const source = registry ? registrySource(registry) : await folderSource(inputs.bundles ?? '');
  const digest = await verification.digestOf(inputs.image, registry);
  if (inputs.image.digest === undefined) log.notice(`the tag is on ${digest} now; that digest is verified`);
  const question = verification.questionOf(policy, inputs.service, inputs.environment, digest);
  const result = await verification.answer(question, { source, trustedRoot, now: new Date() });
  record(result, log, audit);
  setOutputs({
    verified: result.passed,
    report: writeReport(result, context.runnerTemp),
    digest: result.digest,
    image: `${result.image}@${result.digest}`,
  });
  frame.summary(summary(result));
  const refused = verification.refusal(result, trustedRoot);
  if (refused) throw refused;
  if (!inputs.signSummary || !registry) return;

  const { signSummary } = await import('./sign-summary.ts');
  const signed = await signSummary(result, {
    http,
    registry,
    source,
    trustedRoot: trustedRoot.root,
    signingConfig: inputs.signingConfig,
    transparencyLog: question.requirements.transparencyLog ?? 'required',
    serverUrl: context.serverUrl,
    idToken: () => requestIdToken(http, env, AUDIENCE, eventPayload(env)),
    now: () => new Date(),
    log,
    audit,
  });
  setOutputs({ summary: signed.statementDigest });
  frame.summary(signedBlocks(signed));
});
