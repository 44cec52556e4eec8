import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../lib/repository.ts';

const example = join(root, 'examples/config-repo');
const owners = readFileSync(join(example, '.github/CODEOWNERS'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.trim().split(/\s+/));
const policy = parse(readFileSync(join(example, 'delivery-policy.yml'), 'utf8')) as {
  environments: { name: string; merge: string; approvals?: number }[];
  services: Record<string, { targets: Record<string, { kustomize: string }> }>;
};

describe('the config repository of the examples', () => {
  it('leaves without an owner only files that the policy declares, in environments that ask for no approval', () => {
    const unowned = owners.filter(([, ...names]) => names.length === 0).map(([path]) => path);
    const free = policy.environments
      .filter(({ merge, approvals }) => merge === 'auto' && !approvals)
      .map(({ name }) => name);
    const declared = Object.values(policy.services).flatMap(({ targets }) =>
      free.map((name) => `/${targets[name]?.kustomize}`),
    );
    expect(unowned.sort()).toEqual(declared.sort());
    expect(owners[0]).toEqual(['*', '@acme/platform']);
  });

  it('has a ruleset that enforces what its policy asks for', () => {
    const ruleset = JSON.parse(readFileSync(join(example, '.github/rulesets/main.json'), 'utf8')) as {
      rules: { type: string; parameters?: Record<string, unknown> }[];
    };
    const rule = (type: string) => ruleset.rules.find((candidate) => candidate.type === type)?.parameters;
    expect(rule('required_status_checks')?.required_status_checks).toEqual([
      { context: 'verify-promotion / verify', integration_id: 15368 },
    ]);
    const pull = rule('pull_request');
    expect(pull).toMatchObject({ dismiss_stale_reviews_on_push: true, require_code_owner_review: true });
    const production = policy.environments.find(({ name }) => name === 'production');
    expect(pull?.required_reviewers).toEqual([
      expect.objectContaining({
        minimum_approvals: production?.approvals,
        file_patterns: ['overlays/production/**'],
      }),
    ]);
  });
});
