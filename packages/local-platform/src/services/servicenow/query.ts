/**
 * Encoded queries of `sysparm_query`: `=`, `!=`, `LIKE`, `STARTSWITH`, `ENDSWITH`, joined by `^`, with `ORDERBY` clauses.
 * A part that names no field is ignored, as an instance does by default ("Change Management API", sysparm_query).
 */
import type { ChangeView } from './types.ts';

const CONDITION = /^([a-z_]+)(!=|=|LIKE|STARTSWITH|ENDSWITH)(.*)$/s;
const ORDER = /^ORDERBY(DESC)?([a-z_]+)$/;

export function queried(changes: readonly ChangeView[], query: string): ChangeView[] {
  let found = [...changes];
  const orders: { field: string; sign: number }[] = [];
  for (const part of query.split('^').filter(Boolean)) {
    const order = ORDER.exec(part);
    if (order) {
      orders.push({ field: order[2] ?? '', sign: order[1] ? -1 : 1 });
      continue;
    }
    const [, field = '', operator = '', value = ''] = CONDITION.exec(part) ?? [];
    if (!changes.some(({ fields }) => Object.hasOwn(fields, field))) continue;
    found = found.filter(({ fields }) => holds(fields[field] ?? '', operator, value));
  }
  const compare = (a: ChangeView, b: ChangeView) => {
    for (const { field, sign } of orders) {
      const [left, right] = [a.fields[field] ?? '', b.fields[field] ?? ''];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  };
  return found.sort(compare);
}

function holds(text: string, operator: string, value: string): boolean {
  switch (operator) {
    case '=':
      return text === value;
    case '!=':
      return text !== value;
    case 'LIKE':
      return text.includes(value);
    case 'STARTSWITH':
      return text.startsWith(value);
    default:
      return text.endsWith(value);
  }
}
