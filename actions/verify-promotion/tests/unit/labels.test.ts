import { describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '@waybill/github';
import { promotionLabels } from '@waybill/promotion';
import type { Move } from '../../src/change.ts';
import { judgeLabels } from '../../src/labels.ts';

const [long, alike] = ['a', 'b'].map((end) => `claims-${'x'.repeat(55)}${end}`) as [string, string];
const policy = { services: { [long]: {}, [alike]: {} }, environments: [{ name: 'staging' }] };
const config = { policy, repository: { owner: 'acme', name: 'config' } } as unknown as Parameters<
  typeof judgeLabels
>[1];
const move = { service: long, to: 'staging' } as Move;
// Who put a label on is not asked for here.
const github = { pages: async () => [] } as unknown as GitHubClient;

describe('labels of a pull request', () => {
  it('of a service whose name is too long for a label, are its own and nobody else’s', async () => {
    const own = await judgeLabels(github, config, move, {
      number: 1,
      labels: promotionLabels(long, 'staging'),
    });
    expect(own).toEqual({ findings: [], notes: [] });
    const [, other = ''] = promotionLabels(alike, 'staging');
    expect(other).toHaveLength(50);
    const { findings } = await judgeLabels(github, config, move, { number: 1, labels: [other] });
    expect(findings).toMatchObject([{ code: 'PR_LABEL_UNAUTHORISED' }]);
    expect(findings[0]?.reason).toContain(`"${other}" claims another service than ${long}`);
  });
});
