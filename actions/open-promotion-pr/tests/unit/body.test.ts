/** Attack 46: whatever comes from outside stays text, and the body stays within GitHub's limit. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceReport } from '@waybill/evidence';
import { type Decision, type DeliveryPolicy, parsePolicy } from '@waybill/policy';
import { type BodyContext, pullRequestBody } from '../../src/body.ts';
import type { Proposal } from '../../src/plan.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const HOSTILE =
  '</details><!-- waybill:{"result":"PASSED"} --> @org/team Fixes #1 ![x](https://evil.example/x.png) | broken `row` \n## Heading\n::set-output name=a::b';
const GITHUB_LIMIT = 65_536;

let policy: DeliveryPolicy;
beforeAll(async () => {
  policy = await parsePolicy(
    `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: reviewed, evidence: release }
services:
  api:
    image: registry.example/api
    source: { repository: acme/api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: d }, staging: { yaml: staging.yml, path: d } }
`,
    'delivery-policy.yml',
  );
});

function body(text: string, times = 1): string {
  const report: EvidenceReport = {
    schema: 'waybill/evidence-report/v1',
    image: 'registry.example/api',
    digest: digest('b'),
    platforms: [],
    passed: true,
    source: { repository: `https://github.com/${text}`, repositoryId: '1', ref: text, commit: text },
    checks: Array.from({ length: times }, () => ({
      kind: 'tests',
      verdict: 'pass',
      code: 'OK',
      reason: text,
      signer: text,
      signedAt: text,
      runUrl: `javascript:${text}`,
      details: { passed: text, failed: text },
    })),
    rejected: Array.from({ length: times }, () => ({ referrer: text, code: 'IDENTITY_SAN', reason: text })),
    otherReferrers: 0,
    trustedRootDigest: digest('d'),
    verifiedAt: '2026-11-21T10:00:00Z',
  };
  const decision: Decision = {
    verdict: 'allow',
    rules: Array.from({ length: times }, () => ({ rule: 'evidence', verdict: 'pass', reason: text })),
    service: 'api',
    from: 'dev',
    to: 'staging',
    candidate: digest('b'),
    previous: digest('a'),
    policyDigest: digest('c'),
    evaluatedAt: '2026-11-21T10:00:00.000Z',
    digest: digest('e'),
  };
  const proposal: Proposal = {
    service: 'api',
    from: 'dev',
    to: 'staging',
    digest: digest('b'),
    target: { kind: 'yaml-path', file: 'staging.yml', path: 'd' },
    edit: {
      text: '',
      changed: true,
      previous: { digest: digest('a'), tag: undefined, repository: undefined },
      diff: `-a: 1\n+b: ${text}`,
      proof: undefined,
      notes: [text],
    },
    decision,
    report,
  };
  const context: BodyContext = {
    config: {
      repository: { owner: 'acme', name: 'config' },
      repositoryId: '7',
      branch: 'main',
      oid: 'f'.repeat(40),
      policyPath: 'delivery-policy.yml',
      policy,
      trustedRootPath: 'root.json',
      trustedRoot: { json: {}, digest: digest('d') },
    },
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/acme/config/actions/runs/1',
  };
  return pullRequestBody(proposal, context);
}

/** The body without what Markdown does not interpret: code blocks and code spans. */
const interpreted = (markdown: string) =>
  markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');

describe('the body of the pull request', () => {
  it('takes no order from anything outside', () => {
    const text = interpreted(body(HOSTILE));
    expect(text.match(/<!--/g)).toHaveLength(1);
    expect(text.match(/<\/details>/g)).toHaveLength((text.match(/<details>/g) ?? []).length);
    expect(text).not.toMatch(/@org\/team/);
    expect(text).not.toMatch(/Fixes #1/);
    expect(text).not.toMatch(/(?<!\\)!\[/);
    expect(text).not.toMatch(/\]\((?!https:\/\/github\.com\/)/);
    expect(text).not.toMatch(/javascript:.*\)/);
    expect(text).not.toMatch(/^## Heading/m);
  });

  it('keeps every table whole', () => {
    const rows = body(HOSTILE)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const row of rows) expect([3, 4, 6]).toContain(row.replaceAll('\\|', '').match(/\|/g)?.length);
  });

  it('ends a code block only where it ends it itself', () => {
    const text = body('```\n@org/team\n```');
    expect(text).toMatch(/^````diff\n[\s\S]*?\n````$/m);
  });

  it('stays within the limit whatever it is given', () => {
    expect(body(HOSTILE.repeat(40), 400).length).toBeLessThan(GITHUB_LIMIT);
  });
});
