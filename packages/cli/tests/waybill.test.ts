/** The command line itself: help, calls that make no sense, completion. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { waybill } from './run.ts';

describe('waybill', () => {
  it.each([
    [['--help'], 0, 'waybill policy explain'],
    [['verify', '--help'], 0, 'waybill verify IMAGE --policy FILE'],
    [['policy', 'lint', '--help'], 0, 'waybill policy lint FILE'],
    [['policy', 'explain', '-h'], 0, 'waybill policy explain FILE'],
    [['policy', 'test', '--help'], 0, '--cases FILE'],
    [[], 2, 'waybill verify'],
    [['policy'], 2, 'waybill policy test'],
    [['help'], 0, 'waybill policy explain'],
    [['help', 'policy', 'lint'], 0, 'waybill policy lint FILE'],
    [['--version'], 0, 'waybill 0.'],
  ])('%j', async (args, code, text) => {
    const run = await waybill(args);
    expect(run.code).toBe(code);
    expect(run.stdout).toContain(text);
  });

  it.each([
    [['promote'], 'there is no command "promote" [', 'verify, preflight, policy lint'],
    [['vrify'], 'is "verify" meant?', 'waybill help'],
    [['policy', 'explian'], 'is "policy explain" meant?', 'waybill help'],
    [
      ['verify', 'x', '--polciy', 'y'],
      'there is no option --polciy: is --policy meant?',
      'waybill verify --help',
    ],
    [['policy', 'lint'], 'FILE is missing', 'waybill policy lint --help'],
    [['policy', 'lint', 'a', 'b'], 'there is a word too many: b', 'expected: FILE and options'],
  ])('%j: says what is wrong, and where to look', async (args, ...texts) => {
    const run = await waybill(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    for (const text of texts) expect(run.stderr).toContain(text);
  });

  it('lets bash complete commands and options', async () => {
    const { stdout: script } = await waybill(['completion', 'bash']);
    const ask = (...words: string[]) =>
      `COMP_WORDS=(waybill ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _waybill; echo "\${COMPREPLY[*]}"`;
    const asked = [ask('ver'), ask('policy', 'l'), ask('verify', 'x', '--env'), ask('help', 'policy', 'te')];
    const bash = spawnSync('bash', ['--norc', '-c', `${script}\n${asked.join('\n')}`], { encoding: 'utf8' });
    expect(bash).toMatchObject({ status: 0, stdout: 'verify\nlint\n--environment\ntest\n' });
  });
});
