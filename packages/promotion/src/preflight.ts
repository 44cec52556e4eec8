/**
 * Whether a config repository is set up so that the required check means something: what no workflow can refuse, since it is asked
 * beside the merge. Reads only.
 */
import {
  type BranchRules,
  bypassOf,
  type GitHubClient,
  type Repository,
  type RulesetBypass,
  readFiles,
  readHead,
  restrictedPaths,
  rulesOf,
} from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { CODE_OWNERS_PATHS, type CodeOwners, ownersOf, parseCodeOwners } from './code-owners.ts';
import { covers } from './file-pattern.ts';
import { type QueueFinding, type QueueState, queueFindings, readQueueState } from './queue-preflight.ts';
import { withdrawalFolder } from './withdrawals.ts';

export interface PreflightFinding {
  /** `fault`: the check can be got round, or nothing can merge. `warning`: worth a second look. `note`: to be known. */
  level: 'fault' | 'warning' | 'note';
  /** Stable. */
  code:
    | 'RULESET_CHECK_MISSING'
    | 'RULESET_CHECK_UNBOUND'
    | 'PULL_REQUEST_NOT_REQUIRED'
    | 'FORCE_PUSH_ALLOWED'
    | 'STALE_APPROVALS_KEPT'
    | 'LAST_PUSH_APPROVAL_OFF'
    | 'CODE_OWNERS_OFF'
    | 'CODE_OWNERS_BROKEN'
    | 'PATH_UNOWNED'
    | 'WORKFLOWS_PUSHABLE'
    | 'BYPASS_ACTOR'
    | 'BYPASS_UNREADABLE'
    | QueueFinding['code'];
  text: string;
}

export interface PreflightState {
  branch: string;
  /** Name of the required check. */
  check: string;
  rules: BranchRules;
  rulesets: RulesetBypass[];
  queue: QueueState;
  /** Undefined where there is no such file. */
  codeOwners: CodeOwners | undefined;
  /** Paths that must not change without their owners. */
  guarded: string[];
  /** Patterns of paths that can't be pushed to any branch. */
  restricted: string[];
}

export interface PreflightOptions {
  check: string;
  policyPath: string;
  branch?: string;
}

/** Throws what GitHub's client throws. */
export async function readPreflight(
  client: GitHubClient,
  repository: Repository,
  { check, policyPath, branch }: PreflightOptions,
): Promise<PreflightState> {
  const head = await readHead(client, repository, { branch, paths: [] });
  const rules = await rulesOf(client, repository, head.branch);
  const rulesets: RulesetBypass[] = [];
  for (const id of rules.rulesets) rulesets.push(await bypassOf(client, repository, id));
  const restricted = await restrictedPaths(client, repository);
  const { files } = await readFiles(client, repository, head.oid, CODE_OWNERS_PATHS);
  const path = CODE_OWNERS_PATHS.find((candidate) => files[candidate] !== undefined);
  const file = path === undefined ? undefined : files[path];
  return {
    branch: head.branch,
    check,
    rules,
    rulesets,
    queue: await readQueueState(client, repository, head.oid, { policyPath, check }),
    codeOwners: file && parseCodeOwners(decodeFile(file.bytes, path ?? '')),
    guarded: [
      policyPath,
      '.github/workflows/verify-promotion.yml',
      ANY_WORKFLOW,
      path ?? '.github/CODEOWNERS',
      `${withdrawalFolder}/sha256-any.json`,
    ],
    restricted,
  };
}

const ANY_WORKFLOW = '.github/workflows/any-other.yml';

/** Faults first. Pure. */
export function preflight(state: PreflightState): PreflightFinding[] {
  const levels = ['fault', 'warning', 'note'];
  return [
    ...checkFindings(state),
    ...queueFindings(state.queue, state),
    ...reviewFindings(state),
    ...ownerFindings(state),
    ...workflowFindings(state),
    ...bypassFindings(state),
  ].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

const finding = (
  level: PreflightFinding['level'],
  code: PreflightFinding['code'],
  text: string,
): PreflightFinding => ({ level, code, text });

function checkFindings({ rules, check, branch }: PreflightState): PreflightFinding[] {
  const named = rules.checks.filter(({ context }) => context === check);
  if (named.length === 0)
    return [
      finding(
        'fault',
        'RULESET_CHECK_MISSING',
        `the rules of ${branch} do not require "${check}"; required are: ${rules.checks.map(({ context }) => context).join(', ') || 'none'}`,
      ),
    ];
  return named
    .filter(({ appId }) => appId === undefined)
    .map(({ context }) =>
      finding(
        'fault',
        'RULESET_CHECK_UNBOUND',
        `anybody with write access can report "${context}" as passed: bind it to the App id of GitHub Actions (15368)`,
      ),
    );
}

function reviewFindings({ rules, branch }: PreflightState): PreflightFinding[] {
  const found: PreflightFinding[] = [];
  const { pullRequest, types } = rules;
  if (!types.includes('non_fast_forward'))
    found.push(
      finding(
        'fault',
        'FORCE_PUSH_ALLOWED',
        `${branch} can be force-pushed: its history proves nothing then`,
      ),
    );
  if (!pullRequest) {
    found.push(
      finding('fault', 'PULL_REQUEST_NOT_REQUIRED', `${branch} can be pushed to without a pull request`),
    );
    return found;
  }
  if (!pullRequest.dismissStale)
    found.push(
      finding(
        'warning',
        'STALE_APPROVALS_KEPT',
        'approvals stay when the head moves; the check counts those of the head alone',
      ),
    );
  if (!pullRequest.lastPushApproval)
    found.push(
      finding(
        'warning',
        'LAST_PUSH_APPROVAL_OFF',
        'who pushed last may approve, as far as GitHub counts; the check does not count it',
      ),
    );
  if (!pullRequest.codeOwners)
    found.push(
      finding('fault', 'CODE_OWNERS_OFF', 'no review of code owners is required: CODEOWNERS guards nothing'),
    );
  return found;
}

function ownerFindings({ codeOwners, guarded }: PreflightState): PreflightFinding[] {
  if (!codeOwners)
    return [finding('fault', 'PATH_UNOWNED', `there is no CODEOWNERS: nobody owns ${guarded.join(', ')}`)];
  return [
    ...codeOwners.broken.map((line) =>
      finding(
        'warning',
        'CODE_OWNERS_BROKEN',
        `GitHub passes over line ${line} of CODEOWNERS: its pattern or an owner has a fault`,
      ),
    ),
    ...guarded
      .filter((path) => ownersOf(codeOwners, path).length === 0)
      .map((path) =>
        finding('fault', 'PATH_UNOWNED', `nobody owns ${path} by CODEOWNERS: any reviewer can let it change`),
      ),
  ];
}

/** Owners are asked before a merge. A workflow on a branch has run by then, with what the repository's own workflows may. */
function workflowFindings({ restricted, check, rules }: PreflightState): PreflightFinding[] {
  if (covers(restricted, ANY_WORKFLOW)) return [];
  const forges = rules.types.includes('workflows') ? '' : `, and it can report "${check}" as passed`;
  return [
    finding(
      'warning',
      'WORKFLOWS_PUSHABLE',
      `who may write can push a workflow to a branch of their own: it reads the secrets of the repository${forges}. Add a push ruleset that restricts .github/workflows/**`,
    ),
  ];
}

function bypassFindings({ rulesets }: PreflightState): PreflightFinding[] {
  return rulesets.flatMap(({ name, actors }) =>
    actors === undefined
      ? [
          finding(
            'warning',
            'BYPASS_UNREADABLE',
            `who may pass the ruleset "${name}" by can't be seen with this token: that takes "administration: read" as an owner has it`,
          ),
        ]
      : actors.map(({ type, id, mode }) =>
          finding(
            'note',
            'BYPASS_ACTOR',
            `${type}${id === undefined ? '' : ` ${id}`} may pass the ruleset "${name}" by (${mode})`,
          ),
        ),
  );
}
