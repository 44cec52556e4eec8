import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  ageless,
  type DeliveryPolicy,
  decideRollback,
  type EarlierRun,
  environmentOf,
  lastGood,
  parsePolicy,
  type RollbackFacts,
  requirementsFor,
} from '../src/index.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const policyText = (rollback = '') => `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
evidence: { release: [signature, { kind: gate, max-age: 90d }] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - name: production
    merge: reviewed
    evidence: release
    approvals: 2
    windows: [{ days: [sun], from: '10:00', to: '16:00', zone: Asia/Dubai }]
${rollback}
services:
  claims-api:
    image: registry.example/claims-api
    source: { repository: acme/claims-api, repository-id: '1', refs: [refs/heads/main] }
    targets: { production: { yaml: production.yml, path: digest } }
`;
const parse = (rollback?: string) => parsePolicy(policyText(rollback), 'delivery-policy.yml');
let policy: DeliveryPolicy;
beforeAll(async () => {
  policy = await parse();
});

const DAY = 86_400_000;
/** Ran `days`, until noon of the given day of November. */
const run = (letter: string, day: number, days: number, more: Partial<EarlierRun> = {}): EarlierRun => {
  const until = new Date(`2026-11-${String(day).padStart(2, '0')}T12:00:00Z`);
  return {
    digest: digest(letter),
    since: new Date(until.getTime() - days * DAY),
    until,
    rolledBack: { state: 'clear' },
    withdrawal: undefined,
    ...more,
  };
};
const facts = (overrides: Partial<RollbackFacts> = {}): RollbackFacts => ({
  service: 'claims-api',
  environment: 'production',
  present: digest('c'),
  restores: digest('b'),
  runs: [run('b', 20, 3), run('a', 17, 10)],
  evidence: { passed: true, failures: [] },
  outdated: [],
  withdrawal: { state: 'clear', asOf: new Date('2026-11-22T07:00:00Z') },
  approvalsEnforced: 2,
  now: new Date('2026-11-22T07:00:00Z'),
  ...overrides,
});
const against = (overrides: Partial<RollbackFacts>, under = policy) => {
  const decision = decideRollback(under, facts(overrides));
  return [
    decision.verdict,
    ...decision.rules.filter(({ verdict }) => verdict !== 'pass').map(({ code }) => code),
  ];
};

describe('decideRollback', () => {
  it('allows the last digest that soaked, and is the same for the same facts', () => {
    expect(against({})).toEqual(['allow']);
    expect(decideRollback(policy, facts()).digest).toBe(decideRollback(policy, facts()).digest);
    expect(decideRollback(policy, facts()).digest).not.toBe(
      decideRollback(policy, facts({ present: digest('d') })).digest,
    );
  });

  it.each<[string, Partial<RollbackFacts>, string]>([
    ['nothing runs', { present: undefined }, 'ROLLBACK_NOTHING_RUNS'],
    ['nothing ran before', { restores: undefined, runs: [] }, 'ROLLBACK_NO_GOOD'],
    ['it runs already', { restores: digest('c') }, 'ROLLBACK_RUNS_ALREADY'],
    ['it never ran', { restores: digest('f') }, 'ROLLBACK_NEVER_RAN'],
    ['it is not the last good one', { restores: digest('a') }, 'ROLLBACK_NOT_LAST'],
    ['it ran for minutes', { runs: [run('b', 20, 1 / 1440)] }, 'SOAK_TOO_SHORT'],
    ['nobody knows how long it ran', { runs: [run('b', 20, 3, { since: undefined })] }, 'SOAK_UNKNOWN'],
    ['its times contradict each other', { runs: [run('b', 20, -3)] }, 'SOAK_TOO_SHORT'],
    [
      'it was rolled back from',
      { runs: [run('b', 20, 3, { rolledBack: { state: 'rolled-back', reason: 'so' } })] },
      'ROLLED_BACK',
    ],
    [
      'its record can not be read',
      { runs: [run('b', 20, 3, { rolledBack: { state: 'unknown', reason: 'so' } })] },
      'ROLLBACK_RECORD_UNREADABLE',
    ],
    ['its evidence does not verify', { evidence: { passed: false, failures: [] } }, 'EVIDENCE_MISSING'],
    ['it was withdrawn', { withdrawal: { state: 'withdrawn', reason: 'so' } }, 'DIGEST_WITHDRAWN'],
    [
      'the list can not be read',
      { withdrawal: { state: 'unknown', reason: 'so' } },
      'WITHDRAWALS_UNREADABLE',
    ],
    ['approvals are not enforced', { approvalsEnforced: 1 }, 'APPROVALS_NOT_ENFORCED'],
    ['the rules can not be read', { approvalsEnforced: undefined }, 'RULES_UNREADABLE'],
  ])('refuses where %s', (_, overrides, code) => {
    expect(against(overrides)).toEqual(['refuse', code]);
  });

  it('goes further back only where the policy lets it', async () => {
    const free = await parse('    rollback: { reach: any-good }');
    expect(against({ restores: digest('a') }, free)).toEqual(['allow']);
    expect(against({ restores: digest('f') }, free)).toEqual(['refuse', 'ROLLBACK_NEVER_RAN']);
  });

  it('reports old evidence and closed windows, or enforces them', async () => {
    const saturday = { now: new Date('2026-11-21T07:00:00Z') };
    const decision = decideRollback(
      policy,
      facts({
        ...saturday,
        withdrawal: { state: 'clear', asOf: saturday.now },
        outdated: [{ code: 'EVIDENCE_TOO_OLD', reason: 'old' }],
      }),
    );
    expect(decision.verdict).toBe('allow');
    expect(decision.rules.map(({ reason }) => reason).join('\n')).toMatch(
      /too old for a promotion.*\n.*\n.*a rollback does not wait for it/,
    );
    const strict = await parse('    rollback: { windows: enforced }');
    expect(against({ ...saturday, withdrawal: { state: 'clear', asOf: saturday.now } }, strict)).toEqual([
      'wait',
      'WINDOW_CLOSED',
    ]);
  });

  it('asks for no approval where the policy lets it be written directly', async () => {
    const direct = await parse('    rollback: { merge: direct }');
    expect(against({ approvalsEnforced: undefined }, direct)).toEqual(['allow']);
  });
});

describe('lastGood', () => {
  const pick = (runs: EarlierRun[], present = digest('c')) => {
    const { run: found, passedOver } = lastGood(environmentOf(policy, 'production'), present, runs);
    return [
      found?.digest.at(-1),
      ...passedOver.map(({ digest: passed, code }) => `${passed.at(-1)} ${code}`),
    ];
  };
  it('passes over what is no good, and says so', () => {
    const withdrawn = { withdrawal: { state: 'withdrawn' as const, reason: 'so' } };
    expect(pick([run('e', 21, 0.01), run('d', 20, 2, withdrawn), run('b', 18, 2), run('a', 16, 9)])).toEqual([
      'b',
      'e SOAK_TOO_SHORT',
      'd DIGEST_WITHDRAWN',
    ]);
  });
  it('takes a digest for the time that it ran long enough, and never the present one', () => {
    expect(pick([run('b', 21, 0.01), run('c', 20, 4), run('b', 16, 9)])).toEqual(['b', 'b SOAK_TOO_SHORT']);
  });
});

describe('the policy', () => {
  const rollbackIn = async (text?: string) => environmentOf(await parse(text), 'production').rollback;
  it('takes the mode and soak of the environment, and an hour where there is none', async () => {
    const defaults = {
      merge: 'reviewed',
      soakSeconds: 3600,
      reach: 'last-good',
      evidenceAge: 'reported',
      windows: 'reported',
    };
    expect(await rollbackIn()).toEqual(defaults);
    expect(await rollbackIn('    soak: 24h')).toMatchObject({ soakSeconds: 86_400 });
    expect(await rollbackIn('    rollback: { merge: direct, soak: 30m, evidence-age: enforced }')).toEqual({
      ...defaults,
      merge: 'direct',
      soakSeconds: 1800,
      evidenceAge: 'enforced',
    });
  });
  it.each(['{ age: reported }', '{ merge: quick }', '{ soak: 1 hour }', 'direct'])(
    'refuses %s',
    async (text) => {
      await expect(parse(`    rollback: ${text}`)).rejects.toMatchObject({ code: 'WAYBILL_POLICY_INVALID' });
    },
  );
  it('asks for evidence without its age', () => {
    const { required } = ageless(requirementsFor(policy, 'claims-api', 'production'));
    expect(required).toEqual([{ kind: 'signature' }, { kind: 'gate' }]);
  });
});
