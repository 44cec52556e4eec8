import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { api, environment, flag, info, input, output, run } from '../lib/actions.mjs';

const WAIT = 1000;
const MOST_POLLS = 30;

await run(async () => {
  const token = input('token', { required: true });
  const path = resolve(environment('GITHUB_WORKSPACE'), input('sarif_file'));
  const files = statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.sarif'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new Error(`No SARIF files found to upload in "${path}".`);
  if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`Path does not exist: ${path}`);
  const documents = files.map(read);
  const category = input('category');
  const sarif = { ...documents[0], runs: documents.flatMap((document) => document.runs) };
  if (category !== '') {
    const id = category.endsWith('/') ? category : `${category}/`;
    for (const one of sarif.runs) one.automationDetails ??= { id };
  }
  if (Boolean(input('ref')) !== Boolean(input('sha')))
    throw new Error("The inputs 'ref' and 'sha' must be given both or not at all");
  const repository = environment('GITHUB_REPOSITORY');
  const event = JSON.parse(readFileSync(environment('GITHUB_EVENT_PATH'), 'utf8'));
  const pull = environment('GITHUB_EVENT_NAME') === 'pull_request';
  const { json } = await api(`/repos/${repository}/code-scanning/sarifs`, {
    token,
    method: 'POST',
    body: {
      commit_sha: input('sha') || environment('GITHUB_SHA'),
      ref: input('ref') || environment('GITHUB_REF'),
      sarif: gzipSync(JSON.stringify(sarif)).toString('base64'),
      checkout_uri: pathToFileURL(input('checkout_path')).href,
      tool_name: sarif.runs[0]?.tool?.driver?.name,
      ...(pull && event.pull_request?.created_at ? { started_at: event.pull_request.created_at } : {}),
    },
  });
  info(`Successfully uploaded results of ${files.length} file(s): ${json.id}`);
  output('sarif-id', json.id);
  output('sarif-ids', JSON.stringify({ 'code-scanning': json.id }));
  if (!flag('wait-for-processing')) return;
  for (let poll = 0; poll < MOST_POLLS; poll++) {
    const { json: status } = await api(`/repos/${repository}/code-scanning/sarifs/${json.id}`, { token });
    if (status.processing_status === 'complete') {
      info('Analysis upload status is complete.');
      return;
    }
    if (status.processing_status === 'failed')
      throw new Error(
        `Code Scanning could not process the submitted SARIF file:\n${(status.errors ?? []).join('\n')}`,
      );
    await new Promise((done) => setTimeout(done, WAIT));
  }
  throw new Error('Timed out waiting for analysis to finish processing.');
});

function read(file) {
  let document;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(
      `Invalid SARIF. JSON syntax error in ${file}: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
  if (document.version !== '2.1.0' || !Array.isArray(document.runs))
    throw new Error(`Invalid SARIF in ${file}: version 2.1.0 with runs is needed`);
  return document;
}
