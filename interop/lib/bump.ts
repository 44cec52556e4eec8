/** A config repository on the local platform, and the shipped bump-config-repo that writes to it. */
import type { Target } from '@waybill/gitops';
import { startPlatform } from '@waybill/local-platform';
import { declarationText } from '@waybill/policy';
import { type ActionRun, runAction } from '@waybill/test-harness';

const CONFIG = 'acme/config';

export interface ConfigRepository extends AsyncDisposable {
  /** Its bare repository. */
  gitDir: string;
  /** One bump of the service `api` in `dev`. Throws with the log where the run fails. */
  bump(inputs: Record<string, string>, env?: Record<string, string>): Promise<ActionRun>;
  /** The text of a file on the branch. */
  read(path: string): Promise<string>;
}

export async function configRepository(files: Record<string, string>): Promise<ConfigRepository> {
  const platform = await startPlatform({ services: ['github'] });
  const github = platform.service('github');
  github.createOrganization('acme');
  const { gitDir } = github.createRepository({ owner: 'acme', name: 'config' });
  github.createRepository({ owner: 'acme', name: 'api' });
  await github.commitFiles(CONFIG, { branch: 'main', message: 'Start', files });
  const app = github.createApp({ slug: 'waybill', owner: 'acme', permissions: { contents: 'write' } });
  const token = github.mintInstallationToken({
    installationId: github.installApp(app.id, 'acme', 'all'),
    permissions: { contents: 'write' },
    repositories: ['config'],
  });
  return {
    gitDir,
    async bump(inputs, env = {}) {
      const run = await runAction('bump-config-repo', {
        inputs: {
          'config-repository': CONFIG,
          token,
          service: 'api',
          environment: 'dev',
          // The registry and the reach of the token have tests of their own.
          'registry-check': 'off',
          'token-reach': 'any',
          ...inputs,
        },
        env: {
          GITHUB_SERVER_URL: github.url,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_REPOSITORY: 'acme/api',
          GITHUB_SHA: 'a'.repeat(40),
          GITHUB_RUN_ID: '700',
          GITHUB_RUN_NUMBER: '7',
          GITHUB_RUN_ATTEMPT: '1',
          ...env,
        },
      });
      if (run.exitCode !== 0) throw new Error(`the bump failed:\n${run.log}`);
      return run;
    },
    read: async (path) => (await github.readFile(CONFIG, 'main', path))?.toString('utf8') ?? '',
    [Symbol.asyncDispose]: () => platform.stop(),
  };
}

/** One bump of all targets in one commit. Gives the texts of the branch afterwards; throws with the log where the run fails. */
export async function bumped(
  files: Record<string, string>,
  targets: readonly Target[],
  image: string,
): Promise<Record<string, string>> {
  await using config = await configRepository(files);
  await config.bump({
    image,
    policy: 'none',
    targets: targets.map((target) => `- ${declarationText(target)}\n`).join(''),
  });
  const texts = await Promise.all(Object.keys(files).map(async (path) => [path, await config.read(path)]));
  return Object.fromEntries(texts) as Record<string, string>;
}
