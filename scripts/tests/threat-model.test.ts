/** The list of attacks in docs/threat-model.md: each test file that it names is there, and holds the code or message that it names. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const docs = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs');
const rows = readFileSync(join(docs, 'threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| +\d+ +\|/.test(line))
  .map((line) => {
    const [, attack = '', , refusal = '', tests = ''] = line.split('|').map((cell) => cell.trim());
    return {
      attack: Number(attack),
      refusal: refusal.replaceAll('`', ''),
      files: [...tests.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path),
    };
  });

describe('the list of attacks', () => {
  it('has every attack on identity, signing, registry, bump, verification and promotion', () => {
    const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    // 25 cannot be refused: the text says why.
    const wanted = [...numbers(1, 7), ...numbers(21, 58)].filter((number) => number !== 25);
    expect([...new Set(rows.map(({ attack }) => attack))].sort((a, b) => a - b)).toEqual(wanted);
  });

  it.each(rows)('$attack: $refusal is in each of its tests', ({ refusal, files }) => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const path = join(docs, file);
      expect({ file, there: existsSync(path) }).toEqual({ file, there: true });
      expect({ file, holds: readFileSync(path, 'utf8').includes(refusal) }).toEqual({ file, holds: true });
    }
  });
});
