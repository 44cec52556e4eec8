/** Opens the config repository for a bump by git, in a folder that goes when the bump is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullName } from '@waybill/github';
import type { Pace } from '@waybill/toolkit';
import type { ConfigRepo } from '../config-repo.ts';
import type { Inputs } from '../inputs.ts';
import type { KeylessPorts } from './keyless-signer.ts';
import { gitProgram } from './program.ts';
import { gitRepo, initRepository } from './repo.ts';
import type { CommitSigner } from './signer.ts';
import { sshSigner } from './ssh-signer.ts';

export interface OpenedRepo {
  repo: ConfigRepo;
  close(): void;
}

export interface OpenPorts extends Omit<KeylessPorts, 'git'> {
  serverUrl: string;
  pace: Pace;
}

/** Throws WAYBILL_GIT_MISSING, _PROGRAM_MISSING, and what `sshSigner` or `keylessSigner` throws. */
export async function openGitRepo(inputs: Inputs, ports: OpenPorts): Promise<OpenedRepo> {
  const { serverUrl, pace, env, log } = ports;
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'waybill-git-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    const webUrl =
      inputs.gitUrl?.replace(/(?:\.git)?\/*$/, '') ?? `${serverUrl}/${fullName(inputs.configRepository)}`;
    const address = inputs.gitUrl ?? `${webUrl}.git`;
    const git = gitProgram(folder, { address, user: inputs.gitUser, token: inputs.token }, env);
    await initRepository(git, address);
    const signer = await openSigner(inputs, { ...ports, git });
    return { repo: gitRepo(inputs, { git, signer, pace, webUrl, address, log }), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function openSigner(inputs: Inputs, ports: KeylessPorts): Promise<CommitSigner> {
  const { git, env } = ports;
  if (inputs.signing === 'keyless') return (await import('./keyless-signer.ts')).keylessSigner(inputs, ports);
  const byKey = await sshSigner(git, inputs.signingKey ?? '', inputs.allowedSigners ?? '', env);
  if (inputs.allowedWorkflows.length === 0) return byKey;
  return (await import('./keyless-signer.ts')).believingWorkflows(byKey, inputs, ports);
}
