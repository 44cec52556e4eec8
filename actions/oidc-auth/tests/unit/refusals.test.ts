import { describe, expect, it } from '@jest/globals';
import { toolkitErrors, type WaybillError } from '@waybill/toolkit';
import { claimRows, faults } from '../../src/claims.ts';
import { refusalLines, refusalTable } from '../../src/summary.ts';
import { explainExchange, explainImpersonation, isTransientRefusal } from '../../src/targets/gcp-refusals.ts';

const PROVIDER = {
  name: 'projects/1/locations/global/workloadIdentityPools/pool/providers/acme',
  pool: 'projects/1/locations/global/workloadIdentityPools/pool',
};
const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/app:ref:refs/heads/x',
  aud: 'https://aud.example',
  ref: 'refs/heads/x',
  repository: 'acme/app',
  event_name: 'push',
};
const NONE = { stated: {} };
const NOW = new Date('2026-01-02T03:04:05Z');

function answered(status: number, body: unknown): WaybillError {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return toolkitErrors.HTTP_STATUS({ message: 'x', found: text, details: { status, body: text } });
}
function explained(error: string, description: string): WaybillError {
  const inputs = { provider: PROVIDER, audience: 'a', expectedClaims: {} };
  const body = { error, error_description: description };
  return explainExchange(answered(400, body), CLAIMS, inputs, NONE, NOW) as WaybillError;
}

describe("the token service's refusals", () => {
  it.each([
    [
      'unauthorized_client',
      'The given credential is rejected by the attribute condition.',
      'TRUST_CONDITION',
    ],
    [
      'invalid_grant',
      'The audience in ID Token [https://aud.example] does not match the expected audience https://other.example.',
      'TRUST_AUDIENCE',
    ],
    [
      'invalid_grant',
      'The issuer in ID Token https://a.example does not match the expected ones: https://b.example',
      'TRUST_ISSUER',
    ],
    [
      'invalid_request',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
      'TRUST_SUBJECT',
    ],
    ['unauthorized_client', "The mapped attribute 'google.subject' must be of type STRING.", 'TRUST_SUBJECT'],
    [
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      'TRUST_PROVIDER',
    ],
    [
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider.',
      'TRUST_PROVIDER',
    ],
    ['invalid_grant', 'ID Token issued at 1749625771 is stale to sign-in.', 'TRUST_TOKEN'],
    ['invalid_grant', 'Unable to verify the ID Token signature.', 'TRUST_TOKEN'],
    ['access_denied', 'Something that nobody has seen yet.', 'TRUST_REFUSED'],
  ])('%s: %s', (error, description, key) => {
    const result = explained(error, description);
    expect(result.code).toBe(`WAYBILL_${key}`);
    expect(result.found).toBe(`${error}: ${description}`);
    expect(result.details.claims).toEqual(
      expect.arrayContaining([expect.objectContaining({ claim: 'sub' })]),
    );
  });

  it('name what was expected where the text has it', () => {
    const result = explained(
      'invalid_grant',
      'The audience in ID Token [https://aud.example] does not match the expected audience https://other.example.',
    );
    expect(result.expected).toBe('https://other.example');
    expect((result.details.claims as unknown[])[0]).toEqual({
      claim: 'aud',
      got: 'https://aud.example',
      expected: 'https://other.example',
      verdict: 'differs',
    });
  });

  it('are told from outages, which stay what they are', () => {
    const inputs = { provider: PROVIDER, audience: 'a', expectedClaims: {}, serviceAccount: 'a@b.c' };
    for (const error of [
      answered(500, { error: 'x' }),
      answered(400, 'not JSON'),
      answered(400, '[]'),
      toolkitErrors.HTTP_TIMEOUT({ message: 'x' }),
      new Error('x'),
    ])
      expect(explainExchange(error, CLAIMS, inputs, NONE, NOW)).toBe(error);
    const outage = answered(503, '');
    expect(explainImpersonation(outage, CLAIMS, inputs, NONE)).toBe(outage);
  });

  it('that pass by themselves are tried again', () => {
    const description = "Error connecting to the given credential's issuer.";
    expect(
      isTransientRefusal(answered(400, { error: 'invalid_grant', error_description: description })),
    ).toBe(true);
    expect(isTransientRefusal(answered(400, { error: 'invalid_grant', error_description: 'stale' }))).toBe(
      false,
    );
    expect(isTransientRefusal(new Error(description))).toBe(false);
  });
});

describe('claims beside what was expected', () => {
  it('differ by what is stated; otherwise a ref that is not the default branch is suspect', () => {
    const stated = claimRows(CLAIMS, {
      stated: { repository: 'acme/*', ref: 'refs/heads/main' },
      defaultRef: 'refs/heads/x',
    });
    expect(faults(stated).map((row) => row.claim)).toEqual(['ref']);
    expect(stated.find((row) => row.claim === 'repository')?.verdict).toBe('fits');
    const unstated = claimRows(
      { ...CLAIMS, event_name: 'pull_request' },
      { stated: {}, defaultRef: 'refs/heads/main' },
    );
    expect(faults(unstated).map((row) => row.claim)).toEqual(['ref', 'event_name']);
    expect(faults(claimRows(CLAIMS, NONE))).toEqual([]);
  });

  it('never show what could be used: jti and the like are no rows unless they are asked for', () => {
    expect(claimRows({ ...CLAIMS, jti: 'x' }, NONE).map((row) => row.claim)).not.toContain('jti');
  });

  it('stand in the table with those at fault first, and cannot break it', () => {
    const rows = claimRows({ ...CLAIMS, ref: 'a|b\n`<x>' }, { stated: { ref: 'refs/heads/main' } });
    const [, table] = refusalTable(rows);
    expect(table?.split('\n')[2]).toBe('| `ref` | `refs/heads/main` | `a\\|b ˋ<x>` | **differs** |');
    expect(refusalLines(rows).find((line) => line.startsWith('ref'))).toContain('expected: refs/heads/main');
    expect(refusalTable([])).toEqual([]);
  });
});
