/**
 * GitHub's OpenAPI description of its REST API (`@octokit/openapi`): finds the operation of a request and holds requests
 * and responses to it. Loaded with the first REST request; a validator is compiled when it is first needed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

type Json = Record<string, unknown>;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Json;
}

export interface Operation {
  method: string;
  /** `/repos/{owner}/{repo}/contents/{path}` */
  template: string;
  operationId: string;
  documentationUrl: string;
  parameters: Parameter[];
  hasBody: boolean;
  bodyRequired: boolean;
  raw: Json;
}

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Formats in use, as loose as GitHub is; others are not checked. */
const FORMATS: Record<string, (text: string) => boolean> = {
  'date-time': (text) => !Number.isNaN(Date.parse(text)),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  uri: (text) => URL.canParse(text.replace(/\{[^}]*\}/g, '')),
  email: (text) => text.includes('@'),
};

export class OpenApi {
  readonly #document: Json;
  readonly #operations: { pattern: RegExp; names: string[]; weight: number; operation: Operation }[] = [];
  readonly #ajv: Ajv;
  readonly #validators = new Map<string, ValidateFunction | null>();
  static #published: OpenApi | undefined;

  /** The one of this process: reading GitHub's description takes a third of a second, and each validator its time. */
  static published(): OpenApi {
    OpenApi.#published ??= new OpenApi();
    return OpenApi.#published;
  }

  private constructor() {
    const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
    this.#document = JSON.parse(readFileSync(file, 'utf8')) as Json;
    toJsonSchema(this.#document.components as Json);
    for (const [template, item] of Object.entries(this.#document.paths as Record<string, Json>)) {
      for (const method of METHODS) {
        const raw = item[method] as Json | undefined;
        // Closed down on GitHub itself, in favour of `{basehead}`: it takes the same addresses.
        if (raw && template !== '/repos/{owner}/{repo}/compare/{base}...{head}')
          this.#add(template, method, raw);
      }
    }
    // Literal segments beat parameters, and a parameter of one segment beats one of several.
    this.#operations.sort((a, b) => b.weight - a.weight);
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: true,
      logger: false,
      inlineRefs: false,
    });
    for (const [name, check] of Object.entries(FORMATS)) this.#ajv.addFormat(name, check);
    this.#ajv.addSchema({ components: { schemas: (this.#document.components as Json).schemas } }, 'github');
  }

  /** The operation that a method and a raw (still encoded) path name. */
  match(method: string, path: string): Match | undefined {
    for (const { pattern, names, operation } of this.#operations) {
      if (operation.method !== method) continue;
      const found = pattern.exec(path);
      if (!found) continue;
      try {
        const params = names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]);
        return { operation, params: Object.fromEntries(params) as Record<string, string> };
      } catch {
        return undefined;
      }
    }
    return undefined;
  }

  /** Every operation, for the coverage table. */
  operations(): Operation[] {
    return this.#operations.map(({ operation }) => operation);
  }

  /** Faults of a request's body, in GitHub's words; empty when it holds. */
  checkBody(operation: Operation, body: unknown): string[] {
    if (!operation.hasBody) return [];
    if (body === undefined) return operation.bodyRequired ? ['Body should be a JSON object'] : [];
    const schema = bodySchema(operation.raw.requestBody as Json);
    if (!schema) return [];
    const validate = this.#compile(`${operation.operationId} body`, schema);
    if (!validate || validate(body)) return [];
    return describe(validate.errors ?? []);
  }

  /** Turns a query string into values of the parameters' types. */
  checkQuery(
    operation: Operation,
    query: URLSearchParams,
  ): { values: Record<string, unknown>; faults: string[] } {
    const values: Record<string, unknown> = {};
    const faults: string[] = [];
    for (const parameter of operation.parameters) {
      if (parameter.in !== 'query') continue;
      const text = query.get(parameter.name);
      if (text === null) {
        if (parameter.required) faults.push(`"${parameter.name}" wasn't supplied.`);
        else if (parameter.schema.default !== undefined) values[parameter.name] = parameter.schema.default;
        continue;
      }
      const value = coerce(text, parameter.schema);
      const validate = this.#compile(`${operation.operationId} query ${parameter.name}`, parameter.schema);
      if (validate && !validate(value)) faults.push(...describe(validate.errors ?? [], parameter.name));
      values[parameter.name] = value;
    }
    return { values, faults };
  }

  /** Faults of our own answer: a status that the description does not name, or a body of another shape. */
  checkResponse(operation: Operation, status: number, body: unknown, mediaType: string): string[] {
    const responses = operation.raw.responses as Record<string, Json>;
    // Errors that every operation may answer with (400, 401, 403, 404 ...) are not listed for each.
    const response = this.#resolve(responses[String(status)]);
    if (!response) return status >= 400 ? [] : [`status ${status} is not documented`];
    if (status >= 400) return [];
    const content = response.content as Record<string, Json> | undefined;
    if (!content) return body === undefined || status === 302 ? [] : ['a body where none is documented'];
    if (!isJson(mediaType)) return [];
    const schema = (content['application/json'] ?? Object.values(content)[0])?.schema as Json | undefined;
    if (!schema) return [];
    const validate = this.#compile(`${operation.operationId} ${status}`, schema);
    if (!validate || validate(body)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  }

  #add(template: string, method: string, raw: Json): void {
    const parameters = ((raw.parameters as Json[] | undefined) ?? []).map(
      (each) => this.#resolve(each) as unknown as Parameter & { 'x-multi-segment'?: boolean },
    );
    for (const parameter of parameters) toJsonSchema(parameter.schema);
    const names: string[] = [];
    let weight = 0;
    const source = template
      .split(/(\{[^}]+\})/)
      .map((part) => {
        const name = /^\{(.+)\}$/.exec(part)?.[1];
        if (!name) {
          weight += 10 * (part.split('/').length - 1) + (part.length > 1 ? 1 : 0);
          return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        }
        names.push(name);
        const multi = parameters.find((each) => each.name === name)?.['x-multi-segment'];
        if (!multi) weight += 2;
        return multi ? '(.+)' : '([^/]+)';
      })
      .join('')
      // The root of a repository has contents, too: an empty path.
      .replace(/\/contents\/\(\.\+\)$/, '/contents/?(.*)');
    const requestBody = raw.requestBody as Json | undefined;
    if (requestBody) toJsonSchema(requestBody);
    toJsonSchema(raw.responses as Json);
    this.#operations.push({
      pattern: new RegExp(`^${source}$`),
      names,
      weight,
      operation: {
        method: method.toUpperCase(),
        template,
        operationId: String(raw.operationId),
        documentationUrl: String(
          (raw.externalDocs as Json | undefined)?.url ?? 'https://docs.github.com/rest',
        ),
        parameters,
        hasBody: requestBody !== undefined,
        bodyRequired: requestBody?.required === true,
        raw,
      },
    });
  }

  #resolve(value: Json | undefined): Json | undefined {
    const ref = value?.$ref;
    if (typeof ref !== 'string') return value;
    return ref
      .slice(2)
      .split('/')
      .reduce<Json | undefined>((at, part) => at?.[part] as Json | undefined, this.#document);
  }

  #compile(key: string, schema: Json): ValidateFunction | null {
    const known = this.#validators.get(key);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(schema);
    this.#validators.set(key, validate);
    return validate;
  }
}

/** `application/vnd.github.raw+json` is GitHub's name for raw bytes: no JSON, whatever it ends in. */
export function isJson(mediaType: string): boolean {
  return /^application\/json\b/.test(mediaType);
}

function bodySchema(requestBody: Json): Json | undefined {
  const content = requestBody.content as Record<string, Json> | undefined;
  return content?.['application/json']?.schema as Json | undefined;
}

function coerce(text: string, schema: Json): unknown {
  const types = [schema.type].flat();
  if (types.includes('integer') || types.includes('number'))
    return /^-?\d+$/.test(text) ? Number(text) : text;
  if (types.includes('boolean')) return text === 'true' ? true : text === 'false' ? false : text;
  if (types.includes('array')) return text.split(',');
  return text;
}

/** GitHub's own texts for a violated schema. */
function describe(errors: readonly ErrorObject[], parameter?: string): string[] {
  return errors.map((error) => {
    const where = parameter ?? (error.instancePath.slice(1) || 'body');
    const path = `properties/${where}`;
    const data = JSON.stringify(error.params);
    switch (error.keyword) {
      case 'required':
        return `"${String(error.params.missingProperty)}" wasn't supplied.`;
      case 'type':
        return `For '${path}', the value is not of type ${[error.params.type].flat().join(' or ')}.`;
      case 'enum':
        return `For '${path}', the value is not a member of ${JSON.stringify(error.params.allowedValues)}.`;
      case 'additionalProperties':
        return `"${String(error.params.additionalProperty)}" is not a permitted key.`;
      default:
        return `For '${path}', ${error.message} (${data}).`;
    }
  });
}

/**
 * OpenAPI 3.0 to JSON Schema, in place: `nullable` becomes a type, references point into the registered document, and a
 * reference's siblings count for nothing.
 */
function toJsonSchema(node: unknown): void {
  if (Array.isArray(node)) {
    for (const item of node) toJsonSchema(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  const ref = schema.$ref;
  if (typeof ref === 'string') {
    if (ref.startsWith('#/components/schemas/')) schema.$ref = `github${ref}`;
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'example' || key === 'examples') delete schema[key];
    else if (typeof value === 'object' && key !== 'enum') toJsonSchema(value);
  }
  // A property may itself be called "nullable"; only the keyword is a boolean.
  if (schema.nullable === true) {
    delete schema.nullable;
    const type = schema.type;
    const allowed = schema.enum;
    if (typeof type === 'string') schema.type = [type, 'null'];
    if (Array.isArray(allowed) && !allowed.includes(null)) schema.enum = [...allowed, null];
    for (const key of ['anyOf', 'oneOf']) {
      const choices = schema[key];
      if (Array.isArray(choices) && type === undefined) schema[key] = [...choices, { type: 'null' }];
    }
    const all = schema.allOf;
    if (Array.isArray(all) && type === undefined) {
      delete schema.allOf;
      schema.anyOf = [{ allOf: all }, { type: 'null' }];
    }
  }
}
