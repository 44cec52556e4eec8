/**
 * The claims that GitHub states of a job in its ID token, worked out from the facts of the run. Pure.
 * Source: GitHub docs, "OpenID Connect reference" (claims, subject formats, subject customization).
 */
import type { JobClaims, JobFacts } from './types.ts';

/** Every claim that a token may hold, as the discovery document lists them. */
export const CLAIMS_SUPPORTED: readonly string[] = [
  'sub',
  'aud',
  'exp',
  'iat',
  'iss',
  'jti',
  'nbf',
  'ref',
  'sha',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'enterprise',
  'enterprise_id',
  'run_id',
  'run_number',
  'run_attempt',
  'runner_environment',
  'actor',
  'actor_id',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'head_ref',
  'base_ref',
  'event_name',
  'ref_type',
  'ref_protected',
  'environment',
  'job_workflow_ref',
  'job_workflow_sha',
  'check_run_id',
];

/** The claims of a job: all of GitHub's of 2026, as strings, with the subject. */
export function jobClaims(job: JobFacts): JobClaims {
  const claims: JobClaims = {
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: job.owner,
    repository_owner_id: String(job.owner_id),
    run_id: String(job.run_id),
    run_number: String(job.run_number),
    run_attempt: String(job.run_attempt),
    repository_visibility: job.visibility,
    repository_id: String(job.repository_id),
    actor_id: String(job.actor_id),
    actor: job.actor,
    workflow: job.workflow,
    head_ref: job.head_ref ?? '',
    base_ref: job.base_ref ?? '',
    event_name: job.event_name,
    ref_protected: String(job.ref_protected ?? false),
    ref_type: job.ref_type ?? (job.ref.startsWith('refs/tags/') ? 'tag' : 'branch'),
    workflow_ref: job.workflow_ref,
    workflow_sha: job.workflow_sha,
    job_workflow_ref: job.job_workflow_ref ?? job.workflow_ref,
    job_workflow_sha: job.job_workflow_sha ?? job.workflow_sha,
    runner_environment: job.runner_environment ?? 'github-hosted',
  };
  if (job.environment !== undefined && job.environment !== '') claims.environment = job.environment;
  if (job.check_run_id !== undefined) claims.check_run_id = String(job.check_run_id);
  if (job.enterprise !== undefined) claims.enterprise = job.enterprise;
  if (job.enterprise_id !== undefined) claims.enterprise_id = String(job.enterprise_id);
  for (const [name, value] of Object.entries(job.repo_properties ?? {})) {
    claims[`repo_property_${name}`] = Array.isArray(value) ? value.join(',') : String(value);
  }
  claims.sub = subject(job, claims);
  return claims;
}

function subject(job: JobFacts, claims: JobClaims): string {
  const keys = job.include_claim_keys ?? ['repo', 'context'];
  return keys
    .map((key) => {
      if (key === 'repo') return `repo:${repositoryName(job)}`;
      if (key === 'context') return subjectContext(job);
      return `${key}:${escapeColons(claims[key] ?? '')}`;
    })
    .join(':');
}

/** With ids in the immutable form, so that a repository made anew under an old name has another subject. */
function repositoryName(job: JobFacts): string {
  if (!job.immutableSubject) return job.repository;
  const name = job.repository.slice(job.repository.indexOf('/') + 1);
  return `${job.owner}@${job.owner_id}/${name}@${job.repository_id}`;
}

/** The environment wins over the event, the event over the ref. */
function subjectContext(job: JobFacts): string {
  if (job.environment) return `environment:${escapeColons(job.environment)}`;
  if (job.event_name === 'pull_request') return 'pull_request';
  return `ref:${escapeColons(job.ref)}`;
}

/** GitHub replaces `:` in values, so that a value can't pass for a further part of the subject. */
function escapeColons(value: string): string {
  return value.replaceAll(':', '%3A');
}
