/** The story: get the job's ID token, show its claims, exchange it, log in to the registries. */
import { type AuditLog, type IdToken, type Logger, oneLine, shownClaims } from '@waybill/toolkit';
import type { CredentialStore } from './credential-store.ts';
import type { Inputs } from './inputs.ts';
import { MAX_SUBJECT_BYTES } from './targets/gcp-refusals.ts';
import type { Login, Target } from './targets/target.ts';

export interface Ports {
  /** Requests an ID token of the job. */
  idToken(audience: string): Promise<IdToken>;
  /** The runner's endpoint for ID tokens, for the credentials file. */
  idTokenRequest(): { url: string; token: string };
  target: Target;
  store: CredentialStore;
  log: Logger;
  audit: AuditLog;
}

export interface Result {
  target: string;
  login: Login;
  registries: string[];
  credentialsFile: boolean;
  /** Claims that may be shown. */
  claims: [string, string][];
}

export async function authenticate(inputs: Inputs, ports: Ports): Promise<Result> {
  const { target, store, log, audit } = ports;
  const idToken = await ports.idToken(target.audience);
  const claims = shownClaims(idToken.claims);
  await log.group(`Claims of this job's ID token`, async () => {
    for (const [claim, value] of claims) log.info(`${claim}: ${oneLine(value)}`);
  });
  warnOfLongSubject(idToken, log);

  const login = await target.exchange(idToken);
  audit.write({
    event: 'exchange',
    subject: login.principal,
    outcome: 'done',
    reason: `access token of ${target.name}, until ${login.expiresAt.toISOString()}`,
    details: { audience: target.audience, scopes: inputs.scopes, claims: Object.fromEntries(claims) },
  });
  log.info(`${target.name}: ${login.principal}, until ${login.expiresAt.toISOString()}`);

  if (inputs.registries.length > 0) {
    store.writeLogins({
      registries: inputs.registries,
      user: login.registryUser,
      password: login.accessToken,
    });
    for (const registry of inputs.registries)
      audit.write({ event: 'write', subject: registry, outcome: 'done', reason: 'registry login written' });
    log.info(`logged in to ${inputs.registries.join(', ')}`);
  }
  if (inputs.credentialsFile) {
    store.writeCredentialsFile(target.credentialsFile(ports.idTokenRequest()));
    audit.write({
      event: 'write',
      subject: 'credentials file',
      outcome: 'done',
      reason: 'outside the workspace, 0600',
    });
  }
  return {
    target: target.name,
    login,
    registries: inputs.registries,
    credentialsFile: inputs.credentialsFile,
    claims,
  };
}

/** The limit holds for what the provider maps to google.subject; that is the subject itself almost everywhere. */
function warnOfLongSubject(idToken: IdToken, log: Logger): void {
  const bytes = Buffer.byteLength(idToken.claims.sub ?? '');
  if (bytes > MAX_SUBJECT_BYTES)
    log.warning(
      `the subject of the ID token has ${bytes} bytes; a provider that maps google.subject to it refuses more than ${MAX_SUBJECT_BYTES} (a long branch or environment name does this)`,
    );
}
