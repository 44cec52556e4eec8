/** What people read of the run: the job summary and the last line of the log. */
import { logText, markdownLink, markdownText } from '@waybill/toolkit';
import { evidence, rules, story } from './body.ts';
import type { Inputs } from './inputs.ts';
import type { Result } from './result.ts';

export function summary(inputs: Pick<Inputs, 'service' | 'environment'>, result: Result): string[] {
  const { kind, text, plan, commit, pull, warnings } = result;
  const decision = plan?.decision ?? result.decision;
  const collected = plan?.collected ?? result.collected;
  const links = [
    ...(commit ? [markdownLink(`commit ${commit.oid.slice(0, 12)}`, commit.url)] : []),
    ...(pull ? [markdownLink(`#${pull.number}`, pull.url)] : []),
  ];
  return [
    `## Rollback of ${markdownText(inputs.service)} in ${markdownText(inputs.environment)}${kind === 'dry-run' ? ' (dry run)' : ''}`,
    `${markdownText(text, 300)}${links.length > 0 ? `: ${links.join(', ')}` : ''}.`,
    ...warnings.map((warning) => `⚠️ ${markdownText(warning, 300)}`),
    ...(plan ? story(plan) : []),
    ...(decision ? [rules(decision)] : []),
    ...(collected ? [evidence(collected)] : []),
  ];
}

export function sentence(inputs: Pick<Inputs, 'service'>, { text, pull }: Result): string {
  return logText(`${inputs.service}: ${text}${pull ? `, #${pull.number}` : ''}`);
}
