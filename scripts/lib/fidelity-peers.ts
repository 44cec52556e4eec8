/** The editors that others use for the same edit, run on the same file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from './fidelity-sites.ts';

export interface Peer {
  name: string;
  /** Set where the program is not at hand, with what was looked for. */
  missing: string | undefined;
  /** Whether it has a command for such a site. */
  takes(site: Site): boolean;
  /** The file after the edit; undefined where the program failed. */
  edit(text: string, site: Site, value: string): string | undefined;
}

/** A program that has not answered by then counts as failed. */
const PROGRAM_TIMEOUT_MS = 60_000;

export function peers(env: NodeJS.ProcessEnv): Peer[] {
  return [yq(env.WAYBILL_YQ ?? 'yq'), kustomize(env.WAYBILL_KUSTOMIZE ?? 'kustomize')];
}

function yq(program: string): Peer {
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' });
  // Another program of the same name wraps jq and has no edit in place for YAML.
  const there = version.status === 0 && /mikefarah/.test(version.stdout);
  return {
    name: there ? `yq -i ${/v?\d+\.\d+\.\d+/.exec(version.stdout)?.[0] ?? ''}`.trim() : 'yq -i',
    missing: there ? undefined : 'no yq of mikefarah on PATH, and WAYBILL_YQ names none',
    takes: () => true,
    edit(text, site, value) {
      const steps = (path: Site['path']) =>
        `.${path.map((step) => `[${typeof step === 'number' ? step : JSON.stringify(step)}]`).join('')}`;
      const at = steps(site.path);
      const chosen = site.documents > 1 ? `(select(documentIndex == ${site.document}) | ${at})` : at;
      const expression = site.inner
        ? `${chosen} |= (from_yaml | ${steps(site.inner)} = strenv(VALUE) | to_yaml)`
        : `${chosen} = strenv(VALUE)`;
      return inFolder('file.yaml', text, (folder) =>
        spawnSync(program, ['-i', expression, 'file.yaml'], options(folder, { VALUE: value })),
      );
    },
  };
}

function kustomize(program: string): Peer {
  const version = spawnSync(program, ['version'], { encoding: 'utf8' });
  const there = version.status === 0;
  return {
    name: there ? `kustomize edit set image ${version.stdout.trim()}`.trim() : 'kustomize edit set image',
    missing: there ? undefined : 'no kustomize on PATH, and WAYBILL_KUSTOMIZE names none',
    takes: (site) => site.image !== undefined && site.path.length === 3,
    edit(text, site, value) {
      const { name = '', newName } = site.image ?? {};
      const joined = `${newName ?? name}${site.kind === 'kustomize-digest' ? '@' : ':'}${value}`;
      return inFolder('kustomization.yaml', text, (folder) =>
        spawnSync(program, ['edit', 'set', 'image', `${name}=${joined}`], options(folder, {})),
      );
    },
  };
}

function options(cwd: string, env: Record<string, string>) {
  return {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8' as const,
    timeout: PROGRAM_TIMEOUT_MS,
  };
}

function inFolder(
  file: string,
  text: string,
  run: (folder: string) => { status: number | null },
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-fidelity-'));
  try {
    writeFileSync(join(folder, file), text);
    const { status } = run(folder);
    return status === 0 && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8')
      : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
