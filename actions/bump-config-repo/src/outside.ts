/** A target is a regular file of the config repository itself, not what a link or a submodule leads to. */
import type { Head } from '@waybill/github';
import { gitopsErrors } from '@waybill/gitops';
import type { ConfigRepo } from './config-repo.ts';

/** Throws WAYBILL_TARGET_OUTSIDE, and why else a file that is there can't be read. A file that is missing is none of its business. */
export async function refuseOutside(
  repo: Pick<ConfigRepo, 'linkOnPath'>,
  head: Pick<Head, 'oid' | 'files' | 'faults'>,
  path: string,
): Promise<void> {
  const fault = head.faults[path];
  if (fault?.code === 'WAYBILL_GITHUB_FILE_KIND')
    throw outside(path, path, fault.found ?? 'no regular file', fault);
  if (fault) throw fault;
  if (head.files[path]) return;
  const link = await repo.linkOnPath(head.oid, path);
  if (link) throw outside(path, link.path, link.kind);
}

function outside(file: string, at: string, kind: string, cause?: Error) {
  return gitopsErrors.TARGET_OUTSIDE({
    message: `${at} is ${kind}: what it leads to is not followed`,
    where: file,
    expected: 'a regular file, in folders of the config repository itself',
    found: kind,
    cause,
  });
}
