import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { plantCanary, stage, stageUnconditional } from '../../src/staging.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-stage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (path: string, text: string | Buffer) => ({ path, content: Buffer.from(text) });
const staged = (path: string) => readFileSync(join(folder, path));

describe('the copy for the scanner', () => {
  it('keeps every byte but one in each inline skip', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80]);
    const skips = stage(
      [
        file(
          'a.tf',
          '#checkov:skip=CKV_1:x\n# bridgecrew:skip=CKV_2\n# cortex:skip=CKV_3,CKV_4\n# checkov:skipped\n',
        ),
        file('d/b.yaml', 'checkov.io/skip1: CKV_5=x\n'),
        file('c.tf', bytes),
        file('.checkov.yaml', 'soft-fail: true\n'),
        file('x/.checkov.baseline', '{}'),
      ],
      folder,
    );
    expect(skips).toBe(4);
    expect(staged('a.tf').toString()).toBe(
      '#checkov_skip=CKV_1:x\n# bridgecrew_skip=CKV_2\n# cortex_skip=CKV_3,CKV_4\n# checkov:skipped\n',
    );
    expect(staged('d/b.yaml').toString()).toBe('checkov.io/sk_p1: CKV_5=x\n');
    expect(staged('c.tf')).toEqual(bytes);
    expect(readdirSync(folder).sort()).toEqual(['a.tf', 'c.tf', 'd']);
  });

  it('takes count and for_each of a block out of effect, and nothing else', () => {
    const text =
      'resource "a" "b" {\n  count = 0 # count = 1\n  x {\n    count = 2\n  }\n  name = "count = 3"\n}\nmodule "m" {\n  for_each = {}\n}\n';
    stageUnconditional([file('a.tf', text), file('a.tfvars', 'count = 4\n')], folder);
    expect(staged('a.tf').toString()).toBe(
      text.replace('  count = 0', '  coun_ = 0').replace('for_each', 'for_eac_'),
    );
    expect(staged('a.tfvars').toString()).toBe('count = 4\n');
  });

  it('has its planted faults in a folder that the commit does not have', () => {
    expect(plantCanary([file('waybill-canary/x.tf', '')], folder).folder).toBe('waybill-canary-');
    expect(readdirSync(join(folder, 'waybill-canary-')).sort()).toEqual([
      '.github',
      'Dockerfile',
      'main.tf',
      'pod.yaml',
    ]);
  });
});
