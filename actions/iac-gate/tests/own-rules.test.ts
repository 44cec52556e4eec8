import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { POLICY, realCheckov, repository } from './repository.ts';

const here = dirname(fileURLToPath(import.meta.url));
const checks = join(here, '../checks');

describe("Waybill's own rules", () => {
  it('each find their fixture and leave the right one alone; an exception of the policy covers a finding', async () => {
    const repo = repository(
      {
        [POLICY]: [
          'version: 1',
          'fail-on: [critical, high]',
          'exceptions:',
          '  - rule: WAYBILL_REDIS_CMEK',
          '    path: fail/*.tf',
          '    resource: google_redis_instance.*',
          '    reason: The cache holds no claim, only codes',
          '    owner: "@acme/claims"',
          `    expires: ${new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)}`,
          '',
        ].join('\n'),
      },
      join(here, 'fixtures/checks'),
    );
    const run = await runAction('iac-gate', {
      workspace: repo.folder,
      inputs: { checkov: realCheckov() },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    });
    expect(run.exitCode).toBe(1);
    const { findings } = JSON.parse(readFileSync(run.outputs['findings-file'] ?? '', 'utf8'));
    const own = findings.filter((finding: { rule: string }) => finding.rule.startsWith('WAYBILL_'));
    const found = own.map(
      (finding: Record<string, string>) =>
        `${finding.severity} ${finding.rule} ${finding.path} ${finding.resource}`,
    );
    expect(found.sort()).toEqual([
      'critical WAYBILL_GCS_PUBLIC_ACCESS_CONTROL fail/public.tf google_storage_bucket_access_control.everybody',
      'critical WAYBILL_GCS_PUBLIC_ACL fail/public.tf google_storage_bucket_acl.entity',
      'critical WAYBILL_GCS_PUBLIC_ACL fail/public.tf google_storage_bucket_acl.predefined',
      'critical WAYBILL_GCS_PUBLIC_DEFAULT_ACL fail/public.tf google_storage_default_object_access_control.everybody',
      'critical WAYBILL_K8S_NODE_ACCESS fail/workloads.yaml CronJob.claims.socket',
      'critical WAYBILL_K8S_NODE_ACCESS fail/workloads.yaml Deployment.claims.privileged-init',
      'critical WAYBILL_K8S_NODE_ACCESS fail/workloads.yaml Pod.claims.node-root',
      'high WAYBILL_DOCKER_MUTABLE_BASE fail/Dockerfile /fail/Dockerfile.FROM',
      'high WAYBILL_DOCKER_MUTABLE_BASE fail/Dockerfile /fail/Dockerfile.FROM',
      'high WAYBILL_GCS_CMEK fail/cmek.tf google_storage_bucket.empty',
      'high WAYBILL_GCS_CMEK fail/cmek.tf google_storage_bucket.label',
      'high WAYBILL_GCS_CMEK fail/cmek.tf google_storage_bucket.null',
      'high WAYBILL_GCS_CMEK fail/cmek.tf google_storage_bucket.without',
      'high WAYBILL_GKE_SECRETS_CMEK fail/cmek.tf google_container_cluster.decrypted',
      'high WAYBILL_K8S_MUTABLE_IMAGE fail/workloads.yaml CronJob.claims.socket',
      'high WAYBILL_K8S_MUTABLE_IMAGE fail/workloads.yaml Deployment.claims.privileged-init',
      'high WAYBILL_K8S_MUTABLE_IMAGE fail/workloads.yaml Pod.claims.node-root',
      'high WAYBILL_REDIS_CMEK fail/cmek.tf google_redis_instance.without',
      'high WAYBILL_SQL_CMEK fail/cmek.tf google_sql_database_instance.without',
      'medium WAYBILL_K8S_LIMITS fail/workloads.yaml CronJob.claims.socket',
      'medium WAYBILL_K8S_LIMITS fail/workloads.yaml Deployment.claims.privileged-init',
      'medium WAYBILL_K8S_LIMITS fail/workloads.yaml Pod.claims.node-root',
    ]);
    // No rule without a fixture.
    const stated = readdirSync(checks)
      .filter((name) => name.endsWith('.py'))
      .flatMap(
        (name) => readFileSync(join(checks, name), 'utf8').match(/"WAYBILL_(?!WITNESS)[A-Z0-9_]+"/g) ?? [],
      )
      .map((id) => id.slice(1, -1));
    expect([...new Set(stated)].sort()).toEqual(
      [...new Set(own.map((finding: { rule: string }) => finding.rule))].sort(),
    );

    const redis = own.find((finding: { rule: string }) => finding.rule === 'WAYBILL_REDIS_CMEK');
    expect(redis).toMatchObject({ blocking: false, exception: { owner: '@acme/claims' } });
    expect(JSON.parse(run.outputs.findings ?? '').excepted).toBe(1);
    const sarif = readFileSync(run.outputs['sarif-file'] ?? '', 'utf8');
    expect(sarif).not.toContain('WAYBILL_REDIS_CMEK');
    expect(run.summary).toContain('1 excepted by the policy');
  });
});
