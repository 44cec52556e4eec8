/** The delivery policy and the trusted root of a config repository, both of one commit of its base branch. */
import { evidenceErrors, parseTrustedRoot, type TrustedRootFile } from '@waybill/evidence';
import { fullName, type GitHubClient, type Repository, readFile, readHead } from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { type DeliveryPolicy, parsePolicy, policyErrors } from '@waybill/policy';

/** A config repository at one commit: whatever is decided, is decided on this. */
export interface ConfigRevision {
  repository: Repository;
  /** GitHub's numeric id of it. */
  repositoryId: string;
  /** The base branch, without `refs/heads/`. */
  branch: string;
  /** Head of the base branch when it was read. */
  oid: string;
  policyPath: string;
  policy: DeliveryPolicy;
  trustedRootPath: string;
  trustedRoot: TrustedRootFile;
}

export interface ConfigOptions {
  /** Default: the repository's default branch. */
  branch?: string;
  policyPath: string;
  /** Wins over `trust.trusted-root` of the policy; a path in the config repository too. */
  trustedRootPath?: string;
}

/**
 * Reads the head of the base branch, the policy and the trusted root there.
 * Throws WAYBILL_POLICY_MISSING, _POLICY_INVALID, _TRUST_ROOT_MISSING, _TRUST_ROOT_INVALID and what GitHub's client throws.
 */
export async function readConfig(
  client: GitHubClient,
  repository: Repository,
  options: ConfigOptions,
): Promise<ConfigRevision> {
  const { policyPath } = options;
  const head = await readHead(client, repository, { branch: options.branch, paths: [policyPath] });
  const name = `${policyPath}@${head.oid.slice(0, 12)}`;
  const file = head.files[policyPath];
  if (!file) {
    throw policyErrors.POLICY_MISSING({
      message: `${fullName(repository)} has no ${policyPath} on ${head.branch}`,
      where: name,
    });
  }
  const policy = await parsePolicy(decodeFile(file.bytes, name), name);
  const trustedRootPath = options.trustedRootPath ?? policy.trust.trustedRoot;
  if (trustedRootPath === undefined) {
    throw evidenceErrors.TRUST_ROOT_MISSING({
      message: `${name} names no trusted root, and no input does`,
      where: 'trust.trusted-root',
    });
  }
  const root = await readFile(client, repository, head.oid, trustedRootPath);
  const rootName = `${trustedRootPath}@${head.oid.slice(0, 12)}`;
  if (!root) {
    throw evidenceErrors.TRUST_ROOT_MISSING({
      message: `${fullName(repository)} has no ${trustedRootPath} on ${head.branch}`,
      where: rootName,
      fix: `commit the trusted root to ${trustedRootPath}, or correct "trusted-root" in the delivery policy`,
    });
  }
  return {
    repository,
    repositoryId: head.repositoryId,
    branch: head.branch,
    oid: head.oid,
    policyPath,
    policy,
    trustedRootPath,
    trustedRoot: parseTrustedRoot(decodeFile(root.bytes, rootName), rootName),
  };
}
