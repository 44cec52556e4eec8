/** The coverage table of the README: what each service serves, and what it is held to. Made from the running services. */
import type { ServedRoute } from './http.ts';
import type { Platform } from './platform.ts';
import type { ServiceName } from './service.ts';

export const COVERAGE_START = '<!-- coverage:start -->';
export const COVERAGE_END = '<!-- coverage:end -->';

/** The published contract that each service answers by. */
const CONTRACTS: Record<ServiceName, string> = {
  gcp: 'Google Cloud: Security Token Service v1, IAM Credentials v1, IAM v1 (reference pages and error bodies), RFC 8693',
  github:
    "GitHub's OpenAPI description (`@octokit/openapi`: every request and answer is validated), GitHub's public GraphQL schema (`@octokit/graphql-schema`), git's smart HTTP protocol",
  oidc: 'OpenID Connect Discovery 1.0; GitHub docs, "OpenID Connect reference"',
  registry: 'OCI distribution-spec v1.1, OCI image-spec v1.1, the Docker registry token protocol',
  runner:
    'GitHub docs, "Workflow syntax for GitHub Actions"; jobs are run by act. The routes are for the artifact actions that it replaces',
  sigstore:
    "Fulcio's API v1 and v2, RFC 6962 (CT), RFC 3161 (timestamps), Rekor v1's OpenAPI, Rekor v2 with C2SP tlog-tiles; verified by `@sigstore/verify` and cosign",
  servicenow:
    "ServiceNow's reference of the Change Management API, of inbound rate limiting and of third-party OIDC tokens",
  slack: "Slack's reference of chat.postMessage, of Block Kit and of the Web API's rate limits",
  web: 'none: a page for people, read-only',
};

/** Routes that serve many operations, which are named one by one instead. */
const BEHIND = ['/api/v3/{path...}', '/api/graphql'];

export interface ServiceCoverage {
  name: string;
  title: string;
  contract: string;
  /** `METHOD pattern`, each once, sorted by path. */
  operations: string[];
}

interface Served {
  routes(): ServedRoute[];
}

function isServer(value: unknown): value is Served {
  return (
    typeof value === 'object' && value !== null && 'routes' in value && typeof value.routes === 'function'
  );
}

/** Servers of a control interface: `server`, or the members of `servers`. */
function serversOf(control: object): Served[] {
  const { server, servers } = control as { server?: unknown; servers?: Record<string, unknown> };
  return [server, ...Object.values(servers ?? {})].filter(isServer);
}

/**
 * What every running service serves. `behind` names operations that stand behind one route, by service: GitHub's REST
 * API finds its operation by the description, not by a route of the server.
 */
export function coverageOf(
  platform: Platform,
  services: readonly { name: string; title: string }[],
  behind: Partial<Record<ServiceName, readonly string[]>> = {},
): ServiceCoverage[] {
  return services.map(({ name, title }) => {
    const own = serversOf(platform.service(name as ServiceName))
      .flatMap((server) => server.routes())
      .filter(({ pattern }) => !behind[name as ServiceName] || !BEHIND.includes(pattern))
      .map(({ method, pattern }) => `${method} ${pattern}`);
    const operations = [...new Set([...own, ...(behind[name as ServiceName] ?? [])])];
    return { name, title, contract: CONTRACTS[name as ServiceName], operations: operations.sort(byPath) };
  });
}

function byPath(a: string, b: string): number {
  const key = (operation: string) => operation.replace(/^(\S+) (\S+)/, '$2 $1');
  return key(a) < key(b) ? -1 : 1;
}

/** The part of the README between the markers. */
export function coverageText(services: readonly ServiceCoverage[]): string {
  const table = aligned([
    ['service', 'what it is', 'operations', 'held to'],
    ...services.map(({ name, title, contract, operations }) => [
      `[${name}](#${name})`,
      title,
      String(operations.length),
      contract,
    ]),
  ]);
  const lists = services.map(({ name, operations }) =>
    [
      `### ${name}`,
      '',
      `<details><summary>${operations.length} operations</summary>`,
      '',
      ...operations.map((operation) => `- \`${operation}\``),
      '',
      '</details>',
    ].join('\n'),
  );
  return [table, ...lists].join('\n\n');
}

/** A Markdown table whose columns stand under each other: the form that the formatter keeps. */
function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head, ' '), line([], '-'), ...rows.map((row) => line(row, ' '))].join('\n');
}

/** Replaces what stands between the markers; throws where they are missing. */
export function withCoverage(readme: string, text: string): string {
  const start = readme.indexOf(COVERAGE_START);
  const end = readme.indexOf(COVERAGE_END);
  if (start < 0 || end < start)
    throw new Error(`the README must hold ${COVERAGE_START} and, after it, ${COVERAGE_END}`);
  return `${readme.slice(0, start + COVERAGE_START.length)}\n\n${text}\n\n${readme.slice(end)}`;
}
