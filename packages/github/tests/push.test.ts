/** Refs by git's own protocol, against a real git server. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { httpClient, plainLogger, redact, type WaybillError } from '@waybill/toolkit';
import {
  type GitRemote,
  githubClient,
  listRefs,
  messageCommit,
  objectOid,
  pushRefs,
  readHead,
  readMessages,
} from '../src/index.ts';

const repository = { owner: 'acme', name: 'config' };
const PREFIX = 'refs/waybill/tests/';
let platform: Platform;
let remote: GitRemote;

beforeAll(async () => {
  platform = await startPlatform({ services: ['github'] });
  const github = platform.service('github');
  const { token } = github.createUser('alice');
  github.createOrganization('acme');
  github.addMember('acme', 'alice');
  github.createRepository(repository);
  github.grant('acme/config', 'alice', 'write');
  await github.commitFiles('acme/config', {
    branch: 'main',
    message: 'Start',
    files: { 'a.yaml': 'a: 1\n', 'folder/b.yaml': 'b: 1\n' },
  });
  remote = { serverUrl: github.url, token, http: httpClient({ env: {} }) };
});
afterAll(() => platform.stop());

const client = () => {
  const { apiUrl, graphqlUrl } = platform.service('github');
  const { token, http } = remote;
  return githubClient({ apiUrl, graphqlUrl, token, http, log: plainLogger() });
};

it('makes refs at commits that are pushed along, lists them by name, reads their messages, removes them', async () => {
  const [first, second] = ['one', 'two'].map((text) => messageCommit(`${text}\n`, 1_790_000_000));
  if (!first || !second) throw new Error('two commits were made');
  const moves = [
    { ref: `${PREFIX}b`, before: undefined, after: objectOid(first[0]) },
    { ref: `${PREFIX}a`, before: undefined, after: objectOid(second[0]) },
  ];
  const moved = await pushRefs(remote, repository, moves, [first[0], second[0], first[1]]);
  expect(moved.map(({ done }) => done)).toEqual([true, true]);
  expect(await listRefs(remote, repository, PREFIX)).toEqual([
    { ref: `${PREFIX}a`, oid: objectOid(second[0]) },
    { ref: `${PREFIX}b`, oid: objectOid(first[0]) },
  ]);
  const missing = 'f'.repeat(40);
  const messages = await readMessages(client(), repository, [objectOid(first[0]), missing]);
  expect(Object.entries(messages).map(([oid, text]) => [oid, text.trimEnd()])).toEqual([
    [objectOid(first[0]), 'one'],
  ]);
  // Compare-and-swap: a ref that is elsewhere stays.
  const removed = await pushRefs(remote, repository, [
    { ref: `${PREFIX}a`, before: objectOid(first[0]), after: undefined },
    { ref: `${PREFIX}b`, before: objectOid(first[0]), after: undefined },
  ]);
  expect(removed.map(({ done }) => done)).toEqual([false, true]);
  expect((await listRefs(remote, repository, PREFIX)).map(({ ref }) => ref)).toEqual([`${PREFIX}a`]);
});

it('says so where the token may not, and where a list has no end', async () => {
  const stranger = { ...remote, token: 'ghs_nobody' };
  await expect(listRefs(stranger, repository, PREFIX)).rejects.toMatchObject({
    code: 'WAYBILL_GITHUB_PUSH_REFUSED',
  });
  await expect(pushRefs(stranger, repository, [])).rejects.toMatchObject({
    code: 'WAYBILL_GITHUB_PUSH_REFUSED',
  });
  const remove = platform
    .service('github')
    .server.fault(({ path }) =>
      path.endsWith('/git-upload-pack') ? { status: 200, body: '003d' } : undefined,
    );
  await expect(listRefs(remote, repository, PREFIX)).rejects.toMatchObject({
    found: 'a list of refs without its end',
  });
  remove();
});

it('shows nothing of the token where the server says it back', async () => {
  const remove = platform
    .service('github')
    .server.fault(({ headers }) => ({ status: 403, body: `no access for ${headers.authorization}` }));
  const error = await listRefs(remote, repository, PREFIX).catch((thrown: WaybillError) => thrown);
  remove();
  expect(redact(String((error as WaybillError).found))).toBe('no access for Basic ***');
});

it('leaves out what is no file, where that is asked for', async () => {
  const paths = ['a.yaml', 'folder'];
  const head = await readHead(client(), repository, { paths, leaveOut: true });
  expect(head.files['a.yaml']?.bytes.toString('utf8')).toBe('a: 1\n');
  expect(head.files.folder).toBeUndefined();
  expect(head.faults.folder?.code).toBe('WAYBILL_GITHUB_FILE_KIND');
  await expect(readHead(client(), repository, { paths })).rejects.toMatchObject({
    code: 'WAYBILL_GITHUB_FILE_KIND',
  });
});
