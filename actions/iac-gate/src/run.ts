/** Builds the adapters of the gate, runs it, and writes what comes of it: files, outputs, annotations, summary. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ActionFrame, eventPayload, setOutputs, sha256Hex } from '@waybill/toolkit';
import { annotations } from './annotations.ts';
import { errors } from './errors.ts';
import type { Repository } from './git.ts';
import type { Inputs } from './inputs.ts';
import { type GateResult, gate } from './main.ts';
import { reportLimits } from './readers/strict-json.ts';
import { checkovScanner } from './scanner.ts';
import { summary } from './summary.ts';

/** Throws WAYBILL_GATE_FAILED or WAYBILL_GATE_INDETERMINATE when the verdict is no pass, after everything is written. */
export async function runGate(
  inputs: Inputs,
  repository: Repository,
  frame: ActionFrame,
  checks: URL,
): Promise<void> {
  const { context, env, log } = frame;
  const out = join(context.runnerTemp, 'waybill', 'iac-gate');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(context.runnerTemp, 'waybill-gate-'));
  try {
    const result = await gate(inputs, {
      repository,
      scanner: checkovScanner({
        program: inputs.checkov,
        checks: fileURLToPath(checks),
        work,
        timeoutMs: inputs.timeoutMinutes * 60_000,
        env,
      }),
      context,
      event: eventPayload(env),
      now: new Date(),
      log,
      audit: frame.audit,
      newFolder(name) {
        const folder = join(work, name);
        mkdirSync(folder);
        return folder;
      },
      readFile: (path) => readLimited(resolve(context.workspace, path)),
    });
    writeFiles(out, result);
    report(result, frame);
    setOutputs({
      verdict: result.judgement.verdict,
      'verdict-file': join(out, 'verdict.json'),
      'verdict-digest': `sha256:${sha256Hex(result.verdictFile)}`,
      'sarif-file': join(out, 'findings.sarif'),
      'findings-file': join(out, 'findings.json'),
      findings: JSON.stringify(result.judgement.counts),
    });
    refuse(result);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readLimited(path: string): string {
  const { size } = statSync(path);
  if (size > reportLimits.maxBytes) throw new Error(`is larger than ${reportLimits.maxBytes} bytes`);
  return readFileSync(path, 'utf8');
}

function writeFiles(out: string, result: GateResult): void {
  writeFileSync(join(out, 'verdict.json'), result.verdictFile);
  writeFileSync(join(out, 'findings.json'), result.findingsFile);
  writeFileSync(join(out, 'findings.sarif'), result.sarif.text);
  mkdirSync(join(out, 'reports'));
  for (const entry of result.reports) writeFileSync(join(out, 'reports', entry.name), entry.content);
}

function report(result: GateResult, { log, summary: append }: ActionFrame): void {
  const { shown, left } = annotations(result.judgement.findings);
  for (const { level, text, ...place } of shown) {
    if (level === 'error') log.error(text, place);
    else log.warning(text, place);
  }
  if (left > 0)
    log.info(`${left} more findings have no annotation (GitHub shows ten of a kind): see the job summary`);
  for (const reason of result.judgement.reasons) log.info(`${reason.code}: ${reason.text}`);
  log.info(`verdict: ${result.judgement.verdict}`);
  append(summary(result));
}

function refuse({ judgement }: GateResult): void {
  if (judgement.verdict === 'pass') return;
  const first = judgement.reasons[0];
  const more =
    judgement.reasons.length > 1
      ? ` (and ${judgement.reasons.length - 1} more reasons in the job summary)`
      : '';
  const facts = {
    message: `${first?.text ?? 'no reason'}${more}`,
    where: first?.code,
    details: { verdict: judgement.verdict },
  };
  throw judgement.verdict === 'fail' ? errors.GATE_FAILED(facts) : errors.GATE_INDETERMINATE(facts);
}
