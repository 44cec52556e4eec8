/** The GraphQL API: GitHub's public schema, executed by graphql-js. https://docs.github.com/graphql */
import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  parse,
  validate,
} from 'graphql';
import type { PlatformRequest, PlatformResponse } from '../../../http.ts';
import { authenticate } from '../auth/authenticate.ts';
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import type { RateLimits } from '../limits.ts';
import { Refusal } from '../problems.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';

/** Beyond about 40 MB GitHub takes no request (seen, not documented). */
const MAX_BODY_BYTES = 45 * 1024 * 1024;
/** Thrown for a field of the schema that the platform does not serve. */
export class Unserved extends Error {}

export interface GraphqlContext {
  core: Core;
  identity: Exclude<Identity, { kind: 'anonymous' | 'app' }>;
  rates: RateLimits;
}

export type Fields = Record<string, unknown>;

/** A field is a value, or a function of its arguments; one that is not there is not served. */
const resolveField: GraphQLFieldResolver<unknown, GraphqlContext> = (source, args, context, info) => {
  const fields = source as Fields;
  if (!(info.fieldName in fields))
    throw new Unserved(
      `waybill local platform: the GraphQL field ${info.parentType.name}.${info.fieldName} is not served`,
    );
  const value = fields[info.fieldName];
  return typeof value === 'function' ? (value as (...all: unknown[]) => unknown)(args, context, info) : value;
};

const resolveType: GraphQLTypeResolver<unknown, GraphqlContext> = (value) =>
  String((value as { __typename?: string }).__typename);

let published: GraphQLSchema | undefined;

/** GitHub's own schema, of 64,000 lines: built with the first request, once for this process. */
async function publishedSchema(): Promise<GraphQLSchema> {
  if (!published) {
    const { schema } = await import('@octokit/graphql-schema');
    published = buildSchema(schema.idl, { assumeValid: true, assumeValidSDL: true, noLocation: true });
  }
  return published;
}

export class GraphqlEndpoint {
  readonly #core: Core;
  readonly #rates: RateLimits;

  constructor(core: Core, rates: RateLimits) {
    this.#core = core;
    this.#rates = rates;
  }

  async handle(request: PlatformRequest): Promise<PlatformResponse> {
    const documentation = 'https://docs.github.com/graphql';
    try {
      const identity = authenticate(this.#core, request.headers);
      if (identity.kind === 'anonymous' || identity.kind === 'app')
        throw new Refusal(
          identity.kind === 'app' ? 403 : 401,
          'This endpoint requires you to be authenticated.',
        );
      if (request.body.length > MAX_BODY_BYTES) throw new Refusal(413, 'Payload too large');
      const { query, variables, operationName } = request.json<{
        query?: string;
        variables?: Record<string, unknown>;
        operationName?: string;
      }>();
      if (typeof query !== 'string' || query === '')
        throw new Refusal(400, 'A query attribute must be specified and must be a string.');
      const context: GraphqlContext = { core: this.#core, identity, rates: this.#rates };
      const result = await this.#run(query, variables ?? {}, operationName, context);
      return {
        status: 200,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'x-github-request-id': randomUUID().toUpperCase(),
          ...this.#rates.headers(identity),
          'x-ratelimit-resource': 'graphql',
        },
        body: JSON.stringify(result),
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        status: error.status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...error.headers },
        body: JSON.stringify({
          message: error.message,
          documentation_url: documentation,
          ...error.details,
          status: String(error.status),
        }),
      };
    }
  }

  async #run(
    query: string,
    variables: Record<string, unknown>,
    operationName: string | undefined,
    context: GraphqlContext,
  ): Promise<unknown> {
    const schema = await publishedSchema();
    let document: ReturnType<typeof parse>;
    try {
      document = parse(query);
    } catch (error) {
      return { errors: [this.#error(error as GraphQLError)] };
    }
    const faults = validate(schema, document);
    if (faults.length > 0) {
      this.#core.context.journal('contract', `GraphQL document refused: ${faults[0]?.message}`);
      return { errors: faults.map((fault) => this.#error(fault)) };
    }
    const writes = document.definitions.some(
      (definition) => definition.kind === 'OperationDefinition' && definition.operation === 'mutation',
    );
    this.#rates.count(context.identity, 'graphql', writes ? 'create' : 'read');
    const result = (await execute({
      schema,
      document,
      rootValue: writes ? mutations : queries,
      contextValue: context,
      variableValues: variables,
      operationName,
      fieldResolver: resolveField,
      typeResolver: resolveType,
    })) as ExecutionResult;
    return {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(result.errors ? { errors: result.errors.map((error) => this.#error(error)) } : {}),
    };
  }

  #error(error: GraphQLError): Record<string, unknown> {
    const { originalError } = error;
    const place = {
      ...(error.path ? { path: error.path } : {}),
      ...(error.locations
        ? { locations: error.locations.map(({ line, column }) => ({ line, column })) }
        : {}),
    };
    if (originalError instanceof Refusal) {
      const graphqlMessage = (originalError as Refusal & { graphqlMessage?: string }).graphqlMessage;
      const list = originalError.details.errors;
      const first = Array.isArray(list) && typeof list[0] === 'string' ? list[0] : undefined;
      return {
        type: originalError.type,
        ...place,
        message: graphqlMessage ?? first ?? originalError.message,
      };
    }
    // Faults of variables carry an error of graphql-js's own.
    if (originalError && error.path) {
      const kind = originalError instanceof Unserved ? 'unserved' : 'error';
      this.#core.context.journal(kind, originalError.stack ?? originalError.message);
      if (kind === 'unserved') return { ...place, message: originalError.message };
      return {
        ...place,
        message:
          `Something went wrong while executing your query on ${this.#core.store.now()}. ` +
          `Please include \`${randomUUID().toUpperCase()}\` when reporting this issue. ` +
          `(waybill local platform: ${originalError.message})`,
      };
    }
    return { ...place, message: inGithubsWords(error.message) };
  }
}

/** The few texts of graphql-js that clients are known to read, as GitHub's server words them. */
function inGithubsWords(message: string): string {
  const field = /^Cannot query field "(.+?)" on type "(.+?)"/.exec(message);
  if (field) return `Field '${field[1]}' doesn't exist on type '${field[2]}'`;
  const variable = /^Variable "\$(\w+)" has invalid value(?: at \.([\w.]+))?: (.*)$/s.exec(message);
  if (variable) {
    const where = variable[2] ? ` for ${variable[2]}` : '';
    const why = variable[3]?.includes('not to be null') ? 'Expected value to not be null' : variable[3];
    return `Variable $${variable[1]} was provided invalid value${where} (${why})`;
  }
  return message;
}
