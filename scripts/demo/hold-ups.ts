/**
 * All that can hold a promotion up besides its approvals. The platform team lands two policies, one after the other, under an open
 * promotion; its check names each rule that does not hold, why, and when it turns. Then it puts its own policy back.
 */
import { rollbackPath } from '../../packages/policy/src/index.ts';
import { withdrawalPath } from '../../packages/promotion/src/index.ts';
import { deployed, quoted } from './journey.ts';
import { dayIn, landPolicy, policyText, withEnvironment } from './policy.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

export async function holdUps(world: World, story: Story, number: number): Promise<void> {
  const { config, platform, service } = world;
  const github = platform.service('github');
  const { head } = await github.pullRequest(config.repository, number);
  story.chapter('All that can hold it up, in one check');
  const own = await policyText(world);
  const digest = await deployed(world, 'staging');
  const records = [withdrawalPath(digest), rollbackPath(service.name, 'production', digest)];

  story.act(
    'the platform team freezes production and asks for more; ServiceNow is down, and two records are damaged',
  );
  const lift = platform.service('servicenow').server.fault(() => 'drop');
  await landPolicy(
    world,
    'Freeze production',
    frozen(world, own),
    Object.fromEntries(records.map((path) => [path, '{}\n'])),
  );
  story.act('rita approves the promotion that she has started: its check runs again');
  await approve(world, number, 'rita', 'It was me.');
  lift();
  quoted(world, story, head.sha, 'the check names all of it, and when it turns', [
    'EVIDENCE_TOO_OLD',
    'EVIDENCE_MISSING',
    'WITHDRAWALS_UNREADABLE',
    'ROLLBACK_RECORD_UNREADABLE',
    'SOAK_TOO_SHORT',
    'WINDOW_CLOSED',
    'APPROVALS_MISSING',
    'APPROVAL_NOT_INDEPENDENT',
    'CHANGE_UNREADABLE',
    'MERGE_STATE_CHANGED',
  ]);

  story.act(
    'the records are mended and ServiceNow is back; the policy: a holiday, three approvals, another release workflow',
  );
  await landPolicy(
    world,
    'Close a holiday',
    holiday(world, own),
    Object.fromEntries(records.map((path) => [path, null])),
  );
  story.act('alice reads and approves');
  await approve(world, number, 'alice', 'Evidence read.');
  quoted(world, story, head.sha, 'the check names what is against it now', [
    'IDENTITY_SAN',
    'WINDOW_CLOSED',
    'APPROVALS_NOT_ENFORCED',
    'CHANGE_NOT_APPROVED',
    'MERGE_STATE_CHANGED',
  ]);

  story.act('the platform team puts its own policy back; the promotion is the same');
  await landPolicy(world, 'Put our policy back', own);
}

/** Frozen, with a day's soak, fresh evidence and a summary besides, approvals by a list, and a change in ServiceNow. */
function frozen(world: World, own: string): string {
  return withEnvironment(
    own,
    'production',
    {
      soak: '24h',
      freezes: [
        { from: `${dayIn(-1)}T00:00:00Z`, to: `${dayIn(3)}T00:00:00Z`, reason: 'open enrolment closes' },
      ],
      evidence: 'strict',
      approvals: { count: 2, from: ['acme/production-approvers', 'rita'] },
      change: 'required',
    },
    (policy) => {
      policy.setIn(
        ['evidence', 'strict'],
        ['signature', 'provenance', 'sbom', { kind: 'gate', 'max-age': '1s' }, 'tests', 'summary'],
      );
      policy.set('change-management', changeManagement(world));
    },
  );
}

/** A closed day of a calendar, more approvals than the branch asks for, a change, and another workflow that is trusted to release. */
function holiday(world: World, own: string): string {
  return withEnvironment(
    own,
    'production',
    { approvals: 3, calendars: ['holidays'], change: 'required' },
    (policy) => {
      policy.set('calendars', {
        holidays: {
          zone: 'Asia/Dubai',
          closed: [{ first: dayIn(-1), last: dayIn(2), reason: 'National Day' }],
        },
      });
      policy.setIn(
        ['trust', 'builders', 0, 'workflow'],
        `${world.waybill.repository}/.github/workflows/publish.yml`,
      );
      policy.set('change-management', changeManagement(world));
    },
  );
}

function changeManagement({ platform, changeAudience }: World): object {
  return {
    servicenow: {
      instance: platform.service('servicenow').url,
      audience: changeAudience,
      type: 'normal',
    },
  };
}

async function approve(
  { platform, config }: World,
  number: number,
  login: string,
  body: string,
): Promise<void> {
  await platform.service('github').approve(config.repository, number, login, body);
  await platform.service('runner').idle();
}
