/** A folder in which programs on sigstore/sigstore's TUF client (Kyverno) find the trusted root of a private instance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMirror, TufFiles } from '../../packages/evidence/tests/tuf-repository.ts';
import { newFile, newFolder } from './folder.ts';
import { run } from './programs.ts';
import type { Site } from './release.ts';

export interface TufHome {
  /** HOME and TUF_ROOT. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/**
 * Publishes the site's trusted root in a TUF repository and lets cosign 2 begin from it, as an operator of a cluster does. cosign 2 writes the database
 * that the older client reads only where its newer one fails: so the first request for the timestamp gets no answer.
 */
export async function tufHome(site: Site): Promise<TufHome> {
  const files = new TufFiles(readFileSync(site.trustedRoot, 'utf8'));
  const mirror = await startMirror(files);
  let refused = false;
  mirror.fault = (path) => {
    if (path !== 'timestamp.json' || refused) return undefined;
    refused = true;
    return { status: 500 };
  };
  const home = newFolder();
  const env = { HOME: home, TUF_ROOT: join(home, '.sigstore/root') };
  const root = newFile('root.json', JSON.parse(files.root));
  const begun = await run('cosign-2', ['initialize', '--mirror', mirror.url, '--root', root], { env });
  if (begun.status !== 0) throw new Error(begun.stderr);
  return { env, stop: () => mirror.close() };
}
