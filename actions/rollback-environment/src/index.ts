/** Entry: reads the inputs, builds the adapters, runs the story, hands out what came of it. */
import { httpClient, realPace, runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs } from './inputs.ts';

void runAction('rollback-environment', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const { githubClient } = await import('@waybill/github');
  const { registryClient } = await import('@waybill/registry');
  const { publicRoots } = await import('@waybill/verification');
  const { decisionSigner } = await import('@waybill/promotion');
  const { notifier } = await import('@waybill/notifications');
  const { rollBack } = await import('./main.ts');
  const { sentence, summary } = await import('./summary.ts');
  const { failureOf } = await import('./result.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl, serverUrl, runUrl, actor, actorId } = context;
  const client = (token: string) => githubClient({ apiUrl, graphqlUrl, token, http, log });
  const startedBy = { login: actor, id: actorId };
  const result = await rollBack(inputs, {
    github: client(inputs.token),
    sources: inputs.sourceToken === undefined ? undefined : client(inputs.sourceToken),
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
    notify: notifier({ http, ...inputs }),
    now: () => new Date(),
    pace: realPace,
    run: { url: runUrl, by: startedBy },
    serverUrl,
    log,
    audit,
  });
  setOutputs({
    outcome: result.kind === 'refused' ? '' : result.kind,
    digest: result.plan?.restores ?? '',
    commit: result.commit?.oid ?? '',
    'pull-request': result.pull === undefined ? '' : String(result.pull.number),
  });
  frame.summary(summary(inputs, result));
  log.info(sentence(inputs, result));
  const failure = failureOf(result);
  if (failure) throw failure;
});
