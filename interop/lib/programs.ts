/**
 * The programs that the suite runs. scripts/interop.ts installs them and says where they are; a missing one is an error, never a test left
 * out, but for the verifiers that take minutes to build: their tests ask `isAtHand` and are skipped in sight.
 */
import { execFile } from 'node:child_process';

/** Variables that scripts/lib/tools.ts sets, by what the suite calls the programs. */
const VARIABLES = {
  act: 'WAYBILL_ACT',
  cosign: 'WAYBILL_COSIGN',
  'cosign-2': 'WAYBILL_COSIGN2',
  gh: 'WAYBILL_GH',
  crane: 'WAYBILL_CRANE',
  gitsign: 'WAYBILL_GITSIGN',
  kustomize: 'WAYBILL_KUSTOMIZE',
  helm: 'WAYBILL_HELM',
  kubeconform: 'WAYBILL_KUBECONFORM',
  conftest: 'WAYBILL_CONFTEST',
  'helm-unittest': 'WAYBILL_HELMUNITTEST',
  'kubernetes-validate': 'WAYBILL_KUBESCHEMAS',
  registry: 'WAYBILL_DISTRIBUTION',
  fulcio: 'WAYBILL_FULCIO',
  'timestamp-server': 'WAYBILL_TSA',
  'rekor-tiles': 'WAYBILL_REKORTILES',
  'rekor-server': 'WAYBILL_REKOR',
  'trillian-in-memory': 'WAYBILL_TRILLIAN',
  'gitops-readers': 'WAYBILL_READERS',
  'argocd-readers': 'WAYBILL_ARGOCDREADERS',
  kyverno: 'WAYBILL_KYVERNO',
  'policy-tester': 'WAYBILL_POLICYTESTER',
  'slsa-verifier': 'WAYBILL_SLSAVERIFIER',
} as const;

export type Program = keyof typeof VARIABLES;

/** Whether a verifier that is not always installed is there. */
export function isAtHand(
  program: 'gitsign' | 'kyverno' | 'policy-tester' | 'slsa-verifier' | 'argocd-readers',
): boolean {
  return process.env[VARIABLES[program]] !== undefined;
}

/** Path of a program. Throws when the suite was started without it. */
export function pathOf(program: Program): string {
  const path = process.env[VARIABLES[program]];
  if (!path)
    throw new Error(
      `${program} is not there: run the suite with "pnpm interop", which installs what it needs`,
    );
  return path;
}

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  cwd?: string;
  stdin?: string;
}

/** A program that hangs is a failure to be told, not a suite that never ends. */
const TIME_LIMIT_MS = 60_000;
const OUTPUT_LIMIT_BYTES = 64 * 1024 * 1024;

/** Runs a program to its end with these variables and the PATH alone. Never throws for a status other than 0. */
export function run(program: Program, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runFile(pathOf(program), args, options);
}

/** Runs lines of a document in bash. */
export function runShell(script: string, options: RunOptions = {}): Promise<Ran> {
  return runFile('bash', ['--norc', '-euo', 'pipefail', '-c', script], options);
}

function runFile(file: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      file,
      [...args],
      {
        cwd: options.cwd,
        env: { PATH: process.env.PATH ?? '', ...options.env },
        timeout: TIME_LIMIT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: OUTPUT_LIMIT_BYTES,
      },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number')
          reject(new Error(`${file} did not end: ${error.message}`));
        else resolve({ status: Number(error?.code ?? 0), stdout, stderr });
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.stdin ?? '');
  });
}

/** Runs git with these variables and the PATH alone. */
export function runGit(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runFile('git', args, { ...options, env: { GIT_CONFIG_NOSYSTEM: '1', ...options.env } });
}

/** What a failed expectation should show: what the program said. */
export function said({ status, stderr, stdout }: Ran): string {
  return status === 0 ? 'accepted' : `status ${status}: ${stderr.trim() || stdout.trim()}`;
}
