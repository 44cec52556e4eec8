/** The pages of a JSON Schema for people: a table of keys for each part of the file, and one for each definition. Pure. */

export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  pattern?: string;
  const?: unknown;
  enum?: readonly unknown[];
  examples?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  required?: readonly string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: readonly Schema[];
  definitions?: Record<string, Schema>;
}

const PREFIX = '#/definitions/';

/** Forms of text that have a name of their own, by their pattern. */
const FORMS: Record<string, string> = {
  '^[0-9]{1,6}(s|m|h|d)$': 'duration: `30m`, `24h`, `90d`',
};

/** A section for each key of the file, then one for each definition that has keys of its own. */
export function schemaReference(schema: Schema): string {
  const definitions = schema.definitions ?? {};
  const sections = Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const required = schema.required?.includes(key) ? ' Required.' : '';
    return section(
      `\`${key}\``,
      `${sentence(part.description ?? valuesOf(part, definitions))}${required}`,
      rowsOf(part, ''),
    );
  });
  const parts = Object.values(definitions)
    .filter(({ properties }) => properties !== undefined)
    .map((part) => section(part.title ?? '', sentence(part.description ?? ''), rowsOf(part, '')));
  return [...sections, ...parts].join('\n\n');

  function section(title: string, lead: string, rows: string[]): string {
    const head = `## ${title}\n\n${lead}`;
    return rows.length === 0
      ? head
      : `${head}\n\n| key | value | what it is |\n| --- | --- | --- |\n${rows.join('\n')}`;
  }

  /** One row for each key below a part; what is below a list has `[]` in its path, below a name that is free `<name>`. */
  function rowsOf(part: Schema, path: string): string[] {
    const { properties = {}, additionalProperties, items, anyOf = [] } = part;
    const join = (key: string) => (path === '' ? key : `${path}.${key}`);
    const rows = Object.entries(properties).flatMap(([key, child]) => [
      row(join(key), child, part.required?.includes(key) ?? false),
      ...rowsOf(child, join(key)),
    ]);
    if (typeof additionalProperties === 'object') {
      const free = join('<name>');
      rows.push(...rowsOf(additionalProperties, free));
      if (rows.length === 0) rows.push(row(free, additionalProperties, false));
    }
    if (items) rows.push(...rowsOf(items, `${path}[]`));
    rows.push(...anyOf.flatMap((choice) => rowsOf(choice, path)));
    return rows;
  }

  function row(path: string, part: Schema, required: boolean): string {
    const what = [part.description ?? '', exampleOf(part)].filter((text) => text !== '').join(' ');
    return `| \`${path}\`${required ? ' (required)' : ''} | ${cell(valuesOf(part, definitions))} | ${cell(what)} |`;
  }
}

/** What may stand there, in few words. */
function valuesOf(part: Schema, definitions: Record<string, Schema>): string {
  if (part.$ref !== undefined) {
    const name = part.$ref.slice(PREFIX.length);
    const target = definitions[name] ?? {};
    return target.title ?? target.description ?? valuesOf(target, definitions);
  }
  if (part.const !== undefined) return code(part.const);
  if (part.enum) return part.enum.map(code).join(', ');
  if (part.anyOf)
    return [...new Set(part.anyOf.map((choice) => valuesOf(choice, definitions)))].join(', or ');
  if (part.items) return `list: ${valuesOf(part.items, definitions)}`;
  if (part.type === 'object') return 'mapping';
  if (part.type === 'integer')
    return part.minimum === undefined || part.maximum === undefined
      ? 'whole number'
      : `${part.minimum} to ${part.maximum}`;
  if (part.type === 'boolean') return '`true`, `false`';
  return FORMS[part.pattern ?? ''] ?? 'text';
}

function exampleOf({ examples = [] }: Schema): string {
  return examples.length === 0 ? '' : `Such as ${examples.map(code).join(', ')}.`;
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function sentence(words: string): string {
  const text = words.replaceAll('<', '&lt;');
  return text === '' || /[.:]$/.test(text) ? text : `${text}.`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();
}
