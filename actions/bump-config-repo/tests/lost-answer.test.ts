import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digest, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world.sound();
  await world.stop();
});

/** Passes requests on; does to the answer of the first commit what `lose` says, after GitHub has carried it out. */
async function gateway(graphqlUrl: string, lose: 'cut' | 502, afterCommit?: () => Promise<unknown>) {
  let lost = false;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const onward = httpRequest(
        graphqlUrl,
        { method: incoming.method, headers: incoming.headers },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => parts.push(chunk));
          answer.on('end', async () => {
            if (!lost && body.includes('createCommitOnBranch')) {
              lost = true;
              await afterCommit?.();
              if (lose === 'cut') incoming.socket.destroy();
              else outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
              return;
            }
            outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(Buffer.concat(parts));
          });
        },
      );
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const commits = async () => Number(await world.git('rev-list', '--count', 'main'));

describe('an answer that is lost after the commit has landed', () => {
  it.each([
    ['a cut connection', 'cut', '1', '3.1'],
    ['a bad gateway', 502, '2', '4.1'],
  ] as const)(
    'by %s is recognised by the trailers: one commit, reported as ours',
    async (_, lose, digit, run) => {
      await using proxy = await gateway(world.platform.service('github').graphqlUrl, lose);
      const before = await commits();
      const outcome = await world.bump(
        { image: `${REGISTRY}/claims-api@${digest(digit)}` },
        { run, env: { GITHUB_GRAPHQL_URL: proxy.url } },
      );
      expect(outcome.exitCode).toBe(0);
      expect(outcome.outputs).toMatchObject({
        changed: 'true',
        superseded: 'false',
        commit: await world.head(),
      });
      expect(await commits()).toBe(before + 1);
    },
  );

  it('is recognised even when a newer build came in between', async () => {
    const github = world.platform.service('github');
    await using proxy = await gateway(github.graphqlUrl, 'cut', () =>
      world.bump({ image: `${REGISTRY}/claims-api@${digest('9')}` }, { run: '9.1' }),
    );
    const before = await commits();
    const outcome = await world.bump(
      { image: `${REGISTRY}/claims-api@${digest('5')}` },
      { run: '5.1', env: { GITHUB_GRAPHQL_URL: proxy.url } },
    );
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ changed: 'true', superseded: 'true' });
    expect(await commits()).toBe(before + 2);
    expect(await world.file()).toContain(`digest: ${digest('9')} # claims-api`);
    expect(outcome.outputs.commit).toBe((await world.git('rev-parse', 'main~1')).trim());
  });
});
