import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { api, environment, flag, info, input, message, output, run, warning } from './lib/actions.mjs';
import { unzip } from './lib/zip.mjs';

await run(async () => {
  const name = input('name');
  const ids = input('artifact-ids')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (name !== '' && ids.length > 0)
    throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
  const pattern = input('pattern');
  const target = resolve(
    environment('GITHUB_WORKSPACE'),
    input('path').replace(/^~(?=\/|$)/, process.env.HOME ?? '~'),
  );
  const source = input('github-token') === '' ? ownRun() : otherRun();
  const all = await source.list();
  const chosen =
    name !== ''
      ? all.filter((one) => one.name === name)
      : ids.length > 0
        ? all.filter((one) => ids.includes(String(one.id)))
        : pattern !== ''
          ? all.filter((one) => matchesGlob(one.name, pattern))
          : all;
  if (name !== '' && chosen.length === 0) {
    throw new Error(
      `Unable to download artifact(s): Artifact not found for name: ${name}. The run has: ${all.map((one) => one.name).join(', ') || 'none'}`,
    );
  }
  if (ids.length > 0 && chosen.length < ids.length)
    throw new Error(
      `Artifacts not found: the run has no ${ids.filter((id) => !all.some((one) => String(one.id) === id)).join(', ')}`,
    );
  // One artifact by its name goes straight into the folder; several get folders of their own.
  const flat = name !== '' || flag('merge-multiple') || (ids.length === 1 && chosen.length === 1);
  for (const artifact of chosen) {
    const archive = await source.zip(artifact);
    checkDigest(artifact, archive);
    const folder = flat ? target : join(target, artifact.name);
    await mkdir(folder, { recursive: true });
    if (flag('skip-decompress')) {
      await writeFile(join(folder, `${artifact.name}.zip`), archive);
      continue;
    }
    for (const file of unzip(archive)) {
      const path = resolve(folder, file.path);
      if (relative(folder, path).startsWith('..'))
        throw new Error(`${artifact.name}: ${file.path} lies outside of the artifact`);
      await mkdir(dirname(path), { recursive: true });
      // Permissions of files are not kept by artifacts.
      await writeFile(path, file.bytes);
    }
    info(`Artifact ${artifact.name} has been downloaded to ${folder}`);
  }
  info(`Total of ${chosen.length} artifact(s) downloaded`);
  output('download-path', target);
});

function ownRun() {
  const ask = async (path) => {
    const response = await fetch(new URL(path, environment('ACTIONS_RESULTS_URL')), {
      headers: { authorization: `Bearer ${environment('ACTIONS_RUNTIME_TOKEN')}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new Error(message(bytes));
    return bytes;
  };
  return {
    list: async () => JSON.parse((await ask('artifacts')).toString('utf8')).artifacts,
    zip: (artifact) => ask(`artifacts/${artifact.id}/zip`),
  };
}

/** Another run's artifacts come over the REST API, with the token that was given. */
function otherRun() {
  const token = input('github-token');
  const base = `/repos/${input('repository', { required: true })}/actions`;
  return {
    list: async () =>
      (await api(`${base}/runs/${input('run-id', { required: true })}/artifacts?per_page=100`, { token }))
        .json.artifacts,
    zip: async (artifact) => (await api(`${base}/artifacts/${artifact.id}/zip`, { token })).bytes,
  };
}

function checkDigest(artifact, archive) {
  const found = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (!artifact.digest || artifact.digest === found) return;
  const text = `Artifact ${artifact.name}: the digest of what was downloaded is ${found}, expected ${artifact.digest}`;
  const wanted = input('digest-mismatch');
  if (wanted === 'error') throw new Error(text);
  if (wanted === 'warn') warning(text);
  else if (wanted === 'info') info(text);
}
