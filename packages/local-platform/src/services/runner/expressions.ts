/**
 * GitHub's expression language: parsed, evaluated against contexts, and rewritten for act.
 * Source: GitHub docs, "Evaluate expressions in workflows and actions" (operators, literals, functions, comparisons).
 */

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** What an expression can see. Context names are matched without regard to case, as GitHub does. */
export type Contexts = Record<string, Value>;

/** Outcome of the jobs or steps before this one, for `success()`, `failure()`, `cancelled()`. */
export interface StatusFunctions {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

export interface Scope {
  contexts: Contexts;
  status?: StatusFunctions;
}

/** A fault in an expression's text, or a name in it that is not available where it stands. */
export class ExpressionError extends Error {
  constructor(message: string, expression: string) {
    super(`${message}. The expression is: ${expression}`);
  }
}

type TokenKind = 'name' | 'string' | 'number' | 'operator';
interface Token {
  kind: TokenKind;
  text: string;
  /** For `string` and `number`. */
  value?: string | number;
  start: number;
  end: number;
}

type Node =
  | { kind: 'literal'; value: Value }
  | { kind: 'context'; name: string; start: number; end: number }
  | { kind: 'member'; object: Node; name: string; end: number }
  | { kind: 'index'; object: Node; index: Node; end: number }
  | { kind: 'star'; object: Node; end: number }
  | { kind: 'call'; name: string; args: Node[]; end: number }
  | { kind: 'not'; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node };

const OPERATORS = ['<=', '>=', '==', '!=', '&&', '||', '(', ')', '[', ']', '.', ',', '!', '<', '>', '*'];
const KEYWORDS: Record<string, Value> = {
  true: true,
  false: false,
  null: null,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
};

function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const rest = expression.slice(at);
    const space = /^\s+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const start = at;
    const text = /^'(?:''|[^'])*'/.exec(rest);
    if (text) {
      at += text[0].length;
      tokens.push({
        kind: 'string',
        text: text[0],
        value: text[0].slice(1, -1).replaceAll("''", "'"),
        start,
        end: at,
      });
      continue;
    }
    const previous = tokens.at(-1);
    const number =
      /^[-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/.exec(rest);
    if (number && !(previous?.text === '.')) {
      at += number[0].length;
      const sign = number[0].startsWith('-') ? -1 : 1;
      tokens.push({
        kind: 'number',
        text: number[0],
        value: sign * Number(number[0].replace(/^[-+]/, '')),
        start,
        end: at,
      });
      continue;
    }
    const name = /^[A-Za-z_][A-Za-z0-9_-]*/.exec(rest);
    if (name) {
      at += name[0].length;
      tokens.push({ kind: 'name', text: name[0], start, end: at });
      continue;
    }
    const operator = OPERATORS.find((candidate) => rest.startsWith(candidate));
    if (!operator)
      throw new ExpressionError(`Unexpected symbol: '${rest[0]}' at position ${at + 1}`, expression);
    at += operator.length;
    tokens.push({ kind: 'operator', text: operator, start, end: at });
  }
  return tokens;
}

const PRECEDENCE: string[][] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

function parse(expression: string): Node {
  const tokens = tokenize(expression);
  let at = 0;
  const peek = () => tokens[at];
  const fail = (): never => {
    const token = peek();
    throw new ExpressionError(
      token
        ? `Unexpected symbol: '${token.text}' at position ${token.start + 1}`
        : 'Unexpected end of expression',
      expression,
    );
  };
  const take = (text: string): Token => {
    const token = peek();
    if (token?.kind !== 'operator' || token.text !== text) return fail();
    at++;
    return token;
  };
  const is = (text: string) => peek()?.kind === 'operator' && peek()?.text === text;

  const binary = (level: number): Node => {
    const operators = PRECEDENCE[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (let token = peek(); token?.kind === 'operator' && operators.includes(token.text); token = peek()) {
      at++;
      left = { kind: 'binary', operator: token.text, left, right: binary(level + 1) };
    }
    return left;
  };
  const unary = (): Node => {
    if (is('!')) {
      at++;
      return { kind: 'not', operand: unary() };
    }
    return postfix(primary());
  };
  const postfix = (object: Node): Node => {
    let node = object;
    for (;;) {
      if (is('.')) {
        at++;
        const token = peek();
        if (is('*')) {
          at++;
          node = { kind: 'star', object: node, end: token?.end ?? 0 };
        } else if (token?.kind === 'name') {
          at++;
          node = { kind: 'member', object: node, name: token.text, end: token.end };
        } else return fail();
      } else if (is('[')) {
        at++;
        if (is('*')) {
          at++;
          node = { kind: 'star', object: node, end: take(']').end };
        } else {
          const index = binary(0);
          node = { kind: 'index', object: node, index, end: take(']').end };
        }
      } else return node;
    }
  };
  const primary = (): Node => {
    const token = peek();
    if (!token) return fail();
    if (token.kind === 'string' || token.kind === 'number') {
      at++;
      return { kind: 'literal', value: token.value ?? null };
    }
    if (is('(')) {
      at++;
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (token.kind !== 'name') return fail();
    at++;
    if (is('(')) {
      at++;
      const args: Node[] = [];
      while (!is(')')) {
        args.push(binary(0));
        if (!is(',')) break;
        at++;
      }
      return { kind: 'call', name: token.text, args, end: take(')').end };
    }
    if (Object.hasOwn(KEYWORDS, token.text)) return { kind: 'literal', value: KEYWORDS[token.text] ?? null };
    return { kind: 'context', name: token.text, start: token.start, end: token.end };
  };

  const node = binary(0);
  if (at < tokens.length) fail();
  return node;
}

/** The values that `.*` gave: a further `.name` is taken of each. */
class Filtered extends Array<Value> {}

/** Truth as GitHub sees it: false, 0, '' and null are false; NaN too; all else, even an empty object, is true. */
export function truthy(value: Value): boolean {
  return !(value === null || value === false || value === 0 || value === '' || Number.isNaN(value));
}

/** Text as GitHub shows a value inside of other text. */
export function text(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return 'Array';
  if (typeof value === 'object') return 'Object';
  return String(value);
}

function number(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value);
  return Number.NaN;
}

/** `==` of the expression language: text without regard to case; values of different kinds as numbers. */
export function looselyEqual(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toUpperCase() === b.toUpperCase();
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a === b;
  if (a === null && b === null) return true;
  return number(a) === number(b);
}

function less(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toUpperCase() < b.toUpperCase();
  return number(a) < number(b);
}

function member(object: Value, name: Value): Value {
  if (object instanceof Filtered) {
    return Filtered.from(
      object.map((entry) => member(entry, name)).filter((entry) => entry !== null),
    ) as Value[];
  }
  if (Array.isArray(object)) return object[number(name)] ?? null;
  if (object === null || typeof object !== 'object') return null;
  const wanted = text(name);
  if (Object.hasOwn(object, wanted)) return object[wanted] ?? null;
  const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : (object[key] ?? null);
}

/** Arguments a function takes: [least, most]. */
const ARITY: Record<string, [number, number]> = {
  contains: [2, 2],
  startswith: [2, 2],
  endswith: [2, 2],
  format: [1, 256],
  join: [1, 2],
  tojson: [1, 1],
  fromjson: [1, 1],
  hashfiles: [1, 256],
  success: [0, 256],
  failure: [0, 256],
  always: [0, 0],
  cancelled: [0, 0],
  case: [3, 257],
};

/** Evaluates one expression (the text between `${{` and `}}`). */
export function evaluate(expression: string, scope: Scope): Value {
  const walk = (node: Node): Value => {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'context': {
        const name = Object.keys(scope.contexts).find((key) => key.toLowerCase() === node.name.toLowerCase());
        if (name === undefined) {
          throw new ExpressionError(
            `Unrecognized named-value: '${node.name}'. Here there are: ${Object.keys(scope.contexts).join(', ')}`,
            expression,
          );
        }
        return scope.contexts[name] ?? null;
      }
      case 'member':
        return member(walk(node.object), node.name);
      case 'index':
        return member(walk(node.object), walk(node.index));
      case 'star': {
        const object = walk(node.object);
        if (Array.isArray(object)) return Filtered.from(object) as Value[];
        return Filtered.from(
          object !== null && typeof object === 'object' ? Object.values(object) : [],
        ) as Value[];
      }
      case 'not':
        return !truthy(walk(node.operand));
      case 'binary':
        return operate(node.operator, node.left, node.right);
      case 'call':
        return call(node.name, node.args);
    }
  };
  const operate = (operator: string, left: Node, right: Node): Value => {
    const a = walk(left);
    if (operator === '&&') return truthy(a) ? walk(right) : a;
    if (operator === '||') return truthy(a) ? a : walk(right);
    const b = walk(right);
    switch (operator) {
      case '==':
        return looselyEqual(a, b);
      case '!=':
        return !looselyEqual(a, b);
      case '<':
        return less(a, b);
      case '>':
        return less(b, a);
      case '<=':
        return less(a, b) || looselyEqual(a, b);
      default:
        return less(b, a) || looselyEqual(a, b);
    }
  };
  const call = (written: string, args: Node[]): Value => {
    const name = written.toLowerCase();
    const arity = ARITY[name];
    if (!arity) throw new ExpressionError(`Unrecognized function: '${written}'`, expression);
    if (args.length < arity[0] || args.length > arity[1]) {
      throw new ExpressionError(`Wrong number of parameters for '${written}': ${args.length}`, expression);
    }
    if (name === 'case') return choose(args);
    const values = args.map(walk);
    const [first = null, second = null] = values;
    switch (name) {
      case 'contains':
        return Array.isArray(first)
          ? first.some((entry) => looselyEqual(entry, second))
          : text(first).toLowerCase().includes(text(second).toLowerCase());
      case 'startswith':
        return text(first).toLowerCase().startsWith(text(second).toLowerCase());
      case 'endswith':
        return text(first).toLowerCase().endsWith(text(second).toLowerCase());
      case 'format':
        return formatText(text(first), values.slice(1).map(text), expression);
      case 'join':
        return Array.isArray(first)
          ? first.map(text).join(values.length > 1 ? text(second) : ',')
          : text(first);
      case 'tojson':
        return JSON.stringify(first, null, 2);
      case 'fromjson':
        return parseJson(text(first), expression);
      case 'hashfiles':
        throw new ExpressionError(`'hashFiles' needs a workspace and is not available here`, expression);
      case 'always':
        return true;
      default: {
        if (!scope.status) throw new ExpressionError(`'${written}' is not available here`, expression);
        return scope.status[name as keyof StatusFunctions];
      }
    }
  };
  const choose = (args: Node[]): Value => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      if (truthy(walk(args[i] as Node))) return walk(args[i + 1] as Node);
    }
    return args.length % 2 === 1 ? walk(args.at(-1) as Node) : null;
  };
  const result = walk(parse(expression));
  return result instanceof Filtered ? [...result] : result;
}

function formatText(template: string, values: string[], expression: string): string {
  return template.replace(/\{\{|\}\}|\{(\d+)\}|[{}]/g, (found, index: string | undefined) => {
    if (found === '{{') return '{';
    if (found === '}}') return '}';
    if (index === undefined)
      throw new ExpressionError(`The format string is invalid: ${template}`, expression);
    const value = values[Number(index)];
    if (value === undefined)
      throw new ExpressionError(`The format string has no value for ${found}`, expression);
    return value;
  });
}

function parseJson(source: string, expression: string): Value {
  try {
    return JSON.parse(source) as Value;
  } catch (cause) {
    throw new ExpressionError(
      `Error from function 'fromJSON': ${cause instanceof Error ? cause.message : cause}`,
      expression,
    );
  }
}

/** A piece of a scalar: plain text, or an expression without its `${{ }}`. */
export type Piece = { text: string } | { expression: string };

/** Splits text at `${{ ... }}`; quotes inside of an expression hide a `}}`. */
export function pieces(source: string): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('${{', at);
    if (open < 0) break;
    if (open > at) out.push({ text: source.slice(at, open) });
    let end = open + 3;
    let quoted = false;
    for (; end < source.length; end++) {
      if (source[end] === "'") quoted = !quoted;
      else if (!quoted && source.startsWith('}}', end)) break;
    }
    if (end >= source.length) throw new ExpressionError('The expression is not closed', source);
    out.push({ expression: source.slice(open + 3, end).trim() });
    at = end + 2;
  }
  if (at < source.length) out.push({ text: source.slice(at) });
  return out;
}

/** The value of a scalar: an expression's own value where it is all there is, else text with the values filled in. */
export function interpolate(source: string, scope: Scope): Value {
  const parts = pieces(source);
  const [only] = parts;
  if (parts.length === 1 && only && 'expression' in only) return evaluate(only.expression, scope);
  return parts.map((part) => ('text' in part ? part.text : text(evaluate(part.expression, scope)))).join('');
}

/** `interpolate` through a whole YAML value: mappings and lists too. */
export function interpolateDeep(value: Value, scope: Scope): Value {
  if (typeof value === 'string') return interpolate(value, scope);
  if (Array.isArray(value)) return value.map((entry) => interpolateDeep(entry, scope));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      text(interpolate(key, scope)),
      interpolateDeep(entry, scope),
    ]),
  );
}

/** An `if:` is an expression even without `${{ }}`. */
export function ifExpression(source: string): string {
  const parts = pieces(source);
  const [only] = parts;
  if (parts.length === 1 && only && 'expression' in only) return only.expression;
  if (parts.every((part) => 'text' in part)) return source.trim();
  const template = parts.map((part, i) =>
    'text' in part ? part.text.replace(/[{}]/g, '$&$&') : `{${index(parts, i)}}`,
  );
  const values = parts.flatMap((part) => ('expression' in part ? [part.expression] : []));
  return `format('${template.join('').replaceAll("'", "''")}', ${values.join(', ')})`;
}

function index(parts: Piece[], at: number): number {
  return parts.slice(0, at).filter((part) => 'expression' in part).length;
}

/** True when an `if:` asks for a status itself, so that GitHub does not put `success() &&` in front of it. */
export function asksForStatus(expression: string): boolean {
  const visit = (node: Node): boolean => {
    switch (node.kind) {
      case 'call':
        return (
          ['success', 'failure', 'always', 'cancelled'].includes(node.name.toLowerCase()) ||
          node.args.some(visit)
        );
      case 'member':
      case 'star':
        return visit(node.object);
      case 'index':
        return visit(node.object) || visit(node.index);
      case 'not':
        return visit(node.operand);
      case 'binary':
        return visit(node.left) || visit(node.right);
      default:
        return false;
    }
  };
  return visit(parse(expression));
}

/** Whether an `if:` holds; an empty one asks for `success()`. */
export function holds(source: string | undefined, scope: Scope): boolean {
  const expression = source === undefined ? '' : ifExpression(source);
  if (expression === '') return scope.status?.success ?? true;
  if (!asksForStatus(expression) && scope.status && !scope.status.success) return false;
  return truthy(evaluate(expression, scope));
}

/** Answers what stands for `root.path`: an expression to put in its place, or undefined to leave it. */
export type Replacer = (root: string, path: readonly string[], open: boolean) => Replacement | undefined;

export interface Replacement {
  /** The expression that takes its place. */
  with: string;
  /** How many names of `path` it replaces. */
  consumed: number;
}

/**
 * Rewrites the context references of one expression. `path` holds the plain `.names` that follow the root; `open` says
 * that more follows which is not a plain name (`[...]`, `.*`).
 */
export function rewrite(expression: string, replacer: Replacer): string {
  const tokens = tokenize(expression);
  let out = '';
  let copied = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'name' || Object.hasOwn(KEYWORDS, token.text)) continue;
    if (tokens[i - 1]?.text === '.' || (tokens[i + 1]?.kind === 'operator' && tokens[i + 1]?.text === '('))
      continue;
    const path: Token[] = [];
    let next = i + 1;
    for (; tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'name'; next += 2) {
      path.push(tokens[next + 1] as Token);
    }
    const following = tokens[next];
    const open = following?.kind === 'operator' && (following.text === '[' || following.text === '.');
    const replacement = replacer(
      token.text,
      path.map((part) => part.text),
      open,
    );
    if (replacement) {
      const end = replacement.consumed === 0 ? token.end : (path[replacement.consumed - 1]?.end ?? token.end);
      out += expression.slice(copied, token.start) + replacement.with;
      copied = end;
    }
    i = next - 1;
  }
  return out + expression.slice(copied);
}

/** `rewrite` for every expression inside of a scalar. */
export function rewriteScalar(source: string, replacer: Replacer): string {
  if (!source.includes('${{')) return source;
  return pieces(source)
    .map((part) => ('text' in part ? part.text : `\${{ ${rewrite(part.expression, replacer)} }}`))
    .join('');
}

/** A value written as an expression that holds no `${{`, no line break and no `}}` outside of quotes. */
export function literal(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  // A string in quotes where that is safe; JSON escapes carry the rest through act's own splitting of expressions.
  if (typeof value === 'string' && !/[\p{Cc}$]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const json = JSON.stringify(value).replaceAll('$', '\\u0024').replaceAll("'", "''");
  return `fromJSON('${json}')`;
}
