import { describe, expect, it } from '@jest/globals';
import { openRepository } from '../../src/git.ts';
import { readTree } from '../../src/tree.ts';
import { repository } from '../repository.ts';

const everything = { paths: ['.'], exclude: [] };
const read = async (folder: string, scope = everything as Parameters<typeof readTree>[1]) =>
  readTree(await openRepository(folder, process.env), scope);

describe('the tree of a commit', () => {
  it('is what was committed, whatever the work tree holds', async () => {
    const repo = repository({ 'main.tf': 'resource "a" "b" {}\n', 'text.txt': 'x\n', 'x.tfvars': 'a = 1\n' });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${repo.folder}/main.tf`, '# emptied by a step\n');
    writeFileSync(`${repo.folder}/added.tf`, 'resource "a" "c" {}\n');
    const { files } = await read(repo.folder);
    expect(files.map((file) => [file.path, file.content.toString()])).toEqual([
      ['main.tf', 'resource "a" "b" {}\n'],
      ['x.tfvars', 'a = 1\n'],
    ]);
  });

  it('follows links inside, and names those that lead out or in circles', async () => {
    const repo = repository({
      'shared/provider.tf': 'resource "a" "b" {}\n',
      'app/provider.tf': '-> ../shared/provider.tf',
      'app/twice.tf': '-> provider.tf',
      'app/host.yaml': '-> /etc/hostname',
      'app/up.tf': '-> ../../elsewhere.tf',
      'app/circle.tf': '-> circle.tf',
      'app/notes': '-> /etc/passwd',
    });
    const { files, problems } = await read(repo.folder);
    expect(files.map((file) => file.path)).toEqual(['app/provider.tf', 'app/twice.tf', 'shared/provider.tf']);
    expect(files.every((file) => file.content.toString() === 'resource "a" "b" {}\n')).toBe(true);
    expect(problems).toEqual([
      {
        code: 'GATE_UNREADABLE_FILE',
        text: 'symbolic links lead out of the commit: app/circle.tf; app/host.yaml; app/up.tf',
      },
    ]);
  });

  it('holds to the scope of the policy, and names submodules in it', async () => {
    const repo = repository({ 'a/x.tf': '', 'b/x.tf': '', 'a/skip/x.tf': '', 'ab/x.tf': '' });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'c'.repeat(40)},a/module`);
    repo.git('commit', '--quiet', '--message', 'submodule');
    const scope = { paths: ['a'], exclude: [{ path: 'a/skip/**', reason: 'kept out for this test' }] };
    const { files, problems } = await read(repo.folder, scope);
    expect(files.map((file) => file.path)).toEqual(['a/x.tf']);
    expect(problems.map((problem) => problem.code)).toEqual(['GATE_SUBMODULE']);
  });

  it('keeps names with blanks, quotes, line breaks and other scripts', async () => {
    const names = ['a b.tf', "it's.tf", '$(id).tf', 'über.tf', 'line\nbreak.tf', '-rf.tf'];
    const repo = repository(Object.fromEntries(names.map((name) => [name, ''])));
    const { files } = await read(repo.folder);
    expect(files.map((file) => file.path).sort()).toEqual([...names].sort());
  });
});
