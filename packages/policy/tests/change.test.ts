/** The change of a promotion as a condition, and how a policy asks for one. */
import { describe, expect, it } from '@jest/globals';
import { type ChangeFact, changeRule } from '../src/change.ts';
import { decidePromotion, type PromotionFacts, parsePolicy } from '../src/index.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
type Found = Extract<ChangeFact, { kind: 'found' }>;
const found = (over: Partial<Found> = {}): ChangeFact => ({
  kind: 'found',
  number: 'CHG0030001',
  url: 'https://acme.service-now.com/x',
  stage: 'scheduled',
  approval: 'approved',
  plannedStart: new Date('2026-11-21T09:00:00Z'),
  plannedEnd: new Date('2026-11-21T11:00:00Z'),
  ...over,
});

describe('the rule', () => {
  it.each<[string, ChangeFact | undefined, string, string | undefined]>([
    ['approved and planned for now', found(), 'pass', undefined],
    ['under way', found({ stage: 'implement' }), 'pass', undefined],
    ['at the first moment', found({ plannedStart: NOW }), 'pass', undefined],
    ['at the last moment', found({ plannedEnd: NOW }), 'wait', 'CHANGE_NOT_OPEN'],
    ['not looked for', undefined, 'wait', 'CHANGE_UNREADABLE'],
    ['unreadable', { kind: 'unreadable', reason: 'down' }, 'wait', 'CHANGE_UNREADABLE'],
    ['none', { kind: 'none' }, 'wait', 'CHANGE_NOT_APPROVED'],
    ['requested', found({ stage: 'assess', approval: 'requested' }), 'wait', 'CHANGE_NOT_APPROVED'],
    ['approved but not scheduled', found({ stage: 'authorize' }), 'wait', 'CHANGE_NOT_APPROVED'],
    ['in a state of its own', found({ stage: 'other' }), 'wait', 'CHANGE_NOT_APPROVED'],
    ['an approval that nobody knows', found({ approval: 'Approved' }), 'wait', 'CHANGE_NOT_APPROVED'],
    ['rejected', found({ stage: 'new', approval: 'rejected' }), 'fail', 'CHANGE_REJECTED'],
    ['closed', found({ stage: 'closed' }), 'fail', 'CHANGE_NOT_OPEN'],
    ['cancelled', found({ stage: 'canceled' }), 'fail', 'CHANGE_NOT_OPEN'],
    ['in review', found({ stage: 'review' }), 'fail', 'CHANGE_NOT_OPEN'],
    ['without times', found({ plannedEnd: undefined }), 'wait', 'CHANGE_NOT_OPEN'],
  ])('%s', (_, change, verdict, code) => {
    const result = changeRule(change, NOW);
    expect(result).toMatchObject({ rule: 'change', verdict });
    expect(result.code).toBe(code);
  });

  it('says when a planned change begins', () => {
    const plannedStart = new Date('2026-11-21T10:30:00Z');
    expect(changeRule(found({ plannedStart }), NOW)).toMatchObject({
      code: 'CHANGE_NOT_OPEN',
      until: plannedStart.toISOString(),
    });
  });
});

const policyText = (servicenow: string, staging = 'change: required') => `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
${servicenow}
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release, ${staging} }
services:
  claims-api:
    image: registry.example/claims-api
    source: { repository: acme/claims-api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: digest }, staging: { yaml: staging.yml, path: digest } }
`;
const servicenow = (members: string) =>
  `change-management: { servicenow: { instance: "https://acme.service-now.com/", audience: waybill, ${members} } }`;

describe('the policy', () => {
  it('reads where changes are made', async () => {
    const policy = await parsePolicy(
      policyText(servicenow('type: normal, fields: { assignment_group: abc }')),
      'policy',
    );
    expect(policy.changeManagement).toEqual({
      instance: 'https://acme.service-now.com',
      audience: 'waybill',
      type: 'normal',
      template: undefined,
      plannedSeconds: 72 * 3600,
      fields: { assignment_group: 'abc' },
    });
    expect(policy.environments.map(({ change }) => change)).toEqual([undefined, 'required']);
  });

  it.each([
    ['a requirement without change management', policyText(''), /staging\.change: "required" needs/],
    ['a standard change without its template', policyText(servicenow('type: standard')), /needs the sys_id/],
    [
      'a template for a normal change',
      policyText(servicenow(`type: normal, template: ${'a'.repeat(32)}`)),
      /only a change of "type: standard"/,
    ],
    [
      'a field that Waybill writes',
      policyText(servicenow('type: normal, fields: { correlation_id: x, state: "3" }')),
      /Waybill or people write correlation_id, state/,
    ],
    [
      'an instance without TLS',
      policyText(servicenow('type: normal').replace('https:', 'http:')),
      /instance/,
    ],
    [
      'a change for the first environment',
      policyText(servicenow('type: normal')).replace(
        'merge: direct, evidence: release',
        'merge: auto, evidence: release, change: required',
      ),
      /only a promotion has a change/,
    ],
    ['an unknown key', policyText(servicenow('type: normal, token: x')), /token/],
  ])('refuses %s', async (_, text, message) => {
    await expect(parsePolicy(text, 'policy')).rejects.toThrow(message);
  });

  it('asks for the change only where the environment requires one', async () => {
    const facts: PromotionFacts = {
      service: 'claims-api',
      from: 'dev',
      to: 'staging',
      candidate: `sha256:${'1'.repeat(64)}`,
      fromDigest: `sha256:${'1'.repeat(64)}`,
      toDigest: undefined,
      inFromSince: undefined,
      evidence: { passed: true, failures: [] },
      withdrawal: { state: 'clear', asOf: NOW },
      approvalsEnforced: 0,
      now: NOW,
    };
    const asking = await parsePolicy(policyText(servicenow('type: normal')), 'policy');
    const without = await parsePolicy(policyText(servicenow('type: normal'), 'soak: 0s'), 'policy');
    expect(decidePromotion(asking, facts).rules.at(-1)).toMatchObject({ code: 'CHANGE_UNREADABLE' });
    expect(decidePromotion(asking, { ...facts, change: found() }).verdict).toBe('allow');
    const rejected = { ...facts, change: found({ approval: 'rejected' }) };
    expect(decidePromotion(asking, rejected).verdict).toBe('refuse');
    expect(decidePromotion(without, rejected).rules.map(({ rule }) => rule)).not.toContain('change');
    expect(decidePromotion(without, rejected).verdict).toBe('allow');
  });
});
