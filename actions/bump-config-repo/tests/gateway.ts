/** Stands between the action and GitHub, and loses an answer: after GitHub has carried the request out. */
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from './world.ts';

export interface Gateway extends AsyncDisposable {
  /** Variables that send what goes to the API through here. */
  env: Record<string, string>;
  url: string;
}

/**
 * Passes requests on; does to the first answer whose request (`METHOD /path` and body) matches what `lose` says. `afterwards` runs
 * before that, once GitHub has answered.
 */
export async function gateway(
  world: World,
  lost: RegExp,
  lose: 'cut' | 502,
  afterwards?: () => unknown,
): Promise<Gateway> {
  const github = new URL(world.platform.service('github').url);
  let done = false;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const onward = httpRequest(
        new URL(incoming.url ?? '/', github),
        { method: incoming.method, headers: incoming.headers },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => parts.push(chunk));
          answer.on('end', async () => {
            const asked = `${incoming.method} ${incoming.url}\n${body.toString('latin1')}`;
            if (!done && lost.test(asked)) {
              done = true;
              await afterwards?.();
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
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { url, apiUrl, graphqlUrl } = world.platform.service('github');
  return {
    url: own,
    env: {
      GITHUB_API_URL: apiUrl.replace(url, own),
      GITHUB_GRAPHQL_URL: graphqlUrl.replace(url, own),
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
