import { describe, expect, it } from '@jest/globals';
import { WaybillError } from '@waybill/toolkit';
import { currentDigest, currentImage, editDigest, type NewImage, type Target } from '../src/index.ts';

const OLD = `sha256:${'a'.repeat(64)}`;
const NEW = `sha256:${'b'.repeat(64)}`;
const REPOSITORY = 'registry.example/acme/claims-api';
const kustomize: Target = {
  kind: 'kustomize-image',
  file: 'environments/dev/kustomization.yaml',
  name: 'claims-api',
};
const at = (path: string): Target => ({ kind: 'yaml-path', file: 'apps/claims.yaml', path });
const helm = (path: string): Target => ({ kind: 'helm-values', file: 'values.yaml', path });

/** Edits, and checks that the text is as expected and that a second edit changes nothing. */
function edited(text: string, target: Target, expected: string, image: Partial<NewImage> = {}) {
  const edit = editDigest(text, target, { digest: NEW, ...image });
  expect(edit.text).toBe(expected);
  expect(edit.changed).toBe(true);
  expect(currentDigest(edit.text, target)).toBe(NEW);
  expect(editDigest(edit.text, target, { digest: NEW, ...image }).changed).toBe(false);
  return edit;
}

function refusal(text: string, target: Target, image: Partial<NewImage> = {}): WaybillError {
  try {
    editDigest(text, target, { digest: NEW, ...image });
  } catch (error) {
    if (error instanceof WaybillError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base   # shared
images:
  - name: claims-api
    newName: ${REPOSITORY}
    digest: ${OLD} # moved by the pipeline
  - name: claims-ui
    newName: registry.example/acme/claims-ui
    digest: ${OLD}
`;

describe('kustomize images', () => {
  it('changes one line and keeps the comment', () => {
    const edit = edited(kustomization, kustomize, kustomization.replace(OLD, NEW), {
      repository: REPOSITORY,
    });
    expect(edit.previous).toEqual({ digest: OLD, tag: undefined, repository: REPOSITORY });
    expect(edit.diff).toBe(
      `@@ -8 +8 @@\n-    digest: ${OLD} # moved by the pipeline\n+    digest: ${NEW} # moved by the pipeline`,
    );
    expect(edit.proof).toEqual({
      bytesBefore: kustomization.length,
      bytesAfter: kustomization.length,
      bytesEqual: kustomization.length - OLD.length,
      paths: ['images.0.digest'],
    });
  });

  it.each([
    ['two blanks', '  ', '\n'],
    ['no indentation', '', '\n'],
    ['CRLF', '  ', '\r\n'],
  ])('pins an image that has only newTag, with %s', (_, indent, eol) => {
    const lines = [
      'images:',
      `${indent}- name: claims-api`,
      `${indent}  newTag: "1.10" # tag`,
      'namePrefix: x-',
      '',
    ];
    const after = [...lines];
    after.splice(3, 0, `${indent}  digest: ${NEW}`);
    const edit = edited(lines.join(eol), kustomize, after.join(eol));
    expect(edit.previous).toEqual({ digest: undefined, tag: '1.10', repository: 'claims-api' });
    expect(edit.notes).toEqual(['newTag 1.10 stays as it was: only the digest decides']);
  });

  it('pins where newTag is the first key and the file ends without a newline', () => {
    edited(
      'images:\n- newTag: v1\n  name: claims-api',
      kustomize,
      `images:\n- newTag: v1\n  digest: ${NEW}\n  name: claims-api`,
    );
    edited(
      'images:\n- name: claims-api\n  newTag: v1',
      kustomize,
      `images:\n- name: claims-api\n  newTag: v1\n  digest: ${NEW}`,
    );
  });

  it('pins inside a flow mapping', () => {
    edited(
      'images: [{name: claims-api, newTag: v1}]\n',
      kustomize,
      `images: [{name: claims-api, newTag: v1, digest: ${NEW}}]\n`,
    );
  });

  it('pins an entry that has a name only', () => {
    edited(
      'images:\n  - name: claims-api\n',
      kustomize,
      `images:\n  - name: claims-api\n    digest: ${NEW}\n`,
    );
  });

  it('fills a digest that is there but empty', () => {
    edited(
      'images:\n- name: claims-api\n  digest: ""\n',
      kustomize,
      `images:\n- name: claims-api\n  digest: "${NEW}"\n`,
    );
    edited(
      'images:\n- name: claims-api\n  digest:\n',
      kustomize,
      `images:\n- name: claims-api\n  digest: ${NEW}\n`,
    );
    edited(
      'images:\n- name: claims-api\n  digest: # none yet\n',
      kustomize,
      `images:\n- name: claims-api\n  digest: ${NEW} # none yet\n`,
    );
    edited(
      'images:\n- name: claims-api\n  digest: null # none\n',
      kustomize,
      `images:\n- name: claims-api\n  digest: ${NEW} # none\n`,
    );
  });

  it('moves newTag along when a tag is given', () => {
    edited(
      `images:\n- name: claims-api\n  newTag: v1\n  digest: ${OLD}\n`,
      kustomize,
      `images:\n- name: claims-api\n  newTag: v2\n  digest: ${NEW}\n`,
      { tag: 'v2' },
    );
  });

  it('keeps a byte order mark, quotes, an anchor without consumers and trailing blanks', () => {
    edited(
      `\ufeffimages:\n- name: 'claims-api'\n  digest: &pin '${OLD}'   \n`,
      kustomize,
      `\ufeffimages:\n- name: 'claims-api'\n  digest: &pin '${NEW}'   \n`,
    );
  });

  it.each([
    ['no such entry', 'images:\n- name: other\n', 'TARGET_NOT_FOUND'],
    ['no list', 'kind: Kustomization\n', 'TARGET_NOT_FOUND'],
    ['an empty file', '', 'TARGET_AMBIGUOUS'],
    ['two entries', 'images:\n- name: claims-api\n- name: claims-api\n', 'TARGET_AMBIGUOUS'],
    ['two documents', 'images:\n- name: claims-api\n---\nimages: []\n', 'TARGET_AMBIGUOUS'],
    [
      'a duplicate key',
      `images:\n- name: claims-api\n  digest: ${OLD}\n  digest: ${OLD}\n`,
      'TARGET_AMBIGUOUS',
    ],
    ['an alias', `x: &d ${OLD}\nimages:\n- name: claims-api\n  digest: *d\n`, 'TARGET_AMBIGUOUS'],
    [
      'an anchor with a consumer',
      `images:\n- name: claims-api\n  digest: &d ${OLD}\nx: *d\n`,
      'TARGET_AMBIGUOUS',
    ],
    [
      'an entry with a consumer',
      `images:\n- &e\n  name: claims-api\n  digest: ${OLD}\nx: *e\n`,
      'TARGET_AMBIGUOUS',
    ],
    ['an entry that is an alias', 'x: &e {name: claims-api}\nimages:\n- *e\n', 'TARGET_AMBIGUOUS'],
    ['a merge key', 'x: &e {digest: y}\nimages:\n- <<: *e\n  name: claims-api\n', 'TARGET_AMBIGUOUS'],
    ['a tag with a digest', `images:\n- name: claims-api\n  newTag: v1@${OLD}\n`, 'TARGET_AMBIGUOUS'],
    ['another kind of value', 'images:\n- name: claims-api\n  digest: latest\n', 'TARGET_FORM'],
    ['a digest that is a list', 'images:\n- name: claims-api\n  digest: []\n', 'TARGET_FORM'],
    ['a tagged value', `images:\n- name: claims-api\n  digest: !secret ${OLD}\n`, 'TARGET_FORM'],
    ['an upper-case digest', `images:\n- name: claims-api\n  digest: ${OLD.toUpperCase()}\n`, 'TARGET_FORM'],
    ['broken YAML', 'images: [\n- name: claims-api\n', 'TARGET_UNREADABLE'],
    [
      'a Helm template',
      'images:\n{{- range .Values.images }}\n- name: {{ .name }}\n{{- end }}\n',
      'TARGET_TEMPLATE',
    ],
    ['nesting without end', `images: ${'['.repeat(200_000)}`, 'TARGET_UNREADABLE'],
  ])('refuses %s', (_, text, code) => {
    expect(refusal(text, kustomize).code).toBe(`WAYBILL_${code}`);
  });

  it('refuses an entry of another image', () => {
    const error = refusal(kustomization, kustomize, { repository: 'registry.example/acme/other' });
    expect(error).toMatchObject({
      code: 'WAYBILL_TARGET_IMAGE_MISMATCH',
      expected: 'registry.example/acme/other',
      found: REPOSITORY,
    });
  });

  it('tells what is there when the entry is not', () => {
    expect(refusal(kustomization, { ...kustomize, name: 'nothing' })).toMatchObject({
      message: 'environments/dev/kustomization.yaml holds no images.[name=nothing]',
      found: 'images of the names claims-api, claims-ui',
    });
  });
});

describe('a YAML path', () => {
  it.each([
    ['a plain digest', `image:\n  digest: ${OLD}\n`, 'image.digest', `image:\n  digest: ${NEW}\n`],
    ['a reference', `image: ${REPOSITORY}@${OLD}\n`, 'image', `image: ${REPOSITORY}@${NEW}\n`],
    ['a reference by tag', `image: ${REPOSITORY}:v1 # x\n`, 'image', `image: ${REPOSITORY}@${NEW} # x\n`],
    [
      'a reference with both',
      `image: "${REPOSITORY}:v1@${OLD}"\n`,
      'image',
      `image: "${REPOSITORY}@${NEW}"\n`,
    ],
    ['a registry with a port', 'image: localhost:5000/a/b\n', 'image', `image: localhost:5000/a/b@${NEW}\n`],
    [
      'a folded scalar',
      `image: >-\n  ${REPOSITORY}@${OLD}\nx: 1\n`,
      'image',
      `image: >-\n  ${REPOSITORY}@${NEW}\nx: 1\n`,
    ],
    [
      'a literal scalar',
      `image: |\n  ${REPOSITORY}:v1\n\nx: 1\n`,
      'image',
      `image: |\n  ${REPOSITORY}@${NEW}\n\nx: 1\n`,
    ],
    [
      'an index',
      `c:\n- {image: a/b:1}\n- {image: a/c:1}\n`,
      'c.1.image',
      `c:\n- {image: a/b:1}\n- {image: a/c@${NEW}}\n`,
    ],
    [
      'a selector',
      'c:\n- name: a\n  image: x/a:1\n- name: b\n  image: x/b:1\n',
      'c.[name=b].image',
      `c:\n- name: a\n  image: x/a:1\n- name: b\n  image: x/b@${NEW}\n`,
    ],
    [
      'a later document',
      `a: 1\n---\nspec: {digest: ${OLD}}\n`,
      'spec.digest',
      `a: 1\n---\nspec: {digest: ${NEW}}\n`,
    ],
    [
      'a value beside an ordered map',
      `order: !!omap\n- a: 1\n- b: 2\ndigest: ${OLD}\n`,
      'digest',
      `order: !!omap\n- a: 1\n- b: 2\ndigest: ${NEW}\n`,
    ],
    ['tabs after the value', `digest: ${OLD}\t# x\n`, 'digest', `digest: ${NEW}\t# x\n`],
  ])('replaces %s', (_, text, path, expected) => {
    edited(text, at(path), expected);
  });

  it('puts a digest behind a tag where the key is a tag', () => {
    const edit = edited('image:\n  tag: 1.10\n', at('image.tag'), `image:\n  tag: 1.10@${NEW}\n`);
    expect(edit.notes).toHaveLength(1);
    edited(`image: {tag: 'v1@${OLD}'}\n`, at('image.tag'), `image: {tag: 'v2@${NEW}'}\n`, { tag: 'v2' });
  });

  it.each([
    ['a missing key', 'a: 1\n', 'b.c', 'TARGET_NOT_FOUND'],
    ['a path in two documents', `d: ${OLD}\n---\nd: ${OLD}\n`, 'd', 'TARGET_AMBIGUOUS'],
    ['a word', 'd: hello\n', 'd', 'TARGET_FORM'],
    ['a mapping', 'd: {}\n', 'd', 'TARGET_FORM'],
    ['an empty tag', 'tag: ""\n', 'tag', 'TARGET_FORM'],
    ['a document that is not there', 'kind: Job\nimage: x/a:1\n', '[Job/a].image', 'TARGET_NOT_FOUND'],
    ...['a..b', '.a', 'a.', '', 'a[b]', 'a.[b', 'a].b', 'a b', 'a.[Job/x].b', '[Job/x]', '[=x].a'].map(
      (path) => [`the path "${path}"`, 'd: 1\n', path, 'TARGET_PATH'] as const,
    ),
  ])('refuses %s', (_, text, path, code) => {
    expect(refusal(text, at(path)).code).toBe(`WAYBILL_${code}`);
  });
});

describe('Helm values', () => {
  it('sets the digest beside a tag', () => {
    const text = `image:\n  registry: registry.example\n  repository: acme/claims-api\n  tag: v1\n  digest: ""\n`;
    const edit = edited(text, helm('image'), text.replace('""', `"${NEW}"`), { repository: REPOSITORY });
    expect(edit.previous.repository).toBe(REPOSITORY);
    edited(text, helm('image'), text.replace('""', `"${NEW}"`).replace('v1', 'v2'), { tag: 'v2' });
  });

  it('take the name of the image from an alias, and let aliases take it, as nothing is written there', () => {
    const values = `x: &r registry.example\na:\n  image: {registry: *r, repository: &n acme/claims-api, digest: ${OLD}}\nb: *n\n`;
    edited(values, helm('a.image'), values.replace(OLD, NEW), { repository: REPOSITORY });
    const other = values.replace('registry.example', 'evil.example');
    expect(refusal(other, helm('a.image'), { repository: REPOSITORY }).code).toBe(
      'WAYBILL_TARGET_IMAGE_MISMATCH',
    );
    const mapping = values.replace('&r registry.example', '&r {a: registry.example}');
    expect(refusal(mapping, helm('a.image')).code).toBe('WAYBILL_TARGET_FORM');
  });

  it('puts the digest behind the tag where there is no key for it', () => {
    edited(
      'image: {repository: r/x, tag: v1} # keep\n',
      helm('image'),
      `image: {repository: r/x, tag: v2@${NEW}} # keep\n`,
      { tag: 'v2' },
    );
  });

  it('refuses two digests, and no place for one', () => {
    expect(refusal(`image: {tag: 'v1@${OLD}', digest: ''}\n`, helm('image')).code).toBe(
      'WAYBILL_TARGET_AMBIGUOUS',
    );
    expect(refusal('image: {repository: r/x}\n', helm('image')).code).toBe('WAYBILL_TARGET_NOT_FOUND');
  });
});

describe('what may be written', () => {
  it.each([
    ['an order to the cluster', `${NEW}\n  command: [sh]`],
    ['a trailing blank', `${NEW} `],
    ['upper-case digits', `sha256:${'B'.repeat(64)}`],
    ['63 digits', NEW.slice(0, -1)],
    ['another algorithm', `sha512:${'b'.repeat(128)}`],
    ['a homoglyph', `sha256:${'b'.repeat(63)}а`],
  ])('refuses %s as a digest', (_, digest) => {
    expect(refusal(kustomization, kustomize, { digest }).code).toBe('WAYBILL_DIGEST_FORMAT');
  });

  it.each([
    '../x.yaml',
    '/etc/x.yaml',
    'a/../b.yaml',
    './x.yaml',
    'a//b.yaml',
    '.git/config',
    'a\\b',
    'x\u202e.yaml',
    '',
  ])('refuses the file %j', (file) => {
    expect(refusal(kustomization, { ...kustomize, file }).code).toBe('WAYBILL_TARGET_OUTSIDE');
  });

  it('reads without writing', () => {
    expect(currentImage(kustomization, kustomize)).toEqual({
      digest: OLD,
      tag: undefined,
      repository: REPOSITORY,
    });
  });
});
