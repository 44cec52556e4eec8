/** The example config repository as kustomize renders it, before and after Waybill has written a digest; as Kubernetes would take it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { editDigest } from '@waybill/gitops';
import { type DeliveryPolicy, parsePolicy } from '@waybill/policy';
import { parseAllDocuments } from 'yaml';
import { newFolder } from '../lib/folder.ts';
import { schemaLocation } from '../lib/kubernetes-schemas.ts';
import { type Ran, run, said } from '../lib/programs.ts';

const EXAMPLES = resolve(dirname(fileURLToPath(import.meta.url)), '../../examples');
const POLICY = 'delivery-policy.yml';
const KINDS = ['deployment-apps-v1', 'service-v1', 'networkpolicy-networking-v1', 'serviceaccount-v1'];
const DIGEST = `sha256:${'7'.repeat(64)}`;

interface Deployment {
  kind: string;
  metadata: { namespace: string };
  spec: { template: { spec: { containers: { image: string }[] } } };
}

let policy: DeliveryPolicy;
let schemas: string;
beforeAll(async () => {
  policy = await parsePolicy(readFileSync(join(EXAMPLES, 'config-repo', POLICY), 'utf8'), POLICY);
  schemas = schemaLocation(KINDS);
});

const build = (folder: string) => run('kustomize', ['build', folder]);
const validate = (manifests: string): Promise<Ran> =>
  run('kubeconform', ['-strict', '-summary', '-schema-location', schemas, '-'], { stdin: manifests });

function deployments(manifests: string): Deployment[] {
  return parseAllDocuments(manifests)
    .map((document) => document.toJS() as Deployment)
    .filter(({ kind }) => kind === 'Deployment');
}

/** Every overlay of the example: environment/service. */
const overlays = readdirSync(join(EXAMPLES, 'config-repo/overlays')).flatMap((environment) =>
  readdirSync(join(EXAMPLES, 'config-repo/overlays', environment)).map((service) => [environment, service]),
) as [string, string][];

describe('the example config repository', () => {
  it('has an overlay for each target of its policy, and no other', () => {
    const targets = Object.values(policy.services).flatMap(({ targets: own }) =>
      Object.values(own).flatMap((list) => list.map(({ file }) => dirname(file))),
    );
    expect(overlays.map(([environment, service]) => `overlays/${environment}/${service}`).sort()).toEqual(
      targets.sort(),
    );
  });

  it.each(overlays)('%s %s renders to manifests that Kubernetes takes', async (environment, service) => {
    const built = await build(join(EXAMPLES, 'config-repo/overlays', environment, service));
    expect(said(built)).toBe('accepted');
    const validated = await validate(built.stdout);
    expect(said(validated)).toBe('accepted');
    expect(validated.stdout).toMatch(/Valid: [1-9]\d*, Invalid: 0, Errors: 0, Skipped: 0/);
  });

  it.each(overlays)(
    '%s %s runs the digest that Waybill wrote, and nothing else changes',
    async (environment, service) => {
      const repository = join(newFolder(), 'config');
      cpSync(join(EXAMPLES, 'config-repo'), repository, { recursive: true });
      const folder = join(repository, 'overlays', environment, service);
      const before = await build(folder);
      const declared = policy.services[service];
      const [target] = declared?.targets[environment] ?? [];
      if (!declared || !target) throw new Error(`the policy has no target for ${service} in ${environment}`);
      const path = join(repository, target.file);
      const edit = editDigest(readFileSync(path, 'utf8'), target, {
        digest: DIGEST,
        repository: declared.image,
      });
      expect(edit.changed).toBe(true);
      writeFileSync(path, edit.text);

      const after = await build(folder);
      expect(said(after)).toBe('accepted');
      const [deployment] = deployments(after.stdout);
      expect(deployment?.spec.template.spec.containers.map(({ image }) => image)).toEqual([
        `${declared.image}@${DIGEST}`,
      ]);
      expect(said(await validate(after.stdout))).toBe('accepted');
      const old = edit.previous.digest ?? '';
      expect(old).toMatch(/^sha256:/);
      expect(after.stdout).toBe(before.stdout.replaceAll(old, DIGEST));
    },
  );

  it('is told apart from manifests that Kubernetes would not take', async () => {
    const { stdout } = await build(join(EXAMPLES, 'config-repo/overlays/dev/claims-api'));
    const wrong = stdout.replace(/replicas: \d+/, 'replicas: several');
    expect(wrong).not.toBe(stdout);
    expect((await validate(wrong)).status).not.toBe(0);
    expect((await validate(stdout.replace('imagePullPolicy', 'imagePullPolcy'))).status).not.toBe(0);
  });
});

describe('the example service repository', () => {
  it('has manifests that Kubernetes takes', async () => {
    const folder = join(EXAMPLES, 'service-repo/deploy');
    const manifests = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const validated = await validate(manifests.join('\n---\n'));
    expect(said(validated)).toBe('accepted');
    expect(validated.stdout).toContain('Skipped: 0');
  });
});
