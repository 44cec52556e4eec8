/** Files of a config repository on the local platform, before and after the shipped bump-config-repo. */
import type { Target } from '@waybill/gitops';
import { startPlatform } from '@waybill/local-platform';
import { declarationText } from '@waybill/policy';
import { runAction } from '@waybill/test-harness';

const CONFIG = 'acme/config';

/** One bump of all targets in one commit. Gives the texts of the branch afterwards; throws with the log where the run fails. */
export async function bumped(
  files: Record<string, string>,
  targets: readonly Target[],
  image: string,
): Promise<Record<string, string>> {
  const platform = await startPlatform({ services: ['github'] });
  try {
    const github = platform.service('github');
    github.createOrganization('acme');
    github.createRepository({ owner: 'acme', name: 'config' });
    github.createRepository({ owner: 'acme', name: 'api' });
    await github.commitFiles(CONFIG, { branch: 'main', message: 'Start', files });
    const app = github.createApp({ slug: 'waybill', owner: 'acme', permissions: { contents: 'write' } });
    const token = github.mintInstallationToken({
      installationId: github.installApp(app.id, 'acme', 'all'),
      permissions: { contents: 'write' },
      repositories: ['config'],
    });
    const run = await runAction('bump-config-repo', {
      inputs: {
        'config-repository': CONFIG,
        token,
        service: 'api',
        environment: 'dev',
        image,
        policy: 'none',
        targets: targets.map((target) => `- ${declarationText(target)}\n`).join(''),
        // The registry and the reach of the token have tests of their own.
        'registry-check': 'off',
        'token-reach': 'any',
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
      },
    });
    if (run.exitCode !== 0) throw new Error(`the bump failed:\n${run.log}`);
    const texts = await Promise.all(
      Object.keys(files).map(async (path) => [
        path,
        (await github.readFile(CONFIG, 'main', path))?.toString('utf8') ?? '',
      ]),
    );
    return Object.fromEntries(texts) as Record<string, string>;
  } finally {
    await platform.stop();
  }
}
