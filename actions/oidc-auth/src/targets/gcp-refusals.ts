/**
 * What Google Cloud's refusals mean. Its texts name neither the claim nor the value at fault; the claims of the very token that
 * was refused, and what is known to be expected, are put beside them.
 */
import { type IdTokenClaims, WaybillError } from '@waybill/toolkit';
import { type ClaimRow, claimRows, type Expectations, faults, faultText } from '../claims.ts';
import { errors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';

/** Limit of a mapped google.subject (IAM documentation, "Attribute mappings"). */
export const MAX_SUBJECT_BYTES = 127;

interface OauthAnswer {
  error: string;
  description: string;
}

/** The token service could not read the issuer's keys: the other refusals last. */
export function isTransientRefusal(error: unknown): boolean {
  return /Error connecting to the given credential's issuer/i.test(oauthAnswer(error)?.description ?? '');
}

/** The error to throw for a failed exchange. What is no refusal (network, 5xx) stays as it is. */
export function explainExchange(
  error: unknown,
  claims: IdTokenClaims,
  inputs: Pick<Inputs, 'provider' | 'audience' | 'expectedClaims'>,
  expectations: Expectations,
  now: Date,
): unknown {
  const answer = oauthAnswer(error);
  if (!answer) return error;
  const rows = claimRows(claims, expectations);
  const about = (row: Partial<ClaimRow> & { claim: string }): ClaimRow[] => {
    const others = rows.filter((item) => item.claim !== row.claim);
    const got = claims[row.claim] === undefined ? undefined : String(claims[row.claim]);
    return [{ got, verdict: 'differs', ...row }, ...others];
  };
  const facts = (details: ClaimRow[]) => ({
    where: inputs.provider.name,
    found: `${answer.error}: ${answer.description}`,
    cause: error,
    details: { status: 400, error: answer.error, claims: details },
  });
  const text = answer.description;

  if (/rejected by the attribute condition/i.test(text)) {
    const wrong = faults(rows);
    const suspicion = wrong.every((row) => row.verdict === 'suspect') ? 'perhaps because ' : '';
    return errors.TRUST_CONDITION({
      ...facts(rows),
      message:
        wrong.length === 0
          ? "the provider's attribute condition does not allow this run"
          : `the provider's attribute condition does not allow this run: ${suspicion}${wrong.map(faultText).join('; ')}`,
      expected: 'claims for which the attribute condition of the provider is true',
    });
  }
  const audience = /audience in ID Token .*? does not match the expected audiences? ?:?(.*)$/is.exec(text);
  if (audience) {
    const expected = audience[1]?.trim().replace(/\.$/, '') || 'one of the allowed audiences of the provider';
    return errors.TRUST_AUDIENCE({
      ...facts(about({ claim: 'aud', expected })),
      message: `the ID token has the audience "${claims.aud}", which the provider does not accept`,
      expected,
    });
  }
  const issuer = /issuer in ID Token .*? does not match the expected ones?:? ?(.*)$/is.exec(text);
  if (issuer) {
    const expected = issuer[1]?.trim().replace(/\.$/, '') || 'the issuer of the provider';
    return errors.TRUST_ISSUER({
      ...facts(about({ claim: 'iss', expected })),
      message: `the ID token comes from "${claims.iss}", which the provider does not trust`,
      expected,
    });
  }
  if (/exceeds the 127 bytes limit/i.test(text) || /mapped attribute 'google\.subject' must be/i.test(text)) {
    const length = Buffer.byteLength(claims.sub ?? '');
    return errors.TRUST_SUBJECT({
      ...facts(about({ claim: 'sub', expected: `at most ${MAX_SUBJECT_BYTES} bytes, has ${length}` })),
      message: `the provider's mapping of google.subject does not hold for this run (sub has ${length} bytes)`,
      expected: `a text of at most ${MAX_SUBJECT_BYTES} bytes`,
    });
  }
  if (answer.error === 'invalid_target' || /Invalid value for "audience"/i.test(text))
    return errors.TRUST_PROVIDER({
      ...facts(rows),
      message: 'the identity provider does not exist, or it or its pool is disabled or deleted',
      expected: 'the full name of a provider that is enabled',
    });
  if (/stale to sign-in|is expired|expired/i.test(text))
    return errors.TRUST_TOKEN({
      ...facts(about({ claim: 'iat', expected: `a token issued just before ${now.toISOString()}` })),
      message: 'the ID token is too old for the token service, or its clock and that of the issuer differ',
    });
  if (answer.error === 'invalid_grant')
    return errors.TRUST_TOKEN({ ...facts(rows), message: 'the token service does not accept the ID token' });
  return errors.TRUST_REFUSED({ ...facts(rows), message: 'the token service refused the exchange' });
}

/** The error to throw when no token of the service account was issued. */
export function explainImpersonation(
  error: unknown,
  claims: IdTokenClaims,
  inputs: Pick<Inputs, 'provider' | 'serviceAccount'>,
  expectations: Expectations,
): unknown {
  if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_HTTP_STATUS') return error;
  const status = Number(error.details.status);
  if (status < 400 || status >= 500) return error;
  const answer = apiAnswer(error);
  const account = inputs.serviceAccount ?? '';
  const rows = claimRows(claims, expectations);
  const facts = {
    where: account,
    found: answer.message || error.found,
    cause: error,
    details: { status, permission: answer.permission, claims: rows },
  };
  if (status !== 403)
    return errors.IMPERSONATION_REFUSED({
      ...facts,
      message: `no token of ${account} was issued (HTTP ${status})`,
    });
  const pool = `iam.googleapis.com/${inputs.provider.pool}`;
  const members = [
    `principal://${pool}/subject/${claims.sub ?? ''}`,
    `principalSet://${pool}/attribute.repository/${claims.repository ?? ''} (if the provider maps attribute.repository)`,
  ];
  return errors.IMPERSONATION_DENIED({
    ...facts,
    message: `this run may not act as ${account}, or there is no such account: ${answer.permission ?? 'permission'} is missing`,
    expected: `roles/iam.workloadIdentityUser on ${account} for ${members.join(' or ')}`,
    fix: `gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member="principalSet://${pool}/attribute.repository/${claims.repository ?? 'OWNER/NAME'}" (new bindings take up to two minutes to hold); or correct the input "service-account"`,
  });
}

/** RFC 6749, section 5.2, as the token service answers. */
function oauthAnswer(error: unknown): OauthAnswer | undefined {
  const body = refusalBody(error);
  if (typeof body?.error !== 'string') return undefined;
  return { error: body.error, description: String(body.error_description ?? '') };
}

/** google.rpc.Status: the message, and the permission that ErrorInfo names. */
function apiAnswer(error: WaybillError): { message: string; permission?: string } {
  const status = refusalBody(error)?.error as
    | { message?: unknown; details?: { metadata?: { permission?: unknown } }[] }
    | undefined;
  const details = Array.isArray(status?.details) ? status.details : [];
  const permission = details
    .map((detail) => detail?.metadata?.permission)
    .find((name) => typeof name === 'string');
  return {
    message: typeof status?.message === 'string' ? status.message : '',
    ...(typeof permission === 'string' && { permission }),
  };
}

/** The JSON body of a 4xx. */
function refusalBody(error: unknown): Record<string, unknown> | undefined {
  if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_HTTP_STATUS') return undefined;
  const status = Number(error.details.status);
  if (status < 400 || status >= 500) return undefined;
  try {
    const body: unknown = JSON.parse(String(error.details.body));
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
