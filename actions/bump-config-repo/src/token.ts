/** The token reaches the config repository alone: a service's job that leaks it gives away no other repository. */
import { fullName, type GitHubClient, tokenReach } from '@waybill/github';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';

/** Throws WAYBILL_TOKEN_TOO_WIDE for a token that reaches more, or does not tell what it reaches. */
export async function checkToken(
  inputs: Pick<Inputs, 'configRepository' | 'tokenReach' | 'gitUrl'>,
  github: GitHubClient,
): Promise<void> {
  // A token of another server is not shown to this one.
  if (inputs.tokenReach === 'any' || inputs.gitUrl !== undefined) return;
  const expected = `${fullName(inputs.configRepository)} alone`;
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
