/** Entry: reads the inputs, builds the adapters, runs the story, and ends red where something could not be recorded. */
import { httpClient, runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs, subjectOf } from './inputs.ts';

void runAction('record-deployment', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const subject = subjectOf(env, context);
  const { githubClient } = await import('@waybill/github');
  const { publicRoots } = await import('@waybill/verification');
  const { registryClient } = await import('@waybill/registry');
  const { changeOpener, decisionSigner } = await import('@waybill/promotion');
  const { notifier } = await import('@waybill/notifications');
  const { recordDeployments } = await import('./main.ts');
  const { failureOf } = await import('./result.ts');
  const { deploymentsJson, summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl, serverUrl, runUrl, runAttempt } = context;
  const client = (token: string) => githubClient({ apiUrl, graphqlUrl, token, http, log });
  const github = client(inputs.token);
  const deployments = await recordDeployments(inputs, subject, {
    github,
    members: inputs.membersToken ? client(inputs.membersToken) : undefined,
    sources: inputs.sourceToken ? client(inputs.sourceToken) : github,
    registry: (repository) => registryClient(repository, { http, env }),
    signer: decisionSigner({
      http,
      env,
      key: inputs,
      signingConfig: inputs.signingConfig,
      startedBy: { login: context.actor, id: context.actorId },
      onWarning: (text) => log.warning(text),
    }),
    changes: changeOpener(http, env),
    publicRoot: publicRoots(http, env, log),
    notify: notifier({ http, ...inputs }),
    serverUrl,
    runUrl,
    isRepeated: runAttempt !== '1',
    log,
    audit,
  });
  setOutputs({ deployments: deploymentsJson(deployments) });
  frame.summary(summary(deployments));
  const failure = failureOf(deployments);
  if (failure) throw failure;
});
