import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { digest, FILE, KUSTOMIZATION, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

/** Runs, expects a refusal with one error, and that nothing was written. */
async function refused(
  inputs: Record<string, string>,
  code: string,
  shown: string | RegExp,
  env?: Record<string, string>,
) {
  const head = await world.head();
  const run = await world.bump(inputs, { env });
  expect(run.exitCode).toBe(1);
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain(`[WAYBILL_${code}]`);
  expect(errors[0]?.message).toMatch(shown);
  expect(await world.head()).toBe(head);
  expect(run.outputs).toEqual({});
  expect(run.audit.at(-1)).toMatchObject({ event: 'failed', code: expect.stringMatching(/^WAYBILL_/) });
  expect(run.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(world.token);
  return run;
}

/** Changes files for one test and puts them back. */
async function withFiles<T>(files: Record<string, string | null>, body: () => Promise<T>): Promise<T> {
  await world.seed(files);
  try {
    return await body();
  } finally {
    await world.seed({ [FILE]: KUSTOMIZATION, 'delivery-policy.yml': POLICY });
  }
}

describe('inputs', () => {
  it('are all checked before the first request', async () => {
    world.requests();
    const run = await refused(
      {
        'config-repository': 'config',
        service: '../claims',
        environment: 'Dev',
        image: `${REGISTRY}/claims-api:latest`,
        order: 'v1',
        retries: '1000',
        'dry-run': 'yes',
      },
      'INVALID_INPUT',
      /7 inputs are missing or wrong/,
    );
    for (const text of [
      'owner/name',
      'WAYBILL_NAME_FORMAT',
      'a tag alone can be moved',
      'whole numbers',
      '0 to 100',
      'true or false',
    ]) {
      expect(run.annotations[0]?.message).toContain(text);
    }
    expect(world.requests()).toEqual([]);
  });

  it.each([
    ['an order to the cluster', `${digest('1')}\n  command: [sh]`],
    ['upper-case digits', `sha256:${'A'.repeat(64)}`],
    ['another algorithm', `sha512:${'a'.repeat(128)}`],
    ['63 digits', digest('1').slice(0, -1)],
    ['an inner blank', `${digest('1')} ${digest('1')}`],
  ])('refuse %s in the digest', async (_, value) => {
    await refused({ image: `${REGISTRY}/claims-api@${value}` }, 'DIGEST_FORMAT', /INVALID_INPUT/);
  });

  it.each([['claims\u2010api'], ['claims-api\u202e'], ['cl\u0430ims-api'], ['claims-api --force']])(
    'refuse the name %j',
    async (service) => {
      await refused({ service }, 'NAME_FORMAT', /INVALID_INPUT/);
    },
  );
});

describe('the config repository', () => {
  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'an unknown service',
      { service: 'nothing', image: `${REGISTRY}/nothing@${digest('1')}` },
      'SERVICE_UNKNOWN',
      /one of claims-api/,
    ],
    ['an unknown environment', { environment: 'qa' }, 'ENVIRONMENT_UNKNOWN', /one of dev, staging/],
    ['an environment by pull request', { environment: 'staging' }, 'BUMP_NOT_DIRECT', /open-promotion-pr/],
    [
      'another image',
      { image: `${REGISTRY}/other@${digest('1')}` },
      'BUMP_IMAGE_UNDECLARED',
      /acme\/claims-api/,
    ],
    ['a policy that is not there', { policy: 'policies/none.yml' }, 'POLICY_MISSING', /policies\/none\.yml/],
    ['a branch that is not there', { branch: 'gone' }, 'GITHUB_BRANCH_MISSING', /default branch is main/],
    [
      'a repository that is not seen',
      { 'config-repository': 'acme/claims-api' },
      'GITHUB_NOT_FOUND',
      /token can't see it/,
    ],
    ['a token that is none', { token: 'ghs_not_a_token' }, 'GITHUB_BAD_CREDENTIALS', /mint the token/],
  ])('refuses %s', async (_, inputs, code, shown) => {
    await refused(inputs, code, shown);
  });

  const kustomization = (entries: string) => ({ [FILE]: `images:\n${entries}` });
  it.each<[string, Record<string, string | null>, string, RegExp]>([
    ['a file that is not there', { [FILE]: null }, 'TARGET_FILE_MISSING', /overlays\/dev/],
    ['no such entry', kustomization('- name: other\n'), 'TARGET_NOT_FOUND', /images of the names other/],
    [
      'two entries',
      kustomization('- name: claims-api\n- name: claims-api\n'),
      'TARGET_AMBIGUOUS',
      /2 entries/,
    ],
    [
      'a second document',
      kustomization('- name: claims-api\n---\na: 1\n'),
      'TARGET_AMBIGUOUS',
      /2 documents/,
    ],
    [
      'a duplicate key',
      kustomization(`- name: claims-api\n  digest: ${digest('0')}\n  digest: ${digest('2')}\n`),
      'TARGET_AMBIGUOUS',
      /:4:3/,
    ],
    [
      'an anchor with another consumer',
      kustomization(`- name: claims-api\n  digest: &d ${digest('0')}\n- name: x\n  digest: *d\n`),
      'TARGET_AMBIGUOUS',
      /&d/,
    ],
    [
      'an entry of another image',
      kustomization(`- name: claims-api\n  newName: ${REGISTRY}/evil\n`),
      'TARGET_IMAGE_MISMATCH',
      /evil/,
    ],
    ['a file that is no YAML', { [FILE]: 'images: [\n' }, 'TARGET_UNREADABLE', /kustomization\.yaml:/],
    [
      'a Helm template',
      { [FILE]: 'images:\n{{- if .Values.x }}\n- name: claims-api\n{{- end }}\n' },
      'TARGET_TEMPLATE',
      /values file/,
    ],
    [
      'a policy of a wrong form',
      { 'delivery-policy.yml': 'version: 2\n' },
      'POLICY_INVALID',
      /delivery-policy\.yml@/,
    ],
    [
      'a target outside of the repository',
      {
        'delivery-policy.yml': POLICY.replace(
          `{kustomize: ${FILE}, image: claims-api}`,
          '{kustomize: ../x.yaml, image: claims-api}',
        ),
      },
      'POLICY_INVALID',
      /claims-api/,
    ],
    [
      'a file of more than 8 MiB',
      { [FILE]: `${KUSTOMIZATION}# ${'x'.repeat(8 * 1024 * 1024)}\n` },
      'TARGET_UNREADABLE',
      /larger than 8388608 characters/,
    ],
    [
      'a file whose name differs in case',
      {
        'delivery-policy.yml': POLICY.replace(
          `{kustomize: ${FILE}, image: claims-api}`,
          '{kustomize: overlays/dev/Kustomization.yaml, image: claims-api}',
        ).replaceAll(`{kustomize: ${FILE}, `, '{kustomize: overlays/others/kustomization.yaml, '),
      },
      'TARGET_FILE_MISSING',
      /overlays\/dev\/Kustomization\.yaml/,
    ],
    [
      'two files in the policy that differ in case only',
      {
        'delivery-policy.yml': POLICY.replace(
          `{kustomize: ${FILE}, image: claims-api}`,
          '{kustomize: overlays/dev/Kustomization.yaml, image: claims-api}',
        ),
      },
      'POLICY_INVALID',
      /differs only in case from "overlays\/dev\/Kustomization\.yaml"/,
    ],
    [
      "another environment's value in other words",
      {
        'delivery-policy.yml': POLICY.replace(
          '{kustomize: overlays/staging/kustomization.yaml, image: claims-api}',
          `{yaml: ${FILE}, path: images.0.digest}`,
        ),
      },
      'TARGET_OUTSIDE',
      /would change images\.0\.digest in overlays\/dev\/kustomization\.yaml too/,
    ],
    [
      'a list that holds the value of another environment',
      {
        'delivery-policy.yml': POLICY.replace(
          `{kustomize: ${FILE}, image: claims-api}`,
          `{flux: ${FILE}, image-policy: "flux-system:claims-api"}`,
        ).replace(
          '{kustomize: overlays/staging/kustomization.yaml, image: claims-api}',
          `{yaml: ${FILE}, path: staging.digest}`,
        ),
        [FILE]: `dev:\n  digest: ${digest('0')} # {"$imagepolicy": "flux-system:claims-api:digest"}\nstaging:\n  digest: ${digest('0')} # {"$imagepolicy": "flux-system:claims-api:digest"}\n`,
      },
      'TARGET_OUTSIDE',
      /would change staging\.digest in .* too/,
    ],
    [
      'a freeze',
      {
        'delivery-policy.yml': POLICY.replace(
          '{name: dev, merge: direct, evidence: release}',
          '{name: dev, merge: direct, evidence: release, freezes: [{from: "2020-01-01T00:00:00Z", to: "2999-01-01T00:00:00Z", reason: end of year}]}',
        ),
      },
      'BUMP_FROZEN',
      /frozen until 2999-01-01.*end of year/,
    ],
  ])('refuses %s', async (_, files, code, shown) => {
    await withFiles(files, () => refused({}, code, shown));
  });

  it.each([
    ['the file', FILE, `../staging/kustomization.yaml`, 'TARGET_OUTSIDE', /is a symbolic link/],
    ['a folder on its path', 'overlays/dev', 'staging', 'TARGET_OUTSIDE', /overlays\/dev is a symbolic link/],
  ])('follows no symbolic link: %s', async (_, link, target, code, shown) => {
    const folder = mkdtempSync(join(tmpdir(), 'waybill-links-'));
    try {
      mkdirSync(join(folder, 'overlays/staging'), { recursive: true });
      writeFileSync(join(folder, 'overlays/staging/kustomization.yaml'), KUSTOMIZATION);
      writeFileSync(join(folder, 'delivery-policy.yml'), POLICY);
      mkdirSync(join(folder, link, '..'), { recursive: true });
      symlinkSync(target, join(folder, link));
      await world.platform
        .service('github')
        .importFolder('acme/config', folder, { branch: 'links', message: 'A link' });
      await refused({ branch: 'links' }, code, shown);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a submodule', () => {
  it.each([
    ['in the place of the file', FILE, 'TARGET_OUTSIDE', /is a submodule/],
    ['in the place of its folder', 'overlays/dev', 'TARGET_OUTSIDE', /overlays\/dev is a submodule/],
  ])('is not followed: %s', async (_, path, code, shown) => {
    // Without a work tree the index is the one of the bare repository.
    await world.git('read-tree', 'main');
    await world.git('rm', '-r', '--cached', '--quiet', path);
    await world.git('update-index', '--add', '--cacheinfo', `160000,${'d'.repeat(40)},${path}`);
    const tree = (await world.git('write-tree')).trim();
    const author = ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com'];
    const commit = await world.git(...author, 'commit-tree', tree, '-p', 'main', '-m', 'A submodule');
    await world.git('update-ref', 'refs/heads/submodule', commit.trim());
    await refused({ branch: 'submodule' }, code, shown);
  });
});

describe('what GitHub refuses', () => {
  it('a token that may only read: the permission is named', async () => {
    const token = world.mint({ permissions: { contents: 'read' }, repositories: ['config'] });
    await refused({ token }, 'GITHUB_FORBIDDEN', /contents: write/);
  });

  it('a token of another repository: it does not see this one', async () => {
    const token = world.mint({ permissions: { contents: 'write' }, repositories: ['claims-api'] });
    await refused({ token }, 'GITHUB_NOT_FOUND', /token can't see it/);
  });

  it('a token that reaches more than the config repository, unless that is said to be meant', async () => {
    const token = world.mint({ permissions: { contents: 'write' }, repositories: ['config', 'claims-api'] });
    const inputs = { token, 'token-reach': '' };
    const run = await refused(inputs, 'TOKEN_TOO_WIDE', /reaches 2 repositories/);
    expect(run.annotations[0]?.message).toContain('acme/config alone');
    expect(run.annotations[0]?.message).toContain('acme/claims-api');
    const alone = world.mint({ permissions: { contents: 'write' }, repositories: ['config'] });
    expect((await world.bump({ ...inputs, token: alone, 'dry-run': 'true' })).exitCode).toBe(0);
    expect((await world.bump({ token, 'dry-run': 'true' })).exitCode).toBe(0);
  });

  it('a token that was minted for others, without asking GitHub; and asks where nothing says for which', async () => {
    const token = world.mint({ permissions: { contents: 'write' }, repositories: ['config'] });
    const minted = { token, 'token-reach': '', 'dry-run': 'true' };
    await refused({ ...minted, 'token-repositories': 'config\nclaims-api' }, 'TOKEN_TOO_WIDE', /claims-api/);
    const looks = async (repositories: string) => {
      world.requests();
      const run = await world.bump({ ...minted, 'token-repositories': repositories });
      expect(run.exitCode).toBe(0);
      return world.requests().filter((each) => each.includes('/installation/repositories')).length;
    };
    expect(await looks('Config')).toBe(0);
    // An empty output of the step before would have minted for every repository.
    expect(await looks('')).toBe(1);
  });

  it('a token that does not tell what it reaches', async () => {
    const { token } = world.platform.service('github').createUser('machine');
    world.platform.service('github').grant('acme/config', 'machine', 'write');
    await refused({ token, 'token-reach': '' }, 'TOKEN_TOO_WIDE', /is not an installation token/);
  });

  it('a token that was revoked', async () => {
    const token = world.mint({ permissions: { contents: 'write' }, repositories: ['config'] });
    world.platform.service('github').revoke(token);
    await refused({ token }, 'GITHUB_BAD_CREDENTIALS', /Bad credentials/);
  });

  it('a write to a branch that takes pull requests only', async () => {
    const github = world.platform.service('github');
    await world.seed({ [FILE]: KUSTOMIZATION, 'delivery-policy.yml': POLICY }, 'guarded');
    github.createRuleset('acme/config', {
      name: 'guarded',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/guarded'] } },
      rules: [
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 1,
            require_code_owner_review: false,
            dismiss_stale_reviews_on_push: false,
            require_last_push_approval: false,
            required_review_thread_resolution: false,
          },
        },
      ],
    });
    world.requests();
    await refused(
      { branch: 'guarded' },
      'GITHUB_RULES',
      /guarded of acme\/config takes no direct commit: changes come by pull request with 1 approving review[\s\S]*Changes must be made through a pull request[\s\S]*set "delivery" to pull-request/,
    );
    expect(world.requests()).toEqual([
      'query readHead',
      'query readHead',
      'mutation createCommitOnBranch',
      'GET /api/v3/repos/acme/config/rules/branches/guarded',
    ]);
  });

  it.each<[string, number, object, string, RegExp]>([
    [
      'an archived repository',
      200,
      {
        data: { createCommitOnBranch: null },
        errors: [
          {
            type: 'FORBIDDEN',
            path: ['createCommitOnBranch'],
            message: 'Repository was archived so is read-only.',
          },
        ],
      },
      'GITHUB_ARCHIVED',
      /unarchive/,
    ],
    [
      'a branch that goes away meanwhile',
      200,
      {
        data: { createCommitOnBranch: null },
        errors: [
          {
            type: 'NOT_FOUND',
            path: ['createCommitOnBranch'],
            message: 'No such branch "main" in "acme/config"',
          },
        ],
      },
      'GITHUB_BRANCH_MISSING',
      /is gone/,
    ],
    [
      'a commit that is not signed',
      200,
      {
        data: {
          createCommitOnBranch: { commit: { oid: 'c'.repeat(40), url: 'https://x/c', signature: null } },
        },
      },
      'GITHUB_COMMIT_UNVERIFIED',
      /no signature/,
    ],
    [
      'single sign-on',
      403,
      { message: 'Resource protected by organization SAML enforcement.' },
      'GITHUB_SSO_REQUIRED',
      /SAML/,
    ],
  ])('%s', async (_, status, body, code, shown) => {
    const remove = world.platform
      .service('github')
      .server.fault((request) =>
        request.body.includes('createCommitOnBranch') ? { status, body } : undefined,
      );
    try {
      await refused({}, code, shown);
    } finally {
      remove();
    }
  });

  it('a repository that was renamed', async () => {
    const remove = world.platform.service('github').server.fault((request) =>
      request.body.includes('readHead')
        ? {
            status: 200,
            body: {
              data: {
                repository: { nameWithOwner: 'acme/deployments', isArchived: false, defaultBranchRef: null },
              },
            },
          }
        : undefined,
    );
    try {
      await refused({}, 'GITHUB_RENAMED', /acme\/deployments/);
    } finally {
      remove();
    }
  });
});

describe('a limit of GitHub', () => {
  it('is waited out', async () => {
    let held = 2;
    const remove = world.platform.service('github').server.fault((request) =>
      request.body.includes('createCommitOnBranch') && held-- > 0
        ? {
            status: 403,
            headers: { 'retry-after': '0' },
            body: {
              message:
                'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
            },
          }
        : undefined,
    );
    const run = await world.bump();
    remove();
    expect(run.exitCode).toBe(0);
    expect(run.outputs.changed).toBe('true');
    expect(run.log).toContain("GitHub's secondary rate limit holds back createCommitOnBranch");
  });
});
