/**
 * SLSA provenance v1 of a GitHub Actions run, in GitHub's build type (actions.github.io/buildtypes/workflow/v1), made from the
 * claims of the run's own ID token: they are GitHub's word, not the workflow's. Read back for comparison with the
 * certificate, whose extensions hold the same facts.
 */
import type { IdTokenClaims } from '@waybill/toolkit';
import { textAt } from '../json-values.ts';
import { WORKFLOW_BUILD_TYPE } from '../media-types.ts';

export interface ProvenanceOptions {
  serverUrl: string;
  /** What the person or system that started the run passed in (`workflow_dispatch` inputs); part of the parameters. */
  inputs?: Record<string, unknown>;
}

/** `owner/name/.github/workflows/file.yml@refs/heads/main` in its three parts. */
export interface WorkflowRef {
  repository: string;
  path: string;
  ref: string;
}

/** Undefined for a text that is not a workflow's reference. */
export function parseWorkflowRef(text: string): WorkflowRef | undefined {
  const match = /^([^/@\s]+\/[^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(text);
  return match?.[1] && match[2] && match[3]
    ? { repository: match[1], path: match[2], ref: match[3] }
    : undefined;
}

/** Claims without which no provenance can be written; a token of GitHub always has them. */
const NEEDED = [
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'sha',
  'event_name',
  'workflow_ref',
  'job_workflow_ref',
  'job_workflow_sha',
  'run_id',
  'run_attempt',
  'runner_environment',
] as const;

/** Names of needed claims that a token lacks. */
export function missingClaims(claims: IdTokenClaims): string[] {
  return NEEDED.filter((name) => claim(claims, name) === '');
}

/** The predicate. Call `missingClaims` first. */
export function provenancePredicate(
  claims: IdTokenClaims,
  options: ProvenanceOptions,
): Record<string, unknown> {
  const server = options.serverUrl;
  const caller = parseWorkflowRef(claim(claims, 'workflow_ref'));
  const builder = parseWorkflowRef(claim(claims, 'job_workflow_ref'));
  const source = {
    uri: `git+${server}/${claim(claims, 'repository')}@${claim(claims, 'ref')}`,
    digest: { gitCommit: claim(claims, 'sha') },
  };
  // A reusable workflow of another repository is an input of the build like its source.
  const reusable =
    builder && claim(claims, 'job_workflow_ref') !== claim(claims, 'workflow_ref')
      ? [
          {
            uri: `git+${server}/${builder.repository}@${builder.ref}`,
            digest: { gitCommit: claim(claims, 'job_workflow_sha') },
          },
        ]
      : [];
  return {
    buildDefinition: {
      buildType: WORKFLOW_BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: caller?.ref ?? claim(claims, 'ref'),
          repository: `${server}/${caller?.repository ?? claim(claims, 'repository')}`,
          path: caller?.path ?? claim(claims, 'workflow_ref'),
        },
        ...(options.inputs && Object.keys(options.inputs).length > 0 ? { inputs: options.inputs } : {}),
      },
      internalParameters: {
        github: {
          event_name: claim(claims, 'event_name'),
          repository_id: claim(claims, 'repository_id'),
          repository_owner_id: claim(claims, 'repository_owner_id'),
          runner_environment: claim(claims, 'runner_environment'),
        },
      },
      resolvedDependencies: [source, ...reusable],
    },
    runDetails: {
      builder: { id: `${server}/${claim(claims, 'job_workflow_ref')}` },
      metadata: {
        invocationId: `${server}/${claim(claims, 'repository')}/actions/runs/${claim(claims, 'run_id')}/attempts/${claim(claims, 'run_attempt')}`,
      },
    },
  };
}

/** The facts of a provenance that are compared and shown; undefined where they are not there. */
export interface ProvenanceFacts {
  buildType?: string;
  builderId?: string;
  /** URI of the repository whose workflow ran. */
  repository?: string;
  ref?: string;
  /** Commit of the first resolved dependency: the source. */
  commit?: string;
  /** URI of the first resolved dependency. */
  sourceUri?: string;
  /** Address of the run's attempt. */
  invocationId?: string;
}

export function provenanceFacts(predicate: Record<string, unknown>): ProvenanceFacts {
  const definition = 'buildDefinition';
  const workflow = [definition, 'externalParameters', 'workflow'] as const;
  return {
    buildType: textAt(predicate, definition, 'buildType'),
    builderId: textAt(predicate, 'runDetails', 'builder', 'id'),
    repository: textAt(predicate, ...workflow, 'repository'),
    ref: textAt(predicate, ...workflow, 'ref'),
    commit: textAt(predicate, definition, 'resolvedDependencies', 0, 'digest', 'gitCommit'),
    sourceUri: textAt(predicate, definition, 'resolvedDependencies', 0, 'uri'),
    invocationId: textAt(predicate, 'runDetails', 'metadata', 'invocationId'),
  };
}

/** The address of a run without its attempt: attempts of one run are the same build. */
export function runOf(invocation: string): string {
  return invocation.replace(/\/attempts\/\d+$/, '');
}

function claim(claims: IdTokenClaims, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
