/** Signs commits as the workflow that runs, in the form of gitsign. */
import { readFile } from 'node:fs/promises';
import { parseSigningConfig, publicGood } from '@waybill/evidence';
import { expectCommitLog, signCommit } from '@waybill/evidence/commit';
import { eventPayload, type HttpClient, type Logger, requestIdToken } from '@waybill/toolkit';
import type { PublicRoots } from '@waybill/verification';
import { errors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Git } from './program.ts';
import { signedCommit } from './signed-commit.ts';
import type { CommitSigner } from './signer.ts';
import { sshVerifier } from './ssh-signer.ts';
import { eitherSigned, readCommit, workflowVerifier } from './workflow-verifier.ts';

export interface KeylessPorts {
  git: Git;
  http: HttpClient;
  env: NodeJS.ProcessEnv;
  log: Logger;
  publicRoot: PublicRoots;
}

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

/** Throws WAYBILL_SIGNING_CONFIG_INVALID, and what requesting an ID token throws. */
export async function keylessSigner(
  inputs: Pick<Inputs, 'signingConfig' | 'trustedRoot' | 'allowedWorkflows' | 'allowedSigners'>,
  { git, http, env, log, publicRoot }: KeylessPorts,
): Promise<CommitSigner> {
  const { signingConfig: path, trustedRoot } = inputs;
  const config =
    path === undefined ? publicGood : parseSigningConfig(await readFile(path, 'utf8'), path, new Date());
  expectCommitLog(config);
  const requestToken = () => requestIdToken(http, env, AUDIENCE, eventPayload(env));
  const { claims } = await requestToken();
  const workflows = [String(claims.job_workflow_ref ?? ''), ...inputs.allowedWorkflows];
  const byWorkflow = workflowVerifier(trustedRoot, publicRoot, String(claims.iss), workflows);
  const byKey = inputs.allowedSigners === undefined ? undefined : sshVerifier(git, inputs.allowedSigners);
  return {
    verifies: eitherSigned(git, byWorkflow, byKey),
    async commit(commitTree) {
      // Known to be there before anything is logged for ever.
      await byWorkflow.ready();
      const { payload } = await readCommit(git, await commitTree([], []));
      const signature = await signCommit(payload, {
        http,
        config,
        // It lives for minutes, and the tries of a bump may take longer.
        token: await requestToken(),
        onWarning: (text) => log.warning(text),
      });
      const found = await byWorkflow.fault(payload, signature);
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
  };
}

/** A signer with a key that believes earlier commits of `allowed-workflows` too. The job's ID token tells who issues theirs. */
export async function believingWorkflows(
  signer: CommitSigner,
  inputs: Pick<Inputs, 'trustedRoot' | 'allowedWorkflows'>,
  { git, http, env, publicRoot }: Omit<KeylessPorts, 'log'>,
): Promise<CommitSigner> {
  const { claims } = await requestIdToken(http, env, AUDIENCE, eventPayload(env));
  const { trustedRoot, allowedWorkflows } = inputs;
  const byWorkflow = workflowVerifier(trustedRoot, publicRoot, String(claims.iss), allowedWorkflows);
  return { ...signer, verifies: eitherSigned(git, byWorkflow, signer.verifies) };
}
