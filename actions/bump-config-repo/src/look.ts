/** Reads everything that a decision needs, of one revision of the branch. */

import { fullName, type Head, type PastCommit } from '@waybill/github';
import { decodeFile, filesOf, type Target, type TargetsEdit } from '@waybill/gitops';
import { type DeliveryPolicy, parsePolicy, policyErrors, rollbackPath } from '@waybill/policy';
import { withdrawalPath } from '@waybill/promotion';
import { DEFAULT_POLICY } from '@waybill/promotion/inputs';
import { changeOf, type Place } from './change.ts';
import { bumpsOf, newestFirst, type PastBump } from './decision.ts';
import { givenPlace } from './given.ts';
import type { Inputs } from './inputs.ts';
import { INTENT_PREFIX } from './intent.ts';
import type { Ports } from './main.ts';
import { refuseOutside } from './outside.ts';
import { declaredPlace, refuseRolledBack } from './place.ts';
import { withdrawalGuard } from './withdrawal.ts';

/** The policy at the branch's head, as the first look sees it. */
export interface Sight {
  head: Head;
  /** Undefined where the run itself declares the targets. */
  policy: DeliveryPolicy | undefined;
}

export interface View extends Sight {
  targets: readonly Target[];
  edit: TargetsEdit;
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
  const given = inputs.targets === undefined ? undefined : givenPlace(inputs.targets, inputs, ports);
  const policyPath = given ? DEFAULT_POLICY : inputs.policy;
  const listed = withdrawalPath(inputs.image.digest);
  const refuseWithdrawn = withdrawalGuard(inputs, ports);
  const named = { service: inputs.service, environment: inputs.environment, digest: inputs.image.digest };
  const recordPath = rollbackPath(named.service, named.environment, named.digest);
  let known: { oid: string; policy: DeliveryPolicy } | undefined;
  let paths: string[] = [];
  let before = new Map<string, { newest: string | undefined; past: PastBump[] }>();

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

  async function placeAt(head: Head): Promise<Pick<Sight, 'policy'> & { place: Place }> {
    if (given) return { policy: undefined, place: await given(head) };
    const policy = await policyAt(head);
    return { policy, place: declaredPlace(bumped, policy, ports.pace.now()) };
  }

  async function pastOf(head: Head, path: string): Promise<PastBump[]> {
    let commits: PastCommit[] = head.history[path] ?? [];
    const bumps = bumpsOf(commits, inputs.service, inputs.environment);
    // What was seen at an earlier try is still there behind the newer commits.
    const earlier = before.get(path);
    if (earlier && commits.some(({ oid }) => oid === earlier.newest)) {
      const seen = new Set(bumps.map(({ commit }) => commit.oid));
      bumps.push(...earlier.past.filter(({ commit }) => !seen.has(commit.oid)));
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
    before.set(path, { newest: head.history[path]?.[0]?.oid, past: bumps });
    return bumps;
  }

  return async () => {
    for (;;) {
      const head = await ports.repo.readHead({
        branch: inputs.branch,
        paths: [...new Set([policyPath, listed, recordPath, ...paths])],
        historyOf: paths,
        historyLength: HISTORY_PAGE,
        leaveOut: true,
        ...(inputs.intentKey === undefined ? {} : { countRefs: INTENT_PREFIX }),
      });
      const fault = head.faults[policyPath] ?? head.faults[listed] ?? head.faults[recordPath];
      if (fault) throw fault;
      const { policy, place } = await placeAt(head);
      const record = head.files[recordPath];
      refuseRolledBack(named, record && decodeFile(record.bytes, recordPath));
      const first = paths.length === 0;
      await refuseWithdrawn(head, policy);
      await saw({ head, policy }, first);
      const wanted = filesOf(place.targets);
      if (wanted.join('\n') !== paths.join('\n')) {
        // First look, or the policy has moved the target meanwhile: read once more, so that all is of one revision.
        paths = wanted;
        before = new Map();
        continue;
      }
      for (const path of paths) await refuseOutside(ports.repo, head, path);
      const edit = changeOf(place, newImage(inputs), (path) => {
        const found = head.files[path];
        return found && decodeFile(found.bytes, path);
      });
      // A bump that found some of its places done stands in the history of the other files alone.
      const pasts: PastBump[][] = [];
      for (const path of paths) pasts.push(await pastOf(head, path));
      return { head, policy, targets: place.targets, edit, past: newestFirst(pasts) };
    }
  };
}

function newImage({ image }: Inputs) {
  const { digest, repository, tag } = image;
  return { digest, repository, ...(tag === undefined ? {} : { tag }) };
}
