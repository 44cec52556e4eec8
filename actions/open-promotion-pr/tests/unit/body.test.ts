/** Attack 46: whatever comes from outside stays text, and the body stays within GitHub's limit. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceReport } from '@waybill/evidence';
import { type Decision, type DeliveryPolicy, parsePolicy } from '@waybill/policy';
import fc from 'fast-check';
import { type BodyContext, pullRequestBody } from '../../src/body.ts';
import { type Changes, known, unknown } from '../../src/changes/changes.ts';
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

/** Every foreign text of the changes is `text`; `times` packages and commits. */
function changesOf(text: string, times: number): Changes {
  const side = {
    digest: digest('a'),
    source: { repository: `https://github.com/${text}`, commit: text },
    builder: text,
    signedAt: new Date('2026-11-21T09:00:00Z'),
    operatingSystem: text,
    base: { name: text, digest: digest('9') },
    gate: { critical: 0, high: 0, medium: 0, low: 0, unknown: 0, excepted: 0 },
    sbomStatements: [digest('8')],
  };
  const numbers = Array.from({ length: times }, (_, i) => i);
  const commits = numbers.slice(0, 250).map((i) => ({
    oid: String(i).padStart(40, '0'),
    parent: undefined,
    url: `javascript:${i}`,
    headline: text,
    author: text,
  }));
  const pull = { number: 7, url: 'https://github.com/acme/api/pull/7', title: text, author: text };
  return {
    before: side,
    after: { ...side, digest: digest('b'), builder: `${text}2`, base: undefined },
    source: known({
      repository: 'acme/api',
      back: false,
      comparison: { status: 'ahead', ahead: times, behind: 0, commits, url: 'https://github.com/acme/api' },
      pulls: known(new Map(commits.map(({ oid }, i) => [oid, i % 2 === 0 ? pull : undefined]))),
    }),
    packages: known({
      changes: numbers.map((i) => ({
        kind: i % 2 === 0 ? ('downgraded' as const) : ('added' as const),
        ecosystem: i % 3 === 0 ? 'npm' : text,
        name: `${text}${i}`,
        before: i % 2 === 0 ? text : undefined,
        after: text,
      })),
      newLicences: numbers.map((i) => ({ licence: `${text}${i}`, packages: [text, text] })),
      total: { before: times, after: times },
    }),
    findings: known({
      fixed: numbers.map(() => ({ id: text, severity: 'low', package: text })),
      added: numbers.map(() => ({ id: text, severity: 'critical', package: text })),
      total: { before: times, after: times },
    }),
  };
}

function body(text: string, times = 1, changes: Changes = changesOf(text, times)): string {
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
    approvals: 0,
    digest: digest('b'),
    targets: [{ kind: 'yaml-path', file: 'staging.yml', path: 'd' }],
    edit: {
      files: { 'staging.yml': '' },
      changed: true,
      previous: { digest: digest('a'), tag: undefined, repository: undefined },
      diff: `-a: 1\n+b: ${text}`,
      proof: undefined,
      notes: [text],
    },
    decision,
    report,
    changes,
  };
  const context: BodyContext = {
    config: {
      repository: { owner: 'acme', name: 'config' },
      repositoryId: '7',
      repositoryNodeId: 'R_7',
      branch: 'main',
      oid: 'f'.repeat(40),
      policyPath: 'delivery-policy.yml',
      policy,
      trustedRootPath: 'root.json',
      trustedRootName: 'root.json',
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

/** Where GitHub looks for references, mentions and addresses: in the text once Markdown is done, outside of links. */
const rendered = (markdown: string) =>
  markdown.replace(/\[(?:\\.|[^\]\\])*\]\(https:[^)]*\)/g, 'a link').replace(/\\(\p{P}|\p{S})/gu, '$1');

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
    for (const row of rows) expect([3, 4, 5, 6]).toContain(row.replaceAll('\\|', '').match(/\|/g)?.length);
  });

  it('ends a code block only where it ends it itself', () => {
    const text = body('```\n@org/team\n```');
    expect(text).toMatch(/^````diff\n[\s\S]*?\n````$/m);
  });

  it('stays within the limit whatever it is given, in bytes and in UTF-16', () => {
    // Of "🚨" a character has two units, four bytes; of "ﷺ" one unit, three bytes.
    for (const text of [HOSTILE.repeat(40), '🚨'.repeat(400), 'ﷺ'.repeat(400), '\\'.repeat(400)]) {
      const whole = body(text, 400);
      expect(whole.length).toBeLessThan(GITHUB_LIMIT);
      expect(Buffer.byteLength(whole)).toBeLessThan(GITHUB_LIMIT);
    }
  });

  it.each([
    ['a reference, and one that closes', 'Fixes #1, closes acme/api#2 and GH-3', /#\d|\bGH-\d/],
    ['a mention of a person, a team, an address', '@alice @acme/owners alice@acme.example', /@[a-z]/i],
    [
      'an address',
      'https://evil.example www.evil.example ftp://evil.example',
      /(?:https?|ftp):\/\/evil|www\.evil/,
    ],
  ])('leaves %s as text, in 200 commits too', (_, text, live) => {
    expect(rendered(interpreted(body(text, 200)))).not.toMatch(live);
  });

  it.each([
    [
      'an image that tells who reads it',
      '![](https://evil.example/p.png) <img src=https://evil.example/p.png>',
      /<img|(?<!\\)!\[/,
    ],
    ['a comment, a fold and a heading', '<!-- x --></details>\n# Approved', /<!-- x|(?<!\\)# Approved/],
    ['a workflow command', '\n::set-output name=verdict::pass\n##[error]x', /^(?:::set-output|##\[)/m],
    ['a diagram', '```mermaid\ngraph TD; a-->b\n```', /^`+mermaid/m],
    ['a formula', '$\\sum_{i} x$', /(?<!\\)\$/],
    ['an alert', '> [!IMPORTANT]\n> Approved already', /(?<!\\)\[!IMPORTANT|^> Approved/m],
    ['a task list', '- [x] everything was read', /(?<!\\)\[x\]/],
  ])('leaves %s as text', (_, text, live) => {
    expect(interpreted(body(text))).not.toMatch(live);
  });

  it('shows what turns the reading direction, or does not show', () => {
    const hidden = 'a\u202eb\u2066c\u200bd\u061ce\u00adf\u3164g\u{e0041}h';
    expect(body(hidden)).not.toMatch(/[\u202e\u2066\u200b\u061c\u00ad\u3164\u{e0041}]/u);
  });

  it('shortens a difference of 5,000 packages, says what is left out and where all of it is', () => {
    const text = body('package', 1, changesOf('package', 5000));
    expect(text.length).toBeLessThan(60_001);
    expect(text).toMatch(
      /_\d+ packages left out here: the \[job summary\]\(https:\/\/github\.com\/acme\/config\/actions\/runs\/1\) lists all of them/,
    );
    expect(text).toContain('**Packages:** 2500 downgraded, 2500 new; 5000 in all, 5000 before');
    expect(body('package', 1, changesOf('package', 5000))).toBe(text);
  });

  it('never cuts the decision, the evidence or the way back, whatever changes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(HOSTILE), fc.string({ unit: 'binary', maxLength: 200 })),
        fc.integer({ min: 0, max: 5000 }),
        (text, times) => {
          const whole = body('plain', 7, changesOf(text, times));
          expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(60_000);
          expect(whole.match(/^\| Evidence \| ✅ \| plain \|$/gm)).toHaveLength(7);
          expect(whole.match(/^\| Tests \| ✅/gm)).toHaveLength(7);
          expect(whole).toContain(`puts back what runs in staging now: \`${digest('a').slice(0, 19)}\``);
          expect(whole.startsWith('> ✅ The policy allows it now.')).toBe(true);
          expect(interpreted(whole).match(/<!--/g)).toHaveLength(1);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('says of what could not be looked up that it could not, never that nothing changes', () => {
    const changes = changesOf('x', 0);
    const text = body('x', 1, {
      ...changes,
      before: {
        ...changes.after,
        source: { repository: 'https://github.com/acme/api', commit: '1'.repeat(40) },
      },
      after: {
        ...changes.after,
        source: { repository: 'https://github.com/acme/api', commit: '2'.repeat(40) },
      },
      source: unknown('no token'),
      packages: unknown('no bill'),
      findings: unknown('no scan'),
    });
    expect(text).toContain('**Source:** not looked up: no token.');
    expect(text).toContain(`https://github.com/acme/api/compare/${'1'.repeat(40)}...${'2'.repeat(40)}`);
    expect(text).toContain('**Packages:** not compared: no bill.');
    expect(text).toContain('**Findings:** not compared: no scan.');
    expect(text).toContain('It is not known what changes in the packages');
    expect(text).not.toMatch(/no changes|the same (commit|\d)/i);
  });
});
