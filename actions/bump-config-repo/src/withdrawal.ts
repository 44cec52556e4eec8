/** A digest that was withdrawn is not written: not by a release that comes late, and not by a rollback. */
import { registrySource } from '@waybill/evidence';
import type { Head } from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { type DeliveryPolicy, hasDeciders } from '@waybill/policy';
import {
  type ConfigRevision,
  imageRecord,
  readConfig,
  withdrawalFact,
  withdrawalPath,
} from '@waybill/promotion';
import { parseRepository } from '@waybill/registry';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { Ports } from './main.ts';

/**
 * Judges at each look, for the list is as fresh as the branch; what the image carries is read once for each policy and trusted root. Throws
 * WAYBILL_DIGEST_WITHDRAWN, and WAYBILL_WITHDRAWALS_UNREADABLE where a list is there that can't be believed.
 */
export function withdrawalGuard(
  inputs: Inputs,
  { github, registry, pace, publicRoot }: Pick<Ports, 'github' | 'registry' | 'pace' | 'publicRoot'>,
): (head: Head, policy: DeliveryPolicy | undefined) => Promise<void> {
  const { image, configRepository: repository } = inputs;
  const listed = withdrawalPath(image.digest);

  /** What the image carries; undefined where the registry is not to be looked at. */
  async function recordOf(config: ConfigRevision) {
    if (inputs.registryCheck === 'off') return undefined;
    const client = await registry(parseRepository(image.repository, 'image'));
    return imageRecord(registrySource(client), image.digest, config);
  }

  const records = new Map<string, ReturnType<typeof recordOf>>();

  return async (head, policy) => {
    const file = head.files[listed];
    if (policy === undefined) {
      if (file) throw unreadable(listed, 'there is no delivery policy that says who may withdraw');
      return;
    }
    if (!file && !hasDeciders(policy, 'withdrawal')) return;
    if (inputs.gitUrl !== undefined)
      throw unreadable(
        listed,
        'the config repository is not on this GitHub server, where the trusted root is read',
      );
    const config = await readConfig(github, repository, {
      branch: head.branch,
      policyPath: inputs.policy,
      publicRoot,
    });
    const trust = `${config.policy.digest} ${config.trustedRoot.digest}`;
    const record = await (records.get(trust) ?? records.set(trust, recordOf(config)).get(trust));
    const text = file && decodeFile(file.bytes, listed);
    const fact = await withdrawalFact(config, image.digest, text, record, new Date(pace.now()));
    if (fact.state === 'unknown') throw unreadable(listed, fact.reason);
    if (fact.state === 'withdrawn') {
      throw errors.DIGEST_WITHDRAWN({
        message: `${image.digest} was withdrawn: ${fact.reason}`,
        where: 'image',
        found: image.digest,
      });
    }
  };
}

function unreadable(listed: string, reason: string) {
  return errors.WITHDRAWALS_UNREADABLE({
    message: `whether the digest was withdrawn is not known: ${reason}`,
    where: listed,
  });
}
