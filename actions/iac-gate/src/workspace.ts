/** Finds the repository to judge. Loaded before everything else: a wrong folder is told without loading the gate. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { errors } from './errors.ts';
import { openRepository, type Repository } from './git.ts';

/** The repository that "path" names. A link in the change must not lead the gate to another repository. */
export async function workspaceRepository(
  workspace: string,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<Repository> {
  const folder = resolve(workspace, path);
  if (!existsSync(folder)) {
    throw errors.GATE_NOT_A_REPOSITORY({
      message: `there is no folder ${path} in the workspace`,
      where: 'input "path"',
      found: path,
    });
  }
  const repository = await openRepository(folder, env);
  const top = realpathSync(workspace);
  if (repository.root !== top && !repository.root.startsWith(`${top}/`)) {
    throw errors.GATE_NOT_A_REPOSITORY({
      message: `${path} is in the repository ${repository.root}, which is not in the workspace`,
      where: 'input "path"',
      expected: `a folder of a repository in ${top}`,
    });
  }
  return repository;
}
