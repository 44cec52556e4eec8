/** The delivery policy and the trusted root of a config repository, both of one commit of its base branch. */
import { evidenceErrors, parseTrustedRoot, type TrustedRootFile } from '@waybill/evidence';
import { fullName, type GitHubClient, type Repository, readFile, readHead } from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import {
  type DeliveryPolicy,
  parsePolicy,
  policyErrors,
  trustsWorkflows,
  withKeyFiles,
} from '@waybill/policy';
import { type PublicRoots, rootWithoutFile } from '@waybill/verification';

/** A config repository at one commit: whatever is decided, is decided on this. */
export interface ConfigRevision {
  repository: Repository;
  /** GitHub's numeric id of it. */
  repositoryId: string;
  /** Node id of it, for GraphQL mutations. */
  repositoryNodeId: string;
  /** The base branch, without `refs/heads/`. */
  branch: string;
  /** Head of the base branch when it was read. */
  oid: string;
  policyPath: string;
  policy: DeliveryPolicy;
  /** Undefined where the root is that of a public instance, or where keys alone sign. */
  trustedRootPath?: string;
  /** The path, or whose root it is. */
  trustedRootName: string;
  trustedRoot: TrustedRootFile;
}

export interface ConfigOptions {
  /** Default: the repository's default branch. */
  branch?: string;
  policyPath: string;
  /** Wins over `trust.trusted-root` of the policy; a path in the config repository too. */
  trustedRootPath?: string;
  /** Asked for the root of a public instance where no path is named. */
  publicRoot: PublicRoots;
}

/**
 * Reads the head of the base branch, the policy and the trusted root there.
 * Throws WAYBILL_POLICY_MISSING, _POLICY_INVALID, _TRUST_ROOT_MISSING, _TRUST_ROOT_INVALID and what GitHub's client and `publicRoot` throw.
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
  const text = async (path: string, where: string) => {
    const blob = await readFile(client, repository, head.oid, path);
    return blob && decodeFile(blob.bytes, where);
  };
  const policy = await withKeyFiles(await parsePolicy(decodeFile(file.bytes, name), name), name, (path) =>
    text(path, `${path}@${head.oid.slice(0, 12)}`),
  );
  const revision = {
    repository,
    repositoryId: head.repositoryId,
    repositoryNodeId: head.repositoryNodeId,
    branch: head.branch,
    oid: head.oid,
    policyPath,
    policy,
  };
  const trustedRootPath = options.trustedRootPath ?? policy.trust.trustedRoot;
  if (trustedRootPath === undefined) {
    const { root, where } = await rootWithoutFile(policy, options.publicRoot);
    return { ...revision, trustedRootName: where, trustedRoot: root };
  }
  const rootName = `${trustedRootPath}@${head.oid.slice(0, 12)}`;
  const root = await text(trustedRootPath, rootName);
  if (root === undefined) {
    throw evidenceErrors.TRUST_ROOT_MISSING({
      message: `${fullName(repository)} has no ${trustedRootPath} on ${head.branch}`,
      where: rootName,
      fix: `commit the trusted root to ${trustedRootPath}, or correct "trusted-root" in the delivery policy`,
    });
  }
  const certificateAuthority = trustsWorkflows(policy) ? 'required' : 'optional';
  return {
    ...revision,
    trustedRootPath,
    trustedRootName: trustedRootPath,
    trustedRoot: parseTrustedRoot(root, rootName, { certificateAuthority }),
  };
}
