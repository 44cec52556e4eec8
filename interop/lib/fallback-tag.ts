/** What is attached to a digest on a registry without the referrers API, as crane sees it. */
import { run } from './programs.ts';
import type { Site } from './release.ts';

/** Digests in the index under the tag `sha256-<hex>` (distribution-spec v1.1, "Referrers Tag Schema"). */
export async function referrersOf(site: Site, digest: string): Promise<string[]> {
  const ran = await run('crane', ['manifest', `${site.repository}:${digest.replace(':', '-')}`], {
    env: site.login,
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return (JSON.parse(ran.stdout) as { manifests: { digest: string }[] }).manifests.map(
    (entry) => entry.digest,
  );
}
