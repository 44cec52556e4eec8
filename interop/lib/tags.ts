/** The tags of the older format, as crane sees them. */
import { newFolder } from './folder.ts';
import type { Layout } from './oci-layout.ts';
import { run } from './programs.ts';
import type { Site } from './release.ts';

/** How many layers the tags .sig and .att of a digest have; 0 for a tag that is not there. */
export async function countsAt(site: Site, digest: string): Promise<{ sig: number; att: number }> {
  const [sig, att] = await Promise.all([layersAt(site, digest, 'sig'), layersAt(site, digest, 'att')]);
  return { sig: sig.length, att: att.length };
}

export interface TagLayer {
  mediaType: string;
  digest: string;
  annotations: Record<string, string>;
}

/** The layers of the tag `sha256-<hex>.sig` or `.att`. Throws for any failure but that there is no such tag. */
export async function layersAt(site: Site, digest: string, kind: 'sig' | 'att'): Promise<TagLayer[]> {
  const ran = await run('crane', ['manifest', `${site.repository}:${digest.replace(':', '-')}.${kind}`], {
    env: site.login,
  });
  if (ran.status !== 0) {
    if (ran.stderr.includes('MANIFEST_UNKNOWN')) return [];
    throw new Error(ran.stderr);
  }
  return (JSON.parse(ran.stdout) as { layers: TagLayer[] }).layers;
}

/**
 * A repository that holds the image, its platforms and their tags .sig and .att, and nothing else: what a program sees that does not look
 * for bundles. cosign 2.6 looks for them first and cannot be told otherwise.
 */
export async function withTagsAlone<S extends Site>(site: S, image: Layout): Promise<S> {
  const repository = `${site.repository}-tags`;
  const copy = async (what: string): Promise<void> => {
    const ran = await run('crane', ['copy', `${site.repository}${what}`, `${repository}${what}`], {
      env: { HOME: newFolder(), ...site.login },
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
  };
  await copy(`@${image.digest}`);
  for (const digest of [image.digest, ...image.platforms])
    for (const kind of ['sig', 'att'] as const)
      if ((await layersAt(site, digest, kind)).length > 0) await copy(`:${digest.replace(':', '-')}.${kind}`);
  return { ...site, repository };
}
