// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { describe, expect, it } from '@jest/globals';
import { cameDue, cronMatcher } from '../src/services/runner/cron.ts';
import { matches } from '../src/services/runner/globs.ts';
import { combinations, suffix } from '../src/services/runner/matrix.ts';
import { RESTRICTED, readOnly } from '../src/services/runner/permissions.ts';
import { planRun } from '../src/services/runner/plan.ts';
import type { Sources } from '../src/services/runner/sources.ts';
import { dispatchInputs, starts, type TriggerFacts } from '../src/services/runner/triggers.ts';
import { type Mapping, parseWorkflow } from '../src/services/runner/workflow.ts';

const SHA = 'a'.repeat(40);
const source = {
  repository: 'octo/shop',
  path: '.github/workflows/ci.yml',
  sha: SHA,
  ref: 'refs/heads/main',
};
const JOB = 'jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }';
const workflow = (on: string) => parseWorkflow(`on: ${on}\n${JOB}\n`, source);

describe('filter patterns', () => {
  // The table of GitHub's documentation, "Patterns to match branches and tags" and "... file paths".
  it.each([
    ['feature/*', 'feature/my-branch', true],
    ['feature/*', 'feature/beta-a/my-branch', false],
    ['feature/**', 'feature/beta-a/my-branch', true],
    ['*', 'releases', true],
    ['*', 'all/the/branches', false],
    ['**', 'all/the/branches', true],
    ['*feature', 'mona-feature', true],
    ['v2*', 'v2.9', true],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
    ['v[12].[0-9]+.[0-9]+', 'v3.0.0', false],
    ['**.js', 'js/index.js', true],
    ['*.js', 'js/index.js', false],
    ['docs/**/*.md', 'docs/README.md', true],
    ['docs/**/*.md', 'docs/mona/hello-world.md', true],
    ['**/docs/**', 'docs/a.md', true],
    ['**/README.md', 'README.md', true],
    ['*.jsx?', 'page.js', true],
    ['*.jsx?', 'page.jsx', true],
    ['a.b', 'axb', false],
  ])('%s and %s: %s', (glob, name, expected) => {
    expect(matches([glob], name)).toBe(expected);
  });

  it('takes them in order: a later ! excludes, a later pattern includes again', () => {
    expect(matches(['**', '!docs/**'], 'docs/a')).toBe(false);
    expect(matches(['**', '!docs/**', 'docs/keep'], 'docs/keep')).toBe(true);
    expect(matches(['!docs/**'], 'src/a')).toBe(false);
  });
});

describe('starts', () => {
  const facts = (event: string, payload: Mapping = {}, more: Partial<TriggerFacts> = {}): TriggerFacts => ({
    event,
    payload,
    ref: 'refs/heads/main',
    ...more,
  });
  const pull = (base: string, action = 'opened') =>
    facts('pull_request', { action, pull_request: { base: { ref: base } } });

  it.each<[string, TriggerFacts, boolean]>([
    ['push', facts('push'), true],
    ['[push, pull_request]', pull('main'), true],
    ['{ push: { branches: [main] } }', facts('push'), true],
    ['{ push: { branches: [release/*] } }', facts('push'), false],
    ['{ push: { branches-ignore: [main] } }', facts('push'), false],
    ['{ push: { branches: [main] } }', facts('push', {}, { ref: 'refs/tags/v1' }), false],
    ['{ push: { tags: [v*] } }', facts('push', {}, { ref: 'refs/tags/v1' }), true],
    ['{ push: { tags: [v*] } }', facts('push'), false],
    ['push', facts('push', {}, { ref: 'refs/tags/v1' }), true],
    ['push', facts('push', { head_commit: { message: 'x [skip ci]' } }), false],
    ['push', facts('push', { head_commit: { message: 'x\n\nskip-checks: true' } }), false],
    ['{ push: { paths: [src/**] } }', facts('push', {}, { changedFiles: async () => ['docs/a'] }), false],
    [
      '{ push: { paths: [src/**] } }',
      facts('push', {}, { changedFiles: async () => ['docs/a', 'src/b'] }),
      true,
    ],
    [
      '{ push: { paths-ignore: [docs/**] } }',
      facts('push', {}, { changedFiles: async () => ['docs/a'] }),
      false,
    ],
    ['pull_request', pull('main', 'labeled'), false],
    ['{ pull_request: { types: [labeled] } }', pull('main', 'labeled'), true],
    ['{ pull_request: { types: labeled } }', pull('main', 'opened'), false],
    ['{ pull_request: { branches: [release] } }', pull('main'), false],
    ['pull_request_review', facts('pull_request_review', { action: 'submitted' }), true],
    [
      '{ pull_request_review: { types: [edited] } }',
      facts('pull_request_review', { action: 'submitted' }),
      false,
    ],
    ['{ repository_dispatch: { types: [go] } }', facts('repository_dispatch', { action: 'go' }), true],
    ['{ repository_dispatch: { types: [go] } }', facts('repository_dispatch', { action: 'stop' }), false],
    ['{ schedule: [{ cron: "0 3 * * *" }] }', facts('schedule', {}, { cron: '0 3 * * *' }), true],
    ['{ schedule: [{ cron: "0 3 * * *" }] }', facts('schedule', {}, { cron: '0 4 * * *' }), false],
    [
      '{ merge_group: { branches: [main] } }',
      facts('merge_group', { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } }),
      true,
    ],
    ['merge_group', facts('merge_group', { action: 'destroyed', merge_group: {} }), false],
    [
      '{ workflow_run: { workflows: [CI], types: [completed] } }',
      facts('workflow_run', { action: 'completed', workflow_run: { name: 'CI', head_branch: 'main' } }),
      true,
    ],
    [
      '{ workflow_run: { workflows: [CI], types: [completed] } }',
      facts('workflow_run', { action: 'completed', workflow_run: { name: 'Other', head_branch: 'main' } }),
      false,
    ],
  ])('on: %s', async (on, given, expected) => {
    expect(await starts(workflow(on), given)).toBe(expected);
  });

  it('refuses a filter that GitHub does not know', async () => {
    await expect(starts(workflow('{ push: { branch: [main] } }'), facts('push'))).rejects.toThrow(
      ".github/workflows/ci.yml: unexpected value 'branch' in the filters of 'push'",
    );
  });
});

describe('dispatchInputs', () => {
  const inputs = workflow(
    '{ workflow_dispatch: { inputs: { to: { type: choice, options: [staging, production], required: true }, dry: { type: boolean }, note: { default: none }, n: { type: number } } } }',
  ).dispatchInputs;
  it('gives each input its kind and its default', () => {
    expect(dispatchInputs(inputs, { to: 'staging', dry: 'true', n: '4' })).toEqual({
      to: 'staging',
      dry: true,
      note: 'none',
      n: 4,
    });
    expect(dispatchInputs(inputs, { to: 'staging' })).toMatchObject({ dry: false, note: 'none' });
  });
  it.each<[Mapping, RegExp]>([
    [{}, /Required input 'to' not provided/],
    [
      { to: 'moon' },
      /Provided value 'moon' for input 'to' not in the list of allowed values: staging, production/,
    ],
    [{ to: 'staging', x: 1 }, /Unexpected inputs provided: \["x"\]/],
    [{ to: 'staging', dry: 'maybe' }, /is not a boolean/],
    [{ to: 'staging', n: 'many' }, /is not a number/],
  ])('refuses %j', (given, message) => {
    expect(() => dispatchInputs(inputs, given)).toThrow(message);
  });
});

describe('parseWorkflow', () => {
  it.each([
    ['jobs: {}', /Required property is missing: 'on'/],
    ['on: push', /Required property is missing: 'jobs'/],
    [`on: push\nextra: 1\n${JOB}`, /\(Line: 2, Col: 1\): Unexpected value 'extra'/],
    [
      'on: push\njobs:\n  a:\n    steps: [{ run: x }]',
      /\(Line: 3, Col: 3\): Required property is missing: 'runs-on'/,
    ],
    [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ name: x }]',
      /Either 'run' or 'uses' must be defined/,
    ],
    [
      'on: push\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps: [{ run: x }]',
      /Job 'a' depends on unknown job 'b'/,
    ],
    [
      'on: push\njobs:\n  a: { runs-on: x, needs: b, steps: [{ run: x }] }\n  b: { runs-on: x, needs: a, steps: [{ run: x }] }',
      /depends on itself/,
    ],
    ['on: push\njobs:\n  a: { uses: ./.github/workflows/x.yml, steps: [] }', /Unexpected value 'steps'/],
    ['on: push\njobs:\n  1a: { runs-on: x, steps: [{ run: x }] }', /The identifier '1a' is invalid/],
    ['on: [push\njobs: {}', /The workflow is not valid. .github\/workflows\/ci.yml \(Line/],
    [
      'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: x, id: s }, { run: y, id: s }] }',
      /may not be used more than once/,
    ],
  ])('refuses %j', (text, message) => {
    expect(() => parseWorkflow(text, source)).toThrow(message);
  });
});

describe('planRun', () => {
  const files: Record<string, string> = {};
  const sources: Sources = {
    has: (repository) => repository === 'octo/shop' || repository === 'octo/waybill',
    resolve: async (repository, ref) =>
      repository === 'octo/waybill' && ref === 'v1'
        ? { sha: 'b'.repeat(40), ref: 'refs/tags/v1' }
        : undefined,
    read: async (repository, _sha, path) => files[`${repository}/${path}`],
    list: async () => [],
    changed: async () => [],
    extract: async () => undefined,
  };
  const CALLED = 'octo/waybill/.github/workflows/r.yml';
  const plan = (text: string, called?: string, limit?: typeof readOnly) => {
    if (called !== undefined) files[CALLED] = called;
    return planRun(parseWorkflow(text, source), sources, RESTRICTED, limit);
  };
  const caller = (permissions: string, more = '') =>
    `on: push\njobs:\n  call:\n    permissions: ${permissions}\n    uses: ${CALLED}@v1\n${more}`;
  const called = (permissions: string, head = '') =>
    `on: { workflow_call: { inputs: { s: {} , t: { type: string } }, secrets: { k: {} } } }\n${head}jobs:\n  build:\n    permissions: ${permissions}\n    runs-on: ubuntu-latest\n    steps: [{ run: x }]\n`;

  it('gives a job what it asks for, and the default where it says nothing', async () => {
    const { workflow: planned } = await plan(
      'on: push\npermissions: { contents: write }\njobs:\n  a: { runs-on: x, steps: [{ run: x }] }\n  b: { permissions: {}, runs-on: x, steps: [{ run: x }] }\n',
    );
    expect(planned.jobs.map((job) => [job.permissions.contents, job.permissions.packages])).toEqual([
      ['write', 'none'],
      ['none', 'none'],
    ]);
    const plain = await plan(`on: push\n${JOB}`);
    expect(plain.workflow.jobs[0]?.permissions).toMatchObject({
      contents: 'read',
      packages: 'read',
      'id-token': 'none',
    });
  });

  it('takes a called workflow at the ref, and caps it by the grant of its caller', async () => {
    const { workflow: planned, referenced } = await plan(
      caller('{ contents: read, id-token: write }'),
      called('{ id-token: write }'),
    );
    expect(planned.jobs[0]?.calls?.jobs[0]?.permissions).toMatchObject({
      'id-token': 'write',
      contents: 'none',
    });
    expect(referenced).toEqual([
      {
        repository: 'octo/waybill',
        path: '.github/workflows/r.yml',
        sha: 'b'.repeat(40),
        ref: 'refs/tags/v1',
      },
    ]);
  });

  it("fails with GitHub's message when the called workflow asks for more", async () => {
    await expect(
      plan(caller('{ contents: read }'), called('{ contents: write, id-token: write }')),
    ).rejects.toThrow(
      `The workflow is not valid. .github/workflows/ci.yml (Line: 3, Col: 3): Error calling workflow '${CALLED}@v1'. The nested job 'build' is requesting 'contents: write, id-token: write', but is only allowed 'contents: read, id-token: none'.`,
    );
    await expect(
      plan(caller('{ contents: read }'), called('{}', 'permissions: { checks: write }\n')),
    ).rejects.toThrow("The workflow is requesting 'checks: write', but is only allowed 'checks: none'.");
  });

  it.each([
    [
      caller('{}', '    with: { x: 1 }\n'),
      called('{}'),
      'Invalid input, x is not defined in the referenced workflow.',
    ],
    [
      caller('{}'),
      called('{}').replace('s: {}', 's: { required: true }'),
      'Input s is required, but not provided while calling.',
    ],
    [
      caller('{}', '    secrets: { z: 1 }\n'),
      called('{}'),
      'Invalid secret, z is not defined in the referenced workflow.',
    ],
    [
      caller('{}'),
      called('{}').replace('k: {}', 'k: { required: true }'),
      'Secret k is required, but not provided while calling.',
    ],
    [caller('{}').replace('@v1', '@v2'), called('{}'), "The local platform has no ref 'v2' in octo/waybill"],
    [
      caller('{}').replaceAll('octo/waybill', 'octo/else'),
      called('{}'),
      'The local platform has no repository octo/else',
    ],
    [
      caller('{}'),
      `on: push\n${JOB}`,
      'workflow is not reusable as it is missing a `on.workflow_call` trigger',
    ],
    [
      caller('{}').replace('r.yml', 'none.yml'),
      called('{}'),
      'octo/waybill has no .github/workflows/none.yml',
    ],
    [caller('{ everything: write }'), called('{}'), "Unexpected value 'everything'"],
    [caller('{ id-token: read }'), called('{}'), "Unexpected value 'read'"],
    [
      caller('{}').replace(CALLED, './elsewhere/x.yml').replace('@v1', ''),
      called('{}'),
      'Invalid workflow reference',
    ],
  ])('refuses a call: %#', async (text, other, message) => {
    await expect(plan(text, other)).rejects.toThrow(message);
  });

  it('stops at ten levels', async () => {
    await expect(
      plan(caller('{}'), `on: workflow_call\njobs:\n  again: { uses: $/.github/workflows/r.yml }\n`),
    ).rejects.toThrow(/nested 10 levels deep at most/);
  });

  it('cuts the token of a fork down to reading', async () => {
    const { workflow: planned } = await plan(
      'on: push\npermissions: write-all\njobs: { a: { runs-on: x, steps: [{ run: x }] } }',
      undefined,
      readOnly,
    );
    expect(planned.jobs[0]?.permissions).toMatchObject({
      contents: 'read',
      'id-token': 'none',
      checks: 'read',
    });
  });
});

describe('combinations', () => {
  it('multiplies, excludes and includes as the documentation shows', () => {
    expect(
      combinations({
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      }),
    ).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
    expect(combinations({ os: ['a', 'b'], exclude: [{ os: 'a' }] })).toEqual([{ os: 'b' }]);
    expect(suffix({ os: 'a', v: 3 })).toBe(' (a, 3)');
    expect(() => combinations({ os: [] })).toThrow("Matrix vector 'os' does not contain any values");
    expect(() => combinations({ n: Array.from({ length: 257 }, (_, i) => i) })).toThrow('at most 256');
  });
});

describe('cron', () => {
  const at = (text: string) => new Date(text);
  it.each([
    ['*/15 * * * *', '2026-03-01T10:30:00Z', true],
    ['*/15 * * * *', '2026-03-01T10:31:00Z', false],
    ['0 3 * * mon-fri', '2026-03-02T03:00:00Z', true],
    ['0 3 * * mon-fri', '2026-03-01T03:00:00Z', false],
    ['0 0 1 jan *', '2026-01-01T00:00:00Z', true],
    ['0 0 13 * 5', '2026-03-06T00:00:00Z', true],
    ['0 0 * * 7', '2026-03-01T00:00:00Z', true],
  ])('%s at %s: %s', (line, time, expected) => {
    expect(cronMatcher(line)(at(time))).toBe(expected);
  });
  it('comes due once the minute has passed, and refuses what is no cron line', () => {
    expect(cameDue('0 3 * * *', at('2026-03-01T02:59:30Z'), at('2026-03-01T03:00:10Z'))).toBe(true);
    expect(cameDue('0 3 * * *', at('2026-03-01T03:00:10Z'), at('2026-03-01T03:10:00Z'))).toBe(false);
    expect(() => cronMatcher('0 3 * *')).toThrow('five fields');
    expect(() => cronMatcher('61 3 * * *')).toThrow("'61' is not between 0 and 59");
  });
});
