/** Folders and files of a test, removed when its process ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-interop-'));
  folders.push(folder);
  return folder;
}

/** Writes a file into a folder of its own and returns its path. Anything but text is written as JSON. */
export function newFile(name: string, content: unknown): string {
  const path = join(newFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
