import { readFile } from 'node:fs/promises';
import { errors } from './errors.ts';

/** Throws WAYBILL_CLI_FILE_UNREADABLE. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw errors.CLI_FILE_UNREADABLE({ message: 'the file cannot be read', where: path, cause });
  }
}
