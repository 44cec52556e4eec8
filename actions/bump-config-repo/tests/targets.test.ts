/** Every kind of target that a delivery policy declares: one line of one file changes, and the commit lands. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { digest, FILE, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

/** The policy with another target for claims-api in dev. */
const policyWith = (target: string) =>
  POLICY.replace(`dev: {kustomize: ${FILE}, image: claims-api}`, `dev: ${target}`);
const IMAGE = `${REGISTRY}/claims-api`;
const OLD = digest('0');
const NEW = digest('1');

interface Case {
  /** Of its own: the history of a file tells which build it holds. */
  file: string;
  target: string;
  text: string;
  /** The line that changes, without its indent, and what it becomes. */
  line: [string, string];
}

const cases: Record<string, Case> = {
  'Helm values': {
    file: 'dev/values.yaml',
    target: '{helm-values: dev/values.yaml, path: api.image}',
    text: `# Values of dev.
api:
  image:
    repository: ${IMAGE}
    tag: "1.10"   # by hand
    digest: ${OLD}

  replicas: 2
`,
    line: [`digest: ${OLD}`, `digest: ${NEW}`],
  },
  'a manifest of a workload': {
    file: 'dev/deployment.yaml',
    target: '{manifest: dev/deployment.yaml, workload: Deployment/claims-api, container: api}',
    text: `kind: Service
metadata: {name: claims-api}
---
kind: Deployment
metadata:
  name: claims-api
spec:
  template:
    spec:
      containers:
      - name: proxy
        image: registry.example/proxy:1
      - name: api
        image: "${IMAGE}@${OLD}" # the service
`,
    line: [`image: "${IMAGE}@${OLD}" # the service`, `image: "${IMAGE}@${NEW}" # the service`],
  },
  'an Application of Argo CD': {
    file: 'dev/application.yaml',
    target: '{argocd: dev/application.yaml, values: image, application: claims-api}',
    text: `kind: Application
metadata: {name: claims-api}
spec:
  source:
    helm:
      values: |
        # of dev
        image:
          repository: ${IMAGE}
          tag: v1

        replicas: 2
`,
    line: ['tag: v1', `tag: v1@${NEW}`],
  },
  'an ApplicationSet of Argo CD': {
    file: 'dev/applicationset.yaml',
    target: '{argocd: dev/applicationset.yaml, element: {cluster: dev}, path: imageDigest}',
    text: `kind: ApplicationSet
metadata: {name: claims-api}
spec:
  generators:
  - list:
      elements:
      - {cluster: staging, imageDigest: "${OLD}"}
      - {cluster: dev, imageDigest: "${OLD}"}
`,
    line: [`- {cluster: dev, imageDigest: "${OLD}"}`, `- {cluster: dev, imageDigest: "${NEW}"}`],
  },
  'a HelmRelease of Flux': {
    file: 'dev/helm-release.yaml',
    target: '{flux: dev/helm-release.yaml, helm-release: claims-api, path: image}',
    text: `kind: HelmRelease
metadata: {name: web}
spec: {values: {image: {repository: x/web, tag: v1}}}
---
kind: HelmRelease
metadata: {name: claims-api}
spec:
  values:
    image:
      repository: ${IMAGE}
      sha: "${OLD.slice('sha256:'.length)}"
`,
    line: [`sha: "${OLD.slice('sha256:'.length)}"`, `sha: "${NEW.slice('sha256:'.length)}"`],
  },
  'the marker of an image policy of Flux': {
    file: 'dev/marked.yaml',
    target: '{flux: dev/marked.yaml, image-policy: "flux-system:claims-api"}',
    text: `kind: HelmRelease
spec:
  values:
    image: ${IMAGE}@${OLD} # {"$imagepolicy": "flux-system:claims-api"}
`,
    line: [
      `image: ${IMAGE}@${OLD} # {"$imagepolicy": "flux-system:claims-api"}`,
      `image: ${IMAGE}@${NEW} # {"$imagepolicy": "flux-system:claims-api"}`,
    ],
  },
};

describe('a declared target', () => {
  it.each(Object.entries(cases))('may be %s', async (_, { file, target, text, line: [before, after] }) => {
    await world.seed({ 'delivery-policy.yml': policyWith(target), [file]: text });
    const head = await world.head();
    const run = await world.bump();
    expect(run.exitCode).toBe(0);
    expect(await world.file(file)).toBe(text.replace(`${before}\n`, `${after}\n`));
    const landed = await world.head();
    expect(run.outputs).toMatchObject({ changed: 'true', commit: landed });
    expect((await world.git('rev-parse', `${landed}^`)).trim()).toBe(head);
    const numstat = await world.git('show', '--numstat', '--format=', landed);
    expect(numstat.trim()).toBe(`1\t1\t${file}`);
    expect(run.summary).toContain('bytes are untouched; after parsing only');

    const again = await world.bump({}, { run: '3.2' });
    expect(again.exitCode).toBe(0);
    expect(await world.head()).toBe(landed);
  });

  it('is refused with the words of its own form where it is misspelt', async () => {
    await world.seed({ 'delivery-policy.yml': policyWith('{helm-values: dev/values.yaml, pth: image}') });
    const run = await world.bump();
    expect(run.exitCode).toBe(1);
    const [error] = run.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain('[WAYBILL_POLICY_INVALID]');
    expect(error?.message).toContain('services.claims-api.targets.dev: unknown key "pth"');
    expect(error?.message).toContain('beside helm-values it needs path');
    expect(error?.message).not.toContain('kustomize');
  });
});
