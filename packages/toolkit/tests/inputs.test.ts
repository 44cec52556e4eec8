import { describe, expect, it } from '@jest/globals';
import {
  choice,
  custom,
  existingFiles,
  existingPath,
  flag,
  InputFault,
  integer,
  lines,
  pairs,
  parseInputs,
  text,
  url,
  type WaybillError,
} from '../src/index.ts';

const schema = {
  image: text('image', { required: true, pattern: /@sha256:/, form: 'repository@sha256:…' }),
  dryRun: flag('dry-run', { fallback: false }),
  format: choice('format', ['bundle', 'legacy'], { fallback: 'bundle' }),
  tries: integer('tries', { fallback: 3, min: 1, max: 9 }),
  hosts: lines('hosts', { fallback: [] }),
  notes: pairs('annotations', { fallback: {} }),
  file: existingPath('file'),
  endpoint: url('endpoint'),
  even: custom('even', (raw) => {
    if (Number(raw) % 2) throw new InputFault('must be even', raw);
    return Number(raw);
  }),
};
const parse = (inputs: Record<string, string>) =>
  parseInputs(
    schema,
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );

describe('parseInputs', () => {
  it('gives typed values and takes fallbacks only for what is not given', () => {
    expect(
      parse({ image: ' a@sha256:1 ', 'dry-run': 'true', hosts: 'a\n# b\n\nc', annotations: 'k=v=w\nx=' }),
    ).toEqual({
      image: 'a@sha256:1',
      dryRun: true,
      format: 'bundle',
      tries: 3,
      hosts: ['a', 'c'],
      notes: { k: 'v=w', x: '' },
      file: undefined,
      endpoint: undefined,
      even: undefined,
    });
  });

  it('reports all faults together and never falls back from a wrong value', () => {
    let error: WaybillError | undefined;
    try {
      parse({
        'dry-run': 'yes',
        format: 'both',
        tries: '3.5',
        annotations: 'k',
        file: '/nowhere/at/all',
        endpoint: 'http://sts.example',
        even: '3',
      });
    } catch (thrown) {
      error = thrown as WaybillError;
    }
    expect(error?.code).toBe('WAYBILL_INVALID_INPUT');
    expect(error?.message.split('\n')).toEqual([
      '8 inputs are missing or wrong:',
      '  - "image": is required: repository@sha256:…',
      '  - "dry-run": must be true or false; found "yes"',
      '  - "format": must be one of: bundle, legacy; found "both"',
      '  - "tries": must be a whole number from 1 to 9; found "3.5"',
      '  - "annotations": each line must be key=value; found "k"',
      '  - "file": must be the path of a file that exists; found "/nowhere/at/all"',
      '  - "endpoint": must be an https address (http is allowed for this machine only); found "http://sts.example"',
      '  - "even": must be even; found "3"',
    ]);
  });

  it('tells a file from a folder', () => {
    const [file, folder] = [import.meta.filename, import.meta.dirname];
    const paths = {
      sbom: existingFiles('sbom'),
      bundles: existingPath('bundles', { kind: 'folder' }),
      image: existingPath('image', { kind: 'any' }),
    };
    const run = (sbom: string, bundles: string, image: string) => {
      try {
        return parseInputs(paths, { INPUT_SBOM: sbom, INPUT_BUNDLES: bundles, INPUT_IMAGE: image });
      } catch (error) {
        return (error as WaybillError).message.split('\n').slice(1);
      }
    };
    expect(run(`${file}\n${file}`, folder, folder)).toEqual({
      sbom: [file, file],
      bundles: folder,
      image: folder,
    });
    expect(run(`${file}\n${folder}`, file, file)).toEqual([
      `  - "sbom": must be the path of a file, and this is a folder; found ${JSON.stringify(folder)}`,
      `  - "bundles": must be the path of a folder, and this is a file; found ${JSON.stringify(file)}`,
    ]);
  });

  it('adds what concerns several inputs, save where one of them could not be read', () => {
    const both = { a: flag('a', { fallback: false }), b: flag('b', { fallback: false }), c: flag('c') };
    const run = (inputs: Record<string, string>) => {
      try {
        parseInputs(both, inputs, ({ a, b }) => (a && b ? [{ name: 'b', allowed: 'goes without "a"' }] : []));
      } catch (error) {
        return (error as WaybillError).message.split('\n').slice(1);
      }
      return [];
    };
    expect(run({ INPUT_A: 'true', INPUT_B: 'true', INPUT_C: 'x' })).toEqual([
      '  - "c": must be true or false; found "x"',
      '  - "b": goes without "a"',
    ]);
    expect(run({ INPUT_A: 'maybe', INPUT_B: 'true' })).toEqual([
      '  - "a": must be true or false; found "maybe"',
    ]);
  });

  it.each(['True', 'TRUE', 'true'])('reads %s as true, as the runner does', (value) => {
    expect(parse({ image: 'a@sha256:1', 'dry-run': value }).dryRun).toBe(true);
  });
});
