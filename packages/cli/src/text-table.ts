/** Columns of text for a terminal. */
import { oneLine } from '@waybill/toolkit';

/** The last column is as long as it is; the others are padded. Cells may be foreign text. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const cells = rows.map((row) => row.map((cell) => oneLine(cell, 600)));
  const widths = cells.reduce<number[]>(
    (all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, [...cell].length)),
    [],
  );
  return cells.map((row) =>
    `${indent}${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd(),
  );
}
