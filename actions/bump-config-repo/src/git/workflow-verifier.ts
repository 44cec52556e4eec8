/** Tells which commits workflows have signed themselves, in the form of gitsign. */
import { readFile } from 'node:fs/promises';
import { expectRootCurrent, matchesAny, parseTrustedRoot, type TrustedRootFile } from '@waybill/evidence';
import { commitVerifier, isCommitSignature } from '@waybill/evidence/commit';
import type { PublicRoots } from '@waybill/verification';
import { errors } from '../errors.ts';
import type { Git } from './program.ts';
import { type SplitCommit, splitCommit } from './signed-commit.ts';
import type { CommitSigner } from './signer.ts';

export interface WorkflowVerifier {
  /** Reads the trusted root, if that was not done yet. */
  ready(): Promise<void>;
  /** What is against a signature; undefined where it counts. */
  fault(payload: Buffer, signature: string): Promise<string | undefined>;
}

const SERVER = /^https:\/\/[^/]+\//;

/**
 * @param root path of the trusted root; undefined for the public-good instance's
 * @param issuer who must have issued the tokens of the signers
 * @param workflows as the claim `job_workflow_ref` names them, `*` for one part of the ref
 */
export function workflowVerifier(
  root: string | undefined,
  publicRoot: PublicRoots,
  issuer: string,
  workflows: readonly string[],
): WorkflowVerifier {
  let verifier: ReturnType<typeof commitVerifier> | undefined;
  const onUse = () => {
    verifier ??= trustedRoot(root, publicRoot).then(commitVerifier);
    return verifier;
  };
  return {
    async ready() {
      await onUse();
    },
    async fault(payload, signature) {
      const verify = await onUse();
      const verdict = await verify(payload, signature);
      if (!verdict.ok) return verdict.reason;
      const { signer } = verdict;
      if (signer.issuer !== issuer) return `the token of its signer is by ${signer.issuer}, not by ${issuer}`;
      // The authority names the server by the issuer; what is left is what the issuer says of the workflow.
      const workflow = signer.san.replace(SERVER, '');
      if (!matchesAny(workflow, workflows))
        return `it is signed by ${workflow}, not by ${workflows.join(' or ')}`;
      return undefined;
    },
  };
}

/** Whether a commit is signed by a workflow or by a key that this run believes. */
export function eitherSigned(
  git: Git,
  byWorkflow: WorkflowVerifier,
  byKey: CommitSigner['verifies'] | undefined,
): CommitSigner['verifies'] {
  return async (oid) => {
    const { payload, signature } = await readCommit(git, oid);
    if (signature === undefined) return false;
    if (isCommitSignature(signature)) return (await byWorkflow.fault(payload, signature)) === undefined;
    return (await byKey?.(oid)) ?? false;
  };
}

export async function readCommit(git: Git, oid: string): Promise<SplitCommit> {
  const { code, stdout } = await git.try(['cat-file', 'commit', oid]);
  if (code !== 0) throw errors.GIT_FAILED({ message: `git cat-file: the commit ${oid} can't be read` });
  return splitCommit(stdout);
}

async function trustedRoot(path: string | undefined, publicRoot: PublicRoots): Promise<TrustedRootFile> {
  if (path === undefined) return publicRoot('public-good');
  const root = parseTrustedRoot(await readFile(path, 'utf8'), path);
  expectRootCurrent(root, new Date(), path);
  return root;
}
