import { describe, expect, it } from '@jest/globals';
import { WaybillError } from '@waybill/toolkit';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { currentDigest, editDigest, type Target } from '../src/index.ts';
import { oddKustomization, oddManifest } from './odd-yaml.ts';

const OLD = `sha256:${'a'.repeat(64)}`;
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);

/** The documents as plain values: what a reader sees. */
function values(text: string): unknown[] {
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  return Array.isArray(documents) ? documents.map((document) => document.toJS()) : [];
}

/** Number of lines that only one of two texts has. */
function linesApart(before: string, after: string): { out: number; in: number } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return { out: a.length, in: b.length };
}

describe('any edit of any shape', () => {
  it('of a kustomization changes or adds one line, is seen by a reader, and is done once', () => {
    const target: Target = { kind: 'kustomize-image', file: 'k.yaml', name: 'api' };
    fc.assert(
      fc.property(oddKustomization(OLD), digest, (file, wanted) => {
        fc.pre(wanted !== OLD);
        const edit = editDigest(file.text, target, { digest: wanted });
        expect(edit.changed).toBe(true);
        const apart = linesApart(file.text, edit.text);
        const missingNewline = file.line === undefined && edit.text.endsWith(wanted);
        expect(apart).toEqual(
          file.line !== undefined
            ? { out: 1, in: 1 }
            : missingNewline && file.text.includes('\r')
              ? { out: 1, in: 2 }
              : { out: 0, in: 1 },
        );
        if (file.line !== undefined)
          expect(edit.text).toBe(file.text.replace(file.line, file.line.replace(OLD, wanted)));
        // A reader sees the new digest at the one place, and everything else as before.
        const before = values(file.text) as { images: { name: string; digest?: string }[] }[];
        for (const entry of before[0]?.images ?? []) if (entry.name === 'api') entry.digest = wanted;
        expect(values(edit.text)).toEqual(before);
        expect(currentDigest(edit.text, target)).toBe(wanted);
        expect(editDigest(edit.text, target, { digest: wanted })).toMatchObject({
          changed: false,
          text: edit.text,
        });
        // Back to where it was, byte for byte, where there was a digest.
        if (file.line !== undefined)
          expect(editDigest(edit.text, target, { digest: OLD }).text).toBe(file.text);
      }),
      { numRuns: 300 },
    );
  });

  it('of values in a block of text changes one line of the file', () => {
    const path = 'values.|.images.[name=api].digest';
    const target: Target = { kind: 'yaml-path', file: 'a.yaml', path };
    fc.assert(
      fc.property(oddKustomization(OLD), digest, (file, wanted) => {
        fc.pre(wanted !== OLD && file.line !== undefined && !file.text.startsWith('\ufeff'));
        const block = file.text.replace(/^(?=[^\r\n])/gm, '  ');
        const text = `x: 1\nvalues: |2\n`.replaceAll('\n', file.text.includes('\r') ? '\r\n' : '\n') + block;
        const edit = editDigest(text, target, { digest: wanted });
        expect(linesApart(text, edit.text)).toEqual({ out: 1, in: 1 });
        expect(edit.proof?.paths).toHaveLength(1);
        const inner = (whole: string) => values(String((values(whole)[0] as { values: string }).values));
        const before = inner(text) as { images: { name: string; digest?: string }[] }[];
        for (const entry of before[0]?.images ?? []) if (entry.name === 'api') entry.digest = wanted;
        expect(inner(edit.text)).toEqual(before);
        expect(editDigest(edit.text, target, { digest: OLD }).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  /** Places that hold a mapping, here with `images` in it, each with the target of one value inside. */
  const holders: [string, string, Target][] = [
    [
      'Helm values of an Application as an object',
      'kind: Application\nmetadata: {name: web}\nspec:\n  source:\n    helm:\n      valuesObject:\n',
      { kind: 'argocd-helm-values', file: 'a.yaml', path: 'images.[name=api].digest' },
    ],
    [
      'Helm values of an Application as text',
      'kind: Application\nmetadata: {name: web}\nspec:\n  source:\n    helm:\n      values: |2\n',
      {
        kind: 'argocd-helm-values',
        file: 'a.yaml',
        application: 'web',
        path: 'images.[name=api].digest',
      },
    ],
    [
      'an element of a list generator',
      'kind: ApplicationSet\nspec:\n  generators:\n  - list:\n      elements:\n      - cluster: dev\n      - cluster: production\n',
      {
        kind: 'argocd-list-element',
        file: 'a.yaml',
        element: { key: 'cluster', value: 'production' },
        path: 'images.[name=api].digest',
      },
    ],
    [
      'a list at a path',
      'kind: Kustomization\nmetadata: {name: apps}\nspec:\n    kustomize:\n',
      {
        kind: 'kustomize-image',
        file: 'a.yaml',
        name: 'api',
        path: '[Kustomization/apps].spec.kustomize.images',
      },
    ],
    [
      'the marker of an image policy',
      'x:\n  y:\n    z:\n',
      { kind: 'flux-marker', file: 'a.yaml', policy: 'flux-system:api' },
    ],
  ];
  it.each(holders)('of %s changes one line, and comes back byte for byte', (_, head, target) => {
    fc.assert(
      fc.property(oddKustomization(OLD), digest, (file, wanted) => {
        fc.pre(wanted !== OLD && file.line !== undefined && !file.text.startsWith('\ufeff'));
        const line = file.line ?? '';
        const own =
          target.kind === 'flux-marker'
            ? file.text.replace(
                line,
                `${line.replace(/\s*(?:#.*)?$/, '')} # {"$imagepolicy": "flux-system:api:digest"}`,
              )
            : file.text;
        const text =
          head.replaceAll('\n', own.includes('\r') ? '\r\n' : '\n') +
          own.replace(/^(?=[^\r\n])/gm, '        ');
        const edit = editDigest(text, target, { digest: wanted });
        expect(linesApart(text, edit.text)).toEqual({ out: 1, in: 1 });
        expect(edit.text.length).toBe(text.length);
        expect(currentDigest(edit.text, target)).toBe(wanted);
        expect(editDigest(edit.text, target, { digest: OLD }).text).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('of an image reference replaces its letters and nothing else', () => {
    const reference = `registry.example/acme/api@${OLD}`;
    const target: Target = { kind: 'yaml-path', file: 'm.yaml', path: 'spec.image' };
    fc.assert(
      fc.property(oddManifest(reference), digest, (file, wanted) => {
        fc.pre(wanted !== OLD);
        const edit = editDigest(file.text, target, {
          digest: wanted,
          repository: 'registry.example/acme/api',
        });
        expect(linesApart(file.text, edit.text)).toEqual({ out: 1, in: 1 });
        expect(edit.text.length).toBe(file.text.length);
        expect(currentDigest(edit.text, target)).toBe(wanted);
        expect(editDigest(edit.text, target, { digest: OLD }).text).toBe(file.text);
      }),
      { numRuns: 300 },
    );
  });

  it('of arbitrary text either proves itself or is refused with a code', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'images:',
        '\n',
        '- ',
        '  ',
        'name: api',
        'digest: ',
        OLD,
        ': ',
        '{',
        '}',
        '[',
        ']',
        '&a ',
        '*a',
        '<<: ',
        '|',
        '>',
        '"',
        "'",
        '#',
        '\t',
        '---\n',
        '\r',
        '? ',
        '!t ',
        ',',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, digest, (parts, wanted) => {
        const text = parts.join('');
        try {
          const edit = editDigest(
            text,
            { kind: 'kustomize-image', file: 'k.yaml', name: 'api' },
            { digest: wanted },
          );
          expect(currentDigest(edit.text, { kind: 'kustomize-image', file: 'k.yaml', name: 'api' })).toBe(
            wanted,
          );
        } catch (error) {
          if (!(error instanceof WaybillError)) throw error;
          expect(error.code).toMatch(/^WAYBILL_TARGET_/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
