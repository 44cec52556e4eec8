/** The story: read the policy, ask the registry or the folder, judge, report, and sign the summary where that is asked for. */
import { folderSource, registrySource } from '@waybill/evidence';
import { registryClient } from '@waybill/registry';
import {
  type ActionFrame,
  eventPayload,
  type HttpClient,
  requestIdToken,
  setOutputs,
} from '@waybill/toolkit';
import {
  answer,
  digestOf,
  disagreeingTag,
  publicRoots,
  questionOf,
  readPolicy,
  readTrustedRoot,
  refusal,
  repositoryOf,
} from '@waybill/verification';
import { writeReport } from './files.ts';
import type { Inputs } from './inputs.ts';
import { record } from './record.ts';
import { signedBlocks, summary } from './summary.ts';

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

/** Throws the refusal when the evidence does not hold; outputs and summary are written before. */
export async function verify(inputs: Inputs, http: HttpClient, frame: ActionFrame): Promise<void> {
  const { env, context, log, audit } = frame;
  const policy = await readPolicy(inputs.policy);
  const repository = repositoryOf(inputs.image, policy, inputs.service);
  const trustedRoot = await readTrustedRoot(
    inputs.trustedRoot,
    inputs.policy,
    policy,
    publicRoots(http, env, log),
  );
  const registry = inputs.bundles === undefined ? await registryClient(repository, { http, env }) : undefined;
  const source = registry ? registrySource(registry) : await folderSource(inputs.bundles ?? '');
  const digest = await digestOf(inputs.image, registry);
  if (inputs.image.digest === undefined) log.notice(`the tag is on ${digest} now; that digest is verified`);
  const disagrees = await disagreeingTag(inputs.image, registry);
  if (disagrees !== undefined) log.warning(disagrees);
  const question = questionOf(policy, inputs.service, inputs.environment, digest);
  const result = await answer(question, { source, trustedRoot, now: new Date() });
  record(result, log, audit);
  setOutputs({
    verified: result.passed,
    report: writeReport(result, context.runnerTemp),
    digest: result.digest,
    image: `${result.image}@${result.digest}`,
  });
  frame.summary(summary(result));
  const refused = refusal(result, trustedRoot);
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
}
