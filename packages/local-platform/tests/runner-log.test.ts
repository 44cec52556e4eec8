// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { describe, expect, it } from '@jest/globals';
import { rewriteAction } from '../src/services/runner/actions.ts';
import { parseCommand } from '../src/services/runner/commands.ts';
import { rewrite } from '../src/services/runner/expressions.ts';
import { jobLog, MOST_SUMMARY_BYTES } from '../src/services/runner/log.ts';
import { masks } from '../src/services/runner/masks.ts';
import { groups, slots } from '../src/services/runner/queue.ts';
import { settle } from '../src/services/runner/render.ts';

const now = () => new Date('2026-01-01T00:00:00Z');
const step = (id: string, name: string, composite = false) => ({
  id,
  name,
  hidden: false,
  composite,
  action: false,
});

function logOf(lines: object[], steps = [step('0', 'One'), step('1', 'Two')]) {
  const own = masks();
  const log = jobLog({ steps, masks: own, now });
  for (const line of lines) log.take(JSON.stringify({ level: 'info', ...line }));
  return { log, own };
}
const main = (id: string, more: object) => ({ stage: 'Main', stepID: [id], ...more });

describe('jobLog', () => {
  it('shows a step that act passes over as skipped, and one that may fail as passed', () => {
    const { log } = logOf([
      main('1', { msg: '⭐ Run Main Two' }),
      main('1', { msg: 'Failed but continue next step' }),
      main('1', { msg: '  ❌  Failure - Main Two', stepResult: 'failure' }),
      { jobResult: 'success', msg: 'Job succeeded' },
    ]);
    expect(log.steps().map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'One skipped',
      'Two success',
    ]);
    expect(log.result()).toBe('success');
  });

  it('fails a job in which act could not evaluate an expression', () => {
    const { log } = logOf([
      main('0', { msg: '⭐ Run Main One' }),
      main('0', { level: 'error', msg: "Unable to interpolate expression 'x': Unavailable context: x" }),
      { jobResult: 'success', msg: 'Job succeeded' },
    ]);
    expect(log.result()).toBe('failure');
    expect(log.annotations()[0]?.message).toContain('Unavailable context: x');
  });

  it('says how a process ended, once', () => {
    const { log } = logOf([
      main('0', { msg: '⭐ Run Main One' }),
      { stage: 'Main', stepID: ['0', '2'], level: 'error', msg: 'exit status 3' },
      main('0', { level: 'error', msg: 'exit status 3' }),
    ]);
    expect(log.annotations().map((entry) => entry.message)).toEqual(['Process completed with exit code 3.']);
  });

  it('keeps ten annotations of each level for a step', () => {
    const { log } = logOf([
      main('0', { msg: '⭐ Run Main One' }),
      ...Array.from({ length: 12 }, (_, i) => main('0', { command: 'warning', raw: `::warning::w${i}\n` })),
      main('0', { command: 'error', raw: '::error file=a.tf,line=4,endLine=6,col=2::e\n' }),
    ]);
    expect(log.annotations()).toHaveLength(11);
    expect(log.annotations()[10]).toEqual({
      path: 'a.tf',
      start_line: 4,
      end_line: 6,
      start_column: 2,
      end_column: 2,
      annotation_level: 'failure',
      message: 'e',
    });
  });

  it('takes the summaries of inner steps, not the repetition by the outer one, and refuses more than 1 MiB', () => {
    const { log } = logOf([
      main('0', { msg: '⭐ Run Main One' }),
      { stage: 'Main', stepID: ['0', 'a'], command: 'summary', content: 'a' },
      { stage: 'Main', stepID: ['0', 'b'], command: 'summary', content: 'b' },
      main('0', { command: 'summary', content: 'b' }),
      main('1', { msg: '⭐ Run Main Two' }),
      main('1', { command: 'summary', content: 'x'.repeat(MOST_SUMMARY_BYTES + 1) }),
    ]);
    expect(log.summary()).toBe('a\nb');
    expect(log.annotations()[0]?.message).toContain('supports content up to a size of 1024k, got 1025k');
  });

  it('masks what a step asks to mask from then on', () => {
    const { log } = logOf([
      main('0', { msg: '⭐ Run Main One' }),
      main('0', { command: 'add-mask', raw: '::add-mask::open sesame\n' }),
      main('0', { raw_output: true, msg: 'say open sesame\n' }),
      main('0', { command: 'ignored', raw: '::warning::kept as text\n' }),
    ]);
    expect(log.text()).toContain('say ***');
    expect(log.text()).not.toContain('sesame');
    expect(log.text()).toContain('::warning::kept as text');
  });
});

describe('parseCommand', () => {
  it('reads properties and escapes, and takes only what is a command', () => {
    expect(parseCommand('::error file=a,title=x%3Ay%2C=z::one%0Atwo%25::three\r\n')).toEqual({
      name: 'error',
      properties: { file: 'a', title: 'x:y,=z' },
      message: 'one\ntwo%::three',
    });
    expect(parseCommand('say ::error::x')).toBeUndefined();
    expect(parseCommand('::endgroup::')?.name).toBe('endgroup');
  });
});

describe('masks', () => {
  it('hides lines of a key and its other spellings', () => {
    const own = masks();
    own.add('first line\nsecond "line"');
    const spelled = [
      'x second "line"',
      JSON.stringify({ k: 'first line\nsecond "line"' }),
      encodeURIComponent('first line\nsecond "line"'),
      Buffer.from('user:first line\nsecond "line"').toString('base64'),
    ];
    for (const text of spelled) {
      expect(own.apply(text)).toContain('***');
      expect(own.found(text)).toBe(true);
    }
    expect(own.apply('nothing here')).toBe('nothing here');
  });
});

describe('rewriteAction', () => {
  it("names the action's own repository at its commit, and takes unknown contexts from variables", () => {
    const text = [
      'runs:',
      '  using: composite',
      '  steps:',
      '    - uses: $/actions/inner # own',
      '    - run: echo ${{ github.workflow_sha }} ${{ job.workflow_ref }} ${{ github.sha }}',
      '      shell: bash',
    ].join('\n');
    const out = rewriteAction(text, { repository: 'o/r', sha: 'b'.repeat(40) });
    expect(out).toContain(`- uses: o/r/actions/inner@${'b'.repeat(40)} # own`);
    expect(out).toContain(
      'echo ${{ env.GITHUB_WORKFLOW_SHA }} ${{ env.WAYBILL_RUNNER_JOB_WORKFLOW_REF }} ${{ github.sha }}',
    );
    expect(rewriteAction('runs: { using: node24, main: x.js }', { repository: 'o/r', sha: 'b' })).toBe(
      'runs: { using: node24, main: x.js }',
    );
  });
});

describe('settle', () => {
  const replacer = settle({
    github: { workflow_sha: 'abc', sha: 'def' },
    job: { workflow_sha: 'fff' },
    inputs: { a: "it's", flag: true },
    needs: { b: { result: 'success', outputs: { o: 'x ${{ y }}' } } },
    matrix: { os: ['u', 'w'] },
    strategy: { 'job-index': 0 },
  });
  it.each([
    ['inputs.a', "'it''s'"],
    ['INPUTS.FLAG', 'true'],
    ['inputs.none', 'null'],
    ['needs.b.outputs.o', 'fromJSON(\'"x \\u0024{{ y }}"\')'],
    ['matrix.os[1]', 'fromJSON(\'["u","w"]\')[1]'],
    ["inputs['a']", 'fromJSON(\'{"a":"it\'\'s","flag":true}\')[\'a\']'],
    ['strategy.job-index', '0'],
    ['github.workflow_sha', "'abc'"],
    ['github.sha', 'github.sha'],
    ['job.workflow_sha', "'fff'"],
    ['job.status', 'job.status'],
    ['runner.environment', "'github-hosted'"],
    ['secrets.inputs', 'secrets.inputs'],
  ])('%s becomes %s', (before, after) => {
    expect(rewrite(before, replacer)).toBe(after);
  });
});

describe('queue', () => {
  it('gives slots in the order of asking, and none to what was cancelled', async () => {
    const two = slots(2);
    const never = new AbortController().signal;
    const first = await two.take(never);
    await two.take(never);
    const stopped = new AbortController();
    const cancelled = two.take(stopped.signal);
    const order: string[] = [];
    const third = two.take(never).then(() => order.push('third'));
    stopped.abort(new Error('stopped'));
    await expect(cancelled).rejects.toThrow('stopped');
    expect(order).toEqual([]);
    first();
    first();
    await third;
    expect(order).toEqual(['third']);
  });

  it('runs one member of a group, lets one wait, and cancels what is overtaken', async () => {
    const all = groups();
    const events: string[] = [];
    const member = (name: string) => ({ name, cancel: () => events.push(`${name} cancelled`) });
    const leave = await all.enter('Prod', member('a'), false);
    const second = all.enter('prod', member('b'), false);
    const third = all.enter('PROD', member('c'), true);
    expect(await second).toBeUndefined();
    expect(events).toEqual(['b cancelled', 'a cancelled']);
    leave?.();
    expect(await third).toBeDefined();
    expect(await all.enter('other', member('d'), false)).toBeDefined();
  });

  it('overtakes a waiting member whose cancellation aborts it at once', async () => {
    const all = groups();
    const stopped = new AbortController();
    const cancel = () => stopped.abort(new Error('overtaken'));
    const leave = await all.enter('prod', { name: 'a', cancel: () => {} }, false);
    const second = all.enter('prod', { name: 'b', cancel }, false, stopped.signal);
    const third = all.enter('prod', { name: 'c', cancel: () => {} }, false);
    expect(await second).toBeUndefined();
    leave?.();
    expect(await third).toBeDefined();
  });
});
