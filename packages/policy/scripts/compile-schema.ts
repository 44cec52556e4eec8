/**
 * Compiles the schema of the delivery policy into src/schema-validator.ts, so that the actions carry the validator and not the compiler:
 * a quarter of their size, and no code that is made at run time. Run it after a change of src/schema.ts:
 *
 *     node packages/policy/scripts/compile-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { deliveryPolicySchema } from '../src/schema.ts';

// Ajv's package has no entry for this part that ESM would find by itself.
const standalone = createRequire(import.meta.url)('ajv/dist/standalone') as {
  default(ajv: Ajv, exported: Record<string, string>): string;
};

export const VALIDATOR_PATH = fileURLToPath(new URL('../src/schema-validator.ts', import.meta.url));

const HEAD = `// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/** Generated from schema.ts by packages/policy/scripts/compile-schema.ts. Do not edit. */
`;

/** The text of src/schema-validator.ts. */
export function compiledSchema(): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // Each definition becomes one function, and its errors name it.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(inDefinitions(deliveryPolicySchema));
  const code = standalone.default(ajv, {
    validate: deliveryPolicySchema.$id,
    validateTargets: `${deliveryPolicySchema.$id}#/definitions/targets`,
  });
  // The compiler writes require() for its few helpers whatever the module format is.
  const imports: string[] = [];
  const body = code.replace(
    /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;?$/gm,
    (_, name, helper) => {
      imports.push(`import ${name}Module from 'ajv/dist/runtime/${helper}.js';`);
      return `const ${name} = ${name}Module.default ?? ${name}Module;`;
    },
  );
  if (body.includes('require(')) throw new Error('the compiled schema needs a helper that is not known here');
  const lean = withoutUnused(shortened(body)).replace('"use strict";', '').trim();
  return `${HEAD}${imports.join('\n')}\n${FAULT}${lean}\n`;
}

type Json = Record<string, unknown>;

/** Members that say nothing about what is valid. */
const ANNOTATIONS = ['title', 'description', 'examples', 'default', '$comment'];
/** Members whose members, or items, are schemas. */
const NAMED = ['properties', 'definitions'];
const LISTED = ['anyOf', 'oneOf', 'allOf'];
const SINGLE = ['items', 'additionalProperties', 'not'];

/**
 * The same schema with each object in a definition of its own, and each rule that stands more than once: a function is compiled by V8 when
 * something of its kind is in the policy, and what is the same is there once.
 */
function inDefinitions(schema: Json): Json {
  const uses = new Map<string, number>();
  const count = (part: Json) => {
    const text = JSON.stringify(part);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    return part;
  };
  const bare = mapped(withoutAnnotations(schema), count);
  const definitions: Json = {};
  const names = new Map<string, string>();
  const moved = mapped(bare, (part, original) => {
    const text = JSON.stringify(original);
    const isObject = original.properties !== undefined;
    if (original.$ref !== undefined || (!isObject && (uses.get(text) ?? 0) < 2)) return part;
    const name = names.get(text) ?? `part${names.size}`;
    names.set(text, name);
    definitions[name] = part;
    return { $ref: `#/definitions/${name}` };
  });
  return { ...moved, definitions: { ...(moved.definitions as Json), ...definitions } };
}

/** `change` of every schema inside, innermost first; it is given what it has become and what it was. */
function mapped(schema: Json, change: (part: Json, original: Json) => Json): Json {
  const inner = (part: unknown) => (isSchema(part) ? change(mapped(part, change), part) : part);
  return Object.fromEntries(
    Object.entries(schema).map(([member, value]) => {
      if (NAMED.includes(member) && isSchema(value))
        return [member, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)]))];
      if (LISTED.includes(member) && Array.isArray(value)) return [member, value.map(inner)];
      return [member, SINGLE.includes(member) ? inner(value) : value];
    }),
  );
}

function withoutAnnotations(schema: Json): Json {
  const bare = (part: Json) =>
    Object.fromEntries(Object.entries(part).filter(([member]) => !ANNOTATIONS.includes(member)));
  return bare(mapped(schema, bare));
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What each fault is put together by: of Ajv's error object, what packages/policy reads. */
const FAULT = `function fault(list, instancePath, params, message){
const error = {instancePath, params, message};
if(list === null){
return [error];
}
list.push(error);
return list;
}
`;

/** Ajv writes ten lines for each fault that it can find; there are hundreds. In one line each, the code is less than half as long. */
function shortened(body: string): string {
  const long =
    /const (err\d+) = \{instancePath(?::([^\n]*?))?,schemaPath:"[^\n]*?",keyword:"\w+",params:(\{[^\n]*\}),message:([^\n]*?)(?:,propertyName:\w+)?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
  return body.replace(
    long,
    (_, _name, path = 'instancePath', params, message) =>
      `vErrors = fault(vErrors, ${path}, ${params}, ${message});\nerrors++;`,
  );
}

/** Ajv writes down every schema that it compiles; its code asks for few of them. */
function withoutUnused(body: string): string {
  return body.replace(/^const (schema\d+) = .*\n/gm, (line, name) =>
    body.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(VALIDATOR_PATH, compiledSchema());
