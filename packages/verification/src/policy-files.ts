/** The delivery policy, and the trusted root that it stands on: a file beside it, or the root of a public instance. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseTrustedRoot } from '@waybill/evidence';
import { type DeliveryPolicy, parsePolicy, trustsWorkflows, withKeyFiles } from '@waybill/policy';
import { errors } from './errors.ts';
import { type NamedRoot, type PublicRoots, rootWithoutFile } from './public-root.ts';

/** The policy, with the keys that it names by file. Throws WAYBILL_POLICY_UNREADABLE, _POLICY_INVALID. */
export async function readPolicy(path: string): Promise<DeliveryPolicy> {
  const root = checkoutRoot(dirname(path));
  return withKeyFiles(
    await parsePolicy(await text(path, 'the delivery policy'), path),
    path,
    async (file) => {
      const there = join(root, file);
      return existsSync(there) ? text(there, 'a key that the policy names') : undefined;
    },
  );
}

/**
 * The trusted root: the one that is given, else the one that the policy names, else that of the public instance. Throws
 * WAYBILL_POLICY_UNREADABLE, _TRUST_ROOT_INVALID, and what `publicRoot` throws.
 * @param publicRoot asked only where neither is a file
 */
export async function readTrustedRoot(
  given: string | undefined,
  policyPath: string,
  policy: DeliveryPolicy,
  publicRoot: PublicRoots,
): Promise<NamedRoot> {
  const { trustedRoot } = policy.trust;
  if (given === undefined && trustedRoot === undefined) return rootWithoutFile(policy, publicRoot);
  // The policy names it from the root of its repository, which may be checked out anywhere.
  const path = given ?? join(checkoutRoot(dirname(policyPath)), trustedRoot ?? '');
  const certificateAuthority = trustsWorkflows(policy) ? 'required' : 'optional';
  return {
    root: parseTrustedRoot(await text(path, 'the trusted root'), path, { certificateAuthority }),
    where: path,
  };
}

/**
 * The root of the checkout that `folder` is in: the nearest folder with `.git`, else `folder` itself. Files that a policy
 * names are looked for there alone: what stands above may belong to another repository, with other owners.
 */
function checkoutRoot(folder: string): string {
  for (let current = resolve(folder); current !== dirname(current); current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
  }
  return resolve(folder);
}

async function text(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw errors.POLICY_UNREADABLE({ message: `${what} cannot be read`, where: path, cause });
  }
}
