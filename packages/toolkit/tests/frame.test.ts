import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditLog, retryAfterMs, runContext, SUMMARY_LIMIT_BYTES, writeSummary } from '../src/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-frame-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an action whose main is the given code, as a process of its own. */
function play(main: string): { code: number | null; log: string; summary: string; audit: string } {
  const script = join(folder, 'main.ts');
  const [summary, audit] = [join(folder, 'summary.md'), join(folder, 'audit.jsonl')];
  for (const file of [summary, audit]) writeFileSync(file, '');
  const source = resolve(import.meta.dirname, '../src/index.ts');
  writeFileSync(
    script,
    `import { runAction, toolkitErrors, masked } from ${JSON.stringify(source)};\n${main}\n`,
  );
  const run = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: summary, WAYBILL_AUDIT_LOG: audit },
  });
  return {
    code: run.status,
    log: run.stdout + run.stderr,
    summary: readFileSync(summary, 'utf8'),
    audit: readFileSync(audit, 'utf8'),
  };
}

describe('runAction', () => {
  it('succeeds only when main has ended', () => {
    expect(play(`await runAction('x', async () => {});`).code).toBe(0);
    const lost = play(`void runAction('x', () => new Promise(() => {}));`);
    expect(lost.code).toBe(1);
    expect(lost.log).toContain('x ended before its work was done');
  });

  it('fails for a rejection that nobody waited for', () => {
    const run = play(
      `await runAction('x', async () => { void Promise.reject(new Error('lost')); await new Promise((r) => setImmediate(r)); });`,
    );
    expect(run.code).toBe(1);
    expect(run.log).toContain('x met something unforeseen: lost');
  });

  it('tells a failure in the log, the summary and the audit log, with its code, and no secret', () => {
    const run = play(
      `await runAction('x', async () => { masked('top-secret-value'); throw toolkitErrors.INVALID_INPUT({ message: '2 inputs are wrong:\\n  - "a": top-secret-value\\n  - "b": ::error::x' }); });`,
    );
    expect(run.code).toBe(1);
    expect(run.log).toContain('2 inputs are wrong: [WAYBILL_INVALID_INPUT]');
    expect(run.summary).toMatch(/2 inputs are wrong: `WAYBILL_INVALID_INPUT`\n\n- "a": \\\*\\\*\\\*\n- "b"/);
    const record = JSON.parse(run.audit) as {
      outcome: string;
      code: string;
      where: Record<string, string>;
      actor: string;
    };
    expect(record).toMatchObject({ outcome: 'fail', code: 'WAYBILL_INVALID_INPUT' });
    expect([...Object.values(record.where), record.actor]).not.toContain('');
    const shown = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(shown.join('\n') + run.summary + run.audit).not.toContain('top-secret-value');
  });
});

describe('the audit log', () => {
  it('refuses a record without event or subject', () => {
    const log = auditLog('x', runContext({}), { WAYBILL_AUDIT_LOG: join(folder, 'refused.jsonl') });
    expect(() => log.write({ event: 'decide', subject: '', outcome: 'pass' })).toThrow(TypeError);
  });
});

describe('writeSummary', () => {
  it('keeps the whole file within the limit, however often it is written to, and has room for a failure', () => {
    const file = join(folder, 'big.md');
    writeFileSync(file, '');
    const env = { GITHUB_STEP_SUMMARY: file };
    writeSummary(
      Array.from({ length: 40 }, (_, i) => `${i} ${'x'.repeat(64 * 1024)}`),
      env,
    );
    writeSummary(['### x: failed', 'why'], env);
    const text = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES);
    expect(text).toContain('### x: failed\n\nwhy');
  });
});

describe('retryAfterMs', () => {
  it.each([
    ['7', 7000],
    ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads %j', (header, expected) => {
    expect(retryAfterMs(header, Date.parse('2026-11-21T10:00:00Z'))).toBe(expected);
  });
});
