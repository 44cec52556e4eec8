/** The token reaches the config repository alone: a service's job that leaks it gives away no other repository. */
import { fullName, type GitHubClient, tokenReach } from '@waybill/github';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * GitHub is asked, unless the job says for which repositories it has minted the token: GitHub mints for the named ones or not at all.
 * https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app
 * Throws WAYBILL_TOKEN_TOO_WIDE for a token that reaches more, or does not tell what it reaches.
 */
export async function checkToken(
  inputs: Pick<Inputs, 'configRepository' | 'tokenRepositories' | 'tokenReach' | 'gitUrl'>,
  github: GitHubClient,
): Promise<void> {
  // A token of another server is not shown to this one.
  if (inputs.tokenReach === 'any' || inputs.gitUrl !== undefined) return;
  const expected = `${fullName(inputs.configRepository)} alone`;
  const { tokenRepositories: minted } = inputs;
  if (minted.length > 0) {
    const own = inputs.configRepository.name.toLowerCase();
    if (minted.every((name) => name.toLowerCase() === own)) return;
    throw errors.TOKEN_TOO_WIDE({
      message: 'the token was minted for other repositories',
      where: 'token-repositories',
      expected,
      found: minted.join(', '),
    });
  }
  const reach = await tokenReach(github);
  if (reach === undefined) {
    throw errors.TOKEN_TOO_WIDE({
      message:
        'the token is not an installation token of a GitHub App, so it does not tell which repositories it reaches',
      where: 'token',
      expected,
    });
  }
  // One that reaches another repository alone does not see this one, and says so by itself.
  if (reach.count <= 1) return;
  throw errors.TOKEN_TOO_WIDE({
    message: `the token reaches ${reach.count} repositories`,
    where: 'token',
    expected,
    found: `${reach.some.join(', ')}${reach.count > reach.some.length ? ', …' : ''}`,
  });
}
