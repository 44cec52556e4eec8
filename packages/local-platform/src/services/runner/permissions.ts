/**
 * What a job's GITHUB_TOKEN may do: from the workflow, the job and, in a called workflow, the caller's grant.
 * Source: GitHub docs, "Workflow syntax", `permissions`; "Reusing workflow configurations", access and permissions.
 */
import type { Value } from './expressions.ts';
import { isMapping } from './workflow.ts';

export type Grant = 'none' | 'read' | 'write';
/** Every scope with its grant, by the names of workflow files (`pull-requests`, `id-token`). */
export type GrantSet = Readonly<Record<string, Grant>>;

/** Scopes of `permissions:`, in the order of the documentation. */
export const SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
] as const;

/** Scopes that know no `write` (`models`, `vulnerability-alerts`) or no `read` (`id-token`). */
const NEVER: Record<string, Grant> = { 'id-token': 'read', models: 'write', 'vulnerability-alerts': 'write' };

function all(grant: Grant): GrantSet {
  return Object.fromEntries(
    SCOPES.map((scope) => {
      if (NEVER[scope] !== grant) return [scope, grant];
      return [scope, scope === 'id-token' ? 'none' : 'read'];
    }),
  );
}

export const NOTHING: GrantSet = all('none');

/** What a token has where no `permissions:` stand: the repository's setting "read" (the default since 2023). */
export const RESTRICTED: GrantSet = { ...NOTHING, contents: 'read', packages: 'read' };

/** Reads a `permissions:` value. `fail` gets a message for what GitHub would refuse. */
export function parsePermissions(value: Value, fail: (message: string) => never): GrantSet {
  if (value === 'read-all') return all('read');
  if (value === 'write-all') return all('write');
  if (value === null) return NOTHING;
  if (!isMapping(value)) return fail(`Unexpected value '${String(value)}'`);
  const out: Record<string, Grant> = { ...NOTHING };
  for (const [scope, grant] of Object.entries(value)) {
    if (!(SCOPES as readonly string[]).includes(scope)) return fail(`Unexpected value '${scope}'`);
    if ((grant !== 'read' && grant !== 'write' && grant !== 'none') || NEVER[scope] === grant) {
      return fail(`Unexpected value '${String(grant)}'`);
    }
    out[scope] = grant;
  }
  return out;
}

const RANK: Record<Grant, number> = { none: 0, read: 1, write: 2 };

/** Scopes in which `requested` goes beyond `allowed`. */
export function excess(requested: GrantSet, allowed: GrantSet): string[] {
  return SCOPES.filter((scope) => RANK[requested[scope] ?? 'none'] > RANK[allowed[scope] ?? 'none']);
}

/** `contents: write, id-token: write`: some scopes of a set, as GitHub's message lists them. */
export function listed(set: GrantSet, scopes: readonly string[]): string {
  return scopes.map((scope) => `${scope}: ${set[scope] ?? 'none'}`).join(', ');
}

/** The scopes that are granted anything, for the token and for a job's log. */
export function granted(set: GrantSet): Record<string, 'read' | 'write'> {
  return Object.fromEntries(
    Object.entries(set).filter((entry): entry is [string, 'read' | 'write'] => entry[1] !== 'none'),
  );
}

/** No more than `read` of anything: what a pull request from a fork gets. */
export function readOnly(set: GrantSet): GrantSet {
  return Object.fromEntries(
    Object.entries(set).map(([scope, grant]) => [
      scope,
      scope === 'id-token' ? 'none' : grant === 'write' ? 'read' : grant,
    ]),
  );
}
