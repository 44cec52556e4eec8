/** The statement as a function of its inputs, and what is held against one; without a world. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeliveryPolicy, type PromotionFacts, parsePolicy } from '@waybill/policy';
import fc from 'fast-check';
import {
  isKey,
  type PromotedChange,
  parseStatement,
  promotionOf,
  serializeStatement,
  statementDigest,
} from '../../evidence/src/index.ts';
import type { ConfigRevision, SignedWord } from '../src/index.ts';
import {
  changedSinceSigned,
  checkStatement,
  type PromotionInputs,
  replayPromotion,
  statementOf,
} from '../src/index.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const NOW = new Date('2026-11-21T10:00:00Z');
const POLICY = `version: 1
trust:
  builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }]
  promoters: [{ workflow: acme/waybill/.github/workflows/promote.yml, refs: [refs/heads/main] }]
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release, soak: 1h }
services:
  claims-api:
    image: registry.example/claims-api
    source: { repository: acme/claims-api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: digest }, staging: { yaml: staging.yml, path: digest } }
`;
let policy: DeliveryPolicy;
beforeAll(async () => {
  policy = await parsePolicy(POLICY, 'delivery-policy.yml');
});

const promotion: PromotedChange = {
  repository: 'acme/config',
  repositoryId: '7',
  branch: 'main',
  service: 'claims-api',
  from: 'dev',
  to: 'staging',
  image: 'registry.example/claims-api',
  file: 'staging.yml',
  value: '{"kind":"yaml-path","path":"digest"}',
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  previous: digest('1'),
  candidate: digest('2'),
};
const facts: PromotionFacts = {
  service: 'claims-api',
  from: 'dev',
  to: 'staging',
  candidate: digest('2'),
  fromDigest: digest('2'),
  toDigest: digest('1'),
  inFromSince: new Date('2026-11-21T07:00:00Z'),
  evidence: { passed: true, failures: [] },
  withdrawal: { state: 'clear', asOf: NOW },
  approvalsEnforced: 0,
  now: NOW,
};
const inputs = (overrides: Partial<PromotionInputs> = {}): PromotionInputs => ({
  promotion,
  policy,
  policyPath: 'delivery-policy.yml',
  trustedRoot: { path: 'root.json', digest: digest('3') },
  evidence: [{ kind: 'signature', statement: digest('4') }],
  facts,
  previousStatement: null,
  ...overrides,
});
const bytesOf = (given: PromotionInputs) => serializeStatement(statementOf(given));
const files = () => ({ policy, trustedRootDigest: digest('3') });

describe('what has changed since a promotion was signed', () => {
  const since = (now: Partial<PromotionFacts>, statement = digest('4')) =>
    changedSinceSigned(promotionOf(statementOf(inputs())), { ...facts, ...now }, [
      { kind: 'gate', statement },
    ]);

  it('is nothing by time, approvals or what the environments run', () => {
    const later = { now: new Date('2026-11-22T10:00:00Z'), approvalsEnforced: 2, toDigest: digest('9') };
    expect(since(later)).toEqual([]);
  });

  it('names evidence, withdrawal and rollback, and the statements that count', () => {
    const worse: Partial<PromotionFacts> = {
      evidence: { passed: false, failures: [] },
      withdrawal: { state: 'withdrawn', reason: 'it leaks' },
      rolledBack: { state: 'rolled-back', reason: 'it fails' },
    };
    expect(since(worse, digest('6'))).toEqual([
      'evidence was whole, is refused',
      'withdrawal was clear, is withdrawn',
      'rollback was unknown, is rolled-back',
      `the statement ${digest('4')} counts no longer`,
      `the statement ${digest('6')} did not count then`,
    ]);
  });
});

describe('replay', () => {
  it('gives the same bytes from what was signed', () => {
    const signed = bytesOf(inputs());
    const replay = replayPromotion(parseStatement(signed), files());
    expect(replay).toMatchObject({ equal: true, differences: [], digest: statementDigest(signed) });
    expect(replay.bytes.equals(signed)).toBe(true);
  });

  it('gives the bytes of a statement of before approvals stood in it', () => {
    expect(statementDigest(bytesOf(inputs()))).toBe(
      'sha256:c445e171c46a3b88c51b90bf432e1a8aba6daafc8635f61c4f3667fe663f24d2',
    );
  });

  it('is byte-equal for any facts, and any other facts have another digest', () => {
    const date = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    const digests = fc.constantFrom(digest('1'), digest('2'), digest('5'), undefined);
    const anyFacts = fc.record({
      fromDigest: digests,
      toDigest: digests,
      inFromSince: fc.option(date, { nil: undefined }),
      evidence: fc.record({
        passed: fc.boolean(),
        failures: fc.array(fc.record({ code: fc.string(), reason: fc.string() }), { maxLength: 2 }),
      }),
      withdrawal: fc.oneof(
        fc.record({ state: fc.constant('clear' as const), asOf: date }),
        fc.record({ state: fc.constantFrom('withdrawn' as const, 'unknown' as const), reason: fc.string() }),
      ),
      rolledBack: fc.option(
        fc.oneof(
          fc.constant({ state: 'clear' as const }),
          fc.record({
            state: fc.constantFrom('rolled-back' as const, 'unknown' as const),
            reason: fc.string(),
          }),
        ),
        { nil: undefined },
      ),
      approvalsEnforced: fc.option(fc.nat(9), { nil: undefined }),
      change: fc.option(
        fc.oneof(
          fc.record({ kind: fc.constant('none' as const) }),
          fc.record({ kind: fc.constant('unreadable' as const), reason: fc.string() }),
          fc.record({
            kind: fc.constant('found' as const),
            number: fc.string(),
            url: fc.string(),
            stage: fc.constantFrom('new' as const, 'scheduled' as const, 'other' as const),
            approval: fc.string(),
            plannedStart: fc.option(date, { nil: undefined }),
            plannedEnd: fc.option(date, { nil: undefined }),
          }),
        ),
        { nil: undefined },
      ),
      approvals: fc.option(
        fc.record({
          head: fc.constantFrom('a'.repeat(40), 'b'.repeat(40)),
          reviews: fc.array(
            fc.record({
              reviewerId: fc.integer({ min: 1, max: 5 }),
              login: fc.string(),
              state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED'),
              commit: fc.constantFrom(null, 'a'.repeat(40)),
              human: fc.boolean(),
              writes: fc.boolean(),
              listedAs: fc.array(fc.string(), { maxLength: 2 }),
              ties: fc.array(fc.string(), { maxLength: 2 }),
            }),
            { maxLength: 4 },
          ),
        }),
        { nil: undefined },
      ),
      now: date,
    });
    fc.assert(
      fc.property(anyFacts, anyFacts, (some, others) => {
        const signed = bytesOf(inputs({ facts: { ...facts, ...some } as PromotionFacts }));
        const replay = replayPromotion(parseStatement(signed), files());
        expect(replay.bytes.equals(signed)).toBe(true);
        const other = bytesOf(inputs({ facts: { ...facts, ...others } as PromotionFacts }));
        const equal = JSON.stringify(some) === JSON.stringify(others);
        if (equal) expect(other.equals(signed)).toBe(true);
        else expect(other.equals(signed)).toBe(false);
      }),
    );
  });

  it('a statement from before there were changes keeps its bytes; one with a change that is none is refused', () => {
    const before = statementOf(inputs());
    const recorded = before.predicate.inputs as { facts: Record<string, unknown> };
    expect(Object.keys(recorded.facts)).not.toContain('change');
    expect(replayPromotion(before, files()).equal).toBe(true);
    const broken = { ...recorded, facts: { ...recorded.facts, change: { kind: 'approved' } } };
    const forged = { ...before, predicate: { ...before.predicate, inputs: broken } };
    expect(() => replayPromotion(forged, files())).toThrow('"inputs.facts.change" is not whole');
  });

  it.each([
    ['the base', { promotion: { ...promotion, base: 'c'.repeat(40) } }],
    ['the head', { promotion: { ...promotion, head: 'c'.repeat(40) } }],
    ['the file', { promotion: { ...promotion, file: 'other.yml' } }],
    ['the place in it', { promotion: { ...promotion, value: '{}' } }],
    ['the repository', { promotion: { ...promotion, repositoryId: '8' } }],
    ['the digest before', { promotion: { ...promotion, previous: null } }],
    ['the trusted root', { trustedRoot: { path: 'root.json', digest: digest('9') } }],
    ['an input statement', { evidence: [{ kind: 'signature', statement: digest('9') }] }],
    ['who started it', { startedBy: { id: 7, login: 'alice' } }],
    ['the statement before it', { previousStatement: digest('9') }],
  ] as [string, Partial<PromotionInputs>][])('%s changes the digest', (_, change) => {
    expect(bytesOf(inputs(change)).equals(bytesOf(inputs()))).toBe(false);
  });

  it('names where a decision is not the one that its inputs give', () => {
    const statement = parseStatement(bytesOf(inputs()));
    const forged = { ...(statement.predicate.decision as object), verdict: 'wait' };
    const replay = replayPromotion(
      { ...statement, predicate: { ...statement.predicate, decision: forged } },
      files(),
    );
    expect(replay.equal).toBe(false);
    expect(replay.differences).toEqual(['predicate.decision.verdict']);
  });

  it('shows another policy as what it is', async () => {
    const other = await parsePolicy(POLICY.replace('soak: 1h', 'soak: 1d'), 'delivery-policy.yml');
    const replay = replayPromotion(statementOf(inputs()), { policy: other, trustedRootDigest: digest('3') });
    expect(replay.equal).toBe(false);
    expect(replay.differences).toEqual(
      expect.arrayContaining(['predicate.decision.verdict', 'predicate.inputs.policy.digest']),
    );
  });
});

describe('what is held against a statement', () => {
  const word = (given: PromotionInputs, over: Partial<SignedWord> = {}): SignedWord => {
    const statement = statementOf(given);
    const san = 'https://github.com/acme/waybill/.github/workflows/promote.yml@refs/heads/main';
    return {
      statement,
      statementDigest: statementDigest(serializeStatement(statement)),
      referrer: digest('8'),
      signedAt: new Date(NOW.getTime() + 5000),
      signer: {
        san,
        builderUri: san,
        builderDigest: 'd'.repeat(40),
        issuer: 'https://token.actions.githubusercontent.com',
        runnerEnvironment: 'github-hosted',
        sourceRepositoryUri: 'https://github.com/acme/config',
        sourceRepositoryId: '7',
        sourceDigest: 'e'.repeat(40),
        sourceRef: 'refs/heads/main',
        sourceOwnerId: '1',
        configUri: san,
        trigger: 'workflow_dispatch',
        runUrl: 'https://github.com/acme/config/actions/runs/1/attempts/1',
        visibility: 'private',
      },
      ...over,
    };
  };
  const against = (
    given: SignedWord,
    state: { facts?: PromotionFacts; shown?: string[]; earlier?: string[] } = {},
  ) => {
    const config = {
      repository: { owner: 'acme', name: 'config' },
      repositoryId: '7',
      branch: 'main',
      policy,
      trustedRoot: { json: {}, digest: digest('3') },
    } as ConfigRevision;
    return checkStatement(config, {
      change: promotion,
      facts: state.facts ?? facts,
      record: {
        shown: new Set(state.shown ?? [digest('4')]),
        promotions: [given],
        rollbacks: [],
        withdrawals: [],
        broken: [],
      },
      earlier: { statements: state.earlier ?? [] },
    }).findings.map(({ code, reason }) => `${code} ${reason}`);
  };

  it('nothing, where all is as it was', () => {
    expect(against(word(inputs()))).toEqual([]);
  });

  it('evidence that the registry shows no more', () => {
    expect(against(word(inputs()), { shown: [] })).toEqual([
      expect.stringMatching(/^EVIDENCE_SET_INCOMPLETE .*signature sha256:4/),
    ]);
  });

  it('another digest in an environment than it was decided on', () => {
    expect(against(word(inputs()), { facts: { ...facts, toDigest: digest('7') } })).toEqual([
      expect.stringMatching(/^MERGE_STATE_CHANGED the digest of staging .*promote again$/),
    ]);
  });

  it('a decision that its inputs do not give', () => {
    const given = word(inputs());
    const predicate = {
      ...given.statement.predicate,
      decision: { verdict: 'allow', evaluatedAt: NOW.toISOString() },
    };
    expect(against({ ...given, statement: { ...given.statement, predicate } })).toEqual([
      expect.stringMatching(/^PROMOTION_STATEMENT_DISAGREES .*predicate\.decision/),
    ]);
  });

  it('a refused promotion, and one that was decided long before it was signed', () => {
    const refused = inputs({ facts: { ...facts, evidence: { passed: false, failures: [] } } });
    expect(against(word(refused))[0]).toMatch(
      /^PROMOTION_STATEMENT_DISAGREES it says that the policy refuses/,
    );
    expect(against(word(inputs(), { signedAt: new Date('2026-11-21T12:00:00Z') }))[0]).toMatch(
      /^PROMOTION_STATEMENT_DISAGREES it was decided at/,
    );
  });

  it('a statement before it that is left out, or is not there', () => {
    expect(against(word(inputs()), { earlier: [digest('6')] })[0]).toMatch(
      /^PROMOTION_STATEMENT_CHAIN it names no statement before it/,
    );
    expect(against(word(inputs({ previousStatement: digest('6') })))[0]).toMatch(
      /^PROMOTION_STATEMENT_CHAIN the statement before it, sha256:6+, is not on the image/,
    );
    expect(against(word(inputs({ previousStatement: digest('6') })), { earlier: [digest('6')] })).toEqual([]);
  });

  it('another repository that signed, and an event of a pull request', () => {
    const { signer } = word(inputs());
    if (isKey(signer)) throw new Error('a workflow signs');
    expect(against(word(inputs(), { signer: { ...signer, sourceRepositoryId: '8' } }))[0]).toMatch(
      /^IDENTITY_REPO_ID /,
    );
    expect(against(word(inputs(), { signer: { ...signer, trigger: 'pull_request_target' } }))[0]).toMatch(
      /^IDENTITY_TRIGGER /,
    );
  });
});
