/**
 * The platform as a server of its own: starts it, says where everything listens, runs until Ctrl-C. Also keeps the
 * README's table of what is served.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coverageOf, coverageText, withCoverage } from './coverage.ts';
import { definitions, type Platform, startPlatform } from './platform.ts';
import type { ServiceName } from './service.ts';

const HELP = `
Starts the local platform on loopback and says where each service listens.

  pnpm platform                     all services
  pnpm platform --services a,b      these, and what they need
  pnpm platform --coverage          writes the table of what is served into packages/local-platform/README.md
  pnpm platform --coverage --check  fails when that table is out of date

Lines that begin with "export" point tools at the platform: paste them into a shell. Ctrl-C ends it; nothing is kept.
`.trim();

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Variables that point tools at the services that run, by service. */
const VARIABLES: { [N in ServiceName]: (platform: Platform) => Record<string, string> } = {
  github: (platform) => {
    const { url, apiUrl, graphqlUrl } = platform.service('github');
    return { GITHUB_SERVER_URL: url, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl };
  },
  oidc: (platform) => ({ OIDC_ISSUER: platform.service('oidc').url }),
  gcp: (platform) => {
    const { url } = platform.service('gcp');
    return { WAYBILL_STS_ENDPOINT: url, WAYBILL_IAM_CREDENTIALS_ENDPOINT: url };
  },
  registry: (platform) => ({ WAYBILL_REGISTRY: platform.service('registry').host }),
  sigstore: (platform) => {
    const { url, fulcioUrl, rekorUrl, rekorV2Url, tsaUrl } = platform.service('sigstore');
    return {
      FULCIO_URL: fulcioUrl,
      REKOR_URL: rekorUrl,
      REKOR_V2_URL: rekorV2Url,
      TSA_URL: `${tsaUrl}/api/v1/timestamp`,
      SIGSTORE_TRUSTED_ROOT_URL: `${url}/trusted-root.json`,
      SIGSTORE_SIGNING_CONFIG_URL: `${url}/signing-config.json`,
    };
  },
  servicenow: (platform) => ({ SERVICENOW_INSTANCE: platform.service('servicenow').url }),
  slack: (platform) => ({ SLACK_API_URL: platform.service('slack').apiUrl }),
  runner: () => ({}),
  web: () => ({}),
};

/** Services by name; throws a sentence that names what there is. */
function wanted(list: string | undefined): ServiceName[] | undefined {
  if (list === undefined) return undefined;
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !Object.hasOwn(VARIABLES, name));
  if (unknown !== undefined || names.length === 0)
    throw new Error(
      `--services names "${unknown ?? list}"; there are: ${Object.keys(VARIABLES).sort().join(', ')}`,
    );
  return names as ServiceName[];
}

async function serve(services: ServiceName[] | undefined): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
  const platform = await startPlatform({ services });
  try {
    const names = platform.running() as ServiceName[];
    const width = Math.max(...names.map((name) => name.length));
    for (const name of names) console.log(`${name.padEnd(width)}  ${platform.service(name).url}`);
    console.log();
    for (const name of names) {
      for (const [variable, value] of Object.entries(VARIABLES[name](platform)))
        console.log(`export ${variable}=${value}`);
    }
    console.log(
      `\nThe platform runs${names.includes('web') ? `; look at ${platform.service('web').url}` : ''}. Ctrl-C ends it.`,
    );
    await ended;
  } finally {
    await platform.stop();
  }
}

/** What GitHub serves behind its two routes: REST operations by template, root fields of GraphQL. */
async function behindGitHub(): Promise<string[]> {
  const [{ restHandlers }, { queries }, { mutations }] = await Promise.all([
    import('./services/github/index.ts'),
    import('./services/github/graphql/queries.ts'),
    import('./services/github/graphql/mutations.ts'),
  ]);
  return [
    ...Object.keys(restHandlers).map((operation) => operation.replace(' ', ' /api/v3')),
    ...Object.keys(queries).map((field) => `POST /api/graphql query ${field}`),
    ...Object.keys(mutations).map((field) => `POST /api/graphql mutation ${field}`),
  ];
}

async function coverage(check: boolean): Promise<void> {
  const services = await definitions();
  const platform = await startPlatform();
  try {
    const github = await behindGitHub();
    const before = readFileSync(README, 'utf8');
    const after = withCoverage(before, coverageText(coverageOf(platform, services, { github })));
    if (before === after) return;
    if (check) throw new Error('the coverage table is out of date; run: pnpm platform --coverage');
    writeFileSync(README, after);
    console.log('wrote packages/local-platform/README.md');
  } finally {
    await platform.stop();
  }
}

try {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      services: { type: 'string' },
      coverage: { type: 'boolean' },
      check: { type: 'boolean' },
    },
    // pnpm hands over a `--` that separates its own options.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
  });
  if (values.check && !values.coverage) throw new Error('--check goes with --coverage');
  if (values.help) console.log(HELP);
  else if (values.coverage) await coverage(values.check === true);
  else await serve(wanted(values.services));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
