/** Makes signed commits without a work tree, and pushes them: forward, or from the very commit that was looked at. */
import { fullName, githubErrors, type NewCommit } from '@waybill/github';
import { WaybillError } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { pushVerdict, remoteFault, said } from './faults.ts';
import { fileBeside, type Git } from './program.ts';
import type { CommitSigner } from './signer.ts';

export type PushOutcome =
  | { kind: 'done' }
  /** The branch is elsewhere than was expected. */
  | { kind: 'moved' }
  /** No answer came: the server may have taken it. */
  | { kind: 'unknown'; error: WaybillError };

export interface GitWriter {
  /** Makes the commit and gives its id. `modes` are those of files that are there already. */
  make(commit: Omit<NewCommit, 'branch'>, modes: ReadonlyMap<string, string>): Promise<string>;
  /**
   * @param before where the branch must be now, undefined: nowhere; left out, the push moves it forward.
   * Throws WAYBILL_GITHUB_RULES and what `remoteFault` makes of what git says.
   */
  push(oid: string, branch: string, expected?: { before: string | undefined }): Promise<PushOutcome>;
}

const NEW_FILE = '100644';

export function gitWriter(
  { configRepository, committer }: Pick<Inputs, 'configRepository' | 'committer'>,
  { git, signer, address }: { git: Git; signer: CommitSigner; address: string },
): GitWriter {
  const name = fullName(configRepository);
  const person = {
    GIT_AUTHOR_NAME: committer.name,
    GIT_AUTHOR_EMAIL: committer.email,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
  };
  return {
    async make({ expectedHeadOid, headline, body, additions = {} }, modes) {
      const index = { GIT_INDEX_FILE: fileBeside(git, 'index') };
      await git.run(['read-tree', expectedHeadOid], { env: index });
      const entries: string[] = [];
      for (const [path, bytes] of Object.entries(additions)) {
        const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: bytes })).trim();
        entries.push(`${modes.get(path) ?? NEW_FILE} ${blob}\t${path}\0`);
      }
      await git.run(['update-index', '-z', '--index-info'], { env: index, input: entries.join('') });
      // The other blobs are not here, and are not needed.
      const tree = (await git.run(['write-tree', '--missing-ok'], { env: index })).trim();
      return signer.commit(async (args, settings) =>
        (
          await git.run(['commit-tree', ...args, '-p', expectedHeadOid, tree], {
            settings,
            env: person,
            input: `${headline}\n\n${body}\n`,
          })
        ).trim(),
      );
    },

    async push(oid, branch, expected) {
      const ref = `refs/heads/${branch}`;
      const lease = expected ? [`--force-with-lease=${ref}:${expected.before ?? ''}`] : [];
      const args = ['push', '--porcelain', ...lease, 'origin', `${oid}:${ref}`];
      let result: Awaited<ReturnType<Git['try']>>;
      try {
        result = await git.try(args);
      } catch (error) {
        // The time is up: the server may have taken it all the same.
        if (error instanceof WaybillError && error.code === 'WAYBILL_PROGRAM_TIMEOUT')
          return { kind: 'unknown', error };
        throw error;
      }
      const { code, stderr } = result;
      const verdict = pushVerdict(code, result.stdout.toString('utf8'));
      if (verdict === 'done' || verdict === 'moved') return { kind: verdict };
      if (verdict === 'refused') {
        throw githubErrors.GITHUB_RULES({
          message: `${branch} of ${name} does not take the push`,
          where: `${name}:${branch}`,
          found: said(stderr),
          fix: 'satisfy the rule, or let the account of the token pass it; on GitHub, with "delivery: pull-request" the change goes in by a pull request',
        });
      }
      const error = remoteFault(address, 'push', stderr);
      if (error.code !== 'WAYBILL_GIT_FAILED') throw error;
      return { kind: 'unknown', error };
    },
  };
}

/** For who can't look for what landed by himself: an unanswered push as an error that says so. */
export function answered(outcome: PushOutcome, address: string): Exclude<PushOutcome, { kind: 'unknown' }> {
  if (outcome.kind !== 'unknown') return outcome;
  throw errors.GIT_FAILED({
    message: 'git push: no answer came, so it may have been done',
    where: address,
    cause: outcome.error,
    details: { unanswered: true },
  });
}
