/**
 * What a GitHub Actions token says, as a certificate carries it: the subject alternative name and Fulcio's extensions
 * (fulcio docs/oid-info.md, 1.3.6.1.4.1.57264.1).
 */

import { encode, utf8 } from './der.ts';
import type { TrustedIssuer } from './types.ts';
import * as x509 from './x509.ts';

type Claims = Record<string, unknown>;

export interface Principal {
  /** The token's `sub`: what the proof of possession signs. */
  subject: string;
  /** URI of the workflow that signs: the certificate's subject alternative name. */
  identity: string;
  extensions: x509.Extension[];
}

const ARC = '1.3.6.1.4.1.57264.1';
const DEFAULT_SERVER = 'https://github.com';

/** Claims without which Fulcio issues no certificate for a workflow. */
const REQUIRED_CLAIMS = [
  'job_workflow_ref',
  'sha',
  'event_name',
  'repository',
  'workflow',
  'ref',
  'job_workflow_sha',
  'runner_environment',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'workflow_ref',
  'workflow_sha',
  'run_id',
  'run_attempt',
] as const;

/** Extensions up to .6 hold the text itself; those from .8 on hold it as a DER UTF8String. */
const LAST_RAW_EXTENSION = 6;

/** Throws when a claim is missing. */
export function githubPrincipal(issuer: TrustedIssuer, claims: Claims): Principal {
  const missing = REQUIRED_CLAIMS.filter((name) => text(claims, name) === '');
  if (missing.length > 0) throw new Error(`missing ${missing.join(', ')} claim in ID token`);
  const subject = text(claims, 'sub');
  if (!subject) throw new Error('missing sub claim in ID token');
  const claim = (name: (typeof REQUIRED_CLAIMS)[number]) => text(claims, name);
  const server = (issuer.serverUrl ?? DEFAULT_SERVER).replace(/\/+$/, '');
  const url = (path: string) => `${server}/${path}`;
  const identity = url(claim('job_workflow_ref'));
  const values: [number, string][] = [
    [1, issuer.issuer],
    [2, claim('event_name')],
    [3, claim('sha')],
    [4, claim('workflow')],
    [5, claim('repository')],
    [6, claim('ref')],
    [8, issuer.issuer],
    [9, identity],
    [10, claim('job_workflow_sha')],
    [11, claim('runner_environment')],
    [12, url(claim('repository'))],
    [13, claim('sha')],
    [14, claim('ref')],
    [15, claim('repository_id')],
    [16, url(claim('repository_owner'))],
    [17, claim('repository_owner_id')],
    [18, url(claim('workflow_ref'))],
    [19, claim('workflow_sha')],
    [20, claim('event_name')],
    [21, url(`${claim('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`)],
    [22, claim('repository_visibility')],
    [23, text(claims, 'environment')],
    [24, subject],
  ];
  return {
    subject,
    identity,
    extensions: values
      // A job without an environment has no such claim, and its certificate no such extension.
      .filter(([, value]) => value !== '')
      .map(([arc, value]) => new x509.Extension(`${ARC}.${arc}`, false, extensionValue(arc, value))),
  };
}

function extensionValue(arc: number, value: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(arc <= LAST_RAW_EXTENSION ? Buffer.from(value) : encode(utf8(value)));
}

function text(claims: Claims, name: string): string {
  const value = claims[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
