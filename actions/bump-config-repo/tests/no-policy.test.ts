/** A config repository that has no delivery policy yet: the run says where the digest goes, or has it found. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { digest, KUSTOMIZATION, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

const FOLDER = 'apps/dev/claims-api';
const VALUES = `${FOLDER}/values.yaml`;
const IMAGE = `${REGISTRY}/claims-api`;
const values = (tag: string) => `# Values of dev.\nimage:\n  repository: ${IMAGE}\n  tag: ${tag}\n`;
const refused = (run: ActionRun, code: string): string => {
  expect(run.exitCode).toBe(1);
  const { message = '' } = run.annotations.find(({ level }) => level === 'error') ?? {};
  expect(message).toContain(`[WAYBILL_${code}]`);
  return message;
};

let number = 0;
let head: string;
beforeEach(async () => {
  number += 10;
  head = await world.seed({
    'delivery-policy.yml': null,
    [VALUES]: values('v1'),
    [`${FOLDER}/Chart.yaml`]: 'apiVersion: v2\nname: claims-api\n',
    [`${FOLDER}/README.md`]: `${IMAGE}\n`,
    [`${FOLDER}/extra/kustomization.yaml`]: null,
    [`${FOLDER}/broken.yaml`]: null,
  });
});
const bump = (targets: string, inputs: Record<string, string> = {}) =>
  world.bump({ policy: 'none', targets, ...inputs }, { run: `${number}.1` });

describe('targets by the run', () => {
  it('are written as those of a policy are, with the order of builds', async () => {
    const run = await bump(`helm-values: ${VALUES}\npath: image`);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ changed: 'true', file: VALUES });
    expect(await world.file(VALUES)).toBe(values(`v1@${digest('1')}`));
    const older = await world.bump(
      { policy: 'none', targets: `{helm-values: ${VALUES}, path: image}`, image: `${IMAGE}@${digest('2')}` },
      { run: `${number - 1}.1` },
    );
    expect(older.outputs).toMatchObject({ changed: 'false', superseded: 'true' });
  });

  it('may be a list', async () => {
    await world.seed({ [`${FOLDER}/extra/kustomization.yaml`]: KUSTOMIZATION });
    const run = await bump(
      `- {helm-values: ${VALUES}, path: image}\n- {kustomize: ${FOLDER}/extra/kustomization.yaml, image: claims-api}`,
    );
    expect(run.outputs.file).toBe(`${VALUES}\n${FOLDER}/extra/kustomization.yaml`);
    expect(await world.file(VALUES)).toBe(values(`v1@${digest('1')}`));
  });

  it('are refused where the repository has a delivery policy', async () => {
    const seeded = await world.seed({ 'delivery-policy.yml': POLICY });
    const message = refused(await bump(`{helm-values: ${VALUES}, path: image}`), 'BUMP_POLICY_PRESENT');
    expect(message).toContain('acme/config has delivery-policy.yml on main');
    expect(await world.head()).toBe(seeded);
  });

  it.each<[string, Record<string, string>, string]>([
    ['without "policy: none"', { policy: '' }, 'is for a config repository without a delivery policy'],
    ['not at all', { targets: '' }, 'is required with "policy: none"'],
  ])('are refused %s', async (_, inputs, text) => {
    const message = refused(await bump(`{helm-values: ${VALUES}, path: image}`, inputs), 'INVALID_INPUT');
    expect(message).toContain(text);
  });

  it.each([
    ['of no form', '{helm-values: a.yaml}', 'TARGETS_INVALID'],
    ['outside', '{helm-values: ../a.yaml, path: image}', 'TARGETS_INVALID'],
    ['in a folder outside', 'auto: ../other', 'TARGET_OUTSIDE'],
    ['that are no YAML', '{', 'YAML'],
  ])('are refused that are %s', async (_, targets, code) => {
    const run = await bump(targets);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`WAYBILL_${code}`);
    expect(await world.head()).toBe(head);
  });
});

describe('auto', () => {
  it('finds the one place below a folder, says it, and writes there', async () => {
    const run = await bump(`auto: ${FOLDER}`);
    expect(run.exitCode).toBe(0);
    expect(run.annotations.map(({ message }) => message)).toContain(
      `auto: image (Helm values) in ${VALUES} is the only place in ${FOLDER} that names ${IMAGE}`,
    );
    expect(await world.file(VALUES)).toBe(values(`v1@${digest('1')}`));
    const again = await world.bump({ policy: 'none', targets: `auto: ${FOLDER}` }, { run: `${number}.2` });
    expect(again.outputs).toMatchObject({ changed: 'false', commit: run.outputs.commit });
  });

  it('is refused where there are several, with each as a line to declare', async () => {
    await world.seed({ [`${FOLDER}/extra/kustomization.yaml`]: KUSTOMIZATION });
    const message = refused(await bump(`auto: ${FOLDER}`), 'TARGET_AUTO_SEVERAL');
    expect(message).toContain(`- { helm-values: ${VALUES}, path: image }`);
    expect(message).toContain(`- { kustomize: ${FOLDER}/extra/kustomization.yaml, image: claims-api }`);
  });

  it('is refused where a file that may name the image cannot be read', async () => {
    await world.seed({ [`${FOLDER}/broken.yaml`]: `image: [${IMAGE}\n` });
    const message = refused(await bump(`auto: ${FOLDER}`), 'TARGET_AUTO_SEVERAL');
    expect(message).toContain(`${FOLDER}/broken.yaml may name ${IMAGE}, and can't be read`);
  });

  it('is refused where there is none, no folder, or far too much', async () => {
    await world.seed({ [VALUES]: values('v1').replace('claims-api', 'other-api') });
    expect(refused(await bump(`auto: ${FOLDER}`), 'TARGET_AUTO_NONE')).toContain(
      'none of which names the image',
    );
    expect(refused(await bump('auto: apps/nowhere'), 'TARGET_AUTO_NONE')).toContain(
      'there is no such folder',
    );
    await world.seed(
      Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`apps/many/${i}.yaml`, `a: ${i}\n`])),
    );
    expect(refused(await bump('auto: apps/many'), 'TARGET_AUTO_LIMIT')).toContain('101 YAML and JSON files');
  });
});
