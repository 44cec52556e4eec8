/** Entry: reads the inputs, builds the adapters, runs the story, and ends red on anything but a pass. */
import { httpClient, runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs, subjectOf } from './inputs.ts';

void runAction('verify-promotion', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const subject = subjectOf(env, context);
  const { githubClient } = await import('@waybill/github');
  const { registryClient } = await import('@waybill/registry');
  const { publicRoots } = await import('@waybill/verification');
  const { verifyPromotion } = await import('./main.ts');
  const { annotate, failureOf, writeDecision } = await import('./outcome.ts');
  const { summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl } = context;
  const client = (token: string) => githubClient({ apiUrl, graphqlUrl, token, http, log });
  const result = await verifyPromotion(inputs, subject, {
    github: client(inputs.token),
    members: inputs.membersToken === undefined ? undefined : client(inputs.membersToken),
    sources: client(inputs.sourceToken ?? inputs.token),
    registry: (repository) => registryClient(repository, { http, env }),
    publicRoot: publicRoots(http, env, log),
    now: () => new Date(),
    log,
    audit,
  });
  const decision = writeDecision(result, context.runnerTemp);
  setOutputs({ verdict: result.verdict, kind: result.kind, decision });
  frame.summary(summary(result));
  annotate(result, log);
  const failure = failureOf(result);
  if (failure) throw failure;
});
