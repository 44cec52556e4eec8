/**
 * The order of builds: which of two is newer, whoever finishes first. A key is one to four whole numbers, compared from the left:
 * run number and attempt (`128.1`), or a time. Keys are compared only between builds of one source.
 */
import { errors } from './errors.ts';

export type OrderKey = readonly number[];

const KEY = /^\d{1,15}(?:\.\d{1,15}){0,3}$/;

/** Throws WAYBILL_ORDER_FORMAT. */
export function parseOrder(value: string, where: string): OrderKey {
  if (!KEY.test(value)) {
    throw errors.ORDER_FORMAT({
      message: 'the order of the build is not one to four whole numbers joined by dots',
      where,
      found: JSON.stringify(value.slice(0, 100)),
    });
  }
  return value.split('.').map(Number);
}

/** Below 0 when `a` is older, 0 when equal, above 0 when newer. A missing number counts as 0. */
export function compareOrder(a: OrderKey, b: OrderKey): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
