import { createSign } from 'node:crypto';
import { api, environment, flag, info, input, mask, output, run, saveState } from './lib/actions.mjs';

/** Seconds. GitHub takes a JWT of at most ten minutes; the past start forgives a clock that runs ahead. */
const LIFETIME = 540;
const BACKDATED = 60;

await run(async () => {
  const app = input('client-id') || input('app-id');
  if (app === '') throw new Error("The 'client-id' input must be set to a non-empty string.");
  // A key in one line, as some secret stores keep it, works as well.
  const key = input('private-key', { required: true }).replaceAll('\\n', '\n');
  const base = input('github-api-url') || environment('GITHUB_API_URL');
  const names = input('repositories')
    .split(/[\n,]+/)
    .map((name) => name.trim())
    .filter(Boolean);
  const owner = input('owner') || environment('GITHUB_REPOSITORY_OWNER');
  const repositories =
    input('owner') === '' && names.length === 0 ? [environment('GITHUB_REPOSITORY').split('/')[1]] : names;
  const permissions = Object.fromEntries(
    Object.entries(process.env)
      .filter(([name, value]) => name.startsWith('INPUT_PERMISSION-') && value !== '')
      .map(([name, value]) => [
        name.slice('INPUT_PERMISSION-'.length).toLowerCase().replaceAll('-', '_'),
        value,
      ]),
  );
  const token = jwt(app, key);
  const path =
    repositories.length > 0
      ? `/repos/${owner}/${repositories[0]}/installation`
      : `/users/${owner}/installation`;
  const { json: installation } = await api(path, { token, base });
  const { json: access } = await api(`/app/installations/${installation.id}/access_tokens`, {
    token,
    base,
    method: 'POST',
    body: {
      ...(repositories.length > 0 ? { repositories } : {}),
      ...(Object.keys(permissions).length > 0 ? { permissions } : {}),
    },
  });
  mask(access.token);
  info(
    `Token of ${installation.app_slug} for ${repositories.length > 0 ? repositories.map((name) => `${owner}/${name}`).join(', ') : `all repositories of ${owner}`}`,
  );
  output('token', access.token);
  output('installation-id', installation.id);
  output('app-slug', installation.app_slug);
  if (!flag('skip-token-revoke')) saveState('token', access.token);
});

/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function jwt(app, key) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - BACKDATED, exp: now + LIFETIME, iss: app })}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}
