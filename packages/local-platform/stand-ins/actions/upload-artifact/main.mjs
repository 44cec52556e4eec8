import { lstat, readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { environment, flag, info, input, message, output, run, warning } from './lib/actions.mjs';
import { find } from './lib/glob.mjs';
import { zip } from './lib/zip.mjs';

await run(async () => {
  const path = input('path', { required: true });
  const found = await find(path, {
    base: environment('GITHUB_WORKSPACE'),
    hidden: flag('include-hidden-files'),
  });
  if (found.files.length === 0) {
    const text = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
    const wanted = input('if-no-files-found');
    if (wanted === 'error') throw new Error(text);
    if (wanted === 'warn') warning(text);
    else if (wanted === 'ignore') info(text);
    else
      throw new Error(
        `Unrecognized if-no-files-found input. Provided: ${wanted}. Available options: warn, error, ignore`,
      );
    return;
  }
  if (!flag('archive') && found.files.length > 1) {
    throw new Error(
      `When 'archive' is set to false, only a single file can be uploaded. Found ${found.files.length} files to upload.`,
    );
  }
  const name = flag('archive') ? input('name', { required: true }) : basename(found.files[0]);
  const files = await Promise.all(
    found.files.map(async (file) => ({
      path: relative(found.root, file),
      bytes: await readFile(file),
      mode: (await lstat(file)).mode & 0o111 ? 0o100755 : 0o100644,
    })),
  );
  info(`With the provided path, there will be ${files.length} file${files.length === 1 ? '' : 's'} uploaded`);
  const query = new URLSearchParams({
    name,
    overwrite: String(flag('overwrite')),
    'retention-days': input('retention-days') || '0',
  });
  const response = await fetch(new URL(`artifacts?${query}`, environment('ACTIONS_RESULTS_URL')), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${environment('ACTIONS_RUNTIME_TOKEN')}`,
      'content-type': 'application/zip',
    },
    body: zip(files, Number(input('compression-level'))),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(message(bytes));
  const artifact = JSON.parse(bytes.toString('utf8'));
  output('artifact-id', artifact.id);
  output('artifact-digest', String(artifact.digest).replace(/^sha256:/, ''));
  output(
    'artifact-url',
    `${environment('GITHUB_SERVER_URL')}/${environment('GITHUB_REPOSITORY')}/actions/runs/${environment('GITHUB_RUN_ID')}/artifacts/${artifact.id}`,
  );
  info(`Artifact ${name} has been successfully uploaded! Artifact ID is ${artifact.id}`);
});
