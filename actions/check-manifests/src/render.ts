/** Renders a root with Kustomize. What it can't render is a reason, never an empty rendering. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '@waybill/toolkit';
import type { Run, RunChecker } from './check.ts';
import type { Root } from './overlays.ts';
import { RenderingFault, type Resource, resourcesIn } from './resources.ts';
import type { Tree } from './tree.ts';

export type Rendering = { text: string; resources: Resource[] } | { problem: string };

/** A root that a tree does not have renders to nothing. */
export async function render(
  root: Root,
  tree: Tree,
  there: boolean,
  kustomize: RunChecker,
): Promise<Rendering> {
  if (!there) return { text: '', resources: [] };
  if (root.kind === 'manifest' && tree.links.has(root.path))
    return { problem: `${root.path} is a link; what it points to is not read` };
  const run: Run =
    root.kind === 'overlay'
      ? await kustomize(['build', join(tree.root, root.path)])
      : { code: 0, stdout: readFileSync(join(tree.root, root.path), 'utf8'), stderr: '' };
  if (run.code !== 0)
    return {
      problem: `${root.path} can't be rendered: ${oneLine(withoutFolder(run.stderr, tree.root), 400)}`,
    };
  try {
    return { text: run.stdout, resources: resourcesIn(run.stdout) };
  } catch (error) {
    if (!(error instanceof RenderingFault)) throw error;
    return { problem: `${root.path}: ${error.message}` };
  }
}

/** Paths in messages are those of the repository. */
function withoutFolder(text: string, folder: string): string {
  return text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}
