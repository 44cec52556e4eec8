/** The platform as a program. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { COVERAGE_END, COVERAGE_START, coverageText, withCoverage } from '../src/coverage.ts';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('Ctrl-C ends it')) resolve();
    });
    child.once('close', () => resolve());
  });
  return { child, ready, ended, out: () => out, err: () => err };
}

describe('pnpm platform', () => {
  it('says what it does', async () => {
    const run = start('--help');
    expect(await run.ended).toBe(0);
    expect(run.out()).toContain('--services a,b');
  });

  it('starts the services that are asked for and what they need, and ends on Ctrl-C', async () => {
    const run = start('--services', 'registry');
    await run.ready;
    const host = /^export WAYBILL_REGISTRY=(127\.0\.0\.1:\d+)$/m.exec(run.out())?.[1];
    expect((await fetch(`http://${host}/v2/`)).status).toBe(401);
    expect(run.out()).toMatch(/^gcp +http:/);
    expect(run.out()).not.toMatch(/^github/m);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(run.err()).toBe('');
  });

  it('refuses a service that does not exist, by name', async () => {
    const run = start('--services', 'gcp,azure');
    expect(await run.ended).toBe(1);
    expect(run.err()).toBe(
      '--services names "azure"; there are: gcp, github, oidc, registry, runner, servicenow, sigstore, slack, web\n',
    );
  });

  it('refuses options that it does not know', async () => {
    const unknown = start('--port', '1');
    expect(await unknown.ended).toBe(1);
    const alone = start('--check');
    expect(await alone.ended).toBe(1);
    expect(alone.err()).toContain('--check goes with --coverage');
  });

  it('keeps the coverage table of the README', async () => {
    const run = start('--coverage', '--check');
    expect(await run.ended).toBe(0);
  });
});

describe('the coverage table', () => {
  it('stands between its markers', () => {
    const text = coverageText([
      { name: 'one', title: 'First', contract: 'a spec', operations: ['GET /a', 'POST /a'] },
    ]);
    const readme = withCoverage(`before ${COVERAGE_START} old ${COVERAGE_END} after`, text);
    expect(readme).toBe(`before ${COVERAGE_START}\n\n${text}\n\n${COVERAGE_END} after`);
    expect(text).toContain('| [one](#one) | First      | 2          | a spec  |');
    expect(() => withCoverage('no markers', text)).toThrow('must hold');
  });
});
