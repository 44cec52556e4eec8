/** Values with the markers of Flux's image policies: https://fluxcd.io/flux/guides/image-update/ */
import { describe, expect, it } from '@jest/globals';
import { currentImage, describeTarget, editDigest, type Target } from '../src/index.ts';
import { edited, file, NEW, OLD, REPOSITORY, refusal, savedAs } from './editing.ts';

const target: Target = { kind: 'flux-marker', file, policy: 'flux-system:api' };
const marker = (field = '', policy = 'flux-system:api') =>
  `# {"$imagepolicy": "${policy}${field && `:${field}`}"}`;

describe('values with the marker of an image policy', () => {
  it.each(savedAs)('may be the whole reference, with %s', (_, save) => {
    const text = save(
      `kind: Deployment\nspec:\n  containers:\n  - name: api\n    image: ${REPOSITORY}:v1 ${marker()}\n  - name: web\n    image: x/web:v1 ${marker('', 'flux-system:web')}\n`,
    );
    const edit = edited(text, target, text.replace('/api:v1', `/api@${NEW}`), { repository: REPOSITORY });
    expect(edit.previous).toEqual({ digest: undefined, tag: 'v1', repository: REPOSITORY });
    expect(edit.notes).toEqual([`image automation of Flux writes this value too: ${marker()}`]);
  });

  it('may be name, tag and digest of a HelmRelease, of which the name stays', () => {
    const text = `kind: HelmRelease
metadata: {name: api}
spec:
  values:
    image:
      repository: ${REPOSITORY} ${marker('name')}
      tag: "1.10" ${marker('tag')}
      digest: ${OLD} ${marker('digest')}
`;
    const edit = edited(text, target, text.replace(OLD, NEW).replace('1.10', '1.11'), {
      tag: '1.11',
      repository: REPOSITORY,
    });
    expect(edit.previous).toEqual({ digest: OLD, tag: '1.10', repository: REPOSITORY });
    edited(text, target, text.replace(OLD, NEW));
  });

  it('may be a tag alone, with the digest behind it', () => {
    const text = `image:\n  tag: pr-1 #{"$imagepolicy": "flux-system:api:tag"}\n`;
    edited(text, target, text.replace('pr-1', `pr-1@${NEW}`));
  });

  it('are all written, in every document, and shown line by line', () => {
    const pod = (kind: string) => `kind: ${kind}\nspec:\n  image: ${REPOSITORY}@${OLD} ${marker()}\n`;
    const text = `${pod('Deployment')}---\n${pod('CronJob')}`;
    const edit = edited(text, target, text.replaceAll(OLD, NEW));
    expect(edit.proof?.paths).toEqual(['spec.image', 'spec.image']);
    expect(edit.diff.split('\n').filter((line) => line.startsWith('@@'))).toEqual([
      '@@ -3 +3 @@',
      '@@ -7 +7 @@',
    ]);
  });

  it('may stand in a flow mapping, where the marker belongs to the last value of the line', () => {
    const text = `image: {repository: ${REPOSITORY}, tag: v1, ${marker('tag')}\n  pull: Always}\n`;
    edited(text, target, text.replace('tag: v1', `tag: v1@${NEW}`));
  });

  it.each([
    ['no marker', `image: ${REPOSITORY}:v1\n`, 'NOT_FOUND'],
    [
      'the marker of another policy',
      `image: ${REPOSITORY}:v1 ${marker('', 'flux-system:web')}\n`,
      'NOT_FOUND',
    ],
    ['the marker of another namespace', `image: ${REPOSITORY}:v1 ${marker('', 'web:api')}\n`, 'NOT_FOUND'],
    ['the name alone', `repository: ${REPOSITORY} ${marker('name')}\n`, 'NOT_FOUND'],
    [
      'a marker behind a bracket',
      `image: {repository: ${REPOSITORY}, tag: v1} ${marker('tag')}\n`,
      'NOT_FOUND',
    ],
    ['a marker with more behind it', `image: ${REPOSITORY}:v1 ${marker()} # by hand\n`, 'NOT_FOUND'],
    ['a marker on a line of its own', `${marker()}\nimage: ${REPOSITORY}:v1\n`, 'NOT_FOUND'],
    ['another image', `image: registry.example/acme/web:v1 ${marker()}\n`, 'IMAGE_MISMATCH'],
    [
      'another image by its name',
      `repository: x/web ${marker('name')}\ntag: v1 ${marker('tag')}\n`,
      'IMAGE_MISMATCH',
    ],
    ['a value that is no image', `name: An API ${marker()}\n`, 'FORM'],
    ['a value used elsewhere', `image: &i ${REPOSITORY}:v1 ${marker()}\nother: *i\n`, 'AMBIGUOUS'],
    ['a file that does not parse', `image: [ ${marker()}\n`, 'UNREADABLE'],
  ])('are refused: %s', (_, text, code) => {
    expect(refusal(text, target, { repository: REPOSITORY }).code).toBe(`WAYBILL_TARGET_${code}`);
  });

  it('that differ are not one digest, and are refused with what each holds', () => {
    const text = `a: ${REPOSITORY}@${OLD} ${marker()}\nb: ${REPOSITORY}@${NEW} ${marker()}\n`;
    expect(() => currentImage(text, target)).toThrow(/2 different digests/);
    expect(() => editDigest(text, target, { digest: NEW })).toThrow(/2 different digests/);
    expect(describeTarget(target)).toBe('the values of image policy flux-system:api in apps/api.yaml');
  });
});
