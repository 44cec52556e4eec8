import { runAction, setOutputs } from '@waybill/toolkit';
import { checkEnvironment } from './environment.ts';
import { readInputs } from './inputs.ts';

void runAction('verify-evidence', async (frame) => {
  const { env, context, log, audit } = frame;
  const inputs = readInputs(env);
  checkEnvironment(env);
  const { readFile } = await import('node:fs/promises');
  const { httpClient } = await import('@waybill/toolkit');
  const { registryClient } = await import('@waybill/registry');
  const { folderSource, registrySource } = await import('@waybill/evidence');
  const { digestOf, questionOf, readPolicy, readTrustedRoot, repositoryOf } = await import('./policy.ts');
  const { refusal, verify } = await import('./main.ts');
  const { checkoutRoot, writeReport } = await import('./files.ts');
  const { summary } = await import('./summary.ts');

  const read = (path: string) => readFile(path, 'utf8');
  const policy = await readPolicy(inputs.policy, read);
  const repository = repositoryOf(inputs.image, policy, inputs.service);
  const trustedRoot = await readTrustedRoot(inputs, policy, read, checkoutRoot);
  const registry =
    inputs.bundles === undefined
      ? await registryClient(repository, {
          http: httpClient({ env, onRetry: (text) => log.info(text) }),
          env,
        })
      : undefined;
  const source = registry ? registrySource(registry) : await folderSource(inputs.bundles ?? '');
  const digest = await digestOf(inputs.image, registry);
  if (inputs.image.digest === undefined) log.notice(`the tag is on ${digest} now; that digest is verified`);
  const result = await verify(questionOf(inputs, policy, digest), {
    source,
    trustedRoot,
    now: new Date(),
    log,
    audit,
  });
  setOutputs({
    verified: result.passed,
    report: writeReport(result, context.runnerTemp),
    digest: result.digest,
    image: `${result.image}@${result.digest}`,
  });
  frame.summary(summary(result));
  const refused = refusal(result);
  if (refused) throw refused;
});
