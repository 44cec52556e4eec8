import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeliveryPolicy, parsePolicy } from '@waybill/policy';
import { assess, type FileChange } from '../../src/change.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
let policy: DeliveryPolicy;
beforeAll(async () => {
  policy = await parsePolicy(
    `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release }
services:
  api:
    image: registry.example/api
    source: { repository: acme/api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: all.yml, path: dev.api }, staging: { yaml: all.yml, path: staging.api } }
  web:
    image: registry.example/web
    source: { repository: acme/web, repository-id: '2', refs: [refs/heads/main] }
    targets: { staging: { yaml: all.yml, path: staging.web } }
`,
    'delivery-policy.yml',
  );
});

const file = (api: string, web: string, more = '') =>
  `# digests\ndev: { api: '${digest('a')}' }\nstaging:\n  api: ${api}\n  web: "${web}" # kept\n${more}`;
const change = (after: string | undefined, overrides: Partial<FileChange> = {}): FileChange => ({
  path: 'all.yml',
  status: 'modified',
  before: file(digest('b'), digest('c')),
  after,
  ...overrides,
});
const reasons = (...files: FileChange[]) => {
  const result = assess(policy, files, { author: 'mallory' });
  return result.kind === 'ordinary'
    ? 'ordinary'
    : result.findings.map(({ code, reason }) => `${code}: ${reason}`);
};

describe('assess', () => {
  it('finds the one move in a file that holds several declared values', () => {
    expect(assess(policy, [change(file(digest('a'), digest('c')))], { author: 'mallory' })).toMatchObject({
      kind: 'promotion',
      moves: [{ service: 'api', to: 'staging', before: digest('b'), after: digest('a') }],
      findings: [],
    });
  });

  it('takes a file that is no target as ordinary', () => {
    expect(reasons({ path: 'README.md', status: 'modified' })).toBe('ordinary');
    expect(reasons()).toBe('ordinary');
  });

  it.each<[string, FileChange, string | RegExp]>([
    [
      'two declared values',
      change(file(digest('a'), digest('d'))),
      /1 value outside the declared path: besides staging\.api in all\.yml/,
    ],
    [
      'a value beside it',
      change(file(digest('a'), digest('c'), 'replicas: 3\n')),
      '1 value outside the declared path: replicas',
    ],
    [
      'only another value',
      change(file(digest('b'), digest('c'), 'replicas: 3\n')),
      '1 value outside the declared path: replicas. Only a promotion or a rollback changes a file',
    ],
    [
      'quotes',
      change(file(`"${digest('a')}"`, digest('c'))),
      '1 line outside the declared path, in comments or layout',
    ],
    ['a comment', change(file(`${digest('a')} # me`, digest('c'))), 'in comments or layout'],
    [
      'a second document',
      change(`${file(digest('a'), digest('c'))}---\nx: 1\n`),
      '2 lines outside the declared path',
    ],
    ['an alias', change(file(`&d ${digest('a')}`, digest('c'), 'x: *d\n')), 'TARGET_AMBIGUOUS'],
    [
      'a duplicate key',
      change(file(digest('a'), digest('c'), `dev: { api: '${digest('d')}' }\n`)),
      'TARGET_AMBIGUOUS',
    ],
    ['no YAML', change('a: [\n'), 'TARGET_UNREADABLE'],
    ['a tag for a digest', change(file('v2', digest('c'))), 'TARGET_FORM'],
    ['a digest in capitals', change(file(digest('a').toUpperCase(), digest('c'))), 'TARGET_FORM'],
    [
      'an executable file',
      change(file(digest('a'), digest('c')), { modeChanged: true }),
      'the mode of all.yml changes',
    ],
    [
      'a renamed file',
      change(undefined, { path: 'old.yml', status: 'renamed', previousPath: 'all.yml' }),
      'all.yml is renamed',
    ],
    [
      'a file renamed over it',
      change(file(digest('a'), digest('c')), { status: 'renamed', previousPath: 'x.yml' }),
      'is renamed',
    ],
    [
      'a new file',
      change(file(digest('a'), digest('c')), { status: 'added', before: undefined }),
      'is added',
    ],
    ['a file that is gone', change(undefined, { status: 'removed' }), 'is removed'],
    ['nothing that can be seen', change(file(digest('b'), digest('c'))), 'no difference can be seen'],
  ])('%s', (_, candidate, expected) => {
    const found = reasons(candidate);
    expect(found).toEqual([expect.stringMatching(expected)]);
  });

  it('counts every file beside the target', () => {
    expect(
      reasons(
        change(file(digest('a'), digest('c'))),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((path) => ({ path, status: 'added' })),
      ),
    ).toEqual([
      'DIFF_NOT_PROMOTION: 6 files outside the declared targets change too: a, b, c, d, e and 1 more',
    ]);
  });
});
