/** Reads everything that a decision needs, of one revision of the branch. */
import { fullName, type Head, type PastCommit } from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { type DeliveryPolicy, parsePolicy, policyErrors, targetsBeside } from '@waybill/policy';
import { type Change, changeOf, filesOf } from './change.ts';
import { bumpsOf, type PastBump } from './decision.ts';
import type { Inputs } from './inputs.ts';
import type { Ports } from './main.ts';
import { declaredTarget } from './place.ts';

/** The policy at the branch's head, as the first look sees it; where the bump goes. */
export interface Sight {
  head: Head;
  policy: DeliveryPolicy;
}

export interface View extends Sight {
  change: Change;
  /** Newest first; the first one is the one that counts. */
  past: PastBump[];
}

/** Commits of the file that one query reads, and how far back the last bump of the service is looked for. */
const HISTORY_PAGE = 50;
const HISTORY_LIMIT = 1_000;

/**
 * A look costs one query; the first one costs two, since the policy tells the file. `saw` is told of each query's answer before
 * the next one goes out, and may take its time.
 */
export function looker(
  inputs: Inputs,
  ports: Ports,
  saw: (sight: Sight, first: boolean) => Promise<void> | void,
): () => Promise<View> {
  const repository = inputs.configRepository;
  const bumped = { ...inputs, image: inputs.image.repository };
  let known: { oid: string; policy: DeliveryPolicy } | undefined;
  let paths: string[] = [];
  let before: { newest: string | undefined; past: PastBump[] } | undefined;

  async function policyAt(head: Head): Promise<DeliveryPolicy> {
    const found = head.files[inputs.policy];
    if (!found) {
      throw policyErrors.POLICY_MISSING({
        message: `${fullName(repository)} has no ${inputs.policy} on ${head.branch}`,
        where: `${inputs.policy}@${head.oid}`,
      });
    }
    if (known?.oid !== found.oid) {
      const name = `${inputs.policy}@${head.oid.slice(0, 12)}`;
      known = { oid: found.oid, policy: await parsePolicy(decodeFile(found.bytes, name), name) };
    }
    return known.policy;
  }

  async function pastOf(head: Head, path: string): Promise<PastBump[]> {
    let commits: PastCommit[] = head.history[path] ?? [];
    const bumps = bumpsOf(commits, inputs.service, inputs.environment);
    // What was seen at an earlier try is still there behind the newer commits.
    if (before && commits.some(({ oid }) => oid === before?.newest)) {
      const seen = new Set(bumps.map(({ commit }) => commit.oid));
      bumps.push(...before.past.filter(({ commit }) => !seen.has(commit.oid)));
    } else if (bumps.length === 0 && head.historyHasMore[path]) {
      let after: string | undefined;
      for (let read = 0; bumps.length === 0 && read < HISTORY_LIMIT; read += commits.length) {
        const page = await ports.repo.readHistory({
          revision: head.oid,
          path,
          length: 100,
          after,
        });
        commits = page.commits;
        bumps.push(...bumpsOf(commits, inputs.service, inputs.environment));
        after = page.next;
        if (after === undefined) break;
      }
    }
    before = { newest: head.history[path]?.[0]?.oid, past: bumps };
    return bumps;
  }

  return async () => {
    for (;;) {
      // A bump is in the history of each of its files: the first one's tells of all.
      const historyOf = paths.slice(0, 1);
      const head = await ports.repo.readHead({
        branch: inputs.branch,
        paths: [...new Set([inputs.policy, ...paths])],
        historyOf,
        historyLength: HISTORY_PAGE,
      });
      const policy = await policyAt(head);
      const target = declaredTarget(bumped, policy, ports.pace.now());
      const first = paths.length === 0;
      await saw({ head, policy }, first);
      const wanted = filesOf(target);
      if (wanted.join('\n') !== paths.join('\n')) {
        // First look, or the policy has moved the target meanwhile: read once more, so that all is of one revision.
        paths = wanted;
        before = undefined;
        continue;
      }
      const beside = targetsBeside(policy, inputs.service, inputs.environment, target.file);
      const change = changeOf(target, beside, newImage(inputs), (path) => {
        const found = head.files[path];
        return found && decodeFile(found.bytes, path);
      });
      return { head, policy, change, past: await pastOf(head, historyOf[0] ?? '') };
    }
  };
}

function newImage({ image }: Inputs) {
  const { digest, repository, tag } = image;
  return { digest, repository, ...(tag === undefined ? {} : { tag }) };
}
