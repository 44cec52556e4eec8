/** Entry: reads the inputs, builds the adapters, runs the story, hands out what came of it. */
import { httpClient, realPace, runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs } from './inputs.ts';

void runAction('open-promotion-pr', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const { githubClient } = await import('@waybill/github');
  const { registryClient } = await import('@waybill/registry');
  const { publicRoots } = await import('@waybill/verification');
  const { changeOpener, decisionSigner } = await import('@waybill/promotion');
  const { notifier } = await import('@waybill/notifications');
  const { promote } = await import('./main.ts');
  const { noSources, sourceReader } = await import('./changes/source.ts');
  const { failureOf } = await import('./result.ts');
  const { pullRequestsJson, summary, summaryLines } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl, serverUrl, runUrl } = context;
  const startedBy = { login: context.actor, id: context.actorId };
  const results = await promote(inputs, {
    github: githubClient({ apiUrl, graphqlUrl, token: inputs.token, http, log }),
    registry: (repository) => registryClient(repository, { http, env }),
    publicRoot: publicRoots(http, env, log),
    signer: decisionSigner({
      http,
      env,
      key: inputs,
      signingConfig: inputs.signingConfig,
      startedBy,
      onWarning: (text) => log.warning(text),
    }),
    changes: changeOpener(http, env),
    sources: inputs.sourceToken
      ? sourceReader(githubClient({ apiUrl, graphqlUrl, token: inputs.sourceToken, http, log }))
      : noSources,
    issues: githubClient({ apiUrl, graphqlUrl, token: inputs.sourceToken ?? inputs.token, http, log }),
    notify: notifier({ http, ...inputs }),
    startedBy,
    now: () => new Date(),
    pace: realPace,
    serverUrl,
    runUrl,
    log,
    audit,
  });
  setOutputs({ 'pull-requests': pullRequestsJson(results), summary: summaryLines(results) });
  frame.summary(summary(inputs, results));
  for (const line of summaryLines(results).split('\n')) log.info(line);
  const failure = failureOf(results);
  if (failure) throw failure;
});
