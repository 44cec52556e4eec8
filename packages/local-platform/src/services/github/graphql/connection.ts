/** Relay connections as GitHub pages them. https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api */
import type { GraphQLResolveInfo } from 'graphql';
import { Refusal } from '../problems.ts';
import type { Fields, GraphqlContext } from './endpoint.ts';

const MAX_PAGE = 100;

export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

const cursorOf = (index: number) => Buffer.from(`cursor:v2:${index + 1}`).toString('base64');
const indexOf = (cursor: string) =>
  Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1] ?? 0);

/** A field that pages through items; the view of an item is made only for the page that is asked for. */
export function connection<A extends PageArguments, T>(
  load: (args: A, context: GraphqlContext) => readonly T[] | Promise<readonly T[]>,
  view: (item: T, context: GraphqlContext) => unknown,
): (args: A, context: GraphqlContext, info: GraphQLResolveInfo) => Promise<Fields> {
  return async (args, context, info) => {
    const size = args.first ?? args.last;
    if (size === undefined || size === null) {
      // Counting alone needs no page.
      const selected = info.fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []);
      const counts = selected.every((each) => each.kind === 'Field' && each.name.value === 'totalCount');
      if (!counts)
        throw new Refusal(
          422,
          `You must provide a \`first\` or \`last\` value to properly paginate the \`${info.fieldName}\` connection.`,
          { type: 'MISSING_PAGINATION_BOUNDARIES' },
        );
    }
    if ((size ?? 1) > MAX_PAGE || (size ?? 1) < 0)
      throw new Refusal(
        422,
        `Requesting ${size} records on the \`${info.fieldName}\` connection exceeds the \`first\` limit of ${MAX_PAGE} records.`,
      );
    const items = await load(args, context);
    let start = args.after ? indexOf(args.after) : 0;
    let end = args.before ? indexOf(args.before) - 1 : items.length;
    if (typeof args.first === 'number') end = Math.min(end, start + args.first);
    else if (typeof args.last === 'number') start = Math.max(start, end - args.last);
    const page = items.slice(start, end);
    const nodes = () => page.map((item) => view(item, context));
    return {
      totalCount: items.length,
      nodes,
      edges: () => nodes().map((node, i) => ({ node, cursor: cursorOf(start + i) })),
      pageInfo: {
        startCursor: page.length > 0 ? cursorOf(start) : null,
        endCursor: page.length > 0 ? cursorOf(start + page.length - 1) : null,
        hasNextPage: end < items.length,
        hasPreviousPage: start > 0,
      },
    };
  };
}
