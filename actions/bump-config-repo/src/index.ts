/** Entry: reads the inputs, builds the adapters, runs the story, hands out what came of it. */
import type { Repository } from '@waybill/registry';
import { httpClient, realPace, runAction, setOutputs } from '@waybill/toolkit';
import { readInputs } from './inputs.ts';

runAction('bump-config-repo', async (frame) => {
  const { context, log, audit } = frame;
  const inputs = readInputs(frame.env, context);
  const [
    { githubClient },
    { apiRepo },
    { bump },
    { summary },
    { filesOf },
    { registryClient },
    { publicRoots },
  ] = await Promise.all([
    import('@waybill/github'),
    import('./config-repo.ts'),
    import('./main.ts'),
    import('./summary.ts'),
    import('@waybill/gitops'),
    import('@waybill/registry'),
    import('@waybill/verification'),
  ]);
  const http = httpClient({ env: frame.env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl, serverUrl, runUrl } = context;
  const github = githubClient({ apiUrl, graphqlUrl, token: inputs.token, http, log });
  const publicRoot = publicRoots(http, frame.env, log);
  const { repo, close } =
    inputs.transport === 'git'
      ? await (await import('./git/open.ts')).openGitRepo(inputs, {
          serverUrl,
          http,
          env: frame.env,
          log,
          publicRoot,
          pace: realPace,
        })
      : { repo: apiRepo(github, inputs.configRepository), close: undefined };
  const ports = {
    github,
    repo,
    remote: { serverUrl, token: inputs.token, http },
    registry: (repository: Repository) => registryClient(repository, { http, env: frame.env }),
    publicRoot,
    log,
    audit,
    pace: realPace,
    source: context.repository,
    runUrl,
  };
  const result = await bump(inputs, ports).finally(close);
  if (['committed', 'proposed', 'dry-run'].includes(result.outcome)) log.info(result.edit.diff);
  log.info(
    `${inputs.service} in ${inputs.environment}: ${result.outcome} ${result.commit?.url ?? result.pull?.url ?? ''}`.trim(),
  );
  if (result.superseded) {
    const by = result.heldBy ? ` (order ${result.heldBy.record.order})` : '';
    const where = result.pull ? `#${result.pull.number} carries` : `${inputs.environment} holds`;
    log.notice(`${where} a newer build of ${inputs.service}${by}`);
  }
  frame.summary(summary(inputs, result));
  setOutputs({
    changed: result.changed,
    commit: result.commit?.oid ?? '',
    'commit-url': result.commit?.url ?? '',
    file: filesOf(result.targets).join('\n'),
    'previous-digest': result.edit.previous.digest ?? '',
    'pull-request': result.pull?.number ?? '',
    'pull-request-url': result.pull?.url ?? '',
    superseded: result.superseded,
  });
});
