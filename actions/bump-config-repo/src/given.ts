/** Where a bump is written in a config repository that has no delivery policy yet: the run itself says it. */

import { fullName, type Head, listFolder, readFiles } from '@waybill/github';
import { decodeFile, describeTarget } from '@waybill/gitops';
import { parseTargets } from '@waybill/policy';
import { DEFAULT_POLICY } from '@waybill/promotion/inputs';
import { findTarget } from './auto.ts';
import type { Place } from './change.ts';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { Ports } from './main.ts';

/** Files in one query. GitHub stops queries by their cost; this many blobs are far below. */
const FILES_PER_QUERY = 50;

/**
 * Gives the place at a head. A policy in its usual place is not passed by: then that one declares. Throws WAYBILL_BUMP_POLICY_PRESENT,
 * WAYBILL_TARGETS_INVALID, WAYBILL_TARGET_AUTO_*.
 */
export function givenPlace(
  targets: string,
  { configRepository: repository, image }: Inputs,
  { github, log }: Pick<Ports, 'github' | 'log'>,
): (head: Head) => Promise<Place> {
  let told = '';
  return async (head) => {
    if (head.files[DEFAULT_POLICY]) {
      throw errors.BUMP_POLICY_PRESENT({
        message: `${fullName(repository)} has ${DEFAULT_POLICY} on ${head.branch}: it declares the targets, not the run`,
        where: 'policy',
        found: 'none',
      });
    }
    const given = await parseTargets(targets, 'targets');
    if ('targets' in given) return { targets: given.targets, beside: [] };
    const found = await findTarget(given.auto, image.repository, {
      list: (folder) => listFolder(github, repository, head.oid, folder),
      async read(paths) {
        const texts = new Map<string, string>();
        for (let at = 0; at < paths.length; at += FILES_PER_QUERY) {
          const batch = paths.slice(at, at + FILES_PER_QUERY);
          const { files } = await readFiles(github, repository, head.oid, batch);
          for (const path of batch) {
            const file = files[path];
            if (file) texts.set(path, decodeFile(file.bytes, path));
          }
        }
        return texts;
      },
    });
    const text = `auto: ${describeTarget(found)} is the only place in ${given.auto} that names ${image.repository}`;
    if (text !== told) log.notice(text);
    told = text;
    return { targets: [found], beside: [] };
  };
}
