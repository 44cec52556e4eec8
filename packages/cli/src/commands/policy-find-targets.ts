/** `waybill policy find-targets`: the places that name an image, ready to be declared. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  decodeFile,
  describeTarget,
  isRepository,
  mayHoldTarget,
  type Target,
  targetsIn,
} from '@waybill/gitops';
import { declarationText } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import type { Command } from '../command.ts';
import { errors } from '../errors.ts';

export const command: Command = {
  help: `
waybill policy find-targets DIR --image REGISTRY/REPOSITORY [--root DIR]

Finds every place in the YAML and JSON files below DIR that names the image in a form that a digest can be written to, and prints each
as a target of the delivery policy. Nothing is chosen: a person declares the one that is meant, or all of them as a list.

  --image NAME   the image, without tag and digest
  --root DIR     root of the config repository, from which the paths are told; default: the current folder
  --json         { image, files, targets: [{ target, declaration }], unreadable: [{ file, reason }] }

Exit codes: 0 found, 1 nothing found, 2 a file that may name the image, or the folder, could not be read.`,
  operands: ['DIR'],
  options: { image: { type: 'string' }, root: { type: 'string' } },
  async run(args) {
    const [folder = ''] = args.operands;
    const image = args.required('image');
    if (!isRepository(image) || !image.includes('/'))
      throw errors.CLI_USAGE({
        message: 'the image is not registry/repository, without tag and digest',
        where: '--image',
        found: image,
      });
    const root = args.value('root') ?? '.';
    const paths = await filesBelow(folder);
    const targets: Target[] = [];
    const unreadable: { file: string; reason: string }[] = [];
    for (const path of paths) {
      const file = relative(root, path).split(sep).join('/');
      try {
        targets.push(...targetsIn(decodeFile(await readFile(path), file), file, image));
      } catch (error) {
        if (!(error instanceof WaybillError)) throw error;
        unreadable.push({ file, reason: error.message });
      }
    }
    const found = targets.map((target) => ({ target, declaration: declarationText(target) }));
    return {
      code: unreadable.length > 0 ? 2 : found.length > 0 ? 0 : 1,
      json: { image, files: paths.length, targets: found, unreadable },
      text: [
        ...(found.length === 0
          ? [`# nothing in ${paths.length} files names ${image}`]
          : [
              `# ${image} in ${paths.length} files:`,
              ...found.map(({ target, declaration }) => `- ${declaration} # ${describeTarget(target)}`),
            ]),
        ...unreadable.map(({ file, reason }) => `# not read, and may name it: ${file}: ${reason}`),
      ],
    };
  },
};

/** Regular files that may hold a target, in the order of their names. Links are not followed. */
async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && mayHoldTarget(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.split(sep).includes('.git'))
      .sort();
  } catch (cause) {
    throw errors.CLI_FILE_UNREADABLE({ message: 'the folder cannot be read', where: folder, cause });
  }
}
