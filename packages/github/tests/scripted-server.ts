/** A server on loopback that answers as a test says and keeps what was asked; GraphQL documents are held to GitHub's schema. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpClient, type Pace, plainLogger } from '@waybill/toolkit';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { githubClient } from '../src/index.ts';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Cuts the connection instead of answering. */
  cut?: boolean;
}

export type Script = (asked: Asked, number: number) => Answer;

let schema: GraphQLSchema | undefined;
function githubSchema(): GraphQLSchema {
  const file = new URL('../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  // GitHub's schema deprecates fields that their interfaces do not: graphql-js would refuse it as a whole.
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true });
  return schema;
}

/** Starts the server and a client on it. Waits are not slept but kept in `waits`; time stands at `now`. */
export async function scripted(script: Script) {
  const asked: Asked[] = [];
  const faults: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const one: Asked = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
      asked.push(one);
      if (one.path === '/graphql') {
        try {
          const { query } = one.body as { query: string };
          faults.push(...validate(githubSchema(), parse(query)).map((error) => error.message));
        } catch (error) {
          faults.push(String(error));
        }
      }
      const answer = script(one, asked.length);
      if (answer.cut) {
        request.socket.destroy();
        return;
      }
      const raw = Buffer.isBuffer(answer.body);
      response.writeHead(answer.status ?? 200, {
        'content-type': raw ? 'application/octet-stream' : 'application/json',
        ...answer.headers,
      });
      response.end(
        answer.body === undefined ? '' : raw ? (answer.body as Buffer) : JSON.stringify(answer.body),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const waits: number[] = [];
  const now = Date.parse('2026-01-01T00:00:00Z');
  const pace: Pace = {
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const client = githubClient({
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    token: 'ghs_token',
    http: httpClient({ env: {}, pace }),
    log: plainLogger(
      () => {},
      () => {},
    ),
    pace,
  });
  return {
    client,
    asked,
    faults,
    waits,
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const repository = { owner: 'acme', name: 'config' };
