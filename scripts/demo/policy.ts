/** The delivery policy of the demo's company, as its platform team changes it. */
import { type Document, parseDocument } from 'yaml';
import type { World } from './world.ts';

const POLICY = 'delivery-policy.yml';

export async function policyText({ platform, config }: World): Promise<string> {
  return (
    (await platform.service('github').readFile(config.repository, 'main', POLICY))?.toString('utf8') ?? ''
  );
}

/**
 * Commits another policy to main, as if its pull request had been reviewed and merged.
 * @param files further files of the same commit; null takes one away
 */
export async function landPolicy(
  { platform, config }: World,
  message: string,
  text: string,
  files: Record<string, string | null> = {},
): Promise<void> {
  await platform.service('github').commitFiles(config.repository, {
    branch: 'main',
    message,
    author: 'rita',
    files: { ...files, [POLICY]: text },
  });
}

/** The text with members of an environment set to other values, and what `more` does to the rest. */
export function withEnvironment(
  text: string,
  name: string,
  members: Record<string, unknown>,
  more: (policy: Document) => void = () => undefined,
): string {
  const policy = parseDocument(text);
  const { environments } = policy.toJS() as { environments: { name: string }[] };
  const index = environments.findIndex((environment) => environment.name === name);
  if (index < 0) throw new Error(`the policy has no environment ${name}`);
  for (const [member, value] of Object.entries(members)) policy.setIn(['environments', index, member], value);
  more(policy);
  return policy.toString({ lineWidth: 0 });
}

const DAY_MS = 24 * 3_600_000;

/** The day that so many days lie before or behind, in UTC: `2026-11-22`. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A change window that is shut for two days to come, whatever the time. */
export function shutWindow(): { days: string[]; from: string; to: string; zone: string } {
  const day = WEEKDAYS[new Date(dayIn(3)).getUTCDay()] ?? 'sun';
  return { days: [day], from: '10:00', to: '16:00', zone: 'UTC' };
}
