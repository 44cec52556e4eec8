/** Web addresses of commits, from what provenance says: only of the one form that GitHub's have. */
import type { Side } from './changes.ts';

export const REPOSITORY_URI = /^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
export const COMMIT = /^[0-9a-f]{40,64}$/;

/** `https://github.com/acme/claims-api` → `acme/claims-api` */
export function repositoryName(uri: string): string {
  return URL.parse(uri)?.pathname.slice(1) ?? uri;
}

/** The page of the comparison, from what both provenances say; undefined where they don't name commits of one repository. */
export function compareUrl(before: Side | undefined, after: Side): string | undefined {
  const [old, now] = [before?.source, after.source];
  if (!old || !now || old.repository !== now.repository || !REPOSITORY_URI.test(now.repository))
    return undefined;
  if (!COMMIT.test(old.commit) || !COMMIT.test(now.commit)) return undefined;
  return `${now.repository}/compare/${old.commit}...${now.commit}`;
}
