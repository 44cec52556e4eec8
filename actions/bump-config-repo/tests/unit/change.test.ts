/** Bounds of one commit. */
import { expect, it } from '@jest/globals';
import type { Target } from '@waybill/gitops';
import { changeOf } from '../../src/change.ts';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

it('files that are too large together are refused before anything is sent', () => {
  const targets = Array.from(
    { length: 4 },
    (_, i): Target => ({ kind: 'yaml-path', file: `${i}.yaml`, path: 'digest' }),
  );
  const text = `digest: ${digest('1')}\n# ${'x'.repeat(7 * 1024 * 1024)}\n`;
  expect(() => changeOf({ targets, beside: [] }, { digest: digest('2') }, () => text)).toThrow(
    /hold 2936\d{4} bytes together/,
  );
});
