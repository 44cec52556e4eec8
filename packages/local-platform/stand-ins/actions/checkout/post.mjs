import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { run, state } from './lib/actions.mjs';

await run(async () => {
  const credentials = state('credentials');
  const folder = state('folder');
  if (credentials === '' || !existsSync(folder)) return;
  rmSync(credentials, { force: true });
  try {
    execFileSync('git', ['config', '--local', '--unset-all', `includeIf.gitdir:${folder}/.git.path`], {
      cwd: folder,
    });
  } catch {
    // A step of the job may have taken the setting away already.
  }
});
