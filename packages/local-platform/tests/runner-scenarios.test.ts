// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { type Bench, onlyRun, startBench } from './runner-support.ts';

const REPOSITORY = 'octo/shop';
const job = (steps: unknown[], more: Record<string, unknown> = {}) => ({
  'runs-on': 'ubuntu-latest',
  steps,
  ...more,
});
const say = (text: string) => ({ run: `echo "${text}"` });

describe('the runner', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.stop());

  const write = (workflow: Record<string, unknown>, branch = 'main', path = '.github/workflows/ci.yml') =>
    bench.commit(REPOSITORY, branch, {
      [path]: stringify({ name: 'CI', ...workflow }, { aliasDuplicateObjects: false }),
    });
  const conclusions = () =>
    Object.fromEntries(Object.entries(onlyRun(bench).jobs).map(([name, one]) => [name, one.conclusion]));
  const logOf = (name: string) => onlyRun(bench).jobs[name]?.log ?? '';
  const pushed = async (workflow: Record<string, unknown>) => {
    write({ on: 'push', ...workflow });
    bench.push(REPOSITORY);
    await bench.runner.idle();
  };

  it('follows needs, conditions and continue-on-error as GitHub does', async () => {
    await pushed({
      jobs: {
        fails: job([{ run: 'exit 3' }, say('never')]),
        skipped: job([say('x')], { needs: 'fails' }),
        cleanup: job([say('result ${{ needs.fails.result }}')], { needs: ['fails'], if: 'always()' }),
        'after-skip': job([say('x')], { needs: 'cleanup' }),
        tolerated: job([{ run: 'exit 1' }], { 'continue-on-error': true }),
        'after-tolerated': job([say('went on')], { needs: 'tolerated' }),
        never: job([say('x')], { if: "github.ref == 'refs/heads/other'" }),
      },
    });
    expect(conclusions()).toEqual({
      fails: 'failure',
      skipped: 'skipped',
      cleanup: 'success',
      'after-skip': 'skipped',
      tolerated: 'failure',
      'after-tolerated': 'success',
      never: 'skipped',
    });
    expect(onlyRun(bench).run.conclusion).toBe('failure');
    expect(logOf('cleanup')).toContain('result failure');
    const fails = onlyRun(bench).jobs.fails;
    expect(fails?.annotations.map((one) => one.message)).toEqual(['Process completed with exit code 3.']);
    expect(fails?.steps.map((step) => step.conclusion)).toEqual(['success', 'failure', 'skipped', 'success']);
  });

  it('expands a matrix, also one that an earlier job made', async () => {
    await pushed({
      jobs: {
        make: job([{ id: 'm', run: `echo 'list=["a","b"]' >> "$GITHUB_OUTPUT"` }], {
          outputs: { list: '${{ steps.m.outputs.list }}' },
        }),
        each: job([say('on ${{ matrix.one }} of ${{ strategy.job-total }}')], {
          needs: 'make',
          strategy: { matrix: { one: '${{ fromJSON(needs.make.outputs.list) }}' } },
        }),
        named: job([say('x')], { name: 'Named ${{ matrix.v }}', strategy: { matrix: { v: [1] } } }),
      },
    });
    expect(conclusions()).toEqual({
      make: 'success',
      'each (a)': 'success',
      'each (b)': 'success',
      'Named 1': 'success',
    });
    expect(logOf('each (b)')).toContain('on b of 2');
  });

  it('fails a job whose action is not there, before any step, naming what there is', async () => {
    await pushed({ jobs: { a: job([say('before'), { uses: 'someone/thing@v1' }]) } });
    expect(conclusions()).toEqual({ a: 'failure' });
    const message = onlyRun(bench).jobs.a?.annotations[0]?.message ?? '';
    expect(message).toContain('Unable to resolve action `someone/thing@v1`');
    expect(message).toContain('stand-ins/stand-ins.yml: actions/checkout');
    expect(logOf('a')).not.toContain('before');
    expect(onlyRun(bench).jobs.a?.steps.map((step) => step.conclusion)).toEqual(['skipped', 'skipped']);
  });

  it.each([
    [{ uses: 'actions/checkout@v1' }, {}, 'The stand-in for actions/checkout does not know the release `v1`'],
    [{ uses: 'docker://alpine' }, {}, 'needs Docker'],
    [{ uses: '$/actions/none' }, {}, "Can't find 'action.yml'"],
    [say('x'), { 'runs-on': 'windows-latest' }, 'No runner for the labels [windows-latest]'],
    [say('x'), { container: 'node' }, "'container:' needs Docker"],
    [say('x'), { concurrency: { group: 'a', size: 2 } }, "'concurrency.size' is not known"],
    [say('x'), { 'runs-on': '${{ nothing.x }}' }, "Unrecognized named-value: 'nothing'"],
  ])('says what it can not do: %j', async (step, more, message) => {
    await pushed({ jobs: { a: job([step], more) } });
    expect(conclusions()).toEqual({ a: 'failure' });
    expect(onlyRun(bench).jobs.a?.annotations[0]?.message).toContain(message);
  });

  it('ends a run that GitHub would not start as a startup failure with the reason', async () => {
    await pushed({ jobs: { a: { uses: 'octo/none/.github/workflows/x.yml@v1' } } });
    const { run, jobs } = onlyRun(bench);
    expect(run.conclusion).toBe('startup_failure');
    expect(jobs).toEqual({});
    expect(bench.runner.startupFailure(run.id)).toContain('(Line: 4, Col: 3): error parsing called workflow');
    bench.commit(REPOSITORY, 'main', { '.github/workflows/ci.yml': 'on: push\njobs: [' });
    bench.push(REPOSITORY);
    await bench.runner.idle();
    const [, broken] = bench.runner.runs();
    expect(broken?.conclusion).toBe('startup_failure');
    expect(bench.runner.startupFailure(broken?.id ?? 0)).toContain('The workflow is not valid');
  });

  it('shows the runs of a pull request on its head, and runs them on the merge commit', async () => {
    const base = write({
      on: { pull_request: {}, pull_request_target: {} },
      jobs: { a: job([say('sha ${{ github.sha }} ref ${{ github.ref }} head ${{ github.head_ref }}')]) },
    });
    const head = bench.commit(REPOSITORY, 'topic', { 'a.txt': 'a' });
    const merge = bench.commit(REPOSITORY, 'merge', { 'a.txt': 'merged' });
    bench.secrets[''] = { KEY: 'value of the key' };
    bench.emit({
      name: 'pull_request',
      repository: REPOSITORY,
      sha: merge,
      ref: 'refs/pull/7/merge',
      payload: {
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          title: 'A change',
          base: { ref: 'main', sha: base, repo: { full_name: REPOSITORY } },
          head: { ref: 'topic', sha: head, repo: { full_name: 'fork/shop' } },
        },
        sender: { login: 'mona' },
      },
    });
    await bench.runner.idle();
    const [first, second] = bench.runner.runs();
    expect(first).toMatchObject({
      event: 'pull_request',
      headSha: head,
      headBranch: 'topic',
      pullRequests: [7],
      conclusion: 'success',
      actor: 'mona',
      displayTitle: 'A change',
    });
    expect(second).toMatchObject({ event: 'pull_request_target', headSha: head, conclusion: 'success' });
    expect(bench.jobs(first?.id ?? 0)[0]?.log).toContain(`sha ${merge} ref refs/pull/7/merge head topic`);
    expect(bench.jobs(second?.id ?? 0)[0]?.log).toContain(`sha ${base} ref refs/heads/main head topic`);
  });

  it('starts nothing for a pull request with a conflict, nor for what GITHUB_TOKEN did', async () => {
    const sha = write({ on: ['push', 'pull_request', 'repository_dispatch'], jobs: { a: job([say('x')]) } });
    const pull = { number: 7, base: { ref: 'main', sha }, head: { ref: 'main', sha } };
    bench.emit({
      name: 'pull_request',
      repository: REPOSITORY,
      ref: 'refs/pull/7/merge',
      payload: { action: 'opened', pull_request: pull },
    });
    bench.emit({
      name: 'push',
      repository: REPOSITORY,
      sha,
      ref: 'refs/heads/main',
      byWorkflowToken: true,
      payload: { ref: 'refs/heads/main', after: sha },
    });
    await bench.runner.idle();
    expect(bench.runner.runs()).toEqual([]);
    bench.emit({
      name: 'repository_dispatch',
      repository: REPOSITORY,
      byWorkflowToken: true,
      payload: { action: 'go', client_payload: { a: 1 } },
    });
    await bench.runner.idle();
    expect(onlyRun(bench).run).toMatchObject({
      event: 'repository_dispatch',
      headSha: sha,
      conclusion: 'success',
    });
  });

  it('dispatches one workflow with its inputs, under the id that was promised', async () => {
    const inputs = {
      to: { type: 'choice', options: ['staging'], required: true },
      dry: { type: 'boolean', default: true },
    };
    write({
      'run-name': 'Deploy to ${{ inputs.to }} by @${{ github.actor }}',
      on: { workflow_dispatch: { inputs } },
      jobs: {
        a: job([{ if: 'inputs.dry', run: 'echo "dry ${{ inputs.to }} ${{ github.event.inputs.dry }}"' }]),
      },
    });
    write(
      { name: 'Other', on: 'workflow_dispatch', jobs: { a: job([say('x')]) } },
      'main',
      '.github/workflows/other.yml',
    );
    bench.emit({
      name: 'workflow_dispatch',
      repository: REPOSITORY,
      payload: {
        ref: 'refs/heads/main',
        workflow: '.github/workflows/ci.yml',
        inputs: { to: 'staging', dry: 'true' },
        run_id: 4711,
        sender: { login: 'mona' },
      },
    });
    await bench.runner.idle();
    expect(onlyRun(bench).run).toMatchObject({
      id: 4711,
      displayTitle: 'Deploy to staging by @mona',
      conclusion: 'success',
    });
    expect(logOf('a')).toContain('dry staging true');
  });

  it('starts schedules that came due by the clock of the platform', async () => {
    write({
      on: { schedule: [{ cron: '30 5 * * *' }] },
      jobs: { a: job([say('cron ${{ github.event.schedule }}')]) },
    });
    expect(await bench.runner.tick()).toBe(0);
    bench.clock.shift(24 * 60 * 60 * 1000);
    expect(await bench.runner.tick()).toBe(1);
    await bench.runner.idle();
    expect(await bench.runner.tick()).toBe(0);
    expect(onlyRun(bench).run).toMatchObject({ event: 'schedule', conclusion: 'success' });
    expect(logOf('a')).toContain('cron 30 5 * * *');
    expect(await bench.runner.tick({ all: true })).toBe(1);
    await bench.runner.idle();
  });

  it('cancels what a concurrency group overtakes, and still runs what must always run', async () => {
    write({
      on: 'push',
      concurrency: { group: 'ci-${{ github.ref }}', 'cancel-in-progress': true },
      jobs: {
        long: job([
          { run: 'if [ "${{ github.run_number }}" = 1 ]; then sleep 60; fi' },
          { if: 'cancelled()', run: 'echo tidied up' },
        ]),
        last: job([say('last')], { needs: 'long', if: 'always()' }),
      },
    });
    const begun = new Promise<void>((resolve) => {
      bench.runner.onProgress((progress) => {
        if (progress.what === 'step' && progress.phase === 'started' && progress.step?.startsWith('Run if'))
          resolve();
      });
    });
    bench.push(REPOSITORY);
    await begun;
    bench.push(REPOSITORY);
    await bench.runner.idle();
    const [first, second] = bench.runner.runs();
    expect([first?.conclusion, second?.conclusion]).toEqual(['cancelled', 'success']);
    const jobs = bench.jobs(first?.id ?? 0);
    expect(jobs.map((one) => `${one.name} ${one.conclusion}`)).toEqual(['long cancelled', 'last success']);
    expect(jobs[0]?.log).toContain('tidied up');
    expect(jobs[0]?.steps.map((step) => step.conclusion)).toEqual([
      'success',
      'cancelled',
      'success',
      'success',
    ]);
    expect(jobs[0]?.annotations.map((one) => one.message)).toEqual(['The operation was canceled.']);
  });

  it('waits for the review of an environment without being busy, and gives its secrets afterwards', async () => {
    bench.reviewers.production = ['mona'];
    bench.secrets.production = { DEPLOY_KEY: 'the key of production' };
    await pushed({
      jobs: {
        deploy: job(
          [{ run: 'test "$KEY" = "the key of production"', env: { KEY: '${{ secrets.DEPLOY_KEY }}' } }],
          { environment: 'production' },
        ),
      },
    });
    const { run } = onlyRun(bench);
    expect(run.status).toBe('waiting');
    expect(() => bench.runner.reviewDeployment(run.id, 'production', 'hubot')).toThrow(
      "hubot is not a reviewer of the environment 'production'; reviewers: mona",
    );
    expect(() => bench.runner.reviewDeployment(run.id, 'staging', 'mona')).toThrow(
      `waiting: run ${run.id} for production`,
    );
    bench.runner.reviewDeployment(run.id, 'production', 'mona');
    await bench.runner.idle();
    expect(conclusions()).toEqual({ deploy: 'success' });
    await bench.runner.rerun(run.id);
    await bench.runner.idle();
    bench.runner.reviewDeployment(run.id, 'production', 'mona', 'rejected');
    await bench.runner.idle();
    expect(onlyRun(bench).run).toMatchObject({ attempt: 2, conclusion: 'failure' });
    expect(bench.jobs(run.id)[1]?.annotations[0]?.message).toBe('mona rejected the deployment to production');
  });

  it('uses actions of the workspace, and the workflows of the repository itself', async () => {
    bench.commit(REPOSITORY, 'main', {
      '.github/workflows/own.yml': stringify({
        on: {
          workflow_call: {
            inputs: { who: { type: 'string' } },
            outputs: { said: { value: '${{ jobs.b.outputs.said }}' } },
          },
        },
        concurrency: 'one-${{ inputs.who }}',
        jobs: {
          b: job(
            [
              { uses: 'actions/checkout@v7' },
              { id: 's', uses: './.github/actions/say', with: { who: '${{ inputs.who }}' } },
            ],
            {
              outputs: { said: '${{ steps.s.outputs.said }}' },
            },
          ),
        },
      }),
      '.github/actions/say/action.yml': stringify({
        name: 'Say',
        inputs: { who: {} },
        outputs: { said: { value: '${{ steps.x.outputs.said }}' } },
        runs: {
          using: 'composite',
          steps: [{ id: 'x', shell: 'bash', run: 'echo "said=hello ${{ inputs.who }}" >> "$GITHUB_OUTPUT"' }],
        },
      }),
    });
    await pushed({
      jobs: {
        one: { uses: './.github/workflows/own.yml', with: { who: 'you' } },
        two: {
          uses: '$/.github/workflows/own.yml',
          with: { who: '${{ needs.one.outputs.said }}' },
          needs: 'one',
        },
        end: job([say('${{ toJSON(needs.two.outputs) }}'.replaceAll('"', ''))], { needs: 'two' }),
      },
    });
    expect(conclusions()).toEqual({ 'one / b': 'success', 'two / b': 'success', end: 'success' });
    expect(logOf('end')).toContain('said: hello hello you');
  });

  it('keeps the developer out of the job, and jobs out of each other', async () => {
    process.env.SECRET_OF_THE_DEVELOPER = 'leaked';
    bench.runner.configure({ env: { EXTRA: 'given', OVER: 'runner' }, jobs: 2 });
    await pushed({
      env: { OVER: 'workflow' },
      jobs: Object.fromEntries(
        ['a', 'b'].map((name) => [
          name,
          job([
            {
              run: 'echo "home $HOME"; echo "extra $EXTRA over $OVER secret ${SECRET_OF_THE_DEVELOPER:-none}"; echo "oidc ${ACTIONS_ID_TOKEN_REQUEST_URL:-none}"; git config --list | wc -l; test ! -e "$HOME/mark"; touch "$HOME/mark"; test -z "$(ls -A)"; node --version',
            },
            say(
              '${{ runner.environment }} ${{ runner.os }} $RUNNER_ENVIRONMENT $GITHUB_REPOSITORY_ID $GITHUB_WORKFLOW_SHA $GITHUB_JOB',
            ),
          ]),
        ]),
      ),
    });
    delete process.env.SECRET_OF_THE_DEVELOPER;
    expect(conclusions()).toEqual({ a: 'success', b: 'success' });
    expect(logOf('a')).toContain('extra given over workflow secret none');
    expect(logOf('a')).toContain('oidc none');
    expect(logOf('a')).toMatch(/github-hosted Linux github-hosted \d+ [0-9a-f]{40} a\n/);
    const home = (name: string) => /Z home (\S+)/.exec(logOf(name))?.[1];
    expect(home('a')).not.toBe(home('b'));
  });

  it('refuses a second artifact of a name, downloads by pattern, and fails on a missing one', async () => {
    const upload = 'actions/upload-artifact@v7.0.0';
    const download = 'actions/download-artifact@v8.0.1';
    await pushed({
      jobs: {
        up: job([
          {
            run: 'mkdir -p out/deep/er; echo one > out/deep/er/one.txt; echo two > out/two.log; echo h > out/.hidden',
          },
          { uses: upload, with: { name: 'part-1', path: 'out/**/*.txt\n!out/two.log' } },
          { uses: upload, with: { name: 'part-2', path: 'out' } },
          { id: 'again', uses: upload, 'continue-on-error': true, with: { name: 'part-2', path: 'out' } },
          { uses: upload, with: { name: 'over', path: 'out/two.log' } },
          { uses: upload, with: { name: 'over', path: 'out/deep', overwrite: true } },
          { uses: upload, with: { name: 'none', path: 'nowhere' } },
          say('again ${{ steps.again.outcome }}'),
        ]),
        down: job(
          [
            { uses: download, with: { pattern: 'part-*', path: 'all' } },
            { uses: download, with: { pattern: 'part-*', path: 'flat', 'merge-multiple': true } },
            { uses: download, with: { name: 'over', path: 'over' } },
            { run: 'find all flat over -type f | sort' },
            { uses: download, with: { name: 'absent' } },
          ],
          { needs: 'up' },
        ),
      },
    });
    expect(conclusions()).toEqual({ up: 'success', down: 'failure' });
    expect(logOf('up')).toContain('an artifact with this name already exists on the workflow run');
    expect(logOf('up')).toContain('again failure');
    expect(logOf('up')).toContain('##[warning]No files were found with the provided path: nowhere.');
    const listed = logOf('down')
      .split('\n')
      .map((line) => line.slice(25))
      .filter((line) => /^(all|flat|over)\//.test(line));
    expect(listed).toEqual([
      'all/part-1/deep/er/one.txt',
      'all/part-2/deep/er/one.txt',
      'all/part-2/two.log',
      'flat/deep/er/one.txt',
      'flat/two.log',
      'over/er/one.txt',
    ]);
    expect(logOf('down')).toContain('Artifact not found for name: absent. The run has: part-1, part-2, over');
  });

  it('stores artifacts of a further attempt under the same names, and ends what a step left running', async () => {
    const upload = { uses: 'actions/upload-artifact@v7', with: { name: 'a', path: 'a.txt' } };
    await pushed({
      jobs: {
        a: job([{ run: 'date +%N > a.txt; nohup sleep 300 > /dev/null 2>&1 & echo "pid $!"' }, upload]),
      },
    });
    const { run } = onlyRun(bench);
    const pid = /pid (\d+)\n/.exec(logOf('a'))?.[1] ?? '';
    // What nobody has waited for stays in the table as a zombie, without a command line.
    const command = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
    expect(command).toBe('');
    await bench.runner.rerun(run.id);
    await bench.runner.idle();
    expect(bench.jobs(run.id).map((one) => `${one.attempt} ${one.conclusion}`)).toEqual([
      '1 success',
      '2 success',
    ]);
  });

  it('ends its processes when it stops', async () => {
    write({ on: 'push', jobs: { a: job([{ run: 'echo "pid $$"; sleep 300' }]) } });
    const begun = new Promise<void>((resolve) => {
      bench.runner.onProgress((progress) => {
        if (progress.what === 'step' && progress.phase === 'started' && progress.step?.startsWith('Run echo'))
          resolve();
      });
    });
    bench.push(REPOSITORY);
    await begun;
    await bench.runner.stop();
    expect(onlyRun(bench).run.conclusion).toBe('cancelled');
    expect(conclusions()).toEqual({ a: 'cancelled' });
  });
});
