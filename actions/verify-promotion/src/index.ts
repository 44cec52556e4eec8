/** Entry: reads the inputs and the event, builds the adapters, runs the story, and ends red on anything but a pass. */
import { httpClient, realPace, runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from '@waybill/verification/environment';
import { readInputs, taskOf } from './inputs.ts';

void runAction('verify-promotion', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const task = taskOf(inputs, env, context);
  const { githubClient } = await import('@waybill/github');
  const { registryClient } = await import('@waybill/registry');
  const { publicRoots } = await import('@waybill/verification');
  const { changeOpener } = await import('@waybill/promotion');
  const { annotate, failureOf, refusedRerun, writeDecision } = await import('./outcome.ts');
  const { groupSummary, reevaluationSummary, summary } = await import('./summary.ts');

  const http = httpClient({ env, onRetry: (text) => log.info(text) });
  const { apiUrl, graphqlUrl } = context;
  const client = (token: string) => githubClient({ apiUrl, graphqlUrl, token, http, log });
  const ports = {
    github: client(inputs.token),
    members: inputs.membersToken === undefined ? undefined : client(inputs.membersToken),
    sources: client(inputs.sourceToken ?? inputs.token),
    registry: (repository: Parameters<typeof registryClient>[0]) => registryClient(repository, { http, env }),
    publicRoot: publicRoots(http, env, log),
    changes: changeOpener(http, env),
    now: () => new Date(),
    sleep: realPace.sleep,
    log,
    audit,
  };

  if (task.kind === 'all' || task.kind === 'reviewed' || task.kind === 'change') {
    const { reevaluateTask } = await import('./reevaluate.ts');
    const all = await reevaluateTask(inputs, task, ports);
    for (const { number, text } of all) log.info(`#${number}: ${text}`);
    const asked = all.filter(({ outcome }) => outcome === 'asked').map(({ number }) => number);
    setOutputs({ asked: JSON.stringify(asked) });
    frame.summary(reevaluationSummary(all));
    const refused = refusedRerun(all);
    if (refused) throw refused;
    return;
  }
  const { verifyPromotion } = await import('./main.ts');
  const { verifyGroup } = await import('./merge-group.ts');
  const result =
    task.kind === 'group'
      ? await verifyGroup(inputs, task.subject, ports)
      : await verifyPromotion(inputs, task.subject, ports);
  const decision = writeDecision(result, context.runnerTemp);
  setOutputs({ verdict: result.verdict, kind: result.kind, decision });
  frame.summary('members' in result ? groupSummary(result) : summary(result));
  annotate(result, log);
  const failure = failureOf(result);
  if (failure) throw failure;
});
