/** Entry: reads the inputs, builds the adapters, runs the story, hands out what came of it. */
import { httpClient, realPace, runAction, setOutputs } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

void runAction('withdraw-digest', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  const { githubClient } = await import('@waybill/github');
  const { registryClient } = await import('@waybill/registry');
  const { publicRoots } = await import('@waybill/verification');
  const { decisionSigner } = await import('@waybill/promotion');
  const { withdraw } = await import('./main.ts');
  const { sentence, summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl, runUrl } = context;
  const result = await withdraw(inputs, {
    github: githubClient({ apiUrl, graphqlUrl, token: inputs.token, http, log }),
    registry: (repository) => registryClient(repository, { http, env }),
    publicRoot: publicRoots(http, env, log),
    signer: decisionSigner({
      http,
      env,
      key: inputs,
      signingConfig: inputs.signingConfig,
      startedBy: { login: context.actor, id: context.actorId },
      onWarning: (text) => log.warning(text),
    }),
    now: () => new Date(),
    pace: realPace,
    runUrl,
    log,
    audit,
  });
  setOutputs({
    outcome: result.outcome,
    statement: result.signed?.digest ?? '',
    commit: result.commit?.oid ?? '',
  });
  frame.summary(summary(inputs, result));
  log.info(sentence(inputs, result));
});
