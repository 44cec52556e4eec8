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
  ajv.addSchema(deliveryPolicySchema);
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
  return `${HEAD}${imports.join('\n')}\n${FAULT}${shortened(body).replace('"use strict";', '').trim()}\n`;
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(VALIDATOR_PATH, compiledSchema());
