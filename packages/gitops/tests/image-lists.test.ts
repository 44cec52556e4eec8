/** Lists of the form of `images` in kustomizations, wherever they stand, and values whose digest has no algorithm. */
import { describe, expect, it } from '@jest/globals';
import type { Target } from '../src/index.ts';
import { edited, file, NEW, OLD, REPOSITORY, refusal, savedAs } from './editing.ts';

describe('an images list', () => {
  const at = (path: string, name = 'api'): Target => ({ kind: 'kustomize-image', file, name, path });
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec:
  path: ./apps
  images:
    - name: api
      newName: ${REPOSITORY}
      newTag: v1 # {"$imagepolicy": "flux-system:api:tag"}
    - name: web
      digest: ${OLD}
`;

  it.each(savedAs)('of a Kustomization of Flux is found by its path, with %s', (_, save) => {
    const text = save(flux);
    const eol = text.includes('\r') ? '\r\n' : '\n';
    const line = text.split(eol).find((candidate) => candidate.includes('newTag')) ?? '';
    edited(
      text,
      at('[Kustomization/apps].spec.images'),
      text.replace(line, `${line}${eol}      digest: ${NEW}`),
      { repository: REPOSITORY },
    );
  });

  it('of a post-renderer of a HelmRelease is found by its path', () => {
    const text = `kind: HelmRelease
metadata: {name: api}
spec:
  postRenderers:
    - kustomize:
        images:
          - name: api
            digest: ${OLD}
`;
    edited(text, at('spec.postRenderers.0.kustomize.images'), text.replace(OLD, NEW));
  });

  it('of a component is found where no path is given, by name, else by newName', () => {
    const text = `kind: Component\nimages:\n- name: api\n  newName: x/web\n  digest: ${OLD} # first\n- name: placeholder\n  newName: ${REPOSITORY}\n  digest: ${OLD}\n`;
    const named = (name: string): Target => ({ kind: 'kustomize-image', file, name });
    edited(text, named('api'), text.replace(`${OLD} # first`, `${NEW} # first`));
    const at = text.lastIndexOf(OLD);
    edited(text, named(REPOSITORY), text.slice(0, at) + NEW + text.slice(at + NEW.length), {
      repository: REPOSITORY,
    });
    expect(refusal(text, named('api'), { repository: REPOSITORY }).code).toBe(
      'WAYBILL_TARGET_IMAGE_MISMATCH',
    );
    expect(refusal(text.replace('x/web', REPOSITORY), named(REPOSITORY)).code).toBe(
      'WAYBILL_TARGET_AMBIGUOUS',
    );
  });

  it.each([
    ['no list', at('spec.pictures'), 'NOT_FOUND'],
    ['no such entry', at('spec.images', 'jobs'), 'NOT_FOUND'],
    ['not a list', at('spec.path'), 'NOT_FOUND'],
    ['a path that is none', at('spec..images'), 'PATH'],
  ])('is refused: %s', (_, target, code) => {
    expect(refusal(flux, target).code).toBe(`WAYBILL_TARGET_${code}`);
  });

  it('is refused where two documents have it', () => {
    expect(refusal(`${flux}---\n${flux}`, at('spec.images')).code).toBe('WAYBILL_TARGET_AMBIGUOUS');
  });
});

describe('a digest without its algorithm', () => {
  const digits = (digest: string) => digest.slice('sha256:'.length);
  const image: Target = { kind: 'helm-values', file, path: 'image' };

  it.each([
    ['digits', digits(OLD)],
    ['nothing yet', "''"],
  ])('is the `sha` of Helm values: %s', (_, now) => {
    const text = `image:\n  repository: ${REPOSITORY}\n  tag: "11.2.0"\n  sha: ${now}\n`;
    const then = now === "''" ? `'${digits(NEW)}'` : digits(NEW);
    const edit = edited(text, image, text.replace(`sha: ${now}`, `sha: ${then}`), { repository: REPOSITORY });
    expect(edit.notes).toEqual(['tag 11.2.0 stays as it was: only the digest decides']);
  });

  it('is not the `sha` of a commit, nor one beside a digest', () => {
    const commit = `image: {tag: v1, sha: ${'a'.repeat(40)}}\n`;
    edited(commit, image, commit.replace('tag: v1', `tag: v1@${NEW}`));
    const both = `image: {digest: "", sha: "${digits(OLD)}"}\n`;
    edited(both, image, both.replace('digest: ""', `digest: "${NEW}"`));
  });

  it('is any scalar whose target says so, and nothing else fits', () => {
    const hex: Target = { kind: 'yaml-path', file, path: 'v', form: 'hex' };
    edited(`v: ${digits(OLD)}\n`, hex, `v: ${digits(NEW)}\n`);
    edited('v: ""\n', hex, `v: "${digits(NEW)}"\n`);
    expect(refusal(`v: ${OLD}\n`, hex).code).toBe('WAYBILL_TARGET_FORM');
    expect(refusal('v: v1\n', hex).code).toBe('WAYBILL_TARGET_FORM');
  });

  it('gets quotes where its digits would be a number', () => {
    const hex: Target = { kind: 'yaml-path', file, path: 'v', form: 'hex' };
    const number = '1'.repeat(64);
    edited(`v: ${digits(OLD)}\n`, hex, `v: "${number}"\n`, { digest: `sha256:${number}` });
  });
});
