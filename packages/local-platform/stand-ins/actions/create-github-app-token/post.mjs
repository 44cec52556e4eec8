import { api, info, input, run, state, warning } from './lib/actions.mjs';

await run(async () => {
  const token = state('token');
  if (token === '') return;
  try {
    await api('/installation/token', { token, method: 'DELETE', base: input('github-api-url') });
    info('Token revoked');
  } catch (error) {
    warning(`Token revocation failed: ${error instanceof Error ? error.message : error}`);
  }
});
