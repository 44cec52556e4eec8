import { describe, expect, it } from '@jest/globals';
import { parseTrailers } from '@waybill/gitops';
import { combinedText, commitText, recordsOf } from '../../src/message.ts';

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

  it('of several bumps holds them all, and gives them back', () => {
    const other = { ...record, service: 'payments', order: '12.1' };
    const bumps = [record, other].map((each) => ({ record: each, previous: undefined }));
    const { headline, body } = combinedText('Bump {service}', bumps);
    expect(headline).toBe('Bump 2 images in dev');
    expect(recordsOf(`${headline}\n\n${body}`)).toEqual([record, other]);
  });

  it('of one bump is the same, whether it was combined or not', () => {
    expect(combinedText('Bump {service}', [{ record, previous: undefined }])).toEqual(
      commitText('Bump {service}', record, undefined),
    );
  });

  it('gives no record that is quoted further up', () => {
    const { body } = commitText('Bump', record, undefined);
    expect(recordsOf(`Revert\n\n${body}\n\nThis reverts a commit.`)).toEqual([]);
  });
});
