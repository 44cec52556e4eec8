/** Signs commits as the workflow that runs, in the form of gitsign, and tells which commits such workflows have signed. */
import { readFile } from 'node:fs/promises';
import {
  expectRootCurrent,
  matchesAny,
  parseSigningConfig,
  parseTrustedRoot,
  publicGood,
  type TrustedRootFile,
} from '@waybill/evidence';
import { commitVerifier, expectCommitLog, isCommitSignature, signCommit } from '@waybill/evidence/commit';
import { eventPayload, type HttpClient, type Logger, requestIdToken } from '@waybill/toolkit';
import type { PublicRoots } from '@waybill/verification';
import { errors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Git } from './program.ts';
import { signedCommit, splitCommit } from './signed-commit.ts';
import type { CommitSigner } from './signer.ts';
import { sshVerifier } from './ssh-signer.ts';

export interface KeylessPorts {
  git: Git;
  http: HttpClient;
  env: NodeJS.ProcessEnv;
  log: Logger;
  publicRoot: PublicRoots;
}

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';
const SERVER = /^https:\/\/[^/]+\//;

/** Throws WAYBILL_SIGNING_CONFIG_INVALID, and what requesting an ID token throws. */
export async function keylessSigner(
  inputs: Pick<Inputs, 'signingConfig' | 'trustedRoot' | 'allowedWorkflows' | 'allowedSigners'>,
  { git, http, env, log, publicRoot }: KeylessPorts,
): Promise<CommitSigner> {
  const { signingConfig: path } = inputs;
  const config =
    path === undefined ? publicGood : parseSigningConfig(await readFile(path, 'utf8'), path, new Date());
  expectCommitLog(config);
  const requestToken = () => requestIdToken(http, env, AUDIENCE, eventPayload(env));
  const { claims } = await requestToken();
  const workflows = [String(claims.job_workflow_ref ?? ''), ...inputs.allowedWorkflows];
  const byKey = inputs.allowedSigners === undefined ? undefined : sshVerifier(git, inputs.allowedSigners);
  let verifier: ReturnType<typeof commitVerifier> | undefined;
  const commitVerifierOnUse = () => {
    verifier ??= trustedRoot(inputs.trustedRoot, publicRoot).then(commitVerifier);
    return verifier;
  };

  async function read(oid: string) {
    const { code, stdout } = await git.try(['cat-file', 'commit', oid]);
    if (code !== 0) throw errors.GIT_FAILED({ message: `git cat-file: the commit ${oid} can't be read` });
    return splitCommit(stdout);
  }

  /** What is against the signature of a commit; undefined where it counts. */
  async function fault(payload: Buffer, signature: string): Promise<string | undefined> {
    const verify = await commitVerifierOnUse();
    const verdict = await verify(payload, signature);
    if (!verdict.ok) return verdict.reason;
    const { issuer, san } = verdict.signer;
    if (issuer !== claims.iss) return `the token of its signer is by ${issuer}, not by ${claims.iss}`;
    // The authority names the server by the issuer; what is left is what the issuer says of the workflow.
    const workflow = san.replace(SERVER, '');
    if (!matchesAny(workflow, workflows))
      return `it is signed by ${workflow}, not by ${workflows.join(' or ')}`;
    return undefined;
  }

  return {
    async commit(commitTree) {
      // Known to be there before anything is logged for ever.
      await commitVerifierOnUse();
      const { payload } = await read(await commitTree([], []));
      const signature = await signCommit(payload, {
        http,
        config,
        // It lives for minutes, and the tries of a bump may take longer.
        token: await requestToken(),
        onWarning: (text) => log.warning(text),
      });
      const found = await fault(payload, signature);
      if (found !== undefined)
        throw errors.COMMIT_SIGNATURE_INVALID({
          message: 'the keyless signature of the new commit does not verify; it was not pushed',
          where: 'trusted-root',
          found,
        });
      log.info(`the commit is signed as ${claims.job_workflow_ref}`);
      const format = (await git.run(['rev-parse', '--show-object-format'])).trim();
      const header = format === 'sha256' ? 'gpgsig-sha256' : 'gpgsig';
      const input = signedCommit(payload, signature, header);
      return (await git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], { input })).trim();
    },
    async verifies(oid) {
      const { payload, signature } = await read(oid);
      if (signature === undefined) return false;
      if (isCommitSignature(signature)) return (await fault(payload, signature)) === undefined;
      return (await byKey?.(oid)) ?? false;
    },
  };
}

async function trustedRoot(path: string | undefined, publicRoot: PublicRoots): Promise<TrustedRootFile> {
  if (path === undefined) return publicRoot('public-good');
  const root = parseTrustedRoot(await readFile(path, 'utf8'), path);
  expectRootCurrent(root, new Date(), path);
  return root;
}
