import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../lib/repository.ts';
import { renderSelfReferences } from '../lib/self-reference.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Concurrency {
  group?: string;
  'cancel-in-progress'?: boolean;
}
interface Job {
  permissions?: Record<string, string>;
  steps?: Step[];
  uses?: string;
  if?: string;
  concurrency?: Concurrency;
}
interface Workflow {
  on?: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: Concurrency;
  jobs: Record<string, Job>;
}

const folders = [
  '.github/workflows',
  'examples/service-repo/.github/workflows',
  'examples/config-repo/.github/workflows',
];
const workflows = folders.flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8');
    return { path: `${folder}/${file}`, text, workflow: parse(text) as Workflow };
  }),
);
const jobs = workflows.flatMap(({ path, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ where: `${path} ${id}`, job })),
);
const steps = jobs.flatMap(({ where, job }) =>
  (job.steps ?? []).map((step) => ({ where: `${where}: ${step.name ?? step.uses}`, step, job })),
);

describe('workflows', () => {
  it.each(workflows)('$path grants nothing at the top, and each job says what it needs', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  it.each(workflows)('$path uses actions of others by full SHA with the version beside it', ({ text }) => {
    for (const line of text.split('\n').filter((candidate) => /^\s*(- )?uses:/.test(candidate))) {
      expect(line).toMatch(/uses: (\$\/actions\/[a-z-]+$|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
    }
  });

  it.each(steps.filter(({ step }) => step.run !== undefined))(
    '$where puts no expression into a script',
    ({ step }) => {
      expect(step.run).not.toContain('${{');
    },
  );

  it.each(steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@')))(
    '$where keeps no credentials',
    ({ step }) => {
      expect(step.with?.['persist-credentials']).toBe(false);
    },
  );

  // Attack 7 of the threat model: a job that can get an identity must not run what a repository holds.
  it.each(jobs.filter(({ job }) => job.permissions?.['id-token'] === 'write' && job.steps))(
    '$where has an identity and runs no code of the repository',
    ({ job }) => {
      for (const step of job.steps ?? []) {
        if (step.uses?.startsWith('actions/checkout@'))
          expect(String(step.with?.repository)).toMatch(/^\$\{\{ vars\.WAYBILL_CONFIG_REPOSITORY \}\}$/);
        expect(step.run ?? '').not.toMatch(/\b(npm|pnpm|yarn|make|pip|go (build|run|test)|bash \.|sh \.)\b/);
      }
    },
  );

  it('a bump is told for which repositories its token was minted, in the words of the step that minted it', () => {
    const told = jobs.flatMap(({ job }) => {
      const step = job.steps?.find(({ uses }) => uses === '$/actions/bump-config-repo');
      if (!step) return [];
      const minted = job.steps?.find(({ uses }) => uses?.startsWith('actions/create-github-app-token@'));
      return [[minted?.with?.repositories, step.with?.['token-repositories']]];
    });
    expect(told.length).toBeGreaterThan(0);
    for (const [minted, said] of told) expect(said).toBe(minted);
  });

  // The workspace of a runner of one's own keeps the files of earlier jobs, those of pull requests among them.
  it.each(
    steps.filter(
      ({ step, job }) => job.permissions?.['id-token'] && step.uses?.includes('download-artifact'),
    ),
  )('$where takes it where nothing of an earlier job is left', ({ step, job }) => {
    expect(step.with?.path).toMatch(/^\$\{\{ runner\.temp \}\}\/[a-z]+$/);
    for (const other of job.steps ?? []) expect(JSON.stringify(other)).not.toMatch(/[ "](?:build|gate)\//);
  });

  it("every release job makes the same intent key, and the App's own key goes no further", () => {
    const release = workflows.find(({ path }) => path === '.github/workflows/release.yml')?.workflow;
    const deploy = release?.jobs.deploy?.steps ?? [];
    const holds = (step: Step, text: string) => JSON.stringify(step).includes(text);
    const [maker, ...others] = deploy.filter(
      (step) =>
        holds(step, 'secrets.app-private-key') && !step.uses?.startsWith('actions/create-github-app-token@'),
    );
    expect(others).toEqual([]);
    const bump = deploy.find(({ uses }) => uses === '$/actions/bump-config-repo');
    expect(bump?.with?.['intent-key']).toMatch(/^\$\{\{ steps\.intents\.outputs\.key \}\}$/);
    const made = (key: string) => {
      const folder = mkdtempSync(join(tmpdir(), 'waybill-intents-'));
      try {
        const output = join(folder, 'output');
        const env = { PATH: process.env.PATH, APP_PRIVATE_KEY: key, GITHUB_OUTPUT: output };
        const log = execFileSync('bash', ['-e', '-c', maker?.run ?? 'exit 1'], { env, encoding: 'utf8' });
        const [, value = ''] = /^key=([0-9a-f]{64})\n$/.exec(readFileSync(output, 'utf8')) ?? [];
        expect(log).toBe(`::add-mask::${value}\n`);
        return value;
      } finally {
        rmSync(folder, { recursive: true });
      }
    };
    const one = made('-----BEGIN KEY-----\nAAAA\n-----END KEY-----\n');
    expect(made('-----BEGIN KEY-----\r\nAAAA\r\n-----END KEY-----\r\n')).toBe(one);
    expect(made('-----BEGIN KEY-----\nBBBB\n-----END KEY-----\n')).not.toBe(one);
  });

  it('none uses a cache', () => {
    for (const { step } of steps) expect(step.uses ?? '').not.toMatch(/cache/);
    for (const { text } of workflows) expect(text).not.toMatch(/^\s*cache:/m);
  });

  it('what runs for a pull request with the rights of the base checks nothing of the head out', () => {
    const privileged = workflows.filter(
      ({ workflow }) =>
        workflow.on && ('pull_request_target' in workflow.on || 'workflow_run' in workflow.on),
    );
    const files = ['record-deployment.yml', 'reevaluate-promotions.yml', 'verify-promotion.yml'];
    expect(privileged.map(({ path }) => path)).toEqual(
      files.map((file) => `examples/config-repo/.github/workflows/${file}`),
    );
    const called = workflows.filter(({ path }) => files.some((file) => path === `.github/workflows/${file}`));
    expect(called).toHaveLength(files.length);
    for (const { text } of [...privileged, ...called])
      expect(text).not.toMatch(/actions\/checkout|head\.(sha|ref)|github\.head_ref/);
  });

  it('the required check has no filter and no condition by which it could be skipped and count as passed', () => {
    const called = workflows.find(({ path }) => path === '.github/workflows/verify-promotion.yml');
    const caller = workflows.find(
      ({ path }) => path === 'examples/config-repo/.github/workflows/verify-promotion.yml',
    );
    for (const job of [
      ...Object.values(called?.workflow.jobs ?? {}),
      ...Object.values(caller?.workflow.jobs ?? {}),
    ])
      expect(job.if).toBeUndefined();
    expect(JSON.stringify(caller?.workflow.on)).not.toMatch(/paths|branches/);
    expect(Object.keys(caller?.workflow.on ?? {})).toEqual(['pull_request_target', 'merge_group']);
    // Attack 47: what approvers read is looked at again whenever somebody edits it.
    expect(caller?.workflow.on?.pull_request_target).toEqual({
      types: ['opened', 'synchronize', 'reopened', 'edited'],
    });
    const again = workflows.find(
      ({ path }) => path === 'examples/config-repo/.github/workflows/reevaluate-promotions.yml',
    );
    expect(again?.workflow.on?.pull_request_target).toEqual({ types: ['labeled', 'unlabeled'] });
  });

  it('the required check ends as its verifier ends, for pull requests and merge groups alike', () => {
    const called = workflows.find(({ path }) => path === '.github/workflows/verify-promotion.yml');
    const [verify] = Object.values(called?.workflow.jobs ?? {});
    const step = verify?.steps?.find(({ uses }) => uses === '$/actions/verify-promotion');
    expect(step).toMatchObject({ uses: '$/actions/verify-promotion' });
    expect(step?.with?.mode).toBeUndefined();
    for (const each of [verify, ...(verify?.steps ?? [])])
      expect(each).not.toHaveProperty(['continue-on-error']);
    expect(step).not.toHaveProperty('if');
  });

  // GitHub keeps one waiting run of a group, and a newer one takes its place: whoever may start a workflow could end what others have asked for.
  it.each(['withdraw.yml', 'rollback.yml', 'record-deployment.yml'])(
    'no run of %s takes the place of another that waits',
    (file) => {
      const found = workflows.filter(({ path }) => path.endsWith(`/${file}`));
      expect(found).toHaveLength(2);
      for (const { workflow } of found) {
        expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
        expect(workflow.concurrency?.group).toMatch(
          /-\$\{\{ (?:github\.run_id|github\.event\.pull_request\.number \|\| github\.sha) \}\}$/,
        );
      }
    },
  );

  it('no dispatch about one change takes the place of a look at another that waits', () => {
    const called = workflows.find(({ path }) => path === '.github/workflows/reevaluate-promotions.yml');
    const { concurrency } = called?.workflow.jobs['re-evaluate'] ?? {};
    expect(concurrency?.['cancel-in-progress']).toBe(false);
    expect(concurrency?.group).toMatch(
      /-\$\{\{ github\.event_name == 'schedule' && 'schedule' \|\| github\.run_id \}\}$/,
    );
  });

  // Whoever may write may dispatch: what they withdraw only holds up, what they lift lets in.
  it('a withdrawal is lifted only after the reviewers of an environment have agreed', () => {
    const caller = workflows.find(
      ({ path }) => path === 'examples/config-repo/.github/workflows/withdraw.yml',
    )?.workflow;
    expect(caller?.jobs.agreed).toMatchObject({ environment: 'reinstate', if: 'inputs.reinstate' });
    expect(caller?.jobs.withdraw).toMatchObject({
      needs: 'agreed',
      if: expect.stringContaining("(!inputs.reinstate || needs.agreed.result == 'success')"),
    });
  });

  // A skipped job counts as a passed check: no other workflow may have a job by the name of the required one.
  it('no other workflow of the config repository makes a check of the same name', () => {
    const others = workflows.filter(
      ({ path }) => path.startsWith('examples/config-repo/') && !path.endsWith('/verify-promotion.yml'),
    );
    expect(others.length).toBeGreaterThan(2);
    for (const { workflow } of others)
      for (const [id, job] of Object.entries(workflow.jobs))
        expect([id, (job as { name?: string }).name]).not.toContain('verify-promotion');
  });

  // The caller of pull_request_review is the head's: nothing there may read the head, or hold more than the right to run the check again.
  it('what a review starts can do nothing but run the check again', () => {
    const called = workflows.find(({ path }) => path === '.github/workflows/reevaluate-promotions.yml');
    const reviewed = called?.workflow.jobs.reviewed;
    expect(reviewed?.permissions).toEqual({ actions: 'write', checks: 'read', 'pull-requests': 'read' });
    expect(reviewed?.steps?.map(({ uses }) => uses)).toEqual(['$/actions/verify-promotion']);
    expect(JSON.stringify(reviewed)).not.toContain('secrets.');
  });
});

describe('renderSelfReferences', () => {
  it('names repository and commit in steps and jobs, and touches nothing else', () => {
    const text = [
      '    uses: $/.github/workflows/a.yml',
      '      - uses: $/actions/x # why',
      "        run: echo '$/actions/x'",
      '      - uses: actions/checkout@abc',
    ].join('\n');
    expect(renderSelfReferences(text, 'acme/waybill', 'a'.repeat(40)).split('\n')).toEqual([
      `    uses: acme/waybill/.github/workflows/a.yml@${'a'.repeat(40)}`,
      `      - uses: acme/waybill/actions/x@${'a'.repeat(40)} # why`,
      "        run: echo '$/actions/x'",
      '      - uses: actions/checkout@abc',
    ]);
  });
});
