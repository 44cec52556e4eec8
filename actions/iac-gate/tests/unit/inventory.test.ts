import { describe, expect, it } from '@jest/globals';
import { coverageOf, localAddress } from '../../src/coverage.ts';
import { inventoryOf } from '../../src/inventory.ts';

const inventory = (files: Record<string, string>) =>
  inventoryOf(Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) })));
const expected = (files: Record<string, string>) =>
  inventory(files).files.map((file) => [file.path, file.framework, ...file.resources]);

describe('what must have been read', () => {
  it('is what Terraform, Kubernetes, Docker and GitHub Actions act on', () => {
    expect(
      expected({
        'main.tf': 'resource "a" "b" {}\ndata "c" "d" {}\n',
        'variables.tf': 'variable "x" {}\n',
        Dockerfile: 'FROM scratch\n',
        'build/api.Dockerfile': 'FROM scratch\n',
        'Dockerfile.dockerignore': '*\n',
        '.github/workflows/ci.yml': 'on: push\n',
        'docs/.github/workflows/ci.yml': 'on: push\n',
        'deploy/all.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: b, namespace: c }\n',
        'deploy/pod.json': '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"j"}}',
        'deploy/list.yaml':
          'apiVersion: v1\nkind: List\nitems:\n  - { apiVersion: v1, kind: Pod, metadata: { name: l } }\n',
        'values.yaml': 'kind: 1\n',
        'tsconfig.json': '{ // comments\n}',
      }),
    ).toEqual([
      ['main.tf', 'terraform', 'a.b', 'data.c.d'],
      ['Dockerfile', 'dockerfile'],
      ['build/api.Dockerfile', 'dockerfile'],
      ['.github/workflows/ci.yml', 'github_actions'],
      ['deploy/all.yaml', 'kubernetes', 'Service.default.a', 'Pod.c.b'],
      ['deploy/pod.json', 'kubernetes', 'Pod.default.j'],
      ['deploy/list.yaml', 'kubernetes', 'Pod.default.l'],
    ]);
  });

  it('leaves out what no cluster receives: settings of kustomize and of tools', () => {
    expect(
      expected({
        'kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: { name: x }\n',
        'skaffold.yaml': 'apiVersion: skaffold/v4beta13\nkind: Config\nbuild: {}\n',
      }),
    ).toEqual([]);
  });

  it('finds a manifest behind string escapes, aliases and flow style', () => {
    expect(
      expected({
        'a.yaml': '"api\\x56ersion": v1\n"k\\u0069nd": Pod\nmetadata: { name: a }\n',
        'b.yaml': '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "b"}}\n',
        'c.yaml': 'x: &x { name: c }\napiVersion: v1\nkind: Pod\nmetadata: *x\n',
      }),
    ).toEqual([
      ['a.yaml', 'kubernetes', 'Pod.default.a'],
      ['b.yaml', 'kubernetes', 'Pod.default.b'],
      ['c.yaml', 'kubernetes', 'Pod.default.c'],
    ]);
  });

  it.each([
    ['broken.tf', 'resource "a" "b" {', /not valid HCL/],
    ['main.tf.json', '{}', /form that Checkov does not read/],
    ['main.tofu', 'resource "a" "b" {}', /form that Checkov does not read/],
    ['Containerfile', 'FROM scratch', /does not take for a Dockerfile/],
    [
      'chart/templates/x.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: {{ .Values.x }} }\n',
      /must be rendered first/,
    ],
    ['big.tf', `# ${'x'.repeat(5_000_000)}`, /larger than/],
    ['lfs.tf', 'version https://git-lfs.github.com/spec/v1\n', /pointer to Git LFS/],
    [
      'bomb.yaml',
      `apiVersion: v1\nkind: Pod\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]\n`,
      /cannot be read/,
    ],
    ['deep.yaml', `apiVersion: v1\nkind: Pod\nx: ${'['.repeat(20_000)}\n`, /not valid YAML|cannot be read/],
  ])('says why %s cannot be judged', (path, text, problem) => {
    expect(inventory({ [path]: text }).files[0]?.problem).toMatch(problem);
  });

  it('names modules that are not in the commit', () => {
    const { externalModules } = inventory({
      'main.tf':
        'module "in" { source = "./m" }\nmodule "out" { source = "../x" }\nmodule "reg" { source = "a/b/c" }\nmodule "var" { source = var.x }\n',
      'm/main.tf': 'resource "a" "b" {}\n',
    });
    expect(externalModules.map((module) => module.name)).toEqual(['out', 'reg', 'var']);
  });
});

describe('coverage', () => {
  it('compares addresses as they are declared in the file', () => {
    expect(localAddress('module.a["x.y"].module.b.google_x.y[0]')).toBe('google_x.y');
    expect(localAddress('google_x.y["a"]')).toBe('google_x.y');
    const file = {
      path: 'm/a.tf',
      framework: 'terraform' as const,
      resources: ['google_x.y', 'data.google_x.y'],
    };
    const seen = [{ path: 'm/a.tf', resource: 'module.m.google_x.y', rule: 'WAYBILL_WITNESS_TERRAFORM' }];
    expect(coverageOf([file], seen)).toEqual({
      expected: 1,
      read: 0,
      missing: [{ path: 'm/a.tf', resources: ['data.google_x.y'] }],
    });
    seen.push({ path: 'm/a.tf', resource: 'google_x.y', rule: 'WAYBILL_WITNESS_TERRAFORM_DATA' });
    expect(coverageOf([file], seen).read).toBe(1);
  });
});
