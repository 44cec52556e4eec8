/** Several places that belong together: one digest in all of them, or nothing. */
import { describe, expect, it } from '@jest/globals';
import { digestOf, editTargets, type Target } from '../src/index.ts';
import { NEW, OLD } from './editing.ts';

const OTHER = `sha256:${'7'.repeat(64)}`;
const NONE = `sha256:${'0'.repeat(64)}`;
const job = (name: string): Target => ({
  kind: 'workload-image',
  file: 'jobs.yaml',
  workload: `CronJob/${name}`,
  container: 'api',
});
const cron = (name: string, image: string) =>
  `kind: CronJob
metadata: {name: ${name}}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: api, image: "${image}"}]}}}}}
`;
const TARGETS: Target[] = [
  { kind: 'kustomize-image', file: 'kustomization.yaml', name: 'api' },
  job('night'),
  job('day'),
];
const files = (first = OLD, second = OLD, third = OLD): Record<string, string> => ({
  'kustomization.yaml': `images:\n- name: api # here\n  digest: ${first}\n`,
  'jobs.yaml': `${cron('night', `r/api@${second}`)}---\n${cron('day', third === '' ? 'r/api:v1' : `r/api@${third}`)}`,
});
const reader = (texts: Record<string, string>) => (path: string) => texts[path];

describe('an edit of several places', () => {
  it('changes all of them, and one proof covers each byte of each file', () => {
    const before = files();
    const edit = editTargets(TARGETS, { digest: NEW }, reader(before));
    expect(edit.files).toEqual(files(NEW, NEW, NEW));
    expect(edit.previous.digest).toBe(OLD);
    expect(edit.proof).toEqual({
      bytesBefore: Buffer.byteLength(Object.values(before).join('')),
      bytesAfter: Buffer.byteLength(Object.values(edit.files).join('')),
      bytesEqual: Buffer.byteLength(Object.values(before).join('')) - OLD.length - 2 * `r/api@${OLD}`.length,
      paths: [
        'images.0.digest in kustomization.yaml',
        expect.stringContaining('containers.0.image in jobs.yaml'),
        expect.stringContaining('containers.0.image in jobs.yaml'),
      ],
    });
    expect(edit.diff).toMatch(/^--- kustomization\.yaml\n@@ -3 \+3 @@\n[\s\S]*\n--- jobs\.yaml\n@@ /);
    expect(digestOf(TARGETS, reader(edit.files))).toBe(NEW);
    const again = editTargets(TARGETS, { digest: NEW }, reader(edit.files));
    expect(again).toMatchObject({ changed: false, files: {}, diff: '', proof: undefined });
  });

  it('takes a place along that is not pinned yet', () => {
    for (const texts of [files(OLD, OLD, ''), files(OLD, NONE, OLD), files(NONE, NONE, '')]) {
      const edit = editTargets(TARGETS, { digest: NEW }, reader(texts));
      expect(digestOf(TARGETS, reader(edit.files))).toBe(NEW);
    }
    // What is read of them is certain only where all of them say it.
    expect(() => digestOf(TARGETS, reader(files(OLD, OLD, '')))).toThrow(/2 different digests/);
    expect(digestOf(TARGETS, reader(files(NONE, NONE, '')))).toBeUndefined();
  });

  it('is refused where two places hold different digests, with what each holds', () => {
    const texts = files(OLD, OLD, OTHER);
    for (const attempt of [
      () => digestOf(TARGETS, reader(texts)),
      () => editTargets(TARGETS, { digest: NEW }, reader(texts)),
      // Half of an earlier write is no reason to go on with it.
      () => editTargets(TARGETS, { digest: OTHER }, reader(texts)),
    ]) {
      let caught: unknown;
      try {
        attempt();
      } catch (error) {
        caught = error;
      }
      expect(caught).toMatchObject({
        code: 'WAYBILL_TARGETS_DISAGREE',
        where: 'kustomization.yaml, jobs.yaml',
        found: `${OLD}: images[name=api] in kustomization.yaml, container api of CronJob/night in jobs.yaml; ${OTHER}: container api of CronJob/day in jobs.yaml`,
      });
    }
  });

  it('is refused where a file is missing, or two targets are one place', () => {
    const { 'jobs.yaml': _, ...without } = files();
    expect(() => editTargets(TARGETS, { digest: NEW }, reader(without))).toThrow(/has no jobs\.yaml/);
    const twice: Target[] = [
      ...TARGETS,
      { kind: 'yaml-path', file: 'kustomization.yaml', path: 'images.0.digest' },
    ];
    expect(() => editTargets(twice, { digest: NEW }, reader(files()))).toThrow(
      /images\.0\.digest in kustomization\.yaml is the same place as another target of the list/,
    );
  });
});
