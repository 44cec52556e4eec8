/** Real git repositories in temporary folders, and the real Checkov. */
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const strictPolicy = 'version: 1\nfail-on: [critical, high]\n';
export const POLICY = '.waybill/gate.yml';

/** A bucket that every rule in fail-on agrees with. */
export const goodBucket = `resource "google_storage_bucket" "claims" {
  name                        = "claims"
  location                    = "EU"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  encryption {
    default_kms_key_name = "projects/p/locations/l/keyRings/r/cryptoKeys/k"
  }
}
`;
export const badBucket =
  'resource "google_storage_bucket" "claims" {\n  name     = "claims"\n  location = "EU"\n}\n';

export interface TestRepository {
  folder: string;
  /** Writes files (null removes one) and commits them. Gives back the commit. */
  commit(files: Record<string, string | null>): string;
  git(...args: string[]): string;
}

export function repository(files: Record<string, string>, from?: string): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-gate-test-'));
  folders.push(folder);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  if (from) {
    cpSync(from, folder, {
      recursive: true,
      filter: (path) => !/(\/image|\/node_modules|sbom\.cdx\.json|test-results\.xml)$/.test(path),
    });
  }
  const made: TestRepository = {
    folder,
    git,
    commit(changes) {
      for (const [path, content] of Object.entries(changes)) {
        const target = join(folder, path);
        mkdirSync(dirname(target), { recursive: true });
        rmSync(target, { force: true });
        if (content?.startsWith('-> ')) symlinkSync(content.slice(3), target);
        else if (content !== null) writeFileSync(target, content);
      }
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message', 'change');
      return git('rev-parse', 'HEAD');
    },
  };
  made.commit(files);
  return made;
}

/** The event of a pull request on `base`. */
export function pullRequest(base: string): { env: Record<string, string>; event: Record<string, unknown> } {
  return { env: { GITHUB_EVENT_NAME: 'pull_request' }, event: { pull_request: { base: { sha: base } } } };
}

/** Absolute path of Checkov: WAYBILL_CHECKOV, or the first on PATH. Tests fail without it: a skipped gate test proves nothing. */
export function realCheckov(): string {
  const candidates = process.env.WAYBILL_CHECKOV
    ? [process.env.WAYBILL_CHECKOV]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'checkov'));
  for (const candidate of candidates) {
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {}
  }
  throw new Error(
    'Checkov is not here: install it (pip install checkov==3.3.30) and set WAYBILL_CHECKOV or PATH',
  );
}

/** A program in place of Checkov, to show what the gate makes of one that breaks. `body` is JavaScript. */
export function brokenScanner(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-gate-scanner-'));
  folders.push(folder);
  const path = join(folder, 'checkov');
  writeFileSync(path, `#!${process.execPath}\n${body}\n`, { mode: 0o755 });
  return path;
}
