import { describe, expect, it } from '@jest/globals';
import { parseTrailers } from '@waybill/gitops';
import { commitText } from '../../src/message.ts';

const record = {
  image: 'registry.example/acme/claims-api',
  digest: `sha256:${'b'.repeat(64)}`,
  service: 'claims-api',
  environment: 'dev',
  source: `acme/claims-api@${'c'.repeat(40)}`,
  run: 'https://github.com/acme/claims-api/actions/runs/7/attempts/1',
  order: '3.1',
};

describe('the commit message', () => {
  it('fills the template and leaves what it does not know', () => {
    const { headline } = commitText(
      '{service}/{environment}: {digest} {short-digest} {other}',
      record,
      undefined,
    );
    expect(headline).toBe(`claims-api/dev: ${record.digest} sha256:${'b'.repeat(12)} {other}`);
  });

  it('says what moved, and ends with trailers that are read back', () => {
    const { headline, body } = commitText('Bump', { ...record, rollback: 'it is broken' }, undefined);
    expect(body).toContain(
      `from no digest\nto   ${record.digest}\n\nRolled back: it is broken\n\nWaybill-Image: `,
    );
    expect(parseTrailers(`${headline}\n\n${body}`)).toEqual({ ...record, rollback: 'it is broken' });
  });
});
