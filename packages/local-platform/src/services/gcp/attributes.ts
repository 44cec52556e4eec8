/**
 * Attribute mapping and attribute condition of a workload identity provider: CEL over the token's claims.
 * Source: Google Cloud IAM docs, "Workload Identity Federation", attribute mappings and conditions.
 */
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { oauthError } from './errors.ts';

/** Bytes. Google's limit on a mapped google.subject. */
const SUBJECT_LIMIT = 127;
/** Custom attributes for each provider. */
const ATTRIBUTE_LIMIT = 50;
const TARGET = /^(google\.subject|google\.groups|attribute\.[a-z0-9_]{1,100})$/;

/** A name that the CEL library keeps for protobuf's types, but that IAM gives to mapped attributes; and its stand-in. */
const RESERVED = 'google';
const MAPPED = 'google_mapped';

export type Attributes = Record<string, string | string[]>;

export interface AttributeRules {
  /** Maps the claims and applies the condition; throws the token service's error for a token that does not pass. */
  apply(claims: Record<string, unknown>): Attributes;
}

/** Parses the expressions once. Throws a plain error for a mapping or condition that Google would not accept either. */
export function attributeRules(mapping: Record<string, string>, condition?: string): AttributeRules {
  if (!mapping['google.subject']) throw new Error('the attribute mapping must map google.subject');
  if (Object.keys(mapping).length > ATTRIBUTE_LIMIT)
    throw new Error(`more than ${ATTRIBUTE_LIMIT} mapped attributes`);
  const environment = new Environment()
    .registerVariable('assertion', 'map')
    .registerVariable(MAPPED, 'map')
    .registerVariable('attribute', 'map')
    .registerFunction('string.extract(string): string', extract);
  const mapped = Object.entries(mapping).map(([target, expression]) => {
    if (!TARGET.test(target)) {
      throw new Error(
        `"${target}" is not a mapped attribute; expected google.subject, google.groups or attribute.<name in a-z, 0-9, _>`,
      );
    }
    return { target, evaluate: parse(environment, target, expression) };
  });
  const accepts =
    condition === undefined ? undefined : parse(environment, 'the attribute condition', condition);

  return {
    apply(claims) {
      const assertion = celValue(claims) as Record<string, unknown>;
      const attributes: Attributes = {};
      for (const { target, evaluate } of mapped) {
        const value = attempt(() => evaluate({ assertion, [MAPPED]: {}, attribute: {} }));
        if (target === 'google.groups') {
          if (value === undefined) continue;
          if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
            throw oauthError(
              'unauthorized_client',
              `The mapped attribute '${target}' must be of type LIST<STRING>.`,
            );
          }
          attributes[target] = value;
          continue;
        }
        // A claim that the token lacks leaves a custom attribute unset; the subject may never be.
        if (value === undefined && target !== 'google.subject') continue;
        if (typeof value !== 'string' || (value === '' && target === 'google.subject')) {
          throw oauthError('unauthorized_client', `The mapped attribute '${target}' must be of type STRING.`);
        }
        attributes[target] = value;
      }
      if (Buffer.byteLength(String(attributes['google.subject'])) > SUBJECT_LIMIT) {
        throw oauthError(
          'invalid_request',
          `The size of mapped attribute google.subject exceeds the ${SUBJECT_LIMIT} bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than ${SUBJECT_LIMIT} bytes.`,
        );
      }
      if (accepts) {
        const verdict = attempt(() => accepts({ assertion, ...grouped(attributes) }));
        // Anything but true refuses: a condition that can't be evaluated has not been met.
        if (verdict !== true) {
          throw oauthError(
            'unauthorized_client',
            'The given credential is rejected by the attribute condition.',
          );
        }
      }
      return attributes;
    },
  };
}

function parse(environment: Environment, what: string, expression: string) {
  try {
    return environment.parse(withMappedNames(environment, expression));
  } catch (cause) {
    throw new Error(`${what} is not a CEL expression: ${expression}`, { cause });
  }
}

/** Writes MAPPED where the expression says `google` as a variable: found by parsing, so never inside a text. */
function withMappedNames(environment: Environment, expression: string): string {
  const starts = new Set<number>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!isNode(part)) return;
    if (part.op === 'id' && part.args === RESERVED) starts.add(part.start);
    visit(part.args);
  };
  visit(environment.parse(expression).ast);
  return [...starts]
    .sort((a, b) => b - a)
    .reduce((text, start) => text.slice(0, start) + MAPPED + text.slice(start + RESERVED.length), expression);
}

function isNode(part: unknown): part is ASTNode {
  return part !== null && typeof part === 'object' && 'op' in part && 'args' in part;
}

function attempt(evaluate: () => unknown): unknown {
  try {
    return evaluate();
  } catch {
    return undefined;
  }
}

/** `google.subject` and `attribute.x` as the two maps that a condition sees. */
function grouped(attributes: Attributes) {
  const google: Record<string, unknown> = {};
  const attribute: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const [group = '', member = ''] = name.split('.');
    (group === RESERVED ? google : attribute)[member] = value;
  }
  return { [MAPPED]: google, attribute };
}

/** CEL tells integers from doubles; JSON does not. */
function celValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(celValue);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, celValue(item)]));
  }
  return value;
}

/** IAM's extension to CEL: `'a/b/c'.extract('a/{x}/')` is `'b'`, and empty where the template does not match. */
function extract(text: string, template: string): string {
  const open = template.indexOf('{');
  const close = template.indexOf('}', open);
  if (open < 0 || close < 0) return '';
  const before = template.slice(0, open);
  const after = template.slice(close + 1);
  const start = text.indexOf(before);
  if (start < 0) return '';
  const from = start + before.length;
  const end = after === '' ? text.length : text.indexOf(after, from);
  return end < 0 ? '' : text.slice(from, end);
}
